"""All units in one table: what each has, what came of it; as CSV for Excel, or as an appendix of the plan."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path

from thidua.batch.cells import Cell, said_in
from thidua.batch.results import Done
from thidua.batch.rows import Rows
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
_ROW, _STATE, _FILES, _WHY = "Hàng", "Kết quả", "Tệp", "Lý do"


def refuse_summary(path: Path, rows: Rows, template: Template | None) -> None:
    """Raises, before any unit is written, what :func:`thidua.render` raises of a summary, and :class:`UsageError` for a
    suffix that nothing is written as.
    """
    suffix = path.suffix.lower().lstrip(".")
    if is_folder(path):
        raise WriteError(IS_FOLDER.said("ghi", tep=str(path)))
    if suffix == "csv":
        return
    if not suffix:
        raise UsageError(NO_SUFFIX.said(tep=str(path), co=(".csv", *(f".{one}" for one in written()))))
    if suffix not in (known := (*written(), *PLAN_FILES)):
        raise UsageError(UNKNOWN_FORMAT.said(ten=suffix, co=("csv", *known)))
    _printed(suffix, rows, {}, template)


def write_summary(path: Path, rows: Rows, done: Mapping[int, Done], template: Template | None) -> None:
    """Writes what came of each row: a ``.csv`` as Excel opens it; of any other suffix the plan itself, what differs
    between the units as ``…``, with the table of all units as an appendix, printed with a template where that prints
    such a file. Raises :class:`WriteError`.
    """
    suffix = path.suffix.lower().lstrip(".")
    if suffix != "csv":
        made = _printed(suffix, rows, done, template)
    else:
        names = [name for name in rows.table.columns if name]
        out = io.StringIO(newline="")
        lines = [[_ROW, *names, _STATE, _FILES, _WHY], *_lines(rows, done)]
        csv.writer(out, delimiter=";").writerows([*map(_no_formula, line)] for line in lines)
        made = out.getvalue().encode("utf-8-sig")
    write_whole(path, made)


def _printed(suffix: str, rows: Rows, done: Mapping[int, Done], template: Template | None) -> bytes:
    used = template if template and suffix in template.written else None
    return render(summary_plan(rows, done), suffix, template=used)


def summary_plan(rows: Rows, done: Mapping[int, Done]) -> KeHoach:
    """The plan of a table without its units, which stand in a table that is its last appendix, each with the number of
    its row and what came of it.
    """
    plan = rows.filled.without_rows()
    names = [name for name in rows.table.columns if name]
    table = {"bảng": {"cột": [_ROW, *names, _STATE], "dòng": [line[:-2] for line in _lines(rows, done)]}}
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
