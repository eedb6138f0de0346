"""Sections of a document as parts of a plan, in their order, under their titles; what fits no part stays a section."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs

from thidua.documents.items import Item, Make, build, plain
from thidua.documents.typed import assignment, target, time_of
from thidua.grammar.looks import without_notes
from thidua.grammar.titles import TEN_PHAN, member_of, part_of, usual_part, usual_spelling
from thidua.layout.numbering import NONE, TOP, Depth
from thidua.model import BoCuc, Muc
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


@attrs.define
class Body:
    """The parts of a plan's body: values by field, the layout that keeps order and titles, sections of its own."""

    values: dict[str, Any] = attrs.field(factory=dict)
    layout: list[BoCuc] = attrs.field(factory=list)
    own: list[Muc] = attrs.field(factory=list)
    sections: list[Section] = attrs.field(factory=list)
    keys: dict[str, int] = attrs.field(factory=dict)
    reserved: frozenset[str] = frozenset()

    def expect(self, sections: Sequence[Section]) -> None:
        """Keeps the parts whose usual title a section bears for it: a synonym above does not take its place."""
        self.reserved = frozenset(
            part for one in sections if one.items and (part := usual_part(without_notes(one.title)))
        )

    def add(self, section: Section) -> None:
        """Gives a section its place: parts that it holds, the part of its title, or a section of its own."""
        self.sections.append(section)
        if self._members(section):
            return
        part = part_of(without_notes(section.title))
        if part in self.reserved and usual_part(without_notes(section.title)) != part:
            part = ""
        if part and section.items and part not in self.values:
            section.part = part
            numbering = self._fill(part, section.items, TOP)
            self.layout.append(_entry(part, section.title, numbering))
            return
        section.twice = part if part in self.values else ""
        self._keep(section)

    def _members(self, section: Section) -> bool:
        """A section whose items are themselves parts: ``1. Mục đích``, ``2. Yêu cầu``."""
        found = [_member(item) for item in section.items]
        names = [name for name, _, _ in found]
        kinds = {item.numbering for item in section.items}
        if (
            len(found) < 2
            or not all(names)
            or len(set(names)) < len(names)
            or any(name in self.values for name in names)
        ):
            return False
        if len(kinds) > 1 or NONE in kinds:
            return False
        section.members = tuple(names)
        kind = kinds.pop()
        place = TOP.below_title(kind)
        members = [_entry(name, title, self._fill(name, items, place)) for name, title, items in found]
        entry = BoCuc(gom=tuple(members), danh_so="" if kind == TOP.titled else kind)
        self.layout.append(entry if title_of(entry) == section.title else entry.evolve(tieu_de=section.title))
        return True

    def _fill(self, part: str, items: Sequence[Item], place: Depth) -> str:
        """Sets a part's items; gives the numbering of their list."""
        parts, numbering = build(items, _MAKE.get(part, plain), place)
        self.values[part] = time_of(items, parts) if part == "thoi_gian" else parts
        return numbering

    def _keep(self, section: Section) -> None:
        items, numbering = build(section.items)
        key = title = without_notes(section.title)
        names = [fold(name) for name in key.split(",")]
        if all(name in TEN_PHAN or name in ("gom", "tieu_de", "danh_so") for name in names):
            key = f"{key} (tiếp)"  # the usual name of a part would be taken for it: the layout says the title
        count = self.keys.get(fold(key), 0)
        while fold(key) in self.keys:
            count += 1
            self.keys[fold(title)] = count
            key = f"{title} ({count + 1})"
        self.keys[fold(key)] = 0
        values: dict[str, Any] = {"tieu_de": key, "gom": items}
        if numbering:
            values["danh_so"] = numbering
        self.own.append(Muc(**values))
        self.layout.append(BoCuc(muc_khac=key, tieu_de=section.title if key != section.title else ""))


def _member(item: Item) -> tuple[str, str, list[Item]]:
    """The part that an item is, its title and items; an empty name for an item that is none.

    A text whose title runs in is one with a title that ends in a colon.
    """
    if item.title and not item.text and item.children and not item.table:
        return member_of(without_notes(item.title)), usual_spelling(item.title), item.children
    if item.title and item.text and not item.children and not item.table:
        title = usual_spelling(item.title.rstrip(": "))
        return member_of(without_notes(title)), f"{title}:", [Item(NONE, text=item.text, role=item.role)]
    head, colon, text = item.text.partition(": ")
    if colon and text.strip() and not item.title and not item.children and not item.table:
        return member_of(without_notes(head)), f"{head}:", [Item(NONE, text=text.strip(), role=item.role)]
    return "", "", []


def _entry(part: str, title: str, numbering: str) -> BoCuc:
    return BoCuc(phan=part, tieu_de="" if title == TEN_PHAN[part][1] else title, danh_so=numbering)
