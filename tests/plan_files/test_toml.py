"""Plan files in TOML: scalars, places, faults."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given

from thidua.errors import PlanError, ThiduaError
from thidua.plan_files import toml

from .strategies import FILES, TREES

REFUSED = [
    ('căn cứ = "a"\nso = 1\nmở đầu = "b"', ["1: tên mục “căn cứ” có dấu", "3: tên mục “mở đầu” có dấu"]),
    ("[cơ quan]\nten = 1", ["1: tên mục “cơ quan” có dấu"]),
    ("so = 1\nten = Sở Nội vụ", ["2: “Sở Nội vụ” không nằm trong dấu nháy kép"]),
    ('so = "a', ["1: dấu nháy mở"]),
    ('a = "b\nc = 1', ["1: dấu nháy mở"]),
    ("a = 1\na = 2", ["2: một mục có hai lần"]),
    ("a = [1, 2", ["1: danh sách thiếu"]),
    ("a 1", ["1: thiếu dấu “=”"]),
    ("a = 2026-02-31", ["1: không có ngày, giờ này"]),
    ("a = " + "[" * 5000, ["0: lồng nhau quá 60 cấp"]),
    ("a." * 70 + "b = 1", ["0: lồng nhau quá 60 cấp"]),
    ('a = "\\u0007"', ["1: ký tự điều khiển U+0007"]),
    ("a = 50.000\nb = [1.234]\nc = 7.5", ["1: 50.000 không trong dấu nháy", "2: 1.234 không trong dấu nháy"]),
    ('a = {\n b = "c" }', ["1: xuống dòng trong ngoặc { }"]),
    ('a = 1\nb = {c = "{", # hai\n d = 1}', ["2: xuống dòng trong ngoặc"]),
    ('a = {b = "c"\n}', ["1: xuống dòng trong ngoặc"]),
    ("a = {b\n= 1}", ["1: xuống dòng trong ngoặc"]),
    ("a = {b =\n 1}", ["1: xuống dòng trong ngoặc"]),
    ("a = [{\n b = 1}]", ["1: xuống dòng trong ngoặc"]),
    ('a = {b = "c", }', ["1: dấu phẩy thừa trước ngoặc đóng"]),
    ('a = {b = "c" d = 1}', ["1: nhóm thiếu dấu phẩy"]),
    ("a = {", ["1: nhóm thiếu dấu phẩy hoặc ngoặc đóng"]),
    ("a\n", ["1: thiếu dấu “=”"]),
    ("# ghi chú", ["0: chưa có nội dung"]),
]


@pytest.mark.parametrize(("text", "faults"), REFUSED)
def test_refused_with_its_line(text: str, faults: list[str]) -> None:
    with pytest.raises(PlanError) as caught:
        toml.load(text, "k.toml")
    said = [f"{problem.line}: {problem.what}" for problem in caught.value.problems]
    assert len(said) == len(faults), said
    for what, fault in zip(said, faults, strict=True):
        line, words = fault.split(": ", 1)
        assert what.startswith(f"{line}:"), what
        assert words in what


TEXT = '''# kế hoạch
so = 0x1F
"ngày" = 2026-03-09   # hôm nay
gia = [0.250, +5, 1_000, true, 07:30:00, 1979-05-27 07:32:00]
dai = """
một "hai" \\
  ba"""
co_quan.ten = 'Sở'

[nguoi_ky]
ho_ten = {a = 1, b = [2, {c = 3.10}]}

[[phu_luc]]
x = 1
[[phu_luc]]
x = 2
[phu_luc.y]
z = 1e5
'''


def test_scalars_and_their_places() -> None:
    tree = toml.load(TEXT, "k.toml")
    assert tree.data == {
        "so": 31,
        "ngày": "2026-03-09",
        "gia": [Decimal("0.25"), 5, 1000, True, "07:30:00", "1979-05-27 07:32:00"],
        "dai": 'một "hai" ba',
        "co_quan": {"ten": "Sở"},
        "nguoi_ky": {"ho_ten": {"a": 1, "b": [2, {"c": Decimal("3.1")}]}},
        "phu_luc": [{"x": 1}, {"x": 2, "y": {"z": 100000}}],
    }
    assert tree.lines[("ngày",)] == (3, 1)
    assert tree.lines[("gia", 1)] == (4, 15)
    assert tree.lines[("co_quan", "ten")] == (8, 1)
    assert tree.lines[("phu_luc", 1, "x")] == (16, 1)
    assert tree.place(("phu_luc", 1, "y", "z", 3)) == (18, 1)


def test_written_as_a_person_types() -> None:
    data: dict[str, Any] = {
        "số": None,
        "cơ quan": {"tên": "Sở"},
        "căn cứ": ["Một", {"loại": "b"}],
        "kết luận": "một\nhai",
    }
    assert toml.dump(data) == (
        '"số" = ""\n"căn cứ" = [\n  "Một",\n  {"loại" = "b"},\n]\n"kết luận" = """\nmột\nhai"""\n\n'
        '["cơ quan"]\n"tên" = "Sở"\n'
    )


def none_as_blank(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: none_as_blank(member) for key, member in value.items()}
    return [none_as_blank(item) for item in value] if isinstance(value, list) else value or ""


@given(TREES)
def test_what_is_written_reads_back(data: dict[str, Any]) -> None:
    assert toml.load(toml.dump(data), "").data == none_as_blank(data)


@given(FILES)
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        tree = toml.load(text, "")
    except ThiduaError:
        return
    assert toml.load(toml.dump(tree.data), "").data == tree.data


def test_brackets_in_a_text_are_text() -> None:
    assert toml.load('a = "' + "[" * 100 + '"', "k.toml").data == {"a": "[" * 100}
