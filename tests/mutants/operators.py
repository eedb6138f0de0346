"""Two ways to change a program that cosmic-ray does not have: a word loses a letter, a function returns nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import parso
from cosmic_ray.operators.operator import Operator

Span = tuple[tuple[int, int], tuple[int, int]]
_LETTER = re.compile(r"\\.|\{[^{}]*\}|(?P<letter>[^\W\d_])", re.DOTALL)
"""A letter of a text, neither part of an escape nor of a value that is put in."""


class LoseALetter(Operator):
    """A text of the program without its middle letter: a word of a list or of a pattern is another one."""

    def mutation_positions(self, node: Any) -> Iterator[Span]:
        """Where a text with letters stands: a string, or the words of one with values."""
        if node.type in ("string", "fstring_string") and _letters(node):
            yield (node.start_pos, node.end_pos)

    def mutate(self, node: Any, index: int) -> Any:
        """The text without it."""
        at = (found := _letters(node))[len(found) // 2]
        node.value = node.value[:at] + node.value[at + 1 :]
        return node

    @classmethod
    def examples(cls) -> tuple[()]:
        """None."""
        return ()


class ReturnNothing(Operator):
    """``return None`` for what is returned."""

    def mutation_positions(self, node: Any) -> Iterator[Span]:
        """Where something is returned."""
        if node.type == "return_stmt" and node.children[1].get_code().strip() != "None":
            yield (node.start_pos, node.end_pos)

    def mutate(self, node: Any, index: int) -> Any:
        """The same without a value."""
        node.children[1] = parso.parse(" None").children[0]
        return node

    @classmethod
    def examples(cls) -> tuple[()]:
        """None."""
        return ()


def _letters(node: Any) -> list[int]:
    quote = re.match(r"\w*", node.value) if node.type == "string" else None
    start = quote.end() if quote else 0
    return [one.start() for one in _LETTER.finditer(node.value, start) if one["letter"]]
