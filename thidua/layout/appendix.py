"""Appendices: each with its own title, blocks and paper."""

from __future__ import annotations

import attrs

from thidua.layout import nd30
from thidua.layout.body import close, lay_items
from thidua.layout.lines import Dong, Ke, Khoi, gap, line
from thidua.layout.style import Kieu
from thidua.layout.tables import assignments, lay_table
from thidua.metrics import text_width
from thidua.model import KeHoach, KemTheo, Muc, PhuLuc
from thidua.wording import roman


@attrs.frozen
class PhuLucIn:
    """A printed appendix: ``so`` (``Phụ lục I``), ``tieu_de``, ``kem_theo`` with its rule, ``khoi``, ``ngang``."""

    so: Dong
    tieu_de: Dong | None
    kem_theo: Dong
    ke: Ke
    khoi: tuple[Khoi, ...]
    ngang: bool = False


def lay_appendices(plan: KeHoach, kieu: Kieu) -> tuple[PhuLucIn, ...]:
    """The appendices of a plan (I.III.1); two or more are numbered in Roman."""
    many = len(plan.phu_luc) > 1
    return tuple(
        _appendix(appendix, f"Phụ lục {roman(i)}" if many else "Phụ lục", plan, kieu)
        for i, appendix in enumerate(plan.phu_luc, 1)
    )


def _appendix(appendix: PhuLuc, number: str, plan: KeHoach, kieu: Kieu) -> PhuLucIn:
    wide = appendix.ngang
    blocks: list[Khoi] = []
    if appendix.tu:
        table = assignments(plan.to_chuc_thuc_hien)
        blocks += lay_table(table, kieu, wide=wide) if table.dong else [Khoi("doan", gap("phân công", "phan_cong"))]
    items: tuple[Muc, ...] = appendix.gom
    blocks += lay_items(items, kieu, wide=wide)
    attached = line(nd30.attached(_to(plan)))
    column = kieu.rong_ngang if wide else kieu.rong
    length = min(column, text_width(str(attached), kieu.co_so, italic=True))
    return PhuLucIn(
        so=line(number),
        tieu_de=line(appendix.tieu_de) if appendix.tieu_de else None,
        kem_theo=attached,
        ke=Ke(round(kieu.ke * length, 2), column),
        khoi=tuple(close(blocks)),
        ngang=wide,
    )


def _to(plan: KeHoach) -> KemTheo:
    """What the appendix is attached to: the decision of an attached plan, else the plan itself."""
    if plan.kem_theo:
        return plan.kem_theo
    number = nd30.so_ky_hieu(plan).removeprefix("Số:").strip() + plan.ky_hieu
    return KemTheo(loai=plan.ten_loai, so=number, ngay=plan.ngay, co_quan=plan.co_quan.ten if plan.co_quan else "")
