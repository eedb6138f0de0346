"""Words that speak of what was: texts that cite it, sentences that tell of it; what is no more may be named there."""

from __future__ import annotations

import datetime
import re
from functools import cache

from thidua.grammar.days import Found, days_in
from thidua.grammar.lists import late, one_of
from thidua.listed import listed
from thidua.rules.draft import Said

TWO_LEVELS = datetime.date(2025, 7, 1)
"""From when there are no bodies of districts, and 34 provinces (Nghị quyết 202/2025/QH15)."""


@cache
def _words() -> tuple[str, ...]:
    return tuple(listed(__file__, "past")["chuyen_cu"])


_PAST = late(lambda: rf"(?<!\w)(?:{one_of(_words())})(?!\w)")
_OLD_YEAR = late(r"(?<!\d)(?:1[89]\d\d|20[01]\d|202[0-4])(?!\d)", re.NOFLAG)


def is_of_now(said: Said) -> bool:
    """A text speaks of what is now: căn cứ cite instruments of bodies that were."""
    return said.part not in ("căn cứ", "dẫn căn cứ", "chú thích")


def speaks_of_past(text: str, at: int) -> bool:
    """The sentence at a place of a text tells of what was before 1/7/2025, by its words, a year or a day; or what
    stands there is quoted, as it is from another text.
    """
    signs = (". ", ";", "\n")
    start = max((found + 1 for sign in signs if (found := text.rfind(sign, 0, at)) >= 0), default=0)
    end = min((found for sign in signs if (found := text.find(sign, at)) >= 0), default=len(text))
    start, end = max(start, at - _FARTHEST), min(end, at + _FARTHEST)
    if text.rfind("“", start, at) > text.rfind("”", start, at):
        return True
    sentence = text[start:end]
    return bool(
        _PAST.search(sentence)
        or _OLD_YEAR.search(sentence)
        or any(_is_before(one, sentence) for one in days_in(sentence))
    )


def _is_before(day: Found, sentence: str) -> bool:
    """A day of a sentence, or the time before it that this speaks of, is before there were two levels."""
    date = day.known and day.known.date
    if not date or date > TWO_LEVELS:
        return False
    return date < TWO_LEVELS or sentence[: day.start].rstrip().endswith(_BEFORE)


_BEFORE = "trước"
_FARTHEST = 400
"""Letters of a sentence before and behind a place that are looked at."""
