"""The rules over a plan and its words, in their order: what they say of one, of an old one, and what strict refuses."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from functools import cache

from thidua.diagnostics import Diagnostic
from thidua.errors import GapError, PlanError
from thidua.model import KeHoach
from thidua.rules import bases, communes, movement, pointers, recipients, signing, targets, times, words
from thidua.rules.check import Check, Judged, checks_of, judged
from thidua.rules.draft import Draft

_OF_PLAN = (bases, signing, times, recipients, targets, pointers, movement, communes)
_OF_WORDS = (words,)


@cache
def of_plan() -> tuple[Check[Draft], ...]:
    """The rules over what a plan says."""
    return checks_of(*_OF_PLAN)


def of_any() -> tuple[Check[Draft], ...]:
    """Those of them that any document is held against: what the law demands of each, and what was asked for."""
    return (
        bases.later_bases, signing.deputy, signing.collective, signing.calendar, pointers.forbidden, pointers.required,
    )  # fmt: skip


@cache
def of_words() -> tuple[Check[Draft], ...]:
    """The rules over the words of a plan, or of any document."""
    return checks_of(*_OF_WORDS)


def judged_plan(draft: Draft, source: str = "") -> Judged:
    """What they say of a plan and its words."""
    return judged(of_plan(), draft, draft.plan.quy_uoc, draft.days, source) + judged_words(draft, source)


def judged_any(draft: Draft, source: str = "") -> Judged:
    """What they say of a document that is no plan, and of its words."""
    return judged(of_any(), draft, draft.plan.quy_uoc, draft.days, source) + judged_words(draft, source)


def judged_words(draft: Draft, source: str = "") -> Judged:
    """What they say of its words alone."""
    return judged(of_words(), draft, draft.plan.quy_uoc, draft.days, source)


def demanded(plan: KeHoach) -> tuple[Diagnostic, ...]:
    """What a law demands of a plan and is not so: findings that are ``bắt buộc``."""
    draft = Draft(plan)
    grave = (one for one in (*of_plan(), *of_words()) if one.rule.level == "bắt buộc")
    found = judged(grave, draft, plan.quy_uoc, draft.days).findings
    return tuple(one for one in found if one.level == "bắt buộc")  # a rule may be less sure of one place


def refusal(lacking: Iterable[Diagnostic], plan: KeHoach) -> PlanError | None:
    """Why ``strict`` makes no document of a plan, all at once: its gaps, and what a law demands of it; ``None`` for
    neither. A :class:`GapError` where something is missing.
    """
    gaps = tuple(lacking)
    missing = {one.path for one in gaps if one.path}
    wrong = tuple(one for one in demanded(plan) if one.path not in missing)  # what is missing is told once
    if gaps:
        return GapError((*gaps, *wrong))
    return PlanError(wrong) if wrong else None


def used_again(plan: KeHoach, today: datetime.date) -> tuple[Diagnostic, ...]:
    """What a plan of an earlier year says that one of this year should not, taken as if it were of today; nothing of
    one that is of this year, or of none that is known.
    """
    years = (plan.ngay.nam,) if plan.ngay and plan.ngay.nam else Draft(plan).named_years
    if not years or max(years) >= today.year:
        return ()
    return judged_plan(Draft(plan.evolve(ngay=today))).findings
