"""What papers are known by: kinds whose form is ruled, with the code of each in a number, and other words on them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from thidua.grammar.tones import new_spelling
from thidua.listed import listed

CODES: Mapping[str, Mapping[str, str]] = listed(__file__, "kinds")
"""The code of each kind, by the name of a convention."""
AGREED = ("hợp đồng", "bản ghi nhớ", "bản thỏa thuận")
"""Kinds that have a code, but are set out as those who sign them agree."""


def ruled_kind(title: str, convention: str) -> str:
    """The kind that a title names, in small letters; empty where it names none that the convention rules.

    >>> ruled_kind("KẾ HOẠCH LIÊN TỊCH", "nd30"), ruled_kind("BẢN ĐĂNG KÝ", "nd30")
    ('kế hoạch', '')
    """
    words = new_spelling(" ".join(title.split()).casefold())
    return next((kind for kind in CODES[convention] if words.startswith(new_spelling(kind))), "")


@cache
def _words() -> Mapping[str, list[str]]:
    return listed(__file__, "papers")


@cache
def short_names() -> Mapping[str, str]:
    """Abbreviations in the name of a body, each with its words, in capitals."""
    said = (one.partition(" = ") for one in words_of("ten_viet_tat"))
    return {short: words.upper() for short, _, words in said}


def words_of(key: str) -> list[str]:
    """Some words that rules over papers look for."""
    return _words()[key]
