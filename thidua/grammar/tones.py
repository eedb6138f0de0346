"""Tone marks: where each stands (``hoà`` and ``hòa`` are one word), and texts that were typed without any."""

from __future__ import annotations

import re
from collections.abc import Iterable

from thidua.grammar.addresses import without_links
from thidua.grammar.lists import late

_PAIRS = "oà>òa oá>óa oả>ỏa oã>õa oạ>ọa oè>òe oé>óe oẻ>ỏe oẽ>õe oẹ>ọe uỳ>ùy uý>úy uỷ>ủy uỹ>ũy uỵ>ụy"
_SMALL = dict(pair.split(">") for pair in _PAIRS.split())
_NEW = {write(old): write(new) for write in (str, str.upper, str.capitalize) for old, new in _SMALL.items()}
# The end of a syllable alone has two spellings (đoàn has one); behind q the u is no vowel (quý, quỹ).
_OLD = late(lambda: rf"(?<!q)(?:{'|'.join(_SMALL)})(?!\w)")


_TWO_VOWELS = late(r"[oòóỏõọuùúủũụOÒÓỎÕỌUÙÚỦŨỤ][àáảãạèéẻẽẹỳýỷỹỵaeyÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴAEY](?!\w)", re.NOFLAG)
_MARKED = late(r"[^\W\d_a-zA-Z]", re.NOFLAG)
_FEWEST_LETTERS = 80
"""Letters of a text, at least: a shorter one may happen to have no marks."""
_SYLLABLE = late(
    r"(?<![^\W_])(?:ngh?|nh|[cgkpt]h|gi|qu|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?(?![^\W_])"
)
_WORD = late(r"[^\W\d_]+")
_MOST_SYLLABLES = 0.8
"""Of the words of a text without marks so many are syllables of Vietnamese, at least; of English ones half."""


def has_no_marks(texts: Iterable[str]) -> bool:
    """Texts were typed without any marks, so that nobody reads them for sure: ``Ke hoach phat dong``."""
    letters = words = syllables = 0
    for text in texts:
        if _MARKED.search(text):
            return False
        text = without_links(text)
        letters += sum(map(str.isalpha, text))
        words += len(_WORD.findall(text))
        syllables += len(_SYLLABLE.findall(text))
    return letters >= _FEWEST_LETTERS and syllables >= _MOST_SYLLABLES * words


_FEWEST_WORDS, _FEWEST_BARE = 7, 30
"""Words and letters of a text, at least, of which each is a syllable without its mark."""
_FEWEST_SHORT = 2


def lacks_marks(text: str) -> bool:
    """A text, be it short, was typed without marks: each of its words may be a syllable, and some end as none does that
    has no mark; no names stand in it.

    >>> lacks_marks("Phoi hop voi cac phong to chuc thuc hien"), lacks_marks("Google Chat, Zoom Meet, Zalo, Gmail")
    (True, False)
    """
    if len(text) < _FEWEST_BARE or _MARKED.search(text):
        return False
    words = _WORD.findall(without_links(text))
    return (
        len(words) >= _FEWEST_WORDS
        and sum(map(len, words)) >= _FEWEST_BARE
        and not any(word[0].isupper() for word in words[1:])
        and all(map(_SYLLABLE.fullmatch, words))
        and len({word for word in words if word.endswith(("c", "ch", "p", "t"))}) >= _FEWEST_SHORT
    )


_ENDS = frozenset((*_SMALL, *_SMALL.values()))


def has_two_spellings(word: str) -> bool:
    """A word in small letters may have its tone mark at either of two places.

    >>> has_two_spellings("hoà"), has_two_spellings("thủy"), has_two_spellings("quý"), has_two_spellings("đoàn")
    (True, True, False, False)
    """
    return word[-2:] in _ENDS and not word.startswith("q") and len(word) <= _LONGEST


_LONGEST = 5
"""Letters of such a word, at most: ``ngoạ``, ``khuỷ``."""


def old_and_new(text: str) -> tuple[list[str], list[str]]:
    """The words of a text whose tone mark stands where it stood once, and those where it stands today, of words that
    may have it at either place; those of names are spelt as whoever bears them spells them.

    >>> old_and_new("gia đình hoà thuận, Ủy ban, quý I, thuỷ lợi ở xã Hòa An")
    (['hoà', 'thuỷ'], ['Ủy'])
    """
    old: list[str] = []
    new: list[str] = []
    for end in _TWO_VOWELS.finditer(text):
        start = end.start()
        while start and text[start - 1].isalpha():
            start -= 1
        word = text[start : end.end()]
        if has_two_spellings(word.lower()) and not _is_name(text, start, end.end()):
            (old if word[-2:].lower() in _SMALL else new).append(word)
    return old, new


_LONGEST_WORD = 12


def _is_name(text: str, start: int, end: int) -> bool:
    """A word with a capital, a word with a capital beside it."""
    if not text[start].isupper():
        return False
    before = text[max(0, start - _LONGEST_WORD) : start].rpartition(" ")[0].rpartition(" ")[2]
    return (before[:1].isupper() and before[-1].isalpha()) or text[end : end + 2].strip()[:1].isupper()


def new_spelling(text: str) -> str:
    """A word, or a text, with its tone marks where the newer spelling has them; its length stays. It should be NFC.

    >>> new_spelling("Uỷ ban"), new_spelling("HOÀ BÌNH"), new_spelling("quý"), new_spelling("đoàn")
    ('Ủy ban', 'HÒA BÌNH', 'quý', 'đoàn')
    """
    return _OLD.sub(lambda found: _NEW.get(found[0], found[0]), text)
