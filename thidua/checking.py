"""The verb that checks: a plan, a template, a document from anyone, against the rules; what it finds is a report."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from pathlib import Path
from typing import IO, Any

import attrs

from thidua.budget import LIMITS, Limits
from thidua.cursor import Path as Way
from thidua.diagnostics import Place, Report, words_of
from thidua.documents.account import Account
from thidua.documents.plan import read_plan
from thidua.formats import DOCUMENTS
from thidua.front import opened
from thidua.model import KeHoach
from thidua.plan_files import read_with_places
from thidua.proofs import judged_paper, judged_print
from thidua.recognise.role import Roles
from thidua.rulebook.files import ACCEPTED
from thidua.rules.accepted import Acceptance, divided
from thidua.rules.check import Judged, judged, unjudged
from thidua.rules.draft import Asked, Draft
from thidua.rules.families import of_plan, of_words
from thidua.rules.instruments import Instrument, known
from thidua.templates import Template, get_template
from thidua.wording import NBSP


def check(
    source: KeHoach | Template | str | Path | bytes | IO[Any],
    *,
    format: str | None = None,
    template: str | Path | bytes | Template | None = None,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
    forbid: Iterable[str] = (),
    require: Iterable[str] = (),
    accepted: Iterable[Acceptance] = (),
    instruments: Mapping[str, Instrument] | None = None,
    printed: bool = False,
    limits: Limits = LIMITS,
) -> Report:
    """What an office would send back: a report on a plan, a plan file, a document from anyone, a template.

    A document is held against the form of its convention (Nghị định 30/2020/NĐ-CP, of the Party Hướng dẫn
    05-HD/VPTW), and what it says against the rules of a plan; with a ``template`` its style values are the office's
    own. ``select`` the ids of the rules to go by, or the beginnings of some (``tt-3``); ``ignore`` those to leave out;
    ``forbid`` and ``require`` words that must not, or must, stand in it; ``accepted`` deviations, each with its reason,
    that are told apart; ``instruments`` more that are known to be replaced. ``printed``: LibreOffice prints a Word
    file, or a plan by its template, and its pages are judged, too. ``limits`` is what the file may cost.

    The report is ``ok`` where nothing is found that a law demands (``bắt buộc``); findings of level ``thể thức`` and
    ``nên`` stand beside. What could not be judged is in ``unjudged``, never among what passed. Raises what
    :func:`thidua.read` raises for a file that cannot be read.
    """
    asked = Asked(tuple(forbid), tuple(require), {**known(), **(instruments or {})})
    choice = _Choice(tuple(select), tuple(ignore), tuple(accepted))
    if isinstance(source, Template):
        return source.check()
    kieu = get_template(template).kieu if template is not None else None
    if isinstance(source, KeHoach):
        shown = judged_print(source, template, kieu, "", limits) if printed else Judged()
        return choice.report(shown + _of_plan(Draft(source, asked=asked)))
    data, format, name = opened(source, format, limits)
    if format not in DOCUMENTS:
        plan, places = read_with_places(data, format, name, limits)
        shown = judged_print(plan, template, kieu, name, limits) if printed else Judged()
        return choice.report(shown + _of_plan(Draft(plan, _in_file(places.of, name), asked), name))
    paper, found = judged_paper(data, format, name, kieu, limits, printed=printed)
    roles = paper.roles
    plan = read_plan(roles, Account(name))
    draft = Draft(plan, _on_paper(roles, name), asked)
    if paper.is_plan:
        return choice.report(found + _of_plan(draft, name))
    return choice.report(found + unjudged(of_plan(), "khac_loai", paper.name, name) + _of_words(draft, name))


@attrs.frozen
class _Choice:
    """Which rules are gone by, and which of their findings are accepted."""

    select: tuple[str, ...]
    ignore: tuple[str, ...]
    accepted: tuple[Acceptance, ...]

    def _asked_for(self, rule: str) -> bool:
        selected = not self.select or any(map(rule.startswith, self.select))
        return selected and not any(map(rule.startswith, self.ignore))

    def report(self, found: Judged) -> Report:
        """What was found, as it was asked for: the gravest first, those of one level in the order of the rules."""
        findings = [one for one in found.findings if self._asked_for(one.rule)]
        stay, excused = divided(findings, self.accepted)
        used = {one.finding.rule for one in excused}
        idle = (one for one in self.accepted if one.rule not in used)
        told = (ACCEPTED.said("thua", level="ghi chú", quy_tac=one.rule) for one in idle)
        return Report(
            tuple(sorted((*stay, *told), key=lambda one: _LEVELS.index(one.level))),
            tuple(one for one in found.unjudged if self._asked_for(one.rule)),
            tuple(filter(self._asked_for, found.judged)),
            excused,
        )


def _of_plan(draft: Draft, source: str = "") -> Judged:
    return judged(of_plan(), draft, draft.plan.quy_uoc, draft.day, source) + _of_words(draft, source)


def _of_words(draft: Draft, source: str) -> Judged:
    return judged(of_words(), draft, draft.plan.quy_uoc, draft.day, source)


_LEVELS = ("lỗi", "bắt buộc", "thể thức", "cảnh báo", "nên", "ghi chú")


def _in_file(place: Callable[[Way], tuple[int, int]], source: str) -> Callable[[Way, str], Place]:
    """Where the values of a plan stand in its file."""

    def of(path: Way, words: str) -> Place:
        line, column = place(path)
        return Place(source, line, column, path, words_of(path))

    return of


def _on_paper(roles: Roles, source: str) -> Callable[[Way, str], Place]:
    """Where what a plan says stands on the paper that it was read from: the line that holds its words."""
    lines = [(_letters(role.line.text), role.line) for role in roles.parts]

    def of(path: Way, words: str) -> Place:
        wanted = _letters(words)[:60]
        line = next((line for text, line in lines if wanted and wanted in text), None)
        number = line.source.number if line else 0
        return Place(source, number, path=path, label=line.where if line else words_of(path))

    return of


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.replace(NBSP, " ").casefold()))
