"""The model: sugar, evolve, equality of what the plan says, gaps, values read from texts."""

from __future__ import annotations

import datetime
from decimal import Decimal

import attrs
import pytest

from thidua import (
    CanCu,
    ChiTieu,
    CoQuan,
    GapError,
    KeHoach,
    KemTheo,
    Muc,
    Ngay,
    NguoiKy,
    NhiemVu,
    NoiNhan,
    PlanError,
    ThoiGian,
    ThoiHan,
    VanBan,
)  # fmt: skip
from thidua.model.telling import article


def test_a_numbering_is_said_by_its_word_or_by_its_sign() -> None:
    said = ["số", "1.", "a.", "Gạch", "–", "1)", "(1)", "1.1", "PHẦN A:", "I-"]
    wanted = ["số", "số", "chữ", "gạch", "gạch", "1)", "(1)", "1.1", "Phần A.", "I."]
    assert [Muc(danh_so=one, gom="Ý").danh_so for one in said] == wanted
    assert KeHoach(cach_danh_so=["PHẦN I.", "số", "(1)"]).cach_danh_so == ("Phần I.", "1.", "(1)")
    assert KeHoach(cach_danh_so="1.").to_data()["cách đánh số"] == "1."
    with pytest.raises(PlanError, match=r"“2\.” không dùng được ở đây \(chọn một trong: số, chữ"):
        Muc(danh_so="2.", gom="Ý")
    with pytest.raises(PlanError, match=r"hai cấp cùng dấu “1\.”"):
        KeHoach(cach_danh_so=["1.", "số"])


def test_a_text_stands_where_a_part_is_meant() -> None:
    plan = KeHoach(
        co_quan="Sở Nội vụ", so=15, ngay="9/3/2026", can_cu="Luật Lưu trữ",
        noi_dung=["A", {"tiêu đề": "B", "gồm": "C"}],
        thoi_gian="Cả năm", noi_nhan="Sở Nội vụ (để b/c)", nguoi_ky={"chức vụ": "Giám đốc", "ho_ten": "An"},
    )  # fmt: skip
    assert plan.co_quan == CoQuan(ten="Sở Nội vụ")
    assert plan.so == "15"
    assert plan.ngay == Ngay(2026, 3, 9)
    assert plan.can_cu == (CanCu(nguyen_van="Luật Lưu trữ"),)
    assert plan.noi_dung == (Muc(noi_dung="A"), Muc(tieu_de="B", gom=[Muc(noi_dung="C")]))
    assert plan.thoi_gian == ThoiGian(noi_dung="Cả năm")
    assert plan.noi_nhan == (NoiNhan(ten=["Sở Nội vụ"], ghi_chu="để b/c"),)
    assert plan.nguoi_ky == NguoiKy(chuc_vu="Giám đốc", ho_ten="An")


def test_plans_are_frozen_and_evolve() -> None:
    plan = KeHoach(trich_yeu="A", ngay=datetime.date(2026, 3, 9))
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        plan.trich_yeu = "B"
    later = plan.evolve(ngay="2026-04-01", so=7)
    assert (str(later.ngay), later.so, later.trich_yeu) == ("2026-04-01", "7", "A")
    assert hash(later) == hash(plan.evolve(so="7", ngay=Ngay(2026, 4, 1)))


def test_the_symbol_is_derived_each_time_it_is_asked_for() -> None:
    plan = KeHoach(co_quan=CoQuan(ten="Sở Nội vụ", viet_tat="SNV"))
    assert plan.ky_hieu == "KH-SNV"
    assert plan.evolve(co_quan=CoQuan(ten="Sở Tài chính", viet_tat="STC")).ky_hieu == "KH-STC"
    assert plan.evolve(ky_hieu="KH-SNV-VP").ky_hieu == "KH-SNV-VP"
    assert KeHoach(co_quan="Ủy ban nhân dân xã Đức Trọng").ky_hieu == "KH-UBND"
    assert KeHoach(co_quan="Sở Nội vụ").missing()[0] == "ký hiệu"


