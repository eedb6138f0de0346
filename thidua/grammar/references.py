"""Cross-references: places of the document that a text points to, as ``điểm a khoản 1 Mục I Phần B`` does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import product

from thidua.grammar.kinds import kinds
from thidua.grammar.lists import late, one_of, phrases
from thidua.grammar.signs import COUNTED
from thidua.records import frozen


@frozen
class Reference:
    """A place that a text points to: the words as typed, and the numbers from the outermost to the innermost."""

    text: str
    steps: tuple[str, ...]


_STEPS = (
    r"(?<!(?i:thời) )(?<!(?i:địa) )(?<!(?i:quan) )điểm\s+(?P<diem>[a-zđ]|\d{1,2})\)?(?![\w%/]|[.,]\d)",
    r"(?<!(?i:tài) )khoản\s+(?P<khoan>\d{1,2})(?![\w%/]|[.,]\d)",
    r"[Tt]iểu mục\s+(?P<tieu_muc>\d{1,2}(?:\.\d{1,2}){0,3})(?![\w%/]|[.,]\d)",
    r"(?<!(?i:danh) )(?<!(?i:chuyên) )(?<!(?i:hạng) )(?<!(?i:tiểu) )(?<!(?i:đề) )"
    r"[Mm]ục\s+(?P<muc>[IVX]+(?:\.\d{1,2})*|\d{1,2}(?:\.\d{1,2}){0,3}|[A-EĐ])(?![\w%/]|[.,]\d)",
    rf"[Pp]hần\s+(?P<phan>[IVX]+|[A-EĐ]|(?<=Phần )(?:\d{{1,2}}|thứ (?:{'|'.join(COUNTED)})))(?![\w%/]|[.,]\d)",
)
_STEP = late("|".join(f"(?:{step})" for step in _STEPS), re.NOFLAG)
WORDS = ("điểm", "khoản", "mục", "phần")
"""The words of places, in small letters: a text without any refers to none."""
_TYPED = ("điểm", "khoản", "mục ", "Mục ", "phần ", "Phần ")
_LEVELS = ("diem", "khoan", "tieu_muc", "muc", "phan")
_MORE = late(
    r"\)?(?:(?:\s*,\s*(?:và\s+)?|\s+(?:và|hoặc)\s+)(?:[a-zđ]|[A-EĐ]|[IVX]+|\d{1,2})\)?(?![\w%/]|[.,]\d))+",
    re.NOFLAG,
)
"""Further numbers behind the first: ``điểm a, b và c``."""
_NUMBER = late(r"(?<!\w)(?:\d+|[IVX]+|[A-EĐ]|[a-zđ])(?!\w)", re.NOFLAG)
_BETWEEN = late(r"\s*+(?:,\s*+)?(?:(?:của|tại|thuộc|trong)\s++)?", re.NOFLAG)
_BESIDE = late(r"\s*+(?:[,;]\s*+)?(?:(?:và|hoặc)\s++)?(?:các\s++)?", re.NOFLAG)
_OF_OTHERS = late(r"(?:điều|chương)\s+[\dIVX]+\w?\s*(?:,|và)?\s*$")
_LONGEST_LEAD = 24
_LONGEST_NAME = 160


def _elsewhere() -> str:
    """Kinds of documents have a capital, or a number behind them: ``Mục III báo cáo …`` is a verb."""
    known, own = phrases("references"), one_of(phrases("references")["own"])
    named = rf"{one_of(kinds())}|(?i:{one_of(kinds())})\s+số"
    return rf"(?:các\s+)?(?:(?i:{one_of(known['elsewhere'])})|{named})(?!\w)(?!\s+{own}(?!\w))"


_FOREIGN = late(_elsewhere, re.NOFLAG)
_IN_BRACKETS = late(
    lambda: (
        rf"(?:(?:{one_of(kinds())})\s+(?:số\s*)?\d|(?:{one_of(phrases('references')['laws'])})\s)[^();.]*"
        r"\((?:\s*(?:tại|các|xem)\s)?\s*$"
    ),
    re.NOFLAG,
)
"""Before a place in brackets stands the other document that it is one of: ``Nghị quyết số 3 (``."""
_BEHIND = late(
    lambda: rf"\s*(?:$|[.;:)”\"]|,(?!\s*\d)|(?i:{one_of(phrases('references')['behind'])})(?!\w))", re.NOFLAG
)


@frozen
class _Step:
    """One step of a reference: where it stands, its level, where its numbers begin, and these."""

    start: int
    end: int
    level: int
    first: int
    numbers: tuple[str, ...]


def may_refer(text: str) -> bool:
    """A text has a word of a reference: what says no needs no further look."""
    return any(map(text.__contains__, _TYPED))


def references_in(text: str) -> tuple[Reference, ...]:
    """The references of a text to places of its own document; those to other documents, and to articles, are none.

    >>> [one.steps for one in references_in("theo các điểm a và b khoản 1 Mục I Phần B, mục 2.3")]
    [('B', 'I', '1', 'a'), ('B', 'I', '1', 'b'), ('2.3',)]
    >>> references_in("theo điểm a khoản 1 Điều 5 Luật Lưu trữ; Mục II Kế hoạch số 12/KH-UBND")
    ()
    """
    if not may_refer(text):
        return ()
    chains: list[list[_Step]] = []
    for match in _STEP.finditer(text):
        step = _step(match, text)
        if chains and _goes_on(chains[-1][-1], step, text):
            chains[-1].append(step)
        else:
            chains.append([step])
    found: list[Reference] = []
    following: list[_Step] = []
    foreign = False
    for chain in reversed(chains):
        beside = bool(following) and _BESIDE.fullmatch(text, chain[-1].end, following[0].start) is not None
        foreign = _is_foreign(chain, text) or (beside and foreign)
        shared = _shared(chain, following) if beside else []
        if not foreign and not _is_mark(chain, shared):
            found[:0] = _made(chain, shared, text)
        following = [*chain, *shared]
    return tuple(found)


def _step(match: re.Match[str], text: str) -> _Step:
    """The step of a match, with the further numbers behind its own where they surely are numbers of places."""
    name = str(match.lastgroup)
    numbers, end = (match[name],), match.end()
    more = _MORE.match(text, match.end(name))
    if more and _ends_well(text, more.end()):
        numbers = (match[name], *_NUMBER.findall(more[0]))
        if len({(one.isdigit(), one.isupper()) for one in numbers}) > 1:
            numbers = numbers[:1]  # another thing is counted: Mục II, 3.
        else:
            end = more.end()
    return _Step(match.start(), end, _LEVELS.index(name), match.start(name), numbers)


def _ends_well(text: str, at: int) -> bool:
    """Behind the last of several numbers stands nothing that it could count: ``khoản 1 và 15 đơn vị`` names one."""
    if _BEHIND.match(text, at):
        return True
    behind = _BETWEEN.match(text, at)
    start = behind.end() if behind else at
    return _STEP.match(text, start) is not None or _FOREIGN.match(text, start) is not None


def _goes_on(last: _Step, step: _Step, text: str) -> bool:
    """A step is the one around another: further out, and next to it."""
    return step.level > last.level and _BETWEEN.fullmatch(text, last.end, step.start) is not None


def _is_foreign(chain: Sequence[_Step], text: str) -> bool:
    """The place is one of another document."""
    start, end = chain[0].start, chain[-1].end
    behind = _BETWEEN.match(text, end)
    if _FOREIGN.match(text, behind.end() if behind else end):
        return True
    if _OF_OTHERS.search(text, max(0, start - _LONGEST_LEAD), start):
        return True
    return "(" in text[:start] and _IN_BRACKETS.search(text, max(0, start - _LONGEST_NAME), start) is not None


def _is_mark(chain: Sequence[_Step], shared: Sequence[_Step]) -> bool:
    """``điểm 9`` by itself is what one gets at school."""
    return len(chain) + len(shared) == 1 and chain[0].level == 0 and chain[0].numbers[0].isdigit()


def _shared(chain: Sequence[_Step], following: Sequence[_Step]) -> list[_Step]:
    """What stands around the place beside as well: ``khoản 1 và khoản 2 Mục III`` are both of Mục III."""
    if len(chain) > 1 or chain[0].level != following[0].level:
        return []
    return list(following[1:])


def _made(chain: Sequence[_Step], shared: Sequence[_Step], text: str) -> Iterator[Reference]:
    """A reference for each number that the innermost steps name."""
    for numbers in product(*(step.numbers for step in chain)):
        ends = [step.start for step in chain[1:]] + [chain[-1].end]
        parts = [
            text[step.start : end] if len(step.numbers) == 1
            else text[step.start : step.first] + number + text[step.end : end]
            for step, number, end in zip(chain, numbers, ends, strict=True)
        ]  # fmt: skip
        around = [step.numbers[0] for step in shared]
        yield Reference("".join(parts), (*reversed(around), *reversed(numbers)))


def numbers_of(text: str) -> tuple[list[str], ...]:
    """The numbers of each reference of a text."""
    return tuple(list(one.steps) for one in references_in(text))
