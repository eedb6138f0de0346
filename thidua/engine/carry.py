"""The plan inside its document: a custom XML part that holds the plan and its receipt, and nothing of the machine or
the user.

The receipt says of which paper the plan is: of every part of the package but its own, for what a page shows is decided
by all of them (styles, numbering, headers, relations). Anybody can make it again, so it proves nothing; one that is
made with a key (HMAC-SHA256) proves that who made it had the key.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Literal
from uuid import NAMESPACE_URL, uuid5

import attrs
from lxml import etree

from thidua.budget import LIMITS, Limits
from thidua.kept import Kept
from thidua.model import KeHoach
from thidua.records import frozen
from thidua.version import __version__
from thidua.word.names import CONTENT_TYPES
from thidua.word.package import Package
from thidua.word.packing import part_digest
from thidua.word.xml import parse

PART = "customXml/item99.xml"
NAMESPACE = "urn:thidua:ke-hoach:1"
_RELS = "word/_rels/document.xml.rels"
_RELATION = (
    '<Relationship Id="rIdKeHoach" Target="../customXml/item99.xml" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"/>'
)
_RECEIPT = frozenset(("phien-ban", "mau", "ke-hoach", "giay", "van-ban", "hinh", "khoa", "niem"))
"""What a receipt says; those of earlier versions told of some words (``van-ban``, ``hinh``)."""
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
    opened = re.sub(rb"<Relationships([^<>]*)/>\s*+$", rb"<Relationships\1></Relationships>", rels)
    return opened.replace(b"</Relationships>", relation.encode() + b"</Relationships>")


Receipt = Literal["", "dung", "khong_khoa", "khong_niem", "khoa_khac", "gia"]
"""What a receipt is: made without a key, and none is expected; made with the key that is expected; with one, and none
is given; without one, though it is expected; with another one; made again by somebody who has not the key.
"""
Damage = Literal["", "hong", "lon"]
"""Why a plan that is carried is not read: it is damaged, it is larger than a plan can be."""


@frozen
class Carried:
    """The plan that a document holds inside: its ``data`` as a plan file has it, and its receipt.

    ``version`` of thidua that wrote it, ``template`` the hash of the template; ``damage``: why there is no data;
    ``untouched``: every other part of the package is as it was written; ``receipt``: what the receipt is, and
    ``believed``: nothing speaks against it.
    """

    data: Mapping[str, Any] = attrs.field(factory=dict)
    version: str = ""
    template: str = ""
    damage: Damage = ""
    untouched: bool = False
    receipt: Receipt = ""

    @property
    def whole(self) -> bool:
        """The plan is as it was written."""
        return not self.damage

    @property
    def believed(self) -> bool:
        """The plan may be taken: no key is expected, or the receipt was made with it."""
        return self.receipt in ("", "dung", "khong_khoa")


def plan_part(plan: KeHoach, paper: Mapping[str, bytes], template: str, key: bytes | None = None) -> bytes:
    """The part that holds a plan's data, as JSON in one element, and the receipt of the ``paper`` (the digests of the
    other parts of its package, by name) that was printed from it with the template of that hash; made with ``key``,
    where there is one.
    """
    said = _json(plan)
    shown = paper_digest(paper)
    receipt = f'phien-ban="{__version__}" mau="{template}" ke-hoach="{digest(said)}" giay="{shown}"'
    if key is not None:
        receipt += f' khoa="{_name_of(key)}" niem="{_sealed(key, __version__, template, shown, said.decode())}"'
    head = f'<?xml version="1.0" encoding="UTF-8"?>\n<ke-hoach xmlns="{NAMESPACE}" {receipt}>'
    put = said.replace(b"&", b"&amp;").replace(b"<", b"&lt;").replace(b">", b"&gt;")
    return b"".join((head.encode(), put, b"</ke-hoach>"))


_PLAIN = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_MOST_KEPT = 20_000
"""Bytes of a field that are kept as they were written: several times those of an ordinary plan."""
_FIELDS: Kept[bytes] = Kept(_MOST_KEPT)


def _json(plan: KeHoach) -> bytes:
    """The data of a plan as JSON on one line, in UTF-8."""
    fields = (_FIELDS.of(label, partial(_field, write), label, value) for label, value, write in plan.said())
    return b"{%s}" % b",".join(filter(None, fields))


def _field(write: Callable[[Any], Any], label: str, value: Any) -> bytes:
    data = write(value)
    return b"" if data is None else f"{_PLAIN.encode(label)}:{_PLAIN.encode(data)}".encode()


def carried_in(data: bytes, key: bytes | None = None, limits: Limits = LIMITS) -> Carried | None:
    """The plan that a document carries, its receipt held against ``key`` where one is expected; ``None`` where it
    carries none. Of several it is the last one that is whole and believed.

    Word gives the part another name when it saves the document: it is known by its namespace.
    """
    try:
        package = Package(data, lambda said: ValueError(said.what), limits)
        names = [name for name in package.names if re.fullmatch(r"customxml/item\d+\.xml", name)]
        known = [name for name in names if NAMESPACE.encode() in package.beginning(name)]
    except ValueError:
        return None  # what the document prints is read in any case, or refused
    found = None
    for name in reversed(known):  # behind that of a document which was made a template
        one = _opened(name, package, key, limits)
        if one and one.whole and one.believed:
            return one
        found = found or one
    return found


def _opened(name: str, package: Package, key: bytes | None, limits: Limits) -> Carried | None:
    if package.size(name) > limits.text:
        return Carried(damage="lon")
    try:
        return _read(package.read(name) or b"", name, package, key)
    except (ValueError, RecursionError, etree.XMLSyntaxError):
        return Carried(damage="hong")


def _read(content: bytes, name: str, package: Package, key: bytes | None) -> Carried | None:
    root = parse(content, huge=True)
    if root.tag != f"{{{NAMESPACE}}}ke-hoach":
        return None
    text = root.text or ""
    version, template, shown = (root.get(one, "") for one in ("phien-ban", "mau", "giay"))
    whole = digest(text) == root.get("ke-hoach") and not len(root) and not set(root.attrib) - _RECEIPT
    receipt: Receipt = "khong_khoa" if root.get("niem") else ""
    if key is not None:
        receipt = _held_against(key, root, _sealed(key, version, template, shown, text))
    data = json.loads(text) if whole else None
    if not isinstance(data, dict):
        return Carried(version=version, template=template, damage="hong")
    return Carried(data, version, template, untouched=_untouched(package, name, shown), receipt=receipt)


def _held_against(key: bytes, root: etree._Element, seal: str) -> Receipt:
    if not root.get("niem"):
        return "khong_niem"
    if hmac.compare_digest(root.get("niem", "").encode(), seal.encode()):
        return "dung"
    return "gia" if root.get("khoa") == _name_of(key) else "khoa_khac"


def _untouched(package: Package, own: str, shown: str) -> bool:
    if not shown:  # of a version that looked at some words only
        return False
    try:
        parts = {name: part_digest(package.read(name) or b"") for name in package.names if name != own}
    except ValueError:  # more than a document may unpack: it is read as any other
        return False
    return paper_digest(parts) == shown


def digest(text: str | bytes) -> str:
    """A short hash of a text or a file, for receipts."""
    return hashlib.blake2b(text.encode() if isinstance(text, str) else text, digest_size=16).hexdigest()


def paper_digest(parts: Mapping[str, bytes]) -> str:
    """The hash of a package: of the names of its parts as they are looked up, and what each of them holds."""
    said = ((name.encode(), parts[name]) for name in sorted(parts))
    whole = b"".join(b"%d:%s%s" % (len(name), name, part) for name, part in said)
    return hashlib.blake2b(whole, digest_size=32).hexdigest()


def _name_of(key: bytes) -> str:
    """What a key is called in a receipt: it tells another key from a forged receipt, and nothing of the key."""
    return hmac.new(key, b"thidua: khoa", "sha256").hexdigest()[:16]


def _sealed(key: bytes, *said: str) -> str:
    """The seal of a receipt: of the plan, of the paper, of the template and the version."""
    return hmac.new(key, "\0".join(said).encode(), "sha256").hexdigest()
