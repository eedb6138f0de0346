"""What stops a template while it prints is said in Vietnamese, of what kind each value is, and without code."""

from __future__ import annotations

import datetime
import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from ruamel.yaml import YAML
from support import EXAMPLES

import thidua
from thidua import Template
from thidua.engine.check import check_docx
from thidua.engine.kinds import ANY
from thidua.values import read_values

from .build import body, word

PLAN = thidua.read(EXAMPLES[0].parent / "ngan.yaml")
CASES: dict[str, str] = YAML(typ="safe").load(Path(__file__).with_name("failing.yaml"))
_LONGEST = 400


@pytest.mark.parametrize(("tag", "said"), CASES.items())
def test_what_cannot_be_reckoned_is_said_by_the_kinds_of_the_values(tag: str, said: str) -> None:
    with pytest.raises(thidua.TemplateError) as caught:
        Template(word(f"{{{{ {tag} }}}}")).render(PLAN, values={"a": "x", "d": {"b": 1}})
    (problem,) = caught.value.problems
    assert problem.what == said
    assert len(str(problem)) < _LONGEST


def test_a_long_value_is_told_shortened() -> None:
    with pytest.raises(thidua.TemplateError) as caught:
        Template(word("{{ a|so }}")).render({"a": "chữ " * 1000})
    assert len(str(caught.value)) < _LONGEST


def test_a_float_beside_a_decimal_is_reckoned_with() -> None:
    assert body(Template(word("{{ a * b }}")).render({"a": Decimal("7.5"), "b": 0.5})) == "3,75"


def test_names_of_data_are_texts() -> None:
    with pytest.raises(thidua.UsageError, match=re.escape("“5” không làm tên của một giá trị được")):
        Template("nd30").render({5: 1})  # type: ignore[dict-item]


@pytest.mark.parametrize(
    ("value", "printed"),
    [
        (datetime.time(8, 30), "08 giờ 30 phút"),
        (datetime.datetime(2026, 3, 9, 8, 30), "08 giờ 30 phút ngày 09/3/2026"),
        (datetime.date(2026, 3, 9), "09/3/2026"),
        (pd.Timestamp("2026-03-09"), "09/3/2026"),
    ],
)
def test_a_time_is_printed_in_vietnamese(value: Any, printed: str) -> None:
    assert body(Template(word("{{ v }}")).render({"v": value})) == printed


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (datetime.timedelta(days=1), "“1 day, 0:00:00” là khoảng thời gian của máy, không in được"),
        (pd.Timedelta(days=1), "“1 days 00:00:00” là khoảng thời gian của máy, không in được"),
        (np.timedelta64(1, "D"), "“1 days” là khoảng thời gian của máy, không in được"),
        (pd.Period("2026-03"), "“2026-03” là một kỳ hay khoảng của máy, không in được"),
        (pd.Interval(0, 1), "“(0, 1]” là một kỳ hay khoảng của máy, không in được"),
        (pd.NaT, "“NaT” là ô không có giá trị"),
        (pd.NA, "“<NA>” là ô không có giá trị"),
        (pd.Series([1]), "không in được cả một danh sách"),
    ],
)
def test_what_has_no_form_in_vietnamese_is_refused(value: Any, said: str) -> None:
    with pytest.raises(thidua.TemplateError) as caught:
        Template(word("{{ v }}")).render({"v": value})
    assert [one.what for one in caught.value.problems] == [said]


def test_days_and_times_of_toml_are_printed_as_those_of_python(tmp_path: Path) -> None:
    typed = (
        "ngay = 2026-03-09\ngio = 2026-03-09T08:30:00\n[hop]\nluc = 08:30:00\nds = [2026-03-09]\nchu = '2026-03-09'\n"
    )
    (tmp_path / "d.toml").write_text(typed, "utf-8")
    values = read_values(tmp_path / "d.toml")
    tags = "{{ ngay }}|{{ gio }}|{{ hop.luc }}|{{ hop.ds[0] }}|{{ hop.chu }}|{{ ngay|ngay_dai }}"
    said = "09/3/2026|08 giờ 30 phút ngày 09/3/2026|08 giờ 30 phút|09/3/2026|2026-03-09|ngày 09 tháng 3 năm 2026"
    assert body(Template(word(tags)).render(values)) == said


@pytest.mark.parametrize(
    ("name", "typed"), [("d.toml", f"a = {n}") for n in ("inf", "-inf", "nan", "1e400")] + [("d.json", '{"a": 1e400}')]
)
def test_a_number_that_is_none_is_refused_at_every_door(name: str, typed: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text(typed, "utf-8")
    with pytest.raises(thidua.InputError) as caught:
        read_values(tmp_path / name)
    assert [one.rule for one in caught.value.problems] == ["kh-303"]
    (tmp_path / name).write_text(typed.replace("a", "noi_dung", 1), "utf-8")
    with pytest.raises(thidua.PlanError, match="không phải là số in được"):
        thidua.read(tmp_path / name)


def test_a_key_of_the_data_that_no_tag_can_name_is_told() -> None:
    data = word("{{ nguoi_moi }}")
    said = "dữ liệu có “nguoi_moi!”, không thẻ nào gọi được"
    assert said in str(check_docx(data, "m.docx", plan=False, names={"nguoi_moi!": ANY}))
    with pytest.raises(thidua.TemplateError, match=said):
        Template(data).render({"nguoi_moi!": "Bà Lan"}, strict=True)
    assert not check_docx(data, "m.docx", plan=False, names={"nguoi_moi": ANY}).findings


def test_a_sign_that_nobody_sees_is_told_by_its_number() -> None:
    (found,) = check_docx(word("{{ nguoi\u200bmoi }}"), "m.docx", plan=False)
    assert found.what == "thẻ “nguoi[U+200B]moi” viết sai: có dấu “[U+200B]” không dùng được trong thẻ"


def test_a_loop_over_no_name_is_no_place_in_the_data() -> None:
    with pytest.raises(thidua.TemplateError) as caught:
        Template(word("{% for a in [x_x] %}{{ a }}{% endfor %}")).render({}, strict=True)
    assert "dữ liệu:" not in str(caught.value)


def test_what_is_no_template_is_said_as_what_it_is(tmp_path: Path) -> None:
    with pytest.raises(thidua.UsageError, match="không có thư mục hay tệp khong"):
        Template("khong.docx")
    (tmp_path / "rong.docx").write_bytes(b"")
    with pytest.raises(thidua.TemplateError, match="tệp rỗng"):
        Template(tmp_path / "rong.docx")
    assert "tệp rỗng" in str(check_docx(b"", "rong.docx"))


@pytest.mark.parametrize("tag", ["so + 1", "trich_yeu|so", "can_cu[0].nguyen_van", "trich_yeu / can_cu"])
def test_the_check_says_what_fails_for_some_plan(tag: str) -> None:
    empty = PLAN.evolve(can_cu=())
    with pytest.raises(thidua.TemplateError):
        Template(word(f"{{{{ {tag} }}}}")).render(empty)
    assert not check_docx(word(f"{{{{ {tag} }}}}"), "m.docx", decree=False).ok


@pytest.mark.parametrize(
    "tag",
    ["so|so", "so ~ 1", "khoi|length + 1", "so|int + 1", "'a' + so", "noi_nhan + noi_nhan", "so_ban|so", "'5'|so"],
)
def test_the_check_is_silent_of_what_can_be_right(tag: str) -> None:
    rules = {one.rule for one in check_docx(word(f"{{{{ {tag} }}}}"), "m.docx", decree=False)}
    assert not rules & {"mau-310", "mau-312"}
