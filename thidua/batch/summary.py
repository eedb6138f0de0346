"""All units in one table: what each has, what came of it; as CSV for Excel, or as an appendix of the plan."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path

from thidua.batch.results import Done
from thidua.batch.rows import Rows
from thidua.batch.tables import Cell, said_in
from thidua.errors import UsageError, WriteError
from thidua.files import is_folder
from thidua.formats import PLAN_FILES, written
from thidua.front import render
from thidua.model import KeHoach
from thidua.rulebook.calls import NO_SUFFIX, UNKNOWN_FORMAT
from thidua.rulebook.files import IS_FOLDER
from thidua.saving import write_whole
from thidua.templates import Template

_TITLE = "Danh sách các đơn vị"
_STATE, _FILES, _WHY = "Kết quả", "Tệp", "Lý do"


def summary_of(path: Path, rows: Rows, template: Template | None) -> bytes | None:
    """What a summary of any other suffix than ``.csv`` is: the plan itself, what differs between the units as ``…``,
    with the table of all units as an appendix, printed with a template where that prints such a file. ``None`` for a
    ``.csv``, of which the most is known when all is done.

    Raises what :func:`thidua.render` raises, and :class:`UsageError` for a suffix that nothing is written as.
    """
    suffix = path.suffix.lower().lstrip(".")
    if is_folder(path):
        raise WriteError(IS_FOLDER.said("ghi", tep=str(path)))
    if suffix == "csv":
        return None
    if not suffix:
        raise UsageError(NO_SUFFIX.said(tep=str(path), co=(".csv", *(f".{one}" for one in written()))))
    if suffix not in (known := (*written(), *PLAN_FILES)):
        raise UsageError(UNKNOWN_FORMAT.said(ten=suffix, co=("csv", *known)))
    used = template if template and suffix in template.written else None
    return render(summary_plan(rows), suffix, template=used)


def write_summary(path: Path, rows: Rows, done: Mapping[int, Done], made: bytes | None) -> None:
    """Writes what came of each row: a ``.csv`` as Excel opens it; else what was ``made`` of it.

    Raises :class:`WriteError`.
    """
    if made is None:
        names = [name for name in rows.table.columns if name]
        out = io.StringIO(newline="")
        lines = [["Hàng", *names, _STATE, _FILES, _WHY], *_lines(rows, done)]
        csv.writer(out, delimiter=";").writerows([*map(_no_formula, line)] for line in lines)
        made = out.getvalue().encode("utf-8-sig")
    write_whole(path, made)


def summary_plan(rows: Rows) -> KeHoach:
    """The plan of a table without its units, which stand in a table that is its last appendix."""
    plan = rows.filled.without_rows()
    names = [name for name in rows.table.columns if name]
    body = [[str(at), *_words(rows, row.cells)] for at, row in enumerate(rows.table.rows, 1)]
    table = {"bảng": {"cột": ["STT", *names], "dòng": body}}
    return plan.evolve(phu_luc=[*plan.phu_luc, {"tiêu đề": _TITLE, "gồm": [table]}])


def _no_formula(text: str) -> str:
    """A text that no spreadsheet takes for a formula: what a stranger's table says is never run.

    >>> _no_formula("=1+1"), _no_formula("-5"), _no_formula("xã A")
    ("'=1+1", '-5', 'xã A')
    """
    number = text[1:].replace(".", "").replace(",", "")
    harmless = text[:1] not in ("=", "+", "-", "@", "\t", "\r") or number.isdecimal()
    return text if harmless else f"'{text}"


def _words(rows: Rows, cells: tuple[Cell, ...]) -> list[str]:
    return [said_in(cell, name) for cell, name in zip(cells, rows.table.columns, strict=True) if name]


def _lines(rows: Rows, done: Mapping[int, Done]) -> Iterator[list[str]]:
    for row in rows.table.rows:
        one = done.get(row.number)
        files = ", ".join(path.name for path in one.files) if one else ""
        why = "; ".join(str(problem) for problem in one.problems) if one else ""
        if one and one.gaps:
            why = f"còn thiếu {', '.join(one.gaps)}"
        yield [str(row.number), *_words(rows, row.cells), one.state if one else "", files, why]
