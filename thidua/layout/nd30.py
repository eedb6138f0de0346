"""The convention of Nghị định 30/2020/NĐ-CP: fixed words, number form, authority prefixes, closing marks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from thidua.grammar import marks
from thidua.grammar.endings import HET as HET
from thidua.grammar.endings import archive_of
from thidua.grammar.letterheads import PRINTED_QUOC_HIEU, PRINTED_TIEU_NGU
from thidua.layout.lines import Dong, line
from thidua.layout.style import Limit
from thidua.model import KemTheo, NguoiKy
from thidua.model.van_ban import VanBan
from thidua.wording import NBSP, roman

QUOC_HIEU = PRINTED_QUOC_HIEU
TIEU_NGU = PRINTED_TIEU_NGU
MUC_HOA = True
"""The titles of sections stand in capitals (I.II.6.đ)."""
NGHIENG = True
"""Căn cứ and the words Nơi nhận are italic (I.II.6.a, I.II.9.đ)."""
TU_NOI_NHAN = "Nơi nhận:"
CHUC_VU_DAM = True
"""The post below a line of authority is bold (I.II.7.d)."""
DUOI_CO_QUAN = DUOI_TRICH_YEU = ""
"""What is typed, not drawn, below the issuing body and below the trích yếu."""
LIMITS: Mapping[str, Limit] = {
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
}
"""Within what each style value of a template may be set."""
FONTS: Sequence[str] = ("Times New Roman",)
"""The fonts that a document may be set in (I.I.4)."""

_BLANK = NBSP * 8  # 26 pt in 13 pt: room for a number by hand


def so_ky_hieu(van_ban: VanBan) -> str:
    """``Số: 05/KH-SNV`` (I.II.3.c): below 10 with a zero; blank to write in while there is no number."""
    return f"Số:{NBSP if van_ban.so else ''}{van_ban.so_in or _BLANK}/"


def ky_hieu(van_ban: VanBan) -> str:
    """The ký hiệu as given or derived: ``KH-SNV`` (I.II.3.b)."""
    return van_ban.ky_hieu


def subject(text: str) -> str:
    """The trích yếu as it is printed: as typed (I.II.5)."""
    return text


def section_number(number: int) -> str:
    """The number of a section: ``I.`` (I.II.6.đ)."""
    return f"{roman(number)}."


def appendix_number(number: int, many: bool) -> str:
    """The name of an appendix; two or more are numbered in Roman (I.III.1.b)."""
    return f"Phụ lục {roman(number)}" if many else "Phụ lục"


def basis(text: str, *, last: bool) -> Dong:
    """A căn cứ closed with ``;``, the last with ``.`` (I.II.6.a), whatever was typed there."""
    return line(text).trimmed(";,:.").followed_by("." if last else ";")


def close_opening(dong: Dong) -> Dong:
    """The issuing clause closed with ``:``."""
    return dong.trimmed(";,:.").followed_by(":")


def close_content(dong: Dong) -> Dong:
    """The last paragraph of the content closed with ``./.``."""
    return dong.trimmed(";,.").followed_by(HET)


def recipient(text: str) -> str:
    """A line of nơi nhận (I.II.9.d)."""
    return f"- {text};"


def archive(luu: str, agency: str) -> str:
    """The last line of nơi nhận: ``- Lưu: VT, VP.`` (I.II.9.d); VT where nothing is said."""
    text = archive_of(luu) or "VT"
    return f"- Lưu: {text}."


def authority(nguoi_ky: NguoiKy) -> list[str]:
    """The lines of authority and post in the order of I.II.7.b: TM., TL. or TUQ., KT., then the post."""
    lines = [
        f"{prefix} {text}"
        for prefix, text in (
            ("TM.", nguoi_ky.thay_mat),
            ("TL.", nguoi_ky.thua_lenh),
            ("TUQ.", nguoi_ky.thua_uy_quyen),
            ("KT.", nguoi_ky.ky_thay),
        )
        if text
    ]
    if nguoi_ky.chuc_vu:
        lines.append(f"Q. {nguoi_ky.chuc_vu}" if nguoi_ky.quyen else nguoi_ky.chuc_vu)
    return lines


def attached(to: KemTheo) -> str:
    """``(Kèm theo Quyết định số 2280/QĐ-UBND ngày 28 tháng 4 năm 2026 của …)``; unknown parts are blanks."""
    day = to.ngay.dai if to.ngay else f"ngày{NBSP * 6}tháng{NBSP * 6}năm{NBSP * 8}"
    number = to.so if to.so[:1].isdecimal() else _BLANK + to.so
    if number[-1] in "/-":  # a ký hiệu that nobody knows yet
        number += _BLANK
    issuer = f" của {to.co_quan}" if to.co_quan else ""
    return f"(Kèm theo {to.loai} số {number} {day}{issuer})"


def draft(du_thao: str) -> str:
    """The mark of a draft: ``DỰ THẢO LẦN 2``; ``có`` says that it is one."""
    return f"DỰ THẢO {which_draft(du_thao).upper()}".rstrip()


def which_draft(du_thao: str) -> str:
    """Which draft it is: ``lần 2``, also where only ``2`` was typed; nothing where it only says that it is one."""
    return "" if du_thao.casefold() == "có" else f"lần {du_thao}" if du_thao.isdecimal() else du_thao


def drafter(soan_thao: str, so_ban: str) -> str:
    """The typist's mark and number of copies: ``NVA.(30)`` (I.III.3)."""
    copies = f"({so_ban})" if so_ban else ""
    return f"{soan_thao.upper()}.{copies}" if soan_thao and copies else soan_thao.upper() or copies


STAMPS: Mapping[str, str] = marks.STAMPS
"""The marks as they are stamped (I.III.2)."""
