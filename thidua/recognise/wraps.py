"""Text as it was printed, put together again: what is no word of it left out, broken lines joined."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

import attrs

from thidua.grammar.appendices import is_attached
from thidua.grammar.capitals import capital
from thidua.grammar.clauses import closes
from thidua.grammar.days import breaks_off
from thidua.grammar.endings import begins_recipients
from thidua.grammar.instruments import basis_lead, is_citation
from thidua.grammar.kinds import kind_alone
from thidua.grammar.letterheads import is_drawn
from thidua.grammar.numbers import goes_on
from thidua.grammar.posts import is_post
from thidua.grammar.signs import ROMAN, parse_sign
from thidua.recognise.bars import with_bars
from thidua.recognise.columns import by_page, parted
from thidua.recognise.edges import Edges
from thidua.recognise.lines import Line, together
from thidua.recognise.numbers import with_numbers
from thidua.recognise.pages import NO_WORDS
from thidua.recognise.role import Left
from thidua.records import frozen
from thidua.sheet.spacing import has_gap

_ENDS = (".", ";", ":", "!", "?", "…", "./.")
_SET_IN = 3
"""Blanks by which a first line is set in, at least; less is the slant of a printed page."""

_LONGEST_DATE_HEAD = 40
"""Letters of a line that breaks off at a day to be filled by hand, at most: longer ones tell of a day."""
_NEARLY_FULL, _FULL = 0.8, 0.88
"""Parts of the longest line from which on a line was broken for its length: where all lines are looked at (case “hai
người ký ngang nhau”), and where the first word of the next is (a printed page, whose letters are not of one width).
"""
_NARROWEST, _WIDEST = 40, 140
"""Letters of the longest line of a text that was broken at a width: no paper is narrower, no mail wider."""

_CENTRED = 6
"""Places by which a centred line may be off: letters are not all of one width."""


def regroup(lines: Sequence[Line], *, printed: bool = False) -> tuple[list[Line], list[Left]]:
    """The lines of a text as paragraphs, and what was left out (numbers and feet of pages), each with why.

    ``printed``: the text is known to come from a printed page; else its look tells.
    """
    kept, left = _without_pages(lines)
    kept = with_numbers(with_bars(parted(kept)))
    edges = Edges.of(kept)
    if edges:
        kept = edges.marked(kept)
    return _joined(kept, _Breaks.of(kept, printed=printed, edges=edges).goes_on), left


def _without_pages(lines: Sequence[Line]) -> tuple[list[Line], list[Left]]:
    """The lines without those of pages, and these; the line below one that began a page begins it."""
    out: list[Line] = []
    left: list[Left] = []
    begins = False
    for before, line in zip((None, *lines), lines, strict=False):
        if not line.table and line.source.style in NO_WORDS:
            left.append(Left(line, NO_WORDS[line.source.style]))
            begins = begins or line.source.page_break
            continue
        if begins:
            line = attrs.evolve(line, source=attrs.evolve(line.source, page_break=True))
        if (left and left[-1].line is before) or line.source.page_break:
            line = attrs.evolve(line, blank=False)  # empty lines at the edge of a page part nothing
        begins = False
        out.append(line)
    return out, left


# Broken lines.


def _joined(lines: Sequence[Line], fits: Callable[[Sequence[Line], Line], bool]) -> list[Line]:
    """The lines with each that goes on with the one before joined to it."""
    out: list[Line] = []
    parts: list[Line] = []
    for line in lines:
        if (
            parts
            and not line.table
            and not parts[-1].table
            and not line.column
            and not parts[-1].column
            and fits(parts, line)
        ):
            parts.append(line)
            continue
        if parts:
            out.append(together(parts))
        parts = [line]
    if parts:
        out.append(together(parts))
    return out


@frozen
class _Breaks:
    """How the lines of a text were broken, and so which of them go on with the one before.

    ``width`` the longest line; ``wrapped``: lines were broken at that width; ``margins`` where the lines of each page
    begin; ``set_in``: first lines are set in from there, and broken ones are not; ``signs`` the kinds of signs that
    are set in; ``edges`` where the lines of printed pages begin and end.
    """

    width: int
    wrapped: bool
    margins: dict[str, int]
    set_in: bool
    signs: frozenset[str]
    edges: Edges | None = None

    @classmethod
    def of(cls, lines: Sequence[Line], *, printed: bool, edges: Edges | None = None) -> _Breaks:
        """What the lines of a text tell of it."""
        body = [line for line in lines if not line.table and not line.column]
        margins = _margins(lines)
        deep = {id(line): line.indent - margins.get(line.where, 0) for line in body}
        kinds: dict[str, list[bool]] = {}
        first = later = 0
        for line in body:
            sign = line.sign
            if sign or _leads(line.text):
                kinds.setdefault(sign.kind if sign else "", []).append(deep[id(line)] >= _SET_IN)
                first += deep[id(line)] >= _SET_IN
            elif deep[id(line)] < _SET_IN and line.text[:1].islower():
                later += 1
        at_margin = sum(len(one) - sum(one) for kind, one in kinds.items() if kind != ROMAN)
        set_in = (first > 3 and later > 2) or (printed and first > at_margin)
        lengths = sorted(_length(line, margins) for line in body)
        width = lengths[-1] if lengths else 0
        full = sum(length > _NEARLY_FULL * width for length in lengths)
        broken = sum(
            line.text[:1].islower() and not line.blank and _length(above, margins) > _NEARLY_FULL * width
            for above, line in pairwise(body)
            if not line.sign
        )
        wrapped = printed or (_NARROWEST <= width <= _WIDEST and (full > max(3, len(lengths) // 4) or broken > 2))
        signs = frozenset(kind for kind, one in kinds.items() if set_in and sum(one) * 4 > len(one) * 3)
        return cls(width, wrapped or set_in, margins, set_in, signs, edges)

    def goes_on(self, parts: Sequence[Line], line: Line) -> bool:
        """a line goes on with those before it: what begins one surely comes first, then where it stands on its page,
        or how far it is set in where that tells, then whether its first word would have fitted above.
        """
        before = parts[-1]
        text, above = line.text, before.text
        if self.edges and self.edges.begins_below_subject(before, line):
            return False
        if (sure := _surely(above, text)) is not None:
            return sure
        heading = _heading_goes_on(before, line)
        if heading or before.source.level or line.source.level:
            return heading and not _begins(text)
        if above.startswith("(") and (closed := _in_brackets(above, line)) is not None:
            return closed
        if _begins(text) or self._beside(before) or self._beside(line):
            return False
        told = self.edges.go_on(parts, line) if self.edges and not _stands_alone(before, line) else None
        return self._by_letters(before, line) if told is None else told

    def _by_letters(self, before: Line, line: Line) -> bool:
        """a line goes on with the one before it, as far as blanks and letters tell."""
        text, above = line.text, before.text
        if self.set_in and self._deep(line) >= _SET_IN:
            return self._hangs(before, line) or self._centred(before, line)
        if above.endswith(_ENDS) and line.blank:
            return False
        if _goes_on_small(above, line):
            return not (line.blank and (basis_lead(text) or is_citation(capital(text))))
        sign = line.sign
        if not self.wrapped or line.blank:
            return False
        if sign or _leads(text):
            kind = sign.kind if sign else ""
            return kind in self.signs and not above.endswith(_ENDS) and self._full(before, line)
        if (is_post(text) or text.isupper()) and not above.isupper():
            return False
        if self.set_in and not above.isupper() and (text[0].islower() or not above.endswith(_ENDS)):
            return True
        listed = not self.set_in and above.endswith((";", ":")) and text[0].isupper()
        return self._full(before, line) and not listed

    def _deep(self, line: Line) -> int:
        return line.indent - self.margins.get(line.where, 0)

    def _beside(self, line: Line) -> bool:
        """columns stand on a line that could not be parted; blanks behind a number are none."""
        raw = line.source.text.strip()
        if not self.wrapped or not has_gap(raw):
            return False
        sign = parse_sign(raw)
        return sign is None or has_gap(raw, sign.end)

    def _full(self, before: Line, line: Line) -> bool:
        """the first word of a line would not have fitted on the one before."""
        first = line.text.split(" ", 1)[0]
        return _length(before, self.margins) + 1 + len(first) > _FULL * self.width

    def _centred(self, before: Line, line: Line) -> bool:
        """a line in the middle, with as much free at its left as at its right, goes on with a full one."""
        if line.blank or line.sign or before.text.endswith(_ENDS) or self._deep(line) < 2 * _SET_IN:
            return False
        if before.text.isupper() != line.text.isupper():
            return False
        off = abs(self._deep(line) - (self.width - _length(line, self.margins)))
        return off < _CENTRED and self._full(before, line)

    def _hangs(self, before: Line, line: Line) -> bool:
        """a line stands below the words of a number above it."""
        sign = before.sign
        if sign is None or line.blank or line.sign or before.text.endswith(_ENDS):
            return False
        words = before.indent + sign.end
        return abs(line.indent - words) < 2 and self._full(before, line)


def _stands_alone(before: Line, line: Line) -> bool:
    """of two lines one is a post, the name of a kind, or the only one in capitals."""
    return line.text.isupper() != before.text.isupper() or is_post(line.text) or bool(kind_alone(before.text))


def _in_brackets(above: str, line: Line) -> bool | None:
    """Of what goes on behind a bracket: ``(Kèm theo …)`` may stand on two lines; behind a whole one and an empty line
    stands something else, be it one small word.
    """
    if ")" not in above and line.text.endswith(")") and not line.blank:
        return True
    return False if line.blank and above.endswith(")") else None


def _begins(text: str) -> bool:
    """a line begins a paragraph whatever stands above it."""
    return begins_recipients(text) or is_attached(text)


def _surely(above: str, text: str) -> bool | None:
    """What the words of two lines tell wherever they stand: a rule and a closing begin anew, and so does what stands
    below the name of a kind; a number goes on.
    """
    if above.isupper() and kind_alone(above):
        return False
    if is_drawn(text) or is_drawn(above) or (closes(text) and above.endswith(_ENDS)):
        return False
    torn = text[:1].isdigit() and len(above) > _LONGEST_DATE_HEAD and breaks_off(above)
    return True if torn or goes_on(above, text) else None


def _leads(text: str) -> bool:
    """a line begins as a căn cứ does; in small letters it goes on with a sentence."""
    return text[:1].isupper() and basis_lead(text) is not None


def _length(line: Line, margins: dict[str, int]) -> int:
    """How far to the right a line goes."""
    return max(0, line.indent - margins.get(line.where, 0)) + len(line.text)


def _margins(lines: Sequence[Line]) -> dict[str, int]:
    """Where the text of its page begins, for each line: each page may be set in otherwise."""
    out: dict[str, int] = {}
    for page in by_page(lines):
        indents = [line.indent for line in page if not line.table and not line.column]
        margin = min(indents, default=0)
        out |= {line.where: margin for line in page}
    return out


def _goes_on_small(above: str, line: Line) -> bool:
    """a sentence that did not end goes on in small letters, be it behind an empty line."""
    if len(above) < 25 or above.endswith(_ENDS) or not line.text[:1].islower() or line.sign:
        return False
    return not above.isupper() and not is_post(above)


def _heading_goes_on(before: Line, line: Line) -> bool:
    """a title in capitals was broken: ``I. MỤC ĐÍCH,`` and ``YÊU CẦU`` below it."""
    sign = before.sign
    if line.blank or sign is None or sign.kind != ROMAN or line.sign:
        return False
    above = before.text[sign.end :]
    if not (above.isupper() and line.text.isupper()) or len(line.text) > 80 or is_post(line.text):
        return False
    return above.endswith((",", "-", "–", " VÀ", "&")) or len(line.text.split()) < 5
