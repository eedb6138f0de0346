"""Numbering: the sign of each item of a list, where nothing is said of it, and which numbering stands below which.

An author's own scheme (``A.``, ``I.``, ``1.``) gives the signs of the levels from the top; the usual goes on with it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from thidua.diagnostics import Place
from thidua.errors import PlanError
from thidua.grammar.signs import (
    CAPITAL,
    DASH_WORD,
    DECIMAL,
    INNER,
    LETTER_WORD,
    NONE_WORD,
    NUMBER,
    NUMBER_WORD,
    PART,
    PLUS_WORD,
    ROMAN,
    WORDS,
    form_of,
    numbering_of,
    rank_of,
)
from thidua.layout.lines import BlockKind
from thidua.records import frozen
from thidua.rulebook.plans import OUT_OF_LETTERS
from thidua.wording import ALPHABET

SECTION = "I."
"""The usual numbering of sections."""
LEVELS = (NUMBER_WORD, LETTER_WORD, DASH_WORD, PLUS_WORD)
"""The usual numberings below a section, each below the one before: ``1.``, ``a)``, ``-``, ``+``."""
NONE = NONE_WORD
_DASH, _PLUS = LEVELS[2:]
UNCOUNTED = {_DASH: WORDS[_DASH], _PLUS: WORDS[_PLUS], NONE: ""}
"""The numberings that count nothing, and the sign of each of their items."""
_DEEPEST = 5  # of the levels of headings, that a heading of Markdown may have below the name of the document


Entry = tuple[str, str, object, *tuple[object, ...]]
"""An item by what decides its numbering: its title, its own words, what stands below it; whatever else is known."""


@frozen
class Depth:
    """Where a list stands: ``level`` is that of its titled items, ``dash`` the numbering of a list of texts alone, and
    ``levels`` the numberings below a section.
    """

    level: int = 0
    dash: str = _DASH
    levels: tuple[str, ...] = LEVELS

    @property
    def titled(self) -> str:
        """The numbering of titled items."""
        return self.levels[min(self.level, len(self.levels) - 1)]

    def usual(self, entries: Sequence[Entry]) -> list[str]:
        """The numbering of each item where nothing is said: titles are numbered and texts beside them are not; of texts
        alone each has a dash, but one that is the only one and holds nothing.
        """
        if any(entry[0] for entry in entries):
            titled = self.titled
            return [titled if entry[0] else NONE for entry in entries]
        if [bool(entry[1]) for entry in entries].count(True) != 1:
            return [self.dash] * len(entries)
        return [self.dash if entry[2] else NONE for entry in entries]

    def below(self, title: str, numbering: str) -> Depth:
        """Where the list below an item stands."""
        return _below(self.level, self.levels, bool(title), numbering)

    def below_title(self, numbering: str) -> Depth:
        """Where the list below a part of a section stands that has a title of its own."""
        return Depth(_under(self.level, self.levels, numbering), _DASH, self.levels)


def _under(level: int, levels: tuple[str, ...], numbering: str) -> int:
    return levels.index(numbering) + 1 if numbering in levels else level


@cache  # there are a dozen, and a plan asks for one at each item
def _below(level: int, levels: tuple[str, ...], titled: bool, numbering: str) -> Depth:
    dash = _PLUS if numbering in (_DASH, _PLUS) else _DASH
    counted = titled or numbering not in UNCOUNTED
    return Depth(_under(level, levels, numbering) if counted else len(levels) - 1, dash, levels)


TOP = Depth()
"""The place of a list right below the title of a section, in the usual scheme."""


@cache
def scheme(signs: tuple[str, ...]) -> tuple[str, Depth]:
    """The numbering of the sections, and the place right below them, in an author's own scheme: samples of the signs of
    its levels from the top. Below the last of them stand the usual ones that rank below it.
    """
    if not signs:
        return SECTION, TOP
    section, *own = map(numbering_of, signs)
    last = rank_of(own[-1] if own else section)
    rest = (one for one in (SECTION, *LEVELS) if rank_of(one) > last and one not in (section, *own))
    return section, Depth(levels=(*own, *rest) or (_DASH,))


@cache
def heading(numbering: str, levels: tuple[str, ...] = LEVELS) -> tuple[BlockKind, int]:
    """As what a title of a numbering is printed, and the level of its heading (0: it is text). A numeral in capitals is
    that of a mục (I.V.6b), the first of figures that of a khoản; a numbering that is none of the levels stands below
    its list's as if it were one of the usual.
    """
    form = form_of(numbering)
    if form is None:
        return "doan", 0
    if numbering not in levels:
        return ("diem", 3) if form.kind not in (NUMBER, ROMAN, CAPITAL, PART) else ("khoan", 2)
    level = min(levels.index(numbering) + 2, _DEEPEST)
    if form.kind in (ROMAN, CAPITAL, PART):
        return "muc", level
    figures = next((one for one in levels if (its := form_of(one)) and its.kind in (INNER, NUMBER, DECIMAL)), "")
    return ("khoan" if numbering == figures else "diem"), level


@lru_cache(maxsize=4096)  # a plan asks at each item, and most begin to count again
def mark(numbering: str, count: int, where: str = "", above: tuple[int, ...] = (), after_title: str = ".") -> str:
    """The sign of the ``count``-th item: ``1.``, ``a)``, ``-``, ``+`` or nothing; a decimal carries the numbers of what
    it stands below (``above``). ``after_title`` is what a convention prints behind ``I`` and ``A``.
    """
    if numbering in UNCOUNTED:
        return UNCOUNTED[numbering]
    if numbering == NUMBER_WORD:
        return f"{count}."
    form = form_of(numbering)
    assert form is not None
    try:
        return form.sign(count, above, after_title)
    except IndexError:
        raise PlanError(OUT_OF_LETTERS.said("hon", at=Place(label=where), so_y=len(ALPHABET))) from None
