"""The roles of the ending: recipients, archive line, typist, authority and post, name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import attrs

from thidua.grammar.appendices import is_appendix
from thidua.grammar.bodies import is_known_name
from thidua.grammar.days import is_date_line
from thidua.grammar.endings import archive_at, is_archive, is_signed_mark, is_stamp, keeps_documents, recipients_end
from thidua.grammar.gaps import is_gap_of
from thidua.grammar.people import is_name
from thidua.grammar.posts import AUTHORITY, approval_of, holds_too, is_persons_post, is_post
from thidua.grammar.signs import DASH, PLUS, ROMAN
from thidua.grammar.titles import is_known_title
from thidua.recognise.flatten import table_role
from thidua.recognise.lines import Line
from thidua.recognise.role import Because, Role
from thidua.recognise.rules import Rule, first_role


def ending_start(lines: Sequence[Line], first: int) -> int:
    """Where the ending begins: Nơi nhận, or the post of a signer where that stands first; else behind the body."""
    sections = _last_section(lines, first)
    for at in range(first, len(lines)):
        line = lines[at]
        if line.table:
            continue
        if recipients_end(line.text):
            if at < sections:
                continue  # a sentence of the body that begins with these words
            return _with_date(lines, at, first)
        posts = at >= sections and (
            any(is_post(part.strip()) for part in line.text.split("|")) or (line.column > 0 and approval_of(line.text))
        )
        if (posts and at > first + 1 and _signs_below(lines, at)) or is_appendix(line.text, ended=False):
            return _with_date(lines, _row_start(lines, _approved(lines, at, first), first), first)
    return len(lines)


def _approved(lines: Sequence[Line], at: int, first: int) -> int:
    """The line ``DUYỆT`` above a post, or the body that it is of, belongs to the ending."""
    above = lines[at - 1]
    if at - 1 <= first or above.table or not above.text.isupper():
        return at
    return at - 1 if approval_of(above.text) or is_known_name(above.text) else at


def _row_start(lines: Sequence[Line], at: int, first: int) -> int:
    """The first line of the table that a post stands in: ``DUYỆT`` above it belongs to the ending."""
    table = lines[at].table_place
    while lines[at].column and at - 1 > first and lines[at - 1].column and lines[at - 1].table_place == table:
        at -= 1
    return at


def _last_section(lines: Sequence[Line], first: int) -> int:
    """Where the last section ``II. …`` of the body stands, before any appendix; ``first`` where there is none."""
    found = first
    for at in range(first, len(lines)):
        text = lines[at].text
        if is_appendix(text, ended=False):
            break
        sign = lines[at].sign
        if sign and sign.kind == ROMAN and text[sign.end :].isupper():
            found = at
    return found


def _with_date(lines: Sequence[Line], at: int, first: int) -> int:
    """The date line above the signer belongs to the ending."""
    return at - 1 if at - 1 > first and is_date_line(lines[at - 1].text) else at


_LINES_BELOW = 8
_LONGEST_POST = 90


def _signs_below(lines: Sequence[Line], at: int) -> bool:
    """Below a post stand only posts, names, recipients: an ending, and not a title in the body."""
    for line in lines[at + 1 : at + _LINES_BELOW]:
        text = line.text
        if is_name(text) or recipients_end(text) or is_signed_mark(text):
            return True
        if "|" in text and all(is_name(part.strip()) for part in text.split("|") if part.strip()):
            return True
        if not (is_post(text) or line.column or text.isupper()):
            return False
    return True


@attrs.define
class Ending:
    """What was read of an ending so far.

    ``at`` the line that is read; ``listing``: Nơi nhận has begun; ``closed``: a name or the archive line has followed;
    ``waiting``: how many names each column still waits for; ``signed``: a sign stood before the words of the line.
    """

    lines: Sequence[Line]
    at: int = 0
    out: list[Role] = attrs.field(factory=list)
    listing: bool = False
    closed: bool = False
    waiting: Counter[int] = attrs.field(factory=Counter)
    posts: int = 0
    names: int = 0

    @property
    def last(self) -> str:
        """What the line above is."""
        return self.out[-1].name if self.out else ""

    @property
    def below(self) -> Line:
        """The next line; the last one itself."""
        return self.lines[min(self.at + 1, len(self.lines) - 1)]

    def waits(self, line: Line) -> bool:
        """A post waits for its name."""
        return self.waiting[line.column] > 0 or (line.column == 0 and self.posts > self.names)

    def add(self, role: Role) -> None:
        """Takes a role in: a post waits for a name, a name closes the list of recipients, and so does the archive."""
        column = role.line.column
        if role.name == "tu_noi_nhan":
            self.listing, self.closed = True, False
        elif role.name == "chuc_vu":
            prefixed = AUTHORITY.match(role.line.text) is not None
            below = self.out[-1].line if self.last == "chuc_vu" else None
            goes_on = below is not None and below.column == column
            above = below.text if below else ""
            led = AUTHORITY.match(above) or (not is_post(above) and is_known_name(above))
            self.posts += not (goes_on and (column > 0 or prefixed or led or holds_too(role.line.text)))
            self.waiting[column] = 1 if column else self.posts - self.names
        elif role.name == "ho_ten":
            self.names += 1
            self.waiting[column] -= 1
        if role.name in ("luu", "ho_ten"):
            self.closed = True
        self.out.append(role)


def _head(line: Line, ending: Ending) -> str | None:
    """``Nơi nhận`` is printed once: a second one is words of the list."""
    return None if ending.listing else line.text[: recipients_end(line.text)] or None


def _signed(line: Line, ending: Ending) -> str | None:
    return line.text if is_signed_mark(line.text) else None


def _day(line: Line, ending: Ending) -> str | None:
    return line.text if is_date_line(line.text) and (ending.closed or not ending.listing) else None


def _dashed(line: Line, ending: Ending) -> str | None:
    sign = line.sign if line.column < 2 and ending.listing else None
    return sign.text if sign and sign.kind in (DASH, PLUS) else None


def _archive(line: Line, ending: Ending) -> str | None:
    return "Lưu" if line.column < 2 and is_archive(line.text) else None


def _post(line: Line, ending: Ending) -> str | None:
    return line.text if is_post(line.text) else None


def _holds_too(line: Line, ending: Ending) -> str | None:
    """``kiêm CHỦ TỊCH …`` below a post is the second one of the same signer."""
    below = ending.last == "chuc_vu" and ending.out[-1].line.column == line.column
    return line.text if below and holds_too(line.text) else None


def _above_post(line: Line, ending: Ending) -> str | None:
    """``PHÊ DUYỆT`` above ``GIÁM ĐỐC``, or above a name alone; or the body that the post is of."""
    approves = approval_of(line.text)
    if not approves and not (line.text.isupper() and (line.column or is_known_name(line.text))):
        return None
    behind = ending.lines[ending.at + 1 :]
    below = next((one for one in behind if one.column == line.column), None) if line.column else ending.below
    if below is None or below.column != line.column:
        return "" if approves and line.column else None
    return "" if is_post(below.text) or (approves and is_name(below.text)) else None


def _post_goes_on(line: Line, ending: Ending) -> str | None:
    """Capitals between a post and a name are part of the post."""
    if ending.last != "chuc_vu" or not line.text.isupper():
        return None
    below = (one for one in ending.lines[ending.at + 1 : ending.at + 6] if one.column == line.column)
    return "" if any(is_name(one.text) and not one.text.isupper() for one in below) else None


def _below_name(line: Line, ending: Ending) -> str | None:
    """A post in the signer's own body, in small letters below the name; one in capitals is known by itself."""
    if ending.last != "ho_ten" or ending.out[-1].line.column != line.column or line.text[-1] in ".:;,":
        return None
    return "" if len(line.text) <= _LONGEST_POST and is_persons_post(line.text.strip("()")) else None


