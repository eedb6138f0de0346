"""The command line: the verbs, and the tools of template authors; exit code 0 done, 1 input at fault, 2 the call is."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from json import dumps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import attrs
import typer

import thidua
from thidua.calls import Command, Group, said
from thidua.diagnostics import Diagnostic, Place
from thidua.errors import (
    GapError,
    InputError,
    MissingToolError,
    PlanError,
    Problem,
    TemplateError,
    ThiduaError,
    UsageError,
    WriteError,
)
from thidua.files import is_file
from thidua.formats import DOCUMENTS, written
from thidua.formats import PLAN_FILES as FORMATS
from thidua.programs import show
from thidua.rulebook import as_typed
from thidua.rulebook.calls import (
    DATA_ALONE,
    EXTRA_ARGUMENT,
    INSIDE_PREVIEW,
    MISSING_ARGUMENT,
    NO_PLAN_FILE,
    OPTION_VALUE,
    OTHER_SUFFIX,
    PLAIN_DATA,
    SAME_FILE,
    SAME_TARGET,
    UNEXPLAINED,
    UNWATCHED,
)
from thidua.rulebook.files import UNREADABLE, WITH_GAPS, why
from thidua.rulebook.plans import MISSING_PART

if TYPE_CHECKING:
    from thidua.documents.reading import Reading

app = typer.Typer(
    cls=Group,
    help="Kế hoạch gõ một lần bằng tiếng Việt, in đúng thể thức Nghị định 30/2020/NĐ-CP.",
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["--help", "-h"]},
)
command = partial(app.command, cls=Command)


def _suffixes(names: Iterable[str]) -> str:
    return ", ".join(f".{name}" for name in names)


_PLANS, _DOCUMENTS = _suffixes(FORMATS), _suffixes(DOCUMENTS)
_SHELLS = ("bash", "zsh", "fish", "powershell", "pwsh")
_COMPLETING = "_THIDUA_COMPLETE"
"""The variable by which a shell's script asks for what may stand at the cursor."""
_TO = "Định dạng của đầu ra chuẩn, của tệp không có đuôi"
Plan = Annotated[
    str,
    typer.Argument(
        metavar="KẾ_HOẠCH", help=f"Tệp kế hoạch ({_PLANS}), hoặc văn bản ({_DOCUMENTS}); “-” là đầu vào chuẩn."
    ),
]
More = Annotated[
    list[str] | None, typer.Argument(metavar="TỆP…", help="Các tệp vào khác; có --to thì mọi tên đều là tệp vào.")
]
Folder = Annotated[
    str, typer.Option("--out", "-o", metavar="THƯ_MỤC", help="Thư mục chứa các tệp ra; mọi tên đều là tệp vào.")
]
Out = Annotated[str, typer.Argument(metavar="TỆP_RA", help="Tệp cần ghi, đuôi tên là định dạng; “-” là đầu ra chuẩn.")]
From = Annotated[
    str | None,
    typer.Option(
        "--from",
        "-f",
        metavar="ĐUÔI",
        help="Định dạng của đầu vào chuẩn, của tệp không có đuôi; không nói thì là yaml.",
    ),
]


Open = Annotated[bool, typer.Option("--open", "-O", help="Mở tệp vừa ghi.")]
Watch = Annotated[bool, typer.Option("--watch", "-w", help="Làm lại mỗi khi lưu tệp; Ctrl-C để dừng.")]


def _names(incomplete: str) -> list[str]:
    """The names of templates that begin so, for the Tab key."""
    from thidua.templates.places import known

    return [name for name in known() if name.startswith(incomplete)]


@app.callback(invoke_without_command=True)
def _version(version: Annotated[bool, typer.Option("--version", "-V", help="In số phiên bản.")] = False) -> None:
    if version:
        typer.echo(f"thidua {thidua.__version__}")
        raise typer.Exit


Data = Annotated[
    str,
    typer.Option(
        "--data",
        "-d",
        metavar="TỆP",
        help="Giá trị thêm cho mẫu, ví dụ ảnh chữ ký; hoặc dữ liệu bất kỳ của mẫu riêng (" + _PLANS + ").",
    ),
]


