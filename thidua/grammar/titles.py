"""Titles of sections as people write them, and the parts of a plan that they stand for."""

from __future__ import annotations

import re
from functools import cache

from thidua.grammar.bodies import agency_name, is_known_name
from thidua.grammar.lists import late, phrases
from thidua.wording import fold

TEN_PHAN = {
    "muc_dich": ("mục đích", "Mục đích"),
    "yeu_cau": ("yêu cầu", "Yêu cầu"),
    "chu_de": ("chủ đề", "Chủ đề"),
    "noi_dung": ("nội dung", "Nội dung"),
    "chi_tieu": ("chỉ tiêu", "Chỉ tiêu"),
    "doi_tuong": ("đối tượng", "Đối tượng"),
    "thoi_gian": ("thời gian", "Thời gian"),
    "tieu_chi": ("tiêu chí", "Tiêu chí"),
    "khen_thuong": ("khen thưởng", "Khen thưởng"),
    "kinh_phi": ("kinh phí", "Kinh phí thực hiện"),
    "to_chuc_thuc_hien": ("tổ chức thực hiện", "Tổ chức thực hiện"),
}
"""The parts of a plan's body in the usual order: key, label, usual title."""
CAC_PHAN = {"can_cu": ("căn cứ", "Căn cứ"), **TEN_PHAN}
"""All that a section can hold: the parts, and căn cứ where an author has given them a section of their own."""
_PARTS: tuple[tuple[str, str], ...] = (
    ("khen_thuong", r".*khen_thuong|.*(?:co_cau|muc)_(?:giai|tien)_thuong|.*giai_thuong"),
    (
        "to_chuc_thuc_hien",
        r".*to_chuc_(?:va_)?(?:trien_khai_)?thuc_hien|.*to_chuc_trien_khai|(?:ve_)?phan_cong|trach_nhiem(?:_cua|_thuc_hien|_to_chuc|$)"
        r"|to_chuc_phong_trao|trien_khai_thuc_hien|co_quan_chi_dao",
    ),
    ("kinh_phi", r"(?:ve_|du_toan_|nguon_)*kinh_phi|nguon_luc,?_|du_toan"),
    ("chi_tieu", r"(?:cac_)?chi_tieu|muc_tieu_cu_the|muc_tieu,?_chi_tieu|muc_tieu_phan_dau"),
    ("tieu_chi", r"(?:noi_dung,?_)?tieu_chi|tieu_chuan|thang_diem|(?:cach|phuong_phap)_cham_diem"),
    ("muc_dich", r"(?:quan_diem,?_(?:va_)?)?(?:muc_dich|muc_tieu)|y_nghia"),
    ("yeu_cau", r"yeu_cau|quan_diem"),
    ("chu_de", r"(?:ten_)?chu_de(?!,?_(?:va_)?(?:cac_)?noi_dung)|khau_hieu"),
    ("doi_tuong", r"doi_tuong|pham_vi|thanh_phan"),
    ("thoi_gian", r"thoi_gian|lo_trinh|tien_do|thoi_han|thoi_diem"),
    (
        "noi_dung",
        r"(?:chu_de,?_(?:va_)?)?(?:cac_)?noi_dung|(?:cac_|mot_so_)?nhiem_vu|(?:cac_|mot_so_)?giai_phap|bien_phap|cac_hoat_dong|hinh_thuc",
    ),
)
"""Of which part a title speaks, by its first words; the first that fits."""
_PATTERNS = tuple((name, late(pattern, re.NOFLAG)) for name, pattern in _PARTS)
_USUAL = {fold(title): name for name, (_, title) in TEN_PHAN.items()}


@cache
def _words() -> frozenset[str]:
    return frozenset(word for phrase in phrases("titles")["words"] for word in phrase.split())


def title_words(text: str) -> list[str]:
    """The words of a title, folded to small letters, without marks."""
    return re.findall(r"[^\W_]+", text.lower())


