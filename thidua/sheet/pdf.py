"""The text of a PDF as it stands on its pages, through Poppler's pdftotext where it is installed."""

from __future__ import annotations

import tempfile
from pathlib import Path

from thidua import programs
from thidua.errors import MissingToolError, PlanError, Problem
from thidua.sheet.boxes import text_of_boxes

SECONDS = 60
"""How long a file may take; ordinary ones take a twentieth of a second."""
LARGEST = 128 * 1024 * 1024
"""The bytes that the words of a document and their places may take."""
_AS_TEXT = "mở PDF, chép chữ vào tệp .txt, hoặc lưu lại thành .docx"


def pdf_text(data: bytes, source: str) -> str:
    """The words of a PDF in their places: columns side by side, a form feed before each page but the first.

    Raises :class:`MissingToolError` where pdftotext is not installed, :class:`PlanError` for a file that is no PDF,
    has a password, holds pictures of pages only, or cannot be read in time.
    """
    if b"%PDF-" not in data[:1024]:
        raise PlanError(Problem("không phải là tệp .pdf, hoặc đã hỏng", source=source))
    program = programs.find(programs.PDF_TEXT)
    if program is None:
        raise MissingToolError(
            "đọc tệp .pdf cần pdftotext của Poppler, máy này chưa cài",
            f"cài gói poppler-utils (macOS: poppler), hoặc {_AS_TEXT}",
        )
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        given, made = Path(name) / "tep.pdf", Path(name) / "tep.txt"
        given.write_bytes(data)
        command = [program, "-bbox", "-enc", "UTF-8", str(given), str(made)]
        if not programs.run(command, SECONDS, Path(name)):
            raise PlanError(Problem(f"đọc PDF quá {SECONDS} giây chưa xong", _AS_TEXT, source=source))
        if not made.is_file():
            why = "có mật khẩu" if b"/Encrypt" in data else "không đọc được, có thể đã hỏng"
            raise PlanError(Problem(f"tệp PDF {why}", _AS_TEXT, source=source))
        if made.stat().st_size > LARGEST:
            raise PlanError(Problem("tệp quá lớn để là một văn bản", "xem lại có chọn nhầm tệp không", source=source))
        text = text_of_boxes(made.read_text("utf-8", "replace"))
    if not any(letter.isalpha() for letter in text):
        hint = "nhận dạng chữ (OCR) trước, hoặc xin tệp Word"
        raise PlanError(Problem("PDF chỉ có ảnh của trang giấy, không có chữ", hint, source=source))
    return text
