"""A body under the abbreviation that the whole country knows: its ký hiệu, and its name in full where it issues."""

from __future__ import annotations

import pytest

import thidua

PLANS = {
    "UBND xã Hòa An": ("KH-UBND", "Ủy ban nhân dân xã Hòa An"),
    "HĐND tỉnh Hòa An": ("KH-HĐND", "Hội đồng nhân dân tỉnh Hòa An"),
    "Ubnd xã Hòa An": ("KH-UBND", "Ủy ban nhân dân xã Hòa An"),
    "ubnd xã Hòa An": ("KH-UBND", "Ủy ban nhân dân xã Hòa An"),
    "UBND. xã Hòa An": ("KH-UBND", "Ủy ban nhân dân xã Hòa An"),
    "U.B.N.D. xã Hòa An": ("KH-UBND", "Ủy ban nhân dân xã Hòa An"),
    "UBND P. Bình An": ("KH-UBND", "Ủy ban nhân dân phường Bình An"),
    "UBND TP Hòa An": ("KH-UBND", "Ủy ban nhân dân thành phố Hòa An"),
}


def plan_of(name: str) -> thidua.KeHoach:
    return thidua.KeHoach(
        co_quan={"tên": name, "địa danh": "Hòa An"}, so=4, ngay="3/2/2026", trich_yeu="Trồng cây bên đường",
        noi_dung=["Mỗi thôn trồng 50 cây."], noi_nhan=["Các thôn"], phu_luc=[{"tiêu đề": "Loại cây", "gồm": "Bàng."}],
        nguoi_ky={"thay mặt": name.partition(" ")[0].replace(".", ""), "chức vụ": "Chủ tịch", "họ tên": "Lò Thị Xuân"},
    )  # fmt: skip


@pytest.mark.parametrize("name", PLANS)
def test_the_symbol_is_known_and_the_heading_says_the_whole_name(name: str) -> None:
    plan, (symbol, whole) = plan_of(name), PLANS[name]
    assert plan.ky_hieu == symbol
    assert "ký hiệu" not in plan.missing()
    said = thidua.render(plan, "txt").decode()
    assert whole.upper() in said
    assert name.upper() not in said
    assert f"ngày 03 tháng 02 năm 2026 của {whole})" in said
    assert plan.to_data()["cơ quan"]["tên"] == name
    assert plan.tham_quyen == whole


def test_the_body_above_may_be_short() -> None:
    plan = plan_of("UBND xã Hòa An").evolve(co_quan={"chủ quản": "UBND tỉnh Hòa An", "tên": "Sở Y tế"})
    assert "UBND TỈNH HÒA AN" in thidua.render(plan, "txt").decode()


@pytest.mark.parametrize("format", ["docx", "txt", "md"])
@pytest.mark.parametrize("name", PLANS)
def test_its_paper_is_its_own(name: str, format: str) -> None:
    plan = plan_of(name)
    paper = thidua.render(plan, format, carry=False)
    assert not thidua.verify(paper, plan, format=format)
    again = thidua.read_document(paper, format=format).plan
    assert again.co_quan
    assert again.co_quan.ten == PLANS[name][1]
    assert not thidua.verify(thidua.render(again, format, carry=False), plan, format=format)


def test_a_paper_that_is_headed_so_keeps_what_it_says() -> None:
    paper = thidua.render(plan_of("Ủy ban nhân dân xã Hòa An"), "txt").decode()
    short = paper.replace("ỦY BAN NHÂN DÂN XÃ HÒA AN", "UBND XÃ HÒA AN")
    read = thidua.read(short, format="txt")
    assert (read.co_quan and read.co_quan.ten, read.ky_hieu) == ("UBND xã Hòa An", "KH-UBND")
    assert "ký hiệu" not in read.to_data()


WHOLE = {
    "TT HĐND xã Hòa An": "Thường trực Hội đồng nhân dân xã Hòa An",
    "VP HĐND&UBND tỉnh Hòa An": "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân tỉnh Hòa An",
    "Ủy ban nhân dân TX. Hòa An": "Ủy ban nhân dân thị xã Hòa An",
    "Phòng TT TP Hòa An": "Phòng TT TP Hòa An",
    "UBND phường 5": "Ủy ban nhân dân phường 5",
    "UBND P.5": "Ủy ban nhân dân phường 5",
}


@pytest.mark.parametrize("name", WHOLE)
def test_what_stands_beside_a_short_name_is_whole_or_left(name: str) -> None:
    assert thidua.CoQuan(ten=name).ten_day_du == WHOLE[name]


def test_a_symbol_that_practice_does_not_settle_is_asked_for() -> None:
    plan = plan_of("Thường trực HĐND xã Hòa An")
    assert "ký hiệu" in plan.missing()
