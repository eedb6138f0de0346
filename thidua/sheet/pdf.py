"""The text of a PDF as it stands on its pages, through Poppler's pdftotext where it is installed."""

from __future__ import annotations

import math
import tempfile
from pathlib import Path

from lxml import etree

from thidua import programs
from thidua.budget import LIMITS, Limits
from thidua.diagnostics import Place
from thidua.errors import MissingToolError, PlanError
from thidua.files import is_file
from thidua.rulebook.calls import MISSING_TOOL
from thidua.rulebook.files import BEYOND_LIMITS, DAMAGED, LOCKED, NOT_AS_NAMED, PICTURES_ONLY, TIMED_OUT, TOO_LARGE
from thidua.sheet.boxes import Leaf, text_of_words, words_of_boxes
from thidua.sheet.notes import Unseen

_LEAST = 2
_SECOND = 64 * 1024
"""The bytes that Poppler reads in a second, at least; ordinary files take a hundredth of it."""


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
        ended = programs.run(command, limits.program_seconds, Path(name), bounds)
        if ended == "giay":
            raise PlanError(TIMED_OUT.said("pdf", at=at, giay=work))
        if ended == "lon":
            raise PlanError(BEYOND_LIMITS.said("chu_pdf", at=at, muc=limits.pdf_text_mb))
        if ended == "bo_nho":
            raise PlanError(BEYOND_LIMITS.said("bo_nho", at=at, chuong_trinh="Poppler", muc=limits.poppler_mb))
        if ended or not is_file(made):
            raise PlanError((LOCKED if b"/Encrypt" in data else DAMAGED).said("pdf", at=at))
        boxes = made.read_text("utf-8", "replace")
        if boxes.count("<page ") > limits.pages:
            raise PlanError(BEYOND_LIMITS.said("trang", at=at, muc=limits.pages))
        words = words_of_boxes(boxes)
        text = text_of_words(words)
        if not any(letter.isalpha() for letter in text):
            raise PlanError(PICTURES_ONLY.said(at=at))
        return text, _unseen(data, given, words, at, limits) if unseen else ()


def _unseen(data: bytes, given: Path, words: list[Leaf], at: Place, limits: Limits) -> tuple[Unseen, ...]:
    from thidua.sheet.ink import TooMuchError, unseen_in_pages  # only who holds a paper against a plan needs it

    program = programs.find(programs.PDF_DRAWING)
    if program is None:
        raise MissingToolError(MISSING_TOOL.said("soi_pdf"))
    drawn = given.with_suffix(".svg")
    side = str(math.ceil(max(max(one.width, one.height) for one in words)))  # for all: it keeps one paper for all pages
    size = ["-noshrink", "-nocenter", "-paperw", side, "-paperh", side]
    command = [program, "-svg", *size, str(given), str(drawn)]
    bounds = programs.Bounds(memory_mb=limits.program_mb, work=limits.program_seconds, output_mb=limits.file_mb)
    ended = programs.run(command, limits.program_seconds, given.parent, bounds)
    if ended == "giay":
        raise PlanError(TIMED_OUT.said("pdf", at=at, giay=limits.program_seconds))
    if ended in ("lon", "bo_nho"):
        raise PlanError(TOO_LARGE.said(at=at, muc=limits.file_mb))
    if ended or not is_file(drawn):
        raise PlanError(DAMAGED.said("pdf", at=at))
    try:
        return unseen_in_pages(drawn, words, data)
    except etree.XMLSyntaxError as error:
        raise PlanError(DAMAGED.said("pdf", at=at)) from error
    except TooMuchError as error:
        raise PlanError(TOO_LARGE.said(at=at, muc=limits.file_mb)) from error
