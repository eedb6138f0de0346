"""A decision that stands before the plan it issues, in one file: its heading, its căn cứ, all else as it stands."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from thidua.grammar.clauses import is_order
from thidua.grammar.instruments import basis_lead, basis_words, is_citation
from thidua.grammar.letterheads import DANG, QUOC_HIEU, RULE
from thidua.recognise.flatten import table_role
from thidua.recognise.heading import heading_roles
from thidua.recognise.lines import Line
from thidua.recognise.opening import split_opening
from thidua.recognise.role import Because, Role, RoleName

_OF_DECISION: Mapping[str, RoleName] = {"so": "so_quyet_dinh", "dia_danh": "ngay_quyet_dinh"}
"""What the heading of the decision says of the decision alone."""
_KEPT = Because("quyet_dinh.nguyen_van")


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
            twice = (role.name, role.line.text) in said
            out.append(Role("bo", role.line, Because("quyet_dinh.nhac_lai")) if twice else _kept(role.line))
        else:
            out.append(attrs.evolve(role, name=_OF_DECISION.get(role.name, role.name)))
    out += plans
    orders = next((i for i in range(at, own) if is_order(lines[i].text)), own)
    for i, line in enumerate(lines[at:own], at):
        between = at < i < orders and not line.table
        if between and (basis_lead(line.text) or is_citation(line.text)):
            pieces = split_opening(Role("can_cu", line, Because("quyet_dinh.can_cu", basis_words(line.text))))
            out += [attrs.evolve(role, name="can_cu_quyet_dinh") for role in pieces]
        elif line.table:
            out.append(attrs.evolve(table_role(line), name="quyet_dinh"))
        else:
            out.append(Role("ke", line, _KEPT) if RULE.match(line.text) else _kept(line))
    return out


def _kept(line: Line) -> Role:
    return Role("quyet_dinh", line, _KEPT)


def _own_heading(lines: Sequence[Line], at: int) -> int:
    """Where the heading of the plan itself begins, below the decision; behind the last line where it has none."""
    named = [i for i in range(at, len(lines)) if QUOC_HIEU.search(lines[i].text) or DANG.match(lines[i].text)]
    if not named:
        return len(lines)
    start = named[-1]
    while start - 1 > at and _beside(lines[start - 1], lines[start]):
        start -= 1
    return start


_LONGEST_NAME = 100


def _beside(above: Line, line: Line) -> bool:
    """Two lines stand in one table, or both are lines of capitals of a heading."""
    if line.column or above.column:
        return above.column > 0 and line.column > 0 and above.table_place == line.table_place
    return above.text.isupper() and len(above.text) < _LONGEST_NAME and not above.text.endswith((".", ";"))
