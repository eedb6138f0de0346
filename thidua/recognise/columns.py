"""Two columns printed on one line, in the heading and in the ending of a text: parted, each with its lines in order."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Sequence

import attrs

from thidua.grammar.appendices import begins_appendix
from thidua.grammar.bodies import is_agency, is_known_name
from thidua.grammar.days import breaks_off, ends_in_year, goes_on, is_date_line
from thidua.grammar.endings import begins_recipients, is_archive, is_stamp
from thidua.grammar.kinds import KE_HOACH, QUYET_DINH, is_plan_alone, kind_alone
from thidua.grammar.letterheads import DANG, QUOC_HIEU, TIEU_NGU
from thidua.grammar.marks import is_mark
from thidua.grammar.numbers import line_goes_on
from thidua.grammar.people import is_name
from thidua.grammar.posts import approval_of, is_post
from thidua.recognise.heading import heading_end
from thidua.recognise.lines import Line, together, words_together
from thidua.recognise.title import find_title
from thidua.records import frozen
from thidua.sheet import Run
from thidua.sheet.boxes import PITCH
from thidua.sheet.spacing import has_gap, pieces, split_gaps, split_tabs

_HEADING, _FIRST_LINES = 200, 40
"""Lines in which the name of the kind is looked for: alone, and with other words on its line."""
_OFF = 3
"""Places by which the lines of a box may begin apart."""
_LEFT_HALF = 0.45
"""The part of the widest line in which the middle of the left column stands (case “phần đầu hai cột, cách nhau bằng dấu
cách”).
"""
_APART = 11
"""Places between the middles of two columns, at least: names of two signers are no nearer on paper."""


def parted(lines: Sequence[Line]) -> list[Line]:
    """The lines with the columns parted where there are any: above a title, and in the ending."""
    lines = _title_apart(lines)
    title = _title(lines)
    lines = [*_whole(lines[:title]), *lines[title:]]
    title = _title(lines)
    out: list[Line] = []
    first = next((i for i, line in enumerate(lines[:title]) if kind_alone(line.text) == QUYET_DINH), title)
    out += _phrases(_columns(lines[:first]))
    if first < title:  # the decision that issues the plan, with an ending of its own, stands before the plan's heading
        end = _first(begins_recipients, lines, first, title)
        heading = _first(QUOC_HIEU.search, lines, end, title)
        out += [*lines[first:end], *_columns(lines[end:heading]), *_phrases(_columns(lines[heading:title]))]
    end, stop = _ending(lines, title)
    out += lines[title:end]
    for page in by_page(lines[end:stop]):
        out += _columns(page)
    return [*out, *lines[stop:]]


def _title(lines: Sequence[Line]) -> int:
    """Where the name of the kind stands, alone or with the subject behind it, or where the heading ends that stands
    above none; 0 where there is no heading.
    """
    alone = next((i for i, line in enumerate(lines[:_HEADING]) if is_plan_alone(line.text)), 0)
    if alone:
        return alone
    title = find_title(lines[:_FIRST_LINES])
    return title.at if title else heading_end(lines)


def _title_apart(lines: Sequence[Line]) -> list[Line]:
    """The lines with ``KẾ HOẠCH`` on one of its own, where a box stands beside it: the box comes to stand above."""
    if any(is_plan_alone(line.text) for line in lines[:_HEADING]):
        return [*lines]
    at = next((i for i, line in enumerate(lines[:_FIRST_LINES]) if _beside_title(line)), -1)
    if at < 0:
        return [*lines]
    box: list[Line] = []
    right: list[Line] = []
    start = lines[at].indent
    for line in lines[at : at + _LONGEST_PHRASE]:
        pieces = [] if line.table or line.column else _split(line, 0)
        if len(pieces) != 2 or abs(pieces[0].start - start) > _OFF:
            break
        for piece, column in zip(pieces, (box, right), strict=True):
            text = " " * piece.start + piece.line.text
            source = attrs.evolve(line.source, runs=(Run(text),))
            column.append(attrs.evolve(piece.line, source=source, column=0))
    whole = together(box)
    return [*lines[:at], *([whole] if is_mark(whole.text) else box), *right, *lines[at + len(right) :]]


def _beside_title(line: Line) -> bool:
    """a line holds the name of the kind at its end, and something else before a gap."""
    if line.table or line.column or not line.text.endswith(KE_HOACH.upper()):
        return False
    pieces = _split(line, 0)
    return len(pieces) == 2 and is_plan_alone(pieces[1].line.text)


def _whole(lines: Sequence[Line]) -> list[Line]:
    """The lines of a heading, each fixed phrase that ran on at the left of the next line whole again."""
    out: list[Line] = []
    for line in lines:
        before = out[-1] if out and not line.table and not out[-1].table and not out[-1].column else None
        last = split_gaps(before.source.text)[-1] if before else ""
        if before and last != before.source.text.strip() and not has_gap(line.source.text):
            phrase = f"{last} {line.text}"
            if any(one.fullmatch(phrase) and not one.search(last) for one in (QUOC_HIEU, TIEU_NGU)):
                source = attrs.evolve(before.source, runs=(Run(f"{before.source.text.rstrip()} {line.text}"),))
                text = f"{before.text} {line.text}"
                joined = (*before.joined, *line.moved(len(before.text) + 1))
                out[-1] = attrs.evolve(before, text=text, runs=(Run(text),), source=source, joined=joined)
                continue
        out.append(line)
    return out


def _ending(lines: Sequence[Line], title: int) -> tuple[int, int]:
    """Where the ending begins and stops: from Nơi nhận on, or from a row of two posts, to the first appendix."""
    found = [i for i in range(title, len(lines)) if begins_recipients(lines[i].text)]
    if not found:
        found = [i for i in range(title + 1, len(lines)) if _row_of_posts(lines[i])][:1]
    if not found:
        return len(lines), len(lines)
    stop = next((i for i in range(found[0], len(lines)) if begins_appendix(lines[i].text)), len(lines))
    end = max(i for i in found if i < stop)
    while end - 1 > title and end < stop and is_post(lines[end - 1].text) and lines[end - 1].indent > 20:
        end -= 1  # the first line of a post that stands above Nơi nhận
    return _two_above(lines, title, end), stop


def _two_above(lines: Sequence[Line], title: int, end: int) -> int:
    """Where the ending begins: with two who sign side by side above Nơi nhận, posts and names alone between them."""
    at = end
    while at - 1 > title and _is_of_signers(lines[at - 1]):
        at -= 1
    return next((i for i in range(at, end) if _row_of_posts(lines[i])), end)


def _is_of_signers(line: Line) -> bool:
    """A line holds nothing but posts and names."""
    words = [" ".join(piece.split()) for piece in split_gaps(line.source.text) if piece.strip()]
    return not (line.table or line.column) and all(word.isupper() or is_post(word) or is_name(word) for word in words)


def _row_of_posts(line: Line) -> bool:
    """two who sign stand side by side."""
    if line.table or not has_gap(line.source.text):
        return False
    pieces = [piece for piece in split_gaps(line.source.text) if piece.strip()]
    posts = [is_post(" ".join(piece.split())) for piece in pieces]
    return (
        len(posts) > 1
        and any(posts)
        and all(post or piece.isupper() or approval_of(piece) for post, piece in zip(posts, pieces, strict=True))
    )


def by_page(lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """The lines of each page: its columns stand where those of no other page need stand."""
    start = 0
    for at in range(1, len(lines)):
        if lines[at].source.page_break:
            yield lines[start:at]
            start = at
    yield lines[start:]


_LONGEST_PHRASE = 3
"""Lines that a phrase of the heading is printed on, at most."""


def _phrases(lines: Sequence[Line]) -> list[Line]:
    """The lines of a heading, its fixed phrases and its day whole again where their column was too narrow."""
    out: list[Line] = []
    at = 0
    while at < len(lines):
        parts = 1
        for count in range(2, _LONGEST_PHRASE + 1):
            some = lines[at : at + count]
            alike = len(some) == count and all(one.column == some[0].column and not one.table for one in some)
            if alike and _is_phrase(some):
                parts = count
        out.append(together(lines[at : at + parts]))
        at += parts
    return out


def _is_phrase(lines: Sequence[Line]) -> bool:
    """lines make a phrase together that none of them is alone."""
    text = words_together(lines)
    for pattern in (QUOC_HIEU, DANG, TIEU_NGU):
        if pattern.fullmatch(text):
            return not any(pattern.search(line.text) for line in lines)
    if ends_in_year(text) and is_date_line(text):
        return "ngày" in lines[0].text.lower() and not ends_in_year(words_together(lines[:-1]))
    first, *more = (line.text for line in lines)
    if len(more) != 1:
        return False
    if more[0].endswith(", ngày") and "," not in first:
        return first.istitle() and not is_agency(first)  # a place that was broken: Hòa and An, ngày
    return line_goes_on(first, more[0])


def _first(of: Callable[[str], object], lines: Sequence[Line], start: int, end: int) -> int:
    """The first line from ``start`` on that is such a one; ``end`` where there is none before it."""
    return next((i for i in range(start, end) if of(lines[i].text)), end)


@frozen
class _Piece:
    line: Line
    start: int
    end: int
    order: int
    edge: float = 0
    """Where it ends on a printed page, whose letters are wider than the places of its text; 0 where nobody knows."""

    @property
    def middle(self) -> float:
        return (self.start + max(self.end, self.edge)) / 2


def _columns(lines: Sequence[Line]) -> list[Line]:
    """The lines with each column's pieces together, the left column first; as they are where nothing stands beside
    another, or a table has its columns already.
    """
    if any(line.column or line.table for line in lines):
        return [*lines]
    if any("\t" in line.source.text.strip() for line in lines):
        return _tab_columns(lines)
    rows = _in_order([_dated(_split(line, order)) for order, line in enumerate(lines)])
    pieces = [piece for row in rows for piece in row]
    if not any(len(row) > 1 for row in rows):
        return [*lines]
    edge = min((piece.start for row in rows for piece in row[1:]), default=1000)
    widest = max(piece.end for piece in pieces)
    left: list[_Piece] = []
    right: list[_Piece] = []
    listed = any(begins_recipients(row[0].line.text) for row in rows)
    # what a list of recipients begins with stands at its left edge: what begins far from it is the signer's
    far = (min(piece.start for piece in pieces) + edge) / 2 if listed else edge
    signing = {row[0].order for row in rows if len(row) > 1 and any(_of_signer(piece.line.text) for piece in row[1:])}
    for piece in pieces:
        (left if piece.start < far and piece.middle < max(edge, widest * _LEFT_HALF) else right).append(piece)
    out = _left_lines(left, signing)
    alone = all(len(row) < 3 for row in rows)  # the right column is one, wherever its lines stand in it
    for column, group in enumerate([sorted(right, key=_order)] if alone else _groups(right), 2):
        out += [attrs.evolve(piece.line, column=column) for piece in group]
    return out


def _in_order(rows: Sequence[list[_Piece]]) -> Sequence[list[_Piece]]:
    """The rows, one of as many names as posts stand above it moved below these: names are typed apart, not in line."""
    posts: list[_Piece] = []
    out = []
    for row in rows:
        if len(row) > 1 and any(_of_signer(piece.line.text) for piece in row):
            above = [piece for piece in row if piece.line.text.isupper() or _of_signer(piece.line.text)]
            posts = above if len(above) > 1 else posts
        elif len(row) == len(posts) and all(is_name(piece.line.text) for piece in row):
            pairs = zip(row, posts, strict=True)
            row = [attrs.evolve(post, line=name.line, order=name.order) for name, post in pairs]
        out.append(row)
    return out


def _of_signer(text: str) -> bool:
    """a post, or words that approve, and not the rest of a sentence."""
    return is_post(text) or (text[:1].isupper() and bool(approval_of(text)))


def _tab_columns(lines: Sequence[Line]) -> list[Line]:
    """The lines parted at tabs: how many places a tab takes is nowhere said, so the words before it are the left."""
    rows = [split_tabs(line.source.text) for line in lines]
    columns: dict[int, list[Line]] = {1: []}
    signing = 0
    for line, row in zip(lines, rows, strict=True):
        if signing and len(row) == 1 and not _of_left(row[0]):
            row = [*[""] * (signing - 1), *row]
        elif len(row) > 1 and is_post(row[-1]) and is_archive(row[0], loosely=True):
            signing = len(row)  # a cell of several lines: those below the archive line are the signer's
        for column, text in enumerate(row, 1):
            if text:
                piece = line.said(text, column=column)
                columns.setdefault(column, []).append(piece)
    return [piece for column in sorted(columns) for piece in columns[column]]


def _of_left(text: str) -> bool:
    """a line without a tab stands in the column of the recipients."""
    return text.startswith(("-", "–", "+", "(")) or (_stamp(text) and not is_post(text))


def _split(line: Line, order: int) -> list[_Piece]:
    """The pieces of a line between its gaps."""
    found = [_Piece(line.said(one.words, column=1), one.start, one.end, order) for one in pieces(line.source.text)]
    if found and line.source.spot:
        found[-1] = attrs.evolve(found[-1], edge=line.source.spot.right / PITCH)
    return found


def _dated(pieces: list[_Piece]) -> list[_Piece]:
    """The pieces with blanks of a number or a day, left to be filled by hand, joined again."""
    out: list[_Piece] = []
    for piece in pieces:
        text = piece.line.text
        last = out[-1].line.text if out else ""
        blank = breaks_off(last) or goes_on(text)
        if out and blank and not (last.lower().startswith("số") and text[0] not in "/-–"):
            before = out.pop()
            joint = "" if text[0] in "/-–" else " "
            line = attrs.evolve(before.line, text=f"{last}{joint}{text}", runs=(Run(f"{last}{joint}{text}"),))
            out.append(_Piece(line, before.start, piece.end, piece.order))
        else:
            out.append(piece)
    return out


def _left_lines(pieces: Sequence[_Piece], signing: Container[int]) -> list[Line]:
    """The left column; a recipient that runs on is one line, but the archive line does so neither over an empty line
    nor beside a post (``signing``: the rows that hold one).
    """
    out: list[Line] = []
    for piece in pieces:
        line = piece.line
        dashed = out and out[-1].text.startswith(("-", "–", "+"))
        if (
            dashed
            and not line.text.startswith(("-", "–", "+"))
            and not is_archive(line.text, loosely=True)
            and not _stamp(line.text)
            and not (is_archive(out[-1].text, loosely=True) and (line.blank or piece.order in signing))
            and not _of_signer(line.text)
            and not is_date_line(line.text)
            and not (line.text.isupper() and is_known_name(line.text))
        ):
            out[-1] = together((out[-1], line))
        else:
            out.append(line)
    return out


def _stamp(text: str) -> bool:
    return is_stamp(text) or is_post(text)


def _groups(pieces: Sequence[_Piece]) -> list[list[_Piece]]:
    """The pieces right of the left column, by the middles of their columns."""
    groups: list[list[_Piece]] = []
    middles: list[float] = []
    for piece in sorted(pieces, key=lambda one: one.middle):
        if middles and piece.middle - middles[-1] < _APART:
            groups[-1].append(piece)
        else:
            groups.append([piece])
        middles.append(piece.middle)
    for group in groups:
        group.sort(key=_order)
    return groups


def _order(piece: _Piece) -> int:
    return piece.order
