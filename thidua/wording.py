"""Vietnamese wording: key folding, numbers, Roman and a-b-c-d-đ numbering, blanks that must not break."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable
from datetime import datetime, timedelta, timezone
from decimal import Decimal, InvalidOperation, localcontext
from enum import Enum
from functools import lru_cache
from numbers import Integral, Real
from typing import Any

from thidua.patterns import late

NBSP = "\u00a0"
VIETNAM = timezone(timedelta(hours=7))
"""The clock of Vietnam."""
ALPHABET = "abcdđeghiklmnopqrstuvxy"
"""The letters of điểm a), b), … in the decree's own practice (PL VI.I.III.1): đ, but no f j w z, no ă â ê ô ơ ư."""


_BETWEEN = re.compile(r"[\s\-_]+")


_SHORT, _MOST_MARKS = 1000, 30
_MARKS = late(rf"[^\w\s\x00-\x7f]{{{_MOST_MARKS + 1},}}", re.NOFLAG)
"""What may be more marks at one letter than any language has: Unicode sorts them by moving each past each."""


def nfc(text: str) -> str:
    """The text in composed Unicode (TCVN 6909; rule I.I.4).

    In a long text more than 30 marks at one letter stay as typed (30: Stream-Safe Text, UAX #15).
    """
    pieces: list[str] = []
    done = 0
    if len(text) > _SHORT and not text.isascii():
        for match in _MARKS.finditer(text):
            if sum(map(bool, map(unicodedata.combining, match.group()))) > _MOST_MARKS:
                pieces += unicodedata.normalize("NFC", text[done : match.start()]), match.group()
                done = match.end()
    rest = unicodedata.normalize("NFC", text[done:])
    return "".join([*pieces, rest]) if pieces else rest


_LATIN_MARKS = re.compile("[\u0300-\u034e\u0350-\u036f]")
"""Marks that combine with Latin letters; U+034F among them is none that :func:`unicodedata.combining` knows."""


def fold(text: str) -> str:
    """The key that a spelling stands for: ``Căn cứ``, ``căn-cứ`` and ``can_cu`` are one.

    >>> fold("Đối tượng")
    'doi_tuong'
    """
    if not text.isascii():
        text = text.replace("đ", "d").replace("Đ", "D")
        pieces = [text[at : at + _SHORT] for at in range(0, len(text), _SHORT)]  # the marks go: their order is nothing
        text = "".join([_LATIN_MARKS.sub("", unicodedata.normalize("NFD", one)) for one in pieces])
        if not text.isascii():  # of other scripts
            text = "".join([c for c in text if not unicodedata.combining(c)])
    return _BETWEEN.sub("_", text.strip().lower())


def _spelt(letter: str) -> str:
    """The pattern of a letter of a folded name in any spelling: with any mark, small or capital."""
    if letter in "_d":
        return r"[\s_-]+" if letter == "_" else "[dDđĐ]"
    if letter not in "aeiouy":
        return f"[{letter}{letter.upper()}]" if letter.isalpha() else letter
    hats, tones = ("", "\u0302", "\u0306", "\u031b"), ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
    typed = (nfc(one + hat + tone) for hat in hats for tone in tones for one in (letter, letter.upper()))
    return f"[{''.join(one for one in typed if len(one) == 1)}][\\u0300-\\u036f]*"


def spellings(name: str) -> str:
    """The source of a pattern of all spellings that fold to a name, for programs in any language (ECMA-262).

    >>> bool(re.search(spellings("do_mat"), " Độ-MẬT ")), re.search(spellings("do_mat"), "độ mập")
    (True, None)
    """
    return rf"^\s*{''.join(map(_spelt, name))}\s*$"


