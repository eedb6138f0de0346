"""The number of an article at the beginning of a line: ``Điều 1.``, as decisions and rules of an office have it."""

from __future__ import annotations

import re
from typing import NamedTuple

from thidua.grammar.lists import late
from thidua.grammar.signs import roman_value

DIEU = "Điều"


class Article(NamedTuple):
    """The beginning of an article as it is typed: its ``word``, its number as it stands and its ``value`` (0 of one
    that is none), the ``mark`` behind it, and where its words begin.
    """

    word: str
    number: str
    value: int
    mark: str
    end: int

    @property
    def text(self) -> str:
        """The word, the number, the mark."""
        return f"{self.word} {self.number}{self.mark}"


_ARTICLE = late(
    r"(?P<word>Điều|ĐIỀU|điều)\s+(?P<number>\d{1,3}|[IVXLC]{1,6})(?:\s?(?P<mark>[.:)–-])(?=\s|$)\s*|$)", re.NOFLAG
)


def parse_article(text: str) -> Article | None:
    """The article that a line begins; ``None`` of any other line, of a sentence about one (``Điều 5 của Luật …``), too.

    >>> parse_article("Điều 2. Nguyên tắc").value, parse_article("ĐIỀU II:").text, parse_article("Điều 5 của Luật")
    (2, 'ĐIỀU II:', None)
    """
    found = _ARTICLE.match(text)
    if found is None:
        return None
    number = found["number"]
    value = int(number) if number.isdecimal() else roman_value(number)
    return Article(found["word"], number, value, found["mark"] or "", found.end())
