"""Names in braces in the words of a plan for many units: ``UBND {Tên xã}``; a brace itself is doubled."""

from __future__ import annotations

import re
from collections.abc import Callable

_BRACES = re.compile(r"\{\{|\}\}|\{([^{}]+)\}")


def names_in(text: str) -> list[str]:
    """The names that stand in braces, as they are typed.

    >>> names_in("Thi đua {{2026}} của {Tên xã}, {Huyện}")
    ['Tên xã', 'Huyện']
    """
    return [_name(found) for found in _BRACES.finditer(text) if found[1] is not None]


def _name(found: re.Match[str]) -> str:
    return " ".join(found[1].split())


def is_left_open(text: str) -> bool:
    """A brace of a text neither names something nor is doubled.

    >>> is_left_open("{Tên xã"), is_left_open("{{Tên xã}}")
    (True, False)
    """
    return not {*"{}"}.isdisjoint(_BRACES.sub("", text))


def has_braces(text: str) -> bool:
    """A text names something, or holds a brace that is doubled."""
    return _BRACES.search(text) is not None


def filled(text: str, said: Callable[[str], str]) -> str:
    """A text with what is said for each name; a doubled brace is one.

    >>> filled("{{a}} {b}", lambda name: name.upper())
    '{a} B'
    """
    return _BRACES.sub(lambda found: found[0][0] if found[1] is None else said(_name(found)), text)
