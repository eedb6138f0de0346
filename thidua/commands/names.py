"""What the names in a call say: formats, and which file may not be written."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from thidua.errors import UsageError
from thidua.files import refuse_same
from thidua.formats import DOCUMENTS, PLAN_FILES
from thidua.rulebook.calls import OTHER_SUFFIX


def format_of(name: str, other: str) -> str:
    """The format that a name says, else the other one: “-” and a name without a suffix say none."""
    return Path(name).suffix.lower().lstrip(".") or other


def default_format(out: str, format: str) -> str:
    """The format of standard output; a file says its own."""
    return format if out == "-" else ""


def agree(name: str, option: str, format: str) -> None:
    """Refuses a format that is not the one which the name says."""
    if format and format_of(name, format) != format:
        raise UsageError(OTHER_SUFFIX.said(tuy_chon=option, dinh_dang=format, tep=name))


def apart(out: str | Path, sources: Iterable[str | Path]) -> None:
    """Refuses an output that is one of the inputs; standard output is none."""
    if str(out) != "-":
        refuse_same(out, sources)


def is_document(name: str, format: str) -> bool:
    """Whether a name, or the format that it leaves open, is a document's and not a plan file's."""
    return format_of(name, format or "yaml") in DOCUMENTS


def is_plan_file(name: str, format: str | None) -> bool:
    """Whether a name, or the format that is told for it, is a plan file's and not a template's."""
    return format_of(name, format or ("yaml" if name == "-" else "")) in PLAN_FILES
