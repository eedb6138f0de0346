"""The style values of a template: sizes in pt, margins and widths in mm; what layout measures with."""

from __future__ import annotations

from typing import Any

import attrs

A4 = (210, 297)
"""Paper in mm (I.I.1)."""


@attrs.frozen
class Limit:
    """Within what a value may be set: lowest, highest, in what unit, by which article."""

    low: float
    high: float
    unit: str
    source: str

    def holds(self, value: float) -> bool:
        """Whether a value is within."""
        return self.low - 0.005 <= value <= self.high + 0.005


def _value(default: float | str, label: str) -> Any:
    return attrs.field(default=default, metadata={"label": label})


@attrs.frozen
class Kieu:
    """The style values of a printed page; the defaults are those of the bundled ``nd30``.

    ``le_…`` margins (mm); ``cot_trai`` the left column of the heading and ``cot_nhan`` that of nơi nhận (mm);
    ``co_…`` sizes (pt); ``gian_dong`` line spacing (nd30: lines; hd05: pt exactly); ``cach_doan`` space between
    paragraphs (pt); ``thut_dong`` first-line indent (mm); ``ke`` a short rule as a part of its line; ``phong`` font;
    ``quy_uoc`` the convention by name: whose words, numbers and marks are printed.
    """

    le_tren: float = _value(20, "lề trên")
    le_duoi: float = _value(20, "lề dưới")
    le_trai: float = _value(30, "lề trái")
    le_phai: float = _value(15, "lề phải")
    cot_trai: float = _value(65, "cột trái của phần đầu")
    cot_nhan: float = _value(70, "cột nơi nhận")
    co_quoc_hieu: float = _value(13, "cỡ chữ Quốc hiệu")
    co_tieu_ngu: float = _value(14, "cỡ chữ Tiêu ngữ")
    co_ten: float = _value(13, "cỡ chữ tên cơ quan")
    co_so: float = _value(13, "cỡ chữ số, ký hiệu")
    co_dia_danh: float = _value(13, "cỡ chữ địa danh, ngày")
    co_tieu_de: float = _value(14, "cỡ chữ tên loại, trích yếu")
    co_chu: float = _value(14, "cỡ chữ nội dung")
    gian_dong: float = _value(1, "giãn dòng")
    cach_doan: float = _value(6, "cách đoạn")
    thut_dong: float = _value(12.7, "thụt đầu dòng")
    co_ky: float = _value(14, "cỡ chữ chức vụ, họ tên")
    co_tu_noi_nhan: float = _value(12, "cỡ chữ “Nơi nhận”")
    co_noi_nhan: float = _value(11, "cỡ chữ các dòng nơi nhận")
    co_phu_luc: float = _value(14, "cỡ chữ “Phụ lục”")
    co_so_trang: float = _value(14, "cỡ chữ số trang")
    co_bang: float = _value(13, "cỡ chữ trong bảng")
    ke: float = _value(0.42, "đường kẻ ngắn so với dòng chữ")
    phong: str = _value("Times New Roman", "phông chữ")
    quy_uoc: str = "nd30"

    @property
    def rong(self) -> float:
        """The text between the margins in portrait, mm."""
        return A4[0] - self.le_trai - self.le_phai

    @property
    def rong_ngang(self) -> float:
        """The same in landscape."""
        return A4[1] - self.le_trai - self.le_phai

    @property
    def cot_phai(self) -> float:
        """The right column of the heading, mm."""
        return self.rong - self.cot_trai

    @property
    def cot_ky(self) -> float:
        """The column of a signer, mm."""
        return self.rong - self.cot_nhan

    @property
    def cot_ky_doi(self) -> float:
        """The column of one of two signers, mm."""
        return self.rong / 3