def _gap_of_post(line: Line, ending: Ending) -> str | None:
    return line.text if is_gap_of(line.text, "chức vụ") else None


def _gap_of_name(line: Line, ending: Ending) -> str | None:
    """What a print shows for a name that is missing keeps the place of the name."""
    return line.text if is_gap_of(line.text, "họ tên") and ending.waits(line) else None


def _name(line: Line, ending: Ending) -> str | None:
    listed = ending.listing and line.column == 1 and not ending.waiting[1]
    return line.text if ending.out and is_name(line.text) and ending.waits(line) and not listed else None


def _full_name(line: Line, ending: Ending) -> str | None:
    """A name of three words; one of two may be a place."""
    return _name(line, ending) if len(line.text.split()) > 2 else None


def _typist(line: Line, ending: Ending) -> str | None:
    return line.text if ending.last == "luu" and is_stamp(line.text) else None


def _second_line_of_post(line: Line, ending: Ending) -> str | None:
    return "" if ending.last == "chuc_vu" and line.text.isupper() and not is_known_title(line.text) else None


def _in_list(line: Line, ending: Ending) -> str | None:
    return "" if ending.listing and not ending.closed and line.column < 2 else None


def _under_post(line: Line, ending: Ending) -> str | None:
    return "" if line.column > 1 and ending.waits(line) else None