@command(
    help=f"Ghi văn bản từ một kế hoạch: {_suffixes(written())}; hoặc đổi sang tệp kế hoạch: {_PLANS}. "
    "Có --data và --template mà không có KẾ_HOẠCH thì in dữ liệu ấy: thidua write --data TỆP --template MẪU TỆP_RA."
)
def write(
    plan: Plan,
    out: Out = "",
    more: More = None,
    folder: Folder = "",
    template: Annotated[
        str | None,
        typer.Option(
            "--template",
            "-m",
            metavar="MẪU",
            autocompletion=_names,
            help="Tên mẫu, thư mục mẫu hoặc tệp .docx. Không nói thì là nd30, của cấp ủy thì là dang.",
        ),
    ] = None,
    strict: Annotated[
        bool, typer.Option("--strict", "-s", help="Không ghi khi còn chỗ thiếu, của kế hoạch hay của mẫu.")
    ] = False,
    data: Data = "",
    to: Annotated[
        str | None,
        typer.Option("--to", "-t", metavar="ĐUÔI", help=f"{_TO}; không nói thì là docx."),
    ] = None,
    from_: From = None,
    open_: Open = False,
    watch_: Watch = False,
) -> None:
    """Writes a document, with ``--watch`` again at each save of the plan or the template; or one for each plan."""
    from thidua.templates.places import find
    from thidua.writers import writer

    if files := _several([plan, out, *(more or ())], to, folder, data):
        if watch_:
            raise UsageError(UNWATCHED.said("nhieu"))
        if to and to not in FORMATS:
            writer(to, FORMATS)
        named = str(find(template)) if template else None  # said once, and before the first
        _each(files, folder, to or "docx", lambda one, file: write(
            one, file, template=named, strict=strict, data=data, from_=from_, open_=open_
        ))  # fmt: skip
        return
    plan, out = (plan, out) if out else ("", plan)
    if not plan and not template:
        raise UsageError(DATA_ALONE.said())
    _agree(plan, "--from", from_)
    _agree(out, "--to", to)
    sources = _Sources([Path(name) for name in (plan, data) if name], find(template) if template else None)
    _apart(out, sources.files())
    act = partial(_write, plan, out, strict=strict, to=to or _default(out, "docx"), from_=from_ or "", data=data)
    if not watch_:
        _once(partial(act, template), Path(out), open_=open_ and out != "-")
        return
    if "-" in (plan, out):
        raise UsageError(UNWATCHED.said())
    _watch(partial(act, sources.template), sources, Path(out), open_=open_)


def _write(plan: str, out: str, template: str | Path | None, *, strict: bool, to: str, from_: str, data: str) -> None:
    from thidua.templates import fitting, get_template
    from thidua.templates.places import find
    from thidua.values import read_values
    from thidua.writers import write_whole, writer

    suffix = _format(out, to)
    if template and not plan:
        printed = get_template(template)
        content = printed.render(read_values(Path(data)), suffix, strict=strict)
        if out == "-":
            sys.stdout.buffer.write(content)
        else:
            write_whole(Path(out), content)
        return
    if suffix and suffix not in FORMATS:
        writer(suffix, FORMATS)  # an unknown format is said before the plan is read
    if template and suffix in FORMATS:
        find(template)  # a plan file asks no template, but a mistyped name is said all the same
    try:
        document = _read(plan, from_)
    except PlanError as error:
        if template and not data and not get_template(template).of_plan_fields():
            said = PLAIN_DATA.said(mau=as_typed(template), tep=as_typed(plan), ra=as_typed(out))
            raise PlanError((*error.problems, said)) from error
        raise
    values = read_values(Path(data)) if data else None
    name = "" if plan == "-" else plan
    try:
        if out == "-":
            sys.stdout.buffer.write(thidua.render(document, to, template=template, strict=strict, values=values))
        else:
            thidua.write(document, out, template=template, strict=strict, values=values, format=suffix or None)
    except GapError as error:
        raise GapError(_of_command(one, name) for one in error.problems) from error
    printed = get_template(template) if template else fitting(document)
    gaps = () if strict or suffix in FORMATS else printed.gaps(document)
    if gaps:
        typer.echo(str(Problem.of(WITH_GAPS.said(at=Place(name), thieu=gaps))), err=True)


