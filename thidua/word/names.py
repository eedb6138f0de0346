"""Names of WordprocessingML: namespaces as they stand before a name, children and switches of an element."""

from __future__ import annotations

from lxml import etree

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{WORD}}}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
VAL = f"{W}val"
DOCUMENT, CONTENT_TYPES = "word/document.xml", "[Content_Types].xml"
OFF = frozenset(("0", "false", "off", "none"))
"""What a switch says that is off."""


def is_on(element: etree._Element | None) -> bool:
    """A switch such as ``w:b`` is there and on."""
    return element is not None and element.get(VAL, "1").lower() not in OFF


def is_true(value: str | None) -> bool:
    """An attribute that is off where it is not there says yes."""
    return (value or "").lower() in ("1", "true", "on")


def first_child(parent: etree._Element, tag: str) -> etree._Element | None:
    """The first child, where it is one of properties: they stand ahead of all else."""
    return parent[0] if len(parent) and parent[0].tag == tag else None


def val_of(parent: etree._Element | None, path: str, missing: str = "") -> str:
    """The ``w:val`` of a descendant; ``missing`` where there is none."""
    found = None if parent is None else parent.find(path)
    return missing if found is None else found.get(VAL, missing)


def columns_of(cell: etree._Element) -> int:
    """Over how many columns a cell of a table stands."""
    span = val_of(cell, f"{W}tcPr/{W}gridSpan")
    return int(span) if span.isdecimal() else 1
