"""The roles above the name of the kind: Quốc hiệu, agency, number, place and day, marks, address."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from thidua.grammar.addresses import is_address
from thidua.grammar.bodies import is_agency, is_known_name, is_place, is_unfinished, lacks_a_place
from thidua.grammar.clauses import about, addresses, hangs
from thidua.grammar.days import is_date_line, may_be_date_line
from thidua.grammar.kinds import ends_in_decision
from thidua.grammar.letterheads import DANG, DOAN, QUOC_HIEU, RULE, TIEU_NGU, mottoes_in
from thidua.grammar.marks import is_mark
from thidua.grammar.numbers import is_number_line, is_number_of_plan, may_be_number_line, number_end
from thidua.recognise.lines import Line, last_of
from thidua.recognise.role import Because, Role
from thidua.recognise.rules import Rule, drawn, first_role, said

_LONGEST_NAME = 150

HeadingRule = Rule[None]
SURE: tuple[HeadingRule, ...] = (
    HeadingRule(
        "dau.quoc_hieu", "quoc_hieu", lambda line, _: said(QUOC_HIEU.search(line.text)),
        ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"), sure=True,
    ),
    HeadingRule(
        "dau.dang", "quoc_hieu", lambda line, _: said(DANG.match(line.text)), ("ĐẢNG CỘNG SẢN VIỆT NAM",), sure=True
    ),
    HeadingRule(
        "dau.doan", "quoc_hieu", lambda line, _: said(DOAN.match(line.text)) if line.column > 1 else None,
        ("TỈNH ĐOÀN HÒA AN ‖ ĐOÀN TNCS HỒ CHÍ MINH",), sure=True,
    ),
    HeadingRule(
        "dau.tieu_ngu", "tieu_ngu", lambda line, _: said(TIEU_NGU.search(line.text)),
        ("Độc lập - Tự do - Hạnh phúc",), sure=True,
    ),
    HeadingRule(
        "dau.ngay", "dia_danh", lambda line, _: line.text if is_date_line(line.text) else None,
        ("Hòa An, ngày 05 tháng 02 năm 2026", "Hòa An, ngày    tháng   năm 2026"), sure=True,
    ),
    HeadingRule(
        "dau.ngay_chu_thuong", "dia_danh", lambda line, _: line.text if may_be_date_line(line.text) else None,
        ("hòa An, ngày 05 tháng 02 năm 2026", "Hà nội, ngày 05 tháng 02 năm 2026"),
    ),
    HeadingRule(
        "dau.muc_do", "dau", lambda line, _: line.text if is_mark(line.text) else None,
        ("HỎA TỐC", "(DỰ THẢO LẦN 2)"), sure=True,
    ),
    HeadingRule(
        "dau.dia_chi", "dia_chi", lambda line, _: line.text if is_address(line.text) else None,
        ("Địa chỉ: 12 đường Lê Lợi, phường Hòa An", "Số 12, đường Lê Lợi, phường Hòa An"),
    ),
    HeadingRule(
        "dau.so_ke_hoach", "so", lambda line, _: line.text if is_number_of_plan(line.text) else None,
        ("Số: 15/KH-SNV", "Số 05-KH/ĐU", "Số:       /KH-UBND"), sure=True,
    ),
    HeadingRule(
        "dau.ve_viec", "ve_viec", lambda line, _: line.text[: about(line.text)].strip() or None,
        ("V/v triển khai thi đua năm 2026",),
    ),
    HeadingRule(
        "dau.so", "so",
        lambda line, _: line.text if is_number_line(line.text) else None,
        ("Số: 15/QĐ-SNV", "Số:     /"),
    ),
    HeadingRule(
        "dau.so_la", "so", lambda line, _: line.text if may_be_number_line(line.text) else None,
        ("Số: XV/KH-SNV", "Số: 15/2026/KH-SNV"),
    ),
)  # fmt: skip
"""What the form of a line tells, wherever it stands in the heading."""

NAMES: tuple[HeadingRule, ...] = (
    HeadingRule(
        "dau.khong_phai_ten", "khac", lambda line, _: None if _may_name(line.text) else "",
        ("Kính gửi các đơn vị trực thuộc;",),
    ),
    HeadingRule(
        "dau.ten_co_quan", "co_quan", lambda line, _: line.text if is_known_name(line.text) else None,
        ("SỞ NỘI VỤ", "UBND TỈNH HÒA AN\nTrường Tiểu học Kim Đồng"), sure=True,
    ),
    HeadingRule(
        "dau.dau_ten_co_quan", "co_quan", lambda line, _: line.text if is_agency(line.text) else None,
        ("TRƯỜNG HỌC LÀ NGÔI NHÀ THỨ HAI",),
    ),
    HeadingRule(
        "dau.cot", "co_quan", lambda line, _: "" if line.column else None,
        ("Chi nhánh Hòa An ‖ Độc lập - Tự do - Hạnh phúc",),
    ),
    HeadingRule(
        "dau.chu_hoa", "co_quan", lambda line, _: "" if line.text == line.text.upper() else None,
        ("THANH NIÊN XUNG PHONG",),
    ),
    HeadingRule("dau.khong_ro", "khac", lambda line, _: "", ("một dòng bất kỳ",)),
)  # fmt: skip
"""What a line of the agency's column is: a name, or nobody knows."""

