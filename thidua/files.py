"""The bytes of a file, and a hint where it cannot be read."""

from __future__ import annotations

from pathlib import Path

from thidua.diagnostics import Diagnostic, Place
from thidua.errors import PlanError
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
        names = [other.name for other in path.parent.iterdir()]
    except OSError:
        return MISSING_FILE.said("thu_muc", at=at, thu_muc=str(path.parent))
    return mistyped(MISSING_FILE, path.name, names, at=at)
