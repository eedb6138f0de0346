"""The words of a line as a text of a plan: what is italic or bold inside of it marked, signs that are text escaped."""

from __future__ import annotations

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
    runs = line.runs
    if not looks or len(runs) < 2 or _alike(runs):
        return escaped(line.text.replace(NBSP, " ") if NBSP in line.text else line.text)
    bold = all(run.bold for run in runs if run.text.strip())
    italic = all(run.italic for run in runs if run.text.strip())
    return marked(
        Stretch(run.text.replace(NBSP, " "), bold=run.bold and not bold, italic=run.italic and not italic)
        for run in runs
    )


def _alike(runs: tuple[Run, ...]) -> bool:
    first = runs[0]
    return all(run.bold == first.bold and run.italic == first.italic for run in runs)
