"""What a cell of a table holds, as plain values, and how it is said."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from decimal import Decimal
from typing import Any, TypeAlias

from thidua.grammar.columns import holds_codes, holds_quantities
from thidua.model.data import said_of
from thidua.wording import format_number, is_nothing, is_printable, plain

Cell: TypeAlias = "str | int | Decimal | datetime.date | datetime.time | None"
_FAULTY = frozenset(("#N/A", "#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"))
"""What a spreadsheet shows for a formula that gives nothing."""
_LONGEST = Decimal("1e100")
_YEARS = range(1900, 2101)
"""Whole numbers that are years where a column has no others and is not called a quantity."""


class Year(int):
    """A whole number that its column says is a year: it is printed without a point of thousands."""

    __slots__ = ()


class Unsaid(str):
    """What stands for what a cell holds that no document says: an object of a program, a number too long."""

    __slots__ = ()


def said_in(cell: Cell, column: str) -> str:
    """What is printed of a cell of a column: numbers and days the Vietnamese way; years and codes as they are.

    >>> said_in(1250, "Số hộ"), said_in(2026, "Năm"), said_in(26734, "Mã xã")
    ('1.250', '2026', '26734')
    """
    if isinstance(cell, int) and not (isinstance(cell, Year) or holds_codes(column, cell)):
        return format_number(Decimal(cell))
    if isinstance(cell, datetime.datetime):
        day = said_of(cell.date())
        return f"{said_of(cell.time())} ngày {day}" if cell.time() else f"{day}"
    return "" if cell is None else said_of(cell) or str(cell)


def are_years(column: str, cells: Iterable[Cell]) -> bool:
    """The numbers of a column are years: whole ones that may all be such, where the column is not called a quantity and
    has no unit behind its name.
    """
    numbers = [one for one in cells if isinstance(one, int | Decimal)]
    may_be = numbers and all(isinstance(one, int) and one in _YEARS for one in numbers)
    return bool(may_be) and not holds_quantities(column)


def is_faulty(cell: Cell) -> bool:
    """A cell shows that its formula gives nothing, or holds what no document says."""
    return isinstance(cell, Unsaid) or (isinstance(cell, str) and cell in _FAULTY)


def cell_of(value: Any) -> Cell:
    """What a cell holds, as plain values of Python; ``None`` for nothing."""
    value = plain(value)
    if value is None or value == "" or is_nothing(value):
        return None
    if isinstance(value, bool):
        return "có" if value else "không"
    if isinstance(value, float):
        value = Decimal(repr(value))
    if isinstance(value, int | Decimal):
        number = Decimal(value)
        if number.is_nan():
            return None
        if not is_printable(number):
            return Unsaid(f"{value}" if abs(number) < _LONGEST or number.is_infinite() else "số quá dài")
        return int(value) if number == number.to_integral_value() else number
    if isinstance(value, datetime.datetime):
        return value.date() if value.time() == datetime.time() else value
    if isinstance(value, datetime.date | datetime.time | str):
        return value
    return Unsaid(f"giá trị kiểu {type(value).__name__}")
