"""Years in a text: which are those of the plan that it stands in, and which belong to a period, a day of old, a name"""

from __future__ import annotations

import datetime
import re
from bisect import bisect_right
from calendar import isleap, monthrange
from collections.abc import Collection, Iterable, Iterator
from typing import Literal

from thidua.grammar.days import Found, days_in, weekdays
from thidua.grammar.instruments import Cited, cited_in, parse_citation
from thidua.grammar.kinds import laws, nouns, verbs
from thidua.grammar.lists import late, one_of, phrases
from thidua.records import frozen
from thidua.wording import fold

Why = Literal["giai_doan", "ky_niem", "lan_thu", "da_qua", "nam_khac", "so_nam"]
"""Why a year stays: it names a period, a jubilee, counts something, tells what was, is another one, stands alone."""


@frozen
class Kept:
    """Words with a year or a number of years that are left as they are: why, the words, where they begin, and the last
    year or the number that they name.
    """

    why: Why
    words: str
    start: int
    number: int = 0


@frozen
class Shifted:
    """A text some years later: its words, what of them was left, what was moved (the words before, and now), and each
    full day of that; ``lost`` the days
    that their new year has not, ``short`` those of them without a year, which stay, ``weekdays`` the days of a week
    beside a day that was moved.
    """

    text: str
    kept: tuple[Kept, ...] = ()
    moves: tuple[tuple[str, str], ...] = ()
    days: tuple[datetime.date, ...] = ()
    lost: tuple[str, ...] = ()
    short: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()


@frozen
class Term:
    """A period that a text names by its first and last year; ``school``: a school year, of which each year has one."""

    first: int
    last: int
    start: int
    end: int
    school: bool


def terms_in(text: str) -> Iterator[Term]:
    """The periods that a text names, in order.

    >>> [(one.first, one.last, one.school) for one in terms_in("giai đoạn 2021 - 2025, năm học 2025-2026")]
    [(2021, 2025, False), (2025, 2026, True)]
    """
    for found in _TERM.finditer(text):
        first, last = int(found["first"]), int(found["last"])
        if first < last:
            yield Term(first, last, *found.span(), bool(found["school"]))


def year_named(text: str) -> int | None:
    """The year that a subject says its plan is for: the first that it names, but for periods and what it cites.

    >>> year_named("Phát động thi đua năm 2026 theo Kế hoạch số 5/2025/KH-UBND"), year_named("giai đoạn 2021-2025")
    (2026, None)
    """
    terms = [*terms_in(text)]
    if school := [one.first for one in terms if one.school]:
        return min(school)
    spans = [(one.start, one.end) for one in terms] + [(one.start, one.end) for one in cited_in(text)]
    taken = _Spans([*spans, *(one.span() for one in _JUBILEE.finditer(text))])
    years = (one for one in _YEAR.finditer(text) if not taken.at(one.start()) and not _is_number(text, one))
    return min((int(one[0]) for one in years), default=None)


def later(text: str, of: int, by: int) -> str:
    """The words of a text of a plan ``of`` a year, so many years later.

    >>> later("Báo cáo năm 2025 trước ngày 15/01/2026, giai đoạn 2021-2025", 2025, 1)
    'Báo cáo năm 2026 trước ngày 15/01/2027, giai đoạn 2021-2025'
    """
    return shifted(text, of, by).text


def shifted(text: str, of: int, by: int, ahead: int = 2) -> Shifted:
    """The same with what was left, and what was moved. What a text cites stays as it is. ``ahead``: how many years
    behind its own a plan speaks of what it sets.
    """
    if not _MAY.search(text):
        return Shifted(text, short=_short(text, of + by))
    work = _Shifting(text, of, by, ahead)
    for found in _YEAR.finditer(text):
        work.year(found)
    told = tuple(sorted(work.kept, key=lambda one: one.start))
    return Shifted(
        work.said(), told, tuple(work.moves), tuple(work.days), tuple(work.lost), _short(text, of + by),
        tuple(work.weekdays),
    )  # fmt: skip


