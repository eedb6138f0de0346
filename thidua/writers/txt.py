"""Plain text: the lines of the layout, one paragraph a line; capitals as they print."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.layout import BanIn, in_capitals, lay_out, walk
from thidua.layout.convention import convention
from thidua.layout.form import Convention
from thidua.layout.lines import BangIn
from thidua.model import KeHoach
from thidua.templates import Template, not_of
from thidua.wording import NBSP

_APART = {"ten_loai": 1, "tu_noi_nhan": 1, "ho_ten": 1, "phu_luc": 2}
"""Empty lines above a line."""


def render(plan: KeHoach, template: Template, *, carry: bool = False) -> bytes:
    """The plan as UTF-8 text. Raises :class:`UsageError` for a template that prints another document."""
    if not template.prints_plan:
        raise not_of(template, "txt")
    text = "\n".join(_lines(lay_out(plan, template.kieu), convention(template.kieu)))
    return (text.replace(NBSP, " ").strip() + "\n").encode()


def _lines(printed: BanIn, rules: Convention) -> Iterator[str]:
    above = ""
    for one in walk(printed, rules):
        if one.khoi and one.khoi.bang:
            yield from _table(one.khoi.bang)
        elif one.ke or one.role == "ke_phu_luc":
            yield from ("", "") if above == "quoc_hieu" else ("",)  # tiêu ngữ has its line where there is none
        elif one.in_words:
            if apart := 1 if one.dau else _APART.get(one.role):
                yield from [""] * apart
            yield str(one.dong).upper() if in_capitals(one, rules) else str(one.dong)
        above = one.role


def _table(table: BangIn) -> Iterator[str]:
    yield " | ".join(str(column.ten) for column in table.cot)
    for row in table.hang:
        yield " | ".join(" ".join(map(str, cell)) for cell in row.o)
