"""Where words stand on a typed line: how far it is set in, the gaps between its columns, the pieces between gaps."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua.records import frozen

GAP = re.compile(r"[^\S\t]*\t\s*|\s{3,}")
"""What stands between columns: a tab, or three blanks and more."""
NARROW_GAP = re.compile(r"[ \u00a0]{2,}")
"""What stands between the cells of a printed table: two blanks and more."""
ANY_GAP = re.compile(r"\s{2,}|\t|\|")
"""What stands between the entries of a menu."""
_TABS = re.compile(r"\t+")


@frozen
class Piece:
    """The words between two gaps of a line, blanks as they are, and where they stand in it."""

    start: int
    end: int
    text: str

    @property
    def middle(self) -> float:
        """The place halfway."""
        return (self.start + self.end) / 2

    @property
    def words(self) -> str:
        """The words with single blanks."""
        return " ".join(self.text.split())


def indent(text: str) -> int:
    """How far a line is set in, in blanks; a tab goes to the next eighth."""
    text = text.expandtabs(8)
    return len(text) - len(text.lstrip())


def pieces(text: str, gap: re.Pattern[str] = GAP) -> Iterator[Piece]:
    """The pieces of a line between its gaps."""
    text = text.expandtabs(8).rstrip()
    at = len(text) - len(text.lstrip())
    for found in gap.finditer(text, at):
        if found.start() > at:
            yield Piece(at, found.start(), text[at : found.start()])
        at = found.end()
    if at < len(text):
        yield Piece(at, len(text), text[at:])


def has_gap(text: str, start: int = 0) -> bool:
    """Columns stand on a line, looked at from ``start`` on."""
    return GAP.search(text.strip(), start) is not None


def split_gaps(text: str, gap: re.Pattern[str] = GAP) -> list[str]:
    """The words between the gaps of a line, tabs as they are."""
    return gap.split(text.strip())


def split_tabs(text: str) -> list[str]:
    """The words between the tabs of a line, with single blanks; empty ones where a tab begins it."""
    return [" ".join(part.split()) for part in _TABS.split(text.rstrip())]
