"""A rule of recognition: a name, the role it gives, what it goes by, lines that it decides."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from thidua.recognise.lines import Line
from thidua.recognise.role import Because, Role, RoleName
from thidua.records import frozen

Context = TypeVar("Context")


@frozen
class Rule(Generic[Context]):
    """One way to tell what a line is.

    ``decides`` gives the words that it went by (``""`` where it went by the place), ``None`` where it does not apply.
    ``examples``: lines as text, ``‖`` between two columns; the rule decides one of them. ``sure`` is said only of a
    rule that none of the cases at hand can mistake.
    """

    name: str
    role: RoleName
    decides: Callable[[Line, Context], str | None]
    examples: tuple[str, ...]
    sure: bool = False

    def made(self, line: Line, words: str) -> Role:
        """The role of a line that this rule has decided."""
        return Role(self.role, line, Because(self.name, words, self.sure))


def first_role(rules: Sequence[Rule[Context]], line: Line, context: Context) -> Role | None:
    """The role that the first rule gives which applies; ``None`` where none does."""
    for rule in rules:
        words = rule.decides(line, context)
        if words is not None:
            return rule.made(line, words)
    return None


def drawn(line: Line) -> Role:
    """The role of a rule that is drawn with signs."""
    return Role("ke", line, Because("ke.ve_bang_dau", sure=True))


def said(match: re.Match[str] | None) -> str | None:
    """The words of a match, for a rule to name."""
    return None if match is None else match[0]
