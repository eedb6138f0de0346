"""The lead words of a căn cứ: Căn cứ, Thực hiện, Theo đề nghị của, Phúc đáp, Thừa lệnh."""

from __future__ import annotations

import re
from functools import partial

from thidua.grammar.lists import late, one_of, phrases
from thidua.records import frozen

CAN_CU = phrases("leads")["usual"][0].capitalize()
"""The usual lead, where a căn cứ says none."""


@frozen
class Lead:
    """What a căn cứ begins with: ``words`` as typed, ``end`` where what follows begins, ``asks``: it asks for who
    proposed or ordered (``Theo đề nghị của``), ``purpose``: it only says what for (``Nhằm``), ``alone``: it begins a
    căn cứ that names no number, too, and now and then a plain sentence; ``sure``: a căn cứ, and no plain sentence.
    """

    words: str
    end: int
    asks: bool = False
    purpose: bool = False
    alone: bool = False
    sure: bool = False


def lead_of(text: str, start: int = 0) -> Lead | None:
    """The lead words at a place of a text, the longest that stand there; ``None`` where none do.

    >>> lead_of("Căn cứ vào Luật Lưu trữ;")
    Lead(words='Căn cứ', end=11, asks=False, purpose=False, alone=True, sure=True)
    >>> lead_of("Theo dõi, đôn đốc")
    """
    first = _FIRST.match(text, start)
    match = _LEADS[word].match(text, start) if first and (word := first[0].lower()) in _LEADS else None
    if match is None:
        return None
    key = next(key for key, words in _lists().items() if " ".join(match["words"].lower().split()) in words)
    return Lead(
        match["words"],
        match.end(),
        asks=key.startswith("asks"),
        purpose=key == "purpose",
        alone=key in ("usual", "alone", "asks"),
        sure=key in ("usual", "asks"),
    )


def _lists() -> dict[str, tuple[str, ...]]:
    lists = phrases("leads")
    return {key: lists[key] for key in ("usual", "alone", "asks", "asks_too", "too", "purpose")}


def _source(first: str) -> str:
    """The leads that begin with a word: most of the lists are asked of no document."""
    lists = (phrases("leads")["never"], *_lists().values())
    never, *leads = ([one for one in some if one.split()[0] == first] for some in lists)
    not_so = rf"(?!(?:{one_of(never)})(?!\w))" if never else ""
    links = one_of(phrases("leads")["links"])
    return rf"{not_so}(?P<words>{one_of(*leads)})(?:\s+(?:{links}))?(?=[\s:,]|$)[\s:,]*+"


_FIRST = late(r"[^\W\d_]+", re.NOFLAG)
_LEADS = {
    first: late(partial(_source, first))
    for first in sorted({one.split()[0] for some in _lists().values() for one in some})
}
