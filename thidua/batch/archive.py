"""The documents of a run in one file: a ZIP of all files, or one document behind the other; read where they stand."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import IO

from thidua.errors import MissingToolError, UsageError, WriteError
from thidua.rulebook.calls import MISSING_TOOL, NO_ARCHIVE
from thidua.saving import open_whole

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
        with open_whole(path) as out:
            _zip(out, folder, sorted(names))
        return True
    names = [name for name in names if name.endswith(kind)]
    if names:
        if kind == ".pdf":
            from thidua.engine.pdf_joining import join
        else:
            from thidua.word.joining import join
        with open_whole(path) as out:
            join(
                [str(folder / name) for name in names], lambda name: Path(name).read_bytes(), out, path.stem, WriteError
            )
    return bool(names)


def _zip(out: IO[bytes], folder: Path, names: Sequence[str]) -> None:
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            entry = zipfile.ZipInfo(name, _THEN)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, (folder / name).read_bytes())
