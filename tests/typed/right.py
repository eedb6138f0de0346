"""Uses that type checkers take, and that run: what constructors and ``evolve`` may be given, and what comes of it."""

from __future__ import annotations

import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, assert_type

import thidua
from thidua import ChiTieu, CoQuan, KeHoach, Muc, Ngay, NguoiKy, NhiemVu, NoiNhan

TREES: list[dict[str, Any]] = [{"tiêu đề": "Tập huấn", "gồm": ["Đợt 1", "Đợt 2"]}]
TEXTS: list[str] = ["Một ý", "Hai ý"]
MIXED: list[str | Muc] = ["Một ý", Muc(noi_dung="Hai ý")]

plan = KeHoach(
    co_quan={"tên": "Sở Nội vụ", "viết tắt": "SNV", "địa danh": "Lào Cai"},
    so=15,
    ngay="9/3/2026",
    trich_yeu="Thi đua",
    can_cu=["Căn cứ Luật Thi đua, khen thưởng", {"dẫn": "Theo đề nghị", "loại": "Tờ trình", "ngày": "2026-03-02"}],
    mo_dau="Sở Nội vụ ban hành Kế hoạch như sau",
    muc_dich="Một ý",
    yeu_cau=TEXTS,
    noi_dung=TREES,
    tieu_chi=MIXED,
    chi_tieu=("Trên 90% hồ sơ đúng hạn", ChiTieu(noi_dung="Có sáng kiến", gia_tri=Decimal("1.5"), so_sanh="ít nhất")),
    thoi_gian={"bắt đầu": "2026-04-01", "kết thúc": "2026-12-31"},
    khen_thuong={"bảng": {"cột": ["Danh hiệu", "Số lượng"], "dòng": ["Tập thể", ["Giấy khen", 5]]}},
    to_chuc_thuc_hien=[NhiemVu(don_vi=["Văn phòng", "Thanh tra"], nhiem_vu="Theo dõi", thoi_han="Quý IV năm 2026")],
    noi_nhan=["Sở Tài chính (để b/c)", NoiNhan(ten="Báo Lào Cai")],
    luu="VT",
    nguoi_ky=NguoiKy(ky_thay="Giám đốc", chuc_vu="Phó Giám đốc", ho_ten="Nguyễn Văn An", quyen=False),
    phu_luc={"tiêu đề": "Phân công", "từ": "tổ chức thực hiện"},
    do_khan="khẩn",
    so_ban=30,
)
assert_type(plan.so, str)
assert_type(plan.ngay, Ngay | None)
assert_type(plan.noi_dung, tuple[Muc, ...])
assert_type(plan.chi_tieu[1].gia_tri, Decimal | None)
assert_type(plan.to_chuc_thuc_hien[0].gom, tuple[NhiemVu, ...])
assert_type(plan.missing(), tuple[str, ...])

# what stands for a part without a name, and what is iterated over once
assert_type(ChiTieu("Trên 90% hồ sơ đúng hạn").gia_tri, Decimal | None)
assert_type(KeHoach({"trích yếu": "Thi đua", "nội dung": ["Một ý"]}), KeHoach)
assert_type(thidua.read({"trích yếu": "Thi đua"}), KeHoach)
office = thidua.HoSo(
    co_quan={"tên": "Sở Nội vụ"}, kieu={"co_chu": 13, "phong": "Times New Roman"}, noi_nhan=["A", {"lĩnh vực": "a"}],
    nguoi_ky=[{"họ tên": "An"}, thidua.NguoiKyLinhVuc(ho_ten="Bình", linh_vuc="a")],
)  # fmt: skip
assert_type(office.nguoi_ky[0].linh_vuc, tuple[str, ...])
assert_type(office.evolve(mau="nd30"), thidua.HoSo)
assert_type(thidua.read({"trích yếu": "Thi đua"}, office=office), KeHoach)
assert_type(thidua.read_office({"cơ quan": "Sở Nội vụ"}).co_quan, CoQuan | None)
thidua.Template(office)
assert_type(Ngay("9/3/2026"), Ngay)
assert_type(ChiTieu("Trên 90% hồ sơ đúng hạn", thoi_han="Quý IV năm 2026").gia_tri, Decimal | None)
assert Muc("Tập huấn", gom=["Đợt 1"]) == Muc(noi_dung="Tập huấn", gom=["Đợt 1"])
assert NoiNhan("Sở Tài chính", ghi_chu="để b/c") == NoiNhan("Sở Tài chính (để b/c)")
assert KeHoach({"số": 5, "Trích yếu": "Thi đua"}, so=6) == KeHoach(so=6, trich_yeu="Thi đua")
assert KeHoach({"số": 5}, so=6).evolve(so=None) == KeHoach()
thidua.BoCuc("nội dung", tieu_de="Nội dung phong trào")
KeHoach(noi_dung=(text for text in TEXTS), can_cu=iter(["Căn cứ Luật Thi đua, khen thưởng"]))

