"""A program of its own that opens a workbook: the rows of a sheet as JSON. It imports nothing of this package.

    python opening.py WORKBOOK OUT SHEET MOST

What a stranger's workbook says of its sizes may be more than the memory of any machine, and the library that reads it
ends the process then: here that is this one.
"""

from __future__ import annotations

import datetime
import json
import sys
from typing import Any


def main(workbook: str, out: str, sheet: str, most: str) -> None:
    """Reads a sheet: by its name as JSON, by its number from 1, or ``null``, the first."""
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_path(workbook)
    wanted, names = json.loads(sheet), book.sheet_names
    said: dict[str, Any] = {"names": names}
    if isinstance(wanted, int):
        wanted = names[wanted - 1] if 0 < wanted <= len(names) else None
    else:
        wanted = names[0] if wanted is None else next((one for one in names if _folded(one) == _folded(wanted)), None)
    if wanted is not None:
        page = book.get_sheet_by_name(wanted)
        if page.total_height * page.total_width <= int(most):
            said["rows"] = [[*map(_plain, row)] for row in page.to_python(skip_empty_area=False)]
    with open(out, "w", encoding="utf-8") as file:
        json.dump({**said, "found": wanted is not None}, file)


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _plain(value: Any) -> Any:
    if isinstance(value, datetime.datetime | datetime.date | datetime.time):
        return [type(value).__name__, value.isoformat()]
    return value if value is None or isinstance(value, str | bool | int | float) else str(value)


if __name__ == "__main__":
    main(*sys.argv[1:])
