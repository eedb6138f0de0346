"""The plan inside its document: a custom XML part that holds the plan and nothing of the machine or the user."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from thidua.engine.sandbox import escaped

PART = "customXml/ke-hoach.xml"
NAMESPACE = "urn:thidua:ke-hoach:1"
_RELS = "word/_rels/document.xml.rels"
_RELATION = (
    '<Relationship Id="rIdKeHoach" Target="../customXml/ke-hoach.xml" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"/>'
)
_EMPTY_RELS = (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
)


def with_room(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """The parts of a package in which the document points to the part that will hold the plan."""
    rels = parts.get(_RELS, _EMPTY_RELS.encode())
    if b"customXml/ke-hoach.xml" not in rels:
        closed = re.sub(rb"<Relationships([^>]*)/>\s*$", rb"<Relationships\1></Relationships>", rels)
        rels = closed.replace(b"</Relationships>", _RELATION.encode() + b"</Relationships>")
    return {**parts, _RELS: rels}


def plan_part(data: Mapping[str, Any]) -> bytes:
    """The part that holds a plan's data: what a plan file says, as JSON in one element."""
    text = escaped(json.dumps(data, ensure_ascii=False, separators=(",", ":")))
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<ke-hoach xmlns="{NAMESPACE}">{text}</ke-hoach>'.encode()
