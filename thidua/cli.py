"""The command line: the verbs, and the tools of template authors; exit code 0 done, 1 input at fault, 2 the call is."""

from __future__ import annotations

import contextlib
import datetime
import logging
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from json import dumps
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import click

import thidua
from thidua.budget import LIMITS, Limits
from thidua.calls import CallError, Group, argument, offer, option, suffix
from thidua.cursor import LineOf, nowhere
from thidua.diagnostics import Diagnostic, Place
from thidua.errors import (
    InputError,
    MissingToolError,
    PlanError,
    Problem,
    TemplateError,
    ThiduaError,
    UsageError,
    WriteError,
)
from thidua.files import is_file, is_folder, read_bytes, refuse_same
from thidua.formats import DOCUMENTS, ENGINES, written
from thidua.formats import PLAN_FILES as FORMATS
from thidua.programs import show
from thidua.receipts import key_of
from thidua.rulebook import as_typed, mistyped
from thidua.rulebook.calls import (
    DATA_ALONE,
    ENVELOPE_FILES,
    EXTRA_ARGUMENT,
    IDLE_DATA,
    IDLE_OPTION,
    INSIDE_PREVIEW,
    LIMIT,
    MISSING_ARGUMENT,
    NO_PLAN_FILE,
    OPTION_VALUE,
    OTHER_SUFFIX,
    PLAIN_DATA,
    SAME_TARGET,
    TO_FILL,
    UNEXPLAINED,
    UNWATCHED,
)
from thidua.rulebook.files import BEYOND_LIMITS, TO_LOOK_AT, UNREADABLE, WITH_GAPS, why
from thidua.rulebook.plans import MISSING_PART
from thidua.wording import fold

if TYPE_CHECKING:
    from thidua.documents.reading import Reading
    from thidua.templates import Template


def _suffixes(names: Iterable[str]) -> str:
    return ", ".join(f".{name}" for name in names)


def _names() -> tuple[str, ...]:
    """The names of templates."""
    from thidua.templates.places import known

    return known()


_REPORTS = ("txt", "json", "sarif", "md", "html")
_LEVELS = ("bắt buộc", "thể thức", "nên")
_CHECKED, _WORD = (*FORMATS, *DOCUMENTS), ("docx", "dotx")
_PLANS, _DOCUMENTS = _suffixes(FORMATS), _suffixes(DOCUMENTS)
_MOST = 1_000_000_000
"""The number that a limit may be at most."""
_SHELLS = ("bash", "zsh", "fish", "powershell", "pwsh")
_TO = "Định dạng của đầu ra chuẩn, của tệp không có đuôi"
_FILE, _FOLDER, _TEMPLATE = offer("file"), offer("dir"), offer("file", _names)

# What several commands take.
_plan = partial(
    argument, "plan", "KẾ_HOẠCH", f"Tệp kế hoạch ({_PLANS}), hoặc văn bản ({_DOCUMENTS}); “-” là đầu vào chuẩn.",
    shell_complete=_FILE,
)  # fmt: skip
_more = argument(
    "more", "TỆP…", "Các tệp vào khác; có --to thì mọi tên đều là tệp vào.", nargs=-1, shell_complete=_FILE
)
_out = partial(
    argument, "out", "TỆP_RA", "Tệp cần ghi, đuôi tên là định dạng; “-” là đầu ra chuẩn.", shell_complete=_FILE
)
_mau = argument("template", "MẪU", "Tên mẫu, thư mục mẫu, tệp .docx hoặc .typ.", shell_complete=_TEMPLATE)
_folder = option(
    "folder", "--out", "-o", metavar="THƯ_MỤC", shell_complete=_FOLDER,
    help="Thư mục chứa các tệp ra; mọi tên đều là tệp vào.",
)  # fmt: skip
_data = option(
    "--data", "-d", metavar="TỆP", shell_complete=_FILE,
    help=f"Giá trị thêm cho mẫu, ví dụ ảnh chữ ký; hoặc dữ liệu bất kỳ của mẫu riêng ({_PLANS}).",
)  # fmt: skip
_filters = option(
    "--filters", "-l", metavar="MÔ_ĐUN:TÊN", help="Bộ lọc riêng của mẫu: dict có tên ấy trong một mô đun Python."
)
_key = option(
    "receipt_key", "--receipt-key", metavar="TỆP", shell_complete=_FILE,
    help="Tệp chứa khóa của biên nhận mang trong .docx: ai giữ khóa mới làm ra được.",
)  # fmt: skip
_from = option(
    "from_", "--from", "-f", metavar="ĐUÔI", callback=suffix,
    shell_complete=offer("plain", lambda: [*FORMATS, *DOCUMENTS]),
    help="Định dạng của đầu vào chuẩn, của tệp không có đuôi; không nói thì là yaml.",
)  # fmt: skip


def _limits_of(context: click.Context, parameter: click.Parameter, given: Sequence[str]) -> Limits:
    """The bounds that a call names. Raises :class:`UsageError` for a name or a number that is none."""
    known, found = tuple(field.name for field in attrs.fields(Limits)), dict[str, int]()
    for one in given:
        name, sign, number = one.partition("=")
        if not sign:
            raise UsageError(LIMIT.said("dau", chu=one))
        if name not in known:
            raise UsageError(mistyped(LIMIT, name, known, "co"))
        if name in found:
            raise UsageError(LIMIT.said("hai_lan", ten=name))
        if not (number.isascii() and number.isdigit() and 0 < int(number[:12]) <= _MOST):
            raise UsageError(LIMIT.said("so", ten=name, so=number, muc=_MOST))
        found[name] = int(number)
    return Limits(**found)


