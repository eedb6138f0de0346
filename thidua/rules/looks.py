"""How a line must look: size, weight, slant, capitals, alignment; what is wrong with one that does not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from thidua.diagnostics import Level, Place
from thidua.layout.style import Limit
from thidua.recognise.lines import Line
from thidua.recognise.role import Role
from thidua.records import frozen
from thidua.rules.check import Fault, Unknown, fault
from thidua.rules.paper import Missed, Paper, number, number_of, runs_of, shown
from thidua.wording import shorten

PT = 0.3
"""How far a size in pt may be off, as printed pages measure it."""


@frozen
class Look:
    """What is asked of a line: ``size`` the limit of its size, or the style value that has one; of the rest None where
    nothing is asked; ``figures`` look as its letters do.
    """

    size: str | Limit = ""
    bold: bool | None = None
    italic: bool | None = None
    caps: bool | None = None
    centred: bool | None = None
    underlined: bool | None = None
    figures: bool = False


SAID = {
    "co": ("{phan} cỡ {co} pt", "đặt cỡ {muc} pt"),
    "dam": ("{phan} không đậm", "đặt chữ đậm"),
    "khong_dam": ("{phan} in đậm", "bỏ đậm"),
    "nghieng": ("{phan} không nghiêng", "đặt chữ nghiêng"),
    "dung": ("{phan} in nghiêng", "đặt chữ đứng"),
    "hoa": ("{phan} không in hoa", "đặt in hoa"),
    "thuong": ("{phan} in hoa", "viết bằng chữ thường"),
    "giua": ("{phan} không canh giữa", "canh giữa"),
    "gach": ("{phan} có gạch chân", "bỏ gạch chân"),
}
"""The messages, by the form of each."""


def forms(*looks: Look) -> dict[str, tuple[str, str]]:
    """The messages of a rule that asks for some looks: of each that can be missed one."""
    names: set[str] = set()
    for look in looks:
        names |= {"co"} if look.size else set()
        for asked, right, wrong in (
            (look.bold, "dam", "khong_dam"), (look.italic, "nghieng", "dung"), (look.caps, "hoa", "thuong"),
            (look.centred, "giua", ""), (look.underlined, "", "gach"),
        ):  # fmt: skip
            names |= set() if asked is None else {right if asked else wrong}
    return {name: said for name, said in SAID.items() if name in names}


def faults_of(paper: Paper, lines: Iterable[Role], words: str, look: Look) -> Iterator[Fault | Unknown]:
    """What is wrong with the looks of some lines that are called by ``words``; each kind of fault once, at the first
    line that has it. Of a printed page it may be that something cannot be told.
    """
    unknown, faults = False, list[Fault]()
    for role in lines:
        known = not paper.page_count or all(run.size for run in runs_of(role.line))
        unknown = unknown or not known or bool(look.centred and paper.page_count and not role.line.source.align)
        faults += _of(paper, role, words, look) if known else ()
    yield from once(faults)
    if unknown and not faults:
        yield Unknown("khong_ro")


NUMBERED = {"so": ("{so} số tự động của {phan} in {co}", "đặt số {dung}, ở định dạng số của danh sách")}
"""The message on numbers that lists of Word print."""


def numbers_of(paper: Paper, lines: Iterable[Role], words: str, look: Look, level: Level | None = None) -> list[Fault]:
    """The numbers before some lines, printed by lists of Word, that are bold or slanted otherwise than is asked of the
    lines; where the words behind one are so as well, the fault is theirs.
    """
    wrong = [(role, missed) for role in lines if (missed := _missed_by_number(role.line, look))]
    if not wrong:
        return []
    first, missed = wrong[0]
    right = [said[one] for said, one in ((_SLANT, look.italic), (_WEIGHT, look.bold)) if one is not None]
    at, text, lines_ = paper.place(first), shorten(first.line.text), [role.line for role, _ in wrong]
    return [fault(at, text, "so", level=level, lines=lines_, so=len(wrong), phan=words, co=missed, dung=tuple(right))]


_WEIGHT = {True: "đậm", False: "không đậm"}
_SLANT = {True: "nghiêng", False: "đứng"}


def _missed_by_number(line: Line, look: Look) -> tuple[str, ...]:
    """What is asked of a line and missed by its number alone."""
    number = number_of(line)
    if number is None:
        return ()
    behind = next((run for run in line.source.runs if run.text.strip() and line.text != number.text), None)
    return tuple(
        said[own]
        for said, asked, own, other in (
            (_WEIGHT, look.bold, number.bold, behind and behind.bold),
            (_SLANT, look.italic, number.italic, behind and behind.italic),
        )
        if asked is not None and own is not asked and own is not other
    )


def once(faults: Iterable[Fault]) -> Iterator[Fault]:
    """Each form of fault once, as it is met first, of all lines that have it."""
    said: dict[str, Fault] = {}
    for found in faults:
        first = said.setdefault(found.form, found)
        if first is not found:
            said[found.form] = attrs.evolve(first, lines=(*first.lines, *found.lines))
    yield from said.values()


def _of(paper: Paper, role: Role, words: str, look: Look) -> Iterator[Fault]:
    yield from (attrs.evolve(one, lines=(role.line,)) for one in _of_line(paper, role.line, words, look))


def _of_line(paper: Paper, line: Line, words: str, look: Look) -> Iterator[Fault]:
    at, text = paper.place(line), shorten(line.text)
    runs = runs_of(line)
    sizes = ((run.size, paper.missed(look.size, run.size, PT)) for run in runs if run.size and look.size)
    if missed := next(((size, missed) for size, missed in sizes if missed), None):
        yield size_fault(at, text, words, *missed)
    letters = [run for run in runs if any(map(str.isalnum if look.figures else str.isalpha, run.text))]
    for want, forms, values in (
        (look.bold, ("dam", "khong_dam"), [run.bold for run in letters]),
        (look.italic, ("nghieng", "dung"), [run.italic for run in letters]),
    ):
        if want is True and not all(values):
            yield fault(at, text, forms[0], phan=words)
        elif want is False and any(values):
            yield fault(at, text, forms[1], phan=words)
    if look.underlined is False and any(run.underline for run in letters):
        yield fault(at, text, "gach", phan=words)
    printed = shown(line)
    if look.caps is True and printed != printed.upper():
        yield fault(at, text, "hoa", phan=words)
    elif look.caps is False and printed == printed.upper() and sum(map(str.isalpha, printed)) > 3:
        yield fault(at, text, "thuong", phan=words)
    if look.centred and _is_off_centre(paper, line):
        yield fault(at, text, "giua", phan=words)


_OFF_CENTRE = 3.0
"""How far in mm a centred line may stand from the middle of its column: half of what it is set in on one side."""


def _is_off_centre(paper: Paper, line: Line) -> bool:
    """A line does not stand in the middle: it is set so, or what it is set in pushes it aside; in a cell, which may be
    wider than its column looks, that is not known.
    """
    own = line.source
    if own.align != "center":
        return own.align != "" and not paper.is_set_by_hand(line)
    return not line.column and not paper.page_count and abs(own.first_line + own.left - own.right) / 2 > _OFF_CENTRE


def span(limit: Limit) -> str:
    """A limit as people write it: ``13–14``, or the one value that it allows."""
    low, high = number(limit.low), number(limit.high)
    return low if low == high else f"{low}–{high}"


def size_fault(at: Place, text: str, words: str, size: float, missed: Missed) -> Fault:
    """What is said of a size that misses its limit."""
    limit = missed.limit
    return fault(at, text, "co", template=missed.template, limit=limit, phan=words, co=number(size), muc=span(limit))
