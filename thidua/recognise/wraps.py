"""Text as it was printed, put together again: what is no word of it left out, broken lines joined."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

import attrs

from thidua.grammar.bodies import is_agency
from thidua.grammar.posts import is_post
from thidua.grammar.signs import NUMBER, ROMAN, Sign, parse_sign, roman_value
from thidua.grammar.titles import is_known_title
from thidua.recognise.columns import GAP, KIND, NOI_NHAN, by_page, indent, parted, together
from thidua.recognise.lines import Line
from thidua.recognise.openings import LEAD
from thidua.recognise.pages import FOOT as FOOT
from thidua.recognise.pages import NO_WORDS
from thidua.sheet import Cell, Paragraph, Run, Table

_ENDS = (".", ";", ":", "!", "?", "…", "./.")
_DRAWN = re.compile(r"[-–—_=*~]{3,}")
"""A rule that was typed; one of dots may be a gap to fill."""
_NUMBER_WORD = re.compile(r"(?<!\w)số\s*:?$", re.IGNORECASE)
_NUMBER = re.compile(r"\d{1,5}[a-zđ]?\s?[/-]\s?[\dA-ZĐ]")
_NUMBER_CUT = re.compile(r"(?<!\w)số\s*:?\s*\d{1,5}[/-]$", re.IGNORECASE)
_CLOSING = re.compile(r"Trên\s+đây\s+là\s")
_SET_IN = 3
"""Blanks by which a first line is set in, at least; less is the slant of a printed page."""

_SHORTEST_CITING = 12
"""Letters of a line that cites an instrument, at least; the number of the document itself is a line alone."""

_CENTRED = 6
"""Places by which a centred line may be off: letters are not all of one width."""


def regroup(lines: Sequence[Line], *, printed: bool = False) -> tuple[list[Line], list[tuple[Line, str]]]:
    """The lines of a text as paragraphs, and what was left out (numbers and feet of pages), each with why.

    ``printed``: the text is known to come from a printed page; else its look tells.
    """
    kept, left = _without_pages(lines)
    kept = _numbered(_tabled(parted(kept)))
    return _joined(kept, _Breaks.of(kept, printed=printed).goes_on), left


def _without_pages(lines: Sequence[Line]) -> tuple[list[Line], list[tuple[Line, str]]]:
    """The lines without those of pages, and these; the line below one that began a page begins it."""
    out: list[Line] = []
    left: list[tuple[Line, str]] = []
    begins = False
    for before, line in zip((None, *lines), lines, strict=False):
        if not line.table and line.source.style in NO_WORDS:
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


# Tables whose cells are parted by |.

_LONGEST_HEAD = 200


def _tabled(lines: Sequence[Line]) -> list[Line]:
    """The lines with each run of lines of as many ``|`` made a table; a line between two of them is a title row."""
    out: list[Line] = []
    at = 0
    title = next((i for i, line in enumerate(lines[:80]) if KIND.match(line.text)), 0)
    ending = False  # a row with Nơi nhận: those below it are columns, and no table
    while at < len(lines):
        ending = _bars(lines[at]) > 0 and (ending or any(NOI_NHAN.match(cell.strip()) for cell in _cells(lines[at])))
        if ending:
            out.append(lines[at])
            at += 1
            continue
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
    if not width or any(is_post(cell.strip()) for cell in _cells(lines[at])):
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


def _cells(line: Line) -> list[str]:
    return line.source.text.split("|")


def _row(line: Line) -> tuple[Cell, ...]:
    where = line.where
    return tuple(Cell((Paragraph((Run(cell.strip()),), where=where),)) for cell in _cells(line))


# Numbers typed without their dot, or on a line of their own.

_ROMAN_ALONE = re.compile(r"([IVX]{1,5})\s*[.:–-]?")
_NO_DOT = re.compile(r"(\d{1,2})\s+(?=[A-ZĐÀ-Ỹ])")
_LONGEST_TITLE = 120


def _numbered(lines: Sequence[Line]) -> list[Line]:
    """The lines with ``I`` alone joined to its title on the next one, and ``1 Mục đích`` with its dot: where they count
    up and what they number is surely a title.
    """
    out: list[Line] = []
    roman = number = 0
    signs = [None if line.table or line.column else parse_sign(line.text) for line in lines]
    bare = [0 if sign else _without_dot(line) for line, sign in zip(lines, signs, strict=True)]
    two_follows = _two_follows(signs, bare)
    for at, line in enumerate(lines):
        above = out[-1] if out else None
        alone = _ROMAN_ALONE.fullmatch(above.text) if above and not above.table and not above.column else None
        if above and alone and (value := roman_value(alone[1])) and value == roman + 1 and _is_title(line):
            roman, number = value, 0
            out[-1] = _with_text(above, f"{alone[1]}. {line.text}")
            continue
        sign = signs[at]
        if sign and sign.kind == ROMAN:
            roman, number = sign.value, 0
        elif sign and sign.kind == NUMBER:
            number = sign.value
        elif (value := bare[at]) and value == number + 1 and (number or two_follows[at]):
            number = value
            typed, words = line.text.split(None, 1)
            line = _with_text(line, f"{typed}. {words}")
        out.append(line)
    return out


def _is_title(line: Line) -> bool:
    """Whether a line is surely the title of a section."""
    text = line.text.rstrip(":")
    if line.table or line.column or len(text) > _LONGEST_TITLE or parse_sign(text) or is_post(text):
        return False
    return (text.isupper() and len(text.split()) > 1) or is_known_title(text)


def _without_dot(line: Line) -> int:
    """The number that a title begins with where no dot stands behind it; 0 where none does."""
    found = _NO_DOT.match(line.text) if not line.table and not line.column and len(line.text) < _LONGEST_TITLE else None
    words = line.text[found.end() :].rstrip(":") if found else ""
    known = is_known_title(words) or (is_agency(words) and not re.search(r"\d|[.;]$", words))
    return int(found[1]) if found and known else 0


def _two_follows(signs: Sequence[Sign | None], bare: Sequence[int]) -> list[bool]:
    """Whether below each line a second number comes before the next Roman one."""
    out: list[bool] = []
    two = False
    for sign, value in zip(reversed(signs), reversed(bare), strict=True):
        out.append(two)
        if sign and sign.kind == ROMAN:
            two = False
        elif (sign.value if sign and sign.kind == NUMBER else value) in (1, 2):
            two = (sign.value if sign else value) == 2
    return out[::-1]


def _with_text(line: Line, text: str) -> Line:
    return attrs.evolve(line, text=text, runs=(Run(text),))


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
            out.append(together(parts))
        parts = [line]
    if parts:
        out.append(together(parts))
    return out


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
        deep = {id(line): indent(line) - margins.get(line.where, 0) for line in body}
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
        if (sure := _surely(above, text)) is not None:
            return sure
        heading = _heading_goes_on(before, line)
        if heading or before.source.level or line.source.level:
            return heading and not _begins(text)
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
        return indent(line) - self.margins.get(line.where, 0)

    def _beside(self, line: Line) -> bool:
        """Whether columns stand on a line that could not be parted; blanks behind a number are none."""
        raw = line.source.text.strip()
        sign = parse_sign(raw)
        return self.wrapped and GAP.search(raw, sign.end if sign else 0) is not None

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
        words = indent(before) + sign.end
        return abs(indent(line) - words) < 2 and self._full(before, line)


def _begins(text: str) -> bool:
    """Whether a line begins a paragraph whatever stands above it."""
    return bool(NOI_NHAN.match(text)) or text.startswith("(Kèm theo")


def _surely(above: str, text: str) -> bool | None:
    """What the words of two lines tell wherever they stand: a rule and a closing begin anew, a number goes on."""
    if _DRAWN.fullmatch(text) or _DRAWN.fullmatch(above) or (_CLOSING.match(text) and above.endswith(_ENDS)):
        return False
    return True if _number_goes_on(above, text) else None


def _number_goes_on(above: str, text: str) -> bool:
    """Whether the number of an instrument was broken: ``Quyết định số`` and ``16/QĐ-TTg``, ``số 71-`` and ``NQ/TW``."""
    if _NUMBER_WORD.search(above[-8:]):
        return len(above) > _SHORTEST_CITING and _NUMBER.match(text) is not None
    return text[:2].isupper() and len(above) > _SHORTEST_CITING and _NUMBER_CUT.search(above[-16:]) is not None


def _leads(text: str) -> bool:
    """Whether a line begins as a căn cứ does; in small letters it goes on with a sentence."""
    return text[:1].isupper() and LEAD.match(text) is not None


def _length(line: Line, margins: dict[str, int]) -> int:
    """How far to the right a line goes."""
    return max(0, indent(line) - margins.get(line.where, 0)) + len(line.text)


def _margins(lines: Sequence[Line]) -> dict[str, int]:
    """Where the text of its page begins, for each line: each page may be set in otherwise."""
    out: dict[str, int] = {}
    for page in by_page(lines):
        indents = [indent(line) for line in page if not line.table and not line.column]
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
