"""The roles between the subject and the first section: căn cứ, and the clause that issues the plan."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from thidua.grammar.clauses import (
    bases_in,
    ends_as_follows,
    head_of_bases,
    is_sentence,
    issuing_clause,
    may_be_basis,
    surely_a_basis,
)
from thidua.grammar.instruments import (
    basis_lead,
    basis_words,
    cites_number,
    is_citation,
    names_instrument,
    parse_citation,
)
from thidua.grammar.leads import lead_of
from thidua.grammar.letterheads import RULE
from thidua.grammar.signs import BRACKET, DASH, LETTER, NUMBER, PLUS, Sign
from thidua.grammar.titles import is_known_title
from thidua.recognise.lines import Line
from thidua.recognise.role import Because, Role
from thidua.recognise.rules import Rule, drawn, first_role
from thidua.recognise.subject import is_heading

_MOST_PARAGRAPHS = 6
_LONGEST_PARAGRAPH = 2500
"""Paragraphs that introduce the first section, at most: what is more, or longer, is a body of its own."""


@attrs.define
class Opening:
    """What was read of an opening so far: ``last`` what was read last, rules aside; ``told`` how many paragraphs are no
    căn cứ; ``listed``: ``Căn cứ:`` stands above a list; ``narrative``: a paragraph has told how things stand;
    ``signed``: a sign stood before the words of the line, and ``head_sign`` before those of ``Căn cứ:``; ``counted`` is
    the last number of the list; ``closed``: the clause that ends an opening has been read.
    """

    out: list[Role] = attrs.field(factory=list)
    last: Role | None = None
    told: int = 0
    listed: bool = False
    narrative: bool = False
    signed: bool = False
    head_sign: str = ""
    counted: Sign | None = None
    closed: bool = False

    def add(self, role: Role) -> None:
        """Takes a role in; a paragraph that ends in ``như sau:`` closes the opening."""
        self.out.append(role)
        if role.name == "ke":
            return
        self.last = role
        if role.name == "mo_dau":
            self.told += 1
            self.narrative = True
        self.listed = self.listed or role.name == "can_cu_dan"
        self.closed = role.name == "mo_dau" and ends_as_follows(role.text) is not None


def _led(line: Line, opening: Opening) -> str | None:
    lead = None if opening.narrative else basis_lead(line.text)
    return lead.words if lead and (lead.sure or is_citation(line.text)) else None


def _perhaps_led(line: Line, opening: Opening) -> str | None:
    lead = None if opening.narrative else basis_lead(line.text)
    return lead.words if lead else None


def _told_and_led(line: Line, opening: Opening) -> str | None:
    """Behind a paragraph that tells how things stand a căn cứ is one for sure, or holds the issuing clause."""
    lead = basis_lead(line.text) if opening.narrative else None
    if lead is None:
        return None
    ends = line.text.endswith((";", ",", ".")) if surely_a_basis(line.text) else issuing_clause(line.text)
    return lead.words if ends or is_citation(line.text) else None


def _listed(line: Line, opening: Opening) -> str | None:
    return "" if opening.listed and opening.signed and not opening.narrative else None


def _listed_plainly(line: Line, opening: Opening) -> str | None:
    """One a line, without a dash: it ends as one of a list, is the last of one, or names an instrument."""
    if not opening.listed or opening.narrative or ends_as_follows(line.text):
        return None
    last = opening.last
    goes_on = last is not None and last.name == "can_cu" and last.line.text.endswith(";")
    return "" if line.text.endswith(";") or goes_on or parse_citation(line.text).loai else None


def _cited(line: Line, opening: Opening) -> str | None:
    """One more instrument of the căn cứ above it, whose lead word holds for both."""
    last = None if opening.narrative else opening.last
    if last is None or last.name != "can_cu" or not last.line.text.endswith((";", ",")):
        return None
    return (cites_number(line.text) or None) if line.text.endswith((";", ",", ".")) else None


def _one_more(line: Line, opening: Opening) -> str | None:
    """The list goes on: behind a căn cứ that ends in a semicolon, a line in italics as that is, or one that words lead
    which begin a plain sentence, too (``Xét nhu cầu công tác.``).
    """
    last = None if opening.narrative else opening.last
    if last is None or last.name != "can_cu" or not last.line.text.endswith(";") or is_sentence(line.text):
        return None
    lead = lead_of(line.text)
    led = lead is not None and not lead.purpose and line.text.endswith((";", "."))
    alike = _is_slanted(line) and _is_slanted(last.line) and line.source.align != "center"
    return (lead.words if lead else "") if led or alike else None


def _is_slanted(line: Line) -> bool:
    """All of its words are in italics."""
    words = [run for run in line.runs or line.source.runs if run.text.strip()]
    return bool(words) and all(run.italic for run in words)


def _named(line: Line, opening: Opening) -> str | None:
    """A line of its own that names an instrument with a number, whatever words lead to it."""
    alone = is_citation(line.text) or (line.text.endswith(";") and names_instrument(line.text))
    return (basis_words(line.text) or line.text.split(" ", 1)[0]) if alone else None


def _head(line: Line, opening: Opening) -> str | None:
    return None if opening.signed and opening.listed else head_of_bases(line.text)


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
    OpeningRule(
        "mo_dau.can_cu_hai_cham", "can_cu_dan", _head, ("Căn cứ:\n- Tình hình thực tế của đơn vị;",), sure=True,
    ),
    OpeningRule(
        "mo_dau.dan", "can_cu", _led,
        ("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
         "Thừa lệnh Chủ tịch UBND tỉnh tại Công văn số 15/UBND-NC ngày 03/02/2026;"), sure=True,
    ),
    OpeningRule("mo_dau.dan_khong_so", "can_cu", _perhaps_led, ("Thực hiện chỉ đạo của UBND tỉnh;",)),
    OpeningRule(
        "mo_dau.dan_sau_loi_ke", "can_cu", _told_and_led,
        ("Năm qua phong trào đã lan rộng khắp các đơn vị.\nCăn cứ Kế hoạch số 5/KH-SNV ngày 03/02/2026;",),
    ),
    OpeningRule("mo_dau.liet_ke", "can_cu", _listed, ("Căn cứ:\n- Tình hình thực tế của đơn vị;",)),
    OpeningRule(
        "mo_dau.liet_ke_khong_gach", "can_cu", _listed_plainly,
        ("Căn cứ các văn bản sau:\nLuật Thi đua, khen thưởng năm 2022;",),
    ),
    OpeningRule(
        "mo_dau.van_ban_nua", "can_cu", _cited,
        ("Thực hiện Kế hoạch số 5/KH-SNV ngày 03/02/2026;\nCông văn số 12/SNV-TCCB ngày 10/02/2026;",),
    ),
    OpeningRule(
        "mo_dau.can_cu_nua", "can_cu", _one_more,
        ("Căn cứ Luật Lưu trữ năm 2024;\nXét nhu cầu công tác và năng lực cán bộ.",),
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
            opening.add(drawn(line))
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
    sign = line.sign
    if sign and not _may_open(line.text[sign.end :], sign, opening):
        return False
    if not sign and not head_of_bases(line.text) and is_heading(line):
        return False
    words = line.part(sign.end) if sign else line
    opening.signed = sign is not None
    role = first_role(RULES, words, opening)
    if role is None:
        return False
    if sign and role.name == "can_cu_dan":
        opening.head_sign = sign.text
    opening.counted = sign if sign and sign.value else None
    if role.name == "can_cu":
        role = attrs.evolve(role, sign=attrs.evolve(sign, end=0)) if sign else role  # its words stand alone
        for piece in split_opening(role):
            opening.add(piece)
    else:
        opening.add(attrs.evolve(role, line=line) if role.name == "mo_dau" else role)
    return True


def _may_open(words: str, sign: Sign, opening: Opening) -> bool:
    """A line with a sign may be one of an opening: a căn cứ, one of a list of them, or the head of one."""
    if opening.counted and opening.last and opening.last.text.endswith(".") and not may_be_basis(words):
        return False  # the list has ended
    if sign.kind == DASH and not opening.head_sign:
        return opening.listed or any((basis_lead(words), is_citation(words), head_of_bases(words)))
    if not opening.listed or opening.narrative or sign.kind not in _OF_LISTS:
        return False
    if is_known_title(words.rstrip(":")) or words.isupper() or sign.text == opening.head_sign:
        return False  # the title of a section
    last = opening.counted
    if sign.value:
        begins = opening.last is not None and opening.last.name == "can_cu_dan" and sign.value == 1
        return begins or (last is not None and (last.kind, last.value + 1) == (sign.kind, sign.value))
    return last is None


_OF_LISTS = (NUMBER, BRACKET, LETTER, DASH, PLUS)
"""The signs of a list of căn cứ below ``Căn cứ:``."""


def _as_clause(role: Role) -> Role:
    """``Căn cứ:`` above nothing is a paragraph."""
    return Role("mo_dau", role.line, Because("mo_dau.loi_ke")) if role.name == "can_cu_dan" else role


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
    words = basis_words(body, start) if start else ""
    return Because("mo_dau.dan_trong_doan", words) if words else role.because
