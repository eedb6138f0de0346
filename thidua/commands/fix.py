"""``thidua fix``: a copy of a document in which a machine has mended what it may of what the check finds."""

from __future__ import annotations

from collections.abc import Sequence

import thidua
from thidua.budget import Limits
from thidua.calls import argument, command, option
from thidua.commands import shared
from thidua.commands.inputs import standard_input
from thidua.commands.names import apart
from thidua.commands.outputs import put, say


@command(
    help="Sửa thể thức một văn bản .docx ra bản khác, không sửa chữ nào của nội dung; mã thoát 1 khi còn điều bắt buộc."
)
@argument("document", "VĂN_BẢN.docx", "Văn bản cần sửa; “-” là đầu vào chuẩn.", shell_complete=shared.FILE)
@argument("out", "TỆP_RA.docx", "Bản đã sửa; “-” là đầu ra chuẩn.", shell_complete=shared.FILE)
@option("--tracked", "-t", help="Mỗi chỗ sửa là một dấu sửa (Track Changes) của Word, lý do là chú thích.")
@option("--json", "-j", help="In các chỗ đã sửa và điều còn lại thành JSON.")
@option(
    "--select", "-s", metavar="MÃ", multiple=True, default=(), help="Chỉ sửa điều của quy tắc có mã, hoặc đầu mã, này."
)
@option(
    "--ignore",
    "-i",
    metavar="MÃ",
    multiple=True,
    default=(),
    help="Không sửa điều của quy tắc có mã, hoặc đầu mã, này.",
)
@option(
    "--accept", "-a", metavar="TỆP", shell_complete=shared.FILE,
    help=f"Điều cơ quan chấp nhận, kèm lý do ({shared.PLANS}): không sửa.",
)  # fmt: skip
@option(
    "--template", "-m", metavar="MẪU", shell_complete=shared.TEMPLATE,
    help="Mẫu của cơ quan: sửa theo cỡ chữ, lề của mẫu ấy.",
)  # fmt: skip
@shared.limits
def fix(
    document: str, out: str, tracked: bool, json: bool, select: Sequence[str], ignore: Sequence[str], accept: str,
    template: str, limits: Limits,
) -> int:  # fmt: skip
    """Mends a document."""
    apart(out, [document, *([accept] if accept else [])])
    chosen, left_out = ([one for some in given for one in shared.listed(some)] for given in (select, ignore))
    fixed = thidua.fix(
        standard_input(limits) if document == "-" else document, None if out == "-" else out, tracked=tracked,
        template=template or None, select=chosen, ignore=left_out, accepted=accept or (), limits=limits,
    )  # fmt: skip
    aside = out == "-"  # where the copy itself stands
    if aside:
        put(out, fixed.data)
    if json:
        say(fixed.to_json(), err=aside)
    else:
        say(f"{document}: {fixed.told}", err=aside)
    return 0 if fixed.report.ok else 1
