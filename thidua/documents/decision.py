"""What a decision says that stands in one file with its plan, and what an attached plan cannot say itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from thidua.documents.account import Account
from thidua.documents.heading import tidy
from thidua.documents.items import Item
from thidua.documents.marks import plain, text_of
from thidua.documents.opening import basis_of
from thidua.documents.sections import Body, Section
from thidua.documents.tables import table_of
from thidua.grammar.kinds import names_another
from thidua.grammar.numbers import number_line
from thidua.layout.numbering import NONE
from thidua.model import KemTheo
from thidua.recognise.role import Role

_TITLE = "Quyết định ban hành"
"""The title of the section that holds what no part of a plan says."""


def add_decision(parts: Sequence[Role], values: dict[str, Any], body: Body, account: Account) -> None:
    """The decision's căn cứ where the plan has none; all else in a section of its own, for an attached plan has no
    number, recipients and signer.
    """
    kept = [role for role in parts if role.name == "quyet_dinh"]
    bases = [role for role in parts if role.name == "can_cu_quyet_dinh"]
    if bases and "can_cu" not in values and not body.cited:
        values["can_cu"] = tuple(basis_of(role, account) for role in bases)
    else:
        kept += bases
    signed = any(role.name in ("chuc_vu", "ho_ten") and plain(role) for role in parts)
    if "kem_theo" in values and signed and not any(role.name == "quyet_dinh" for role in parts):
        _keep_line(parts, values, account)
    if "kem_theo" in values:
        names = [name for name in ("so", "ky_hieu", "nguoi_ky", "noi_nhan", "luu") if values.pop(name, None)]
        kept += _given_up(parts, values["kem_theo"], names)
    if not kept:
        return
    order = {id(role.line): at for at, role in enumerate(parts)}
    kept.sort(key=lambda role: order[id(role.line)])
    body.add(Section(_TITLE, [_item(role) for role in kept]))
    account.say("doc-309", place=kept[0].line.where, words=kept[0].line.text, muc=_TITLE)


def _item(role: Role) -> Item:
    if role.line.table:
        return Item(NONE, table=table_of(role, ""), role=role)
    return Item(NONE, text=text_of(role.line), role=role)


def _keep_line(parts: Sequence[Role], values: dict[str, Any], account: Account) -> None:
    """A plan with a signer of its own is attached to nothing: the line stays with the subject."""
    del values["kem_theo"]
    lines = [text_of(role.line) for role in parts if role.name in ("trich_yeu", "kem_theo") and plain(role)]
    if not names_another(str(values.get("trich_yeu", ""))):  # else it is that document which is attached
        account.say("doc-309", "tu_ky")
    values["trich_yeu"] = tidy(" ".join(lines))


def _given_up(parts: Sequence[Role], to: KemTheo, names: Sequence[str]) -> list[Role]:
    """The lines of the values that an attached plan cannot have; a number is said where the decision is named."""
    gone: set[str] = set()
    if "so" in names or "ky_hieu" in names:
        gone.add("so")
    if {"nguoi_ky", "noi_nhan", "luu"} & {*names}:
        gone |= {"tu_noi_nhan", "noi_nhan", "luu", "chuc_vu", "ho_ten"}
    return [
        role
        for role in parts
        if role.name in gone
        and plain(role)
        and not (role.name == "so" and to.so and "/".join(number_line(plain(role)) or ()) == to.so)
    ]
