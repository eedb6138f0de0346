"""Old and foreign word-processor files (.doc, .odt, .rtf) as Word files, through LibreOffice where it is installed."""

from __future__ import annotations

import tempfile
from pathlib import Path

from thidua import programs
from thidua.budget import LIMITS, Limits
from thidua.diagnostics import Diagnostic, Place
from thidua.errors import MissingToolError, PlanError
from thidua.files import is_file
from thidua.office import new_profile
from thidua.rulebook.calls import MISSING_TOOL
from thidua.rulebook.files import BEYOND_LIMITS, DAMAGED, LOCKED, NOT_AS_NAMED, TIMED_OUT
from thidua.word.package import Package

FORMATS = ("doc", "odt", "rtf")
"""Suffixes of files that are read through LibreOffice."""
_LEAST = 12
_SECOND = 16 * 1024
"""Seconds of the processor that LibreOffice takes at least, to start among them, and the bytes for each one more; an
ordinary file takes a fifth of it.
"""
_BEGINNINGS = {
    "doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"{\\rtf", b"<"),  # also what is RTF or a web page in truth
    "odt": (b"PK\x03\x04",),
    "rtf": (b"{\\rtf",),
}


def to_docx(data: bytes, format: str, source: str, limits: Limits = LIMITS) -> bytes:
    """The file as DOCX; ``format`` is one of :data:`FORMATS`. No macro is run and no link followed.

    The program has so much memory and time as the ``limits`` say, and no network where Linux lets one be taken away.
    A file that is DOCX in truth comes back as it is. Raises :class:`MissingToolError` where LibreOffice is not
    installed, :class:`PlanError` for a file that is of another format, or that LibreOffice cannot read in time.
    """
    if format == "doc" and data.startswith(b"PK\x03\x04"):
        return data
    at = Place(source)
    if not data.lstrip().startswith(_BEGINNINGS[format]):
        raise PlanError(NOT_AS_NAMED.said(at=at, duoi=format))
    if format == "odt":
        _refuse_swollen(data, source, limits)
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
        work = min(limits.program_seconds, _LEAST + len(data) // _SECOND)
        bounds = programs.Bounds(memory_mb=limits.program_mb, work=work, output_mb=limits.file_mb)
        ended = programs.run(command, limits.program_seconds, folder, bounds)
        if ended == "giay":
            raise PlanError(TIMED_OUT.said("office", at=at, giay=work))
        if ended == "bo_nho":
            raise PlanError(BEYOND_LIMITS.said("bo_nho", at=at, chuong_trinh="LibreOffice", muc=limits.program_mb))
        if ended or not is_file(made):
            raise PlanError(DAMAGED.said("office", at=at))
        return made.read_bytes()


def _refuse_swollen(data: bytes, source: str, limits: Limits) -> None:
    """Unpacks a package, to nothing, since who reads it knows no bounds of sizes: what they say and what they are."""
    words = (BEYOND_LIMITS.id, LOCKED.id)

    def refuse(said: Diagnostic) -> PlanError:
        return PlanError((said if said.rule in words else DAMAGED.said("office")).changed(source=source))

    package = Package(data, refuse, limits)
    for name in package.names:
        content = package.read(name) or b""
        if name.endswith(".xml") and len(content) > limits.xml_mb << 20:
            raise PlanError(BEYOND_LIMITS.said("xml", at=Place(source, label=name)))
