"""``thidua fill``: number and day, into the fields of a PDF."""

from __future__ import annotations

from collections.abc import Sequence

import thidua
from thidua.calls import argument, command, offer
from thidua.commands import shared
from thidua.commands.inputs import standard_input
from thidua.commands.outputs import put
from thidua.errors import UsageError
from thidua.rulebook.calls import EXTRA_ARGUMENT, TO_FILL
from thidua.wording import fold


@command(help="Điền số, ngày vào PDF có ô còn trống; chữ ký số của người đã ký vẫn còn giá trị.")
@argument("pdf", "TỆP.pdf", "PDF ghi bằng --signature-fields; “-” là đầu vào chuẩn.", shell_complete=shared.FILE)
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
    filled = thidua.fill(standard_input() if pdf == "-" else pdf, so=values.get("so"), ngay=values.get("ngay"))
    put(outs[0] if outs else pdf, filled, ".pdf")
