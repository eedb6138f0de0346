"""What a part of a plan says, row by row, and its tables, laid out for a template that sets them in its own way."""

from __future__ import annotations

from typing import Any

import attrs

from thidua.layout.lines import BangIn, Dong, line
from thidua.layout.style import Kieu
from thidua.layout.tables import lay_table
from thidua.layout.tall import with_tall_rows
from thidua.model import Bang
from thidua.model.muc import DongY
from thidua.records import frozen


@frozen
class YIn:
    """A printed row of a flat list: ``cap`` how deep it stands, from 1; its words, or its table."""

    cap: int
    dong: Dong
    bang: BangIn | None = None


def laid_out(value: Any, kieu: Kieu) -> Any:
    """A table of a plan, or rows of a flat list, as they are printed; any other value as it is."""
    if isinstance(value, Bang):
        return _table(value, kieu)
    if type(value) is DongY:
        return YIn(value.cap, line(value.noi_dung), _table(value.bang, kieu) if value.bang else None)
    if type(value) is tuple and value and all(type(one) is DongY for one in value):
        return tuple(laid_out(one, kieu) for one in value)
    return value


def _table(table: Bang, kieu: Kieu) -> BangIn | None:
    *title, block = with_tall_rows(lay_table(table, kieu), kieu)
    return attrs.evolve(block.bang, tieu_de=title[0].dong) if block.bang and title else block.bang
