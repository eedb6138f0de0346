"""Which list gets which numbering: the rule that prints a list is the one that reads it back."""

from __future__ import annotations

import pytest

from thidua.documents.items import Item, build
from thidua.layout.numbering import LEVELS, NONE, TOP, Depth, mark


def test_the_sign_of_an_item() -> None:
    assert [mark(numbering, 2) for numbering in (*LEVELS, NONE)] == ["2.", "b)", "-", "+", ""]


@pytest.mark.parametrize(
    ("place", "items", "usual"),
    [
        (TOP, [("A", ""), ("", "b")], ["số", NONE]),
        (Depth(1), [("A", "b"), ("C", "")], ["chữ", "chữ"]),
        (TOP, [("", "b")], [NONE]),
        (TOP, [("", "b"), ("", "c")], ["gạch", "gạch"]),
        (Depth(3, "cộng"), [("", "b"), ("", "c")], ["cộng", "cộng"]),
        (Depth(9), [("A", "")], ["cộng"]),
    ],
)
def test_a_list_of_the_usual_numbering_needs_none_said(
    place: Depth, items: list[tuple[str, str]], usual: list[str]
) -> None:
    read = [Item(numbering, title=title, text=text) for numbering, (title, text) in zip(usual, items, strict=True)]
    assert place.usual([(title, text, False) for title, text in items]) == usual
    assert build(read, place=place)[1] == ""


def test_what_stands_below_what() -> None:
    assert TOP.below("A", "số") == Depth(1, "gạch")
    assert TOP.below("", "chữ") == Depth(2, "gạch")
    assert TOP.below("", "gạch") == Depth(3, "cộng")
    assert Depth(2).below("A", NONE) == Depth(2, "gạch")
    assert TOP.below_title("chữ") == Depth(2)
