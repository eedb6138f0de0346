"""Text as it was printed, put together again: page numbers left out, columns parted, broken lines joined."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import attrs

from thidua.sheet import Cell, Paragraph, Run, Table
from thidua.sheet.flatten import Line
from thidua.sheet.openings import LEAD
from thidua.sheet.signs import ROMAN, parse_sign
from thidua.sheet.words import QUOC_HIEU, is_post

_PAGE_NUMBER = re.compile(r"[-–—\s]*(?:trang\s+)?(\d{1,3})(?:\s*/\s*\d{1,3})?[-–—\s]*$", re.IGNORECASE)
_GAP = re.compile(r"\s{3,}")
_NOI_NHAN = re.compile(r"^nơi\s+nhận\s*:?", re.IGNORECASE)
_KIND = re.compile(r"kế\s+hoạch\s*$", re.IGNORECASE)
_DECISION = re.compile(r"quyết\s+định", re.IGNORECASE)
_APPENDIX = re.compile(r"^phụ\s+lục", re.IGNORECASE)
_ENDS = (".", ";", ":", "!", "?", "…", "./.")
_ARCHIVE = re.compile(r"[-–]?\s*lưu(?!\w)", re.IGNORECASE)
_SYMBOL_CUT = re.compile(r"(?:[/A-ZĐ][A-ZĐa-z]*-|\d/)$")  # 59/KH- and UBND on the next line
FOOT = "chân trang"
PAGE = "số trang"


def regroup(lines: Sequence[Line], *, printed: bool = False) -> tuple[list[Line], list[tuple[Line, str]]]:
    """The lines of a text as paragraphs, and what was left out (numbers and feet of pages), each with why.

    ``printed``: the text is known to come from a printed page; else its look tells.
    """
    printed = printed or _is_printed(lines)
    kept, left = _without_page_numbers(lines, printed=printed)
    if printed:
        kept = _parted(kept)
    kept = _tabled(kept)
    fits: Callable[[Line, Line], bool] = _by_indent if printed else _by_width(kept)
    return _joined(kept, fits), left


def _raw(line: Line) -> str:
    return line.source.text


def _indent(line: Line) -> int:
    raw = _raw(line).expandtabs(8)
    return len(raw) - len(raw.lstrip())


def _is_printed(lines: Sequence[Line]) -> bool:
    """Whether first lines are set in and broken ones are not, as a text taken from a printed page has them."""
    first = sum(
        1 for line in lines if not line.table and _indent(line) > 2 and (parse_sign(line.text) or LEAD.match(line.text))
    )
    later = sum(1 for line in lines if not line.table and _indent(line) < 2 and line.text[:1].islower())
    return first > 3 and later > 2


def _without_page_numbers(lines: Sequence[Line], *, printed: bool) -> tuple[list[Line], list[tuple[Line, str]]]:
    out: list[Line] = []
    left: list[tuple[Line, str]] = []
    page = 1
    for at, line in enumerate(lines):
        match = None if line.table or len(line.text) > 16 else _PAGE_NUMBER.match(line.text)
        if match and page < int(match[1]) <= page + 1 and len(lines) > at + 1:
            page = int(match[1])
            left.append((line, PAGE))
            if printed and out and page == 2 and out[-1].blank and _indent(out[-1]) > 5 and len(out[-1].text) < 90:
                left.append((out.pop(), FOOT))
            continue
        out.append(line)
    return out, left


# Two columns on one line, in the heading and in the ending.


def _parted(lines: Sequence[Line]) -> list[Line]:
    """The lines with the columns parted where there are any: above a title, and from Nơi nhận on."""
    title = next((i for i, line in enumerate(lines[:200]) if _KIND.match(line.text)), 0)
    out: list[Line] = []
    first = next((i for i, line in enumerate(lines[:title]) if _DECISION.fullmatch(line.text)), title)
    out += _columns(lines[:first])
    if first < title:  # the decision that issues the plan, with an ending of its own, stands before the plan's heading
        end = _find(_NOI_NHAN, lines, first, title)
        heading = _find(QUOC_HIEU, lines, end, title)
        out += [*lines[first:end], *_columns(lines[end:heading]), *_columns(lines[heading:title])]
    end = _find(_NOI_NHAN, lines, title, len(lines))
    stop = _find(_APPENDIX, lines, end, len(lines))
    return [*out, *lines[title:end], *_columns(lines[end:stop]), *lines[stop:]]


def _find(pattern: re.Pattern[str], lines: Sequence[Line], start: int, end: int) -> int:
    """The first line from ``start`` on that a pattern is found in; ``end`` where there is none before it."""
    return next((i for i in range(start, end) if pattern.search(lines[i].text)), end)


@attrs.frozen
class _Piece:
    line: Line
    start: int
    end: int
    order: int

    @property
    def middle(self) -> float:
        return (self.start + self.end) / 2


def _columns(lines: Sequence[Line]) -> list[Line]:
    """The lines with each column's pieces together, the left column first."""
    rows = [_pieces(line, order) for order, line in enumerate(lines)]
    pieces = [piece for row in rows for piece in row]
    if not pieces:
        return []
    edge = min((piece.start for row in rows for piece in row[1:]), default=1000)
    widest = max(piece.end for piece in pieces)
    left: list[_Piece] = []
    right: list[_Piece] = []
    for piece in pieces:
        (left if piece.start < edge and piece.middle < max(edge, widest * 0.45) else right).append(piece)
    out = _left_lines(left)
    for column, group in enumerate(_groups(right), 2):
        out += [attrs.evolve(piece.line, column=column) for piece in group]
    return out


