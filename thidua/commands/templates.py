"""``thidua template``: the tools of template authors."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click

from thidua.calls import Group, argument, command, offer, option
from thidua.commands import shared
from thidua.commands.inputs import office_file, office_of, read_plan, values_in
from thidua.commands.names import apart
from thidua.commands.outputs import put, say
from thidua.commands.watching import Sources, at_each_change, once
from thidua.errors import ThiduaError, UsageError
from thidua.formats import written
from thidua.rulebook.calls import DATA_ALONE, INSIDE_PREVIEW, OPTION_VALUE, OTHER_SUFFIX, UNWATCHED


@command("check", help="Tìm mọi lỗi của mẫu, chỉ rõ chỗ trong Word; mã thoát 1 khi có lỗi.")
@shared.template
@option("--json", "-j", help="In kết quả dạng JSON.")
@option(
    "--comments", "-c", metavar="TỆP.docx", shell_complete=shared.FILE,
    help="Ghi bản sao của mẫu, mỗi lỗi là một chú thích Word.",
)  # fmt: skip
@option("any_data", "--any", "-a", help="Mẫu không in kế hoạch: không xét tên trường.")
@option(
    "--data", "-d", metavar="TỆP", shell_complete=shared.FILE,
    help="Dữ liệu mẫu sẽ nhận: xét tên trong thẻ theo tệp này.",
)  # fmt: skip
@shared.filters
def check_one(template: str, json: bool, comments: str, any_data: bool, data: str, filters: str) -> int:
    """Checks a template before a plan is near."""
    from thidua.engine.comments import annotate
    from thidua.saving import write_whole
    from thidua.templates import template_file
    from thidua.templates.checking import check_template
    from thidua.templates.filters import load_filters
    from thidua.templates.places import find

    if comments:
        if Path(comments).suffix.lower() != ".docx":
            raise UsageError(OTHER_SUFFIX.said("chu_thich", tep=comments))
        apart(comments, Sources([], find(template)).files())
    own = load_filters(filters)
    report = check_template(template, plan=not any_data, data=values_in(data), filters=own)
    if comments:
        write_whole(Path(comments), annotate(template_file(template)[1], report))
    if json:
        say(report.to_json())
    elif report.findings:
        say(report)
    return 0 if report.ok else 1


@command(help="Liệt kê các trường mà mẫu dùng, kiểu của từng trường và chỗ dùng.")
@shared.template
@shared.filters
def fields(template: str, filters: str) -> None:
    """Lists the fields that a template uses."""
    from thidua.templates import Template
    from thidua.templates.filters import load_filters

    own = load_filters(filters)
    opened = Template(template, limits=False, filters=own)
    if not opened.knows_fields(opened.formats[0]):
        say(f"{opened.name}: tệp typst là một chương trình, không biết trước nó dùng những trường nào", err=True)
    for field in opened.fields():
        say(field)


@command("list", help="Liệt kê các mẫu có tên: kèm sẵn và của các gói đã cài.")
def list_templates() -> None:
    """Lists the templates that have a name."""
    from thidua.templates import listed

    for name, template in listed():
        if isinstance(template, ThiduaError):
            say(f"{name:12} không mở được: {template}", err=True)
        else:
            say(f"{name:12} {template.title} ({', '.join(template.written)})")


@command(help="Tạo thư mục mẫu mới để sửa trong Word: template.toml, document.docx, một kế hoạch để thử.")
@argument("folder", "THƯ_MỤC", "Thư mục sẽ tạo; tên thư mục là tên mẫu.", shell_complete=shared.FOLDER)
@option("base", "--from", "-f", metavar="MẪU", default="nd30", shell_complete=shared.TEMPLATE, help="Mẫu gốc.")
@option("--style", "-s", help="Chỉ đổi cỡ chữ, lề…; không chép tệp Word.")
@option("--small", "-g", help="Chỉ một tệp Word gọn, số thẻ bằng nửa: dễ sửa hơn.")
def new(folder: str, base: str, style: bool, small: bool) -> None:
    """Makes a new template's folder."""
    from thidua.templates.starting import new_template

    if style and small:
        raise UsageError(OPTION_VALUE.said("trai", ten="--small", khac="--style"))
    for path in new_template(Path(folder), base, word=not style, small=small):
        say(path)


