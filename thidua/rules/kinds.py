"""Kinds of documents whose form is ruled, with the code of each in a number: by the decree, by the Party's guidance."""

from __future__ import annotations

from collections.abc import Mapping

from thidua.grammar.conventions import HD05, ND30
from thidua.grammar.tones import new_spelling

CODES: Mapping[str, Mapping[str, str]] = {
    ND30: {  # Phụ lục III, mục I
        "nghị quyết": "NQ", "quyết định": "QĐ", "chỉ thị": "CT", "quy chế": "QC", "quy định": "QyĐ",
        "thông cáo": "TC", "thông báo": "TB", "hướng dẫn": "HD", "chương trình": "CTr", "kế hoạch": "KH",
        "phương án": "PA", "đề án": "ĐA", "dự án": "DA", "báo cáo": "BC", "biên bản": "BB", "tờ trình": "TTr",
        "hợp đồng": "HĐ", "công điện": "CĐ", "bản ghi nhớ": "BGN", "bản thỏa thuận": "BTT", "giấy ủy quyền": "GUQ",
        "giấy mời": "GM", "giấy giới thiệu": "GGT", "giấy nghỉ phép": "GNP", "phiếu gửi": "PG", "phiếu chuyển": "PC",
        "phiếu báo": "PB",
    },
    HD05: {  # Phần II, mục I, điểm 3.1.2; of those that it does not name the first letters, as it says there
        "nghị quyết": "NQ", "quyết định": "QĐ", "quy định": "QĐ", "chỉ thị": "CT", "chương trình": "CTr",
        "kết luận": "KL", "thông tri": "TT", "quy chế": "QC", "tờ trình": "TTr", "báo cáo": "BC", "biên bản": "BB",
        "hướng dẫn": "HD", "kế hoạch": "KH", "thông báo": "TB", "đề án": "ĐA", "phương án": "PA",
    },
}  # fmt: skip


AGREED = ("hợp đồng", "bản ghi nhớ", "bản thỏa thuận")
"""Kinds that have a code, but are set out as those who sign them agree."""


def ruled_kind(title: str, convention: str) -> str:
    """The kind that a title names, in small letters; empty where it names none that the convention rules.

    >>> ruled_kind("KẾ HOẠCH LIÊN TỊCH", "nd30"), ruled_kind("BẢN ĐĂNG KÝ", "nd30")
    ('kế hoạch', '')
    """
    words = new_spelling(" ".join(title.split()).casefold())
    return next((kind for kind in CODES[convention] if words.startswith(new_spelling(kind))), "")
