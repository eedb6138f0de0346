"""How a line must look: size, weight, slant, capitals, alignment; what is wrong with one that does not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from thidua.diagnostics import Place
from thidua.layout.style import Limit
from thidua.recognise.lines import Line
from thidua.recognise.role import Role
from thidua.rules.check import Fault, Unknown, fault
from thidua.rules.paper import Paper, number, runs_of, shown
from thidua.wording import shorten

_PT = 0.3
"""How far a size in pt may be off, as printed pages measure it."""

FORMS = {
    "co": ("{phan} cỡ {co} pt", "đặt cỡ {tu}–{den} pt"),
    "co_mot": ("{phan} cỡ {co} pt", "đặt cỡ {tu} pt"),
    "dam": ("{phan} không đậm", "đặt chữ đậm"),
    "khong_dam": ("{phan} in đậm", "bỏ đậm"),
    "nghieng": ("{phan} không nghiêng", "đặt chữ nghiêng"),
    "dung": ("{phan} in nghiêng", "đặt chữ đứng"),
    "hoa": ("{phan} không in hoa", "đặt in hoa"),
    "thuong": ("{phan} in hoa", "viết bằng chữ thường"),
    "giua": ("{phan} không canh giữa", "canh giữa"),
    "gach": ("{phan} có gạch chân", "bỏ gạch chân"),
}
"""The messages of a rule of looks."""


@attrs.frozen
class Look:
    """What is asked of a line: ``size`` the style value whose limit holds; of the rest None where nothing is asked."""

    size: str = ""
    bold: bool | None = None
    italic: bool | None = None
    caps: bool | None = None
    centred: bool | None = None
    underlined: bool | None = None


def faults_of(paper: Paper, lines: Sequence[Line | Role], words: str, look: Look) -> Iterator[Fault | Unknown]:
    """What is wrong with the looks of some lines that are called by ``words``; each kind of fault once, at the first
    line that has it. Of a printed page it may be that something cannot be told.
    """
    said: set[str] = set()
    unknown = False
    for one in lines:
        line = one.line if isinstance(one, Role) else one
        known = not paper.page_count or all(run.size for run in runs_of(line))
        unknown = unknown or not known or bool(look.centred and paper.page_count and not line.source.align)
        for found in _of(paper, line, words, look) if known else ():
            if found.form not in said:
                said.add(found.form)
                yield found
    if unknown and not said:
        yield Unknown("khong_ro")


def _of(paper: Paper, line: Line, words: str, look: Look) -> Iterator[Fault]:
    at, text = paper.place(line), shorten(line.text)
    runs = runs_of(line)
    limit = paper.limit(look.size) if look.size else None
    if limit and (size := next((run.size for run in runs if run.size and off(limit, run.size)), 0)):
        yield size_fault(at, text, words, size, limit)
    letters = [run for run in runs if any(map(str.isalpha, run.text))]
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
    if look.centred and line.source.align not in ("center", ""):
        yield fault(at, text, "giua", phan=words)


def off(limit: Limit, size: float) -> bool:
    """A size is outside a limit, by more than pages are measured with."""
    return not limit.low - _PT <= size <= limit.high + _PT


def size_fault(at: Place, text: str, words: str, size: float, limit: Limit) -> Fault:
    """What is said of a size that is outside its limit."""
    form = "co_mot" if limit.low == limit.high else "co"
    return fault(at, text, form, phan=words, co=number(size), tu=number(limit.low), den=number(limit.high))
