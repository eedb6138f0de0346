"""Plain text: the lines of the layout, one paragraph a line; capitals as they print."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from thidua.layout import BanIn, in_capitals, lay_out, walk
from thidua.layout.convention import convention
from thidua.layout.form import Convention
from thidua.layout.lines import BangIn
from thidua.model import KeHoach
from thidua.templates import Template, not_of
from thidua.wording import NBSP

_APART = {"ten_loai": ("",), "tu_noi_nhan": ("",), "ho_ten": ("",), "phu_luc": ("", "")}
"""Empty lines above a line."""


def render(
    plan: KeHoach,
    template: Template,
    *,
    carry: bool = False,
    strict: bool = False,
    values: Mapping[str, Any] | None = None,
) -> bytes:
    """The plan as UTF-8 text. Raises :class:`UsageError` for a template that prints another document."""
    if not template.prints_plan:
        raise not_of(template, "txt")
    text = "\n".join(_lines(lay_out(plan, template.kieu), convention(template.kieu)))
    if strict:
        template.refuse_gaps(plan, text)
    return (text.replace(NBSP, " ").strip() + "\n").encode()


def _lines(printed: BanIn, rules: Convention) -> Iterator[str]:
    above, capitals = "", in_capitals(rules)
    for role, words, rule, block, first in walk(printed, rules):
        if block and block.bang:
            yield from _table(block.bang)
        elif rule:
            yield from ("", "") if above == "quoc_hieu" else ("",)  # tiêu ngữ has its line where there is none
        elif role != "giay_ngang":
            yield from ("",) if first and above != role else _APART.get(role, ())
            yield str(words).upper() if role in capitals else str(words)
        above = role


def _table(table: BangIn) -> Iterator[str]:
    yield " | ".join(str(column.ten) for column in table.cot)
    for row in table.hang:
        yield " | ".join(" ".join(map(str, cell)) for cell in row.o)
