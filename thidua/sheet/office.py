"""Old and foreign word-processor files (.doc, .odt, .rtf) as Word files, through LibreOffice where it is installed."""

from __future__ import annotations

import tempfile
from pathlib import Path

from thidua import programs
from thidua.diagnostics import Place
from thidua.errors import MissingToolError, PlanError
from thidua.files import is_file
from thidua.office import new_profile
from thidua.rulebook.calls import MISSING_TOOL
from thidua.rulebook.files import DAMAGED, NOT_AS_NAMED, TIMED_OUT

FORMATS = ("doc", "odt", "rtf")
"""Suffixes of files that are read through LibreOffice."""
SECONDS = 60
"""How long a file may take; ordinary ones take two or three."""

_BEGINNINGS = {
    "doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"{\\rtf", b"<"),  # also what is RTF or a web page in truth
    "odt": (b"PK\x03\x04",),
    "rtf": (b"{\\rtf",),
}


def to_docx(data: bytes, format: str, source: str) -> bytes:
    """The file as DOCX; ``format`` is one of :data:`FORMATS`. No macro is run and no link followed.

    A file that is DOCX in truth comes back as it is. Raises :class:`MissingToolError` where LibreOffice is not
    installed, :class:`PlanError` for a file that is of another format, or that LibreOffice cannot read in time.
    """
    if format == "doc" and data.startswith(b"PK\x03\x04"):
        return data
    if not data.lstrip().startswith(_BEGINNINGS[format]):
        raise PlanError(NOT_AS_NAMED.said(at=Place(source), duoi=format))
    program = programs.find(programs.OFFICE)
    if program is None:
        raise MissingToolError(MISSING_TOOL.said("doc", duoi=format))
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        given, made = folder / f"tep.{format}", folder / "ra" / "tep.docx"
        given.write_bytes(data)
        command = [
            program, new_profile(folder / "profile"), "--headless", "--norestore",
            "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(made.parent), str(given),
        ]  # fmt: skip
        if not programs.run(command, SECONDS, folder):
            raise PlanError(TIMED_OUT.said("office", at=Place(source), giay=SECONDS))
        if not is_file(made):
            raise PlanError(DAMAGED.said("office", at=Place(source)))
        return made.read_bytes()
