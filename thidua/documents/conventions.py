"""By which convention a paper is set out: what stands at its head, or the sign below the agency."""

from __future__ import annotations

from itertools import chain

from thidua.grammar.tones import new_spelling
from thidua.layout.convention import CONVENTIONS
from thidua.recognise.role import Roles

_HEAD = 25  # roles among which the heading stands


def convention_of(roles: Roles) -> str:
    """The convention that the head of a paper shows, by the words on its right, else by the sign that is typed below
    the agency; empty where neither is.
    """
    head = roles.parts[:_HEAD]
    words = new_spelling(" ".join(role.line.text for role in head if role.name == "quoc_hieu").upper())
    signs = {role.line.text for role in head if role.name == "ke"}
    by_words = (name for name, rules in CONVENTIONS.items() if rules.quoc_hieu in words)
    by_sign = (name for name, rules in CONVENTIONS.items() if rules.duoi_co_quan and rules.duoi_co_quan in signs)
    return next(chain(by_words, by_sign), "")
