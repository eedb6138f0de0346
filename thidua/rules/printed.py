"""A paper as it is printed: what rules ask of a line, measured on the pages of a PDF; what a page cannot tell is left
unknown.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import groupby, pairwise
from statistics import median

import attrs

from thidua.diagnostics import Place
from thidua.grammar.kinds import kind_alone
from thidua.grammar.letterheads import is_drawn
from thidua.metrics import MM_PER_PT
from thidua.recognise.lines import Line
from thidua.recognise.role import Role, RoleName
from thidua.records import frozen
from thidua.rules.paper import Drawn, Paper
from thidua.rules.printed_lines import AXIS, EDGE, has_grid, letters, middle, relined, size, stretch, width
from thidua.sheet import Block, Counted, Page, Paragraph, Run, Table
from thidua.sheet.ink import Box
from thidua.sheet.prints import Ink, Row, level_rules

_ASCENT, _DESCENT = 0.891, 0.216
"""Of Times New Roman and its clones, to its size: a line stands so much above and below where its letters stand."""
_SINGLE = 1.149
"""Of the same how far single lines stand apart, to their size."""
_BETWEEN = 28.0
"""pt by which the middle of the text stands right of that of the paper, at most, where margins are as they should be:
35 mm beside 15 mm; a number may stand in either middle."""
_MOST = 20
"""Lines of a column that are held against each other, at most."""
_LOWEST = 17.0
"""pt below its letters that the rule of a line stands at most."""
_BESIDE = 30.0
"""pt beside a line within which its rule stands, though it is off: the rule of another column is further away."""
_NEXT = 60.0
"""pt below a line within which signs that were typed for its rule stand: lines may be spaced."""
_WIDEST = 0.6
"""The part of a page that it runs over at most: what is wider is the border of a table."""
_LEVEL = 8.0
"""pt by which lines that stand on one line of the page may stand apart: half a line."""
_CLEAR = 0.18
"""The same at least, to its size: what is nearer is an underline."""
_EVEN = 1.5
"""pt by which distances of lines that are one may differ."""
_MOSTLY = 0.25
"""The part of the lines of a text that are broken by hand, at most."""
_FEWEST_BROKEN = 5
"""Broken lines, at least, that surely tell that they share no end."""
_BLANK = 0.25
"""The width of a blank, to the size of its letters."""
_FEWEST_LINES = 3
"""Lines that go on with a paragraph, at least, that surely tell where a text begins and ends."""
_HUNG = 14.0
"""pt by which a line that goes on stands left of the first of its paragraph, at least, which is set in."""
_HEADER = 3
"""Rows of a header or footer, at most."""
_OUTSIDE = 20.0
"""mm from the edge of the paper within which no line of the text stands."""
_SURELY_FULL = 3
"""Pages of which one is surely full: tables and endings that stay together leave others free (case lien-tich)."""
_WORDS: tuple[RoleName, ...] = ("muc", "y", "ket", "mo_dau", "can_cu")
_AXES: Mapping[RoleName, int] = {
    "quoc_hieu": 1, "tieu_ngu": 1, "dia_danh": 1, "chu_quan": 2, "co_quan": 2, "so": 2, "chuc_vu": 3, "ho_ten": 3,
    "phu_luc": 4, "ten_phu_luc": 4, "kem_theo": 4,
}  # fmt: skip
"""Lines that stand in one column, each in its middle."""
_MIDDLE: tuple[RoleName, ...] = ("ten_loai", "trich_yeu", "phu_luc", "ten_phu_luc", "kem_theo", "ke")
"""Lines that stand in the middle of the page."""
_HEADS: tuple[RoleName, ...] = ("quoc_hieu", "tieu_ngu", "chu_quan", "co_quan", "ten_loai", "phu_luc")
"""Lines that stand first on the first page, where nobody knows a header from the text."""
_DASHES = ("-", "–", "+", "•")
_NO_INK = frozenset(("trang.mang", "trang.chu_ky_so"))
"""What a portal or a program printed about a document: its looks are not the document's."""
UNKNOWN = math.nan