def _several(names: Sequence[str], to: str | None, folder: str, data: str = "") -> list[str]:
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
    if len(files) == 2 and not folder and (_format(files[1], to or "") == to or not is_file(Path(files[1]))):
        return []  # an input and its output
    if "-" in files:
        raise UsageError(EXTRA_ARGUMENT.said("chuan"))
    return files


def _each(files: Sequence[str], folder: str, format: str, act: Callable[[str, str], None]) -> None:
    """Does something to each file by itself; the exit code is that of the worst.

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
                typer.echo(str(problem if name in str(problem) else problem.changed(source=name)), err=True)
            worst = max(worst, _code(error))
    if worst:
        raise typer.Exit(worst)


def _of_command(gap: Problem, file: str) -> Diagnostic:
    """A gap of the plan in a file, the way out being that of the command line; of the template as it is said."""
    if gap.rule != MISSING_PART.id:
        return gap
    return MISSING_PART.said("lenh", at=gap.at, **dict(gap.values)).changed(source=gap.source or file)


@command(help=f"Đọc một kế hoạch hoặc văn bản cũ, ghi thành tệp kế hoạch gọn gàng: {_PLANS}.")
def read(
    document: Plan,
    out: Out = "",
    more: More = None,
    folder: Folder = "",
    to: Annotated[
        str | None,
        typer.Option("--to", "-t", metavar="ĐUÔI", help=f"{_TO}; không nói thì là yaml."),
    ] = None,
    from_: From = None,
    explain: Annotated[
        bool,
        typer.Option(
            "--explain", "-e", help="Kể từng dòng của văn bản: đọc ra gì, vì quy tắc và chữ nào, chắc đến đâu."
        ),
    ] = False,
) -> None:
    """Reads a plan and writes it as a plan file; with ``--explain`` tells of a document why each line was read so."""
    if files := _several([document, out, *(more or ())], to, folder):
        if to and to not in FORMATS:
            raise UsageError(NO_PLAN_FILE.said(tep=f".{to}", co=tuple(f".{name}" for name in FORMATS)))
        _each(files, folder, to or "yaml", lambda one, file: read(one, file, from_=from_, explain=explain))
        return
    _agree(document, "--from", from_)
    _agree(out, "--to", to)
    wanted = _format(out, to or _default(out, "yaml"))
    if wanted not in FORMATS:
        raise UsageError(NO_PLAN_FILE.said(tep=out, co=tuple(f".{name}" for name in FORMATS)))
    _apart(out, [document])
    reading = _to_explain(document, from_ or "") if explain else None
    plan = reading.plan if reading else _read(document, from_ or "")
    if out == "-":
        sys.stdout.buffer.write(thidua.render(plan, wanted))
    else:
        thidua.write(plan, out, format=wanted)
    for line in reading.explain() if reading else ():  # the file first: whoever reads this may close the pipe
        typer.echo(line, err=out == "-")


@command(help="Hỏi một văn bản có đúng là bản in của một kế hoạch không; kể mọi dòng khác nhau, mã thoát 1.")
def verify(
    document: Annotated[str, typer.Argument(metavar="VĂN_BẢN", help=f"Văn bản ({_DOCUMENTS}).")],
    plan: Plan,
) -> None:
    """Says whether a paper is a plan."""
    if _format(document, "") not in DOCUMENTS:
        thidua.verify(document, plan)  # which refuses it, before a plan is read
    report = thidua.verify(document, _read(plan, "yaml"))
    for finding in report:
        typer.echo(str(finding), err=True)
    if not report.ok:
        raise typer.Exit(1)
    typer.echo(f"{document}: đúng là {plan}")


@command(help="In lược đồ JSON của tệp kế hoạch, để trình soạn thảo gợi ý tên mục và báo chỗ gõ sai.")
def schema(out: Out = "-") -> None:
    """Writes the JSON Schema of plan files."""
    _put(out, f"{dumps(thidua.json_schema(), ensure_ascii=False, indent=1)}\n".encode())


@command(help=f"In đoạn lệnh để phím Tab gợi ý lệnh, tùy chọn, tên mẫu trong: {', '.join(_SHELLS)}.")
def completion(shell: Annotated[str, typer.Argument(metavar="VỎ_LỆNH", help="Tên vỏ lệnh đang dùng.")]) -> None:
    """Writes the script by which a shell completes calls."""
    from typer._completion_shared import get_completion_script

    if shell not in _SHELLS:
        raise UsageError(OPTION_VALUE.said("vo", ten=shell, co=_SHELLS))
    typer.echo(get_completion_script(prog_name="thidua", complete_var=_COMPLETING, shell=shell))


templates = typer.Typer(cls=Group, help="Mẫu Word: kiểm tra, liệt kê trường, in ra dạng chữ.", no_args_is_help=True)
app.add_typer(templates, name="template")
tool = partial(templates.command, cls=Command)

Mau = Annotated[str, typer.Argument(metavar="MẪU", help="Tên mẫu, thư mục mẫu hoặc tệp .docx.", autocompletion=_names)]


@tool(name="check", help="Tìm mọi lỗi của mẫu, chỉ rõ chỗ trong Word; mã thoát 1 khi có lỗi.")
def check_one(
    template: Mau,
    json: Annotated[bool, typer.Option("--json", "-j", help="In kết quả dạng JSON.")] = False,
    comments: Annotated[
        str,
        typer.Option(
            "--comments", "-c", metavar="TỆP.docx", help="Ghi bản sao của mẫu, mỗi lỗi là một chú thích Word."
        ),
    ] = "",
    any_data: Annotated[bool, typer.Option("--any", "-a", help="Mẫu không in kế hoạch: không xét tên trường.")] = False,
    data: Annotated[
        str,
        typer.Option("--data", "-d", metavar="TỆP", help="Dữ liệu mẫu sẽ nhận: xét tên trong thẻ theo tệp này."),
    ] = "",
) -> None:
    """Checks a template before a plan is near."""
    from thidua.engine.comments import annotate
    from thidua.templates import template_file
    from thidua.templates.checking import check_template
    from thidua.templates.places import find
    from thidua.values import read_values
    from thidua.writers import write_whole

    if comments:
        if Path(comments).suffix.lower() != ".docx":
            raise UsageError(OTHER_SUFFIX.said("chu_thich", tep=comments))
        _apart(comments, _Sources([], find(template)).files())
    report = check_template(template, plan=not any_data, data=read_values(Path(data)) if data else None)
    if comments:
        write_whole(Path(comments), annotate(template_file(template)[1], report))
    if json:
        typer.echo(report.to_json())
    elif report.findings:
        typer.echo(str(report))
    if not report.ok:
        raise typer.Exit(1)


@tool(help="Liệt kê các trường mà mẫu dùng, kiểu của từng trường và chỗ dùng.")
def fields(template: Mau) -> None:
    """Lists the fields that a template uses."""
    from thidua.templates import Template

    for field in Template(template, limits=False).fields():
        typer.echo(str(field))


@tool(name="list", help="Liệt kê các mẫu có tên: kèm sẵn và của các gói đã cài.")
def list_templates() -> None:
    """Lists the templates that have a name."""
    from thidua.templates import listed

    for name, template in listed():
        if isinstance(template, ThiduaError):
            typer.echo(f"{name:12} không mở được: {template}", err=True)
        else:
            typer.echo(f"{name:12} {template.title} ({', '.join(template.written)})")


@tool(help="Tạo thư mục mẫu mới để sửa trong Word: template.toml, document.docx, một kế hoạch để thử.")
def new(
    folder: Annotated[str, typer.Argument(metavar="THƯ_MỤC", help="Thư mục sẽ tạo; tên thư mục là tên mẫu.")],
    base: Annotated[str, typer.Option("--from", "-f", metavar="MẪU", help="Mẫu gốc.")] = "nd30",
    style: Annotated[bool, typer.Option("--style", "-s", help="Chỉ đổi cỡ chữ, lề…; không chép tệp Word.")] = False,
    small: Annotated[bool, typer.Option("--small", "-g", help="Tệp Word gọn, số thẻ bằng nửa: dễ sửa hơn.")] = False,
) -> None:
    """Makes a new template's folder."""
    from thidua.templates.starting import new_template

    for path in new_template(Path(folder), base, word=not style, small=small):
        typer.echo(str(path))


