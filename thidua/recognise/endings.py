"""The roles of the ending: recipients, archive line, typist, authority and post, name."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

import attrs

from thidua.grammar.appendices import is_appendix
from thidua.grammar.people import is_name
from thidua.grammar.posts import AUTHORITY, is_post
from thidua.grammar.signs import DASH, PLUS, ROMAN, parse_sign
from thidua.grammar.titles import is_known_title
from thidua.recognise.headings import is_date_line
from thidua.recognise.lines import Line
from thidua.recognise.role import Role

_HEAD = re.compile(r"nơi\s+nhận\s*(?:như\s+trên\s*)?[:.]?\s*", re.IGNORECASE)
_ARCHIVE = re.compile(r"lưu\s*:|lưu\s+(?=VT|VP|HC|hồ sơ|văn thư|văn phòng)", re.IGNORECASE)
_TYPIST = re.compile(r"[A-ZĐ]{2,6}(?:[./-][A-ZĐ0-9]{1,6})?\.?\s?\(?\d{0,3}\)?\.?$")
_SIGNED = re.compile(
    r"\(?\s*(?:đã\s+ký|ký(?:\s+tên)?(?:,?\s*(?:và\s+)?đóng\s+dấu)?|ký,?\s+ghi\s+rõ\s+họ\s+tên.{0,20})\s*\)?$",
    re.IGNORECASE,
)


def ending_start(lines: Sequence[Line], first: int) -> int:
    """Where the ending begins: Nơi nhận, or the post of a signer where that stands first; else behind the body."""
    sections = _last_section(lines, first)
    for at in range(first, len(lines)):
        line = lines[at]
        if line.table:
            continue
        if _HEAD.match(line.text) and (len(line.text) < 16 or line.text.find(":", 0, 12) > 0):
            if at < sections:
                continue  # a sentence of the body that begins with these words
            return _with_date(lines, at, first)
        if (
            any(is_post(part.strip()) for part in line.text.split("|")) and at > first + 1 and _signs_below(lines, at)
        ) or is_appendix(line.text, ended=False):
            return _with_date(lines, _row_start(lines, at, first), first)
    return len(lines)


def _row_start(lines: Sequence[Line], at: int, first: int) -> int:
    """The first line of the table that a post stands in: ``DUYỆT`` above it belongs to the ending."""
    table = lines[at].source.where.partition(",")[0]
    while lines[at].column and at - 1 > first and lines[at - 1].column:
        if lines[at - 1].source.where.partition(",")[0] != table:
            break
        at -= 1
    return at


def _last_section(lines: Sequence[Line], first: int) -> int:
    """Where the last section ``II. …`` of the body stands, before any appendix; ``first`` where there is none."""
    found = first
    for at in range(first, len(lines)):
        text = lines[at].text
        if is_appendix(text, ended=False):
            break
        sign = parse_sign(text)
        if sign and sign.kind == ROMAN and text[sign.end :].isupper():
            found = at
    return found


def _with_date(lines: Sequence[Line], at: int, first: int) -> int:
    """The date line above the signer belongs to the ending."""
    return at - 1 if at - 1 > first and is_date_line(lines[at - 1].text) else at


def _signs_below(lines: Sequence[Line], at: int) -> bool:
    """Whether below a post stand only posts, names, recipients: an ending, and not a title in the body."""
    for line in lines[at + 1 : at + 8]:
        text = line.text
        if is_name(text) or _HEAD.match(text) or _SIGNED.match(text):
            return True
        if "|" in text and all(is_name(part.strip()) for part in text.split("|") if part.strip()):
            return True
        if not (is_post(text) or line.column or text.isupper()):
            return False
    return True


def ending_roles(lines: Sequence[Line]) -> list[Role]:
    """The roles of the lines of the ending, in whatever order two columns came out."""
    ending = _Ending(list(_parted(lines)))
    for at in range(len(ending.lines)):
        ending.read(at)
    return ending.out


@attrs.define
class _Ending:
    """One reading of an ending; ``listing``: Nơi nhận has begun; ``closed``: a name or the archive line has followed;
    ``waiting``: how many names each column still waits for.
    """

    lines: list[Line]
    out: list[Role] = attrs.field(factory=list)
    listing: bool = False
    closed: bool = False
    waiting: Counter[int] = attrs.field(factory=Counter)
    posts: int = 0
    names: int = 0

    def read(self, at: int) -> None:
        """Gives one line its role."""
        line = self.lines[at]
        head = None if line.table else _HEAD.match(line.text)
        if head and (len(line.text) < 16 or ":" in head.group()):
            self.listing, self.closed = True, False
            self._add(Role("tu_noi_nhan", line.part(0, head.end())))
            rest = line.part(head.end())
            if rest.text:
                sign = parse_sign(rest.text)
                self._add(_recipient(rest.part(sign.end) if sign else rest))
            return
        role = self._sure(line) or self._signing(at, line)
        if role is None and self.listing and line.column < 2 and _continues(self.out, line):
            self.out[-1] = Role(self.out[-1].name, _glued(self.out[-1].words, line))
            return
        self._add(role or self._unsure(line))

    def _add(self, role: Role) -> None:
        """Takes a role in: a post waits for a name, a name closes the list of recipients, and so does the archive."""
        column = role.line.column
        if role.name == "chuc_vu":
            prefixed = AUTHORITY.match(role.line.text) is not None
            below = self.out[-1].line if self.out and self.out[-1].name == "chuc_vu" else None
            goes_on = below is not None and below.column == column
            self.posts += not (goes_on and (column > 0 or prefixed or AUTHORITY.match(below.text if below else "")))
            self.waiting[column] = 1 if column else self.posts - self.names
        elif role.name == "ho_ten":
            self.names += 1
            self.waiting[column] -= 1
        if role.name in ("luu", "ho_ten"):
            self.closed = True
        self.out.append(role)

    def _waits(self, line: Line) -> bool:
        """Whether a post waits for its name; never more than two sign."""
        return self.names < 2 and (self.waiting[line.column] > 0 or (line.column == 0 and self.posts > self.names))

    def _sure(self, line: Line) -> Role | None:
        """What its form alone tells: a table, ``(Đã ký)``, a day, a dashed recipient, Lưu."""
        text = line.text
        if line.table:
            return Role("bang", line)
        if _SIGNED.match(text):
            return Role("bo", line)
        if is_date_line(text) and not self.listing:
            return Role("dia_danh", line, sure=False)
        if line.column > 1:
            return None
        sign = parse_sign(text)
        if sign and sign.kind in (DASH, PLUS) and self.listing:
            return _recipient(line.part(sign.end))
        return _recipient(line) if _ARCHIVE.match(text) else None

    def _signing(self, at: int, line: Line) -> Role | None:
        """A post, or a name below one."""
        text = line.text
        if is_post(text):
            return Role("chuc_vu", line)
        below = self.lines[at + 1] if at + 1 < len(self.lines) else line
        if line.column and text.isupper() and below.column == line.column and is_post(below.text):
            return Role("chuc_vu", line, sure=False)  # PHÊ DUYỆT above GIÁM ĐỐC
        if not self.out:
            return None
        if self.out[-1].name == "chuc_vu" and text.isupper() and _name_below(self.lines, at):
            return Role("chuc_vu", line, sure=False)
        if is_name(text) and self._waits(line) and not (self.listing and line.column == 1):
            return Role("ho_ten", line)
        return None

    def _unsure(self, line: Line) -> Role:
        """What its place suggests."""
        last = self.out[-1].name if self.out else ""
        if last == "luu" and _TYPIST.match(line.text):
            return Role("soan_thao", line)
        if last == "chuc_vu" and line.text.isupper() and not is_known_title(line.text):
            return Role("chuc_vu", line, sure=False)
        if self.listing and not self.closed and line.column < 2:
            return _recipient(line, sure=False)
        if line.column > 1 and self._waits(line):
            return Role("ho_ten", line, sure=False)
        return Role("khac", line, sure=False)


def _name_below(lines: Sequence[Line], at: int) -> bool:
    """Whether a name stands below a line of capitals, in the same column: then the capitals are part of the post."""
    return any(
        is_name(line.text) and not line.text.isupper()
        for line in lines[at + 1 : at + 6]
        if line.column == lines[at].column
    )


def _recipient(line: Line, *, sure: bool = True) -> Role:
    return Role("luu" if _ARCHIVE.match(line.text) else "noi_nhan", line, sure=sure)


def _continues(out: Sequence[Role], line: Line) -> bool:
    """Whether a line without a dash goes on with the recipient above it: ``(để b/c)``, or in small letters."""
    if not out or out[-1].name not in ("noi_nhan", "luu"):
        return False
    before = out[-1].line.text
    if line.text.startswith("("):
        return not before.rstrip(";.").endswith(")")
    return line.text[:1].islower() or (out[-1].name == "noi_nhan" and before[-1:] in ",-–")


def _glued(before: Line, line: Line) -> Line:
    return Line(f"{before.text} {line.text}", (), before.source, before.column, before.blank)


def _parted(lines: Sequence[Line]) -> Iterator[Line]:
    """The lines, two columns on one line parted at ``|``."""
    for line in lines:
        if "|" not in line.text or line.column:
            yield line
            continue
        at = 0
        parts = line.text.split("|")
        for number, part in enumerate(parts):
            piece = line.part(at, at + len(part))
            at += len(part) + 1
            if piece.text:
                column = number + 1 if len([one for one in parts if one.strip()]) > 1 else 0
                yield Line(piece.text, piece.runs, piece.source, column, piece.blank)
