"""How the body is laid out: which parts, in what order, under what titles; the usual order lives here."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, Self, Unpack

from thidua.errors import PlanError
from thidua.grammar.titles import CAC_PHAN, TEN_PHAN
from thidua.model.data import Faults, Flag, Many, Numbering, Path, Text, as_text, read_mapping
from thidua.model.node import Node, nut, truong
from thidua.rulebook import mistyped
from thidua.rulebook.plans import EMPTY_ENTRY, ENTRY_WITHOUT_PART, UNCLEAR_ENTRY
from thidua.wording import fold

if TYPE_CHECKING:
    from thidua.model.forms import BoCucData, BoCucForm


@nut
class BoCuc(Node):
    """One section, or a member of one: a part (``phan``), a section of the author's own (``muc_khac``, by its
    title), or several (``gom``); with its title and its members' numbering where they differ from the usual. ``can_cu``
    is a part here, too: the căn cứ then stand in a section of their own, without the word ``Căn cứ`` before each unless
    ``dan`` says so; of several such sections each holds those that name its title (:attr:`CanCu.muc`).
    """

    parses: ClassVar[bool] = True

    phan: str = truong("phần", Text(), "")
    muc_khac: str = truong("mục khác", Text(), "")
    gom: tuple[Self, ...] = truong("gồm", Many(), ())
    tieu_de: str = truong("tiêu đề", Text(), "")
    danh_so: str = truong("đánh số", Numbering(), "")
    dan: bool = truong("dẫn", Flag(), False)

    if TYPE_CHECKING:

        def __init__(self, data: BoCucData = ..., /, **values: Unpack[BoCucForm]) -> None: ...
        def evolve(self, **changes: Unpack[BoCucForm]) -> Self: ...

    @classmethod
    def from_text(cls, text: str) -> Self:
        """``mục đích, yêu cầu``: parts, or the title of an own section."""
        if not text:
            raise PlanError(EMPTY_ENTRY.said())
        if fold(text) in CAC_PHAN:
            return cls(phan=fold(text))
        names = [fold(name) for name in text.split(",")]
        if len(names) > 1 and all(name in TEN_PHAN for name in names):
            return cls(gom=tuple(cls(phan=name) for name in names))
        return cls(muc_khac=text)

    @classmethod
    def from_data(cls, data: Any, path: Path = (), faults: Faults | None = None) -> Self:
        noted = Faults() if faults is None else faults
        part = cls._read(data, path, noted)
        if faults is None:
            noted.raise_any()
        return part

    @classmethod
    def _read(cls, data: Any, path: Path, faults: Faults) -> Self:
        if not isinstance(data, Mapping):
            return super().from_data(data, path, faults)
        known = {"gom", "tieu_de", "danh_so", "dan"}
        named = [key for key in data if fold(str(key)) not in known]
        if len(named) > 1 or (named and any(fold(str(key)) in ("gom", "tieu_de") for key in data)):
            typed = str(named[-1])
            faults.note((*path, typed), mistyped(UNCLEAR_ENTRY, typed, ("gồm", "tiêu đề", "đánh số")))
            return cls()
        rest = {key: value for key, value in data.items() if key not in named}
        values = read_mapping(cls, rest, path, faults)
        if named:  # - nội dung: Nội dung phong trào
            title = as_text(data[named[0]], (*path, str(named[0])), faults)
            return cls.from_text(as_text(named[0], path, faults)).evolve(tieu_de=title, **values)
        members = values.pop("gom", ())
        if not members:
            faults.note(path, ENTRY_WITHOUT_PART.said())
        if len(members) == 1 and not members[0].tieu_de and not members[0].danh_so:
            member: Self = members[0]
            return member.evolve(**values)
        return cls(gom=members, **values)

    def as_text(self) -> str | None:
        if self.tieu_de or self.danh_so or self.dan:
            return None
        return self.nhan

    @property
    def nhan(self) -> str | None:
        """The parts by their labels (``mục đích, yêu cầu``); ``None`` when members have more to say."""
        if self.phan:
            return CAC_PHAN[self.phan][0]
        if self.muc_khac:
            return self.muc_khac
        labels = [member.as_text() for member in self.gom if member.phan]
        return ", ".join(map(str, labels)) if all(labels) and len(labels) == len(self.gom) else None

    def to_data(self) -> dict[str, Any]:
        label = self.nhan
        if label and not self.gom and self.tieu_de and not self.danh_so and not self.dan:
            return {label: self.tieu_de}
        data = super().to_data()
        if not self.gom:
            data = {"gồm": label} | {key: data[key] for key in ("tiêu đề", "đánh số", "dẫn") if key in data}
        return data

    def leaves(self) -> list[Self]:
        """The parts and own sections that this entry places, in order."""
        return [leaf for member in self.gom for leaf in member.leaves()] if self.gom else [self]


def usual(own: tuple[str, ...] = ()) -> tuple[BoCuc, ...]:
    """The usual layout; the author's own sections stand before tổ chức thực hiện."""
    *before, last = _usual()
    return (*before, *(BoCuc(muc_khac=title) for title in own), last)


@cache
def _usual() -> tuple[BoCuc, ...]:
    order = (
        "muc_dich,yeu_cau",
        "chu_de",
        "noi_dung",
        "chi_tieu",
        "doi_tuong,thoi_gian",
        "tieu_chi",
        "khen_thuong",
        "kinh_phi",
        "to_chuc_thuc_hien",
    )
    return tuple(BoCuc.from_text(names) for names in order)


def title_of(entry: BoCuc) -> str:
    """The title of an entry: its own, else the usual one of its parts (``Mục đích, yêu cầu``)."""
    if entry.tieu_de:
        return entry.tieu_de
    if entry.muc_khac:
        return entry.muc_khac
    if entry.phan:
        return CAC_PHAN[entry.phan][1]
    titles = [title_of(member) for member in entry.gom]
    return ", ".join([titles[0], *(title[:1].lower() + title[1:] for title in titles[1:])])
