"""The issuing body: its name, the body above it, its abbreviation and seat."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self, Unpack

from thidua.grammar.bodies import full_name
from thidua.model.data import Text
from thidua.model.node import Node, nut, truong
from thidua.wording import fold

if TYPE_CHECKING:
    from thidua.model.forms import CoQuanData, CoQuanForm

_OF_THEIR_OWN = {
    "uy_ban_nhan_dan": "UBND", "hoi_dong_nhan_dan": "HĐND", "van_phong_chinh_phu": "VPCP",
    "tinh_uy": "TU", "thanh_uy": "TU", "dang_uy": "ĐU", "chi_bo": "CB",
}  # fmt: skip


@nut
class CoQuan(Node):
    """The body that issues the document (I.II.2); a bare text is its name.

    ``ten`` its name, printed in full (``ten_day_du``); ``chu_quan`` the body directly above it; ``viet_tat`` the
    abbreviation used in ký hiệu, which the head of the body decides (I.II.3.b); ``dia_danh`` the place of issue
    (I.II.4.a); ``dia_chi`` contact line at the foot of page 1 (I.III.4).
    """

    shorthand: ClassVar[str] = "ten"

    chu_quan: str = truong("chủ quản", Text(), "", source="I.II.2.a")
    ten: str = truong("tên", Text(), "", source="I.II.2.a")
    _viet_tat: str = truong("viết tắt", Text(), "", source="I.II.3.b", printed=False)
    dia_danh: str = truong("địa danh", Text(), "", source="I.II.4.a")
    dia_chi: str = truong("địa chỉ", Text(), "", source="I.III.4")

    if TYPE_CHECKING:

        def __init__(self, data: CoQuanData = ..., /, **values: Unpack[CoQuanForm]) -> None: ...
        def evolve(self, **changes: Unpack[CoQuanForm]) -> Self: ...

    @property
    def ten_day_du(self) -> str:
        """The name in full, as the issuer's must be (I.II.2.a): ``UBND xã X`` is ``Ủy ban nhân dân xã X``."""
        return full_name(self.ten)

    @property
    def viet_tat(self) -> str:
        """The abbreviation given, or the one that the whole country uses (UBND, HĐND; of the Party's bodies those of
        Hướng dẫn 05-HD/VPTW, part I.3); else empty, never guessed.
        """
        if self._viet_tat:
            return self._viet_tat
        name = fold(self.ten_day_du)
        return next((short for long, short in _OF_THEIR_OWN.items() if name.startswith(long)), "")
