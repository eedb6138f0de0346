"""The convention of Hướng dẫn 05-HD/VPTW (2026): how the Party's bodies print what nd30 prints for the State's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from thidua.grammar.bodies import is_party_cell, party_committee
from thidua.grammar.capitals import small
from thidua.grammar.endings import archive_of, without_dash
from thidua.grammar.letterheads import PRINTED_DANG
from thidua.layout import nd30
from thidua.layout.lines import Dong
from thidua.layout.style import Limit
from thidua.model import KemTheo, NguoiKy
from thidua.model.van_ban import VanBan
from thidua.wording import NBSP, roman

QUOC_HIEU = PRINTED_DANG
TIEU_NGU = ""
HET = ""
"""A table that ends the content is closed by nothing: the guidance ends sentences, with a full stop."""
MUC_HOA = False
NGHIENG = False
TU_NOI_NHAN = nd30.TU_NOI_NHAN
CHUC_VU_DAM = False
DUOI_CO_QUAN = "*"
DUOI_TRICH_YEU = "-----"
LIMITS: Mapping[str, Limit] = {
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
}
FONTS: Sequence[str] = nd30.FONTS
STAMPS: Mapping[str, str] = nd30.STAMPS

close_opening = nd30.close_opening
recipient = nd30.recipient


def so_ky_hieu(van_ban: VanBan) -> str:
    """``Số 05-`` before ``KH/ĐU`` (HD05.I.3.2): no colon, hyphen after the number."""
    return nd30.so_ky_hieu(van_ban).replace("Số:", f"Số{NBSP}").replace(NBSP * 2, NBSP, 1)[:-1] + "-"


def ky_hieu(van_ban: VanBan) -> str:
    """``KH/ĐU`` (HD05.I.3.1.2): the first hyphen between kind and body becomes a slash."""
    text = van_ban.ky_hieu
    return text if "/" in text else text.replace("-", "/", 1)


def subject(text: str) -> str:
    """The trích yếu with a small first letter, as in every form (HD05.I.5.1); a proper name keeps its capital."""
    return small(text)


def section_number(number: int) -> str:
    """The number of a section as the guidance prints its own: ``I-``."""
    return f"{roman(number)}-"


def appendix_number(number: int, many: bool) -> str:
    """The name of an appendix, numbered in Arabic (HD05.II)."""
    return f"Phụ lục {number}" if many else "Phụ lục"


def basis(text: str, *, last: bool) -> Dong:
    """A căn cứ after ``- ``, closed with ``;``, the last with ``.`` (HD05.I.6.2.3)."""
    return nd30.basis(without_dash(text), last=last).led_by(f"-{NBSP}")


def close_content(dong: Dong) -> Dong:
    """The last paragraph of the content closed with a full stop (HD05.I.6.2.2)."""
    return dong.trimmed(";,.").followed_by(".")


def archive(luu: str, agency: str) -> str:
    """The last line of nơi nhận: ``- Lưu Văn phòng Đảng ủy.`` (HD05.PL2): no colon; VT is the body's office."""
    text = archive_of(luu) or "VT"
    keeper = _office(agency) + text[2:] if text.startswith("VT") and not text[2:3].isalnum() else text
    return f"- Lưu {keeper}."


def _office(agency: str) -> str:
    """Who keeps a body's documents: its own office; a chi bộ keeps them itself."""
    if is_party_cell(agency):
        return "Chi bộ"
    return f"Văn phòng {party_committee(agency)}".rstrip()


def authority(nguoi_ky: NguoiKy) -> list[str]:
    """The lines of authority and post (HD05.I.7): T/M, T/L, K/T, then the post; Q. before an acting head's.

    A deputy who signs for a collective is under no head: below T/M stands no K/T (I.7.1.1.b). The guidance knows no
    TUQ.: such a signer is printed T/L, the nearest it has.
    """
    if nguoi_ky.thay_mat:
        nguoi_ky = nguoi_ky.evolve(ky_thay="")
    signs = {"TM. ": "T/M ", "TL. ": "T/L ", "TUQ. ": "T/L ", "KT. ": "K/T "}
    lines = []
    for text in nd30.authority(nguoi_ky):
        sign = next((sign for sign in signs if text.startswith(sign)), "")
        lines.append(signs[sign] + text.removeprefix(sign) if sign else text)
    return lines


def attached(to: KemTheo) -> str:
    """``(Kèm theo Quyết định số 07-QĐ/ĐU, ngày 28/4/2026 của …)``; unknown parts are blanks."""
    text = nd30.attached(to)
    if to.ngay and to.ngay.date:
        text = text.replace(f" {to.ngay.dai}", f", ngày {to.ngay.ngan}")
    return text


def draft(du_thao: str) -> str:
    """The mark of a draft: ``Dự thảo lần 2`` (HD05.PL2), in small letters."""
    return f"Dự thảo {nd30.which_draft(du_thao)}".rstrip()


def drafter(soan_thao: str, so_ban: str) -> str:
    """The drafter's mark and number of copies: ``NguyenVanAn-26`` (HD05.PL2)."""
    return "-".join(part for part in (soan_thao, so_ban) if part)
