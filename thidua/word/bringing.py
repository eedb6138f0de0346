"""Parts that several packages bring into one: what is the same once, all else under a free name, pointers led along."""

from __future__ import annotations

import posixpath
import zipfile
from collections.abc import Callable, Iterator, Mapping

import attrs
from lxml import etree

from thidua.word.names import CONTENT_TYPES, RELATIONS, TYPES
from thidua.word.package import part_name
from thidua.word.packing import named_entry, part_digest
from thidua.word.xml import parse, serialise

RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_PACKAGE = "application/vnd.openxmlformats-package."
_DEFAULTS = {"rels": f"{_PACKAGE}relationships+xml", "xml": "application/xml"}


@attrs.frozen
class Link:
    """What a relation says: its kind, the part or the address that it leads to, whether that is outside."""

    kind: str
    target: str
    outside: bool = False


class Source:
    """A package whose parts go into another one; a part goes by its name in any capitals."""

    def __init__(self, parts: Mapping[str, bytes]) -> None:
        self._parts = {part_name(name): (name, content) for name, content in parts.items()}
        root = parse(parts[CONTENT_TYPES])
        self._defaults = {one.get("Extension", "").lower(): one.get("ContentType", "") for one in root}
        self._types = {part_name(one.get("PartName", "")): one.get("ContentType", "") for one in root}

    def content(self, name: str) -> bytes | None:
        """What a part holds; None where there is none."""
        found = self._parts.get(part_name(name))
        return found and found[1]

    def name(self, name: str) -> str:
        """The name of a part as it is written."""
        return self._parts[part_name(name)][0]

    def type(self, name: str) -> str:
        """What kind of part it is."""
        return self._types.get(part_name(name)) or self._defaults.get(_ending(name), "")

    def links(self, name: str) -> dict[str, Link]:
        """The relations of a part by their ids; those that lead to no part are left out."""
        content = self.content(_relations_of(name))
        found: dict[str, Link] = {}
        for one in () if content is None else parse(content):
            target = one.get("Target", "")
            outside = one.get("TargetMode", "").lower() == "external"
            if not outside:
                target = posixpath.normpath(posixpath.join("/", posixpath.dirname(name), target)).lstrip("/")
            if outside or part_name(target) in self._parts:
                found[one.get("Id", "")] = Link(one.get("Type", ""), target, outside)
        return found


@attrs.define
class Pointers:
    """The relations of a part of the whole while it grows; the same is pointed to once."""

    _ids: dict[Link, str] = attrs.field(factory=dict)
    _taken: set[str] = attrs.field(factory=set)
    _count: int = 0

    def add(self, link: Link, wanted: str = "") -> str:
        """The id that points so; the ``wanted`` one where it is free."""
        if link not in self._ids:
            while not wanted or wanted in self._taken:
                self._count += 1
                wanted = f"rId{self._count}"
            self._taken.add(wanted)
            self._ids[link] = wanted
        return self._ids[link]

    def part(self, name: str) -> bytes:
        """The part that says them of the part of that name; nothing where there are none."""
        if not self._ids:
            return b""
        root = parse(f'<Relationships xmlns="{RELATIONS[1:-1]}"/>'.encode())
        folder = posixpath.join("/", posixpath.dirname(name))
        for link, id_ in self._ids.items():
            target = link.target if link.outside else posixpath.relpath(f"/{link.target}", folder)
            one = etree.SubElement(root, f"{RELATIONS}Relationship", Id=id_, Type=link.kind, Target=target)
            if link.outside:
                one.set("TargetMode", "External")
        return serialise(root)


class Parts:
    """The parts of the whole, each in its file as soon as it comes; ``changed`` is asked before one is brought."""

    def __init__(self, out: zipfile.ZipFile, changed: Callable[[bytes], bytes]) -> None:
        self._out, self._changed = out, changed
        self._known: dict[bytes, str] = {}
        self._names: set[str] = set()
        self._counts: dict[str, int] = {}
        self._types: dict[str, str] = {}
        self._defaults = dict(_DEFAULTS)

    def put(self, name: str, kind: str, content: bytes, pointers: Pointers | None = None) -> None:
        """Writes a part of its own name, and what it points to."""
        self.declare(name, kind)
        self._out.writestr(named_entry(name, content), content)
        if pointers:
            self.point(name, pointers)

    def point(self, name: str, pointers: Pointers) -> None:
        """Writes what a part points to."""
        if links := pointers.part(name):
            relations = _relations_of(name)
            self._out.writestr(named_entry(relations, links), links)

    def declare(self, name: str, kind: str) -> None:
        """Says what kind of part a name is, which nothing else may have from now on."""
        self._names.add(part_name(name))
        ending = _ending(name)
        if ending not in self._defaults and not kind.endswith("xml"):
            self._defaults[ending] = kind
        if self._defaults.get(ending) != kind:
            self._types[name] = kind

    def types(self) -> bytes:
        """The part that says what kind each of them is."""
        root = parse(f'<Types xmlns="{TYPES[1:-1]}"/>'.encode())
        for ending, kind in self._defaults.items():
            etree.SubElement(root, f"{TYPES}Default", Extension=ending, ContentType=kind)
        for name, kind in self._types.items():
            etree.SubElement(root, f"{TYPES}Override", PartName=f"/{name}", ContentType=kind)
        return serialise(root)

    def bring(self, source: Source, name: str, under: tuple[str, ...] = ()) -> str:
        """The name in the whole of a part of a package: of that which is there already, where it is the same and points
        to the same; ``under``: the parts that have led here, to which none is led back.
        """
        content, pointers = source.content(name) or b"", Pointers()
        for id_, link in source.links(name).items():
            if link.outside or link.target not in under:
                pointers.add(self.link(source, link, (*under, name)), id_)
        return self.add(source.name(name), source.type(name), content, pointers)

    def add(self, name: str, kind: str, content: bytes, pointers: Pointers) -> str:
        """The name of a part that holds this and points so: one that is there already, or a free one."""
        key = part_digest(b"\0".join((content, kind.encode(), pointers.part(name))))
        if key not in self._known:
            self._known[key] = free = self._free(name)
            self.put(free, kind, self._changed(content), pointers)
        return self._known[key]

    def link(self, source: Source, link: Link, under: tuple[str, ...] = ()) -> Link:
        """What a relation of a package says in the whole; the part that it leads to is brought along."""
        return link if link.outside else attrs.evolve(link, target=self.bring(source, link.target, under))

    def _free(self, name: str) -> str:
        """A name as this one that no part has: ``header3.xml`` behind ``header2.xml``."""
        stem, dot, ending = name.rpartition(".")
        stem = stem.rstrip("0123456789")
        while part_name(name) in self._names:
            self._counts[stem] = self._counts.get(stem, 0) + 1
            name = f"{stem}{self._counts[stem]}{dot}{ending}"
        return name


def kinds(links: Mapping[str, Link]) -> Iterator[tuple[str, str, Link]]:
    """Relations by what Word calls their kind: ``header``; of Strict, too."""
    for id_, link in links.items():
        yield link.kind.rpartition("/")[2], id_, link


def _relations_of(name: str) -> str:
    folder, file = posixpath.split(name)
    return posixpath.join(folder, "_rels", f"{file}.rels")


def _ending(name: str) -> str:
    return posixpath.splitext(name)[1].lstrip(".").lower()
