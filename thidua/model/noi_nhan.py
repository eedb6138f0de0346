"""Recipients: who gets the document, and what for."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self, Unpack

from thidua.grammar.endings import is_for_report, names_and_note, without_dash, without_marks
from thidua.model.data import Text, Texts
from thidua.model.node import Node, nut, truong

if TYPE_CHECKING:
    from thidua.model.forms import NoiNhanData, NoiNhanForm


@nut
class NoiNhan(Node):
    """One line of nơi nhận (I.II.9.d); a bare text is taken apart into names and a note in brackets.

    ``ten`` the names on the line; ``ghi_chu`` what for (``để b/c``).
    """

    parses: ClassVar[bool] = True
    shorthand: ClassVar[str] = "ten"

    ten: tuple[str, ...] = truong("tên", Texts(), (), source="I.II.9.d")
    ghi_chu: str = truong("ghi chú", Text(), "", source="I.II.9.d")

    if TYPE_CHECKING:

        def __init__(self, data: NoiNhanData = ..., /, **values: Unpack[NoiNhanForm]) -> None: ...
        def evolve(self, **changes: Unpack[NoiNhanForm]) -> Self: ...

    def __attrs_post_init__(self) -> None:
        names = (name.strip() for names in self.ten for name in names.split(";"))
        object.__setattr__(self, "ten", tuple(name for name in names if name))

    @classmethod
    def from_text(cls, text: str) -> Self:
        names, note = names_and_note(without_marks(without_dash(text.strip()), ";."))
        return cls(ten=names, ghi_chu=note)

    @property
    def van_ban(self) -> str:
        """The line without its dash and closing mark: ``Văn phòng Tỉnh ủy; Văn phòng HĐND tỉnh (để b/c)``."""
        names = "; ".join(self.ten)
        return f"{names} ({self.ghi_chu})" if self.ghi_chu else names

    @property
    def bao_cao(self) -> bool:
        """It gets the document as a report: ``(để b/c)``, ``(báo cáo)``."""
        return is_for_report(self.ghi_chu)

    def as_text(self) -> str | None:
        return self.van_ban
