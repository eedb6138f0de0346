"""The sheet of a file: its suffix says how it is read."""

from __future__ import annotations

import attrs

from thidua.budget import LIMITS, Limits
from thidua.decoding import legacy_encoding
from thidua.diagnostics import Place
from thidua.errors import PlanError, UsageError
from thidua.rulebook.calls import NOT_AS_TEXT
from thidua.rulebook.files import TOO_LARGE
from thidua.sheet import Sheet

PACKAGES = ("docx", "dotx")
"""Those that are packages of Word's own."""


def read_sheet(data: bytes | str, format: str, source: str, limits: Limits = LIMITS) -> Sheet:
    """The sheet of a document.

    Raises :class:`PlanError` for a file that is not what its suffix says, or damaged; :class:`MissingToolError` where
    a program is needed and not installed; :class:`UsageError` for text where a Word file is meant.
    """
    if format in ("txt", "md"):
        return _of_text(data, source, format, limits)
    if isinstance(data, str):
        raise UsageError(NOT_AS_TEXT.said(duoi=format))
    if len(data) > limits.file:
        raise PlanError(TOO_LARGE.said(at=Place(source), muc=limits.file_mb))
    if format == "pdf":
        from thidua.sheet.pdf import pdf_text

        return _of_text(pdf_text(data, source, limits), source, format, limits)
    if format not in PACKAGES:
        from thidua.sheet.office import to_docx

        data = to_docx(data, format, source, limits)
    from thidua.sheet.docx import read_docx

    return read_docx(data, source, convert=legacy_encoding, limits=limits)


def _of_text(data: bytes | str, source: str, format: str, limits: Limits) -> Sheet:
    from thidua.sheet.encoded import document_text
    from thidua.sheet.text import read_text

    text, notes = document_text(data, source, limits)
    sheet = read_text(text, source, format)
    return attrs.evolve(sheet, notes=(*notes, *sheet.notes)) if notes else sheet
