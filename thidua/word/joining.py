"""Word files of one template in one: each on pages of its own, with its headers; its notes and pages count from one."""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import IO

import attrs
from lxml import etree

from thidua.budget import Limits
from thidua.diagnostics import Diagnostic
from thidua.rulebook.files import NOT_AS_NAMED, UNLIKE
from thidua.word import order
from thidua.word.alike import Alike
from thidua.word.bringing import RELATIONSHIPS, Link, Parts, Pointers, Source, kinds
from thidua.word.names import CONTENT_TYPES, VAL, WORD, R, W
from thidua.word.package import Package, Refuse
from thidua.word.packing import named_entry
from thidua.word.renumbering import NOTES, Ids, Renumbered, count_notes, sections_of
from thidua.word.xml import UnsafeXmlError, broken, parse, serialise

_PRINTED = Limits(parts=100_000, unpacked_mb=2048, start_kb=64 * 1024, ratio=2000, xml_mb=1024, markup=1 << 30)
"""Of what was printed already."""
_IN_MEMORY = 1 << 20
_BEHIND = frozenset(f"{W}{name}" for name in ("bookmarkStart", "bookmarkEnd", "proofErr", "permEnd", "commentRangeEnd"))
"""What may stand behind the last paragraph."""
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_ROOTS = {"header": "hdr", "footer": "ftr"}
_TINY = (
    f'<w:p xmlns:w="{WORD}"><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>'
    '<w:rPr><w:sz w:val="2"/></w:rPr></w:pPr></w:p>'
)


def join(names: Iterable[str], read: Callable[[str], bytes], out: IO[bytes], title: str, refuse: Refuse) -> None:
    """Writes some files as one to an open file, in their order; ``read`` gives what is in one, and is asked for it
    when its turn comes, so that no two are held at once. ``title`` is that of the whole.

    Raises what ``refuse`` makes of a file that is not of the template of the first.
    """
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        whole = _Whole(target, folder, title)
        try:
            for name, is_last in _looking_ahead(names):
                _added(whole, name, read(name), refuse, is_last=is_last)
            whole.end()
        finally:
            whole.close()


def _looking_ahead(names: Iterable[str]) -> Iterator[tuple[str, bool]]:
    """Each, and whether it is the last."""
    rest = iter(names)
    one = next(rest, None)
    while one is not None:
        following = next(rest, None)
        yield one, following is None
        one = following


def _added(whole: _Whole, name: str, data: bytes, refuse: Refuse, *, is_last: bool) -> None:
    def told(said: Diagnostic) -> Exception:
        return refuse(said.changed(at=attrs.evolve(said.at, source=name)))

    try:
        whole.add(_Document.opened(Package(data, told, _PRINTED).read_all()), is_last=is_last)
    except _UnlikeError as error:
        raise told(error.said) from error
    except UnsafeXmlError as error:
        raise told(error.said) from error
    except etree.XMLSyntaxError as error:
        raise told(broken(error)) from error


class _UnlikeError(ValueError):
    """A document that cannot go on where the others stand."""

    def __init__(self, said: Diagnostic) -> None:
        super().__init__(said.what)
        self.said = said


@attrs.define
class _Document:
    """One document: its package, the name of its own part, the tree of that, those of its notes by their kind."""

    source: Source
    main: str
    root: etree._Element
    body: etree._Element
    links: Mapping[str, Link]
    notes: dict[str, etree._Element]
    targets: dict[str, str]

    @classmethod
    def opened(cls, parts: Mapping[str, bytes]) -> _Document:
        """A document as the parts of its package."""
        source = Source(parts) if CONTENT_TYPES in parts else None
        found = {kind: link.target for kind, _, link in kinds(source.links(""))} if source else {}
        main = found.get("officeDocument", "")
        if not source or not main:
            raise _UnlikeError(NOT_AS_NAMED.said("docx"))
        root = _parsed(source, main)
        body = root.find(f"{W}body")
        if body is None:
            raise _UnlikeError(NOT_AS_NAMED.said("docx"))
        links = source.links(main)
        targets = {kind[:-1]: link.target for kind, _, link in kinds(links) if kind[:-1] in NOTES}
        notes = {kind: _parsed(source, name) for kind, name in targets.items()}
        return cls(source, main, root, body, links, notes, targets)

    @property
    def trees(self) -> tuple[etree._Element, ...]:
        """All that holds text of it and of nobody else."""
        return (self.body, *self.notes.values())

    def has(self, kind: str) -> bool:
        """A note of a kind is pointed to."""
        return next(self.body.iter(f"{W}{kind}Reference"), None) is not None


