"""Named rules of recognition: each decides its examples, none is named twice, what looks alike is left to others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from thidua.recognise import ending, heading, opening, subject
from thidua.recognise.lines import Line, line_of
from thidua.recognise.role import Role
from thidua.recognise.rules import Rule
from thidua.sheet import Paragraph, Run

PARTS: dict[str, tuple[Sequence[Rule[Any]], Callable[[list[Line]], list[Role]]]] = {
    "phần đầu": (heading.RULES, heading.heading_roles),
    "trích yếu": (subject.RULES, lambda lines: subject.subject_roles(lines, 1, len(lines), wanted=True)),
    "mở đầu": (opening.RULES, lambda lines: opening.opening_roles(lines, 0, len(lines))[0]),
    "phần cuối": (ending.RULES, ending.ending_roles),
}
RULES = [(part, rule) for part, (rules, _) in PARTS.items() for rule in rules]
ALIKE = YAML(typ="safe").load(Path(__file__).with_name("rules.yaml").read_text("utf-8"))


def lines_of(text: str) -> list[Line]:
    """The lines of an example; ``‖`` parts two columns of a heading or an ending."""
    out: list[Line] = []
    for at, typed in enumerate(text.split("\n"), 1):
        cells = typed.split("‖")
        for column, cell in enumerate(cells, 1):
            paragraph = Paragraph((Run(cell),), where=f"dòng {at}")
            if line := line_of(paragraph, column=column if len(cells) > 1 else 0):
                out.append(line)
    return out


def roles_of(part: str, text: str) -> list[Role]:
    return PARTS[part][1](lines_of(text))


@pytest.mark.parametrize(("part", "rule"), RULES, ids=lambda one: getattr(one, "name", one))
def test_a_rule_decides_its_examples(part: str, rule: Rule[Any]) -> None:
    assert rule.examples
    for example in rule.examples:
        assert rule.name in {role.because.rule for role in roles_of(part, example)}, example


def test_no_rule_is_named_twice() -> None:
    assert [name for name, count in Counter(rule.name for _, rule in RULES).items() if count > 1] == []


@pytest.mark.parametrize("case", ALIKE, ids=lambda case: case["chữ"])
def test_what_looks_alike_is_not_surely_that(case: dict[str, Any]) -> None:
    """Lines that a rule might take for its own: another one decides, or it is not sure."""
    last = lines_of(case["chữ"])[-1]
    roles = [role for role in roles_of(case["phần"], case["chữ"]) if role.line.where == last.where]
    assert not [role for role in roles if role.name == case["không phải"] and role.sure]


def test_each_line_has_a_role_and_says_why() -> None:
    for part, rule in RULES:
        for example in rule.examples:
            for role in roles_of(part, example):
                assert role.because.rule
                assert role.line.where


def test_a_heading_below_which_no_kind_is_named_has_one_date() -> None:
    """A day that stands alone on a line of a table further down is none of it: a form with a table of deadlines."""
    form = (
        "TRƯỜNG TIỂU HỌC HOA PHƯỢNG ‖ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n‖ Độc lập - Tự do - Hạnh phúc\n"
        "‖ ……………, ngày …… tháng …… năm 2026\nBẢN ĐĂNG KÝ\n1 100% học sinh có sổ đọc sách trước\nngày 30/11/2026."
    )
    lines = lines_of(form)
    assert lines[heading.heading_end(lines)].text == "BẢN ĐĂNG KÝ"
