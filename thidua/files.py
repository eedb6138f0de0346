"""The bytes of a file, and a hint where it cannot be read."""

from __future__ import annotations

from pathlib import Path

from thidua.diagnostics import Diagnostic, Place
from thidua.errors import PlanError
from thidua.formats import DOCUMENTS, PLAN_FILES
from thidua.rulebook import mistyped
from thidua.rulebook.files import IS_FOLDER, MISSING_FILE, UNREADABLE, why


def read_bytes(path: Path) -> bytes:
    """The bytes of a file. Raises :class:`PlanError` for a file that cannot be read."""
    if path.is_dir():
        raise PlanError(IS_FOLDER.said(at=Place(str(path))))
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise PlanError(_missing(path)) from error
    except (OSError, ValueError) as error:  # ValueError: a sign that no name of a file has
        raise PlanError(UNREADABLE.said(at=Place(str(path)), loi=why(error))) from error


def _missing(path: Path) -> Diagnostic:
    at = Place(str(path))
    try:
        names = [other.name for other in path.parent.iterdir() if _reads_like(path, other)]
    except OSError:
        return MISSING_FILE.said("thu_muc", at=at, thu_muc=str(path.parent))
    return mistyped(MISSING_FILE, path.name, names, at=at)


def _reads_like(path: Path, other: Path) -> bool:
    """Another file may be the one that is meant: it is of the same kind, or of one that is read."""
    kind = other.suffix.lower()
    return kind == path.suffix.lower() or kind.lstrip(".") in (*PLAN_FILES, *DOCUMENTS)
