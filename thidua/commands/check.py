"""``thidua check``: what an office would send back of plans, templates and documents."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import click

import thidua
from thidua.budget import Limits
from thidua.calls import CallError, argument, command, offer, option
from thidua.commands import shared
from thidua.commands.inputs import is_office, office_of, refuse_office, source_of
from thidua.commands.names import apart, default_format, format_of, is_plan_file
from thidua.commands.outputs import put, say
from thidua.errors import InputError, ThiduaError, UsageError
from thidua.files import is_file, is_folder, read_bytes
from thidua.formats import DOCUMENTS, PLAN_FILES
from thidua.rulebook.calls import MISSING_ARGUMENT, OPTION_VALUE, OTHER_SUFFIX

_REPORTS = ("txt", "json", "sarif", "md", "html")
_LEVELS = ("bắt buộc", "thể thức", "nên")
_CHECKED, _WORD = (*PLAN_FILES, *DOCUMENTS), ("docx", "dotx")


@command(help="Soi kế hoạch, mẫu, văn bản: điều gì sẽ bị trả lại; mã thoát 1 khi có điều bắt buộc.")
@argument(
    "files", "TỆP…", f"Tệp kế hoạch ({shared.PLANS}), văn bản ({shared.DOCUMENTS}), mẫu; thư mục: mọi tệp trong đó.",
    nargs=-1, shell_complete=shared.FILE,
)  # fmt: skip
@option(
    "form", "--report", "-r", metavar="DẠNG", default="txt", shell_complete=offer("plain", lambda: _REPORTS),
    help=f"Dạng báo cáo: {', '.join(_REPORTS)}.",
)  # fmt: skip
@option("--out", "-o", metavar="TỆP", shell_complete=shared.FILE, help="Ghi báo cáo ra tệp.")
@option(
    "--comments", "-c", metavar="TỆP.docx", shell_complete=shared.FILE,
    help="Ghi bản sao của văn bản .docx, mỗi điều là một chú thích Word.",
)  # fmt: skip
@option(
    "--level", metavar="MỨC", default="bắt buộc", shell_complete=offer("plain", lambda: _LEVELS),
    help=f"Mã thoát 1 từ mức nào: {', '.join(_LEVELS)}.",
)  # fmt: skip
@option("--select", "-s", metavar="MÃ", multiple=True, default=(), help="Chỉ xét quy tắc có mã, hoặc đầu mã, này.")
@option("--ignore", "-i", metavar="MÃ", multiple=True, default=(), help="Không xét quy tắc có mã, hoặc đầu mã, này.")
@option(
    "--accept", "-a", metavar="TỆP", shell_complete=shared.FILE,
    help=f"Điều cơ quan chấp nhận, kèm lý do ({shared.PLANS}): báo cáo kể riêng.",
)  # fmt: skip
@option("--forbid", metavar="CHỮ", multiple=True, default=(), help="Chữ không được còn trong văn bản.")
@option("--require", metavar="CHỮ", multiple=True, default=(), help="Chữ phải có trong văn bản.")
@option(
    "--instruments", metavar="TỆP", shell_complete=shared.FILE,
    help=f"Văn bản đã biết là hết hiệu lực, thêm vào những văn bản có sẵn ({shared.PLANS}).",
)  # fmt: skip
@option(
    "--template", "-m", metavar="MẪU", shell_complete=shared.TEMPLATE,
    help="Mẫu của cơ quan: xét theo cỡ chữ, lề của mẫu ấy.",
)  # fmt: skip
@option("printed", "--print", "-p", help="In bằng LibreOffice rồi xét cả trang in: số trang, lề, đường kẻ, phần ký.")
@shared.office
@shared.from_
@shared.limits
def check(
    files: Sequence[str], form: str, out: str, comments: str, level: str, select: Sequence[str], ignore: Sequence[str],
    accept: str, forbid: Sequence[str], require: Sequence[str], instruments: str, template: str,
    printed: bool, office: str, from_: str, limits: Limits,
) -> int:  # fmt: skip
    """Says of plans, templates and documents what an office would send back."""
    from thidua.checking import asked_for
    from thidua.templates import get_template

    for name, given, known in (("--report", form, _REPORTS), ("--level", level, _LEVELS)):
        if given not in known:
            raise UsageError(OPTION_VALUE.said("co", ten=name, gia_tri=given, co=known))
    names = _to_check(files)
    if not any(is_plan_file(name, from_) for name in names):
        refuse_office(office)
    read = [*names, *(one for one in (accept, instruments) if one)]
    apart(out or "-", [*read, *([comments] if comments else [])])
    if comments:
        _refuse_uncommented(names, comments, from_)
        apart(comments, read)
    chosen, left_out = ([one for some in given for one in shared.listed(some)] for given in (select, ignore))
    asked = asked_for(
        select=chosen, ignore=left_out, forbid=forbid, require=require, accepted=accept, instruments=instruments
    )
    style = get_template(template) if template else None  # said once, and before the first
    found: dict[str, thidua.Report] = {}
    for name in names:
        data, format = source_of(name, from_, limits)
        source = data if isinstance(data, bytes) else name  # which may be that of a template
        try:
            if is_office(name):
                found[name] = _checked_office(Path(name), limits)
                continue
            own = office_of(name, office, format or "", limits) if is_plan_file(name, format) else None
            found[name] = asked.report(
                source, format=format, template=style, printed=printed, office=own, limits=limits
            )
        except ThiduaError as error:
            if len(names) == 1 and not isinstance(error, InputError):
                raise
            found[name] = thidua.Report(
                tuple(one if one.source else one.changed(source=name) for one in error.problems)
            )
    _report(found, form, out)
    if comments:  # of one file
        whole = data if isinstance(data, bytes) else _word_of(name, limits)
        put(comments, _commented(whole, found[name], name), ".docx")
    for note in asked.idle(found.values()):
        say(note, err=True)
    grave = ("lỗi", *_LEVELS[: _LEVELS.index(level) + 1])
    return int(any(one.level in grave for report in found.values() for one in report))


def _checked_office(file: Path, limits: Limits) -> thidua.Report:
    """What is wrong with the profile of an office, and with what it prints with."""
    thidua.Template(thidua.read_office(file, limits=limits))
    return thidua.Report(())


def _to_check(names: Sequence[str]) -> list[str]:
    """The files and templates that a call names, each once; of a folder all in it that can be read, by name. Raises
    :class:`UsageError` for none.
    """
    from thidua.templates.places import MANIFEST

    found: dict[str, None] = {}
    for name in names:
        if not is_folder(Path(name)) or is_file(Path(name, MANIFEST)):
            found[name] = None
            continue
        inside = [str(one) for one in _inside(Path(name), MANIFEST)]
        if not inside:
            raise UsageError(MISSING_ARGUMENT.said("thu_muc", ten=name, co=tuple(f".{one}" for one in _CHECKED)))
        found |= dict.fromkeys(inside)
    if not found:
        raise CallError(MISSING_ARGUMENT.said(ten="TỆP…"), click.get_current_context())
    return list(found)


def _inside(folder: Path, manifest: str) -> Iterator[Path]:
    """What can be checked in a folder: files by their suffix, a template's folder as one; what is hidden, and what Word
    keeps beside an open file, is left out.
    """
    for at, folders, files in os.walk(folder):
        folders[:] = sorted(one for one in folders if not one.startswith("."))
        if manifest in files:
            folders.clear()
            yield Path(at)
            continue
        shown = (one for one in sorted(files) if not one.startswith((".", "~$")))
        yield from (Path(at, one) for one in shown if format_of(one, "") in _CHECKED)


def _refuse_uncommented(names: Sequence[str], out: str, format: str) -> None:
    """Raises :class:`UsageError` where no copy with comments can be made: of several files, or of no Word file."""
    if Path(out).suffix.lower() != ".docx":
        raise UsageError(OTHER_SUFFIX.said("chu_thich", tep=out))
    if len(names) > 1:
        raise UsageError(OPTION_VALUE.said("mot", ten="--comments"))
    if format_of(names[0], format or default_format(names[0], "yaml") or "docx") not in _WORD:
        raise UsageError(OTHER_SUFFIX.said("soi", tep=names[0]))


def _word_of(name: str, limits: Limits) -> bytes:
    """The Word file of a name; of a template by its name or folder the one in it."""
    from thidua.templates import template_file

    return read_bytes(Path(name), limits.file) if is_file(Path(name)) else template_file(name)[1]


def _commented(data: bytes, report: thidua.Report, name: str) -> bytes:
    """A copy of a Word file with its findings as comments, each at its place."""
    from thidua.engine.comments import annotate, annotate_document
    from thidua.engine.tagged import has_tags

    return annotate(data, report) if has_tags(data) else annotate_document(data, report, name)


def _report(found: Mapping[str, thidua.Report], form: str, out: str) -> None:
    """Writes reports in one of their forms; as text for a person on a terminal, in colour."""
    from thidua.reports import FORMS
    from thidua.saving import write_whole

    if out not in ("", "-"):
        write_whole(Path(out), f"{FORMS[form](found)}\n".encode())
    elif form == "txt" and sys.stdout.isatty():
        from thidua.terminal import show as show_reports

        show_reports(found, sys.stdout)
    else:
        say(FORMS[form](found))