_limits = option(
    "limits", "--limit", metavar="MỨC=SỐ", multiple=True, default=(), callback=_limits_of,
    shell_complete=offer("plain", lambda: [f"{field.name}=" for field in attrs.fields(Limits)]),
    help="Nới hay siết một mức của tệp đọc vào, ví dụ --limit file_mb=128. "
    f"Các mức: {', '.join(field.name for field in attrs.fields(Limits))}.",
)  # fmt: skip
_open = option("open_", "--open", "-O", help="Mở tệp vừa ghi.")
_watching = option("watching", "--watch", "-w", help="Làm lại mỗi khi lưu tệp; Ctrl-C để dừng.")


@click.group(
    cls=Group,
    help="Kế hoạch gõ một lần bằng tiếng Việt, in đúng thể thức Nghị định 30/2020/NĐ-CP.",
    context_settings={"help_option_names": ["--help", "-h"]},
)
@click.version_option(thidua.__version__, "--version", "-V", message="thidua %(version)s", help="In số phiên bản.")
def app() -> None:
    """The command itself: it does what the command below it does."""


@app.command(
    help=f"Ghi văn bản từ một kế hoạch: {_suffixes(written())}; hoặc đổi sang tệp kế hoạch: {_PLANS}. "
    "Có --data và --template mà không có KẾ_HOẠCH thì in dữ liệu ấy: thidua write --data TỆP --template MẪU TỆP_RA."
)
@_plan(default="")
@_out(default="")
@_more
@_folder
@option(
    "--template", "-m", metavar="MẪU", shell_complete=_TEMPLATE,
    help="Tên mẫu, thư mục mẫu, tệp .docx hoặc .typ. Không nói thì là nd30, của cấp ủy thì là dang.",
)  # fmt: skip
@option("--strict", "-s", help="Không ghi khi còn chỗ thiếu, của kế hoạch hay của mẫu.")
@_data
@_filters
@option(
    "--to", "-t", metavar="ĐUÔI", callback=suffix, shell_complete=offer("plain", lambda: [*written(), *FORMATS]),
    help=f"{_TO}; không nói thì là docx.",
)  # fmt: skip
@option(
    "--engine", metavar="MÁY", shell_complete=offer("plain", lambda: ENGINES),
    help="Chương trình dàn trang PDF: " + " hoặc ".join(ENGINES) + ".",
)  # fmt: skip
@option("--signature-fields", help="PDF có sẵn ô ký số của người ký và của cơ quan, và ô số, ngày còn trống.")
@option(
    "--attach",
    metavar="TỆP",
    multiple=True,
    default=(),
    shell_complete=_FILE,
    help="Tệp gửi trong phong bì điện tử.",
)
@_key
@_from
@_limits
@_open
@_watching
def write(
    plan: str, out: str, more: Sequence[str], folder: str, template: str, strict: bool, data: str, filters: str,
    to: str, engine: str, signature_fields: bool, attach: Sequence[str], receipt_key: str, from_: str,
    limits: Limits, open_: bool, watching: bool,
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
    }
    asked["receipt_key"] = _key_in(receipt_key)
    one = partial(
        _write_one, strict=strict, data=data, filters=filters, asked=asked, from_=from_, limits=limits, open_=open_
    )
    if files := _several([plan, out, *more], to, folder, data):
        if watching:
            raise UsageError(UNWATCHED.said("nhieu"))
        if attach:
            raise UsageError(ENVELOPE_FILES.said("nhieu"))
        if to and to not in FORMATS:
            writer(to, FORMATS)
        named = str(find(template)) if template else ""  # said once, and before the first
        return _each(files, folder, to or "docx", partial(one, template=named, to=""))
    plan, out = (plan, out) if out else ("", plan)
    if not plan and not template:
        raise UsageError(DATA_ALONE.said())
    if not plan and from_:
        raise UsageError(IDLE_DATA.said("tu"))
    one(plan, out, template=template, to=to, watching=watching)
    return 0


def _write_one(
    plan: str, out: str, *, template: str, strict: bool, data: str, filters: str, asked: Mapping[str, Any], to: str,
    from_: str, limits: Limits, open_: bool, watching: bool = False,
) -> None:  # fmt: skip
    from thidua.templates.places import find

    _agree(plan, "--from", from_)
    _agree(out, "--to", to)
    if open_ and out == "-":
        raise UsageError(IDLE_OPTION.said("mo"))
    sources = _Sources([Path(name) for name in (plan, data) if name], find(template) if template else None)
    _apart(out, sources.files())
    to = to or _default(out, "docx")
    act = partial(
        _write, plan, out, strict=strict, to=to, from_=from_, data=data, filters=filters, asked=asked, limits=limits
    )
    if not watching:
        _once(partial(act, template or None), Path(out), open_=open_)
        return
    if "-" in (plan, out):
        raise UsageError(UNWATCHED.said())
    _watch(partial(act, sources.template), sources, Path(out), open_=open_)


