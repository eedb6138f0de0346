"""Căn cứ: on what a document is based; parsed from its text, the text kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from thidua.grammar.capitals import capital
from thidua.grammar.days import Ngay
from thidua.grammar.endings import without_marks
from thidua.grammar.instruments import parse_citation
from thidua.grammar.kinds import laws
from thidua.grammar.leads import CAN_CU, lead_of
from thidua.grammar.looks import without_notes
from thidua.model.data import Day, Text
from thidua.model.node import Node, nut, truong

if TYPE_CHECKING:
    from thidua.model.forms import CanCuData, CanCuForm

_VALUES = ("dan", "loai", "so", "ngay", "co_quan", "ve")


@nut
class CanCu(Node):
    """One căn cứ (I.II.6.a); a bare text is parsed and printed as typed.

    ``dan`` the lead word (Căn cứ, Thực hiện, Theo đề nghị, …), ``loai`` the kind of instrument, ``so`` its number
    with ký hiệu (``15/KH-SNN-VP``), ``ngay`` its day, ``co_quan`` its issuer, ``ve`` what follows the issuer, link
    word included, ``nguyen_van`` the text as typed. What cannot be parsed stays in the text only.
    Two are equal when they print the same and say the same.
    """

    parses: ClassVar[bool] = True
    shorthand: ClassVar[str] = "nguyen_van"

    dan: str = truong("dẫn", Text(), "", source="I.II.6.a")
    loai: str = truong("loại", Text(), "", source="I.II.6.a")
    so: str = truong("số", Text(), "", source="I.II.6.a")
    ngay: Ngay | None = truong("ngày", Day(), source="I.II.6.a")
    co_quan: str = truong("cơ quan", Text(), "", source="I.II.6.a")
    ve: str = truong("về", Text(), "", source="I.II.6.a")
    nguyen_van: str = truong("nguyên văn", Text(), "", source="I.II.6.a")

    if TYPE_CHECKING:

        def __init__(self, data: CanCuData = ..., /, **values: Unpack[CanCuForm]) -> None: ...
        def evolve(self, **changes: Unpack[CanCuForm]) -> Self: ...

    def __attrs_post_init__(self) -> None:
        put = object.__setattr__
        if self.nguyen_van and not any(getattr(self, name) for name in _VALUES):
            read = parse_citation(without_notes(self.nguyen_van))
            for name in _VALUES:
                put(self, name, getattr(read, name) or (None if name == "ngay" else ""))
        if not self.dan:
            put(self, "dan", CAN_CU)

    @property
    def van_ban(self) -> str:
        """What is printed, without the closing mark: as typed, led by ``dan``; composed where no text was given."""
        if self.nguyen_van:
            text = without_marks(self.nguyen_van)
            led = text.casefold().startswith(self.dan.casefold())
            if led:
                return text
            if not self.loai and text[1:2].islower():  # “Căn cứ tình hình thực tế”: mid-sentence
                text = text[0].lower() + text[1:]
            return f"{self.dan} {text}"
        return " ".join(part for part in self._composed() if part)

    @property
    def khong_dan(self) -> str:
        """What is printed in a list that says ``Căn cứ`` once, above it; other lead words stay."""
        text = self.van_ban
        lead = lead_of(text)
        usual = lead is not None and lead.words.casefold() == CAN_CU.casefold()
        return capital(text[lead.end :]) if lead and usual and text[lead.end :] else text

    def _composed(self) -> tuple[str, ...]:
        instrument = (
            self.loai,
            f"số {self.so}" if self.so else "",
            (self.ngay.dai if self.ngay.thang else f"năm {self.ngay.nam}") if self.ngay else "",
        )
        lead = lead_of(self.dan)
        if lead and lead.asks and self.co_quan:
            at = "tại" if any(instrument) else ""
            return (self.dan, f"của {self.co_quan}", at, *instrument, self.ve)
        issuer = f"của {self.co_quan}" if self.co_quan else ""
        if not self.so and not self.co_quan and self.loai in laws():
            return (self.dan, self.loai, self.ve, *instrument[1:])  # I.II.6.a: a law is cited by its name
        return (self.dan, *instrument, issuer, self.ve)

    def _says(self) -> tuple[Any, ...]:
        return (self.van_ban, *(getattr(self, name) for name in _VALUES))

    def __eq__(self, other: object) -> bool:
        return self._says() == other._says() if isinstance(other, CanCu) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._says())

    def as_text(self) -> str | None:
        return self.van_ban

    def _changes(self, changes: dict[str, Any]) -> dict[str, Any]:
        """The text is composed anew, or parsed anew where it is given."""
        if "nguyen_van" in changes:
            return dict.fromkeys(_VALUES) | changes
        return changes | {"nguyen_van": ""} if changes else changes
