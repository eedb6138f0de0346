"""Tables whose cells are parted by ``|``, in a text that marks no tables."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from thidua.grammar.endings import begins_recipients
from thidua.grammar.kinds import is_plan_alone
from thidua.grammar.posts import is_post
from thidua.grammar.rows import spanned
from thidua.recognise.lines import Line
from thidua.sheet import Cell, Paragraph, Run, Table

_LONGEST_HEAD = 200


def with_bars(lines: Sequence[Line]) -> list[Line]:
    """The lines with each run of lines of as many ``|`` made a table; a line between two of them, and one closed by a
    bar for each column, is a title row.
    """
    out: list[Line] = []
    at = 0
    title = next((i for i, line in enumerate(lines[:80]) if is_plan_alone(line.text)), 0)
    ending = False  # a row with Nơi nhận: those below it are columns, and no table
    while at < len(lines):
        ending = _bars(lines[at]) > 0 and (ending or any(begins_recipients(cell.strip()) for cell in _cells(lines[at])))
        if ending:
            out.append(lines[at])
            at += 1
            continue
        end = _table_end(lines, at) if at > title and not lines[at].column else at
        if end - at > 1:
            columns = _bars(lines[at]) + 1
            rows = tuple(_row(lines[i], columns) for i in range(at, end))
            width = max(map(len, rows))
            whole = tuple((attrs.evolve(row[0], columns=width),) if len(row) == 1 else row for row in rows)
            first = lines[at]
            table = Table(whole, where=first.where)
            out.append(Line("", table=table, place=first.where, blank=first.blank, at=first.at))
            at = end
        else:
            out.append(lines[at])
            at += 1
    return out


def _table_end(lines: Sequence[Line], at: int) -> int:
    """Behind the last line of a table that begins here; ``at`` when none does."""
    width = _bars(lines[at])
    if not width or _signs(lines[at]):
        return at
    if lines[at].source.text.isupper() and at + 1 < len(lines) and _bars(lines[at + 1]) and _signs(lines[at + 1]):
        return at  # the bodies that the posts below are of
    end = at + 1
    while end < len(lines) and not lines[end].blank:
        if _bars(lines[end]) == width or spanned(lines[end].source.text) == width + 1:
            end += 1
        elif (
            _bars(lines[end]) == 0
            and end + 1 < len(lines)
            and _bars(lines[end + 1]) == width
            and not lines[end + 1].blank
            and len(lines[end].text) < _LONGEST_HEAD
        ):
            end += 2
        else:
            break
    return end


def _bars(line: Line) -> int:
    return 0 if line.table else line.source.text.count("|")


def _signs(line: Line) -> bool:
    """A cell is the post of one who signs."""
    return any(is_post(cell.strip()) for cell in _cells(line))


def _cells(line: Line) -> list[str]:
    return line.source.text.split("|")


def _row(line: Line, columns: int) -> tuple[Cell, ...]:
    where = line.where
    over_all = spanned(line.source.text) == columns
    if not any(run.note for run in line.source.runs):
        cells = [line.source.text.rstrip("| ")] if over_all else _cells(line)
        return tuple(Cell((Paragraph((Run(cell.strip()),), where=where),)) for cell in cells)
    parts: list[list[Run]] = [[]]
    for run in line.source.runs:
        first, *more = run.text.split("|")
        parts[-1].append(run.saying(first))
        parts += [[Run(text)] for text in more]
    return tuple(Cell((Paragraph(tuple(part), where=where),)) for part in (parts[:1] if over_all else parts))
