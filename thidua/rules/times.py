"""Rules of when: deadlines, sơ kết and tổng kết within the period of a plan and in order; years that are left over."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import cache
from itertools import pairwise

from thidua.cursor import Path
from thidua.errors import PlanError
from thidua.grammar.days import Ngay, days_in, in_figures
from thidua.grammar.deadlines import ThoiHan, deadline_of, short_deadline_of
from thidua.grammar.lists import late, one_of, phrases
from thidua.listed import listed
from thidua.model.node import Node
from thidua.rules.check import Fault, Unknown, check, fault
from thidua.rules.draft import Draft, Said
from thidua.rules.past import TWO_LEVELS
from thidua.rules.phrases import around
from thidua.wording import shorten

_REPORTS = datetime.timedelta(days=45)
"""How long behind its end reports on a plan may be due."""
_OF_TEXT = ("nội dung", "chỉ tiêu", "thời gian", "tiêu chí", "khen thưởng", "kinh phí", "tổ chức thực hiện", "mục khác")


@cache
def _data() -> Mapping[str, list[str]]:
    return listed(__file__, "times")


def _deadlines(draft: Draft) -> Iterator[tuple[Path, ThoiHan, str]]:
    """The deadlines that are data: the way to each, itself, the words beside it."""
    plan = draft.plan
    for label, items in (("chỉ tiêu", plan.chi_tieu), ("tổ chức thực hiện", plan.to_chuc_thuc_hien)):
        for at, item in enumerate(items):
            yield from _below(item, (label, at))


def _below(item: Node, path: Path) -> Iterator[tuple[Path, ThoiHan, str]]:
    deadline, words = getattr(item, "thoi_han", None), getattr(item, "noi_dung", "") or getattr(item, "tieu_de", "")
    if isinstance(deadline, ThoiHan):
        yield (*path, "thời hạn"), deadline, words
    for label, name in (("nhiệm vụ", "nhiem_vu"), ("gồm", "gom")):
        for at, one in enumerate(getattr(item, name, ())):
            yield from _below(one, (*path, label, at))


@check(
    "nd-301", "thời hạn ngoài thời gian của kế hoạch", "nên", {"": ""},
    {"truoc": ("thời hạn {co} trước ngày của kế hoạch ({moc})", "xem lại: có thể còn sót từ năm trước"),
     "bat_dau": ("thời hạn {co} trước ngày bắt đầu ({moc})", "xem lại thời hạn, hoặc ngày bắt đầu"),
     "sau": ("thời hạn {co} sau ngày kết thúc ({moc})", "xem lại thời hạn, hoặc ngày kết thúc")},
    why="Việc có hạn trước khi kế hoạch ban hành thì không ai làm kịp: thường là năm cũ chưa sửa.",
    wrong="ngày: 2026-03-09\ntổ chức thực hiện:\n  - {đơn vị: Văn phòng, nhiệm vụ: [{nội dung: Báo cáo, thời hạn: "
          "2025-12-15}]}",
    right="ngày: 2026-03-09\ntổ chức thực hiện:\n  - {đơn vị: Văn phòng, nhiệm vụ: [{nội dung: Báo cáo, thời hạn: "
          "2026-12-15}]}",
)  # fmt: skip
def outside(draft: Draft) -> Iterator[Fault | Unknown]:
    """A task may be done before the first day, to prepare it; a target cannot be reached then."""
    first, last = draft.period.first, draft.period.last
    end = max(filter(None, (last, draft.period.full)), default=None)
    for path, deadline, words in _deadlines(draft):
        day = deadline.ngay_cuoi
        if day is None:
            continue
        found = next(
            (
                (form, limit)
                for form, limit, wrong in (
                    ("truoc", draft.day, draft.day is not None and day < draft.day),
                    ("bat_dau", first, first is not None and day < first and path[0] == "chỉ tiêu"),
                    ("sau", end, last is not None and end is not None and day > end + _REPORTS),
                )
                if wrong and limit
            ),
            None,
        )
        if found:
            form, limit = found
            said = draft.at(*path, words=words)
            yield fault(said, shorten(words, 60), form, co=deadline.van_ban, moc=in_figures(limit))


@check(
    "nd-302", "sơ kết, tổng kết", "nên", {"": ""},
    {"thu_tu": ("sơ kết {so} không trước tổng kết {tong}", "xem lại hai mốc"),
     "truoc": ("{viec} {co} trước ngày bắt đầu ({moc})", "xem lại hai mốc"),
     "so_sau": ("sơ kết {so} sau ngày kết thúc ({moc})", "xem lại hai mốc"),
     "tong_truoc": ("tổng kết {tong} trước ngày kết thúc ({moc}) {so} ngày", "xem lại hai mốc"),
     "tong_sau": ("tổng kết {tong} sau ngày kết thúc ({moc}) hơn nửa năm", "xem lại hai mốc"),
     "ky": ("kế hoạch ngày {moc} mà {viec} {co}", "xem lại: có thể còn sót từ năm trước")},
    why="Sơ kết ở giữa, tổng kết ở cuối; mốc trước ngày ban hành là mốc của năm cũ.",
    wrong="thời gian: {nội dung: Năm 2026, sơ kết: 2026-12-15, tổng kết: 2026-06-30}",
    right="thời gian: {nội dung: Năm 2026, sơ kết: 2026-06-30, tổng kết: 2026-12-15}",
)  # fmt: skip
def reviews(draft: Draft) -> Iterator[Fault | Unknown]:
    period, day = draft.period, draft.day
    first, last, half, full = period.first, period.last, period.half, period.full
    so, tong = map(_shown, (period.half_said, period.full_said))
    if half and full and half >= full:
        yield _of_review(draft, "sơ kết", "thu_tu", so=so, tong=tong)
    elif half and last and half > last:
        yield _of_review(draft, "sơ kết", "so_sau", so=so, moc=in_figures(last))
    if full and last and full > last + _LATE:
        yield _of_review(draft, "tổng kết", "tong_sau", tong=tong, moc=in_figures(last))
    elif full and first and last and first <= full < last - max(_EARLY, (last - first) / _OF_PERIOD):
        yield _of_review(draft, "tổng kết", "tong_truoc", tong=tong, moc=in_figures(last), so=str((last - full).days))
    over = day and last and last < day  # of a plan that is late nd-304 says it
    for label, review, said in (("sơ kết", half, so), ("tổng kết", full, tong)):
        if review and first and review < first:
            yield _of_review(draft, label, "truoc", viec=label, co=said, moc=in_figures(first))
        elif review and day and review < day and not over:
            yield _of_review(draft, label, "ky", viec=label, co=said, moc=in_figures(day))


_LATE = datetime.timedelta(days=183)
"""How long behind its end a plan may be summed up."""


_EARLY, _OF_PERIOD = datetime.timedelta(days=45), 6
"""How long before its end a plan may be summed up: so many days, or such a part of its time where that is longer."""


def _of_review(draft: Draft, label: str, form: str, **values: str) -> Fault:
    when = draft.plan.thoi_gian
    words = when.noi_dung if when else ""
    typed = when and {"sơ kết": when.so_ket, "tổng kết": when.tong_ket}[label]
    path = ("thời gian", label) if typed else ("thời gian", "nội dung")
    return Fault(draft.at(*path, words="" if typed else words), shorten(words, 80), form, values=values)


def _shown(when: str) -> str:
    """A day as it was typed, in the decree's figures: ``7/2026``."""
    try:
        return Ngay.parse(when).ngan or when
    except PlanError:
        return when


