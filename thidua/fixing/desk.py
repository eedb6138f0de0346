"""The Word file that is being mended: its paper read anew after each round, its runs, paragraphs and sections set."""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Iterable, Iterator, Mapping
from difflib import SequenceMatcher
from functools import partial
from typing import Any

import attrs
from lxml import etree

from thidua.budget import Limits
from thidua.decoding import legacy_encoding
from thidua.errors import PlanError
from thidua.fixing.result import Change
from thidua.fixing.tracks import Tracks, taken_out
from thidua.fixing.words import Piece, Words, cut, is_typed, plain_words, said
from thidua.proofs import paper_of
from thidua.recognise.lines import Line
from thidua.rules.check import Fault
from thidua.rules.paper import Own, Paper, number, number_of
from thidua.sheet import Paragraph, paragraphs
from thidua.sheet.docx import Traced, traced
from thidua.sheet.package import WordFile
from thidua.sheet.styles import Look, run_properties
from thidua.word.names import CONTENT_TYPES, RELATIONS, TYPES, VAL, WORD, R, W, first_child
from thidua.word.order import child
from thidua.word.package import Package, part_name
from thidua.word.splicing import Spliced
from thidua.word.units import twips
from thidua.wording import shorten

_P, _RUN, _RPR, _PPR = f"{W}p", f"{W}r", f"{W}rPr", f"{W}pPr"


