"""Conventions by name: whose fixed words, number forms, signs of authority and marks a document is printed with."""

from __future__ import annotations

from collections.abc import Mapping

from thidua.grammar.conventions import CONVENTIONS as NAMES
from thidua.layout.form import Convention
from thidua.layout.hd05 import HD05
from thidua.layout.nd30 import ND30
from thidua.layout.style import LINE, Kieu

CONVENTIONS: Mapping[str, Convention] = dict(zip(NAMES, (ND30, HD05), strict=True))


def convention(kieu: Kieu) -> Convention:
    """The convention that a template's values name."""
    return CONVENTIONS[kieu.quy_uoc]


def counts_lines(quy_uoc: str) -> bool:
    """A convention says line spacing as a number of lines; else it says pt, exactly."""
    return CONVENTIONS[quy_uoc].limits["gian_dong"].unit == "dòng"


def spacing(value: float, size: float, *, lines: bool, said_in_lines: bool) -> float:
    """A line spacing in the unit of a convention: ``lines`` or pt; ``value`` is lines where ``said_in_lines``.

    ``size`` is that of the text, pt.
    """
    if lines == said_in_lines:
        return value
    return round(value / (LINE * size), 3) if lines else round(value * LINE * size, 1)