@check(
    "nd-303", "năm còn sót lại", "nên", {"": ""},
    {"": ("{co} mà kế hoạch của năm {nam}", "xem lại: có thể còn sót từ năm trước"),
     "truoc": ("{co} trước ngày của kế hoạch ({ngay})", "xem lại: có thể còn sót từ bản cũ"),
     "trich_yeu": ("trích yếu nói {co}, văn bản ngày {ngay}", "xem lại năm trong trích yếu")},
    why="Chép từ bản năm trước thì năm cũ hay còn lại trong hạn nộp và trích yếu.",
    wrong="trích yếu: Phát động thi đua năm 2026\nnội dung: Nộp báo cáo trước ngày 15/12/2025",
    right="trích yếu: Phát động thi đua năm 2026\nnội dung: Nộp báo cáo trước ngày 15/12/2026",
)  # fmt: skip
def years(draft: Draft) -> Iterator[Fault | Unknown]:
    year, day = _year(draft), draft.day
    for said in draft.of(*_OF_TEXT):
        when = deadline_of(said.text)
        if not when or not when[:4].isdigit() or _DONE.search(said.text):
            continue
        last, typed = ThoiHan(when).ngay_cuoi, f"hạn {_shown(when)}"
        if day and last and last < day and (_is_told(draft, said.path[:-1], last) or _is_of_things(said, last)):
            continue
        if year and int(when[:4]) < year:
            yield fault(draft.where(said), shorten(said.text, 80), co=typed, nam=year)
        elif day and last and last < day and day.year == last.year:
            yield fault(draft.where(said), shorten(said.text, 80), "truoc", co=typed, ngay=in_figures(day))
    yield from _left_in_words(draft, year)
    named = draft.named_years
    if day and named:
        at = draft.at("trích yếu", words=draft.plan.trich_yeu)
        school = _SCHOOL_YEAR.search(draft.plan.trich_yeu) if len(named) > 1 else None
        if max(named) < day.year:
            yield fault(at, draft.plan.trich_yeu, "trich_yeu", co=f"năm {max(named)}", ngay=in_figures(day))
        elif school and day >= datetime.date(int(school["end"]), *_SCHOOL_BEGINS):
            yield fault(at, draft.plan.trich_yeu, "trich_yeu", co=school[0], ngay=in_figures(day))


