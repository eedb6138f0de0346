"""The check of a template of text before a plan is near: every fault in one run, each with its line."""

from __future__ import annotations

import re
from collections.abc import Collection

import attrs
import jinja2
from lxml import etree

from thidua.engine import faults, markup_faults
from thidua.engine.blocks import skeleton
from thidua.engine.demands import unmet
from thidua.engine.explain import explain
from thidua.engine.faults import Fault
from thidua.engine.html_places import HtmlPlaces
from thidua.engine.markdown import MarkdownPlaces
from thidua.engine.markup import MOST_CHARACTERS, name_of, read_places
from thidua.engine.statements import check_statements
from thidua.engine.tags import Kind, Place, Tag, words_around
from thidua.findings import Finding, Report

MOST_TAGS = 20_000
MOST_IN_TAG = 5_000
_AROUND = 200
_CLOSING = {"{{": "}}", "{%": "%}", "{#": "#}"}
_KINDS: dict[str, Kind] = {"{{": "in", "{%": "khối", "{#": "ghi chú"}
_OPEN = re.compile(r"\{[{%#]")
_INSIDE = re.compile(r"""(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[^"'{}%]|%(?!\})|\}(?!\})|\{(?![{%#]))*+""", re.DOTALL)
_PREFIX = re.compile(r"(?:p|tr|tc|r)\s+(?=[\w(\"'])(?!(?:if|else|and|or|in|is|not)\b)")
_OF_WORD = ("vm", "hm", "cellbg", "colspan")


@attrs.frozen(eq=False)
class TextTag(Tag):
    """A tag of a template of text, with the line on which it begins."""

    line: int = 1


def scan(text: str, name: str) -> list[TextTag]:
    """The tags of a template in their order, faulty ones among them (``Tag.fault``)."""
    holder = etree.Element("text")
    found: list[TextTag] = []
    at, line = 0, 1
    while match := _OPEN.search(text, at):
        start = match.start()
        line += text.count("\n", at, start)
        end, closed = _end(text, start, match.group())
        raw = text[start:end]
        inside = raw[2:-2] if closed else raw[2:]
        content = " ".join(inside.removeprefix("-").removeprefix("+").removesuffix("-").removesuffix("+").split())
        first = text.rfind("\n", max(0, start - _AROUND), start) + 1 or max(0, start - _AROUND)
        last = text.find("\n", end, end + _AROUND)
        words = words_around(text[first : last if last >= 0 else end + _AROUND], start - first, end - first)
        found.append(
            TextTag(
                kind=_KINDS[match.group()], prefix="", content=content, place=Place(name, _place(name, line), words),
                paragraph=holder, raw=raw, texts=(holder,), fault="" if closed else "chưa đóng", line=line,
            )
        )  # fmt: skip
        line += raw.count("\n")
        at = end
    return found


def _end(text: str, start: int, opening: str) -> tuple[int, bool]:
    """Where a tag ends, and whether it is closed: a tag that is not ends where the next one begins."""
    closing = _CLOSING[opening]
    if opening == "{#":
        end = text.find(closing, start + 2)
        return (end + 2, True) if end >= 0 else (len(text), False)
    inside = _INSIDE.match(text, start + 2, start + 2 + MOST_IN_TAG)
    end = inside.end() if inside else start + 2
    if not text.startswith(closing, end):  # a quote that is not closed, or the wrong braces
        next_ = _OPEN.search(text, start + 2)
        limit = next_.start() if next_ else len(text)
        end = text.find(closing, start + 2, limit)
        if end < 0:
            return limit, False
    end += 2
    return (end + 1 if opening == "{{" and text[end : end + 1] == "}" else end), True  # {{ {'a': 1}}}


def _place(name: str, line: int) -> str:
    return f"{name}, dòng {line}"


def line_of(place: str) -> int:
    """The line that a place of :func:`check_markup` names; 0 where it names none."""
    match = re.search(r"dòng (\d+)$", place)
    return int(match[1]) if match else 0