def test_a_basis_keeps_its_text_and_is_composed_anew_when_it_changes() -> None:
    basis = CanCu(nguyen_van="Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh Lào Cai về thi đua;")
    assert (basis.loai, basis.so, str(basis.ngay)) == ("Kế hoạch", "12/KH-UBND", "2026-01-05")
    assert basis.van_ban == "Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh Lào Cai về thi đua"
    changed = basis.evolve(so="15/KH-UBND", ngay="2026-02-07")
    assert changed.van_ban == "Căn cứ Kế hoạch số 15/KH-UBND ngày 07 tháng 02 năm 2026 của UBND tỉnh Lào Cai về thi đua"
    long = CanCu(loai="Kế hoạch", so="12/KH-UBND", ngay="2026-01-05", co_quan="UBND tỉnh Lào Cai", ve="về thi đua")
    assert long == CanCu(nguyen_van=long.van_ban)
    assert long != basis  # the day is written in another way: the paper differs
    asked = CanCu(dan="Theo đề nghị", loai="Tờ trình", so="118/TTr-SVHTT", co_quan="Sở Văn hóa và Thể thao")
    assert asked.van_ban == "Theo đề nghị của Sở Văn hóa và Thể thao tại Tờ trình số 118/TTr-SVHTT"
    agreed = CanCu(dan="Được sự đồng ý", co_quan="Sở Nội vụ", loai="Công văn", so="7/SNV-VP")
    assert agreed.van_ban == "Được sự đồng ý của Sở Nội vụ tại Công văn số 7/SNV-VP"
    assert CanCu(nguyen_van="Căn cứ Luật Lưu trữ./.").van_ban == "Căn cứ Luật Lưu trữ"


def test_a_target_says_its_figure() -> None:
    target = ChiTieu(noi_dung="Trên 90% hồ sơ được giải quyết đúng hạn.")
    assert (target.gia_tri, target.so_sanh, target.don_vi_tinh) == (Decimal(90), "trên", "%")
    given = ChiTieu(noi_dung="Trên 90% hồ sơ được giải quyết đúng hạn.", gia_tri=95)
    assert (given.gia_tri, given.so_sanh, given.don_vi_tinh) == (Decimal(95), "", "")
    assert target != given
    assert ChiTieu(noi_dung="Có sáng kiến.").gia_tri is None


def test_children_are_of_their_parents_class() -> None:
    plan = KeHoach(chi_tieu=[{"tiêu đề": "Hồ sơ", "gồm": ["100% hồ sơ điện tử."]}])
    assert plan.chi_tieu[0].gom[0].gia_tri == Decimal(100)


def test_deadlines_know_their_last_day() -> None:
    ends = {"Quý IV năm 2026": "2026-12-31", "02/2028": "2028-02-29", "2026": "2026-12-31", "2026-12-15": "2026-12-15"}
    for text, end in ends.items():
        assert str(ThoiHan(text).ngay_cuoi) == end
    assert ThoiHan("Thường xuyên").ngay_cuoi is None


def test_an_assignment_has_one_list() -> None:
    with pytest.raises(PlanError, match="vừa có “gồm” vừa có “nhiệm vụ”"):
        NhiemVu(don_vi="Văn phòng", nhiem_vu="A", gom="B")


@pytest.mark.parametrize(
    ("text", "names", "note"),
    [
        ("Sở Nội vụ (để b/c)", ("Sở Nội vụ",), "để b/c"),
        ("- Giám đốc; Các phó giám đốc;", ("Giám đốc", "Các phó giám đốc"), ""),
        ("Thường trực Thành ủy; (để b/c)", ("Thường trực Thành ủy",), "để b/c"),
        ("Công ty (TNHH) An Bình", ("Công ty (TNHH) An Bình",), ""),
    ],
)
def test_a_recipient_is_taken_apart(text: str, names: tuple[str, ...], note: str) -> None:
    assert NoiNhan.from_text(text) == NoiNhan(ten=names, ghi_chu=note)


