"""The check of a template of text before a plan is near: every fault in one run, each with its line."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

import attrs
import jinja2

from thidua.diagnostics import Diagnostic, Report
from thidua.engine import faults
from thidua.engine.blocks import skeleton
from thidua.engine.demands import unmet
from thidua.engine.html_places import HtmlPlaces
from thidua.engine.kinds import Shape, names_picture, variables
from thidua.engine.markdown import MarkdownPlaces
from thidua.engine.markup_tags import TextTag, place_of, scan
from thidua.engine.markup_values import name_of, read_places
from thidua.engine.near_tags import Known, given, near_tags
from thidua.engine.placeholders import Placeholder
from thidua.engine.statements import check_statements
from thidua.engine.tags import CLOSING, MOST_TAGS, OPENING, Tag, rewritten

MOST_CHARACTERS = 2_000_000
"""The longest template."""
_PREFIX = re.compile(r"(?:p|tr|tc|r)\s+(?=[\w(\"'])(?!(?:if|else|and|or|in|is|not)\b)")
_OF_WORD = ("vm", "hm", "cellbg", "colspan")


def check_markup(
    text: str, source: str, *, plan: bool = True, format: str, decree: bool = True, without: Collection[str] = (),
    values: Mapping[str, Shape] | None = None, filters: Collection[str] = (), names: Mapping[str, Shape] | None = None,
) -> Report:  # fmt: skip
    """Everything that is wrong with a template of text, by line.

    ``source`` is its name in the findings. With ``plan`` every expression is checked against the fields of a plan;
    without, names are free. With ``decree`` (and ``plan``) the template must print each part that the decree demands,
    ``without`` those parts, by label; ``values`` are names beside those of a plan. ``format`` is ``html``, ``md``, or
    ``txt`` for a text without signs of its own. ``names`` are all there are, of a template that is about no plan;
    ``filters`` further ones that its tags may use.
    """
    check = _Check(source, name_of(source, format), values or {}, filters, names)
    if len(text) > MOST_CHARACTERS or len(OPENING.findall(text)) > MOST_TAGS:
        check.note(0, faults.UNFIT_TEXT.said("lon"))
        return check.report()
    if control := re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]", text):
        where = 1 + text.count("\n", 0, control.start())
        check.note(where, faults.UNFIT_TEXT.said("ky_tu"))
    tags = scan(text, check.name)
    try:
        printed = check.tags(tags, typed=plan)
    except RecursionError:
        check.note(0, faults.TOO_DEEP.said())
        return check.report()
    check.near(text, tags, typed=plan)
    typed = check.places(text, format)
    if plan and decree:
        for fault in unmet(printed, typed, without=without, word=False):
            check.note(0, fault)
    return check.report()


_NO_TEXT = (*CLOSING.items(), ("<style", "</style>"), ("<script", "</script>"))


def _blank(typed: str) -> str:
    return "\n" * typed.count("\n") or " "


class _Check:
    """One check of one file."""

    def __init__(
        self, source: str, name: str, values: Mapping[str, Shape], filters: Collection[str],
        data: Mapping[str, Shape] | None,
    ) -> None:  # fmt: skip
        self.name, self._values, self._filters, self._data = name, {**values, **(data or {})}, filters, data
        self._source = source
        self._found: dict[tuple[int, Diagnostic], None] = {}

    def note(self, line: int, fault: Diagnostic, words: str = "") -> None:
        """Notes a fault on a line; 0 for the whole file."""
        place = place_of(self.name, line) if line else ""
        self._found[line, fault.changed(source=self._source, label=place, line=line, words=words)] = None

    def report(self) -> Report:
        """What was found: by line, what concerns the whole file last."""
        order = sorted(self._found, key=lambda one: (one[0] or 10**9, one[1].rule))
        return Report(tuple(finding for _, finding in order))

    def tags(self, tags: list[TextTag], *, typed: bool) -> set[str]:
        """Checks tags and what they name; the paths that they print."""
        lines = {id(tag): tag.line for tag in tags}

        def note(tag: Tag, fault: Diagnostic) -> None:
            self.note(lines[id(tag)], fault, tag.place.words)

        def at(line: int, fault: Diagnostic) -> None:
            tag = tags[min(line, len(tags)) - 1]
            self.note(tag.line, fault, tag.place.words)

        plain: list[Tag] = []
        for tag in tags:
            made = self._of_text(tag)
            lines[id(made)] = tag.line
            plain.append(made)
        prefixes = ["p"] * (len(tags) + 1)
        return check_statements(skeleton(plain, note), prefixes, at, typed=typed, values=self._values,
                                filters=self._filters, data=self._data)  # fmt: skip

    def near(self, text: str, tags: list[TextTag], *, typed: bool) -> None:
        """Notes what looks like a tag and is none."""
        known: Known = self._data if self._data is not None else {*variables(), *self._values} if typed else None
        if known is not None:
            known = {*known, *given(tags)}
        bare = rewritten(text, _blank, *_NO_TEXT)
        for i, line in enumerate(bare.split("\n"), 1):
            for fault in near_tags(line, known) if "{" in line or "«" in line or "<<" in line or "[[" in line else ():
                self.note(i, fault)

    def _of_text(self, tag: TextTag) -> TextTag:
        """A tag without what only Word templates have; that is noted."""
        word = tag.content.split(None, 1)[0] if tag.content else ""
        if tag.kind == "khối" and word in _OF_WORD:
            self.note(tag.line, faults.WORD_ONLY.said(the=f"{{% {word} %}}"), tag.place.words)
            return attrs.evolve(tag, kind="ghi chú")
        match = _PREFIX.match(tag.content) if tag.kind != "ghi chú" else None
        if match is None:
            return tag
        content = tag.content[match.end() :]
        right = f"{tag.raw[:2]} {content} {CLOSING[tag.raw[:2]]}"
        said = faults.WORD_ONLY.said("viet", the=f"{tag.raw[:2]}{match.group().strip()}", dung=right)
        self.note(tag.line, said, tag.place.words)
        return attrs.evolve(tag, content=content)

    def _pictures(self, found: Sequence[Placeholder]) -> None:
        """Notes pictures in attributes, titles and CSS."""
        for one in found:
            if one.notes and names_picture(one.tag[2:-2], self._values):
                self.note(one.line, faults.PICTURE_PLACE.said(), one.tag)

    def places(self, text: str, format: str) -> list[str]:
        """Checks where tags stand; the texts that are typed in the template."""
        if format == "txt":
            return [text]
        places: HtmlPlaces | MarkdownPlaces = (HtmlPlaces if format == "html" else MarkdownPlaces)(self.note)
        try:
            _, found = read_places(text, places)
            self._pictures(found)
        except jinja2.TemplateSyntaxError as error:
            if not self._found:  # else the check of the tags has said so already, and better
                self.note(error.lineno, faults.syntax(error.message or "", ""))
        return [" ".join(places.words)]
