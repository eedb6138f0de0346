"""How the rows of a table are counted and summed up."""

from __future__ import annotations

import re

from thidua.grammar.lists import late

_COUNT_HEAD = late(r"(?:s?tt|số\s+(?:tt|thứ\s+tự))\.?")
_COUNT = late(r"(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-ZĐ]|[a-zđ])[.)]?", re.NOFLAG)
_TOTAL = late(r"(?:tổng(?:\s+(?:cộng|số))?|cộng)(?!\w)")


def is_count_head(text: str) -> bool:
    """The text names a column of numbers: ``TT``, ``Số thứ tự``."""
    return _COUNT_HEAD.fullmatch(text) is not None


def is_count(text: str) -> bool:
    """The text is the number of a row: ``12``, ``1.2``, ``IV``, ``a)``."""
    return _COUNT.fullmatch(text) is not None


def is_total(text: str) -> bool:
    """The text begins a row that sums up: ``Tổng cộng``."""
    return _TOTAL.match(text) is not None
