"""What the header of an envelope says beside the paper in it: it fills in a number and a day, and differs elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs

from thidua.diagnostics import Diagnostic, Place
from thidua.documents.rules import DOC
from thidua.envelope import PhongBi
from thidua.errors import PlanError
from thidua.grammar.days import Ngay
from thidua.layout.envelope import day_of, envelope_of
from thidua.model import KeHoach
from thidua.wording import fold, shorten

_COMPARED = ("so", "ky_hieu", "dia_danh", "ngay", "ten_loai", "trich_yeu", "quyen_han", "chuc_vu", "ho_ten")
"""The fields of a header that a paper says too."""
_FILLED = ("so", "ngay")
"""Those that a paper may leave blank until the registry knows them (Điều 15.2)."""


def with_header(plan: KeHoach, header: PhongBi, source: str) -> tuple[KeHoach, tuple[Diagnostic, ...]]:
    """The plan of a paper with what only its envelope knows, and what the two say in different words."""
    at = Place(source)
    known = envelope_of(plan)
    filled, found = plan, []
    for name in _FILLED:
        sent = _read(name, getattr(header, name))
        if sent and not getattr(known, name) and (more := _with(filled, name, sent)) is not None:
            filled = more
            found.append(DOC["doc-404"].said("lay", at=at, truong=_label(name), phong_bi=getattr(header, name)))
    return filled, (*found, *_differences(header, envelope_of(filled), at))


def _read(name: str, sent: str) -> str:
    """A number, or a day, in whatever form it was sent: as the header of a paper says it; else as it stands."""
    try:
        if name == "ngay":
            return day_of(Ngay(sent.replace("/", "-") if sent[4:5] == "/" else sent)) or sent
        return KeHoach(so=sent).so_in if name == "so" and sent else sent
    except PlanError:
        return sent


def _with(plan: KeHoach, name: str, sent: str) -> KeHoach | None:
    try:
        changes: dict[str, Any] = {name: sent.replace("/", "-")}
        return plan.evolve(**changes)
    except PlanError:  # no number, no day: it is told as another word
        return None


def _differences(header: PhongBi, paper: PhongBi, at: Place) -> Iterator[Diagnostic]:
    said = [(_label(name), _read(name, getattr(header, name)), getattr(paper, name)) for name in _COMPARED]
    for label, sent, printed in (*said, ("cơ quan ban hành", header.noi_gui.ten, paper.noi_gui.ten)):
        if sent and fold(sent) != fold(printed) and not (printed and fold(sent).startswith(f"{fold(printed)}_")):
            form = "" if printed else "thieu"
            yield DOC["doc-405"].said(form, at=at, truong=label, phong_bi=shorten(sent), van_ban=shorten(printed))


def _label(name: str) -> str:
    return str(attrs.fields_dict(PhongBi)[name].metadata["label"])
