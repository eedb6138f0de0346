"""The heading and the ending as they are printed: cases that a clerk can read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

import thidua
from thidua.layout import lay_out, walk
from thidua.layout.convention import convention
from thidua.templates import get_template
from thidua.wording import NBSP

CASES: list[dict[str, Any]] = YAML(typ="safe").load(
    Path(__file__).with_name("heads_and_endings.yaml").read_text("utf-8")
)
_ROLES = {
    "đầu": ("chu_quan", "co_quan", "cung_ban_hanh", "so", "dia_danh", "ten_loai", "trich_yeu"),
    "cuối": ("chuc_vu", "ho_ten", "duoi_ten"),
    "lưu": ("luu",),
}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["tên"])
def test_the_lines_of_a_heading_or_an_ending(case: dict[str, Any]) -> None:
    kieu = get_template(case.get("mẫu", "nd30")).kieu
    plan = thidua.read(case["gõ"], format="yaml")
    printed = walk(lay_out(plan, kieu), convention(kieu))
    lines = [f"{one.role} {one.dong}".replace(NBSP, " ") for one in printed if one.role in _ROLES[case["phần"]]]
    assert lines == case["in"]


def test_the_rule_below_two_bodies_is_measured_by_the_last() -> None:
    kieu = get_template("nd30").kieu
    alone = lay_out(thidua.KeHoach(co_quan="Hội C"), kieu).dau
    both = lay_out(thidua.KeHoach(co_quan=["Sở Nông nghiệp", "Hội C"]), kieu).dau
    assert both.ke_co_quan == alone.ke_co_quan
