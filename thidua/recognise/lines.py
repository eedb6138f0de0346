"""A line: a paragraph on its way to a role, its blanks put right, its runs joined."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property

import attrs

from thidua.grammar.numbers import is_cut
from thidua.grammar.signs import Sign, parse_sign
from thidua.records import frozen
from thidua.sheet import Paragraph, Run, Table
from thidua.sheet.spacing import indent
from thidua.wording import NBSP, nfc


@frozen
class Line:
    """A paragraph on its way to a role.

    ``text`` its words in NFC without blanks at its ends, the label of a list before them; ``runs`` the same words
    with their look; ``column`` 0 outside of tables, else the column of a heading or ending from 1; ``blank``: an empty
    line stands before it; ``table`` a table of data, whole; ``source`` the paragraph with all that is known of it;
    ``joined`` further lines of the file that were found to go on with it, each with
    the place of the text from which on it does;
    ``at`` which line of the document it is.
    """

    text: str
    runs: tuple[Run, ...] = ()
    source: Paragraph = attrs.field(factory=Paragraph)
    column: int = 0
    blank: bool = False
    table: Table | None = None
    place: str = ""
    joined: tuple[tuple[int, Line], ...] = ()
    at: int = 0

    @property
    def where(self) -> str:
        """Its place in the file, for messages."""
        return self.place or self.source.where

    @property
    def bold(self) -> bool:
        """All of it is bold."""
        return self.source.bold

    @cached_property
    def sign(self) -> Sign | None:
        """The sign that its text begins with; parsed once, for many rules ask."""
        return parse_sign(self.text)

    @property
    def indent(self) -> int:
        """How far it is set in, in blanks."""
        return indent(self.source.text)

    def part(self, start: int, end: int | None = None) -> Line:
        """The part of the line between two places of its text."""
        stop = len(self.text) if end is None else end
        words = self.text[start:stop]
        begin = start + len(words) - len(words.lstrip())
        stop -= len(words) - len(words.rstrip())
        runs: list[Run] = []
        at = 0
        for run in self.runs:
            if run.note and start <= at <= (len(self.text) if end is None else end):
                runs.append(run)
                continue
            low, high = max(begin, at), min(stop, at + len(run.text))
            if low < high:
                whole = high - low == len(run.text)
                runs.append(run if whole else run.saying(run.text[low - at : high - at]))
            at += len(run.text)
        out = self._with(words.strip(), tuple(runs))
        return out._on_its_lines(begin, stop) if self.joined else out

    def _on_its_lines(self, begin: int, stop: int) -> Line:
        """The part with those of the joined lines alone that it stands on."""
        first = max((i for i, (place, _) in enumerate(self.joined) if place <= begin), default=-1)
        rest = tuple((place - begin, line) for place, line in self.joined[first + 1 :] if place < stop)
        if first < 0:
            return attrs.evolve(self, joined=rest)
        line = self.joined[first][1]
        return attrs.evolve(self, joined=rest, place=line.where, at=line.at)

    def _with(
        self, text: str, runs: tuple[Run, ...], *, column: int | None = None, joined: tuple[tuple[int, Line], ...] = ()
    ) -> Line:
        """The line with other words; by hand, for ``attrs.evolve`` is slow and each line is parted."""
        where = self.column if column is None else column
        return Line(text, runs, self.source, where, self.blank, self.table, self.place, joined or self.joined, self.at)

    def said(self, text: str, *, column: int | None = None) -> Line:
        """The line with other words of one look, in that column or its own."""
        return self._with(text, (Run(text),), column=column)

    def followed(self, line: Line) -> Line:
        """The line, its words gone on with by another one; their look is lost."""
        start = len(self.text) + 1
        return attrs.evolve(self, text=f"{self.text} {line.text}", runs=(), joined=(*self.joined, *line.moved(start)))

    def moved(self, start: int) -> tuple[tuple[int, Line], ...]:
        """The line and those joined to it, as joined to another one from a place of its text on."""
        return ((start, self), *((start + place, line) for place, line in self.joined))

    @property
    def table_place(self) -> str:
        """Which table of the file it stands in: ``bảng 2``."""
        return self.source.where.partition(",")[0]


def last_of(line: Line) -> Line:
    """The last of the lines that were joined to one."""
    return line.joined[-1][1] if line.joined else line


@frozen
class CellLines:
    """A cell of a table as lines, over how many columns and rows it stands; ``bold``: all of its words are."""

    lines: tuple[Line, ...]
    columns: int = 1
    rows: int = 1
    bold: bool = False


_BLANKS = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u3000]{2,}|[\t\u00a0\u2000-\u200a\u202f\u3000]")


def line_of(
    paragraph: Paragraph, *, column: int = 0, blank: bool = False, exact: bool = False, at: int = 0
) -> Line | None:
    """The line of a paragraph, or ``None`` for an empty one; ``exact`` keeps blanks inside as they are."""
    runs = paragraph.runs
    if len(runs) == 1:
        text = runs[0].text
        plain = text if exact else _BLANKS.sub(" ", text)
        plain = nfc(plain).strip()
        if not plain:
            return None
        runs = (runs[0] if plain == text else runs[0].saying(plain),)
    else:
        runs = _joined(runs, exact=exact)
        plain = "".join(run.text for run in runs)
        if not plain:
            return None
    if paragraph.label:
        label = f"{paragraph.label}{NBSP if exact else ' '}"
        first = (Run(label), runs[0]) if runs[0].note else (runs[0].saying(label + runs[0].text),)
        runs = (*first, *runs[1:])
        plain = label + plain
    return Line(plain, runs, paragraph, column, blank, at=at)


def _joined(runs: tuple[Run, ...], *, exact: bool) -> tuple[Run, ...]:
    """The runs with blanks put right at their joints and neighbours of one look made one; marks of notes between."""
    out: list[Run] = []
    before = ""
    for run in runs:
        if run.note:
            out.append(run)
            continue
        text = nfc(run.text if exact else _BLANKS.sub(" ", run.text))
        if not exact and before.endswith(" "):
            text = text.lstrip(" ")
        if not text:
            continue
        same = out and (out[-1].bold, out[-1].italic, out[-1].caps) == (run.bold, run.italic, run.caps)
        if out and not out[-1].note and (same or not text.strip()):
            out[-1] = out[-1].saying(out[-1].text + text)
        else:
            out.append(run if text == run.text else run.saying(text))
        before = text
    return _stripped(out)


def _stripped(runs: list[Run]) -> tuple[Run, ...]:
    """The runs without blanks at either end; a mark of a note there stays."""
    said = [i for i, run in enumerate(runs) if run.text.strip()]
    if not said:
        return tuple(run for run in runs if run.note)
    first, last = said[0], said[-1]
    runs[first] = runs[first].saying(runs[first].text.lstrip())
    runs[last] = runs[last].saying(runs[last].text.rstrip())
    return tuple(run for i, run in enumerate(runs) if run.note or first <= i <= last)


def together(parts: Sequence[Line]) -> Line:
    """Lines that were found to be one paragraph, as one line."""
    if len(parts) == 1:
        return parts[0]
    text = parts[0].text
    joined = list(parts[0].joined)
    runs: list[Run] = []
    for part in parts:
        joint = _joint(text)
        if part is not parts[0]:
            joined += part.moved(len(text) + len(joint))
            text = f"{text}{joint}{part.text}"
        for i, run in enumerate(part.runs):
            lead = joint if runs and i == 0 else ""
            same = runs and (runs[-1].bold, runs[-1].italic) == (run.bold, run.italic)
            if run.note:
                runs += [Run(lead), run] if lead else [run]
            elif same and not runs[-1].note:
                runs[-1] = runs[-1].saying(f"{runs[-1].text}{lead}{run.text}")
            else:
                runs.append(run.saying(f"{lead}{run.text}"))
    return parts[0]._with(text, tuple(runs), joined=tuple(joined))


def words_together(parts: Sequence[Line]) -> str:
    """The words alone of :func:`together`."""
    text = parts[0].text
    for part in parts[1:]:
        text = f"{text}{_joint(text)}{part.text}"
    return text


def _joint(text: str) -> str:
    """What stands between a line and the one that goes on with it."""
    return "" if is_cut(text[-12:]) else " "
