"""From a plan to a file: the suffix finds the module here that writes it; a write is whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Iterable, Mapping
from importlib import import_module
from pathlib import Path
from typing import IO, Any, Protocol, cast

import attrs

from thidua.diagnostics import Diagnostic
from thidua.errors import UsageError, WriteError
from thidua.files import is_file, is_folder
from thidua.formats import written
from thidua.model import KeHoach
from thidua.rulebook.calls import IDLE_OPTION, UNKNOWN_FORMAT
from thidua.rulebook.files import IS_FOLDER, NOT_WRITTEN, why
from thidua.templates import Template


def _only(*formats: str) -> dict[str, tuple[str, ...]]:
    return {"formats": formats}


@attrs.frozen(kw_only=True)
class Options:
    """What a file is asked for beside its plan and its template; each verb that writes takes them by these names.

    With ``carry`` it holds the plan inside, where the format has room for it; with ``strict`` one that shows a gap,
    whatever it is of, is refused by :class:`GapError`, which names all; ``values`` are further names for the template,
    where the format has one. What stands below them is for some formats only.
    """

    carry: bool = True
    strict: bool = False
    values: Mapping[str, Any] | None = None
    engine: str | None = attrs.field(default=None, metadata=_only("pdf"))
    """What draws the pages: ``typst`` or ``libreoffice``; by itself the first that the template has a file for."""
    signature_fields: bool = attrs.field(default=False, metadata=_only("pdf"))
    """The document has empty fields where it will be signed."""
    attach: tuple[Path, ...] = attrs.field(default=(), metadata=_only("edxml"))
    """Files that go along in an envelope."""

    def refuse_idle(self, format: str) -> None:
        """Raises :class:`UsageError` for all that is asked for and has no place in a file of this format."""
        idle = [one for one in attrs.fields(type(self)) if format not in one.metadata.get("formats", (format,))]
        if said := [
            IDLE_OPTION.said(ten=one.name, co=tuple(f".{suffix}" for suffix in one.metadata["formats"]))
            for one in idle if getattr(self, one.name) != one.default
        ]:  # fmt: skip
            raise UsageError(said)


class Writer(Protocol):
    """A module of this package, named as the suffix it writes."""

    def render(self, plan: KeHoach, template: Template, options: Options) -> bytes:
        """The file for a plan. Raises :class:`UsageError` for a template that has no such file."""


def writer(format: str, others: Iterable[str] = ()) -> Writer:
    """The writer of a format. Raises :class:`UsageError` for a format that none has; it offers ``others`` too, which
    are written elsewhere.
    """
    known = written()
    if format not in known:
        raise UsageError(UNKNOWN_FORMAT.said(ten=format, co=tuple(dict.fromkeys((*known, *others)))))
    return cast(Writer, import_module(f"{__name__}.{format}"))


def write_whole(path: Path, data: bytes) -> None:
    """Puts a file in its place in one step; on any failure what stood there is as it was.

    Raises :class:`WriteError`.
    """
    if is_folder(path):
        raise WriteError(IS_FOLDER.said("ghi", tep=str(path)))
    temporary = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name[:_SHOWN]}.", dir=path.parent)
        with os.fdopen(handle, "wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        os.chmod(temporary, path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        os.replace(temporary, path)
    except (OSError, ValueError) as error:  # ValueError: a sign that no name of a file has
        if temporary:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
        raise WriteError(_unwritten(path, error)) from error


_SHOWN = 40  # characters of a name that its temporary file shows, whose own may be no longer than any


def write_to(file: IO[bytes], data: bytes) -> None:
    """Writes to an open file, which may take less at once than it is given.

    Raises :class:`WriteError`.
    """
    rest = memoryview(data)
    try:
        while rest:
            taken = file.write(rest)
            rest = rest[taken:] if isinstance(taken, int) else rest[len(rest) :]  # what tells nothing has taken all
    except ValueError as error:  # as io.UnsupportedOperation is, too
        raise WriteError(NOT_WRITTEN.said("chi_doc", tep=str(getattr(file, "name", "")))) from error
    except OSError as error:
        raise WriteError(NOT_WRITTEN.said(tep=str(getattr(file, "name", "")), loi=why(error))) from error


def _unwritten(path: Path, error: Exception) -> Diagnostic:
    """Why a file could not be put in its place; a file that stands where a folder should is named."""
    blocking = next((one for one in path.parents if is_file(one)), None)
    if blocking is not None:
        return NOT_WRITTEN.said("la_tep", tep=str(path), chan=str(blocking))
    return NOT_WRITTEN.said(tep=str(path), loi=why(error))


def _umask() -> int:
    """The process's file mode mask; there is no way to read it but to set it, so it is read from /proc where it is."""
    with contextlib.suppress(OSError, ValueError, IndexError):
        for line in Path("/proc/self/status").read_text("ascii").splitlines():
            if line.startswith("Umask:"):
                return int(line.split()[1], 8)
    return 0o022