class _Shifting:
    """A text whose years and days are written anew, and what is left of it."""

    def __init__(self, text: str, of: int, by: int, ahead: int) -> None:
        self._text, self._of, self._by, self._ahead = text, of, by, ahead
        self._new: list[tuple[int, int, str]] = []
        self.moves: list[tuple[str, str]] = []
        self.days: list[datetime.date] = []
        self.lost: list[str] = []
        self.weekdays: list[str] = []
        terms, jubilees = [*terms_in(text)], [*_JUBILEE.finditer(text)]
        periods = [one for one in terms if not one.school]
        self.kept = [
            *(Kept("giai_doan", _told(text[one.start : one.end]), one.start, one.last) for one in periods),
            *(Kept("ky_niem", _told(one[0]), one.start(), int(one["n"] or one["n2"])) for one in jubilees),
            *(Kept("lan_thu", one[0], one.start(), _number(one["n"])) for one in _ORDINAL.finditer(text)),
        ]
        self._school = _Spans((one.start, one.end) for one in terms if one.school)
        still = [*((one.start, one.end) for one in periods), *((one.start, one.end) for one in cited_in(text))]
        self._still = _Spans([*still, *(one.span() for one in jubilees)])
        tokens = [one for one in days_in(text) if not self._still.at(one.start) and not self._school.at(one.start)]
        self._days_at = {one.start: one for one in tokens}
        self._tokens = _Spans((one.start, one.end) for one in tokens)
        self._year_end = -1
        """Where the last year ends that was moved, of no full day."""

    def year(self, found: re.Match[str]) -> None:
        """Writes a year anew, or notes why it stays."""
        at, year = found.start(), int(found[0])
        if self._still.at(at) or _is_number(self._text, found):
            return
        inside = self._tokens.at(at)
        token = self._days_at[inside[0]] if inside else None
        why = "" if self._school.at(at) else self._why(found, year, token)
        if why is None:
            return
        if why:
            self.kept.append(Kept(why, _around(self._text, found), at, year))
            return
        self._new.append((*found.span(), str(year + self._by)))
        day = token.day.date if token and token.day else None
        if token and day:
            self._day(token, day)
        self._year_end = found.end() if day is None else -1
        start, end = self._moved_words(found, token)
        if start < end:
            self._moved(start, end)

    def _moved_words(self, found: re.Match[str], token: Found | None) -> tuple[int, int]:
        """The words by which what was moved is told: a day, a quarter; of a school year both years, told once."""
        at = found.start()
        if token:
            return token.start, token.end
        if school := self._school.at(at):
            return school if found.end() == school[1] else (at, at)
        quarter = _QUARTER.search(self._text, max(0, at - _BEFORE), at)
        return (quarter.start() if quarter else at), found.end()

    def _moved(self, start: int, end: int) -> None:
        within = [one for one in self._new[-_MOST_IN_ONE:] if start <= one[0] < end]
        self.moves.append((_told(self._text[start:end]), _told(self._put(start, end, within))))

    def _why(self, found: re.Match[str], year: int, token: Found | None) -> Why | Literal[""] | None:
        """Why a year stays; empty where it moves, ``None`` where nothing is to be told of it."""
        text, at = self._text, found.start()
        if year < self._of - _FAR or _OF_LAW.search(text, max(0, at - _LONGEST_NAME), at):
            return None
        if token is None and not _QUARTER.search(text, max(0, at - _BEFORE), at) and not self._goes_on(at):
            return "so_nam"
        if token and _SYMBOL.search(text, max(0, token.start - _LONGEST_SYMBOL), token.start):
            return "nam_khac"  # an instrument that is cited without “số”
        if not self._of - 1 <= year <= self._of + self._ahead:
            return "nam_khac"
        return "da_qua" if year < self._of and _PAST.search(_sentence(text, at)) else ""

    def _goes_on(self, at: int) -> bool:
        """A year stands in one list with the one before it, which was moved: các năm 2025, 2026."""
        return self._year_end >= 0 and _LISTED.fullmatch(self._text, self._year_end, at) is not None

    def _day(self, token: Found, day: datetime.date) -> None:
        """A day in its new year; of one that this has not the last of its month, which is noted."""
        year = day.year + self._by
        last = monthrange(year, day.month)[1]
        if day.day > last:
            self.lost.append(self._text[token.start : token.end].strip())
            figure = next(_FIGURE.finditer(self._text, *_of_day(self._text, token)))
            self._new.append((*figure.span(), str(last)))
        self.days.append(datetime.date(year, day.month, min(day.day, last)))
        if beside := _WEEKDAY.search(self._text, max(0, token.start - _BEFORE), token.start):
            self.weekdays.append(beside["day"])

    def said(self) -> str:
        """The words of the text as they are now."""
        return self._put(0, len(self._text), self._new)

    def _put(self, start: int, stop: int, new: list[tuple[int, int, str]]) -> str:
        out, at = [], start
        for begin, end, words in sorted(new):
            out += [self._text[at:begin], words]
            at = end
        return "".join([*out, self._text[at:stop]])


