"""What one document adds to the package of its template: footnotes and pictures, with all that points to them."""

from __future__ import annotations

import re
import threading
from collections.abc import Mapping, Sequence
from typing import Protocol

import attrs
from lxml import etree

from thidua.engine.drawings import PRINTED, file_of, is_picture, unclipped
from thidua.engine.wordml import NOTE_ID, NOTE_STYLE, RunLook
from thidua.forks import OfProcess
from thidua.layout.notes import ChuThichIn
from thidua.pictures import Anh
from thidua.word import order
from thidua.word.names import CONTENT_TYPES, DOCUMENT, RELATIONS, TYPES, WORD, W, val_of
from thidua.word.packing import Packing
from thidua.word.styles import Styles
from thidua.word.xml import parse, serialise

FOOTNOTES = "word/footnotes.xml"
_STYLES, _SETTINGS = "word/styles.xml", "word/settings.xml"
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_TEXT_STYLE, _MARK_STYLE = ("FootnoteText", "footnote text"), ("FootnoteReference", "footnote reference")
_TEXT_LOOK = (
    '<w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/><w:ind w:left="0" w:firstLine="0"/>'
    '<w:jc w:val="both"/></w:pPr><w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr>'
)
_MARK_LOOK = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
_EMPTY = {
    FOOTNOTES: "<w:footnotes"
    f' xmlns:w="{WORD}"><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p>'
    "</w:footnote></w:footnotes>",
    _STYLES: f'<w:styles xmlns:w="{WORD}"/>',
}
_NO_RELATIONS = f'<Relationships xmlns="{RELATIONS[1:-1]}"/>'
_MARK = re.compile(rf'{re.escape(NOTE_ID)}(\d+)"')


def _may_change(name: str) -> bool:
    """A document may change the part, or, where its template is a print itself, bring it once more."""
    return name in (CONTENT_TYPES, _STYLES, _SETTINGS, FOOTNOTES) or name.endswith(".rels") or is_picture(name)


class Shared(Protocol):
    """Gives the parts that all documents share; ``roomy``: with room for the plan that they carry."""

    def __call__(self, *, roomy: bool) -> Mapping[str, bytes]: ...


@attrs.define
class Growing:
    """A package to which documents add parts: what none of them changes is compressed once, when it is first needed."""

    _shared: Shared
    _lock: OfProcess[threading.Lock] = attrs.field(
        factory=lambda: OfProcess(threading.Lock), init=False, repr=False, eq=False
    )
    _ready: dict[bool, tuple[Packing, Mapping[str, bytes]]] = attrs.field(factory=dict, init=False, repr=False)

    def document(
        self,
        out: Mapping[str, bytes],
        notes: Sequence[ChuThichIn],
        pictures: Mapping[str, Mapping[str, Anh]],
        *,
        roomy: bool,
    ) -> dict[str, bytes]:
        """The parts of a document with its notes and, by part, its pictures; and those of the package that change."""
        _, own = self._opened(roomy)
        return _Grown({**own, **out}).with_notes(notes).with_pictures(pictures).parts

    def package(self, *, roomy: bool) -> Packing:
        """What none of them changes."""
        return self._opened(roomy)[0]

    def _opened(self, roomy: bool) -> tuple[Packing, Mapping[str, bytes]]:
        with self._lock():
            if roomy not in self._ready:
                parts = self._shared(roomy=roomy)
                own = {name: content for name, content in parts.items() if _may_change(name)}
                others = Packing({name: content for name, content in parts.items() if name not in own})
                self._ready[roomy] = others, own
            return self._ready[roomy]


