"""Rows of a plan's tables: nested items flattened, values of their own first; how a plan is cited, who decides."""

from __future__ import annotations

import re

import pytest

import thidua
from thidua.grammar import figures

PLAN = """
cơ quan: {tên: Sở Nội vụ, viết tắt: SNV}
chỉ tiêu:
  - tiêu đề: "Năm 2026:"
    thời hạn: 2026-12-31
    phụ trách: Văn phòng
    gồm:
      - Trên 90% hồ sơ đúng hạn;
      - nội dung: Mỗi phòng có 2 sáng kiến.
        phụ trách: [Phòng A, Phòng B]
        so sánh: bằng
        giá trị: 2
        đơn vị tính: sáng kiến
  - Không có đơn thư vượt cấp.
tổ chức thực hiện:
  - đơn vị: [Văn phòng, Phòng A]
    phối hợp: Phòng B
    thời hạn: Quý I năm 2026
    nhiệm vụ:
      - Việc thứ nhất;
      - tiêu đề: Việc thứ hai
        nội dung: làm thế này.
        thời hạn: 2026-05-01
        sản phẩm: Báo cáo
        phụ trách: Bà Lan
      - tiêu đề: Nhóm việc
        phối hợp: Phòng C
        gồm: [Việc con]
  - Câu không của ai.
"""


def test_assignments_take_from_above_what_they_do_not_say() -> None:
    rows = [
        (row.stt, row.nhiem_vu, row.chu_tri, row.phoi_hop, str(row.thoi_han), row.san_pham)
        for row in thidua.read(PLAN, format="yaml").cac_nhiem_vu
    ]
    assert rows == [
        ("1", "Việc thứ nhất", "Văn phòng, Phòng A", "Phòng B", "Quý I năm 2026", ""),
        ("2", "Việc thứ hai: làm thế này.", "Văn phòng, Phòng A (Bà Lan)", "Phòng B", "2026-05-01", "Báo cáo"),
        ("3", "Việc con", "Văn phòng, Phòng A", "Phòng C", "Quý I năm 2026", ""),
    ]


def test_targets_are_numbered_through_their_groups() -> None:
    rows = [
        (row.stt, row.noi_dung, row.muc_giao.replace("\xa0", " "), str(row.thoi_han or ""), row.phu_trach, row.nhom)
        for row in thidua.read(PLAN, format="yaml").cac_chi_tieu
    ]
    assert rows == [
        ("", "Năm 2026", "", "", "", True),
        ("1", "Trên 90% hồ sơ đúng hạn", "trên 90%", "2026-12-31", "Văn phòng", False),
        ("2", "Mỗi phòng có 2 sáng kiến.", "02 sáng kiến", "2026-12-31", "Phòng A, Phòng B", False),
        ("3", "Không có đơn thư vượt cấp.", "", "", "", False),
    ]


def test_units_stand_once_in_order() -> None:
    assert thidua.read(PLAN, format="yaml").cac_don_vi == ("Văn phòng", "Phòng A")


def test_recipients_beside_the_units_with_tasks() -> None:
    plan = thidua.read(PLAN, format="yaml").evolve(noi_nhan=["UBND tỉnh; văn phòng (để t/h)", "Phòng A", "Phòng B"])
    assert [one.van_ban for one in plan.noi_nhan_khac] == ["UBND tỉnh (để t/h)", "Phòng B"]


@pytest.mark.parametrize(
    ("more", "cited"),
    [
        ("số: 5\nngày: 2026-03-09", "Kế hoạch số 05/KH-SNV ngày 09 tháng 3 năm 2026 của Sở Nội vụ"),
        ("số: 30c\nngày: 2026", "Kế hoạch số 30c/KH-SNV ngày _ tháng _ năm 2026 của Sở Nội vụ"),
        ("", "Kế hoạch số _/KH-SNV ngày _ tháng _ năm _ của Sở Nội vụ"),
        (
            "kèm theo: {số: 7/QĐ-SNV, ngày: 2026-01-05, cơ quan: Sở Nội vụ}",
            "Kế hoạch ban hành kèm theo Quyết định số 7/QĐ-SNV ngày 05 tháng 01 năm 2026 của Sở Nội vụ",
        ),
    ],
)
def test_a_plan_is_cited_with_blanks_for_what_is_not_known(more: str, cited: str) -> None:
    said = thidua.read(f"{PLAN}{more}\n", format="yaml").vien_dan
    assert re.sub("\xa0+", "_", said) == cited


@pytest.mark.parametrize(
    ("agency", "signer", "said"),
    [
        ("Sở Nội vụ", {"chuc_vu": "Giám đốc"}, "Giám đốc Sở Nội vụ"),
        ("Sở Nội vụ", {"ky_thay": "Giám đốc", "chuc_vu": "Phó Giám đốc"}, "Giám đốc Sở Nội vụ"),
        ("Sở Nội vụ", {"chuc_vu": "Giám đốc Sở"}, "Giám đốc Sở Nội vụ"),
        ("Sở Nội vụ", {"chuc_vu": "Giám đốc Sở Nội vụ"}, "Giám đốc Sở Nội vụ"),
        ("Ủy ban nhân dân xã Đức Trọng", {"thay_mat": "Ủy ban nhân dân"}, "Ủy ban nhân dân xã Đức Trọng"),
        ("Ủy ban nhân dân tỉnh Đắk Lắk", None, "Ủy ban nhân dân tỉnh Đắk Lắk"),
        ("Bộ Y tế", {"thua_lenh": "Bộ trưởng", "chuc_vu": "Chánh Văn phòng"}, "Bộ trưởng Bộ Y tế"),
        ("Sở Nội vụ", None, ""),
    ],
)
def test_who_decides_is_the_collective_or_its_head(agency: str, signer: dict[str, str] | None, said: str) -> None:
    assert thidua.KeHoach(co_quan=agency, nguoi_ky=signer).tham_quyen == said


def test_where_nobody_is_named_each_text_is_a_task() -> None:
    plan = thidua.KeHoach(to_chuc_thuc_hien=["Văn thư mở sổ.", {"tiêu đề": "Hằng tháng", "gồm": ["Họp.", "Ghi sổ."]}])
    assert [row.nhiem_vu for row in plan.cac_nhiem_vu] == ["Văn thư mở sổ.", "Họp.", "Ghi sổ."]


def test_a_figure_stands_apart_from_its_unit_by_a_blank_that_may_break() -> None:
    plan = thidua.KeHoach(chi_tieu={"nội dung": "Tiết kiệm điện.", "giá trị": "1.500.000", "đơn vị tính": "đồng"})
    assert plan.cac_chi_tieu[0].muc_giao == "1.500.000 đồng"


def test_the_sentence_of_a_target_is_read_once_for_all_its_values() -> None:
    plan = thidua.KeHoach(chi_tieu=[f"Chỉ tiêu thứ {i} đạt ít nhất {i + 3}% số hồ sơ." for i in range(50)])
    figures.parse_figure.cache_clear()
    assert len(plan.cac_chi_tieu) == 50
    assert figures.parse_figure.cache_info().misses == 50
