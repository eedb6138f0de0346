"""The bytes of a file, and a hint where it cannot be read."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from thidua.budget import LIMITS
from thidua.diagnostics import Diagnostic, Place
from thidua.errors import PlanError, UsageError
from thidua.formats import DOCUMENTS, PLAN_FILES
from thidua.rulebook import mistyped
from thidua.rulebook.calls import EMPTY_NAME, SAME_FILE
from thidua.rulebook.files import IS_FOLDER, MISSING_FILE, TOO_LARGE, UNREADABLE, why
from thidua.streams import read_within


def is_folder(path: Path) -> bool:
    """There is a folder of this name; False, too, where the system does not let one look (:func:`hidden`)."""
    return os.path.isdir(path)


def is_file(path: Path) -> bool:
    """There is a file of this name; False, too, where the system does not let one look (:func:`hidden`)."""
    return os.path.isfile(path)


def hidden(path: Path) -> OSError | None:
    """Why the system does not say what a path is: a folder that may not be entered, a name that is too long; ``None``
    where it says it, be it that there is nothing.
    """
    try:
        os.stat(path)
    except (FileNotFoundError, NotADirectoryError, ValueError):  # ValueError: a sign that no name of a file has
        return None
    except OSError as error:
        return error
    return None


def refuse_same(out: str | Path, sources: Iterable[str | Path]) -> None:
    """Raises :class:`UsageError` for an output that is one of the inputs, also through a link."""
    target = Path(out)
    for source in map(Path, sources):
        try:
            same = target.samefile(source)
        except (OSError, ValueError):  # one that is not there, or that cannot be
            same = target == source
        if same:
            raise UsageError(SAME_FILE.said(tep=str(out)))


def refuse_empty(name: object, form: str = "") -> None:
    """Raises :class:`UsageError` for a name of a file that is empty, and no folder either; ``form`` of the rule."""
    if isinstance(name, str) and not name.strip():
        raise UsageError(EMPTY_NAME.said(form))


def read_bytes(path: Path, most: int = LIMITS.file) -> bytes:
    """The bytes of a file. Raises :class:`PlanError` for a file that cannot be read, or has more than ``most``."""
    if is_folder(path):
        raise PlanError(IS_FOLDER.said(at=Place(str(path))))
    try:
        with path.open("rb") as file:
            if os.fstat(file.fileno()).st_size > most:
                raise PlanError(TOO_LARGE.said(at=Place(str(path)), muc=most >> 20))
            read: bytes = read_within(file, str(path), most)
            return read
    except FileNotFoundError as error:
        raise PlanError(_missing(path)) from error
    except OSError as error:
        raise PlanError(UNREADABLE.said(at=Place(str(path)), loi=why(error))) from error
    except ValueError as error:  # a sign that no name of a file has
        raise PlanError(UNREADABLE.said("ten", at=Place(str(path)))) from error


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
