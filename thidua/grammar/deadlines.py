"""Deadlines and periods: quarters, until when, from when to when, and when a plan is reviewed."""

from __future__ import annotations

import datetime
import re
from calendar import monthrange
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import zip_longest
from typing import Any

import attrs

from thidua.arguments import explained
from thidua.errors import PlanError
from thidua.grammar.days import Ngay, Part, day_at, days_in, has_form
from thidua.grammar.lists import late, one_of, phrases
from thidua.records import frozen
from thidua.rulebook.plans import NOT_A_DAY
from thidua.wording import NBSP, as_told, nfc, plain


@frozen
class Quy:
    """A quarter of a year; ``str()`` as a document prints it: ``Quý I năm 2026``."""

    quy: int
    nam: int

    @property
    def ngay_cuoi(self) -> datetime.date | None:
        """Its last day; ``None`` in a year that no calendar has."""
        month = 3 * self.quy
        return datetime.date(self.nam, month, monthrange(self.nam, month)[1]) if self.nam else None

    def __str__(self) -> str:
        return f"Quý {_ROMAN[self.quy - 1]} năm {self.nam:04}"


_ROMAN = ("I", "II", "III", "IV")
_QUARTER = late(
    r"quý\s{1,9}(?P<q>IV|III|II|I|[1-4](?![0-9]))(?![a-zđ])[\s/,-]{0,9}+(?:năm\s{0,9}+)?(?P<y>[0-9]{4})(?![0-9])"
)


def quarter_of(text: str) -> Quy | None:
    """The quarter that a text is and nothing else; ``None`` for any other.

    >>> str(quarter_of("quý 4/2026")), quarter_of("Quý IV")
    ('Quý IV năm 2026', None)
    """
    match = _QUARTER.fullmatch(nfc(text).replace(NBSP, " ").strip())
    return _quarter(match) if match else None


def _quarter(match: re.Match[str]) -> Quy:
    typed = match["q"].upper()
    return Quy(int(typed) if typed.isdigit() else _ROMAN.index(typed) + 1, int(match["y"]))


@explained
@frozen
class ThoiHan:
    """A deadline as typed, and the last day it admits where it says one: ``Quý IV năm 2026``, ``2026-12-15``.

    A text that names no day (``Thường xuyên``) stays a text. Raises :class:`~thidua.errors.PlanError` for a day
    that no calendar has.
    """

    nguyen_van: str
    ngay_cuoi: datetime.date | None = attrs.field(init=False, eq=False, default=None)

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.nguyen_van, str):
            object.__setattr__(self, "nguyen_van", _typed(self.nguyen_van))
        object.__setattr__(self, "ngay_cuoi", _last_day(self.nguyen_van))

    @property
    def van_ban(self) -> str:
        """The deadline as a document prints it: a bare date in short form (``15/12/2026``, ``Tháng 5/2026``,
        ``Năm 2026``), any other text as typed.
        """
        if re.fullmatch(r"\d{4}(-\d{1,2}){0,2}|\d{1,2}/\d{4}", self.nguyen_van):
            day = Ngay.parse(self.nguyen_van)
            return day.ngan if day.ngay else f"{'Tháng' if day.thang else 'Năm'} {day.ngan}"
        return self.nguyen_van

    @property
    def loi(self) -> str:
        """The deadline in a sentence: a date in words (``tháng 01 năm 2027``), any other text as typed."""
        try:
            return Ngay.parse(self.nguyen_van).van_ban or self.nguyen_van
        except PlanError:
            return self.nguyen_van

    def __str__(self) -> str:
        return self.nguyen_van


def _typed(value: Any) -> str:
    """A deadline that is no text as one. Raises :class:`PlanError` for what is neither a day nor a number."""
    value = plain(value)
    if isinstance(value, datetime.date):
        return str(Ngay.of(value))
    if isinstance(value, str | int | Ngay) and not isinstance(value, bool):
        return str(value)
    raise PlanError(NOT_A_DAY.said(chu=as_told(value)))


def _last_day(text: str) -> datetime.date | None:
    if quarter := quarter_of(text):
        return quarter.ngay_cuoi
    if text.strip() and not has_form(text):
        return None  # not a date at all: a text is a legal deadline
    day = Ngay.parse(text)
    if day.nam is None:
        return None
    month = day.thang or 12
    return datetime.date(day.nam, month, day.ngay or monthrange(day.nam, month)[1])


# --- What sentences say ---------------------------------------------------------------------------


@frozen
class _When:
    """A day, month, quarter or year at its place in a sentence, ``text`` as a plan file has it."""

    start: int
    end: int
    text: str
    quarter: Quy | None = None

    def day(self, *, last: bool) -> str:
        """Its day as far as it is known; of a quarter, and as a ``last`` one of a year, the last day."""
        if self.quarter:
            return str(self.quarter.ngay_cuoi or "")
        return f"{self.text}-12-31" if last and self.text.isdecimal() else self.text