# a day in each of its forms
for day in (
    datetime.date(2026, 3, 9),
    datetime.datetime(2026, 3, 9, 8, 30),
    Ngay(2026, 3, 9),
    "tháng 3/2026",
    2026,
    None,
):
    assert_type(plan.evolve(ngay=day), KeHoach)

# one where there may be several, several where there may be one
assert_type(KeHoach(co_quan="Sở Nội vụ").co_quan, CoQuan | None)
KeHoach(co_quan=CoQuan(ten="Sở Nội vụ"), nguoi_ky={"họ tên": "Nguyễn Văn An"}, phu_luc=[], noi_nhan="Sở Tài chính")
KeHoach(co_quan=["Sở Nội vụ", "Tỉnh đoàn"], nguoi_ky=[{"họ tên": "Nguyễn Văn An"}, NguoiKy(ho_ten="Lê Thị Bình")])
KeHoach(noi_dung="Máy cũ[^1]", chu_thich={"1": "Số liệu năm 2025."}).evolve(so=None, chu_thich=["Số liệu năm 2024."])
KeHoach(noi_dung=[None, "Một ý"], bo_cuc=["mục đích, yêu cầu", {"nội dung": "Nội dung"}], cach_danh_so=["I.", "1."])
ChiTieu(noi_dung="Hội thi", gia_tri=2, thoi_han=datetime.date(2026, 6, 30), phu_trach="Văn phòng")
ChiTieu(noi_dung="Hội thi", gia_tri=7.5, gom=[ChiTieu(noi_dung="Vòng 1"), "Vòng 2"])
Muc(bang={"cột": [{"tên": "Việc", "rộng": 90}, "Số"], "dòng": [["Hội thi", 20], "Khác"]}).evolve(tieu_de="Bảng")
CHANGES: dict[str, Any] = {"so": 16}
KeHoach(**CHANGES).evolve(**CHANGES)

# the verbs
assert_type(thidua.read("số: 15", format="yaml"), KeHoach)
assert_type(thidua.render(plan, "yaml"), bytes)
assert_type(thidua.Template("nd30").render(plan, "html", values={}), bytes)
data: Any = thidua.render(plan, "txt", template=thidua.Template("nd30"))
reading = thidua.read_document(data, format="txt")
assert_type(reading, thidua.Reading)
assert_type(reading.plan, KeHoach)
assert_type(reading.explain(), tuple[str, ...])
report = thidua.verify(data, plan, format="txt")
assert_type(report, thidua.Report)
assert_type(report.ok, bool)
assert_type([(one.rule, one.line, one.at) for one in report], list[tuple[str, int, thidua.Place]])
assert_type(report.findings, tuple[thidua.Diagnostic, ...])
assert_type(thidua.check(plan, accepted={"nd-502": "giao ở văn bản riêng"}), thidua.Report)
thidua.check("nd30")
thidua.check(b"{}", format="json", select="ct", ignore=["ct-12"], forbid=["huyện"], require="thi đua", accepted=[])
found = thidua.check(thidua.Template("nd30"), instruments=[{"số": "1/QĐ-A", "đến": datetime.date(2025, 6, 30)}])
assert_type(found.accepted, tuple[thidua.Accepted, ...])
assert_type([one.reason for one in found.accepted], list[str])
try:
    assert_type(thidua.fill(b"", so=15, ngay=datetime.date(2026, 3, 9)), bytes)
except thidua.InputError as error:
    assert_type(error.problems, tuple[thidua.Problem, ...])
try:
    assert_type(thidua.write(plan, Path(__file__) / "ke-hoach.docx"), Path)
except thidua.WriteError as error:
    assert_type(error.problems, tuple[thidua.Problem, ...])