def _write(
    plan: str, out: str, template: str | Path | None, *, strict: bool, to: str, from_: str, data: str, filters: str,
    asked: Mapping[str, Any], limits: Limits,
) -> None:  # fmt: skip
    from thidua.saving import write_whole
    from thidua.templates import fitting, get_template
    from thidua.templates.places import find
    from thidua.values import read_values
    from thidua.writers import Options, writer

    suffix, used = _format(out, to), _with_filters(template, filters)
    if plan and suffix and suffix not in FORMATS:
        writer(suffix, FORMATS)  # an unknown format is said before the plan is read
    Options(**asked).refuse_idle(suffix)
    if used and not plan:
        printed = get_template(used)
        asked_of_template = {name: asked[name] for name in ("engine", "signature_fields", "receipt_key")}
        content = printed.render(read_values(Path(data)), suffix, strict=strict, **asked_of_template)
        if out == "-":
            sys.stdout.buffer.write(content)
        else:
            write_whole(Path(out), content)
        return
    if template and suffix in FORMATS:
        find(template)  # a plan file asks no template, but a mistyped name is said all the same
    try:
        document = _read(plan, from_, limits)
    except PlanError as error:
        if used and not data and not get_template(used).of_plan_fields():
            said = PLAIN_DATA.said(mau=as_typed(template), tep=as_typed(plan), ra=as_typed(out))
            raise PlanError((*error.problems, said)) from error
        raise
    values = read_values(Path(data)) if data else None
    printed = get_template(used) if used else fitting(document)
    if values:
        _refuse_idle(values, printed, suffix, asked["engine"])
    name = "" if plan == "-" else plan
    with _told_of_file(name, from_, limits):
        if out == "-":
            sys.stdout.buffer.write(thidua.render(document, to, template=used, strict=strict, values=values, **asked))
        else:
            thidua.write(document, out, template=used, strict=strict, values=values, format=suffix or None, **asked)
    gaps = () if strict or suffix in FORMATS else printed.gaps(document)
    if gaps:
        _say(Problem.of(WITH_GAPS.said(at=Place(name), thieu=gaps)), err=True)
    if suffix not in FORMATS:
        _tell_findings(document, plan)


@contextlib.contextmanager
def _told_of_file(name: str, format: str, limits: Limits) -> Iterator[None]:
    """What is refused of a plan is told of the file that holds it."""
    try:
        yield
    except PlanError as error:
        place = _lines_of(name, format, limits)
        raise type(error)(_of_command(one, name, place) for one in error.problems) from error
    except TemplateError as error:  # what it says of the plan is at the plan's file
        at_plan = (one.changed(source=name) if one.path and not one.source else one for one in error.problems)
        raise TemplateError(at_plan) from error


def _tell_findings(plan: thidua.KeHoach, name: str) -> None:
    """Counts what the rules over a plan find in one; nothing is said where they find nothing."""
    from thidua.rules.draft import Draft
    from thidua.rules.over_plan import judged_plan

    if found := thidua.Report(judged_plan(Draft(plan)).findings).tally:
        said = TO_LOOK_AT.said(at=Place("" if name == "-" else name), dem=found, tep=as_typed(name))
        _say(Problem.of(said), err=True)


def _tell_what_is_old(plan: thidua.KeHoach, document: str, out: str) -> None:
    """Says in a line what of an old document a plan of this year should look at."""
    from thidua.rules.over_plan import of_plan, of_words, used_again

    titles = {one.id: one.title for one in (*of_plan(), *of_words())}
    found = Counter(titles[one.rule] for one in used_again(plan, datetime.date.today()))
    if found:
        counted = tuple(f"{title} ({count})" if count > 1 else title for title, count in found.most_common())
        tep = document if out == "-" else out
        said = TO_LOOK_AT.said("cu", at=Place("" if document == "-" else document), dem=counted, tep=as_typed(tep))
        _say(Problem.of(said), err=True)


def _refuse_idle(values: Mapping[str, object], template: Template, suffix: str, engine: str | None) -> None:
    """Raises :class:`UsageError` for values of which nothing stands on the document."""
    file = template.file_of(suffix, engine)
    if not file:
        if suffix in template.written or suffix in FORMATS:
            raise UsageError(IDLE_DATA.said(duoi=f".{suffix}"))
        return  # which is told as a format that it has not
    if template.knows_fields(file) and not any(field.name in values for field in template.fields(file)):
        raise UsageError(IDLE_DATA.said("mau", mau=template.name, ten=", ".join(f"“{name}”" for name in values)))


def _with_filters(template: str | Path | None, filters: str) -> str | Path | Template | None:
    """A template as it is named; opened where it has filters of its own."""
    if not (template and filters):
        return template
    from thidua.templates import Template
    from thidua.templates.filters import load_filters

    return Template(template, filters=load_filters(filters))


def _several(names: Sequence[str], to: str, folder: str, data: str = "") -> list[str]:
    """The inputs of a call that has several, or names no output because ``--to`` or ``--out`` says it; else none."""
    files = [name for name in names if name]
    if data and len(files) == 1 and not folder and (not to or _format(files[0], to) == to):
        return []  # data without a plan, and their output
    if not (to or folder):
        if len(files) > 2:
            raise UsageError(EXTRA_ARGUMENT.said("nhieu", chu=" ".join(files[2:])))
        if len(files) < 2:
            raise UsageError(MISSING_ARGUMENT.said(ten="TỆP_RA"))
        return []
    if len(files) == 2 and not folder and (_format(files[1], to) == to or not is_file(Path(files[1]))):
        return []  # an input and its output
    if "-" in files:
        raise UsageError(EXTRA_ARGUMENT.said("chuan"))
    return files


