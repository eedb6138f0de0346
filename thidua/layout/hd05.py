"""The convention of Hướng dẫn 05-HD/VPTW (2026): what the Party's bodies print otherwise than the State's."""

from __future__ import annotations

import attrs

from thidua.grammar import conventions
from thidua.grammar.bodies import is_party_cell, party_committee
from thidua.grammar.letterheads import PRINTED_DANG
from thidua.layout.nd30 import ND30
from thidua.layout.style import Limit
from thidua.wording import NBSP


def _keeper(agency: str) -> str:
    """Who keeps a document (HD05.PL2): the body's own office; a chi bộ keeps its own itself."""
    return "Chi bộ" if is_party_cell(agency) else f"Văn phòng {party_committee(agency)}".rstrip()


HD05 = attrs.evolve(
    ND30,
    quoc_hieu=PRINTED_DANG,
    tieu_ngu="",
    noi_co_quan=" -",  # HD05.I.2.1.5
    duoi_co_quan="*",
    so="Số",  # HD05.I.3.2
    sau_so=conventions.SIGNS[conventions.HD05][0],
    trong_ky_hieu=conventions.SIGNS[conventions.HD05][1],  # HD05.I.3.1.2
    du_thao_hoa=False,  # HD05.PL2
    trich_yeu_thuong=True,  # HD05.I.5.1
    duoi_trich_yeu="-----",
    ngay_ngan=True,
    truoc_can_cu=f"-{NBSP}",  # HD05.I.6.2.3
    nghieng=False,
    sau_muc="-",  # as the guidance prints its own
    muc_hoa=False,
    tham_quyen_truoc=False,
    het_cau=".",  # HD05.I.6.2.2
    het="",  # a table that ends the content is closed by nothing: the guidance ends sentences
    luu="- Lưu",  # HD05.PL2
    keeper=_keeper,
    thay_mat="T/M",  # HD05.I.7
    thua_lenh="T/L",
    thua_uy_quyen="T/L",  # the guidance knows no TUQ.: the nearest it has
    ky_thay="K/T",
    tap_the_ky_thay=False,  # below T/M stands no K/T (HD05.I.7.1.1.b)
    chuc_vu_dam=False,
    soan_thao_hoa=False,  # HD05.PL2
    truoc_so_ban="-",
    so_ban="{}",
    so_phu_luc=str,  # HD05.II
    limits={
        "le_tren": Limit(20, 20, "mm", "HD05.IV.4.1"),
        "le_duoi": Limit(20, 20, "mm", "HD05.IV.4.1"),
        "le_trai": Limit(30, 30, "mm", "HD05.IV.4.1"),
        "le_phai": Limit(15, 15, "mm", "HD05.IV.4.1"),
        "co_quoc_hieu": Limit(15, 15, "pt", "HD05.I.1.2"),
        "co_ten": Limit(14, 14, "pt", "HD05.I.2.2.1"),
        "co_so": Limit(14, 14, "pt", "HD05.I.3.2"),
        "co_dia_danh": Limit(14, 14, "pt", "HD05.I.4.2"),
        "co_tieu_de": Limit(14, 15, "pt", "HD05.I.5.1"),
        "co_chu": Limit(14, 15, "pt", "HD05.I.6.2.2"),
        "gian_dong": Limit(18, 22, "pt", "HD05.I.6.2.2"),
        "cach_doan": Limit(6, 24, "pt", "HD05.I.6.2.2"),
        "thut_dong": Limit(9, 13, "mm", "HD05.I.6.2.2"),
        "co_ky": Limit(14, 14, "pt", "HD05.PL2"),
        "co_tu_noi_nhan": Limit(14, 14, "pt", "HD05.PL2"),
        "co_noi_nhan": Limit(12, 12, "pt", "HD05.PL2"),
        "co_so_trang": Limit(14, 14, "pt", "HD05.IV.5.1"),
    },
)
