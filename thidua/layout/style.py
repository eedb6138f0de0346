"""The style values of a template: sizes in pt, margins and widths in mm; what layout measures with."""

from __future__ import annotations

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


@attrs.frozen
class Kieu:
    """The style values of a printed page; the defaults are those of the bundled ``nd30``.

    ``le_…`` margins (mm); ``cot_trai`` the left column of the heading and ``cot_nhan`` that of nơi nhận (mm);
    ``co_…`` sizes (pt); ``gian_dong`` line spacing (nd30: lines; hd05: pt exactly); ``cach_doan`` space between
    paragraphs (pt); ``thut_dong`` first-line indent (mm); ``ke`` a short rule as a part of its line; ``phong`` font;
    ``quy_uoc`` the convention by name: whose words, numbers and marks are printed.
    """

    le_tren: float = 20
    le_duoi: float = 20
    le_trai: float = 30
    le_phai: float = 15
    cot_trai: float = 65
    cot_nhan: float = 70
    co_quoc_hieu: float = 13
    co_tieu_ngu: float = 14
    co_ten: float = 13
    co_so: float = 13
    co_dia_danh: float = 13
    co_tieu_de: float = 14
    co_chu: float = 14
    gian_dong: float = 1
    cach_doan: float = 6
    thut_dong: float = 12.7
    co_ky: float = 14
    co_tu_noi_nhan: float = 12
    co_noi_nhan: float = 11
    co_phu_luc: float = 14
    co_so_trang: float = 14
    co_bang: float = 13
    ke: float = 0.42
    phong: str = "Times New Roman"
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
