"""Days: a full date, a month, a year, or only what is known of it, in every form that people type."""

from __future__ import annotations

import datetime
import re
from calendar import monthrange
from collections.abc import Iterator
from typing import Any, Literal, Self, cast

import attrs

from thidua.arguments import explained
from thidua.errors import PlanError
from thidua.grammar.lists import late, one_of, phrases
from thidua.records import frozen
from thidua.rulebook.plans import IMPOSSIBLE_DAY, NOT_A_DAY, PART_OF_A_DAY
from thidua.wording import NBSP, as_told, fold, nfc, plain


def weekdays() -> tuple[str, ...]:
    """The days of a week by their names, from Monday on."""
    return phrases("days")["weekdays"]


def _whole_day_too(given: int | str | datetime.date | None) -> int | None:
    """For type checkers: a whole day may be given where the year stands; it is taken apart afterwards."""
    return cast("int | None", given)


@explained
@attrs.frozen(order=True)
class Ngay:
    """A day as far as it is known: ``nam`` (year), ``thang`` (month), ``ngay`` (day); I.II.4.b.

    ``str()`` is ISO or the part that is known (``2026-03-09``, ``2026-03``, ``2026``; empty where nothing is); unknown
    parts print as blanks to be filled by hand, never as today. Raises :class:`~thidua.errors.PlanError` for a day that
    no calendar has.
    """

    nam: int | None = attrs.field(default=None, converter=_whole_day_too)
    thang: int | None = None
    ngay: int | None = None

    def __attrs_post_init__(self) -> None:
        if not all(part is None or type(part) is int for part in (self.nam, self.thang, self.ngay)):
            self._from_value()
        if (self.thang is not None and self.nam is None) or (self.ngay is not None and self.thang is None):
            raise PlanError(PART_OF_A_DAY.said())
        if self.nam is not None and not 1945 <= self.nam <= 2199:
            raise PlanError(IMPOSSIBLE_DAY.said("nam", nam=self.nam))
        if self.thang is not None and not 1 <= self.thang <= 12:
            raise PlanError(IMPOSSIBLE_DAY.said("thang", thang=self.thang))
        if self.nam and self.thang and self.ngay is not None:
            last = monthrange(self.nam, self.thang)[1]
            if not 1 <= self.ngay <= last:
                day = f"{self.ngay:02}/{self.thang:02}/{self.nam}"
                said = IMPOSSIBLE_DAY.said("ngay", ngay=day, thang=self.thang, nam=self.nam, so_ngay=last)
                raise PlanError(said)

    def _from_value(self) -> None:
        """Takes a text or a date that was given alone (``Ngay("9/3/2026")``), and numbers of other kinds."""
        given: list[Any] = [plain(part) for part in (self.nam, self.thang, self.ngay)]
        if isinstance(given[0], str) and given[1:] == [None, None]:
            given = list(attrs.astuple(type(self).parse(given[0])))
        elif isinstance(given[0], datetime.date) and given[1:] == [None, None]:
            given = [given[0].year, given[0].month, given[0].day]
        if wrong := [part for part in given if part is not None and type(part) is not int]:
            raise PlanError(NOT_A_DAY.said(chu=as_told(wrong[0])))
        for name, part in zip(("nam", "thang", "ngay"), given, strict=True):
            object.__setattr__(self, name, part)

    @classmethod
    def parse(cls, text: str) -> Self:
        """The day of a text that is a day and nothing else: ``2026-03-09``, ``9/3/2026``, ``ngày 09 tháng 3 năm 2026``,
        ``ngày 9/3 năm 2026``, ``tháng 3/2026``, ``3/2026``, ``2026``; parts that are left blank are not known.

        Raises :class:`~thidua.errors.PlanError` for any other text and for impossible days.
        """
        typed = _plain(text)
        if not typed:
            return cls()
        found = _whole(typed)
        if found is None:
            raise PlanError(NOT_A_DAY.said(chu=typed))
        return cls(*_numbers(found))

    @classmethod
    def of(cls, day: datetime.date) -> Self:
        """The same day as a :class:`datetime.date`; of a time of a zone, its day in Vietnam."""
        day = plain(day)
        return cls(day.year, day.month, day.day)

    @property
    def date(self) -> datetime.date | None:
        """The :class:`datetime.date`, or ``None`` while the day is not fully known."""
        if self.nam and self.thang and self.ngay:
            return datetime.date(self.nam, self.thang, self.ngay)
        return None

    @property
    def dai(self) -> str:
        """The long form of I.II.4.b: ``ngày 09 tháng 3 năm 2026``; day < 10 and months 1, 2 carry a zero."""
        return self.printed()

    def printed(self, room: int = 6) -> str:
        """The long form, with so many blanks where a part is to be written by hand."""
        blank = NBSP * room  # 6 no-break spaces in 14 pt are 21 pt: room for two figures by hand
        return f"ngày {self._dd or blank} tháng {self._mm or blank} năm {self.nam or blank}"

    @property
    def van_ban(self) -> str:
        """What is known, in words: ``ngày 09 tháng 3 năm 2026``, ``tháng 3 năm 2026``, ``năm 2026``."""
        if self.ngay:
            return self.dai
        if self.thang:
            return f"tháng {self._mm} năm {self.nam}"
        return f"năm {self.nam}" if self.nam else ""

    @property
    def ngan(self) -> str:
        """The short form: ``09/3/2026``, ``3/2026``, ``2026``."""
        known = [self._dd, self._mm, str(self.nam or "")]
        return "/".join(part for part in known if part)

    @property
    def _dd(self) -> str:
        return f"{self.ngay:02}" if self.ngay else ""

    @property
    def _mm(self) -> str:
        if self.thang is None:
            return ""
        return f"{self.thang:02}" if self.thang < 3 else str(self.thang)

    def __str__(self) -> str:
        known = [f"{self.nam:04}" if self.nam else "", f"{self.thang:02}" if self.thang else ""]
        return "-".join(part for part in [*known, f"{self.ngay:02}" if self.ngay else ""] if part)

    def __bool__(self) -> bool:
        return self.nam is not None


