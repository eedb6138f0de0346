"""Sections of a document as parts of a plan, in their order, under their titles; what fits no part stays a section."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs

from thidua.documents.items import Item, Make, Numbers, build, places, plain
from thidua.documents.typed import assignment, target, time_of
from thidua.grammar.clauses import may_be_basis
from thidua.grammar.endings import without_marks
from thidua.grammar.looks import without_notes
from thidua.grammar.signs import number_in
from thidua.grammar.titles import (
    CAC_PHAN,
    is_title_of_bases,
    member_of,
    part_of,
    same_heading,
    usual_part,
    usual_spelling,
)
from thidua.layout.body import bases_as_items
from thidua.layout.numbering import NONE, SECTION, TOP, Depth, mark, scheme
from thidua.model import BoCuc, CanCu, Muc
from thidua.model.bo_cuc import title_of
from thidua.recognise.role import Role
from thidua.wording import fold

_MAKE: dict[str, Make] = {"chi_tieu": target, "to_chuc_thuc_hien": assignment}


@attrs.define
class Section:
    """A section as it was read: title, items, the paragraph of its title; ``part`` where it went (``""``: own)."""

    title: str
    items: list[Item]
    role: Role | None = None
    part: str = ""
    twice: str = ""
    members: tuple[str, ...] = ()


@attrs.frozen
class _Bases:
    """The căn cứ of a section, the signs of their list, whether each has its lead word; the ``item`` that holds them
    where they are one of several members.
    """

    can_cu: tuple[CanCu, ...]
    numbering: str
    led: bool
    item: Item | None = None

    def member(self, item: Item) -> tuple[str, str, list[Item]]:
        """The member, as one that is a part is told."""
        return "can_cu", usual_spelling(item.title), item.children


@attrs.define
class Body:
    """The parts of a plan's body: values by field, the layout that keeps order and titles, sections of its own;
    ``heads`` the title that each part was read from; its ``scheme`` of signs where it is not the usual one, and the
    place right below its sections (``top``); ``based``: the plan has its căn cứ; ``exact``: what is read is to print
    the very same lines.
    """

    values: dict[str, Any] = attrs.field(factory=dict)
    layout: list[BoCuc] = attrs.field(factory=list)
    own: list[Muc] = attrs.field(factory=list)
    sections: list[Section] = attrs.field(factory=list)
    keys: dict[str, int] = attrs.field(factory=dict)
    heads: dict[str, str] = attrs.field(factory=dict)
    reserved: frozenset[str] = frozenset()
    scheme: tuple[str, ...] = ()
    top: Depth = TOP
    based: bool = False
    exact: bool = False

    def expect(self, sections: Sequence[Section]) -> None:
        """Keeps the parts whose usual title a section bears for it: a synonym above does not take its place."""
        self.reserved = frozenset(
            part for one in sections if one.items and (part := usual_part(without_notes(one.title)))
        )

    def places(self) -> dict[str, list[tuple[Numbers, Numbers]]]:
        """The numbers of sections and items as they were typed and as they will be printed, by each one's own."""
        numbering, _ = scheme(self.scheme)
        found: dict[str, list[tuple[Numbers, Numbers]]] = {}
        for count, section in enumerate(self.sections, 1):
            sign = section.role.sign if section.role else None
            typed = (number_in(sign.text),) if sign else ()
            printed = (number_in(mark(numbering, count)),) if sign else ()
            heads = [(typed, printed)] if sign else []
            for there, here in (*heads, *places(section.items, typed, printed, (count,))):
                found.setdefault(there[-1], []).append((there, here))
        return found

    def add(self, section: Section) -> None:
        """Gives a section its place: parts that it holds, the part of its title, or a section of its own."""
        self.sections.append(section)
        if self._members(section) or self._bases(section) or self._sections(section):
            return
        part = part_of(without_notes(section.title))
        if part in self.reserved and usual_part(without_notes(section.title)) != part:
            part = ""
        if part and _say(section.items) and part not in self.values:
            section.part = part
            numbering = self._fill(part, section.items, self.top)
            self.heads[part] = section.title
            self.layout.append(_entry(part, section.title, numbering))
            return
        section.twice = part if part in self.values and same_heading(section.title, self.heads[part]) else ""
        self._keep(section)

    def _members(self, section: Section) -> bool:
        """A section whose items are themselves parts: ``1. Mục đích``, ``2. Yêu cầu``."""
        bases = self._listed_bases(section.items)
        found = [bases.member(item) if bases and bases.item is item else _member(item) for item in section.items]
        names = [name for name, _, _ in found]
        kinds = {item.numbering for item in section.items}
        if (
            len(found) < 2
            or not all(names)
            or len(set(names)) < len(names)
            or any(name in self.values for name in names)
        ):
            return False
        if len(kinds) > 1 or (NONE in kinds and not all(item.title for item in section.items)):
            return False
        section.members = tuple(names)
        self.heads |= {name: title for name, title, _ in found}
        kind = kinds.pop()
        place = self.top.below_title(kind)
        members = [
            self._cite(bases, title)
            if bases and name == "can_cu"
            else _entry(name, title, self._fill(name, items, place))
            for name, title, items in found
        ]
        entry = BoCuc(gom=tuple(members), danh_so="" if kind == self.top.titled else kind)
        self.layout.append(entry if title_of(entry) == section.title else entry.evolve(tieu_de=section.title))
        return True

    def _sections(self, section: Section) -> bool:
        """A part above sections (``Phần A`` holds I., II.) of which at least one is a part other than its own: each of
        them is that part, or a section of the author's own.
        """
        place = self.top
        items = section.items
        if place.titled != SECTION or len(items) < 2 or not all(_is_section(item) for item in items):
            return False  # of one alone the layout prints but one title
        names: list[str] = []
        bases = self._listed_bases(items)
        for item in items:
            if bases and item is bases.item:
                names.append("can_cu")
                continue
            name = part_of(item.title) if _say(item.children) else ""
            taken = name in self.values or name in names
            promised = name in self.reserved and usual_part(item.title) != name
            names.append("" if taken or promised else name)
        if not any(name and name != part_of(section.title) for name in names):
            return False
        below = place.below_title(SECTION)
        members = []
        for name, item in zip(names, items, strict=True):
            title = usual_spelling(item.title)
            if bases and name == "can_cu":
                members.append(self._cite(bases, title))
            elif name:
                self.heads[name] = title
                members.append(_entry(name, title, self._fill(name, item.children, below)))
            else:
                members.append(self._own(title, item.children, below))
        section.members = tuple(filter(None, names))
        self.layout.append(BoCuc(gom=tuple(members), tieu_de=section.title))
        return True

    def _bases(self, section: Section) -> bool:
        """A section of căn cứ: ``I. CĂN CỨ PHÁP LÝ``, unless they stand above the text already."""
        found = self._bases_of(section.title, section.items)
        if found is None:
            return False
        section.part = "can_cu"
        self.layout.append(self._cite(found, section.title))
        return True

    def _listed_bases(self, items: Sequence[Item]) -> _Bases | None:
        """The first of several members that is a section of căn cứ."""
        found = (self._bases_of(without_notes(item.title), item.children, item) for item in items if item.children)
        return next((bases for bases in found if bases), None)

    def _bases_of(self, title: str, lines: Sequence[Item], item: Item | None = None) -> _Bases | None:
        """The căn cứ below a title that says so; ``None`` where the plan has its căn cứ, or they are none."""
        if self.based or not is_title_of_bases(title):
            return None
        items, numbering = build(lines)
        if not items or any(not one.noi_dung or one != Muc(noi_dung=one.noi_dung) for one in items):
            return None
        if not (self.exact or all(may_be_basis(one.noi_dung) for one in items)):
            return None
        typed = [CanCu(nguyen_van=without_marks(one.noi_dung, ";,.") or "…") for one in items]
        led = any(basis.khong_dan != basis.nguyen_van == basis.van_ban for basis in typed)
        bases = tuple(CanCu(nguyen_van=basis.van_ban) for basis in typed)
        if self.exact and tuple(bases_as_items(bases, led=led)) != items:
            return None  # an own section that bears such a title prints otherwise
        return _Bases(bases, numbering, led, item)

    def _cite(self, bases: _Bases, title: str) -> BoCuc:
        """Takes the căn cứ of a section; gives the entry that places them."""
        self.values["can_cu"], self.based = bases.can_cu, True
        return _entry("can_cu", title, bases.numbering).evolve(dan=bases.led)

    def _fill(self, part: str, items: Sequence[Item], place: Depth) -> str:
        """Sets a part's items; gives the numbering of their list."""
        parts, numbering = build(items, _MAKE.get(part, plain), place)
        self.values[part] = time_of(items, parts) if part == "thoi_gian" else parts
        return numbering

    def _keep(self, section: Section) -> None:
        self.layout.append(self._own(section.title, section.items, self.top))

    def _own(self, typed: str, items: Sequence[Item], place: Depth) -> BoCuc:
        """A section of the author's own, and the entry that places it."""
        parts, numbering = build(items, place=place)
        key = title = without_notes(typed)
        names = [fold(name) for name in key.split(",")]
        if all(name in CAC_PHAN or name in ("gom", "tieu_de", "danh_so", "dan") for name in names):
            key = f"{key} (tiếp)"  # the usual name of a part would be taken for it: the layout says the title
        count = self.keys.get(fold(key), 0)
        while fold(key) in self.keys:
            count += 1
            self.keys[fold(title)] = count
            key = f"{title} ({count + 1})"
        self.keys[fold(key)] = 0
        values: dict[str, Any] = {"tieu_de": key, "gom": parts}
        if numbering:
            values["danh_so"] = numbering
        self.own.append(Muc(**values))
        return BoCuc(muc_khac=key, tieu_de=typed if key != typed else "")


