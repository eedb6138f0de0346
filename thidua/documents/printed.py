"""From the file of a document to its plan: what it carries inside, else what stands on its paper."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from thidua.documents.carried import differences, kieu_of, merged, plan_of, prints_the_same
from thidua.documents.document import Reading, read_document
from thidua.engine.carry import Carried, carried_in
from thidua.findings import Finding, Report
from thidua.model import KeHoach
from thidua.sheet.files import read_sheet
from thidua.wording import shorten

_MOST_EDITS = 50


def read_printed(data: bytes | str, format: str, source: str) -> Reading:
    """The plan that a document says, and the account of its reading. Raises what :func:`read_sheet` raises.

    A ``.docx`` that thidua wrote carries its plan, which is taken as it was written. Where the text was edited since,
    the text wins; the carried plan then gives the values beside the text (deadlines, units) of what was not edited.
    """
    inside = carried_in(data) if format == "docx" and isinstance(data, bytes) else None
    known = plan_of(inside) if inside else None
    if inside and known and not inside.edited and not inside.touched:
        return _as_carried(inside, known, source)
    sheet = read_sheet(data, format, source)
    reading = read_document(sheet, source)
    if inside is None:
        return reading
    if known and not inside.edited and prints_the_same(reading.plan, known, kieu_of(sheet)):
        return _as_carried(inside, known, source)  # saved by another program, which names styles anew
    if known is None:
        what = "kế hoạch kèm trong tệp đã hỏng: đọc theo chữ in"
        return Reading(reading.plan, Report((Finding("doc-402", "cảnh báo", what, source=source), *reading.report)))
    what = "chữ in đã được sửa sau khi thidua ghi tệp: lấy theo chữ in"
    first = Finding("doc-402", "cảnh báo", what, "xem lại các chỗ đã sửa", source=source)
    edits = islice(_edits(differences(reading.plan, known, kieu_of(sheet)), source), _MOST_EDITS)
    return Reading(merged(reading.plan, known, kieu_of(sheet)), Report((first, *edits, *reading.report)))


def _edits(changed: Iterable[tuple[str, str]], source: str) -> Iterator[Finding]:
    """What was edited: what the paper says, and what it said when it was written."""
    for now, before in changed:
        what = f"nay là “{shorten(now, 100)}”" if now else f"đã bỏ “{shorten(before, 100)}”"
        hint = f"trước là “{shorten(before, 100)}”" if now and before else "mới thêm" if now else ""
        yield Finding("doc-403", "ghi chú", what, hint, source=source)


def _as_carried(inside: Carried, known: KeHoach, source: str) -> Reading:
    what = f"kế hoạch kèm trong tệp (thidua {inside.version} ghi, chữ in chưa bị sửa): lấy nguyên"
    return Reading(known, Report((Finding("doc-401", "ghi chú", what, source=source),)))