def in_figures(day: datetime.date) -> str:
    """A date in short form; a time on that day before it, where it is no midnight.

    >>> in_figures(datetime.date(2026, 3, 9)), in_figures(datetime.datetime(2026, 3, 9, 8, 30))
    ('09/3/2026', '08 giờ 30 phút ngày 09/3/2026')
    """
    said = f"{day.day:02}/{day.month:0{2 if day.month < 3 else 1}}/{day.year}"
    if isinstance(day, datetime.datetime) and (day.hour or day.minute):
        return f"{hour_in_words(day)} ngày {said}"
    return said


def hour_in_words(time: datetime.time | datetime.datetime) -> str:
    """A time of a day, to the minute.

    >>> hour_in_words(datetime.time(8, 30))
    '08 giờ 30 phút'
    """
    return f"{time.hour:02} giờ {time.minute:02} phút"


# --- A day in a text ------------------------------------------------------------------------------

Part = Literal["ngày", "tháng", "năm"]


@frozen
class Found:
    """A day at its place in a text: ``figures`` its day, month and year as typed, each empty where it is blank."""

    start: int
    end: int
    figures: tuple[str, str, str]

    @property
    def known(self) -> Ngay | None:
        """The most of it that a calendar has; ``None`` where that is nothing."""
        day, month, year = self.figures
        if len(year) == 4:
            numbers = [int(part) if part.isdecimal() else None for part in (year, month, day)]
            for most in (3, 2, 1):
                try:
                    return Ngay(*numbers[:most])
                except PlanError:
                    continue
        return None

    @property
    def day(self) -> Ngay | None:
        """The day, where all that was typed is one that a calendar has; ``None`` where it is blank or impossible."""
        known = self.known
        day, month, year = self.figures
        typed = tuple(int(part) if part.isdecimal() else part or None for part in (year, month, day))
        return known if (known and (known.nam, known.thang, known.ngay)) == typed else None

    @property
    def blank(self) -> bool:
        """None of its figures has been written."""
        return not any(self.figures)

    @property
    def lost(self) -> bool:
        """A figure was typed that ``known`` does not say."""
        return self.day is None and not self.blank


