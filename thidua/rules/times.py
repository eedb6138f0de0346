"""Rules of when: deadlines, sơ kết and tổng kết within the period of a plan and in order; years that are left over."""

from __future__ import annotations

import datetime
from collections.abc import Iterator

from thidua.cursor import Path
from thidua.grammar.days import in_figures
from thidua.grammar.deadlines import ThoiHan, deadline_of
from thidua.model.node import Node
from thidua.rules.check import Fault, Unknown, check, fault
from thidua.rules.draft import Draft
from thidua.wording import shorten

_REPORTS = datetime.timedelta(days=45)
"""How long behind its end reports on a plan may be due."""
_OF_TEXT = ("nội dung", "chỉ tiêu", "thời gian", "tiêu chí", "khen thưởng", "kinh phí", "tổ chức thực hiện", "mục khác")


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
    when = draft.plan.thoi_gian
    first = when.bat_dau.date if when and when.bat_dau else None
    last = when.ket_thuc.date if when and when.ket_thuc else None
    review = when.tong_ket.ngay_cuoi if when and when.tong_ket else None
    end = max(filter(None, (last, review)), default=None)
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
     "so_truoc": ("sơ kết {so} trước ngày bắt đầu ({moc})", "xem lại hai mốc"),
     "tong_truoc": ("tổng kết {tong} trước ngày bắt đầu ({moc})", "xem lại hai mốc"),
     "ky": ("kế hoạch ngày {moc} mà {viec} {co}", "xem lại: có thể còn sót từ năm trước")},
    why="Sơ kết ở giữa, tổng kết ở cuối; mốc trước ngày ban hành là mốc của năm cũ.",
    wrong="thời gian: {nội dung: Năm 2026, sơ kết: 2026-12-15, tổng kết: 2026-06-30}",
    right="thời gian: {nội dung: Năm 2026, sơ kết: 2026-06-30, tổng kết: 2026-12-15}",
)  # fmt: skip
def reviews(draft: Draft) -> Iterator[Fault | Unknown]:
    when = draft.plan.thoi_gian
    if when is None:
        return
    half = when.so_ket.ngay_cuoi if when.so_ket else None
    full = when.tong_ket.ngay_cuoi if when.tong_ket else None
    first = when.bat_dau.date if when.bat_dau else None
    if half and full and half >= full:
        so, tong = in_figures(half), in_figures(full)
        yield fault(draft.at("thời gian", "sơ kết"), form="thu_tu", so=so, tong=tong)
    if half and first and half < first:
        yield fault(draft.at("thời gian", "sơ kết"), form="so_truoc", so=in_figures(half), moc=in_figures(first))
    if full and first and full < first:
        yield fault(draft.at("thời gian", "tổng kết"), form="tong_truoc", tong=in_figures(full), moc=in_figures(first))
    day = draft.day
    for words, label, review in (("sơ kết", "sơ kết", half), ("tổng kết", "tổng kết", full)):
        if day and review and review < day and not (first and review < first):
            yield fault(draft.at("thời gian", label), form="ky", viec=words, co=in_figures(review), moc=in_figures(day))


@check(
    "nd-303", "năm còn sót lại", "nên", {"": ""},
    {"": ("{co} mà kế hoạch của năm {nam}", "xem lại: có thể còn sót từ năm trước"),
     "trich_yeu": ("trích yếu nói năm {co}, văn bản ngày {ngay}", "xem lại năm trong trích yếu")},
    why="Chép từ bản năm trước thì năm cũ hay còn lại trong hạn nộp và trích yếu.",
    wrong="trích yếu: Phát động thi đua năm 2026\nnội dung: Nộp báo cáo trước ngày 15/12/2025",
    right="trích yếu: Phát động thi đua năm 2026\nnội dung: Nộp báo cáo trước ngày 15/12/2026",
)  # fmt: skip
def years(draft: Draft) -> Iterator[Fault | Unknown]:
    year = _year(draft)
    if year is None:
        return
    for said in draft.of(*_OF_TEXT):
        when = deadline_of(said.text)
        if when and when[:4].isdigit() and int(when[:4]) < year:
            yield fault(draft.where(said), shorten(said.text, 80), co=f"hạn {ThoiHan(when).van_ban}", nam=year)
    day = draft.day
    named = draft.named_years
    if day and named and max(named) < day.year:
        at = draft.at("trích yếu", words=draft.plan.trich_yeu)
        yield fault(at, draft.plan.trich_yeu, "trich_yeu", co=max(named), ngay=in_figures(day))


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
def late(draft: Draft) -> Iterator[Fault | Unknown]:
    when = draft.plan.thoi_gian
    last: datetime.date | None = when.ket_thuc.date if when and when.ket_thuc else None
    if last and draft.day and draft.day > last:
        yield fault(draft.at("thời gian", "kết thúc"), ngay=in_figures(draft.day), co=in_figures(last))
