"""How the rows of a table are counted and summed up; and how one that stands over all columns is typed in a text."""

from __future__ import annotations

import re

from thidua.grammar.lists import late

_COUNT_HEAD = late(r"(?:s?tt|số\s+(?:tt|thứ\s+tự))\.?")
_COUNT = late(r"(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-ZĐ]|[a-zđ])[.)]?", re.NOFLAG)
_TOTAL = late(r"(?:tổng(?:\s+(?:cộng|số))?|cộng)(?!\w)")
_TOTAL_ALONE = late(r"(?:tổng|tổng chung|cộng)[.: ]*|tổng (?:cộng|số)\b.*")
_COLUMN_NUMBER = late(r"\(?([0-9]{1,2}|[A-E])\)?", re.NOFLAG)
_SPANNING = late(r"(?P<words>[^|]*[^|\s])\s*(?P<bars>\|+)\s*", re.NOFLAG)


def is_count_head(text: str) -> bool:
    """The text names a column of numbers: ``TT``, ``Số thứ tự``."""
    return _COUNT_HEAD.fullmatch(text) is not None


def is_count(text: str) -> bool:
    """The text is the number of a row: ``12``, ``1.2``, ``IV``, ``a)``."""
    return _COUNT.fullmatch(text) is not None


def is_total(text: str) -> bool:
    """The text begins a row that sums up: ``Tổng cộng``."""
    return _TOTAL.match(text) is not None


def is_total_alone(text: str) -> bool:
    """The text is the name of a row of totals and of nothing else: ``Tổng cộng``, not ``Tổng công ty``."""
    return _TOTAL_ALONE.fullmatch(text) is not None


def column_number(text: str) -> str:
    """The number, or letter, that stands below the name of a column: ``(1)``; empty for any other text."""
    found = _COLUMN_NUMBER.fullmatch(text)
    return found[1] if found else ""


def spanning(words: str, columns: int) -> str:
    """A row over all columns, told from a line below the table by a bar for each.

    >>> spanning("Khối lớp 1", 3)
    'Khối lớp 1 |||'
    """
    return f"{words} {'|' * columns}"


def spanned(text: str) -> int:
    """Over how many columns the text stands by the bars that close it; 0 where bars stand inside it, or none.

    >>> spanned("Khối lớp 1 |||"), spanned("Lớp 1A | 32"), spanned("Khối lớp 1")
    (3, 0, 0)
    """
    found = _SPANNING.fullmatch(text) if "|" in text else None
    return len(found["bars"]) if found else 0