def day_at(text: str, start: int = 0, *, least: Part = "năm", named: bool = False, told: bool = False) -> Found | None:
    """The day that begins at a place of a text, whatever follows it; ``None`` where none does.

    ``least`` the smallest part that the form must have a place for (``ngày``: full days only); ``named``: it must begin
    with the word ``ngày``; ``told``: a sentence tells it, where ``3/2026`` without a word may be a number. The text
    should be NFC.

    >>> day_at("ngày 9.3.2026 của UBND").day, day_at("ngày … tháng 5 năm 2020").day
    (Ngay(nam=2026, thang=3, ngay=9), Ngay(nam=2020, thang=5, ngay=None))
    """
    usual = _USUAL_DAY.match(text, start)  # of most days this is known at once
    if usual and (not named or text[start] in "nN"):
        return Found(start, usual.end(), (usual["d"], usual["m"], usual["y"]))
    match = _DAY.match(text, start)
    if match is None or (named and not _NGAY.match(text, start)) or (told and _is_bare(match)):
        return None
    return _found(match) if _has(match, least) else None


def days_in(text: str, *, least: Part = "năm") -> Iterator[Found]:
    """The days of a calendar that a text names, in order: full ones, months and years where the word says so.

    >>> [str(one.day) for one in days_in("Từ ngày 01/3/2026 đến tháng 5 năm 2026, theo Kế hoạch 3/2026")]
    ['2026-03-01', '2026-05']
    """
    at = 0
    while start := _STARTS.search(text, at):
        found = day_at(text, start.start(), least=least, told=True)
        at = start.start() + 1
        if found and found.day:
            yield found
            at = found.end


def impossible_days(text: str) -> Iterator[str]:
    """The days in a text that no calendar has, as typed; figures alone behind a word of time, as the end of a span, or
    as all of the text.

    >>> [*impossible_days("Từ ngày 30/6/2026 đến ngày 31/6/2026, trước 30/02/2027, mẫu 31/6/2026")]
    ['ngày 31/6/2026', '30/02/2027']
    >>> [*impossible_days("Thời gian: 15/3/2026 - 31/6/2026")], [*impossible_days("31/9/2026")]
    (['31/6/2026'], ['31/9/2026'])
    >>> [*impossible_days("ngày 31 tháng 11, trước 31/9; tháng 13/2026, quý V năm 2026")]
    ['ngày 31 tháng 11', '31/9', 'tháng 13/2026', 'quý V năm 2026']
    """
    yield from _short_of_days(text)
    at = 0 if _YEAR.search(text) else len(text)
    while start := _DAY_STARTS.search(text, at):
        if usual := _USUAL_DAY.match(text, start.start()):
            at = usual.end()
            continue
        found = day_at(text, start.start(), least="ngày", told=True)
        at = start.start() + 1
        if found:
            at = max(at, found.end)
            figures = found.figures
            if len(figures[2]) == 4 and all(map(str.isdecimal, figures)) and found.day is None:
                typed = text[found.start : found.end].strip()
                if typed[0].isalpha() or "tháng" in typed or _are_a_day(text, found.start, found.end):
                    yield typed


def _are_a_day(text: str, start: int, end: int) -> bool:
    """Figures are meant as a day by what stands around them, or as nothing does."""
    before = text[max(0, start - _LONGEST_LEAD) : start]
    if _OF_TIME.search(before) or text[start:end].strip() == text.strip():
        return True
    return _SPAN_TO.search(before) is not None and not text.startswith(("/", "-"), end)


_USUAL_DAY = late(
    r"(?:ngày\s)?(?P<d>0?[1-9]|1[0-9]|2[0-8])(?:/|\stháng\s)(?P<m>0?[1-9]|1[0-2])(?:/|\snăm\s)(?P<y>20[0-9]{2})"
    r"(?!\w|[/.-]\w)"
)
"""A day that is in every year, as most are typed."""


