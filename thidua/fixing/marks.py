"""Mends what is written in one way: fixed words, the form of number and day, marks at the ends of lines, dashes."""

from __future__ import annotations

from collections.abc import Callable

from thidua.fixing.desk import Desk, Found
from thidua.fixing.mending import Mend, Mending, mends
from thidua.grammar.clauses import with_colon
from thidua.grammar.days import date_line
from thidua.grammar.endings import HET
from thidua.grammar.lists import late
from thidua.recognise.lines import Line
from thidua.rules.ending import recipients_of
from thidua.rules.paper import Paper, plain, typed_dash

_END = ".;,:"
_DASH = "- "


def _each(right: Callable[[Found, Line, str], str]) -> Mend:
    """Rewrites each line as it should be."""

    def mend(desk: Desk, found: Found) -> None:
        for line in found.lines:
            text = plain(line.text)
            desk.rewrite(found, line, text, right(found, line, text))

    return mend


def _mending(*of: str, right: Callable[[Found, Line, str], str]) -> Mending:
    made: Callable[[Mend], Mending] = mends(*of)
    return made(_each(right))


# Fixed words


@mends("tt-201.", "tt-203.")
def mottoes(desk: Desk, found: Found) -> None:
    """The words that the decree prints, instead of those that stand there."""
    for line in found.lines:
        desk.rewrite(found, line, found.values["co"], found.values["dung"])


# Number and day

_NUMBER = late(r"(?P<word>số)(?P<blank>\s*+)(?P<colon>:?)(?P<rest>.*)")


def _of_number(change: Callable[[str, str, str, str], str]) -> Callable[[Found, Line, str], str]:
    """Rewrites the line of the number by its parts: the word, what stands before the colon, this, the rest."""

    def right(found: Found, line: Line, text: str) -> str:
        parts = _NUMBER.match(text)
        return change(parts["word"], parts["blank"], parts["colon"], parts["rest"]) if parts else text

    return right


def _instead(found: Found, line: Line, text: str) -> str:
    """What is said to be wrong, as it is said to be right."""
    return text.replace(found.values["co"], found.values["dung"], 1)


@mends("tt-221.so_hoa")
def word_of_number(desk: Desk, found: Found) -> None:
    """“Số” with one capital, typed or by the look of its letters."""
    for line in found.lines:
        text = plain(line.text)
        if text[:2] == "Số":
            for run in desk.runs(line):
                desk.set_run(found, run, caps=False)
        else:
            desk.rewrite(found, line, text, "Số" + text[2:])


colon = _mending("tt-221.hai_cham", right=_of_number(lambda word, blank, colon, rest: f"{word}:{blank}{rest}"))
no_colon = _mending("tt-221.thua_hai_cham", right=_of_number(lambda word, blank, colon, rest: f"{word} {rest.strip()}"))
close_colon = _mending("tt-221.so_cach", right=_of_number(lambda word, blank, colon, rest: f"{word}:{rest}"))
number = _mending("tt-221.khong_0", "tt-221.thua_0", "tt-221.cach", right=_instead)


def _figure(word: str) -> Callable[[Found, Line, str], str]:
    def right(found: Found, line: Line, text: str) -> str:
        said = date_line(text, loosely=True)
        wrong = f"{word} {found.values['co']}"
        at = text.lower().find(wrong, said[1].start if said else len(text))
        if at < 0 or text[at + len(wrong) : at + len(wrong) + 1].isdecimal():
            return text
        figure = at + len(word) + 1
        return f"{text[:figure]}{found.values['dung']}{text[at + len(wrong) :]}"

    return right


day = _mending("tt-231.ngay", right=_figure("ngày"))
month = _mending("tt-231.thang", right=_figure("tháng"))


def _small_words(found: Found, line: Line, text: str) -> str:
    said = date_line(text, loosely=True)
    start = said[1].start if said else len(text)
    return text[:start] + text[start:].replace(found.values["co"], found.values["co"].lower(), 1)


def _comma(found: Found, line: Line, text: str) -> str:
    said = date_line(text, loosely=True)
    place = said[0] if said else ""
    return f"{place},{text[len(place) :]}" if place and text.startswith(place) else text


small_words = _mending("tt-231.hoa", right=_small_words)
comma = _mending("tt-231.phay", right=_comma)
close_comma = _mending("tt-231.cach", right=lambda found, line, text: text.replace(" ,", ",", 1))

# Marks at the ends of lines


def _ending_in(mark: str) -> Callable[[Found, Line, str], str]:
    return lambda found, line, text: text.rstrip(_END + " ") + mark


no_mark = _mending("tt-221.cham", "tt-231.cham", "tt-241.cham", "tt-242.cham", right=_ending_in(""))
basis = _mending("tt-302.", "tt-302.khong", right=_ending_in(";"))
last_basis = _mending("tt-302.cuoi", "tt-302.cuoi_khong", right=_ending_in("."))
recipients_word = _mending("tt-411.cham", right=_ending_in(":"))


def _listed(last: Callable[[Paper], Line | None]) -> Callable[[Found, Line, str], str]:
    return lambda found, line, text: text.rstrip(_END + " ") + ("." if line is last(found.paper) else ";")


def _last_recipient(paper: Paper) -> Line | None:
    return next((role.line for role in recipients_of(paper)[-1:]), None)


def _last_addressed(paper: Paper) -> Line | None:
    return next((role.line for role in paper.addressed[-1:]), None)


recipient = _mending("tt-412.cuoi", "tt-412.khong_cuoi", right=_listed(_last_recipient))
addressed = _mending("tt-414.cuoi", "tt-414.khong_cuoi", right=_listed(_last_addressed))
addressed_word = _mending("tt-414.hai_cham", right=lambda found, line, text: with_colon(text))


@mends("tt-331.khong", "tt-331.phu_luc")
def closing(desk: Desk, found: Found) -> None:
    """The sign that closes the content, behind its last word; a table is closed by nobody."""
    for line in found.lines:
        text = plain(line.text)
        desk.rewrite(found, line, text, text.rstrip(".;,/ ") + HET)


close_end = _mending("tt-331.cach", right=lambda found, line, text: text.removesuffix(HET).rstrip() + HET)
full_stop = _mending("tt-331.thua", right=lambda found, line, text: text.removesuffix(HET).rstrip(" .") + ".")

# Dashes


@mends("tt-302.gach", "tt-412.gach", "tt-414.gach")
def dashes(desk: Desk, found: Found) -> None:
    """A dash at the beginning of each line that has none."""
    for line in found.lines:
        desk.begin(found, line, _DASH)


@mends("tt-412.gach_dai")
def short_dash(desk: Desk, found: Found) -> None:
    """A hyphen instead of a dash that was typed, or that Word has made of one."""
    for role in recipients_of(found.paper):
        if (typed := typed_dash(role)) and typed in found.values["co"]:
            desk.begin(found, role.line, "-", instead=typed)