def check_markup(
    text: str, source: str, *, plan: bool = True, format: str, decree: bool = True, without: Collection[str] = ()
) -> Report:
    """Everything that is wrong with a template of text, by line.

    ``source`` is its name in the findings. With ``plan`` every expression is checked against the fields of a plan;
    without, names are free. With ``decree`` (and ``plan``) the template must print each part that the decree demands,
    ``without`` those parts, by label. ``format`` is ``html``, ``md``, or ``txt`` for a text without signs of its own.
    """
    check = _Check(source, name_of(source, format))
    if len(text) > MOST_CHARACTERS or len(_OPEN.findall(text)) > MOST_TAGS:
        check.note(0, markup_faults.unfit_text("mẫu lớn quá mức", "chia mẫu thành các mẫu nhỏ"))
        return check.report()
    if control := re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", text):
        where = 1 + text.count("\n", 0, control.start())
        check.note(where, markup_faults.unfit_text("có ký tự không in được", "lưu lại tệp dạng chữ UTF-8"))
    try:
        printed = check.tags(scan(text, check.name), typed=plan)
    except RecursionError:
        check.note(0, faults.too_deep())
        return check.report()
    typed = check.places(text, format)
    if plan and decree:
        for fault in unmet(printed, typed, without=without, word=False):
            check.note(0, fault)
    return check.report()


class _Check:
    """One check of one file."""

    def __init__(self, source: str, name: str) -> None:
        self.name = name
        self._source = source
        self._found: dict[tuple[int, Finding], None] = {}

    def note(self, line: int, fault: Fault, words: str = "") -> None:
        """Notes a fault on a line; 0 for the whole file."""
        place = _place(self.name, line) if line else ""
        self._found[line, Finding(fault.rule, fault.level, fault.what, fault.hint, place, words, self._source)] = None

    def report(self) -> Report:
        """What was found: by line, what concerns the whole file last."""
        order = sorted(self._found, key=lambda one: (one[0] or 10**9, one[1].rule))
        return Report(tuple(finding for _, finding in order))

    def tags(self, tags: list[TextTag], *, typed: bool) -> set[str]:
        """Checks tags and what they name; the paths that they print."""
        lines = {id(tag): tag.line for tag in tags}

        def note(tag: Tag, fault: Fault) -> None:
            self.note(lines[id(tag)], fault, tag.place.words)

        def at(line: int, fault: Fault) -> None:
            tag = tags[min(line, len(tags)) - 1]
            self.note(tag.line, fault, tag.place.words)

        plain: list[Tag] = []
        for tag in tags:
            made = self._of_text(tag)
            lines[id(made)] = tag.line
            plain.append(made)
        return check_statements(skeleton(plain, note), ["p"] * (len(tags) + 1), at, typed=typed)

    def _of_text(self, tag: TextTag) -> TextTag:
        """A tag without what only Word templates have; that is noted."""
        word = tag.content.split(None, 1)[0] if tag.content else ""
        if tag.kind == "khối" and word in _OF_WORD:
            self.note(tag.line, markup_faults.word_only(f"{{% {word} %}}", ""), tag.place.words)
            return attrs.evolve(tag, kind="ghi chú")
        match = _PREFIX.match(tag.content) if tag.kind != "ghi chú" else None
        if match is None:
            return tag
        content = tag.content[match.end() :]
        right = f"{tag.raw[:2]} {content} {_CLOSING[tag.raw[:2]]}"
        self.note(tag.line, markup_faults.word_only(f"{tag.raw[:2]}{match.group().strip()}", right), tag.place.words)
        return attrs.evolve(tag, content=content)

    def places(self, text: str, format: str) -> list[str]:
        """Checks where tags stand; the texts that are typed in the template."""
        if format == "txt":
            return [text]
        places: HtmlPlaces | MarkdownPlaces = (HtmlPlaces if format == "html" else MarkdownPlaces)(self.note)
        try:
            read_places(text, places)
        except jinja2.TemplateSyntaxError as error:
            if not self._found:  # else the check of the tags has said so already, and better
                self.note(error.lineno, faults.syntax(*explain(error.message or "", "")))
        return [" ".join(places.words)]