def _short_of_days(text: str) -> Iterator[str]:
    """The days without a year, the months and quarters that no calendar has; what is quoted is a name."""
    if any(not _may_be(int(one["d"]), int(one["m"])) for one in _SHORT.finditer(text)):
        for pattern in (_SHORT_DAY, _SHORT_FIGURES):
            for found in pattern.finditer(text):
                day, month = int(found["d"]), int(found["m"])
                share = pattern is _SHORT_FIGURES and not (1 <= month <= _MONTHS and day <= _LONGEST_MONTH)
                if not _may_be(day, month) and not share and not _is_quoted(text, found.start()):
                    yield found["typed"]
    if "tháng" in text:
        yield from (found[0] for found in _EACH_MONTH.finditer(text) if not _is_quoted(text, found.start()))
    if "20" in text:
        yield from (found[0] for found in _NO_MONTH.finditer(text) if not _is_quoted(text, found.start()))


def impossible_hours(text: str) -> Iterator[str]:
    """The times in a text that no clock has, as typed: an hour only where it is surely one of a day.

    >>> [*impossible_hours("Họp lúc 25 giờ; từ 8 giờ 70 phút; tập huấn 36 giờ 30 phút")]
    ['lúc 25 giờ', '8 giờ 70 phút']
    """
    yield from (found[0] for found in _NO_HOUR.finditer(text))


def _may_be(day: int, month: int) -> bool:
    """Some year has a day."""
    return 1 <= month <= _MONTHS and 1 <= day <= monthrange(_LEAP, month)[1]


def _is_quoted(text: str, at: int) -> bool:
    start = max(0, at - _LONGEST_QUOTED)
    return text.rfind("“", start, at) > text.rfind("”", start, at)


_LONGEST_QUOTED = 200


_LEAP, _MONTHS, _LONGEST_MONTH = 2024, 12, 31
_SHORT = late(r"(?P<d>[0-9]{1,2})(?:/|\s{1,9}tháng\s{1,9})(?P<m>[0-9]{1,2})(?![0-9/])", re.NOFLAG)
_SHORT_DAY = late(
    r"(?<!\w)(?P<typed>ngày\s{1,9}(?P<d>[0-9]{1,2})(?:\s{1,9}tháng\s{1,9}|/)(?P<m>[0-9]{1,2}))(?![\w/]|[.-]\d|\s{0,9}năm)"
    r"(?!,\d)"
)
_SHORT_FIGURES = late(
    lambda: (
        rf"(?<!\w)(?:{one_of(phrases('days')['before_figures'])})\s(?P<typed>(?P<d>[0-9]{{1,2}})/(?P<m>[0-9]{{1,2}}))"
        r"(?=\s?(?:[;)]|[.,](?!\w)|$|–|-(?!\w))|\s(?:đến|hằng|hàng)(?!\w))"
    )
)
_NO_MONTH = late(
    r"[tTqQ](?<!\w.)(?i:(?<=t)háng\s{1,9}(?:00?|1[3-9]|[2-9][0-9])|(?<=q)uý\s{1,9}(?:VI{0,3}|IX|X|[05-9]))"
    r"(?:/|\s{1,9}(?:năm\s{1,9})?)20[0-9]{2}(?![0-9])",
    re.NOFLAG,
)


_EACH_MONTH = late(r"[nN]gày\s{1,9}(?:3[2-9]|[4-9][0-9]|00?)\s{1,9}(?:hằng|hàng|mỗi)\s{1,9}tháng(?!\w)", re.NOFLAG)
_NO_HOUR = late(
    r"(?:[lL]úc|[hH]ồi)\s{1,9}(?:2[5-9]|[3-9][0-9])\s?giờ(?!\w)|(?<![\w.,])[0-9]{1,2}\s?giờ\s?[6-9][0-9]\s?phút(?!\w)",
    re.NOFLAG,
)


