"""Tables in a text whose columns are parted by blanks or tabs, as a printed page or a spreadsheet gives them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from thidua.grammar.appendices import is_appendix
from thidua.grammar.endings import begins_recipients
from thidua.grammar.kinds import is_plan_alone
from thidua.grammar.letterheads import QUOC_HIEU, TIEU_NGU
from thidua.grammar.posts import is_post
from thidua.grammar.rows import is_count, is_count_head, is_total
from thidua.grammar.signs import DASH, NUMBER, PLUS, ROMAN, parse_sign
from thidua.recognise.pages import PAGE
from thidua.sheet import Block, Cell, Paragraph, Run, Table
from thidua.sheet.notes import Note
from thidua.sheet.spacing import NARROW_GAP, Piece, pieces

_LONGEST_CELL = 160
_MOST_COLUMNS = 16
_WIDEST = 1000
_FEWEST_ROWS = 3
"""Lines with words in several columns, at least, its head included (case “cột và bảng cách nhau bằng phím tab”)."""
_SURE = 3
"""Columns of a table whose rows need not be counted."""
_FIRST = 20
_OFF = 6
"""Places by which a title may stand beside the middle of its table."""
_WRAPPED = 2
"""Places by which the second line of a name may stand beside the middle of the first."""


@attrs.define
class _Line:
    """A line of a table: the words of it in each column; ``blank``: an empty line stands before it; ``title``: it
    stands over all columns.
    """

    cells: dict[int, str]
    at: int
    blank: bool = False
    title: bool = False


@attrs.define
class _Grid:
    """A table in the making: ``columns`` the stretch of a line that each column takes, ``end`` behind its last line."""

    columns: list[list[int]]
    lines: list[_Line]
    end: int
    doubtful: bool = False
    grouped: bool = False

    @property
    def counted(self) -> bool:
        """the first column counts the rows: ``TT`` above it, or nothing but numbers in its first lines."""
        first = [line.cells[0] for line in self.lines[:_FIRST] if 0 in line.cells and not line.title]
        return len(first) > 1 and (is_count_head(first[0]) or all(map(is_count, first[1:])))

    @property
    def gapped(self) -> int:
        """How many lines have words in more than one column."""
        return sum(len(line.cells) > 1 for line in self.lines)


def with_grids(blocks: Sequence[Block]) -> tuple[list[Block], list[Note]]:
    """The blocks of a text, what stands in aligned columns as tables, and notes of what could not be told for sure.

    A table is a line of names and at least two lines below it with words at the same places, over several pages where
    it goes on. Numbers of pages inside it come to stand before it. Heading and ending stand in columns, too, and are
    no tables.
    """
    out: list[Block] = []
    notes: list[Note] = []
    first, last = _body(blocks)
    at = 0
    while at < len(blocks):
        grid = _grid(blocks, at, last) if first <= at < last else None
        if grid is None:
            out.append(blocks[at])
            at += 1
        elif grid.doubtful:
            where = _paragraph(blocks[at]).where
            notes.append(Note(where, "cot"))
            out += blocks[at : grid.end]
            at = grid.end
        else:
            inside = (block for block in blocks[at : grid.end] if isinstance(block, Paragraph))
            out += [block for block in inside if block.style == PAGE]
            rows = _rows(grid)
            if _guessed(grid):
                notes.append(Note(_paragraph(blocks[at]).where, "bang"))
            out.append(_table(rows, len(grid.columns), blocks, at))
            at = grid.end
    return out, notes


def _paragraph(block: Block) -> Paragraph:
    assert isinstance(block, Paragraph)
    return block


def _body(blocks: Sequence[Block]) -> tuple[int, int]:
    """Where tables may stand: behind the name of the kind; lines of an ending are told one by one."""
    for at, block in enumerate(blocks[:400]):
        if isinstance(block, Paragraph) and is_plan_alone(block.text.strip()):
            return at + 1, len(blocks)
    return 0, len(blocks)


def _grid(blocks: Sequence[Block], at: int, last: int) -> _Grid | None:
    """The table that begins in a line; none where none does."""
    block = blocks[at]
    if not isinstance(block, Paragraph) or not block.text.strip() or _other(block.text):
        return None
    grid = _tabbed(blocks, at, last) if "\t" in block.text.strip() else _aligned(blocks, at, last)
    if grid is None or grid.gapped < _FEWEST_ROWS or (len(grid.columns) < _SURE and not grid.counted):
        return None
    return grid


def _other(text: str) -> bool:
    """a line belongs to a heading, an ending, or an appendix's, which no table of data holds; or its cells are
    marked.
    """
    return (
        "|" in text
        or bool(
            begins_recipients(text.strip())
            or is_appendix(text.strip(), ended=False)
            or QUOC_HIEU.search(text)
            or TIEU_NGU.search(text)
        )
        or any(piece.text.isupper() and is_post(piece.text) for piece in _parts_of(text))
    )


# Cells parted by tabs.


def _tabbed(blocks: Sequence[Block], at: int, last: int) -> _Grid | None:
    """Lines with as many tabs each."""
    names = _tab_cells(_paragraph(blocks[at]).text)
    width = len(names)
    if not all(names) or width > _MOST_COLUMNS or (parse_sign(f"{names[0]} x") and width < 3):
        return None  # a number and a tab before a sentence
    lines: list[_Line] = []
    end = at
    for number in range(at, last):
        block = blocks[number]
        cells = _tab_cells(block.text) if isinstance(block, Paragraph) else []
        if len(cells) != width or _other("   ".join(cells)):
            break
        lines.append(_Line({column: cell for column, cell in enumerate(cells) if cell}, number))
        end = number + 1
    return _Grid([[0, 0] for _ in names], lines, end) if len(lines) > 1 else None


def _tab_cells(text: str) -> list[str]:
    return [" ".join(cell.split()) for cell in text.strip(" \r\n").split("\t")]


# Cells that stand at the same places of their lines.


def _parts_of(text: str) -> list[Piece]:
    """The pieces of a line between gaps of two blanks and more."""
    return list(pieces(text, NARROW_GAP))


def _aligned(blocks: Sequence[Block], at: int, last: int) -> _Grid | None:
    """Lines whose pieces stand below those of the first one."""
    names, head = _stacked(blocks, at, last) or (_names(blocks, at, last), at)
    if not 1 < len(names) <= _MOST_COLUMNS or not _may_name(names):
        return None
    first = _parts_of(_paragraph(blocks[at]).text)
    grouped = len(names) > len(first) and any(name in first for name in names)
    grid = _Grid([[piece.start, piece.end] for piece in names], [], at, grouped=grouped)
    number = at
    blank = False
    while number < last:
        block = blocks[number]
        if not isinstance(block, Paragraph):
            break
        text = block.text
        if not text.strip() or block.style == PAGE:
            blank = blank or not text.strip()
            number += 1
            continue
        if block.page_break or (number > 0 and _after_page(blocks, number, grid.end)):
            moved = _moved(blocks, number, last, grid)
            if moved is not None:
                grid.columns = moved
        pieces = _parts_of(text)
        named = number < head
        alone = len(pieces) == 1 and not named
        title = alone and _is_title(pieces[0], grid) and _parts_below(blocks, number + 1, last)
        below = alone and not title and _is_below(pieces[0], grid, blank=blank)
        if below or _is_item(pieces, grid):
            break
        kept, doubted = [*map(list, grid.columns)], grid.doubtful
        cells = {0: pieces[0].text} if title else _placed(pieces, grid)
        if cells and blank and grid.doubtful > doubted and grid.counted and not is_count(cells.get(0, "1")):
            grid.columns, grid.doubtful = kept, False  # another table that follows
            break
        if cells is None or _other(text) or not (title or named or not _goes_back(grid, text, cells, blank=blank)):
            break
        grid.lines.append(_Line(cells, number, blank, title))
        if len(grid.lines) == _FIRST and len(grid.columns) < _SURE and not grid.counted:
            return None  # so that it is not read again from each of its lines on
        blank = False
        number += 1
        grid.end = number
    return grid


def _names(blocks: Sequence[Block], at: int, last: int) -> list[Piece]:
    """The names of the columns: where some stand on two lines, the others stand beside their middle."""
    first = _parts_of(_paragraph(blocks[at]).text)
    following = blocks[at + 1] if at + 1 < last else None
    if not isinstance(following, Paragraph) or len(first) < 2:
        return first
    second = _parts_of(following.text)
    if len(second) > len(first) and all(
        sum(one.start < piece.end and piece.start < one.end for one in second) == 1 for piece in first
    ):
        return second
    if not second and at + 2 < last and isinstance(following := blocks[at + 2], Paragraph):
        second = _parts_of(following.text)  # behind an empty line
    return _subdivided(first, second) or first


_HEAD = 6
"""Lines of the names of columns, at most."""


def _stacked(blocks: Sequence[Block], at: int, last: int) -> tuple[list[Piece], int] | None:
    """The names of the columns, and where they end, where some stand in the middle of others that are longer: a line
    that holds the beginning of these alone, and one that holds the end of the same.
    """
    first = _parts_of(_paragraph(blocks[at]).text)
    columns = [*first]
    for number in range(at + 1, min(last, at + _HEAD)):
        block = blocks[number]
        pieces = _parts_of(block.text) if isinstance(block, Paragraph) else []
        own: list[Piece] = []
        for piece in pieces:
            over = [one for one in columns if _shares(one, piece)]
            if len(over) > 1 or any(one in own for one in over) or is_count(piece.text):
                return None
            own.append(_over(*over, piece))
            columns = [*(one for one in columns if one not in over), own[-1]]
        if not own or len(columns) < 2:  # two lines of prose
            return None
        if len(columns) > len(first) == len(own) and all(any(_shares(one, piece) for piece in own) for one in first):
            return sorted(columns, key=lambda one: one.start), number + 1
    return None


def _shares(one: Piece, other: Piece) -> bool:
    """two pieces stand above each other."""
    return one.start < other.end and other.start < one.end


def _over(*pieces: Piece) -> Piece:
    """Pieces that stand above each other as one."""
    words = " ".join(piece.text for piece in pieces)
    return Piece(min(piece.start for piece in pieces), max(piece.end for piece in pieces), words)


def _subdivided(first: Sequence[Piece], second: Sequence[Piece]) -> list[Piece]:
    """The names of the columns where one of them stands over several that are named below it; empty where none does."""
    if len(first) < 3 or not 1 < len(second) < len(first) + 1:
        return []
    out: list[Piece] = []
    placed = 0
    for at, piece in enumerate(first):
        stop = first[at + 1].start - 1 if at + 1 < len(first) else _WIDEST
        inside = [one for one in second if piece.start - 1 <= one.start < stop]
        placed += len(inside) if len(inside) > 1 else 0
        out += inside if len(inside) > 1 else [piece]
    return out if placed == len(second) and not any(parse_sign(f"{one.text} x") for one in second) else []


def _is_title(piece: Piece, grid: _Grid) -> bool:
    """a line alone stands in the middle of the table, and not as the words of the column it is in do: below
    their beginning or their middle.
    """
    if not grid.lines or piece.text.endswith((".", ";", ":")):
        return False
    middle = (piece.start + piece.end) / 2
    if abs(middle - (grid.columns[0][0] + grid.columns[-1][1]) / 2) > _OFF:
        return False
    over = [one for one in grid.columns if one[0] < piece.end and piece.start < one[1]]
    return all(
        (piece.start < start and end < piece.end)
        or (abs(piece.start - start) > 1 and abs(middle - (start + end) / 2) > _WRAPPED)
        for start, end in over
    )


def _is_below(piece: Piece, grid: _Grid, *, blank: bool) -> bool:
    """a line alone is a title or sentence below a table: it begins left of the column that it ends in, or runs on over
    several behind an empty line.
    """
    sign = parse_sign(piece.text)
    if sign and sign.kind == ROMAN and piece.text[sign.end :].isupper():
        return True
    over = [one for one in grid.columns if one[0] < piece.end and piece.start < one[1]]
    if not grid.lines:
        return False
    return (blank and len(over) > 1) or any(piece.start < start - 1 and piece.end <= end for start, end in over[:1])


def _is_item(pieces: Sequence[Piece], grid: _Grid) -> bool:
    """a line below a table is a numbered one with a gap behind its number, all left of the second column."""
    return (
        len(pieces) == 2
        and bool(grid.lines)
        and parse_sign(f"{pieces[0].text} x") is not None
        and pieces[1].start < grid.columns[1][0] - 1
    )


def _parts_below(blocks: Sequence[Block], at: int, last: int) -> bool:
    """the next line has words in more than one column."""
    for block in blocks[at : min(last, at + 3)]:
        if not isinstance(block, Paragraph):
            return False
        if block.text.strip():
            return len(_parts_of(block.text)) > 1
    return False


def _after_page(blocks: Sequence[Block], number: int, end: int) -> bool:
    """a page begins between the last line of a table and this one."""
    between = blocks[end:number]
    return any(isinstance(block, Paragraph) and block.page_break for block in between)


def _may_name(names: Sequence[Piece]) -> bool:
    """pieces may be names of columns: no sentences, no number of a list before the first."""
    return not any(len(piece.text) > 60 or piece.text.endswith((".", ";")) for piece in names) and not parse_sign(
        f"{names[0].text} x"
    )


def _moved(blocks: Sequence[Block], at: int, last: int, grid: _Grid) -> list[list[int]] | None:
    """The columns on a new page, where another line has a piece for each: a page may be set in otherwise."""
    for number in range(at, min(last, at + 12)):
        block = blocks[number]
        if not isinstance(block, Paragraph) or (number > at and block.page_break):
            break
        pieces = _parts_of(block.text)
        if len(pieces) == len(grid.columns) and len(pieces) > 2:
            return [[piece.start, piece.end] for piece in pieces]
    return None


def _placed(pieces: Sequence[Piece], grid: _Grid) -> dict[int, str] | None:
    """The words of a line by columns, which grow to hold them; none where they are no line of the table."""
    cells: dict[int, str] = {}
    if grid.lines and len(pieces) == len(grid.columns) and _one_each(pieces, grid):
        for at, (piece, stretch) in enumerate(zip(pieces, grid.columns, strict=True)):
            stretch[:] = min(stretch[0], piece.start), max(stretch[1], piece.end)
            cells[at] = piece.text
        return cells
    for piece in pieces:
        below = [at for at, (start, end) in enumerate(grid.columns) if piece.start < end and start < piece.end]
        if not below:
            below = [_nearest(piece, grid.columns)]
        parts: dict[int, str] | None
        if len(below) > 1 and not grid.lines:
            parts = {below[0]: piece.text}  # the name of a group of columns
        elif len(below) > 1:
            parts = _cut(piece, grid.columns, below)
            if parts is None:
                if len(pieces) == 1:
                    return None  # a sentence below the table
                grid.doubtful = True
                parts = {below[0]: piece.text}
        else:
            parts = {below[0]: piece.text}
            stretch = grid.columns[below[0]]
            stretch[:] = min(stretch[0], piece.start), max(stretch[1], piece.end)
        if any(column in cells for column in parts):
            grid.doubtful = True
        for column, text in parts.items():
            cells[column] = f"{cells[column]} {text}" if column in cells else text
    return cells


def _one_each(pieces: Sequence[Piece], grid: _Grid) -> bool:
    """as many pieces as columns, none of which stands in the column of another."""
    return not any(
        piece.start < end and start < piece.end
        for at, piece in enumerate(pieces)
        for column, (start, end) in enumerate(grid.columns)
        if column != at
    )


def _nearest(piece: Piece, columns: Sequence[Sequence[int]]) -> int:
    return min(range(len(columns)), key=lambda at: max(columns[at][0] - piece.end, piece.start - columns[at][1]))


def _cut(piece: Piece, columns: Sequence[Sequence[int]], below: Sequence[int]) -> dict[int, str] | None:
    """A piece that stands in several columns, cut where each of them begins; none where a word stands over that."""
    parts: dict[int, str] = {}
    cuts = [piece.start, *(columns[at][0] for at in below[1:]), piece.end]
    for at, (start, end) in zip(below, pairwise(cuts), strict=True):
        before = piece.text[start - piece.start - 1 : start - piece.start]
        if start > piece.start and before != " ":
            return None
        parts[at] = piece.text[start - piece.start : end - piece.start].strip()
    return parts if all(parts.values()) else None


def _goes_back(grid: _Grid, text: str, cells: dict[int, str], *, blank: bool) -> bool:
    """a line below a table is none of it: a numbered item, a sentence, words in the first column alone."""
    if len(cells) > 1:
        return False
    words = next(iter(cells.values()))
    if words == "./." or not grid.lines:
        return True
    sign = parse_sign(words)
    if 0 not in cells:
        return blank and (sign is not None or len(grid.lines) > 1)
    numbered = sign is not None and sign.kind in (NUMBER, ROMAN, DASH, PLUS)
    wide = len(grid.columns) > 1 and len(text.rstrip()) >= grid.columns[1][0] - 1
    if numbered or wide or blank or len(words) > _LONGEST_CELL:
        return True
    return grid.counted and not is_count(words)


# Rows.


def _rows(grid: _Grid) -> list[list[_Line]]:
    """The lines of each row: a row begins where its number stands, or where a line has words in its first column."""
    rows: list[list[_Line]] = []
    for line in grid.lines:
        if rows and (_continues(grid, rows[-1], line) or (len(rows) == 1 and _unnamed(rows[0], line))):
            rows[-1].append(line)
        else:
            rows.append([line])
    return rows


def _unnamed(row: Sequence[_Line], line: _Line) -> bool:
    """the names of the columns still lack that of the first."""
    return not line.title and not any(0 in one.cells for one in row)


def _continues(grid: _Grid, row: Sequence[_Line], line: _Line) -> bool:
    if line.title or row[-1].title:
        return False
    if 0 not in line.cells:
        return not is_total(next(iter(line.cells.values())))
    if grid.counted or len(line.cells) == len(grid.columns):
        return False
    before = row[-1].cells.get(0, "")
    return line.cells[0][:1].islower() and bool(before) and not line.blank


def _guessed(grid: _Grid) -> bool:
    """rows were told by more than their numbers or by having a word in every column."""
    return grid.grouped or (
        not grid.counted and any(len(line.cells) < len(grid.columns) and not line.title for line in grid.lines)
    )


def _table(rows: Sequence[Sequence[_Line]], width: int, blocks: Sequence[Block], at: int) -> Table:
    made: list[tuple[Cell, ...]] = []
    for row in rows:
        if row[0].title:
            made.append((Cell(tuple(_paragraphs(row, 0, blocks)), columns=width),))
        else:
            made.append(tuple(Cell(tuple(_paragraphs(row, column, blocks))) for column in range(width)))
    return Table(tuple(made), where=_paragraph(blocks[at]).where)


def _paragraphs(row: Sequence[_Line], column: int, blocks: Sequence[Block]) -> Iterator[Paragraph]:
    """The paragraphs of a cell: its lines joined, but for those that begin with a sign."""
    texts: list[str] = []
    for line in row:
        text = line.cells.get(column, "")
        if not text:
            continue
        if texts and not parse_sign(text):
            texts[-1] += f" {text}"
        else:
            texts.append(text)
    where = _paragraph(blocks[row[0].at]).where
    for text in texts or [""]:
        yield Paragraph((Run(text),) if text else (), where=where)