RULES = (*SURE, *NAMES)


def heading_roles(lines: Sequence[Line]) -> list[Role]:
    """The roles of the lines above the name of the kind, two columns printed on one line parted."""
    out: list[Role] = []
    for line in _parted(lines):
        if RULE.match(line.text):
            out.append(drawn(line))
            continue
        role = first_role(SURE, line, None)
        numbered = role is not None and role.because.rule == "dau.so" and _cited(out, line)
        if (role is None or numbered) and (_goes_on(out, line) or (role is None and _more_of_subject(out, line))):
            continue
        out.append(role or _named(line))
    return _parents(_once(_beside_motto(out)))


def _beside_motto(roles: list[Role]) -> list[Role]:
    """In the column of Quốc hiệu stands no name of a body, where one stands in another column: a line there that
    nothing but its place made a name is one that nobody knows.
    """
    columns = {role.line.column for role in roles if role.name in ("quoc_hieu", "tieu_ngu")} - {0}
    if not any(role.name == "co_quan" and role.line.column not in columns for role in roles):
        return roles
    return [
        attrs.evolve(role, name="khac", because=Because("dau.canh_quoc_hieu"))
        if role.line.column in columns and role.because.rule in ("dau.cot", "dau.chu_hoa")
        else role
        for role in roles
    ]


_LONGEST_HEADING = 25
"""Lines among which a heading stands where no name of a kind ends it."""


def heading_end(lines: Sequence[Line]) -> int:
    """Where a heading ends below which no kind is named, as that of a công văn: behind its last line that is known by
    its form, and what stands in the same table; 0 where no letterhead is printed.
    """
    end, printed, dated = 0, False, False
    for at, line in enumerate(lines[:_LONGEST_HEADING]):
        if line.table or addresses(line.text):
            break
        found = {role.name for piece in _pieces(line) if (role := first_role(SURE, piece, None))}
        if dated and "dia_danh" in found:
            break  # a heading has one date: a day alone on its line is of a table below it
        dated = dated or "dia_danh" in found
        printed = printed or not found.isdisjoint(("quoc_hieu", "tieu_ngu"))  # one of them may be broken
        if found.intersection(_MARKED):
            end = at + 1
    while 0 < end < len(lines) and lines[end].column and lines[end].table_place == lines[end - 1].table_place:
        end += 1
    about = next((line for line in lines[:end] if _is_about(line)), None)
    while about and end < len(lines) and _is_beneath(about, lines[end]):
        about = lines[end]  # of a subject that is longer than the column beside it no column tells
        end += 1
    return end if printed else 0


def _is_about(line: Line) -> bool:
    role = first_role(SURE, line, None)
    return role is not None and role.name == "ve_viec"


_OFF = 6.0
"""pt by which the middles of two lines of one column may stand apart on their page."""
_PITCH = 1.6
"""The height of a line to which the next one of a paragraph is not further below."""


def _is_beneath(above: Line, line: Line) -> bool:
    """A line stands right below another one on its page, in its middle, and left of that of the page."""
    one, other = last_of(above).source.spot, line.source.spot
    if one is None or other is None or line.table or one.page != other.page:
        return False
    down = other.middle - one.middle
    centred = abs(one.left + one.right - other.left - other.right) / 2 < _OFF
    return centred and 0 < down < _PITCH * one.height and other.right < other.paper / 2


_MARKED = frozenset(("quoc_hieu", "tieu_ngu", "so", "dia_danh", "ve_viec"))


def _named(line: Line) -> Role:
    role = first_role(NAMES, line, None)
    assert role is not None  # the last rule takes any line
    return role


