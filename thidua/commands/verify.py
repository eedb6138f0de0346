"""``thidua verify``: whether a document is the print of a plan."""

from __future__ import annotations

import thidua
from thidua.budget import Limits
from thidua.calls import argument, command, option
from thidua.commands import shared
from thidua.commands.inputs import key_in, office_of, read_plan, values_in
from thidua.commands.names import format_of
from thidua.commands.outputs import say
from thidua.formats import DOCUMENTS


@command(help="Hỏi một văn bản có đúng là bản in của một kế hoạch không; kể mọi dòng khác nhau, mã thoát 1.")
@argument("document", "VĂN_BẢN", f"Văn bản ({shared.DOCUMENTS}).", shell_complete=shared.FILE)
@shared.plan()
@option(
    "--template", "-m", metavar="MẪU", shell_complete=shared.TEMPLATE,
    help="Mẫu đã in văn bản: hình mà mẫu in ra thì không kể.",
)  # fmt: skip
@option("--data", "-d", metavar="TỆP", shell_complete=shared.FILE, help="Giá trị thêm đã đưa cho mẫu khi in.")
@shared.key
@shared.office
@shared.limits
def verify(document: str, plan: str, template: str, data: str, receipt_key: str, office: str, limits: Limits) -> int:
    """Says whether a paper is a plan."""
    from thidua.templates import office_template

    if format_of(document, "") not in DOCUMENTS:
        thidua.verify(document, plan)  # which refuses it, before a plan is read
    key, values = key_in(receipt_key), values_in(data)
    own = office_of(plan, office, limits=limits)
    wanted = read_plan(plan, "yaml", limits, office=own)
    used = template or office_template(own, wanted)
    report = thidua.verify(document, wanted, template=used, values=values, receipt_key=key, limits=limits)
    for finding in report:
        say(finding, err=True)
    if report.ok:
        say(f"{document}: đúng là {plan}")
    return 0 if report.ok else 1
