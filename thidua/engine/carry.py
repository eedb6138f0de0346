"""The plan inside its document: a custom XML part that holds the plan and nothing of the machine or the user."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from thidua.engine.sandbox import escaped

PART = "customXml/item99.xml"
NAMESPACE = "urn:thidua:ke-hoach:1"
_RELS = "word/_rels/document.xml.rels"
_RELATION = (
    '<Relationship Id="rIdKeHoach" Target="../customXml/item99.xml" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"/>'
)
_TYPES = "[Content_Types].xml"
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
    if b"customXml/item99.xml" in rels:
        return dict(parts)
    types = parts[_TYPES].replace(b"</Types>", _PROPERTIES_TYPE.encode() + b"</Types>")
    own = _EMPTY_RELS.replace("</Relationships>", _PROPERTIES_RELATION + "</Relationships>")
    return {
        **parts,
        _TYPES: types,
        _RELS: _added(rels, _RELATION),
        "customXml/_rels/item99.xml.rels": own.encode(),
        _PROPERTIES: _PROPERTIES_XML.encode(),
    }


def _added(rels: bytes, relation: str) -> bytes:
    opened = re.sub(rb"<Relationships([^>]*)/>\s*$", rb"<Relationships\1></Relationships>", rels)
    return opened.replace(b"</Relationships>", relation.encode() + b"</Relationships>")


def plan_part(data: Mapping[str, Any]) -> bytes:
    """The part that holds a plan's data: what a plan file says, as JSON in one element."""
    text = escaped(json.dumps(data, ensure_ascii=False, separators=(",", ":")))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<ke-hoach xmlns="{NAMESPACE}">{text}</ke-hoach>'.encode()