def _each(files: Sequence[str], folder: str, format: str, act: Callable[[str, str], None]) -> int:
    """Does something to each file by itself, and gives the exit code of the worst.

    Raises :class:`UsageError` before the first where two have one output, or one's output is an input.
    """
    outs: dict[str, tuple[str, str]] = {}
    for name in files:
        out = str(Path(folder or Path(name).parent, f"{Path(name).stem}.{format}"))
        _apart(out, files)
        before, _ = outs.setdefault(os.path.normcase(os.path.abspath(out)), (name, out))
        if before != name or files.count(name) > 1:
            raise UsageError(SAME_TARGET.said(tep=before, tep_khac=name, ra=out))
    worst = 0
    for name, out in outs.values():
        try:
            act(name, out)
        except (MissingToolError, TemplateError):
            raise  # the same for all of them
        except ThiduaError as error:
            for problem in error.problems:
                _say(problem if name in str(problem) else problem.changed(source=name), err=True)
            worst = max(worst, _code(error))
    return worst


def _of_command(said: Problem, file: str, line_of: LineOf) -> Diagnostic:
    """What is refused of the plan in a file, as the command line says it: a gap with its way out, what stands in the
    file with its line; of the template as it is said.
    """
    if said.rule != MISSING_PART.id:
        line, column = line_of(said.path) if said.path and not said.source else (0, 0)
        return said.changed(source=file, line=line, column=column) if line else said
    if "khoa" in dict(said.values):  # of an envelope: it says its own way out
        return said
    return MISSING_PART.said("lenh", at=said.at, **dict(said.values)).changed(source=said.source or file)


def _lines_of(name: str, format: str, limits: Limits) -> LineOf:
    """Where the values of a plan stand in its file, which is read again; nowhere for a document, or a lost file."""
    from thidua.plan_files import read_with_places

    format = _format(name, format or "yaml")
    if name and format in FORMATS:
        with contextlib.suppress(PlanError):
            return read_with_places(read_bytes(Path(name)), format, name, limits)[1].of
    return nowhere


@app.command(help=f"Đọc một kế hoạch hoặc văn bản cũ, ghi thành tệp kế hoạch gọn gàng: {_PLANS}.")
@_plan()
@_out(default="")
@_more
@_folder
@option(
    "--to", "-t", metavar="ĐUÔI", callback=suffix, shell_complete=offer("plain", lambda: FORMATS),
    help=f"{_TO}; không nói thì là yaml.",
)  # fmt: skip
@_from
@option("--explain", "-e", help="Kể từng dòng của văn bản: đọc ra gì, vì quy tắc và chữ nào, chắc đến đâu.")
@_key
@_limits
def read(
    plan: str, out: str, more: Sequence[str], folder: str, to: str, from_: str, explain: bool, receipt_key: str,
    limits: Limits,
) -> int:  # fmt: skip
    """Reads a plan and writes it as a plan file; with ``--explain`` tells of a document why each line was read so."""
    key = _key_in(receipt_key)
    if files := _several([plan, out, *more], to, folder):
        if to and to not in FORMATS:
            raise UsageError(NO_PLAN_FILE.said(tep=f".{to}", co=tuple(f".{name}" for name in FORMATS)))
        one = partial(_read_one, to="", from_=from_, explain=explain, key=key, limits=limits)
        return _each(files, folder, to or "yaml", one)
    _read_one(plan, out, to=to, from_=from_, explain=explain, key=key, limits=limits)
    return 0


def _read_one(
    document: str, out: str, *, to: str, from_: str, explain: bool, key: bytes | None, limits: Limits
) -> None:
    _agree(document, "--from", from_)
    _agree(out, "--to", to)
    wanted = _format(out, to or _default(out, "yaml"))
    if wanted not in FORMATS:
        raise UsageError(
            NO_PLAN_FILE.said(tep=f".{wanted}" if out == "-" else out, co=tuple(f".{name}" for name in FORMATS))
        )
    _apart(out, [document])
    reading = _to_explain(document, from_, limits, key) if explain else None
    plan = reading.plan if reading else _read(document, from_, limits, key)
    if out == "-":
        sys.stdout.buffer.write(thidua.render(plan, wanted))
    else:
        thidua.write(plan, out, format=wanted)
    for line in reading.explain() if reading else ():  # the file first: whoever reads this may close the pipe
        _say(line, err=out == "-")
    if _is_document(document, from_):
        _tell_what_is_old(plan, document, out)


