"""The documents of a run in one file: a ZIP of all files, or one document behind the other; read where they stand."""

from __future__ import annotations

import os
import tempfile
import zipfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from importlib.util import find_spec
from pathlib import Path
from typing import IO

from thidua.errors import MissingToolError, UsageError, WriteError
from thidua.rulebook.calls import MISSING_TOOL, NO_ARCHIVE
from thidua.rulebook.files import NOT_WRITTEN, why
from thidua.saving import UNFINISHED

_KINDS = ("zip", "docx", "pdf")
_THEN = (1980, 1, 1, 0, 0, 0)
"""The time of each file, so that the same files make the same archive."""


def refuse_archive(path: Path, formats: Sequence[str]) -> None:
    """Raises :class:`UsageError` for a file that is none of these kinds, or that joins what is not written, or where
    what joins is not installed.
    """
    kind = path.suffix.lower().lstrip(".")
    if kind not in _KINDS:
        raise UsageError(NO_ARCHIVE.said(tep=str(path)))
    if kind != "zip" and kind not in formats:
        raise UsageError(NO_ARCHIVE.said("dinh_dang", tep=str(path), duoi=kind))
    if kind == "pdf" and find_spec("pyhanko") is None:
        raise MissingToolError(MISSING_TOOL.said("gom_pdf"))


def archive_files(path: Path, folder: Path, names: Sequence[str]) -> bool:
    """Writes a file that holds some files of a folder, which are named in the order of their plans; whole, or what
    stood there stays. Whether there was any to be joined.

    Raises :class:`WriteError`.
    """
    kind = path.suffix.lower()
    if kind == ".zip":
        with _put(path) as out:
            _zip(out, folder, sorted(names))
        return True
    names = [name for name in names if name.endswith(kind)]
    if names:
        if kind == ".pdf":
            from thidua.engine.pdf_joining import join
        else:
            from thidua.word.joining import join
        with _put(path) as out:
            join(
                [str(folder / name) for name in names], lambda name: Path(name).read_bytes(), out, path.stem, WriteError
            )
    return bool(names)


@contextmanager
def _put(path: Path) -> Iterator[IO[bytes]]:
    """A file to write to, which is put in its place when it is whole. Raises :class:`WriteError`."""
    temporary = ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=UNFINISHED, dir=path.parent)
        with os.fdopen(handle, "wb") as out:
            yield out
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except OSError as error:
        raise WriteError(NOT_WRITTEN.said(tep=str(path), loi=why(error))) from error
    finally:
        with suppress(OSError):
            os.unlink(temporary)


def _zip(out: IO[bytes], folder: Path, names: Sequence[str]) -> None:
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            entry = zipfile.ZipInfo(name, _THEN)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, (folder / name).read_bytes())