def _pieces(line: Line, order: int) -> list[_Piece]:
    raw = _raw(line).expandtabs(8)
    out = []
    at = len(raw) - len(raw.lstrip())
    for gap in [*_GAP.finditer(raw, at), None]:
        end = gap.start() if gap else len(raw.rstrip())
        text = " ".join(raw[at:end].split())
        if text:
            out.append(_Piece(attrs.evolve(line, text=text, runs=(Run(text),), column=1), at, end, order))
        at = gap.end() if gap else end
    return _dated(out)


def _dated(pieces: list[_Piece]) -> list[_Piece]:
    """The pieces with blanks of a number or a day, left to be filled by hand, joined again."""
    out: list[_Piece] = []
    for piece in pieces:
        text = piece.line.text
        last = out[-1].line.text if out else ""
        blank = re.search(r"(?:ngày|tháng|năm|số\s*:?)$", last, re.IGNORECASE) or re.match(
            r"tháng(?!\w)|năm(?!\w)|/", text
        )
        if out and blank and not (last.lower().startswith("số") and not text.startswith("/")):
            before = out.pop()
            joint = "" if text.startswith("/") else " "
            line = attrs.evolve(before.line, text=f"{last}{joint}{text}", runs=(Run(f"{last}{joint}{text}"),))
            out.append(_Piece(line, before.start, piece.end, piece.order))
        else:
            out.append(piece)
    return out


def _left_lines(pieces: Sequence[_Piece]) -> list[Line]:
    """The left column; a recipient that runs on is one line."""
    out: list[Line] = []
    for piece in pieces:
        line = piece.line
        dashed = out and out[-1].text.startswith(("-", "–", "+"))
        if (
            dashed
            and not line.text.startswith(("-", "–", "+"))
            and not _ARCHIVE.match(line.text)
            and not _stamp(line.text)
        ):
            out[-1] = _glued(out[-1], line)
        else:
            out.append(line)
    return out


def _stamp(text: str) -> bool:
    return bool(re.fullmatch(r"[A-ZĐ]{2,6}\.?\s?\(?\d*\)?", text)) or is_post(text)


def _groups(pieces: Sequence[_Piece]) -> list[list[_Piece]]:
    """The pieces right of the left column, by the middles of their columns."""
    groups: list[list[_Piece]] = []
    middles: list[float] = []
    for piece in sorted(pieces, key=lambda one: one.middle):
        if middles and piece.middle - middles[-1] < 11:
            groups[-1].append(piece)
        else:
            groups.append([piece])
        middles.append(piece.middle)
    for group in groups:
        group.sort(key=lambda one: one.order)
    return groups


# Tables whose cells are parted by |.

_LONGEST_HEAD = 200


def _tabled(lines: Sequence[Line]) -> list[Line]:
    """The lines with each run of lines of as many ``|`` made a table; a line between two of them is a title row."""
    out: list[Line] = []
    at = 0
    title = next((i for i, line in enumerate(lines[:80]) if _KIND.match(line.text)), 0)
    while at < len(lines):
        end = _table_end(lines, at) if at > title and not lines[at].column else at
        if end - at > 1:
            rows = tuple(_row(lines[i]) for i in range(at, end))
            width = max(map(len, rows))
            whole = tuple((attrs.evolve(row[0], columns=width),) if len(row) == 1 else row for row in rows)
            out.append(
                Line("", table=Table(whole, where=lines[at].where), place=lines[at].where, blank=lines[at].blank)
            )
            at = end
        else:
            out.append(lines[at])
            at += 1
    return out


