"""What lies upon the pages of a PDF beside what is drawn on them, and what changes them when the file is opened.

A screen shows what a printer does not, and each program draws annotations in its own way; so of these only the few are
passed over that are known to draw nothing of their own, and all else is told. Every object of the file is looked at,
whatever its tables say of them: programs differ in which they follow, and in which of two they believe.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from typing import Any

from thidua.budget import Steps
from thidua.records import frozen
from thidua.sheet.notes import ALL, Unseen

_GAP = rb"(?:[\0\t\n\f\r ]|%[^\r\n]*+)"
_REGULAR = rb"[^\0\t\n\f\r ()<>\[\]{}/%]"
_TOKEN = re.compile(
    _GAP + rb"*+(?:(?P<open><<|\[)|(?P<close>>>|\])|/(?P<name>" + _REGULAR + rb"*+)|(?P<hex><[^<>]*+>)|(?P<text>\()"
    rb"|(?P<ref>\d++)" + _GAP + rb"++\d++" + _GAP + rb"++R(?!" + _REGULAR + rb")|(?P<word>" + _REGULAR + rb"++))"
)
_BRACKET = re.compile(rb"[()]|\\.?", re.DOTALL)
_OBJECT = re.compile(rb"(?<=[\0\t\n\f\r ])obj(?!" + _REGULAR + rb")")
_NUMBER = re.compile(rb"(\d{1,9})[\0\t\n\f\r ]++\d++[\0\t\n\f\r ]++\Z")
_NUMBER_BEFORE = 40  # bytes in which the number of an object stands before it
_TRAILER = re.compile(rb"\btrailer(?!" + _REGULAR + rb")")
_STREAM = re.compile(_GAP + rb"*+stream\r?\n?")
_ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")
_CHANGING = frozenset(
    ("JavaScript", "XFA", "OCProperties", "Encrypt", "SetOCGState", "Hide", "ImportData", "Rendition", "Movie",
     "RichMediaExecute", "GoTo3DView")
)  # fmt: skip
"""What changes a page when it is opened, or later, or keeps what it holds from being looked at."""
_PRINTED, _ELSEWHERE = 4, 1 | 2 | 32 | 256
"""Flags of an annotation: printed; not shown on a screen, or not always."""

Pairs = list[tuple[str, Any]]
"""A dictionary: each key as often as it stands there."""


class _Name(str):
    __slots__ = ()


@frozen
class _Ref:
    number: int


class _Dict(Pairs):
    """A dictionary, so that a list is told from it."""

    __slots__ = ()

    def all(self, key: str) -> list[Any]:
        """What stands there of a key."""
        return [value for name, value in self if name == key]


def notes_in_pdf(data: bytes, most: int, steps: Steps) -> tuple[Unseen, ...]:
    """The annotations of a PDF that may draw something, and what changes its pages; packed objects that unpack to more
    than ``most`` bytes, or in no way that is known, are told as what they are.

    Raises :class:`TooMuchError` where it has more objects than ``steps`` look through.
    """
    file = _File(most, steps)
    file.look_at(data)
    return tuple(Unseen(ALL, "la", kind, kind) for kind in dict.fromkeys(file.told()))


class _File:
    """The objects of a PDF by their numbers; a number may be given more than once."""

    def __init__(self, most: int, steps: Steps) -> None:
        self._left, self._steps = most, steps
        self._objects: dict[int, list[Any]] = {}
        self._found: list[str] = []
        self._noted: list[Any] = []

    def look_at(self, data: bytes) -> None:
        """Takes the objects of a file, and of those that it keeps packed."""
        for found in _OBJECT.finditer(data):
            value, end = self._parsed(data, found.end())
            self._keep(_number_of(data[max(0, found.start() - _NUMBER_BEFORE) : found.start()]), value)
            stream = _STREAM.match(data, end)
            if stream and isinstance(value, _Dict) and value.all("First"):
                self._unpack(value, data, stream.end())
        for found in _TRAILER.finditer(data):
            self._parsed(data, found.end())

    def told(self) -> Iterator[str]:
        """What is to be told: kinds of annotations, and what changes a page."""
        yield from self._found
        for value in self._noted:
            for notes in self._values(value):
                for note in notes if type(notes) is list else [notes]:
                    for one in self._values(note):
                        if isinstance(one, _Dict) and (kind := self._shown(one)):
                            yield kind

    def _keep(self, number: int, value: Any) -> None:
        self._objects.setdefault(number, []).append(value)

    def _values(self, value: Any) -> list[Any]:
        """What a value may be: of one that is pointed to, each object that has its number, or may have."""
        if not isinstance(value, _Ref):
            return [value]
        return [*self._objects.get(value.number, ()), *self._objects.get(-1, ())]

    def _unpack(self, said: _Dict, data: bytes, at: int) -> None:
        """Takes the objects of a stream that holds some."""
        filters = said.all("Filter")
        plain = filters in ([], ["FlateDecode"], [["FlateDecode"]]) and not said.all("DecodeParms")
        first, count = (next(iter(said.all(key)), None) for key in ("First", "N"))
        if not plain or not isinstance(first, bytes) or not isinstance(count, bytes) or not first.isdigit():
            self._found.append("ObjStm")
            return
        content = data[at : at + self._left]
        if filters:
            try:
                content = zlib.decompressobj().decompress(memoryview(data)[at:], self._left)
            except zlib.error:
                self._found.append("ObjStm")
                return
            if len(content) >= self._left:
                self._found.append("ObjStm")
            self._left = max(1, self._left - len(content))
        start = int(first[:9])
        numbers = content[:start].split()
        self._steps.charge(len(numbers))
        for number, place in zip(numbers[::2], numbers[1::2], strict=False):
            if number.isdigit() and place.isdigit():
                self._keep(int(number[:9]), self._parsed(content, start + int(place[:9]))[0])

    def _parsed(self, data: bytes, at: int) -> tuple[Any, int]:
        """The object that begins at a place, and where it ends; what is no object is None."""
        open_: list[tuple[bytes, list[Any]]] = []
        while found := _TOKEN.match(data, at):
            self._steps.charge()
            at = found.end()
            value: Any = found["word"] or found["hex"]
            if found["open"]:
                open_.append((found["open"], []))
                continue
            if found["close"]:
                if not open_:
                    return None, at
                value = self._closed(*open_.pop())
            elif found["name"] is not None:
                value = self._name(found["name"])
            elif found["ref"]:
                value = _Ref(int(found["ref"][:9]))
            elif found["text"]:
                value, at = None, self._end_of_text(data, at)
            elif value in (b"endobj", b"stream", b"obj"):
                at = found.start()
                while open_:
                    value = self._closed(*open_.pop())
                    if open_:
                        open_[-1][1].append(value)
                return value, at
            if not open_:
                return value, at
            open_[-1][1].append(value)
        return None, at

    def _name(self, said: bytes) -> _Name:
        name = _Name(_ESCAPED.sub(lambda found: bytes.fromhex(found[1].decode()), said).decode("latin-1"))
        if name in _CHANGING:
            self._found.append(name)
        return name

    def _end_of_text(self, data: bytes, at: int) -> int:
        depth = 1
        for found in _BRACKET.finditer(data, at):
            self._steps.charge()
            depth += {b"(": 1, b")": -1}.get(found[0], 0)
            if not depth:
                return found.end()
        return len(data)

    def _closed(self, opened: bytes, values: list[Any]) -> Any:
        if opened == b"[":
            return values
        made, at = _Dict(), 0
        while at < len(values):
            if not isinstance(values[at], _Name):
                at += 1  # which programs pass over
                continue
            made.append((str(values[at]), values[at + 1] if at + 1 < len(values) else None))
            at += 2
        self._noted += made.all("Annots")
        if any(one != b"false" for one in made.all("NeedAppearances")):
            self._found.append("NeedAppearances")
        if any(one not in ("Normal", "Compatible") for one in made.all("BM")):  # a way to paint that is not looked at
            self._found.append("BM")
        return made

    def _shown(self, note: _Dict) -> str:
        """The kind of an annotation that draws something of its own; empty for one that is known to draw nothing, or
        nothing but what is printed, which is looked at as what is drawn.
        """
        keys = [key for key, _ in note]
        kind = next(iter(note.all("Subtype")), "")
        kind = str(kind) if isinstance(kind, _Name) else "Annot"
        if len(keys) > len(set(keys)):
            return kind
        said = dict(note)
        if kind == "Link" and "AP" not in said and _is_bare(said):
            return ""
        flags = said.get("F")
        if kind == "Widget" and isinstance(flags, bytes) and flags.isdigit():
            set_ = int(flags[:9])
            if set_ & _PRINTED and not set_ & _ELSEWHERE and ("AP" in said or said.get("FT") == "Sig"):
                return ""
        return kind


def _number_of(before: bytes) -> int:
    """The number of the object that begins here; -1 where a reader may take it for any."""
    found = _NUMBER.search(before)
    return int(found[1]) if found else -1


def _is_bare(link: dict[str, Any]) -> bool:
    """A link has no border."""
    if "BS" in link:
        style = link["BS"]
        return isinstance(style, _Dict) and style.all("W") == [b"0"]
    border = link.get("Border")
    return type(border) is list and len(border) >= 3 and border[2] in (b"0", b"0.0")
