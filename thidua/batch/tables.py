"""Tables of units: CSV as Excel saves it, XLSX, ODS, data frames, lists of mappings; each row with its number."""

from __future__ import annotations

import csv
import datetime
import io
import json
import sys
import tempfile
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from decimal import Decimal
from functools import partial
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from types import MappingProxyType
from typing import IO, Any

import attrs

from thidua import programs
from thidua.batch import opening
from thidua.batch.cells import Cell, Year, are_years, cell_of
from thidua.batch.hidden import hidden_rows
from thidua.budget import LIMITS, Limits
from thidua.decoding import decode
from thidua.diagnostics import Diagnostic, Place
from thidua.errors import MissingToolError, PlanError, Problem, UsageError
from thidua.files import is_file, is_folder, read_bytes
from thidua.grammar.rows import column_number, is_total_alone
from thidua.rulebook.calls import MISSING_TOOL, UNREADABLE_FORMAT, wrong_kind
from thidua.rulebook.files import BINARY, DAMAGED, IS_FOLDER, NOT_AS_NAMED, OTHER_KIND, TABLE
from thidua.streams import read_within
from thidua.word.package import Package
from thidua.wording import asked, fold, format_number, nfc

FORMATS = ("csv", "tsv", "txt", "xlsx", "xlsm", "xls", "ods")
"""The suffixes of tables that are read."""
_SIGNS = ";\t,|"
_LOOKED_AT = 50
"""Rows at the top of a table among which the names of its columns stand."""


