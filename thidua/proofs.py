"""A document held against the rules over papers: as its file says it, as it is printed, or both."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import attrs

from thidua.budget import LIMITS, Limits
from thidua.diagnostics import Diagnostic
from thidua.documents.conventions import convention_of
from thidua.front import render
from thidua.grammar.conventions import ND30
from thidua.layout.convention import CONVENTIONS
from thidua.model import KeHoach
from thidua.office import to_pdf
from thidua.reading import read_roles
from thidua.rules.check import Check, Fault, Judged, Known, holding, judged, unjudged
from thidua.rules.families import of_pages, of_paper, of_print
from thidua.rules.paper import Own, Paper
from thidua.rules.printed import PrintedPaper, measured
from thidua.sheet import Sheet, paragraphs
from thidua.sheet.files import read_sheet
from thidua.sheet.office import FORMATS as OF_OFFICES
from thidua.sheet.office import to_docx
from thidua.sheet.prints import Print
from thidua.templates import Template
from thidua.wording import letters_of

_KNOWN = 40
"""Letters by which a paragraph is found on the pages."""
_FEWEST = 4
_AHEAD = 20_000
"""Letters after the last paragraph that was found, within which the next one is looked for first."""
_ANYWHERE = 200
"""Paragraphs that may be looked for from the first page on, one after another."""


def judged_paper(
    data: bytes | str, format: str, name: str, own: Own | None = None, limits: Limits = LIMITS, *,
    printed: bool = False,
) -> tuple[Paper, Judged]:  # fmt: skip
    """The paper of a document, and what the rules over papers say of it; ``own`` the template of the office;
    ``printed``: LibreOffice prints what is a word processor's, and the rules judge its pages, too.

    Raises what :func:`read_sheet` raises, and :func:`to_pdf`.
    """
    if printed and format in OF_OFFICES and isinstance(data, bytes):
        data, format = to_docx(data, format, name, limits), "docx"
    paper = paper_of(read_sheet(data, format, name, limits, counted=True), own, name)
    convention, day = paper.name, paper.day
    every: tuple[Check[Any], ...] = (*of_paper(), *of_print())
    if paper.empty:
        return paper, unjudged(every, "trong", convention, name)
    if paper.sheet.format in ("txt", "md"):
        return paper, unjudged(every, "dang_chu", convention, name)
    if not (paper.official or paper.attached):
        return paper, unjudged(every, "khong_van_ban", convention, name)
    if not paper.has_heading:
        rest = [one for one in every if one not in of_pages()]
        return paper, judged(of_pages(), paper, convention, day, name) + unjudged(rest, "khong_doc", convention, name)
    if isinstance(paper, PrintedPaper):
        return paper, _judged_pages(of_paper(), paper) + _judged_pages(of_print(), paper)
    unread = [one for one in of_paper() if not _fits(one, paper)]
    found = judged((one for one in of_paper() if one not in unread), paper, convention, day, name)
    found += unjudged(unread, "mau_rieng", convention, name)
    if not printed or not isinstance(data, bytes):
        return paper, found + unjudged(of_print(), "can_in", convention, name)
    as_pdf = to_pdf(data, Path(name or "van-ban").stem)
    pages = paper_of(read_sheet(as_pdf, "pdf", name, limits, counted=True), own, name)
    if not isinstance(pages, PrintedPaper):
        return paper, found + unjudged(of_print(), "khong_ro", convention, name)
    found = _on_pages(found, paper.sheet, pages.sheet.prints)
    return paper, _both(found, _judged_pages(of_paper(), pages)) + _judged_pages(of_print(), pages)


def judged_print(
    plan: KeHoach, template: str | Path | bytes | Template | None, own: Own | None, name: str, limits: Limits
) -> Judged:
    """What the rules over papers say of a plan as it is printed, by a template or that of its convention."""
    document = render(plan, "docx", template=template, carry=False)
    return judged_paper(document, "docx", name, own, limits, printed=True)[1]


def faults_of(paper: Paper) -> Iterator[tuple[Check[Paper], Fault]]:
    """What the rules over papers find on one that a Word file says, rule by rule."""
    every = of_paper() if paper.has_heading else of_pages()
    if paper.empty or not (paper.official or paper.attached):
        return
    for one in holding((one for one in every if _fits(one, paper)), paper.name, paper.day):
        yield from ((one, found) for found in one.judge(paper) if isinstance(found, Fault))


def paper_of(sheet: Sheet, own: Own | None, name: str) -> Paper:
    """The paper that a sheet is; ``own`` the template of the office, ``name`` that of the file."""
    roles = read_roles(sheet)
    convention = convention_of(roles) or ND30
    paper = Paper(sheet, roles, convention, CONVENTIONS[convention], own, name)
    return measured(paper) if sheet.prints else paper


def _judged_pages(checks: Iterable[Check[Any]], paper: PrintedPaper) -> Judged:
    """What rules say of printed pages, those alone that need know no more of the lines than is surely known: what a
    page shows is recognised by its words, and few of a form are known; where neither its name nor its letterhead is,
    only the paper itself is judged.
    """
    every = [*checks]
    known = _known(paper)
    sure = [one for one in every if one.asks and one.asks.known in known and _fits(one, paper)]
    left = [one for one in every if one not in sure]
    found = judged(sure, paper, paper.name, paper.day, paper.source)
    return found + unjudged(left, "khong_doc", paper.name, paper.source)


def _known(paper: Paper) -> tuple[Known, ...]:
    """How much of the paper of a print is known."""
    if paper.first("ten_loai"):
        return ("trang", "dau", "ten_loai", "loai") if paper.is_plan or paper.kind else ("trang", "dau", "ten_loai")
    if not all(paper.first(name) for name in ("quoc_hieu", "co_quan", "so")):
        return ("trang",)
    return ("trang", "dau", "ten_loai", "loai") if paper.own_form == ("cong_van",) else ("trang", "dau")


def _fits(check: Check[Any], paper: Paper) -> bool:
    """A paper has no form of its own that a rule is not of."""
    return not check.asks or not set(check.asks.not_of) & set(paper.own_form)


def _both(file: Judged, pages: Judged) -> Judged:
    """What is said of a file, and of its pages where they tell more: how long a rule is drawn, where text ends and
    which number is shown is sure on a page alone. For all else the file says what was meant, and a page only how a
    line of it was recognised.
    """
    left = {one.rule for one in file.unjudged} & set(pages.judged)
    sound = set(file.judged) - {one.rule for one in file.findings}
    seen = {one.id for one in of_paper() if one.by_page}
    more = (one for one in pages.findings if one.rule in left or one.rule in sound & seen)
    return Judged(
        (*file.findings, *more), (*file.judged, *(one for one in pages.judged if one in left)),
        tuple(one for one in file.unjudged if one.rule not in left),
    )  # fmt: skip


def _on_pages(found: Judged, sheet: Sheet, prints: Iterable[Print]) -> Judged:
    """What was found in a file, each with the page that its paragraph is printed on."""
    page_of = _pages(sheet, prints)

    def placed(one: Diagnostic) -> Diagnostic:
        return attrs.evolve(one, at=attrs.evolve(one.at, page=page_of(one.at.label)))

    return attrs.evolve(found, findings=tuple(map(placed, found.findings)))


def _pages(sheet: Sheet, prints: Iterable[Print]) -> Callable[[str], int]:
    """The page of a paragraph by its place; 0 where its words were not found."""
    pieces: list[str] = []
    ends: list[int] = []
    length = 0
    for page in prints:
        words = [letters_of(word.text) for row in page.rows for word in row.words]
        pieces += words
        length += sum(map(len, words))
        ends.append(length)
    text = "".join(pieces)
    found: dict[str, int] = {}
    at, anywhere = 0, 0
    for paragraph in paragraphs(sheet.blocks):
        wanted = letters_of(paragraph.shown)[:_KNOWN]
        if len(wanted) < _FEWEST:
            continue
        place = text.find(wanted, at, at + _AHEAD)
        if place < 0 and anywhere < _ANYWHERE:  # of the other column
            anywhere += 1
            place = text.find(wanted)
        elif place >= 0:
            at = place
        if place >= 0:
            found[paragraph.where] = bisect_right(ends, place) + 1
    return lambda where: found.get(where, 0)