@attrs.frozen
class Found:
    """What was found and is to be mended: the fault on its ``paper``, and as it is told: ``why``, ``rule``,
    ``article``.
    """

    paper: Paper
    fault: Fault
    rule: str
    why: str
    article: str

    @property
    def values(self) -> Mapping[str, Any]:
        """The values in what is said."""
        return self.fault.values

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines that it is said of: all of them, else those at its place with its words."""
        if self.fault.lines:
            return self.fault.lines
        at = [role.line for role in self.paper.roles.parts if role.line.where == self.fault.at.label]
        words = plain_words(self.fault.words).removesuffix("…").upper()
        said = [line for line in at if plain_words(line.text).upper().startswith(words)]
        return tuple(said or at)[:1]


class Desk:
    """A Word file that is being mended."""

    def __init__(self, data: bytes, source: str, limits: Limits, own: Own | None, *, tracked: bool) -> None:
        """Raises :class:`PlanError` for what is no Word document."""
        self.file = WordFile(data, source, limits)
        self.parts = Package(data, lambda told: PlanError(told.changed(source=source)), limits).read_all()
        self._own = own
        self._sundry: dict[str, Spliced] = {}
        self.made: dict[str, etree._Element] = {}
        self.others: tuple[str, ...] = ()
        self._tried: dict[tuple[str, str, etree._Element], int] = {}
        self.changes: dict[Change, etree._Element | None] = {}
        self.seen: Traced = traced(self.file, legacy_encoding)
        self._seen: dict[str, Paragraph] = {}
        self._stories: dict[str, Spliced] = {}
        for name in self.parts:
            known, document = part_name(name), self.file.document
            is_main = known == part_name(document)
            root = self.file.tree(document if is_main else known) if is_main or _is_story(known) else None
            if root is not None:
                self._stories[name] = Spliced(self.parts[name], root)
        self.tracks = Tracks(tracked, tuple(one.root for one in self._stories.values()))
        self._first = {element: where for where, element in self.seen.paragraphs.items()}

    # What it says.

    def paper(self) -> Paper:
        """The paper as the file is by now."""
        self.seen = traced(self.file, legacy_encoding)
        sheet = self.seen.sheet
        stories = (*paragraphs(sheet.blocks), *sheet.headers, *sheet.footers, *sheet.footnotes)
        self._seen = {one.where: one for one in reversed(stories)}
        return paper_of(sheet, self._own, self.file.source)

    @property
    def main(self) -> str:
        """The name of the part that holds the text."""
        return next(name for name in self.parts if part_name(name) == part_name(self.file.document))

    @property
    def stories(self) -> Mapping[str, Spliced]:
        """The parts that hold text, by name."""
        return self._stories

    @property
    def meant(self) -> set[str]:
        """The names of the parts that were changed, or made."""
        return {*self.made, *self.others, *(name for name, part in self.changed())}

    def changed(self) -> Iterator[tuple[str, Spliced]]:
        """The parts of the file that are changed, by name."""
        yield from ((name, part) for name, part in (*self._stories.items(), *self._sundry.items()) if part.changed)

    def paragraph(self, where: str) -> etree._Element | None:
        """The paragraph at a place of the paper as it was read last."""
        return self.seen.paragraphs.get(where)

    def looks(self) -> Iterator[tuple[etree._Element, Look]]:
        """The runs that were read last, with their looks, each once."""
        yield from list(self.seen.looks.items())

    def place_of(self, element: etree._Element) -> str:
        """Where the paragraph of an element stood in the file as it was given; empty for one that is new."""
        around = element if element.tag == _P else next(element.iterancestors(_P), element)
        return self._first.get(around, "")

    def touch(self, element: etree._Element, *, whole: bool = False) -> None:
        """Tells that an element is changed; ``whole``: with all that it holds."""
        root = element.getroottree().getroot()
        for story in self._stories.values():
            if story.root is root:
                story.touch(element, whole=whole)

    def tell(self, found: Found, element: etree._Element | None, what: str, before: str, after: str) -> None:
        """Tells of a change, for the paragraph of an element or the document."""
        place = self.place_of(element) if element is not None else ""
        around = None if element is None else element if element.tag == _P else next(element.iterancestors(_P), None)
        words = "" if around is None else shorten(Words(around, self.seen.looks).text.strip())
        same = {(one.rule, one.place, one.what, one.after): one for one in self.changes}
        if (found.rule, place, what, after) not in same:
            self.changes[Change(found.rule, place, words, what, before, after, found.why, found.article)] = around

    # Runs.

    def runs(self, line: Line) -> list[etree._Element]:
        """The runs that show a line and nothing else: one that shows more is parted; none where the line was not found
        in its paragraph.
        """
        sources = {one.source.where: one for one in (line, *(more for _, more in line.joined))}
        if len(sources) > 1:
            return [run for one in sources.values() for run in self._runs_of_all(one.source.where)]
        element = self.paragraph(line.source.where)
        if element is None:
            return []
        words = Words(element, self.seen.looks)
        text = line.text.removeprefix(line.source.label).strip() if line.source.label else line.text
        if (
            plain_words(text).upper() == plain_words(words.text).upper()
        ):  # several lines may stand in a paragraph, with breaks between
            return self._runs_of_all(line.source.where)
        place = words.find(text)
        if place is None:
            return []
        beside = words.text[: place[0]] + words.text[place[1] :]  # a dash belongs to its line
        return self.cut_out(element, *place) if any(map(str.isalnum, beside)) else self._runs_of_all(line.source.where)

    def ends_with(self, where: str, line: Line) -> bool:
        """A paragraph shows nothing behind a line, in whatever capitals that was read."""
        element = self.paragraph(where)
        words = "" if element is None else plain_words(Words(element, self.seen.looks).text)
        return bool(words) and words.upper().endswith(plain_words(line.text).upper())

    def _runs_of_all(self, where: str) -> list[etree._Element]:
        element = self.paragraph(where)
        words = None if element is None else Words(element, self.seen.looks)
        return list(dict.fromkeys(one.run for one in words.pieces)) if words else []

    def cut_out(self, paragraph: etree._Element, start: int, end: int) -> list[etree._Element]:
        """The runs that show the letters between two places of a paragraph, and nothing else."""
        for at in (end, start):
            words = Words(paragraph, self.seen.looks)
            piece = next((one for one in words.pieces if one.start < at < one.end), None)
            piece = piece or next((one for one in words.pieces if one.start == at and self._goes_on(words, one)), None)
            if piece:
                self._cut(piece, at - piece.start)
        return list(dict.fromkeys(one.run for one in Words(paragraph, self.seen.looks).over(start, end)))

    @staticmethod
    def _goes_on(words: Words, piece: Piece) -> bool:
        """A piece stands behind another one in its run."""
        at = words.pieces.index(piece)
        return at > 0 and words.pieces[at - 1].run is piece.run

    def _cut(self, piece: Piece, at: int) -> None:
        behind = cut(piece, at)
        parent = piece.run.getparent()
        assert parent is not None
        self.touch(parent)
        self.touch(piece.run)
        self.touch(piece.element)
        self.tracks.renewed(behind)
        looks: Any = self.seen.looks
        looks[behind] = looks[piece.run]

    def set_run(self, found: Found, run: etree._Element, **wanted: Any) -> None:
        """Sets looks of a run where it has others: ``size`` in pt, ``font``, ``bold``, ``italic``, ``caps``,
        ``underline``.
        """
        look = self.seen.looks.get(run)
        for name, value in wanted.items():
            now = getattr(look, name, None)
            if look is None or now == value:
                continue
            properties = self._properties(run, _RPR)
            self.tracks.run(properties)
            _SET[name](properties, value)
            what, before, after = _told_of(name, now, value)
            self.tell(found, run, what, before, after)

    def set_number(self, found: Found, line: Line, **wanted: Any) -> None:
        """Sets looks of the number that a list of Word prints before a line, by the mark of its paragraph; what the
        list says itself is that of other numbers, too, and stays.
        """
        where, look = line.source.where, number_of(line)
        paragraph, level = self.paragraph(where), self.seen.levels.get(where)
        if paragraph is None or look is None or level is None:
            return
        fixed = run_properties(level.find(_RPR))
        for name, value in wanted.items():
            now = getattr(look, name)
            if now == value or name in fixed or name not in _OF_NUMBERS:
                continue
            properties = child(self._properties(paragraph, _PPR), "rPr")
            self.tracks.run(properties)
            _SET[name](properties, value)
            what, before, after = _told_of(name, now, value)
            self.tell(found, paragraph, f"{what} của số", before, after)

    def _properties(self, element: etree._Element, tag: str) -> etree._Element:
        """The properties of a run or a paragraph, which are about to change."""
        properties = first_child(element, tag)
        if properties is None:
            properties = etree.Element(tag)
            element.insert(0, properties)
            self.touch(element)
        else:
            self.touch(properties, whole=True)
        return properties

    # Paragraphs.

    def set_paragraph(self, found: Found, where: str, **wanted: Any) -> None:
        """Sets the form of a paragraph where it has another: ``align``; ``left``, ``right``, ``first_line`` in mm;
        ``before``, ``after`` in pt; ``line`` in lines, or ``points`` exactly.
        """
        element, now = self.paragraph(where), self._seen.get(where)
        if element is None or now is None:
            return
        for name, value in wanted.items():
            is_now = (now.line if now.exact and not now.at_least else -1) if name == "points" else getattr(now, name)
            if name == "line" and now.exact:
                is_now = -1
            if is_now == value:
                continue
            _FORM[name](self.properties(element), value)
            what, unit = _FORMS[name]
            before = _ALIGNED.get(str(is_now), "") if name == "align" else f"{number(is_now)} {unit}"
            if name in ("line", "points"):
                before = f"{number(now.line)} {'pt' if now.exact else 'dòng'}"
            after = _ALIGNED[value] if name == "align" else f"{number(value)} {unit}"
            self.tell(found, element, what, before, after)

    def properties(self, paragraph: etree._Element) -> etree._Element:
        """The properties of a paragraph, which are about to change."""
        properties = self._properties(paragraph, _PPR)
        self.tracks.paragraph(properties)
        return properties

    def part_from_above(self, found: Found, where: str, space: float) -> None:
        """Sets space above a paragraph, also where it asks for none beside those of its style."""
        element = self.paragraph(where)
        if element is not None and where in self.seen.close:
            child(self.properties(element), "contextualSpacing").set(VAL, "0")
        self.set_paragraph(found, where, before=space)

    # Words.

    def without_blanks(self, found: Found, paragraph: etree._Element) -> bool:
        """Takes out the blanks and tabs with which a paragraph begins; tells whether it could."""
        text = Words(paragraph, self.seen.looks).text
        bare = text.lstrip()
        done = bare != text and self.put(paragraph, 0, len(text) - len(bare), "")
        if done:
            self.tell(found, paragraph, "phím Tab, dấu cách đầu dòng", "có", "bỏ")
        return done

    def rewrite(self, found: Found, line: Line, old: str, new: str) -> bool:
        """Puts what differs between the words of a line and what they should be; tells whether it could."""
        element = self.paragraph(line.source.where)
        if element is None or line.joined or old == new or self._is_retried(found, element):
            return False
        label = f"{line.source.label} " if line.source.label else ""
        if label and old.startswith(label) and new.startswith(label):
            old, new = old.removeprefix(label), new.removeprefix(label)
        words = Words(element, self.seen.looks)
        place = words.find(old)
        if place is None:
            return False
        before, done = words.text, True
        for _, start, end, first, last in reversed(_differences(old, new)):
            done = done and self.put(element, *words.place(place, start, end), new[first:last])
        return self._reworded(found, element, before) and done

    def begin(self, found: Found, line: Line, words: str, *, instead: str = "") -> bool:
        """Puts words before the first one of the paragraph of a line, instead of what it begins with."""
        element = self.paragraph(line.source.where)
        text = "" if element is None else Words(element, self.seen.looks).text
        start = len(text) - len(text.lstrip())
        if element is None or not text.startswith(instead, start) or self._is_retried(found, element):
            return False
        return self.put(element, start, start + len(instead), words) and self._reworded(found, element, text)

    def _is_retried(self, found: Found, element: etree._Element) -> bool:
        """Other words were put here for the same reason, often enough."""
        key = (found.rule, found.fault.form, element)
        self._tried[key] = self._tried.get(key, 0) + 1
        return self._tried[key] > _MOST_TRIES

    def _reworded(self, found: Found, element: etree._Element, before: str) -> bool:
        """Tells of the words of a paragraph that were changed, if they were."""
        after = Words(element, self.seen.looks).text
        if after == before:
            return False
        at = next((at for at, (one, other) in enumerate(zip(before, after, strict=False)) if one != other), 0)
        self.tell(found, element, "chữ", *(f"“{_around(text, at)}”" for text in (before, after)))
        return True

    def put(self, paragraph: etree._Element, start: int, end: int, new: str) -> bool:
        """Puts other letters in the place of those between two places of a paragraph; tells whether it could."""
        words = Words(paragraph, self.seen.looks)
        over = words.over(start, end) or [one for one in words.pieces if one.start <= start <= one.end][:1]
        if not over or (new and not any(map(is_typed, over))):
            return False
        if any(self.tracks.of_others(one.run) for one in over):
            return False
        if self.tracks.on:
            self._put_tracked(paragraph, start, end, new)
            return True
        left = new
        for piece in over:
            low, high = max(start, piece.start) - piece.start, min(end, piece.end) - piece.start
            if is_typed(piece):
                said(piece.element, piece.text[:low] + left + piece.text[max(low, high) :])
                left = ""
                self.touch(piece.element)
            if not is_typed(piece) or not piece.element.text:
                self._without(piece.element)
        return True

    def _without(self, element: etree._Element) -> None:
        """Takes out what shows nothing more, and its run where that shows nothing else."""
        run = element.getparent()
        assert run is not None
        if [one for one in run if one.tag != _RPR] == [element] and (parent := run.getparent()) is not None:
            self.touch(parent)
            taken_out(run)
        else:
            self.touch(run)
            taken_out(element)

    def _put_tracked(self, paragraph: etree._Element, start: int, end: int, new: str) -> None:
        gone = self.cut_out(paragraph, start, end) if start < end else []
        first = Words(paragraph, self.seen.looks).pieces[0]
        ahead = not gone and start <= first.start
        beside = gone[-1] if gone else first.run if ahead else self._run_before(paragraph, start)
        if new:
            fresh = etree.Element(_RUN)
            look = first_child(beside, _RPR)
            if look is not None:
                fresh.append(plain_look(look))
            said(etree.SubElement(fresh, f"{W}t"), new)
            beside.addprevious(fresh) if ahead else beside.addnext(fresh)
            looks: Any = self.seen.looks
            looks[fresh] = looks[beside]
            self.tracks.inserted(fresh)
        for one in gone:
            parent = one.getparent()
            assert parent is not None
            self.touch(parent)
            self.tracks.deleted(one)
        parent = beside.getparent() if not gone else paragraph
        assert parent is not None
        self.touch(parent)

    def _run_before(self, paragraph: etree._Element, at: int) -> etree._Element:
        """The run that ends at a place of a paragraph; parted there if it goes on."""
        words = Words(paragraph, self.seen.looks)
        if at < len(words.text):
            self.cut_out(paragraph, at, at + 1)
        words = Words(paragraph, self.seen.looks)
        return next((one for one in words.pieces if one.end == at), words.pieces[0]).run

    # Sections and parts.

    def insert_after(self, element: etree._Element, new: etree._Element) -> None:
        """Puts a paragraph below another one."""
        parent = element.getparent()
        assert parent is not None
        element.addnext(new)
        self.touch(parent)
        if self.tracks.on:
            self._properties(element, _PPR)
            self.tracks.parted(element, new)

    def turn_into(self, element: etree._Element, new: etree._Element) -> None:
        """Has a paragraph be another one. As a tracked change it stays where it is, without its words and with the form
        of the other: the last one of a cell cannot go.
        """
        if not self.tracks.on:
            self.insert_after(element, new)
            self.take_out(element)
            return
        self.touch(element, whole=True)
        for run in [one for one in element.iter(_RUN) if not self.tracks.of_others(one)]:
            self.tracks.deleted(run)
        self._properties(element, _PPR)
        self.tracks.reformed(element, new)

    def take_out(self, element: etree._Element) -> None:
        """Takes out a paragraph, with all that it holds."""
        self.touch(element, whole=True)
        if self.tracks.on:
            for run in [one for one in element.iter(_RUN) if not self.tracks.of_others(one)]:
                self.tracks.deleted(run)
            self.tracks.mark(element, "del")
            return
        parent = element.getparent()
        assert parent is not None
        self.touch(parent)
        taken_out(element)

    def take_out_run(self, run: etree._Element) -> None:
        """Takes out a run."""
        parent = run.getparent()
        assert parent is not None
        self.touch(parent)
        self.touch(run, whole=True)
        self.tracks.deleted(run)

    def part(self, name: str) -> Spliced:
        """A part of XML that is about to change."""
        own = next(one for one in self.parts if part_name(one) == part_name(name))
        if own not in self._stories and own not in self._sundry:
            root = self.file.tree(name)
            assert root is not None
            self._sundry[own] = Spliced(self.parts[own], root)
        return self._stories.get(own) or self._sundry[own]

    def add_header(self) -> tuple[str, etree._Element]:
        """A new header: the id by which a section points to it, and its root."""
        folder, base = posixpath.split(self.file.document)
        names = (f"header{at}.xml" for at in range(1, len(self.parts) + 2))
        own = next(one for one in names if all(not part_name(name).endswith(one) for name in (*self.parts, *self.made)))
        name = posixpath.join(folder, own)
        root = etree.Element(f"{W}hdr", nsmap={"w": WORD})
        self.made[name] = root
        self.file.adopt(name, root)
        rels = self.part(posixpath.join(folder, "_rels", f"{base}.rels"))
        ids = {str(one.get("Id")) for one in rels.root}
        id_ = next(one for at in range(1, len(ids) + 2) if (one := f"rIdDauTrang{at}") not in ids)
        said = {"Id": id_, "Type": f"{R[1:-1]}/header", "Target": own}
        etree.SubElement(rels.root, f"{RELATIONS}Relationship", said)
        rels.touch(rels.root)
        types = self.part(CONTENT_TYPES)
        etree.SubElement(types.root, f"{TYPES}Override", {"PartName": f"/{name}", "ContentType": _HEADER})
        types.touch(types.root)
        return id_, root

    def target(self, id_: str) -> str:
        """The name of the part that an id of the document points to; empty for none."""
        return self.file.targets(self.file.document).get(id_, ("", ""))[1]

    def section(self, at: int) -> etree._Element:
        """The properties of a section by its number from 0, which are about to change."""
        body = next(self._stories[self.main].root.iter(f"{W}body"))
        section = self.seen.sections[at] if self.seen.sections else body.find(f"{W}sectPr")
        if section is None:
            section = etree.SubElement(body, f"{W}sectPr")
            self.touch(body)
        self.touch(section, whole=True)
        self.tracks.section(section)
        return section

    def set_section(
        self, found: Found, at: int, name: str, told: tuple[str, str, str], values: Mapping[str, str]
    ) -> None:
        """Sets attributes of a child of the properties of a section, by its number from 0."""
        section = self.section(at)
        element = child(section, name)
        if not element.attrib and name == "pgMar":
            values = {"top": "0", "right": "0", "bottom": "0", "left": "0", **_EDGES, **values}
        element.attrib.update({f"{W}{key}": value for key, value in values.items()})
        self.tell(found, next(section.iterancestors(_P), None), *told)


def _differences(old: str, new: str) -> list[tuple[str, int, int, int, int]]:
    """Which letters of a text are to be others: from where to where, of the one and the other."""
    return [one for one in SequenceMatcher(None, old, new, autojunk=False).get_opcodes() if one[0] != "equal"]


def _around(text: str, at: int) -> str:
    """The words at a place of a text."""
    start = max(text.rfind(" ", 0, max(at - _SHOWN // 2, 0)) + 1, 0)
    return ("…" if start else "") + shorten(text[start:].strip(), _SHOWN)


_SHOWN = 60
_OF_NUMBERS = ("size", "font", "bold", "italic")
"""Looks that a number has of the mark of its paragraph and that are asked of it."""
_MOST_TRIES = 3
_HEADER = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
_EDGES = {"header": "708", "footer": "708", "gutter": "0"}
"""What a file that says no margins has as header, footer and binding, in twips."""


def _is_story(name: str) -> bool:
    """A part holds headers, footers or notes."""
    own = name.rpartition("/")[2]
    return own.startswith(_STORIES) and own.endswith(".xml")


_STORIES = ("header", "footer", "footnotes", "endnotes")


def plain_look(look: etree._Element) -> etree._Element:
    """A copy of the properties of a run without what they were."""
    out = etree.Element(_RPR)
    out.extend(etree.fromstring(etree.tostring(one)) for one in look if one.tag != f"{W}rPrChange")
    return out


# How each value is said in the file.


def _switch(name: str, properties: etree._Element, value: bool) -> None:
    for one in (name, f"{name}Cs") if name in ("b", "i") else (name,):
        attributes = child(properties, one).attrib
        attributes.clear()
        attributes.update({} if value else {VAL: "0"})


def _size(properties: etree._Element, value: float) -> None:
    for name in ("sz", "szCs"):
        child(properties, name).set(VAL, str(round(value * 2)))


def _font(properties: etree._Element, value: str) -> None:
    attributes = child(properties, "rFonts").attrib
    for kind in ("ascii", "hAnsi", "eastAsia", "cs"):
        attributes.pop(f"{W}{kind}Theme" if kind != "cs" else f"{W}cstheme", "")
        attributes[f"{W}{kind}"] = value


def _underline(properties: etree._Element, value: bool) -> None:
    child(properties, "u").set(VAL, "single" if value else "none")


_SET: Mapping[str, Callable[[etree._Element, Any], None]] = {
    "size": _size, "font": _font, "bold": partial(_switch, "b"), "italic": partial(_switch, "i"),
    "caps": partial(_switch, "caps"), "underline": _underline,
}  # fmt: skip
_SWITCHES: Mapping[str, tuple[str, str, str]] = {
    "bold": ("kiểu chữ", "không đậm", "đậm"), "italic": ("kiểu chữ", "đứng", "nghiêng"),
    "caps": ("kiểu chữ", "không in hoa", "in hoa"), "underline": ("kiểu chữ", "không gạch chân", "gạch chân"),
}  # fmt: skip


def _told_of(name: str, before: Any, after: Any) -> tuple[str, str, str]:
    if name in _SWITCHES:
        what, *words = _SWITCHES[name]
        return what, words[bool(before)], words[bool(after)]
    if name == "size":
        return "cỡ", f"{number(before)} pt", f"{number(after)} pt"
    return "phông chữ", before, after


def _attributes(name: str, properties: etree._Element, values: Mapping[str, str], without: Iterable[str] = ()) -> None:
    attributes = child(properties, name).attrib
    for one in without:
        attributes.pop(f"{W}{one}", "")
    attributes.update({f"{W}{key}": value for key, value in values.items()})


def _first_line(properties: etree._Element, value: float) -> None:
    said_as = {"firstLine": str(twips(value))} if value >= 0 else {"hanging": str(twips(-value))}
    _attributes("ind", properties, said_as, ("firstLine", "hanging", "firstLineChars", "hangingChars"))


def _side(name: str, old: str, properties: etree._Element, value: float) -> None:
    _attributes("ind", properties, {name: str(twips(value))}, (old, f"{name}Chars", f"{old}Chars"))


def _space(name: str, properties: etree._Element, value: float) -> None:
    _attributes("spacing", properties, {name: str(round(value * 20))}, (f"{name}Lines", f"{name}Autospacing"))


def _lines(properties: etree._Element, value: float) -> None:
    _attributes("spacing", properties, {"line": str(round(value * 240)), "lineRule": "auto"})


def _points(properties: etree._Element, value: float) -> None:
    _attributes("spacing", properties, {"line": str(round(value * 20)), "lineRule": "exact"})


def _aligned(properties: etree._Element, value: str) -> None:
    child(properties, "jc").set(VAL, value)


_FORM: Mapping[str, Callable[[etree._Element, Any], None]] = {
    "align": _aligned, "left": partial(_side, "left", "start"), "right": partial(_side, "right", "end"),
    "first_line": _first_line, "before": partial(_space, "before"), "after": partial(_space, "after"),
    "line": _lines, "points": _points,
}  # fmt: skip
_FORMS: Mapping[str, tuple[str, str]] = {
    "align": ("canh lề", ""), "left": ("lùi trái", "mm"), "right": ("lùi phải", "mm"),
    "first_line": ("thụt đầu dòng", "mm"), "before": ("cách đoạn trên", "pt"), "after": ("cách đoạn dưới", "pt"),
    "line": ("giãn dòng", "dòng"), "points": ("giãn dòng", "pt"),
}  # fmt: skip
_ALIGNED = {"left": "trái", "right": "phải", "center": "giữa", "both": "đều hai lề"}
