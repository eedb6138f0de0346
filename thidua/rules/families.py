"""The rules by family: of the paper, of the plan, of its words; a module that is named here is a part of its family."""

from __future__ import annotations

from functools import cache

from thidua.rules import appendix, bases, body, ending, heading, page
from thidua.rules.check import Check, checks_of
from thidua.rules.draft import Draft
from thidua.rules.paper import Paper

_OF_PAPER = (page, heading, body, ending, appendix)
_OF_PLAN = (bases,)


@cache
def of_paper() -> tuple[Check[Paper], ...]:
    """The rules over a paper, in the decree's order."""
    return checks_of(*_OF_PAPER)


@cache
def of_plan() -> tuple[Check[Draft], ...]:
    """The rules over a plan and its words."""
    return checks_of(*_OF_PLAN)
