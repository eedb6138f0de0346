"""Templates of text, HTML and Markdown: compiled once, each value escaped for the place where it stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

import attrs
import jinja2

from thidua.diagnostics import Diagnostic, Place
from thidua.engine import faults, html, markdown
from thidua.engine.filters import NO_FILTERS, Filters
from thidua.engine.html_places import HtmlPlaces
from thidua.engine.markdown import MarkdownPlaces
from thidua.engine.markup_values import jinja, name_of, read_places
from thidua.engine.meter import BOUNDS, Bounds, Meter
from thidua.engine.part import MOST_SAID, Part, Placed, no_tag, told
from thidua.engine.placeholders import notes_of, printing
from thidua.engine.refusals import unparsed
from thidua.engine.rendering import Gaps, Rendering
from thidua.engine.tags import OPENING
from thidua.engine.values import XML, Written
from thidua.errors import TemplateError
from thidua.layout.notes import Numbers
from thidua.model import KeHoach
from thidua.records import frozen
from thidua.wording import shorten

if TYPE_CHECKING:
    from thidua.engine.usage import Field

_NOTES = re.compile(r"\{%[^%]*\bin\s+chu_thich\b")
_ENGINES: dict[str, tuple[Any, Callable[[Any, Any], str], Written]] = {
    "html": (HtmlPlaces, html.put, XML),
    "md": (MarkdownPlaces, markdown.put, markdown.MARKDOWN),
}


@frozen
class MarkupTemplate:
    """A compiled template of text: immutable, correct in any number of threads.

    ``compile`` raises :class:`TemplateError`, all at once, for what does not parse, could run, or is fetched from
    outside; ``render`` for names that are not defined, with the line of the template and the place in the data.
    """

    source: str
    format: str
    text: str = attrs.field(repr=False)
    part: Part = attrs.field(repr=False)
    own_notes: bool = False
    """It prints the notes of the plan itself, where it wants them."""
    bounds: Bounds = BOUNDS

    @classmethod
    def compile(
        cls,
        text: str,
        source: str,
        format: str,
        *,
        checked: bool = False,
        filters: Filters = NO_FILTERS,
        bounds: Bounds = BOUNDS,
    ) -> MarkupTemplate:
        """Compiles a template; ``source`` is its name in messages, ``checked`` ones are not looked through again;
        ``filters`` are further ones that its tags may use, ``bounds`` what each rendering may cost.
        """
        if not checked:
            _refuse_faults(text, source, format, filters)
        found: list[tuple[int, Diagnostic]] = []
        places, put, written = _ENGINES[format]
        place, only_tag = _places(text, source)
        try:
            woven, placeholders = read_places(text, places(lambda line, fault: found.append((line, fault))))
            if found:
                raise TemplateError(one.changed(source=source, line=line) for line, one in found)
            environment = jinja(filters, _in=printing(placeholders, put))
            environment.written = written
            compiled = environment.compiled(woven)
        except (ValueError, RecursionError, MemoryError, SyntaxError) as error:
            raise TemplateError(faults.TOO_DEEP.said("phuc_tap", at=Place(source))) from error
        except jinja2.TemplateSyntaxError as error:
            said = unparsed(error, only_tag(error.lineno))
            raise TemplateError(said.changed(at=place(error.lineno))) from error
        part = Part(name_of(source, format), compiled, place)
        return cls(source, format, text, part, bool(_NOTES.search(text)), bounds)

    def fields(self, *, plan: bool = True) -> tuple[Field, ...]:
        """The values that the template uses, as a tree; with ``plan`` with the labels and kinds of a plan's fields."""
        from thidua.engine.markup_tags import scan  # only the author's tools need it
        from thidua.engine.usage import tree_of, used_paths

        return tree_of(used_paths(scan(self.text, name_of(self.source, self.format))), plan=plan)

    def render(
        self,
        values: Mapping[str, Any],
        gaps: Gaps = "mark",
        carried: KeHoach | None = None,
        optional: Collection[str] = (),
    ) -> bytes:
        """The document for some values, in UTF-8; ``gaps`` says what becomes of missing values, ``optional`` are names
        beside a plan that may be left out.

        A text has no room for a plan to be ``carried`` in: that is left out.
        """
        notes = notes_of(values, given=self.own_notes)
        if not OPENING.search(self.text):
            no_tag(self.source, of_plan="plan" in values)
        lacks: list[Diagnostic] = []
        text = self.part.gathered(values, self._rendering(gaps, values, notes, optional), lacks)
        told(lacks, gaps)
        if notes and notes.given and not self.own_notes:
            text = (html if self.format == "html" else markdown).with_notes(text, notes.given.values())
        return text.encode()

    def lacks(self, values: Mapping[str, Any], optional: Collection[str] = ()) -> list[Diagnostic]:
        """What the document for some values prints without a value, each with its places."""
        found: list[Diagnostic] = []
        notes = notes_of(values, given=self.own_notes)
        self.part.gathered(values, self._rendering("refuse", values, notes, optional), found)
        return found

    def _rendering(
        self, gaps: Gaps, values: Mapping[str, Any], notes: Numbers | None, optional: Collection[str]
    ) -> Rendering:
        of_plan, meter = "plan" in values, Meter(self.bounds, values)
        return Rendering(gaps, of_plan, notes, optional=optional if of_plan else None, meter=meter)


def _places(text: str, source: str) -> tuple[Placed, Callable[[int], str]]:
    """How the place of a line is told: with the tag that stands on it, where there is but one; and what that one says,
    empty for none. The text is looked through when a line is first asked for.
    """

    @cache
    def tags() -> Mapping[int, str]:
        from thidua.engine.markup_tags import scan

        found: dict[int, str] = {}
        for tag in scan(text, source):
            for line in range(tag.line, tag.line + tag.raw.count("\n") + 1):
                found[line] = "" if line in found else tag.content
        return found

    def only_tag(line: int) -> str:
        return tags().get(line, "")

    def place(line: int) -> Place:
        content = only_tag(line)
        return Place(source, line, label=f"thẻ “{shorten(content, MOST_SAID)}”" if content else "")

    return place, only_tag


def _refuse_faults(text: str, source: str, format: str, filters: Filters) -> None:
    """Raises every fault that could run or does not parse; names are not looked at: the data may be any."""
    from thidua.engine.markup_check import check_markup

    report = check_markup(text, source, plan=False, format=format, filters=filters)
    if not report.ok:
        raise TemplateError(one.changed(label="") for one in report.findings if one.level == "lỗi")