@tool(name="preview", help="In thử mẫu trên những kế hoạch ngắn, dài, thiếu, đủ; mỗi trang một hình, xem ở index.html.")
def preview_one(
    template: Mau,
    out: Annotated[str, typer.Option("--out", "-o", metavar="THƯ_MỤC", help="Thư mục chứa hình và index.html.")] = "",
    plan: Annotated[
        list[str] | None,
        typer.Option("--plan", "-p", metavar="TỆP", help="Kế hoạch để in thử, thay cho các kế hoạch mẫu."),
    ] = None,
    data: Data = "",
    open_: Open = False,
    watch_: Watch = False,
) -> None:
    """Shows a template over plans of every shape."""
    from thidua.preview import Plans, preview  # only this command needs it
    from thidua.templates import Template
    from thidua.templates.places import find
    from thidua.values import read_values

    found = find(template)
    found = found if found.name not in ("", "..") else found.resolve()  # “.” has no name of its own
    sources = _Sources([Path(name) for name in (*(plan or ()), *([data] if data else ()))], found)
    folder = Path(out or f"xem-truoc-{found.stem}")
    for path in sources.needed:
        if path.resolve().parent == folder.resolve():
            raise UsageError(INSIDE_PREVIEW.said(tep=str(path)))
    faults: list[str] = []
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as work:

        def once() -> None:
            printed, values = Template(found), read_values(Path(data)) if data else None
            plans: Plans | None = [(Path(name).stem, _read(name, "yaml")) for name in plan] if plan else None
            if values is not None and not plan and not printed.about_plan(values):
                plans, values = [(Path(data).stem, values)], None
            shown = preview(printed, folder, plans, work=Path(work), values=values)
            for one in shown.seen:
                typer.echo(str(one), err=bool(one.fault))
            typer.echo(str(shown.index))
            faults[:] = [one.fault for one in shown.seen if one.fault]

        if watch_:
            _watch(once, sources, folder / "index.html", open_=open_)
        else:
            _once(once, folder / "index.html", open_=open_)
    if faults:
        raise typer.Exit(1)


