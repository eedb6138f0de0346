"""Plain text: the lines of the layout, one paragraph a line; capitals as they print."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.layout import BanIn, lay_out
from thidua.layout.convention import Convention, convention
from thidua.layout.heading import Dau
from thidua.layout.lines import BangIn, Dong, Khoi
from thidua.model import KeHoach
from thidua.templates import Template, not_of
from thidua.wording import NBSP


def render(plan: KeHoach, template: Template, *, carry: bool = False) -> bytes:
    """The plan as UTF-8 text. Raises :class:`UsageError` for a template that prints another document."""
    if not template.prints_plan:
        raise not_of(template, "txt")
    text = "\n".join(_lines(lay_out(plan, template.kieu), convention(template.kieu)))
    return (text.replace(NBSP, " ").strip() + "\n").encode()


def _lines(printed: BanIn, rules: Convention) -> Iterator[str]:
    yield from _heading(printed.dau, rules)
    for block in printed.khoi:
        yield from _block(block, rules)
    if printed.cuoi:
        yield from ("", "Nơi nhận:", *map(str, printed.cuoi.noi_nhan))
        if printed.cuoi.soan_thao:
            yield str(printed.cuoi.soan_thao)
        for signer in printed.cuoi.ky:
            yield from ("", *(str(post).upper() for post in signer.chuc_vu), "", str(signer.ho_ten))
    for appendix in printed.phu_luc:
        yield from ("", "", str(appendix.so), *_upper(appendix.tieu_de), str(appendix.kem_theo), "")
        for block in appendix.khoi:
            yield from _block(block, rules)


def _heading(dau: Dau, rules: Convention) -> Iterator[str]:
    marks = (dau.luu_hanh, dau.do_mat, dau.do_khan, dau.du_thao)
    yield from (mark for mark in marks if mark)
    if dau.co_quan:
        yield from (
            *_upper(dau.chu_quan),
            *_upper(dau.co_quan),
            rules.DUOI_CO_QUAN,
            *_upper(dau.quoc_hieu),
            str(dau.tieu_ngu or ""),
            "",
        )
    yield from (str(line) for line in (dau.so, dau.dia_danh, dau.dia_chi) if line)  # a text has no foot of page 1
    yield from ("", *_upper(dau.ten_loai), str(dau.trich_yeu))
    if dau.kem_theo:
        yield str(dau.kem_theo)
    yield rules.DUOI_TRICH_YEU


def _upper(dong: Dong | None) -> list[str]:
    return [str(dong).upper()] if dong else []


def _block(block: Khoi, rules: Convention) -> Iterator[str]:
    if block.bang:
        yield from _table(block.bang)
    else:
        yield str(block.dong).upper() if rules.MUC_HOA and block.loai == "muc" else str(block.dong)


def _table(table: BangIn) -> Iterator[str]:
    yield " | ".join(str(column.ten) for column in table.cot)
    for row in table.hang:
        yield " | ".join(" ".join(map(str, cell)) for cell in row.o)