def is_known_title(text: str) -> bool:
    """Every word is one that titles of plans are made of: then no name stands in it.

    >>> is_known_title("HÌNH THỨC, TIÊU CHUẨN KHEN THƯỞNG"), is_known_title("Đặc điểm tỉnh Hà Nam")
    (True, False)
    """
    if len(text) > 120:
        return False
    words = title_words(text)
    return 0 < len(words) <= 18 and all(word in _words() or word.isdigit() for word in words)


def part_of(title: str) -> str:
    """The part that a section's title stands for, empty when it is none of them.

    >>> part_of("Hình thức, tiêu chuẩn khen thưởng"), part_of("Đặc điểm tình hình")
    ('khen_thuong', '')
    >>> part_of("CHỦ ĐỀ, NỘI DUNG CÁC HOẠT ĐỘNG"), part_of("QUAN ĐIỂM, MỤC TIÊU, YÊU CẦU"), part_of("QUAN ĐIỂM")
    ('noi_dung', 'muc_dich', 'yeu_cau')
    """
    if len(title) > 150:
        return ""
    key = fold(title.strip(" .:*"))
    if key in _USUAL:
        return _USUAL[key]
    key = re.sub(r"[.:;()“”\"]", "", key)
    return next((name for name, pattern in _PATTERNS if pattern.match(key)), "")


def same_heading(one: str, other: str) -> bool:
    """Two titles of one part speak of it in the same words: ``Chỉ tiêu``, ``Các chỉ tiêu phấn đấu``; ``Mục đích`` and
    ``Mục tiêu`` are two things, though a plan has one place for both.
    """
    return _key_words(one) == _key_words(other)


_ASIDE = late(r"^(?:cac_|mot_so_|ve_|ten_)+")


def _key_words(title: str) -> str:
    """The words of a title by which its part is known, without those that only count them."""
    key = re.sub(r"[.:;()“”\"]", "", fold(title.strip(" .:*")))
    found = next((match[0] for _, pattern in _PATTERNS if (match := pattern.match(key))), key)
    return _ASIDE.sub("", found)


def usual_part(title: str) -> str:
    """The part whose usual title a title is; empty for any other."""
    return _USUAL.get(fold(title.strip(" .:*")), "")


def member_of(title: str) -> str:
    """The part that a title inside a section stands for: only where no other word stands in it."""
    short = title.strip(" .:*")
    return part_of(short) if len(short.split()) <= 8 and is_known_title(short) else ""


_OF_BASES = "(?:phap_ly|thuc_tien|thuc_te|ly_luan|chinh_tri|khoa_hoc)"
_BASES = late(
    rf"(?:cac_)?(?:can_cu|co_so(?=_{_OF_BASES}))(?:(?:_va)?_{_OF_BASES})*(?:_de)?"
    r"(?:_(?:xay_dung|ban_hanh|lap|thuc_hien))*(?:_ke_hoach)?"
)


def is_title_of_bases(title: str) -> bool:
    """A section of this title holds căn cứ: ``I. CĂN CỨ PHÁP LÝ``.

    >>> is_title_of_bases("Căn cứ xây dựng kế hoạch"), is_title_of_bases("Căn cứ và mục tiêu")
    (True, False)
    """
    return _BASES.fullmatch(fold(title.strip(" .:*"))) is not None


def usual_spelling(title: str) -> str:
    """A title in capitals in small letters where it is a known one; the name of a body as that is written; any other as
    it stands.

    >>> usual_spelling("MỤC ĐÍCH, YÊU CẦU"), usual_spelling("THI ĐUA Ở TỈNH X"), usual_spelling("SỞ NỘI VỤ")
    ('Mục đích, yêu cầu', 'THI ĐUA Ở TỈNH X', 'Sở Nội vụ')
    """
    if title == title.upper() and is_known_name(title):
        return agency_name(title)
    if title != title.upper() or not (is_known_title(title) or is_title_of_bases(title)):
        return title
    return title[:1] + title[1:].lower()
