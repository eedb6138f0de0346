"""Which lines of a printed text belong to its pages, not to its words: numbers of pages, an address at a foot."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import attrs

from thidua.sheet import Block, Paragraph
from thidua.sheet.headings import is_address
from thidua.sheet.signs import parse_sign

PAGE = "số trang"
FOOT = "chân trang"
"""Styles of such lines, and how they are called where they are left out."""

_NUMBER = re.compile(r"[-–—\s]*(?:trang\s+)?(\d{1,3})(?:\s*/\s*\d{1,3})?[-–—\s]*", re.IGNORECASE)
_SET_IN = 8
"""Blanks before a number that stands in the middle of its line or at its end; cells of a table stand left of that."""
_PAGE_LINES = 8
"""Fewer lines than a page has: numbers that stand closer, at the margin, are cells of a table copied one a line."""


def with_pages(blocks: Sequence[Block]) -> list[Block]:
    """The blocks of a text, each paragraph that is the number or foot of a page with that as its style.

    Where form feeds part the pages, a number stands first or last on its page and counts with them. Elsewhere numbers
    count up from 1 or 2, set in or a page apart.
    """
    words = [at for at, block in enumerate(blocks) if not isinstance(block, Paragraph) or block.text.strip()]
    numbers = (_by_pages if any(map(_breaks, blocks)) else _by_count)(blocks, words)
    ends = {above for above, at in pairwise(words) if _breaks(blocks[at])} | {*words[-1:]}  # last lines of pages
    out = list(blocks)
    for at, number in numbers.items():
        out[at] = attrs.evolve(_paragraph(out[at]), style=PAGE)
        if number == 2 and at not in ends and (foot := _foot_above(blocks, at)) is not None:
            out[foot] = attrs.evolve(_paragraph(out[foot]), style=FOOT)
    for at in ends:
        if isinstance(block := blocks[at], Paragraph) and _indent(block) > _SET_IN and is_address(block.text.strip()):
            out[at] = attrs.evolve(block, style=FOOT)
    return out


def _paragraph(block: Block) -> Paragraph:
    assert isinstance(block, Paragraph)
    return block


def _breaks(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.page_break


def _number(block: Block) -> int:
    """The number of a line that is one and nothing else; 0 of any other line."""
    if not isinstance(block, Paragraph):
        return 0
    text = block.text.strip()
    match = _NUMBER.fullmatch(text) if 0 < len(text) < 17 else None
    return int(match[1]) if match else 0


def _indent(block: Block) -> int:
    text = _paragraph(block).text.expandtabs(8)
    return len(text) - len(text.lstrip())


def _by_pages(blocks: Sequence[Block], words: Sequence[int]) -> dict[int, int]:
    """The numbers at the edges of pages: they count with the pages, from 1 or from any number that two pages show."""
    starts = [at for at, block in enumerate(blocks) if _breaks(block)]
    pages: list[list[int]] = [[] for _ in range(len(starts) + 1)]
    page = 0
    for at in words:
        while page < len(starts) and at >= starts[page]:
            page += 1
        pages[page].append(at)
    edges = [
        (at, page) for page, lines in enumerate(pages, 1) for at in {*lines[:1], *lines[-1:]} if _number(blocks[at])
    ]
    ahead = Counter(_number(blocks[at]) - page for at, page in edges)
    return {
        at: _number(blocks[at])
        for at, page in sorted(edges)
        if (difference := _number(blocks[at]) - page) == 0 or ahead[difference] > 1
    }


def _by_count(blocks: Sequence[Block], words: Sequence[int]) -> dict[int, int]:
    """The lines that count up from 1 or 2, each set in, or a page away from any other line that is a number."""
    places = {at: place for place, at in enumerate(words)}
    alone = [at for at in words if _number(blocks[at])]
    near = {
        at for one, other in pairwise(alone) if places[other] - places[one] < _PAGE_LINES for at in (one, other)
    }  # fmt: skip
    likely = [at for at in alone if _indent(blocks[at]) > _SET_IN or at not in near]
    out: dict[int, int] = {}
    page = 1
    for at in likely:
        number = _number(blocks[at])
        begins = number == 1 and not out and _indent(blocks[at]) > _SET_IN
        last = at == words[-1] and not out and _indent(blocks[at]) <= _SET_IN  # a text may end with a figure
        if (begins or number == page + 1) and not last:
            page = number
            out[at] = number
    return out


def _foot_above(blocks: Sequence[Block], at: int) -> int | None:
    """The line at the foot of the first page, where one stands above the number of the second: an agency's address."""
    above = at - 1
    while above > 0 and isinstance(block := blocks[above], Paragraph) and not block.text.strip():
        above -= 1
    if above < 1 or not isinstance(block := blocks[above], Paragraph):
        return None
    before = blocks[above - 1]
    text = block.text.strip()
    alone = isinstance(before, Paragraph) and not before.text.strip()
    words = any(letter.isalpha() for letter in text)
    if alone and words and _indent(block) > 5 and len(text) < 90 and not parse_sign(text) and text[-1] not in ".;:,":
        return above
    return None