@frozen
class _Frame:
    """Between which edges the text of a page stands, in pt from the left; its margins at the top and bottom in pt, of
    the fullest of all pages and of those ``full`` ones that others follow; ``sure``: what stands below the lowest line
    that is surely text; nan where it cannot be told. ``few``: so few lines tell of its sides that one may be no edge;
    ``ragged``: lines end where their words do, at no edge.
    """

    left: float = UNKNOWN
    right: float = UNKNOWN
    top: float = UNKNOWN
    bottom: float = UNKNOWN
    sure: float = UNKNOWN
    full: int = 0
    few: bool = False
    ragged: bool = False

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2


@frozen(slots=False)
class PrintedPaper(Paper):
    """A paper as it is printed: its ``sheet`` and ``roles`` have what was measured; ``rows`` the rows of each line, by
    the place of its paragraph; ``numbers`` the number that each page shows, by page; ``whole`` the place of the
    paragraph that a line is a part of, by its own.
    """

    rows: Mapping[str, tuple[Row, ...]] = attrs.field(factory=dict)
    numbers: Mapping[int, Row] = attrs.field(factory=dict)
    starts: tuple[int, ...] = (1,)
    whole: Mapping[str, str] = attrs.field(factory=dict)

    @property
    def page_count(self) -> int:
        return len(self.sheet.prints)

    @property
    def longest_part(self) -> int:
        return max((end - start for start, end in pairwise([*self.starts, self.page_count + 1])), default=0)

    def place(self, line: Line | Role | str = "") -> Place:
        found = super().place(line)
        page, _, label = found.label.partition(", ")
        number = page.removeprefix("trang ")
        return attrs.evolve(found, page=int(number), label=label) if number.isdecimal() and label else found

    def rows_of(self, line: Line | Role) -> tuple[Row, ...]:
        """The rows that a line is printed in; none where they were not found."""
        source = line.line.source if isinstance(line, Role) else line.source
        return self.rows.get(source.where, ())

    def paragraph_of(self, role: Role) -> str:
        where = role.line.source.where
        return self.whole.get(where, where)

    def widths_of(self, line: Line) -> tuple[float, ...]:
        return tuple(width(row) * MM_PER_PT for row in self.rows_of(line))

    def lost(self, line: Line) -> bool:
        return not self.rows_of(line)

    def width_at(self, line: Line) -> float:
        return 0.0

    def apart(self, one: Paragraph, other: Paragraph) -> bool:
        return not (one.where in self.rows and other.where in self.rows) or math.isinf(other.before)

    def space(self, one: Line, other: Line) -> float | None:
        rows = [*self.rows_of(one)[-1:], *self.rows_of(other)[:1]]
        if len(rows) < 2 or rows[0].page != rows[1].page or not all(map(size, rows)):
            return None
        down = rows[1].base - rows[0].base - _SINGLE * max(map(size, rows))
        return down if -_LEVEL < down < _NEXT else None

    @cached_property
    def _levels(self) -> tuple[tuple[Box, ...], ...]:
        return tuple(tuple(level_rules(page)) for page in self.sheet.prints)

    def rows_apart(self, one: Role, other: Role) -> bool:
        rows = [*self.rows_of(one)[:1], *self.rows_of(other)[:1]]
        return len(rows) == 2 and rows[0].page == rows[1].page and abs(rows[0].base - rows[1].base) > _LEVEL

    def rule_under(self, line: Line) -> Drawn | None:
        rows = self.rows_of(line)
        if not rows:
            return None
        row = rows[-1]
        left, right, size = row.words[0].left, row.words[-1].right, row.words[0].size or 13
        page, drawn = self.sheet.prints[row.page - 1], list[Drawn]()
        for box in self._levels[row.page - 1]:
            down, wide = (box[1] + box[3]) / 2 - row.base, box[2] - box[0]
            near = box[0] < right + _BESIDE and left - _BESIDE < box[2]
            if near and _CLEAR * size <= down <= _LOWEST and wide < _WIDEST * page.width:
                off = (box[0] + box[2] - left - right) / 2
                drawn.append(Drawn(wide * MM_PER_PT, "ke", off=off * MM_PER_PT))
        if drawn:
            return min(drawn, key=lambda one: abs(one.off))
        below = (
            one for one in self.sheet.prints[row.page - 1].rows if row.line < one.line and one.base < row.base + _NEXT
        )
        beside = ([word for word in one.words if word.left < right and word.right > left] for one in below)
        signs = next(filter(None, beside), [])
        words = " ".join(word.text for word in signs)
        if signs and is_drawn(words):
            return Drawn((signs[-1].right - signs[0].left) * MM_PER_PT, "dau", words)
        if any(word.underline for word in row.words):
            return Drawn(0, "gach")
        return None

    @cached_property
    def loose_rules(self) -> bool:
        """Something is drawn that is no plain rule, and may stand for one."""
        return any(page.pictures for page in self.sheet.prints[:1])


