"""The roles of appendices: the name of each, its title, ``(Kèm theo …)``, its items and tables."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import attrs

from thidua.grammar.appendices import appendix_title, is_appendix, is_attached
from thidua.grammar.letterheads import RULE
from thidua.recognise.body import body_roles
from thidua.recognise.lines import Line
from thidua.recognise.role import Because, Role
from thidua.recognise.rules import drawn
from thidua.recognise.whole import whole

_MOST_TITLE_LINES = 4
_SIGNATURE = ("chuc_vu", "ho_ten", "noi_nhan", "luu", "soan_thao", "bo")


def appendices_start(lines: Sequence[Line], end: int) -> int:
    """Where the appendices begin: a line ``PHỤ LỤC …`` alone, after the ending (or, without one, in the body)."""
    found = (at for at in range(end, len(lines)) if is_appendix(lines[at].text, ended=at > end))
    return next(found, len(lines))


def nameless_start(ending: Sequence[Role]) -> int:
    """Where in an ending an appendix begins that bears no name: at the title of a table behind the signature."""
    signed = max((i for i, role in enumerate(ending) if role.name in _SIGNATURE), default=-1)
    if signed < 0 or not any(role.name == "bang" for role in ending[signed + 1 :]):
        return len(ending)
    return signed + 1


def appendix_roles(lines: Sequence[Line]) -> list[Role]:
    """The roles of some lines that are appendices, one behind the other."""
    out: list[Role] = []
    starts = [i for i, line in enumerate(lines) if is_appendix(line.text)]
    for start, stop in pairwise([*starts, len(lines)]):
        out += one_appendix(lines[start:stop], appendix_title(lines[start].text))
    return out


def one_appendix(lines: Sequence[Line], named: int) -> list[Role]:
    """The roles of one appendix, whose name takes ``named`` letters of its first line; the rest of it is its title."""
    first = lines[0]
    name = first.part(0, named) if named else attrs.evolve(first, text="", runs=(), table=None, joined=())
    out = [Role("phu_luc", name, Because("phu_luc.ten", name.text, sure=bool(named)))]
    rest = first if first.table else first.part(named)
    titled = bool(rest.text)
    lines = [rest, *lines[1:]] if titled or rest.table else lines[1:]
    at = 0
    while at < min(len(lines), _MOST_TITLE_LINES) and not lines[at].table and not is_attached(lines[at].text):
        if not (titled and at == 0) and not _names_appendix(lines[at]):
            break
        out.append(Role("ten_phu_luc", lines[at], Because("phu_luc.tieu_de")))
        at += 1
    if at < len(lines) and is_attached(lines[at].text):
        out += whole(Role("kem_theo", lines[at], Because("phu_luc.kem_theo", sure=True)))
        at += 1
    while at < len(lines) and not lines[at].table and RULE.match(lines[at].text):
        out.append(drawn(lines[at]))
        at += 1
    inside = body_roles(lines[at:], sections=False)
    return [*out, *(attrs.evolve(role, name="y") if role.name == "muc" else role for role in inside)]


def _names_appendix(line: Line) -> bool:
    return line.text == line.text.upper() or (line.bold and line.source.align == "center")
