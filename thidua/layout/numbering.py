"""Numbering: the sign of each item of a list, where nothing is said of it, and which numbering stands below which."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

import attrs

from thidua.errors import PlanError, Problem
from thidua.model.muc import DANH_SO
from thidua.wording import ALPHABET, letter

LEVELS = DANH_SO[:4]
"""The numberings, each below the one before: ``1.``, ``a)``, ``-``, ``+``."""
NONE = DANH_SO[4]
_COUNTED = LEVELS[:2]
_DASH, _PLUS = LEVELS[2:]


class Entry(Protocol):
    """An item of a list, a table alone left out, by what decides its numbering."""

    @property
    def title(self) -> str:
        """Its title."""

    @property
    def text(self) -> str:
        """Its own words."""

    @property
    def holds(self) -> bool:
        """Others stand below it."""


@attrs.frozen
class Place:
    """Where a list stands: ``level`` is that of its titled items, ``dash`` the numbering of a list of texts alone."""

    level: int = 0
    dash: str = _DASH

    @property
    def titled(self) -> str:
        """The numbering of titled items."""
        return LEVELS[min(self.level, len(LEVELS) - 1)]

    def usual(self, entries: Sequence[Entry]) -> list[str]:
        """The numbering of each item where nothing is said: titles are numbered and texts beside them are not; of texts
        alone each has a dash, but one that is the only one and holds nothing.
        """
        if any(entry.title for entry in entries):
            return [self.titled if entry.title else NONE for entry in entries]
        alone = sum(bool(entry.text) for entry in entries) == 1
        return [NONE if alone and not entry.holds else self.dash for entry in entries]

    def below(self, entry: Entry, numbering: str) -> Place:
        """Where the list below an item stands."""
        dash = _PLUS if numbering in (_DASH, _PLUS) else _DASH
        return Place(self._under(numbering) if entry.title or numbering in _COUNTED else len(LEVELS) - 1, dash)

    def below_title(self, numbering: str) -> Place:
        """Where the list below a part of a section stands that has a title of its own."""
        return Place(self._under(numbering))

    def _under(self, numbering: str) -> int:
        return LEVELS.index(numbering) + 1 if numbering in LEVELS else self.level


TOP = Place()
"""The place of a list right below the title of a section."""


def marks(numberings: Iterable[str], where: str) -> Iterator[str]:
    """The sign of each item of a list; one without a number is not counted."""
    count = 0
    for numbering in numberings:
        count += numbering != NONE
        yield mark(numbering, count, where)


def mark(numbering: str, count: int, where: str = "") -> str:
    """The sign of the ``count``-th item: ``1.``, ``a)``, ``-``, ``+`` or nothing."""
    if numbering == LEVELS[0]:
        return f"{count}."
    if numbering != LEVELS[1]:
        return {_DASH: "-", _PLUS: "+"}.get(numbering, "")
    if count > len(ALPHABET):
        what = f"có hơn {len(ALPHABET)} điểm, hết chữ cái để đánh a), b), c)"
        hint = "đổi sang “đánh số: số”, hoặc chia thành các nhóm nhỏ hơn"
        raise PlanError(Problem(what, hint, label=where))
    return f"{letter(count)})"
