"""The bytes of a file, and a hint where it cannot be read."""

from __future__ import annotations

from pathlib import Path

from thidua.diagnostics import Diagnostic, Place
from thidua.errors import PlanError, Problem
from thidua.rulebook import mistyped
from thidua.rulebook.files import MISSING_FILE


def read_bytes(path: Path) -> bytes:
    """The bytes of a file. Raises :class:`PlanError` for a file that cannot be read."""
    if path.is_dir():
        raise PlanError(
            Problem("là một thư mục, không phải tệp", "thêm tên tệp, ví dụ ke-hoach.yaml", source=str(path))
        )
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise PlanError(_missing(path)) from error
    except OSError as error:
        raise PlanError(Problem(f"không đọc được: {error.strerror or error}", source=str(path))) from error


def _missing(path: Path) -> Diagnostic:
    at = Place(str(path))
    try:
        names = [other.name for other in path.parent.iterdir()]
    except OSError:
        return MISSING_FILE.said("thu_muc", at=at, thu_muc=str(path.parent))
    return mistyped(MISSING_FILE, path.name, names, at=at)
