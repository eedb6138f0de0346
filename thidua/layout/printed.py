"""A document as it is printed, and the walk over all that stands on its paper, in the paper's order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Literal, NamedTuple

from thidua.layout.appendix import PhuLucIn
from thidua.layout.ending import Cuoi
from thidua.layout.form import Convention
from thidua.layout.heading import Dau
from thidua.layout.lines import BangIn, BlockKind, Chu, Dong, Ke, Khoi, line
from thidua.layout.notes import ChuThichIn
from thidua.records import frozen


@frozen
class BanIn:
    """A document as it is printed: heading, blocks of the body, ending, appendices; no further wording needed.

    ``kem`` is the plan that a derived document carries behind it; ``chu_thich`` its notes in the order of their marks.
    Of a template that says the body itself, ``khoi`` are the openings and ``than`` is all of
    it; of any other both are the same.
    """

    dau: Dau
    khoi: tuple[Khoi, ...]
    cuoi: Cuoi | None
    phu_luc: tuple[PhuLucIn, ...]
    kem: BanIn | None = None
    chu_thich: tuple[ChuThichIn, ...] = ()
    _than: tuple[Khoi, ...] = ()

    @property
    def than(self) -> tuple[Khoi, ...]:
        """All of the body."""
        return self._than or self.khoi

    def values(self) -> dict[str, Any]:
        """Its values by name, as templates see them."""
        return {
            "dau": self.dau, "khoi": self.khoi, "cuoi": self.cuoi, "phu_luc": self.phu_luc, "kem": self.kem,
            "chu_thich": self.chu_thich, "than": self.than,
        }  # fmt: skip


PrintedRole = Literal[
    BlockKind,
    "luu_hanh", "do_mat", "do_khan", "du_thao",
    "chu_quan", "co_quan", "cung_ban_hanh", "ke_co_quan", "quoc_hieu", "tieu_ngu", "ke_tieu_ngu", "so", "dia_danh",
    "dia_chi", "ten_loai", "trich_yeu", "kem_theo", "ke_trich_yeu",
    "tu_noi_nhan", "noi_nhan", "luu", "soan_thao", "chuc_vu", "loi_ky", "ho_ten", "duoi_ten",
    "phu_luc", "giay_ngang", "ten_phu_luc", "kem_theo_phu_luc", "ke_phu_luc", "chu_thich",
]  # fmt: skip
"""What stands on a paper: a block of the body; marks; the letterhead (``ke_…`` the rule or the sign below a line); what
names the document; the ending; the head of an appendix (``giay_ngang``: its paper lies); the notes, last of all.
"""


_NO_WORDS = Dong(())


class Printed(NamedTuple):
    """One thing that stands on a paper: its role; its words (``dong``), its ``bang`` or its drawn rule (``ke``).

    ``khoi`` is the block of the body that it is; ``dau`` that it is the first of a signer's lines, or of a note's.
    """

    role: PrintedRole
    dong: Dong = _NO_WORDS
    ke: Ke | None = None
    khoi: Khoi | None = None
    dau: bool = False

    @property
    def bang(self) -> BangIn | None:
        """The table that it is."""
        return self.khoi.bang if self.khoi else None

    @property
    def cap(self) -> int:
        """The level of a heading; 0 for text."""
        return self.khoi.cap if self.khoi else 0

    @property
    def in_words(self) -> bool:
        """It is words of the document; a rule that is drawn, and how a paper lies, are not."""
        return self.ke is None and self.role != "giay_ngang"

    def __str__(self) -> str:
        return str(self.khoi or self.dong)


_CAPITALS: frozenset[str] = frozenset((
    "chu_quan", "co_quan", "cung_ban_hanh", "quoc_hieu", "ten_loai", "tham_quyen", "chuc_vu", "duoi_ten", "ten_phu_luc",
))  # fmt: skip


_LYING = Printed("giay_ngang", line("giấy nằm ngang"))


def in_capitals(rules: Convention) -> frozenset[str]:
    """The roles whose words stand in capitals, however they were typed."""
    return _CAPITALS | {"muc"} if rules.muc_hoa else _CAPITALS


def walk(printed: BanIn, rules: Convention) -> Iterator[Printed]:
    """All that stands on a paper, in its order; the address, at the foot of page 1, is told with the heading."""
    yield from _heading(printed.dau, rules)
    yield from _blocks(printed.than)
    if printed.cuoi:
        yield from _ending(printed.cuoi, rules)
    for appendix in printed.phu_luc:
        yield from _appendix(appendix, rules)
    if printed.kem:
        yield from walk(printed.kem, rules)
    for note in printed.chu_thich:
        for number, words in enumerate(note.doan):
            yield Printed("chu_thich", note.led(words) if not number else words, dau=not number)


def _heading(dau: Dau, rules: Convention) -> Iterator[Printed]:
    yield from _lines(dau, "luu_hanh", "do_mat", "do_khan", "du_thao")
    if dau.co_quan:
        if dau.don_vi:
            yield from (Printed("chu_quan", dau.co_quan), Printed("co_quan", dau.don_vi))
        else:
            yield from _lines(dau, "chu_quan", "co_quan")
        for name in dau.cung_ban_hanh:
            yield Printed("cung_ban_hanh", name)
        if not dau.roi:
            yield _rule("ke_co_quan", dau.ke_co_quan, rules.duoi_co_quan)
        yield from _lines(dau, "quoc_hieu", "tieu_ngu")
        yield _rule("ke_tieu_ngu", dau.ke_tieu_ngu)
    yield from _lines(dau, "so", "dia_danh", "dia_chi", "phu_luc")
    if dau.ngang:
        yield _LYING
    yield from _lines(dau, "ten_loai", "trich_yeu", "kem_theo")
    yield _rule("ke_trich_yeu", dau.ke_trich_yeu, "" if dau.roi else rules.duoi_trich_yeu)


def _ending(cuoi: Cuoi, rules: Convention) -> Iterator[Printed]:
    yield Printed("tu_noi_nhan", line(rules.tu_noi_nhan))
    last = len(cuoi.noi_nhan) - 1
    for at, recipient in enumerate(cuoi.noi_nhan):
        yield Printed("luu" if cuoi.co_luu and at == last else "noi_nhan", recipient)
    yield from _lines(cuoi, "soan_thao")
    for signer in cuoi.ky:
        for number, post in enumerate(signer.chuc_vu):
            yield Printed("chuc_vu", post, dau=not number)
        if signer.loi_ky:
            yield Printed("loi_ky", signer.loi_ky)
        yield Printed("ho_ten", signer.ho_ten)
        if signer.duoi_ten:
            yield Printed("duoi_ten", signer.duoi_ten)


def _appendix(appendix: PhuLucIn, rules: Convention) -> Iterator[Printed]:
    yield Printed("phu_luc", appendix.so)
    if appendix.ngang:
        yield _LYING
    if appendix.tieu_de:
        yield Printed("ten_phu_luc", appendix.tieu_de)
    yield Printed("kem_theo_phu_luc", appendix.kem_theo)
    yield _rule("ke_phu_luc", appendix.ke, rules.duoi_trich_yeu)
    yield from _blocks(appendix.khoi)


def _blocks(blocks: Iterable[Khoi]) -> Iterator[Printed]:
    for block in blocks:
        yield Printed(block.loai, block.dong, khoi=block)


def _lines(part: Dau | Cuoi, *roles: PrintedRole) -> Iterator[Printed]:
    """The lines of a part that are named as their roles; what the document lacks is left out."""
    for role in roles:
        if words := getattr(part, role):
            yield Printed(role, words if isinstance(words, Dong) else Dong((Chu(words),)))


def _rule(role: PrintedRole, rule: Ke, typed: str = "") -> Printed:
    """What stands below a line: the sign that the convention types there, else a rule."""
    return Printed(role, line(typed)) if typed else Printed(role, ke=rule)
