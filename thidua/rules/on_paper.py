"""Where what a plan says stands on the paper that it was read from, and how the lines of that were typed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

import attrs

from thidua.cursor import Path
from thidua.diagnostics import Place, words_of
from thidua.grammar.days import breaks_off
from thidua.grammar.signs import parse_sign
from thidua.recognise.lines import Line
from thidua.recognise.role import Role, RoleName, Roles
from thidua.rules.draft import Said
from thidua.rules.paper import Paper
from thidua.wording import letters_of

_LINES: Mapping[str, tuple[RoleName, ...]] = {
    "cơ quan": ("co_quan", "chu_quan"), "số": ("so",), "ký hiệu": ("so",), "ngày": ("dia_danh",),
    "trích yếu": ("trich_yeu", "ve_viec"), "căn cứ": ("can_cu",), "nơi nhận": ("noi_nhan",),
    "người ký": ("chuc_vu", "ho_ten"),
}  # fmt: skip
"""The lines of a paper that say a part of the plan: a short word (“Giám đốc”) stands in others, too."""
_TABLE = "bảng"
_KNOWN = 60
"""Letters by which a line is known: the rest of it may have been put right as it was read."""
_RUNNING: tuple[RoleName, ...] = ("muc", "y", "ket", "mo_dau", "can_cu", "trich_yeu", "noi_nhan")
"""Lines that run on: those of heading and ending may be brought to their places by blanks."""


def places_on(paper: Paper) -> Callable[[Path, str], Place]:
    """Where what a plan says stands on the paper that it was read from: the line that holds its words, first among
    those that say its part, and one that says nothing else before one that does.
    """
    lines = [*_lines_of(paper.roles)]

    def of(path: Path, words: str) -> Place:
        own: tuple[RoleName, ...] = ("bang",) if _TABLE in path else _LINES.get(str(path[0]), ()) if path else ()
        wanted = letters_of(words)
        begun = wanted[:_KNOWN]
        holding = [one for one in lines if begun in one[0] and (begun or one[1] in own)]
        holding = holding or [one for one in lines if one[0] and wanted.startswith(one[0])]  # a text of several lines
        _, _, line = min(holding, key=lambda one: (one[1] not in own, one[0] != wanted), default=("", "", None))
        return (
            attrs.evolve(paper.place(line), path=path) if line else Place(paper.source, path=path, label=words_of(path))
        )

    return of


def _lines_of(roles: Roles) -> Iterator[tuple[str, RoleName, Line]]:
    """The letters of each line, what it is, and the line; a cell is one line, and each of its lines."""
    for role in roles.parts:
        yield letters_of(role.line.text), role.name, role.line
        for cell in (cell for row in role.rows for cell in row if cell.lines):
            yield letters_of("".join(line.text for line in cell.lines)), role.name, cell.lines[0]
            if len(cell.lines) > 1:
                yield from ((letters_of(line.text), role.name, line) for line in cell.lines)


def typed_on(paper: Paper, *, blanks: bool) -> Iterator[Said]:
    """The lines of a paper as they were typed, where reading has put right what stands in them: signs of no width, and
    with ``blanks`` two of these for one, in what runs on.
    """
    known: set[str] = set()
    for role in paper.roles.parts:
        for line in _typed_lines(role):
            own = line.source
            runs_on = blanks and (role.name in _RUNNING or role.name == "bang")
            text = _as_it_runs(own.unseen or own.text) if runs_on else _BLANKS.sub(" ", own.unseen)
            if own.where not in known and (own.unseen or "  " in text):
                known.add(own.where)
                yield Said((), text, paper.place(line))


def _typed_lines(role: Role) -> Iterator[Line]:
    """The lines that a role was read from."""
    yield role.line
    yield from (line for _, line in role.line.joined)
    yield from (line for row in role.rows for cell in row for line in cell.lines)


_BLANKS = re.compile(r" {2,}+")


def _as_it_runs(text: str) -> str:
    """The words of a line that runs on, with single blanks where several have a meaning: behind its sign, where figures
    are left to be filled, in what tabs or more than two blanks bring to its place.
    """
    text = text.strip()
    if "\t" in text or "   " in text:
        return _BLANKS.sub(" ", text)
    sign = parse_sign(text)
    start = sign.end if sign else 0

    def kept(found: re.Match[str]) -> str:
        return " " if found.start() <= start or breaks_off(text[: found.start()]) else found[0]

    return _BLANKS.sub(kept, text)