@attrs.define
class _Grown:
    """The parts of one document that may change."""

    parts: dict[str, bytes]

    def with_notes(self, notes: Sequence[ChuThichIn]) -> _Grown:
        """The footnotes part, its place in settings, styles, relations and types; marks with the ids of their notes."""
        if not notes:
            return self
        text, mark = (
            self._style("paragraph", *_TEXT_STYLE, _TEXT_LOOK),
            self._style("character", *_MARK_STYLE, _MARK_LOOK),
        )
        root = self._tree(FOOTNOTES)
        first = max((int(one.get(f"{W}id", "0")) for one in root.iterfind(f"{W}footnote")), default=0)
        for number, note in enumerate(notes, first + 1):
            root.append(parse(_note(note, number, text, mark).encode()))
        self.parts[FOOTNOTES] = serialise(root)
        self._point("footnotes", "footnotes.xml")
        self._type(FOOTNOTES, f"{_CONTENT}footnotes+xml")
        self._set_separators(root)
        body = _MARK.sub(lambda found: f'w:id="{first + int(found[1])}"', self.parts[DOCUMENT].decode())
        self.parts[DOCUMENT] = body.replace(NOTE_STYLE, mark).encode()
        return self

    def with_pictures(self, pictures: Mapping[str, Mapping[str, Anh]]) -> _Grown:
        """The files of pictures, each once, the relations that lead to them, and their types."""
        styles = Styles(self._tree(_STYLES)) if pictures else Styles(None)
        for part, shown in pictures.items():
            self.parts[part] = unclipped(self.parts[part], styles)
            for id_, picture in shown.items():
                self.parts.setdefault(f"word/{file_of(picture)}", picture.du_lieu)
                self._point("image", file_of(picture), part, id_)
                self._extension(picture.loai)
        return self

    def _extension(self, kind: str) -> None:
        """Names the type of files with an ending, where nothing does yet."""
        root = parse(self.parts[CONTENT_TYPES])
        if all(one.get("Extension", "").casefold() != kind for one in root):
            root.insert(0, etree.Element(f"{TYPES}Default", Extension=kind, ContentType=f"image/{kind}"))
            self.parts[CONTENT_TYPES] = serialise(root)

    def _tree(self, name: str) -> etree._Element:
        return parse(self.parts.get(name) or _EMPTY[name].encode(), huge=True, limits=PRINTED)

    def _style(self, kind: str, wanted: str, name: str, look: str) -> str:
        """The id of a style by its name in Word; added where the template has none."""
        root = self._tree(_STYLES)
        styles = list(root.iterfind(f"{W}style"))
        known = next((one for one in styles if val_of(one, f"{W}name").casefold() == name), None)
        if known is not None:
            return known.get(f"{W}styleId", wanted)
        taken = {one.get(f"{W}styleId", "").casefold() for one in styles}
        while wanted.casefold() in taken:
            wanted += "1"
        base = next((one.get(f"{W}styleId", "") for one in styles if _is_default(one, kind)), "")
        based = f'<w:basedOn w:val="{base}"/>' if base else ""
        root.append(
            parse(
                f'<w:style xmlns:w="{WORD}" w:type="{kind}" w:styleId="{wanted}"><w:name w:val="{name}"/>{based}'
                f'<w:uiPriority w:val="99"/>{look}</w:style>'.encode()
            )
        )
        if _STYLES not in self.parts:
            self._point("styles", "styles.xml")
            self._type(_STYLES, f"{_CONTENT}styles+xml")
        self.parts[_STYLES] = serialise(root)
        return wanted

    def _set_separators(self, notes: etree._Element) -> None:
        """Names the separators of the notes in the settings, where these do not."""
        if _SETTINGS not in self.parts:
            return
        root = self._tree(_SETTINGS)
        if root.find(f"{W}footnotePr/{W}footnote") is not None:
            return
        properties = order.child(root, "footnotePr")
        for note in notes.iterfind(f"{W}footnote"):
            if note.get(f"{W}type") in ("separator", "continuationSeparator"):
                etree.SubElement(properties, f"{W}footnote").set(f"{W}id", note.get(f"{W}id", ""))
        self.parts[_SETTINGS] = serialise(root)

    def _point(self, kind: str, target: str, part: str = DOCUMENT, id_: str = "") -> None:
        """Points from a part to another, where it does not yet."""
        folder, _, name = part.rpartition("/")
        rels = f"{folder}/_rels/{name}.rels"
        root = parse(self.parts.get(rels) or _NO_RELATIONS.encode())
        if any(one.get("Id") == id_ if id_ else one.get("Type") == _KINDS + kind for one in root):
            return
        if not id_:
            id_ = f"rIdThem{len(root) + 1}"
        etree.SubElement(root, f"{RELATIONS}Relationship", Id=id_, Type=_KINDS + kind, Target=target)
        self.parts[rels] = serialise(root)

    def _type(self, name: str, content: str) -> None:
        """Names the type of a part, where nothing does yet."""
        root = parse(self.parts[CONTENT_TYPES])
        if all(one.get("PartName", "").casefold() != f"/{name}".casefold() for one in root):
            etree.SubElement(root, f"{TYPES}Override", PartName=f"/{name}", ContentType=content)
            self.parts[CONTENT_TYPES] = serialise(root)


def _is_default(style: etree._Element, kind: str) -> bool:
    return style.get(f"{W}type") == kind and style.get(f"{W}default") in ("1", "true", "on")


def _note(note: ChuThichIn, number: int, text: str, mark: str) -> str:
    """A footnote of Word: its mark before the first paragraph."""
    look = RunLook()
    blank = '<w:r><w:t xml:space="preserve"> </w:t></w:r>'
    first = f'<w:r><w:rPr><w:rStyle w:val="{mark}"/></w:rPr><w:footnoteRef/></w:r>{blank}'
    paragraphs = (
        f'<w:p><w:pPr><w:pStyle w:val="{text}"/></w:pPr>{"" if i else first}{"".join(map(look.run, words.van))}</w:p>'
        for i, words in enumerate(note.doan)
    )
    return f'<w:footnote xmlns:w="{WORD}" w:id="{number}">{"".join(paragraphs)}</w:footnote>'