def measured(paper: Paper) -> PrintedPaper:
    """The paper of a PDF, whose sheet has its prints, measured."""
    return _Measured(paper).paper()


class _Measured:
    """A paper on its way to what is measured of it."""

    def __init__(self, paper: Paper) -> None:
        self._prints = paper.sheet.prints
        self._paper = paper = relined(paper)
        self._rows = {row.where: row for page in self._prints for row in page.rows}
        self._free = {where: [True] * len(row.words) for where, row in self._rows.items()}
        self._of: dict[int, tuple[Row, ...]] = {}
        parts = paper.roles.parts
        for at, role in enumerate(parts):
            if role.line.table is None:
                self._of[at] = tuple(self._found(role.line))
        self._heads = {row.where for at, rows in self._of.items() for row in rows[:1] if parts[at].name in _HEADS}
        left = [(one, tuple(self._found(one.line))) for one in paper.roles.left]
        numbers = [row for one, rows in left if one.rule == "trang.so" for row in rows]
        self._numbers = {row.page: row for row in numbers if self._is_outside(row)}  # others are figures of a table
        self._numbers |= {page: row for page, row in self._unread_numbers() if page not in self._numbers}
        self._around = {row.where for one, rows in left for row in rows} | (self._repeated() - self._heads)
        self._around |= {row.where for row in self._numbers.values()}
        self._alien = {row.where for one, rows in left if one.rule in _NO_INK for row in rows}
        self._inner = {
            number: [row for row in page.rows if row.where not in self._around]
            for number, page in enumerate(self._prints, 1)
        }  # without the number of a page and what is printed around it
        self._at = {row.where: at for rows in self._inner.values() for at, row in enumerate(rows)}
        self._whole, self._torn = self._paragraphs()
        self._texts: dict[int, list[tuple[Row, bool]]] = {}
        for at, rows in self._whole.items():
            for count, row in enumerate(rows if self._runs(at) else ()):
                self._texts.setdefault(row.page, []).append((row, count > 0))
        self._axes: dict[tuple[int, int, int], list[tuple[int, float]]] = {}
        for at, rows in self._of.items():
            role = parts[at]
            for row in rows:
                if role.name in _AXES:
                    key = _AXES[role.name], role.line.column, row.page
                    self._axes.setdefault(key, []).append((at, middle(row)))
        self._starts = self._parts()
        self._ends = dict(pairwise([*self._starts, len(self._prints) + 1]))
        self._frames = {page: frame for start, end in self._ends.items() for page, frame in self._framed(start, end)}
        self._pitch = self._one_pitch()

    # Where the words of a line stand.

    def _found(self, line: Line) -> Iterator[Row]:
        """The rows of a line, each with its words of it."""
        places = [0, *(place for place, _ in line.joined), len(line.text)]
        lines = [line, *(more for _, more in line.joined)]
        for one, (start, end) in zip(lines, pairwise(places), strict=True):
            row = self._rows.get(one.place or one.source.where)
            if row and (words := self._words(row, line.text[start:end].strip())):
                yield attrs.evolve(row, words=words)

    def _words(self, row: Row, text: str) -> tuple[Ink, ...]:
        """The words of a row that make up a text: the first that no other line has."""
        free = self._free[row.where]
        start, end = stretch(row, text, free)
        if start and free[start - 1] and letters(row.words[start - 1].text) in _DASHES:  # which its role has left out
            start -= 1
        free[start:end] = [False] * (end - start)
        return row.words[start:end]

    def _paragraphs(self) -> tuple[dict[int, tuple[Row, ...]], frozenset[int]]:
        """The rows of each line of the text with those of lines that surely go on with it; the lines of which nobody
        knows whether they begin a paragraph (case “lùi treo”: such lists are read a row a line).
        """
        whole, torn, lead, parts = dict(self._of), set[int](), -1, self._paper.roles.parts
        longest = {
            at: max((row.words[-1].right for row in page.rows), default=0.0) for at, page in enumerate(self._prints, 1)
        }
        for at, rows in self._of.items():
            above = whole.get(lead, ())
            text = lead >= 0 and self._runs(at) and self._runs(lead) and "muc" not in (parts[at].name, parts[lead].name)
            if not (text and rows and above and self._follows(above[-1], rows[0])):
                lead = at
                continue
            role = parts[at]
            goes_on = next(filter(str.isalpha, role.line.text), "").islower()
            if role.sign is None and goes_on:
                whole[lead] = (*above, *rows)
                del whole[at]
                torn.add(at)
                continue
            if role.sign is None and longest[rows[0].page] - above[-1].words[-1].right < 3 * AXIS:
                torn.add(at)
            lead = at
        return whole, frozenset(torn)

    def _follows(self, above: Row, row: Row) -> bool:
        """A row stands right below another one of its page."""
        return above.page == row.page and self._at.get(row.where, 0) - self._at.get(above.where, 0) == 1

    # Pages.

    def _unread_numbers(self) -> Iterator[tuple[int, Row]]:
        """Numbers in the margins that do not count with their pages, so that no role knows them as such."""
        for number, page in enumerate(self._prints, 1):
            for row in (*page.rows[:1], *page.rows[-1:]):
                words = "".join(word.text for word in row.words).strip("-–— ")
                if words.isdecimal() and len(words) < 4 and self._is_outside(row):
                    yield number, row
                    break

    def _is_outside(self, row: Row) -> bool:
        """A row stands in a margin."""
        height = self._prints[row.page - 1].height
        return min(row.base, height - row.base) * MM_PER_PT < _OUTSIDE

    def _repeated(self) -> set[str]:
        """The places of first and last rows that stand so on other pages, too: of headers and footers."""
        found: dict[tuple[str, int], list[str]] = {}
        for page in self._prints:
            edges = (*page.rows[:_HEADER], *page.rows[-_HEADER:])
            for row in {one.where: one for one in edges}.values():
                words = "".join(letters(word.text) for word in row.words)
                found.setdefault((words, round(row.base)), []).append(row.where)
        return {where for places in found.values() if len(places) > 1 for where in places}

    def _parts(self) -> tuple[int, ...]:
        """The pages that begin with a heading, or with the name of an appendix or of what is attached (QUY CHẾ): each
        part is counted by itself.
        """
        first = {page: rows[0] for page, rows in self._inner.items() if rows}
        named = {page for page, row in first.items() if kind_alone(words := _said(row)) and words.isupper()}
        starts = {1} | named | {page for page, row in first.items() if row.where in self._heads}
        return tuple(sorted(starts))

    def _framed(self, start: int, end: int) -> Iterator[tuple[int, _Frame]]:
        """The frames of the pages of a part: those of one size have one."""
        sizes: dict[tuple[float, float], list[int]] = {}
        for page in range(start, end):
            sizes.setdefault((self._prints[page - 1].width, self._prints[page - 1].height), []).append(page)
        for (_, height), pages in sizes.items():
            text = [one for page in pages for one in self._texts.get(page, ())]
            rows = [row for row, _ in text]
            left = right = UNKNOWN
            if sum(later for _, later in text) >= _FEWEST_LINES:  # lines that were broken begin and end at the edges
                least = max(3, len(rows) // 20)
                left = _first([row.words[0].left for row in rows], least, 1.5)
                right = -_first([-row.words[-1].right for row in rows], least, EDGE)
            few = math.isnan(left) or any(later and row.words[0].left < left - EDGE for row, later in text)
            if few:
                left, right = self._sides(pages)
            ragged = self._ends_where_words_do(pages)
            right = UNKNOWN if ragged else right
            inner = [own for page in pages if (own := self._inner[page])]
            tops = [own[0].base - _ASCENT * size(own[0]) for own in inner if own[0].where in self._heads]
            full = [own for page in pages if page != end - 1 and (own := self._inner[page])]
            ends = [height - own[-1].base - _DESCENT * size(own[-1]) for own in full]
            sure = [height - row.base - _DESCENT * size(row) for row, later in text if later]
            lowest, sides = min(sure, default=UNKNOWN), (min(tops, default=UNKNOWN), min(ends, default=UNKNOWN))
            frame = _Frame(left, right, *sides, lowest, len(full), few, ragged)
            yield from ((page, frame) for page in pages)

    def _ends_where_words_do(self, pages: Sequence[int]) -> bool:
        """The broken lines of some pages share no end, and of each the next word would not have fitted at its end."""
        broken = [
            (above.words[-1].right, _room_for(row))
            for at, rows in self._whole.items()
            if self._runs(at)
            for above, row in pairwise(rows)
            if above.page in pages
        ]
        ends = sorted(end for end, _ in broken)
        if len(ends) < _FEWEST_BROKEN:
            return False
        alike = max(bisect_right(ends, one + EDGE) - at for at, one in enumerate(ends))
        full = sum(ends[-1] - end < room for end, room in broken)
        return alike < len(ends) / 2 and full > (1 - _MOSTLY) * len(ends)

    def _sides(self, pages: Sequence[int]) -> tuple[float, float]:
        """Where the text of some pages stands by the few lines that go on with a first one that is set in."""
        lefts, rights = list[float](), list[float]()
        for at, rows in self._whole.items():
            for above, row in pairwise(rows if self._runs(at) else ()):
                if row.page in pages and rows[0].words[0].left - row.words[0].left > _HUNG:
                    lefts.append(row.words[0].left)
                    rights.append(above.words[-1].right)
        known = lefts and max(lefts) - min(lefts) < _EVEN and max(rights) - min(rights) < EDGE
        return (min(lefts), max(rights)) if known else (UNKNOWN, UNKNOWN)

    def _runs(self, at: int) -> bool:
        """A line is running text."""
        return self._paper.roles.parts[at].name in _WORDS

    def _one_pitch(self) -> float:
        """The distance of the lines of the text; 0 where it has several."""
        found = [pitch for at, rows in self._whole.items() if self._runs(at) and (pitch := _pitch(rows))]
        return median(found) if found and max(found) - min(found) < _EVEN else 0.0

    def _page(self, number: int, blocks: int) -> Page:
        page, frame = self._prints[number - 1], self._frames[number]
        pitch = self._pitch or 18
        # a page may begin with a line that is spaced, and end with room for lines that stay together
        slack = pitch, 3 * pitch if frame.full >= _SURELY_FULL else math.inf
        limits = self._paper.limit("le_tren"), self._paper.limit("le_duoi")
        low = frame.sure if math.isnan(frame.bottom) else frame.bottom
        if limits[1] and low * MM_PER_PT < limits[1].low and not frame.sure - low < 1.5 * pitch:
            low = UNKNOWN  # a footer that nobody knows as one
        top, bottom = (
            UNKNOWN if limit and limit.high < side * MM_PER_PT <= limit.high + room * MM_PER_PT else side * MM_PER_PT
            for side, limit, room in zip((frame.top, low), limits, slack, strict=True)
        )
        left, right = (UNKNOWN, UNKNOWN) if frame.few else (frame.left, page.width - frame.right)
        return Page(
            page.width * MM_PER_PT, page.height * MM_PER_PT, top, right * MM_PER_PT, bottom, left * MM_PER_PT, blocks,
            counted=self._counted(number),
        )  # fmt: skip

    def _counted(self, page: int) -> Counted | None:
        """How the pages of the part that begins on a page are numbered."""
        if page not in self._ends:
            return None
        shown = {at: self._numbers[at] for at in range(page, self._ends[page]) if at in self._numbers}
        if not shown:
            return Counted(start=int(page > 1))
        later = {at: row for at, row in shown.items() if at > page} or shown
        at, row = next(iter(sorted(later.items())))
        words = _said(row)
        figure = "".join(filter(str.isdigit, words))
        start = int(figure) - (at - page) if figure else 0
        above = row.base < self._prints[at - 1].height / 2
        off = middle(row) - self._prints[at - 1].width / 2
        align = "center" if -AXIS <= off <= _BETWEEN + AXIS else self._centred(row)
        paragraph = self._paragraph("khac", (row,), row.where, align)
        begins = start if page == 1 or start == 1 else 0
        return Counted(paragraph if above else None, None if above else paragraph, page in shown, begins)

    # Lines.

    def paper(self) -> PrintedPaper:
        """The paper, measured."""
        roles: list[Role] = []
        rows_by_place: dict[str, tuple[Row, ...]] = {}
        whole: dict[str, str] = {}
        blocks: dict[tuple[int, int, float], Paragraph] = {}
        for at, role in enumerate(self._paper.roles.parts):
            rows = self._of.get(at, ())
            if role.line.table is not None or not rows:
                # which has no look that a rule could judge
                roles.append(role)
                continue
            where = rows[0].where
            while where in rows_by_place:
                where += "+"
            before = self._before(at, rows)
            first = rows[0].words[0].text
            source = attrs.evolve(
                self._paragraph(role.name, self._whole.get(at, rows), where, self._align(at, role, rows)),
                before=before,
                label=first if first in _DASHES and not role.line.text.startswith(first) else "",
                page_break=self._at.get(rows[0].where) == 0,
            )  # fmt: skip
            if at in self._torn:
                source = attrs.evolve(source, first_line=UNKNOWN, align="", line=0)
            if rows[0].words[0] is not self._rows[rows[0].where].words[0]:  # it begins inside of a row
                source = attrs.evolve(source, first_line=UNKNOWN)
            rows_by_place[where], whole[where] = rows, role.line.source.where
            blocks[rows[0].page, rows[0].line, rows[0].words[0].left] = source
            line = attrs.evolve(role.line, source=source, place=role.line.where, joined=())
            roles.append(attrs.evolve(role, line=line))
        for where, free in self._free.items():
            row = self._rows[where]
            if where not in self._alien and (words := [w for w, one in zip(row.words, free, strict=True) if one]):
                rest = attrs.evolve(row, words=tuple(words))
                blocks[row.page, row.line, words[0].left + 0.01] = self._paragraph("khac", (rest,), where, "")
        for row in self._numbers.values():
            blocks[row.page, row.line, row.words[0].left] = self._paragraph("khac", (row,), row.where, "")
        sheet, pages, ordered = self._paper.sheet, list[Page](), list[Block]()
        by_page = {at: [*some] for at, some in groupby(sorted(blocks), key=lambda place: place[0])}
        for number, page in enumerate(self._prints, 1):
            ordered += (blocks[place] for place in by_page.get(number, ()))
            if has_grid(page):
                ordered.append(Table((), where=f"trang {number}"))
            pages.append(self._page(number, len(ordered)))
        base = {field.name: getattr(self._paper, field.name) for field in attrs.fields(Paper)}
        base["sheet"] = attrs.evolve(sheet, blocks=tuple(ordered), pages=tuple(pages))
        base["roles"] = attrs.evolve(self._paper.roles, parts=tuple(roles))
        return PrintedPaper(**base, rows=rows_by_place, numbers=self._numbers, starts=self._starts, whole=whole)

    def _paragraph(self, name: str, rows: tuple[Row, ...], where: str, align: str) -> Paragraph:
        runs: list[Run] = []
        for row in rows:
            for word in row.words:
                gap = " " if runs else ""
                run = Run(
                    word.text, word.bold, word.italic, word.underline, size=word.size, font=word.font, color=word.color
                )
                if runs and runs[-1].saying("") == run.saying(""):
                    runs[-1] = run.saying(f"{runs[-1].text}{gap}{word.text}")
                else:
                    runs.append(run.saying(f"{gap}{word.text}"))
        edge = self._frames[rows[0].page].left if rows[0].page in self._frames else UNKNOWN
        left, first = 0.0, UNKNOWN
        if not math.isnan(edge):
            begins = [row.words[0].left - self._frames[row.page].left for row in rows]
            left = median(begins[1:]) if begins[1:] else 0.0
            left = 0.0 if abs(left) < 1.5 or math.isnan(left) else left
            first = begins[0] - left
        line, exact = _pitch(rows), True
        if name in ("quoc_hieu", "tieu_ngu", "chu_quan", "co_quan"):
            line, exact = 0.0, False
        return Paragraph(
            tuple(runs), align=align, left=left * MM_PER_PT, first_line=first * MM_PER_PT, line=line, exact=exact,
            where=where,
        )  # fmt: skip

    def _before(self, at: int, rows: tuple[Row, ...]) -> float:
        """The space above a line of the text in pt; infinite where none can be told."""
        above, known = self._of.get(at - 1, ()), at not in self._torn and self._runs(at) and self._runs(at - 1)
        if not (known and above and self._follows(above[-1], rows[0])):
            return math.inf
        if len(above) == 1 and above[0].page > 1 and self._at.get(above[0].where) == 0:  # it may be a header
            return math.inf
        pitch = _pitch(self._whole.get(at, rows)) or self._pitch
        other = _pitch(self._whole.get(at - 1, ())) or self._pitch
        if not pitch or not other or abs(pitch - other) > _EVEN or abs(size(rows[0]) - size(above[-1])) > 0.6:
            return math.inf
        return max(0.0, round(2 * (rows[0].base - above[-1].base - pitch)) / 2)

    def _align(self, at: int, role: Role, rows: tuple[Row, ...]) -> str:
        if role.name == "tu_noi_nhan":
            frame = self._frames[rows[0].page]
            return "right" if not frame.few and rows[0].words[0].left - frame.left > 2 * AXIS else ""
        if role.name in _MIDDLE and (align := self._all_centred(rows)):
            return align
        if role.name in _AXES:
            return self._on_axis(at, role, rows)
        return self._justified(self._whole.get(at, rows)) if role.name in _WORDS else ""

    def _on_axis(self, at: int, role: Role, rows: tuple[Row, ...]) -> str:
        """Where a line stands to the others of its column."""
        own = middle(rows[0])
        column = self._axes[_AXES[role.name], role.line.column, rows[0].page]
        others = [middle for one, middle in column if one != at] + [middle(row) for row in rows[1:]]
        if any(abs(own - other) <= AXIS for other in others):
            return "center"
        agree = [other for other in others[:_MOST] if sum(abs(other - one) <= AXIS for one in others[:_MOST]) > 1]
        if role.name == "dia_danh" and not role.line.text[-1:].isdigit():  # room for the year is not seen
            return ""
        if role.name == "ho_ten":  # whose place is the middle below its post, wherever that stands
            agree = agree or others[:1]
        if agree and all(abs(own - other) > 2 * AXIS for other in others):
            return "left" if own < agree[0] else "right"
        return ""

    def _all_centred(self, rows: tuple[Row, ...]) -> str:
        found = {self._centred(row) for row in rows}
        return found.pop() if len(found) == 1 else "center" if "center" in found else ""

    def _centred(self, row: Row) -> str:
        """Where a row stands on its page: in the middle of the text, or of the paper."""
        frame, page = self._frames[row.page], self._prints[row.page - 1]
        off = middle(row) - frame.middle
        if abs(middle(row) - page.width / 2) <= AXIS or abs(off) <= AXIS:
            return "center"
        if math.isnan(off) or frame.few or abs(off) <= 2 * AXIS:
            return ""
        return "left" if off < 0 else "right"

    def _justified(self, rows: tuple[Row, ...]) -> str:
        """Its lines but for the last end at the edge of the text: ``both``; most do not: ``left``."""
        if len(rows) == 1:
            return "center" if self._is_in_the_middle(rows[0]) else ""
        if self._frames[rows[0].page].ragged:
            return "left"
        ends = [self._frames[row.page].right - row.words[-1].right for row in rows[:-1]]
        if any(map(math.isnan, ends)):
            return ""
        if all(abs(end) <= EDGE for end in ends):
            return "both"
        return "left" if self._ragged or self._is_ragged(rows, ends) else ""

    def _is_ragged(self, rows: Sequence[Row], ends: Sequence[float]) -> bool:
        """A line of a paragraph ends before the edge though the next word would not have fitted there: nobody broke it
        by hand. A paragraph whose lines all end at one place has an edge of its own.
        """
        short = [2 * EDGE < end < _room_for(row) for end, row in zip(ends, rows[1:], strict=True)]
        alike = len(ends) > 1 and max(ends) - min(ends) <= EDGE
        return any(short) and not alike and not self._frames[rows[0].page].few

    @cached_property
    def _ragged(self) -> bool:
        """Many lines of the text end before its edge: a line that was broken by hand is one of few."""
        ends = [
            self._frames[row.page].right - row.words[-1].right
            for at, rows in self._whole.items()
            if self._runs(at)
            for row in rows[:-1]
        ]
        short = [end for end in ends if end > 2 * EDGE]
        return len(short) > 3 and len(short) > _MOSTLY * len(ends)

    def _is_in_the_middle(self, row: Row) -> bool:
        frame = self._frames[row.page]
        return abs(middle(row) - frame.middle) <= AXIS / 2 and width(row) < 0.8 * (frame.right - frame.left)


def _said(row: Row) -> str:
    """The words of a row."""
    return " ".join(word.text for word in row.words)


def _pitch(rows: Sequence[Row]) -> float:
    """The distance of the lines of a paragraph in pt; 0 where it has none, or several."""
    found = [below.base - above.base for above, below in pairwise(rows) if above.page == below.page]
    return median(found) if found and max(found) - min(found) < _EVEN and min(found) > 0 else 0.0


def _room_for(row: Row) -> float:
    """How much room the first word of a row would take at the end of the one above, with the blank before it."""
    word = row.words[0]
    return word.right - word.left + _BLANK * (word.size or 13)


def _first(places: Sequence[float], least: int, within: float) -> float:
    """The first place at which ``least`` of some stand; nan where nowhere so many do."""
    ordered = sorted(places)
    return next(
        (one for one, last in zip(ordered, ordered[least - 1 :], strict=False) if last - one <= within), UNKNOWN
    )
