"""Instruments that are known to be replaced: those of the package, and those that a user adds."""

from __future__ import annotations

import datetime
import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import attrs

from thidua.diagnostics import Diagnostic, Place
from thidua.errors import PlanError
from thidua.grammar.days import Ngay
from thidua.rulebook.files import INSTRUMENT
from thidua.wording import fold

_SURE = {"cao": "cao", "vua": "vừa"}


@attrs.frozen
class Instrument:
    """An instrument by its number and ký hiệu: ``den`` the last day on which it holds, ``thay`` what replaced it,
    ``chac`` how sure that is (``cao``, ``vua``), ``cua`` the day of which the data are.
    """

    so: str
    den: datetime.date | None = None
    thay: str = ""
    chac: str = "vua"
    cua: str = ""

    @property
    def muc(self) -> str:
        """How sure it is, in words."""
        return _SURE.get(self.chac, self.chac)


@cache
def known() -> Mapping[str, Instrument]:
    """The instruments that the package knows, by number."""
    return instruments_in(tomllib.loads(Path(__file__).with_name("instruments.toml").read_text("utf-8")))


def instruments_in(data: Any, source: str = "") -> Mapping[str, Instrument]:
    """The instruments of a file of data by number: ``cua`` the day of the data, ``van_ban`` a list of them; keys in any
    spelling.

    Raises :class:`PlanError` with every entry that has no number, and every day that is none.
    """
    names = {field.name for field in attrs.fields(Instrument)} - {"cua"}
    whole = {fold(str(key)): value for key, value in data.items()} if isinstance(data, Mapping) else {"van_ban": data}
    found: dict[str, Instrument] = {}
    wrong: list[Diagnostic] = []
    for number, entry in enumerate(whole.get("van_ban") or (), 1):
        values = {fold(str(key)): value for key, value in entry.items()} if isinstance(entry, Mapping) else {}
        at = Place(source, label=f"văn bản {number}")
        if not values.get("so"):
            wrong.append(INSTRUMENT.said(at=at))
            continue
        kept = {name: str(value) for name, value in values.items() if name in names and value}
        try:
            last = Ngay.parse(kept.pop("den", "")).date
        except PlanError as error:
            wrong += (one.changed(at=at) for one in error.problems)
            continue
        found[kept["so"]] = Instrument(den=last, cua=str(whole.get("cua") or ""), **kept)
    if wrong:
        raise PlanError(wrong)
    return found
