"""Which lines of a printed page go on with the one above: by where they begin and end, and how far apart they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from thidua.grammar.kinds import kind_alone
from thidua.recognise.lines import Line
from thidua.records import frozen
from thidua.sheet import Spot

_SAME = 3.0
"""pt by which places that are one may differ."""
_SET_IN = 10.0
"""pt by which a first line is set in, or hangs out, at least."""
_FIRST = 45.0
"""pt by which a first line is set in at most: 1,27 cm, and room for a sign."""
_OF_SUBJECT = 100.0
"""pt below the name of the kind within which its subject stands: five lines and more."""
_OFF = 6.0
"""pt by which the middle of a line that stands in the middle may be off."""
_BLANK = 0.2
"""The width of a blank, to the height of a line: of justified lines it is more, of no line less."""
_LOOSE = 2.5
"""pt by which two paragraphs stand further apart than two lines of one, at least: what is nearer may be either."""
_CLOSE = 1.2
"""How far apart the middles of lines are, to their height, that no empty line parts, where nothing else tells it."""
_ENDS = (".", ";", ":", "!", "?", "…")


@frozen
class Edges:
    """What the lines of printed pages tell of their text: by the width of the paper its ``left`` and ``right`` edge;
    the ``pitch`` of lines of one paragraph, 0 where none was seen; ``set_in``: first lines are set in, and the others
    are not; ``title`` where the name of the kind stands.
    """

    left: dict[float, float]
    right: dict[float, float]
    pitch: float
    set_in: bool
    title: Spot | None = None

    @classmethod
    def of(cls, lines: Sequence[Line]) -> Edges | None:
        """What they tell; nothing of lines that nobody measured."""
        spots = [*_alone(lines)]
        if not spots:
            return None
        papers = {one.paper for one in spots}
        left = {paper: -_edge([-one.left for one in spots if one.paper == paper]) for paper in papers}
        right = {paper: _edge([one.right for one in spots if one.paper == paper]) for paper in papers}
        full = [
            (above, below) for above, below in pairwise(spots)
            if above.page == below.page and right[above.paper] - above.right < _SAME
        ]  # fmt: skip
        later = [(above, below) for above, below in full if below.left < above.left + _SAME]
        out = [(above, below) for above, below in later if below.left < above.left - _SET_IN]
        gaps = sorted(below.middle - above.middle for above, below in out or later)
        title = next((line.source.spot for line in lines if line.text.isupper() and kind_alone(line.text)), None)
        return cls(left, right, gaps[len(gaps) // 4] if gaps else 0.0, len(out) > 0, title)

    def marked(self, lines: Sequence[Line]) -> list[Line]:
        """The lines, each known to stand in the middle of the text, and behind an empty line where it is further from
        the one above than the lines of a paragraph are.
        """
        out: list[Line] = []
        for line in lines:
            gap = _gap(out[-1], line) if out else None
            spot = line.source.spot
            if gap and spot and line.blank and not self._loose(gap, spot):
                line = attrs.evolve(line, blank=False)
            if spot and not line.column and not line.table and self._is_in_the_middle(spot):
                line = attrs.evolve(line, source=attrs.evolve(line.source, align="center"))
            out.append(line)
        return out

    def go_on(self, parts: Sequence[Line], line: Line) -> bool | None:
        """a line goes on with a paragraph of some lines; nothing where its place does not tell."""
        head, above, spot = parts[0].source.spot, parts[-1].source.spot, line.source.spot
        if head is None or above is None or spot is None or spot.paper != above.paper:
            return None
        gap = _gap(parts[-1], line)
        loose = gap is not None and self.pitch > 0 and gap > self.pitch + _LOOSE
        full = above.right + _BLANK * spot.height + spot.word > self.right[above.paper] - 1
        small = line.text[:1].islower() and not parts[-1].text.endswith(_ENDS)
        begins = parts[1].source.spot.left if len(parts) > 1 and parts[1].source.spot else None
        if line.sign:
            out = spot.left < head.left - _SET_IN and (begins is None or abs(spot.left - begins) < _SAME)
            return None if out and full and not loose else False
        if begins is not None and abs(begins - head.left) > _SET_IN:
            return abs(spot.left - begins) < _SAME and self._fits(full, loose, small)
        if spot.left < head.left - _SET_IN:
            return self._fits(full, loose, small)
        if abs(spot.left - head.left) < _SAME and gap is not None:
            if loose or (self.set_in and not parts[0].sign and begins is None and not small):
                return False
            return full and (small or not parts[-1].text.endswith(_ENDS))
        return None

    def begins_below_subject(self, above: Line, line: Line) -> bool:
        """a line begins where the text does, below one that stands in the middle below the name of the kind."""
        title, one, other = self.title, above.source.spot, line.source.spot
        if not (title and one and other) or not title.page == one.page == other.page:
            return False
        middle, left = title.left + title.right, self.left[title.paper]
        within = 0 < one.middle - title.middle < _OF_SUBJECT and one.left - left > _FIRST
        centred, set_aside = (abs(spot.left + spot.right - middle) / 2 for spot in (one, other))
        return within and centred < _OFF and set_aside > 2 * _OFF and other.left - left <= _FIRST

    @staticmethod
    def _fits(full: bool, loose: bool, small: bool) -> bool:
        """a line that stands where one that goes on does: it may be loose where it goes on in small letters."""
        return (full and (small or not loose)) or (small and not loose)

    def _is_in_the_middle(self, spot: Spot) -> bool:
        """a line has as much room at its left as at its right, and more than a first line has."""
        before, behind = spot.left - self.left[spot.paper], self.right[spot.paper] - spot.right
        return before > _FIRST and abs(before - behind) < 2 * _OFF

    def _loose(self, gap: float, spot: Spot) -> bool:
        return gap > self.pitch + _LOOSE if self.pitch else gap > _CLOSE * spot.height


def _alone(lines: Sequence[Line]) -> Iterator[Spot]:
    """Where lines stand that are no part of columns or tables."""
    for line in lines:
        if line.source.spot and not line.column and not line.table:
            yield line.source.spot


def _gap(above: Line, line: Line) -> float | None:
    """How far a line stands below another one of its page."""
    one, other = above.source.spot, line.source.spot
    if above.joined and above.joined[-1][1].source.spot:
        one = above.joined[-1][1].source.spot
    if one is None or other is None or one.page != other.page or other.middle <= one.middle:
        return None
    return other.middle - one.middle


def _edge(rights: Sequence[float]) -> float:
    """The furthest place at which several lines end, or one does where no two end alike."""
    ordered = sorted(rights, reverse=True)
    return next((one for one, other in pairwise(ordered) if one - other < _SAME), ordered[0])
