"""Which paragraph is what: Quốc hiệu, agency, number, căn cứ, section, item, closing, recipients, signer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from thidua.grammar.appendices import appendix_title, is_appendix, is_attached
from thidua.grammar.letterheads import DANG, QUOC_HIEU, RULE
from thidua.grammar.people import is_name
from thidua.grammar.posts import is_post
from thidua.grammar.signs import DASH, LETTER, NUMBER, PLUS, ROMAN, Sign, is_part_alone, parse_own_sign, parse_sign
from thidua.grammar.titles import is_known_title
from thidua.recognise.body import body_roles
from thidua.recognise.columns import parted
from thidua.recognise.decisions import decision_roles
from thidua.recognise.endings import ending_roles, ending_start
from thidua.recognise.grids import with_grids
from thidua.recognise.headings import find_title, heading_roles, is_address, is_mark
from thidua.recognise.lines import Line, flat, in_capitals, laid_out, made_line
from thidua.recognise.openings import opening_roles, subject_roles
from thidua.recognise.pages import with_pages
from thidua.recognise.role import Role, Roles
from thidua.recognise.wraps import regroup
from thidua.sheet import Paragraph, Sheet

MARGIN = "chữ ở đầu trang hoặc chân trang"

_BY_STYLE = {
    "Cơ quan chủ quản": "chu_quan",
    "Cơ quan ban hành": "co_quan",
    "Quốc hiệu": "quoc_hieu",
    "Tiêu ngữ": "tieu_ngu",
    "Số và ký hiệu": "so",
    "Số, ký hiệu": "so",
    "Số": "so",
    "Địa danh và ngày": "dia_danh",
    "Địa danh, ngày": "dia_danh",
    "Địa danh": "dia_danh",
    "Dấu chỉ mức độ": "dau",
    "Chỉ dẫn lưu hành": "dau",
    "Dự thảo": "dau",
    "Độ mật": "dau",
    "Độ khẩn": "dau",
    "Dấu sao": "ke",
    "Năm gạch nối": "ke",
    "Tên loại": "ten_loai",
    "Trích yếu": "trich_yeu",
    "Kèm theo": "kem_theo",
    "Căn cứ": "can_cu",
    "Mục": "muc",
    "Khoản": "y",
    "Điểm": "y",
    "Lời văn": "y",
    "Kết luận": "ket",
    "Tên bảng": "ten_bang",
    "Từ Nơi nhận": "tu_noi_nhan",
    "Nơi nhận": "noi_nhan",
    "Chức vụ": "chuc_vu",
    "Chức vụ dưới dòng thẩm quyền": "chuc_vu",
    "Người soạn thảo": "soan_thao",
    "Họ tên": "ho_ten",
    "Phụ lục": "phu_luc",
    "Tên phụ lục": "ten_phu_luc",
    "Địa chỉ": "dia_chi",
}
"""The styles of the bundled templates, each named after what it is for; three names of each of two, since Word takes
what follows a comma in a name for another name of the style.
"""


def printed(sheet: Sheet) -> Sheet:
    """The sheet of a text with what belongs to its pages told by style, and words in aligned columns as tables."""
    if sheet.format == "docx":
        return sheet
    blocks = with_pages(sheet.blocks)
    if sheet.format == "md":
        return attrs.evolve(sheet, blocks=tuple(blocks))
    blocks, doubts = with_grids(blocks)
    return attrs.evolve(sheet, blocks=tuple(blocks), notes=(*sheet.notes, *doubts))


def read_roles(sheet: Sheet) -> Roles:
    """The roles of all paragraphs of a sheet, in reading order. Never raises; the time grows with the sheet."""
    styles = {block.style for block in sheet.blocks if isinstance(block, Paragraph)}
    kinds = sum(block.style == "Tên loại" for block in sheet.blocks if isinstance(block, Paragraph))
    if kinds == 1 and styles & {"Trích yếu", "Lời văn", "Mục"}:
        return Roles(tuple(_own(sheet)), own=True, left=tuple(_added_margins(sheet)))
    return _foreign(in_capitals(sheet) if kinds else sheet)  # two kinds: a decision, and its plan behind it


def _own(sheet: Sheet) -> Iterator[Role]:
    """The roles of a document in the styles of the bundled templates: each style says the role; behind the ending
    stand appendices, in whatever style somebody has added one.
    """
    opened = ended = signed = False
    signs = _OwnSigns()
    lines = flat(sheet, exact=True)
    for at, line in enumerate(lines):
        if ended and not line.table and line.source.style not in _BY_STYLE and is_appendix(line.text):
            yield from _appendix_roles(lines[at:])
            break
        if line.table:
            yield Role("bang", line)
            continue
        style = line.source.style
        name = _BY_STYLE.get(style, "y")
        if ended and name in ("y", "ho_ten") and (line.column or name == "ho_ten"):
            name = _added(line, name, signed=signed)
        signed = signed or name == "ho_ten"
        ended = ended or name in ("ho_ten", "chuc_vu", "noi_nhan")
        if name == "y":
            titled = style in ("Khoản", "Điểm")
            sign = signs.of(line.text, title=titled) if opened or titled else parse_own_sign(line.text)
            if not opened and style == "Lời văn" and not sign:
                yield Role("mo_dau", line)
                continue
            yield Role("y", line, sign, title=titled)
        elif name == "can_cu":
            sign = parse_own_sign(line.text)
            yield Role(name, line.part(sign.end) if sign else line)
        elif name == "muc":
            opened = True
            yield Role("muc", line, signs.of(line.text, title=True), title=True)
        else:
            yield Role(name, line)
    said: set[str] = set()
    for paragraph in (*sheet.headers, *sheet.footers):
        name = _BY_STYLE.get(paragraph.style, "")
        if name in ("dia_chi", "dau") and paragraph.text.strip() not in said:
            said.add(paragraph.text.strip())  # a section's footer may be the one before, once more
            yield Role(name, Line(paragraph.text.strip(), paragraph.runs, paragraph))


def _added(line: Line, name: str, *, signed: bool) -> str:
    """The role of a line in the ending that somebody may have added: a second signer's post, a name."""
    if is_post(line.text) and (signed or name == "y"):
        return "chuc_vu"
    return "ho_ten" if name == "ho_ten" or is_name(line.text) else "khac"


