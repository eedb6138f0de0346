"""Slips of typing: those that an account of a reading names, and syllables that no spelling has."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from thidua.grammar.instruments import ends_in_so
from thidua.grammar.lists import late

_NUMBER_TWICE = late(r"\bsố(?=\s+số\b)")
_ABOUT_SHORT = late(r"\b(?:vv|v/v)\b")
_INNER_BLANKS = late(r"(?<=“)\s++|\s(?<!\s\s)\s*+(?=”)")


def says_number_twice(text: str) -> bool:
    """The word ``số`` was typed twice, ``Kế hoạch số số 10``; not so where it ends the name before the number."""
    return any(not ends_in_so(text[: one.end()]) for one in _NUMBER_TWICE.finditer(text))


def abbreviates_about(text: str) -> bool:
    """``về việc`` is abbreviated: ``vv``, ``v/v``."""
    return _ABOUT_SHORT.search(text) is not None


def without_inner_blanks(text: str) -> str:
    """A text without the blanks that stand inside its quotation marks.

    >>> without_inner_blanks("phong trào “ Sáng kiến ”")
    'phong trào “Sáng kiến”'
    """
    return _INNER_BLANKS.sub("", text)


# What cannot stand in a syllable. Of the 9,534 names of provinces, districts and communes before and after 1/7/2025,
# those of the minorities' languages among them, none has any of these.
_TONE_TOO_EARLY = late(
    r"(?:(?<=^q)[ùúủũụ](?=[aăâeêiyơo])|(?<=^g)[ìíỉĩị](?=[aăâoôơuư])|[òóỏõọ](?=[aăe][cimnptoy])"
    r"|[ùúủũụ](?=[âêôơ]|y[êntac])|[ìíỉĩịỳýỷỹỵ](?=ê)|[ừứửữự](?=ơ))(?P<later>[aăâeêiyơoôuư])",
    re.NOFLAG,
)
_NO_HORN = late(r"ư(?P<o>[oòóỏõọ])|(?<!q)u(?P<horn>[ơờớởỡợ])(?=[cimnptu])", re.NOFLAG)
_NO_H = late(r"^ng(?=[iìíỉĩịeèéẻẽẹêềếểễệ][aêềếểễệ]?(?:ng|nh|[cmnptu])?$)", re.NOFLAG)
_ONE_H = late(r"^ngh(?=[aàáảãạăằắẳẵặâầấẩẫậoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữự])", re.NOFLAG)
_LONGEST = 7
"""Letters of a syllable, at most: ``nghiêng``."""


@lru_cache(maxsize=1 << 14)
def respelt(word: str) -> str:
    """A word in small letters as it is spelt, where as it stands no spelling has it; else empty.

    >>> respelt("ngiệp"), respelt("nghành"), respelt("tòan"), respelt("qúy"), respelt("truờng"), respelt("quý")
    ('nghiệp', 'ngành', 'toàn', 'quý', 'trường', '')
    """
    if len(word) > _LONGEST + 1 or word.isascii():
        return ""
    found = word
    for _ in range(2):  # chúyên: over two vowels
        found = _TONE_TOO_EARLY.sub(_moved, found)
    found = _NO_HORN.sub(lambda one: "ư" + (_horned(one["o"]) if one["o"] else one["horn"]), found)
    found = _ONE_H.sub("ng", _NO_H.sub("ngh", found))
    return "" if found == word else found


def _moved(found: re.Match[str]) -> str:
    """Two vowels, the tone of the first put on the second."""
    first, tone = _parted(found[0][0])
    return first + unicodedata.normalize("NFC", found["later"] + tone)


def _horned(letter: str) -> str:
    """``o`` with its tone as ``ơ``."""
    return unicodedata.normalize("NFC", "ơ" + _parted(letter)[1])


def _parted(letter: str) -> tuple[str, str]:
    """A vowel, and its tone."""
    marks = unicodedata.normalize("NFD", letter)
    tone = "".join(mark for mark in marks[1:] if mark in _TONES)
    return unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in _TONES)), tone


_TONES = "\u0300\u0301\u0303\u0309\u0323"
