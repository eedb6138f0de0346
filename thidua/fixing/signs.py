"""Mends signs: letters that are put together of several are one."""

from __future__ import annotations

from lxml import etree

from thidua.fixing.desk import Desk, Found
from thidua.fixing.mending import mends
from thidua.fixing.words import Words, decomposed


@mends("tt-107.")
def composed(desk: Desk, found: Found) -> None:
    """Each letter as one sign, wherever it stands."""
    for element in list(desk.seen.paragraphs.values()):
        _composed(desk, found, element)


def _composed(desk: Desk, found: Found, element: etree._Element) -> None:
    for start, end, right in reversed(decomposed(Words(element, desk.seen.looks))):
        if desk.put(element, start, end, right):
            desk.tell(found, element, "mã chữ", "Unicode tổ hợp", "Unicode dựng sẵn")
