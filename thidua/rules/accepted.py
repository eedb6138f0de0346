"""Deviations that an office accepts, each with its reason: the findings they excuse are told apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fnmatch import fnmatch
from typing import Any

import attrs

from thidua.diagnostics import Accepted, Diagnostic, Place
from thidua.errors import PlanError
from thidua.rulebook.files import ACCEPTED
from thidua.wording import fold

_KEYS = ("quy tắc", "lý do", "chữ", "tệp")


@attrs.frozen
class Acceptance:
    """A deviation that is accepted: the ``rule`` by its id, the ``reason``; only where ``words`` stand in what is said
    or found, only in files whose name fits ``files``.
    """

    rule: str
    reason: str
    words: str = ""
    files: str = ""

    def excuses(self, finding: Diagnostic) -> bool:
        """It is said of a finding."""
        said = f"{finding.what} {finding.words}".casefold()
        name = finding.source.replace("\\", "/")
        return (
            finding.rule == self.rule
            and self.words.casefold() in said
            and (not self.files or fnmatch(name, self.files) or fnmatch(name.rpartition("/")[2], self.files))
        )


def acceptances(data: Any, source: str = "") -> tuple[Acceptance, ...]:
    """What a file of accepted deviations says: the reason by the id of each rule, or a list of ``quy tắc``, ``lý do``,
    with ``chữ`` and ``tệp`` where only some are accepted.

    Raises :class:`PlanError` with every entry that has no reason, or is of another form.
    """
    if isinstance(data, Mapping):
        entries: list[Any] = [{"quy tắc": rule, "lý do": reason} for rule, reason in data.items()]
    else:
        entries = list(data) if isinstance(data, list | tuple) else [data]
    found: list[Acceptance] = []
    wrong: list[Diagnostic] = []
    for number, entry in enumerate(entries, 1):
        pairs = entry.items() if isinstance(entry, Mapping) else ()
        values = {fold(str(key)): str(value or "").strip() for key, value in pairs}
        at = Place(source, label=f"mục {number}")
        unknown = tuple(key for key in values if key not in map(fold, _KEYS))
        if unknown or not values.get("quy_tac"):
            wrong.append(ACCEPTED.said("dang", at=at, co=_KEYS))
        elif not values.get("ly_do"):
            wrong.append(ACCEPTED.said("ly_do", at=at, quy_tac=values["quy_tac"]))
        else:
            found.append(Acceptance(values["quy_tac"], values["ly_do"], values.get("chu", ""), values.get("tep", "")))
    if wrong:
        raise PlanError(wrong)
    return tuple(found)


def divided(
    findings: Iterable[Diagnostic], accepted: Iterable[Acceptance]
) -> tuple[tuple[Diagnostic, ...], tuple[Accepted, ...]]:
    """The findings that stay, and those that are accepted, each with its reason."""
    accepted = tuple(accepted)
    stay: list[Diagnostic] = []
    excused: list[Accepted] = []
    for finding in findings:
        reason = next((one for one in accepted if one.excuses(finding)), None)
        if reason is None:
            stay.append(finding)
        else:
            excused.append(Accepted(finding, reason.reason))
    return tuple(stay), tuple(excused)
