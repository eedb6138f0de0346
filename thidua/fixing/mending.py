"""A mending: one function, named by the rules, or forms of rules, whose findings it mends."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import ModuleType
from typing import Any

import attrs

from thidua.fixing.desk import Desk, Found
from thidua.records import frozen
from thidua.rules.check import Check
from thidua.rules.looks import SAID

Mend = Callable[[Desk, Found], None]
LOOK = "kiểu chữ"
"""Stands for every rule over looks, whose forms are those of :data:`SAID`."""


@frozen
class Mending:
    """Mends what some rules find: each by its id, with ``.`` and the form where it is not all of them. ``late``: what
    it does hangs on how large letters are.
    """

    of: tuple[str, ...]
    mend: Mend
    late: bool = False


def mends(*of: str, late: bool = False) -> Callable[[Mend], Mending]:
    """Makes a function a mending."""
    return lambda mend: Mending(of, mend, late)


@attrs.frozen
class Mendings:
    """All mendings, found by what they mend."""

    by_name: Mapping[str, Mending]

    @classmethod
    def of(cls, modules: Iterable[ModuleType]) -> Mendings:
        """Those that some modules define; ``ValueError`` where two mend the same."""
        found: dict[str, Mending] = {}
        for one in (value for module in modules for value in vars(module).values() if isinstance(value, Mending)):
            for name in one.of:
                if found.setdefault(name, one) is not one:
                    raise ValueError(f"{name} is mended twice")
        return cls(found)

    def for_(self, check: Check[Any], form: str) -> Mending | None:
        """The mending of a form of a rule; ``None`` where a person must decide."""
        if (own := self.by_name.get(f"{check.id}.{form}") or self.by_name.get(check.id)) is not None:
            return own
        alike = form in SAID and check.rule.forms.get(form) == SAID[form]
        return self.by_name.get(f"{LOOK}.{form}") if alike else None