def roman(number: int) -> str:
    """A Roman numeral, 1 to 3999.

    >>> roman(14)
    'XIV'
    """
    out = ""
    for value, sign in (
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"),
        (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ):  # fmt: skip
        out += sign * (number // value)
        number %= value
    return out


def letter(number: int) -> str:
    """The letter of điểm number 1, 2, …; ``IndexError`` after the 23rd (``y``)."""
    if not 1 <= number <= len(ALPHABET):
        raise IndexError(number)
    return ALPHABET[number - 1]


_TYPED_NUMBER = late(r"[+-]?[\d.,]+", re.NOFLAG)
NUMBER_FORM = r"^\s*([+-]?(\d{1,3}(\.\d{3})+|\d+)(,\d*)?\s*)?$"
"""A number as Vietnamese type it, as a pattern for programs in any language (ECMA-262); or none."""
MOST_FIGURES = 28
"""How many figures a number that is printed can have, before and behind the comma together."""


def parse_number(text: str) -> Decimal:
    """A number written the Vietnamese way: dot for thousands, comma for decimals.

    Raises ``ValueError`` for anything else (``1.5`` is refused: is it one and a half, or fifteen hundred?).

    >>> parse_number("50.000"), parse_number("7,5")
    (Decimal('50000'), Decimal('7.5'))
    """
    from babel.numbers import parse_decimal  # babel costs 20 ms to import; most plans need no number

    if not _TYPED_NUMBER.fullmatch(text.strip()) or sum(map(str.isdigit, text)) > MOST_FIGURES:
        raise ValueError(text)  # 1e5 is a number to programs only
    return parse_decimal(text.strip(), locale="vi", strict=True)


def format_number(number: Decimal) -> str:
    """A number as Vietnamese print it; nothing is below nothing, so 0 has no sign.

    Raises ``ValueError`` for a number of more than :data:`MOST_FIGURES` figures, and for what is no finite number.

    >>> format_number(Decimal("50000")), format_number(Decimal("7.5"))
    ('50.000', '7,5')
    """
    if not is_printable(number):
        raise ValueError(number)
    return _formatted(str(number))


@lru_cache(maxsize=4096)  # Babel takes as long for one as two paragraphs take to print
def _formatted(typed: str) -> str:
    from babel.numbers import format_decimal

    number = Decimal(typed)
    with localcontext(prec=2 * MOST_FIGURES):  # Babel counts more figures than it prints
        return format_decimal(number or abs(number), locale="vi", decimal_quantization=False)


def is_printable(number: Decimal) -> bool:
    """A number is finite and has no more than :data:`MOST_FIGURES` figures."""
    exponent = number.as_tuple().exponent
    return isinstance(exponent, int) and max(number.adjusted(), 0) - min(exponent, 0) < MOST_FIGURES


def asked(value: Any, name: str, default: Any = None) -> Any:
    """An attribute of anybody's value; ``default`` where it has none, or raises whatever when it is asked."""
    try:
        return getattr(value, name, default)
    except Exception:
        return default


def as_told(value: Any) -> str:
    """Anybody's value as a message tells it: its text, or where it has none, the name of its class."""
    try:
        return shorten(str(value))
    except Exception:
        return type(value).__name__


def plain(value: Any) -> Any:
    """A value as programs have it as one of Python's own: of an enum its value; of a scalar of numpy the same; of a
    float the number to what is significant (15 figures), an ``int`` where it is whole; a time of a zone by the clock of
    Vietnam, so that its day is one there. All else, NaN among it, is as it was.

    >>> plain(0.1 + 0.2), plain(2026.0)
    (Decimal('0.3'), 2026)
    """
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, str):
        return value if type(value) is str else str.__str__(value)
    if value is None or isinstance(value, bool | int | Decimal):
        return value
    if isinstance(value, Integral):
        return int(value)
    if isinstance(value, Real):
        return _significant(value)
    if isinstance(value, datetime) and value.tzinfo and not is_nothing(value):
        return in_vietnam(value)
    dtype = asked(value, "dtype")  # of numpy, which nobody needs to have
    if dtype is not None and asked(value, "ndim", 1) == 0:
        return (value.astype("datetime64[us]") if dtype.kind == "M" else value).item()
    return value


def in_vietnam(time: datetime) -> datetime:
    """A time by the clock of Vietnam; one of no zone is of Vietnam; one of the first or last day of all is as it was.

    >>> str(in_vietnam(datetime(2026, 12, 31, 20, tzinfo=timezone.utc)))
    '2027-01-01 03:00:00+07:00'
    """
    try:
        return time.astimezone(VIETNAM) if time.tzinfo else time.replace(tzinfo=VIETNAM)
    except OverflowError:
        return time


def _significant(value: Real) -> Any:
    if not math.isfinite(value):
        return value
    try:
        number = Decimal(f"{value:.15g}" if isinstance(value, float) else str(value))
    except InvalidOperation:  # 1/3
        number = Decimal(f"{float(value):.15g}")
    return int(number) if number == number.to_integral_value() else number


def is_nothing(value: Any) -> bool:
    """NaN and the like (``NaT``, ``NA``): what tables have where nothing is known."""
    try:
        return bool(value != value)
    except Exception:  # NA is neither; of an array there is no one answer, and anybody's value may raise
        return type(value).__name__ == "NAType"


_DIGITS = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_GROUPS = ("", "nghìn", "triệu")
_IN_WORDS = 10**18
"""From here on a number is said with tỷ tỷ, which nobody understands."""


def number_in_words(number: Decimal) -> str:
    """A number as it is read aloud: linh before a last figure, mốt, lăm, tỷ and nghìn tỷ, phẩy for the comma.

    Raises ``ValueError`` from a billion billions on, and for what is no finite number.

    >>> number_in_words(Decimal("2026")), number_in_words(Decimal("7.5"))
    ('hai nghìn không trăm hai mươi sáu', 'bảy phẩy năm')
    """
    if not number.is_finite() or abs(number) >= _IN_WORDS:
        raise ValueError(number)
    whole, _, part = f"{abs(number):f}".partition(".")
    words = [*(["âm"] if number < 0 else []), *(_whole(int(whole)) or ["không"])]
    if part := part.rstrip("0"):
        zeros = len(part) - len(part.lstrip("0"))
        words += ["phẩy", *["không"] * zeros, *_whole(int(part))]
    return " ".join(words)


def _whole(number: int) -> list[str]:
    """The words of a whole number, none for 0."""
    above, rest = divmod(number, 10**9)
    words = [*_whole(above), "tỷ"] if above else []
    for power in (2, 1, 0):
        group = rest // 1000**power % 1000
        if group:
            words += [*_group(group, full=bool(words)), *_GROUPS[power].split()]
    return words


def _group(number: int, *, full: bool) -> list[str]:
    """The words of three figures; ``full``: with ``không trăm`` where there are no hundreds."""
    hundreds, tens, units = number // 100, number // 10 % 10, number % 10
    words = [_DIGITS[hundreds], "trăm"] if hundreds or full else []
    if tens > 1:
        words += [_DIGITS[tens], "mươi"]
    elif tens:
        words.append("mười")
    elif words and units:
        words.append("linh")
    if units == 5 and tens:
        words.append("lăm")
    elif units == 1 and tens > 1:
        words.append("mốt")
    elif units:
        words.append(_DIGITS[units])
    return words


_RANGE = late(
    r"(?<=\d) (?=[-–] \d)|(?<=\d [-–]) (?=\d)|(?<=\d\u00a0[-–]) (?=\d)|(?<=[^\W\d_]) (?=[-–] [^\W\d_])", re.NOFLAG
)
_FIGURE = late(r" (?:(?=\d|[IVXLC]+\b|[a-zđ]\b)|(?=(?P<unit>%|(?:mm|cm|m²|km|kg|đồng)(?!\w))))", re.NOFLAG)
_WORDS = frozenset(
    "ngày tháng năm Điều khoản điểm Khoản Điểm số Số Quý quý lục lần thứ Chương Mục Phần Kỳ Khóa khóa hạng cấp mức "  # noqa: SIM905
    "loại".split()
)


def keep_together(text: str) -> str:
    """The text with no-break spaces where a line must not end: ``ngày 05``, ``Điều 5``, ``2021 - 2025``, ``10 %``; none
    begins with the dash between two words (``chính trị - xã hội``), as if it were a bullet.
    """
    if " - " in text or " – " in text:
        text = _RANGE.sub(NBSP, text)
    out: list[str] = []
    done = 0
    for match in _FIGURE.finditer(text):  # few blanks stand before a figure: what is before each is looked up
        at = match.start()
        before = text[text.rfind(" ", 0, at) + 1 : at]
        if before[-1:].isdigit() if match["unit"] else before.lstrip('(“"') in _WORDS:
            out += (text[done:at], NBSP)
            done = at + 1
    return "".join([*out, text[done:]]) if out else text


_NOT_XML = re.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ud800-\\udfff\\ufffe\\uffff]")


