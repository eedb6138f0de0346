"""The number or bullet that a line begins with: ``I.``, ``I.1.``, ``1.``, ``1.2.``, ``a)``, ``-``; samples of them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from typing import NamedTuple

import attrs

from thidua.grammar.lists import late
from thidua.records import frozen
from thidua.wording import ALPHABET, NBSP, fold, letter, roman, spellings

ROMAN, CAPITAL, NUMBER, DECIMAL, LETTER, DASH, PLUS = "la_ma", "chu_hoa", "so", "thap_phan", "chu", "gach", "cong"
BRACKET = "ngoac"
"""``(1)``, ``(i)``: it stands below letters."""
INNER = "trong_muc"
"""``I.1.``, ``A.2.``: it stands right below Roman numbers or capitals, above numbers of its own."""
PART = "phan"
"""``Phần I.``, ``PHẦN THỨ NHẤT:``: it stands above Roman numbers."""

RANK = {PART: -1, ROMAN: 0, CAPITAL: 0, INNER: 0.5, NUMBER: 1, DECIMAL: 2, LETTER: 3, BRACKET: 3.5, DASH: 4, PLUS: 5}
"""Which sign stands above which."""


@frozen
class Sign:
    """A number or bullet: its ``kind``, ``value`` counted from 1 (0: a bullet), ``text`` as typed, ``depth`` of a
    decimal number (``2.1`` is 2, ``I.1`` as well), and where the words after it begin (``end``).
    """

    kind: str
    value: int
    text: str
    end: int
    depth: int = 1


_SIGN = late(
    r"(?P<thap_phan>\d{1,2}(?:\.\d{1,2}){1,3})[.)-]?\s+(?=[^\W\d]|[“\"(*])"
    r"|\((?P<ngoac>\d{1,2}|[ivx]{1,4}|[IVX]{1,4})\)\s*(?=\S)"
    r"|(?P<so>\d{1,3})\s?(?:[.)]|[/–-](?=\s))(?!\d)\s*"
    r"|(?P<trong_muc>(?:[IVX]{1,6}|[A-EĐGHK])(?:\.\d{1,2}){1,3})[.)-]?\s+(?=[^\W\d]|[“\"(*])"
    r"|(?P<la_ma>[IVX]{1,6})\s?(?:[.):–]|/(?!v)|-(?!\d)(?![A-ZĐ]{2,6}/))\s*(?=\S)"
    r"|(?P<la_ma_tran>[IVX]{1,6})\s+(?=[^\W\d_]{2})"
    r"|(?P<chu_hoa>[A-EĐGHK])(?:[.)]|\s?[–/-](?=\s+[^\W\d_]))\s+(?=\S)"
    r"|(?P<chu>[a-zđ])\s?(?:\)|[./-](?=\s))\s*"
    r"|(?P<gach>[-–—−•●▪■◦·‣➢➤✓❖*])(?:\s+|(?=[^\W\d]|[“\"(]|\d+(?:,\d+)?(?:\s?%|\s+[^\W\d])))(?!$)"
    r"|(?P<cong>\+)(?:\s+(?=\S)|(?=[^\s\d]))"
    r"|(?P<phan>(?:PHẦN|Phần)\s+(?:(?i:thứ\s+(?:nhất|hai|ba|tư|năm|sáu|bảy))|[IVX]{1,4}|\d{1,2}|[A-EĐGHK]))\s*[.:–-]\s*(?=\S)",
    re.NOFLAG,
)
_FIRST = frozenset("(0123456789IVXPABCDEĐGHKabcdefghijklmnopqrstuvwxyzđ-–—−•●▪■◦·‣➢➤✓❖*+")
_LETTERS = ALPHABET
_OWN_FIRST = _FIRST | frozenset("LMNOQRSTUVXY")
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}
_OWN = late(
    rf"(?:(?P<trong_muc>(?:[IVXLC]+|[A-ZĐ])(?:\.\d+){{1,3}})\.?|(?P<la_ma>[IVXLC]+)[.-]|(?P<thap_phan>\d+(?:\.\d+){{1,3}})\.?|(?P<so>\d+)[.)]|\((?P<ngoac>\d+|[ivxl]+)\)"
    rf"|(?P<chu_hoa>[A-ZĐ])[.-]|(?P<chu>[a-zđ])\)|(?P<gach>-)|(?P<cong>\+)"
    rf"|(?P<phan>P(?:hần|HẦN) (?:[IVXLC]+|\d+|[A-ZĐ]))\.){NBSP}",
    re.NOFLAG,
)


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
    return _made(_OWN.match(text)) if text and text[0] in _OWN_FIRST else None


def _made(match: re.Match[str] | None) -> Sign | None:
    if match is None or match.lastgroup is None:
        return None
    kind = match.lastgroup
    typed = match[kind]
    depth = 1
    if kind == "so":
        value = int(typed)
    elif kind in (DECIMAL, INNER):
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
        value = _LETTERS.find(typed.lower()) + 1
    else:
        value = 0
    return Sign(kind, value, match.group().strip(), match.end(), depth)


def numbers_above(sign: Sign, numbering: str) -> list[int]:
    """The numbers that a decimal of a numbering carries of what it stands below, the nearest first.

    >>> numbers_above(parse_sign("1.3.2. Kiểm tra"), "1.1.1."), numbers_above(parse_sign("IV.1. Kiểm tra"), "I.1.")
    ([3, 1], [4])
    """
    first, *rest = sign.text.strip(" .)-").split(".")[:-1]
    form = form_of(numbering)
    lettered = form is not None and form.counts == CAPITAL
    return [*map(int, reversed(rest)), _LETTERS.find(first.lower()) + 1 if lettered else part_value(first)]


def as_letter(sign: Sign) -> Sign | None:
    """A sign of one letter that was read as a Roman numeral (``C.``, ``I.``, ``Phần I.``), as the letter; ``None`` for
    any other.
    """
    letter = number_in(sign.text)
    if sign.kind not in (ROMAN, PART) or len(letter) != 1 or letter.lower() not in _LETTERS:
        return None
    return attrs.evolve(sign, kind=PART if sign.kind == PART else CAPITAL, value=_LETTERS.index(letter.lower()) + 1)


COUNTED = ("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy")
"""The words that count parts."""
_PART_ALONE = late(
    r"P(?:HẦN|hần)\s+(?:(?i:THỨ\s+(?:NHẤT|HAI|BA|TƯ|NĂM|SÁU|BẢY))|[IVX]{1,4}|\d{1,2}|[A-EĐGHK])\s*[.:–-]?", re.NOFLAG
)


def part_value(typed: str) -> int:
    """The value of ``PHẦN THỨ NHẤT``, ``Phần II``, ``Phần 3`` or ``Phần B``; 0 for a numeral that is none."""
    number = typed.split()[-1]
    if number.lower() in COUNTED:
        return COUNTED.index(number.lower()) + 1
    if is_letter(number):
        return _LETTERS.index(number.lower()) + 1
    return int(number) if number.isdigit() else roman_value(number)


def is_letter(number: str) -> bool:
    """A part is counted by a letter: ``B``, not ``II`` or ``2``; those that are Roman numerals as well are these."""
    return number == "C" or (len(number) == 1 and number not in _ROMAN and number.lower() in _LETTERS)


def is_part_alone(text: str) -> bool:
    """A line is ``PHẦN THỨ NHẤT`` and nothing else: its title stands on the next one."""
    return len(text) < 24 and _PART_ALONE.fullmatch(text) is not None


_CHAPTER_ALONE = late(r"(?:phần|chương|(?:tiểu\s+)?mục)\s+(?:[IVXLC]+|\d{1,3})\s*[.:]?")


def is_chapter_alone(text: str) -> bool:
    """A line is ``Chương I``, ``Phần I``, ``Mục 2`` and nothing else, as rules of an office are parted.

    >>> is_chapter_alone("Chương II"), is_chapter_alone("Mục 1 Chương II")
    (True, False)
    """
    return _CHAPTER_ALONE.fullmatch(text) is not None


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


_ROMAN_ALONE = late(r"([IVX]{1,5})\s*[.:–-]?", re.NOFLAG)
_NO_DOT = late(r"(\d{1,2})\s+(?=[^\W\d_])", re.NOFLAG)
_AS_LAID = late(
    r"(?:(?:[IVXLC]+|[A-ZĐ])(?:\.\d+)+\.?|[IVXLC]+\.|\d+[.)]|\d+(?:\.\d+)+\.?|\(\d+\)|[A-ZĐ]\.|[a-zđ]\)|[-+]) ",
    re.NOFLAG,
)


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


# Samples: a numbering as its first sign shows it.

WORDS: Mapping[str, str] = {"số": "1.", "chữ": "a)", "gạch": "-", "cộng": "+", "không": ""}
"""The numberings that have a word of their own, each with its sample."""
NUMBER_WORD, LETTER_WORD, DASH_WORD, PLUS_WORD, NONE_WORD = WORDS
SAMPLES = ("Phần I.", "A.", "I.", "I.1.", "1.", "1.1.", "1)", "(1)", "a)", "-", "+")
"""Samples as a plan file may name them."""


class Form(NamedTuple):
    """How a list is numbered: the ``kind`` of its signs, what stands ``before`` and ``after`` the count, what counts
    (``counts``, a kind: figures, letters, Roman numerals; of ``I.1.`` its first), and of how many numbers a decimal is
    made (``depth``).
    """

    kind: str
    before: str = ""
    after: str = ""
    counts: str = NUMBER
    depth: int = 1

    @property
    def lettered(self) -> bool:
        """Its items are counted by letters, of which there are but some."""
        return self.kind in (LETTER, CAPITAL, PART) and self.counts in (LETTER, CAPITAL)

    def sign(self, count: int, above: tuple[int, ...] = (), after_title: str = ".") -> str:
        """The sign of the ``count``-th item below items with the numbers ``above``; ``after_title`` what the convention
        prints behind the number of a title in capitals. ``IndexError`` where letters run out.
        """
        if self.depth > 1:
            first, *rest = (*above[1 - self.depth :], count)
            typed = ".".join((self._counted(first) if rest else str(first), *map(str, rest)))
            if not above:
                return f"{typed}."  # a number of one figure has its dot
        else:
            typed = self._counted(count)
        return f"{self.before}{typed}{after_title if self.kind in (ROMAN, CAPITAL) else self.after}"

    def _counted(self, count: int) -> str:
        if self.counts == NUMBER:
            return str(count)
        if self.counts == ROMAN:
            return roman(count)
        if self.counts == BRACKET:
            return roman(count).lower()
        return letter(count) if self.counts == LETTER else letter(count).upper()


_SAMPLE_FORM = (
    r"(?P<dau>[IA])(?P<trong_muc>(?:\.1){1,3})(?P<cuoi>\.?)|"
    r"(?P<phan>[Pp][Hh][Ầầ][Nn]\s+)(?P<thu>I|A|1)[.:]?|(?P<la_ma>I)[.:/)-]?|(?P<chu_hoa>A)[.:/)-]|\((?P<ngoac>1|i)\)"
    r"|(?P<thap_phan>1(?:\.1){1,3})(?P<sau>\.?)|(?P<so>1)(?P<dong>[.)])|(?P<chu>a)[).]"
)
_SAMPLE = late(_SAMPLE_FORM, re.NOFLAG)
_OF_PART = {"I": ROMAN, "A": CAPITAL, "1": NUMBER}


@cache
def form_of(numbering: str) -> Form | None:
    """The form of a numbering: of its word or its sample; ``None`` for what is none, and for a bullet.

    >>> form_of("chữ").sign(5), form_of("1.1").sign(2, (3, 4)), form_of("Phần A.").sign(2)
    ('đ)', '4.2', 'Phần B.')
    """
    match = _SAMPLE.fullmatch(WORDS.get(numbering, numbering))
    if match is None:
        return None
    if match["phan"]:
        return Form(PART, "Phần ", ".", _OF_PART[match["thu"]])
    if match["dau"]:
        counts = ROMAN if match["dau"] == "I" else CAPITAL
        return Form(INNER, after=match["cuoi"], counts=counts, depth=match["trong_muc"].count("1") + 1)
    if match["la_ma"]:
        return Form(ROMAN, after=".", counts=ROMAN)
    if match["chu_hoa"]:
        return Form(CAPITAL, after=".", counts=CAPITAL)
    if match["ngoac"]:
        return Form(BRACKET, "(", ")", NUMBER if match["ngoac"] == "1" else BRACKET)
    if match["thap_phan"]:
        return Form(DECIMAL, after=match["sau"], depth=match["thap_phan"].count("1"))
    if match["so"]:
        return Form(NUMBER, after=match["dong"])
    return Form(LETTER, after=")", counts=LETTER)


@cache
def numbering_of(text: str) -> str:
    """The name of a numbering: its word where it has one, else its sample as usually spelt; empty for no numbering.

    >>> numbering_of("1."), numbering_of("Số"), numbering_of("PHẦN I:"), numbering_of("1.1"), numbering_of("x")
    ('số', 'số', 'Phần I.', '1.1', '')
    """
    word = next((word for word in WORDS if fold(word) == fold(text)), "") if text[:1].isalpha() else ""
    if word:
        return word
    form = form_of(text)
    sample = form.sign(1, (1,) * (form.depth - 1)) if form else {"–": "-"}.get(text, text)
    return next((word for word, its in WORDS.items() if its == sample and its), sample if form else "")


def numbering_form(*, signs: bool = False) -> str:
    """The source of a pattern of all numberings, for programs in any language (ECMA-262); or of an empty text. With
    ``signs`` of those alone that have a sign.

    >>> [bool(re.search(numbering_form(), text)) for text in ("Số", "PHẦN I:", "1.1", "-", "", "x")]
    [True, True, True, True, True, False]
    """
    words = "|".join(spellings(fold(word)) for word, sign in WORDS.items() if sign or not signs)
    return rf"{words}|^(?:{re.sub(r'[(][?]P<[a-z_]+>', '(?:', _SAMPLE_FORM)}|[-–+])?$"


def number_in(sign: str) -> str:
    """The number of a sign alone, as a reference names it.

    >>> number_in("IV."), number_in("Phần B."), number_in("(1)"), number_in("PHẦN THỨ HAI")
    ('IV', 'B', '1', 'II')
    """
    number = sign.rpartition(" ")[2].strip("().:/–-")
    return roman(COUNTED.index(number.lower()) + 1) if number.lower() in COUNTED else number


def counts_as(number: str) -> tuple[str, ...]:
    """The numbers that a part may bear which a reference counts in words; any other number alone.

    >>> counts_as("thứ tư"), counts_as("IV")
    (('IV', '4', 'D'), ('IV',))
    """
    word = number.rpartition(" ")[2]
    if word not in COUNTED:
        return (number,)
    value = COUNTED.index(word) + 1
    return roman(value), str(value), letter(value).upper()


def sample_of(numbering: str) -> str:
    """The first sign of a numbering: ``1.`` for ``số``."""
    return WORDS.get(numbering, numbering)


def is_counted(numbering: str) -> bool:
    """The items of a numbering have numbers, not bullets."""
    return form_of(numbering) is not None


@lru_cache(maxsize=1024)
def shape_of(sign: str) -> str:
    """What stands around the number of a sign: ``#)`` of ``a)``; the words that count in ``PHẦN THỨ NHẤT`` are one.

    >>> shape_of("1 )"), shape_of("(i)"), shape_of("I.2."), shape_of("PHẦN THỨ NHẤT"), shape_of("-")
    ('#)', '(#)', '#.', 'phần thứ #', '-')
    """
    number = sign.rstrip(" .:–-/)").rpartition(" ")[2].strip("().:/–-")
    if not any(map(str.isalnum, number)):
        return sign
    before, _, after = sign.rpartition(number)
    return f"{before.lower()}#{after.strip()}".replace("–", "-")


@cache
def rank_of(numbering: str) -> float:
    """Which numbering stands above which, as :data:`RANK` has it for signs."""
    form = form_of(numbering)
    if form is None:
        return RANK[PLUS if numbering == PLUS_WORD else DASH]
    if form.kind == NUMBER:
        return RANK[NUMBER] + 0.5 * (form.after == ")")
    return RANK[form.kind] + (0.1 * form.depth if form.depth > 1 else 0)


def numbering_of_sign(sign: Sign) -> str:
    """The numbering that a typed sign belongs to, in its usual spelling.

    >>> numbering_of_sign(parse_sign("2.3. Kiểm tra")), numbering_of_sign(parse_sign("b/ Kiểm tra"))
    ('1.1.', 'chữ')
    """
    if sign.kind == DECIMAL:
        return ".".join("1" * sign.depth) + ("" if sign.text[-1:].isdigit() else ".")
    if sign.kind == INNER:
        first = sign.text.partition(".")[0]
        end = "" if sign.text[-1:].isdigit() else "."
        return ("A" if is_letter(first) else "I") + ".1" * (sign.depth - 1) + end
    if sign.kind == NUMBER:
        return "1)" if sign.text.endswith(")") else NUMBER_WORD
    if sign.kind == PART:
        last = sign.text.rstrip(" .:–-").split()[-1]
        return f"Phần {'A' if is_letter(last) else '1' if last.isdigit() else 'I'}."
    if sign.kind == BRACKET:
        return "(1)" if sign.text[1:2].isdigit() else "(i)"
    return {ROMAN: "I.", CAPITAL: "A.", LETTER: LETTER_WORD, DASH: DASH_WORD, PLUS: PLUS_WORD}[sign.kind]