@pytest.mark.parametrize("typed", ["………", "....", "Lưu: …"])
def test_dots_of_an_archive_line_are_blanks(typed: str) -> None:
    assert KeHoach(luu=typed).luu == "trống"


@pytest.mark.once
@pytest.mark.parametrize(
    ("body", "short"),
    [
        ("UBND xã Hòa An", "UBND"), ("Hội đồng nhân dân tỉnh", "HĐND"), ("Văn phòng Chính phủ", "VPCP"),
        ("Tỉnh ủy Hòa An", "TU"), ("Thành ủy Đông Hải", "TU"), ("Đảng ủy xã Hòa An", "ĐU"), ("Chi bộ thôn 3", "CB"),
        ("Sở Nội vụ", ""),
    ],
)  # fmt: skip
def test_the_abbreviation_that_the_whole_country_uses(body: str, short: str) -> None:
    assert CoQuan(ten=body).viet_tat == short


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("I.II.3.a", "Phụ lục I"), ("PL2.V.7", "Phụ lục II"), ("PL3", "Phụ lục III"), ("HD05.I.1.2", "Hướng dẫn"),
        ("L06.17", "Luật Thi đua, khen thưởng (06/2022/QH15), Điều 17"), ("NQ202", "Nghị quyết 202/2025/QH15"),
    ],
)  # fmt: skip
def test_an_article_in_words(source: str, words: str) -> None:
    assert words in article(source)


def test_the_archive_line_among_recipients_is_taken_out_in_linear_time() -> None:
    plan = KeHoach(trich_yeu="A", noi_nhan=[*(f"Phòng {n}" for n in range(8000)), "Lưu: VT, VP"])
    assert (len(plan.noi_nhan), plan.luu) == (8000, "VT, VP")
    counted = 0
    equal = NoiNhan.__eq__

    def count(self: NoiNhan, other: object) -> bool:
        nonlocal counted
        counted += 1
        return bool(equal(self, other))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(NoiNhan, "__eq__", count)
        KeHoach(trich_yeu="A", noi_nhan=plan.noi_nhan)
    assert counted <= 8000


def test_an_attached_plan_needs_only_subject_and_body() -> None:
    assert KeHoach(kem_theo=KemTheo(so="12/QĐ-UBND")).missing() == ("trích yếu", "nội dung")
    assert KeHoach().missing() == (
        "cơ quan", "địa danh", "trích yếu", "nội dung", "nơi nhận", "chức vụ người ký", "họ tên người ký",
    )  # fmt: skip


def test_a_gap_error_is_a_plan_error() -> None:
    assert issubclass(GapError, PlanError)


def test_a_plan_calls_itself_by_a_kind_of_its_own() -> None:
    plan = KeHoach(ten_loai="KẾ HOẠCH LIÊN TỊCH", co_quan={"tên": "Sở A", "viết tắt": "SA"}, so="5")
    assert (plan.ten_loai, plan.ky_hieu, KeHoach.ten_loai) == ("Kế hoạch liên tịch", "KH-SA", "Kế hoạch")
    assert plan.vien_dan.startswith("Kế hoạch liên tịch số 05/KH-SA ")
    assert KeHoach(ten_loai="KẾ HOẠCH") == KeHoach()
    assert plan.evolve(ten_loai="").ten_loai == "Kế hoạch"
    with pytest.raises(PlanError, match="không bắt đầu bằng “Kế hoạch”"):
        KeHoach(ten_loai="Kế hoạchX")


def test_a_class_of_documents_says_what_they_are_called() -> None:
    class ThongBao(VanBan):
        ten_loai = "Thông báo"
        ma_loai = "TB"

    assert (ThongBao.ten_loai, ThongBao().ten_loai, ThongBao(ten_loai="Thông báo kết luận").ten_loai) == (
        "Thông báo",
        "Thông báo",
        "Thông báo kết luận",
    )


