"""Mends signs: letters that are put together of several, that only look right, that nobody sees."""

from __future__ import annotations

import unicodedata

from lxml import etree

from thidua.fixing.desk import Desk, Found
from thidua.fixing.mending import mends
from thidua.fixing.words import Words, decomposed
from thidua.rules.words import unseen_signs, words_with_look_alikes


@mends("tt-107.")
def composed(desk: Desk, found: Found) -> None:
    """Each letter as one sign, wherever it stands."""
    for element in list(desk.seen.paragraphs.values()):
        _composed(desk, found, element)


def _composed(desk: Desk, found: Found, element: etree._Element) -> None:
    for start, end, right in reversed(decomposed(Words(element, desk.seen.looks))):
        if desk.put(element, start, end, right):
            desk.tell(found, element, "mã chữ", "Unicode tổ hợp", "Unicode dựng sẵn")


_LIKE = {
    **dict(zip("АВЕКМНОРСТУХІЈЅаеорсухіјѕ", "ABEKMHOPCTYXIJSaeopcyxijs", strict=True)),
    **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοόαινρυ", "ABEZHIKMNOPTYXoóaivpu", strict=True)),
    **dict(zip("ÐƉðɖ", "ĐĐđđ", strict=True)),  # of Iceland, of Africa
}
"""Letters of others, and those of ours that they look like."""


@mends("ct-101.")
def look_alikes(desk: Desk, found: Found) -> None:
    """The letter that is meant, in words in which the check is sure of it and each strange letter has one."""
    for element in list(desk.seen.paragraphs.values()):
        text = Words(element, desk.seen.looks).text
        for start, end in reversed(words_with_look_alikes(text)):
            word = text[start:end]
            right = "".join(map(_meant, word))
            if right != word and _is_said_of(word, found.values["co"]) and not words_with_look_alikes(right):
                _put(desk, found, element, start, end, right)


def _is_said_of(word: str, first: str) -> bool:
    """What is said of one word is said of another, too: it is that one, or has its strange letter as an abbreviation or
    a code has it, of which the first is told.
    """
    alike = {one for one in first if _meant(one) != one} & set(word)
    return word == first or bool(alike and (alike & {*_BARRED} or any(map(str.isdecimal, word))))


_BARRED = "ÐƉðɖ"


def _meant(letter: str) -> str:
    """The letter of ours that another one looks like, or is in full width; any other one as it is."""
    return _LIKE.get(letter) or _narrow(letter)


def _narrow(letter: str) -> str:
    wide = unicodedata.east_asian_width(letter) == "F"
    return unicodedata.normalize("NFKC", letter) if wide else letter


@mends("ct-102.")
def unseen(desk: Desk, found: Found) -> None:
    """Signs of no width are taken out."""
    for element in list(desk.seen.paragraphs.values()):
        for at in reversed(unseen_signs(Words(element, desk.seen.looks).text)):
            _put(desk, found, element, at, at + 1, "")


def _put(desk: Desk, found: Found, element: etree._Element, start: int, end: int, right: str) -> None:
    words = Words(element, desk.seen.looks).text[start:end]
    if desk.put(element, start, end, right):
        codes = " ".join(f"U+{ord(one):04X}" for one in words if one not in right)
        desk.tell(found, element, "mã chữ", codes, f"“{right}”" if right else "bỏ")
