"""Rules of the instruments that a plan cites: their days, their order, which of them are known to be replaced."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from thidua.diagnostics import Level
from thidua.grammar.bodies import full_name
from thidua.grammar.days import Ngay, days_in, in_figures
from thidua.grammar.instruments import Cited, issuer_at
from thidua.grammar.lists import late
from thidua.model import CanCu
from thidua.rules.check import Fault, Unknown, check, fault
from thidua.rules.draft import Draft, Said
from thidua.rules.instruments import Instrument
from thidua.rules.phrases import around
from thidua.wording import fold, shorten


@check(
    "nd-101", "căn cứ ban hành sau kế hoạch", "bắt buộc", {"": ""},
    {"": ("căn cứ ngày {co}, sau ngày của văn bản này ({ngay})", "xem lại ngày của căn cứ, hoặc ngày của văn bản này"),
     "vien_dan": ("{so} ngày {co}, sau ngày của văn bản này ({ngay})", "xem lại ngày của hai văn bản")},
    why="Kế hoạch không thể căn cứ vào văn bản chưa ban hành.",
    wrong="ngày: 2026-03-09\ncăn cứ: Căn cứ Quyết định số 15/QĐ-UBND ngày 10/4/2026 của UBND tỉnh",
    right="ngày: 2026-04-20\ncăn cứ: Căn cứ Quyết định số 15/QĐ-UBND ngày 10/4/2026 của UBND tỉnh",
)  # fmt: skip
def later_bases(draft: Draft) -> Iterator[Fault | Unknown]:
    day = draft.plan.ngay
    if not day:
        return
    told: set[str] = set()
    for at, basis in enumerate(draft.plan.can_cu):
        if basis.ngay and _after(basis.ngay, day):
            told.add(basis.so)
            where = draft.at("căn cứ", at, words=basis.van_ban)
            yield fault(where, shorten(basis.van_ban, 80), co=basis.ngay.ngan, ngay=day.ngan)
    for said, one in draft.cited:
        if one.ngay and _after(one.ngay, day) and one.so not in told:
            told.add(one.so)
            level: Level | None = None if said.part in _AS_BASES else "nên"
            values: dict[str, Any] = {"so": one.so, "co": one.ngay.ngan, "ngay": day.ngan}
            yield fault(draft.where(said, one.start), around(said.text, one.start), "vien_dan", level=level, **values)


_AS_BASES = ("căn cứ", "dẫn căn cứ", "mở đầu")
"""Parts in which an instrument that is cited is what the plan is based on."""


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
    known: dict[str, list[tuple[Said, Cited]]] = {}
    told: set[str] = set()
    for said, one in draft.cited:
        if not one.ngay or not one.ngay.date:
            continue
        others = known.setdefault(one.so, [])
        other = next((before for before in others if _is_one(before, (said, one))), None)
        if other is None:
            others.append((said, one))
        elif other[1].ngay and other[1].ngay != one.ngay and one.so not in told:
            told.add(one.so)
            at, words = draft.where(said, one.start), around(said.text, one.start)
            yield fault(at, words, so=one.so, co=one.ngay.ngan, khac=other[1].ngay.ngan)


def _is_one(first: tuple[Said, Cited], then: tuple[Said, Cited]) -> bool:
    """Two citations of one number are of one instrument: of one year, or of one day in two; not of two issuers."""
    day, other = first[1].ngay, then[1].ngay
    if day and other and day.nam != other.nam and (day.thang, day.ngay) != (other.thang, other.ngay):
        return False  # numbers begin anew each year
    issuers = [f"{fold(full_name(issuer_at(said.text, one.end)))}_" for said, one in (first, then)]
    return any(one == "_" for one in issuers) or issuers[0].startswith(issuers[1]) or issuers[1].startswith(issuers[0])


_RANKS = {
    "hien_phap": 1, "bo_luat": 2, "luat": 2, "phap_lenh": 3, "nghi_dinh": 4, "thong_tu": 6, "thong_tu_lien_tich": 6,
}  # fmt: skip
"""What surely stands above what: of kinds that bodies of several levels issue the name does not tell."""
_LOW = 9
_BELOW = frozenset(("ke_hoach", "cong_van", "thong_bao", "bao_cao", "to_trinh", "bien_ban"))
"""Kinds that are no legal instrument, whoever issues them; those of the Party, which is known by its ký hiệu, stand
where it wants.
"""
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
    bases = [(at, one, _rank(one)) for at, one in enumerate(draft.plan.can_cu)]
    ranked = [one for one in bases if one[2]]
    for (_, first, high), (at, then, low) in pairwise(ranked):
        where = draft.at("căn cứ", at, words=then.van_ban)
        if high > low:
            yield fault(where, shorten(then.van_ban, 80), truoc=_called(first), sau=_called(then))
        elif _LOW > high == low > _LAWS and first.ngay and then.ngay and _after(first.ngay, then.ngay):
            yield fault(
                where, shorten(then.van_ban, 80), "ngay", truoc=_called(first), sau=_called(then),
                ngay_truoc=first.ngay.ngan, ngay_sau=then.ngay.ngan,
            )  # fmt: skip


def _rank(basis: CanCu) -> int:
    """How high an instrument surely stands, 1 the highest; 0 where that is not sure."""
    kind = fold(basis.loai)
    if kind in _BELOW and _OF_STATE.match(basis.so):
        return _LOW
    return _RANKS.get(kind, 0)


_OF_STATE = late(r"[0-9]{1,6}/", re.NOFLAG)


def _called(basis: CanCu) -> str:
    return f"{basis.loai} số {basis.so}" if basis.so else shorten(f"{basis.loai} {basis.ve}".strip(), 40)


@check(
    "nd-104", "văn bản đã được thay thế", "nên", {"": ""},
    {"": ("{so} hết hiệu lực từ {tu}, thay bằng {thay} ({nguon})",
          "xem lại ở nguồn chính thức; còn dùng thì ghi rõ lý do"),
     "khong": ("{so} hết hiệu lực từ {tu} ({nguon})", "xem lại ở nguồn chính thức")},
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
    cited = ((said, draft.asked.instruments.get(cited.so), cited.start) for said, cited in draft.cited)
    for said, one, at in (*cited, *_laws(draft)):
        if one is None or one.so in told or not one.den or day <= one.den:
            continue
        told.add(one.so)
        form, from_ = "" if one.thay else "khong", in_figures(one.den + datetime.timedelta(days=1))
        name = f"{one.ten} ({one.so})" if one.ten else one.so
        words = around(said.text, at)
        yield fault(draft.where(said, at), words, form, so=name, tu=from_, thay=one.thay, nguon=one.nguon)


_YEAR_BEHIND = 60
"""Letters behind the name of a law in which its day or year stands."""


def _laws(draft: Draft) -> Iterator[tuple[Said, Instrument, int]]:
    """The laws that texts cite by name and year, as the decree wants it: ``Luật Lưu trữ ngày 11 tháng 11 năm 2011``."""
    named = [one for one in draft.asked.instruments.values() if one.ten and one.nam]
    for said in draft.having(*(one.ten.split()[0].lower() for one in named)) if named else ():
        small = said.text.casefold()
        for one in named:
            at = small.find(one.ten.casefold())
            if at >= 0 and len(small) == len(said.text):
                behind = said.text[at + len(one.ten) :][:_YEAR_BEHIND]
                day = next(days_in(_LEAD_OF_DAY.sub("", behind)), None)
                if day and day.start <= 1 and day.figures[2] == one.nam:
                    yield said, one, at


_LEAD_OF_DAY = late(r"^[\s,(]{0,5}")
