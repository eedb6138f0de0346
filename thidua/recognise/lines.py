"""A sheet as lines in reading order: cells of heading and ending in their column, tables of data whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from thidua.grammar.letterheads import DANG, QUOC_HIEU, TIEU_NGU
from thidua.grammar.posts import is_post
from thidua.grammar.signs import parse_sign
from thidua.sheet import Block, Cell, Paragraph, Rule, Run, Sheet, Table
from thidua.wording import NBSP, nfc


@attrs.frozen
class Line:
    """A paragraph on its way to a role.

    ``text`` its words in NFC without blanks at its ends, the label of a list before them; ``runs`` the same words
    with their look; ``column`` 0 outside of tables, else the column of a heading or ending from 1; ``blank``: an empty
    line stands before it; ``table`` a table of data, whole; ``source`` the paragraph with all that is known of it.
    """

    text: str
    runs: tuple[Run, ...] = ()
    source: Paragraph = attrs.field(factory=Paragraph)
    column: int = 0
    blank: bool = False
    table: Table | None = None
    place: str = ""

    @property
    def where(self) -> str:
        """Its place in the file, for messages."""
        return self.place or self.source.where

    @property
    def bold(self) -> bool:
        """Whether all of it is bold."""
        return self.source.bold

    def part(self, start: int, end: int | None = None) -> Line:
        """The part of the line between two places of its text."""
        stop = len(self.text) if end is None else end
        words = self.text[start:stop]
        begin = start + len(words) - len(words.lstrip())
        stop -= len(words) - len(words.rstrip())
        runs: list[Run] = []
        at = 0
        for run in self.runs:
            low, high = max(begin, at), min(stop, at + len(run.text))
            if low < high:
                runs.append(
                    run if high - low == len(run.text) else attrs.evolve(run, text=run.text[low - at : high - at])
                )
            at += len(run.text)
        return attrs.evolve(self, text=words.strip(), runs=tuple(runs))


_BLANKS = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u3000]{2,}|[\t\u00a0\u2000-\u200a\u202f\u3000]")


def made_line(paragraph: Paragraph, *, column: int = 0, blank: bool = False, exact: bool = False) -> Line | None:
    """The line of a paragraph, or ``None`` for an empty one; ``exact`` keeps blanks inside as they are."""
    runs = paragraph.runs
    if len(runs) == 1:
        text = runs[0].text
        plain = text if exact else _BLANKS.sub(" ", text)
        plain = nfc(plain).strip()
        if not plain:
            return None
        runs = (runs[0] if plain == text else attrs.evolve(runs[0], text=plain),)
    else:
        runs = _joined(runs, exact=exact)
        plain = "".join(run.text for run in runs)
        if not plain:
            return None
    if paragraph.label:
        label = f"{paragraph.label}{NBSP if exact else ' '}"
        runs = (attrs.evolve(runs[0], text=label + runs[0].text), *runs[1:])
        plain = label + plain
    return Line(plain, runs, paragraph, column, blank)


def _joined(runs: tuple[Run, ...], *, exact: bool) -> tuple[Run, ...]:
    """The runs with blanks put right at their joints and neighbours of one look made one."""
    out: list[Run] = []
    for run in runs:
        text = nfc(run.text if exact else _BLANKS.sub(" ", run.text))
        if not exact and out and out[-1].text.endswith(" "):
            text = text.lstrip(" ")
        if not text:
            continue
        same = out and (out[-1].bold, out[-1].italic, out[-1].caps) == (run.bold, run.italic, run.caps)
        if same or (out and not text.strip()):
            out[-1] = attrs.evolve(out[-1], text=out[-1].text + text)
        else:
            out.append(run if text == run.text else attrs.evolve(run, text=text))
    while out and not out[0].text.strip():
        out.pop(0)
    if out:
        out[0] = attrs.evolve(out[0], text=out[0].text.lstrip())
    while out and not out[-1].text.strip():
        out.pop()
    if out:
        out[-1] = attrs.evolve(out[-1], text=out[-1].text.rstrip())
    return tuple(out)


def flat(sheet: Sheet, *, exact: bool = False) -> list[Line]:
    """The lines of a sheet in reading order; rules and empty paragraphs only tell the line after them so."""
    out: list[Line] = []
    blank = False
    for block in sheet.blocks:
        if isinstance(block, Rule):
            blank = True
        elif isinstance(block, Paragraph):
            for part in (block,) if exact else _typed_lines(block):
                line = made_line(part, blank=blank, exact=exact)
                blank = line is None
                if line:
                    out.append(line)
        elif _of_data(block):
            out.append(Line("", table=block, place=block.where, blank=blank))
            blank = False
        else:
            out += _columns(block, exact=exact)
            blank = True
    return out


def in_capitals(sheet: Sheet) -> Sheet:
    """The sheet with what its styles show in capitals typed so."""
    return attrs.evolve(sheet, blocks=tuple(map(_shown, sheet.blocks)))


def _shown(block: Block) -> Block:
    if isinstance(block, Paragraph):
        runs = tuple(attrs.evolve(run, text=run.text.upper()) if run.caps else run for run in block.runs)
        return attrs.evolve(block, runs=runs)
    if isinstance(block, Table):
        rows = tuple(
            tuple(attrs.evolve(cell, blocks=tuple(map(_shown, cell.blocks))) for cell in row) for row in block.rows
        )
        return attrs.evolve(block, rows=rows)
    return block


def laid_out(lines: Sequence[Line]) -> list[Line]:
    """The lines with every table among them as columns: for a place where no table of data can stand."""
    out: list[Line] = []
    for line in lines:
        if line.table:
            out += _columns(line.table, exact=False)
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
        yield paragraph
        return
    lines: list[list[Run]] = [[]]
    for run in paragraph.runs:
        first, *more = run.text.split("\n")
        lines[-1].append(attrs.evolve(run, text=first))
        lines += [[attrs.evolve(run, text=text)] for text in more]
    joined: list[list[Run]] = []
    before = ""
    for runs in lines:
        text = "".join(run.text for run in runs).strip()
        if joined and text[:1].islower() and before and before[-1] not in ".;:" and not parse_sign(text):
            joined[-1] += [attrs.evolve(runs[0], text=" "), *runs]
        else:
            joined.append(runs)
        before = text
    for number, runs in enumerate(joined):
        yield attrs.evolve(paragraph, runs=tuple(runs), label="" if number else paragraph.label)


def _in_capitals(paragraph: Paragraph) -> Paragraph:
    """A paragraph of capitals that was typed in small letters from its first one on, in capitals."""
    first = next((letter for run in paragraph.runs for letter in run.text if letter.isalpha()), "")
    if not first.islower() or not all(run.caps for run in paragraph.runs if run.text.strip()):
        return paragraph
    return attrs.evolve(paragraph, runs=tuple(attrs.evolve(run, text=run.text.upper()) for run in paragraph.runs))


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
                line = made_line(part, column=column, exact=exact)
                if line:
                    yield line
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row:
                    yield from _in_cell(cell.blocks, column, exact=exact)


_LAID_OUT = frozenset(
    ("Cơ quan chủ quản", "Cơ quan ban hành", "Quốc hiệu", "Từ Nơi nhận", "Chức vụ", "Dấu chỉ mức độ", "Dự thảo")
)
_DATA = frozenset(("Đầu bảng", "Ô bảng", "Ô bảng giữa", "Ô bảng gộp"))
_NOI_NHAN = re.compile(r"nơi\s+nhận\s*:?", re.IGNORECASE)
_SO = re.compile(r"số\s*:?\s*[\d.…_]*\s*[/–-]\s*[A-ZĐ]", re.IGNORECASE)


def _of_data(table: Table) -> bool:
    """Whether a table holds data: more than one column, and nothing of a heading or an ending in it."""
    if any(line.style in _DATA for row in table.rows[:2] for cell in row[:2] for line in _first_lines(cell)):
        return True
    if all(len(row) < 2 for row in table.rows):
        return False
    for row in table.rows[:12]:
        for cell in row:
            for line in _first_lines(cell):
                if line.style in _LAID_OUT:
                    return False
                if any(_lays_out(words.strip(), ruled=table.ruled) for words in line.text.split("\n")):
                    return False
    return True


def _lays_out(words: str, *, ruled: bool) -> bool:
    """Whether words stand in a heading or an ending alone, and in no table of data."""
    if _NOI_NHAN.match(words) or QUOC_HIEU.search(words) or TIEU_NGU.search(words) or DANG.match(words):
        return True
    return not ruled and (is_post(words) or _SO.match(words) is not None)


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