def _may_name(text: str) -> bool:
    """A line may be the name of a body: letters, and no end of a sentence."""
    return len(text) <= _LONGEST_NAME and not text.endswith((".", ";", ":", "ngày")) and any(map(str.isalpha, text))


def _cited(out: list[Role], line: Line) -> bool:
    """The number is that of the decision by which the body above it was set up: ``ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH``."""
    above = next((role for role in reversed(out) if role.line.column == line.column and role.name != "ke"), None)
    return above is not None and above.name == "co_quan" and ends_in_decision(above.line.text)


def _goes_on(out: list[Role], line: Line) -> bool:
    """The line is the rest of the name above it in its column, and is joined to that."""
    above = (i for i in range(len(out) - 1, -1, -1) if out[i].line.column == line.column and out[i].name != "ke")
    index = next(above, -1)
    if index < 0 or out[index].name != "co_quan" or not _may_name(line.text):
        return False
    last = out[index]
    if len(last.line.text) + len(line.text) >= _LONGEST_NAME or _begins_name(last.line, line):
        return False
    whole = last.line.followed(line)
    sure = last.sure and is_known_name(whole.text)
    out[index] = attrs.evolve(last, line=whole, because=attrs.evolve(last.because, sure=sure))
    return True


def _more_of_subject(out: list[Role], line: Line) -> bool:
    """The line goes on with ``V/v …`` right above it in its column, and is joined to that."""
    index = next((at for at, role in enumerate(out) if role.name == "ve_viec"), -1)
    above = out[index].line if index >= 0 else None
    if above is None:
        return False
    beneath = not line.column and above.column and _is_beneath(above, line)
    if not beneath and (index < len(out) - 1 or above.column != line.column or line.blank):
        return False
    if not (beneath or line.text[:1].islower() or line.text[:1].isdigit() or hangs(above.text)):
        return False
    out[index] = attrs.evolve(out[index], line=above.followed(line))
    return True


def _begins_name(last: Line, line: Line) -> bool:
    """A line begins a name of its own, by its words, or being bold below one that is not, as that of the body which
    issues the paper is (I.II.2.b); ``ỦY BAN NHÂN DÂN`` goes on with ``TỈNH …``.
    """
    before, text = last.text, line.text
    if is_place(text) and lacks_a_place(before):
        return False
    return not is_unfinished(before) and (is_agency(text) or is_place(text) or (line.bold and not last.bold))


def _once(roles: list[Role]) -> list[Role]:
    """Of two numbers, or two days, the one that is sure counts, else the first; the other is nobody knows what."""
    kept = {
        name: next((role for role in roles if role.name == name and role.sure), None) for name in ("so", "dia_danh")
    }
    out = []
    for role in roles:
        if role.name in kept and (kept[role.name] or role) is not role:
            role = attrs.evolve(role, name="khac", because=Because("dau.lan_hai"))
        elif role.name in kept:
            kept[role.name] = role
        out.append(role)
    return out


_MOST_NAMES = 7
"""Bodies that a heading names: those who issue it together, and what stands above them (case “sáu cơ quan”)."""


def _parents(roles: list[Role]) -> list[Role]:
    """Of two names the first is the body above; more than three are no names."""
    names = [i for i, role in enumerate(roles) if role.name == "co_quan"]
    for i in names[:-_MOST_NAMES]:
        roles[i] = attrs.evolve(roles[i], name="khac", because=Because("dau.qua_ba_ten"))
    for i in names[-_MOST_NAMES:-1]:
        above = attrs.evolve(roles[i].because, rule="dau.ten_tren")
        roles[i] = attrs.evolve(roles[i], name="chu_quan", because=above)
    return roles


# Two columns on one line.


def _parted(lines: Sequence[Line]) -> Iterator[Line]:
    for line in lines:
        for piece in _pieces(line):
            if piece.text:
                yield piece


def _pieces(line: Line) -> Iterator[Line]:
    """The parts of a line that holds two columns: at ``|``, at Quốc hiệu, at tiêu ngữ, between number and place."""
    text = line.text
    if "|" in text:
        at = 0
        for part in text.split("|"):
            yield from _pieces(line.part(at, at + len(part)))
            at += len(part) + 1
        return
    for start, end in mottoes_in(text):
        if start > 0 or end < len(text):
            for first, last in ((0, start), (start, end), (end, len(text))):
                if text[first:last].strip():
                    yield line.part(first, last)
            return
    if (cut := number_end(text)) and is_date_line(text[cut:]):
        yield line.part(0, cut)
        yield line.part(cut)
        return
    yield line
