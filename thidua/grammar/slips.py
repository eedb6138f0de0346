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
_ONE_H = late(r"^(?P<g>n?g)h(?=[aàáảãạăằắẳẵặâầấẩẫậoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữự])", re.NOFLAG)
# Not of the names of letters: cê, gê.
_HARD = late(r"^(?:(?P<c>c)(?=[iìíỉĩị])|(?P<g>g)(?=[eèéẻẽẹêềếểễệ])|c(?=[eèéẻẽẹêềếểễệ]))(?![eê]$)", re.NOFLAG)
_LONGEST = 7
"""Letters of a syllable, at most: ``nghiêng``."""


@lru_cache(maxsize=1 << 14)
def is_misspelt(word: str) -> bool:
    """A word in small letters is spelt as none is: :func:`respelt` or :func:`ends_short` says how it may be."""
    return bool(respelt(word) or ends_short(word))


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
    found = _ONE_H.sub(r"\g<g>", _NO_H.sub("ngh", found))
    if _SYLLABLE.fullmatch(found):
        found = _HARD.sub(lambda one: "gh" if one["g"] else "k", found)
    return "" if found == word else found


def ends_short(word: str) -> tuple[str, ...]:
    """What a word in small letters may be, where it ends in ``c``, ``ch``, ``p``, ``t`` and has neither tone of
    the syllables that end so; nothing for any other, nor for one without a mark, which may be of another language.

    >>> ends_short("đôc"), ends_short("quyêt"), ends_short("hộp"), ends_short("chat"), ends_short("đăk")
    (('đốc', 'độc'), ('quyết', 'quyệt'), (), (), ())
    """
    if word[-1:] not in "cpth" or not 2 < len(word) <= _LONGEST or word.isascii() or _MARKED_SHORT.search(word):
        return ()
    bare = "".join(_parted(letter)[0] for letter in word)
    found = _SHORT.fullmatch(bare)
    if found is None:
        return ()
    at = found.start("peak")
    return tuple(bare[:at] + unicodedata.normalize("NFC", bare[at] + tone) + bare[at + 1 :] for tone in _OF_SHORT)


def other_tone(word: str) -> str:
    """A word with hỏi for its ngã, or ngã for its hỏi.

    >>> other_tone("quã"), other_tone("chổ")
    ('quả', 'chỗ')
    """
    swapped = {_HOOK: _TILDE, _TILDE: _HOOK}
    return unicodedata.normalize("NFC", "".join(swapped.get(one, one) for one in unicodedata.normalize("NFD", word)))


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


_TILDE, _HOOK = "\u0303", "\u0309"
_TONES = f"\u0300\u0301{_TILDE}{_HOOK}\u0323"
_OF_SHORT = "\u0301\u0323"
"""The tones that a syllable may have which ends in a stop: sắc, nặng."""
_ONSETS = r"(?:ngh?|nh|[cgkpt]h|gi|qu|tr|[bcdđghklmnprstvx])?"
_MARKED_SHORT = late(r"[áắấéếíóốớúứýạặậẹệịọộợụựỵ]", re.NOFLAG)
# The letter on which the tone stands is the last vowel.
_SHORT = late(rf"{_ONSETS}(?:uy|iê|uyê|yê|uâ|uô|ươ|oă|oa|oe|uê|[aăâeêioôơuưy])(?<=(?P<peak>.))(?:ch?|p|t)", re.NOFLAG)
_VOWELS = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ"
_SYLLABLE = late(rf"{_ONSETS}[{_VOWELS}]{{1,3}}(?:ng|nh|ch|[cmnpt])?", re.NOFLAG)
