"""Tables of units: CSV as Excel saves it, XLSX, ODS, data frames, lists of mappings; each row with its number."""

from __future__ import annotations

import csv
import datetime
import io
import json
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import IO, Any, TypeAlias

import attrs

from thidua import programs
from thidua.batch import opening
from thidua.budget import LIMITS, Limits
from thidua.decoding import decode
from thidua.diagnostics import Diagnostic, Place
from thidua.errors import MissingToolError, PlanError, Problem, UsageError
from thidua.files import is_file, is_folder, read_bytes
from thidua.model.data import said_of
from thidua.rulebook.calls import MISSING_TOOL, UNREADABLE_FORMAT, wrong_kind
from thidua.rulebook.files import IS_FOLDER, NOT_AS_NAMED, TABLE
from thidua.streams import read_within
from thidua.word.package import Package
from thidua.wording import asked, fold, format_number, nfc, plain

Cell: TypeAlias = "str | int | Decimal | datetime.date | datetime.time | None"
FORMATS = ("csv", "tsv", "txt", "xlsx", "xlsm", "xls", "ods")
"""The suffixes of tables that are read."""
_SIGNS = ";\t,|"
_FAULTY = frozenset(("#N/A", "#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"))
"""What a spreadsheet shows for a formula that gives nothing."""


_YEARS = range(1900, 2101)
"""Whole numbers that are printed without a point of thousands: they are years more often than anything else."""
_CODES = ("ma", "nam", "stt", "tt", "so_hieu", "so_dien_thoai", "dien_thoai", "so_tai_khoan", "tai_khoan", "cccd")
"""How folded names of columns begin whose numbers are no quantities, and are printed as they are."""


def said_in(cell: Cell, column: str) -> str:
    """What is printed of a cell of a column: numbers and days the Vietnamese way; years and codes as they are.

    >>> said_in(1250, "Số hộ"), said_in(2026, "Năm"), said_in(26734, "Mã xã")
    ('1.250', '2026', '26734')
    """
    name = f"{fold(column)}_"
    if isinstance(cell, int) and not (cell in _YEARS or name.startswith(tuple(f"{one}_" for one in _CODES))):
        return format_number(Decimal(cell))
    if isinstance(cell, datetime.datetime):
        cell = cell.date()
    return "" if cell is None else said_of(cell) or str(cell)


@attrs.frozen
class Row:
    """One unit: the number of its row in the file, and what its cells hold, a cell for each column."""

    number: int
    cells: tuple[Cell, ...]


