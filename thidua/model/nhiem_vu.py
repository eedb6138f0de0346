"""Assignments: which unit does what, with whom, by when, with what result."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, Unpack, cast

from thidua.errors import PlanError
from thidua.grammar.deadlines import ThoiHan
from thidua.model.data import Deadline, Many, Text, Texts
from thidua.model.muc import Muc
from thidua.model.node import nut, truong
from thidua.rulebook.plans import TWO_LISTS

if TYPE_CHECKING:
    from thidua.model.forms import NhiemVuData, NhiemVuForm


@nut
class NhiemVu(Muc):
    """An assignment. ``don_vi`` the unit or units that answer for it, ``phoi_hop`` those that help,
    ``nhiem_vu`` what they do, ``thoi_han`` by when, ``san_pham`` with what result, ``phu_trach`` the person.

    With ``nhiem_vu`` the units are the title unless ``tieu_de`` is given; with ``noi_dung`` they are data only.
    Raises :class:`PlanError` when both ``gom`` and ``nhiem_vu`` are given.
    """

    don_vi: tuple[str, ...] = truong("đơn vị", Texts(), ())
    nhiem_vu: tuple[Self, ...] = truong("nhiệm vụ", Many(), ())
    phoi_hop: tuple[str, ...] = truong("phối hợp", Texts(), (), printed=False)
    thoi_han: ThoiHan | None = truong("thời hạn", Deadline(), printed=False)
    san_pham: str = truong("sản phẩm", Text(), "", printed=False)
    phu_trach: tuple[str, ...] = truong("phụ trách", Texts(), (), printed=False)

    if TYPE_CHECKING:

        def __init__(self, data: NhiemVuData = ..., /, **values: Unpack[NhiemVuForm]) -> None: ...
        def evolve(self, **changes: Unpack[NhiemVuForm]) -> Self: ...  # type: ignore[override]  # gom: of its own class

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        if self.gom and self.nhiem_vu:
            raise PlanError(TWO_LISTS.said())

    @property
    def con(self) -> tuple[Self, ...]:
        return cast("tuple[Self, ...]", self.nhiem_vu or self.gom)

    @property
    def ten(self) -> str:
        """The title that is printed: the one given, else the units where tasks stand below them."""
        if self.tieu_de or self.noi_dung:
            return self.tieu_de
        return ", ".join(self.don_vi)
