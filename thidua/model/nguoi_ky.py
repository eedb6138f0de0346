"""Who signs: by what authority, in what post, by name; and who made the plan, where schools print that beside."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Self, Unpack

from thidua.grammar.posts import made_by
from thidua.model.data import Flag, Text
from thidua.model.node import Node, nut, truong

if TYPE_CHECKING:
    from thidua.model.forms import NguoiKyData, NguoiKyForm, NguoiLapData, NguoiLapForm


@nut
class NguoiKy(Node):
    """Who signs (I.II.7). ``thay_mat`` the collective (TM.), ``thua_lenh`` (TL.), ``thua_uy_quyen`` (TUQ.) and
    ``ky_thay`` (KT.) the post signed for, ``quyen`` acting head (Q.), ``chuc_vu`` the post, ``ho_ten`` the name.

    ``chuc_vu_khac`` the post that one who signs for a steering committee has in his own body (I.II.7.c), below the
    first one, or with ``duoi_ten`` below the name. ``loi_duyet``: the words by which a school approves, above all that
    (``Duyệt của Ban Giám hiệu``); they may stand for the post.
    """

    loi_duyet: str = truong("lời duyệt", Text(), "")
    thay_mat: str = truong("thay mặt", Text(), "", source="I.II.7.b")
    thua_lenh: str = truong("thừa lệnh", Text(), "", source="I.II.7.b")
    thua_uy_quyen: str = truong("thừa ủy quyền", Text(), "", source="I.II.7.b")
    ky_thay: str = truong("ký thay", Text(), "", source="I.II.7.b")
    quyen: bool = truong("quyền", Flag(), False, source="I.II.7.b")
    chuc_vu: str = truong("chức vụ", Text(), "", source="I.II.7.c")
    chuc_vu_khac: str = truong("chức vụ khác", Text(), "", source="I.II.7.c")
    duoi_ten: bool = truong("dưới tên", Flag(), False)
    ho_ten: str = truong("họ tên", Text(), "", source="I.II.7.c")

    if TYPE_CHECKING:

        def __init__(self, data: NguoiKyData = ..., /, **values: Unpack[NguoiKyForm]) -> None: ...
        def evolve(self, **changes: Unpack[NguoiKyForm]) -> Self: ...


@nut
class NguoiLap(Node):
    """Who made the plan and signs beside the one who approves it, as schools do; a bare text is the name.

    ``loi_ghi`` the words above, where they are others than ``Người lập kế hoạch``; ``chuc_vu`` the post, ``ho_ten`` the
    name.
    """

    shorthand: ClassVar[str] = "ho_ten"

    loi_ghi: str = truong("lời ghi", Text(), "")
    chuc_vu: str = truong("chức vụ", Text(), "")
    ho_ten: str = truong("họ tên", Text(), "")

    if TYPE_CHECKING:

        def __init__(self, data: NguoiLapData = ..., /, **values: Unpack[NguoiLapForm]) -> None: ...
        def evolve(self, **changes: Unpack[NguoiLapForm]) -> Self: ...

    @property
    def loi_ghi_in(self) -> str:
        """The words above as they are printed."""
        return self.loi_ghi or made_by()
