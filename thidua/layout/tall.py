"""Rows of a table that are so tall that they may break over pages, so that none leaves half a page empty."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import ceil

import attrs

from thidua.layout.lines import BangIn, Dong, HangIn, Khoi
from thidua.layout.style import A4, Kieu
from thidua.metrics import MM_PER_PT, text_width

_PADDING = 4.4  # mm of a cell that are not text
_LINE = 1.15  # of the size of letters
_BETWEEN = 1.4  # mm above and below a paragraph of a cell
_LOST = 1.05  # of a line, to the words that go to the next one


def with_tall_rows(blocks: Iterable[Khoi], kieu: Kieu, *, wide: bool = False) -> Iterator[Khoi]:
    """The blocks, each row of a table that is taller than half a page marked; ``wide`` in landscape."""
    half = (A4[0 if wide else 1] - kieu.le_tren - kieu.le_duoi) / 2
    for block in blocks:
        table = block.bang
        tall = {i for i, row in enumerate(table.hang) if _is_tall(row, table, kieu.co_bang, half)} if table else set()
        if table and tall:
            rows = (attrs.evolve(row, cao=True) if i in tall else row for i, row in enumerate(table.hang))
            block = attrs.evolve(block, bang=attrs.evolve(table, hang=tuple(rows)))
        yield block


def _is_tall(row: HangIn, table: BangIn, size: float, half: float) -> bool:
    widths = [sum(column.rong for column in table.cot)] if row.gop else [column.rong for column in table.cot]
    return any(_height(cell, width, size) > half for cell, width in zip(row.o, widths, strict=True))


def _height(cell: tuple[Dong, ...], width: float, size: float) -> float:
    """About how tall a cell is, mm."""
    room, line = max(1.0, width - _PADDING), _LINE * size * MM_PER_PT
    said = [str(one) for one in cell]
    if sum(map(len, said)) * size * MM_PER_PT < room:  # as in nearly all: one line, were all letters as wide as high
        return len(said) * (line + _BETWEEN)
    lines = (max(1, ceil(_LOST * text_width(one, size) / room)) for one in said)
    return sum(lines) * line + len(said) * _BETWEEN
