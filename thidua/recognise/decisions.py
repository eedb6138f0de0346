"""A decision that stands before the plan it issues, in one file: its heading, its căn cứ, all else as it stands."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from thidua.grammar.letterheads import DANG, QUOC_HIEU, RULE
from thidua.recognise.headings import heading_roles
from thidua.recognise.lines import Line
from thidua.recognise.openings import LEAD, split_opening
from thidua.recognise.role import Role

_ORDERS = re.compile(r"quyết\s+(?:định|nghị)\s*:", re.IGNORECASE)
_OF_DECISION = {"so": "so_quyet_dinh", "dia_danh": "ngay_quyet_dinh"}
"""What the heading of the decision says of the decision alone."""


def decision_roles(lines: Sequence[Line], at: int) -> list[Role]:
    """The roles of the lines above the plan's name of the kind; the decision names itself in the line ``at``.

    The plan may have a heading of its own below the decision, which then says its agency, number and day.
    """
    own = _own_heading(lines, at)
    plans = heading_roles(lines[own:])
    said = {(role.name, role.line.text) for role in plans}
    named = any(role.name == "co_quan" for role in plans)
    out: list[Role] = []
    for role in heading_roles(lines[:at]):
        if role.name in ("co_quan", "chu_quan") and named:
            if (role.name, role.line.text) not in said:
                out.append(Role("quyet_dinh", role.line, sure=False))
        else:
            out.append(attrs.evolve(role, name=_OF_DECISION.get(role.name, role.name)))
    out += plans
    orders = next((i for i in range(at, own) if _ORDERS.fullmatch(lines[i].text)), own)
    for i, line in enumerate(lines[at:own], at):
        if at < i < orders and not line.table and LEAD.match(line.text):
            out += [attrs.evolve(role, name="can_cu_quyet_dinh") for role in split_opening(line)]
        elif line.table or not RULE.match(line.text):
            out.append(Role("quyet_dinh", line))
    return out


def _own_heading(lines: Sequence[Line], at: int) -> int:
    """Where the heading of the plan itself begins, below the decision; behind the last line where it has none."""
    named = [i for i in range(at, len(lines)) if QUOC_HIEU.search(lines[i].text) or DANG.match(lines[i].text)]
    if not named:
        return len(lines)
    start = named[-1]
    while start - 1 > at and _beside(lines[start - 1], lines[start]):
        start -= 1
    return start


def _beside(above: Line, line: Line) -> bool:
    """Whether two lines stand in one table, or both are lines of capitals of a heading."""
    if line.column or above.column:
        return above.column > 0 and line.column > 0 and _table(above) == _table(line)
    return above.text.isupper() and len(above.text) < 100 and not above.text.endswith((".", ";"))


def _table(line: Line) -> str:
    return line.source.where.partition(",")[0]