def _with_years(columns: Sequence[str], rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Rows whose years are known as such."""
    years = set()
    for at, name in enumerate(columns):
        if are_years(name, (row.cells[at] for row in rows)):
            years.add(at)
    if not years:
        return rows
    said = (
        [Year(one) if at in years and isinstance(one, int) else one for at, one in enumerate(row.cells)] for row in rows
    )
    return tuple(attrs.evolve(row, cells=tuple(cells)) for row, cells in zip(rows, said, strict=True))


@attrs.frozen
class Row:
    """One unit: the number of its row in the file, and what its cells hold, a cell for each column."""

    number: int
    cells: tuple[Cell, ...]


@attrs.frozen
class Table:
    """A table: the names of its columns as they are typed (``""``: none), its rows; ``source`` its file, ``letters``:
    its columns have letters, as those of a spreadsheet; ``head`` the number of the row with the names; ``aside`` the
    numbers of rows that are no unit's (``so_cot``: the numbers of the columns, ``tong``: totals), or that have cells
    outside every column with a name (``ngoai``), or that the workbook hides (``an``).
    """

    source: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    letters: bool = True
    head: int = 0
    aside: tuple[tuple[int, str], ...] = ()

    def place(self, row: int, column: int) -> Place:
        """Where a cell is: its number in a spreadsheet (``ô C5``), else its row and the name of its column."""
        name = self.columns[column]
        cell = f"ô {letters_of(column)}{row}" if self.letters else f"hàng {row}"
        label = f"{cell}, cột “{name}”" if name else cell
        return Place(self.source, 0, 0, (row, name), label)


def letters_of(column: int) -> str:
    """The letters of a column, counted from 0.

    >>> letters_of(0), letters_of(27)
    ('A', 'AB')
    """
    out = ""
    column += 1
    while column:
        column, left = divmod(column - 1, 26)
        out = chr(ord("A") + left) + out
    return out


def read_table(
    source: str | Path | bytes | IO[Any] | Iterable[Mapping[str, Any]] | Any,
    *,
    format: str | None = None,
    sheet: str | int | None = None,
    names: Mapping[str, bool] = MappingProxyType({}),
    limits: Limits = LIMITS,
) -> Table:
    """The table of a file, of bytes or an open file with its ``format``, of a data frame, or of mappings.

    ``sheet`` is the name or number (from 1) of the sheet of a workbook: by itself the first that is shown. The first
    row with two cells names the columns, so that a title may stand above; or another that has more of the ``names``,
    folded, which somebody takes (true: asks for): all that are asked for, or two. Raises :class:`PlanError` with every
    fault and its cell, :class:`UsageError` for what is no table, :class:`MissingToolError` where a workbook is read
    without ``python-calamine``.
    """
    if not isinstance(source, str | Path | bytes) and asked(source, "read") is None:
        return _of_program(source)
    name = str(source) if isinstance(source, str | Path) else str(asked(source, "name", "") or "")
    format = (format or Path(name).suffix).lower().lstrip(".")
    if format not in FORMATS:
        raise UsageError(UNREADABLE_FORMAT.said(ten=format, co=FORMATS))
    if isinstance(source, str | Path):
        path = Path(source)
        if is_folder(path):
            raise PlanError(IS_FOLDER.said(at=Place(name)))
        data = read_bytes(path, limits.file)
    else:
        given: Any = source
        data = read_within(given, name, limits.file)
        data = data.encode() if isinstance(data, str) else data
    found: Iterable[list[Cell]]
    hidden: tuple[int, ...] = ()
    if format in ("csv", "tsv", "txt"):
        if sheet is not None:
            raise PlanError(TABLE.said("trang_tinh", at=Place(name), ten=str(sheet), co=(f".{format}",)))
        text = _decoded(data, name, limits) if data.strip() else ""
        found = _of_text(text, name, names, "\t" if format == "tsv" else "")
    else:
        found, hidden = _of_workbook(data, format, name, sheet, limits)
    return _table(found, name, names, limits, hidden)


def _decoded(data: bytes, name: str, limits: Limits) -> str:
    """The text of a table. Raises :class:`PlanError`; what is no text is told as no table, for it is no plan."""
    try:
        return decode(data, name, limits)
    except PlanError as error:
        if not {BINARY.id, OTHER_KIND.id}.isdisjoint(one.rule for one in error.problems):
            raise PlanError(NOT_AS_NAMED.said("bang", at=Place(name))) from error
        raise


def _of_text(text: str, name: str, names: Mapping[str, bool], sign: str) -> Iterator[list[Cell]]:
    """The rows of a text with separators: the one with which the names of columns are found that somebody asks for,
    and then the one that parts the most rows into as many cells as the names.
    """
    first, _, rest = text.partition("\n")
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:  # Excel's own way to say it
        sign, text = first.strip()[4], f"\n{rest}"
    sign = sign or max(_SIGNS, key=lambda one: (*_agreement(text, one, names), -_SIGNS.index(one)))
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=sign, strict=True)
    began = 0
    try:
        for row in rows:
            began = rows.line_num
            yield [*row]
    except csv.Error as error:  # to the end of the file, or to the next quotation mark, nothing parts a row
        raise PlanError(TABLE.said("nhay", at=Place(name, began + 1))) from error


def _agreement(text: str, sign: str, names: Mapping[str, bool]) -> tuple[int, bool, int, int]:
    """How well a sign parts the rows: the names that it finds, several columns, the rows like that with the names."""
    rows: list[list[str]] = []
    with suppress(csv.Error):
        rows.extend(islice(csv.reader(io.StringIO(text, newline=""), delimiter=sign), _LOOKED_AT))
    rows = [row for row in rows if any(map(_filled, row))]
    if not rows:
        return 0, False, 0, 0
    head = rows[_head(rows, names)]
    return len(_named(head, names)), len(head) > 1, sum(len(row) == len(head) for row in rows), len(head)


def _head(rows: Sequence[Sequence[Any]], names: Mapping[str, bool]) -> int:
    """Which of the first rows has the names of the columns: the first with two cells (or the first, where none has);
    another where it has more of the names that somebody takes: all that are asked for, or at least two.
    """
    first = next((at for at, row in enumerate(rows) if sum(map(_filled, row)) > 1), 0)
    found = [_named(row, names) for row in rows]
    best = max(range(len(rows)), key=lambda at: (len(found[at]), -at), default=0)
    asked = {name for name, is_asked in names.items() if is_asked}
    enough = bool(found) and (len(found[best]) > 1 or (bool(asked) and asked <= found[best]))
    return best if enough and len(found[first]) < len(found[best]) else first


def _filled(cell: Any) -> bool:
    return bool(str("" if cell is None else cell).strip())


def _named(row: Sequence[Any], names: Mapping[str, bool]) -> set[str]:
    """Which of some names stand in a row; ``người ký.họ tên`` is as good as ``người ký``."""
    said = [str(one) for one in row if one is not None] if names else []
    return {name for one in said for name in (fold(one), fold(one.partition(".")[0])) if name in names}


def _of_workbook(
    data: bytes, format: str, name: str, sheet: str | int | None, limits: Limits
) -> tuple[list[list[Cell]], tuple[int, ...]]:
    """The rows of a workbook, opened by a program of its own, within bounds; and the numbers of those that it hides."""
    if not find_spec("python_calamine"):
        raise MissingToolError(MISSING_TOOL.said("bang", duoi=format))
    parts: Mapping[str, bytes] = {}
    if format != "xls":
        parts = Package(data, partial(_refused, name), limits).read_all()  # as large as it says, no larger than may be
    with tempfile.TemporaryDirectory(prefix="thidua-") as folder:
        book, out = Path(folder, f"bang.{format}"), Path(folder, "bang.json")
        book.write_bytes(data)
        command = [sys.executable, "-P", opening.__file__, str(book), str(out), json.dumps(sheet), str(limits.cells)]
        bounds = programs.Bounds(memory_mb=limits.workbook_mb, output_mb=limits.workbook_mb)
        failed = programs.run(command, limits.program_seconds, bounds=bounds)
        said = json.loads(out.read_bytes()) if is_file(out) else {}
        if "far" in said:  # the file is sound, and a sheet was more than the memory that a reader is given
            raise PlanError(TABLE.said("xa", at=Place(name)))
        if failed or not said:
            raise PlanError(NOT_AS_NAMED.said("bang", at=Place(name)))
    if not said["found"]:
        raise PlanError(TABLE.said("trang_tinh", at=Place(name), ten=str(sheet), co=tuple(said["names"])))
    if "rows" not in said:
        raise PlanError(_too_large(name, limits))
    rows = [[cell_of(_typed(one)) for one in row] for row in said["rows"]]
    return rows, hidden_rows(parts, said["sheet"], len(rows))


def _too_large(name: str, limits: Limits) -> Diagnostic:
    return TABLE.said("lon", at=Place(name), muc=format_number(Decimal(limits.cells)))


_TYPES = {one.__name__: one for one in (datetime.datetime, datetime.date, datetime.time)}


def _typed(value: Any) -> Any:
    return _TYPES[value[0]].fromisoformat(value[1]) if isinstance(value, list) else value


def _refused(name: str, said: Diagnostic) -> PlanError:
    if said.rule in (NOT_AS_NAMED.id, DAMAGED.id, OTHER_KIND.id):  # which speak of a Word file
        return PlanError(NOT_AS_NAMED.said("bang", at=Place(name)))
    return PlanError(Problem.of(said, source=name))


def _table(
    rows: Iterable[list[Cell]], name: str, names: Mapping[str, bool], limits: Limits, hidden: Collection[int] = ()
) -> Table:
    """A table of its rows, the one with the names among them. Raises :class:`PlanError`."""
    found: list[Row] = []
    cells = 0
    for number, row in enumerate(rows, 1):
        cells += len(row)
        if cells > limits.cells:
            raise PlanError(_too_large(name, limits))
        texts = tuple(nfc(one).strip() if isinstance(one, str) else one for one in row)
        if any(map(_filled, texts)):
            found.append(Row(number, tuple(one if one != "" else None for one in texts)))
    head = _head([row.cells for row in found[:_LOOKED_AT]], names)
    units = found[head + 1 :]
    if not units:
        raise PlanError(TABLE.said("trong", at=Place(name)))
    columns = tuple("" if one is None else " ".join(str(one).split()) for one in found[head].cells)
    aside = dict(_no_units(units))
    outside = [row.number for row in units if row.number not in aside and _has_more(row.cells, columns)]
    kept = tuple(attrs.evolve(row, cells=_fitted(row.cells, len(columns))) for row in units if row.number not in aside)
    if not kept:
        raise PlanError(TABLE.said("trong", at=Place(name)))
    said = sorted([*aside.items(), *((number, "ngoai") for number in outside)])
    said += ((row.number, "an") for row in kept if row.number in hidden)
    _refuse_twice(columns, name)
    return Table(name, columns, _with_years(columns, kept), head=found[head].number, aside=tuple(said))


def _no_units(rows: Sequence[Row]) -> Iterator[tuple[int, str]]:
    """The rows that are no unit's: the numbers of the columns below their names, totals."""
    for at, row in enumerate(rows):
        if not at and _counts_columns(row.cells):
            yield row.number, "so_cot"
        elif is_total_alone(next((one for one in row.cells if isinstance(one, str)), "")):
            yield row.number, "tong"


def _counts_columns(cells: Sequence[Cell]) -> bool:
    """``(1) (2) (3)``, or ``A B 1 2``: each cell has the number of its column."""
    said = [str(one) for one in cells if one is not None]
    found = [*map(column_number, said)]
    letters = sum(map(str.isalpha, found))
    counted = found == [*"ABCDE"[:letters], *map(str, range(1, len(found) - letters + 1))]
    return counted and letters != 1 and len(found) > 1 and (len(found) > 2 or all(one.startswith("(") for one in said))


def _has_more(cells: Sequence[Cell], columns: Sequence[str]) -> bool:
    """Something stands where no column has a name."""
    return any(one is not None for at, one in enumerate(cells) if at >= len(columns) or not columns[at])


def _fitted(cells: tuple[Cell, ...], many: int) -> tuple[Cell, ...]:
    return (*cells[:many], *(None,) * (many - len(cells)))


def _refuse_twice(columns: Sequence[str], source: str) -> None:
    """Raises :class:`PlanError` for two columns of one name."""
    seen: dict[str, str] = {}
    pairs = [(name, seen.setdefault(fold(name), f"{name}")) for name in filter(None, columns)]
    if problems := [
        TABLE.said("cot_trung", at=Place(source), ten=name, truoc=before)
        for at, (name, before) in enumerate(pairs) if fold(name) in {fold(one) for one, _ in pairs[:at]}
    ]:  # fmt: skip
        raise PlanError(problems)


def _of_program(source: Any) -> Table:
    """The table of a data frame, or of mappings. Raises :class:`UsageError` for what is none."""
    columns = asked(source, "columns")
    named = [str(one) for one in columns] if asked(source, "to_dict") is not None and columns is not None else []
    _refuse_twice(named, "")
    if asked(source, "to_dicts") is not None:
        source = source.to_dicts()
    elif asked(source, "to_dict") is not None and asked(source, "columns") is not None:
        source = source.to_dict("records")
    is_list = isinstance(source, Iterable) and not isinstance(source, Mapping)
    rows: list[Any] = [*source] if is_list else []
    if not is_list or not all(isinstance(one, Mapping) for one in rows):
        raise UsageError(wrong_kind("bang_don_vi", source))
    columns = tuple(dict.fromkeys(str(key) for one in rows for key in one))
    if not rows or not columns:
        raise PlanError(TABLE.said("trong"))
    found = tuple(
        Row(at, tuple(cell_of(one.get(name)) for name in columns))
        for at, one in enumerate(({str(key): value for key, value in one.items()} for one in rows), 1)
    )
    _refuse_twice(columns, "")
    return Table("", columns, _with_years(columns, found), letters=False)
