"""Words with their places on the pages of a PDF as lines of text, each word where it stands on paper."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median

import attrs

from thidua.records import frozen
from thidua.sheet import Spot

PITCH = 4.0
"""The points that a place of a line takes: fewer than a letter of any text, so no word pushes the next one aside."""

_WIDE, _NARROW = 1.5, 0.5
"""A gap between words wider than so many times their height parts columns; one wider than the second times does where
it is wider than the line's other gaps, too: the blanks of a justified line are all wide.
"""
_WIDER = 1.6
_STRETCHED, _ALIKE = 4, 1.0
"""Blanks of a stretched line, at least, and by how many points they may differ."""
_APART = 1.3
"""Lines further apart than this times the usual distance have an empty line between them."""

_TOKEN = re.compile(
    r'<page\s(?:width="(?P<width>[\d.]+)" height="(?P<height>[\d.]+)")?[^<>]*+>'
    r'|<word xMin="(?P<left>-?[\d.]+)" yMin="(?P<top>-?[\d.]+)" xMax="(?P<right>-?[\d.]+)"'
    r' yMax="(?P<bottom>-?[\d.]+)">(?P<text>[^<]*)</word>'
)


@frozen
class Word:
    """A word and its box in points from the upper left corner of the page."""

    text: str
    left: float
    top: float
    right: float
    bottom: float

    @property
    def middle(self) -> float:
        return (self.top + self.bottom) / 2

    @property
    def height(self) -> float:
        return max(1.0, self.bottom - self.top)


@frozen
class Leaf:
    """A page: its size in points, and its words."""

    width: float
    height: float
    words: list[Word] = attrs.field(factory=list)


def words_of_boxes(boxes: str) -> list[Leaf]:
    """The words of each page of what ``pdftotext -bbox`` says."""
    pages: list[Leaf] = []
    for found in _TOKEN.finditer(boxes):
        if found["text"] is None:
            pages.append(Leaf(float(found["width"] or 0), float(found["height"] or 0)))
        elif pages and (text := html.unescape(found["text"]).strip()):
            sides = (float(found[name]) for name in ("left", "top", "right", "bottom"))
            pages[-1].words.append(Word(text, *sides))
    return pages


def text_of_words(pages: Sequence[Leaf]) -> str:
    """The text of the words of some pages: a line for each line of a page, a form feed before each page but the
    first.

    ``-layout`` gives columns that shift from line to line where letters are narrow; here columns stand at the same
    places on all lines and pages, and blanks of justified lines are no gaps.
    """
    return "\f".join("".join(f"{_line(row) if row else ''}\n" for row in page) for page in _laid(pages))


def rows_of_words(pages: Sequence[Leaf]) -> Iterator[tuple[int, int, Sequence[Word]]]:
    """The same words by their lines: the page, the line of its text, the words from the left."""
    for page, rows in enumerate(_laid(pages), 1):
        yield from ((page, line, row) for line, row in enumerate(rows, 1) if row)


def spots_of_words(pages: Sequence[Leaf]) -> dict[tuple[int, int], Spot]:
    """Where each line of the text stands, by its page and its number in the text of that page."""
    return {
        (page, line): Spot(
            row[0].left, max(word.right for word in row), _middle(row), row[0].right - row[0].left,
            median(word.height for word in row), page, pages[page - 1].width,
        )
        for page, line, row in rows_of_words(pages)
    }  # fmt: skip


def _laid(pages: Sequence[Leaf]) -> Iterator[list[Sequence[Word]]]:
    """The lines of each page, empty ones where there is room for one."""
    rows = [_rows(page.words) for page in pages]
    distances = sorted(below - above for page in rows for above, below in pairwise(map(_middle, page)))
    usual = distances[len(distances) // 8] if distances else 0
    return (_spaced(page, usual) for page in rows)


def _middle(row: Sequence[Word]) -> float:
    return median(word.middle for word in row)


def _spaced(rows: Sequence[Sequence[Word]], usual: float) -> list[Sequence[Word]]:
    """The lines of a page; ``usual`` the distance of lines that stand together."""
    middles = [*map(_middle, rows)]
    out: list[Sequence[Word]] = []
    for at, row in enumerate(rows):
        if at and middles[at] - middles[at - 1] > _APART * usual:
            out.append(())
        out.append(row)
    return out


def _rows(words: Sequence[Word]) -> list[list[Word]]:
    """The words of each line of a page, from the left; a small sign above or below a line belongs to it."""
    rows: list[list[Word]] = []
    for word in sorted(words, key=lambda one: (one.middle, one.left)):
        if rows and abs(word.middle - rows[-1][0].middle) < max(word.height, rows[-1][0].height) / 2:
            rows[-1].append(word)
        else:
            rows.append([word])
    return [sorted(row, key=lambda one: one.left) for row in rows]


def _line(row: Sequence[Word]) -> str:
    gaps = [after.left - before.right for before, after in pairwise(row)]
    usual = sorted(gaps)[len(gaps) // 4] if len(gaps) > 2 else 0
    stretched = _is_stretched(row, gaps)
    out = " " * max(0, round(row[0].left / PITCH)) + row[0].text
    for gap, word in zip(gaps, row[1:], strict=True):
        wide = not stretched and (gap > _WIDE * word.height or (gap > _NARROW * word.height and gap > _WIDER * usual))
        out += " " * max(3, round(word.left / PITCH) - len(out)) if wide else " "
        out += word.text
    return out


def _is_stretched(row: Sequence[Word], gaps: Sequence[float]) -> bool:
    """A justified line of few words: its blanks are all as wide as the others, but for those that never stretch."""
    wide = [gap for gap, word in zip(gaps, row, strict=False) if gap > _NARROW * word.height]
    if len(wide) < _STRETCHED or 2 * len(wide) < len(gaps) or max(wide) - min(wide) > _ALIKE:
        return False
    return 2 * sum(word.text.isalpha() for word in row) > len(row)  # the names of columns of one width are figures
