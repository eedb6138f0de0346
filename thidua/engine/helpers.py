"""The filters of our own: Vietnamese dates, numbers, numbering and capitals, as a document writes them."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from contextlib import suppress
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from thidua.engine import faults
from thidua.engine.kind_words import kind_of
from thidua.engine.refusals import RefusedError
from thidua.errors import PlanError
from thidua.grammar.capitals import capital, small
from thidua.grammar.days import weekdays
from thidua.grammar.deadlines import Quy, quarter_of
from thidua.model import Ngay, ThoiHan
from thidua.records import frozen
from thidua.wording import (
    ALPHABET,
    MOST_FIGURES,
    NBSP,
    format_number,
    letter,
    nfc,
    number_in_words,
    parse_number,
    plain,
    roman,
    shorten,
)


@frozen
class Helper:
    """A filter: ``make`` takes a value that is there, and a unit where ``unit`` says so; ``takes`` the classes of
    values that it is made for (a text is tried by all), ``wants`` the form in which the check says what it has to be.

    ``make`` raises ``RefusedError`` for a value that it cannot take.
    """

    make: Callable[..., str]
    takes: tuple[type, ...]
    wants: str
    unit: bool = False


_MOST_SAID = 60
"""The characters of a value that a message tells."""


def _refused(value: Any, form: str, **values: Any) -> RefusedError:
    scalar = isinstance(value, (str, int, float, Decimal, datetime.date, Ngay, ThoiHan))
    said = shorten(str(value), _MOST_SAID) if scalar else kind_of(value)
    return RefusedError(faults.UNFIT_VALUE.said(form, gia_tri=said, **values))


_MOST_READ = 500
"""The characters of a text that may say a day or a number."""


def _short(value: Any, form: str) -> None:
    """Raises ``RefusedError`` for a text that is longer than any day or number: nobody reads it through."""
    if isinstance(value, str) and len(value) > _MOST_READ:
        raise _refused(value, form)


# Days


def _day(value: Any, form: str = "ngay") -> Ngay | str:
    """The day that a value says; the text of a deadline that says none (``Thường xuyên``)."""
    _short(value, form)
    if isinstance(value, Ngay):
        return value
    if isinstance(value, datetime.date):
        return Ngay.of(value)
    if isinstance(value, str | ThoiHan):
        try:
            return Ngay.parse(str(value))
        except PlanError:
            if isinstance(value, ThoiHan):
                return value.van_ban
    raise _refused(value, "ngay")


def ngay_dai(value: Any) -> str:
    """What is known of a day in words: ``ngày 09 tháng 3 năm 2026``, ``tháng 3 năm 2026`` (I.II.4.b)."""
    day = _day(value)
    return day if isinstance(day, str) else day.van_ban


def ngay_ngan(value: Any) -> str:
    """What is known of a day in figures: ``09/3/2026``, ``3/2026``."""
    day = _day(value)
    return day if isinstance(day, str) else day.ngan


def thu(value: Any) -> str:
    """The day of the week, written as PL2.V.8 asks: ``thứ Hai``."""
    day = _day(value)
    if isinstance(day, str) or day.date is None:
        raise _refused(value, "thu")
    return weekdays()[day.date.weekday()]


def quy(value: Any) -> str:
    """The quarter of a day, or a quarter as typed: ``Quý I năm 2026``."""
    _short(value, "quy")
    if isinstance(value, str | ThoiHan) and (typed := quarter_of(str(value))):
        return str(typed)
    day = _day(value, "quy")
    if isinstance(day, str) or not day.thang:
        raise _refused(value, "quy")
    return str(Quy((day.thang + 2) // 3, day.nam or 0))


# Numbers


def _number(value: Any) -> Decimal:
    number: Decimal | None = None
    _short(value, "so")
    value = plain(value)
    if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        number = Decimal(value)
    elif isinstance(value, str):
        with suppress(ValueError):
            number = parse_number(value)
    if number is not None and number.is_finite():
        return number
    raise _refused(value, "so")


def _whole(value: Any, low: int, high: int, form: str) -> int:
    number = _number(value)
    if number != number.to_integral_value() or not low <= number <= high:
        raise _refused(value, form, thap=low, cao=high)
    return int(number)


def so(value: Any) -> str:
    """A number as Vietnamese print it: ``50.000``, ``7,5``."""
    return _printed(value)


def _printed(value: Any) -> str:
    try:
        return format_number(_number(value))
    except ValueError as error:
        raise _refused(value, "nhieu", nhieu=MOST_FIGURES) from error


def so_dem(value: Any) -> str:
    """A count with a zero before a single figure: ``03``, ``12``."""
    number = _number(value)
    single = number == number.to_integral_value() and 0 <= number < 10
    return f"{int(number):02}" if single else _printed(value)


def tien(value: Any, unit: str = "đồng") -> str:
    """An amount of money: ``1.500.000 đồng``."""
    return f"{_printed(value)}{NBSP}{unit}"


def bang_chu(value: Any, unit: str = "") -> str:
    """A number in words, and a unit after it: ``hai nghìn không trăm hai mươi sáu``."""
    number = _number(value)
    try:
        words = number_in_words(number)
    except ValueError as error:
        raise _refused(value, "bang_chu") from error
    return f"{words} {unit}" if unit else words


def la_ma(value: Any) -> str:
    """A Roman numeral: ``IV``."""
    return roman(_whole(value, 1, 3999, "la_ma"))


def chu_cai(value: Any) -> str:
    """The letter of a điểm: a, b, c, d, đ, e, g …"""
    return letter(_whole(value, 1, len(ALPHABET), "chu_cai"))


# Capitals


def hoa(text: str) -> str:
    """All in capitals."""
    return nfc(text).upper()


_DAY, _NUMBER = (Ngay, ThoiHan, datetime.date), (int, float, Decimal)
_OF_DAY, _OF_NUMBER, _OF_TEXT = "ngay", "so", "chu"

HELPERS: Mapping[str, Helper] = MappingProxyType(
    {
        "ngay_dai": Helper(ngay_dai, _DAY, _OF_DAY),
        "ngay_ngan": Helper(ngay_ngan, _DAY, _OF_DAY),
        "thu": Helper(thu, _DAY, _OF_DAY),
        "quy": Helper(quy, _DAY, _OF_DAY),
        "so": Helper(so, _NUMBER, _OF_NUMBER),
        "so_dem": Helper(so_dem, _NUMBER, _OF_NUMBER),
        "tien": Helper(tien, _NUMBER, _OF_NUMBER, unit=True),
        "bang_chu": Helper(bang_chu, _NUMBER, _OF_NUMBER, unit=True),
        "la_ma": Helper(la_ma, _NUMBER, _OF_NUMBER),
        "chu_cai": Helper(chu_cai, _NUMBER, _OF_NUMBER),
        "hoa": Helper(hoa, (), _OF_TEXT),
        "hoa_dau": Helper(capital, (), _OF_TEXT),
        "thuong_dau": Helper(small, (), _OF_TEXT),
    }
)
"""Every filter of ours by its name; one with no ``takes`` works on the printed form of any value."""
