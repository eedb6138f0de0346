"""A line whose words are more than what its style or form stands for: what is more is a line of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from thidua.grammar.appendices import attached_span, name_span
from thidua.grammar.days import date_end
from thidua.grammar.endings import recipients_end
from thidua.grammar.letterheads import RULE_SIGNS, motto_span, says
from thidua.grammar.marks import is_mark
from thidua.recognise.lines import Line
from thidua.recognise.role import Because, Role, RoleName
from thidua.wording import NBSP

BESIDE = "dong.thua"
"""The rule of words that stand beside those which a line is known by."""
_Span = Callable[[str], tuple[int, int] | None]


def _date(text: str) -> tuple[int, int] | None:
    end = date_end(text)
    return (0, end) if end else (0, len(text))  # blanks to be filled


def _recipients(text: str) -> tuple[int, int] | None:
    end = recipients_end(text)
    return (0, end) if end else None


def _rule(text: str) -> tuple[int, int] | None:
    signs = len(text) - len(text.lstrip(RULE_SIGNS))
    return (0, signs) if signs else None


def _mark(text: str) -> tuple[int, int] | None:
    return (0, len(text)) if is_mark(text) else None


_KNOWN: Mapping[RoleName, _Span] = {
    "quoc_hieu": motto_span, "tieu_ngu": motto_span, "dia_danh": _date, "tu_noi_nhan": _recipients, "ke": _rule,
    "dau": _mark,
    "phu_luc": name_span,
    "kem_theo": attached_span,
}  # fmt: skip


def whole(role: Role) -> Iterator[Role]:
    """The role of a line for the words that it stands for, and the rest of the line as what nobody knows; behind
    ``Nơi nhận:`` as one who receives it.
    """
    span = _KNOWN.get(role.name)
    if span is None:
        yield role
        return
    line = role.line
    known = span(line.text.replace(NBSP, " "))
    if known is None:
        yield _beside(line)
        return
    start, end = known
    before, after = line.part(0, start), line.part(end)
    if says(before.text):
        yield _beside(before)
    if not (says(before.text) or says(after.text)):
        yield role
        return
    yield Role(role.name, line.part(start, end), role.because, role.sign, role.title)
    if role.name == "tu_noi_nhan" and says(after.text):
        yield Role("noi_nhan", after.said(f"- {after.text}"), Because(BESIDE, after.text))
    elif says(after.text):
        yield _beside(after)


def _beside(line: Line) -> Role:
    return Role("khac", line, Because(BESIDE, line.text))
