"""Rules of căn cứ in a plan: none is later than the plan, each is cited with one day, they stand in order."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.grammar.days import Ngay
from thidua.rules.check import Fault, Unknown, check, fault
from thidua.rules.draft import Draft
from thidua.wording import shorten


@check(
    "nd-101", "căn cứ ban hành sau kế hoạch", "bắt buộc", {"": ""},
    {"": ("căn cứ ngày {co}, sau ngày của kế hoạch ({ngay})", "xem lại ngày của căn cứ, hoặc ngày của kế hoạch")},
    why="Kế hoạch không thể căn cứ vào văn bản chưa ban hành.",
    wrong="ngày: 2026-03-09\ncăn cứ: Căn cứ Quyết định số 15/QĐ-UBND ngày 10/4/2026 của UBND tỉnh",
    right="ngày: 2026-04-20\ncăn cứ: Căn cứ Quyết định số 15/QĐ-UBND ngày 10/4/2026 của UBND tỉnh",
)  # fmt: skip
def later_bases(draft: Draft) -> Iterator[Fault | Unknown]:
    day = draft.plan.ngay
    for at, basis in enumerate(draft.plan.can_cu):
        if day and basis.ngay and _after(basis.ngay, day):
            where = draft.at("căn cứ", at, words=basis.van_ban)
            yield fault(where, shorten(basis.van_ban, 80), co=basis.ngay.ngan, ngay=day.ngan)


def _after(one: Ngay, other: Ngay) -> bool:
    """A day is surely later than another, as far as both are known."""
    if one.date and other.date:
        return one.date > other.date
    if one.nam and other.nam and one.nam != other.nam:
        return one.nam > other.nam
    return bool(one.nam and one.nam == other.nam and one.thang and other.thang and one.thang > other.thang)
