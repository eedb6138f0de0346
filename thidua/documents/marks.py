"""The words of a line as a plan's text: italic and bold as ``*…*`` and ``**…**``, signs that would be marks escaped."""

from __future__ import annotations

from thidua.grammar.gaps import without_gaps
from thidua.layout.lines import escape, marked
from thidua.recognise.lines import Line
from thidua.recognise.role import Role
from thidua.sheet import Run
from thidua.wording import NBSP


def plain(role: Role) -> str:
    """The words of a role with common blanks and without the sign of a gap."""
    return without_gaps(role.line.text.replace(NBSP, " "))


def text_of(line: Line, *, looks: bool = True) -> str:
    """The text of a line; ``looks`` whether what is italic or bold inside of it is marked.

    What the whole line has is the look of its place, and is not marked.
    """
    plain = line.text.replace(NBSP, " ") if NBSP in line.text else line.text
    runs = line.runs
    if not looks or len(runs) < 2 or _alike(runs):
        return escaped(plain)
    bold = all(run.bold for run in runs if run.text.strip())
    italic = all(run.italic for run in runs if run.text.strip())
    text = "".join(_marked(run, bold=bold, italic=italic) for run in runs).replace(NBSP, " ")
    shown = "".join(run.chu for run in marked(text)).replace(NBSP, " ")
    return text if shown == plain else escaped(plain)


def _alike(runs: tuple[Run, ...]) -> bool:
    first = runs[0]
    return all(run.bold == first.bold and run.italic == first.italic for run in runs)


def _marked(run: Run, *, bold: bool, italic: bool) -> str:
    words = run.text.strip()
    text = escaped(run.text)
    sign = "**" if run.bold and not bold else "*" if run.italic and not italic else ""
    if not sign or not words:
        return text
    start = len(run.text) - len(run.text.lstrip())
    return f"{run.text[:start]}{sign}{escape(words)}{sign}{run.text[start + len(words) :]}"


def escaped(text: str) -> str:
    """A text whose signs of marks stand for themselves; as typed where they would be no marks."""
    if "*" not in text and "\\" not in text:
        return text
    runs = marked(text)
    if (
        len(runs) == 1
        and not (runs[0].dam or runs[0].nghieng)
        and runs[0].chu.replace(NBSP, " ") == text.replace(NBSP, " ")
    ):
        return text
    return escape(text)
