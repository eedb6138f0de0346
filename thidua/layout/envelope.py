"""What the header of an envelope says of a document: its number, day, subject, who signs, who gets it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from thidua.envelope import BenGui, PhongBi
from thidua.grammar.conventions import SIGNS, symbol_in
from thidua.grammar.days import Ngay
from thidua.grammar.looks import plain_words
from thidua.layout.convention import CONVENTIONS
from thidua.model import CoQuan, NguoiKy
from thidua.model.van_ban import VanBan
from thidua.wording import in_vietnam, plain


def envelope_of(document: VanBan) -> PhongBi:
    """The header that a document fills in by itself; what it does not know is empty.

    Of several who sign or issue together it is who leads: the header has room for one. Texts are plain, without looks
    and marks of notes.
    """
    agency = document.co_quan or CoQuan()
    signer = document.cac_nguoi_ky[-1] if document.cac_nguoi_ky else NguoiKy()  # who leads signs on the right
    *powers, post = CONVENTIONS[document.quy_uoc].authority(signer) or ("",)
    return PhongBi(
        noi_gui=BenGui(**{name: plain_words(getattr(agency, name)) for name in ("chu_quan", "ten", "dia_chi")}),
        so=document.so_in,
        ky_hieu=symbol_in(document.quy_uoc, document.ky_hieu),
        dia_danh=agency.dia_danh,
        ngay=day_of(document.ngay),
        ten_loai=document.ten_loai,
        trich_yeu=plain_words(document.trich_yeu),
        quyen_han=plain_words(" ".join(powers)),
        chuc_vu=plain_words(post),
        ho_ten=plain_words(signer.ho_ten),
        noi_den=tuple(plain_words(line.van_ban) for line in document.noi_nhan),
        pham_vi=document.luu_hanh,
        soan_thao=document.soan_thao,
        so_ban=document.so_ban,
        phu_luc=tuple(plain_words(one.tieu_de) for one in document.phu_luc if one.tieu_de),
    )


def identifier_of(envelope: PhongBi, quy_uoc: str) -> str:
    """``000.00.15.H51,2026/03/16,64/KH-SNV``: who sends it, its day, number and symbol as its convention joins them;
    empty while one of them is not known.
    """
    parts = (envelope.noi_gui.ma_dinh_danh, envelope.ngay, envelope.so, envelope.ky_hieu)
    return f"{parts[0]},{parts[1]},{parts[2]}{SIGNS[quy_uoc][0]}{parts[3]}" if all(parts) else ""


def day_of(day: Ngay | None) -> str:
    """A whole day as the header writes it; one that is known in part is not known there."""
    date = day.date if day else None
    return f"{date:%Y/%m/%d}" if date else ""


def day_from(value: Any) -> Ngay:
    """A day in whatever form it is given, that of the header (``2026/12/31``) among them; nothing of it is known for
    nothing. Raises :class:`PlanError` for what is no day.
    """
    if value is None or isinstance(value, Ngay):
        return value or Ngay()
    return Ngay(_own_form(value) if isinstance(value, str) else value)


def time_of(value: Any) -> str:
    """A time as the header writes it, by the clock of Vietnam: ``2026/12/31 08:30:00``.

    Raises ``ValueError`` and :class:`PlanError` for what is no time of a day.
    """
    value = plain(value)
    if isinstance(value, str):
        day, _, hour = _own_form(value).replace("T", " ").partition(" ")
        value = datetime.fromisoformat(f"{day_from(day).date}T{hour.strip()}") if hour.strip() else None
    if not isinstance(value, datetime):
        raise ValueError(value)
    return f"{in_vietnam(value):%Y/%m/%d %H:%M:%S}"


def _own_form(text: str) -> str:
    """A day that the header writes, ``2026/12/31``, as people write it."""
    text = text.strip()
    return text.replace("/", "-", 2) if text[:4].isdecimal() and text[4:5] == "/" else text