def test_bodies_that_issue_together_stand_in_a_list_the_lead_first() -> None:
    plan = KeHoach(co_quan=[CoQuan(ten="Sở A", viet_tat="SA"), "Sở B", {"tên": "Hội C"}], so="5")
    assert plan.co_quan == CoQuan(ten="Sở A", viet_tat="SA")
    assert plan.cung_ban_hanh == ("Sở B", "Hội C")
    assert plan.ben_ban_hanh == "Sở A, Sở B và Hội C"
    assert plan.vien_dan.endswith("của Sở A, Sở B và Hội C")
    assert plan.evolve(co_quan=["Sở B", "Sở A"]).cung_ban_hanh == ("Sở A",)
    assert plan.evolve(co_quan="Sở B").cung_ban_hanh == ("Sở B", "Hội C")
    assert KeHoach.from_data(plan.to_data()) == plan
    assert KeHoach(co_quan=["Sở A"]).co_quan == CoQuan(ten="Sở A")


def test_of_two_bodies_two_sign() -> None:
    plan = KeHoach(co_quan=["Sở A", "Sở B"], nguoi_ky={"chức vụ": "Giám đốc", "họ tên": "Lê A"})
    assert {"chức vụ người ký", "họ tên người ký"} <= set(plan.missing())
    assert [signer.ho_ten for signer in plan.cho_ky] == ["", "Lê A"]


def test_words_of_approval_stand_for_a_post_and_a_maker_needs_a_name() -> None:
    plan = KeHoach(
        nguoi_ky={"lời duyệt": "Duyệt của Hiệu trưởng", "họ tên": "Lê A"}, nguoi_lap={"chức vụ": "Tổ trưởng"}
    )
    assert {"chức vụ người ký", "họ tên người ký"}.isdisjoint(plan.missing())
    assert plan.missing()[-1] == "họ tên người lập"
    assert ("họ tên người lập", ("người lập", "họ tên")) in plan.gaps()
    assert KeHoach.from_data(plan.to_data()) == plan


def test_as_many_sign_as_bodies_issue_it_and_beside_who_made_it() -> None:
    plan = KeHoach(co_quan=["Sở A", "Sở B", "Hội C"], nguoi_ky={"chức vụ": "Giám đốc"}, nguoi_lap="Lê C")
    assert [signer.chuc_vu for signer in plan.cho_ky] == ["", "", "Giám đốc"]
    assert ("họ tên người ký", ("người ký", 2, "họ tên")) in plan.gaps()
    assert KeHoach.from_data(plan.to_data()) == plan


def test_an_own_section_is_placed_by_its_name_alone() -> None:
    sections = [{"tiêu đề": name, "gồm": f"Ý {name}"} for name in ("Zét", "Anh")]
    plan = KeHoach(bo_cuc=["Anh", "nội dung"], noi_dung="B", muc_khac=sections)
    titles = [leaf.muc_khac for entry in plan.cac_muc() for leaf in entry.leaves() if leaf.muc_khac]
    assert sorted(titles) == ["Anh", "Zét"]
    assert titles[0] == "Anh"
    assert [part.tieu_de for part in plan.cac_phan]


@pytest.mark.parametrize("text", ["Thi\a đua", "Thi\x0b đua"])
def test_a_control_character_is_refused_in_a_value(text: str) -> None:
    with pytest.raises(PlanError, match="ký tự"):
        KeHoach(trich_yeu=text)
    assert KeHoach(noi_dung="Một \nhai").noi_dung[0].noi_dung == "Một\nhai"


def test_a_key_that_belongs_one_level_down_is_told_where() -> None:
    with pytest.raises(PlanError, match="cơ quan"):
        KeHoach.from_data({"địa danh": "Huế", "trích yếu": "A"})


def test_a_mark_of_a_note_in_a_title_of_the_layout_is_told() -> None:
    with pytest.raises(PlanError, match="chú thích"):
        KeHoach(noi_dung="A[^1]")
    with pytest.raises(PlanError):
        KeHoach(noi_dung="A", chu_thich={"1": "Lời"})
    assert KeHoach(noi_dung="A[^1]", chu_thich={"1": "Lời"}).chu_thich[0].dau == "1"
