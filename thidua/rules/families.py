"""The rules by family: of the paper, its print, the plan, its words; a module that is named here is of its family."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import ModuleType
from typing import Any

import attrs

from thidua.rules import appendix, body, decisions, divisions, ending, heading, numbering, page, prints
from thidua.rules.check import Asks, Check, checks_of
from thidua.rules.over_plan import of_plan as of_plan
from thidua.rules.over_plan import of_words as of_words
from thidua.rules.paper import Paper
from thidua.rules.printed import PrintedPaper

_OF_PAPER: Mapping[ModuleType, Asks] = {
    page: Asks(),
    heading: Asks("dau"),
    body: Asks("loai", ("mau_rieng",)),
    numbering: Asks("loai", ("mau_rieng",)),
    divisions: Asks("loai", ("mau_rieng",)),
    decisions: Asks("ten_loai"),
    ending: Asks("dau", ("bien_ban",)),
    appendix: Asks("ten_loai"),
}
"""The families of rules over a paper, and which papers each asks for, but for rules that say it themselves."""
_OF_PRINT = {prints: Asks()}


@cache
def of_pages() -> tuple[Check[Paper], ...]:
    """Those of the rules over a paper that ask for no role of a line."""
    return tuple(one for one in of_paper() if one.asks == Asks())


@cache
def of_paper() -> tuple[Check[Paper], ...]:
    """The rules over a paper, in the decree's order."""
    return _asking(_OF_PAPER)


@cache
def of_print() -> tuple[Check[PrintedPaper], ...]:
    """The rules over a paper that only its printed pages can be held against."""
    return _asking(_OF_PRINT)


def _asking(families: Mapping[ModuleType, Asks]) -> tuple[Check[Any], ...]:
    return tuple(
        attrs.evolve(one, asks=one.asks or asks) for module, asks in families.items() for one in checks_of(module)
    )


@cache
def every() -> tuple[Check[Any], ...]:
    """All of them."""
    paper: tuple[Check[Any], ...] = of_paper()
    return paper + of_print() + of_plan() + of_words()


def rule_of(id: str) -> Check[Any] | None:
    """The check of an id; ``None`` where none has it."""
    return _by_id().get(id)


@cache
def _by_id() -> Mapping[str, Check[Any]]:
    return {one.id: one for one in every()}