@attrs.frozen
class _Sources:
    """What a document is made of: plans, and the template that is named (its folder with what it extends, or its Word
    file).
    """

    plans: Sequence[Path]
    template: Path | None
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
        return (*self.needed, *(files_of(folder) if folder else ()))


def _once(act: Callable[[], None], result: Path, *, open_: bool) -> None:
    """Does something; its result is opened, or named where nothing opens it."""
    act()
    if open_ and not show(result):
        typer.echo(str(result))


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
            typer.echo(f"{lost[0]}: không còn tệp này, chờ đến khi có lại", err=True)
            return
        tried = True
        try:
            _once(act, result, open_=open_ and not done)
            done = True
        except ThiduaError as error:
            if isinstance(error, UsageError) and not done:
                raise
            typer.echo(str(error), err=True)

    with contextlib.suppress(KeyboardInterrupt):
        watch(sources.files, patient)


@tool(help="In mẫu Word thành các dòng chữ, để so sánh hai bản mẫu.")
def dump(template: Mau, out: Out = "-") -> None:
    """Writes a template as readable lines."""
    from thidua.engine.dump import dump_docx
    from thidua.templates import template_file

    document, data = template_file(template)
    _apart(out, [document])
    _put(out, dump_docx(data, document.name).encode())


def _put(out: str, data: bytes) -> None:
    """Writes to a file, or to standard output."""
    from thidua.writers import write_whole

    if out == "-":
        sys.stdout.buffer.write(data)
    else:
        write_whole(Path(out), data)


