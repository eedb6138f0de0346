"""The plan that the roles of a document say, part by part; of parts that contradict each other one gives way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from thidua.documents import ending, heading, opening
from thidua.documents.account import Account
from thidua.documents.appendix import appendices_of
from thidua.documents.body import body_of, closing_of
from thidua.documents.conventions import convention_of
from thidua.documents.decision import add_decision
from thidua.documents.items import Item
from thidua.documents.marks import plain, text_of
from thidua.documents.news import read_news
from thidua.documents.notes import add_notes, notes_of
from thidua.documents.sections import Body, Section
from thidua.errors import PlanError
from thidua.grammar.clauses import repeats_subject
from thidua.grammar.kinds import is_joint
from thidua.grammar.letterheads import says
from thidua.grammar.looks import escaped
from thidua.grammar.references import may_refer, references_in
from thidua.layout import lay_out
from thidua.layout.body import lay_body, sections
from thidua.layout.convention import CONVENTIONS
from thidua.layout.references import numbered_lines, points_to, renumbered
from thidua.layout.style import Kieu
from thidua.model import KeHoach
from thidua.recognise.role import Role, Roles
from thidua.wording import NBSP, letters_of

_OF_PAGE = ("dia_chi", "dau")
"""Roles of lines in headers and footers, which stand behind the appendices."""
_OF_TEXT = ("y", "ket")
"""Roles of lines that may refer to others; a căn cứ refers to other documents."""
_NOTES = "Chú thích"
"""The title of the section that holds notes whose mark stands in no text of the plan."""


def read_plan(roles: Roles, account: Account) -> KeHoach:
    """The plan that a document says.

    Every word is kept: what fits no part becomes a section of its own, in its place. A news item about a plan gives
    what it states of the plan. Never raises for a strange document: one without a word gives an empty plan.
    """
    account.notes(roles.notes)
    for one in (one for one in roles.left if not one.quiet):
        account.say("doc-203", one.rule, place=one.line.where, words=one.line.text)
    plan = read_news(roles, account) if roles.news else _plan(roles, account)
    account.restyles(CONVENTIONS[plan.quy_uoc].sau_muc)
    account.gaps(plan)
    return plan


def _plan(roles: Roles, account: Account) -> KeHoach:
    own = roles.own
    notes = [role for role in roles.parts if role.name == "chu_thich"]
    parts = [role for role in roles.parts if role.name != "chu_thich"]
    start = next((i for i, role in enumerate(parts) if role.name == "phu_luc"), len(parts))
    of_page = [role for role in parts[start:] if role.name in _OF_PAGE]
    main, appendices = [*parts[:start], *of_page], [role for role in parts[start:] if role.name not in _OF_PAGE]
    said = "\n".join(role.line.text.replace(NBSP, " ") for role in main)
    values = opening.opening_of(main, account, own=own)
    values |= heading.heading_of(main, values, roles.left, account, own=own)
    closing = closing_of(main, account)
    body = body_of(main, account, own=own, closed=bool(closing))
    joint, two = "cung_ban_hanh" in values, is_joint(str(values.get("ten_loai", "")))
    values |= ending.ending_of(main, said, account, own=own, joint=joint, two=two)
    add_decision(main, values, body, account)
    if body.scheme:
        values["cach_danh_so"] = body.scheme
    if closing:
        values["ket_luan"] = tuple(closing)
    _add_leftovers(main, values, account)
    if appendices:
        values["phu_luc"] = tuple(appendices_of(appendices, roles.wide, account, own=own))
    _add_notes(notes, values, body, account)
    plan = _in_convention(_made(values, body), convention_of(roles))
    if own:
        _tell_attached(appendices, plan, account)
    if may_refer(said):
        _tell_references(main, plan, account, body)
    return plan


def _tell_attached(parts: Sequence[Role], plan: KeHoach, account: Account) -> None:
    """Names the lines ``(Kèm theo …)`` of appendices that are no longer as they are printed, and so are given up."""
    attached = [role for role in parts if role.name == "kem_theo"]
    printed = (
        {letters_of(str(one.kem_theo)) for one in lay_out(plan, Kieu(quy_uoc=plan.quy_uoc)).phu_luc}
        if attached
        else set()
    )
    for role in attached:
        if letters_of(role.line.text) not in printed:
            account.say("doc-203", "phu_luc.kem_theo", place=role.line.where, words=role.line.text)


def _tell_references(parts: Sequence[Role], plan: KeHoach, account: Account, body: Body) -> None:
    """Names the references to places that the plan, as it will be printed, has not, and those to places whose number
    is printed before another one.
    """
    found = [(role, one) for role in parts if role.name in _OF_TEXT for one in references_in(role.line.text)]
    if not found:
        return
    lines = numbered_lines(plan)
    typed = {} if body.exact else body.places()
    each = {one.steps: one for _, one in found}
    fits = {steps: points_to(one, lines) for steps, one in each.items()}
    moved = {steps: renumbered(one, typed) for steps, one in each.items() if fits[steps]}
    for role, one in found:
        where, words = role.line.where, role.line.text
        if not fits[one.steps]:
            account.say("doc-320", place=where, words=words, cho=one.text)
        elif change := moved[one.steps]:
            account.say("doc-320", "cho_khac", place=where, words=words, cho=one.text, go=change[0], thu=change[1])


def _in_convention(plan: KeHoach, shown: str) -> KeHoach:
    """The plan with the convention that its paper shows, where it is not the one that its issuer writes by."""
    return plan.evolve(quy_uoc=shown) if shown and shown != plan.quy_uoc else plan


def _made(values: dict[str, Any], body: Body) -> KeHoach:
    """The plan of the values; its layout only where the usual one would print other lines."""
    plan = KeHoach(**values, bo_cuc=tuple(body.layout))
    if not body.layout:
        return plan
    try:
        usual = KeHoach(**values)
    except PlanError:  # a title of the layout holds the mark of a note
        return plan
    return usual if _print_the_same(usual, plan) else plan


def _print_the_same(one: KeHoach, other: KeHoach) -> bool:
    """The bodies print the same lines; laid out only where that is in doubt."""
    mine, others = sections(one), sections(other)
    if [section.title for section in mine] != [section.title for section in others]:
        return False
    return mine == others or [*map(str, lay_body(one, Kieu()))] == [*map(str, lay_body(other, Kieu()))]


def _add_notes(roles: Sequence[Role], values: dict[str, Any], body: Body, account: Account) -> None:
    """The values with those of the body and the notes; notes whose mark found no place are a section of their own."""
    if body.cited:
        values["can_cu"] = body.can_cu(values.get("can_cu", ()))
    values |= body.values | {"muc_khac": tuple(body.own), "bo_cuc": tuple(body.layout)}
    lost = add_notes(values, notes_of(roles))
    body.layout[:] = values.pop("bo_cuc")
    body.own[:] = values.pop("muc_khac")
    if lost:
        items = [Item("số", value=i, text=text) for i, text in enumerate(lost.values(), 1)]
        body.add(Section(_NOTES, items))
        account.say("doc-310", place=roles[0].line.where, words=items[0].text, muc=_NOTES)
        values |= {name: value for name, value in body.values.items() if name not in values}
    if body.own:
        values["muc_khac"] = tuple(body.own)


def _add_leftovers(parts: Sequence[Role], values: dict[str, Any], account: Account) -> None:
    """Lines that nobody knows: those above the text stand first in it, those below last."""
    named = next((i for i, role in enumerate(parts) if role.name in ("ten_loai", "trich_yeu", "muc", "y")), 0)
    signed = ending.said_by(values.get("nguoi_ky"), values.get("nguoi_lap"))
    unknown = [
        i
        for i, role in enumerate(parts)
        if role.name in ("khac", "ve_viec", "chuc_vu", "ho_ten", "dia_danh")
        and says(plain(role))
        and (
            role.name == "khac"
            or (role.name == "dia_danh" and heading.is_other_day(plain(role), values.get("ngay")))
            or (role.name == "ve_viec" and not repeats_subject(plain(role), str(values.get("trich_yeu", ""))))
            or (role.name in ("chuc_vu", "ho_ten") and ending.is_unsaid(escaped(plain(role)), signed))
        )
    ]
    before, after = ([parts[i] for i in unknown if i < named], [parts[i] for i in unknown if i >= named])
    for role in (*before, *after):
        account.unknown(role)
    if before:
        lines = [*(text_of(role.line) for role in before), *filter(None, [values.get("mo_dau")])]
        values["mo_dau"] = "\n".join(lines)
    if after:
        values["ket_luan"] = (*values.get("ket_luan", ()), *(text_of(role.line) for role in after))