def glued(text: str) -> str:
    """A text that stays on one line."""
    return text.replace(" ", NBSP)


def control_characters(text: str) -> list[str]:
    """The characters of a text that no XML document can hold, as ``U+0007``."""
    if text.isprintable():  # as nearly all are, and that is quickly seen
        return []
    return [f"U+{ord(c):04X}" for c in dict.fromkeys(_NOT_XML.findall(text))]


def nearest_word(word: str, words: Iterable[str]) -> str:
    """The word that a mistyped one means, accents aside; empty when nothing is near."""
    from difflib import get_close_matches

    folded = {fold(one): one for one in words}
    near = get_close_matches(fold(word), list(folded), n=1, cutoff=0.6)
    return folded[near[0]] if near else ""


def nearest(word: str, words: Iterable[str]) -> str:
    """The hint ``có phải “…” không?`` for a mistyped word; empty when nothing is near."""
    near = nearest_word(word, words)
    return f"có phải “{near}” không?" if near else ""


def letters_of(text: str) -> str:
    """The letters and figures of a text without capitals, by which words are found again, however they are set.

    >>> letters_of("Số: 15/KH-SNV")
    'số15khsnv'
    """
    return "".join(filter(str.isalnum, text.casefold()))


def shorten(text: str, width: int = 40) -> str:
    """A text short enough to be quoted in a message."""
    said = " ".join(text[: _LOOKED_AT * width].split())
    whole = len(said) <= width and len(text) <= _LOOKED_AT * width
    return said if whole else said[: width - 1].rstrip() + "…"


_LOOKED_AT = 20
"""So many times what is quoted is looked at: a text may be a whole file."""


_UNSAID = late(r"[\s.…_,;:]+|(?<!\d)0+(?=\d)", re.NOFLAG)
_DASHES = str.maketrans("–—", "--")


def without_marks_and_blanks(text: str) -> str:
    """A text without blanks, the marks of a sentence, gaps to be filled and zeros that lead; dashes are one.

    >>> without_marks_and_blanks("Số: 05/KH–SNV, ngày  09 …")
    'Số5/KH-SNVngày9'
    """
    return _UNSAID.sub("", nfc(text).translate(_DASHES))
