"""Slips of typing that an account of a reading names."""

from __future__ import annotations

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
