"""Plan files in JSON: scalars, places, faults."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given

from thidua.errors import PlanError, ThiduaError
from thidua.plan_files import json, toml
from thidua.wording import parse_number

from .strategies import FILES, TREES

REFUSED = [
    ('{"a": 1,}', "1: dấu phẩy thừa"),
    ('{"a": 1 "b": 2}', "1: thiếu dấu phẩy"),
    ('{"a": "b"', "1: thiếu ngoặc đóng }"),
    ('{"a":', "1: tệp bị cụt"),
    ("{'a': 1}", "1: thiếu tên mục trong dấu nháy kép"),
    ('{"a": có}', "1: “có” không nằm trong dấu nháy kép"),
    ('{"a": 01}', "1: “01” không nằm trong dấu nháy kép"),
    ('{"a": NaN}', "1: “NaN” không nằm"),
    ('{"a": "b\n}', "1: dấu nháy kép mở"),
    ('{"a": "\\q"}', "1: dấu \\ trong nháy kép"),
    ('{"a": 1} x', "1: còn chữ thừa"),
    ('{"a" 1}', "1: thiếu dấu hai chấm"),
    ('{\n// ghi chú\n"a": 1}', "2: JSON không có lời ghi chú"),
    ('{"a": 1,\n "a": 2}', "2: “a” có hai lần, ở dòng 1 và dòng 2"),
    ('{"a": 1, "a": 2}', "1: “a” có hai lần ở dòng 1: cột 2 và cột 10"),
    ('{"a": [0, 50.000]}', "1: 50.000 không trong dấu nháy: là 50.000 hay 50,"),
    ('{"a": 1.234}', "1: 1.234 không trong dấu nháy: là 1.234 hay 1,234,"),
    ('{"a": -50.000}', "1: -50.000 không trong dấu nháy: là -50.000 hay -50,"),
    ('{"a": "\\u0007"}', "1: ký tự điều khiển U+0007"),
    ('{"a": "\\ud800"}', "1: ký tự điều khiển U+D800"),
    ('{"": 1}', "1: tên mục để trống"),
    ("[" * 5000, "1: lồng nhau quá 60 cấp"),
    ("null", "0: chưa có nội dung"),
    ("\n", "0: chưa có nội dung"),
]


@pytest.mark.parametrize(("text", "fault"), REFUSED)
def test_refused_with_its_line(text: str, fault: str) -> None:
    with pytest.raises(PlanError) as caught:
        json.load(text, "k.json")
    (problem,) = caught.value.problems
    line, words = fault.split(": ", 1)
    assert (problem.line, problem.source) == (int(line), "k.json")
    assert words in problem.what
    assert problem.hint
    assert problem.column or not problem.line


@pytest.mark.parametrize("typed", ["50.000", "-50.000", "-50.125", "+1.234", "-999.990"])
@pytest.mark.parametrize("load", [json.load, toml.load])
def test_both_cures_of_a_number_are_what_was_typed(load: Any, typed: str) -> None:
    if load is json.load and typed[0] == "+":
        return  # no number of JSON
    with pytest.raises(PlanError) as caught:
        load(f'{{"a": {typed}}}' if load is json.load else f"a = {typed}", "k")
    thousands, decimals = map(parse_number, re.findall(r'"(.*?)"', caught.value.problems[0].hint))
    assert (thousands, decimals) == (Decimal(typed) * 1000, Decimal(typed))


@pytest.mark.parametrize(
    ("typed", "value"),
    [("7.5", Decimal("7.5")), ("0.125", Decimal("0.125")), ("1234.567", Decimal("1234.567")), ("15", 15),
     ("-1e2", -100), ("9" * 40, "9" * 40)],
)  # fmt: skip
def test_numbers_are_numbers_where_they_can_be_printed(typed: str, value: Any) -> None:
    assert json.load(f'{{"a": {typed}}}', "").data == {"a": value}


def test_scalars_and_their_places() -> None:
    tree = json.load('\ufeff{\n  "a": [1.0, -0, true, null, "\\ud83c\\udf89"],\n  "b": {"c": 1e5}\n}', "")
    assert tree.data == {"a": [1, 0, True, None, "🎉"], "b": {"c": 100000}}
    assert (tree.lines[("a", 1)], tree.lines[("b", "c")]) == ((2, 14), (3, 9))


def test_written_with_accents() -> None:
    assert json.dump({"căn cứ": ["Một", None]}) == '{\n  "căn cứ": [\n    "Một",\n    null\n  ]\n}\n'


@given(TREES)
def test_what_is_written_reads_back(data: dict[str, Any]) -> None:
    assert json.load(json.dump(data), "").data == data


@given(FILES)
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        tree = json.load(text, "")
    except ThiduaError:
        return
    assert json.load(json.dump(tree.data), "").data == tree.data
