"""The rules, regulations and other texts that a decision issues with it, which stand behind its ending: their lines."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from thidua.grammar.appendices import is_attached
from thidua.grammar.kinds import kind_alone
from thidua.recognise.body import body_roles
from thidua.recognise.role import Role
from thidua.wording import NBSP

_MOST_ABOVE = 8
"""Lines from the name of a kind to ``(Ban hành kèm theo …)``, at most."""
_SIGNED = ("chuc_vu", "ho_ten", "noi_nhan", "luu", "soan_thao")
_UNKNOWN = ("khac", "ten_phu_luc")
"""What lines behind an ending are taken for; what is known is judged as what it is."""


def enclosed_texts(parts: Sequence[Role]) -> tuple[tuple[Role, ...], ...]:
    """The lines of each text that is issued with a document, as roles: behind its ending those below the name of a
    kind and ``(Ban hành kèm theo …)``, to the first appendix that has a name.
    """
    signed = max((at for at, role in enumerate(parts) if role.name in _SIGNED), default=len(parts))
    behind = [role for role in takewhile(lambda role: not _is_named(role), parts[signed + 1 :]) if _words(role)]
    starts = [at for at in range(len(behind)) if _begins(behind, at)]
    return tuple(_below(behind[start:end]) for start, end in pairwise([*starts, len(behind)]))


def _is_named(role: Role) -> bool:
    return role.name == "phu_luc" and bool(_words(role))


def _begins(roles: Sequence[Role], at: int) -> bool:
    """The name of a kind alone on its line, with what it belongs to below it."""
    if roles[at].name not in _UNKNOWN or not kind_alone(_words(roles[at])):
        return False
    return any(is_attached(_words(role)) for role in roles[at + 1 : at + _MOST_ABOVE])


def _below(roles: Sequence[Role]) -> tuple[Role, ...]:
    """The lines below ``(Ban hành kèm theo …)``, which may be of several lines."""
    begun = next(at for at, role in enumerate(roles) if is_attached(_words(role)))
    closed = (at + 1 for at, role in enumerate(roles) if at >= begun and _words(role).endswith(")"))
    return tuple(body_roles([role.line for role in roles[next(closed, len(roles)) :]]))


def _words(role: Role) -> str:
    return role.line.text.replace(NBSP, " ").strip()
