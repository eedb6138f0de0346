"""The ending: recipients on the left, the signer on the right."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.layout.balance import lay_name
from thidua.layout.convention import convention
from thidua.layout.lines import Dong, closed, gap, line
from thidua.layout.style import Kieu
from thidua.model import NguoiKy, NguoiLap
from thidua.model.van_ban import KHONG_LUU, VanBan
from thidua.records import frozen


@frozen
class Ky:
    """A signer: lines of approval, authority and post, then the name; ``duoi_ten`` a post that stands below it,
    ``loi_ky`` how a form is to be signed, below the post.
    """

    chuc_vu: tuple[Dong, ...]
    ho_ten: Dong
    duoi_ten: Dong | None = None
    loi_ky: Dong | None = None


@frozen
class Cuoi:
    """The ending: ``noi_nhan`` lines with the archive line last, where there is one (``co_luu``), ``soan_thao`` mark,
    ``ky`` who sign, in the order of the paper, who made the plan among them.
    """

    noi_nhan: tuple[Dong, ...]
    ky: tuple[Ky, ...]
    soan_thao: Dong
    co_luu: bool = True

    @property
    def hai(self) -> bool:
        """Two sign side by side."""
        return len(self.ky) == 2

    @property
    def nhieu(self) -> bool:
        """More than two sign, below the recipients."""
        return len(self.ky) > 2

    @property
    def hang(self) -> tuple[tuple[Ky, ...], ...]:
        """Those who sign, three a row; the last ones stand in the middle, or on both sides of it."""
        nobody = Ky((), line(""))
        rows = [self.ky[at : at + _IN_A_ROW] for at in range(0, len(self.ky), _IN_A_ROW)]
        if len(rows[-1]) == 1:
            rows[-1] = (nobody, *rows[-1], nobody)
        elif len(rows[-1]) == 2:
            rows[-1] = (rows[-1][0], nobody, rows[-1][1])
        return tuple(rows)


_IN_A_ROW = 3


def lay_ending(van_ban: VanBan, kieu: Kieu) -> Cuoi | None:
    """The ending of a document; ``None`` for one that is attached to a decision."""
    if van_ban.kem_theo:
        return None
    rules = convention(kieu)
    kept = van_ban.luu != KHONG_LUU
    signers, maker = van_ban.cho_ky, van_ban.nguoi_lap
    width = kieu.cot_ky if len(signers) == 1 and not maker else kieu.cot_ky_doi
    ky = tuple(_signer(signer, width, kieu) for signer in signers)
    if maker:  # one who approves stands on the left of it, as schools do; a signer in his place on the right (I.II.7.đ)
        made = _maker(maker, width, kieu)
        ky = (*ky, made) if signers[0].loi_duyet else (made, *ky)
    agency = van_ban.co_quan.ten if van_ban.co_quan else ""
    archive = (line(rules.archive(van_ban.luu, agency)),) if kept else ()
    return Cuoi(
        noi_nhan=(*_recipients(van_ban, ";" if kept else "."), *archive),
        ky=ky,
        soan_thao=line(rules.drafter(van_ban.soan_thao, van_ban.so_ban)),
        co_luu=kept,
    )


def _recipients(van_ban: VanBan, last: str) -> Iterator[Dong]:
    """The lines of those who get it, each with the sign behind it."""
    texts = [f"- {recipient.van_ban}" for recipient in van_ban.noi_nhan]
    yield from (closed(text, ";") for text in texts[:-1])
    yield closed(texts[-1], last) if texts else gap("nơi nhận", "noi_nhan").led_by("- ").followed_by(last)


def _signer(signer: NguoiKy, width: float, kieu: Kieu) -> Ky:
    def lay(text: str) -> Dong:
        return lay_name(text, width, kieu.co_ky, bold=True)[0]

    posts = [lay(text) for text in (signer.loi_duyet, *convention(kieu).authority(signer)) if text]
    if not signer.chuc_vu and not signer.loi_duyet:
        posts.append(gap("chức vụ", "nguoi_ky.chuc_vu"))
    other = lay(signer.chuc_vu_khac) if signer.chuc_vu_khac else None
    if other and not signer.duoi_ten:
        posts.append(other)
    name = line(signer.ho_ten) if signer.ho_ten else gap("họ tên", "nguoi_ky.ho_ten")
    return Ky(tuple(posts), name, other if signer.duoi_ten else None)


def _maker(maker: NguoiLap, width: float, kieu: Kieu) -> Ky:
    posts = [lay_name(text, width, kieu.co_ky, bold=True)[0] for text in (maker.loi_ghi_in, maker.chuc_vu) if text]
    return Ky(tuple(posts), line(maker.ho_ten) if maker.ho_ten else gap("họ tên", "nguoi_lap.ho_ten"))
