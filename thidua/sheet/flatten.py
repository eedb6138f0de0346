"""A sheet as lines in reading order: cells of heading and ending in their column, tables of data whole."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from thidua.sheet import Block, Cell, Paragraph, Rule, Run, Sheet, Table
from thidua.sheet.words import QUOC_HIEU, TIEU_NGU, is_post
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
            line = made_line(block, blank=blank, exact=exact)
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
            line = made_line(block, column=column, exact=exact)
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
_SO = re.compile(r"số\s*:?\s*[\d\s.…_]*/?\s*[A-ZĐ]", re.IGNORECASE)


def _of_data(table: Table) -> bool:
    """Whether a table holds data: more than one column, and nothing of a heading or an ending in it."""
    if any(line.style in _DATA for row in table.rows[:2] for cell in row[:2] for line in _first_lines(cell)):
        return True
    if all(len(row) < 2 for row in table.rows):
        return False
    for row in table.rows[:12]:
        for cell in row:
            for line in _first_lines(cell):
                words = line.text.strip()
                if line.style in _LAID_OUT or _NOI_NHAN.match(words):
                    return False
                if QUOC_HIEU.search(words) or TIEU_NGU.search(words):
                    return False
                if not table.ruled and (is_post(words) or _SO.match(words)):
                    return False
    return True


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