@app.command("check", help="Soi kế hoạch, mẫu, văn bản: điều gì sẽ bị trả lại; mã thoát 1 khi có điều bắt buộc.")
@argument(
    "files", "TỆP…", f"Tệp kế hoạch ({_PLANS}), văn bản ({_DOCUMENTS}), mẫu; thư mục: mọi tệp trong đó.", nargs=-1,
    shell_complete=_FILE,
)  # fmt: skip
@option(
    "form", "--report", "-r", metavar="DẠNG", default="txt", shell_complete=offer("plain", lambda: _REPORTS),
    help=f"Dạng báo cáo: {', '.join(_REPORTS)}.",
)  # fmt: skip
@option("--out", "-o", metavar="TỆP", shell_complete=_FILE, help="Ghi báo cáo ra tệp.")
@option(
    "--comments", "-c", metavar="TỆP.docx", shell_complete=_FILE,
    help="Ghi bản sao của văn bản .docx, mỗi điều là một chú thích Word.",
)  # fmt: skip
@option(
    "--level", metavar="MỨC", default="bắt buộc", shell_complete=offer("plain", lambda: _LEVELS),
    help=f"Mã thoát 1 từ mức nào: {', '.join(_LEVELS)}.",
)  # fmt: skip
@option("--select", "-s", metavar="MÃ", multiple=True, default=(), help="Chỉ xét quy tắc có mã, hoặc đầu mã, này.")
@option("--ignore", "-i", metavar="MÃ", multiple=True, default=(), help="Không xét quy tắc có mã, hoặc đầu mã, này.")
@option(
    "--accept", "-a", metavar="TỆP", shell_complete=_FILE,
    help=f"Điều cơ quan chấp nhận, kèm lý do ({_PLANS}): báo cáo kể riêng.",
)  # fmt: skip
@option("--forbid", metavar="CHỮ", multiple=True, default=(), help="Chữ không được còn trong văn bản.")
@option("--require", metavar="CHỮ", multiple=True, default=(), help="Chữ phải có trong văn bản.")
@option(
    "--instruments", metavar="TỆP", shell_complete=_FILE,
    help=f"Văn bản đã biết là hết hiệu lực, thêm vào những văn bản có sẵn ({_PLANS}).",
)  # fmt: skip
@option(
    "--template", "-m", metavar="MẪU", shell_complete=_TEMPLATE, help="Mẫu của cơ quan: xét theo cỡ chữ, lề của mẫu ấy."
)
@option("printed", "--print", "-p", help="In bằng LibreOffice rồi xét cả trang in: số trang, lề, đường kẻ, phần ký.")
@_from
@_limits
def check(
    files: Sequence[str], form: str, out: str, comments: str, level: str, select: Sequence[str], ignore: Sequence[str],
    accept: str, forbid: Sequence[str], require: Sequence[str], instruments: str, template: str,
    printed: bool, from_: str, limits: Limits,
) -> int:  # fmt: skip
    """Says of plans, templates and documents what an office would send back."""
    from thidua.checking import asked_for
    from thidua.templates import get_template

    for name, given, known in (("--report", form, _REPORTS), ("--level", level, _LEVELS)):
        if given not in known:
            raise UsageError(OPTION_VALUE.said("co", ten=name, gia_tri=given, co=known))
    names = _to_check(files)
    _apart(out or "-", names)
    if comments:
        _refuse_uncommented(names, comments, from_)
    asked = asked_for(
        select=select, ignore=ignore, forbid=forbid, require=require, accepted=accept, instruments=instruments
    )
    office = get_template(template) if template else None  # said once, and before the first
    found: dict[str, thidua.Report] = {}
    for name in names:
        data, format = _source(name, from_, limits)
        source = data if isinstance(data, bytes) else name  # which may be that of a template
        try:
            found[name] = asked.report(source, format=format, template=office, printed=printed, limits=limits)
        except ThiduaError as error:
            if len(names) == 1 and not isinstance(error, InputError):
                raise
            found[name] = thidua.Report(
                tuple(one if one.source else one.changed(source=name) for one in error.problems)
            )
    _report(found, form, out)
    if comments:  # of one file
        whole = data if isinstance(data, bytes) else _word_of(name, limits)
        _put(comments, _commented(whole, found[name], name), ".docx")
    for note in asked.idle(found.values()):
        _say(note, err=True)
    grave = ("lỗi", *_LEVELS[: _LEVELS.index(level) + 1])
    return int(any(one.level in grave for report in found.values() for one in report))


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
        yield from (Path(at, one) for one in shown if _format(one, "") in _CHECKED)


def _refuse_uncommented(names: Sequence[str], out: str, format: str) -> None:
    """Raises :class:`UsageError` where no copy with comments can be made: of several files, or of no Word file."""
    if Path(out).suffix.lower() != ".docx":
        raise UsageError(OTHER_SUFFIX.said("chu_thich", tep=out))
    if len(names) > 1:
        raise UsageError(OPTION_VALUE.said("mot", ten="--comments"))
    _apart(out, names)
    if _format(names[0], format or "docx") not in _WORD:
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

    if out:
        write_whole(Path(out), f"{FORMS[form](found)}\n".encode())
    elif form == "txt" and sys.stdout.isatty():
        from thidua.terminal import show as show_reports

        show_reports(found, sys.stdout)
    else:
        _say(FORMS[form](found))


@app.command(help="Hỏi một văn bản có đúng là bản in của một kế hoạch không; kể mọi dòng khác nhau, mã thoát 1.")
@argument("document", "VĂN_BẢN", f"Văn bản ({_DOCUMENTS}).", shell_complete=_FILE)
@_plan()
@option(
    "--template", "-m", metavar="MẪU", shell_complete=_TEMPLATE,
    help="Mẫu đã in văn bản: hình mà mẫu in ra thì không kể.",
)  # fmt: skip
@option("--data", "-d", metavar="TỆP", shell_complete=_FILE, help="Giá trị thêm đã đưa cho mẫu khi in.")
@_key
@_limits
def verify(document: str, plan: str, template: str, data: str, receipt_key: str, limits: Limits) -> int:
    """Says whether a paper is a plan."""
    from thidua.values import read_values

    if _format(document, "") not in DOCUMENTS:
        thidua.verify(document, plan)  # which refuses it, before a plan is read
    key, values = _key_in(receipt_key), read_values(Path(data)) if data else None
    wanted = _read(plan, "yaml", limits)
    report = thidua.verify(document, wanted, template=template or None, values=values, receipt_key=key, limits=limits)
    for finding in report:
        _say(finding, err=True)
    if report.ok:
        _say(f"{document}: đúng là {plan}")
    return 0 if report.ok else 1


