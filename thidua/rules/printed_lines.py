"""The lines of a printed paper as its looks tell them where its words do not: a name ends where bold type does, a table
stands between upright rules.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import pairwise
from operator import is_

import attrs

from thidua.grammar.bodies import is_agency
from thidua.grammar.conventions import HD05
from thidua.grammar.posts import authority_of
from thidua.recognise.flatten import table_role
from thidua.recognise.lines import Line
from thidua.recognise.role import Role, RoleName
from thidua.records import frozen
from thidua.rules.paper import Paper, plain
from thidua.sheet import Cell, Table
from thidua.sheet.ink import Box
from thidua.sheet.prints import Print, Row

AXIS = 6.0
"""pt by which the middles of lines that share an axis may differ; what is further off than twice that surely shares
none (nd30: Word and LibreOffice round to a letter's side)."""
EDGE = 3.0
"""pt by which justified lines may end apart: LibreOffice ends them up to 2 pt before the edge (case so-noi-vu)."""
_IN_TABLES: tuple[RoleName, ...] = ("muc", "y", "ket", "mo_dau", "can_cu")
"""What a line of a table that nobody knows as one is taken for."""
_UPRIGHT = 8.0
"""pt of a rule between columns, at least."""
_NAMES: tuple[RoleName, ...] = ("chu_quan", "co_quan")


def relined(paper: Paper) -> Paper:
    """A paper of a PDF, whose sheet has its prints, with the lines that its looks tell."""
    return _with_authority(_with_names(_with_tables(paper)))


def width(row: Row) -> float:
    return row.words[-1].right - row.words[0].left


def middle(row: Row) -> float:
    return (row.words[-1].right + row.words[0].left) / 2


def size(row: Row) -> float:
    return max((word.size for word in row.words), default=0)


def stretch(row: Row, text: str, free: Sequence[bool] = ()) -> tuple[int, int]:
    """Which words of a row make up a text: the first of those that are ``free``; none: ``0, 0``."""
    wanted = letters(text)
    said = [letters(word.text) for word in row.words]
    for start in range(len(said)):
        whole, end = "", start
        while end < len(said) and (not free or free[end]) and len(whole) < len(wanted) and wanted.startswith(whole):
            whole += said[end]
            end += 1
        marked = whole[:-1] == wanted and whole[-1] in ".,;:"  # which is no part of a line of a heading
        if whole and (whole == wanted or marked):
            return start, end
    return 0, 0


@frozen
class _Piece:
    """A row of some lines: its words, the place of its role among the others, whether it begins that; bold."""

    line: Line
    role: int
    first: bool
    bold: bool


def _pieces(paper: Paper, places: Sequence[int]) -> list[_Piece]:
    """The rows of some lines; none where of one nobody knows whether it is bold."""
    rows = {row.where: row for page in paper.sheet.prints for row in page.rows}
    found: list[_Piece] = []
    for at in places:
        line = paper.roles.parts[at].line
        for count, (start, stop) in enumerate(pairwise([0, *(place for place, _ in line.joined), len(line.text)])):
            piece = line.part(start, stop)
            row = rows.get(piece.where)
            words = row.words[slice(*stretch(row, piece.text))] if row else ()
            looks = {word.bold for word in words if any(map(str.isalpha, word.text))}
            if len(looks) != 1 or not all(word.size for word in words):
                return []
            found.append(_Piece(piece, at, not count, looks.pop()))
    return found


def _with_names(paper: Paper) -> Paper:
    """A paper whose issuer is what is in bold below names that are not: where one name ends and the next begins words
    alone do not always tell.
    """
    parts = paper.roles.parts
    at = next((at for at, role in enumerate(parts) if role.name in _NAMES), 0)
    end = at
    while end < len(parts) and parts[end].name in _NAMES and parts[end].line.column == parts[at].line.column:
        end += 1
    names = _pieces(paper, range(at, end))
    bold = next((i for i, name in enumerate(names) if name.bold), 0)
    if not bold or not all(name.bold for name in names[bold:]):
        return paper
    out: list[Role] = []
    for i, name in enumerate(names):
        begins = name.first and (i <= bold or is_agency(name.line.text))
        if out and not begins and i != bold:
            out[-1] = attrs.evolve(out[-1], line=out[-1].line.followed(name.line))
        else:
            kind: RoleName = "co_quan" if i >= bold else "chu_quan"
            out.append(attrs.evolve(parts[name.role], name=kind, line=name.line))
    return attrs.evolve(paper, roles=attrs.evolve(paper.roles, parts=(*parts[:at], *out, *parts[end:])))


def _with_authority(paper: Paper) -> Paper:
    """A paper of the Party with each line of authority whole: it alone is in bold, and the post below it is not."""
    parts = [*paper.roles.parts] if paper.name == HD05 else []
    posts = [at for at, role in enumerate(parts) if role.name == "chuc_vu"]
    gone: set[int] = set()
    for column in {parts[at].line.column for at in posts}:
        found = _pieces(paper, [at for at in posts if parts[at].line.column == column])
        plain_ = next((i for i, piece in enumerate(found) if not piece.bold), 0)
        if plain_ and authority_of(plain(found[0].line.text))[0] and found[plain_].first:
            line = found[0].line
            for piece in found[1:plain_]:
                line = line.followed(piece.line)
            parts[found[0].role] = attrs.evolve(parts[found[0].role], line=line)
            gone |= {piece.role for piece in found[1:plain_]} - {found[0].role}
    kept = tuple(role for at, role in enumerate(parts) if at not in gone)
    return attrs.evolve(paper, roles=attrs.evolve(paper.roles, parts=kept)) if gone else paper


def _with_tables(paper: Paper) -> Paper:
    """A paper with the lines of its text that stand in a drawn table as that table: few tables are known by blanks."""
    grids = [_grids(page) for page in paper.sheet.prints]
    rows = {row.where: row for page in paper.sheet.prints for row in page.rows}
    parts: list[Role] = []
    table: list[Line] = []
    for role in (*paper.roles.parts, None):
        row = rows.get(role.line.where) if role and role.name in _IN_TABLES and not role.line.table else None
        if role and row and _around(row, grids[row.page - 1]):
            table.append(role.line)
            continue
        if table:
            if parts and _names_grid(parts[-1], table[0], rows, grids):
                parts[-1] = attrs.evolve(parts[-1], name="ten_bang")
            cells = tuple((Cell((line.source,)),) for line in table)
            whole = Table(cells, where=table[0].where)
            parts.append(table_role(Line("", table=whole, place=whole.where, at=table[0].at)))
            table = []
        if role:
            parts.append(role)
    if len(parts) == len(paper.roles.parts) and all(map(is_, parts, paper.roles.parts)):
        return paper
    return attrs.evolve(paper, roles=attrs.evolve(paper.roles, parts=tuple(parts)))


def _names_grid(role: Role, first: Line, rows: Mapping[str, Row], grids: Sequence[Sequence[Box]]) -> bool:
    """A line stands alone in the middle above the first line of a drawn table."""
    own, below = rows.get(role.line.where), rows.get(first.where)
    if role.name != "y" or role.sign or role.line.joined or not own or not below or own.page != below.page:
        return False
    box = _around(below, grids[own.page - 1])
    return box is not None and abs(middle(own) - (box[0] + box[2]) / 2) < 2 * AXIS


def _grids(page: Print) -> list[Box]:
    """The tables that are drawn on a page, from the top: upright rules beside each other."""
    boxes, some, bottom = list[Box](), list[Box](), -math.inf
    uprights = (box for box in page.rules if box[3] - box[1] > max(_UPRIGHT, box[2] - box[0]))
    for box in (*sorted(uprights, key=_top), (0.0, math.inf, 0.0, math.inf)):
        if some and box[1] > bottom + EDGE:
            columns = len({round(one[0] / EDGE) for one in some})
            if columns > 2 or (columns > 1 and bottom - some[0][1] < page.height / 2):  # a frame may hold a whole page
                boxes.append((min(one[0] for one in some), some[0][1], max(one[2] for one in some), bottom))
            some, bottom = [], -math.inf
        some.append(box)
        bottom = max(bottom, box[3])
    return boxes


def _top(box: Box) -> float:
    return box[1]


def _around(row: Row, grids: Sequence[Box]) -> Box | None:
    """The table that a row stands in."""
    at = bisect_right(grids, row.base + EDGE, key=_top) - 1
    if at < 0 or row.base > grids[at][3] + EDGE:
        return None
    within = grids[at][0] - EDGE <= row.words[0].left and row.words[-1].right <= grids[at][2] + EDGE
    return grids[at] if within else None


def letters(text: str) -> str:
    return "".join(plain(text).split()).casefold()


def has_grid(page: Print) -> bool:
    """Rules on it make a table."""
    level = sum(1 for box in page.rules if box[2] - box[0] > 20)
    upright = sum(1 for box in page.rules if box[3] - box[1] > 10)
    return level > 1 and upright > 1
