"""What stands on paper for something missing: ``[thiếu: địa danh]``; it is read as missing again."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.grammar.lists import late
from thidua.wording import NBSP

_GAP = late(r"\[thiếu:[\s\u00a0](?P<what>[^\]]{1,60})\]")


def gap_text(label: str) -> str:
    """The placeholder of a label; no line breaks in it.

    >>> gap_text("địa danh").replace("\\u00a0", " ")
    '[thiếu: địa danh]'
    """
    return f"[thiếu:{NBSP}{label.replace(' ', NBSP)}]"


def without_gaps(text: str) -> str:
    """A text without its placeholders.

    >>> without_gaps("Số: 15/[thiếu: ký hiệu]")
    'Số: 15/'
    """
    return _GAP.sub("", text).strip() if "[" in text else text


def is_gap_of(text: str, label: str) -> bool:
    """The text is the placeholder of a label and nothing else, be it in capitals as its place wants it.

    >>> is_gap_of("[thiếu: họ tên]", "họ tên"), is_gap_of("[thiếu: họ tên]", "chức vụ")
    (True, False)
    """
    match = _GAP.fullmatch(text) if "[" in text else None
    return match is not None and match["what"].replace(NBSP, " ").casefold() == label


def gaps_in(text: str) -> Iterator[str]:
    """The labels of the placeholders in a text."""
    return (found["what"].replace(NBSP, " ") for found in _GAP.finditer(text))
