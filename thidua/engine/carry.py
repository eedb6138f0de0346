"""The plan inside its document: a custom XML part that holds the plan and nothing of the machine or the user."""

from __future__ import annotations

import hashlib
import html
import json
import re
from collections.abc import Mapping
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import attrs
from lxml import etree

from thidua.budget import LIMITS, Limits
from thidua.engine.values import escaped
from thidua.version import __version__
from thidua.word.names import CONTENT_TYPES, DOCUMENT
from thidua.word.package import Package
from thidua.word.xml import parse

PART = "customXml/item99.xml"
NAMESPACE = "urn:thidua:ke-hoach:1"
_SAID = re.compile(
    r"<w:t(?: [^<>]*)?>(?P<text>[^<]*)</w:t>|<w:(?P<look>p|del|moveFrom|vanish|strike|dstrike)(?=[ />])"
    r'|<w:pStyle w:val="(?P<style>[^"]*)"'
)
"""What a document says, and how: where paragraphs begin, their styles, what is hidden or struck out."""
_NOTED = re.compile(r"<w:t(?: [^<>]*)?>([^<]*)</w:t>|<w:(footnoteReference|p)(?=[ />])")
"""What a document and its notes say, and where the marks of notes stand."""
_NOTE = re.compile(r"<w:footnote (?![^>]*\bw:type=)[^>]*>.*?</w:footnote>", re.DOTALL)
_MOST_ITEMS = 50
_RELS = "word/_rels/document.xml.rels"
_RELATION = (
    '<Relationship Id="rIdKeHoach" Target="../customXml/item99.xml" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"/>'
)
_PROPERTIES = "customXml/itemProps99.xml"
_PROPERTIES_TYPE = (
    '<Override PartName="/customXml/itemProps99.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>'
)
_PROPERTIES_RELATION = (
    '<Relationship Id="rId1" Target="itemProps99.xml" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps"/>'
)
_PROPERTIES_XML = (
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n'
    '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" '
    f'ds:itemID="{{{str(uuid5(NAMESPACE_URL, NAMESPACE)).upper()}}}"><ds:schemaRefs>'
    f'<ds:schemaRef ds:uri="{NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>'
)
_EMPTY_RELS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
)


def with_room(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """The parts of a package in which the document points to the part that will hold the plan."""
    rels = parts.get(_RELS, _EMPTY_RELS.encode())
    if b"customXml/item99.xml" in rels:  # a document that carried a plan is the template: each has its own
        return {name: content for name, content in parts.items() if name != PART}
    types = parts[CONTENT_TYPES].replace(b"</Types>", _PROPERTIES_TYPE.encode() + b"</Types>")
    own = _EMPTY_RELS.replace("</Relationships>", _PROPERTIES_RELATION + "</Relationships>")
    return {
        **parts,
        CONTENT_TYPES: types,
        _RELS: _added(rels, _RELATION),
        "customXml/_rels/item99.xml.rels": own.encode(),
        _PROPERTIES: _PROPERTIES_XML.encode(),
    }


def _added(rels: bytes, relation: str) -> bytes:
    opened = re.sub(rb"<Relationships([^>]*)/>\s*$", rb"<Relationships\1></Relationships>", rels)
    return opened.replace(b"</Relationships>", relation.encode() + b"</Relationships>")


@attrs.frozen
class Carried:
    """The plan that a document holds inside: its ``data`` as a plan file has it, and its receipt.

    ``version`` of thidua that wrote it, ``template`` the hash of the template, ``whole``: the plan is as it was
    written, ``edited``: the words of the document are not those that were written, ``touched``: they are, but their
    paragraphs and looks may not be.
    """

    data: Mapping[str, Any]
    version: str = ""
    template: str = ""
    whole: bool = True
    edited: bool = False
    touched: bool = False


def plan_part(data: Mapping[str, Any], document: str, template: str, notes: str = "") -> bytes:
    """The part that holds a plan's data, as JSON in one element, and the receipt of the ``document`` (its XML) that
    was printed from it with the template of that hash, and of its ``notes``, where it has any of the plan's.
    """
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    words, looks = _digests(document)
    receipt = f'phien-ban="{__version__}" mau="{template}" ke-hoach="{digest(text)}" van-ban="{words}" hinh="{looks}"'
    if notes:
        receipt += f' chu-thich="{_of_notes(document, notes)}"'
    head = '<?xml version="1.0" encoding="UTF-8"?>\n'
    return f'{head}<ke-hoach xmlns="{NAMESPACE}" {receipt}>{escaped(text)}</ke-hoach>'.encode()


def carried_in(data: bytes, limits: Limits = LIMITS) -> Carried | None:
    """The plan that a document carries; ``None`` where it carries none, or nothing that can be read.

    Word gives the part another name when it saves the document: it is known by its namespace.
    """
    try:
        package = Package(data, lambda said: ValueError(said.what), limits)
        names = [name for name in package.names if re.fullmatch(r"customxml/item\d+\.xml", name)]
        for name in names[:_MOST_ITEMS]:
            content = package.read(name) or b""
            if NAMESPACE.encode() in content:
                return _read(content, package)
    except (ValueError, RecursionError, etree.XMLSyntaxError):
        return None  # what the document prints is read in any case
    return None


def _read(content: bytes, package: Package) -> Carried | None:
    root = parse(content, huge=True)
    if root.tag != f"{{{NAMESPACE}}}ke-hoach":
        return None
    text = root.text or ""
    data = json.loads(text)
    if not isinstance(data, dict):
        return None
    document, notes = (
        (package.read(name) or b"").decode("utf-8", "replace") for name in (DOCUMENT, "word/footnotes.xml")
    )
    words, looks = _digests(document)
    noted = root.get("chu-thich", "")
    return Carried(
        data=data,
        version=root.get("phien-ban", ""),
        template=root.get("mau", ""),
        whole=digest(text) == root.get("ke-hoach"),
        edited=words != root.get("van-ban"),
        touched=looks != root.get("hinh") or bool(noted and noted != _of_notes(document, notes)),
    )


def _of_notes(document: str, notes: str) -> str:
    """The hash of what the notes of a document say and where their marks stand; its separators are no notes."""
    said = _NOTED.findall(document + "".join(_NOTE.findall(notes)))
    return _bare([text or f"<{mark}>" for text, mark in said])


def digest(text: str | bytes) -> str:
    """A short hash of a text or a file, for receipts."""
    return hashlib.blake2b(text.encode() if isinstance(text, str) else text, digest_size=16).hexdigest()


def _digests(document: str) -> tuple[str, str]:
    """The hash of what a document says, its words without blanks, so that runs may be cut up when Word saves it; and
    one of how it says them. Another program may name styles anew: then only the second differs.
    """
    words: list[str] = []
    looks: list[str] = []
    for text, look, style in _SAID.findall(document):
        if text:
            words.append(text)
        looks.append(text or f"<{look or style}>")
    return _bare(words), _bare(looks)


def _bare(said: list[str]) -> str:
    return digest("".join(html.unescape("".join(said)).split()))
