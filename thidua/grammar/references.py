"""Cross-references: places of the document that a text points to, as ``điểm a khoản 1 Mục I Phần B`` does."""

from __future__ import annotations

import re

import attrs

from thidua.grammar.kinds import kinds
from thidua.grammar.lists import late, one_of, phrases


@attrs.frozen
class Reference:
    """A place that a text points to: the words as typed, and the numbers from the outermost to the innermost."""

    text: str
    steps: tuple[str, ...]


_ROMAN = r"[IVX]+(?:\.\d{1,2})*"
_STEPS = (
    r"(?<!thời )(?<!địa )(?<!quan )điểm\s+(?P<diem>[a-zđ])\)?(?![\w/])",
    r"(?<!tài )khoản\s+(?P<khoan>\d{1,2})(?![\w%/]|[.,]\d)",
    r"(?<!danh )(?<!chuyên )(?<!hạng )(?<!tiểu )(?<!đề )"
    rf"[Mm]ục\s+(?P<muc>{_ROMAN}|\d{{1,2}}(?:\.\d{{1,2}}){{0,3}}|[A-EĐ])(?![\w%/]|[.,]\d)",
    r"[Pp]hần\s+(?P<phan>[IVX]+|[A-EĐ]|(?<=Phần )\d{1,2})(?![\w%/]|[.,]\d)",
)
_STEP = re.compile("|".join(f"(?:{step})" for step in _STEPS))
_WORDS = ("điểm", "khoản", "mục ", "Mục ", "phần ", "Phần ")
_LEVELS = ("diem", "khoan", "muc", "phan")
_BETWEEN = re.compile(r"\s*,?\s*(?:(?:của|tại|thuộc|trong)\s+)?")
_OF_OTHERS = late(r"(?:điều|chương)\s+[\dIVX]+\w?\s*(?:,|và)?\s*$")
_LONGEST_LEAD = 24


def _elsewhere() -> str:
    """Kinds of documents have a capital, or a number behind them: ``Mục III báo cáo …`` is a verb."""
    known, own = phrases("references"), one_of(phrases("references")["own"])
    named = rf"{one_of(kinds())}|(?i:{one_of(kinds())})\s+số"
    return rf"(?:(?i:{one_of(known['elsewhere'])})|{named})(?!\w)(?!\s+{own}(?!\w))"


_FOREIGN = late(_elsewhere, re.NOFLAG)


def may_refer(text: str) -> bool:
    """A text has a word of a reference: what says no needs no further look."""
    return any(word in text for word in _WORDS)


def references_in(text: str) -> tuple[Reference, ...]:
    """The references of a text to places of its own document; those to other documents, and to articles, are none.

    >>> [one.steps for one in references_in("theo điểm a khoản 1 Mục I Phần B và mục 2.3")]
    [('B', 'I', '1', 'a'), ('2.3',)]
    >>> references_in("theo điểm a khoản 1 Điều 5 Luật Lưu trữ; Mục II Kế hoạch số 12/KH-UBND")
    ()
    """
    if not may_refer(text):
        return ()
    found: list[Reference] = []
    chain: list[re.Match[str]] = []
    for match in _STEP.finditer(text):
        if chain and _goes_on(chain[-1], match, text):
            chain.append(match)
            continue
        found += _made(chain, text)
        chain = [match]
    return (*found, *_made(chain, text))


def _goes_on(last: re.Match[str], match: re.Match[str], text: str) -> bool:
    """A step is the one around another: further out, and next to it."""
    outer = _LEVELS.index(str(match.lastgroup)) > _LEVELS.index(str(last.lastgroup))
    return outer and _BETWEEN.fullmatch(text, last.end(), match.start()) is not None


def _made(chain: list[re.Match[str]], text: str) -> list[Reference]:
    if not chain:
        return []
    start, end = chain[0].start(), chain[-1].end()
    behind = _BETWEEN.match(text, end)
    if _FOREIGN.match(text, behind.end() if behind else end):
        return []
    if _OF_OTHERS.search(text, max(0, start - _LONGEST_LEAD), start):
        return []
    return [Reference(text[start:end], tuple(str(step[str(step.lastgroup)]) for step in reversed(chain)))]


def numbers_of(text: str) -> tuple[list[str], ...]:
    """The numbers of each reference of a text."""
    return tuple(list(one.steps) for one in references_in(text))