def day_form() -> str:
    """The source of a pattern of all texts that are a day, be it one that no calendar has, or none, for programs in any
    language (ECMA-262).

    >>> [bool(re.search(day_form(), text)) for text in ("Ngày 9/3/2026.", "3.2026", "", "Quý I năm 2026", "hôm qua")]
    [True, True, True, False, False]
    """
    forms = re.sub(r"[(][?]P<\w+>", "(?:", "|".join(form for form in _FORMS if "?P<y" in form))
    forms = re.sub(r"(?<=[*}])[+]", "", forms).replace("[0-9]{0,4}", "[0-9]{4}")
    words = re.sub(r"(?<![\\])[^\W\d_s]", lambda sign: f"[{sign[0].upper()}{sign[0]}]", forms)
    return rf"^\s*(?:{words})?\s*\.*\s*$"


def has_form(text: str) -> bool:
    """The whole text is written as a day is, be it one that no calendar has."""
    return _whole(_plain(text)) is not None


def date_line(text: str, *, loosely: bool = False) -> tuple[str, Found] | None:
    """Place and day of a line that is nothing else (``Hà Nội, ngày … tháng … năm …``); a gap of our own
    (``[thiếu: địa danh]``) is no place. ``loosely``: whatever stands before and behind the day.

    >>> place, found = date_line("Bình Phước, ngày tháng 5 năm 2020")
    >>> place, found.day
    ('Bình Phước', Ngay(nam=2020, thang=5, ngay=None))
    >>> date_line("Nhà trường phát động từ đầu năm, ngày 05/9/2026")
    """
    if len(text) >= _LONGEST_LINE and not loosely:
        return None
    at, found = -1, None
    for head in (_ANY_HEADS if loosely else _HEADS).finditer(text):
        if one := _of_line(text, head.end(), loosely=loosely):
            at, found = head.start(), one
    if found is None or not (loosely or not text[found.end :].strip(_DOTS)):
        return None
    place = text[:at].strip()
    names = place.strip(_DOTS + "[]:,")
    if not any(map(str.isalnum, names)):  # blank, or dots to be written over
        return "", found
    if names.casefold().startswith("thiếu"):
        return "", found
    return (place, found) if loosely or _is_place_name(names) else None


_LONGEST_LINE = 90
_MOST_WORDS = 8
_DOTS = " \u00a0\t\r\n.…_"


def _is_place_name(names: str) -> bool:
    small = phrases("days")["levels"]
    words = names.split()
    return len(words) <= _MOST_WORDS and all(
        word[0].isupper() or not word[0].isalpha() or fold(word) in small for word in words
    )


def may_be_date_line(text: str) -> bool:
    """The line is a full day, and before its comma a name in letters of whatever size, as no place is written.

    >>> may_be_date_line("hòa An, ngày 09 tháng 3 năm 2026"), may_be_date_line("Báo cáo trước, ngày 15/12/2026 nộp")
    (True, False)
    """
    line = date_line(text, loosely=True) if len(text) < _LONGEST_LINE else None
    if line is None or line[1].day is None or not line[1].day.date or text[line[1].end :].strip(_DOTS):
        return False
    place, between = line[0], text[len(line[0]) : line[1].start]
    return between.strip() == "," and 0 < len(place.split()) <= _MOST_WORDS_IN_SMALL and is_spelt_small(place)


_MOST_WORDS_IN_SMALL = 4


def is_spelt_small(place: str) -> bool:
    """A word of a place begins with a small letter and is not the name of its level.

    >>> is_spelt_small("Hà nội"), is_spelt_small("Thành phố Huế")
    (True, False)
    """
    small = phrases("days")["levels"]
    return any(word[0].islower() and fold(word) not in small for word in place.split())


def _of_line(text: str, at: int, *, loosely: bool) -> Found | None:
    """The day of a date line: one that begins with its word, or one in figures behind a comma."""
    if _NGAY.match(text, at):
        if found := day_at(text, at, named=True):
            return found
        if loose := _LOOSE.match(text, at):
            return _found(loose)
        return Found(at, len(text), (text[at + len("ngày") :].strip(_DOTS), "", "")) if loosely else None
    behind = text[:at].rstrip().endswith(",")
    found = day_at(text, at, least="tháng", told=True) if behind else None
    return found if found and len(found.figures[2]) == 4 else None


