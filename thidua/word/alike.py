"""What Word files of one template say alike, once for all: styles, settings, lists, properties; where they differ."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy

from lxml import etree

from thidua.word import order
from thidua.word.bringing import Link, Parts, Pointers, Source, kinds
from thidua.word.lists import Lists
from thidua.word.names import VAL, W
from thidua.word.packing import part_digest
from thidua.word.styles import Styles
from thidua.word.xml import parse, serialise

_AS_THEY_ARE = ("theme", "webSettings", "fontTable")
"""Parts that the first gives to all as they are."""
_SAME = ("theme", "numbering")
"""Parts that have to be the same in all, to the letter."""
_OF_EACH = ("footnotePr", "endnotePr", "rsids", "proofState", "docVars")
"""What settings say in which documents of one template may differ."""
_SEPARATING = ("footnotePr", "endnotePr")
_PROPERTIES = ("custom-properties", "extended-properties")
_CORE = "core-properties"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"


class Alike:
    """What is of all: as the first file says it, with what others add; ``main`` is the part of the document."""

    def __init__(self, parts: Parts, source: Source, main: str, title: str) -> None:
        self._parts, self._title = parts, title
        self._own: dict[str, tuple[str, str, etree._Element, Pointers]] = {}
        self._digests: dict[str, set[bytes]] = {}
        self.pointers, self._package = Pointers(), Pointers()
        self._core: etree._Element | None = None
        self.lists: Lists | None = None
        for kind, id_, link in kinds(source.links(main)):
            if kind in ("styles", "settings", "numbering"):
                self._keep(kind, source, link)
                self.pointers.add(link, id_)
            if kind in (*_SAME, "styles", "settings"):
                self._digests[kind] = {part_digest(source.content(link.target) or b"")}
            if kind in _AS_THEY_ARE:
                self.pointers.add(parts.link(source, link), id_)
        for kind, id_, link in kinds(source.links("")):
            if kind == "officeDocument":
                self._package.add(link, id_)
            elif kind == _CORE:
                self._keep(kind, source, link)
                self._package.add(link, id_)
            elif kind in _PROPERTIES:
                self._package.add(parts.link(source, link), id_)
        if "numbering" in self._own:
            styles = self._own.get("styles")
            self.lists = Lists(self._own["numbering"][2], Styles(styles and styles[2]))
        self.seen(source)

    def _keep(self, kind: str, source: Source, link: Link) -> None:
        """Holds a part to which something will be added."""
        pointers = Pointers()
        for id_, one in source.links(link.target).items():
            pointers.add(self._parts.link(source, one), id_)
        self._parts.declare(link.target, source.type(link.target))
        root = parse(source.content(link.target) or b"", huge=True)
        self._own[kind] = (source.name(link.target), source.type(link.target), root, pointers)

    def begin(self) -> None:
        """Writes what a package begins with."""
        self._parts.point("", self._package)

    def seen(self, source: Source) -> None:
        """Of the properties that documents have, keeps what all of them say alike; the title is that of the whole."""
        if _CORE not in self._own:
            return
        link = next((link for kind, _, link in kinds(source.links("")) if kind == _CORE), None)
        other = parse(source.content(link.target) or b"") if link else etree.Element("none")
        said = {one.tag: one.text for one in other}
        root = self._own[_CORE][2]
        for one in [one for one in root if one.tag != _TITLE and said.get(one.tag, "") != one.text]:
            root.remove(one)
        title = root.find(_TITLE)
        if title is None:
            title = etree.SubElement(root, _TITLE)
        title.text = self._title

    def unlike(self, source: Source, links: Mapping[str, Link]) -> str:
        """The part in which a further document is not of the same template; empty where it is. What its styles and
        settings have besides those of the others is added.
        """
        found = {kind: link for kind, _, link in kinds(links)}
        for kind in (*_SAME, "styles", "settings"):
            link, known = found.get(kind), self._digests.get(kind)
            if link is None or known is None:
                if (link is None) is not (known is None):
                    return kind
                continue
            content = source.content(link.target) or b""
            if part_digest(content) in known:
                continue
            other = parse(content, huge=True)
            own = self._own[kind][2] if kind in self._own else None
            if own is None or kind in _SAME or not (_add_styles if kind == "styles" else _add_settings)(own, other):
                return link.target
            known.add(part_digest(content))
        self.seen(source)
        return ""

    def endnotes_stay(self) -> None:
        """Endnotes stand behind the document that they are of, where its last section ends."""
        if "settings" in self._own:
            order.child(order.child(self._own["settings"][2], "endnotePr"), "pos").set(VAL, "sectEnd")

    def put(self) -> None:
        """Writes the parts that others have added to."""
        for name, kind, root, pointers in self._own.values():
            self._parts.put(name, kind, serialise(root), pointers)


def _add_styles(root: etree._Element, other: etree._Element) -> bool:
    """Adds the styles that another file has besides; not where it says something else of one of these."""
    known = {_key(one): one for one in root}
    if any(_key(one) in known and _said(one) != _said(known[_key(one)]) for one in other):
        return False
    for one in other:
        if _key(one) not in known:
            if one.tag != f"{W}style":
                return False
            root.append(deepcopy(one))
    return True


def _key(one: etree._Element) -> tuple[str, str]:
    return str(one.tag), one.get(f"{W}styleId", "")


def _add_settings(root: etree._Element, other: etree._Element) -> bool:
    """Adds which notes separate; not where the settings differ in anything that is not of each document."""
    for settings in (root, other):
        if not all(isinstance(one.tag, str) for one in settings):
            return False
    of_each = {f"{W}{name}" for name in _OF_EACH}
    if [_said(one) for one in root if one.tag not in of_each] != [
        _said(one) for one in other if one.tag not in of_each
    ]:
        return False
    for name in _SEPARATING:
        there = other.find(f"{W}{name}")
        if there is not None and root.find(f"{W}{name}") is None:
            root.replace(order.child(root, name), deepcopy(there))
    return True


def _said(one: etree._Element) -> bytes:
    return etree.tostring(one, method="c14n", exclusive=True, with_tail=False)
