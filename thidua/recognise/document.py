"""The roles of a whole document, part by part: heading, subject, opening, body, ending, appendices, margins, notes."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from thidua.grammar.kinds import near_kind
from thidua.grammar.letterheads import DANG, QUOC_HIEU, is_drawn
from thidua.grammar.marks import is_mark
from thidua.grammar.signs import is_part_alone
from thidua.grammar.titles import is_known_title
from thidua.grammar.tones import has_no_marks
from thidua.recognise.appendix import appendices_start, appendix_roles, nameless_start, one_appendix
from thidua.recognise.body import body_roles
from thidua.recognise.columns import parted
from thidua.recognise.decision import decision_roles
from thidua.recognise.ending import ending_roles, ending_start
from thidua.recognise.flatten import flat, in_capitals, laid_out
from thidua.recognise.grids import with_grids
from thidua.recognise.heading import heading_end, heading_roles
from thidua.recognise.lines import Line
from thidua.recognise.margins import margin_lines, margin_roles, note_roles
from thidua.recognise.news import is_news, news_roles
from thidua.recognise.opening import opening_roles
from thidua.recognise.own import is_own, names_of_kinds, own_roles
from thidua.recognise.pages import with_pages
from thidua.recognise.role import Because, Left, Role, Roles
from thidua.recognise.subject import subject_roles
from thidua.recognise.title import Title, find_title
from thidua.recognise.wraps import regroup
from thidua.sheet import Sheet
from thidua.sheet.notes import Note


def recognise(sheet: Sheet) -> Roles:
    """The roles of all lines of a sheet, in reading order. Never raises; the time grows with the sheet."""
    sheet = _with_pages(sheet)
    last = len(sheet.blocks) * _MOST_LINES
    margins = margin_lines(sheet, last)
    if is_own(sheet):
        roles = own_roles(sheet)
        named, left = margin_roles(margins, own=True)
        roles = attrs.evolve(roles, parts=(*roles.parts, *named), left=tuple(left))
    else:
        roles = _foreign(in_capitals(sheet) if names_of_kinds(sheet) else sheet, margins)
    wide = tuple(page.width > page.height for page in sheet.pages)
    notes = note_roles(sheet, last + len(margins))
    roles = attrs.evolve(roles, parts=(*roles.parts, *notes), wide=wide, notes=sheet.notes)
    return _doubted(roles) if not roles.own and has_no_marks(role.line.text for role in roles.parts) else roles


def _doubted(roles: Roles) -> Roles:
    """The roles of a document that was typed without marks: none is sure, and one note tells."""
    parts = tuple(attrs.evolve(role, because=attrs.evolve(role.because, sure=False)) for role in roles.parts)
    return attrs.evolve(roles, parts=parts, notes=(*roles.notes, Note("", "khong_dau")), unmarked=True)


_MOST_LINES = 1000
"""Lines of a block, at most: behind them stand headers, footers and notes in the order of a document."""


def _with_pages(sheet: Sheet) -> Sheet:
    """The sheet of a text with what belongs to its pages told by style, and words in aligned columns as tables."""
    if sheet.format == "docx":
        return sheet
    blocks = with_pages(sheet.blocks)
    if sheet.format == "md":
        return attrs.evolve(sheet, blocks=tuple(blocks))
    blocks, doubts = with_grids(blocks)
    return attrs.evolve(sheet, blocks=tuple(blocks), notes=(*sheet.notes, *doubts))


def _foreign(sheet: Sheet, margins: list[Line]) -> Roles:
    lines = flat(sheet)
    left: list[Left] = []
    if sheet.format == "docx":
        lines = parted(lines)  # where tabs and blanks stand for a table
    else:
        lines, left = regroup(lines, printed=sheet.format == "pdf")
    whole = _with_titles(lines)
    if any(QUOC_HIEU.search(line.text) or DANG.match(line.text) for line in margins):
        whole, margins = [*margins, *whole], []  # a letterhead that stands in the header of the page
    parts = _parts(whole)
    named, unnamed = margin_roles(margins, own=False)
    if is_news(parts):
        return news_roles(lines, (*left, *unnamed))
    return Roles((*parts, *named), left=(*left, *unnamed))


def _parts(lines: list[Line]) -> list[Role]:
    """The roles of the text: what stands above the name of the kind, then part after part."""
    title = find_title(lines)
    if title and any(line.table for line in lines[: title.at]):
        lines = [*laid_out(lines[: title.at]), *lines[title.at :]]
        title = find_title(lines)
    head = 0 if title else heading_end(lines)
    if 0 < head < len(lines) and (kind := near_kind(lines[head].text)):
        title = Title(head, kind)
    first = title.after if title else head
    out: list[Role] = heading_roles(lines[:head]) if not title else []
    if title:
        marks = _marks(lines, first)
        out += marks
        beside = [role.line for role in marks]
        lines = [line for line in lines if line not in beside]
        out += _above(lines, title)
        out += title.roles(lines)
    end = ending_start(lines, first)
    appendix = appendices_start(lines, end)
    begun = title is not None and title.begun(lines)
    subject = subject_roles(lines, first, end, wanted=title is not None, begun=begun)
    out += subject
    opening, start = opening_roles(lines, first + len(subject), end)
    out += opening
    body: list[Line] = []
    rules: list[Line] = []  # between the sections of a web page
    for line in lines[start:end]:
        (rules if not line.table and is_drawn(line.text) else body).append(line)
    out += body_roles(body)
    out += [Role("ke", line, Because("ke.vach", line.text, sure=True)) for line in rules]
    ending = ending_roles(lines[end:appendix])
    nameless = nameless_start(ending)
    out += ending[:nameless]
    if nameless < len(ending):
        out += one_appendix([role.line for role in ending[nameless:]], 0)
    out += appendix_roles(lines[appendix:])
    return out


def _marks(lines: Sequence[Line], first: int) -> list[Role]:
    """A mark in a box that hangs on the name of the kind."""
    below = [line for line in lines[first : first + 2] if not line.table and is_mark(line.text)]
    return [Role("dau", line, Because("dau.muc_do", line.text, sure=True)) for line in below]


def _above(lines: Sequence[Line], title: Title) -> list[Role]:
    if title.decision < 0:
        return heading_roles(lines[: title.at])
    return decision_roles(lines[: title.at], title.decision)


_LONGEST_TITLE = 200


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
            and len(line.text) < _LONGEST_TITLE
            and line.sign is None
        ):
            whole = last.followed(line)
            out[-1] = attrs.evolve(whole, text=f"{last.text.rstrip(' .:–-')}: {line.text}")
        else:
            out.append(line)
    return out
