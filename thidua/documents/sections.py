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
from thidua.records import frozen
from thidua.wording import fold

_MAKE: dict[str, Make] = {"chi_tieu": target, "to_chuc_thuc_hien": assignment}


@attrs.define
class Section:
    """A section as it was read: title, items, the paragraph of its title; ``part`` where it went (``""``: own), or
    its ``members``, and which items among them are the author's ``own``; ``twice``: a part that stands above already.
    """

    title: str
    items: list[Item]
    role: Role | None = None
    part: str = ""
    twice: str = ""
    members: tuple[str, ...] = ()
    own: list[Item] = attrs.field(factory=list)


@frozen
class _Bases:
    """The căn cứ of a section, the signs of their list, whether each has its lead word; or its ``members``, each a
    section of căn cứ.
    """

    title: str
    numbering: str
    can_cu: tuple[CanCu, ...] = ()
    roles: tuple[Role | None, ...] = ()
    led: bool = False
    members: tuple[_Bases, ...] = ()

    @property
    def name(self) -> str:
        """How its căn cứ name it."""
        return without_notes(self.title).rstrip(": ")

    def leaves(self) -> list[_Bases]:
        """The sections that hold căn cứ, in order."""
        return [leaf for member in self.members for leaf in member.leaves()] if self.members else [self]


