"""Rules of the instruments that a plan cites: their days, their order, which of them are known to be replaced."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from itertools import pairwise

from thidua.grammar.days import Ngay
from thidua.model import CanCu
from thidua.rules.check import Fault, Unknown, check, fault
from thidua.rules.draft import Draft, Said
from thidua.rules.instruments import Instrument
from thidua.wording import fold, shorten


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


@check(
    "nd-102", "một văn bản có hai ngày", "nên", {"": ""},
    {"": ("{so} ghi ngày {co}, chỗ khác ghi ngày {khac}", "xem lại ngày của văn bản ấy")},
    why="Một văn bản chỉ có một ngày ban hành; hai ngày thì một chỗ chép nhầm.",
    wrong="căn cứ: Căn cứ Kế hoạch số 15/KH-UBND ngày 05/3/2026 của UBND tỉnh về thi đua\n"
          "nội dung: Thực hiện Kế hoạch số 15/KH-UBND ngày 06/3/2026 của UBND tỉnh",
    right="căn cứ: Căn cứ Kế hoạch số 15/KH-UBND ngày 05/3/2026 của UBND tỉnh về thi đua\n"
          "nội dung: Thực hiện Kế hoạch số 15/KH-UBND ngày 05/3/2026 của UBND tỉnh",
)  # fmt: skip
def two_days(draft: Draft) -> Iterator[Fault | Unknown]:
    known: dict[str, Ngay] = {}
    told: set[str] = set()
    for said, number, day in draft.cited:
        if not day or not day.date:
            continue
        first = known.setdefault(number, day)
        if first != day and number not in told:
            told.add(number)
            yield fault(draft.where(said), shorten(said.text, 80), so=number, co=day.ngan, khac=first.ngan)


_RANKS = {
    "hien_phap": 1, "bo_luat": 2, "luat": 2, "phap_lenh": 3, "nghi_dinh": 4, "thong_tu": 6, "thong_tu_lien_tich": 6,
}  # fmt: skip
"""What surely stands above what: of kinds that bodies of several levels issue the name does not tell."""
_LAWS = 3
"""Of laws the one that gives the power to act stands before that which says what is done, whatever their days."""


@check(
    "nd-103", "thứ tự căn cứ", "nên", {"": ""},
    {"": ("{truoc} đứng trước {sau}", "xếp căn cứ theo giá trị pháp lý cao đến thấp"),
     "ngay": ("{truoc} ngày {ngay_truoc} đứng trước {sau} ngày {ngay_sau}", "cùng loại thì xếp theo ngày ban hành")},
    why="Căn cứ xếp theo giá trị pháp lý: luật, nghị định, thông tư; cùng loại, cùng cơ quan thì theo ngày ban hành.",
    wrong="căn cứ:\n  - Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ về thi đua, khen thưởng\n"
          "  - Căn cứ Luật Thi đua, khen thưởng",
    right="căn cứ:\n  - Căn cứ Luật Thi đua, khen thưởng\n"
          "  - Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ về thi đua, khen thưởng",
)  # fmt: skip
def order(draft: Draft) -> Iterator[Fault | Unknown]:
    bases = [(at, one, _RANKS.get(fold(one.loai), 0)) for at, one in enumerate(draft.plan.can_cu)]
    ranked = [one for one in bases if one[2]]
    for (_, first, high), (at, then, low) in pairwise(ranked):
        where = draft.at("căn cứ", at, words=then.van_ban)
        if high > low:
            yield fault(where, shorten(then.van_ban, 80), truoc=_called(first), sau=_called(then))
        elif high == low > _LAWS and first.ngay and then.ngay and _after(first.ngay, then.ngay):
            yield fault(
                where, shorten(then.van_ban, 80), "ngay", truoc=_called(first), sau=_called(then),
                ngay_truoc=first.ngay.ngan, ngay_sau=then.ngay.ngan,
            )  # fmt: skip


def _called(basis: CanCu) -> str:
    return f"{basis.loai} số {basis.so}" if basis.so else shorten(f"{basis.loai} {basis.ve}".strip(), 40)


@check(
    "nd-104", "văn bản đã được thay thế", "nên", {"": ""},
    {"": ("{so} hết hiệu lực từ {den}, thay bằng {thay} (theo dữ liệu ngày {cua}, mức chắc: {chac})",
          "xem lại ở nguồn chính thức; còn dùng thì ghi rõ lý do"),
     "khong": ("{so} hết hiệu lực từ {den} (theo dữ liệu ngày {cua}, mức chắc: {chac})", "xem lại ở nguồn chính thức")},
    why="Căn cứ vào văn bản đã hết hiệu lực là lỗi hay bị trả lại; dữ liệu chỉ biết một số văn bản, văn bản không có "
        "trong đó là chưa biết, không phải còn hiệu lực.",
    wrong="ngày: 2026-03-09\ncăn cứ: Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ",
    right="ngày: 2026-03-09\ncăn cứ: Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14/6/2025 của Chính phủ",
)  # fmt: skip
def replaced(draft: Draft) -> Iterator[Fault | Unknown]:
    day = draft.day
    if day is None:  # a draft: of whatever day it will be, it is not earlier than its year
        year = draft.plan.ngay.nam if draft.plan.ngay else None
        day = datetime.date(year, 1, 1) if year else None
    if day is None:
        yield Unknown("ngay")
        return
    told: set[str] = set()
    for said, number, _ in draft.cited:
        one = draft.asked.instruments.get(number)
        if one is None or one.so in told or not one.den or day <= one.den:
            continue
        told.add(one.so)
        yield _told(draft, said, one)


def _told(draft: Draft, said: Said, one: Instrument) -> Fault:
    at, words, form = draft.where(said), shorten(said.text, 80), "" if one.thay else "khong"
    last = one.den.strftime("%d/%m/%Y") if one.den else ""
    return fault(at, words, form, so=one.so, den=last, cua=one.cua, chac=one.muc, thay=one.thay)
