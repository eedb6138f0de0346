"""A plan file as a plain tree: texts as typed, and the line of each."""

from __future__ import annotations

import sys
from typing import TypeAlias

import attrs

from thidua.cursor import Path, Position
from thidua.problems import Problems
from thidua.rulebook.plans import TOO_DEEP, TOO_MANY

_AGAIN = -1
"""The step to the value of a key that stands twice: no list has such a number."""

Data: TypeAlias = "dict[str, Data] | list[Data] | str | None"

DEEPEST = 60
"""How deep lists and mappings may nest; a real plan needs a dozen."""

MOST_NODES = 60_000
"""How many texts, lists and mappings a file may hold: a table of ten thousand rows and the plan around."""


@attrs.frozen
class Tree:
    """A plan file as read: every scalar the text as typed (NFC), ``None`` where nothing was typed.

    ``lines`` maps a path of raw keys and indexes to (line, column), both counted from 1: the place of the key
    of a mapping's member, of the item of a list. ``typed`` holds, for a mapping of one pair that stands as an
    item of a list, the words as they were typed (``Đối với tập thể: "Hoàn thành" tốt``): such a mapping may
    turn out to be a text with a colon, and its quotes must not get lost.
    """

    data: Data
    source: str = ""
    lines: dict[Path, Position] = attrs.field(factory=dict, repr=False)
    typed: dict[Path, str] = attrs.field(factory=dict, repr=False)

    def place(self, path: Path) -> Position:
        """The line and column of a path, or of the nearest ancestor that has one; (0, 0) when none has."""
        for end in range(len(path), -1, -1):
            if path[:end] in self.lines:
                return self.lines[path[:end]]
        return (0, 0)


def too_deep(faults: Problems, line: int, column: int) -> None:
    """Note that lists and mappings nest too deep."""
    faults.note(TOO_DEEP.said(nhieu_nhat=DEEPEST), line, column)


def too_many(faults: Problems, line: int, column: int) -> None:
    """Note that a file holds more than any plan does."""
    faults.note(TOO_MANY.said(nhieu_nhat=f"{MOST_NODES:,}".replace(",", ".")), line, column)


class Stop(Exception):  # noqa: N818 - no error of its own: the fault is already noted
    """Reading cannot go on behind a line (counted from 0), or anywhere; what is wrong has been noted."""

    def __init__(self, line: int = sys.maxsize) -> None:
        super().__init__(line)
        self.line = line


class Growth:
    """What a reader notes while a tree grows: the position of each path; too many, too deep, keys that stand twice."""

    def __init__(self, faults: Problems) -> None:
        self.faults = faults
        self.lines: dict[Path, Position] = {}
        self._nodes = 0

    def node(self, path: Path, position: Position) -> None:
        """Note a value. Raises :class:`Stop` when there are too many."""
        self.lines.setdefault(path, position)
        self.count(position)

    def count(self, position: Position) -> None:
        """Count one node more. Raises :class:`Stop` when there are too many."""
        self._nodes += 1
        if self._nodes > MOST_NODES:
            too_many(self.faults, *position)
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
            self.faults.duplicate(typed, self.lines[member][0], *position)
            return (*member, _AGAIN), False
        self.lines[member] = position
        return member, True
