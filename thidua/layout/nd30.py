"""The convention of Nghị định 30/2020/NĐ-CP: fixed words, number form, authority prefixes, closing marks."""

from __future__ import annotations

import re

from thidua.layout.lines import Dong
from thidua.model import KemTheo, NguoiKy
from thidua.model.van_ban import VanBan
from thidua.wording import NBSP

QUOC_HIEU = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
TIEU_NGU = "Độc lập - Tự do - Hạnh phúc"
HET = "./."
"""What closes the content and each appendix (PL3)."""

_BLANK = NBSP * 8  # 26 pt in 13 pt: room for a number by hand


def so_ky_hieu(van_ban: VanBan) -> str:
    """``Số: 05/KH-SNV`` (I.II.3.c): below 10 with a zero; blank to write in while there is no number."""
    number = f"{int(van_ban.so):02}" if re.fullmatch(r"\d", van_ban.so) else van_ban.so
    return f"Số:{NBSP if number else ''}{number or _BLANK}/"


def close_basis(dong: Dong, *, last: bool) -> Dong:
    """A căn cứ closed with ``;``, the last with ``.`` (I.II.6.a), whatever was typed there."""
    return dong.cat(";,:.").them("." if last else ";")


def close_opening(dong: Dong) -> Dong:
    """The issuing clause closed with ``:``."""
    return dong.cat(";,:.").them(":")


def close_content(dong: Dong) -> Dong:
    """The last paragraph of the content closed with ``./.``."""
    return dong.cat(";,.").them(HET)


def drop_end(dong: Dong) -> Dong:
    """A paragraph without a ``./.`` that was typed before the end."""
    return dong.cat("").them(".") if str(dong).rstrip().endswith(HET) else dong


def recipient(text: str) -> str:
    """A line of nơi nhận (I.II.9.d)."""
    return f"- {text};"


def archive(luu: str) -> str:
    """The last line of nơi nhận: ``- Lưu: VT, VP.`` (I.II.9.d); VT where nothing is said."""
    text = re.sub(r"^-?\s*[Ll]ưu\s*:?\s*", "", luu).rstrip(" .;") or "VT"
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
    number = to.so if re.match(r"\d", to.so) else _BLANK + to.so
    issuer = f" của {to.co_quan}" if to.co_quan else ""
    return f"(Kèm theo {to.loai} số {number} {day}{issuer})"


def drafter(soan_thao: str, so_ban: str) -> str:
    """The typist's mark and number of copies: ``NVA.(30)`` (I.III.3)."""
    copies = f"({so_ban})" if so_ban else ""
    return f"{soan_thao.upper()}.{copies}" if soan_thao and copies else soan_thao.upper() or copies


STAMPS = {
    "mật": "MẬT", "tối mật": "TỐI MẬT", "tuyệt mật": "TUYỆT MẬT",
    "khẩn": "KHẨN", "thượng khẩn": "THƯỢNG KHẨN", "hỏa tốc": "HỎA TỐC",
    "lưu hành nội bộ": "LƯU HÀNH NỘI BỘ", "xem xong trả lại": "XEM XONG TRẢ LẠI",
}  # fmt: skip
"""The marks as they are stamped (I.III.2)."""
