"""What a file from a stranger may cost: one budget, whatever its format; each bound may be another one for a call."""

from __future__ import annotations

from typing import Any

import attrs

from thidua.arguments import explained, refuse_unfit_bounds
from thidua.records import frozen

_MB = 1024 * 1024
DEEPEST = 60
"""Lists and mappings in one another, in plan files and other values: whoever reads them calls itself."""
MOST_TEXT_MB = 10
"""The MB that one text of XML may have: lxml grants no more."""

MOST_PAIRS, MOST_ALIKE = 25_000_000, 100_000
"""Lines of one paper times those of another that are held against each other; lines that stand in both, each as often
as in the other: of more only the begin and the end are sought."""
MOST_ON_PAGE = 400_000
"""Letters, rules and areas that one page of a PDF may show: each is an object in memory."""


def bound(default: float, meaning: str, unit: str) -> Any:
    """A bound: its default, what it bounds and its unit as people are told."""
    return attrs.field(default=default, metadata={"meaning": meaning, "unit": unit})


class TooMuchError(Exception):
    """A file takes more work than anybody does."""


@attrs.define
class Steps:
    """The work that is left for a file."""

    left: int

    def charge(self, steps: int = 1) -> None:
        """Raises :class:`TooMuchError` where none is left."""
        self.left -= steps
        if self.left < 0:
            raise TooMuchError


@explained
@frozen(kw_only=True)
class Limits:
    """The bounds of what is read: ``thidua.read(source, limits=Limits(paragraphs=200_000))``.

    What is left out keeps its default, which an ordinary document reaches a hundredth of. Raises
    :class:`ArgumentError` for a bound that is no whole number above 0. What a bound bounds and its
    unit stand in the table of ``docs/security.md``, which is made of these lines.
    """

    file_mb: int = bound(64, "tệp văn bản, và đầu vào chuẩn", "MB")
    text_mb: int = bound(16, "tệp kế hoạch, văn bản .txt, .md", "MB")
    parts: int = bound(10_000, "phần bên trong một tệp nén (.docx, .odt)", "phần")
    unpacked_mb: int = bound(64, "các phần được đọc của một tệp nén, hay các tệp của một phong bì, cộng lại", "MB")
    start_kb: int = bound(384, "tệp nén nhỏ đến 10 KB được giải nén ra chừng này", "KB")
    ratio: int = bound(100, "mỗi byte từ KB thứ 11 của tệp nén được giải nén thêm chừng này", "byte")
    xml_mb: int = bound(24, "một phần XML", "MB")
    markup: int = bound(1_000_000, "dấu “<” và “=” trong một phần XML: mỗi dấu là một vật trong bộ nhớ", "dấu")
    paragraphs: int = bound(80_000, "đoạn của văn bản, kể cả trong ô bảng; dòng, ô bảng của .txt, .md", "đoạn")
    nested: int = bound(40, "bảng trong bảng, khung chữ trong khung chữ", "tầng")
    cells: int = bound(2_000_000, "ô của một bảng đơn vị (.xlsx, .ods, .csv)", "ô")
    values: int = bound(60_000, "giá trị trong một tệp kế hoạch", "giá trị")
    pages: int = bound(3_000, "trang của một PDF được đọc", "trang")
    pdf_text_mb: int = bound(24, "chữ của PDF kèm chỗ của từng chữ", "MB")
    pdf_steps: int = bound(5_000_000, "bước dò chữ với nét vẽ trên trang PDF khi đối chiếu", "bước")
    workbook_mb: int = bound(768, "bộ nhớ của chương trình mở .xlsx, .ods, .xls", "MB")
    program_mb: int = bound(1024, "bộ nhớ của LibreOffice khi đọc .doc, .odt, .rtf", "MB")
    poppler_mb: int = bound(256, "bộ nhớ của Poppler khi đọc PDF", "MB")
    program_seconds: int = bound(60, "mỗi chương trình ấy chạy lâu nhất", "giây")

    def __attrs_post_init__(self) -> None:
        refuse_unfit_bounds(self)

    def unpacked(self, size: int) -> int:
        """How many bytes a package of so many may unpack to: the more the larger it is, up to a bound."""
        return min(self.unpacked_mb * _MB, self.start_kb * 1024 + self.ratio * max(0, size - _SMALL))

    def steps(self, size: int) -> Steps:
        """The work that a PDF of so many bytes may take to be looked through: the more the larger it is."""
        return Steps(min(self.pdf_steps, _STEPS + _STEPS_OF_BYTE * size))

    @property
    def file(self) -> int:
        """Bytes of a document."""
        return self.file_mb * _MB

    @property
    def text(self) -> int:
        """Bytes of a plan file, or of a document that is plain text."""
        return self.text_mb * _MB


_SMALL = 10 * 1024
_STEPS, _STEPS_OF_BYTE = 300_000, 20
LIMITS = Limits()
TEMPLATE_LIMITS = Limits(parts=1000)
"""Of a template: a document may hold the thousands of pictures of a year, which are not unpacked, a template not."""
