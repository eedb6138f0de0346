"""What the header of an envelope says beside the paper in it: it fills in a number and a day, and differs elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from thidua.diagnostics import Diagnostic, Place
from thidua.documents.rules import DOC
from thidua.envelope import PhongBi
from thidua.errors import PlanError
from thidua.grammar.bodies import full_name
from thidua.grammar.conventions import SIGNS
from thidua.grammar.days import Ngay
from thidua.grammar.numbers import is_number
from thidua.grammar.tones import new_spelling
from thidua.layout.envelope import day_from, day_of, envelope_of
from thidua.model import KeHoach
from thidua.wording import nfc, shorten

_COMPARED = ("so", "ky_hieu", "dia_danh", "ngay", "ten_loai", "trich_yeu", "quyen_han", "chuc_vu", "ho_ten")
"""The fields of a header that a paper says too."""
_OF_DECISIONS = ("so", "ky_hieu", "ngay", "ten_loai")
"""Those that an attached plan says of its decision."""
_FILLED = ("so", "ngay")
"""Those that a paper may leave blank until the registry knows them (Điều 15.2)."""


def with_header(plan: KeHoach, header: PhongBi, source: str) -> tuple[KeHoach, tuple[Diagnostic, ...]]:
    """The plan of a paper with what only its envelope knows, and what the two say in different words."""
    at = Place(source)
    known = envelope_of(plan)
    filled, found = plan, []
    for name in () if plan.kem_theo else _FILLED:
        sent = getattr(header, name)
        if sent and not getattr(known, name) and (more := _with(filled, name, sent)) is not None:
            filled = more
            found.append(DOC["doc-404"].said("lay", at=at, truong=_label(name), phong_bi=sent))
    told = (
        DOC["doc-405"].said("" if printed else "thieu", at=at, truong=one, phong_bi=sent, van_ban=printed)
        for one, sent, printed in differences(header, filled)
    )
    return filled, (*found, *told)


def _with(plan: KeHoach, name: str, sent: str) -> KeHoach | None:
    """The plan with a number, or with a whole day; ``None`` for what is none, which is told as another word."""
    try:
        value: Any = day_from(sent) if name == "ngay" else KeHoach(so=sent).so
        if value.date if isinstance(value, Ngay) else is_number(value):
            changes: dict[str, Any] = {name: value}
            return plan.evolve(**changes)
    except PlanError:
        pass
    return None


def differences(header: PhongBi, plan: KeHoach) -> Iterator[tuple[str, str, str]]:
    """What a header says and a paper of a plan says in other words: its name, what each says. Letter case, blanks, and
    where the tone mark of a syllable stands (``hoà``, ``hòa``) are no other words.

    Of a plan that is attached to a decision, the header tells of that one.
    """
    paper = _decision_of(plan) if plan.kem_theo else envelope_of(plan)
    for name in _OF_DECISIONS if plan.kem_theo else _COMPARED:
        sent, printed = _read(name, getattr(header, name)), getattr(paper, name)
        if sent and _plainly(sent) != _plainly(printed):
            yield _label(name), shorten(sent), shorten(printed)
    sent, printed = header.noi_gui.ten, paper.noi_gui.ten
    if sent and not _is_body(sent, paper):
        yield "cơ quan ban hành", shorten(sent), shorten(printed)


def _decision_of(plan: KeHoach) -> PhongBi:
    """What an attached plan says of its decision."""
    assert plan.kem_theo
    number, _, symbol = plan.kem_theo.so.partition(SIGNS[plan.quy_uoc][0])
    day = day_of(plan.kem_theo.ngay)
    agency = envelope_of(plan).noi_gui
    return PhongBi(so=number, ky_hieu=symbol, ngay=day, ten_loai=plan.kem_theo.loai, noi_gui=agency)


def _read(name: str, sent: str) -> str:
    """A number, or a day, in whatever form it was sent: as the header of a paper says it; else as it stands."""
    try:
        if name == "ngay":
            return day_of(day_from(sent)) or sent
        return KeHoach(so=sent).so_in if name == "so" and sent else sent
    except PlanError:
        return sent


def _plainly(text: str) -> str:
    return " ".join(new_spelling(nfc(text)).casefold().split())


def _is_body(sent: str, paper: PhongBi) -> bool:
    """A name is that of the body that a paper has, with or without its province: ``Sở Nội vụ tỉnh Quảng Trị``."""
    name, body = (_plainly(full_name(one)) for one in (sent, paper.noi_gui.ten))
    if not body or name == body:
        return name == body
    above, place = _plainly(full_name(paper.noi_gui.chu_quan)), _plainly(paper.dia_danh)
    rest = name.removeprefix(f"{body} ") if name.startswith(f"{body} ") else ""
    return bool(rest) and (f" {above}".endswith(f" {rest}") or rest in (place, f"tỉnh {place}", f"thành phố {place}"))


def _label(name: str) -> str:
    return str(attrs.fields_dict(PhongBi)[name].metadata["label"])
