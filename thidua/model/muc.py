"""Items of the body: a text, a title with what it holds, a table."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

import attrs

from thidua.diagnostics import Place
from thidua.errors import PlanError
from thidua.grammar.signs import form_of
from thidua.model.data import Faults, Many, Number, Numbering, One, Path, Takes, Text, as_text, members
from thidua.model.node import Node, nut, truong
from thidua.records import frozen
from thidua.rulebook.plans import NO_COLUMNS, NOTHING_TO_PRINT, OUT_OF_LETTERS, ROWS_NOT_A_LIST, WRONG_CELLS
from thidua.wording import ALPHABET, asked

if TYPE_CHECKING:
    from thidua.model.forms import BangData, BangForm, CotData, CotForm, MucData, MucForm


@nut
class Cot(Node):
    """A column of a table; a bare text is its name. ``rong`` is its width in mm."""

    shorthand: ClassVar[str] = "ten"

    ten: str = truong("tên", Text(), "")
    rong: Decimal | None = truong("rộng", Number(), printed=False)

    if TYPE_CHECKING:

        def __init__(self, data: CotData = ..., /, **values: Unpack[CotForm]) -> None: ...
        def evolve(self, **changes: Unpack[CotForm]) -> Self: ...


Hang = str | tuple[str, ...]
"""A row of a table: its cells, or one text that stands over all columns."""


@frozen
class _Rows:
    def takes(self, owner: type[Node]) -> Takes:
        return Takes("row", many=True)

    def read(self, value: Any, path: Path, faults: Faults, owner: type[Node]) -> tuple[Hang, ...]:
        if value is None:
            return ()
        some = value.tolist() if asked(value, "ndim") == 2 and asked(value, "tolist") else value
        if (lines := members(some, path, faults)) is None:
            faults.note(path, ROWS_NOT_A_LIST.said())
            return ()
        rows: list[Hang] = []
        for i, row in enumerate(lines):
            here = (*path, i)
            cells = members(row, here, faults)
            if cells is None:
                rows.append(as_text(row, here, faults))
            else:
                rows.append(tuple(as_text(cell, (*here, j), faults) for j, cell in enumerate(cells)))
        return tuple(rows)

    def write(self, value: tuple[Hang, ...]) -> Any:
        return [row if isinstance(row, str) else [cell or None for cell in row] for row in value] or None


@nut
class Bang(Node):
    """A table: title, columns, rows; a row that is a text stands over all columns.

    Raises :class:`PlanError` when a row has not as many cells as there are columns; every such row is named.
    """

    tieu_de: str = truong("tiêu đề", Text(), "")
    cot: tuple[Cot, ...] = truong("cột", Many(lambda: Cot), ())
    dong: tuple[Hang, ...] = truong("dòng", _Rows(), ())

    if TYPE_CHECKING:

        def __init__(self, data: BangData = ..., /, **values: Unpack[BangForm]) -> None: ...
        def evolve(self, **changes: Unpack[BangForm]) -> Self: ...

    def __attrs_post_init__(self) -> None:
        if not self.cot:
            raise PlanError(NO_COLUMNS.said())
        wrong = [
            WRONG_CELLS.said(at=Place(path=("dòng", i - 1)), dong=i, so_o=len(row), so_cot=len(self.cot))
            for i, row in enumerate(self.dong, 1)
            if not isinstance(row, str) and len(row) != len(self.cot)
        ]
        if wrong:
            raise PlanError(wrong)


@frozen
class DongY:
    """What one item says, in a flat list: ``cap`` how deep it stands, from 1; ``noi_dung`` its title and text, or
    ``bang`` its table.
    """

    cap: int
    noi_dung: str
    bang: Bang | None = None


@nut
class Muc(Node):
    """An item of the body; a bare text is its content.

    ``tieu_de`` its title; ``noi_dung`` its text (with a title: runs in after it); ``gom`` the items it holds;
    ``danh_so`` their numbering, by its word or a sample of its sign (``1)``); ``bang`` a table.
    """

    shorthand: ClassVar[str] = "noi_dung"

    tieu_de: str = truong("tiêu đề", Text(), "", source="I.II.6.d")
    noi_dung: str = truong("nội dung", Text(), "", source="I.II.6")
    danh_so: str = truong("đánh số", Numbering(), "", source="I.II.6.đ", printed=False)
    gom: tuple[Self, ...] = truong("gồm", Many(), (), source="I.II.6.c")
    bang: Bang | None = truong("bảng", One(lambda: Bang))

    if TYPE_CHECKING:

        def __init__(self, data: MucData = ..., /, **values: Unpack[MucForm]) -> None: ...
        def evolve(self, **changes: Unpack[MucForm]) -> Self: ...

    def __attrs_post_init__(self) -> None:
        if self.danh_so and len(self.con) > len(ALPHABET) and (form := form_of(self.danh_so)) and form.lettered:
            raise PlanError(OUT_OF_LETTERS.said(so_y=len(self.con)))

    @classmethod
    def from_data(cls, data: Any, path: Path = (), faults: Faults | None = None) -> Self:
        noted = Faults() if faults is None else faults
        before = len(noted.found)
        part = super().from_data(data, path, noted)
        if isinstance(data, Mapping) and data and not part and len(noted.found) == before:
            noted.note(path, NOTHING_TO_PRINT.said())
        if faults is None:
            noted.raise_any()
        return part

    @property
    def con(self) -> tuple[Self, ...]:
        """What the item holds, by whatever name its class gives it."""
        return self.gom

    @property
    def cac_y(self) -> tuple[DongY, ...]:
        """The item and all that it holds as a flat list, tables left out; a title runs in before its text."""
        title = self.tieu_de.rstrip(": ") if self.noi_dung else self.tieu_de
        text = ": ".join(part for part in (title, self.noi_dung) if part)
        below = tuple(row for item in self.con for row in item.cac_y)
        if text and not self.noi_dung and not below and (self.con or self.bang):
            return ()  # the title of a table
        own = (DongY(1, text),) if text else ()
        return (*own, *(attrs.evolve(row, cap=row.cap + len(own)) for row in below))

    @property
    def cac_dong(self) -> tuple[DongY, ...]:
        """The same with the tables: the title of one is a row, each stands behind what its item holds."""
        title = self.tieu_de.rstrip(": ") if self.noi_dung else self.tieu_de
        text = ": ".join(part for part in (title, self.noi_dung) if part)
        below = tuple(row for item in self.con for row in item.cac_dong)
        if text and not self.noi_dung and not below and self.con and not self.bang:
            return ()
        own = (DongY(1, text),) if text else ()
        table = (DongY(1, "", self.bang),) if self.bang else ()
        return (*own, *(attrs.evolve(row, cap=row.cap + len(own)) for row in below), *table)

    def __bool__(self) -> bool:
        return bool(self.tieu_de or self.noi_dung or self.con or self.bang)
