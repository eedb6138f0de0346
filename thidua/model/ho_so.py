"""Hồ sơ cơ quan: what an office says once for all of its plans, who signs and who receives by field of work."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import copy
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Self, Unpack

import attrs

from thidua.cursor import LineOf, nowhere
from thidua.diagnostics import Place, words_of
from thidua.grammar.bodies import full_name
from thidua.model.co_quan import CoQuan
from thidua.model.data import Faults, Kind, Many, Number, Path, Takes, Text, Texts, as_text
from thidua.model.ke_hoach import ThanKeHoach
from thidua.model.nguoi_ky import NguoiKy
from thidua.model.node import Node, nut, truong
from thidua.model.noi_nhan import NoiNhan
from thidua.records import frozen
from thidua.rulebook.plans import NOT_ENOUGH
from thidua.wording import as_told, fold, format_number

if TYPE_CHECKING:
    from thidua.model.forms import (
        HoSoData,
        HoSoForm,
        NguoiKyLinhVucData,
        NguoiKyLinhVucForm,
        NoiNhanLinhVucData,
        NoiNhanLinhVucForm,
    )


@nut
class NguoiKyLinhVuc(NguoiKy):
    """One of those who sign for an office; ``linh_vuc`` the fields of work: without one, what nobody else signs."""

    linh_vuc: tuple[str, ...] = truong("lĩnh vực", Texts(), (), printed=False)

    if TYPE_CHECKING:

        def __init__(self, data: NguoiKyLinhVucData = ..., /, **values: Unpack[NguoiKyLinhVucForm]) -> None: ...
        def evolve(self, **changes: Unpack[NguoiKyLinhVucForm]) -> Self: ...


@nut
class NoiNhanLinhVuc(NoiNhan):
    """A usual recipient of an office, or with ``gom`` several; ``linh_vuc`` for which fields of work: without one, of
    every plan.
    """

    linh_vuc: tuple[str, ...] = truong("lĩnh vực", Texts(), (), printed=False)
    gom: tuple[NoiNhan, ...] = truong("gồm", Many(lambda: NoiNhan), ())

    if TYPE_CHECKING:

        def __init__(self, data: NoiNhanLinhVucData = ..., /, **values: Unpack[NoiNhanLinhVucForm]) -> None: ...
        def evolve(self, **changes: Unpack[NoiNhanLinhVucForm]) -> Self: ...


def _named(value: Any, path: Path, faults: Faults, such: tuple[str, ...]) -> Iterable[tuple[Any, Any]]:
    """What is said by name, as data or as it was read; anything else is noted, with names that are ``such``."""
    if isinstance(value, tuple):
        return value
    if isinstance(value, Mapping):
        return value.items()
    if value is not None:
        faults.note(path, NOT_ENOUGH.said(chu=as_told(value), co=such))
    return ()


Styles = tuple[tuple[str, Decimal | str], ...]


@frozen
class _Style(Kind):
    """Style values by name, numbers the Vietnamese way; which there are is for whoever prints to say."""

    def takes(self, owner: type[Node]) -> Takes:
        return Takes("style")

    def read(self, value: Any, path: Path, faults: Faults, owner: type[Node]) -> Styles:
        found: dict[str, Decimal | str] = {}
        for key, one in _named(value, path, faults, ("co_chu", "le_trai", "…")):
            here = (*path, str(key))
            text = as_text(one, here, faults)  # the name of a font, where it is no number
            number = Number().read(text, here, faults, owner) if text[:1].isdigit() else text
            if number is not None:
                found[fold(str(key))] = number
        return tuple(found.items())

    def write(self, value: Styles) -> dict[str, str] | None:
        return {key: one if isinstance(one, str) else format_number(one) for key, one in value} or None


Words = tuple[tuple[str, str], ...]
OF_PRINTS = ("mau", "kieu", "loi_rieng")
"""What a profile says of the prints of its plans: no plan holds it, a template does."""


@frozen
class _OwnWords(Kind):
    """Texts by name, for the office's own template; which names are taken there is for whoever prints to say."""

    def takes(self, owner: type[Node]) -> Takes:
        return Takes("words")

    def read(self, value: Any, path: Path, faults: Faults, owner: type[Node]) -> Words:
        named = _named(value, path, faults, ("khẩu hiệu", "đường dây nóng", "…"))
        found = {fold(str(key)): as_text(one, (*path, str(key)), faults) for key, one in named}
        return tuple((name, text) for name, text in found.items() if text)

    def write(self, value: Words) -> dict[str, str] | None:
        return dict(value) or None


@nut
class HoSo(ThanKeHoach):
    """The profile of an office: a plan that it has begun, from which its plans take what they leave out.

    It has the fields of a plan, and beside them ``mau`` the template that it prints with and ``kieu`` style values that
    go before those of the template (:class:`thidua.Template` takes the profile), ``loi_rieng`` words of its own that
    its template prints by their names; ``nguoi_ky`` are all who sign for it and ``noi_nhan`` the usual recipients, both
    by field of work. ``tep`` is the file that says it. It is no plan:
    ``thidua.read(…, office=…)`` makes one with it.
    """

    mau: str = truong("mẫu", Text(), "", stage="đầu", printed=False)
    kieu: Styles = truong("kiểu", _Style(), (), stage="đầu", printed=False)
    loi_rieng: Words = truong("lời riêng", _OwnWords(), (), stage="đầu", printed=False)
    noi_nhan: tuple[NoiNhanLinhVuc, ...] = truong(
        "nơi nhận", Many(lambda: NoiNhanLinhVuc), (), source="I.II.9", stage="cuối"
    )
    nguoi_ky: tuple[NguoiKyLinhVuc, ...] = truong(
        "người ký", Many(lambda: NguoiKyLinhVuc), (), source="I.II.7", stage="cuối"
    )
    tep: str = attrs.field(default="", init=False, eq=False, repr=False)
    _dong: LineOf = attrs.field(default=nowhere, init=False, eq=False, repr=False)

    if TYPE_CHECKING:

        def __init__(self, data: HoSoData = ..., /, **values: Unpack[HoSoForm]) -> None: ...
        def evolve(self, **changes: Unpack[HoSoForm]) -> Self: ...  # type: ignore[override]

    else:

        def evolve(self, **changes):
            """The same with some values changed, from the same folder; sugar as in the constructor."""
            return super().evolve(**changes).said_in(self.tep, nowhere)

    def __attrs_post_init__(self) -> None:
        self._take_apart()  # whether its parts make a plan is asked of the plan

    def is_of(self, agency: CoQuan | None) -> bool:
        """It may be the profile of this agency: where both say a name, or the body above, they say the same."""
        own, other = self.co_quan or CoQuan(), agency or CoQuan()
        pairs = ((own.ten, other.ten), (own.chu_quan, other.chu_quan))
        return all(fold(full_name(one)) == fold(full_name(two)) for one, two in pairs if one and two)

    def said_in(self, file: str, line_of: LineOf) -> Self:
        """The same, which knows the file that says it and where each value stands there."""
        same = copy(self)
        object.__setattr__(same, "tep", file)
        object.__setattr__(same, "_dong", line_of)
        return same

    def place(self, path: Path) -> Place:
        """Where it says a value, by the keys and numbers from 0 that lead to it."""
        return Place(self.tep, *self._dong(path), path=path, label=words_of(path))
