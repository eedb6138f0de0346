"""Markdown says each text as it was typed: none of its signs is a sign of Markdown."""

from __future__ import annotations

import pytest

import thidua

TYPED = {
    "Dùng &lt;b&gt; và &amp;": r"Dùng \&lt;b\&gt; và \&amp;",
    "Xem [a](b) và <c>": r"Xem \[a\](b) và \<c\>",
    "\\*\\*không đậm\\*\\*": r"\*\*không đậm\*\*",
    "*Nghiêng * rồi thôi": r"\*Nghiêng \* rồi thôi",
    "=== gạch": r"\=== gạch",
    "--- gạch": r"\--- gạch",
    "1. số": r"1\. số",
}


@pytest.mark.parametrize(("typed", "said"), TYPED.items(), ids=TYPED)
def test_a_text_keeps_its_signs(typed: str, said: str) -> None:
    plan = thidua.KeHoach(ket_luan=[typed, "Hết"], noi_dung=["a"])
    lines = thidua.render(plan, "md").decode().split("\n")
    assert said in lines


def test_cells_and_titles_of_tables_keep_theirs() -> None:
    table = {"cột": ["A|B", "C & D"], "dòng": [["a|b", "&lt;"]]}
    plan = thidua.KeHoach(noi_dung=["a"], phu_luc=[{"tiêu đề": "Bảng", "gồm": [{"bảng": table}]}])
    said = thidua.render(plan, "md").decode()
    assert r"| A\|B | C \& D |" in said
    assert r"| a\|b | \&lt; |" in said
