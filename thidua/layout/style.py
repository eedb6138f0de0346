"""The style values of a template: sizes in pt, margins and widths in mm; what layout measures with."""

from __future__ import annotations

from typing import Any

import attrs

from thidua.records import frozen

A4 = (210, 297)
"""Paper in mm (I.I.1)."""


@frozen
class Limit:
    """Within what a value may be set: lowest, highest, in what unit, by which article."""

    low: float
    high: float
    unit: str
    source: str

    def holds(self, value: float) -> bool:
        """A value is within."""
        return self.low - 0.005 <= value <= self.high + 0.005


LINE = 1.149
"""A single line of Times New Roman, to its size: what Word takes for one line."""
NARROWEST = 100
"""What margins must leave for the text, mm: the heading's two columns need it."""
_COLUMN = 30
"""What a column of the heading or the ending must have at least, mm."""


def _value(default: float | str, label: str, low: float = 0, high: float = 0, unit: str = "") -> Any:
    """A style value; outside ``low`` and ``high`` no page can be printed, whatever it is a document of."""
    return attrs.field(default=default, metadata={"label": label, "bounds": Limit(low, high, unit, "")})


def _size(default: float, label: str) -> Any:
    return _value(default, label, 6, 48, "pt")


def _margin(default: float, label: str) -> Any:
    return _value(default, label, 5, 80, "mm")


@frozen
class Kieu:
    """The style values of a printed page; the defaults are those of the bundled ``nd30``.

    ``le_…`` margins (mm); ``cot_trai`` the left column of the heading and ``cot_nhan`` that of nơi nhận (mm);
    ``co_…`` sizes (pt); ``gian_dong`` line spacing (nd30: lines; hd05: pt exactly); ``cach_doan`` space between
    paragraphs (pt); ``thut_dong`` first-line indent (mm); ``ke`` a short rule as a part of its line; ``phong`` font;
    ``quy_uoc`` the convention by name: whose words, numbers and marks are printed.
    """

    le_tren: float = _margin(20, "lề trên")
    le_duoi: float = _margin(20, "lề dưới")
    le_trai: float = _margin(30, "lề trái")
    le_phai: float = _margin(15, "lề phải")
    cot_trai: float = _value(65, "cột trái của phần đầu", _COLUMN, A4[0], "mm")
    cot_nhan: float = _value(70, "cột nơi nhận", _COLUMN, A4[0], "mm")
    co_quoc_hieu: float = _size(13, "cỡ chữ Quốc hiệu")
    co_tieu_ngu: float = _size(14, "cỡ chữ Tiêu ngữ")
    co_ten: float = _size(13, "cỡ chữ tên cơ quan")
    co_so: float = _size(13, "cỡ chữ số, ký hiệu")
    co_dia_danh: float = _size(13, "cỡ chữ địa danh, ngày")
    co_tieu_de: float = _size(14, "cỡ chữ tên loại, trích yếu")
    co_chu: float = _size(14, "cỡ chữ nội dung")
    gian_dong: float = _value(1, "giãn dòng", 0.7, 3, "dòng")
    cach_doan: float = _value(6, "cách đoạn", 0, 72, "pt")
    thut_dong: float = _value(12.7, "thụt đầu dòng", 0, 50, "mm")
    co_ky: float = _size(14, "cỡ chữ chức vụ, họ tên")
    co_tu_noi_nhan: float = _size(12, "cỡ chữ “Nơi nhận”")
    co_noi_nhan: float = _size(11, "cỡ chữ các dòng nơi nhận")
    co_phu_luc: float = _size(14, "cỡ chữ “Phụ lục”")
    co_so_trang: float = _size(14, "cỡ chữ số trang")
    co_bang: float = _value(13, "cỡ chữ trong bảng", 6, 24, "pt")
    ke: float = _value(0.42, "đường kẻ ngắn so với dòng chữ", 0.1, 1, "độ dài dòng chữ")
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

    def bounds(self, name: str) -> Limit:
        """Within what a value must be for a page to be printed at all; columns are parts of the text's width."""
        bounds: Limit = attrs.fields_dict(type(self))[name].metadata["bounds"]
        if name in ("cot_trai", "cot_nhan"):
            return attrs.evolve(bounds, high=max(self.rong - _COLUMN, _COLUMN))
        return bounds
