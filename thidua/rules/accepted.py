"""Deviations that an office accepts, each with its reason: the findings they excuse are told apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from fnmatch import fnmatch
from typing import Any

import attrs

from thidua.cursor import LineOf, Path, nowhere
from thidua.diagnostics import Accepted, Diagnostic, Place
from thidua.errors import PlanError
from thidua.records import frozen
from thidua.rulebook.files import ACCEPTED, IDLE_ACCEPTANCE
from thidua.wording import fold

_KEYS = ("quy tắc", "lý do", "chữ", "tệp")


@frozen
class Acceptance:
    """A deviation that is accepted: the ``rule`` by its id, the ``reason``; only where ``words`` stand in what is said
    or found, only in files whose name fits ``files``; ``at`` where it is said.
    """

    rule: str
    reason: str
    words: str = ""
    files: str = ""
    at: Place = attrs.field(default=Place(), eq=False)

    def excuses(self, finding: Diagnostic) -> bool:
        """It is said of a finding."""
        said = f"{finding.what} {finding.words}".casefold()
        name = finding.source.replace("\\", "/")
        return (
            finding.rule == self.rule
            and self.words.casefold() in said
            and (not self.files or fnmatch(name, self.files) or fnmatch(name.rpartition("/")[2], self.files))
        )


def acceptances(data: Any, source: str = "", line_of: LineOf = nowhere) -> tuple[Acceptance, ...]:
    """What a file of accepted deviations says: the reason by the id of each rule, or a list of ``quy tắc``, ``lý do``,
    with ``chữ`` and ``tệp`` where only some are accepted.

    Raises :class:`PlanError` with every entry that has no reason, or is of another form.
    """
    found: list[Acceptance] = []
    wrong: list[Diagnostic] = []
    for path, label, entry in _entries(data):
        line, column = line_of(path)
        at = Place(source, line, column, path, label)
        pairs = entry.items() if isinstance(entry, Mapping) else ()
        values = {fold(str(key)): "" if value is None else str(value).strip() for key, value in pairs}
        if not values.get("quy_tac") or values.keys() - map(fold, _KEYS):
            wrong.append(ACCEPTED.said("dang", at=at, co=_KEYS))
        elif not values.get("ly_do"):
            wrong.append(ACCEPTED.said("ly_do", at=at, quy_tac=values["quy_tac"]))
        else:
            only = {"words": values.get("chu", ""), "files": values.get("tep", "")}
            found.append(Acceptance(values["quy_tac"], values["ly_do"], **only, at=at))
    if wrong:
        raise PlanError(wrong)
    return tuple(found)


def _entries(data: Any) -> Iterator[tuple[Path, str, Any]]:
    """Each entry with the path to it and its place in words; reasons by the ids of rules are entries, too."""
    if isinstance(data, Mapping) and not {"quy_tac", "ly_do"} & {fold(str(key)) for key in data}:
        for rule, reason in data.items():
            yield (str(rule),), f"{rule}", {"quy tắc": rule, "lý do": reason}
        return
    for number, entry in enumerate(data if isinstance(data, list | tuple) else (data,)):
        yield (number,), f"mục {number + 1}", entry


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


def idle(accepted: Iterable[Acceptance], excused: Iterable[Accepted]) -> Iterator[Diagnostic]:
    """The acceptances that excuse nothing, each as a note at its place."""
    found = [one.finding for one in excused]
    for one in accepted:
        if not any(map(one.excuses, found)):
            yield IDLE_ACCEPTANCE.said(at=one.at, quy_tac=one.rule)