def _is_of_things(said: Said, day: datetime.date) -> bool:
    """A day before which something is to be is that of things that there are, no deadline: of papers that were issued
    before it, of districts before these were no more.
    """
    return TWO_LEVELS - day in (datetime.timedelta(), datetime.timedelta(days=1)) or _MADE.search(said.text) is not None


_MADE = late(lambda: rf"(?<!\w)(?:{one_of(_data()['da_co'])})\s+(?:từ\s+)?trước(?!\w)")


def _left_in_words(draft: Draft, year: int | None) -> Iterator[Fault]:
    """A sentence that says what will be done, and ends in a year before that of the plan."""
    told: set[str] = set()
    for said in draft.having("năm") if year and draft.day else ():
        if said.part not in _AIMS or "20" not in said.text:
            continue
        if any(int(one) >= (year or 0) for one in _A_YEAR.findall(said.text)):  # it speaks of several years
            continue
        for found in _AIM.finditer(said.text):
            if int(found["year"]) < (year or 0) and found["year"] not in told and not _OF_PAST.search(found["said"]):
                told.add(found["year"])
                words = around(said.text, found.start("said"))
                yield fault(draft.where(said, found.start("year")), words, co=f"năm {found['year']}", nam=year)


_AIMS = ("mục đích", "yêu cầu", "nội dung", "chỉ tiêu", "tổ chức thực hiện")
_A_YEAR = late(r"(?<!\d)20\d\d(?!\d)", re.NOFLAG)
_AIM = late(
    lambda: (
        rf"(?:^|[.;,]\s)(?P<said>(?:{one_of(_data()['se_lam'])})(?!\w)[^.;,:–\d]{{1,200}}?)\snăm\s(?P<year>20[0-9]{{2}})"
        r"(?=[.;,]|$)"
    )
)
_OF_PAST = late(lambda: rf"(?<!\w)(?:{one_of(_data()['da_qua'])})(?!\w)")


def _is_told(draft: Draft, path: Path, day: datetime.date) -> bool:
    """The deadline of an item is a day of which nd-301 speaks."""
    return any(way[:-1] == path and when.ngay_cuoi == day for way, when, _ in _deadlines(draft))


_SCHOOL_YEAR = late(lambda: rf"(?:{one_of(phrases('clauses')['periods'][:1])})\s20\d\d\s?[-–]\s?(?P<end>20\d\d)")
_SCHOOL_BEGINS = (9, 1)
"""Month and day of the first of a school year."""
_DONE = late(r"(?<!\w)đã(?!\w)")


def _year(draft: Draft) -> int | None:
    """The year that a plan is for: the first one of its trích yếu, else that of its day."""
    if named := draft.named_years:
        return min(named)
    return draft.plan.ngay.nam if draft.plan.ngay else None


@check(
    "nd-304", "kế hoạch ban hành muộn", "nên", {"": ""},
    {"": ("văn bản ngày {ngay}, sau ngày kết thúc ({co})", "xem lại ngày của kế hoạch, hoặc ngày kết thúc")},
    why="Kế hoạch ban hành sau khi thời gian thực hiện đã hết thì không ai thực hiện được.",
    wrong="ngày: 2026-12-20\nthời gian: {bắt đầu: 2026-01-01, kết thúc: 2026-11-30}",
    right="ngày: 2026-01-20\nthời gian: {bắt đầu: 2026-01-01, kết thúc: 2026-11-30}",
)  # fmt: skip
def too_late(draft: Draft) -> Iterator[Fault | Unknown]:
    last, day = draft.period.last, draft.day
    if last and day and day > last:
        typed = draft.plan.thoi_gian and draft.plan.thoi_gian.ket_thuc
        words = "" if typed or not draft.plan.thoi_gian else draft.plan.thoi_gian.noi_dung
        at = draft.at("thời gian", "kết thúc" if typed else "nội dung", words=words)
        yield fault(at, shorten(words, 80), ngay=in_figures(day), co=in_figures(last))


