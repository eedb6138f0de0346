"""What is refused of plans, files and calls: a table of rules each; a caller says one by its name there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from thidua.diagnostics import Diagnostic, Rule
from thidua.wording import nearest_word

NEAR = "có phải “{gan}” không?"
"""The way out of the form ``gan``: the known name that is nearest to the one typed."""


def mistyped(rule: Rule, name: str, known: Iterable[str], form: str = "", **values: Any) -> Diagnostic:
    """A name that is none of those known: with the nearest of them; else in a form, ``co`` being the one that lists
    them all, and ``""`` otherwise.
    """
    known = tuple(known)
    if near := nearest_word(name, known):
        return rule.said("gan", ten=name, gan=near, **values)
    if form == "co":
        values["co"] = known
    return rule.said(form, ten=name, **values)
