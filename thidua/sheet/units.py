"""Measures and switches of WordprocessingML as numbers: twips, half points, units written out."""

from __future__ import annotations

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
VAL = f"{W}val"
_POINTS = {"pt": 1.0, "mm": 72 / 25.4, "cm": 72 / 2.54, "in": 72.0, "pc": 12.0, "pi": 12.0, "px": 0.75}
_FARTHEST = 100_000  # pt, more than any paper; also no infinity and no "not a number"
_OFF = frozenset(("0", "false", "off", "none"))


def points(value: str | None, unit: float) -> float | None:
    """A measure in pt; a bare number counts ``unit`` pt each; None where there is none that can be read."""
    if not value:
        return None
    if value[-1:].isalpha():
        unit, value = _POINTS.get(value[-2:].lower(), 0), value[:-2]
    try:
        found = float(value) * unit
    except ValueError:
        return None
    return found if abs(found) < _FARTHEST else None


def pt(value: str | None) -> float | None:
    """A measure in twips, as points."""
    found = points(value, 0.05)
    return None if found is None else round(found, 2)


def mm(value: str | None) -> float | None:
    """A measure in twips, as millimetres."""
    found = points(value, 0.05)
    return None if found is None else round(found * 25.4 / 72, 1)


def whole(value: str | None, missing: int = 0) -> int:
    """A whole number; ``missing`` where there is none."""
    try:
        return int(value or "")
    except ValueError:
        return missing


def is_on(element: etree._Element) -> bool:
    """A switch such as ``w:b`` is on."""
    return element.get(VAL, "1").lower() not in _OFF


def first_child(parent: etree._Element, tag: str) -> etree._Element | None:
    """The first child, where it is one of properties: they stand ahead of all else."""
    return parent[0] if len(parent) and parent[0].tag == tag else None
