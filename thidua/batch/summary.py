"""All units in one table: what each has, what came of it; as CSV for Excel, or as an appendix of the plan."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from pathlib import Path

from thidua.batch.results import Done
from thidua.batch.rows import Rows
from thidua.batch.tables import Cell, said_in
from thidua.front import write
from thidua.model import KeHoach
from thidua.saving import write_whole

_TITLE = "Danh sách các đơn vị"
_STATE, _FILES, _WHY = "Kết quả", "Tệp", "Lý do"


def write_summary(path: Path, rows: Rows, done: Mapping[int, Done]) -> None:
    """Writes what came of each row: a ``.csv`` as Excel opens it; of any other suffix the plan itself, what differs
    between the units as ``…``, with the table of all units as an appendix. Raises :class:`WriteError`.
    """
    names = [name for name in rows.table.columns if name]
    if path.suffix.lower() == ".csv":
        out = io.StringIO(newline="")
        lines = [["Hàng", *names, _STATE, _FILES, _WHY], *_lines(rows, done)]
        csv.writer(out, delimiter=";").writerows([*map(_no_formula, line)] for line in lines)
        write_whole(path, out.getvalue().encode("utf-8-sig"))
        return
    write(summary_plan(rows), path)


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
        yield [str(row.number), *_words(rows, row.cells), one.state if one else "", files, why]