EndingRule = Rule[Ending]
SURE: tuple[EndingRule, ...] = (
    EndingRule("cuoi.noi_nhan", "tu_noi_nhan", _head, ("Nơi nhận:", "Nơi nhận như trên:"), sure=True),
    EndingRule("cuoi.da_ky", "bo", _signed, ("(Đã ký)", "(Ký tên, đóng dấu)"), sure=True),
    EndingRule("cuoi.ngay", "dia_danh", _day, ("Hòa An, ngày 05 tháng 02 năm 2026",)),
    EndingRule("cuoi.gach_dau_dong", "noi_nhan", _dashed, ("Nơi nhận:\n- Như trên;",), sure=True),
    EndingRule("cuoi.luu", "luu", _archive, ("Lưu: VT, VP.", "Nơi nhận:\n- Như trên;\nLưu VT."), sure=True),
    EndingRule(
        "cuoi.chuc_vu", "chuc_vu", _post, ("GIÁM ĐỐC", "KT. HIỆU TRƯỞNG", "TM. ỦY BAN NHÂN DÂN"), sure=True
    ),
    EndingRule("cuoi.kiem_nhiem", "chuc_vu", _holds_too, ("TRƯỞNG BAN\nkiêm CHỦ TỊCH UBND XÃ",), sure=True),
    EndingRule("cuoi.thieu_chuc_vu", "chuc_vu", _gap_of_post, ("[thiếu: chức vụ]",), sure=True),
    EndingRule("cuoi.thieu_ho_ten", "ho_ten", _gap_of_name, ("GIÁM ĐỐC\n[thiếu: họ tên]",), sure=True),
    EndingRule("cuoi.tren_chuc_vu", "chuc_vu", _above_post, ("Như trên; ‖ PHÊ DUYỆT\n‖ GIÁM ĐỐC",)),
    EndingRule("cuoi.giua_chuc_vu_ho_ten", "chuc_vu", _post_goes_on, ("CHỦ TỊCH\nXÃ HÒA AN\nNguyễn Văn An",)),
    EndingRule("cuoi.duoi_ten", "chuc_vu", _below_name, ("TRƯỞNG BAN\nLê Minh Hạ\nPhó Chủ tịch UBND tỉnh",)),
    EndingRule("cuoi.ho_ten", "ho_ten", _full_name, ("GIÁM ĐỐC\nLê Minh Hạ",), sure=True),
    EndingRule("cuoi.ho_ten_hai_chu", "ho_ten", _name, ("GIÁM ĐỐC\nLê Hạ",)),
)  # fmt: skip
"""What the form of a line tells, and a post or a name that its place confirms."""
UNSURE: tuple[EndingRule, ...] = (
    EndingRule("cuoi.soan_thao", "soan_thao", _typist, ("Nơi nhận:\n- Lưu: VT.\nNVA.(30)",)),
    EndingRule("cuoi.chuc_vu_tiep", "chuc_vu", _second_line_of_post, ("KT. CHỦ TỊCH\nCỤM THI ĐUA SỐ 2",)),
    EndingRule("cuoi.trong_danh_sach", "noi_nhan", _in_list, ("Nơi nhận:\nCác phòng, ban;",)),
    EndingRule("cuoi.duoi_chuc_vu", "ho_ten", _under_post, ("Như trên; ‖ GIÁM ĐỐC\n‖ Hạ",)),
    EndingRule("cuoi.khong_ro", "khac", lambda _, __: "", ("một dòng bất kỳ",)),
)  # fmt: skip
"""What the place of a line suggests."""
RULES = (*SURE, *UNSURE)


