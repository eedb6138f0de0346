"""Which paragraph is what: Quốc hiệu, agency, number, căn cứ, section, item, closing, recipients, signer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from thidua.sheet import Paragraph, Sheet
from thidua.sheet.body import body_roles
from thidua.sheet.columns import parted
from thidua.sheet.decisions import decision_roles
from thidua.sheet.endings import ending_roles, ending_start
from thidua.sheet.flatten import Line, flat, in_capitals, laid_out, made_line
from thidua.sheet.headings import find_title, heading_roles, is_address, is_mark
from thidua.sheet.openings import opening_roles, subject_roles
from thidua.sheet.role import Role, Roles
from thidua.sheet.signs import DASH, LETTER, NUMBER, PLUS, ROMAN, Sign, is_part_alone, parse_own_sign, parse_sign
from thidua.sheet.words import DANG, QUOC_HIEU, RULE, appendix_title, is_appendix
from thidua.sheet.wraps import regroup

MARGIN = "chữ ở đầu trang hoặc chân trang"

_BY_STYLE = {
    "Cơ quan chủ quản": "chu_quan",
    "Cơ quan ban hành": "co_quan",
    "Quốc hiệu": "quoc_hieu",
    "Tiêu ngữ": "tieu_ngu",
    "Số, ký hiệu": "so",
    "Địa danh, ngày": "dia_danh",
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
"""The styles of the bundled templates, each named after what it is for."""


def read_roles(sheet: Sheet) -> Roles:
    """The roles of all paragraphs of a sheet, in reading order. Never raises; the time grows with the sheet."""
    styles = {block.style for block in sheet.blocks if isinstance(block, Paragraph)}
    kinds = sum(block.style == "Tên loại" for block in sheet.blocks if isinstance(block, Paragraph))
    if kinds == 1 and styles & {"Trích yếu", "Lời văn", "Mục"}:
        return Roles(tuple(_own(sheet)), own=True)
    return _foreign(in_capitals(sheet) if kinds else sheet)  # two kinds: a decision, and its plan behind it


def _own(sheet: Sheet) -> Iterator[Role]:
    """The roles of a document in the styles of the bundled templates: each style says the role; behind the ending
    stand appendices, in whatever style somebody has added one.
    """
    opened = ended = False
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


_AS_LAID = re.compile(r"(?:[IVXLC]+\.|\d+\.|[a-zđ]\)|[-+]) ")
"""A sign as layout writes it, but for the blank behind it."""


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
    out += ending_roles(lines[end:appendix])
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
    """The lines with ``PHẦN THỨ NHẤT`` alone on a line joined to its title on the next one."""
    out: list[Line] = []
    for line in lines:
        last = out[-1] if out else None
        if (
            last
            and is_part_alone(last.text)
            and not line.table
            and (line.text.isupper() or line.bold)
            and len(line.text) < 200
            and parse_sign(line.text) is None
        ):
            out[-1] = attrs.evolve(last, text=f"{last.text.rstrip(' .:–-')}: {line.text}", runs=())
        else:
            out.append(line)
    return out


_ATTACHED = re.compile(r"\((?:ban hành )?kèm theo\s", re.IGNORECASE)


def _appendices(lines: Sequence[Line], end: int) -> int:
    """Where the appendices begin: a line ``PHỤ LỤC …`` alone, after the ending (or, without one, in the body)."""
    for at in range(end, len(lines)):
        if is_appendix(lines[at].text, ended=at > end):
            return at
    return len(lines)


def _appendix_roles(lines: Sequence[Line]) -> list[Role]:
    out: list[Role] = []
    starts = [i for i, line in enumerate(lines) if is_appendix(line.text)]
    for start, stop in pairwise([*starts, len(lines)]):
        named = appendix_title(lines[start].text)
        out.append(Role("phu_luc", lines[start].part(0, named)))
        at = start + 1
        titles = [Role("ten_phu_luc", rest)] if (rest := lines[start].part(named)).text else []
        while at < stop and not lines[at].table and len(titles) < 4 and not _ATTACHED.match(lines[at].text):
            line = lines[at]
            if line.text != line.text.upper() and not (line.bold and line.source.align == "center"):
                break
            titles.append(Role("ten_phu_luc", line))
            at += 1
        out += titles
        if at < stop and _ATTACHED.match(lines[at].text):
            out.append(Role("kem_theo", lines[at]))
            at += 1
        while at < stop and not lines[at].table and RULE.match(lines[at].text):
            at += 1
        out += [
            attrs.evolve(role, name="y") if role.name == "muc" else role
            for role in body_roles(lines[at:stop], sections=False)
        ]
    return out