@lru_cache(maxsize=1024)  # several rules ask it of the same texts
def deadline_of(text: str) -> str | None:
    """The deadline that a sentence surely sets, as a plan file has it: one, in words that mean a deadline.

    >>> deadline_of("Gửi báo cáo trước ngày 15/12/2026."), deadline_of("Quá hạn mà chưa nộp trước ngày 15/12/2026")
    ('2026-12-15', None)
    """
    if "20" not in text or not _may_set(text):
        return None
    found = {when.text for start, when in _deadlines(text) if not _NEGATED.search(text, max(start - _BEFORE, 0), start)}
    return _possible(found.pop()) if len(found) == 1 else None


@lru_cache(maxsize=1024)
def target_deadline_of(text: str) -> str | None:
    """By when the sentence of a target surely wants it reached: its deadline, or the one time that it is set for.

    >>> target_deadline_of("Đến hết năm 2026, 95% hồ sơ nộp trực tuyến"), target_deadline_of("Tăng 5% so với năm 2025")
    ('2026', None)
    """
    if said := deadline_of(text):
        return said
    if "20" not in text:
        return None
    found = {when.text for leads in (_DEADLINE, _OF_TARGET) for _, when in _behind(leads, text, "năm")}
    return _possible(found.pop()) if len(found) == 1 else None


def short_deadline_of(text: str) -> tuple[int, int] | None:
    """The day and month of the one deadline that a sentence sets without a year; ``None`` where it sets none so.

    >>> short_deadline_of("Gửi báo cáo trước ngày 30/6."), short_deadline_of("trước ngày 30/6/2026")
    ((30, 6), None)
    """
    if "/" not in text or not _may_set(text):
        return None
    found = {(int(one["d"]), int(one["m"])) for one in _SHORT_DEADLINE.finditer(text)}
    return found.pop() if len(found) == 1 else None


@cache
def _first_words() -> tuple[str, ...]:
    return tuple(dict.fromkeys(phrase.partition(" ")[0] for phrase in phrases("deadlines")["deadlines"]))


def _may_set(text: str) -> bool:
    """A text has a word that a deadline begins with: of most texts this is known at once."""
    small = text.lower()
    return any(word in small for word in _first_words())


def reviews_of(text: str) -> tuple[str | None, str | None]:
    """When a text surely says that a plan is reviewed, as a plan file has it: sơ kết, and tổng kết.

    >>> reviews_of("Sơ kết vào tháng 6/2026; tổng kết trước ngày 30/11/2026.")
    ('2026-06', '2026-11-30')
    """
    found: dict[str, set[str]] = {"s": set(), "t": set()}
    for start, when in _reviews(text):
        found[text[start].lower()].add(when.text)
    midterm, final = (_possible(whens.pop()) if len(whens) == 1 else None for whens in (found["s"], found["t"]))
    return midterm, final


def span_of(text: str, whole: str | None = None) -> tuple[str | None, str | None]:
    """First and last day that a text says: of one range, or of phases from the first to the last.

    There is no last day where the ``whole`` that the text is of says a later one that is no review and no deadline:
    then the range is that of one event of many.

    >>> span_of("Từ 01/4 đến 30/11/2026"), span_of("tháng 3/2026 - tháng 9/2026")
    (('2026-04-01', '2026-11-30'), (None, '2026-09'))
    """
    own, text = whole is None or whole == text, _in_full(text)
    whole = text if own or whole is None else _in_full(whole)
    first = [day for _, when in _behind(_FIRST, text, "tháng") if not when.quarter and (day := when.day(last=False))]
    last = [day for _, when in _behind(_LAST, text, "năm") if (day := when.day(last=True))]
    if max(len(first), len(last)) > 1 and len(_PHASE.findall(text)) < max(len(first), len(last)):
        first, last = first if len(set(first)) == 1 else [], last if len(set(last)) == 1 else []
    plain = _without(whole, [(start, when.end) for start, when in _reviews(whole)])
    plain = _without(plain, [(start, when.end) for start, when in _deadlines(plain)])
    begin, end = min(first, default=None), max(last, default=None)
    if end and any(str(found.day)[: len(end)] > end for found in days_in(plain, least="ngày")):
        end = None
    return begin, end


def is_of_whole_plan(label: str) -> bool:
    """The dates behind a label are those of the whole plan, not those of one event of it.

    >>> is_of_whole_plan("Thời gian thực hiện"), is_of_whole_plan("Cấp tổ")
    (True, False)
    """
    return _WHOLE_PLAN.search(label) is not None


_BEFORE = 80
"""Letters before a deadline in which its negation stands."""
_REACH = 60
"""Letters between sơ kết or tổng kết and its day, at most."""


def _lead(*keys: str, then: str = r"\s{1,9}") -> str:
    return rf"(?<!\w)(?:{one_of(*(phrases('deadlines')[key] for key in keys))}){then}"


