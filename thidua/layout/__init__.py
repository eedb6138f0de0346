"""A document as resolved lines, heading to appendices: the one text that every format prints."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from thidua.layout.appendix import lay_appendices
from thidua.layout.body import close, lay_body, lay_openings
from thidua.layout.ending import lay_ending
from thidua.layout.heading import lay_heading
from thidua.layout.lines import Khoi, gap, paragraphs
from thidua.layout.notes import Numbers, with_lines
from thidua.layout.own import OwnPart, OwnSheet, lay_own
from thidua.layout.printed import BanIn, Printed, PrintedRole, in_capitals, walk
from thidua.layout.style import Kieu
from thidua.model import KeHoach
from thidua.model.van_ban import VanBan

__all__ = ["BanIn", "Kieu", "Printed", "PrintedRole", "in_capitals", "lay_derived", "lay_out", "walk"]


def lay_out(plan: KeHoach, kieu: Kieu | None = None) -> BanIn:
    """The printed form of a plan. Raises :class:`PlanError` for what cannot be printed (more than 23 điểm)."""
    kieu = kieu or Kieu()
    body = lay_body(plan, kieu) or [Khoi("doan", gap("nội dung", "noi_dung"))]
    printed = BanIn(
        dau=lay_heading(plan, kieu),
        khoi=(*lay_openings(plan, kieu), *_closed(body, plan, kieu)),
        cuoi=lay_ending(plan, kieu),
        phu_luc=lay_appendices(plan, kieu),
    )
    return _noted(printed, plan) if plan.chu_thich else printed


def _noted(printed: BanIn, plan: KeHoach) -> BanIn:
    """The document with its notes, their marks numbered."""
    numbers = Numbers.of(plan.chu_thich)
    marked: BanIn = with_lines(printed, numbers.line)
    numbers.rest()
    return attrs.evolve(marked, chu_thich=tuple(numbers.given.values()))


def lay_derived(
    document: VanBan,
    attached: KeHoach | None,
    kieu: Kieu,
    plan: KeHoach | None = None,
    parts: Sequence[OwnPart] = (),
    sheet: OwnSheet | None = None,
) -> BanIn:
    """The printed form of a document that is derived from a ``plan``: its openings and closing paragraphs are its
    blocks; ``attached`` is the plan behind it, if there is one. The rest is said by the ``parts`` of its body, and by
    the ``sheet`` that it is where it is no document of the decree; or by the files of its template.
    """
    wide = sheet is not None and sheet.ngang
    openings = lay_openings(document, kieu)
    if attached and not document.can_cu:  # no decision stands without
        openings.insert(0, Khoi("can_cu", gap("căn cứ", "can_cu")))
    body = lay_own(parts, openings, kieu, wide=wide)
    printed = BanIn(
        dau=lay_heading(document, kieu, wide=wide),
        khoi=(*openings, *_closed([], document, kieu)),
        cuoi=lay_ending(document, kieu),
        phu_luc=(),
        kem=lay_out(attached, kieu) if attached else None,
        than=tuple(body if sheet else _closed(body, document, kieu)) if parts else (),
    )
    if sheet and plan:
        printed = attrs.evolve(printed, dau=sheet.head(printed.dau, plan, kieu), cuoi=sheet.foot())
    return _all_noted(printed, plan) if plan and plan.chu_thich and parts else printed


def _all_noted(printed: BanIn, plan: KeHoach) -> BanIn:
    """A derived document with the notes of its plan, their marks numbered through the plan that it carries."""
    numbers = Numbers.of(plan.chu_thich)
    kem = attrs.evolve(printed.kem, chu_thich=()) if printed.kem else None
    dau, than, cuoi, kem = (with_lines(one, numbers.line) for one in (printed.dau, printed.than, printed.cuoi, kem))
    again = Numbers.of(plan.chu_thich, numbers.given.values())
    khoi = with_lines(printed.khoi, again.line)
    notes = tuple(numbers.given.values())
    return attrs.evolve(printed, dau=dau, khoi=khoi, than=than, cuoi=cuoi, kem=kem, chu_thich=notes)


def _closed(blocks: list[Khoi], document: VanBan, kieu: Kieu) -> list[Khoi]:
    """The content with its closing paragraphs and end mark; its last text keeps with the signature."""
    closing = [Khoi("ket", dong.going_on) for text in document.ket_luan for dong in paragraphs(text)]
    content = close([*blocks, *closing], kieu)
    if content and not content[-1].bang:
        last = content[-1]
        content[-1] = Khoi(last.loai, last.dong, last.so, last.cap, giu=True)
    return content