class _Growing:
    """A part that grows with each document; on the disk where it is large."""

    def __init__(self, name: str, kind: str, folder: str, ahead: bytes, behind: bytes) -> None:
        self.name, self.kind, self.ahead, self._behind = name, kind, ahead, behind
        self.pointers = Pointers()
        self.text = tempfile.SpooledTemporaryFile(_IN_MEMORY, dir=folder)  # noqa: SIM115  # closed below
        self.text.write(b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + ahead)

    def put(self, parts: Parts, out: zipfile.ZipFile) -> None:
        """Writes the part where it belongs, and what it points to."""
        self.text.write(self._behind)
        info = named_entry(self.name, bytes(_IN_MEMORY))
        info.file_size = self.text.tell()  # so zipfile knows whether it is one for Zip64, which not all programs read
        self.text.seek(0)
        with out.open(info, "w") as part:
            while piece := self.text.read(_IN_MEMORY):
                part.write(piece)
        parts.declare(self.name, self.kind)
        parts.point(self.name, self.pointers)


class _Whole:
    """The whole while it grows: what the first file says for all, what the others bring with them."""

    def __init__(self, out: zipfile.ZipFile, folder: str, title: str) -> None:
        self._out, self._folder, self._title = out, folder, title
        self._ids = Ids()
        self._parts = Parts(out, self._changed)
        self._alike: Alike | None = None
        self._growing: dict[str, _Growing] = {}
        self._referenced: set[tuple[str, str]] = set()
        self._noted: set[str] = set()

    def add(self, document: _Document, *, is_last: bool) -> None:
        """One more document. Raises :class:`_UnlikeError`."""
        alike, is_first = self._alike, self._alike is None
        if alike is None:
            self._parts.declare(document.main, document.source.type(document.main))
            self._alike = alike = Alike(self._parts, document.source, document.main, self._title)
            alike.begin()
        elif unlike := alike.unlike(document.source, document.links):
            raise _UnlikeError(UNLIKE.said(phan=unlike))
        sections = sections_of(document.body)
        self._count_notes(document, sections)
        for kind in document.notes:
            self._begin_notes(kind, document)
        numbered = Renumbered(self._ids, first=is_first)
        numbered.apply(*document.trees)
        lists = None if is_first or alike.lists is None else alike.lists.anew()
        for tree in document.trees if lists else ():
            lists.apply(tree)  # type: ignore[union-attr]  # asked above
        self._lead(document.body, document.source, document.links, alike.pointers)
        self._begin_section(sections, is_first=is_first)
        for kind in document.notes:
            self._add_notes(kind, document, numbered)
        if not is_last:
            _end_in_paragraph(document.body)
        self._add_body(document)

    def _add_body(self, document: _Document) -> None:
        raw = _written(document.root)
        begin, end = _inside(raw, document.body)
        main = self._growing.get("")
        if main is None:
            kind = document.source.type(document.main)
            main = _Growing(document.main, kind, self._folder, raw[:begin], raw[end:])
            self._growing[""] = main
        elif main.ahead != raw[:begin]:
            raise _UnlikeError(UNLIKE.said(phan=document.main))
        main.text.write(raw[begin:end])

    def end(self) -> None:
        """Writes what is of all."""
        if self._alike is None:
            return
        main = self._growing.pop("")
        main.pointers = self._alike.pointers
        for kind, notes in self._growing.items():
            main.pointers.add(Link(f"{RELATIONSHIPS}{kind}s", notes.name))
            notes.put(self._parts, self._out)
            notes.text.close()
        self._alike.put()
        main.put(self._parts, self._out)
        main.text.close()
        types = self._parts.types()
        self._out.writestr(named_entry(CONTENT_TYPES, types), types)

    def close(self) -> None:
        """Lets go of what lies on the disk."""
        for one in self._growing.values():
            one.text.close()

    def _changed(self, content: bytes) -> bytes:
        """A part that is brought: drawings have ids of their own in the whole."""
        if b":docPr " not in content:
            return content
        root = parse(content, huge=True, limits=_PRINTED)
        self._ids.drawn(root)
        return serialise(root)

    def _lead(self, root: etree._Element, source: Source, links: Mapping[str, Link], pointers: Pointers) -> None:
        """Leads what points to parts to where these are in the whole, and brings them along."""
        for one in root.iter(etree.Element):
            for name in map(str, one.keys()):
                if name.startswith(R) or name.endswith("}relid"):
                    value = one.get(name, "")
                    if value in links:
                        one.set(name, pointers.add(self._parts.link(source, links[value]), value))
                    elif value:
                        del one.attrib[name]  # it led nowhere, and is not to lead to what another document has

    def _begin_section(self, sections: list[etree._Element], *, is_first: bool) -> None:
        """A document begins on a page of its own, which is its first, with headers of its own or none."""
        begin = sections[0]
        kind = begin.find(f"{W}type")
        if kind is not None and kind.get(VAL) not in ("nextPage", "oddPage", "evenPage"):
            kind.set(VAL, "nextPage")
        numbers = order.child(begin, "pgNumType")
        if numbers.get(f"{W}start") is None:
            numbers.set(f"{W}start", "1")
        own = {(one.tag, one.get(f"{W}type", "default")) for one in begin if one.get(f"{R}id") is not None}
        for tag, which in () if is_first else sorted(self._referenced - own):  # else it would have those before it
            begin.insert(0, etree.Element(tag, {f"{W}type": which, f"{R}id": self._none(str(tag)[len(W) :])}))
        for section in sections:
            self._referenced |= {
                (str(one.tag), one.get(f"{W}type", "default")) for one in section if one.get(f"{R}id") is not None
            }

    def _none(self, name: str) -> str:
        """The id of a header, or a footer, with nothing in it."""
        kind = name.removesuffix("Reference")
        content = f'<w:{_ROOTS[kind]} xmlns:w="{WORD}"><w:p/></w:{_ROOTS[kind]}>'.encode()
        part = self._parts.add(f"word/{kind}1.xml", f"{_CONTENT}{kind}+xml", content, Pointers())
        alike = self._alike
        return alike.pointers.add(Link(f"{RELATIONSHIPS}{kind}", part)) if alike else ""

    def _begin_notes(self, kind: str, document: _Document) -> None:
        """The part for notes of a kind: as the first that has some says it, its separators with it."""
        if kind in self._growing:
            return
        root, name = document.notes[kind], document.targets[kind]
        special = [one for one in root if one.get(f"{W}type") not in (None, "normal")]
        self._ids.notes[kind] = max((int(one.get(f"{W}id", "0")) for one in special), default=0)
        raw = _written(root)
        begin, end = _inside(raw, root)
        growing = _Growing(name, document.source.type(name), self._folder, raw[:begin], raw[end:])
        for one in special:
            growing.text.write(_written(one))
        self._growing[kind] = growing
        self._parts.declare(name, growing.kind)

    def _count_notes(self, document: _Document, sections: list[etree._Element]) -> None:
        """The notes of each count from one; those of the first that has some do so by themselves."""
        for kind in ("footnote", "endnote"):
            if document.has(kind):
                if kind in self._noted:
                    count_notes(document.body, sections, kind)
                self._noted.add(kind)
        if self._alike and document.has("endnote"):
            self._alike.endnotes_stay()
            for section in sections[:-1]:
                order.child(section, "noEndnote")

    def _add_notes(self, kind: str, document: _Document, numbered: Renumbered) -> None:
        growing, root = self._growing[kind], document.notes[kind]
        self._lead(root, document.source, document.source.links(document.targets[kind]), growing.pointers)
        for one in root.iterchildren(f"{W}{kind}"):
            if one.get(f"{W}type") in (None, "normal"):
                one.set(f"{W}id", numbered.note(kind, one.get(f"{W}id", "")))
                growing.text.write(_written(one))