def _of_day(text: str, token: Found) -> tuple[int, int]:
    """Where in a full day the number of the day is: before the month, or behind it in ``2024-02-29``."""
    if text[token.start : token.start + 4].isdecimal():
        return text.rfind("-", token.start, token.end) + 1, token.end
    return token.start, token.end


def _short(text: str, year: int) -> tuple[str, ...]:
    """The leap days that a text names without a year, where its year has none."""
    return () if isleap(year) else tuple(found[0] for found in _LEAP_DAY.finditer(text))


class _Spans:
    """Parts of a text, which may lie in one another."""

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        self._spans: list[tuple[int, int]] = []
        for start, end in sorted(spans):
            if self._spans and start < self._spans[-1][1]:
                self._spans[-1] = (self._spans[-1][0], max(self._spans[-1][1], end))
            else:
                self._spans.append((start, end))

    def at(self, place: int) -> tuple[int, int] | None:
        """The part in which a place is."""
        number = bisect_right(self._spans, (place + 1,)) - 1
        found = self._spans[number] if number >= 0 else None
        return found if found and found[0] <= place < found[1] else None


def _is_number(text: str, found: re.Match[str]) -> bool:
    """The figures are part of a number: ``15/2025/NĐ-CP``, ``ISO 9001:2015``."""
    behind, before = text[found.end() : found.end() + 2], text[: found.start()][-1:]
    return (behind[:1] in ("/", ":") and behind[1:].isalpha()) or before == ":" or (behind[:1] == "/" and before == "/")


def _sentence(text: str, at: int) -> str:
    start = max(
        [0, at - _LONGEST_SENTENCE, *(text.rfind(sign, max(0, at - _LONGEST_SENTENCE), at) + 1 for sign in _ENDS)]
    )
    stop = at + _LONGEST_SENTENCE
    end = min((found for sign in _ENDS if (found := text.find(sign, at, stop)) >= 0), default=stop)
    return text[start:end]


def _around(text: str, found: re.Match[str]) -> str:
    """Some words about a year."""
    start, end = _span_around(text, found)
    return _told(text[start:end]).strip(" ,;.")


def _span_around(text: str, found: re.Match[str]) -> tuple[int, int]:
    start = text.rfind(" ", 0, max(0, found.start() - _BEFORE)) + 1
    end = text.find(" ", found.end())
    return start, end if end >= 0 else len(text)


def _told(words: str) -> str:
    """Words as they are told: blanks alike, around a dash between figures, too."""
    return _DASH.sub("-", " ".join(words.split()))


def _number(typed: str) -> int:
    return int(typed) if typed.isdecimal() else 0


_ENDS = (". ", ";", "\n")
_MOST_IN_ONE = 3
"""Figures that are written anew in one day or school year."""
_FAR = 10
"""How far behind the year of a plan a year is history, of which nothing is told."""
_BEFORE, _LONGEST_SYMBOL, _LONGEST_NAME, _LONGEST_SENTENCE = 24, 60, 90, 600
_MAY = late(r"(?:19|20)[0-9]{2}|[0-9]\s{1,3}năm|thứ\s", re.NOFLAG)
_YEAR = late(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9])", re.NOFLAG)
_FIGURE = late(r"[0-9]{1,2}", re.NOFLAG)
_DASH = late(r"(?<=[0-9])\s?[-–—]\s?(?=[0-9])", re.NOFLAG)
_LEAP_DAY = late(r"(?<![0-9/])29(?:/0?2(?![0-9/])|\stháng\s0?2(?![0-9]|\s{1,3}năm))")
_LISTED = late(r"(?:,|\s{1,3}(?:và|hoặc))\s{1,3}")
_SYMBOL = late(r"[0-9]/[A-ZĐ][^\s,;()]{0,40}[,\s]{1,4}$", re.NOFLAG)
_QUARTER = late(r"quý\s{1,9}(?:IV|III|II|I|[1-4])[\s/,-]{0,9}(?:năm\s{1,9})?$")
_TERM = late(
    lambda: (
        rf"(?:(?P<school>{one_of(phrases('years')['school'])})\s{{1,3}}|(?:{one_of(phrases('years')['terms'])}|[0-9]{{1,2}}\snăm)"
        r"\s{1,3})?(?:từ\s)?(?<![0-9])(?:năm\s)?(?P<first>(?:19|20)[0-9]{2})\s{0,3}(?:[-–—]|đến(?:\shết)?)\s{0,3}(?:năm\s)?"
        r"(?P<last>(?:19|20)[0-9]{2})(?![0-9/])"
    )
)
_JUBILEE = late(
    lambda: (
        rf"(?<!\w)(?:(?:{one_of(phrases('years')['jubilees'])})\s(?:{one_of(phrases('years')['ordinals'])}\s)?(?P<n>[0-9]{{1,4}})(?!\w)"
        rf"|(?P<n2>[0-9]{{1,3}})\snăm\s(?:{one_of(phrases('years')['jubilee_of'])})(?!\w))[^;,.()\n]{{0,160}}(?:\([^()\n]{{0,120}}\))?"
    )
)
_ORDINAL = late(lambda: rf"(?<!\w)(?:{one_of(phrases('years')['ordinals'])})\s(?P<n>[IVXLC]{{1,8}}|[0-9]{{1,3}})(?!\w)")
_PAST = late(lambda: rf"(?<!\w)(?:{one_of(phrases('years')['past'])})(?!\w)")
_OF_LAW = late(lambda: rf"(?<!\w)(?:{one_of(laws())})(?!\w)[^;.]{{0,90}}$")
_WEEKDAY = late(lambda: rf"(?<!\w)(?P<day>{one_of(weekdays())})[,\s(]{{0,4}}(?:ngày\s)?$")


