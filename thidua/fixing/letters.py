"""Mends the looks of letters: size, font, bold, italic, capitals, underline."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from thidua.fixing.desk import Desk, Found
from thidua.fixing.mending import LOOK, Mend, Mending, mends
from thidua.layout.style import Limit
from thidua.recognise.lines import Line
from thidua.rules.looks import PT
from thidua.rules.page import is_right_font
from thidua.rules.paper import number_of, runs_of
from thidua.sheet import Run

_FONT = "Times New Roman"
_SET_AS_TEXT = ("tt-301", "tt-321", "tt-322", "tt-325", "tt-328")
"""Rules over lines that are as large as the text."""


def nearest(limit: Limit, value: float) -> float:
    """The value within a limit that is nearest to one without."""
    return min(max(value, limit.low), limit.high)


@mends("tt-311.co", "tt-311.doan", *(f"{rule}.co" for rule in _SET_AS_TEXT))
def sizes_of_text(desk: Desk, found: Found) -> None:
    """What is too large or too small of the text: the size that most of the rest has, where it is right."""
    letters = Counter[float]()
    limit = found.fault.limit
    for run in (run for role in found.paper.text for run in runs_of(role.line)) if limit else ():
        if limit and limit.holds(run.size):
            letters[run.size] += len(run.text.strip())
    usual = letters.most_common(1)[0][0] if letters else None
    _set_sizes(desk, found, limit, usual)


@mends(f"{LOOK}.co")
def sizes(desk: Desk, found: Found) -> None:
    """Every run of the lines that is too large or too small: the nearest size that is right."""
    _set_sizes(desk, found, found.fault.limit, None)


def _set_sizes(desk: Desk, found: Found, limit: Limit | None, usual: float | None) -> None:
    for run in (run for line in found.lines for run in desk.runs(line)) if limit else ():
        look = desk.seen.looks.get(run)
        if limit and look and not limit.low - PT <= look.size <= limit.high + PT:
            desk.set_run(found, run, size=usual or nearest(limit, look.size))


@mends("tt-311.nhieu")
def one_size(desk: Desk, found: Found) -> None:
    """The text in the size that most of it has."""
    letters = Counter[float]()
    for line in found.lines:
        for run in desk.runs(line):
            look = desk.seen.looks.get(run)
            letters[look.size if look else 0] += len("".join(map(str, run.itertext())).strip())
    usual = letters.most_common(1)[0][0] if letters else 0
    for line in found.lines if usual else ():
        for run in desk.runs(line):
            desk.set_run(found, run, size=usual)


def _set(**wanted: bool) -> Mend:
    def mend(desk: Desk, found: Found) -> None:
        for line in found.lines:
            for run in desk.runs(line):
                desk.set_run(found, run, **wanted)
            desk.set_number(found, line, **wanted)

    return mend


def _mending(form: str, *more: str, **wanted: bool) -> Mending:
    made: Callable[[Mend], Mending] = mends(f"{LOOK}.{form}", *more)
    return made(_set(**wanted))


bold = _mending("dam", bold=True)
not_bold = _mending("khong_dam", "tt-316.dam", bold=False)
italic = _mending("nghieng", italic=True)
upright = _mending("dung", "tt-316.nghieng", italic=False)
capitals = _mending("hoa", caps=True)
not_underlined = _mending("gach", underline=False)
underlined = mends("tt-411.khong_gach")(_set(underline=True))


@mends(f"{LOOK}.thuong", "tt-316.hoa")
def small(desk: Desk, found: Found) -> None:
    """Capitals that a style makes are taken off; those that were typed are somebody's words."""
    for line in found.lines:
        for run in desk.runs(line):
            desk.set_run(found, run, caps=False)


@mends("tt-104.")
def fonts(desk: Desk, found: Found) -> None:
    """Every run in a font that it may not have, wherever it stands."""
    wrong = found.values["co"]
    for run, look in desk.looks():
        words = "".join(map(str, run.itertext()))
        if look.font == wrong and any(map(str.isalnum, words)):
            desk.set_run(found, run, font=_FONT)


# Numbers that lists of Word print


@mends("tt-316.so", "tt-321.so", "tt-322.so")
def numbers_as_words(desk: Desk, found: Found) -> None:
    """Numbers as bold and as slanted as the words behind them."""
    for line in found.lines:
        for run in _behind(line):
            desk.set_number(found, line, bold=run.bold, italic=run.italic)


@mends("tt-328.so")
def numbers_of_articles(desk: Desk, found: Found) -> None:
    """Numbers of articles, whose words may look otherwise."""
    for line in found.lines:
        desk.set_number(found, line, bold=True, italic=False)


@mends("tt-311.so", late=True)
def sizes_of_numbers(desk: Desk, found: Found) -> None:
    """Numbers as large as the words behind them."""
    for line in found.lines:
        for run in _behind(line):
            desk.set_number(found, line, size=run.size)


@mends("tt-104.so")
def fonts_of_numbers(desk: Desk, found: Found) -> None:
    """Every number whose font is another one."""
    for role in found.paper.roles.parts:
        number = number_of(role.line)
        if number and not is_right_font(number.font):
            desk.set_number(found, role.line, font=_FONT)


def _behind(line: Line) -> list[Run]:
    """The first run of words behind the number of a line."""
    return [run for run in line.source.runs if run.text.strip()][:1]
