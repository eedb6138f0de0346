"""The words of a line as a text of a plan: what is italic or bold inside of it marked, signs that are text escaped."""

from __future__ import annotations

import attrs

from thidua.grammar.gaps import without_gaps
from thidua.grammar.looks import Marked, Stretch, escaped, marked
from thidua.recognise.lines import Line
from thidua.recognise.role import Role
from thidua.sheet import Run
from thidua.wording import NBSP


def plain(role: Role) -> str:
    """The words of a role with common blanks and without the sign of a gap."""
    return without_gaps(role.line.text.replace(NBSP, " "))


def text_of(line: Line, *, looks: bool = True) -> Marked:
    """The text of a line; without ``looks`` what is italic or bold inside of it is plain.

    What the whole line has is the look of its place, and is not marked.
    """
    runs = _apart(line.runs)
    if not looks and any(run.note for run in runs):
        return marked(Stretch(run.text.replace(NBSP, " "), note=run.note) for run in runs)
    if not looks or len(runs) < 2 or _alike(runs):
        return escaped(line.text.replace(NBSP, " ") if NBSP in line.text else line.text)
    bold = all(run.bold for run in runs if run.text.strip())
    italic = all(run.italic for run in runs if run.text.strip())
    return marked(
        Stretch("", note=run.note)
        if run.note
        else Stretch(run.text.replace(NBSP, " "), bold=run.bold and not bold, italic=run.italic and not italic)
        for run in runs
    )


def _apart(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """The runs, with the blank behind a mark that begins the line, which no line keeps."""
    if len(runs) < 2 or not runs[0].note:
        return runs
    at = next((i for i, run in enumerate(runs) if not run.note), len(runs) - 1)
    first = runs[at]
    return (*runs[:at], attrs.evolve(first, text=f" {first.text}"), *runs[at + 1 :]) if first.text else runs


def _alike(runs: tuple[Run, ...]) -> bool:
    first = runs[0]
    return all(not run.note and run.bold == first.bold and run.italic == first.italic for run in runs)
