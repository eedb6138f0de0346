"""The roles between the subject and the first section: căn cứ, and the clause that issues the plan."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from thidua.grammar.clauses import bases_in, ends_as_follows, head_of_bases, issuing_clause, surely_a_basis
from thidua.grammar.instruments import basis_lead, cites_number, names_instrument
from thidua.grammar.letterheads import RULE
from thidua.grammar.signs import DASH, parse_sign
from thidua.recognise.lines import Line
from thidua.recognise.role import Because, Role
from thidua.recognise.rules import Rule, drawn, first_role
from thidua.recognise.subject import is_heading

_MOST_PARAGRAPHS = 6
_LONGEST_PARAGRAPH = 2500
"""Paragraphs that introduce the first section, at most: what is more, or longer, is a body of its own."""


@attrs.define
class Opening:
    """What was read of an opening so far; ``listed``: ``Căn cứ:`` stands above a list; ``narrative``: a paragraph has
    told how things stand.
    """

    out: list[Role] = attrs.field(factory=list)
    listed: bool = False
    narrative: bool = False
    signed: bool = False

    @property
    def last(self) -> Role | None:
        """What was read last, rules aside."""
        return next((role for role in reversed(self.out) if role.name != "ke"), None)

    @property
    def closed(self) -> bool:
        """The clause that ends an opening has been read."""
        return self.last is not None and self.last.name == "mo_dau" and ends_as_follows(self.last.text) is not None

    @property
    def told(self) -> int:
        """How many paragraphs are no căn cứ."""
        return sum(role.name == "mo_dau" for role in self.out)


def _led(line: Line, opening: Opening) -> str | None:
    lead = None if opening.narrative else basis_lead(line.text)
    return lead.words if lead else None


def _told_and_led(line: Line, opening: Opening) -> str | None:
    """Behind a paragraph that tells how things stand a căn cứ is one for sure, or holds the issuing clause."""
    lead = basis_lead(line.text) if opening.narrative else None
    if lead is None:
        return None
    if surely_a_basis(line.text):
        return lead.words if line.text.endswith((";", ",", ".")) else None
    return lead.words if issuing_clause(line.text) else None


def _listed(line: Line, opening: Opening) -> str | None:
    return "" if opening.listed and opening.signed and not opening.narrative else None


def _cited(line: Line, opening: Opening) -> str | None:
    """One more instrument of the căn cứ above it, whose lead word holds for both."""
    last = None if opening.narrative else opening.last
    if last is None or last.name != "can_cu" or not last.line.text.endswith((";", ",")):
        return None
    return cites_number(line.text) if line.text.endswith((";", ",", ".")) else None


def _named(line: Line, opening: Opening) -> str | None:
    """A line of its own that names an instrument with a number, whatever words lead to it."""
    alone = line.text.endswith((";", ".")) and (not opening.narrative or line.text.endswith(";"))
    return "" if alone and names_instrument(line.text) else None


def _head(line: Line, opening: Opening) -> str | None:
    return None if opening.signed else head_of_bases(line.text)


def _issuing(line: Line, opening: Opening) -> str | None:
    return ends_as_follows(line.text) if issuing_clause(line.text) == 0 and _introduces(line, opening) else None


def _as_follows(line: Line, opening: Opening) -> str | None:
    return ends_as_follows(line.text) if _introduces(line, opening) else None


def _telling(line: Line, opening: Opening) -> str | None:
    return "" if _introduces(line, opening) else None


def _introduces(line: Line, opening: Opening) -> bool:
    """The line may introduce the first section: not too much stands above it, and it is no body of its own."""
    return not opening.narrative or (opening.told < _MOST_PARAGRAPHS and len(line.text) < _LONGEST_PARAGRAPH)


OpeningRule = Rule[Opening]
RULES: tuple[OpeningRule, ...] = (
    OpeningRule("mo_dau.can_cu_hai_cham", "can_cu_dan", _head, ("Căn cứ:",), sure=True),
    OpeningRule(
        "mo_dau.dan", "can_cu", _led,
        ("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
         "Thừa lệnh Chủ tịch UBND tỉnh tại Công văn số 15/UBND-NC ngày 03/02/2026;"), sure=True,
    ),
    OpeningRule(
        "mo_dau.dan_sau_loi_ke", "can_cu", _told_and_led,
        ("Năm qua phong trào đã lan rộng khắp các đơn vị.\nCăn cứ Kế hoạch số 5/KH-SNV ngày 03/02/2026;",),
    ),
    OpeningRule("mo_dau.liet_ke", "can_cu", _listed, ("Căn cứ:\n- Tình hình thực tế của đơn vị;",)),
    OpeningRule(
        "mo_dau.van_ban_nua", "can_cu", _cited,
        ("Thực hiện Kế hoạch số 5/KH-SNV ngày 03/02/2026;\nCông văn số 12/SNV-TCCB ngày 10/02/2026;",),
    ),
    OpeningRule(
        "mo_dau.neu_van_ban", "can_cu", _named,
        ("Sau khi xem xét Tờ trình số 5/TTr-SNV ngày 03/02/2026 của Phòng Nội vụ;",),
    ),
    OpeningRule(
        "mo_dau.cau_ban_hanh", "mo_dau", _issuing, ("Sở Nội vụ ban hành Kế hoạch thi đua năm 2026 như sau:",), sure=True
    ),
    OpeningRule("mo_dau.nhu_sau", "mo_dau", _as_follows, ("Nhà trường định ra các việc sau đây:",)),
    OpeningRule("mo_dau.loi_ke", "mo_dau", _telling, ("Năm qua phong trào đã lan rộng khắp các đơn vị.",)),
)  # fmt: skip


def opening_roles(lines: Sequence[Line], start: int, end: int) -> tuple[list[Role], int]:
    """The căn cứ and the issuing clause, and the line after them."""
    opening = Opening()
    at = start
    while at < end and not opening.closed:
        line = lines[at]
        if line.table:
            break
        if RULE.match(line.text):
            opening.out.append(drawn(line))
            at += 1
            continue
        if not _read(line, opening):
            break
        at += 1
    if not any(role.name == "can_cu" for role in opening.out):
        opening.out = [_as_clause(role) for role in opening.out]
    return opening.out, at


def _read(line: Line, opening: Opening) -> bool:
    """Takes one line in; false for the first line of the body."""
    sign = parse_sign(line.text)
    if sign and not (sign.kind == DASH and (opening.listed or basis_lead(line.text, sign.end))):
        return False
    if not sign and not head_of_bases(line.text) and is_heading(line):
        return False
    words = line.part(sign.end) if sign else line
    opening.signed = sign is not None
    role = first_role(RULES, words, opening)
    if role is None:
        return False
    if role.name == "can_cu":
        opening.out += split_opening(role)
        opening.narrative = opening.narrative or opening.out[-1].name == "mo_dau"
    else:
        opening.listed = opening.listed or role.name == "can_cu_dan"
        opening.narrative = opening.narrative or role.name == "mo_dau"
        opening.out.append(attrs.evolve(role, line=line) if role.name == "mo_dau" else role)
    return True


def _as_clause(role: Role) -> Role:
    """``Căn cứ:`` above nothing is a paragraph."""
    return attrs.evolve(role, name="mo_dau") if role.name == "can_cu_dan" else role


def split_opening(role: Role) -> list[Role]:
    """One paragraph as its căn cứ and its issuing clause (``Thực hiện …; Căn cứ …. Sở X ban hành … như sau:``)."""
    line = role.line
    clause = issuing_clause(line.text)
    body = line.text if clause is None else line.text[:clause]
    cuts = [0, *bases_in(body)]
    out = [
        attrs.evolve(role, line=line.part(first, last), because=_led_by(role, body, first))
        for first, last in zip(cuts, [*cuts[1:], len(body)], strict=True)
        if line.text[first:last].strip()
    ]
    if clause is not None:
        rest = line.part(clause)
        out.append(Role("mo_dau", rest, Because("mo_dau.cau_ban_hanh", ends_as_follows(rest.text) or "", sure=True)))
    return out


def _led_by(role: Role, body: str, start: int) -> Because:
    """Why a piece of a paragraph is a căn cứ: as the whole, or for the lead words that begin it."""
    lead = basis_lead(body, start) if start else None
    return Because("mo_dau.dan", lead.words, role.sure) if lead else role.because
