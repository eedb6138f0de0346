"""The check of a Word template before a plan is near: every fault in one run, each with its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping

from lxml import etree

from thidua.diagnostics import Diagnostic, Report
from thidua.engine import faults
from thidua.engine.blocks import skeleton
from thidua.engine.demands import unmet
from thidua.engine.kinds import Shape, names_picture, variables
from thidua.engine.near_tags import Known, given, merged, near_tags
from thidua.engine.near_tags import without as blanked
from thidua.engine.package import read_package, unread
from thidua.engine.statements import check_statements
from thidua.engine.tags import PRINTING, PROPERTIES, TEXTS, Tag, enclosed, paragraphs, scan, scan_text, text_of
from thidua.engine.unseen_rules import unseen_rules
from thidua.engine.word_places import check_places
from thidua.errors import TemplateError
from thidua.word.names import DOCUMENT, W
from thidua.word.styles import Styles
from thidua.word.xml import UnsafeXmlError, parse

_DRAWN = re.compile(r"word/(?:diagrams/data|charts/chart)\d*\.xml")
_SIGNS = ("{", "｛", "«", "<<", "[[")


def check_docx(
    data: bytes, source: str, *, plan: bool = True, decree: bool = True, without: Collection[str] = (),
    values: Mapping[str, Shape] | None = None, filters: Collection[str] = (), names: Mapping[str, Shape] | None = None,
) -> Report:  # fmt: skip
    """Everything that is wrong with a Word template, in the order in which it stands in the file.

    ``source`` is its name in the findings. With ``plan`` every expression is checked against the fields of a plan;
    without, names are free. With ``decree`` (and ``plan``) the template must print each part that the decree demands,
    ``without`` those parts, by label, that its convention or its kind of document does not have. ``values`` are names
    beside those of a plan, each with what it may be; ``names`` are all there are, of a template that is about no plan
    (then ``plan`` is false); ``filters`` further ones that its tags may use.
    """
    check = _Check(source, values or {}, filters, names)
    try:
        package = read_package(data, source)
    except TemplateError as error:
        for problem in error.problems:
            check.add(faults.UNFIT_FILE.carrying(problem), place=problem.label)
        return check.report()
    check.styles = _styles(package)
    parts = {name: content for name, content in package.items() if TEXTS.fullmatch(name) or name in PROPERTIES}
    for name in sorted(parts, key=lambda name: (name != DOCUMENT, name)):
        check.part(name, parts[name], typed=plan)
    for name in sorted(package):
        if _DRAWN.fullmatch(name):
            check.drawn(name, package[name])
    if plan and decree:
        check.demands(without)
    return check.report()


def _styles(package: Mapping[str, bytes]) -> Styles:
    """The styles of a file; none where they cannot be read, which is said elsewhere."""
    try:
        return Styles(parse(package["word/styles.xml"]))
    except (KeyError, etree.XMLSyntaxError, UnsafeXmlError):
        return Styles(None)


class _Check:
    """One check of one file: its findings, what it prints and what is typed in it."""

    def __init__(
        self, source: str, values: Mapping[str, Shape], filters: Collection[str], data: Mapping[str, Shape] | None
    ) -> None:
        self._source, self._values, self._filters, self._data = source, {**values, **(data or {})}, filters, data
        self._found: dict[Diagnostic, None] = {}  # Word keeps two copies of a text box: their faults are told once
        self._printed: set[str] = set()
        self._typed: set[str] = set()
        self.styles = Styles(None)

    def report(self) -> Report:
        return Report(tuple(self._found))

    def add(self, fault: Diagnostic, tag: Tag | None = None, place: str = "") -> None:
        place, words = (tag.place.label, tag.place.words) if tag else (place, "")
        self._found[fault.changed(source=self._source, label=place, words=words)] = None

    def part(self, name: str, content: bytes, *, typed: bool) -> None:
        """Checks one part."""
        try:
            root = parse(content)
        except (etree.XMLSyntaxError, UnsafeXmlError) as error:
            self.add(unread(error), place=name)
            return
        on_paper = name.startswith("word/")
        if on_paper:
            self._typed |= {text_of(paragraph) for paragraph, _ in paragraphs(root, name)}
        tags = scan(root, name) if on_paper else scan_text(etree.tostring(root, encoding="unicode"), name)
        try:
            printed = self._tags(tags, typed=typed)
        except RecursionError:
            self.add(faults.TOO_DEEP.said(), place=name)
            return
        if on_paper:
            self._printed |= printed
            self._near(root, name, tags, typed=typed)

    def _near(self, root: etree._Element, name: str, tags: list[Tag], *, typed: bool) -> None:
        """Notes what looks like a tag and is none."""
        known = self._known(typed=typed)
        if known is not None:
            known = {*known, *given(tags)}
        spans: dict[etree._Element, list[tuple[int, int]]] = {}
        for tag in tags:
            if tag.start >= 0:
                spans.setdefault(tag.paragraph, []).append((tag.start, tag.end))
        for paragraph, label in paragraphs(root, name):
            found = list(merged(paragraph, known))
            text = text_of(paragraph)
            if not found and any(sign in text for sign in _SIGNS):
                found = list(near_tags(blanked(text, spans.get(paragraph, ())), known))
            for fault in found:
                self.add(fault, place=label)

    def _known(self, *, typed: bool) -> Known:
        if self._data is not None:
            return self._data
        return {*variables(), *self._values} if typed else None

    def drawn(self, name: str, content: bytes) -> None:
        """Notes the tags in a drawing of Word's that holds its own texts: nobody fills them."""
        try:
            text = "".join(map(str, parse(content).itertext()))
        except (etree.XMLSyntaxError, UnsafeXmlError):
            return
        for start, end in enclosed(text, *PRINTING):
            self.add(faults.NEAR_TAG.said("hinh", go=text[start:end]), place=name.rpartition("/")[2])

    def _tags(self, tags: list[Tag], *, typed: bool) -> set[str]:
        noted: list[tuple[int, Diagnostic]] = []
        order = {id(tag): i for i, tag in enumerate(tags)}

        def note(tag: Tag, fault: Diagnostic) -> None:
            noted.append((order[id(tag)], fault))

        at_line: Callable[[int, Diagnostic], None] = lambda line, fault: noted.append((line - 1, fault))  # noqa: E731
        check_places(tags, note)
        for tag in tags:
            if (tag.start < 0 or tag.paragraph.tag != f"{W}p") and names_picture(tag.content, self._values):
                note(tag, faults.PICTURE_PLACE.said())
        for tag in unseen_rules(tags, self.styles):
            note(tag, faults.UNSEEN_RULE.said())
        prefixes = [tag.prefix for tag in tags]
        printed = check_statements(skeleton(tags, note), prefixes, at_line, typed=typed, values=self._values,
                                   filters=self._filters, data=self._data)  # fmt: skip
        for index, fault in sorted(noted, key=lambda one: (one[0], one[1].rule)):
            tag = tags[min(index, len(tags) - 1)]
            self.add(faults.for_prefix(fault, tag.prefix), tag)
        return printed

    def demands(self, without: Collection[str]) -> None:
        """Notes each part that the decree demands and the template never prints."""
        for fault in unmet(self._printed, self._typed, without=without):
            self.add(fault)