# Blanks to be filled by hand. Possessive, and none longer than a line: the time grows with the text, no faster.
_FILL = r"[\s.…_]{0,40}+"
_SIGN = r"(?:\s{0,9}/\s{0,9}|\s?\.\s?)"
_LINE = r"\s{0,9}-\s{0,9}"
_OF_YEAR3, _OF_YEAR5 = (rf"\s{{1,9}}năm\s{{1,9}}(?P<{name}>[0-9]{{4}})" for name in ("y3", "y5"))
_LAST = r"(?![0-9]|[./-][0-9])"
_BEFORE_DASH = r"(?![0-9]|[./][0-9]|-[0-9]{1,4}(?![0-9./-]))"  # 01/3/2026-15/3/2026 is a range
_FORMS = (
    # 2026-03-09, 2026-03
    rf"(?P<y1>[0-9]{{4}})-(?P<m1>[0-9]{{1,2}})(?:-(?P<d1>[0-9]{{1,2}}))?{_LAST}",
    # 9/3/2026, 9.3.2026, ngày 9-3-2026, ngày 9/3 năm 2026; “3 - 5/2026” is a range of months
    rf"(?:ngày\s*+)?(?:(?P<d2>[0-9]{{1,2}}){_SIGN}(?P<m2>[0-9]{{1,2}})(?:(?:{_SIGN}|-)(?P<y2>[0-9]{{4}})|{_OF_YEAR3})"
    rf"|(?P<d3>[0-9]{{1,2}}){_LINE}(?P<m3>[0-9]{{1,2}})(?:{_LINE}(?P<y4>[0-9]{{4}})|{_OF_YEAR5})){_BEFORE_DASH}",
    # ngày 09 tháng 3 năm 2026, tháng 3/2026, ngày … tháng … năm …
    rf"(?:ngày{_FILL}(?P<d6>[0-9]{{0,2}}){_FILL}/?|(?P<d7>[0-9]{{1,2}})\s{{0,9}}/?)?\s?tháng{_FILL}(?P<m6>[0-9]{{0,2}}){_FILL}"
    rf"(?:[,/-]?\s{{0,9}}năm{_FILL}|\s?[/-]\s?)(?P<y6>[0-9]{{0,4}})(?![0-9])",
    # ngày   /   /2026, ngày …/…/…
    rf"ngày{_FILL}(?P<d8>[0-9]{{0,2}}){_FILL}[/-]{_FILL}(?P<m8>[0-9]{{0,2}}){_FILL}[/-]{_FILL}(?P<y8>[0-9]{{0,4}}){_LAST}",
    # ngày …… của
    r"ngày[\s.…_/]{1,60}+(?=của(?!\w))",
    # 3/2026
    rf"(?:ngày\s{{1,9}})?(?P<m9>[0-9]{{1,2}})\s{{0,9}}[/.-]\s{{0,9}}(?P<y9>[0-9]{{4}}){_LAST}",
    # năm 2026, 2026
    rf"(?:năm\s{{1,9}})?(?P<y10>[0-9]{{4}}){_LAST}",
)
_DAY = late("|".join(_FORMS))
_LOOSE = late(
    r"ngày(?P<d1>[0-9\s.…_/-]{0,24}+)tháng(?P<m1>[0-9\s.…_/-]{0,24}+)năm(?P<y1>[\s.…_]{0,40}[0-9]{0,4})(?![0-9])"
    r"|ngày\s*+(?P<d2>[0-9.…_]{0,6})\s?/\s?(?P<m2>[0-9.…_]{0,6})\s?/\s?(?P<y2>[0-9]{0,4})(?![0-9])"
)
"""A day of a date line in which figures stand as no day has them (``ngày 1 2 tháng 3 năm 2026``)."""
# It begins with what it looks for, then looks behind: so most of a text is passed over at once.
_STARTS = late(r"[0-9nNtT](?<![\w/].)(?:(?<=[0-9])|(?<=[nN])(?i:gày|ăm)|(?<=[tT])(?i:háng))", re.NOFLAG)
_DAY_STARTS = late(
    r"[0-9nN](?<![\w/].)(?:(?<=[nN])(?i:gày)|(?<=[0-9])[0-9]{0,3}\s{0,9}(?:[/.-]|(?i:tháng)))", re.NOFLAG
)
_NGAY = late(r"ngày")
_YEAR = late(r"[0-9]{4}", re.NOFLAG)
_SPAN_TO = late(r"(?<![\w/])[0-9]{1,2}/[0-9]{1,2}/20[0-9]{2}\s?[-–]\s?$", re.NOFLAG)
_OF_TIME = late(lambda: rf"(?<!\w)(?:{one_of(phrases('days')['before_figures'])})\s$")
_LONGEST_LEAD = 14
_ANY_HEADS = late(r"(?:,\s{0,9}|\s{1,9}|(?<![,\s]))(?=ngày)|,\s{0,9}(?=[0-9]|tháng)")
_HEADS = late(r"(?:,|(?<=\w)\s|^)\s{0,9}(?=[0-9]|ngày|tháng)")