# ---- instruments that are of a year


def is_of_year(text: str, of: int, by: int) -> bool:
    """An instrument that a căn cứ cites is of the year of the plan, so that another year has another one: its subject
    names that year, or it is of a kind that each year has, was issued then, and names no period that goes on.

    >>> is_of_year("Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2025 của UBND tỉnh về thi đua", 2025, 1)
    True
    >>> is_of_year("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022", 2022, 1)
    False
    """
    found = parse_citation(text)
    kind = fold(found.loai or "")
    if kind in _kinds("lasting") or not found.so:
        return False
    ends = [one.last for one in terms_in(text) if not one.school]
    if any(last >= of + by for last in ends):
        return False
    behind = _without_terms(found.ve or "")
    named = [int(one[0]) for one in _YEAR.finditer(behind) if not _is_number(behind, one)]
    if named:
        return max(named) in (of, of + 1)
    year = found.ngay.nam if found.ngay else None
    late_before = found.ngay and found.ngay.nam == of - 1 and (found.ngay.thang or 0) >= _FROM
    return kind in _kinds("yearly") and (year == of or bool(late_before) or bool(ends))


_FROM = 10
"""The month from which on what is issued is for the next year."""


def _kinds(key: str) -> frozenset[str]:
    return frozenset(phrases("years")[key])


def _without_terms(text: str) -> str:
    at, out = 0, []
    for term in terms_in(text):
        if not term.school:
            out.append(text[at : term.start])
            at = term.end
    return " ".join([*out, text[at:]])


def of_year_in(text: str, of: int, by: int, known: Collection[str] = ()) -> list[Cited]:
    """The instruments of the year of the plan that a text cites, those of ``known`` numbers among them.

    >>> [one.so for one in of_year_in("Kế hoạch số 15/KH-SNV ngày 25/2/2025 và Nghị định số 5/2025/NĐ-CP", 2025, 1)]
    ['15/KH-SNV']
    """
    cited = [*cited_in(text)]
    ends = [*(one.start for one in cited), len(text)][1:]
    found = []
    for one, end in zip(cited, ends, strict=True):
        kind = _KIND.search(text, max(0, one.start - _BEFORE), one.start)
        behind = _CLAUSE.match(text, one.end, end)
        if one.so in known or (kind and is_of_year(text[kind.start() : behind.end() if behind else end], of, by)):
            found.append(one)
    return found


_KIND = late(lambda: rf"(?<!\w)(?:{one_of(laws(), nouns(), verbs())})\s{{1,3}}$")
_CLAUSE = late(r"[^;.]{0,300}", re.NOFLAG)
BLANK_NUMBER, BLANK_DAY = "…", "ngày …/…/…"
"""How what a person has to fill in stands in a text."""


def unnumbered(text: str, which: Collection[Cited] | None = None) -> str:
    """A text in which some instruments, or all, have their numbers and days left to be filled in.

    >>> unnumbered("Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2025 của UBND tỉnh")
    'Căn cứ Kế hoạch số …/KH-UBND ngày …/…/… của UBND tỉnh'
    """
    out, at = [], 0
    for one in cited_in(text) if which is None else which:
        said = text[one.start : one.end]
        blank = f"{said[: said.find(one.so)]}{BLANK_NUMBER}{_FIGURES.sub('', one.so, count=1)}"
        out += [text[at : one.start], f"{blank} {BLANK_DAY}" if one.ngay else blank]
        at = one.end
    return "".join([*out, text[at:]])


_FIGURES = late(r"^[0-9]+(?:/(?:19|20)[0-9]{2}(?=/))?", re.NOFLAG)
