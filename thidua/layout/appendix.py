"""Appendices: each with its own title, blocks and paper."""

from __future__ import annotations

import attrs

from thidua.layout.body import close, lay_items
from thidua.layout.convention import convention
from thidua.layout.heading import lay_attached
from thidua.layout.lines import Dong, Ke, Khoi, gap, line
from thidua.layout.style import Kieu
from thidua.layout.tables import assignments, lay_table
from thidua.model import KeHoach, KemTheo, Muc, PhuLuc


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
    """The appendices of a plan (I.III.1)."""
    many = len(plan.phu_luc) > 1
    rules = convention(kieu)
    return tuple(
        _appendix(appendix, rules.appendix_number(i, many), plan, kieu) for i, appendix in enumerate(plan.phu_luc, 1)
    )


def _appendix(appendix: PhuLuc, number: str, plan: KeHoach, kieu: Kieu) -> PhuLucIn:
    wide = appendix.ngang
    blocks: list[Khoi] = []
    if appendix.tu:
        table = assignments(plan)
        blocks += lay_table(table, kieu, wide=wide) if table.dong else [Khoi("doan", gap("phân công", "phan_cong"))]
    items: tuple[Muc, ...] = appendix.gom
    blocks += lay_items(items, kieu, wide=wide)
    column = kieu.rong_ngang if wide else kieu.rong
    attached, rule = lay_attached(_to(plan, kieu), column, kieu)
    return PhuLucIn(
        so=line(number),
        tieu_de=line(appendix.tieu_de) if appendix.tieu_de else None,
        kem_theo=attached,
        ke=rule,
        khoi=tuple(close(blocks, kieu)),
        ngang=wide,
    )


def _to(plan: KeHoach, kieu: Kieu) -> KemTheo:
    """What the appendix is attached to: the decision of an attached plan, else the plan itself."""
    if plan.kem_theo:
        return plan.kem_theo
    rules = convention(kieu)
    number = rules.so_ky_hieu(plan).removeprefix("Số").lstrip(":").strip() + rules.ky_hieu(plan)
    return KemTheo(loai=plan.ten_loai, so=number, ngay=plan.ngay, co_quan=plan.co_quan.ten if plan.co_quan else "")
