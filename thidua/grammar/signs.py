"""The number or bullet that a line begins with: ``I.``, ``1.``, ``1.2.``, ``a)``, ``-``, ``+``."""

from __future__ import annotations

import re

import attrs

from thidua.wording import NBSP, roman

ROMAN, CAPITAL, NUMBER, DECIMAL, LETTER, DASH, PLUS = "la_ma", "chu_hoa", "so", "thap_phan", "chu", "gach", "cong"
BRACKET = "ngoac"
"""``(1)``, ``(i)``: it stands below letters."""
PART = "phan"
"""``Phần I.``, ``PHẦN THỨ NHẤT:``: it stands above Roman numbers."""

RANK = {PART: -1, ROMAN: 0, CAPITAL: 0, NUMBER: 1, DECIMAL: 2, LETTER: 3, BRACKET: 3.5, DASH: 4, PLUS: 5}
"""Which sign stands above which."""


@attrs.frozen
class Sign:
    """A number or bullet: its ``kind``, ``value`` counted from 1 (0: a bullet), ``text`` as typed, ``depth`` of a
    decimal number (``2.1`` is 2), and where the words after it begin (``end``).
    """

    kind: str
    value: int
    text: str
    end: int
    depth: int = 1


_SIGN = re.compile(
    r"(?P<thap_phan>\d{1,2}(?:\.\d{1,2}){1,3})[.)-]?\s+(?=[^\W\d]|[“\"(*])"
    r"|\((?P<ngoac>\d{1,2}|[ivx]{1,4})\)\s*(?=\S)"
    r"|(?P<so>\d{1,3})\s?(?:[.)]|[/–-](?=\s))(?!\d)\s*"
    r"|(?P<la_ma>[IVX]{1,6})\s?(?:[.):–]|/(?!v)|-(?!\d)(?![A-ZĐ]{2,6}/))\s*(?=\S)"
    r"|(?P<la_ma_tran>[IVX]{1,6})\s+(?=[^\W\d_]{2})"
    r"|(?P<chu_hoa>[A-EĐ])[.)]\s+(?=\S)"
    r"|(?P<chu>[a-zđ])\s?(?:\)|[./-](?=\s))\s*"
    r"|(?P<gach>[-–—−•●▪■◦·‣➢➤✓❖*])(?:\s+|(?=[^\W\d]|[“\"(]|\d+(?:,\d+)?(?:\s?%|\s+[^\W\d])))(?!$)"
    r"|(?P<cong>\+)(?:\s+(?=\S)|(?=[^\s\d]))"
    r"|(?P<phan>(?:PHẦN|Phần)\s+(?:(?i:thứ\s+(?:nhất|hai|ba|tư|năm|sáu|bảy))|[IVX]{1,4}|\d{1,2}))\s*[.:–-]\s*(?=\S)"
)
_FIRST = frozenset("(0123456789IVXPABCDEĐabcdefghijklmnopqrstuvwxyzđ-–—−•●▪■◦·‣➢➤✓❖*+")
_LETTERS = "abcdđeghiklmnopqrstuvxy"
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_OWN = re.compile(rf"(?:(?P<la_ma>[IVXLC]+)[.-]|(?P<so>\d+)\.|(?P<chu>[a-zđ])\)|(?P<gach>-)|(?P<cong>\+)){NBSP}")


def parse_sign(text: str) -> Sign | None:
    """The sign that a text begins with, in any of the ways people type it; ``None`` where there is none.

    >>> parse_sign("1.Tư tưởng").value, parse_sign("đ) Khác").value, parse_sign("Mục đích")
    (1, 5, None)
    """
    if not text or text[0] not in _FIRST:
        return None
    return _made(_SIGN.match(text))


def parse_own_sign(text: str) -> Sign | None:
    """The sign that thidua's own layout wrote: a no-break space follows it, which nobody types.

    What an author typed at the beginning of a text (``1. …``) is text, and stays so.
    """
    return _made(_OWN.match(text)) if text and text[0] in _FIRST else None


def _made(match: re.Match[str] | None) -> Sign | None:
    if match is None or match.lastgroup is None:
        return None
    kind = match.lastgroup
    typed = match[kind]
    depth = 1
    if kind == "so":
        value = int(typed)
    elif kind == "thap_phan":
        value, depth = int(typed.rpartition(".")[2]), typed.count(".") + 1
    elif kind in ("la_ma", "la_ma_tran"):
        if kind == "la_ma_tran" and not match.string[match.end() : match.end() + 2].isupper():
            return None
        kind, value = "la_ma", roman_value(typed)
        if not value:
            return None
    elif kind == PART:
        value = part_value(typed)
    elif kind == BRACKET:
        value = int(typed) if typed.isdigit() else roman_value(typed.upper())
    elif kind == "chu":
        value = _LETTERS.find(typed) + 1
    elif kind == "chu_hoa":
        value = "ABCDĐE".index(typed) + 1
    else:
        value = 0
    return Sign(kind, value, match.group().strip(), match.end(), depth)


_COUNTED = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy")
_PART_ALONE = re.compile(r"P(?:HẦN|hần)\s+(?:(?i:THỨ\s+(?:NHẤT|HAI|BA|TƯ|NĂM|SÁU|BẢY))|[IVX]{1,4}|\d{1,2})\s*[.:–-]?")


def part_value(typed: str) -> int:
    """The value of ``PHẦN THỨ NHẤT``, ``Phần II`` or ``Phần 3``; 0 for a numeral that is none."""
    number = typed.split()[-1]
    if number.lower() in _COUNTED:
        return _COUNTED.index(number.lower()) + 1
    return int(number) if number.isdigit() else roman_value(number)


def is_part_alone(text: str) -> bool:
    """A line is ``PHẦN THỨ NHẤT`` and nothing else: its title stands on the next one."""
    return len(text) < 24 and _PART_ALONE.fullmatch(text) is not None


def roman_value(typed: str) -> int:
    """The value of a Roman numeral; 0 for letters that are none.

    >>> roman_value("XIV"), roman_value("IIII")
    (14, 0)
    """
    total = last = 0
    for sign in reversed(typed):
        value = _ROMAN.get(sign, 0)
        total += -value if value < last else value
        last = max(last, value)
    return total if total > 0 and roman(total) == typed else 0


_ROMAN_ALONE = re.compile(r"([IVX]{1,5})\s*[.:–-]?")
_NO_DOT = re.compile(r"(\d{1,2})\s+(?=[^\W\d_])")
_AS_LAID = re.compile(r"(?:[IVXLC]+\.|\d+\.|[a-zđ]\)|[-+]) ")


def roman_alone(text: str) -> str:
    """The Roman numeral that a line is, a dot behind it or none; empty for any other line."""
    match = _ROMAN_ALONE.fullmatch(text)
    return match[1] if match else ""


def number_without_dot(text: str) -> tuple[int, str] | None:
    """The number that words with a capital follow without a dot, and these: ``1 Mục đích``."""
    match = _NO_DOT.match(text)
    words = text[match.end() :] if match else ""
    return (int(match[1]), words) if match and words[0].isupper() else None


def is_laid_sign(text: str) -> bool:
    """A line begins with a sign as layout writes it, but for the blank behind it."""
    return _AS_LAID.match(text) is not None
