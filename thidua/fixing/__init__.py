"""The verb that mends: a copy of a Word document in which a machine has mended what it may of what the check finds."""

from __future__ import annotations

import io
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

import attrs

from thidua.budget import LIMITS, Limits
from thidua.checking import Asking, asked_for, draft_on
from thidua.engine.tagged import has_tags
from thidua.errors import PlanError, UsageError
from thidua.files import refuse_same
from thidua.fixing.desk import Desk, Found
from thidua.fixing.explaining import explain
from thidua.fixing.kept import receipt
from thidua.fixing.kinds import mendings
from thidua.fixing.mending import Mending
from thidua.fixing.result import Change as Change
from thidua.fixing.result import Fixed as Fixed
from thidua.fixing.result import Receipt as Receipt
from thidua.front import opened
from thidua.proofs import faults_of
from thidua.rulebook.calls import OTHER_SUFFIX, TO_MEND
from thidua.rules.check import Check, Fault
from thidua.rules.families import of_words
from thidua.rules.paper import Own, Paper
from thidua.rules.words import unseen_signs, words_with_look_alikes
from thidua.saving import write_whole
from thidua.sheet import paragraphs
from thidua.templates import Template, get_template
from thidua.word.names import DOCUMENT
from thidua.word.package import Package
from thidua.word.packing import Packing
from thidua.word.xml import STRICT, serialise

_ROUNDS = 8
"""One mending may show what stood behind it: how often the paper is read anew at most."""


def fix(
    source: str | Path | bytes | IO[bytes],
    target: str | Path | None = None,
    *,
    tracked: bool = False,
    template: str | Path | bytes | Template | None = None,
    select: Collection[str] = (),
    ignore: Collection[str] = (),
    accepted: Mapping[str, str] | Iterable[Mapping[str, str]] | str | Path = (),
    limits: Limits = LIMITS,
) -> Fixed:
    """A copy of a Word document in which all is mended that :func:`thidua.check` finds and a machine may mend.

    That is the form: paper, margins, fonts, sizes, spacing, rules, the number of the page, fixed words, marks and
    zeros; never a word of the content. All else of the file stays byte for byte, and the ``receipt`` of the result
    counts it. ``changes`` tells each change with its reason, ``report`` what is left to a person. The copy is written
    to ``target``, which may not be the source; without one it is the ``data`` of the result.

    ``tracked``: the changes are tracked changes of Word, each with its reason as a comment. ``template``, ``select``,
    ``ignore`` and ``accepted`` are those of :func:`thidua.check`: what is not asked for or accepted is not mended.

    Raises :class:`PlanError` for what is no Word document, :class:`UsageError` for a template.
    """
    asked = asked_for(select=select, ignore=ignore, forbid=(), require=(), accepted=accepted, instruments=())
    if target is not None and isinstance(source, str | Path):
        refuse_same(target, [source])
    data, name = _document(source, target, limits)
    held = get_template(template) if template is not None else None
    desk = Desk(data, name, limits, Own(held.name, held.kieu) if held else None, tracked=tracked)
    for late in (False, True):
        _mend(desk, asked, late=late)
    fixed = _packed(desk, data)
    report = asked.report(_Named(fixed, name), format="docx", template=held, limits=limits)
    result = Fixed(fixed, tuple(desk.changes), report, receipt(data, fixed, desk))
    if target is None:
        return result
    write_whole(Path(target), fixed)
    findings = tuple(one.changed(source=str(target)) for one in report.findings)
    return attrs.evolve(result, path=Path(target), report=attrs.evolve(report, findings=findings))


def _mend(desk: Desk, asked: Asking, *, late: bool) -> None:
    """Mends what is found, and found anew behind that, until nothing is changed any more; ``late`` mendings as well."""
    for _ in range(_ROUNDS):
        paper, before = desk.paper(), len(desk.changes)
        for found, mending in _found(paper, asked):
            if late or not mending.late:
                mending.mend(desk, found)
        if len(desk.changes) == before:
            break


class _Named(io.BytesIO):
    """The bytes of a file, which has a name."""

    def __init__(self, data: bytes, name: str) -> None:
        super().__init__(data)
        self.name = name


def _document(source: str | Path | bytes | IO[bytes], target: str | Path | None, limits: Limits) -> tuple[bytes, str]:
    """The bytes of a document that may be mended, and its name."""
    named = isinstance(source, str | Path)
    if target is not None and Path(target).suffix.lower() != _SUFFIX:
        raise UsageError(OTHER_SUFFIX.said("rieng", tep=str(target), can=_SUFFIX))
    if named and (told := str(source)).strip() and "\n" not in told and Path(told).suffix.lower() != _SUFFIX:
        raise UsageError(OTHER_SUFFIX.said("sua", tep=told))
    data, _, name = opened(source, None if named else _SUFFIX, limits)
    if isinstance(data, str):
        raise UsageError(OTHER_SUFFIX.said("sua", tep=name))
    package = Package(data, lambda said: PlanError(said.changed(source=name)), limits)
    called = name or "tệp này"
    if has_tags(data):
        raise UsageError(TO_MEND.said("mau", tep=called))
    if any(one.startswith(_SIGNATURES) for one in package.names):
        raise UsageError(TO_MEND.said("ky", tep=called))
    if STRICT.encode() in package.beginning(DOCUMENT, 4096):
        raise UsageError(TO_MEND.said("strict", tep=called))
    return data, name


_SUFFIX = ".docx"
_SIGNATURES = "_xmlsignatures/"


def _found(paper: Paper, asked: Asking) -> Iterator[tuple[Found, Mending]]:
    """What is found on a paper, is asked for and has a mending."""
    for check, one in (*faults_of(paper), *_of_words(paper, asked)):
        mending = mendings().for_(check, one.form)
        if mending and asked.wants(said := check.said(one, paper.name)):
            yield Found(paper, one, check.id, said.what, said.article), mending


def _of_words(paper: Paper, asked: Asking) -> Iterator[tuple[Check[Any], Fault]]:
    """What the rules over words find of which something can be mended; of most papers no letter is looked at."""
    own = [one for one in of_words() if any(mendings().for_(one, form) for form in one.rule.forms)]
    text = "".join(one.text + one.unseen for one in paragraphs(paper.sheet.blocks))
    if paper.empty or not (words_with_look_alikes(text) or unseen_signs(text)):
        return
    draft = draft_on(paper, asked.asked)
    yield from ((one, found) for one in own for found in one.judge(draft) if isinstance(found, Fault))


def _packed(desk: Desk, data: bytes) -> bytes:
    """The file as it is by now; the same bytes where nothing was changed."""
    if not desk.changes:
        return data
    parts = dict(desk.parts)
    parts |= {name: part.written() for name, part in desk.changed()}
    if desk.tracks.on:  # which touches the text once more
        explain(desk, parts)
        parts |= {name: part.written() for name, part in desk.changed() if name in desk.stories}
    parts |= {name: serialise(root) for name, root in desk.made.items()}
    return Packing(parts).document({})
