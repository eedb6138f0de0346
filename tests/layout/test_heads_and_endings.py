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


@pytest.mark.parametrize(
    ("place", "blanks"),
    [("Huế", 6), ("Thành phố Hồ Chí Minh", 4), ("xã Bình Thạnh Đông Hưng Phú Lợi An", 3)],
)
def test_a_long_place_leaves_less_room_to_write(place: str, blanks: int) -> None:
    plan = thidua.KeHoach(trich_yeu="A", co_quan={"tên": "UBND", "địa danh": place})
    said = str(lay_out(plan).dau.dia_danh)
    assert said == f"{place}, ngày {NBSP * blanks} tháng {NBSP * blanks} năm {NBSP * blanks}"


def test_a_subject_of_two_lines_is_drawn_in_from_both_sides() -> None:
    words = "Phát động phong trào thi đua thực hiện thắng lợi nhiệm vụ phát triển kinh tế xã hội năm 2026 của toàn tỉnh"
    assert lay_out(thidua.KeHoach(trich_yeu="Phát động")).dau.trich_yeu.thut == 0
    thut = lay_out(thidua.KeHoach(trich_yeu=words)).dau.trich_yeu.thut
    assert 10 < thut < 40  # mm of the 165 that the page has


def test_a_post_that_is_missing_names_its_field() -> None:
    plan = thidua.KeHoach(trich_yeu="A", nguoi_ky={"họ tên": "Lê A"})
    cuoi = lay_out(plan).cuoi
    assert cuoi
    (hole,) = cuoi.ky[0].chuc_vu[0].van
    assert (hole.thieu, hole.the) == (True, "{{ nguoi_ky.chuc_vu }}")
