"""From the file of a document to its plan: its sheet, its roles, what they say; first what the file carries inside."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import islice

import attrs

from thidua.budget import LIMITS, Limits
from thidua.diagnostics import Diagnostic, Place, Report
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
from thidua.wording import shorten

_MOST_EDITS = 50
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


def read_printed(data: bytes | str, format: str, source: str, limits: Limits = LIMITS) -> Reading:
    """The plan that a document says, and the account of its reading. Raises what :func:`read_sheet` raises.

    A ``.docx`` that thidua wrote carries its plan, which is taken as it was written. Where the text was edited since,
    the text wins; the carried plan then gives the values beside the text (deadlines, units) of what was not edited.
    """
    if format == "edxml":
        return _of_envelope(data, source, limits)
    inside = carried_in(data, limits) if format in PACKAGES and isinstance(data, bytes) else None
    known = plan_of(inside) if inside else None
    if inside and known and not inside.edited and not inside.touched:
        if _log.isEnabledFor(logging.DEBUG):
            read_roles(read_sheet(data, format, source, limits))  # what the paper says is told, too
        return _as_carried(inside, known, source, partial(_recognised, data, format, source, limits))
    sheet = read_sheet(data, format, source, limits)
    roles = read_roles(sheet)
    reading = _read(sheet, roles, source)
    if inside is None:
        return reading
    kieu = kieu_of(roles)
    if known and not inside.edited and not any(differences(reading.plan, known, kieu)):
        # saved by another program, which names styles anew
        return _as_carried(inside, known, source, roles.explain)
    if known is None:
        return _after(reading, DOC["doc-402"].said("hong", at=Place(source)))
    first = DOC["doc-402"].said("sua", at=Place(source))
    edits = islice(_edits(differences(reading.plan, known, kieu), source), _MOST_EDITS)
    return attrs.evolve(_after(reading, first, *edits), plan=merged(reading.plan, known, kieu))


def _of_envelope(data: bytes | str, source: str, limits: Limits) -> Reading:
    """What the document in an envelope says, and where its header says something else."""
    envelope = PhongBi.from_bytes(data, source, limits)
    file = envelope.van_ban
    reading = read_printed(file.noi_dung, file.kind, f"{source}: {file.ten}" if source else file.ten, limits)
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


def _as_carried(inside: Carried, known: KeHoach, source: str, lines: Callable[[], Iterator[str]]) -> Reading:
    said = DOC["doc-401"].said(at=Place(source), phien_ban=inside.version)
    return Reading(known, Report((said,)), lines)
