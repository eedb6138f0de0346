"""Arguments and options that several commands take."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import partial

import attrs
import click

from thidua.budget import Limits
from thidua.calls import argument, offer, option, suffix
from thidua.errors import UsageError
from thidua.formats import DOCUMENTS as _READ
from thidua.formats import PLAN_FILES
from thidua.rulebook import mistyped
from thidua.rulebook.calls import LIMIT


def listed(given: str) -> list[str]:
    """The names in an option that takes several, with commas between them."""
    return [one.strip() for one in given.split(",") if one.strip()]


def suffixes(names: Iterable[str]) -> str:
    """Formats as help says them."""
    return ", ".join(f".{name}" for name in names)


def _names() -> tuple[str, ...]:
    """The names of templates."""
    from thidua.templates.places import known

    return known()


_MOST = 1_000_000_000
"""The number that a limit may be at most."""
PLANS, DOCUMENTS = suffixes(PLAN_FILES), suffixes(_READ)
TO = "Định dạng của đầu ra chuẩn, của tệp không có đuôi"
FILE, FOLDER, TEMPLATE = offer("file"), offer("dir"), offer("file", _names)

plan = partial(
    argument, "plan", "KẾ_HOẠCH", f"Tệp kế hoạch ({PLANS}), hoặc văn bản ({DOCUMENTS}); “-” là đầu vào chuẩn.",
    shell_complete=FILE,
)  # fmt: skip
more = argument("more", "TỆP…", "Các tệp vào khác; có --to thì mọi tên đều là tệp vào.", nargs=-1, shell_complete=FILE)
out = partial(
    argument, "out", "TỆP_RA", "Tệp cần ghi, đuôi tên là định dạng; “-” là đầu ra chuẩn.", shell_complete=FILE
)
template = argument("template", "MẪU", "Tên mẫu, thư mục mẫu, tệp .docx hoặc .typ.", shell_complete=TEMPLATE)
folder = option(
    "folder", "--out", "-o", metavar="THƯ_MỤC", shell_complete=FOLDER,
    help="Thư mục chứa các tệp ra; mọi tên đều là tệp vào.",
)  # fmt: skip
data = option(
    "--data", "-d", metavar="TỆP", shell_complete=FILE,
    help=f"Giá trị thêm cho mẫu, ví dụ ảnh chữ ký; hoặc dữ liệu bất kỳ của mẫu riêng ({PLANS}).",
)  # fmt: skip
filters = option(
    "--filters", "-l", metavar="MÔ_ĐUN:TÊN", help="Bộ lọc riêng của mẫu: dict có tên ấy trong một mô đun Python."
)
key = option(
    "receipt_key", "--receipt-key", metavar="TỆP", shell_complete=FILE,
    help="Tệp chứa khóa của biên nhận mang trong .docx: ai giữ khóa mới làm ra được.",
)  # fmt: skip
from_ = option(
    "from_", "--from", "-f", metavar="ĐUÔI", callback=suffix,
    shell_complete=offer("plain", lambda: [*PLAN_FILES, *_READ]),
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


limits = option(
    "limits", "--limit", metavar="MỨC=SỐ", multiple=True, default=(), callback=_limits_of,
    shell_complete=offer("plain", lambda: [f"{field.name}=" for field in attrs.fields(Limits)]),
    help="Nới hay siết một mức của tệp đọc vào, ví dụ --limit file_mb=128. "
    f"Các mức: {', '.join(field.name for field in attrs.fields(Limits))}.",
)  # fmt: skip
office = option(
    "--office", metavar="TỆP", shell_complete=FILE,
    help="Hồ sơ cơ quan, bổ sung cho tệp kế hoạch; không nói thì tìm co-quan.yaml (.json, .toml) cạnh kế hoạch, rồi ở "
    "các thư mục trên; “không” thì không dùng.",
)  # fmt: skip
open_ = option("open_", "--open", "-O", help="Mở tệp vừa ghi.")
watching = option("watching", "--watch", "-w", help="Làm lại mỗi khi lưu tệp; Ctrl-C để dừng.")