def _parsed(source: Source, name: str) -> etree._Element:
    return parse(source.content(name) or b"", huge=True, limits=_PRINTED)


def _written(element: etree._Element) -> bytes:
    return etree.tostring(element, encoding="UTF-8", xml_declaration=False, with_tail=False)


def _end_in_paragraph(body: etree._Element) -> None:
    """Puts the section of a document into its last paragraph, as one that is followed by another; a document that ends
    in something else gets one that is hardly seen.
    """
    section = body[-1]
    last = section.getprevious()
    while last is not None and last.tag in _BEHIND:
        last = last.getprevious()
    if last is None or last.tag != f"{W}p" or last.find(f"{W}pPr/{W}sectPr") is not None:
        last = parse(_TINY.encode())
        section.addprevious(last)
    properties = last.find(f"{W}pPr")
    if properties is None:
        properties = etree.Element(f"{W}pPr")
        last.insert(0, properties)
    properties.replace(order.child(properties, "sectPr"), section)


def _inside(raw: bytes, element: etree._Element) -> tuple[int, int]:
    """Where the children of an element begin and end in XML that holds it, and no other of its name."""
    name = etree.QName(element).localname.encode()
    if element.prefix:
        name = element.prefix.encode() + b":" + name
    begin = raw.index(b">", raw.index(b"<" + name)) + 1
    return begin, raw.rindex(b"</" + name)
