"""From the file of a document to its plan: its sheet, its roles, what they say; first what the file carries inside."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from itertools import islice

import attrs

from thidua.budget import LIMITS, Limits
from thidua.comparing import compare_fixed, in_margins
from thidua.diagnostics import Diagnostic, Level, Place, Report
from thidua.documents.account import Account
from thidua.documents.carried import differences, kieu_of, merged, plan_of
from thidua.documents.envelope import with_header
from thidua.documents.plan import read_plan
from thidua.documents.reading import Reading
from thidua.documents.rules import DOC
from thidua.engine.carry import Carried, carried_in
from thidua.envelope import PhongBi
from thidua.model import KeHoach
from thidua.recognise.document import recognise
from thidua.recognise.role import Roles
from thidua.sheet import Sheet
from thidua.sheet.files import PACKAGES, read_sheet
from thidua.sheet.notes import UNSEEN, Unseen
from thidua.wording import shorten

_MOST_EDITS = 50
_LEVELS: Mapping[str, Level] = {"dung": "ghi chú", "gia": "lỗi"}
_log = logging.getLogger("thidua")


def read_roles(sheet: Sheet) -> Roles:
    """The roles of a sheet; each is told to the logger ``thidua`` at debug level."""
    roles = recognise(sheet)
    if _log.isEnabledFor(logging.DEBUG):
        for line in roles.explain():
            _log.debug(line)
    return roles


def read_document(sheet: Sheet, source: str = "") -> Reading:
    """What the paper of a document says; ``source`` is its name in messages."""
    return _read(sheet, read_roles(sheet), source)


def _read(sheet: Sheet, roles: Roles, source: str) -> Reading:
    account = Account(source, roles.order(), sheet.numbers(), doubtful=roles.unmarked)
    return Reading(read_plan(roles, account), account.report(), roles.explain)


def read_printed(
    data: bytes | str, format: str, source: str, key: bytes | None = None, limits: Limits = LIMITS
) -> Reading:
    """The plan that a document says, and the account of its reading. Raises what :func:`read_sheet` raises.

    A ``.docx`` that thidua wrote carries its plan, which is taken as it was written where no part of the file was
    changed since. Else the paper is read and held against it: where it says something else, it wins; the carried plan
    then gives the values beside the text (deadlines, units) of what was not edited. With ``key`` a plan whose receipt
    was not made with it is not taken.
    """
    if format == "edxml":
        return _of_envelope(data, source, key, limits)
    inside = carried_in(data, key, limits) if format in PACKAGES and isinstance(data, bytes) else None
    known = plan_of(inside) if inside else None
    if inside and known and inside.untouched:
        if _log.isEnabledFor(logging.DEBUG):
            read_roles(read_sheet(data, format, source, limits))  # what the paper says is told, too
        return _as_carried(inside, known, source, partial(_recognised, data, format, source, limits))
    sheet = read_sheet(data, format, source, limits, unseen=known is not None)
    roles = read_roles(sheet)
    reading = _read(sheet, roles, source)
    if inside is None or known is None:
        return _after(reading, *_untaken(inside, key, source))
    kieu = kieu_of(roles)
    edits = [*islice(_edits(differences(reading.plan, known, kieu), source), _MOST_EDITS)]
    edits += (one.changed(level="cảnh báo") for one in compare_fixed(roles, sheet, reading.plan, kieu, source))
    edits += (one.changed(level="cảnh báo") for one in in_margins(roles, reading.plan, kieu, source))
    unseen = Account(source)
    if not edits:  # saved by another program, which packs and names anew
        unseen.notes((*(note for note in roles.notes if note.form not in UNSEEN), *sheet.unseen))
        return _as_carried(inside, known, source, roles.explain, "luu_lai", *unseen.findings)
    unseen.notes(_untold(sheet))
    first = DOC["doc-402"].said("sua", at=Place(source))
    told = _after(reading, first, *edits, *_receipts(inside.receipt, source), *unseen.findings)
    return attrs.evolve(told, plan=merged(reading.plan, known, kieu))


def _untold(sheet: Sheet) -> Iterator[Unseen]:
    """What its pages show beside plain text and its notes do not tell."""
    told = {note.form for note in sheet.notes}
    yield from (one for one in sheet.unseen if one.form not in told)


def _untaken(inside: Carried | None, key: bytes | None, source: str) -> Iterator[Diagnostic]:
    """Why no plan was taken from inside a document: nothing where there is none and none was expected."""
    if inside is None:
        yield from _receipts("khong" if key is not None else "", source)
    elif inside.believed:
        yield DOC["doc-402"].said(inside.damage or "hong", at=Place(source))
    else:
        yield from _receipts(inside.receipt, source)


def _receipts(receipt: str, source: str) -> Iterator[Diagnostic]:
    """What is said of a receipt: nothing of one that is made without a key where none is expected."""
    if receipt:
        yield DOC["doc-406"].said(receipt, at=Place(source), level=_LEVELS.get(receipt))


def _of_envelope(data: bytes | str, source: str, key: bytes | None, limits: Limits) -> Reading:
    """What the document in an envelope says, and where its header says something else."""
    envelope = PhongBi.from_bytes(data, source, limits)
    file = envelope.van_ban
    reading = read_printed(file.noi_dung, file.kind, f"{source}: {file.ten}" if source else file.ten, key, limits)
    plan, findings = with_header(reading.plan, envelope, source)
    others = tuple(one.ten for one in envelope.tep if one is not file)
    first = DOC["doc-404"].said("them" if others else "", at=Place(source), ten=file.ten, khac=others)
    return attrs.evolve(_after(reading, first, *findings), plan=plan)


def _recognised(data: bytes | str, format: str, source: str, limits: Limits) -> Iterator[str]:
    """How each line of a document is known, which was not needed to read it."""
    return recognise(read_sheet(data, format, source, limits)).explain()


def _after(reading: Reading, *findings: Diagnostic) -> Reading:
    """The reading, told some findings first."""
    return attrs.evolve(reading, report=Report((*findings, *reading.report)))


def _edits(changed: Iterable[tuple[str, str]], source: str) -> Iterator[Diagnostic]:
    """What was edited: what the paper says, and what it said when it was written."""
    for now, before in changed:
        form = "doi" if now and before else "them" if now else "bo"
        yield DOC["doc-403"].said(form, at=Place(source), nay=shorten(now, 100), truoc=shorten(before, 100))


def _as_carried(
    inside: Carried, known: KeHoach, source: str, lines: Callable[[], Iterator[str]], form: str = "", *more: Diagnostic
) -> Reading:
    form = "_".join(filter(None, (form, "khoa" if inside.receipt == "dung" else "")))
    said = DOC["doc-401"].said(form, at=Place(source), phien_ban=inside.version)
    return Reading(known, Report((said, *_receipts(inside.receipt, source), *more)), lines)