@attrs.frozen
class Table:
    """A table: the names of its columns as they are typed (``""``: none), its rows; ``source`` its file, ``letters``:
    its columns have letters, as those of a spreadsheet.
    """

    source: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]
    letters: bool = True

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
    limits: Limits = LIMITS,
) -> Table:
    """The table of a file, of bytes or an open file with its ``format``, of a data frame, or of mappings.

    ``sheet`` is the name or number (from 1) of the sheet of a workbook: by itself the first. The first row with two
    cells names the columns, so that a title may stand above. Raises :class:`PlanError` with every fault and its cell,
    :class:`UsageError` for what is no table, :class:`MissingToolError` where a workbook is read without
    ``python-calamine``.
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
    if format in ("csv", "tsv", "txt"):
        found = _of_text(decode(data, name, limits), name, limits)
    else:
        found = _of_workbook(data, format, name, sheet, limits)
    return _table(found, name, limits)


def _of_text(text: str, name: str, limits: Limits) -> Iterator[list[Cell]]:
    """The rows of a text with separators: the one that parts the most rows into equally many cells."""
    first, _, rest = text.partition("\n")
    sign = ""
    if first.strip().lower().startswith("sep=") and len(first.strip()) == 5:  # Excel's own way to say it
        sign, text = first.strip()[4], f"\n{rest}"
    lines = [line for line in text.split("\n", 50)[:50] if line.strip()]
    sign = sign or max(_SIGNS, key=lambda one: (_agreement(lines, one), -_SIGNS.index(one)))
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=sign, strict=False):
            yield [*row]
    except csv.Error as error:
        raise PlanError(NOT_AS_NAMED.said("bang", at=Place(name))) from error


def _agreement(lines: Sequence[str], sign: str) -> int:
    """How many rows have as many cells as the most have, where a sign parts them; times those cells."""
    counts = [len(row) for row in csv.reader(lines, delimiter=sign)]
    most = max(counts, default=1)
    return 0 if most < 2 else counts.count(most) * most


def _of_workbook(data: bytes, format: str, name: str, sheet: str | int | None, limits: Limits) -> Iterator[list[Cell]]:
    """The rows of a workbook, opened by a program of its own, within bounds."""
    if not find_spec("python_calamine"):
        raise MissingToolError(MISSING_TOOL.said("bang", duoi=format))
    if format != "xls":
        Package(data, partial(_refused, name), limits).read_all()  # as large as it says, and no larger than may be
    with tempfile.TemporaryDirectory(prefix="thidua-") as folder:
        book, out = Path(folder, f"bang.{format}"), Path(folder, "bang.json")
        book.write_bytes(data)
        command = [sys.executable, "-P", opening.__file__, str(book), str(out), json.dumps(sheet), str(limits.cells)]
        bounds = programs.Bounds(memory_mb=limits.workbook_mb, output_mb=limits.workbook_mb)
        failed = programs.run(command, limits.program_seconds, bounds=bounds)
        if failed or not is_file(out):
            raise PlanError(NOT_AS_NAMED.said("bang", at=Place(name)))
        said = json.loads(out.read_bytes())
    if not said["found"]:
        raise PlanError(TABLE.said("trang_tinh", at=Place(name), ten=str(sheet), co=tuple(said["names"])))
    if "rows" not in said:
        raise PlanError(_too_large(name, limits))
    yield from ([_cell(_typed(one)) for one in row] for row in said["rows"])


def _too_large(name: str, limits: Limits) -> Diagnostic:
    return TABLE.said("lon", at=Place(name), muc=format_number(Decimal(limits.cells)))


_TYPES = {one.__name__: one for one in (datetime.datetime, datetime.date, datetime.time)}


def _typed(value: Any) -> Any:
    return _TYPES[value[0]].fromisoformat(value[1]) if isinstance(value, list) else value


def _refused(name: str, said: Diagnostic) -> PlanError:
    return PlanError(Problem.of(said, source=name))


def _table(rows: Iterable[list[Cell]], name: str, limits: Limits) -> Table:
    """A table of its rows, the one with the names among them. Raises :class:`PlanError`."""
    columns: tuple[str, ...] = ()
    found, before, cells = [], [], 0
    for number, row in enumerate(rows, 1):
        cells += len(row)
        if cells > limits.cells:
            raise PlanError(_too_large(name, limits))
        texts = [nfc(one).strip() if isinstance(one, str) else one for one in row]
        if not any(one not in ("", None) for one in texts):
            continue
        if not columns:
            names = tuple(" ".join(str(one).split()) if one is not None else "" for one in texts)
            if sum(map(bool, names)) > 1:
                columns = names
            else:
                before.append((number, names))
            continue
        found.append(Row(number, tuple(one if one != "" else None for one in texts)))
    if not columns and before:  # one column only
        (_, columns), *rest = before
        found = [Row(number, names) for number, names in rest]
    if not found:
        raise PlanError(TABLE.said("trong", at=Place(name)))
    table = Table(name, columns, tuple(attrs.evolve(row, cells=_fitted(row.cells, len(columns))) for row in found))
    _refuse_twice(table)
    return table


def _fitted(cells: tuple[Cell, ...], many: int) -> tuple[Cell, ...]:
    return (*cells[:many], *(None,) * (many - len(cells)))


def _refuse_twice(table: Table) -> None:
    """Raises :class:`PlanError` for two columns of one name."""
    seen: dict[str, str] = {}
    pairs = [(name, seen.setdefault(fold(name), f"{name}")) for name in filter(None, table.columns)]
    if problems := [
        TABLE.said("cot_trung", at=Place(table.source), ten=name, truoc=before)
        for at, (name, before) in enumerate(pairs) if fold(name) in {fold(one) for one, _ in pairs[:at]}
    ]:  # fmt: skip
        raise PlanError(problems)


def is_faulty(cell: Cell) -> bool:
    """A cell shows that its formula gives nothing."""
    return isinstance(cell, str) and cell in _FAULTY


def _cell(value: Any) -> Cell:
    """What a cell holds, as plain values of Python; ``None`` for nothing."""
    value = plain(value)
    if value is None or value != value or value == "":  # NaN and NaT are not themselves
        return None
    if isinstance(value, bool):
        return "có" if value else "không"
    if isinstance(value, float):
        value = Decimal(repr(value))
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else value
    if isinstance(value, datetime.datetime):
        return value.date() if value.time() == datetime.time() else value
    if isinstance(value, int | datetime.date | datetime.time):
        return value
    return str(value)


def _of_program(source: Any) -> Table:
    """The table of a data frame, or of mappings. Raises :class:`UsageError` for what is none."""
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
        Row(at, tuple(_cell(one.get(name)) for name in columns))
        for at, one in enumerate(({str(key): value for key, value in one.items()} for one in rows), 1)
    )
    table = Table("", columns, found, letters=False)
    _refuse_twice(table)
    return table
