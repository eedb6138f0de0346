"""Days and deadlines: a full date, a month, a quarter, a year, or only what is known of it."""

from __future__ import annotations

import datetime
import re
from calendar import monthrange
from typing import Self

import attrs

from thidua.errors import PlanError
from thidua.wording import NBSP, nfc

_DATE = re.compile(
    r"(?:(?P<y1>\d{4})-(?P<m1>\d{1,2})(?:-(?P<d1>\d{1,2}))?"
    r"|(?:ngày\s+)?(?:(?P<d2>\d{1,2})\s*[/.-]\s*)?(?P<m2>\d{1,2})\s*[/.-]\s*(?P<y2>\d{4})"
    r"|(?:(?:(?:ngày\s+)?(?P<d3>\d{1,2})\s*|ngày\s+)?tháng\s+(?P<m3>\d{1,2})?\s*)?năm\s+(?P<y3>\d{4})"
    r"|(?P<y4>\d{4}))",
    re.IGNORECASE,
)
_QUARTER = re.compile(r"quý\s+(?P<q>IV|III|II|I|[1-4])\s*(?:năm|/|-|,)?\s*(?P<y>\d{4})", re.IGNORECASE)
_QUARTERS = {"I": 1, "II": 2, "III": 3, "IV": 4, "1": 1, "2": 2, "3": 3, "4": 4}
_BLANK = NBSP * 6  # 6 no-break spaces in 14 pt are 21 pt: room for two figures by hand


@attrs.frozen(order=True)
class Ngay:
    """A day as far as it is known: ``nam`` (year), ``thang`` (month), ``ngay`` (day); I.II.4.b.

    ``str()`` is ISO or the part that is known (``2026-03-09``, ``2026-03``, ``2026``, ````); unknown parts
    print as blanks to be filled by hand, never as today. Raises :class:`~thidua.errors.PlanError` for a day
    that no calendar has.
    """

    nam: int | None = None
    thang: int | None = None
    ngay: int | None = None

    def __attrs_post_init__(self) -> None:
        if (self.thang is not None and self.nam is None) or (self.ngay is not None and self.thang is None):
            raise PlanError("thiếu năm hoặc tháng của ngày", "viết ví dụ 2026-03-09, 3/2026 hoặc 2026")
        if self.nam is not None and not 1945 <= self.nam <= 2199:
            raise PlanError(f"năm {self.nam} không hợp lý", "năm từ 1945 đến 2199")
        if self.thang is not None and not 1 <= self.thang <= 12:
            raise PlanError(f"không có tháng {self.thang}", "tháng từ 1 đến 12")
        if self.nam and self.thang and self.ngay is not None:
            last = monthrange(self.nam, self.thang)[1]
            if not 1 <= self.ngay <= last:
                raise PlanError(
                    f"không có ngày {self.ngay:02}/{self.thang:02}/{self.nam}",
                    f"tháng {self.thang} năm {self.nam} có {last} ngày",
                )

    @classmethod
    def parse(cls, text: str) -> Self:
        """The day of ``2026-03-09``, ``9/3/2026``, ``ngày 09 tháng 3 năm 2026``, ``3/2026``, ``2026-03``, ``2026``.

        Raises :class:`~thidua.errors.PlanError` for any other text and for impossible days.
        """
        typed = nfc(text).replace(NBSP, " ").strip()
        match = _DATE.fullmatch(typed)
        if not typed:
            return cls()
        if match is None:
            raise PlanError(
                f"“{typed}” không phải là ngày",
                "viết 2026-03-09, 9/3/2026, ngày 09 tháng 3 năm 2026; chưa rõ ngày thì 3/2026 hoặc 2026",
            )
        part = {
            name: next((int(v) for k, v in match.groupdict().items() if k[0] == name and v), None) for name in "ymd"
        }
        return cls(part["y"], part["m"], part["d"])

    @classmethod
    def of(cls, day: datetime.date) -> Self:
        """The same day as a :class:`datetime.date`."""
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
        return f"ngày {self._dd} tháng {self._mm} năm {self.nam or _BLANK}"

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
        known = [self._dd if self.ngay else "", self._mm if self.thang else "", str(self.nam or "")]
        return "/".join(part for part in known if part)

    @property
    def _dd(self) -> str:
        return f"{self.ngay:02}" if self.ngay else _BLANK

    @property
    def _mm(self) -> str:
        if self.thang is None:
            return _BLANK
        return f"{self.thang:02}" if self.thang < 3 else str(self.thang)

    def __str__(self) -> str:
        known = [f"{self.nam:04}" if self.nam else "", f"{self.thang:02}" if self.thang else ""]
        return "-".join(part for part in [*known, f"{self.ngay:02}" if self.ngay else ""] if part)

    def __bool__(self) -> bool:
        return self.nam is not None


@attrs.frozen
class ThoiHan:
    """A deadline as typed, and the last day it admits where it says one: ``Quý IV năm 2026``, ``2026-12-15``.

    A text that names no day (``Thường xuyên``) stays a text. Raises :class:`~thidua.errors.PlanError` for a day
    that no calendar has.
    """

    nguyen_van: str
    ngay_cuoi: datetime.date | None = attrs.field(init=False, eq=False, default=None)

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "ngay_cuoi", _last_day(self.nguyen_van))

    @property
    def van_ban(self) -> str:
        """The deadline as a document prints it: a bare date in short form (``15/12/2026``, ``Tháng 5/2026``,
        ``Năm 2026``), any other text as typed.
        """
        if re.fullmatch(r"\d{4}(-\d{1,2}){0,2}|\d{1,2}/\d{4}", self.nguyen_van):
            day = Ngay.parse(self.nguyen_van)
            return day.ngan if day.ngay else f"{'Tháng' if day.thang else 'Năm'} {day.ngan}"
        return self.nguyen_van

    @property
    def loi(self) -> str:
        """The deadline in a sentence: a date in words (``tháng 01 năm 2027``), any other text as typed."""
        try:
            return Ngay.parse(self.nguyen_van).van_ban or self.nguyen_van
        except PlanError:
            return self.nguyen_van

    def __str__(self) -> str:
        return self.nguyen_van


def _last_day(text: str) -> datetime.date | None:
    if match := _QUARTER.fullmatch(text.strip()):
        month = 3 * _QUARTERS[match["q"].upper()]
        year = int(match["y"])
        return datetime.date(year, month, monthrange(year, month)[1])
    try:
        day = Ngay.parse(text)
    except PlanError as error:
        if _DATE.fullmatch(text.strip()):
            raise
        del error  # not a date at all: a text is a legal deadline
        return None
    if day.nam is None:
        return None
    month = day.thang or 12
    return datetime.date(day.nam, month, day.ngay or monthrange(day.nam, month)[1])
