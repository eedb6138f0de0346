"""A sheet as lines in reading order: cells of heading and ending in their column, tables of data whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from thidua.grammar.endings import begins_recipients
from thidua.grammar.letterheads import DANG, QUOC_HIEU, TIEU_NGU
from thidua.grammar.numbers import is_number_line
from thidua.grammar.posts import is_post
from thidua.grammar.signs import is_chapter_alone, parse_sign
from thidua.recognise.lines import CellLines, Line, line_of
from thidua.recognise.role import Because, Role
from thidua.recognise.styles import OF_LETTERHEAD, OF_TABLES
from thidua.sheet import Block, Cell, Paragraph, Rule, Run, Sheet, Table, paragraphs


def flat(sheet: Sheet, *, exact: bool = False) -> list[Line]:
    """The lines of a sheet in reading order; rules and empty paragraphs only tell the line after them so."""
    out: list[Line] = []
    blank = False
    for block in sheet.blocks:
        if isinstance(block, Rule):
            blank = True
        elif isinstance(block, Paragraph):
            for part in (block,) if exact else _typed_lines(block):
                line = line_of(part, blank=blank, exact=exact, at=len(out))
                blank = line is None
                if line:
                    out.append(line)
        elif _of_data(block):
            out.append(Line("", table=block, place=block.where, blank=blank, at=len(out)))
            blank = False
        else:
            first = len(out)
            out += (attrs.evolve(line, at=first + i) for i, line in enumerate(_columns(block, exact=exact)))
            blank = True
    return out


def in_capitals(sheet: Sheet) -> Sheet:
    """The sheet with what its styles show in capitals typed so."""
    return attrs.evolve(sheet, blocks=tuple(map(_shown, sheet.blocks)))


def _shown(block: Block) -> Block:
    if isinstance(block, Paragraph):
        runs = tuple(run.saying(run.text.upper()) if run.caps else run for run in block.runs)
        return attrs.evolve(block, runs=runs)
    if isinstance(block, Table):
        rows = tuple(
            tuple(attrs.evolve(cell, blocks=tuple(map(_shown, cell.blocks))) for cell in row) for row in block.rows
        )
        return attrs.evolve(block, rows=rows)
    return block


def table_role(line: Line, *, exact: bool = False) -> Role:
    """The role of a table of data, its cells as lines."""
    rows = line.table.rows if line.table else ()
    cells = tuple(tuple(_cell_lines(cell, exact=exact) for cell in row) for row in rows)
    return Role("bang", line, Because("bang.o", sure=True), rows=cells)


def _cell_lines(cell: Cell, *, exact: bool) -> CellLines:
    inside = tuple(paragraphs(cell.blocks))
    lines = tuple(line for paragraph in inside if (line := line_of(paragraph, exact=exact)))
    bold = all(paragraph.bold for paragraph in inside if paragraph.text.strip())
    return CellLines(lines, cell.columns, cell.rows, bold)


def laid_out(lines: Sequence[Line]) -> list[Line]:
    """The lines with every table among them as columns: for a place where no table of data can stand."""
    out: list[Line] = []
    for line in lines:
        if line.table:
            out += (attrs.evolve(cell, at=line.at) for cell in _columns(line.table, exact=False))
        else:
            out.append(line)
    return out


def _typed_lines(paragraph: Paragraph) -> Iterator[Paragraph]:
    """The paragraphs that a person meant who broke a line inside of one: each is what stands on its line.

    What goes on in small letters is a sentence that was broken for its looks; it stays one. Words of a font of
    capitals that were typed small (``.VnTimeH``) are capitals.
    """
    if any(run.caps for run in paragraph.runs):
        paragraph = _in_capitals(paragraph)
    if not any("\n" in run.text for run in paragraph.runs):
        yield paragraph if paragraph.text.strip() else _as_typed(paragraph)
        return
    lines: list[list[Run]] = [[]]
    for run in paragraph.runs:
        first, *more = run.text.split("\n")
        lines[-1].append(run.saying(first))
        lines += [[run.saying(text)] for text in more]
    joined: list[list[Run]] = []
    before = ""
    for runs in lines:
        text = "".join(run.text for run in runs).strip()
        if joined and text[:1].islower() and before and before[-1] not in ".;:" and not parse_sign(text):
            joined[-1] += [runs[0].saying(" "), *runs]
        else:
            joined.append(runs)
        before = text
    for number, runs in enumerate(joined):
        if number:
            yield attrs.evolve(paragraph, runs=tuple(runs), label="", numbered=None)
        elif any(run.text.strip() for run in runs):
            yield attrs.evolve(paragraph, runs=tuple(runs))
        else:
            yield _as_typed(attrs.evolve(paragraph, runs=tuple(runs)))


def _as_typed(paragraph: Paragraph) -> Paragraph:
    """A paragraph of which only its number is printed, as if it was typed, where that says of what it is the number:
    ``Chương I``, whose title stands below.
    """
    if not paragraph.label or not is_chapter_alone(paragraph.label):
        return paragraph
    number = paragraph.numbered or Run(paragraph.label)
    return attrs.evolve(paragraph, runs=(number,), label="", numbered=None)


def _in_capitals(paragraph: Paragraph) -> Paragraph:
    """A paragraph of capitals that was typed in small letters from its first one on, in capitals."""
    first = next((letter for run in paragraph.runs for letter in run.text if letter.isalpha()), "")
    if not first.islower() or not all(run.caps for run in paragraph.runs if run.text.strip()):
        return paragraph
    return attrs.evolve(paragraph, runs=tuple(run.saying(run.text.upper()) for run in paragraph.runs))


def _columns(table: Table, *, exact: bool) -> Iterator[Line]:
    """The paragraphs of a table that only lays out: each with its column, from 1."""
    alone = all(len(row) == 1 for row in table.rows)
    below: dict[int, int] = {}  # columns that a cell above still covers, and for how many rows
    for row in table.rows:
        covered = {column for column, rows in below.items() if rows > 0}
        below = {column: rows - 1 for column, rows in below.items() if rows > 1}
        column = 1
        for cell in row:
            while column in covered:
                column += 1
            yield from _in_cell(cell.blocks, 0 if alone else column, exact=exact)
            if cell.rows > 1:
                below |= dict.fromkeys(range(column, column + cell.columns), cell.rows - 1)
            column += cell.columns


def _in_cell(blocks: tuple[Block, ...], column: int, *, exact: bool) -> Iterator[Line]:
    for block in blocks:
        if isinstance(block, Paragraph):
            for part in (block,) if exact else _typed_lines(block):
                line = line_of(part, column=column, exact=exact)
                if line:
                    yield line
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row:
                    yield from _in_cell(cell.blocks, column, exact=exact)


def _of_data(table: Table) -> bool:
    """A table holds data: more than one column, and nothing of a heading or an ending in it."""
    if any(line.style in OF_TABLES for row in table.rows[:2] for cell in row[:2] for line in _first_lines(cell)):
        return True
    if all(len(row) < 2 for row in table.rows):
        return False
    for row in table.rows[:12]:
        for cell in row:
            for line in _first_lines(cell):
                if line.style in OF_LETTERHEAD:
                    return False
                if any(_lays_out(words.strip(), ruled=table.ruled) for words in line.text.split("\n")):
                    return False
    return True


def _lays_out(words: str, *, ruled: bool) -> bool:
    """Words stand in a heading or an ending alone, and in no table of data."""
    if begins_recipients(words) or QUOC_HIEU.search(words) or TIEU_NGU.search(words) or DANG.match(words):
        return True
    return not ruled and (is_post(words) or is_number_line(words))


def _first_lines(cell: Cell) -> list[Paragraph]:
    out: list[Paragraph] = []
    for block in cell.blocks[:6]:
        if isinstance(block, Paragraph):
            out.append(block)
        elif isinstance(block, Table):
            for row in block.rows[:2]:
                for inner in row:
                    out += _first_lines(inner)
    return out
