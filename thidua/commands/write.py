"""``thidua write``: a document from a plan, or one from each of several."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

import thidua
from thidua.budget import Limits
from thidua.calls import CallError, command, offer, option, suffix
from thidua.commands import shared
from thidua.commands.inputs import key_in, office_file, office_of, read_plan, values_in
from thidua.commands.names import agree, apart, default_format, format_of
from thidua.commands.outputs import put, say, told_of_file
from thidua.commands.several import each, several
from thidua.commands.watching import Sources, at_each_change, once
from thidua.diagnostics import Place
from thidua.errors import PlanError, Problem, ThiduaError, UsageError
from thidua.formats import ENGINES, PLAN_FILES, written
from thidua.rulebook import as_typed
from thidua.rulebook.calls import (
    DATA_ALONE,
    ENVELOPE_FILES,
    IDLE_DATA,
    IDLE_OPTION,
    MISSING_ARGUMENT,
    PLAIN_DATA,
    UNWATCHED,
)
from thidua.rulebook.files import LOOK_LEFT, TO_LOOK_AT, WITH_GAPS

if TYPE_CHECKING:
    from thidua.templates import Template


@command(
    help=f"Ghi văn bản từ một kế hoạch: {shared.suffixes(written())}; hoặc đổi sang tệp kế hoạch: {shared.PLANS}. "
    "Có --data và --template mà không có KẾ_HOẠCH thì in dữ liệu ấy: thidua write --data TỆP --template MẪU TỆP_RA."
)
@shared.plan(default="")
@shared.out(default="")
@shared.more
@shared.folder
@option(
    "--template", "-m", metavar="MẪU", shell_complete=shared.TEMPLATE,
    help="Tên mẫu, thư mục mẫu, tệp .docx hoặc .typ. Không nói thì là của hồ sơ cơ quan; hồ sơ không có thì "
    "là nd30, của cấp ủy thì là dang.",
)  # fmt: skip
@option("--strict", "-s", help="Không ghi khi còn chỗ thiếu, của kế hoạch hay của mẫu.")
@shared.data
@shared.filters
@option(
    "--to", "-t", metavar="ĐUÔI", callback=suffix, shell_complete=offer("plain", lambda: [*written(), *PLAN_FILES]),
    help=f"{shared.TO}; không nói thì là docx.",
)  # fmt: skip
@option(
    "--engine", metavar="MÁY", shell_complete=offer("plain", lambda: ENGINES),
    help="Chương trình dàn trang PDF: " + " hoặc ".join(ENGINES) + ".",
)  # fmt: skip
@option("--signature-fields", help="PDF có sẵn ô ký số của người ký và của cơ quan, và ô số, ngày còn trống.")
@option(
    "--attach", metavar="TỆP", multiple=True, default=(), shell_complete=shared.FILE,
    help="Tệp gửi trong phong bì điện tử.",
)  # fmt: skip
@shared.key
@shared.office
@shared.from_
@shared.limits
@shared.open_
@shared.watching
def write(
    plan: str, out: str, more: Sequence[str], folder: str, template: str, strict: bool, data: str, filters: str,
    to: str, engine: str, signature_fields: bool, attach: Sequence[str], receipt_key: str, office: str,
    from_: str, limits: Limits, open_: bool, watching: bool,
) -> int:  # fmt: skip
    """Writes a document, with ``--watch`` again at each save of the plan or the template; or one for each plan."""
    from thidua.templates.places import find
    from thidua.writers import writer

    if not plan:
        raise CallError(MISSING_ARGUMENT.said(ten="TỆP_RA" if data else "KẾ_HOẠCH"), click.get_current_context())
    if filters and not template:
        raise UsageError(DATA_ALONE.said("loc"))
    asked: dict[str, Any] = {
        "engine": engine or None,
        "signature_fields": signature_fields,
        "attach": tuple(map(Path, attach)),
        "receipt_key": key_in(receipt_key),
    }
    kept = tuple(filter(None, (data, receipt_key)))  # which no output may take the place of
    one = partial(
        _write_one, strict=strict, data=data, filters=filters, asked=asked, office=office, from_=from_, limits=limits,
        open_=open_, kept=kept,
    )  # fmt: skip
    if files := several([plan, out, *more], to, folder, data):
        if watching:
            raise UsageError(UNWATCHED.said("nhieu"))
        if attach:
            raise UsageError(ENVELOPE_FILES.said("nhieu"))
        if to and to not in PLAN_FILES:
            writer(to, PLAN_FILES)
        named = str(find(template)) if template else ""  # said once, and before the first
        return each(files, folder, to or "docx", partial(one, template=named, to=""), kept)
    plan, out = (plan, out) if out else ("", plan)
    if not plan and not template:
        raise UsageError(DATA_ALONE.said())
    if not plan and from_:
        raise UsageError(IDLE_DATA.said("tu"))
    one(plan, out, template=template, to=to, watching=watching)
    return 0


def _write_one(
    plan: str, out: str, *, template: str, strict: bool, data: str, filters: str, asked: Mapping[str, Any], to: str,
    office: str, from_: str, limits: Limits, open_: bool, kept: Sequence[str] = (), watching: bool = False,
) -> None:  # fmt: skip
    from thidua.templates.places import find

    agree(plan, "--from", from_)
    agree(out, "--to", to)
    if open_ and out == "-":
        raise UsageError(IDLE_OPTION.said("mo"))
    profile = office_file(plan, office, from_)
    named = find(template) if template else None
    looked_at = named or (_template_of_office(profile, limits) if watching and profile else None)
    sources = Sources([Path(name) for name in (plan, data, profile) if name], looked_at)
    apart(out, (*sources.files(), *kept))
    to = to or default_format(out, "docx")
    act = partial(
        _write, plan, out, strict=strict, to=to, office=office, from_=from_, data=data, filters=filters, asked=asked,
        limits=limits,
    )  # fmt: skip
    if not watching:
        once(partial(act, template or None), Path(out), open_=open_)
        return
    if "-" in (plan, out):
        raise UsageError(UNWATCHED.said())
    at_each_change(partial(act, named), sources, Path(out), open_=open_)


def _template_of_office(profile: Path, limits: Limits) -> Path | None:
    """The template that the profile of an office names; what is wrong with it is told when it is printed."""
    from thidua.templates import folder_of_office

    with suppress(ThiduaError):
        office = thidua.read_office(profile, limits=limits)
        return folder_of_office(office) if office.mau else None
    return None


def _write(
    plan: str, out: str, template: str | Path | None, *, strict: bool, to: str, office: str, from_: str, data: str,
    filters: str, asked: Mapping[str, Any], limits: Limits,
) -> None:  # fmt: skip
    from thidua.plan_files import of_prints
    from thidua.templates import fitting, get_template, office_template
    from thidua.templates.places import find
    from thidua.writers import Options, writer

    suffix, used = format_of(out, to), _with_filters(template, filters)
    if plan and suffix and suffix not in PLAN_FILES:
        writer(suffix, PLAN_FILES)  # an unknown format is said before the plan is read
    Options(**asked).refuse_idle(suffix)
    if used and not plan:
        printed = get_template(used)
        asked_of_template = {name: asked[name] for name in ("engine", "signature_fields", "receipt_key")}
        put(out, printed.render(values_in(data) or {}, suffix, strict=strict, **asked_of_template))
        return
    if template and suffix in PLAN_FILES:
        find(template)  # a plan file asks no template, but a mistyped name is said all the same
    own = office_of(plan, office, from_, limits)
    try:
        document = read_plan(plan, from_, limits, office=own)
    except PlanError as error:
        if used and not data and not get_template(used).of_plan_fields():
            said = PLAIN_DATA.said(mau=as_typed(template), tep=as_typed(plan), ra=as_typed(out))
            raise PlanError((*error.problems, said)) from error
        raise
    values = values_in(data)
    used = used or office_template(own, document)
    printed = get_template(used) if used else fitting(document)
    if values:
        _refuse_idle(values, printed, suffix, asked["engine"])
    name = "" if plan == "-" else plan
    with told_of_file(name, from_, limits, own):
        if out == "-":
            sys.stdout.buffer.write(thidua.render(document, to, template=used, strict=strict, values=values, **asked))
        else:
            thidua.write(document, out, template=used, strict=strict, values=values, format=suffix or None, **asked)
    gaps = () if strict or suffix in PLAN_FILES else printed.gaps(document)
    if gaps:
        say(Problem.of(WITH_GAPS.said(at=Place(name), thieu=gaps)), err=True)
    if suffix not in PLAN_FILES:
        _tell_findings(document, plan)
    elif own and not template and (left := of_prints(own, document)):
        say(Problem.of(LOOK_LEFT.said(at=Place(out), ten=left, tep=as_typed(own.tep))), err=True)


def _with_filters(template: str | Path | None, filters: str) -> str | Path | Template | None:
    """A template as it is named; opened where it has filters of its own."""
    if not (template and filters):
        return template
    from thidua.templates import Template
    from thidua.templates.filters import load_filters

    return Template(template, filters=load_filters(filters))


def _refuse_idle(values: Mapping[str, object], template: Template, suffix: str, engine: str | None) -> None:
    """Raises :class:`UsageError` for values of which nothing stands on the document."""
    file = template.file_of(suffix, engine)
    if not file:
        if suffix in template.written or suffix in PLAN_FILES:
            raise UsageError(IDLE_DATA.said(duoi=f".{suffix}"))
        return  # which is told as a format that it has not
    if template.knows_fields(file) and not any(field.name in values for field in template.fields(file)):
        raise UsageError(IDLE_DATA.said("mau", mau=template.name, ten=", ".join(f"“{name}”" for name in values)))


def _tell_findings(plan: thidua.KeHoach, name: str) -> None:
    """Counts what the rules over a plan find in one; nothing is said where they find nothing."""
    from thidua.rules.draft import Draft
    from thidua.rules.over_plan import judged_plan

    if found := thidua.Report(judged_plan(Draft(plan)).findings).tally:
        said = TO_LOOK_AT.said(at=Place("" if name == "-" else name), dem=found, tep=as_typed(name))
        say(Problem.of(said), err=True)
