"""What stands on the pages of a PDF, its words, their looks and what is drawn, by Poppler where it is installed."""

from __future__ import annotations

import math
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
from lxml import etree

from thidua import programs
from thidua.budget import LIMITS, Limits, TooMuchError
from thidua.diagnostics import Place
from thidua.errors import MissingToolError, PlanError
from thidua.files import is_file
from thidua.records import frozen
from thidua.rulebook.calls import MISSING_TOOL
from thidua.rulebook.files import BEYOND_LIMITS, DAMAGED, LOCKED, NOT_AS_NAMED, PICTURES_ONLY, TIMED_OUT
from thidua.sheet import Spot
from thidua.sheet.boxes import Leaf, spots_of_words, text_of_words, words_of_boxes
from thidua.sheet.notes import Unseen

if TYPE_CHECKING:
    from thidua.sheet.prints import Print

_LEAST = 1
_DRAWN_MB = 8
"""A small file may be drawn in so much; a larger one in ``ratio`` of its bytes more."""
_SECOND = 64 * 1024
"""The bytes that Poppler reads or draws in a second, at least; ordinary files take a tenth of it."""


def pdf_text(data: bytes, source: str, limits: Limits = LIMITS) -> str:
    """The words of a PDF in their places: columns side by side, a form feed before each page but the first.

    Raises what :func:`pdf_pages` raises.
    """
    return pdf_pages(data, source, limits).text


@frozen
class Pages:
    """What a PDF says: its ``text``, and by page and line where that stands (``spots``); of what was asked for, what
    its pages show beside these words, and which of them they do not show plainly (``unseen``); each page with the looks
    of its words and the rules drawn (``prints``).
    """

    text: str
    spots: Mapping[tuple[int, int], Spot] = attrs.field(factory=dict)
    unseen: tuple[Unseen, ...] = ()
    prints: tuple[Print, ...] = ()


def pdf_pages(
    data: bytes, source: str, limits: Limits = LIMITS, *, unseen: bool = False, printed: bool = False
) -> Pages:
    """The words of a PDF, and what else is asked for.

    Raises :class:`MissingToolError` where a program of Poppler is not installed, :class:`PlanError` for a file that is
    no PDF, has a password, holds pictures of pages only, or cannot be read in time.
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
        file = _File(data, given, at, limits, bounds)
        try:
            file.run(command, made)
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
        looked = file.unseen(words) if unseen else ()
        return Pages(text, spots_of_words(words), looked, file.prints(words) if printed else ())


@frozen
class _File:
    """A PDF that programs of Poppler look at, within bounds."""

    data: bytes
    given: Path
    at: Place
    limits: Limits
    bounds: programs.Bounds

    def unseen(self, words: list[Leaf]) -> tuple[Unseen, ...]:
        """What its pages show beside these words, and which of them they do not show plainly."""
        from thidua.sheet.ink import unseen_in_pages  # only who holds a paper against a plan needs these
        from thidua.sheet.pdf_notes import notes_in_pdf

        steps = self.limits.steps(len(self.data))
        with self._refused():
            notes = notes_in_pdf(self.data, self.limits.unpacked(len(self.data)), steps)
            return (*unseen_in_pages(self._drawing(words), words, steps), *notes)

    def prints(self, words: list[Leaf]) -> tuple[Print, ...]:
        """Its pages as they are printed."""
        from thidua.sheet.ink import drawn_on_pages
        from thidua.sheet.prints import ZOOM, prints

        looks = self.given.with_suffix(".xml")
        command = [self._program(programs.PDF_LOOKS), "-xml", "-i", "-q", *ZOOM, "-enc", "UTF-8", str(self.given)]
        self.run([*command, str(looks.with_suffix(""))], looks)
        steps = self.limits.steps(len(self.data))
        with self._refused():
            drawn = drawn_on_pages(self._drawing(words), words, steps)
            return prints(words, looks.read_text("utf-8", "replace"), drawn, steps)

    def _program(self, names: tuple[str, ...]) -> str:
        program = programs.find(names)
        if program is None:
            raise MissingToolError(MISSING_TOOL.said("soi_pdf"))
        return program

    def _drawing(self, words: list[Leaf]) -> Path:
        """Its pages as they are drawn."""
        drawn = self.given.with_suffix(".svg")
        side = str(math.ceil(max(max(one.width, one.height) for one in words)))  # it keeps one paper for all pages
        size = ["-noshrink", "-nocenter", "-paperw", side, "-paperh", side]
        most = min(self.limits.file_mb, _DRAWN_MB + (self.limits.ratio * len(self.data) >> 20))
        within = attrs.evolve(self.bounds, output_mb=most)
        self.run([self._program(programs.PDF_DRAWING), "-svg", *size, str(self.given), str(drawn)], drawn, within)
        return drawn

    @contextmanager
    def _refused(self) -> Iterator[None]:
        """What is drawn in a way that nobody can look through is refused."""
        try:
            yield
        except etree.XMLSyntaxError as error:
            raise PlanError(DAMAGED.said("pdf", at=self.at)) from error
        except TooMuchError as error:
            raise PlanError(BEYOND_LIMITS.said("net_ve", at=self.at)) from error

    def run(self, command: list[str], made: Path, within: programs.Bounds | None = None) -> None:
        """Has a program of Poppler make a file, ``within`` bounds of a drawing, or those of words.

        Raises :class:`PlanError` where it breaks a bound, or makes none.
        """
        bounds = within or self.bounds
        ended = programs.run(command, self.limits.program_seconds, made.parent, bounds)
        if ended == "giay":
            raise PlanError(TIMED_OUT.said("pdf", at=self.at, giay=bounds.work))
        if ended == "lon":
            form = "net_ve" if within else "chu_pdf"
            raise PlanError(BEYOND_LIMITS.said(form, at=self.at, muc=bounds.output_mb))
        if ended == "bo_nho":
            said = BEYOND_LIMITS.said("bo_nho", at=self.at, chuong_trinh="Poppler", muc=bounds.memory_mb)
            raise PlanError(said)
        if ended or not is_file(made):
            raise PlanError(DAMAGED.said("pdf", at=self.at))
