"""Word lists, each a data file beside the module that asks for it; patterns made of them at their first use."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import Any, cast


@cache
def phrases(name: str) -> Mapping[str, tuple[str, ...]]:
    """The lists of ``<name>.toml`` of this package, by their keys: phrases as they are typed, parted by ``|``."""
    data = tomllib.loads(Path(__file__).with_name(f"{name}.toml").read_text("utf-8"))
    return {key: tuple(filter(None, (" ".join(one.split()) for one in text.split("|")))) for key, text in data.items()}


def one_of(*lists: Iterable[str]) -> str:
    """The source of a pattern that is one of the phrases, the longest first, any blanks between their words.

    >>> one_of(["bộ", "bộ luật"])
    'bộ\\\\s+luật|bộ'
    """
    flat = sorted((phrase for phrases in lists for phrase in phrases), key=len, reverse=True)
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in dict.fromkeys(flat))


CAPITALS = "A-Z" + "".join(letter for letter in map(chr, range(0xC0, 0x1EFA)) if letter.isupper())
"""The capital letters of Vietnamese, for a class of a pattern: a range from À to Ỹ holds small ones as well."""


class _Late:
    """A pattern that is written and compiled at its first use."""

    def __init__(self, source: str | Callable[[], str], flags: re.RegexFlag) -> None:
        self._source, self._flags = source, flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        source = self._source if isinstance(self._source, str) else self._source()
        return re.compile(source, self._flags)

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._compiled, name)
        self.__dict__[name] = value  # asked for a hundred thousand times in a long document
        return value


def late(source: str | Callable[[], str], flags: re.RegexFlag = re.IGNORECASE) -> re.Pattern[str]:
    """A pattern for module level that costs an import nothing: lists of words take 25 ms to compile.

    ``source`` is a pattern's source, or a function that gives it, where word lists have to be loaded for it.
    """
    return cast("re.Pattern[str]", _Late(source, flags))
