"""The files of a run in one archive, read one after another from where they stand."""

from __future__ import annotations

import os
import tempfile
import zipfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from thidua.errors import WriteError
from thidua.rulebook.files import NOT_WRITTEN, why
from thidua.saving import UNFINISHED

_THEN = (1980, 1, 1, 0, 0, 0)
"""The time of each file, so that the same files make the same archive."""


def archive_files(path: Path, folder: Path, names: Iterable[str]) -> None:
    """Writes a ZIP that holds some files of a folder by their names there; whole, or what stood there stays.

    Raises :class:`WriteError`.
    """
    temporary = ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=UNFINISHED, dir=path.parent)
        with os.fdopen(handle, "wb") as out, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for name in names:
                entry = zipfile.ZipInfo(name, _THEN)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                archive.writestr(entry, (folder / name).read_bytes())
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except OSError as error:
        raise WriteError(NOT_WRITTEN.said(tep=str(path), loi=why(error))) from error
    finally:
        with suppress(OSError):
            os.unlink(temporary)
