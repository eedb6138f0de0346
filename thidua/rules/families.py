"""The rules by family: of the paper, its print, the plan, its words; a module that is named here is of its family."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from thidua.rules import appendix, body, ending, heading, page, prints
from thidua.rules.check import Check, checks_of
from thidua.rules.over_plan import of_plan as of_plan
from thidua.rules.over_plan import of_words as of_words
from thidua.rules.paper import Paper
from thidua.rules.printed import PrintedPaper

_OF_PAPER = (page, heading, body, ending, appendix)
_OF_PRINT = (prints,)


@cache
def of_pages() -> tuple[Check[Paper], ...]:
    """Those of the rules over a paper that ask for no role of a line."""
    return checks_of(page)


@cache
def of_paper() -> tuple[Check[Paper], ...]:
    """The rules over a paper, in the decree's order."""
    return checks_of(*_OF_PAPER)


@cache
def of_print() -> tuple[Check[PrintedPaper], ...]:
    """The rules over a paper that only its printed pages can be held against."""
    return checks_of(*_OF_PRINT)


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
