"""Conventions by name: whose fixed words, number forms, authority prefixes and marks a document is printed with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from thidua.layout import hd05, nd30
from thidua.layout.lines import Dong
from thidua.layout.style import LINE, Kieu, Limit
from thidua.model import KemTheo, NguoiKy
from thidua.model.van_ban import VanBan


class Convention(Protocol):
    """What a convention says: a module of this package, named as templates name it in ``quy_uoc``."""

    QUOC_HIEU: str
    TIEU_NGU: str
    HET: str
    TU_NOI_NHAN: str
    MUC_HOA: bool
    NGHIENG: bool
    CHUC_VU_DAM: bool
    DUOI_CO_QUAN: str
    DUOI_TRICH_YEU: str
    LIMITS: Mapping[str, Limit]
    FONTS: Sequence[str]
    STAMPS: Mapping[str, str]

    def so_ky_hieu(self, van_ban: VanBan) -> str:
        """The number up to the ký hiệu."""

    def ky_hieu(self, van_ban: VanBan) -> str:
        """The ký hiệu; empty where none is known."""

    def subject(self, text: str) -> str:
        """The trích yếu."""

    def section_number(self, number: int) -> str:
        """The number of a section."""

    def appendix_number(self, number: int, many: bool) -> str:
        """The name of an appendix."""

    def basis(self, text: str, *, last: bool) -> Dong:
        """A căn cứ with its marks."""

    def close_opening(self, dong: Dong) -> Dong:
        """The issuing clause with its closing mark."""

    def close_content(self, dong: Dong) -> Dong:
        """The last paragraph of the content with its closing mark."""

    def recipient(self, text: str) -> str:
        """A line of nơi nhận."""

    def archive(self, luu: str, agency: str) -> str:
        """The archive line."""

    def authority(self, nguoi_ky: NguoiKy) -> list[str]:
        """The lines of authority and post."""

    def attached(self, to: KemTheo) -> str:
        """To what a document is attached."""

    def draft(self, du_thao: str) -> str:
        """The mark of a draft."""

    def drafter(self, soan_thao: str, so_ban: str) -> str:
        """The typist's mark and the number of copies."""


_ND30: Convention = nd30
_HD05: Convention = hd05
CONVENTIONS: Mapping[str, Convention] = {"nd30": _ND30, "hd05": _HD05}


def convention(kieu: Kieu) -> Convention:
    """The convention that a template's values name."""
    return CONVENTIONS[kieu.quy_uoc]


def counts_lines(quy_uoc: str) -> bool:
    """A convention says line spacing as a number of lines; else it says pt, exactly."""
    return CONVENTIONS[quy_uoc].LIMITS["gian_dong"].unit == "dòng"


def spacing(value: float, size: float, *, lines: bool, said_in_lines: bool) -> float:
    """A line spacing in the unit of a convention: ``lines`` or pt; ``value`` is lines where ``said_in_lines``.

    ``size`` is that of the text, pt.
    """
    if lines == said_in_lines:
        return value
    return round(value / (LINE * size), 3) if lines else round(value * LINE * size, 1)
