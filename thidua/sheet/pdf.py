"""The text of a PDF as it stands on its pages, through Poppler's pdftotext where it is installed."""

from __future__ import annotations

import math
import tempfile
from pathlib import Path

import attrs
from lxml import etree

from thidua import programs
from thidua.budget import LIMITS, Limits, TooMuchError
from thidua.diagnostics import Place
from thidua.errors import MissingToolError, PlanError
from thidua.files import is_file
from thidua.rulebook.calls import MISSING_TOOL
from thidua.rulebook.files import BEYOND_LIMITS, DAMAGED, LOCKED, NOT_AS_NAMED, PICTURES_ONLY, TIMED_OUT
from thidua.sheet.boxes import Leaf, text_of_words, words_of_boxes
from thidua.sheet.notes import Unseen

_LEAST = 1
_DRAWN_MB = 8
"""A small file may be drawn in so much; a larger one in ``ratio`` of its bytes more."""
_SECOND = 64 * 1024
"""The bytes that Poppler reads or draws in a second, at least; ordinary files take a tenth of it."""


def pdf_text(data: bytes, source: str, limits: Limits = LIMITS) -> str:
    """The words of a PDF in their places: columns side by side, a form feed before each page but the first.

    Raises what :func:`pdf_pages` raises.
    """
    return pdf_pages(data, source, limits)[0]


def pdf_pages(
    data: bytes, source: str, limits: Limits = LIMITS, *, unseen: bool = False
) -> tuple[str, tuple[Unseen, ...]]:
    """The same; and with ``unseen`` what the pages show beside these words, and which of them they do not show plainly.

    Raises :class:`MissingToolError` where pdftotext is not installed, :class:`PlanError` for a file that is no PDF,
    has a password, holds pictures of pages only, or cannot be read in time.
    """
    at = Place(source)
    if b"%PDF-" not in data[:1024]:
        raise PlanError(NOT_AS_NAMED.said("pdf", at=at, duoi="pdf"))
    program = programs.find(programs.PDF_TEXT)
    if program is None:
        raise MissingToolError(MISSING_TOOL.said("doc_pdf"))
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        given, made = Path(name) / "tep.pdf", Path(name) / "tep.txt"
        given.write_bytes(data)
        command = [program, "-bbox", "-enc", "UTF-8", str(given), str(made)]
        work = min(limits.program_seconds, _LEAST + len(data) // _SECOND)
        bounds = programs.Bounds(memory_mb=limits.poppler_mb, work=work, output_mb=limits.pdf_text_mb)
        try:
            _run(command, made, at, limits, bounds)
        except PlanError as error:
            if error.problems[0].rule == DAMAGED.id and b"/Encrypt" in data:
                raise PlanError(LOCKED.said("pdf", at=at)) from error
            raise
        boxes = made.read_text("utf-8", "replace")
        if boxes.count("<page ") > limits.pages:
            raise PlanError(BEYOND_LIMITS.said("trang", at=at, muc=limits.pages))
        words = words_of_boxes(boxes)
        text = text_of_words(words)
        if not any(letter.isalpha() for letter in text):
            raise PlanError(PICTURES_ONLY.said(at=at))
        return text, _unseen(data, given, words, at, limits, bounds) if unseen else ()


def _unseen(
    data: bytes, given: Path, words: list[Leaf], at: Place, limits: Limits, bounds: programs.Bounds
) -> tuple[Unseen, ...]:
    from thidua.sheet.ink import unseen_in_pages  # only who holds a paper against a plan needs these
    from thidua.sheet.pdf_notes import notes_in_pdf

    program = programs.find(programs.PDF_DRAWING)
    if program is None:
        raise MissingToolError(MISSING_TOOL.said("soi_pdf"))
    steps = limits.steps(len(data))
    try:
        notes = notes_in_pdf(data, limits.unpacked(len(data)), steps)
        drawn = given.with_suffix(".svg")
        side = str(math.ceil(max(max(one.width, one.height) for one in words)))  # it keeps one paper for all pages
        size = ["-noshrink", "-nocenter", "-paperw", side, "-paperh", side]
        most = min(limits.file_mb, _DRAWN_MB + (limits.ratio * len(data) >> 20))
        within = attrs.evolve(bounds, output_mb=most)
        _run([program, "-svg", *size, str(given), str(drawn)], drawn, at, limits, within, "net_ve")
        return (*unseen_in_pages(drawn, words, steps), *notes)
    except etree.XMLSyntaxError as error:
        raise PlanError(DAMAGED.said("pdf", at=at)) from error
    except TooMuchError as error:
        raise PlanError(BEYOND_LIMITS.said("net_ve", at=at)) from error


def _run(
    command: list[str], made: Path, at: Place, limits: Limits, bounds: programs.Bounds, form: str = "chu_pdf"
) -> None:
    """Has a program of Poppler make a file. Raises :class:`PlanError` where it breaks a bound, or makes none; ``form``
    of the rule for a file that is too large.
    """
    ended = programs.run(command, limits.program_seconds, made.parent, bounds)
    if ended == "giay":
        raise PlanError(TIMED_OUT.said("pdf", at=at, giay=bounds.work))
    if ended == "lon":
        raise PlanError(BEYOND_LIMITS.said(form, at=at, muc=bounds.output_mb))
    if ended == "bo_nho":
        raise PlanError(BEYOND_LIMITS.said("bo_nho", at=at, chuong_trinh="Poppler", muc=bounds.memory_mb))
    if ended or not is_file(made):
        raise PlanError(DAMAGED.said("pdf", at=at))
