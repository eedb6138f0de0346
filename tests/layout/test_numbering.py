"""Which list gets which numbering: the rule that prints a list is the one that reads it back."""

from __future__ import annotations

import pytest

from thidua.documents.items import Item, build
from thidua.layout.numbering import LEVELS, NONE, TOP, Place, mark, marks


def test_the_signs_of_a_list_count_what_bears_one() -> None:
    assert [mark(numbering, 2) for numbering in (*LEVELS, NONE)] == ["2.", "b)", "-", "+", ""]
    assert list(marks(["số", NONE, "số"], "")) == ["1.", "", "2."]


@pytest.mark.parametrize(
    ("place", "items", "usual"),
    [
        (TOP, [("A", ""), ("", "b")], ["số", NONE]),
        (Place(1), [("A", "b"), ("C", "")], ["chữ", "chữ"]),
        (TOP, [("", "b")], [NONE]),
        (TOP, [("", "b"), ("", "c")], ["gạch", "gạch"]),
        (Place(3, "cộng"), [("", "b"), ("", "c")], ["cộng", "cộng"]),
        (Place(9), [("A", "")], ["cộng"]),
    ],
)
def test_a_list_of_the_usual_numbering_needs_none_said(
    place: Place, items: list[tuple[str, str]], usual: list[str]
) -> None:
    read = [Item(numbering, title=title, text=text) for numbering, (title, text) in zip(usual, items, strict=True)]
    assert place.usual(read) == usual
    assert build(read, place=place)[1] == ""


def test_what_stands_below_what() -> None:
    titled, text = Item("", title="A"), Item("", text="b")
    assert TOP.below(titled, "số") == Place(1, "gạch")
    assert TOP.below(text, "chữ") == Place(2, "gạch")
    assert TOP.below(text, "gạch") == Place(3, "cộng")
    assert Place(2).below(titled, NONE) == Place(2, "gạch")
    assert TOP.below_title("chữ") == Place(2)