def _say(items: Sequence[Item]) -> bool:
    """Of some items at least one prints something: a number without a word prints nothing."""
    return any(item.title or item.text or item.table or _say(item.children) for item in items)


def _is_section(item: Item) -> bool:
    """It is a section below a part: its title alone on the line, numbered as sections are."""
    return item.numbering == SECTION and bool(item.title) and not item.text and item.table is None


def _member(item: Item) -> tuple[str, str, list[Item]]:
    """The part that an item is, its title and items; an empty name for an item that is none.

    A text whose title runs in is one with a title that ends in a colon.
    """
    if item.title and not item.text and _say(item.children) and not item.table:
        return member_of(without_notes(item.title)), usual_spelling(item.title), item.children
    if item.title and item.text and not item.children and not item.table:
        title = usual_spelling(item.title.rstrip(": "))
        return member_of(without_notes(title)), f"{title}:", [Item(NONE, text=item.text, role=item.role)]
    head, colon, text = item.text.partition(": ")
    if colon and text.strip() and not item.title and not item.children and not item.table:
        return member_of(without_notes(head)), f"{head}:", [Item(NONE, text=text.strip(), role=item.role)]
    return "", "", []


def _entry(part: str, title: str, numbering: str) -> BoCuc:
    return BoCuc(phan=part, tieu_de="" if title == CAC_PHAN[part][1] else title, danh_so=numbering)
