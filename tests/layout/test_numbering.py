"""Which list gets which numbering: the rule that prints a list is the one that reads it back."""

from __future__ import annotations

import pytest

from thidua.documents.items import Item, build
from thidua.errors import PlanError
from thidua.layout.numbering import LEVELS, NONE, TOP, Depth, heading, mark, scheme


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


def test_a_sign_of_an_own_scheme() -> None:
    assert [mark(one, 2) for one in ("A.", "I.", "Phần A.", "Phần I.", "1)", "(1)")] == [
        "B.", "II.", "Phần B.", "Phần II.", "2)", "(2)",
    ]  # fmt: skip
    assert mark("A.", 5) == "Đ."
    assert [mark("1.1.", 2, above=(4, 3)), mark("1.1.1", 2, above=(4, 3))] == ["3.2.", "4.3.2"]
    assert mark("I.", 2, after_title="-") == "II-"
    with pytest.raises(PlanError, match="hết chữ cái"):
        mark("A.", 24)


def test_the_usual_scheme_goes_on_with_an_own_one() -> None:
    assert scheme(()) == ("I.", TOP)
    assert scheme(("A.", "I.")) == ("A.", Depth(levels=("I.", "số", "chữ", "gạch", "cộng")))
    assert scheme(("1.",)) == ("số", Depth(levels=("chữ", "gạch", "cộng")))
    assert scheme(("I.", "1.", "1.1."))[1].levels == ("số", "1.1.", "chữ", "gạch", "cộng")
    assert scheme(("I.", "1.", "-"))[1].levels == ("số", "gạch", "cộng")


@pytest.mark.parametrize(
    ("signs", "kinds"),
    [
        (("I.",), [("khoan", 2), ("diem", 3), ("doan", 0), ("doan", 0)]),
        (("A.", "I."), [("muc", 2), ("khoan", 3), ("diem", 4), ("doan", 0), ("doan", 0)]),
        (("1.", "1.1.", "1.1.1."), [("khoan", 2), ("diem", 3), ("diem", 4), ("doan", 0), ("doan", 0)]),
    ],
)
def test_a_title_is_a_heading_of_its_level(signs: tuple[str, ...], kinds: list[tuple[str, int]]) -> None:
    levels = scheme(signs)[1].levels
    assert [heading(one, levels) for one in levels] == kinds


def test_what_stands_below_what() -> None:
    assert TOP.below("A", "số") == Depth(1, "gạch")
    assert TOP.below("", "chữ") == Depth(2, "gạch")
    assert TOP.below("", "gạch") == Depth(3, "cộng")
    assert Depth(2).below("A", NONE) == Depth(2, "gạch")
    assert TOP.below_title("chữ") == Depth(2)
