"""The rows of a plan's tables: assignments and targets, nested items flattened, each row with all its values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass  # as which pandas takes rows apart: DataFrame(plan.cac_chi_tieu)
from decimal import Decimal

import attrs

from thidua.grammar.capitals import small
from thidua.grammar.deadlines import ThoiHan, deadline_of, quarter_of, target_deadline_of
from thidua.grammar.figures import parse_figure
from thidua.model.chi_tieu import ChiTieu
from thidua.model.muc import DongY
from thidua.model.nhiem_vu import NhiemVu
from thidua.records import frozen
from thidua.wording import format_number


@frozen
@dataclass(init=False, repr=False, eq=False)
class DongPhanCong:
    """A row of the table of assignments: ``stt`` from 1, ``nhiem_vu`` the task, ``chu_tri`` who answers for it,
    ``phoi_hop`` who helps, ``thoi_han`` by when, ``san_pham`` with what result. Empty where nothing is said.
    """

    stt: str
    nhiem_vu: str
    chu_tri: str
    phoi_hop: str
    thoi_han: ThoiHan | None
    san_pham: str


@frozen
@dataclass(init=False, repr=False, eq=False)
class DongChiTieu:
    """A row of the table of targets: ``stt`` from 1, ``noi_dung`` the sentence, then its figure (``so_sanh``,
    ``gia_tri``, ``don_vi_tinh``), ``thoi_han`` by when, ``phu_trach`` by whom. ``nhom``: the title of a group, without
    number and values.
    """

    stt: str
    noi_dung: str
    so_sanh: str = ""
    gia_tri: Decimal | None = None
    don_vi_tinh: str = ""
    thoi_han: ThoiHan | None = None
    phu_trach: str = ""
    nhom: bool = False

    @property
    def muc_giao(self) -> str:
        """The figure in one piece: ``trên 98%``, ``ít nhất 25 cuốn sách``; empty where the target sets none."""
        if self.gia_tri is None:
            return ""
        percent = self.don_vi_tinh[:1] == "%"
        unit = self.don_vi_tinh if percent or not self.don_vi_tinh else f" {self.don_vi_tinh}"
        said = "" if self.so_sanh == "bằng" else self.so_sanh
        count = self.gia_tri == self.gia_tri.to_integral_value() and 0 < self.gia_tri < 10 and not percent
        figure = f"{int(self.gia_tri):02}" if count else format_number(self.gia_tri)
        return f"{said} {figure}{unit}".strip()


@frozen
class PhanThan:
    """A part of the body as a flat list: ``ten`` its key (``muc_khac`` for a section of the author's own),
    ``tieu_de`` its title, ``cac_y`` what it says, row by row, ``cac_dong`` the same with its tables.
    """

    ten: str
    tieu_de: str
    cac_y: tuple[DongY, ...]
    cac_dong: tuple[DongY, ...] = ()


@frozen
class _Given:
    """What an item says for those below it: a value of their own comes first."""

    units: tuple[str, ...] = ()
    helpers: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    deadline: ThoiHan | None = None
    product: str = ""


def assignment_rows(tasks: Sequence[NhiemVu]) -> tuple[DongPhanCong, ...]:
    """The rows of the table of assignments: each text for which somebody answers, or that has a deadline or result;
    in a plan where nobody is named each text.
    """
    rows = tuple(_tasks(tasks, _Given())) or tuple(_tasks(tasks, _Given(), everything=True))
    return tuple(attrs.evolve(row, stt=str(number)) for number, row in enumerate(rows, 1))


def _tasks(tasks: Sequence[NhiemVu], above: _Given, *, everything: bool = False) -> Iterator[DongPhanCong]:
    for task in tasks:
        here = _Given(
            task.don_vi or above.units,
            task.phoi_hop or above.helpers,
            task.phu_trach or above.people,
            task.thoi_han or above.deadline,
            task.san_pham or above.product,
        )
        text = _text(task.tieu_de, task.noi_dung) if task.noi_dung or not task.con else ""
        if text and (here != _Given() or (everything and not task.con)):
            people = f" ({_listed(here.people)})" if here.people else ""
            who = (_listed(here.units) + people).strip()
            yield DongPhanCong("", text, who, _listed(here.helpers), _deadline(task, here), here.product)
            here = _Given(here.units, here.helpers)  # the rest is said of this row
        yield from _tasks(task.con, here, everything=everything)


def target_rows(targets: Sequence[ChiTieu]) -> tuple[DongChiTieu, ...]:
    """The rows of the table of targets; a title over some targets, or a text without a figure, is a group's row."""
    number = 0
    rows = []
    for row in _targets(targets, _Given()):
        number += not row.nhom
        rows.append(row if row.nhom else attrs.evolve(row, stt=str(number)))
    return tuple(rows)


def _targets(targets: Sequence[ChiTieu], above: _Given) -> Iterator[DongChiTieu]:
    for target in targets:
        here = _Given(people=target.phu_trach or above.people, deadline=target.thoi_han or above.deadline)
        text = _text(target.tieu_de, target.noi_dung)
        group = bool(target.con) and (not target.noi_dung or target.gia_tri is None)
        if text and group:
            yield DongChiTieu("", text.rstrip(": "), nhom=True)
        elif text:
            yield DongChiTieu(
                "",
                text,
                _compared(target),
                target.gia_tri,
                target.don_vi_tinh,
                _deadline(target, here),
                _listed(here.people),
            )
        yield from _targets(target.con, here)


def _deadline(item: ChiTieu | NhiemVu, here: _Given) -> ThoiHan | None:
    """By when: what is given for it, else what its own sentence says, else what is given above it."""
    sentence = target_deadline_of if isinstance(item, ChiTieu) else deadline_of
    said = None if item.thoi_han else sentence(item.noi_dung)
    return ThoiHan(str(quarter_of(said) or said)) if said else here.deadline


def _compared(target: ChiTieu) -> str:
    """How its result is compared; by how much it is to fall or rise where its sentence says so of that figure."""
    given, text = target.so_sanh, target.noi_dung.casefold()
    if target.gia_tri is None or given.startswith(_WAYS) or not any(way in text for way in _WAYS):
        return given
    said = parse_figure(target.noi_dung)
    by_how_much = said.so_sanh or ""
    same = said.gia_tri == target.gia_tri and by_how_much.startswith(_WAYS)
    return by_how_much if same and (given in ("", "bằng") or by_how_much.endswith(given)) else given


_WAYS = ("giảm", "tăng")
_MANY = "Các "
"""What begins a name of several, with a capital where it stands alone."""


def _listed(names: Sequence[str]) -> str:
    """Names in a row: ``Sở Y tế, các xã, phường``."""
    return ", ".join(small(one) if number and one.startswith(_MANY) else one for number, one in enumerate(names))


def _text(title: str, text: str) -> str:
    """What an item says, as a cell: a title runs in, a semicolon of the list that it is taken from is dropped."""
    said = f"{title.rstrip(': ')}: {text}" if title and text else title or text
    return said.rstrip("; ")