def ending_roles(lines: Sequence[Line]) -> list[Role]:
    """The roles of the lines of the ending, in whatever order two columns came out."""
    ending = Ending(list(_parted(lines)))
    for at, line in enumerate(ending.lines):
        ending.at = at
        for role in _read(line, ending):
            ending.add(role)
    return ending.out


def _read(line: Line, ending: Ending) -> Iterator[Role]:
    """The roles of one line; none where it goes on with the recipient above it."""
    if line.table:
        yield table_role(line)
        return
    role = first_role(SURE, line, ending)
    if role is None and ending.listing and line.column < 2 and _continues(ending.out, line):
        last = ending.out[-1]
        ending.out[-1] = attrs.evolve(last, line=last.words.followed(line), sign=None)
        return
    role = role or first_role(UNSURE, line, ending)
    assert role is not None  # the last rule takes any line
    if role.name == "tu_noi_nhan":
        end = len(role.because.words)
        yield attrs.evolve(role, line=line.part(0, end))
        if (rest := line.part(end)).text:
            yield from _recipients(attrs.evolve(role, line=_unsigned(rest), because=Because("cuoi.cung_dong")))
    elif role.name in ("noi_nhan", "luu"):
        yield from _recipients(
            attrs.evolve(role, line=_unsigned(line) if role.because.rule == "cuoi.gach_dau_dong" else line)
        )
    else:
        yield role


def _unsigned(line: Line) -> Line:
    sign = line.sign
    return line.part(sign.end) if sign else line


def _recipients(role: Role) -> Iterator[Role]:
    """A recipient, and the archive line that was typed behind it."""
    if cut := archive_at(role.line.text):
        yield _recipient(attrs.evolve(role, line=role.line.part(0, cut)))
        role = attrs.evolve(role, line=_unsigned(role.line.part(cut)))
    yield _recipient(role)


def _recipient(role: Role) -> Role:
    """A recipient, or the archive line among them."""
    if is_archive(role.line.text):
        return attrs.evolve(role, name="luu", because=Because("cuoi.luu", "Lưu", sure=True))
    if words := keeps_documents(role.line.text):
        return attrs.evolve(role, name="luu", because=Because("cuoi.luu_o_dau", words))
    return attrs.evolve(role, name="noi_nhan")


def _continues(out: Sequence[Role], line: Line) -> bool:
    """A line without a dash goes on with the recipient above it: ``(để b/c)``, or in small letters."""
    if not out or out[-1].name not in ("noi_nhan", "luu"):
        return False
    before = out[-1].line.text
    if line.text.startswith("("):
        return not before.rstrip(";.").endswith(")")
    return line.text[:1].islower() or (out[-1].name == "noi_nhan" and before[-1:] in ",-–")


def _parted(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, two columns on one line parted at ``|``; below such a line a column may be empty."""
    columns = 0
    for line in lines:
        if "|" not in line.text or line.column:
            yield line
            continue
        at = 0
        parts = line.text.split("|")
        beside = sum(bool(part.strip()) for part in parts) > 1 or len(parts) == columns
        columns = len(parts) if beside else columns
        for number, part in enumerate(parts, 1):
            piece = line.part(at, at + len(part))
            at += len(part) + 1
            if piece.text:
                yield attrs.evolve(piece, column=number if beside else 0)
