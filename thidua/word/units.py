"""Measures of WordprocessingML as numbers: twips, half points, units written out."""

from __future__ import annotations

_POINTS = {"pt": 1.0, "mm": 72 / 25.4, "cm": 72 / 2.54, "in": 72.0, "pc": 12.0, "pi": 12.0, "px": 0.75}
_FARTHEST = 100_000  # pt, more than any paper; also no infinity and no "not a number"


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
    return None if points(value, 0.05) is None else round(exact_mm(value), 1)


def exact_mm(value: str | None) -> float:
    """A measure in twips, as millimetres that are not rounded; 0 where there is none."""
    return (points(value, 0.05) or 0) * 25.4 / 72


def whole(value: str | None, missing: int = 0) -> int:
    """A whole number; ``missing`` where there is none."""
    try:
        return int(value or "")
    except ValueError:
        return missing


def twips(length: float) -> int:
    """Millimetres as twentieths of a point."""
    return round(length * 1440 / 25.4)
