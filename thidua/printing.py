"""Printing by programs of the machine: LibreOffice for Word files, a browser for web pages, Poppler for pictures."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from thidua.errors import MissingToolError, ThiduaError
from thidua.files import is_file
from thidua.programs import BROWSER, OFFICE, PICTURES, find, run
from thidua.rulebook.calls import MISSING_TOOL
from thidua.rulebook.files import NOT_PRINTED, TIMED_OUT

SECONDS = 240
"""How long one program may take."""
_FORMS = {OFFICE: "in_docx", BROWSER: "in_html", PICTURES: "hinh"}
_QUIET = (
    "--headless --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update "  # noqa: SIM905
    "--disable-sync --no-pdf-header-footer".split()
)


def tool(names: tuple[str, ...]) -> str:
    """The path of the first of some programs that is installed. Raises :class:`MissingToolError` for none."""
    found = find(names)
    if found is None:
        raise MissingToolError(MISSING_TOOL.said(_FORMS[names], ten=names[0]))
    return found


def installed(names: tuple[str, ...]) -> bool:
    """One of some programs is installed."""
    return find(names) is not None


def print_word(documents: Sequence[Path], folder: Path, profile: Path) -> None:
    """Word documents as PDF, by the same names, in a folder; ``profile`` is a folder that LibreOffice keeps for itself.

    Raises :class:`MissingToolError` without LibreOffice, :class:`ThiduaError` when it does not print them all.
    """
    program = tool(OFFICE)
    if documents:
        to_pdf = [
            f"-env:UserInstallation={profile.resolve().as_uri()}",
            "--headless",
            "--norestore",
            "--convert-to",
            "pdf",
        ]
        _run([program, *to_pdf, "--outdir", str(folder), *map(str, documents)])
        _printed([folder / f"{document.stem}.pdf" for document in documents], "office")


def print_page(page: Path, pdf: Path, profile: Path) -> None:
    """A web page as PDF; ``profile`` is a new folder for the browser. Raises as :func:`print_word` does."""
    command = [tool(BROWSER), *_QUIET, f"--user-data-dir={profile.resolve()}", f"--print-to-pdf={pdf.resolve()}"]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        command.append("--no-sandbox")  # Chromium's sandbox refuses the superuser; the page holds nothing that runs
    _run([*command, page.resolve().as_uri()])
    _printed([pdf], "trinh_duyet")


def picture_pages(pdf: Path, folder: Path, dpi: int) -> tuple[Path, ...]:
    """The pages of a PDF as PNG, in their order, in a folder of their own. Raises as :func:`print_word` does."""
    _run([tool(PICTURES), "-r", str(dpi), "-png", str(pdf), str(folder / "trang")])
    return tuple(sorted(folder.glob("*.png"), key=lambda path: int(path.stem.rpartition("-")[2])))


def _printed(files: Sequence[Path], form: str) -> None:
    lost = tuple(file.stem for file in files if not is_file(file))
    if lost:
        raise ThiduaError(NOT_PRINTED.said(form, tep=lost))


def _run(command: list[str]) -> None:
    if not run(command, SECONDS):
        raise ThiduaError(TIMED_OUT.said("in", chuong_trinh=Path(command[0]).name, giay=SECONDS))
