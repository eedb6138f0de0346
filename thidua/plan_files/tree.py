"""A plan file as a plain tree: texts as typed, and the line of each."""

from __future__ import annotations

import datetime
import re
import sys
from decimal import Decimal, InvalidOperation
from typing import TypeAlias

import attrs

from thidua.budget import DEEPEST, LIMITS, Limits
from thidua.cursor import Path, Position
from thidua.problems import Problems
from thidua.records import frozen
from thidua.rulebook.plans import NOT_A_NUMBER, TOO_DEEP, TOO_MANY
from thidua.wording import is_printable

_AGAIN = -1
"""The step to the value of a key that stands twice: no list has such a number."""

Data: TypeAlias = "dict[str, Data] | list[Data] | str | None"
"""What is written to a file: texts."""
Loaded: TypeAlias = "dict[str, Loaded] | list[Loaded] | str | int | Decimal | None"
"""What a file holds: texts as typed; of JSON and TOML also numbers, ``true`` and ``false``."""


@frozen
class Tree:
    """A plan file as read: texts as typed (NFC), bare numbers of JSON and TOML, ``None`` where nothing was typed.

    ``lines`` maps a path of raw keys and indexes to (line, column), both counted from 1: the place of the key
    of a mapping's member, of the item of a list. ``typed`` holds, for a mapping of one pair that stands as an
    item of a list, the words as they were typed (``Đối với tập thể: "Hoàn thành" tốt``): such a mapping may
    turn out to be a text with a colon, and its quotes must not get lost. ``days`` holds the days and times of TOML,
    which stand among the texts as typed, too.
    """

    data: Loaded
    source: str = ""
    lines: dict[Path, Position] = attrs.field(factory=dict, repr=False)
    typed: dict[Path, str] = attrs.field(factory=dict, repr=False)
    days: dict[Path, datetime.date | datetime.time] = attrs.field(factory=dict, repr=False)

    def place(self, path: Path) -> Position:
        """The line and column of a path, or of the nearest ancestor that has one; (0, 0) when none has."""
        for end in range(len(path), -1, -1):
            if path[:end] in self.lines:
                return self.lines[path[:end]]
        return (0, 0)


def too_deep(faults: Problems, line: int, column: int) -> None:
    """Note that lists and mappings nest too deep."""
    faults.note(TOO_DEEP.said(nhieu_nhat=DEEPEST), line, column)


def too_many(faults: Problems, line: int, column: int, most: int) -> None:
    """Note that a file holds more than any plan does."""
    faults.note(TOO_MANY.said(nhieu_nhat=f"{most:,}".replace(",", ".")), line, column)


_DOTTED = re.compile(r"\+?(?P<high>-?[1-9]\d{0,2})\.(?P<low>\d{3})", re.ASCII)


_FIGURES = re.compile(r"[+-]?[\d_]+(?:\.[\d_]+)?", re.ASCII)


def bare_number(typed: str, faults: Problems, line: int, column: int) -> int | Decimal | str:
    """A bare number of JSON or TOML; one of more figures than a number is printed with stays a text. Noted is one that
    may be typed the Vietnamese way (``50.000``), and what is none that can be printed (``1e400``, ``inf``, ``nan``).
    """
    if found := _DOTTED.fullmatch(typed):
        high, low = found["high"], found["low"]
        part = f"{high},{rest}" if (rest := low.rstrip("0")) else high
        faults.note(NOT_A_NUMBER.said("tran", chu=typed, nghin=f"{high}.{low}", le=part), line, column)
    try:
        read = Decimal(typed.replace("_", ""))
    except InvalidOperation:  # 1e9999999999999999999
        read = Decimal("inf")
    if not is_printable(read):
        if not _FIGURES.fullmatch(typed):
            faults.note(NOT_A_NUMBER.said("vo_han", chu=typed), line, column)
        return typed
    return int(read) if read == read.to_integral_value() else read


class Stop(Exception):  # noqa: N818 - no error of its own: the fault is already noted
    """Reading cannot go on behind a line (counted from 0), or anywhere; what is wrong has been noted."""

    def __init__(self, line: int = sys.maxsize) -> None:
        super().__init__(line)
        self.line = line


class Growth:
    """What a reader notes while a tree grows: the position of each path; too many, too deep, keys that stand twice."""

    def __init__(self, faults: Problems, limits: Limits = LIMITS) -> None:
        self.faults = faults
        self._most = limits.values
        self.lines: dict[Path, Position] = {}
        self._nodes = 0

    def node(self, path: Path, position: Position) -> None:
        """Note a value. Raises :class:`Stop` when there are too many."""
        self.lines.setdefault(path, position)
        self.count(position)

    def count(self, position: Position) -> None:
        """Count one node more. Raises :class:`Stop` when there are too many."""
        self._nodes += 1
        if self._nodes > self._most:
            too_many(self.faults, *position, self._most)
            raise Stop

    def deeper(self, depth: int, position: Position) -> int:
        """The depth of what a list or mapping holds. Raises :class:`Stop` when that is too deep."""
        if depth >= DEEPEST:
            too_deep(self.faults, *position)
            raise Stop(position[0] - 1)
        return depth + 1

    def member(self, path: Path, key: str, position: Position) -> tuple[Path, bool]:
        """The path of a mapping's member, and True; False for a key that stands twice, which is noted.

        The value of such a key is read too, for its own faults, under a path that nothing else has.
        """
        member = (*path, key)
        if member in self.lines:
            typed = tuple(step for step in member if step != _AGAIN)
            self.faults.duplicate(typed, self.lines[member], *position)
            return (*member, _AGAIN), False
        self.lines[member] = position
        return member, True