@app.command(help="Điền số, ngày vào PDF có ô còn trống; chữ ký số của người đã ký vẫn còn giá trị.")
@argument("pdf", "TỆP.pdf", "PDF ghi bằng --signature-fields; “-” là đầu vào chuẩn.", shell_complete=_FILE)
@argument(
    "given", "Ô=GIÁ_TRỊ…", "Ví dụ so=15 ngay=27/11/2026; sau đó tên tệp cần ghi, không có thì ghi vào chính tệp ấy.",
    nargs=-1, shell_complete=offer("file", lambda: ("so=", "ngay=")),
)  # fmt: skip
def fill(pdf: str, given: Sequence[str]) -> None:
    """Fills in number and day."""
    from thidua.signing import TO_FILL_IN

    values: dict[str, str] = {}
    outs = []
    for one in given:
        name, sign, value = one.partition("=")
        if not sign or (fold(name) not in TO_FILL_IN and one.lower().endswith(".pdf")):
            outs.append(one)
        elif fold(name) not in TO_FILL_IN:
            raise UsageError(TO_FILL.said("ten", ten=name, co=TO_FILL_IN))
        elif fold(name) in values:
            raise UsageError(TO_FILL.said("hai_lan", ten=name))
        else:
            values[fold(name)] = value
    if len(outs) > 1:
        raise UsageError(EXTRA_ARGUMENT.said(chu=" ".join(outs[1:])))
    filled = thidua.fill(_given() if pdf == "-" else pdf, so=values.get("so"), ngay=values.get("ngay"))
    _put(outs[0] if outs else pdf, filled, ".pdf")


@app.command(help="In lược đồ JSON của tệp kế hoạch, để trình soạn thảo gợi ý tên mục và báo chỗ gõ sai.")
@_out(default="-")
def schema(out: str) -> None:
    """Writes the JSON Schema of plan files."""
    _put(out, f"{dumps(thidua.json_schema(), ensure_ascii=False, indent=1)}\n".encode(), ".json")


@app.command(help=f"In đoạn lệnh để phím Tab gợi ý lệnh, tùy chọn, tên mẫu trong: {', '.join(_SHELLS)}.")
@argument("shell", "VỎ_LỆNH", "Tên vỏ lệnh đang dùng.", shell_complete=offer("plain", lambda: _SHELLS))
def completion(shell: str) -> None:
    """Writes the script by which a shell completes calls."""
    from click.shell_completion import ShellComplete, get_completion_class

    made = get_completion_class("powershell" if shell == "pwsh" else shell)
    if made is None:
        raise UsageError(OPTION_VALUE.said("vo", ten=shell, co=_SHELLS))
    _say(ShellComplete.source(made(app, {}, "thidua", "_THIDUA_COMPLETE")))  # Bash's own asks a Bash, in English


@app.group("template", help="Mẫu Word: kiểm tra, liệt kê trường, in ra dạng chữ.")
def templates() -> None:
    """The tools of template authors."""


@templates.command("check", help="Tìm mọi lỗi của mẫu, chỉ rõ chỗ trong Word; mã thoát 1 khi có lỗi.")
@_mau
@option("--json", "-j", help="In kết quả dạng JSON.")
@option(
    "--comments", "-c", metavar="TỆP.docx", shell_complete=_FILE,
    help="Ghi bản sao của mẫu, mỗi lỗi là một chú thích Word.",
)  # fmt: skip
@option("any_data", "--any", "-a", help="Mẫu không in kế hoạch: không xét tên trường.")
@option(
    "--data", "-d", metavar="TỆP", shell_complete=_FILE,
    help="Dữ liệu mẫu sẽ nhận: xét tên trong thẻ theo tệp này.",
)  # fmt: skip
@_filters
def check_one(template: str, json: bool, comments: str, any_data: bool, data: str, filters: str) -> int:
    """Checks a template before a plan is near."""
    from thidua.engine.comments import annotate
    from thidua.saving import write_whole
    from thidua.templates import template_file
    from thidua.templates.checking import check_template
    from thidua.templates.filters import load_filters
    from thidua.templates.places import find
    from thidua.values import read_values

    if comments:
        if Path(comments).suffix.lower() != ".docx":
            raise UsageError(OTHER_SUFFIX.said("chu_thich", tep=comments))
        _apart(comments, _Sources([], find(template)).files())
    own = load_filters(filters)
    report = check_template(template, plan=not any_data, data=read_values(Path(data)) if data else None, filters=own)
    if comments:
        write_whole(Path(comments), annotate(template_file(template)[1], report))
    if json:
        _say(report.to_json())
    elif report.findings:
        _say(report)
    return 0 if report.ok else 1


@templates.command(help="Liệt kê các trường mà mẫu dùng, kiểu của từng trường và chỗ dùng.")
@_mau
@_filters
def fields(template: str, filters: str) -> None:
    """Lists the fields that a template uses."""
    from thidua.templates import Template
    from thidua.templates.filters import load_filters

    own = load_filters(filters)
    opened = Template(template, limits=False, filters=own)
    if not opened.knows_fields(opened.formats[0]):
        _say(f"{opened.name}: tệp typst là một chương trình, không biết trước nó dùng những trường nào", err=True)
    for field in opened.fields():
        _say(field)


