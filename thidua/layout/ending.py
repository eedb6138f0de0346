"""The ending: recipients on the left, the signer on the right."""

from __future__ import annotations

import attrs

from thidua.layout.balance import lay_name
from thidua.layout.convention import convention
from thidua.layout.lines import Dong, gap, line
from thidua.layout.style import Kieu
from thidua.model import NguoiKy
from thidua.model.van_ban import KHONG_LUU, VanBan


@attrs.frozen
class Ky:
    """A signer: lines of authority and post, then the name."""

    chuc_vu: tuple[Dong, ...]
    ho_ten: Dong


@attrs.frozen
class Cuoi:
    """The ending: ``noi_nhan`` lines with the archive line last, where there is one (``co_luu``), ``soan_thao`` mark,
    ``ky`` one or two signers.
    """

    noi_nhan: tuple[Dong, ...]
    ky: tuple[Ky, ...]
    soan_thao: Dong
    co_luu: bool = True

    @property
    def hai(self) -> bool:
        """Two sign side by side."""
        return len(self.ky) == 2


def lay_ending(van_ban: VanBan, kieu: Kieu) -> Cuoi | None:
    """The ending of a document; ``None`` for one that is attached to a decision."""
    if van_ban.kem_theo:
        return None
    rules = convention(kieu)
    lines = [line(f"- {recipient.van_ban};") for recipient in van_ban.noi_nhan]
    if not lines:
        lines = [gap("nơi nhận", "noi_nhan").led_by("- ").followed_by(";")]
    signers = van_ban.cac_nguoi_ky or (NguoiKy(),)
    agency = van_ban.co_quan.ten if van_ban.co_quan else ""
    kept = van_ban.luu != KHONG_LUU
    width = kieu.cot_ky if len(signers) == 1 else kieu.cot_ky_doi
    return Cuoi(
        noi_nhan=(*lines, *([line(rules.archive(van_ban.luu, agency))] if kept else ())),
        ky=tuple(_signer(signer, width, kieu) for signer in signers),
        soan_thao=line(rules.drafter(van_ban.soan_thao, van_ban.so_ban)),
        co_luu=kept,
    )


def _signer(signer: NguoiKy, width: float, kieu: Kieu) -> Ky:
    posts = [lay_name(text, width, kieu.co_ky, bold=True)[0] for text in convention(kieu).authority(signer)]
    if not signer.chuc_vu:
        posts.append(gap("chức vụ", "nguoi_ky.chuc_vu"))
    return Ky(tuple(posts), line(signer.ho_ten) if signer.ho_ten else gap("họ tên", "nguoi_ky.ho_ten"))
