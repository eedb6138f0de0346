"""The words of a paragraph in the runs that hold them: where a line stands in them, a part of them cut out."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from copy import deepcopy

from lxml import etree

from thidua.records import frozen
from thidua.sheet.docx import unwrapped
from thidua.sheet.styles import Look
from thidua.sheet.symbols import INVISIBLE
from thidua.word.names import W
from thidua.wording import nfc

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_T, _RUN, _RPR = f"{W}t", f"{W}r", f"{W}rPr"
_SIGNS = {f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
_STRANGE = "\ufffc"
"""Stands for what has letters that are not looked at."""


@frozen(eq=False)
class Piece:
    """An element of a run that shows ``text``, from ``start`` on in its paragraph."""

    run: etree._Element
    element: etree._Element
    text: str
    start: int

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)


class Words:
    """What a paragraph shows, letter by letter as it was typed."""

    __slots__ = ("_letters", "_places", "pieces", "text")

    def __init__(self, paragraph: etree._Element, looks: Mapping[etree._Element, Look]) -> None:
        self.pieces: list[Piece] = []
        at = 0
        for run in unwrapped(paragraph):
            look = looks.get(run)
            if run.tag != _RUN or look is None or look.hidden or look.struck:
                continue
            for element, text in _shown(run):
                self.pieces.append(Piece(run, element, text, at))
                at += len(text)
        self.text = "".join(one.text for one in self.pieces)
        self._letters, self._places = _plain(self.text)

    def find(self, text: str) -> tuple[int, int] | None:
        """Where some words stand, whatever blanks and forms of letters they have; ``None`` where they do not, or twice.

        >>> _plain("Số:\\u00a0 5")[0]
        'Số: 5'
        """
        wanted = _plain(text)[0].strip()
        if not wanted or self._letters.count(wanted) != 1:
            return None
        at = self._letters.index(wanted)
        return self._places[at][0], self._places[at + len(wanted) - 1][1]

    def place(self, found: tuple[int, int], start: int, end: int) -> tuple[int, int]:
        """The place of a part of words that were found, by its letters in them."""
        first = next(at for at, (begin, _) in enumerate(self._places) if begin == found[0])
        if start == end:
            at = self._places[first + start - 1][1] if start else found[0]
            return at, at
        return self._places[first + start][0], self._places[first + end - 1][1]

    @property
    def whole(self) -> tuple[int, int]:
        """The place of all of it but for blanks at its ends."""
        bare = self.text.strip()
        start = self.text.find(bare)
        return start, start + len(bare)

    def over(self, start: int, end: int) -> list[Piece]:
        """The pieces that show any of the letters between two places."""
        return [one for one in self.pieces if one.start < end and start < one.end]


def plain_words(text: str) -> str:
    """Words as they are looked for: one blank between them, letters of one form, no signs of no width."""
    return _plain(text)[0].strip()


def _plain(text: str) -> tuple[str, list[tuple[int, int]]]:
    """A text as it is looked for, and the place of each of its letters."""
    letters: list[str] = []
    places: list[tuple[int, int]] = []
    at = 0
    while at < len(text):
        end = at + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        for letter in nfc(text[at:end]):
            if letter.isspace():
                if not letters or letters[-1] != " ":
                    letters.append(" ")
                    places.append((at, end))
            elif not INVISIBLE.match(letter):
                letters.append(letter)
                places.append((at, end))
        at = end
    return "".join(letters), places


def _shown(run: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    for child in run:
        if child.tag == _T:
            yield child, child.text or ""
        elif child.tag in _SIGNS:
            yield child, _SIGNS[str(child.tag)]
        elif child.tag == f"{W}sym":
            yield child, _STRANGE


def decomposed(words: Words) -> list[tuple[int, int, str]]:
    """Where letters are put together of several signs: from the first of a piece to its last, and the same as one."""
    found: list[tuple[int, int, str]] = []
    for piece in words.pieces:
        at = [at for at in range(piece.start, piece.end) if _is_put_together(words.text, at)]
        if not at:
            continue
        start = max(at[0] - 1, 0)
        end = at[-1] + 1
        while start and unicodedata.combining(words.text[start]):
            start -= 1
        while end < len(words.text) and unicodedata.combining(words.text[end]):
            end += 1
        if not (found and start < found[-1][1]):
            found.append((start, end, nfc(words.text[start:end])))
    return found


def _is_put_together(text: str, at: int) -> bool:
    return bool(unicodedata.combining(text[at])) and at > 0 and nfc(text[at - 1 : at + 1]) != text[at - 1 : at + 1]


def is_typed(piece: Piece) -> bool:
    """Its letters stand in the file as they are."""
    return piece.element.tag == _T


def said(element: etree._Element, text: str) -> None:
    """Has a ``w:t`` show another text."""
    element.text = text
    if text != text.strip() or "  " in text:
        element.set(_SPACE, "preserve")


def cut(piece: Piece, at: int) -> etree._Element:
    """Parts the run of a piece behind so many of its letters: the run behind it, of the same look."""
    run = piece.run
    behind = etree.Element(_RUN)
    look = run.find(_RPR)
    if look is not None:
        behind.append(deepcopy(look))
    moved = [*run][run.index(piece.element) + (at > 0) :]
    if 0 < at < len(piece.text) and is_typed(piece):
        rest = etree.SubElement(behind, _T)
        for element, text in ((rest, piece.text[at:]), (piece.element, piece.text[:at])):
            said(element, text)
            element.set(_SPACE, "preserve")
    behind.extend(moved)
    run.addnext(behind)
    return behind
