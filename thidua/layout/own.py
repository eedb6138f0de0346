"""The body that a template says itself, as blocks; and a sheet that has no heading and ending of the decree's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, get_args

import attrs

from thidua.layout.convention import convention
from thidua.layout.ending import Cuoi, Ky
from thidua.layout.form import Convention
from thidua.layout.heading import Dau, lay_attached
from thidua.layout.lines import DOTS, Chu, Dong, Khoi, line, paragraphs
from thidua.layout.style import Kieu
from thidua.layout.tables import OwnColumn, lay_rows
from thidua.model import KeHoach
from thidua.records import frozen
from thidua.wording import NBSP, roman

OwnKind = Literal["kinh_gui", "tham_quyen", "mo_dau", "muc", "doan", "dieu", "bang", "dong_cham", "ket"]
OWN_KINDS: tuple[OwnKind, ...] = get_args(OwnKind)
"""What a part of such a body may be; ``mo_dau`` is where the căn cứ and the issuing clause stand."""


@frozen
class OwnPart:
    """A part of the body, said for a plan: its ``texts``, or how many lines of dots (``count``), or a table.

    A row that is a text stands over all columns.
    """

    kind: OwnKind
    texts: tuple[str, ...] = ()
    count: int = 0
    columns: tuple[OwnColumn, ...] = ()
    rows: tuple[str | tuple[str, ...], ...] = ()


@frozen
class OwnSheet:
    """What stands at the head and the foot of a sheet that is no document of the decree: ``ngang`` its paper lies;
    ``phu_luc`` what it is called as an appendix, which says what it belongs to; or ``dia_danh``, the place and day to
    be filled in by a unit, below whose superior is room for its name; ``noi_nhan``, ``nguoi_ky``, ``loi_ky`` its foot.
    """

    ngang: bool = False
    phu_luc: str = ""
    dia_danh: str = ""
    noi_nhan: tuple[str, ...] = ()
    nguoi_ky: str = ""
    loi_ky: str = ""

    def head(self, dau: Dau, plan: KeHoach, kieu: Kieu) -> Dau:
        """The heading of a document as that of the sheet."""
        marks = " – ".join(filter(None, (dau.do_mat, dau.luu_hanh)))
        bare = attrs.evolve(
            dau, cung_ban_hanh=(), so=None, do_mat=marks, luu_hanh="", du_thao="", do_khan="", dia_chi=None, roi=True
        )
        if not self.phu_luc:
            return attrs.evolve(bare, chu_quan=None, don_vi=DOTS, dia_danh=line(self.dia_danh))
        rules = convention(kieu)
        to, rule = lay_attached(rules.attached_to(plan), kieu.rong_ngang if self.ngang else kieu.rong, kieu)
        return attrs.evolve(
            bare, chu_quan=None, co_quan=None, dia_danh=None, phu_luc=line(self.phu_luc), kem_theo=to, ke_trich_yeu=rule
        )

    def foot(self) -> Cuoi | None:
        """The ending of the sheet, where somebody is to sign it."""
        if not self.nguoi_ky:
            return None
        signer = Ky((line(self.nguoi_ky),), Dong(()), loi_ky=line(self.loi_ky) if self.loi_ky else None)
        return Cuoi(tuple(map(line, self.noi_nhan)), (signer,), Dong(()), co_luu=False)


_KEPT = 3
"""The lines of dots that stand together."""


def lay_own(parts: Sequence[OwnPart], openings: Sequence[Khoi], kieu: Kieu, *, wide: bool = False) -> list[Khoi]:
    """The body: titles and articles counted, ``openings`` in their place, or before all where none is said."""
    rules = convention(kieu)
    blocks: list[Khoi] = [] if any(part.kind == "mo_dau" for part in parts) else [*openings]
    sections = articles = 0
    for part in _in_order(parts, rules):
        sections += part.kind == "muc"
        articles += part.kind == "dieu"
        blocks += openings if part.kind == "mo_dau" else _laid(part, sections, articles, kieu, wide=wide)
    if blocks and blocks[-1].loai == "dong_cham":  # whoever signs below does not stand alone
        blocks[-1] = attrs.evolve(blocks[-1], giu=True)
    return blocks


def _in_order(parts: Sequence[OwnPart], rules: Convention) -> list[OwnPart]:
    """The parts as the convention has them: who decides stands before the căn cứ, or behind them."""
    kinds = [part.kind for part in parts]
    first = ("tham_quyen", "mo_dau") if not rules.tham_quyen_truoc else ("mo_dau", "tham_quyen")
    ordered = [*parts]
    if "mo_dau" in kinds and kinds[:2] == [*first]:
        ordered[:2] = reversed(ordered[:2])
    return ordered


def _laid(part: OwnPart, sections: int, articles: int, kieu: Kieu, *, wide: bool) -> Iterator[Khoi]:
    rules = convention(kieu)
    if part.kind == "bang":
        yield lay_rows(part.columns, part.rows, kieu, wide=wide)
    elif part.kind == "dong_cham":
        yield from (Khoi("dong_cham", DOTS, giu=number % _KEPT > 0) for number in range(part.count - 1, -1, -1))
    elif part.kind == "muc":
        sign = f"{roman(sections)}{rules.sau_muc}"
        yield from (Khoi("muc", line(text).led_by(sign + NBSP), sign, 1, giu=True) for text in part.texts)
    elif part.kind == "dieu":
        sign = f"Điều {articles}."
        for number, text in enumerate(paragraphs("\n".join(part.texts))):
            led = Dong((Chu(sign, dam=True), Chu(" "), *text.van)) if not number else text
            yield Khoi("doan", led, sign if not number else "")
    elif part.kind == "kinh_gui":
        yield from _addressed(part.texts, rules)
    else:
        kind = "doan" if part.kind == "mo_dau" else part.kind
        for text in paragraphs("\n".join(part.texts)):
            yield Khoi(kind, text, giu=kind == "tham_quyen" or str(text).endswith(":"))


def _addressed(names: Sequence[str], rules: Convention) -> Iterator[Khoi]:
    """Whom a paper is sent to: one in the middle, several as a list."""
    if len(names) == 1:
        yield Khoi("kinh_gui", line(names[0]).led_by(f"{rules.kinh_gui} "), giu=True)
    elif names:
        yield Khoi("kinh_gui_chung", line(rules.kinh_gui), giu=True)
        for number, name in enumerate(names, 1):
            sign = "." if number == len(names) else ";"
            yield Khoi("kinh_gui_ten", line(name).led_by("- ").followed_by(sign), giu=True)
