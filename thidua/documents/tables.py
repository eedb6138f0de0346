"""Tables of a document as tables of a plan: the first row names the columns, a cell over all of them is a title row."""

from __future__ import annotations

from collections.abc import Sequence

from thidua.documents.marks import text_of
from thidua.model import Bang
from thidua.recognise.lines import CellLines
from thidua.recognise.role import Role


def table_of(role: Role, caption: str) -> Bang:
    """The table of a plan that says the same; cells that stand over several columns or rows are said once."""
    width = max((sum(cell.columns for cell in row) for row in role.rows), default=1)
    rows = _grid(role.rows, width)
    titles = [caption]
    while len(rows) > 1 and isinstance(rows[0], str):  # a title inside the table, above the names of its columns
        titles.append(rows[0])
        del rows[0]
    title = "\n".join(filter(None, titles))
    names = rows.pop(0) if rows else ()
    if isinstance(names, str):
        names = (names, *[""] * (width - 1))
    return Bang(tieu_de=title, cot=[{"tên": name} for name in names] or [{"tên": ""}], dong=tuple(rows))


def _grid(table: Sequence[Sequence[CellLines]], width: int) -> list[str | tuple[str, ...]]:
    """The rows with a text for each column; a row that is one cell is that cell's text."""
    out: list[str | tuple[str, ...]] = []
    below: dict[int, int] = {}
    for row in table:
        cells = [""] * width
        column = 0
        covered = {at for at, rows in below.items() if rows > 0}
        below = {at: rows - 1 for at, rows in below.items() if rows > 1}
        for cell in row:
            while column in covered:
                column += 1
            if column < width:
                cells[column] = _text(cell)
            if cell.rows > 1:
                below |= dict.fromkeys(range(column, column + cell.columns), cell.rows - 1)
            column += cell.columns
        merged = len(row) == 1 and width > 1 and row[0].columns >= width
        out.append(cells[0] if merged or _marked_title(row, cells) else tuple(cells))
    return out


def _marked_title(row: Sequence[CellLines], cells: Sequence[str]) -> bool:
    """A row is a title over all columns in a format that joins no cells: bold, and nothing beside it."""
    return len(row) > 1 and bool(cells[0]) and not any(cells[1:]) and row[0].bold


def _text(cell: CellLines) -> str:
    return "\n".join(map(text_of, cell.lines))