@command("preview", help="In thử mẫu trên những kế hoạch ngắn, dài, thiếu, đủ; mỗi trang một hình, xem ở index.html.")
@shared.template
@option("--out", "-o", metavar="THƯ_MỤC", shell_complete=shared.FOLDER, help="Thư mục chứa hình và index.html.")
@option(
    "plans", "--plan", "-p", metavar="TỆP", multiple=True, default=(), shell_complete=shared.FILE,
    help="Kế hoạch để in thử, thay cho các kế hoạch mẫu.",
)  # fmt: skip
@option(
    "formats", "--format", "-t", metavar="ĐUÔI,…", shell_complete=offer("plain", written),
    help="Chỉ in những định dạng này, cách nhau dấu phẩy. Không nói thì mọi định dạng của mẫu.",
)  # fmt: skip
@shared.data
@shared.filters
@shared.office
@shared.open_
@shared.watching
def preview_one(
    template: str, out: str, plans: Sequence[str], formats: str, data: str, filters: str, office: str, open_: bool,
    watching: bool,
) -> int:  # fmt: skip
    """Shows a template over plans of every shape."""
    from thidua.preview import Plans, preview  # only this command needs it
    from thidua.templates import Template
    from thidua.templates.filters import load_filters
    from thidua.templates.places import find

    if watching and "-" in plans:
        raise UsageError(UNWATCHED.said())
    own = load_filters(filters)
    found = find(template)
    found = found if found.name not in ("", "..") else found.resolve()  # “.” has no name of its own
    folder = Path(out or f"xem-truoc-{found.stem}")
    offices = {file for name in plans if (file := office_file(name, office))}
    sources = Sources([*(Path(name) for name in (*plans, data) if name), *sorted(offices)], found, folder)
    for path in sources.needed:
        if path.resolve().parent == folder.resolve():
            raise UsageError(INSIDE_PREVIEW.said(tep=str(path)))
    faults: list[str] = []

    def act() -> None:
        printed, values = Template(found, filters=own), values_in(data)
        if not data and not plans and not printed.of_plan_fields():
            raise UsageError(DATA_ALONE.said("xem", mau=printed.name))
        read = ((name, read_plan(name, "yaml", office=office_of(name, office))) for name in plans)
        shapes: Plans | None = [(Path(name).stem, plan) for name, plan in read] or None
        if values is not None and not plans and not printed.about_plan(values):
            shapes, values = [(Path(data).stem, values)], None
        shown = preview(printed, folder, shapes, values=values, formats=shared.listed(formats))
        for one in shown.seen:
            say(one, err=bool(one.fault))
        say(shown.index)
        faults[:] = [one.fault for one in shown.seen if one.fault]

    if watching:
        at_each_change(act, sources, folder / "index.html", open_=open_)
    else:
        once(act, folder / "index.html", open_=open_)
    return 1 if faults else 0


@command(help="In mẫu Word thành các dòng chữ, để so sánh hai bản mẫu.")
@shared.template
@shared.out(default="-")
def dump(template: str, out: str) -> None:
    """Writes a template as readable lines."""
    from thidua.engine.dump import dump_docx
    from thidua.templates import template_file

    document, data = template_file(template)
    apart(out, [document])
    put(out, dump_docx(data, document.name).encode(), ".txt")


@click.group(
    "template", cls=Group, help="Mẫu Word: kiểm tra, liệt kê trường, in ra dạng chữ.",
    commands=[check_one, fields, list_templates, new, preview_one, dump],
)  # fmt: skip
def templates() -> None:
    """The tools of template authors."""
