"""Tone marks: where each stands (``hoà`` and ``hòa`` are one word), and texts that were typed without any."""

from __future__ import annotations

import re
from collections.abc import Iterable

from thidua.grammar.lists import late

_PAIRS = "oà>òa oá>óa oả>ỏa oã>õa oạ>ọa oè>òe oé>óe oẻ>ỏe oẽ>õe oẹ>ọe uỳ>ùy uý>úy uỷ>ủy uỹ>ũy uỵ>ụy"
_SMALL = dict(pair.split(">") for pair in _PAIRS.split())
_NEW = {write(old): write(new) for write in (str, str.upper, str.capitalize) for old, new in _SMALL.items()}
# The end of a syllable alone has two spellings (đoàn has one); behind q the u is no vowel (quý, quỹ).
_OLD = late(lambda: rf"(?<!q)(?:{'|'.join(_SMALL)})(?!\w)")


_WITH_OLD = late(lambda: rf"(?<!\w)(?:(?!qu)\w){{0,3}}(?<!q)(?:{'|'.join(_SMALL)})(?!\w)")
_WITH_NEW = late(lambda: rf"(?<!\w)(?:(?!qu)\w){{0,3}}(?<!q)(?:{'|'.join(_SMALL.values())})(?!\w)")
_MARKED = late(r"[^\W\d_a-zA-Z]", re.NOFLAG)
_FEWEST_LETTERS = 80
"""Letters of a text, at least: a shorter one may happen to have no marks."""


def has_no_marks(texts: Iterable[str]) -> bool:
    """Texts were typed without any marks, so that nobody reads them for sure: ``Ke hoach phat dong``."""
    letters = 0
    for text in texts:
        if _MARKED.search(text):
            return False
        letters += sum(map(str.isalpha, text))
    return letters >= _FEWEST_LETTERS


def old_and_new(text: str) -> tuple[list[str], list[str]]:
    """The words of a text whose tone mark stands where it stood once, and those where it stands today, of words that
    may have it at either place.

    >>> old_and_new("gia đình hoà thuận, xã Hòa An, quý I, thuỷ lợi")
    (['hoà', 'thuỷ'], ['Hòa'])
    """
    return _WITH_OLD.findall(text), _WITH_NEW.findall(text)


def new_spelling(text: str) -> str:
    """A word, or a text, with its tone marks where the newer spelling has them; its length stays. It should be NFC.

    >>> new_spelling("Uỷ ban"), new_spelling("HOÀ BÌNH"), new_spelling("quý"), new_spelling("đoàn")
    ('Ủy ban', 'HÒA BÌNH', 'quý', 'đoàn')
    """
    return _OLD.sub(lambda found: _NEW.get(found[0], found[0]), text)