def _plain(text: str) -> str:
    """A text as a day is looked for in it: common blanks, no full stop behind it."""
    return nfc(text).replace(NBSP, " ").strip().rstrip(".").rstrip()


_DMY, _YMD = ((1, 2), (1, 2), (4,)), ((4,), (1, 2), (1, 2))
"""How many figures each part of a day has, in two forms."""


def _whole(typed: str) -> Found | None:
    """The day that is the whole of a text, its year in four figures."""
    for sign, lengths in (("/", _DMY), ("-", _YMD)):  # as most are typed: told without the pattern of all forms
        parts = typed.split(sign) if typed.isascii() else []
        if len(parts) == 3 and all(
            part.isdigit() and len(part) in known for part, known in zip(parts, lengths, strict=True)
        ):
            day, month, year = parts if sign == "/" else reversed(parts)
            return Found(0, len(typed), (day, month, year))
    match = _DAY.fullmatch(typed)
    found = _found(match) if match else None
    return found if found and len(found.figures[2]) == 4 else None


def _numbers(found: Found) -> list[int | None]:
    return [int(part) if part else None for part in reversed(found.figures)]


def _is_bare(match: re.Match[str]) -> bool:
    """A month or a year stands in figures alone."""
    return match.group()[0].isdecimal() and not any(match[part] for part in ("d1", "d2", "d3", "d7"))


def _has(match: re.Match[str], least: Part) -> bool:
    """The form of a day has a place for a part, be it blank."""
    if least == "năm":
        return True
    places = "d" if least == "ngày" else "dm"
    return any(part in places for part, _ in _parts(match))


def _found(match: re.Match[str]) -> Found:
    parts = {part: typed.strip(_DOTS + "/-") for part, typed in _parts(match) if typed}
    return Found(match.start(), match.end(), (parts.get("d", ""), parts.get("m", ""), parts.get("y", "")))


def _parts(match: re.Match[str]) -> list[tuple[str, str]]:
    """The groups that took part, each by the first letter of its name: every group of a form has one."""
    return [
        (name[0], typed) for name, typed in zip(match.re.groupindex, match.groups(), strict=True) if typed is not None
    ]


_LACKING = late(r"(?:ngày|tháng|năm|số\s*:?)$")
_GOING_ON = late(r"tháng(?!\w)|năm(?!\w)|/", re.NOFLAG)


def is_date_line(text: str) -> bool:
    """The line is a place and a day and nothing else."""
    return date_line(text) is not None


def date_end(text: str) -> int:
    """Where the day of a date line ends, whatever stands behind it; 0 where no day stands in it.

    >>> date_end("Hà Nội, ngày 05 tháng 2 năm 2026 (bản hai)"), date_end("Hà Nội")
    (32, 0)
    """
    line = date_line(text, loosely=True)
    return line[1].end if line else 0


def breaks_off(text: str) -> bool:
    """The words break off where figures are left to be filled: ``… ngày``, ``Số:``."""
    return _LACKING.search(text) is not None


def goes_on(text: str) -> bool:
    """The words go on with a date that was broken off: ``tháng 5``, ``/2026``."""
    return _GOING_ON.match(text) is not None


def ends_in_year(text: str) -> bool:
    """The text ends in four figures."""
    return len(text) > 3 and text[-4:].isdigit()
