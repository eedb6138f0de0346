"""How wide a text is in Times New Roman: for rules of the right length and lines that break where they should."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache

MM_PER_PT = 25.4 / 72
_NBSP_MORE = 190  # LibreOffice draws a no-break space that much wider than Word does
_EM = 2048  # the figures below are in 1/2048 of the font size, as in the font's own tables

_LETTERS = (
    " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ["
    "\\]^_`abcdefghijklmnopqrstuvwxyz{|}~ĐđƠơƯưı\u00a0“”‘’–—…•§©®°×÷±²³"
    "½«»·¹€₫−≤≥→"
)
# Accents take no room (ấ is as wide as a); the horned letters and đ are listed.
# fmt: off
_REGULAR = (
    512, 682, 836, 1024, 1024, 1706, 1593, 369, 682, 682, 1024, 1155, 512, 682, 512, 569, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 1024, 1024, 569, 569, 1155, 1155, 1155, 909, 1886, 1479, 1366, 1366, 1479,
    1251, 1139, 1479, 1479, 682, 797, 1479, 1251, 1821, 1479, 1479, 1139, 1479, 1366, 1139, 1251, 1479,
    1479, 1933, 1479, 1479, 1251, 682, 569, 682, 961, 1024, 682, 909, 1024, 909, 1024, 909, 682, 1024, 1024,
    569, 569, 1024, 569, 1593, 1024, 1024, 1024, 1024, 682, 797, 569, 1024, 1024, 1479, 1024, 1024, 909,
    983, 410, 983, 1108, 1479, 1024, 1479, 1083, 1589, 1110, 569, 512, 909, 909, 682, 682, 1024, 2048, 2048,
    717, 1024, 1556, 1556, 819, 1155, 1124, 1124, 614, 614, 1536, 1024, 1024, 682, 614, 1024, 1050, 1155,
    1124, 1124, 2048,
)
_BOLD = (
    512, 682, 1137, 1024, 1024, 2048, 1706, 569, 682, 682, 1024, 1167, 512, 682, 512, 569, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1167, 1167, 1167, 1024, 1905, 1479, 1366, 1479,
    1479, 1366, 1251, 1593, 1593, 797, 1024, 1593, 1366, 1933, 1479, 1593, 1251, 1593, 1479, 1139, 1366,
    1479, 1479, 2048, 1479, 1479, 1366, 682, 569, 682, 1190, 1024, 682, 1024, 1139, 909, 1139, 909, 682,
    1024, 1139, 569, 682, 1139, 569, 1706, 1139, 1024, 1139, 1139, 909, 797, 682, 1139, 1024, 1479, 1024,
    1024, 909, 807, 451, 807, 1065, 1479, 1139, 1593, 1134, 1630, 1229, 569, 512, 1024, 1024, 682, 682,
    1024, 2048, 2048, 717, 1024, 1530, 1530, 819, 1167, 1124, 1124, 614, 614, 1536, 1024, 1024, 683, 614,
    1024, 1050, 1167, 1124, 1124, 2048,
)
_ITALIC = (
    512, 682, 860, 1024, 1024, 1706, 1593, 438, 682, 682, 1024, 1382, 512, 682, 512, 569, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1382, 1382, 1382, 1024, 1884, 1251, 1251, 1366,
    1479, 1251, 1251, 1479, 1479, 682, 909, 1366, 1139, 1706, 1366, 1479, 1251, 1479, 1251, 1024, 1139,
    1479, 1251, 1706, 1251, 1139, 1139, 797, 569, 797, 864, 1024, 682, 1024, 1024, 909, 1024, 909, 569,
    1024, 1024, 569, 569, 909, 569, 1479, 1024, 1024, 1024, 1024, 797, 797, 569, 1024, 909, 1366, 909, 909,
    797, 819, 563, 819, 1108, 1479, 1024, 1479, 1093, 1544, 1117, 569, 512, 1139, 1139, 682, 682, 1024,
    1821, 1821, 717, 1024, 1556, 1556, 819, 1382, 1124, 1124, 614, 614, 1536, 1024, 1024, 512, 614, 1024,
    1050, 1382, 1124, 1124, 2048,
)
_BOLD_ITALIC = (
    512, 797, 1137, 1024, 1024, 1706, 1593, 569, 682, 682, 1024, 1167, 512, 682, 512, 569, 1024, 1024, 1024,
    1024, 1024, 1024, 1024, 1024, 1024, 1024, 682, 682, 1167, 1167, 1167, 1024, 1704, 1366, 1366, 1366,
    1479, 1366, 1366, 1479, 1593, 797, 1024, 1366, 1251, 1821, 1479, 1479, 1251, 1479, 1366, 1139, 1251,
    1479, 1366, 1821, 1366, 1251, 1251, 682, 569, 682, 1167, 1024, 682, 1024, 1024, 909, 1024, 909, 682,
    1024, 1139, 569, 569, 1024, 569, 1593, 1139, 1024, 1024, 1024, 797, 797, 569, 1139, 909, 1366, 1024,
    909, 797, 713, 451, 713, 1167, 1479, 1024, 1479, 1099, 1587, 1227, 569, 512, 1024, 1024, 682, 682, 1024,
    2048, 2048, 717, 1024, 1530, 1530, 819, 1167, 1124, 1124, 614, 614, 1536, 1024, 1024, 512, 614, 1024,
    1050, 1241, 1124, 1124, 2048,
)
# fmt: on


class _Widths(dict[str, int]):
    """Widths by letter; an accented letter is looked up once, by the letter that is as wide."""

    def __missing__(self, letter: str) -> int:
        plain, *marks = list(unicodedata.normalize("NFD", letter))
        if "\u031b" in marks:  # the horn
            plain = {"o": "ơ", "O": "Ơ", "u": "ư", "U": "Ư"}.get(plain, plain)
        width = 0 if unicodedata.combining(plain) else self.get(plain, self["m"])
        self[letter] = width
        return width


@cache
def _table(bold: bool, italic: bool) -> _Widths:
    figures = {(False, False): _REGULAR, (True, False): _BOLD, (False, True): _ITALIC, (True, True): _BOLD_ITALIC}
    widths = _Widths(zip(_LETTERS, figures[bold, italic], strict=True))
    widths["\u00a0"] += _NBSP_MORE
    return widths


def text_width(text: str, size: float, *, bold: bool = False, italic: bool = False) -> float:
    """The width in mm of a line of text in Times New Roman of ``size`` pt; an unlisted sign counts as ``m``.

    >>> round(text_width("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, bold=True), 1)
    95.7
    """
    return _ems(text, bold, italic) / _EM * size * MM_PER_PT


def word_widths(words: Iterable[str], size: float, *, bold: bool = False, italic: bool = False) -> list[float]:
    """The width in mm of each of some words, as :func:`text_width` measures them."""
    return [_ems(word, bold, italic) / _EM * size * MM_PER_PT for word in words]


@lru_cache(maxsize=4096)  # names and subjects are measured word by word, and words come again
def _ems(text: str, bold: bool, italic: bool) -> int:
    return sum(map(_table(bold, italic).__getitem__, text))
