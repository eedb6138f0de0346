"""The lead words of a căn cứ: Căn cứ, Thực hiện, Theo đề nghị của, Phúc đáp, Thừa lệnh."""

from __future__ import annotations

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
    match = _LEAD.match(text, start)
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


def _source() -> str:
    never, links = (one_of(phrases("leads")[key]) for key in ("never", "links"))
    words = one_of(*_lists().values())
    return rf"(?!(?:{never})(?!\w))(?P<words>{words})(?:\s+(?:{links}))?(?=[\s:,]|$)[\s:,]*+"


_LEAD = late(_source)
