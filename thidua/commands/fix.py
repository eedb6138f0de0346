"""``thidua fix``: what a machine may mend of what the check finds: in a copy of a document, or in a plan file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import click

import thidua
from thidua.budget import Limits
from thidua.calls import CallError, argument, command, option
from thidua.commands import shared
from thidua.commands.inputs import office_of, standard_input
from thidua.commands.names import apart, format_of
from thidua.commands.outputs import put, say
from thidua.errors import UsageError
from thidua.formats import PLAN_FILES
from thidua.rulebook.calls import IDLE_OPTION, MISSING_ARGUMENT, OTHER_SUFFIX


@command(
    help="Sửa điều máy được sửa: thể thức một văn bản .docx ra bản khác, lỗi gõ của một tệp kế hoạch tại chỗ hay ra "
    "tệp khác; không sửa chữ nào của nội dung. Mã thoát 1 khi còn điều bắt buộc."
)
@argument(
    "source", "TỆP", f"Văn bản .docx, hay tệp kế hoạch ({shared.PLANS}), cần sửa; “-” là đầu vào chuẩn (văn bản).",
    shell_complete=shared.FILE,
)  # fmt: skip
@argument(
    "out", "TỆP_RA", "Bản đã sửa; “-” là đầu ra chuẩn. Tệp kế hoạch không nói thì sửa tại chỗ.", default="",
    shell_complete=shared.FILE,
)  # fmt: skip
@option(
    "--tracked", "-t", help="Mỗi chỗ sửa là một dấu sửa (Track Changes) của Word, lý do là chú thích; chỉ với .docx."
)
@option("--dry-run", "-n", help="Chỉ in chỗ sẽ sửa của tệp kế hoạch, không ghi gì.")
@option("--json", "-j", help="In các chỗ đã sửa và điều còn lại thành JSON.")
@option(
    "--select", "-s", metavar="MÃ", multiple=True, default=(),
    help="Chỉ sửa điều của quy tắc có mã, hoặc đầu mã, này; chỉ với .docx.",
)  # fmt: skip
@option(
    "--ignore", "-i", metavar="MÃ", multiple=True, default=(),
    help="Không sửa điều của quy tắc có mã, hoặc đầu mã, này; chỉ với .docx.",
)  # fmt: skip
@option(
    "--accept", "-a", metavar="TỆP", shell_complete=shared.FILE,
    help=f"Điều cơ quan chấp nhận, kèm lý do ({shared.PLANS}): không sửa; chỉ với .docx.",
)  # fmt: skip
@option(
    "--template", "-m", metavar="MẪU", shell_complete=shared.TEMPLATE,
    help="Mẫu của cơ quan: sửa theo cỡ chữ, lề của mẫu ấy; chỉ với .docx.",
)  # fmt: skip
@shared.office
@shared.limits
def fix(
    source: str, out: str, tracked: bool, dry_run: bool, json: bool, select: Sequence[str], ignore: Sequence[str],
    accept: str, template: str, office: str, limits: Limits,
) -> int:  # fmt: skip
    """Mends a document, or a plan file."""
    of_document = {
        "--tracked": tracked, "--select": select, "--ignore": ignore, "--accept": accept, "--template": template,
    }  # fmt: skip
    if format_of(source, "docx") in PLAN_FILES:
        if idle := [name for name, asked in of_document.items() if asked]:
            raise UsageError(IDLE_OPTION.said("word", ten=name) for name in idle)
        return _plan_file(source, out, office, limits, dry_run=dry_run, json=json)
    if idle := [name for name, asked in {"--dry-run": dry_run, "--office": office}.items() if asked]:
        raise UsageError(IDLE_OPTION.said("ke_hoach", ten=name) for name in idle)
    if not out:
        raise CallError(MISSING_ARGUMENT.said(ten="TỆP_RA"), click.get_current_context())
    return _document(source, out, of_document, limits, json=json)


def _document(source: str, out: str, asked: Mapping[str, Any], limits: Limits, *, json: bool) -> int:
    """A copy of a document, mended."""
    accept = asked["--accept"]
    apart(out, [source, *([accept] if accept else [])])
    chosen, left_out = (
        [one for some in asked[name] for one in shared.listed(some)] for name in ("--select", "--ignore")
    )
    fixed = thidua.fix(
        standard_input(limits) if source == "-" else source, None if out == "-" else out, tracked=asked["--tracked"],
        template=asked["--template"] or None, select=chosen, ignore=left_out, accepted=accept or (), limits=limits,
    )  # fmt: skip
    aside = out == "-"  # where the copy itself stands
    if aside:
        put(out, fixed.data)
    if json:
        say(fixed.to_json(), err=aside)
    else:
        say(f"{source}: {fixed.told}", err=aside)
    return 0 if fixed.report.ok else 1


def _plan_file(source: str, out: str, office: str, limits: Limits, *, dry_run: bool, json: bool) -> int:
    """A plan file put right, in place or in another."""
    if PLAN_FILES.get(format_of(out, format_of(source, ""))) != PLAN_FILES[format_of(source, "")]:
        raise UsageError(OTHER_SUFFIX.said("rieng", tep=out, can=f".{format_of(source, '')}"))
    made = thidua.tidy(source, office=office_of(source, office, "", limits), limits=limits)
    aside, name = out == "-" and not dry_run, source if out in ("", "-") else out
    changed = made.diff(source)
    if dry_run:
        if changed and not json:
            say(changed.rstrip("\n"))
    elif out or changed:
        put(out or source, made.to_bytes())
    if json:
        say(made.to_json(), err=aside)
    else:
        for one in made.changes:
            say(one.changed(source=name), err=aside)
        counted = f"đã sửa {len(made.changes)} chỗ" if made.changes else "không có gì phải sửa"
        left = f"; còn {made.left.tally} (xem từng điều: thidua check {name})" if made.left.findings else ""
        say(f"{name}: {counted.replace('đã sửa', 'sẽ sửa') if dry_run else counted}{left}", err=aside)
    return 0 if made.left.ok else 1