_DEADLINE = late(
    lambda: _lead("deadlines") + r"(?:[0-9]{1,2}\s{0,9}(?:giờ|h|g)\s{0,9}(?:[0-9]{2}\s{0,9}(?:phút)?)?,?\s{1,9})?"
)
_OF_TARGET = late(lambda: _lead("lasts", "of_targets"))
_SHORT_DEADLINE = late(
    lambda: _lead("deadlines") + r"(?:ngày\s{1,9})?(?P<d>[0-9]{1,2})/(?P<m>[0-9]{1,2})(?![0-9/])(?!\s{0,9}năm)"
)
_FIRST = late(lambda: _lead("firsts"))
_LAST = late(lambda: _lead("lasts"))
_REVIEW = late(lambda: _lead("midterm", "final", then=""))
_TO_REVIEW = late(rf"[^.;0-9]{{0,{_REACH + 1}}}")
_PHASE = late(lambda: _lead("phases", then=r"(?!\w)"))
_WHOLE_PLAN = late(lambda: one_of(phrases("deadlines")["whole_plan"], phrases("deadlines")["phases"]))
_NEGATED = late(
    lambda: (
        rf"(?!(?:{one_of(phrases('deadlines')['not_negations'])})(?!\w))" + _lead("negations", then=r"(?!\w)[^.;,:]*$")
    )
)
_SHORT_FIRST = late(
    r"(?<!\w)(?P<from>từ\s{1,9}(?:ngày\s{1,9})?)(?P<d>[0-9]{1,2})(?:/(?P<m>[0-9]{1,2}))?"
    r"(?:\s{1,9}đến(?:\s{1,9}hết)?\s{1,9}|\s{0,9}[-–]\s{0,9})"
)
"""A range whose first day leaves out what its last day says: ``từ 01/4 đến 30/11/2025``."""
_DASH = late(r"\s{0,9}[-–]\s{0,9}")
_SPACE = late(r"\s(?=[0-9ntq])")


def _when_at(text: str, at: int, least: Part) -> _When | None:
    """The day, month, quarter or (``least``) year that begins at a place of a text; an impossible day as typed."""
    if quarter := _QUARTER.match(text, at):
        return _When(at, quarter.end(), quarter.group(), _quarter(quarter))
    found = day_at(text, at, least=least, told=True)
    if found is None or not all(found.figures[("ngày", "tháng", "năm").index(least) :]):
        return None
    return _When(at, found.end, str(found.day) if found.day else text[at : found.end])


def _behind(leads: re.Pattern[str], text: str, least: Part) -> Iterator[tuple[int, _When]]:
    """What stands right behind each of some leads, with where the lead begins."""
    for lead in leads.finditer(text):
        if when := _when_at(text, lead.end(), least):
            yield lead.start(), when


def _deadlines(text: str) -> Iterator[tuple[int, _When]]:
    return _behind(_DEADLINE, text, "tháng")


def _reviews(text: str) -> Iterator[tuple[int, _When]]:
    """Each sơ kết and tổng kết with the first day behind it in its clause, before the next of them."""
    leads = [*_REVIEW.finditer(text)]
    for lead, then in zip_longest(leads, leads[1:]):
        reach = _TO_REVIEW.match(text, lead.end(), then.start() if then else len(text))
        end = reach.end() if reach else lead.end()
        spaces = _SPACE.finditer(text, lead.end(), min(end + 1, len(text)))
        if when := next(filter(None, (_when_at(text, space.end(), "năm") for space in spaces)), None):
            yield lead.start(), when


def _possible(when: str) -> str | None:
    try:
        ThoiHan(when)
    except PlanError:
        return None
    return when


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    """A text with a blank for each of some spans of it."""
    out, at = [], 0
    for start, end in spans:
        if start >= at:
            out.append(text[at:start])
            at = end
    return " ".join([*out, text[at:]])


def _in_full(text: str) -> str:
    """A text whose ranges say both of their days in full, with ``đến`` between them."""
    out, at = [], 0
    for match in _SHORT_FIRST.finditer(text):
        last = day_at(text, match.end(), least="ngày")
        if match.start() >= at and last and last.day and last.day.date:
            day, month = int(match["d"]), int(match["m"] or last.day.thang or 0)
            if month > 0 and (month, day) <= (last.day.thang, last.day.ngay):
                out.append(f"{text[at : match.start()]}{match['from']}{day}/{month}/{last.day.nam} đến ")
                at = match.end()
    return _with_to("".join([*out, text[at:]]))


def _with_to(text: str) -> str:
    """A text with ``đến`` for the dash between two days or months."""
    out, at, before = [], 0, None
    for found in days_in(text, least="tháng"):
        if before is not None and _DASH.fullmatch(text, before, found.start):
            out.append(f"{text[at:before]} đến ")
            at = found.start
        before = found.end
    return "".join([*out, text[at:]])
