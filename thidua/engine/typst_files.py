"""The files of somebody's own template of typst: which it may read, and what of them is refused before they run."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from thidua.diagnostics import Diagnostic, Place
from thidua.engine import faults
from thidua.errors import TemplateError
from thidua.files import is_file, is_folder
from thidua.rulebook.files import UNREADABLE, why

MAIN = "document.typ"
"""The file that is compiled."""
SHARED = "the-thuc.typ"
"""What the bundled families share, under this name for every template: a file of its own of that name stands for it."""
MOST_FILES, MOST_MB = 500, 50
"""What the folder of a template may hold."""
_MB = 1024 * 1024

Files = Mapping[str, bytes]
"""Files by their way within their folder, parted by ``/``."""


def gather(folder: Path) -> Files:
    """What a template may read: the files of its folder, by :func:`walk`.

    Raises :class:`TemplateError` for too many or too much, and for one that cannot be read.
    """
    found: dict[str, bytes] = {}
    size = 0
    try:
        for path in walk(folder):
            size += os.path.getsize(path)
            if len(found) == MOST_FILES or size > MOST_MB * _MB:
                raise TemplateError(faults.OWN_TYPST.said(at=Place(str(folder)), nhieu=MOST_FILES, mb=MOST_MB))
            found[path.relative_to(folder).as_posix()] = path.read_bytes()
    except OSError as error:
        raise TemplateError(UNREADABLE.said(at=Place(str(folder)), loi=why(error))) from error
    return found


def walk(folder: Path) -> Iterator[Path]:
    """The files of a folder and those in its folders, in order; none that is hidden, and nothing behind a link."""
    for path in sorted(folder.iterdir()):
        if path.name.startswith((".", "~$")) or os.path.islink(path):
            continue
        if is_folder(path):
            yield from walk(path)
        elif is_file(path):  # neither a pipe nor a device
            yield path


_IMPORT = r'(?m)^(?P<before>(?:(?!//).)*?)\b(?:import|include)\s*\(?\s*"@(?P<name>[^"\n]*)"'


def foreign_packages(files: Files) -> Iterator[Diagnostic]:
    """What is said of each package that a file names; one that is put together while it runs is refused then."""
    for name, data in files.items():
        text = data.decode("utf-8", "replace") if name.endswith(".typ") else ""
        for match in re.finditer(_IMPORT, text):
            line, column = text.count("\n", 0, match.start()) + 1, len(match["before"]) + 1
            yield faults.FOREIGN_PACKAGE.said(at=Place(name, line, column), ten=f"@{match['name']}")
