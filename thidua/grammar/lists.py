"""Word lists, each a data file beside the module that asks for it; patterns made of them at their first use."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from thidua.listed import listed
from thidua.patterns import late as late


@cache
def phrases(name: str) -> Mapping[str, tuple[str, ...]]:
    """The lists of ``<name>.toml`` of this package, by their keys: phrases as they are typed, parted by ``|``."""
    data = listed(__file__, name)
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
