"""The cells of a table as they are read: what each says of itself, and whether the table's borders are drawn."""

from __future__ import annotations

from typing import Any

import attrs
from lxml import etree

from thidua.records import frozen
from thidua.sheet import Block, Cell, Paragraph
from thidua.sheet.styles import drawn
from thidua.word.names import VAL, W, first_child, is_on, is_true
from thidua.word.units import mm, whole

_TCPR = f"{W}tcPr"
WIDEST = 1000
"""More columns than any table has."""


@attrs.define
class OpenCell:
    """A cell that a cell below may still lengthen."""

    blocks: tuple[Block, ...]
    columns: int = 1
    rows: int = 1
    width: float = 0
    padding: float = 0
    ruled_above: bool = False
    ruled_below: bool = False

    def draw_rules(self) -> None:
        """Its borders as rules of its paragraphs: so some draw the rule below the name of an agency."""
        blocks = list(self.blocks)
        if blocks and self.ruled_above and isinstance(first := blocks[0], Paragraph):
            blocks[0] = attrs.evolve(first, rule_above=True)
        if blocks and self.ruled_below and isinstance(last := blocks[-1], Paragraph):
            blocks[-1] = attrs.evolve(last, rule_below=True)
        self.blocks, self.padding = tuple(blocks), 0  # its borders run over all of it

    def closed(self) -> Cell:
        """The cell as it has become."""
        return Cell(self.blocks, self.columns, self.rows, self.width, self.padding)


@frozen
class CellSaid:
    """What a cell says: columns, width in mm, how it is merged, the room beside its text; ``deleted`` by a tracked
    change.
    """

    columns: int = 1
    width: float = 0
    begins: bool = False
    continues: bool = False
    joined_left: bool = False
    deleted: bool = False
    borders: etree._Element | None = None
    margins: etree._Element | None = None


def cell_properties(tc: etree._Element) -> CellSaid:
    """What the properties of a ``w:tc`` say."""
    values: dict[str, Any] = {}
    properties = first_child(tc, _TCPR)
    for child in () if properties is None else properties:
        tag = child.tag
        if tag == f"{W}tcW":
            if child.get(f"{W}type", "dxa") == "dxa":
                values["width"] = mm(child.get(f"{W}w")) or 0
        elif tag == f"{W}gridSpan":
            values["columns"] = min(max(whole(child.get(VAL), 1), 1), WIDEST)
        elif tag == f"{W}vMerge":
            values["begins" if child.get(VAL) == "restart" else "continues"] = True
        elif tag == f"{W}hMerge":
            values["joined_left"] = child.get(VAL, "continue") == "continue"
        elif tag == f"{W}tcBorders":
            values["borders"] = child
        elif tag == f"{W}tcMar":
            values["margins"] = child
        elif tag == f"{W}cellDel":
            values["deleted"] = True
    return CellSaid(**values)


def is_gone(row: etree._Element) -> bool:
    """A row is deleted by a tracked change, or hidden."""
    return row.find(f"{W}del") is not None or is_on(row.find(f"{W}hidden"))


def has_first_row(look: etree._Element) -> bool:
    """A ``w:tblLook`` asks for the look of a first row."""
    said = look.get(f"{W}firstRow")
    if said is not None:
        return is_true(said)
    try:
        return bool(int(look.get(VAL, "0"), 16) & 0x20)
    except ValueError:
        return False


class Lines:
    """A table's borders are drawn: by the table, unless every cell takes them away; or by its cells.

    ``single`` are the cells that draw a level border; a few of them in a table without others are no ruled table.
    """

    __slots__ = ("_bare", "_cells", "_table", "_upright", "single")

    def __init__(self, table: bool) -> None:
        self._table = table
        self._cells = self._bare = self._upright = 0
        self.single: list[OpenCell] = []

    def note(self, borders: etree._Element | None, cell: OpenCell) -> None:
        """Takes in a cell and its borders."""
        self._cells += 1
        if borders is None:
            return
        sides = {str(border.tag).rpartition("}")[2] for border in borders if drawn(border)}
        self._upright += bool(sides - {"top", "bottom"})
        self._bare += len(borders) >= 4 and not sides
        if sides:
            cell.ruled_above, cell.ruled_below = "top" in sides, "bottom" in sides
            self.single.append(cell)

    @property
    def ruled(self) -> bool:
        """Borders are drawn, of the cells seen so far."""
        by_cells = self._upright > 0 or len(self.single) * 2 > self._cells
        return by_cells or (self._table and self._bare < self._cells)
