"""``thidua next``: a plan of one year as the plan of a later one, what moved in it, and what a person must decide."""

from __future__ import annotations

from collections.abc import Iterable

import click

import thidua
from thidua.budget import Limits
from thidua.calls import CallError, command, offer, option, suffix
from thidua.commands import shared
from thidua.commands.inputs import office_file, office_of, source_of
from thidua.commands.names import agree, apart, default_format, format_of
from thidua.commands.outputs import put, say
from thidua.diagnostics import Diagnostic
from thidua.errors import UsageError
from thidua.formats import PLAN_FILES
from thidua.rulebook.calls import MISSING_ARGUMENT, NO_PLAN_FILE, OPTION_VALUE

_FIRST, _LAST = 1945, 2199


@command(
    "next", help="Viết lại kế hoạch của một năm cho năm sau: năm, hạn chuyển theo; kể điều một người phải quyết định."
)
@shared.plan()
@shared.out()
@option("--year", "-y", metavar="NĂM", help="Năm của kế hoạch mới.")
@option("--of", metavar="NĂM", help="Năm của kế hoạch cũ; không nói thì theo trích yếu, rồi ngày của nó.")
@option(
    "--to", "-t", metavar="ĐUÔI", callback=suffix, shell_complete=offer("plain", lambda: PLAN_FILES),
    help=f"{shared.TO}; không nói thì là yaml.",
)  # fmt: skip
@option("as_json", "--json", "-j", help="Kể bằng JSON: điều đã chuyển (moved), điều phải quyết định (decisions).")
@shared.from_
@shared.office
@shared.limits
def renew(
    plan: str, out: str, year: str, of: str, to: str, as_json: bool, from_: str, office: str, limits: Limits
) -> int:
    """Writes the plan of another year and says what moved, and what must be decided."""
    if not year:
        raise CallError(MISSING_ARGUMENT.said(ten="--year"), click.get_current_context())
    if as_json and out == "-":
        raise UsageError(OPTION_VALUE.said("trai", ten="--json", khac="TỆP_RA “-”"))
    agree(plan, "--from", from_)
    agree(out, "--to", to)
    wanted = format_of(out, to or default_format(out, "yaml"))
    if wanted not in PLAN_FILES:
        raise UsageError(NO_PLAN_FILE.said(tep=out, co=tuple(f".{name}" for name in PLAN_FILES)))
    profile = office_file(plan, office, from_)
    apart(out, [plan, *([profile] if profile else [])])
    source, format = source_of(plan, from_, limits)
    made = thidua.next_year(
        source, year=_year("--year", year), of=_year("--of", of) if of else None, format=format, to=wanted,
        office=office_of(plan, office, from_, limits), limits=limits,
    )  # fmt: skip
    put(out, made.text.encode())
    if as_json:
        say(made.to_json())
        return 0
    counted = f"{len(made.moved)} chỗ đã chuyển, {len(made.decisions)} điều phải quyết định"
    _tell(f"năm {made.of} → năm {made.year}: {counted}", out, made.moved, made.decisions)
    return 0


def _tell(head: str, out: str, *found: Iterable[Diagnostic]) -> None:
    """What was done, in lines; where the plan itself goes to standard output, beside it."""
    name, err = ("", True) if out == "-" else (out, False)
    say(f"{name}: {head}" if name else head, err=err)
    for one in (one for some in found for one in some):
        say(one.changed(source=name), err=err)


def _year(name: str, typed: str) -> int:
    """A year as an option says it. Raises :class:`UsageError`."""
    if not (typed.isascii() and typed.isdigit() and _FIRST <= int(typed[:9]) <= _LAST):
        raise UsageError(OPTION_VALUE.said("so", ten=name, tu=_FIRST, den=_LAST))
    return int(typed)
