"""Numbering: the sign of each item of a list, where nothing is said of it, and which numbering stands below which."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import attrs

from thidua.diagnostics import Place
from thidua.errors import PlanError
from thidua.model.muc import DANH_SO
from thidua.rulebook.plans import OUT_OF_LETTERS
from thidua.wording import ALPHABET, letter

LEVELS = DANH_SO[:4]
"""The numberings, each below the one before: ``1.``, ``a)``, ``-``, ``+``."""
NONE = DANH_SO[4]
_COUNTED = LEVELS[:2]
_DASH, _PLUS = LEVELS[2:]
_UNDER = {numbering: level for level, numbering in enumerate(LEVELS, 1)}
_SIGNS = {_DASH: "-", _PLUS: "+", NONE: ""}


Entry = tuple[str, str, bool]
"""An item by what decides its numbering: its title, its own words, whether others stand below it."""


@attrs.frozen
class Depth:
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
        if [title for title, _, _ in entries if title]:
            return [self.titled if title else NONE for title, _, _ in entries]
        alone = len([text for _, text, _ in entries if text]) == 1
        return [NONE if alone and not holds else self.dash for _, _, holds in entries]

    def below(self, title: str, numbering: str) -> Depth:
        """Where the list below an item stands."""
        dash = _PLUS if numbering in (_DASH, _PLUS) else _DASH
        return _depth(self._under(numbering) if title or numbering in _COUNTED else len(LEVELS) - 1, dash)

    def below_title(self, numbering: str) -> Depth:
        """Where the list below a part of a section stands that has a title of its own."""
        return _depth(self._under(numbering), _DASH)

    def _under(self, numbering: str) -> int:
        return _UNDER.get(numbering, self.level)


_depth = cache(Depth)  # there are a dozen, and a plan asks for one at each item
TOP = Depth()
"""The place of a list right below the title of a section."""


def mark(numbering: str, count: int, where: str = "") -> str:
    """The sign of the ``count``-th item: ``1.``, ``a)``, ``-``, ``+`` or nothing."""
    if numbering in _SIGNS:
        return _SIGNS[numbering]
    if numbering == LEVELS[0]:
        return f"{count}."
    if count > len(ALPHABET):
        raise PlanError(OUT_OF_LETTERS.said("hon", at=Place(label=where), so_y=len(ALPHABET)))
    return f"{letter(count)})"
