"""What of a Word file has an id, a name or a count of its own, as it is among other documents in one file."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs
from lxml import etree

from thidua.word import order
from thidua.word.names import VAL, W, val_of

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_ID, _NAME = f"{W}id", f"{W}name"
_OF_PARAGRAPH = (f"{_W14}paraId", f"{_W14}textId")
NOTES = ("footnote", "endnote", "comment")
"""What stands in a part of its own and is pointed to by its id."""
_POINTING = frozenset(
    f"{W}{name}" for name in ("footnoteReference", "endnoteReference", "commentReference", "commentRangeStart",
                              "commentRangeEnd")
)  # fmt: skip
_SIMPLE, _INSTRUCTION = f"{W}fldSimple", f"{W}instr"
_LONGEST = 40
"""Letters that a bookmark's name has at most."""
_COUNTS = re.compile(r"\s*+SEQ\s++(\S++)(?![^\\]*+(?:\\(?![hr])[^\\]*+)*+\\[hr])", re.IGNORECASE)
"""A field that counts and shows it, and does not say from where."""


@attrs.define
class Ids:
    """What is taken in the whole: numbers of notes by their kind, of drawings, of marks; names of bookmarks."""

    notes: dict[str, int] = attrs.field(factory=dict)
    drawings: int = 0
    marks: int = 0
    names: set[str] = attrs.field(factory=set)
    counts: dict[str, int] = attrs.field(factory=dict)

    def drawn(self, root: etree._Element) -> None:
        """Gives the drawings of a tree ids that no other has."""
        for one in root.iter(_DRAWN):
            self.drawings += 1
            one.set("id", str(self.drawings))

    def note(self, kind: str) -> str:
        """The next id of a note of a kind."""
        self.notes[kind] = self.notes.get(kind, 0) + 1
        return str(self.notes[kind])

    def name(self, name: str) -> str:
        """The name of a bookmark, or one as this that none has: of names two that differ in capitals only are one."""
        free = name
        while free.casefold() in self.names:
            count = self.counts[name] = self.counts.get(name, 1) + 1
            free = f"{name[: _LONGEST - len(str(count)) - 1]}_{count}"
        self.names.add(free.casefold())
        return free


class Renumbered:
    """One document: the same id in its parts is the same id in the whole; ``first``: what counts begins by itself."""

    def __init__(self, ids: Ids, *, first: bool) -> None:
        self._ids, self._first = ids, first
        self._notes: dict[tuple[str, str], str] = {}
        self._marks: dict[str, str] = {}
        self._counted: set[str] = set()

    def note(self, kind: str, id_: str) -> str:
        """The id of a note in the whole."""
        if (kind, id_) not in self._notes:
            self._notes[kind, id_] = self._ids.note(kind)
        return self._notes[kind, id_]

    def apply(self, *roots: etree._Element) -> None:
        """Changes what the document and its notes hold."""
        renamed: dict[str, str] = {}
        for root in roots:
            for one in root.iter(etree.Element):
                self._change(one)
            for mark in root.iter(f"{W}bookmarkStart"):
                name = mark.get(_NAME, "")
                if name not in renamed:  # it may stand twice: in a drawing, and in what older programs show for it
                    renamed[name] = self._ids.name(name)
                mark.set(_NAME, renamed[name])
            self._ids.drawn(root)
        renamed = {old: new for old, new in renamed.items() if old != new}
        for root in roots:
            _point(root, renamed)
            if not self._first:
                self._count_anew(root)

    def _change(self, one: etree._Element) -> None:
        if one.tag == f"{W}sdtPr":
            for bound in (*one.iterfind(f"{W}dataBinding"), *one.iterfind(_ID)):  # the data of one is not that of all
                one.remove(bound)
        said = one.keys()
        for name in _OF_PARAGRAPH:
            if name in said:
                del one.attrib[name]
        if _ID not in said:
            return
        id_ = one.get(_ID, "")
        if one.tag in _POINTING:
            one.set(_ID, self.note(str(one.tag)[len(W) :].partition("R")[0], id_))
        elif str(one.tag)[len(W) :] not in NOTES:
            if id_ not in self._marks:
                self._ids.marks += 1
                self._marks[id_] = str(self._ids.marks)
            one.set(_ID, self._marks[id_])

    def _count_anew(self, root: etree._Element) -> None:
        for field in _fields(root):
            found = _COUNTS.match(field.said)
            if found and found[1].casefold() not in self._counted:
                self._counted.add(found[1].casefold())
                field.say(f"{field.said.rstrip()} \\r 1 ")


def _point(root: etree._Element, renamed: dict[str, str]) -> None:
    """Leads what points to bookmarks to those of other names."""
    if not renamed:
        return
    for link in root.iter(f"{W}hyperlink"):
        anchor = link.get(f"{W}anchor")
        if anchor in renamed:
            link.set(f"{W}anchor", renamed[anchor])
    for field in _fields(root):
        field.say(re.sub(r'[^\s"]++', lambda word: renamed.get(word[0], word[0]), field.said))


@attrs.frozen
class _Field:
    """What a field is told to show: in an attribute, or as a text of its own."""

    element: etree._Element

    @property
    def said(self) -> str:
        """What stands there."""
        return (self.element.get(_INSTRUCTION) if self.element.tag == _SIMPLE else self.element.text) or ""

    def say(self, text: str) -> None:
        """Writes another thing there."""
        if self.element.tag == _SIMPLE:
            self.element.set(_INSTRUCTION, text)
        else:
            self.element.text = text


def _fields(root: etree._Element) -> Iterator[_Field]:
    return map(_Field, root.iter(_SIMPLE, f"{W}instrText", f"{W}delInstrText"))


def sections_of(body: etree._Element) -> list[etree._Element]:
    """The sections of a document in order; one that says none has one made for it."""
    last = f"{W}sectPr"
    if not len(body) or body[-1].tag != last:
        etree.SubElement(body, last)
    return [one for one in body.iter(last) if one.getparent() is body or _ends(one)]


def _ends(section: etree._Element) -> bool:
    parent = section.getparent()
    return parent is not None and parent.tag == f"{W}pPr"


def count_notes(body: etree._Element, sections: list[etree._Element], kind: str) -> None:
    """Lets the notes of a document count from one, whatever stands before them in the whole, and go on over its
    sections: each says where it begins.
    """
    number, section = 1, 0
    starts = [1]
    for paragraph in body.iter(f"{W}p"):
        for mark in paragraph.iter(f"{W}{kind}Reference"):
            number += mark.get(f"{W}customMarkFollows") is None
        if paragraph.find(f"{W}pPr/{W}sectPr") is not None:
            section += 1
            starts.append(number)
    for one, start in zip(sections, starts, strict=True):
        said = order.child(one, f"{kind}Pr")
        if val_of(said, f"{W}numRestart", "continuous") == "continuous":
            order.child(said, "numStart").set(VAL, str(start))
            order.child(said, "numRestart").set(VAL, "eachSect")
