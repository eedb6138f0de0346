"""Text as it was printed, put together again: page numbers left out, columns parted, broken lines joined."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

import attrs

from thidua.sheet import Cell, Paragraph, Run, Table
from thidua.sheet.flatten import Line
from thidua.sheet.headings import is_date_line
from thidua.sheet.openings import LEAD
from thidua.sheet.pages import FOOT as FOOT
from thidua.sheet.pages import PAGE
from thidua.sheet.signs import ROMAN, parse_sign
from thidua.sheet.words import DANG, QUOC_HIEU, TIEU_NGU, is_post

_GAP = re.compile(r"[^\S\t]*\t\s*|\s{3,}")
_NOI_NHAN = re.compile(r"^nơi\s+nhận\s*:?", re.IGNORECASE)
_KIND = re.compile(r"kế\s+hoạch\s*$", re.IGNORECASE)
_DECISION = re.compile(r"quyết\s+định", re.IGNORECASE)
_APPENDIX = re.compile(r"PHỤ\s+LỤC(?!\w)|(?i:phụ\s+lục(?:\s+(?:số\s+)?(?:[ivx]{1,4}|\d{1,2}))?\s*[:.]?$)")
_ENDS = (".", ";", ":", "!", "?", "…", "./.")
_ARCHIVE = re.compile(r"[-–]?\s*lưu(?!\w)", re.IGNORECASE)
_SYMBOL_CUT = re.compile(r"(?:[/A-ZĐ][A-ZĐa-z]*-|\d/)$")  # 59/KH- and UBND on the next line
_SET_IN = 3
"""Blanks by which a first line is set in, at least; less is the slant of a printed page."""

_CENTRED = 6
"""Places by which a centred line may be off: letters are not all of one width."""


def regroup(lines: Sequence[Line], *, printed: bool = False) -> tuple[list[Line], list[tuple[Line, str]]]:
    """The lines of a text as paragraphs, and what was left out (numbers and feet of pages), each with why.

    ``printed``: the text is known to come from a printed page; else its look tells.
    """
    kept, left = _without_pages(lines)
    kept = _tabled(_parted(kept))
    return _joined(kept, _Breaks.of(kept, printed=printed).goes_on), left


def _raw(line: Line) -> str:
    return line.source.text


def _without_pages(lines: Sequence[Line]) -> tuple[list[Line], list[tuple[Line, str]]]:
    """The lines without those of pages, and these; the line below one that began a page begins it."""
    out: list[Line] = []
    left: list[tuple[Line, str]] = []
    begins = False
    for before, line in zip((None, *lines), lines, strict=False):
        if not line.table and line.source.style in (PAGE, FOOT):
            left.append((line, line.source.style))
            begins = begins or line.source.page_break
            continue
        if begins:
            line = attrs.evolve(line, source=attrs.evolve(line.source, page_break=True))
        if (left and left[-1][0] is before) or line.source.page_break:
            line = attrs.evolve(line, blank=False)  # empty lines at the edge of a page part nothing
        begins = False
        out.append(line)
    return out, left


# Two columns on one line, in the heading and in the ending.


def _parted(lines: Sequence[Line]) -> list[Line]:
    """The lines with the columns parted where there are any: above a title, and in the ending."""
    title = next((i for i, line in enumerate(lines[:200]) if _KIND.match(line.text)), 0)
    out: list[Line] = []
    first = next((i for i, line in enumerate(lines[:title]) if _DECISION.fullmatch(line.text)), title)
    out += _phrases(_columns(lines[:first]))
    if first < title:  # the decision that issues the plan, with an ending of its own, stands before the plan's heading
        end = _find(_NOI_NHAN, lines, first, title)
        heading = _find(QUOC_HIEU, lines, end, title)
        out += [*lines[first:end], *_columns(lines[end:heading]), *_phrases(_columns(lines[heading:title]))]
    end, stop = _ending(lines, title)
    out += lines[title:end]
    for page in _by_page(lines[end:stop]):
        out += _columns(page)
    return [*out, *lines[stop:]]


def _ending(lines: Sequence[Line], title: int) -> tuple[int, int]:
    """Where the ending begins and stops: from Nơi nhận on, or from a row of two posts, to the first appendix."""
    found = [i for i in range(title, len(lines)) if _NOI_NHAN.match(lines[i].text)]
    if not found:
        found = [i for i in range(title + 1, len(lines)) if _row_of_posts(lines[i])][:1]
    if not found:
        return len(lines), len(lines)
    stop = next((i for i in range(found[0], len(lines)) if _APPENDIX.match(lines[i].text)), len(lines))
    end = max(i for i in found if i < stop)
    while end - 1 > title and end < stop and is_post(lines[end - 1].text) and _indent(lines[end - 1]) > 20:
        end -= 1  # the first line of a post that stands above Nơi nhận
    return end, stop


def _row_of_posts(line: Line) -> bool:
    """Whether two who sign stand side by side."""
    if line.table or not _GAP.search(_raw(line).strip()):
        return False
    pieces = [piece for piece in _GAP.split(_raw(line).strip()) if piece.strip()]
    return len(pieces) > 1 and all(is_post(" ".join(piece.split())) for piece in pieces)


def _by_page(lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """The lines of each page: its columns stand where those of no other page need stand."""
    start = 0
    for at in range(1, len(lines)):
        if lines[at].source.page_break:
            yield lines[start:at]
            start = at
    yield lines[start:]


_LONGEST_PHRASE = 3
"""Lines that a phrase of the heading is printed on, at most."""


def _phrases(lines: Sequence[Line]) -> list[Line]:
    """The lines of a heading, its fixed phrases and its day whole again where their column was too narrow."""
    out: list[Line] = []
    at = 0
    while at < len(lines):
        parts = 1
        for count in range(2, _LONGEST_PHRASE + 1):
            some = lines[at : at + count]
            alike = len(some) == count and all(one.column == some[0].column and not one.table for one in some)
            if alike and _is_phrase(some):
                parts = count
        out.append(_together(lines[at : at + parts]))
        at += parts
    return out


def _is_phrase(lines: Sequence[Line]) -> bool:
    """Whether lines make a phrase together that none of them is alone."""
    text = _together(lines).text
    for pattern in (QUOC_HIEU, DANG, TIEU_NGU):
        if pattern.fullmatch(text):
            return not any(pattern.search(line.text) for line in lines)
    if re.search(r"\d{4}$", text) and is_date_line(text):
        return "ngày" in lines[0].text.lower() and not re.search(r"\d{4}$", _together(lines[:-1]).text)
    first, *more = (line.text for line in lines)
    return (
        len(more) == 1 and _SYMBOL_CUT.search(first) is not None and re.fullmatch(r"[A-ZĐ\d&.-]+", more[0]) is not None
    )


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
    """The lines with each column's pieces together, the left column first; as they are where nothing stands beside
    another.
    """
    if any("\t" in _raw(line).strip() for line in lines):
        return _tab_columns(lines)
    rows = [_pieces(line, order) for order, line in enumerate(lines)]
    pieces = [piece for row in rows for piece in row]
    if not any(len(row) > 1 for row in rows):
        return [*lines]
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


def _tab_columns(lines: Sequence[Line]) -> list[Line]:
    """The lines parted at tabs: how many places a tab takes is nowhere said, so the words before it are the left."""
    rows = [[" ".join(part.split()) for part in re.split(r"\t+", _raw(line).rstrip())] for line in lines]
    columns: dict[int, list[Line]] = {1: []}
    for line, row in zip(lines, rows, strict=True):
        for column, text in enumerate(row, 1):
            if text:
                piece = attrs.evolve(line, text=text, runs=(Run(text),), column=column)
                columns.setdefault(column, []).append(piece)
    return [piece for column in sorted(columns) for piece in columns[column]]


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
        if out and blank and not (last.lower().startswith("số") and text[0] not in "/-–"):
            before = out.pop()
            joint = "" if text[0] in "/-–" else " "
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
    return bool(re.fullmatch(r"[A-ZĐ]{2,6}(?:[./-][A-ZĐ\d]{1,6})?\.?\s?\(?\d*\)?", text)) or is_post(text)


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


@attrs.frozen
class _Breaks:
    """How the lines of a text were broken, and so which of them go on with the one before.

    ``width`` the longest line; ``wrapped``: lines were broken at that width; ``margins`` where the lines of each page
    begin; ``set_in``: first lines are set in from there, and broken ones are not; ``signs`` the kinds of signs that
    are set in.
    """

    width: int
    wrapped: bool
    margins: dict[str, int]
    set_in: bool
    signs: frozenset[str]

    @classmethod
    def of(cls, lines: Sequence[Line], *, printed: bool) -> _Breaks:
        """What the lines of a text tell of it."""
        body = [line for line in lines if not line.table and not line.column]
        margins = _margins(lines)
        deep = {id(line): _indent(line) - margins.get(line.where, 0) for line in body}
        kinds: dict[str, list[bool]] = {}
        first = later = 0
        for line in body:
            sign = parse_sign(line.text)
            if sign or _leads(line.text):
                kinds.setdefault(sign.kind if sign else "", []).append(deep[id(line)] >= _SET_IN)
                first += deep[id(line)] >= _SET_IN
            elif deep[id(line)] < _SET_IN and line.text[:1].islower():
                later += 1
        at_margin = sum(len(one) - sum(one) for kind, one in kinds.items() if kind != ROMAN)
        set_in = (first > 3 and later > 2) or (printed and first > at_margin)
        lengths = sorted(_length(line, margins) for line in body)
        width = lengths[-1] if lengths else 0
        full = sum(length > 0.8 * width for length in lengths)
        broken = sum(
            line.text[:1].islower() and not line.blank and _length(above, margins) > 0.8 * width
            for above, line in pairwise(body)
            if not parse_sign(line.text)
        )
        wrapped = printed or (40 <= width <= 140 and (full > max(3, len(lengths) // 4) or broken > 2))
        signs = frozenset(kind for kind, one in kinds.items() if set_in and sum(one) * 4 > len(one) * 3)
        return cls(width, wrapped or set_in, margins, set_in, signs)

    def goes_on(self, before: Line, line: Line) -> bool:
        """Whether a line goes on with the one before it: what begins one surely comes first, then how far it is set
        in where that tells, then whether its first word would have fitted above.
        """
        text, above = line.text, before.text
        if before.source.level or line.source.level:
            return False if _begins(text) else _heading_goes_on(before, line)
        if _heading_goes_on(before, line):
            return True
        if above.startswith("(") and ")" not in above and text.endswith(")") and not line.blank:
            return True  # (Kèm theo …) on two lines
        if _begins(text) or self._beside(before) or self._beside(line):
            return False
        if self.set_in and self._deep(line) >= _SET_IN:
            return self._hangs(before, line) or self._centred(before, line)
        if above.endswith(_ENDS) and line.blank:
            return False
        if _goes_on_small(above, text):
            return True
        sign = parse_sign(text)
        if not self.wrapped or line.blank:
            return False
        if sign or _leads(text):
            kind = sign.kind if sign else ""
            return kind in self.signs and not above.endswith(_ENDS) and self._full(before, line)
        if (is_post(text) or text.isupper()) and not above.isupper():
            return False
        if self.set_in and not above.isupper() and (text[0].islower() or not above.endswith(_ENDS)):
            return True
        listed = not self.set_in and above.endswith((";", ":")) and text[0].isupper()
        return self._full(before, line) and not listed

    def _deep(self, line: Line) -> int:
        return _indent(line) - self.margins.get(line.where, 0)

    def _beside(self, line: Line) -> bool:
        """Whether columns stand on a line that could not be parted; blanks behind a number are none."""
        raw = _raw(line).strip()
        sign = parse_sign(raw)
        return self.wrapped and _GAP.search(raw, sign.end if sign else 0) is not None

    def _full(self, before: Line, line: Line) -> bool:
        """Whether the first word of a line would not have fitted on the one before."""
        first = line.text.split(" ", 1)[0]
        return _length(before, self.margins) + 1 + len(first) > 0.88 * self.width

    def _centred(self, before: Line, line: Line) -> bool:
        """Whether a line in the middle, with as much free at its left as at its right, goes on with a full one."""
        if line.blank or parse_sign(line.text) or before.text.endswith(_ENDS) or self._deep(line) < 2 * _SET_IN:
            return False
        if before.text.isupper() != line.text.isupper():
            return False
        off = abs(self._deep(line) - (self.width - _length(line, self.margins)))
        return off < _CENTRED and self._full(before, line)

    def _hangs(self, before: Line, line: Line) -> bool:
        """Whether a line stands below the words of a number above it."""
        sign = parse_sign(before.text)
        if sign is None or line.blank or parse_sign(line.text) or before.text.endswith(_ENDS):
            return False
        words = _indent(before) + sign.end
        return abs(_indent(line) - words) < 2 and self._full(before, line)


def _begins(text: str) -> bool:
    """Whether a line begins a paragraph whatever stands above it."""
    return bool(_NOI_NHAN.match(text)) or text.startswith("(Kèm theo")


def _leads(text: str) -> bool:
    """Whether a line begins as a căn cứ does; in small letters it goes on with a sentence."""
    return text[:1].isupper() and LEAD.match(text) is not None


def _indent(line: Line) -> int:
    raw = _raw(line).expandtabs(8)
    return len(raw) - len(raw.lstrip())


def _length(line: Line, margins: dict[str, int]) -> int:
    """How far to the right a line goes."""
    return max(0, _indent(line) - margins.get(line.where, 0)) + len(line.text)


def _margins(lines: Sequence[Line]) -> dict[str, int]:
    """Where the text of its page begins, for each line: each page may be set in otherwise."""
    out: dict[str, int] = {}
    for page in _by_page(lines):
        indents = [_indent(line) for line in page if not line.table and not line.column]
        margin = min(indents, default=0)
        out |= {line.where: margin for line in page}
    return out


def _goes_on_small(above: str, text: str) -> bool:
    """Whether a sentence that did not end goes on in small letters, be it behind an empty line."""
    if len(above) < 25 or above.endswith(_ENDS) or not text[:1].islower() or parse_sign(text):
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
