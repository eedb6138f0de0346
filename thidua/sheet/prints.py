"""The pages of a PDF as they are printed: each word with its place and look, the rules that are drawn; knows no decree.

Poppler's pdftohtml tells fonts, sizes and colours of the segments of a line; pdftocairo draws the letters and rules.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from thidua.budget import Steps
from thidua.records import frozen
from thidua.sheet.boxes import Leaf, Word, rows_of_words
from thidua.sheet.ink import Box, Drawn

_SCALE = 3.0
"""How many times as large pdftohtml draws, at most: it says sizes in whole numbers."""
ZOOM = ("-zoom", f"{_SCALE:.0f}", "-noroundcoord", "-fontfullname")
_UNDER, _COVERED = 0.18, 0.6
"""How far below its letters, in parts of its size, an underline stands, and which part of a word it runs under."""
_OFF = 1.0
"""How far in pt the two programs may say that a segment ends."""
_TOKEN = re.compile(
    r"<page\s[^<>]*+>"
    r'|<fontspec id="(?P<id>\d+)" size="(?P<size>-?\d+)" family="(?P<family>[^"]*)" color="#(?P<color>[0-9a-fA-F]{6})'
    r'|<text top="(?P<top>-?[\d.]+)" left="(?P<left>-?[\d.]+)" width="(?P<width>-?[\d.]+)" '
    r'height="(?P<height>-?[\d.]+)" font="(?P<font>\d+)">(?P<marks>(?:<[^<>]*+>)*+)'
)
_STYLE = re.compile(r"[-, ]?(?:bold|italic|oblique|regular|regu|roman|medi|it|mt|ps|psmt)+$", re.IGNORECASE)
_PARTS = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LONGEST_NAME = 120
"""Letters of the name of a font that are looked at."""


@frozen
class Ink:
    """A word as it is printed: its box, and where its letters stand (``base``), in pt from the upper left corner; its
    looks as of a run of text; ``size`` 0 and ``font`` empty where nothing tells.
    """

    text: str
    left: float
    right: float
    base: float
    size: float = 0
    font: str = ""
    bold: bool = False
    italic: bool = False
    underline: bool = False
    color: str = ""


@frozen
class Row:
    """A line of a page: its page, from 1; its number in the text of that page, from 1; which of its words it is."""

    page: int
    line: int
    words: tuple[Ink, ...]

    @property
    def where(self) -> str:
        """Its place, as its paragraph in the sheet has it."""
        return f"trang {self.page}, dòng {self.line}"

    @property
    def base(self) -> float:
        """Where its letters stand, in pt from the top."""
        return sorted(word.base for word in self.words)[len(self.words) // 2]


@frozen
class Print:
    """A printed page: its size in pt, its lines, the boxes of the solid rules on it; ``pictures``: it shows something
    else, too.
    """

    width: float
    height: float
    rows: tuple[Row, ...] = ()
    rules: tuple[Box, ...] = ()
    pictures: bool = False


@frozen
class _Segment:
    top: float
    left: float
    right: float
    bottom: float
    look: tuple[float, str, bool, bool, str]


def prints(pages: Sequence[Leaf], looks: str, drawn: Sequence[Drawn], steps: Steps) -> tuple[Print, ...]:
    """The pages of words that ``pdftotext`` found, with the looks that ``pdftohtml`` says and what is drawn there.

    Raises :class:`TooMuchError` where more is to be held against each other than ``steps``.
    """
    segments = _segments(looks)
    rows: dict[int, list[Row]] = {}
    inks = [
        _inks(leaf, segments[at] if at < len(segments) else [], drawn[at] if at < len(drawn) else Drawn(), steps)
        for at, leaf in enumerate(pages)
    ]
    for page, line, words in rows_of_words(pages):
        rows.setdefault(page, []).append(Row(page, line, tuple(inks[page - 1][id(word)] for word in words)))
    return tuple(
        Print(leaf.width, leaf.height, tuple(rows.get(at + 1, ())), one.rules, one.pictures)
        for at, (leaf, one) in enumerate(zip(pages, [*drawn, *[Drawn()] * len(pages)], strict=False))
    )


def _segments(looks: str) -> list[list[_Segment]]:
    """The segments of each page, from the top."""
    fonts: dict[str, tuple[float, str, str]] = {}
    pages: list[list[_Segment]] = []
    for found in _TOKEN.finditer(looks):
        if found["id"] is not None:
            fonts[found["id"]] = int(found["size"]) / _SCALE, found["family"], found["color"]
        elif found["font"] is None:
            pages.append([])
        elif pages:
            top, left, wide, high = (float(found[name]) / _SCALE for name in ("top", "left", "width", "height"))
            size, family, color = fonts.get(found["font"], (0.0, "", "000000"))
            bold, italic = _marked(family, "bold|black|medi"), _marked(family, "ital|obli")
            bold, italic = bold or "<b>" in found["marks"], italic or "<i>" in found["marks"]
            look = size, _family(family), bold, italic, "" if color == "000000" else color.upper()
            pages[-1].append(_Segment(top, left, left + wide, top + high, look))
    for page in pages:
        page.sort(key=lambda one: one.top)
    return pages


def _marked(family: str, words: str) -> bool:
    return re.search(words, family.rpartition("+")[2], re.IGNORECASE) is not None


def _family(name: str) -> str:
    """The family of a font by its name in the file: ``BAAAAA+LiberationSerif-Bold`` is ``Liberation Serif``."""
    name = name.rpartition("+")[2][:_LONGEST_NAME]
    while (shorter := _STYLE.sub("", name)) and shorter != name:
        name = shorter
    return _PARTS.sub(" ", name).strip()


def _inks(leaf: Leaf, segments: list[_Segment], drawn: Drawn, steps: Steps) -> dict[int, Ink]:
    """The words of a page as they are printed, by their identity."""
    tops = [one.top for one in segments]
    tallest = max((one.bottom - one.top for one in segments), default=0.0)
    level = sorted((box for box in drawn.rules if box[2] - box[0] > box[3] - box[1]), key=lambda box: box[1])
    heights = [box[1] for box in level]
    out: dict[int, Ink] = {}
    for at, word in enumerate(leaf.words):
        near = segments[bisect_left(tops, word.middle - tallest) : bisect_left(tops, word.middle)]
        look = next((one.look for one in near if _holds(one, word)), (0.0, "", False, False, ""))
        size, font, bold, italic, color = look
        base = (drawn.bases[at] if at < len(drawn.bases) else 0) or word.bottom - 0.2 * word.height
        below = level[bisect_left(heights, base - 1) : bisect_left(heights, base + _UNDER * (size or 12))]
        steps.charge(len(near) + len(below))
        underline = any(_runs_under(box, word) for box in below)
        out[id(word)] = Ink(word.text, word.left, word.right, base, size, font, bold, italic, underline, color)
    return out


def _holds(segment: _Segment, word: Word) -> bool:
    middle = (word.left + word.right) / 2
    return segment.top <= word.middle <= segment.bottom and segment.left - _OFF <= middle <= segment.right + _OFF


def _runs_under(box: Box, word: Word) -> bool:
    shared = min(box[2], word.right) - max(box[0], word.left)
    return shared > _COVERED * (word.right - word.left)


def level_rules(page: Print) -> Iterator[Box]:
    """The level rules of a page, from the top, those that were drawn in pieces whole."""
    last: Box | None = None
    for box in sorted(
        (box for box in page.rules if box[2] - box[0] > box[3] - box[1]), key=lambda box: (round(box[1]), box[0])
    ):
        if last and abs(box[1] - last[1]) < 1 and box[0] - last[2] < 1.5:
            last = last[0], last[1], max(last[2], box[2]), max(last[3], box[3])
            continue
        if last:
            yield last
        last = box
    if last:
        yield last