@check(
    "nd-306", "khoảng thời gian ngược", "nên", {"": ""},
    {"": ("“từ” {tu} “đến” {den}", "xem lại hai ngày")},
    why="Ngày cuối của một khoảng thời gian không thể trước ngày đầu: một trong hai ngày ghi nhầm.",
    wrong="nội dung: Từ ngày 30/6/2026 đến ngày 15/4/2026 rà soát thủ tục",
    right="nội dung: Từ ngày 15/4/2026 đến ngày 30/6/2026 rà soát thủ tục",
)  # fmt: skip
def spans(draft: Draft) -> Iterator[Fault | Unknown]:
    for said in draft.having("đến"):
        if said.text.count("20") < _TWO_DAYS or said.part in ("căn cứ", "chú thích"):
            continue
        for first, then in pairwise(days_in(said.text)):
            begin, end = (one.day.date if one.day else None for one in (first, then))
            if begin and end and end < begin and _is_span(said.text, first.start, first.end, then.start):
                words = around(said.text, first.start)
                yield fault(draft.where(said, first.start), words, tu=in_figures(begin), den=in_figures(end))


def _is_span(text: str, start: int, end: int, then: int) -> bool:
    """Two days of a text are the first and the last one of a span."""
    return _FROM.search(text[max(0, start - _WORDS_OF_TIME) : start]) is not None and bool(
        _TO.fullmatch(text[end:then])
    )


_WORDS_OF_TIME, _TWO_DAYS = 10, 2
_FROM = late(r"(?<!\w)từ\s(?:ngày\s)?$")
_TO = late(r",?\s(?:cho\s)?đến\s(?:hết\s)?(?:ngày\s)?")


@check(
    "nd-305", "ngày ghi trái với câu chữ", "nên", {"": ""},
    {"": ("“{muc}” ghi {co}, câu chữ nói {khac}", "sửa một trong hai")},
    why="Ngày đi vào bảng tổng hợp, câu chữ đi vào văn bản: hai ngày khác nhau thì một ngày sai.",
    wrong="chỉ tiêu: {nội dung: 98 % hồ sơ đúng hạn trước ngày 30/6/2026, thời hạn: 2026-11-30}",
    right="chỉ tiêu: {nội dung: 98 % hồ sơ đúng hạn trước ngày 30/6/2026, thời hạn: 2026-06-30}",
)  # fmt: skip
def same_day(draft: Draft) -> Iterator[Fault | Unknown]:
    for path, deadline, words in _deadlines(draft):
        day, typed = deadline.ngay_cuoi, deadline.nguyen_van
        said = deadline_of(words) or _of_its_year(day, short_deadline_of(words))
        if not day or not said or said == typed:
            continue
        last = ThoiHan(said).ngay_cuoi
        if not last or _same(typed, said) or _near(day, last):
            continue
        if path[0] == "chỉ tiêu" or day < last:  # of a task a part may be due before the whole
            at = draft.at(*path, words=words)
            yield fault(at, shorten(words, 60), muc="thời hạn", co=_shown(typed), khac=_shown(said))
    when = draft.plan.thoi_gian
    if not when or not when.noi_dung:
        return
    fields = {"bắt đầu": when.bat_dau, "kết thúc": when.ket_thuc, "sơ kết": when.so_ket, "tổng kết": when.tong_ket}
    doubtful = [label for label, given in fields.items() if given and not _stands(str(given), when.noi_dung)]
    if not doubtful:  # of most plans this is known at once
        return
    read = dict(zip(fields, (*draft.span_in_words, *draft.reviews_in_words), strict=True))
    for label in doubtful:
        if read[label] and not _same(str(fields[label]), read[label]):
            co, khac = _shown(str(fields[label])), _shown(read[label])
            yield fault(draft.at("thời gian", label), shorten(when.noi_dung, 80), muc=label, co=co, khac=khac)


def _stands(when: str, text: str) -> bool:
    """A day stands in a text as it is typed, in figures, or in words."""
    with suppress(PlanError):
        day = Ngay.parse(when)
        return any(one and one in text for one in (day.ngan, day.van_ban, day.van_ban.replace(" 0", " ")))
    return when.casefold() in text.casefold()


def _near(day: datetime.date, said: datetime.date) -> bool:
    """A deadline is the day that a sentence says, or the one before: ``trước ngày 01/7`` is until 30/6."""
    return datetime.timedelta() <= said - day <= datetime.timedelta(days=1)


def _of_its_year(deadline: datetime.date | None, short: tuple[int, int] | None) -> str | None:
    """A day without a year in the year of a deadline, as a plan file has it; ``None`` where no calendar has it."""
    if deadline is None or short is None:
        return None
    with suppress(PlanError):
        return str(Ngay(deadline.year, short[1], short[0]))
    return None


def _same(one: str, other: str) -> bool:
    """Two days, one of which may be known in part: ``2026-11`` and ``2026-11-30``."""
    try:
        known = [str(Ngay.parse(one)), str(Ngay.parse(other))]
    except PlanError:
        return True
    return known[0].startswith(known[1]) or known[1].startswith(known[0])