_AS_LAID = re.compile(r"(?:[IVXLC]+\.|\d+\.|[a-zđ]\)|[-+]) ")
"""A sign as layout writes it, but for the blank behind it."""


def _added_margins(sheet: Sheet) -> Iterator[tuple[Line, str]]:
    """What stands in headers and footers of a document of ours and was not printed there."""
    for paragraph in (*sheet.headers, *sheet.footers):
        line = made_line(paragraph)
        if line and paragraph.style not in _BY_STYLE and any(letter.isalpha() for letter in line.text):
            yield line, MARGIN


@attrs.define
class _OwnSigns:
    """The signs of our own layout, and those that somebody typed who added a line to it.

    A typed sign is one where layout prints the same line for it again: a bullet always, a number where it begins a list
    or goes on with one that is open. In a title any sign is one, for layout writes no title that begins with a sign
    of its author's.
    """

    open: list[tuple[str, int]] = attrs.field(factory=list)

    def of(self, text: str, *, title: bool) -> Sign | None:
        """The sign that a line begins with."""
        sign = parse_own_sign(text)
        if sign is None:
            sign = parse_sign(text)
            if sign is None or not _AS_LAID.match(text):
                return None
            if not (self._goes_on(sign) or (title and sign.kind in (ROMAN, NUMBER, LETTER))):
                return None
        place = next((i for i, (kind, _) in enumerate(self.open) if kind == sign.kind), len(self.open))
        self.open[place:] = [(sign.kind, sign.value)]
        return sign

    def _goes_on(self, sign: Sign) -> bool:
        last = next((value for kind, value in self.open if kind == sign.kind), 0)
        return sign.value == last + 1 or sign.kind in (DASH, PLUS)