def _table_end(lines: Sequence[Line], at: int) -> int:
    """Behind the last line of a table that begins here; ``at`` when none does."""
    width = _bars(lines[at])
    if not width or any(is_post(cell.strip()) for cell in lines[at].text.split("|")):
        return at
    end = at + 1
    while end < len(lines) and not lines[end].blank:
        if _bars(lines[end]) == width:
            end += 1
        elif (
            _bars(lines[end]) == 0
            and end + 1 < len(lines)
            and _bars(lines[end + 1]) == width
            and not lines[end + 1].blank
            and len(lines[end].text) < _LONGEST_HEAD
        ):
            end += 2
        else:
            break
    return end


def _bars(line: Line) -> int:
    return 0 if line.table else line.source.text.count("|")


def _row(line: Line) -> tuple[Cell, ...]:
    where = line.where
    return tuple(Cell((Paragraph((Run(cell.strip()),), where=where),)) for cell in line.source.text.split("|"))


# Broken lines.


def _joined(lines: Sequence[Line], fits: Callable[[Line, Line], bool]) -> list[Line]:
    """The lines with each that goes on with the one before joined to it."""
    out: list[Line] = []
    parts: list[Line] = []
    for line in lines:
        if (
            parts
            and not line.table
            and not parts[-1].table
            and not line.column
            and not parts[-1].column
            and fits(parts[-1], line)
        ):
            parts.append(line)
            continue
        if parts:
            out.append(_together(parts))
        parts = [line]
    if parts:
        out.append(_together(parts))
    return out


def _together(parts: Sequence[Line]) -> Line:
    if len(parts) == 1:
        return parts[0]
    text = parts[0].text
    runs: list[Run] = []
    for part in parts:
        joint = "" if _SYMBOL_CUT.search(text[-12:]) else " "
        if part is not parts[0]:
            text = f"{text}{joint}{part.text}"
        for i, run in enumerate(part.runs):
            lead = joint if runs and i == 0 else ""
            same = runs and (runs[-1].bold, runs[-1].italic) == (run.bold, run.italic)
            if same:
                runs[-1] = attrs.evolve(runs[-1], text=f"{runs[-1].text}{lead}{run.text}")
            else:
                runs.append(attrs.evolve(run, text=f"{lead}{run.text}"))
    return attrs.evolve(parts[0], text=text, runs=tuple(runs))


def _glued(before: Line, line: Line) -> Line:
    return _together((before, line))


def _by_indent(before: Line, line: Line) -> bool:
    """In a printed text: a line that is not set in goes on with the one before."""
    if _GAP.search(_raw(line).strip()) or _GAP.search(_raw(before).strip()) or _NOI_NHAN.match(line.text):
        return False
    if (_indent(before) > 12 and _indent(line) > 12) or line.text.startswith("(Kèm theo"):
        return False
    return _indent(line) < 3


def _by_width(lines: Sequence[Line]) -> Callable[[Line, Line], bool]:
    """In a text that was broken at a width: a line whose first word would have fitted above begins a paragraph."""
    lengths = sorted(len(line.text) for line in lines if not line.table)
    width = lengths[-1] if lengths else 0
    wrapped = 40 <= width <= 140 and sum(length > 0.8 * width for length in lengths) > max(3, len(lengths) // 4)

    def fits(before: Line, line: Line) -> bool:
        text, above = line.text, before.text
        if before.source.level or line.source.level or (above.endswith(_ENDS) and line.blank):
            return _heading_goes_on(before, line)
        if _goes_on_small(above, text):
            return True
        if _heading_goes_on(before, line):
            return True
        if not wrapped or line.blank or parse_sign(text) or LEAD.match(text) or _NOI_NHAN.match(text) or is_post(text):
            return False
        first = text.split(" ", 1)[0]
        return len(above) + 1 + len(first) > 0.88 * width and not (above.endswith((";", ":")) and text[0].isupper())

    return fits


def _goes_on_small(above: str, text: str) -> bool:
    """Whether a sentence that did not end goes on in small letters, be it behind an empty line."""
    if len(above) < 25 or above.endswith(_ENDS) or not text[:1].islower() or parse_sign(text) or LEAD.match(text):
        return False
    return not above.isupper() and not is_post(above)


def _heading_goes_on(before: Line, line: Line) -> bool:
    """Whether a title in capitals was broken: ``I. MỤC ĐÍCH,`` and ``YÊU CẦU`` below it."""
    sign = parse_sign(before.text)
    if line.blank or sign is None or sign.kind != ROMAN or parse_sign(line.text):
        return False
    above = before.text[sign.end :]
    if not (above.isupper() and line.text.isupper()) or len(line.text) > 80 or is_post(line.text):
        return False
    return above.endswith((",", "-", "–", " VÀ", "&")) or len(line.text.split()) < 5
