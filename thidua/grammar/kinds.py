"""Kinds of documents: their names, the symbols of them in a number, and which of them are verbs as well."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from thidua.grammar.lists import late, one_of, phrases
from thidua.grammar.marks import draft_around
from thidua.records import frozen
from thidua.wording import fold


def _of(*lists: str) -> tuple[str, ...]:
    return tuple(phrase.partition(" = ")[0] for name in lists for phrase in phrases("kinds")[name])


KE_HOACH, QUYET_DINH = (kind.lower() for kind in _of("plan", "decision"))
"""What :func:`kind_alone` calls a plan, and the decision that issues one."""


def laws() -> tuple[str, ...]:
    """Kinds that have a name of their own (``Luật Lưu trữ``)."""
    return _of("laws")


def nouns() -> tuple[str, ...]:
    """Kinds whose name means a document wherever it stands with a capital."""
    return _of("plan", "plans", "alone", "others")


def verbs() -> tuple[str, ...]:
    """Kinds that are verbs as well: alone they prove no document (``Báo cáo kết quả …``)."""
    return _of("decision", "verbs_alone", "verbs")


def kinds() -> tuple[str, ...]:
    """Kinds of all sorts, each once."""
    return (*laws(), *nouns(), *_of("alone_only"), *verbs())


@cache
def symbols() -> Mapping[str, str]:
    """What a kind, in small letters, is called in a number: ``nghị quyết`` is ``NQ``; only those that are sure."""
    named = (phrase.partition(" = ") for phrases_of in phrases("kinds").values() for phrase in phrases_of)
    return {kind.lower(): symbol for kind, _, symbol in named if symbol}


@cache
def _alone() -> Mapping[str, str]:
    return {fold(kind): kind.lower() for kind in _of("plan", "plans", "alone", "alone_only", "decision", "verbs_alone")}


@cache
def _letters() -> Mapping[str, str]:
    """The same by their letters alone: ``kehoach``."""
    return {name.replace("_", ""): kind for name, kind in _alone().items()}


_LONGEST_NEAR = 30
_ALIKE = 0.8
"""How much alike two names must be, so that one is a slip of the other."""


def near_kind(text: str) -> str:
    """The kind, in small letters, that a line in capitals means to name: its letters are set apart, or one is another;
    empty for any other line.

    >>> near_kind("K Ế HOẠCH"), near_kind("KẾ HAOCH"), near_kind("KẾ HOẠCH"), near_kind("SỞ NỘI VỤ")
    ('kế hoạch', 'kế hoạch', 'kế hoạch', '')
    """
    if len(text) > _LONGEST_NEAR or not text.isupper():
        return ""
    letters = fold(text).replace("_", "")
    if exact := _letters().get(letters):
        return exact
    from difflib import get_close_matches  # which few documents need

    return next((_letters()[one] for one in get_close_matches(letters, _letters(), 1, _ALIKE)), "")


def kind_alone(text: str) -> str:
    """The kind, in small letters, of a line that names one and says nothing else, as above a subject; else empty.

    >>> kind_alone("KẾ HOẠCH"), kind_alone("Kế hoạch năm 2026")
    ('kế hoạch', '')
    """
    return _alone().get(fold(text), "")


_ANOTHER = late(lambda: rf"(?<!\w)(?:{one_of(kind for kind in nouns() if kind.lower() != KE_HOACH)})(?!\w)", re.NOFLAG)


def names_another(text: str) -> bool:
    """A text names a document that is no plan, by a kind with its capital: ``Thực hiện Đề án tiết kiệm điện``."""
    return _ANOTHER.search(text) is not None


_TITLED = (KE_HOACH.upper(), KE_HOACH.capitalize())
_PLAN = late(lambda: one_of(_TITLED), re.NOFLAG)
_PLAN_ALONE = late(lambda: rf"{one_of([KE_HOACH])}\s*")
_PLAN_AND_SUBJECT = late(lambda: rf"(?:{one_of(_TITLED)})(?:\s*+[:.])?\s++(?=\S)", re.NOFLAG)


def is_plan_alone(text: str) -> bool:
    """The line says ``kế hoạch`` and nothing else, in letters of any size; in capitals it may say which sort."""
    return _PLAN_ALONE.fullmatch(text) is not None or plan_title(text) == PlanTitle(0, len(text))


def names_plan(text: str) -> bool:
    """The line says ``Kế hoạch`` and nothing else, with a capital at least, as above a subject."""
    return _PLAN.fullmatch(text) is not None


def plan_and_subject(text: str) -> int:
    """Where the subject begins on a line ``KẾ HOẠCH Thi đua …`` that names the kind before it; 0 for any other line."""
    match = _PLAN_AND_SUBJECT.match(text)
    return match.end() if match else 0


# --- The name of a plan's kind ---------------------------------------------------------------------

_LONGEST_TITLE = 60
_PLANS = late(lambda: rf"(?:{one_of(_of('plan', 'plans', 'plans_on_paper'))})\s*[:.]?")


@frozen
class PlanTitle:
    """A line that names a plan's kind alone: where the name begins and ends; the mark of a draft may stand beside."""

    start: int
    end: int


def plan_title(text: str, *, small: bool = False) -> PlanTitle | None:
    """Where a line in capitals, or ``small`` behind the first letter, names the kind of a plan, be it one of its own or
    a draft; ``None`` for any other line.

    >>> plan_title("KẾ HOẠCH PHỐI HỢP"), plan_title("DỰ THẢO KẾ HOẠCH"), plan_title("KẾ HOẠCH THI ĐUA")
    (PlanTitle(start=0, end=17), PlanTitle(start=8, end=16), None)
    """
    if len(text) > _LONGEST_TITLE or _TITLED[small] not in text:
        return None
    start, end = draft_around(text)
    words = text[start:end]
    return PlanTitle(start, end) if words.isupper() is not small and _PLANS.fullmatch(words) else None


@cache
def _plans() -> Mapping[str, str]:
    return {fold(kind): kind for kind in _of("plan", "plans", "plans_on_paper")}


def kind_name(text: str) -> str:
    """The name of a kind as a sentence writes it; one that is not in capitals as it stands.

    >>> kind_name("KẾ HOẠCH LIÊN TỊCH"), kind_name("Kế hoạch phối hợp")
    ('Kế hoạch liên tịch', 'Kế hoạch phối hợp')
    """
    text = " ".join(text.split())
    return (_plans().get(fold(text)) or text.capitalize()) if text.isupper() else text


_DECISION_END = late(lambda: rf"(?<!\w)(?:{one_of([QUYET_DINH])})$")


def ends_in_decision(text: str) -> bool:
    """The text goes on with the number of a decision: ``ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH``."""
    return _DECISION_END.search(text) is not None


_JOINT = late(lambda: rf"(?<!\w)(?:{one_of(phrases('kinds')['joint'])})(?!\w)")


def is_joint(kind: str) -> bool:
    """The name of a kind says that several bodies issue it: ``Kế hoạch liên tịch``."""
    return _JOINT.search(kind) is not None


_COORDINATED = late(lambda: rf"(?<!\w)(?:{one_of(phrases('kinds')['coordinated'])})(?!\w)")


def is_coordinated(kind: str) -> bool:
    """The name of a kind says that several bodies act together: ``Kế hoạch phối hợp``."""
    return _COORDINATED.search(kind) is not None
