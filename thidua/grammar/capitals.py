"""The first letter of a text, capital or small as its place wants it; a name keeps its capital."""

from __future__ import annotations

import re

from thidua.grammar.lists import late, one_of, phrases
from thidua.wording import nfc

_PROPER = late(lambda: rf"(?:{one_of(phrases('capitals')['names'])})(?!\w)")
"""Beginnings of names that keep their capital though the next word is small."""
_LEAD = late(r"""[\s“”"'‘’(\[*«–-]*""", re.NOFLAG)


def capital(text: str) -> str:
    """The text with a capital first letter, behind an opening quote or mark too; the rest as typed.

    >>> capital("“ánh sáng” của UBND xã")
    '“Ánh sáng” của UBND xã'
    """
    text = nfc(text)
    at = _lead(text)
    return text[:at] + text[at : at + 1].upper() + text[at + 1 :]


def small(text: str) -> str:
    """The text with a small first letter, as in the middle of a sentence; a name or an abbreviation stays.

    >>> small("Phát động thi đua"), small("UBND tỉnh"), small("Sở Nội vụ"), small("Ủy ban nhân dân xã")
    ('phát động thi đua', 'UBND tỉnh', 'Sở Nội vụ', 'Ủy ban nhân dân xã')
    """
    text = nfc(text)
    at = _lead(text)
    first, _, rest = text[at:].partition(" ")
    named = bool(text[:at].strip()) or _PROPER.match(text) is not None  # a quoted name begins as it was given
    proper = named or (len(first) > 1 and not first[1:].islower()) or rest[:1].isupper()
    return text if proper else text[:at] + text[at : at + 1].lower() + text[at + 1 :]


_LEAST_WORDS = 3  # fewer may be a name or an abbreviation
_BRACKET = late(r"\([^()]*\)", re.NOFLAG)


def is_shouted(text: str) -> bool:
    """The text is in capitals from end to end, a bracket aside: which of its words are names is not to be seen.

    >>> is_shouted("TIẾT KIỆM ĐIỆN NĂM 2026"), is_shouted("Thi đua CCHC năm 2026"), is_shouted("CCHC 2026")
    (True, False, False)
    """
    words = _BRACKET.sub(" ", text)
    return words.isupper() and sum(any(map(str.isalpha, word)) for word in words.split()) >= _LEAST_WORDS


def _lead(text: str) -> int:
    """Where the first letter stands, behind quotes and marks."""
    lead = _LEAD.match(text)
    return lead.end() if lead else 0
