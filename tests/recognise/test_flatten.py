"""Lines of a sheet: a number that a list of Word prints alone in its line is one of them, where it names a chapter."""

from __future__ import annotations

import pytest

from thidua.recognise.flatten import flat
from thidua.sheet import Paragraph, Run, Sheet


@pytest.mark.parametrize(
    ("label", "text", "lines"),
    [
        ("Chương I", "", ["Chương I"]),
        ("Phần II.", "", ["Phần II."]),
        ("Chương I", "\nQUY ĐỊNH CHUNG", ["Chương I", "QUY ĐỊNH CHUNG"]),
        ("Chương I", "QUY ĐỊNH CHUNG", ["Chương I QUY ĐỊNH CHUNG"]),
        ("1.", "Mục đích\nYêu cầu", ["1. Mục đích", "Yêu cầu"]),
        ("1.", "", []),
        ("-", "", []),
    ],
)
def test_lines_of_a_paragraph_that_a_list_numbers(label: str, text: str, lines: list[str]) -> None:
    numbered = Run(label, bold=True)
    sheet = Sheet((Paragraph((Run(text),) if text else (), label, numbered),))
    found = flat(sheet)
    assert [line.text for line in found] == lines
    if lines[:1] == [label]:
        assert found[0].runs == (numbered,)
