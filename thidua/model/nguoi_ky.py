"""The signer: by what authority, in what post, by name."""

from __future__ import annotations

from thidua.model.data import Flag, Text
from thidua.model.node import Node, nut, truong


@nut
class NguoiKy(Node):
    """Who signs (I.II.7). ``thay_mat`` the collective (TM.), ``thua_lenh`` (TL.), ``thua_uy_quyen`` (TUQ.) and
    ``ky_thay`` (KT.) the post signed for, ``quyen`` acting head (Q.), ``chuc_vu`` the post, ``ho_ten`` the name.
    """

    thay_mat: str = truong("thay mặt", Text(), "", source="I.II.7.b")
    thua_lenh: str = truong("thừa lệnh", Text(), "", source="I.II.7.b")
    thua_uy_quyen: str = truong("thừa ủy quyền", Text(), "", source="I.II.7.b")
    ky_thay: str = truong("ký thay", Text(), "", source="I.II.7.b")
    quyen: bool = truong("quyền", Flag(), False, source="I.II.7.b")
    chuc_vu: str = truong("chức vụ", Text(), "", source="I.II.7.c")
    ho_ten: str = truong("họ tên", Text(), "", source="I.II.7.c")