@templates.command("list", help="Liệt kê các mẫu có tên: kèm sẵn và của các gói đã cài.")
def list_templates() -> None:
    """Lists the templates that have a name."""
    from thidua.templates import listed

    for name, template in listed():
        if isinstance(template, ThiduaError):
            _say(f"{name:12} không mở được: {template}", err=True)
        else:
            _say(f"{name:12} {template.title} ({', '.join(template.written)})")


@templates.command(help="Tạo thư mục mẫu mới để sửa trong Word: template.toml, document.docx, một kế hoạch để thử.")
@argument("folder", "THƯ_MỤC", "Thư mục sẽ tạo; tên thư mục là tên mẫu.", shell_complete=_FOLDER)
@option("base", "--from", "-f", metavar="MẪU", default="nd30", shell_complete=_TEMPLATE, help="Mẫu gốc.")
@option("--style", "-s", help="Chỉ đổi cỡ chữ, lề…; không chép tệp Word.")
@option("--small", "-g", help="Tệp Word gọn, số thẻ bằng nửa: dễ sửa hơn.")
def new(folder: str, base: str, style: bool, small: bool) -> None:
    """Makes a new template's folder."""
    from thidua.templates.starting import new_template

    if style and small:
        raise UsageError(OPTION_VALUE.said("trai", ten="--small", khac="--style"))
    for path in new_template(Path(folder), base, word=not style, small=small):
        _say(path)


@templates.command(
    "preview", help="In thử mẫu trên những kế hoạch ngắn, dài, thiếu, đủ; mỗi trang một hình, xem ở index.html."
)
@_mau
@option("--out", "-o", metavar="THƯ_MỤC", shell_complete=_FOLDER, help="Thư mục chứa hình và index.html.")
@option(
    "plans", "--plan", "-p", metavar="TỆP", multiple=True, default=(), shell_complete=_FILE,
    help="Kế hoạch để in thử, thay cho các kế hoạch mẫu.",
)  # fmt: skip
@_data
@_filters
@_open
@_watching
def preview_one(
    template: str, out: str, plans: Sequence[str], data: str, filters: str, open_: bool, watching: bool
) -> int:
    """Shows a template over plans of every shape."""
    from thidua.preview import Plans, preview  # only this command needs it
    from thidua.templates import Template
    from thidua.templates.filters import load_filters
    from thidua.templates.places import find
    from thidua.values import read_values

    own = load_filters(filters)
    found = find(template)
    found = found if found.name not in ("", "..") else found.resolve()  # “.” has no name of its own
    folder = Path(out or f"xem-truoc-{found.stem}")
    sources = _Sources([Path(name) for name in (*plans, data) if name], found, folder)
    for path in sources.needed:
        if path.resolve().parent == folder.resolve():
            raise UsageError(INSIDE_PREVIEW.said(tep=str(path)))
    faults: list[str] = []

    def once() -> None:
        printed, values = Template(found, filters=own), read_values(Path(data)) if data else None
        if not data and not plans and not printed.of_plan_fields():
            raise UsageError(DATA_ALONE.said("xem", mau=printed.name))
        shapes: Plans | None = [(Path(name).stem, _read(name, "yaml")) for name in plans] or None
        if values is not None and not plans and not printed.about_plan(values):
            shapes, values = [(Path(data).stem, values)], None
        shown = preview(printed, folder, shapes, values=values)
        for one in shown.seen:
            _say(one, err=bool(one.fault))
        _say(shown.index)
        faults[:] = [one.fault for one in shown.seen if one.fault]

    if watching:
        _watch(once, sources, folder / "index.html", open_=open_)
    else:
        _once(once, folder / "index.html", open_=open_)
    return 1 if faults else 0


@attrs.frozen
class _Sources:
    """What a document is made of: plans, and the template that is named (its folder with what it extends, or its Word
    file); never what is ``made`` of them, a folder that may stand among them.
    """

    plans: Sequence[Path]
    template: Path | None
    made: Path | None = None
    own: Path | None = attrs.field(init=False)
    """The template's manifest or Word file; asked while it is there, since editors take it away to save."""

    @own.default
    def _own(self) -> Path | None:
        from thidua.templates.places import MANIFEST

        return self.template if self.template is None or is_file(self.template) else self.template / MANIFEST

    @property
    def needed(self) -> tuple[Path, ...]:
        """The files without which there is no document."""
        return (*self.plans, *((self.own,) if self.own else ()))

    def files(self) -> tuple[Path, ...]:
        """The files whose change may change the document."""
        from thidua.templates.manifest import files_of
        from thidua.templates.places import MANIFEST

        folder = self.template if self.own and self.own.name == MANIFEST else None
        made = self.made.absolute() if self.made else None
        found = (path for path in (files_of(folder) if folder else ()) if made not in path.absolute().parents)
        return (*self.needed, *found)


def _once(act: Callable[[], None], result: Path, *, open_: bool) -> None:
    """Does something; its result is opened, or named where nothing opens it."""
    act()
    if open_ and not show(result):
        _say(result)


def _watch(act: Callable[[], None], sources: _Sources, result: Path, *, open_: bool) -> None:
    """Does something at each change of its sources until Ctrl-C; the first result is opened.

    A call that is wrong ends it. Other faults are said, and so is each once that the call has been right: a file that
    an editor takes away, to put the new one in its place, is waited for.
    """
    from thidua.preview import watch

    tried = done = False

    def patient() -> None:
        nonlocal tried, done
        if tried and (lost := [path for path in sources.needed if not is_file(path)]):
            _say(f"{lost[0]}: không còn tệp này, chờ đến khi có lại", err=True)
            return
        tried = True
        try:
            _once(act, result, open_=open_ and not done)
            done = True
        except ThiduaError as error:
            if isinstance(error, UsageError) and not done:
                raise
            _say(error, err=True)

    with contextlib.suppress(KeyboardInterrupt):
        watch(sources.files, patient)


