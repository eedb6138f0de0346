"""A program of its own that opens a workbook: the rows of a sheet as JSON. It imports nothing of this package.

    python opening.py WORKBOOK OUT SHEET MOST

What a stranger's workbook says of its sizes may be more than the memory of any machine, and the library that reads it
ends the process then: here that is this one.
"""

from __future__ import annotations

import datetime
import json
import os
import sys
from typing import Any


def main(workbook: str, out: str, sheet: str, most: str) -> None:
    """Reads a sheet: by its name as JSON, by its number from 1 (also in quotes, where none is called so), or ``null``:
    the first that is shown.
    """
    from python_calamine import CalamineWorkbook, SheetVisibleEnum

    book = CalamineWorkbook.from_path(workbook)
    wanted: Any = json.loads(sheet)
    names = book.sheet_names
    said: dict[str, Any] = {"names": names}
    number = 0
    if isinstance(wanted, str):
        number = int(wanted) if wanted.isascii() and wanted.isdecimal() and len(wanted) < 6 else 0
        wanted = next((one for one in names if _folded(one) == _folded(wanted)), None)
    elif wanted is None:
        shown = [one.name for one in book.sheets_metadata if one.visible == SheetVisibleEnum.Visible]
        wanted = (shown or names)[0]
    else:
        wanted, number = None, wanted
    if wanted is None and 0 < number <= len(names):
        wanted = names[number - 1]
    if wanted is not None:
        _leave(out, {**said, "found": True, "far": True})  # this stays where the library ends the process
        try:
            page = book.get_sheet_by_name(wanted)
        except Exception:
            os.remove(out)
            raise
        if page.total_height * page.total_width <= int(most):
            rows = page.to_python(skip_empty_area=False)
            for (first, column), (last, end) in page.merged_cell_ranges or ():
                for row in rows[first + 1 : last + 1] if column == end < page.total_width else ():
                    row[column] = rows[first][column]
            said |= {"sheet": wanted, "rows": [[*map(_plain, row)] for row in rows]}
    _leave(out, {**said, "found": wanted is not None})


def _leave(out: str, said: dict[str, Any]) -> None:
    with open(out, "w", encoding="utf-8") as file:
        json.dump(said, file)


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _plain(value: Any) -> Any:
    if isinstance(value, datetime.datetime | datetime.date | datetime.time):
        return [type(value).__name__, value.isoformat()]
    return value if value is None or isinstance(value, str | bool | int | float) else str(value)


if __name__ == "__main__":
    main(*sys.argv[1:])
