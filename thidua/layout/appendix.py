"""Appendices: each with its own title, blocks and paper."""

from __future__ import annotations

from thidua.layout.balance import lay_title
from thidua.layout.body import close, lay_items, nested
from thidua.layout.convention import convention
from thidua.layout.heading import lay_attached
from thidua.layout.lines import Dong, Ke, Khoi, gap, line
from thidua.layout.style import Kieu
from thidua.layout.tables import assignments, lay_table
from thidua.layout.tall import with_tall_rows
from thidua.model import KeHoach, PhuLuc
from thidua.records import frozen


@frozen
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
        rows = with_tall_rows(lay_table(table, kieu, wide=wide), kieu, wide=wide)
        blocks += rows if table.dong else [Khoi("doan", gap("phân công", "phan_cong"))]
    blocks += lay_items(appendix.gom, kieu, wide=wide)
    to = convention(kieu).attached_to(plan)
    if plan.kem_theo:  # which the plan itself is attached to: the appendix is the plan's
        to = to.evolve(loai=f"{plan.ten_loai} ban hành kèm theo {to.loai}")
    column = kieu.rong_ngang if wide else kieu.rong
    attached, rule = lay_attached(to, column, kieu)
    return PhuLucIn(
        so=line(number),
        tieu_de=lay_title(appendix.tieu_de, column, kieu.co_tieu_de, upper=True)[0] if appendix.tieu_de else None,
        kem_theo=attached,
        ke=rule,
        khoi=tuple(close(nested(blocks), kieu)),
        ngang=wide,
    )
