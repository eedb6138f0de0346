"""The styles of the bundled templates, each named after what it is for: the role that a style says."""

from __future__ import annotations

from collections.abc import Mapping

from thidua.recognise.role import RoleName

ROLES: Mapping[str, RoleName] = {
    "Cơ quan chủ quản": "chu_quan",
    "Cơ quan ban hành": "co_quan",
    "Quốc hiệu": "quoc_hieu",
    "Tiêu ngữ": "tieu_ngu",
    "Số và ký hiệu": "so",
    "Số, ký hiệu": "so",
    "Số": "so",
    "Địa danh và ngày": "dia_danh",
    "Địa danh, ngày": "dia_danh",
    "Địa danh": "dia_danh",
    "Dấu chỉ mức độ": "dau",
    "Chỉ dẫn lưu hành": "dau",
    "Dự thảo": "dau",
    "Độ mật": "dau",
    "Độ khẩn": "dau",
    "Dấu sao": "ke",
    "Năm gạch nối": "ke",
    "Tên loại": "ten_loai",
    "Trích yếu": "trich_yeu",
    "Kèm theo": "kem_theo",
    "Căn cứ": "can_cu",
    "Mục": "muc",
    "Khoản": "y",
    "Điểm": "y",
    "Lời văn": "y",
    "Kết luận": "ket",
    "Tên bảng": "ten_bang",
    "Từ Nơi nhận": "tu_noi_nhan",
    "Nơi nhận": "noi_nhan",
    "Chức vụ": "chuc_vu",
    "Chức vụ dưới dòng thẩm quyền": "chuc_vu",
    "Người soạn thảo": "soan_thao",
    "Họ tên": "ho_ten",
    "Phụ lục": "phu_luc",
    "Tên phụ lục": "ten_phu_luc",
    "Địa chỉ": "dia_chi",
}
"""Three names of each of two, since Word takes what follows a comma in a name for another name of the style."""
_BUILT_IN: Mapping[str, str] = {"heading 1": "Mục", "heading 2": "Khoản", "heading 3": "Điểm", "title": "Tên loại"}
"""The styles of Word behind some of them, whose other names LibreOffice does not keep."""


def named(style: str) -> str:
    """The name of a style as the bundled templates have it."""
    return _BUILT_IN.get(style.casefold(), style)


OF_TITLES = frozenset(("Khoản", "Điểm"))
OF_TEXT = "Lời văn"
OF_ISSUER = "Cơ quan ban hành"
OF_LETTERHEAD = frozenset(
    ("Cơ quan chủ quản", "Cơ quan ban hành", "Quốc hiệu", "Từ Nơi nhận", "Chức vụ", "Dấu chỉ mức độ", "Dự thảo")
)
"""Styles of the tables that only lay out: a heading, an ending."""
OF_TABLES = frozenset(("Đầu bảng", "Ô bảng", "Ô bảng giữa", "Ô bảng gộp"))
"""Styles in the cells of tables of data."""
