"""The verb that checks: a plan, a template, a document from anyone, against the rules; what it finds is a report."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import IO, Any

import attrs

from thidua.budget import LIMITS, Limits
from thidua.cursor import LineOf, nowhere
from thidua.diagnostics import GRAVEST_FIRST, Diagnostic, Report
from thidua.documents.account import Account
from thidua.documents.plan import read_plan
from thidua.engine.faults import MAU
from thidua.engine.tagged import has_tags
from thidua.envelope import PhongBi
from thidua.errors import UsageError
from thidua.files import is_file
from thidua.formats import DOCUMENTS
from thidua.front import office_of, opened, read, refuse_office
from thidua.model import HoSo, KeHoach
from thidua.plan_files import format_of, read_data, read_with_places
from thidua.proofs import judged_paper, judged_print
from thidua.records import frozen
from thidua.rulebook import mistyped
from thidua.rulebook.calls import UNKNOWN_RULE, wrong_kind
from thidua.rules.accepted import Acceptance, acceptances, divided, idle
from thidua.rules.check import Judged, unjudged
from thidua.rules.draft import Asked, Draft
from thidua.rules.families import every, rule_of
from thidua.rules.instruments import instruments_in, known
from thidua.rules.on_paper import places_on, typed_on
from thidua.rules.over_plan import judged_any, judged_plan, of_any, of_plan, of_words
from thidua.rules.paper import Own, Paper
from thidua.sheet import paragraphs
from thidua.templates import Template, get_template, office_template
from thidua.templates.checking import check_opened, check_template
from thidua.templates.places import MANIFEST, TYPST
from thidua.templates.places import known as names_of_templates

Source = KeHoach | Template | str | Path | bytes | IO[Any] | Mapping[str, Any]
_PACKAGES = ("docx", "dotx")


def check(
    source: Source,
    *,
    format: str | None = None,
    template: str | Path | bytes | Template | None = None,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
    forbid: Iterable[str] = (),
    require: Iterable[str] = (),
    accepted: Mapping[str, str] | Iterable[Mapping[str, str]] | str | Path = (),
    instruments: Mapping[str, Any] | Iterable[Mapping[str, Any]] | str | Path = (),
    printed: bool = False,
    office: str | Path | Mapping[str, Any] | HoSo | None = None,
    limits: Limits = LIMITS,
) -> Report:
    """What an office would send back: a report on a plan, a plan file (its lines or data, too, as :func:`thidua.read`
    takes them), a document from anyone, a template.

    A document is held against the form of its convention (Nghị định 30/2020/NĐ-CP, of the Party Hướng dẫn
    05-HD/VPTW), and what it says against the rules of a plan; with a ``template`` its style values are the office's
    own. A template is one by its name, a folder, a file of typst, a Word file that holds tags: its report is that of
    ``thidua template check``.

    ``select`` the ids of the rules to go by, or the beginnings of some (``tt-3``); ``ignore`` those to leave out;
    ``forbid`` and ``require`` words that must not, or must, stand in it. ``accepted`` deviations are told apart, each
    with its reason: ``{"tt-103": "giấy in sẵn"}``, or a list of such with ``quy tắc``, ``lý do``, ``chữ``, ``tệp``, or
    the path of a file that says it; one that excuses nothing is a note. ``instruments`` are more that are known to be
    replaced: ``[{"số": "98/2023/NĐ-CP", "đến": "30/6/2025", "thay": "152/2025/NĐ-CP"}]``, or the path of a file.
    ``printed``: LibreOffice prints a Word file, or a plan by its template, and its pages are judged, too. ``office`` is
    that of :func:`thidua.read`, for a plan file. ``limits`` is what the file may cost.

    The report is ``ok`` where nothing is found that a law demands (``bắt buộc``); findings of level ``thể thức`` and
    ``nên`` stand beside. What could not be judged is in ``unjudged``, never among what passed. Raises what
    :func:`thidua.read` raises for a file that cannot be read.
    """
    asked = asked_for(
        select=select, ignore=ignore, forbid=forbid, require=require, accepted=accepted, instruments=instruments
    )
    profile = office_of(office, limits)
    report = asked.report(source, format=format, template=template, printed=printed, office=profile, limits=limits)
    return attrs.evolve(report, findings=(*report.findings, *asked.idle((report,))))


def asked_for(
    *, select: Collection[str], ignore: Collection[str], forbid: Iterable[str], require: Iterable[str],
    accepted: Any, instruments: Any,
) -> Asking:  # fmt: skip
    """What a call asks for, as :func:`check` takes it. Raises :class:`UsageError` for a rule that is none, which would
    judge nothing, :class:`PlanError` for entries that are none.
    """
    for name in (*_several(select), *_several(ignore)):
        if not any(one.startswith(name) for one in _ids()):
            raise UsageError(mistyped(UNKNOWN_RULE, name, _ids()))
    chosen, left_out = _several(select), _several(ignore)
    if not any(one.startswith(chosen or ("",)) and not one.startswith(left_out) for one in _ids()):
        raise UsageError(UNKNOWN_RULE.said("het", chon=chosen or ("mọi mã",), bo=left_out))
    more = instruments_in(*_told(instruments)) if instruments else {}
    return Asking(
        chosen, left_out, acceptances(*_told(accepted)) if accepted else (),
        Asked(_several(forbid), _several(require), {**known(), **more}),
    )  # fmt: skip


@cache
def _ids() -> tuple[str, ...]:
    """The ids of all rules that a report may go by."""
    return (*(one.id for one in every()), *MAU)


def _several(words: Iterable[str]) -> tuple[str, ...]:
    """One text alone is one, not its letters. Raises :class:`UsageError` for what holds no texts."""
    if isinstance(words, str):
        return (words,)
    found = tuple(words) if isinstance(words, Iterable) else (words,)
    if wrong := [one for one in found if not isinstance(one, str)]:
        raise UsageError(wrong_kind("ma", wrong[0]))
    return found


def _told(given: Any) -> tuple[Any, str, LineOf]:
    """Data, the file that says it, and where; the data itself where it was given. Raises :class:`UsageError`."""
    if isinstance(given, str | Path):
        tree = read_data(Path(given))
        return tree.data, tree.source, tree.place
    if not isinstance(given, Iterable) or isinstance(given, bytes):
        raise UsageError(wrong_kind("soi", given))
    return given if isinstance(given, Mapping) else tuple(given), "", nowhere


@frozen
class Asking:
    """What whoever checks asks for: which rules are gone by, which findings are accepted, words and instruments."""

    select: tuple[str, ...]
    ignore: tuple[str, ...]
    accepted: tuple[Acceptance, ...]
    asked: Asked

    def report(
        self, source: Source, *, format: str | None = None,
        template: str | Path | bytes | Template | None = None, printed: bool = False, office: HoSo | None = None,
        limits: Limits = LIMITS,
    ) -> Report:  # fmt: skip
        """The report on one source, as :func:`check` says it, but for acceptances that excuse nothing."""
        return self._chosen(self._judged(source, format, template, limits, printed=printed, office=office))

    def idle(self, reports: Iterable[Report]) -> tuple[Diagnostic, ...]:
        """The acceptances that excuse nothing in any of the reports, each as a note."""
        return tuple(idle(self.accepted, (one for report in reports for one in report.accepted)))

    def _judged(
        self, source: Source, format: str | None, template: str | Path | bytes | Template | None, limits: Limits, *,
        printed: bool, office: HoSo | None,
    ) -> Judged:  # fmt: skip
        if isinstance(source, Mapping):  # the data of a plan, as thidua.read takes it
            source = read(source, office=office, limits=limits)
            template, office = template if template is not None else office_template(office, source), None
        if isinstance(source, str) and format is None and "\n" in source:  # so are the lines of a plan file
            format = format_of(source)
        named = isinstance(source, str | Path) and format is None and _is_template(source)
        if named or isinstance(source, Template | KeHoach):
            refuse_office(office)
        if isinstance(source, Template):
            return Judged(check_opened(source).findings)
        if isinstance(source, str | Path) and named:
            return Judged(check_template(source).findings)
        held = get_template(template) if template is not None else None
        own = Own(held.name, held.kieu) if held else None
        if isinstance(source, KeHoach):
            shown = judged_print(source, template, own, "", limits) if printed else Judged()
            return shown + judged_plan(Draft(source, asked=self.asked))
        data, format, name = _opened(source, format, limits)
        if format not in DOCUMENTS:
            plan, places = read_with_places(data, format, name, limits, office)
            if template is None and (of_office := office_template(office, plan)):
                template, own = of_office, Own(of_office.name, of_office.kieu)
            shown = judged_print(plan, template, own, name, limits) if printed else Judged()
            return shown + judged_plan(Draft(plan, lambda path, words: places.at(path), self.asked), name)
        refuse_office(office)
        if format in _PACKAGES and isinstance(data, bytes) and has_tags(data):
            return Judged(check_template(Path(name) if isinstance(source, str | Path) else data).findings)
        paper, found = judged_paper(data, format, name, own, limits, printed=printed)
        if paper.empty:
            return found + unjudged((*of_plan(), *of_words()), "trong", paper.name, name)
        draft = draft_on(paper, self.asked)
        if paper.is_plan:
            return found + judged_plan(draft, name)
        rest = (one for one in of_plan() if one not in of_any())
        return found + unjudged(rest, "khac_loai", paper.name, name) + judged_any(draft, name)

    def wants(self, found: Diagnostic) -> bool:
        """A finding is one that was asked for, and is not accepted."""
        return self._asked_for(found.rule) and not divided((found,), self.accepted)[1]

    def _asked_for(self, rule: str) -> bool:
        selected = not self.select or any(map(rule.startswith, self.select))
        return selected and not any(map(rule.startswith, self.ignore))

    def _chosen(self, found: Judged) -> Report:
        """What was found, as it was asked for: the gravest first, those of one level in the order of the rules."""
        findings = _once(one for one in found.findings if self._asked_for(one.rule))
        stay, excused = divided(findings, self.accepted)
        return Report(
            tuple(sorted(stay, key=lambda one: GRAVEST_FIRST.index(one.level))),
            tuple(one for one in found.unjudged if self._asked_for(one.rule)),
            tuple(filter(self._asked_for, found.judged)),
            excused,
        )


def _once(found: Iterable[Diagnostic]) -> Iterator[Diagnostic]:
    """Findings without those over a plan that one over its paper says of the same line."""
    all_ = tuple(found)
    return (one for one in all_ if not any(_is_said_by(one, other) for other in all_))


def _is_said_by(one: Diagnostic, other: Diagnostic) -> bool:
    own = rule_of(one.rule)
    forms = own.said_by.get(other.rule) if own else None
    if forms is None or (one.line, one.label) != (other.line, other.label):
        return False
    rule = rule_of(other.rule)
    said = rule.rule.forms if rule else {}
    return not forms or other.pattern in [said[form][0] for form in forms if form in said]


def draft_on(paper: Paper, asked: Asked) -> Draft:
    """What a paper says, as the rules over plans and words see it."""
    plan = read_plan(paper.roles, Account(paper.source))
    typed = tuple(typed_on(paper, blanks=paper.sheet.format == "docx"))  # in a text they make columns
    words = " ".join(one.text for one in paragraphs(paper.sheet.blocks))
    return Draft(plan, places_on(paper), asked, on_paper=True, typed=typed, printed=words)


def _opened(source: Any, format: str | None, limits: Limits) -> tuple[bytes | str, str, str]:
    """What a source holds, its format and its name; of an envelope the document in it."""
    data, format, name = opened(source, format, limits)
    if format != "edxml":
        return data, format, name
    file = PhongBi.from_bytes(data, name, limits).van_ban
    return file.noi_dung, file.kind, f"{name}: {file.ten}" if name else file.ten


def _is_template(source: str | Path) -> bool:
    """A name means a template, or a path one that is no Word file."""
    path = Path(source)
    if is_file(path):
        return path.suffix.lower() == TYPST or path.name == MANIFEST
    return is_file(path / MANIFEST) or (isinstance(source, str) and source in names_of_templates())