@templates.command(help="In mẫu Word thành các dòng chữ, để so sánh hai bản mẫu.")
@_mau
@_out(default="-")
def dump(template: str, out: str) -> None:
    """Writes a template as readable lines."""
    from thidua.engine.dump import dump_docx
    from thidua.templates import template_file

    document, data = template_file(template)
    _apart(out, [document])
    _put(out, dump_docx(data, document.name).encode(), ".txt")


def _put(out: str, data: bytes, suffix: str) -> None:
    """Writes to a file of that suffix, or to standard output. Raises :class:`UsageError` for a file of another."""
    from thidua.saving import write_whole

    if out == "-":
        sys.stdout.buffer.write(data)
    elif Path(out).suffix.lower() != suffix:
        raise UsageError(OTHER_SUFFIX.said("rieng", tep=out, can=suffix))
    else:
        write_whole(Path(out), data)


def _key_in(name: str) -> bytes | None:
    """The key of receipts that a file holds, without the end of its line. Raises :class:`UsageError` for none."""
    return key_of(read_bytes(Path(name)).rstrip(b"\r\n")) if name else None


def _read(name: str, format: str, limits: Limits = LIMITS, key: bytes | None = None) -> thidua.KeHoach:
    """The plan of a file; of a document with an account of its reading."""
    if not _is_document(name, format):
        source, given = _source(name, format, limits)
        return thidua.read(source, format=given, receipt_key=key, limits=limits)
    return _reading(name, format, limits, key).plan


def _to_explain(name: str, format: str, limits: Limits, key: bytes | None) -> Reading:
    """The reading of a document that is to be explained."""
    if not _is_document(name, format):
        raise UsageError(UNEXPLAINED.said())
    return _reading(name, format, limits, key)


def _source(name: str, format: str, limits: Limits) -> tuple[bytes | Path, str | None]:
    """What is read, and its format where the name does not say it. Raises :class:`PlanError`."""
    if name != "-":
        return Path(name), (format or None) if not Path(name).suffix else None
    return _given(limits), format or "yaml"


def _given(limits: Limits = LIMITS) -> bytes:
    """What comes by standard input. Raises :class:`PlanError` for more than a document holds."""
    at = Place("đầu vào chuẩn")
    try:
        read = sys.stdin.buffer.read(limits.file + 1)
    except OSError as error:
        raise PlanError(UNREADABLE.said(at=at, loi=why(error))) from error
    if len(read) > limits.file:
        raise PlanError(BEYOND_LIMITS.said("vao", at=at, muc=limits.file_mb))
    return read


def _is_document(name: str, format: str) -> bool:
    return _format(name, format or "yaml") in DOCUMENTS


def _format(name: str, other: str) -> str:
    """The format that a name says, else the other one: “-” and a name without a suffix say none."""
    return Path(name).suffix.lower().lstrip(".") or other


def _default(out: str, format: str) -> str:
    """The format of standard output; a file says its own."""
    return format if out == "-" else ""


def _agree(name: str, option: str, format: str) -> None:
    """Refuses a format that is not the one which the name says."""
    if format and _format(name, format) != format:
        raise UsageError(OTHER_SUFFIX.said(tuy_chon=option, dinh_dang=format, tep=name))


def _apart(out: str | Path, sources: Iterable[str | Path]) -> None:
    """Refuses an output that is one of the inputs; standard output is none."""
    if str(out) != "-":
        refuse_same(out, sources)


def _reading(name: str, format: str, limits: Limits, key: bytes | None) -> Reading:
    """The reading of a document, its account told: what is sure in one line, the rest each."""
    source, given = _source(name, format, limits)
    reading = thidua.read_document(source, format=given, receipt_key=key, limits=limits)
    sure = sum(finding.certainty == "chắc" for finding in reading.report)
    for finding in reading.report:
        if finding.certainty != "chắc":
            _say(finding, err=True)
    if sure:
        _say(f"{name}: {sure} thành phần đọc được chắc chắn", err=True)
    return reading


def run(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line and gives its exit code; problems go to standard error, one a line."""
    log, warnings = logging.getLogger("thidua"), logging.StreamHandler(sys.stderr)
    warnings.setLevel(logging.WARNING)
    log.addHandler(warnings)  # what the verbs tell the logger is told to whoever typed the call
    try:
        code = app.main(arguments, prog_name="thidua", standalone_mode=False)
        sys.stdout.flush()  # what cannot be written is told here
        return code if isinstance(code, int) else 0
    except (click.Abort, KeyboardInterrupt):
        return 130
    except ThiduaError as error:
        _say(error, err=True)
        return _code(error)
    finally:
        log.removeHandler(warnings)


def _code(error: ThiduaError) -> int:
    """The exit code: 1 the input is at fault, 2 the call is."""
    return 1 if isinstance(error, InputError | WriteError) else 2


def _say(said: object, *, err: bool = False) -> None:
    """Says something at once: whoever watches a file waits for it."""
    print(said, file=sys.stderr if err else sys.stdout, flush=True)
