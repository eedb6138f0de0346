"""Which lines of a printed text belong to its pages, not to its words: numbers of pages, an address at a foot, what a
portal prints around a document, what a program prints of a digital signature.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from thidua.grammar.addresses import is_address
from thidua.grammar.endings import begins_recipients
from thidua.grammar.kinds import names_plan
from thidua.grammar.pages import (
    begins_ending,
    is_digital_signature,
    is_other_news,
    is_page_of_pages,
    is_part_of_signature,
    is_portal_menu,
    is_portal_words,
    is_time_of_signature,
    page_number,
)
from thidua.grammar.people import is_name
from thidua.grammar.posts import is_post
from thidua.grammar.signs import parse_sign
from thidua.sheet import Block, Paragraph
from thidua.sheet.spacing import ANY_GAP, indent, split_gaps

PAGE, FOOT, CHROME, SIGNATURE = "số trang", "chân trang", "trang mạng", "chữ ký của máy"
NO_WORDS = {PAGE: "trang.so", FOOT: "trang.chan", CHROME: "trang.mang", SIGNATURE: "trang.chu_ky_so"}
"""Styles of such lines, and the rules by which they are left out."""

_MOST_ASIDE = 40
"""Lines of other news below a document, at most."""
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
    for at in words:
        if is_page_of_pages(_text(blocks[at])):
            out[at] = attrs.evolve(_paragraph(out[at]), style=PAGE)
    for at, number in numbers.items():
        out[at] = attrs.evolve(_paragraph(out[at]), style=PAGE)
        if number == 2 and at not in ends and (foot := _foot_above(blocks, at)) is not None:
            out[foot] = attrs.evolve(_paragraph(out[foot]), style=FOOT)
    for at in ends:
        if isinstance(block := blocks[at], Paragraph) and _indent(block) > _SET_IN and is_address(block.text.strip()):
            out[at] = attrs.evolve(block, style=FOOT)
    for at, style in (*_signatures(out), *_chrome(out)):
        out[at] = attrs.evolve(_paragraph(out[at]), style=style)
    return out


def _text(block: Block) -> str:
    """The words of a line; none of a table."""
    return block.text.strip(" \t\u00a0*#") if isinstance(block, Paragraph) else ""


def _signatures(blocks: Sequence[Block]) -> Iterator[tuple[int, str]]:
    """What a program printed where a document was signed with it, and what stands above ``Thời gian ký:``."""
    for at, block in enumerate(blocks):
        text = _text(block)
        if not 5 < len(text) < 150 or not is_digital_signature(text):
            continue
        yield at, SIGNATURE
        above = at - 1
        while is_time_of_signature(text) and above >= max(0, at - 4) and is_part_of_signature(_text(blocks[above])):
            yield above, SIGNATURE
            above -= 1


def _chrome(blocks: Sequence[Block]) -> Iterator[tuple[int, str]]:
    """The lines of a portal: above the name of the kind, and below the ending; none where no plan names its kind, for
    then such lines tell that this is news.
    """
    texts = [_text(block) for block in blocks]
    title = next((at for at, text in enumerate(texts[:400]) if names_plan(text)), -1)
    if title < 0:
        return
    ends = [at for at in range(title, len(blocks)) if begins_ending(texts[at].lstrip("-– "))]
    below = ends[-1] + 1 if ends else len(blocks)
    yield from ((at, CHROME) for at in range(title) if _is_chrome(texts[at], menu=True))
    yield from ((at, CHROME) for at in range(below, len(blocks)) if _is_chrome(texts[at]))
    last = len(blocks)
    while last - 1 > title and (not texts[last - 1] or _is_chrome(texts[last - 1])):
        last -= 1
    yield from ((at, CHROME) for at in range(last, below) if texts[at])
    start = max(below if ends else title + 1, len(blocks) - _MOST_ASIDE)
    aside = next((at for at in range(start, len(blocks)) if is_other_news(texts[at])), len(blocks))
    yield from ((at, CHROME) for at in range(aside, len(blocks)) if texts[at])


def _is_chrome(text: str, *, menu: bool = False) -> bool:
    """all that stands on a line is a portal's; ``menu``: it may be its menu, too."""
    if not 0 < len(text) < 120:
        return False
    pieces = [piece.strip() for piece in split_gaps(text, ANY_GAP) if piece.strip()]
    return all(is_portal_words(piece) or (menu and not piece.isupper() and is_portal_menu(piece)) for piece in pieces)


def _paragraph(block: Block) -> Paragraph:
    assert isinstance(block, Paragraph)
    return block


def _breaks(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.page_break


_LONGEST_NUMBER = 17


def _number(block: Block) -> int:
    """The number of a line that is one and nothing else; 0 of any other line."""
    if not isinstance(block, Paragraph):
        return 0
    text = block.text.strip()
    return page_number(text) if 0 < len(text) < _LONGEST_NUMBER else 0


def _indent(block: Block) -> int:
    return indent(_paragraph(block).text)


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


def _begins_signing(text: str) -> bool:
    """An ending that runs on over the page begins with the line: ``Nơi nhận:``, a post."""
    return begins_recipients(text) or any(is_post(piece.strip()) for piece in split_gaps(text))


def _foot_above(blocks: Sequence[Block], at: int) -> int | None:
    """The line at the foot of the first page, where one stands above the number of the second: an agency's address."""
    above = at - 1
    while above > 0 and isinstance(block := blocks[above], Paragraph) and not block.text.strip():
        above -= 1
    if above < 1 or not isinstance(block := blocks[above], Paragraph):
        return None
    before = blocks[above - 1]
    text = block.text.strip()
    signed = _begins_signing(text) or is_name(text)
    alone = isinstance(before, Paragraph) and not before.text.strip() and not signed
    words = any(letter.isalpha() for letter in text)
    if alone and words and _indent(block) > 5 and len(text) < 90 and not parse_sign(text) and text[-1] not in ".;:,":
        return above
    return None
