"""The convention of Nghị định 30/2020/NĐ-CP: fixed words, number form, signs of authority, closing marks, limits."""

from __future__ import annotations

from thidua.grammar import conventions, marks
from thidua.grammar.endings import HET
from thidua.grammar.letterheads import PRINTED_QUOC_HIEU, PRINTED_TIEU_NGU
from thidua.layout.form import Convention
from thidua.layout.style import Limit
from thidua.wording import roman

ND30 = Convention(
    quoc_hieu=PRINTED_QUOC_HIEU,
    tieu_ngu=PRINTED_TIEU_NGU,
    noi_co_quan="",  # no article says how two bodies stand: one below the other is practice
    duoi_co_quan="",
    so="Số:",  # I.II.3.c
    sau_so=conventions.SIGNS[conventions.ND30][0],
    trong_ky_hieu=conventions.SIGNS[conventions.ND30][1],  # I.II.3.b
    du_thao_hoa=True,
    trich_yeu_thuong=False,  # I.II.5
    duoi_trich_yeu="",
    ngay_ngan=False,
    truoc_can_cu="",
    nghieng=True,  # I.II.6.a, I.II.9.đ
    sau_muc=".",  # I.II.6.đ
    muc_hoa=True,
    kinh_gui="Kính gửi:",  # Mẫu 1.5
    tham_quyen_truoc=True,  # Mẫu 1.2
    het_cau=HET,
    het=HET,
    tu_noi_nhan="Nơi nhận:",
    luu="- Lưu:",  # I.II.9.d
    keeper=lambda agency: "VT",
    thay_mat="TM.",  # I.II.7.b
    thua_lenh="TL.",
    thua_uy_quyen="TUQ.",
    ky_thay="KT.",
    tap_the_ky_thay=True,
    chuc_vu_dam=True,  # I.II.7.d
    soan_thao_hoa=True,  # I.III.3
    truoc_so_ban=".",
    so_ban="({})",
    so_phu_luc=roman,  # I.III.1.b
    stamps=marks.STAMPS,  # I.III.2
    limits={
        "le_tren": Limit(20, 25, "mm", "I.I.3"),
        "le_duoi": Limit(20, 25, "mm", "I.I.3"),
        "le_trai": Limit(30, 35, "mm", "I.I.3"),
        "le_phai": Limit(15, 20, "mm", "I.I.3"),
        "co_quoc_hieu": Limit(12, 13, "pt", "I.II.1.a"),
        "co_tieu_ngu": Limit(13, 14, "pt", "I.II.1.b"),
        "co_ten": Limit(12, 13, "pt", "I.II.2.b"),
        "co_so": Limit(13, 13, "pt", "I.II.3.c"),
        "co_dia_danh": Limit(13, 14, "pt", "I.II.4.c"),
        "co_tieu_de": Limit(13, 14, "pt", "I.II.5.b"),
        "co_chu": Limit(13, 14, "pt", "I.II.6.e"),
        "gian_dong": Limit(1, 1.5, "dòng", "I.II.6.e"),
        "cach_doan": Limit(6, 24, "pt", "I.II.6.e"),
        "thut_dong": Limit(10, 12.7, "mm", "I.II.6.e"),
        "co_ky": Limit(13, 14, "pt", "I.II.7.d"),
        "co_tu_noi_nhan": Limit(12, 12, "pt", "I.II.9.đ"),
        "co_noi_nhan": Limit(11, 11, "pt", "I.II.9.đ"),
        "co_phu_luc": Limit(14, 14, "pt", "I.III.1.c"),
        "co_so_trang": Limit(13, 14, "pt", "I.II.10"),
        "ke": Limit(1 / 3, 0.5, "độ dài dòng chữ", "I.II.2.b"),
    },
    fonts=("Times New Roman",),  # I.I.4
)
