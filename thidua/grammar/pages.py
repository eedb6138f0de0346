"""What is printed around a document and is no word of it: numbers of pages, a portal's words, a digital signature."""

from __future__ import annotations

from thidua.grammar.days import weekdays
from thidua.grammar.endings import begins_recipients
from thidua.grammar.lists import late, one_of, phrases


def _any(name: str) -> str:
    """A group of a pattern: one phrase of a list."""
    return f"(?:{one_of(phrases('pages')[name])})"


_NUMBER = late(r"[-–—\s]*(?:trang\s+)?(\d{1,3})(?:\s*/\s*\d{1,3})?[-–—\s]*")
_OF_PAGES = late(r"trang\s+\d{1,3}\s*/\s*\d{1,3}")
_LONGEST_NUMBER = 17


def page_number(text: str) -> int:
    """The number of a line that is the number of a page and nothing else; 0 of any other line.

    >>> page_number("- 2 -"), page_number("Trang 3/12"), page_number("Năm 2026")
    (2, 3, 0)
    """
    match = _NUMBER.fullmatch(text) if 0 < len(text) < _LONGEST_NUMBER else None
    return int(match[1]) if match else 0


_AROUND = r"[\s\-–—.|()\[\]…_*~=]*+"
_IN_MARGIN = late(rf"{_AROUND}(?:\d{{1,4}}{_AROUND}(?:/\s*+\d{{1,4}}\s*+)?[)\]]?+)?")


def is_page_in_margin(text: str) -> bool:
    """A line of a header or footer is the number of a page with the signs around it, or a rule.

    >>> is_page_in_margin("- 2 -"), is_page_in_margin("2/5"), is_page_in_margin("80%"), is_page_in_margin("12/3/2026")
    (True, True, False, False)
    """
    return _IN_MARGIN.fullmatch(text) is not None


def is_page_of_pages(text: str) -> bool:
    """The line is ``Trang 3/12``, which no document says."""
    return _OF_PAGES.fullmatch(text) is not None


# A portal.

_PORTAL = late(
    lambda: (
        rf"(?:{_any('portal')}|(?:[<«‹]+\s*)?{_any('turning')}(?:\s*[>»›]+)?"
        rf"|(?:số\s+)?{_any('counted')}\s*+(?::\s*+)?[\d.,]*+)[:.]?"
    )
)
_MENU = late(
    lambda: (
        rf"{_any('menu')}|a[+-]|(?:thứ\s+\w+|{one_of(weekdays())}),?\s*(?:ngày\s*)?"
        r"\d{1,2}/\d{1,2}/\d{4}(?:\s*[-|,]?\s*\d{1,2}:\d{2}(?::\d{2})?)?"
    )
)
_OTHER_NEWS = late(lambda: rf"(?:(?:các\s+)?{_any('items')}\s+{_any('other')}|{_any('more')})\s*:?")


def is_portal_words(text: str) -> bool:
    """The text is a portal's and nothing else: ``Tải về``, ``Lượt xem: 12``."""
    return _PORTAL.fullmatch(text) is not None


def is_portal_menu(text: str) -> bool:
    """The text is an entry of a portal's menu, or its day; below a document the same words may be an appendix's."""
    return _MENU.fullmatch(text) is not None


def is_other_news(text: str) -> bool:
    """The line heads a list of other news: ``Tin khác``, ``Xem thêm``."""
    return _OTHER_NEWS.fullmatch(text) is not None


# A digital signature.

_SIGNED = late(
    lambda: (
        rf"[(\[]\s*(?:đã\s+)?(?:chữ\s+)?ký\s+số\s*[)\]]|ký\s+bởi\s*:.{{0,100}}|{_any('signed_at')}\s*:[\d\s:./+-]*"
        r"|signature\s+valid|digitally\s+signed\s+by.{0,100}"
    )
)
_SIGNED_AT = late(lambda: rf"{_any('signed_at')}\s*:")
_SIGNED_BY = late(lambda: rf"{_any('signed_by')}\s*:.{{0,100}}")


def is_digital_signature(text: str) -> bool:
    """The line was printed by a program that signs: ``Ký bởi: …``, ``Signature Valid``."""
    return _SIGNED.fullmatch(text) is not None


def is_time_of_signature(text: str) -> bool:
    """The line says when it was signed so: who signed stands above it."""
    return _SIGNED_AT.match(text) is not None


def is_part_of_signature(text: str) -> bool:
    """The line says of a digital signature who signed: ``Email: …``."""
    return _SIGNED_BY.fullmatch(text) is not None


_ENDING = late(lambda: rf"(?:{one_of(phrases('appendices')['names'])})(?!\w)|lưu\s*:")


def begins_ending(text: str) -> bool:
    """The line begins an ending or an appendix: what a portal prints below stands behind it."""
    return begins_recipients(text) or _ENDING.match(text) is not None
