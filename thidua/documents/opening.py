"""What an opening says: the căn cứ, each taken apart, and the clause that issues the plan."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from thidua.documents.account import Account
from thidua.documents.marks import text_of
from thidua.grammar.capitals import capital
from thidua.grammar.endings import without_marks
from thidua.grammar.signs import DASH_WORD
from thidua.model import CanCu
from thidua.recognise.role import Role


def opening_of(parts: Sequence[Role], account: Account, *, own: bool) -> dict[str, Any]:
    """The values ``dan_can_cu``, ``can_cu`` and ``mo_dau``, where there are any."""
    bases: list[CanCu] = []
    clauses: list[str] = []
    head = ""
    listed: list[Role] = []
    for role in parts:
        if role.name == "can_cu":
            if clauses and not bases:
                account.say("doc-311", words=clauses[0])
            bases.append(basis_of(role, account))
            listed.append(role)
        elif role.name == "can_cu_dan":
            head = without_marks(text_of(role.line), ":;,.")
        elif role.name == "mo_dau":
            text = text_of(role.line) if own else capital(text_of(role.line))
            clauses.append(text)
            account.found("mở đầu", role, text)
    if clauses:
        clauses[-1] = without_marks(clauses[-1], ":;,.")
    for role in listed:
        if head and role.sign and role.sign.value:
            account.restyled(role, role.sign, DASH_WORD)
    out: dict[str, Any] = {}
    if bases:
        out["can_cu"] = tuple(bases)
    if head:
        out["dan_can_cu"] = head
    if any(clauses):
        out["mo_dau"] = "\n".join(clause for clause in clauses if clause)
    return out


def basis_of(role: Role, account: Account) -> CanCu:
    """One căn cứ, with its lead word, as it will be printed."""
    text = without_marks(text_of(role.line, looks=False), ";,.")
    basis = CanCu(nguyen_van=CanCu(nguyen_van=text or "…").van_ban)
    account.basis(role, basis)
    return basis
