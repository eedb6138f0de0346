"""Plain text: the lines of the layout, one paragraph a line; capitals as they print."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from thidua.engine.markdown import unmarked
from thidua.grammar.rows import spanning
from thidua.layout import BanIn, Printed, in_capitals, walk
from thidua.layout.convention import convention
from thidua.layout.form import Convention
from thidua.layout.lines import DOTS, DOTS_TYPED, BangIn
from thidua.model import KeHoach
from thidua.templates import Template, not_of
from thidua.wording import NBSP
from thidua.writers import Options

_APART = {"ten_loai": ("",), "tu_noi_nhan": ("",), "ho_ten": ("",), "phu_luc": ("", "")}
"""Empty lines above a line."""


def render(plan: KeHoach, template: Template, options: Options) -> bytes:
    """The document as UTF-8 text; of a template whose files say more than it does, what its ``document.md`` says.

    Raises :class:`UsageError` for one that has none.
    """
    if not template.says_all:
        if "md" not in template.formats:
            raise not_of(template, "txt")
        said = template.render(plan, "md", strict=options.strict, values=options.values).decode()
        return (unmarked(said).replace(NBSP, " ").strip() + "\n").encode()
    printed, kieu = template.printed(plan)
    text = "\n".join(_lines(printed, convention(kieu)))
    if options.strict:
        template.refuse_unready(plan, text)
    return (text.replace(NBSP, " ").strip() + "\n").encode()


def _lines(printed: BanIn, rules: Convention) -> Iterator[str]:
    above, behind_table, capitals = "", False, in_capitals(rules)
    page = [*walk(printed, rules)]
    for at, (role, words, rule, block, first) in enumerate(page):
        if behind_table and _goes_on(page[at - 1 : at + 2]):
            yield ""
        behind_table = bool(block and block.bang)
        if block and block.bang:
            yield from _table(block.bang)
        elif rule:
            yield from ("", "") if above == "quoc_hieu" else ("",)  # tiêu ngữ has its line where there is none
        elif role != "giay_ngang":
            yield from ("",) if first and above != role else _APART.get(role, ())
            said = str(words).upper() if role in capitals else str(words)
            yield DOTS_TYPED if words is DOTS else said
        above = role


def _goes_on(around: Sequence[Printed]) -> bool:
    """Behind a table (the first) what comes next would be read as more of it: a table as wide, or a line before one."""
    widths = [len(one.bang.cot) if one.bang else 0 for one in around]
    return widths[0] in widths[1:]


def _table(table: BangIn) -> Iterator[str]:
    yield " | ".join(str(column.ten) for column in table.cot)
    for at, row in enumerate(table.hang):
        words = " | ".join(" ".join(map(str, cell)) for cell in row.o)
        between = at + 1 < len(table.hang) and not table.hang[at + 1].gop
        yield words if between or not row.gop else spanning(words, len(table.cot))
