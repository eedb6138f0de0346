"""The lines of headers, footers and footnotes: addresses and marks, notes, and what is no word of the document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from thidua.grammar.addresses import is_address
from thidua.grammar.marks import is_mark
from thidua.grammar.pages import is_page_in_margin
from thidua.recognise import styles
from thidua.recognise.lines import Line, line_of
from thidua.recognise.pages import NO_WORDS, PAGE
from thidua.recognise.role import Because, Left, Role
from thidua.sheet import Sheet

ADDED = "le_trang.them"
"""The rule of a line of a header or footer that was not printed there by a template."""


def margin_lines(sheet: Sheet, after: int) -> list[Line]:
    """The lines of headers and footers; in the order of the document they stand behind the line ``after``."""
    lines = (line_of(paragraph, exact=True) for paragraph in (*sheet.headers, *sheet.footers))
    return [attrs.evolve(line, at=after + i) for i, line in enumerate(filter(None, lines), 1)]


def note_roles(sheet: Sheet, after: int) -> Iterator[Role]:
    """The footnotes; the number of each is a label, and one without goes on with the one before."""
    for at, note in enumerate(sheet.footnotes, after + 1):
        if line := line_of(attrs.evolve(note, label="")):
            yield Role("chu_thich", attrs.evolve(line, at=at), Because("chu_thich", note.label, sure=True))


def margin_roles(lines: Sequence[Line], *, own: bool) -> tuple[list[Role], list[Left]]:
    """The roles of such lines, each once, and what is left out; in a document of our own the style says the role."""
    named: list[Role] = []
    left: list[Left] = []
    said: set[str] = set()
    for line in lines:
        if line.text in said:  # a section's footer may be the one before, once more
            left.append(Left(line, "le_trang.nhac_lai", quiet=True))
        elif is_page_in_margin(line.text):
            left.append(Left(line, NO_WORDS[PAGE], quiet=True))
        elif role := _by_style(line) if own else _by_form(line):
            named.append(role)
        else:
            left.append(Left(line, ADDED, quiet=own and line.source.style in styles.ROLES))
        said.add(line.text)
    return named, left


def _by_style(line: Line) -> Role | None:
    style = line.source.style
    name = styles.ROLES.get(style)
    return Role(name, line, Because("kieu", style, sure=True)) if name in ("dia_chi", "dau") else None


def _by_form(line: Line) -> Role | None:
    if is_mark(line.text):
        return Role("dau", line, Because("le_trang.dau", line.text))
    return Role("dia_chi", line, Because("le_trang.dia_chi", line.text)) if is_address(line.text) else None
