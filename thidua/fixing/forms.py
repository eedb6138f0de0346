"""Mends the form of paragraphs: how they are aligned and set in, the space between them and between their lines."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.fixing.desk import Desk, Found
from thidua.fixing.mending import LOOK, mends
from thidua.grammar.conventions import HD05
from thidua.layout.style import LINE
from thidua.recognise.lines import last_of

_SET_IN = (10.0, 12.7)
"""How far in mm a first line may be set in."""
_OF_PARTY = 10.0
_LEAST, _MOST = 1.0, 1.5
"""Lines of the text."""
_POINTS = (18.0, 22.0)
"""Lines of the Party's, in pt."""


def _places(found: Found) -> Iterator[str]:
    """The paragraphs of the lines, each once."""
    yield from dict.fromkeys(line.source.where for line in found.lines)


@mends(f"{LOOK}.giua")
def centred(desk: Desk, found: Found) -> None:
    """In the middle, set in at no side."""
    for line in found.lines:
        own = line.source
        desk.set_paragraph(found, own.where, align="center")
        if abs(own.first_line + own.left - own.right) > 0:
            desk.set_paragraph(found, own.where, first_line=0.0, left=min(own.left, own.right))
            desk.set_paragraph(found, own.where, right=min(own.left, own.right))


@mends("tt-411.le")
def at_the_margin(desk: Desk, found: Found) -> None:
    """At the margin."""
    for where in _places(found):
        desk.set_paragraph(found, where, align="left")


@mends("tt-412.lui")
def not_set_in(desk: Desk, found: Found) -> None:
    """As far as the word above stands."""
    head = found.paper.first("tu_noi_nhan")
    for where in _places(found) if head else ():
        own = head.line.source if head else None
        desk.set_paragraph(found, where, left=own.left if own else 0.0, first_line=own.first_line if own else 0.0)


@mends("tt-206.")
def single(desk: Desk, found: Found) -> None:
    """Single lines."""
    for where in _places(found):
        desk.set_paragraph(found, where, line=1.0)


@mends("tt-206.cach")
def close(desk: Desk, found: Found) -> None:
    """No space between two lines of the heading."""
    for line in found.lines:
        above = last_of(line).source.where
        desk.set_paragraph(found, above, after=0.0)
        parts = found.paper.roles.parts
        at = next((at for at, role in enumerate(parts) if role.line is line), -1)
        if 0 <= at < len(parts) - 1:
            below = next((one for one in parts[at + 1 :] if one.line.column == line.column), None)
            if below:
                desk.set_paragraph(found, below.line.source.where, before=0.0)


@mends("tt-312.")
def justified(desk: Desk, found: Found) -> None:
    """From margin to margin."""
    for where in _places(found):
        desk.set_paragraph(found, where, align="both")


@mends("tt-312.phai")
def to_the_right_margin(desk: Desk, found: Found) -> None:
    """Up to the right margin."""
    for where in _places(found):
        desk.set_paragraph(found, where, right=0.0)


@mends("tt-313.", "tt-313.dang", "tt-313.can_cu", "tt-313.khoi", "tt-313.treo", "tt-313.nhieu")
def first_lines(desk: Desk, found: Found) -> None:
    """The first line set in, as those of most other paragraphs that are right."""
    right = _usual(found)
    for line in found.lines:
        own = line.source
        whole = {"left": 0.0} if own.left else {}
        desk.set_paragraph(found, own.where, first_line=right, **whole)


def _usual(found: Found) -> float:
    """How far most first lines are set in that are right; where none is, as printing does it."""
    party = found.paper.name == HD05
    set_in = [round(role.line.source.first_line, 1) for role in found.paper.text if not role.line.source.left]
    fits = [one for one in set_in if (9 <= one <= 13 if party else any(abs(one - right) <= 0.6 for right in _SET_IN))]
    return max(set(fits), key=fits.count) if fits else _OF_PARTY if party else _SET_IN[1]


@mends("tt-313.tab")
def no_tabs(desk: Desk, found: Found) -> None:
    """What was typed to set the first line in is taken out, and the line set in."""
    right = _usual(found)
    for line in found.lines:
        element = desk.paragraph(line.source.where)
        if element is not None and desk.without_blanks(found, element):
            desk.set_paragraph(found, line.source.where, first_line=right)


@mends("tt-314.", "tt-314.tong")
def between_paragraphs(desk: Desk, found: Found) -> None:
    """At least so much space above a paragraph as is asked for."""
    limit = found.fault.limit
    for line in found.lines if limit else ():
        desk.part_from_above(found, line.source.where, limit.low if limit else 0.0)


@mends("tt-315.", "tt-315.dang")
def line_spacing(desk: Desk, found: Found) -> None:
    """The nearest spacing of lines that is right."""
    for line in found.lines:
        own = line.source
        if found.paper.name == HD05:
            points = own.line if own.exact else own.line * LINE * (own.size or 14)
            desk.set_paragraph(found, own.where, points=float(round(min(max(points, _POINTS[0]), _POINTS[1]))))
        else:
            lines = own.line / (LINE * (own.size or 14)) if own.exact else own.line
            desk.set_paragraph(found, own.where, line=round(min(max(lines, _LEAST), _MOST), 2))
