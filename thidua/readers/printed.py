"""From the file of a printed document to its plan: the suffix says how its sheet is read."""

from __future__ import annotations

import attrs

from thidua.engine.carry import carried_in
from thidua.errors import PlanError, Problem, UsageError
from thidua.findings import Finding, Report
from thidua.readers.carried import kieu_of, merged, plan_of
from thidua.readers.decoding import LARGEST, legacy_encoding
from thidua.readers.document import Reading, read_document
from thidua.readers.plain import document_text
from thidua.sheet import Sheet


def read_sheet(data: bytes | str, format: str, source: str) -> Sheet:
    """The sheet of a document.

    Raises :class:`PlanError` for a file that is not what its suffix says, or damaged; :class:`MissingToolError` where
    a program is needed and not installed; :class:`UsageError` for text where a Word file is meant.
    """
    if format in ("txt", "md"):
        return _of_text(data, source, format)
    if isinstance(data, str):
        raise UsageError(f"tệp .{format} không phải văn bản thuần", "đưa vào dạng bytes, hoặc đường dẫn của tệp")
    if len(data) > 4 * LARGEST:
        raise PlanError(Problem("tệp quá lớn để là một văn bản", "xem lại có chọn nhầm tệp không", source=source))
    if format == "pdf":
        from thidua.sheet.pdf import pdf_text

        return _of_text(pdf_text(data, source), source, format)
    if format != "docx":
        from thidua.sheet.office import to_docx

        data = to_docx(data, format, source)
    from thidua.sheet.docx import read_docx

    return read_docx(data, source, convert=legacy_encoding)


def _of_text(data: bytes | str, source: str, format: str) -> Sheet:
    from thidua.sheet.text import read_text

    text, notes = document_text(data, source)
    sheet = read_text(text, source, format)
    return attrs.evolve(sheet, notes=(*notes, *sheet.notes)) if notes else sheet


def read_printed(data: bytes | str, format: str, source: str) -> Reading:
    """The plan that a document says, and the account of its reading. Raises what :func:`read_sheet` raises.

    A ``.docx`` that thidua wrote carries its plan, which is taken as it was written. Where the text was edited since,
    the text wins; the carried plan then gives the values beside the text (deadlines, units) of what was not edited.
    """
    inside = carried_in(data) if format == "docx" and isinstance(data, bytes) else None
    known = plan_of(inside) if inside else None
    if inside and known and not inside.edited:
        what = f"kế hoạch kèm trong tệp (thidua {inside.version} ghi, chữ in chưa bị sửa): lấy nguyên"
        return Reading(known, Report((Finding("doc-401", "ghi chú", what, source=source),)))
    sheet = read_sheet(data, format, source)
    reading = read_document(sheet, source)
    if inside is None:
        return reading
    if known is None:
        what, plan = "kế hoạch kèm trong tệp đã hỏng: đọc theo chữ in", reading.plan
    else:
        what, plan = (
            "chữ in đã được sửa sau khi thidua ghi tệp: lấy theo chữ in",
            merged(reading.plan, known, kieu_of(sheet)),
        )
    first = Finding("doc-402", "cảnh báo", what, "xem lại các chỗ đã sửa", source=source)
    return Reading(plan, Report((first, *reading.report)))
