"""What a command reads: plans, documents, standard input, values, keys."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import thidua
from thidua.budget import LIMITS, Limits
from thidua.commands.names import is_document
from thidua.commands.outputs import say
from thidua.diagnostics import Place
from thidua.errors import PlanError
from thidua.files import read_bytes
from thidua.receipts import key_of
from thidua.rulebook.files import BEYOND_LIMITS, UNREADABLE, why

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


def read_plan(name: str, format: str, limits: Limits = LIMITS, key: bytes | None = None) -> thidua.KeHoach:
    """The plan of a file; of a document with an account of its reading."""
    if not is_document(name, format):
        source, given = source_of(name, format, limits)
        return thidua.read(source, format=given, receipt_key=key, limits=limits)
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
