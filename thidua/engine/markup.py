"""Templates of text, HTML and Markdown: compiled once, each value escaped for the place where it stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

import attrs
import jinja2
from jinja2 import pass_context
from jinja2.runtime import Context, Undefined

from thidua.engine import html, markdown
from thidua.engine.faults import Fault
from thidua.engine.html_places import HtmlPlaces
from thidua.engine.markdown import MarkdownPlaces
from thidua.engine.part import Part, Placed, kept
from thidua.engine.sandbox import THIS, Environment, Gaps, Rendering, Xml, missing, nothing
from thidua.errors import Problem, TemplateError
from thidua.layout.lines import Chu, Dong, marked

if TYPE_CHECKING:
    from thidua.engine.usage import Field

MOST_CHARACTERS = 2_000_000
"""The longest template."""
_ENGINES: dict[str, tuple[Any, Callable[[Any, Any], str]]] = {
    "html": (HtmlPlaces, html.put),
    "md": (MarkdownPlaces, markdown.put),
}


@attrs.frozen
class _Spot:
    """Where a value is printed, and its tag as typed."""

    place: Any
    tag: str


@attrs.frozen
class MarkupTemplate:
    """A compiled template of text: immutable, correct in any number of threads.

    ``compile`` raises :class:`TemplateError`, all at once, for what does not parse, could run, or is fetched from
    outside; ``render`` for names that are not defined, with the line of the template and the place in the data.
    """

    source: str
    format: str
    text: str = attrs.field(repr=False)
    part: Part = attrs.field(repr=False)

    @classmethod
    def compile(cls, text: str, source: str, format: str, *, checked: bool = False) -> MarkupTemplate:
        """Compiles a template; ``source`` is its name in messages, ``checked`` ones are not looked through again."""
        if not checked:
            _refuse_faults(text, source, format)
        found: list[tuple[int, Fault]] = []
        places, put = _ENGINES[format]
        place = _places(text, source)
        try:
            woven, spots = read_places(text, places(lambda line, fault: found.append((line, fault))))
            if found:
                raise TemplateError([Problem(one.what, one.hint, source=source, line=line) for line, one in found])
            compiled = _environment(spots, put).compiled(woven)
        except (ValueError, RecursionError, MemoryError, SyntaxError) as error:
            raise TemplateError(Problem("có thẻ phức tạp quá mức", "viết đơn giản hơn", source=source)) from error
        except jinja2.TemplateSyntaxError as error:
            raise TemplateError(attrs.evolve(place(error.lineno), what=f"thẻ không đúng: {error.message}")) from error
        return cls(source, format, text, Part(name_of(source, format), compiled, place))

    def fields(self, *, plan: bool = True) -> tuple[Field, ...]:
        """The values that the template uses, as a tree; with ``plan`` with the labels and kinds of a plan's fields."""
        from thidua.engine.markup_check import scan  # only the author's tools need it
        from thidua.engine.usage import tree_of, used_paths

        return tree_of(used_paths(scan(self.text, name_of(self.source, self.format))), plan=plan)

    def render(self, values: Mapping[str, Any], gaps: Gaps = "mark", carried: Mapping[str, Any] | None = None) -> bytes:
        """The document for some values, in UTF-8; ``gaps`` says what becomes of missing values.

        A text has no room for a plan to be ``carried`` in: that is left out.
        """
        return self.part.render(values, Rendering(gaps, marks="plan" in values)).encode()


def name_of(source: str, format: str) -> str:
    """The name of a template's file in places: ``document.html, dòng 12``."""
    path = PurePath(source)
    return path.name if path.suffix else f"document.{format}"


def read_places(text: str, places: HtmlPlaces | MarkdownPlaces) -> tuple[str, list[_Spot]]:
    """The source that Jinja compiles, on the same lines, and the spots of its values in their order.

    ``places`` reads along and notes what is wrong. Raises ``TemplateSyntaxError`` for what Jinja cannot take apart.
    """
    out: list[str] = []
    spots: list[_Spot] = []
    inside: list[str] = []
    began = 1
    for line, kind, token in _jinja().lex(text):
        if kind == "data":
            places.data(token, line)
        elif kind in ("raw_begin", "raw_end", "comment_begin", "comment_end"):
            places.block("", line)
        elif kind in ("variable_begin", "block_begin"):
            inside, began = [], line
        elif kind == "variable_end":
            content = "".join(inside)
            token = f" ({content})|_in({len(spots)}) {token}"
            spots.append(_Spot(places.value(began), "{{ " + " ".join(content.split()) + " }}"))
        elif kind == "block_end":
            content = "".join(inside)
            places.block(content.strip(), began)
            token = content + token
        elif kind != "comment":
            inside.append(token)
            continue
        out.append(token)
    places.end()
    return "".join(out), spots


def _jinja(**filters: Callable[..., Any]) -> Environment:
    """The sandbox in which a line that holds but a block tag prints nothing."""
    environment = Environment(**filters)
    environment.trim_blocks = environment.lstrip_blocks = True
    return environment


def _environment(spots: list[_Spot], put: Callable[[Any, Any], str]) -> Environment:
    """The environment of one template, whose filter prints a value where the spot that it names stands."""

    @pass_context
    def print_in(context: Context, value: Any, index: int) -> Xml:
        spot = spots[index]
        rendering: Rendering = context.parent[THIS]
        if isinstance(value, Undefined) and nothing(value):
            value = ""
        elif isinstance(value, Undefined):
            if rendering.gaps == "refuse" or spot.place == "số":
                str(value)  # raises
            value = _gap(missing(value), spot.tag, rendering.gaps)
        elif rendering.gaps == "keep":
            value = kept(value)
        elif rendering.marks and type(value) is str and ("*" in value or "\\" in value):
            value = Dong(marked(value))
        return Xml(put(value, spot.place))

    return _jinja(_in=print_in)


def _gap(mark: str, tag: str, gaps: Gaps) -> Dong:
    return Dong((Chu(tag) if gaps == "keep" else Chu(mark, thieu=True),))


def _places(text: str, source: str) -> Placed:
    """How the place of a line is told: with the tag that stands on it, where there is but one."""

    def place(line: int) -> Problem:
        from thidua.engine.markup_check import scan

        tags = [tag for tag in scan(text, source) if tag.line <= line <= tag.line + tag.raw.count("\n")]
        label = f"thẻ “{tags[0].content}”" if len(tags) == 1 else ""
        return Problem("", label=label, source=source, line=line)

    return place


def _refuse_faults(text: str, source: str, format: str) -> None:
    """Raises every fault that could run or does not parse; names are not looked at: the data may be any."""
    from thidua.engine.markup_check import check_markup, line_of

    report = check_markup(text, source, plan=False, format=format)
    if not report.ok:
        raise TemplateError(
            [Problem(f.what, f.hint, source=source, line=line_of(f.place)) for f in report.findings if f.level == "lỗi"]
        )
