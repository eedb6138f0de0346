"""Readers that give several things, refuse something, or end at a bound: what no table of one answer has."""

from __future__ import annotations

import datetime

import pytest

from thidua import KeHoach, PlanError, read
from thidua.grammar import clauses, titles
from thidua.grammar.conventions import SINCE
from thidua.grammar.days import Ngay
from thidua.grammar.deadlines import ThoiHan
from thidua.grammar.signs import numbering_of_sign, parse_sign


def test_where_one_more_basis_begins() -> None:
    text = "Căn cứ Luật A; Sở Nội vụ; Thực hiện Kế hoạch B; thực hiện C"
    assert [*clauses.bases_in(text)] == [text.index("Thực hiện")]


@pytest.mark.parametrize(
    ("typed", "numbering"),
    [
        ("I. A", "I."), ("A. B", "A."), ("I.2. A", "I.1."), ("A.2 B", "A.1"), ("1. A", "số"), ("2) A", "1)"),
        ("2.3. A", "1.1."), ("b) A", "chữ"), ("(2) A", "(1)"), ("(ii) A", "(i)"), ("- A", "gạch"), ("+ A", "cộng"),
        ("Phần II. A", "Phần I."), ("Phần B. A", "Phần A."), ("Phần 2. A", "Phần 1."),
    ],
)  # fmt: skip
def test_the_numbering_of_a_sign(typed: str, numbering: str) -> None:
    sign = parse_sign(typed)
    assert sign
    assert numbering_of_sign(sign) == numbering


def test_the_years_of_a_day() -> None:
    assert [Ngay(year).nam for year in (1945, 2199)] == [1945, 2199]
    for year in (1944, 2200):
        with pytest.raises(PlanError, match="năm từ 1945 đến 2199"):
            Ngay(year)


def test_a_day_says_what_is_known_of_it() -> None:
    said = [one.van_ban for one in (Ngay(2026, 3, 9), Ngay(2026, 3), Ngay(2026), Ngay())]
    assert said == ["ngày 09 tháng 3 năm 2026", "tháng 3 năm 2026", "năm 2026", ""]


def test_a_deadline_prints_as_typed_but_for_bare_days() -> None:
    said = [ThoiHan(one).van_ban for one in ("2026-12-15", "2026-05", "2026", "Quý IV năm 2026")]
    assert said == ["15/12/2026", "Tháng 5/2026", "Năm 2026", "Quý IV năm 2026"]


def test_a_deadline_in_a_sentence_says_bare_days_in_words() -> None:
    said = [ThoiHan(one).loi for one in ("2026-12-15", "5/2026", "2026", "Quý IV năm 2026")]
    assert said == ["ngày 15 tháng 12 năm 2026", "tháng 5 năm 2026", "năm 2026", "Quý IV năm 2026"]


@pytest.mark.parametrize(("typed", "meant"), [("có", True), ("true", True), ("không", False), ("false", False)])
def test_yes_and_no_as_they_are_typed(typed: str, meant: bool) -> None:
    plan = read(f"người ký: {{họ tên: A, chức vụ khác: B, dưới tên: '{typed}'}}", format="yaml")
    assert plan.cac_nguoi_ky[0].duoi_ten is meant


def test_conventions_hold_from_their_days_on() -> None:
    assert {"nd30": datetime.date(2020, 3, 5), "hd05": datetime.date(2026, 5, 27)} == SINCE


def test_the_parts_of_a_plan_and_their_titles() -> None:
    assert {name: (label, titles.part_of(title)) for name, (label, title) in titles.TEN_PHAN.items()} == {
        "muc_dich": ("mục đích", "muc_dich"), "yeu_cau": ("yêu cầu", "yeu_cau"), "chu_de": ("chủ đề", "chu_de"),
        "noi_dung": ("nội dung", "noi_dung"), "chi_tieu": ("chỉ tiêu", "chi_tieu"),
        "doi_tuong": ("đối tượng", "doi_tuong"), "thoi_gian": ("thời gian", "thoi_gian"),
        "tieu_chi": ("tiêu chí", "tieu_chi"), "khen_thuong": ("khen thưởng", "khen_thuong"),
        "kinh_phi": ("kinh phí", "kinh_phi"), "to_chuc_thuc_hien": ("tổ chức thực hiện", "to_chuc_thuc_hien"),
    }  # fmt: skip


def test_what_is_missing_leads_to_its_field() -> None:
    assert [gap.path for gap in KeHoach().gaps()] == [
        ("cơ quan", "tên"), ("cơ quan", "địa danh"), ("trích yếu",), ("nội dung",), ("nơi nhận",),
        ("người ký", "chức vụ"), ("người ký", "họ tên"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "how",
    [
        "ít nhất",
        "trên",
        "bằng",
        "dưới",
        "không quá",
        "giảm",
        "giảm ít nhất",
        "giảm trên",
        "giảm dưới",
        "giảm không quá",
    ],
)
def test_how_a_target_is_compared(how: str) -> None:
    plan = KeHoach(chi_tieu=[{"nội dung": "Hồ sơ", "giá trị": 5, "đơn vị tính": "%", "so sánh": how}])
    assert plan.chi_tieu[0].so_sanh == how


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("có", "có"), ("yes", "có"), ("true", "có"), ("không", ""), ("no", ""), ("false", ""), ("lần 2", "lần 2")],
)
def test_a_draft_is_one_or_not(typed: str, kept: str) -> None:
    assert KeHoach(du_thao=typed).du_thao == kept


@pytest.mark.parametrize(
    ("typed", "number", "symbol"),
    [("15/KH-SNV", "15", "KH-SNV"), ("15 / KH-SNV", "15", "KH-SNV"), ("15", "15", ""), ("15/", "15/", "")],
)
def test_a_number_typed_with_its_symbol_is_taken_apart(typed: str, number: str, symbol: str) -> None:
    plan = KeHoach(so=typed)
    assert (plan.so, plan.ky_hieu) == (number, symbol)
