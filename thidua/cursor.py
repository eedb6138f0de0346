"""A text read once from its beginning: the positions in it, and the paths of keys to the values that it holds."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

Path: TypeAlias = tuple[str | int, ...]
"""The keys and, in lists, numbers from 0 that lead to a value."""
Position: TypeAlias = tuple[int, int]
"""A line and a column, both counted from 1."""
LineOf: TypeAlias = Callable[[Path], Position]
"""Where the value at the end of a path stands; (0, 0) where that is not known."""


def nowhere(path: Path) -> Position:
    """What is in no file has no lines."""
    return 0, 0


class Cursor:
    """A text, and ``at``, the offset of the next character to read."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self._line, self._line_start, self._counted = 1, 0, 0

    def position(self) -> Position:
        """Where the cursor stands; it must not have gone back since this was last asked: lines are counted onward."""
        breaks = self.text.count("\n", self._counted, self.at)
        if breaks:
            self._line += breaks
            self._line_start = self.text.rfind("\n", 0, self.at) + 1
        self._counted = self.at
        return self._line, self.at - self._line_start + 1
