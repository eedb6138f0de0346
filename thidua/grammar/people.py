"""Names of people, with the rank or the degrees that are printed before them."""

from __future__ import annotations

import re

from thidua.grammar.lists import late
from thidua.grammar.titles import is_known_title

_RANK = late(r"(?:Đại|Thượng|Trung|Thiếu)\s+(?:tướng|tá|úy|uý)\s+", re.NOFLAG)
_DEGREES = "PGS|GS|TS|ThS|CN|KS|BS|BSCKI{1,2}|CKI{1,2}|Đ/c|TSKH"
_NAME = late(
    rf"(?:(?:{_DEGREES})\.?,?\s*){{0,4}}[^\W\d_][^\W\d_]*\.?(?:\s+[^\W\d_][^\W\d_]*){{1,5}}",
    re.NOFLAG,
)


def is_name(text: str) -> bool:
    """The line may be a person's name, a rank before it: two to six words, each with a capital, nothing else.

    >>> is_name("ThS. Nguyễn Văn A"), is_name("Thượng tá Trần B"), is_name("Mục đích")
    (True, True, False)
    """
    text = _RANK.sub("", text, count=1)
    if not 4 <= len(text) <= 45 or _NAME.fullmatch(text) is None or (text.isupper() and is_known_title(text)):
        return False
    return all(word[0].isupper() for word in text.split()) and text.count(" ") >= 1


_INITIALS = late(r"[^\W\d_]{1,3}\.\s?[^\W\d_]+", re.NOFLAG)


def is_author(text: str) -> bool:
    """The line may be the author of a news item: a name, or one after initials (``N. An``)."""
    return is_name(text) or _INITIALS.fullmatch(text) is not None
