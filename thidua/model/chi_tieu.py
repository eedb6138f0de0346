"""Targets: a sentence, and the figure it sets."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Self, Unpack, get_args

from thidua.grammar.deadlines import ThoiHan
from thidua.grammar.figures import SoLieu, SoSanh, parse_figure
from thidua.grammar.looks import without_notes
from thidua.model.data import Choice, Deadline, Number, Text, Texts
from thidua.model.muc import Muc
from thidua.model.node import nut, truong

if TYPE_CHECKING:
    from thidua.model.forms import ChiTieuData, ChiTieuForm

SO_SANH: tuple[str, ...] = get_args(SoSanh)


@nut
class ChiTieu(Muc):
    """A target: the sentence is printed; its figure is data, read from the sentence where it is not given.

    ``gia_tri`` the value, ``so_sanh`` how it is compared, ``don_vi_tinh`` its unit, ``thoi_han`` by when,
    ``phu_trach`` by whom.
    """

    _gia_tri: Decimal | None = truong("giá trị", Number(), printed=False)
    _so_sanh: str = truong("so sánh", Choice(SO_SANH), "", printed=False)
    _don_vi_tinh: str = truong("đơn vị tính", Text(), "", printed=False)
    thoi_han: ThoiHan | None = truong("thời hạn", Deadline(), printed=False)
    phu_trach: tuple[str, ...] = truong("phụ trách", Texts(), (), printed=False)

    if TYPE_CHECKING:

        def __init__(self, data: ChiTieuData = ..., /, **values: Unpack[ChiTieuForm]) -> None: ...
        def evolve(self, **changes: Unpack[ChiTieuForm]) -> Self: ...  # type: ignore[override]  # gom: of its own class

    @property
    def gia_tri(self) -> Decimal | None:
        """The value given, else the one that the sentence surely says."""
        return self._read.gia_tri if self._gia_tri is None else self._gia_tri

    @property
    def so_sanh(self) -> str:
        """The comparison given, else the one that the sentence says of this value."""
        return self._so_sanh or (self._read.so_sanh or "")

    @property
    def don_vi_tinh(self) -> str:
        """The unit given, else the one that the sentence says of this value."""
        return self._don_vi_tinh or (self._read.don_vi_tinh or "")

    @property
    def _read(self) -> SoLieu:
        read = parse_figure(without_notes(self.noi_dung or self.tieu_de))
        if self._gia_tri is not None and read.gia_tri != self._gia_tri:
            return SoLieu()  # the sentence speaks of another figure
        return read