def _foreign(sheet: Sheet) -> Roles:
    lines = flat(sheet)
    left: list[tuple[Line, str]] = []
    if sheet.format == "docx":
        lines = parted(lines)  # where tabs and blanks stand for a table
    else:
        lines, left = regroup(lines, printed=sheet.format == "pdf")
    lines = _with_titles(lines)
    margins = [line for one in (*sheet.headers, *sheet.footers) if (line := made_line(one))]
    if any(QUOC_HIEU.search(line.text) or DANG.match(line.text) for line in margins):
        lines, margins = [*margins, *lines], []  # a letterhead that stands in the header of the page
    title = find_title(lines)
    if title and any(line.table for line in lines[: title.at]):
        lines = [*laid_out(lines[: title.at]), *lines[title.at :]]
        title = find_title(lines)
    first = title.after if title else 0
    out: list[Role] = []
    if title:
        marks = [line for line in lines[first : first + 2] if not line.table and is_mark(line.text)]
        out += [Role("dau", line) for line in marks]  # a box that hangs on the name of the kind
        lines = [line for line in lines if line not in marks]
        if title.decision < 0:
            out += heading_roles(lines[: title.at])
        else:
            out += decision_roles(lines[: title.at], title.decision)
        out += title.roles(lines)
    end = ending_start(lines, first)
    appendix = _appendices(lines, end)
    begun = title is not None and title.begun(lines)
    subject = subject_roles(lines, first, end, wanted=title is not None, begun=begun)
    out += subject
    first += len(subject)
    opening, first = opening_roles(lines, first, end)
    out += opening
    out += body_roles(lines[first:end])
    ending = ending_roles(lines[end:appendix])
    nameless = _nameless(ending)
    out += ending[:nameless]
    if nameless < len(ending):
        out += _appendix([role.line for role in ending[nameless:]], 0)
    out += _appendix_roles(lines[appendix:])
    said: set[str] = set()
    for line in margins:
        if line.text in said or not any(letter.isalpha() for letter in line.text):
            continue  # a section's footer may be the one before, once more; the number of a page
        said.add(line.text)
        name = "dau" if is_mark(line.text) else "dia_chi" if is_address(line.text) else ""
        if name:
            out.append(Role(name, line, sure=False))
        else:
            left.append((line, MARGIN))
    return Roles(tuple(out), left=tuple(left))


def _with_titles(lines: Sequence[Line]) -> list[Line]:
    """The lines with ``PHẦN THỨ NHẤT`` or ``Phần I`` alone on a line joined to its title on the next one."""
    out: list[Line] = []
    for line in lines:
        last = out[-1] if out else None
        if (
            last
            and is_part_alone(last.text)
            and not line.table
            and (line.text.isupper() or line.bold or is_known_title(line.text))
            and len(line.text) < 200
            and parse_sign(line.text) is None
        ):
            out[-1] = attrs.evolve(last, text=f"{last.text.rstrip(' .:–-')}: {line.text}", runs=())
        else:
            out.append(line)
    return out


def _appendices(lines: Sequence[Line], end: int) -> int:
    """Where the appendices begin: a line ``PHỤ LỤC …`` alone, after the ending (or, without one, in the body)."""
    for at in range(end, len(lines)):
        if is_appendix(lines[at].text, ended=at > end):
            return at
    return len(lines)


def _nameless(ending: Sequence[Role]) -> int:
    """Where in an ending an appendix begins that bears no name: at the title of a table behind the signature."""
    signed = max((i for i, role in enumerate(ending) if role.name in _SIGNATURE), default=-1)
    if signed < 0 or not any(role.name == "bang" for role in ending[signed + 1 :]):
        return len(ending)
    return signed + 1


_SIGNATURE = ("chuc_vu", "ho_ten", "noi_nhan", "luu", "soan_thao", "bo")


def _appendix_roles(lines: Sequence[Line]) -> list[Role]:
    out: list[Role] = []
    starts = [i for i, line in enumerate(lines) if is_appendix(line.text)]
    for start, stop in pairwise([*starts, len(lines)]):
        out += _appendix(lines[start:stop], appendix_title(lines[start].text))
    return out


def _appendix(lines: Sequence[Line], named: int) -> list[Role]:
    """The roles of one appendix, whose name takes ``named`` letters of its first line; the rest of it is its title."""
    first = lines[0]
    out = [Role("phu_luc", first.part(0, named) if named else Line("", source=first.source))]
    rest = first if first.table else first.part(named)
    titled = bool(rest.text)
    lines = [rest, *lines[1:]] if titled or rest.table else lines[1:]
    at = 0
    while at < min(len(lines), 4) and not lines[at].table and not is_attached(lines[at].text):
        if not (titled and at == 0) and not _names_appendix(lines[at]):
            break
        out.append(Role("ten_phu_luc", lines[at]))
        at += 1
    if at < len(lines) and is_attached(lines[at].text):
        out.append(Role("kem_theo", lines[at]))
        at += 1
    while at < len(lines) and not lines[at].table and RULE.match(lines[at].text):
        at += 1
    inside = body_roles(lines[at:], sections=False)
    return [*out, *(attrs.evolve(role, name="y") if role.name == "muc" else role for role in inside)]


def _names_appendix(line: Line) -> bool:
    return line.text == line.text.upper() or (line.bold and line.source.align == "center")
