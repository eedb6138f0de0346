"""The heading: agency and Quốc hiệu, number and date, title and subject, each rule of its right length."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from thidua.grammar.bodies import full_name
from thidua.layout.balance import break_lines, lay_name, lay_title, line_width
from thidua.layout.convention import convention
from thidua.layout.form import Convention
from thidua.layout.lines import Chu, Dong, Ke, gap, line
from thidua.layout.style import Kieu
from thidua.metrics import text_width
from thidua.model import CoQuan, KemTheo, Ngay
from thidua.model.van_ban import VanBan
from thidua.records import frozen


@frozen
class Dau:
    """The heading as lines and rules; what a document lacks is ``None`` or empty.

    ``co_quan`` … ``dia_danh`` are the table of the heading (``cung_ban_hanh`` those who issue it too; ``so`` is
    ``None`` where the document bears no number of its own, ``tieu_ngu`` where the convention has none); ``ten_loai``,
    ``trich_yeu``, ``kem_theo`` and ``ke_trich_yeu`` stand below it; ``phu_luc`` stands above an appendix that is a
    sheet of its own, ``don_vi`` is room for the name of a unit below that of its superior, ``ngang`` says that the
    paper lies, ``roi`` that it is a sheet that is no document of the decree; the rest are marks.
    """

    chu_quan: Dong | None
    co_quan: Dong | None
    ke_co_quan: Ke
    quoc_hieu: Dong
    tieu_ngu: Dong | None
    ke_tieu_ngu: Ke
    so: Dong | None
    dia_danh: Dong | None
    ten_loai: Dong
    trich_yeu: Dong
    kem_theo: Dong | None
    ke_trich_yeu: Ke
    du_thao: str = ""
    do_mat: str = ""
    do_khan: str = ""
    luu_hanh: str = ""
    dia_chi: Dong | None = None
    cung_ban_hanh: tuple[Dong, ...] = ()
    phu_luc: Dong | None = None
    don_vi: Dong | None = None
    ngang: bool = False
    roi: bool = False


def lay_heading(van_ban: VanBan, kieu: Kieu, *, wide: bool = False) -> Dau:
    """The heading of a document; ``wide`` on a paper that lies."""
    agency = van_ban.co_quan or CoQuan()
    attached = van_ban.kem_theo is not None
    rules = convention(kieu)
    more = bool(van_ban.cung_ban_hanh)
    issuer, issuer_lines = _name(
        agency.ten_day_du, kieu.co_ten, kieu, bold=True, behind=rules.noi_co_quan if more else ""
    )
    others, other_lines = _others(van_ban.cung_ban_hanh, rules, kieu) if more else ((), ())
    parent = _name(agency.chu_quan, kieu.co_ten, kieu, bold=False)[0] if agency.chu_quan else None
    column = kieu.rong_ngang if wide else kieu.rong
    subject, subject_lines = _subject(rules.subject(van_ban.trich_yeu), column, kieu)
    motto = (rules.tieu_ngu, kieu.co_tieu_ngu) if rules.tieu_ngu else (rules.quoc_hieu, kieu.co_quoc_hieu)
    return Dau(
        chu_quan=parent,
        co_quan=None if attached and not agency.ten and not more else issuer,
        ke_co_quan=_short_rule(
            other_lines or issuer_lines, line_width(kieu.co_ten, bold=True, upper=True), kieu.cot_trai, kieu
        ),
        quoc_hieu=line(rules.quoc_hieu),
        tieu_ngu=Dong((Chu(rules.tieu_ngu),)) if rules.tieu_ngu else None,  # which no column is too narrow for
        ke_tieu_ngu=Ke(text_width(*motto, bold=True), kieu.cot_phai),
        so=None if attached else lay_number(van_ban, rules),
        dia_danh=None if attached else lay_place(agency.dia_danh, van_ban.ngay or Ngay(), kieu),
        ten_loai=line(van_ban.ten_loai),
        trich_yeu=subject,
        kem_theo=lay_attached(van_ban.kem_theo, column, kieu)[0] if van_ban.kem_theo else None,
        ke_trich_yeu=_short_rule(subject_lines, line_width(kieu.co_tieu_de, bold=True), column, kieu),
        du_thao=rules.draft(van_ban.du_thao) if van_ban.du_thao else "",
        do_mat=rules.stamps.get(van_ban.do_mat, ""),
        do_khan=rules.stamps.get(van_ban.do_khan, ""),
        luu_hanh=rules.stamps.get(van_ban.luu_hanh, ""),
        dia_chi=line(agency.dia_chi) if agency.dia_chi else None,
        cung_ban_hanh=others,
        ngang=wide,
    )


def lay_attached(to: KemTheo, column: float, kieu: Kieu) -> tuple[Dong, Ke]:
    """``(Kèm theo …)`` in a column (mm), and the rule for below it."""
    full = line(convention(kieu).attached(to))
    lines, width = break_lines(tuple(str(full).split(" ")), column - 1, kieu.co_chu, italic=True)
    dong = attrs.evolve(full, thut=round((column - width) / 2, 2) if len(lines) > 1 else 0)
    return dong, _short_rule(lines, line_width(kieu.co_chu, italic=True), column, kieu)


def _name(name: str, size: float, kieu: Kieu, *, bold: bool, behind: str = "") -> tuple[Dong, tuple[str, ...]]:
    """A body's name, narrowed so that it breaks between words that belong apart; and its lines. ``behind`` it stands
    what leads on to the next one.
    """
    if not name:
        hole = gap("cơ quan", "co_quan.ten")
        return hole, (str(hole),)
    return lay_name(name + behind, kieu.cot_trai, size, bold=bold)


def _others(names: tuple[str, ...], rules: Convention, kieu: Kieu) -> tuple[tuple[Dong, ...], tuple[str, ...]]:
    """Those who issue with the lead body, one below the other; and the lines of the last."""
    lead_on = (*(rules.noi_co_quan for _ in names[1:]), "")
    laid = [
        _name(full_name(name), kieu.co_ten, kieu, bold=True, behind=sign)
        for name, sign in zip(names, lead_on, strict=True)
    ]
    return tuple(name for name, _ in laid), laid[-1][1]


def _subject(text: str, column: float, kieu: Kieu) -> tuple[Dong, tuple[str, ...]]:
    if not text:
        hole = gap("trích yếu", "trich_yeu")
        return hole, (str(hole),)
    return lay_title(text, column, kieu.co_tieu_de)


def _short_rule(lines: tuple[str, ...], measure: Callable[[str], float], column: float, kieu: Kieu) -> Ke:
    """A rule of 1/3 to 1/2 of the line above it (I.II.2.b, I.II.5.b): of the last one, which no reading of “the line”
    makes longer than it may be.
    """
    return Ke(round(kieu.ke * measure(lines[-1]), 2), column)


def lay_number(van_ban: VanBan, rules: Convention) -> Dong:
    """The number line."""
    head = Dong((Chu(rules.number_head(van_ban)),))
    symbol = rules.symbol(van_ban)
    return head.followed_by(symbol) if symbol else Dong((*head.van, *gap("ký hiệu", "ky_hieu").van))


def lay_place(place: str, day: Ngay, kieu: Kieu) -> Dong:
    """The line of place and day."""
    where = line(place) if place else gap("địa danh", "co_quan.dia_danh")
    for room in (6, 5, 4, 3):  # a long place name leaves less room to write
        when = day.printed(room)
        if text_width(f"{where}, {when}", kieu.co_dia_danh, italic=True) < kieu.cot_phai:
            break
    return where.followed_by(f", {when}")
