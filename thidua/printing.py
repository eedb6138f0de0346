"""Printing by programs of the machine: a browser for web pages; pages of PDF as pictures."""

from __future__ import annotations

import os
from pathlib import Path

from thidua.engine.pdf_pages import can_draw, drawn
from thidua.errors import MissingToolError, ThiduaError
from thidua.files import is_file
from thidua.programs import BROWSER, PICTURES, find, run
from thidua.rulebook.calls import MISSING_TOOL
from thidua.rulebook.files import NOT_PRINTED, TIMED_OUT

SECONDS = 240
"""How long one program may take."""
_FORMS = {BROWSER: "in_html", PICTURES: "hinh"}
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


def print_page(page: Path, pdf: Path, profile: Path) -> None:
    """A web page as PDF; ``profile`` is a new folder for the browser.

    Raises :class:`MissingToolError` without a browser, :class:`ThiduaError` when it does not print it.
    """
    command = [tool(BROWSER), *_QUIET, f"--user-data-dir={profile.resolve()}", f"--print-to-pdf={pdf.resolve()}"]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        command.append("--no-sandbox")  # Chromium's sandbox refuses the superuser; the page holds nothing that runs
    _run([*command, page.resolve().as_uri()])
    if not is_file(pdf):
        raise ThiduaError(NOT_PRINTED.said("trinh_duyet", tep=(pdf.stem,)))


def picture_pages(pdf: Path, folder: Path, dpi: int) -> tuple[Path, ...]:
    """The pages of a PDF as PNG, in their order, in a folder of their own: by typst, or where it is not there by
    Poppler. Raises as :func:`print_page` does.
    """
    if can_draw():
        for number, picture in enumerate(drawn(pdf.read_bytes(), dpi), 1):
            (folder / f"trang-{number}.png").write_bytes(picture)
    else:
        _run([tool(PICTURES), "-r", str(dpi), "-png", str(pdf), str(folder / "trang")])
    return tuple(sorted(folder.glob("*.png"), key=lambda path: int(path.stem.rpartition("-")[2])))


def _run(command: list[str]) -> None:
    if run(command, SECONDS) == "giay":
        raise ThiduaError(TIMED_OUT.said("in", chuong_trinh=Path(command[0]).name, giay=SECONDS))
