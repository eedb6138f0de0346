"""What is refused of plans, files and calls: a table of rules each; a caller says one by its name there."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from typing import Any

from thidua.diagnostics import Diagnostic, Rule
from thidua.wording import nearest_word

NEAR = "có phải “{gan}” không?"
"""The way out of the form ``gan``: the known name that is nearest to the one typed."""


_PLAIN_NAME = re.compile(r"[\w@%+=:,./\\-]+" if os.name == "nt" else r"[\w@%+=:,./-]+")


def as_typed(name: object) -> str:
    """A name of a file as it is typed in a command: in quotes where a shell would take it apart.

    >>> as_typed("kế-hoạch.yaml"), as_typed("có dấu cách/m 1.json")
    ('kế-hoạch.yaml', "'có dấu cách/m 1.json'")
    """
    text = str(name)
    if _PLAIN_NAME.fullmatch(text):
        return text
    if os.name == "nt":
        return f'"{text}"'  # in which no name can have such quotes
    import shlex

    return shlex.quote(text)


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
