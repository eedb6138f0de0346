"""A file put in its place: whole or not at all, its link, its owner and its mode as they were."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from thidua.diagnostics import Diagnostic
from thidua.errors import WriteError
from thidua.files import is_file, is_folder
from thidua.rulebook.files import IS_FOLDER, NOT_WRITTEN, why

UNFINISHED = ".thidua-tam"
"""What the name of a file ends in that is not in its place yet."""
_SHOWN = 40
"""Characters of a name that its temporary file shows, whose own may be no longer than any."""


def write_whole(path: Path, data: bytes, *, lasting: bool = True) -> None:
    """Puts a file in its place as :func:`open_whole` does. Raises :class:`WriteError`."""
    with open_whole(path, lasting=lasting) as out:
        out.write(data)


@contextlib.contextmanager
def open_whole(path: Path, *, lasting: bool = True) -> Iterator[IO[bytes]]:
    """A file to write to that is put in its place in one step when it is whole; on any failure what stood there is as
    it was.

    Where a link stands, what it leads to is written; a pipe or a device is written to as it is. A file that stands
    there keeps its owner and mode; one that may not be written to, or whose owner cannot be kept, is left alone.
    ``lasting``: it is on the disk when this returns, whatever happens to the machine, which takes its time.
    Raises :class:`WriteError`.
    """
    if is_folder(path):
        raise WriteError(IS_FOLDER.said("ghi", tep=str(path)))
    begun = False
    try:
        target = Path(os.path.realpath(path))
        target.parent.mkdir(parents=True, exist_ok=True)
        there = _state(target)
        if there and not stat.S_ISREG(there.st_mode):
            with open(os.open(target, os.O_WRONLY), "wb") as file:
                begun = True
                yield file
            return
        if there and not os.access(target, os.W_OK):
            raise WriteError(NOT_WRITTEN.said("khoa", tep=str(path)))
        with _replacing(target, there, lasting=lasting) as file:
            begun = True
            yield file
    except (OSError, ValueError) as error:
        if begun and isinstance(error, ValueError):  # of whoever writes; before, a sign that no name of a file has
            raise
        raise WriteError(_unwritten(path, error)) from error


def _state(path: Path) -> os.stat_result | None:
    try:
        return os.stat(path)
    except FileNotFoundError:
        return None


@contextlib.contextmanager
def _replacing(path: Path, there: os.stat_result | None, *, lasting: bool) -> Iterator[IO[bytes]]:
    """A file beside another, which is renamed to that one where its owner and mode can be kept."""
    handle, temporary = tempfile.mkstemp(prefix=f".{path.name[:_SHOWN]}.", suffix=UNFINISHED, dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as out:
            yield out
            out.flush()
            if there:
                _keep_owner(temporary, there, path)
            os.chmod(temporary, stat.S_IMODE(there.st_mode) if there else 0o666 & ~_umask())
            if lasting:
                os.fsync(out.fileno())
        os.replace(temporary, path)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
    if lasting:
        _keep_name(path.parent)


def _keep_owner(temporary: str, there: os.stat_result, path: Path) -> None:
    """Gives a file the owner and the group of that in whose place it comes. Raises :class:`WriteError` where the
    system does not let it.
    """
    own = os.stat(temporary)
    if (own.st_uid, own.st_gid) == (there.st_uid, there.st_gid) or not hasattr(os, "chown"):
        return
    try:
        os.chown(temporary, there.st_uid, there.st_gid)
    except PermissionError as error:
        if own.st_uid != there.st_uid:
            raise WriteError(NOT_WRITTEN.said("nguoi_khac", tep=str(path))) from error


def _keep_name(folder: Path) -> None:
    """Has the system write down that a folder holds a new name, where it can be asked to."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


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
    if not isinstance(error, OSError):
        return NOT_WRITTEN.said("ten", tep=str(path))
    return NOT_WRITTEN.said(tep=str(path), loi=why(error))


def _umask() -> int:
    """The process's file mode mask; there is no way to read it but to set it, so it is read from /proc where it is."""
    with contextlib.suppress(OSError, ValueError, IndexError):
        for line in Path("/proc/self/status").read_text("ascii").splitlines():
            if line.startswith("Umask:"):
                return int(line.split()[1], 8)
    return 0o022
