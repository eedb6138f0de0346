"""When a plan runs, and when its results are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self, Unpack

from thidua.errors import PlanError
from thidua.grammar.days import Ngay
from thidua.grammar.deadlines import ThoiHan
from thidua.model.data import Day, Deadline
from thidua.model.muc import Muc
from thidua.model.node import nut, truong
from thidua.rulebook.plans import ENDS_BEFORE_START

if TYPE_CHECKING:
    from thidua.model.forms import ThoiGianData, ThoiGianForm


@nut
class ThoiGian(Muc):
    """The time of a plan: a text, and its dates as data; without a text the dates print as a sentence.

    ``bat_dau`` first day, ``ket_thuc`` last day, ``so_ket`` interim and ``tong_ket`` final review.
    """

    bat_dau: Ngay | None = truong("bắt đầu", Day(), printed=False)
    ket_thuc: Ngay | None = truong("kết thúc", Day(), printed=False)
    so_ket: ThoiHan | None = truong("sơ kết", Deadline(), printed=False)
    tong_ket: ThoiHan | None = truong("tổng kết", Deadline(), printed=False)

    if TYPE_CHECKING:

        def __init__(self, data: ThoiGianData = ..., /, **values: Unpack[ThoiGianForm]) -> None: ...
        def evolve(self, **changes: Unpack[ThoiGianForm]) -> Self: ...  # type: ignore[override]  # gom: of its own class

    def __attrs_post_init__(self) -> None:
        super().__attrs_post_init__()
        first, last = (day.date if day else None for day in (self.bat_dau, self.ket_thuc))
        if first and last and last < first:
            raise PlanError(ENDS_BEFORE_START.said())

    @property
    def cau(self) -> str:
        """The dates as a sentence: ``Từ ngày … đến hết ngày …; sơ kết vào …; tổng kết vào ….``"""
        start = f"từ {self.bat_dau.van_ban}" if self.bat_dau else ""
        end = f"đến hết {self.ket_thuc.van_ban}" if self.ket_thuc else ""
        return _sentence(" ".join(part for part in (start, end) if part), *self._reviews())

    @property
    def cau_tong_ket(self) -> str:
        """The reviews that the text does not speak of, as a sentence: ``Sơ kết vào …; tổng kết vào ….``"""
        said = self.noi_dung.casefold()
        return _sentence(*(part for part in self._reviews() if part.partition(" vào ")[0] not in said))

    def _reviews(self) -> tuple[str, ...]:
        found = (("sơ kết", self.so_ket), ("tổng kết", self.tong_ket))
        return tuple(f"{what} vào {when.loi}" for what, when in found if when)

    def __bool__(self) -> bool:
        return bool(
            self.tieu_de or self.noi_dung or self.con or self.bang
            or self.bat_dau or self.ket_thuc or self.so_ket or self.tong_ket
        )  # fmt: skip


def _sentence(*parts: str) -> str:
    text = "; ".join(part for part in parts if part)
    return f"{text[:1].upper()}{text[1:]}." if text else ""
