"""Instruments that are known to be replaced: those of the package, and those that a user adds."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from thidua.cursor import LineOf, Path, nowhere
from thidua.diagnostics import Diagnostic, Place
from thidua.errors import PlanError
from thidua.grammar.days import Ngay
from thidua.listed import listed
from thidua.records import frozen
from thidua.rulebook.files import INSTRUMENT
from thidua.wording import fold

_YEAR = re.compile(r"/((?:19|20)[0-9]{2})/")
_SURE = {"cao": "cao", "vua": "vừa"}
_KEYS = ("số", "tên", "đến", "thay", "chắc")


@frozen
class Instrument:
    """An instrument by its number and ký hiệu: ``ten`` the name of a law, which is cited by it; ``den`` the last day on
    which it holds, ``thay`` what replaced it, ``chac`` how sure that is (``cao``, ``vua``), ``cua`` the day of which
    the data are, in words.
    """

    so: str
    ten: str = ""
    den: datetime.date | None = None
    thay: str = ""
    chac: str = "vua"
    cua: str = ""

    @property
    def nam(self) -> str:
        """The year in its number; empty where none is."""
        found = _YEAR.search(self.so)
        return found[1] if found else ""

    @property
    def nguon(self) -> str:
        """How sure it is, and of which day that is known, in words."""
        return f"{f'theo dữ liệu ngày {self.cua}, ' if self.cua else ''}mức chắc: {self.muc}"

    @property
    def muc(self) -> str:
        """How sure it is, in words."""
        return _SURE.get(self.chac, self.chac)


@cache
def known() -> Mapping[str, Instrument]:
    """The instruments that the package knows, by number."""
    return instruments_in(listed(__file__, "instruments"))


def instruments_in(data: Any, source: str = "", line_of: LineOf = nowhere) -> Mapping[str, Instrument]:
    """The instruments of a file of data by number: ``cua`` the day of the data, ``van_ban`` a list of them; keys in any
    spelling.

    Raises :class:`PlanError` with every entry that has no number, and every day that is none.
    """
    names = {*map(fold, _KEYS)}
    found: dict[str, Instrument] = {}
    wrong: list[Diagnostic] = []
    day, key, entries = _listed(data)
    for number, entry in enumerate(entries):
        values = {fold(str(key)): value for key, value in entry.items()} if isinstance(entry, Mapping) else {}
        path = (*key, number)
        at = Place(source, *line_of(path), path, f"văn bản {number + 1}")
        if not values or values.keys() - names:
            wrong.append(INSTRUMENT.said("dang", at=at, co=_KEYS))
            continue
        if not values.get("so"):
            wrong.append(INSTRUMENT.said(at=at))
            continue
        kept = {name: str(value) for name, value in values.items() if value}
        try:
            last = Ngay.parse(kept.pop("den", "")).date
        except PlanError as error:
            wrong += (one.changed(at=at) for one in error.problems)
            continue
        found[kept["so"]] = Instrument(den=last, cua=day, **kept)
    if wrong:
        raise PlanError(wrong)
    return found


def _listed(data: Any) -> tuple[str, Path, Sequence[Any]]:
    """The day of some data, the way to its list, and the list; data of another form as an entry that is none."""
    if not isinstance(data, Mapping):
        return "", (), data if isinstance(data, list | tuple) else (data,)
    keys = {fold(str(key)): key for key in data}
    if keys.keys() - {"cua", "van_ban"} or not isinstance(data.get(keys.get("van_ban")), list | tuple):
        return "", (), (data,)
    return _in_words(data.get(keys.get("cua"))), (keys["van_ban"],), data[keys["van_ban"]]


def _in_words(day: Any) -> str:
    """A day as a sentence says it: ``29/11/2026``; what is none as it stands."""
    try:
        return Ngay.parse(str(day or "")).ngan
    except PlanError:
        return str(day)