def _read(name: str, format: str) -> thidua.KeHoach:
    """The plan of a file; of a document with an account of its reading."""
    if not _is_document(name, format):
        source, given = _source(name, format)
        return thidua.read(source, format=given)
    return _reading(name, format).plan


def _to_explain(name: str, format: str) -> Reading:
    """The reading of a document that is to be explained."""
    if not _is_document(name, format):
        raise UsageError(UNEXPLAINED.said())
    return _reading(name, format)


def _source(name: str, format: str) -> tuple[bytes | Path, str | None]:
    """What is read, and its format where the name does not say it. Raises :class:`PlanError`."""
    if name != "-":
        return Path(name), (format or None) if not Path(name).suffix else None
    try:
        return sys.stdin.buffer.read(), format or "yaml"
    except OSError as error:
        raise PlanError(UNREADABLE.said(at=Place("đầu vào chuẩn"), loi=why(error))) from error


def _is_document(name: str, format: str) -> bool:
    return _format(name, format or "yaml") in DOCUMENTS


def _format(name: str, other: str) -> str:
    """The format that a name says, else the other one: “-” and a name without a suffix say none."""
    return Path(name).suffix.lower().lstrip(".") or other


def _default(out: str, format: str) -> str:
    """The format of standard output; a file says its own."""
    return format if out == "-" else ""


def _agree(name: str, option: str, format: str | None) -> None:
    """Refuses a format that is not the one which the name says."""
    if format and _format(name, format) != format:
        raise UsageError(OTHER_SUFFIX.said(tuy_chon=option, dinh_dang=format, tep=name))


def _apart(out: str | Path, sources: Iterable[str | Path]) -> None:
    """Refuses an output that is one of the inputs, also through a link."""
    target = Path(out)
    for source in map(Path, sources):
        try:
            same = target.samefile(source)
        except (OSError, ValueError):  # one that is not there, or that cannot be
            same = target == source
        if same and str(out) != "-":
            raise UsageError(SAME_FILE.said(tep=str(out)))


def _reading(name: str, format: str) -> Reading:
    """The reading of a document, its account told: what is sure in one line, the rest each."""
    source, given = _source(name, format)
    reading = thidua.read_document(source, format=given)
    sure = sum(finding.certainty == "chắc" for finding in reading.report)
    for finding in reading.report:
        if finding.certainty != "chắc":
            typer.echo(str(finding), err=True)
    if sure:
        typer.echo(f"{name}: {sure} thành phần đọc được chắc chắn", err=True)
    return reading


_CALL: type[Exception] = next(cls for cls in typer.BadParameter.__mro__ if cls.__name__ == "ClickException")
"""What click raises for a call at fault, be click a package of its own or a part of typer."""


def run(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line and gives its exit code; problems go to standard error, one a line."""
    given = list(arguments) if arguments is not None else None
    if _COMPLETING in os.environ:
        from typer._completion_classes import completion_init

        completion_init()
    log, warnings = logging.getLogger("thidua"), logging.StreamHandler(sys.stderr)
    warnings.setLevel(logging.WARNING)
    log.addHandler(warnings)  # what the verbs tell the logger is told to whoever typed the call
    try:
        code = app(args=given, prog_name="thidua", standalone_mode=False)
        sys.stdout.flush()  # what cannot be written is told here
        return code if isinstance(code, int) else 0
    except _CALL as error:
        return _say(said(error), 2)
    except (typer.Abort, KeyboardInterrupt):
        return 130
    except ThiduaError as error:
        return _say(str(error), _code(error))
    finally:
        log.removeHandler(warnings)


def _code(error: ThiduaError) -> int:
    """The exit code: 1 the input is at fault, 2 the call is."""
    return 1 if isinstance(error, InputError | WriteError) else 2


def _say(message: str, code: int) -> int:
    sys.stderr.write(message + "\n")
    return code
