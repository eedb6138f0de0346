"""What the header of an envelope says of a document: its number, day, subject, who signs, who gets it."""

from __future__ import annotations

from thidua.envelope import BenGui, PhongBi
from thidua.grammar.days import Ngay
from thidua.layout.convention import CONVENTIONS
from thidua.model import CoQuan, NguoiKy
from thidua.model.van_ban import VanBan


def envelope_of(document: VanBan) -> PhongBi:
    """The header that a document fills in by itself; what it does not know is empty.

    Of several who sign or issue together it is who leads: the header has room for one.
    """
    agency = document.co_quan or CoQuan()
    signer = document.cac_nguoi_ky[-1] if document.cac_nguoi_ky else NguoiKy()  # who leads signs on the right
    *powers, post = CONVENTIONS[document.quy_uoc].authority(signer) or ("",)
    return PhongBi(
        noi_gui=BenGui(chu_quan=agency.chu_quan, ten=agency.ten, dia_chi=agency.dia_chi),
        so=document.so_in,
        ky_hieu=document.ky_hieu,
        dia_danh=agency.dia_danh,
        ngay=day_of(document.ngay),
        ten_loai=document.ten_loai,
        trich_yeu=document.trich_yeu,
        quyen_han=" ".join(powers),
        chuc_vu=post,
        ho_ten=signer.ho_ten,
        noi_den=tuple(line.van_ban for line in document.noi_nhan),
        soan_thao=document.soan_thao,
        so_ban=document.so_ban,
        phu_luc=tuple(one.tieu_de for one in document.phu_luc if one.tieu_de),
    )


def day_of(day: Ngay | None) -> str:
    """A whole day as the header writes it; one that is known in part is not known there."""
    date = day.date if day else None
    return f"{date:%Y/%m/%d}" if date else ""
