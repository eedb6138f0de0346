"""What a command reads: plans, documents, standard input, values, keys."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import thidua
from thidua.budget import LIMITS, Limits
from thidua.commands.names import is_document, is_plan_file
from thidua.commands.outputs import say
from thidua.diagnostics import Place
from thidua.errors import PlanError, UsageError
from thidua.files import is_file, read_bytes
from thidua.formats import PLAN_FILES
from thidua.receipts import key_of
from thidua.rulebook.calls import IDLE_OPTION
from thidua.rulebook.files import BEYOND_LIMITS, UNREADABLE, why
from thidua.wording import fold

if TYPE_CHECKING:
    from thidua.documents.reading import Reading


def key_in(name: str) -> bytes | None:
    """The key of receipts that a file holds, without the end of its line. Raises :class:`UsageError` for none."""
    return key_of(read_bytes(Path(name)).rstrip(b"\r\n")) if name else None


def values_in(name: str) -> dict[str, Any] | None:
    """The values of a file, of which a call may name none."""
    if not name:
        return None
    from thidua.values import read_values

    return read_values(Path(name))


def read_plan(
    name: str, format: str, limits: Limits = LIMITS, key: bytes | None = None, office: thidua.HoSo | None = None
) -> thidua.KeHoach:
    """The plan of a file; of a document with an account of its reading."""
    if not is_document(name, format):
        source, given = source_of(name, format, limits)
        return thidua.read(source, format=given, receipt_key=key, office=office, limits=limits)
    return read_document(name, format, limits, key).plan


def read_document(name: str, format: str, limits: Limits, key: bytes | None) -> Reading:
    """The reading of a document, its account told: what is sure in one line, the rest each."""
    source, given = source_of(name, format, limits)
    reading = thidua.read_document(source, format=given, receipt_key=key, limits=limits)
    sure = sum(finding.certainty == "chắc" for finding in reading.report)
    for finding in reading.report:
        if finding.certainty != "chắc":
            say(finding, err=True)
    if sure:
        say(f"{name}: {sure} thành phần đọc được chắc chắn", err=True)
    return reading


OFFICE = "co-quan"
"""The name of the profile of an office, which is looked for beside a plan and above it."""


def is_office(name: str) -> bool:
    """Whether a name is that of the profile of an office."""
    return Path(name).stem == OFFICE and is_plan_file(name, "")


def refuse_office(given: str) -> None:
    """Raises :class:`UsageError` for the profile of an office where no plan file is read."""
    if given and fold(given) != "khong":
        raise UsageError(IDLE_OPTION.said("ho_so", ten="--office", co=tuple(f".{one}" for one in PLAN_FILES)))


def office_file(plan: str, given: str, format: str = "") -> Path | None:
    """The file of the profile of a plan's office: the one that a call names, else the nearest; none for a document.

    Raises :class:`UsageError` for one that is named where a document is read.
    """
    if fold(given) == "khong":
        return None
    if is_document(plan, format):
        refuse_office(given)
    if given or plan in ("", "-") or is_document(plan, format):
        return Path(given) if given else None
    path = Path(os.path.abspath(plan))
    for folder in path.parents:
        for found in (folder / f"{OFFICE}.{one}" for one in PLAN_FILES):
            if found != path and is_file(found):
                return found if os.path.isabs(plan) else Path(os.path.relpath(found))
    return None


def office_of(plan: str, given: str, format: str = "", limits: Limits = LIMITS) -> thidua.HoSo | None:
    """The profile of a plan's office. Raises what :func:`office_file` and :func:`thidua.read_office` raise."""
    file = office_file(plan, given, format)
    return thidua.read_office(file, limits=limits) if file else None


def source_of(name: str, format: str, limits: Limits) -> tuple[bytes | Path, str | None]:
    """What is read, and its format where the name does not say it. Raises :class:`PlanError`."""
    if name != "-":
        return Path(name), (format or None) if not Path(name).suffix else None
    return standard_input(limits), format or "yaml"


def standard_input(limits: Limits = LIMITS) -> bytes:
    """What comes by standard input. Raises :class:`PlanError` for more than a document holds."""
    at = Place("đầu vào chuẩn")
    try:
        read = sys.stdin.buffer.read(limits.file + 1)
    except OSError as error:
        raise PlanError(UNREADABLE.said(at=at, loi=why(error))) from error
    if len(read) > limits.file:
        raise PlanError(BEYOND_LIMITS.said("vao", at=at, muc=limits.file_mb))
    return read
