"""Appendices, and the decision that a plan is attached to."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self, Unpack

from thidua.errors import PlanError
from thidua.grammar.days import Ngay
from thidua.model.data import Choice, Day, Many, Text
from thidua.model.muc import Muc
from thidua.model.node import Node, nut, truong
from thidua.rulebook.plans import EMPTY_APPENDIX

if TYPE_CHECKING:
    from thidua.model.forms import KemTheoData, KemTheoForm, PhuLucData, PhuLucForm

TU = ("tổ chức thực hiện",)
"""The parts from which the table of an appendix can be derived."""


@nut
class PhuLuc(Node):
    """An appendix (I.III.1): ``tieu_de``, ``gom`` its items, ``huong`` ``dọc`` or ``ngang`` (landscape),
    ``tu`` the part from which its table is derived.

    Raises :class:`PlanError` when it has nothing to print.
    """

    shorthand: ClassVar[str] = ""

    tieu_de: str = truong("tiêu đề", Text(), "", source="I.III.1.b", stage="cuối")
    huong: str = truong("hướng", Choice(("dọc", "ngang")), "", source="I.I.2", printed=False, stage="cuối")
    tu: str = truong("từ", Choice(TU), "", printed=False, stage="cuối")
    gom: tuple[Muc, ...] = truong("gồm", Many(lambda: Muc), (), stage="cuối")

    if TYPE_CHECKING:

        def __init__(self, data: PhuLucData = ..., /, **values: Unpack[PhuLucForm]) -> None: ...
        def evolve(self, **changes: Unpack[PhuLucForm]) -> Self: ...

    def __attrs_post_init__(self) -> None:
        if not self.gom and not self.tu:
            raise PlanError(EMPTY_APPENDIX.said())

    @property
    def ngang(self) -> bool:
        """The appendix lies in landscape."""
        return self.huong == "ngang"


@nut
class KemTheo(Node):
    """The decision that a plan is attached to: ``loai``, ``so``, ``ngay``, ``co_quan``; unknown parts are blanks."""

    loai: str = truong("loại", Text(), "Quyết định", source="PL3.II.2.1")
    so: str = truong("số", Text(), "", source="PL3.II.2.1")
    ngay: Ngay | None = truong("ngày", Day(), source="PL3.II.2.1")
    co_quan: str = truong("cơ quan", Text(), "", source="PL3.II.2.1")

    if TYPE_CHECKING:

        def __init__(self, data: KemTheoData = ..., /, **values: Unpack[KemTheoForm]) -> None: ...
        def evolve(self, **changes: Unpack[KemTheoForm]) -> Self: ...