@attrs.define
class Body:
    """The parts of a plan's body: values by field, the layout that keeps order and titles, sections of its own;
    ``heads`` the title that each part was read from; its ``scheme`` of signs where it is not the usual one, and the
    place right below its sections (``top``); ``cited``: its sections of căn cứ; ``exact``: what is read is to print the
    very same lines.
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
    cited: list[_Bases] = attrs.field(factory=list)
    exact: bool = False

    def can_cu(self, above: Sequence[CanCu]) -> tuple[CanCu, ...]:
        """All căn cứ; those of a section name it where others stand ``above`` the text, or in one more section."""
        if not above and len(self.cited) == 1:
            return self.cited[0].can_cu
        return (*above, *(basis.evolve(muc=one.name) for one in self.cited for basis in one.can_cu))

    def bases(self) -> list[tuple[Role, CanCu]]:
        """Each căn cứ of its sections with its line."""
        pairs = (pair for one in self.cited for pair in zip(one.roles, one.can_cu, strict=True))
        return [(role, basis) for role, basis in pairs if role]

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
        if self._bases(section) or self._members(section) or self._sections(section):
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
        if part in self.values and same_heading(section.title, self.heads[part]):
            section.twice = part
        self._keep(section)

    def _members(self, section: Section) -> bool:
        """A section whose items are themselves parts: ``1. Mục đích``, ``2. Yêu cầu``. Where căn cứ are among them,
        what is no part is a section of the author's own.
        """
        bases = self._listed_bases(section)
        found = [("can_cu", one.title, item.children) if one else _member(item)
                 for one, item in zip(bases, section.items, strict=True)]  # fmt: skip
        names = [name for name, _, _ in found]
        kinds = {item.numbering for item in section.items}
        said = [name for name in names if name not in ("", "can_cu")]
        whole = all(names) or (any(bases) and all(map(_is_titled, section.items)) and not part_of(section.title))
        if len(found) < 2 or not whole or len(set(said)) < len(said) or any(name in self.values for name in said):
            return False
        if len(kinds) > 1 or (NONE in kinds and not all(item.title for item in section.items)):
            return False
        section.members = tuple(filter(None, names))
        section.own = [item for name, item in zip(names, section.items, strict=True) if not name]
        self.heads |= {name: title for name, title, _ in found if name in said}
        kind = kinds.pop()
        place = self.top.below_title(kind)
        members = []
        for one, item, (name, title, items) in zip(bases, section.items, found, strict=True):
            if one:
                members.append(self._cite(one))
            elif name:
                members.append(_entry(name, title, self._fill(name, items, place)))
            else:
                members.append(self._own(usual_spelling(item.title), item.children, place))
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
        bases = self._listed_bases(section)
        for one, item in zip(bases, items, strict=True):
            if one:
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
        for one, name, item in zip(bases, names, items, strict=True):
            title = usual_spelling(item.title)
            if one:
                members.append(self._cite(one))
            elif name:
                self.heads[name] = title
                members.append(_entry(name, title, self._fill(name, item.children, below)))
            else:
                members.append(self._own(title, item.children, below))
        section.members = tuple(filter(None, names))
        self.layout.append(BoCuc(gom=tuple(members), tieu_de=section.title))
        return True

    def _bases(self, section: Section) -> bool:
        """A section of căn cứ: ``I. CĂN CỨ PHÁP LÝ``, or several of them below one title: ``I. CĂN CỨ``, ``1. Căn cứ
        pháp lý``, ``2. Căn cứ thực tiễn``.
        """
        found = self._bases_of(section.title, section.items, self.top)
        if found is None:
            section.twice = "can_cu" if fold(without_notes(section.title)) in self._cited_names() else ""
            return False
        if found.members:
            section.members = ("can_cu",)
        else:
            section.part = "can_cu"
        self.layout.append(self._cite(found))
        return True

    def _listed_bases(self, section: Section) -> list[_Bases | None]:
        """Which of the items of a section are sections of căn cứ; below ``I. CĂN CỨ`` their titles need not say it."""
        within = is_title_of_bases(without_notes(section.title))
        found: list[_Bases | None] = []
        names: set[str] = set()
        for item in section.items:
            place = self.top.below_title(item.numbering)
            one = self._bases_of(usual_spelling(item.title), item.children, place, within=within)
            if one and not _is_titled(item):
                one = None
            named = {fold(leaf.name) for leaf in one.leaves()} if one else set()
            found.append(None if names & named else one)
            names |= named
        return found

    def _bases_of(self, title: str, lines: Sequence[Item], place: Depth, *, within: bool = False) -> _Bases | None:
        """The căn cứ below a title that says so, or ``within`` a section that does; ``None`` where they are none."""
        if not lines or not title or not (within or is_title_of_bases(without_notes(title))):
            return None
        if not within and (one := self._parts_of_bases(title, lines, place)):
            return one
        return self._list_of_bases(title, lines, surely=within)

    def _parts_of_bases(self, title: str, lines: Sequence[Item], place: Depth) -> _Bases | None:
        """Sections of căn cứ below one title; ``1. Căn cứ pháp lý: Luật …`` is one, too."""
        kinds = {item.numbering for item in lines}
        if len(kinds) > 1 or NONE in kinds:
            return None
        kind = kinds.pop()
        below = place.below_title(kind)
        found = [self._bases_of(*_titled_bases(item), below, within=True) for item in lines]
        members = tuple(one for one in found if one)
        names = {fold(one.name) for one in members}
        if len(members) < len(lines) or len(names) < len(members) or names == {"can_cu"}:
            return None
        usual = kind == place.titled and len(members) > 1  # of one alone the layout prints but one title, unless told
        return _Bases(title, "" if usual else kind, members=members)

    def _list_of_bases(self, title: str, lines: Sequence[Item], *, surely: bool) -> _Bases | None:
        """The căn cứ of a list; ``surely``: each is known by its words, whatever the title says."""
        items, numbering = build(lines)
        if not items or any(not one.noi_dung or one != Muc(noi_dung=one.noi_dung) for one in items):
            return None
        if (surely or not self.exact) and not all(may_be_basis(one.noi_dung) for one in items):
            return None
        typed = [CanCu(nguyen_van=without_marks(one.noi_dung, ";,.") or "…") for one in items]
        led = any(basis.khong_dan != basis.nguyen_van == basis.van_ban for basis in typed)
        bases = tuple(CanCu(nguyen_van=basis.van_ban) for basis in typed)
        if self.exact and tuple(bases_as_items(bases, led=led)) != items:
            return None  # an own section that bears such a title prints otherwise
        found = _Bases(title, numbering, bases, tuple(item.role for item in lines), led)
        return None if fold(found.name) in self._cited_names() else found

    def _cited_names(self) -> set[str]:
        return {fold(one.name) for one in self.cited}

    def _cite(self, bases: _Bases) -> BoCuc:
        """Takes the căn cứ of a section; gives the entry that places them."""
        if bases.members:
            members = tuple(self._cite(member) for member in bases.members)
            return BoCuc(gom=members, tieu_de=bases.title, danh_so=bases.numbering)
        self.cited.append(bases)
        return _entry("can_cu", bases.title, bases.numbering).evolve(dan=bases.led)

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
    return item.numbering == SECTION and _is_titled(item)


def _is_titled(item: Item) -> bool:
    """Its title stands alone on the line."""
    return bool(item.title) and not item.text and item.table is None


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


def _titled_bases(item: Item) -> tuple[str, Sequence[Item]]:
    """The title of an item that may be a section of căn cứ, and what stands below it, or behind its colon."""
    if _is_titled(item):
        return usual_spelling(item.title), item.children
    head, colon, text = item.text.partition(": ")
    if colon and is_title_of_bases(head) and not (item.title or item.children or item.table):
        return f"{head}:", [Item(NONE, text=text.strip(), role=item.role)]
    return "", ()


def _entry(part: str, title: str, numbering: str) -> BoCuc:
    return BoCuc(phan=part, tieu_de="" if title == CAC_PHAN[part][1] else title, danh_so=numbering)
