"""The sheet of a file: its suffix says how it is read."""

from __future__ import annotations

import re
from collections.abc import Mapping

import attrs

from thidua.budget import LIMITS, Limits
from thidua.decoding import legacy_encoding
from thidua.diagnostics import Place
from thidua.errors import PlanError, UsageError
from thidua.rulebook.calls import NOT_AS_TEXT
from thidua.rulebook.files import TOO_LARGE
from thidua.sheet import Sheet, Spot
from thidua.sheet.notes import ALL, UNSEEN, Unseen
from thidua.sheet.symbols import TURNING

PACKAGES = ("docx", "dotx")
"""Those that are packages of Word's own."""


def read_sheet(
    data: bytes | str, format: str, source: str, limits: Limits = LIMITS, *, unseen: bool = False, counted: bool = False
) -> Sheet:
    """The sheet of a document; ``unseen``: with what its pages show beside plain text; ``counted``: of a Word file with
    how its pages are numbered, of a PDF with its pages as they are printed.

    Raises :class:`PlanError` for a file that is not what its suffix says, or damaged; :class:`MissingToolError` where
    a program is needed and not installed; :class:`UsageError` for text where a Word file is meant.
    """
    if format in ("txt", "md"):
        sheet = _of_text(data, source, format, limits)
        return attrs.evolve(sheet, unseen=_unseen_in_text(data, sheet)) if unseen else sheet
    if isinstance(data, str):
        raise UsageError(NOT_AS_TEXT.said(duoi=format))
    if len(data) > limits.file:
        raise PlanError(TOO_LARGE.said(at=Place(source), muc=limits.file_mb))
    if format == "pdf":
        from thidua.sheet.pdf import pdf_pages

        pages = pdf_pages(data, source, limits, unseen=unseen, printed=counted)
        sheet = _of_text(pages.text, source, format, limits, pages.spots)
        return attrs.evolve(sheet, unseen=pages.unseen, prints=pages.prints)
    page = format not in PACKAGES and data.lstrip().startswith(b"<")
    if format not in PACKAGES:
        from thidua.sheet.office import to_docx

        data = to_docx(data, format, source, limits)
    from thidua.sheet.docx import sheet_of
    from thidua.sheet.package import WordFile

    file = WordFile(data, source, limits)
    if not unseen:
        return sheet_of(file, legacy_encoding, counted=counted)
    from thidua.sheet.unseen import LOOKED_AT, unseen_in_docx

    for kind in LOOKED_AT:  # what is refused is refused before it costs
        file.part(kind)
    sheet = sheet_of(file, legacy_encoding)
    web = (Unseen(ALL, "la", "HTML"),) if page else ()  # whose styles may hide anything
    return attrs.evolve(sheet, unseen=(*web, *unseen_in_docx(file, lambda: WordFile(data, source, limits))))


_PLAIN_TAGS = frozenset(("br", "b", "i", "u", "em", "strong", "sup", "sub", "p"))
_TAG = re.compile(r"</?([A-Za-z][\w-]*+)([^<>]*+)>")


def _unseen_in_text(data: bytes | str, sheet: Sheet) -> tuple[Unseen, ...]:
    """What a text holds beside its words: signs that move the cursor or turn the line round; in Markdown pictures, and
    tags of HTML, which may hide what they hold.
    """
    found = [Unseen(where, form) for where, form, _ in sheet.notes if form in UNSEEN]
    text = data if isinstance(data, str) else data.decode("utf-8", "replace")
    found += (Unseen(ALL, "dao", "", line[:80]) for line in text.splitlines() if TURNING.search(line))
    if sheet.format == "md":
        found += (Unseen(ALL, "anh", "", part[:80]) for part in text.split("![")[1:])
        for tag in _TAG.finditer(text):
            if tag[2].strip(" /") or tag[1].lower() not in _PLAIN_TAGS:
                found.append(Unseen(ALL, "la", tag[1], tag[0]))
    return tuple(found)


def _of_text(
    data: bytes | str, source: str, format: str, limits: Limits, spots: Mapping[tuple[int, int], Spot] | None = None
) -> Sheet:
    from thidua.sheet.encoded import document_text
    from thidua.sheet.text import read_text

    text, notes = document_text(data, source, limits)
    sheet = read_text(text, source, format, spots or {})
    return attrs.evolve(sheet, notes=(*notes, *sheet.notes)) if notes else sheet
