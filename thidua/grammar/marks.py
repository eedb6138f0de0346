"""Dấu chỉ mức độ: secrecy, urgency, circulation, draft, as they stand on paper and in a plan."""

from __future__ import annotations

from thidua.grammar.lists import late, one_of, phrases
from thidua.grammar.tones import new_spelling
from thidua.wording import fold

DO_KHAN = phrases("marks")["do_khan"]
DO_MAT = phrases("marks")["do_mat"]
LUU_HANH = phrases("marks")["luu_hanh"]
STAMPS = {mark: mark.upper() for mark in (*DO_MAT, *DO_KHAN, *LUU_HANH)}
"""The marks as they are stamped."""
_STAMPED = late(lambda: one_of(DO_KHAN, DO_MAT, LUU_HANH))
_DRAFT = late(lambda: rf"(?:bản\s+)?(?:{one_of(phrases('marks')['du_thao'])})(?:\s+(?P<which>.{{0,20}}))?")
_DRAFT_WORD = late(lambda: rf"(?:{one_of(phrases('marks')['du_thao'])})\s*")
_AROUND = "()[] *"


def is_mark(text: str) -> bool:
    """The line is a mark alone, brackets around it or none.

    >>> is_mark("HOẢ TỐC"), is_mark("(Dự thảo lần 2)"), is_mark("Khẩn trương")
    (True, True, False)
    """
    return bool(mark_of(text))


def mark_of(text: str) -> dict[str, str]:
    """The field of a plan that a mark fills, and its value; empty for a text that is none.

    >>> mark_of("HỎA TỐC"), mark_of("DỰ THẢO LẦN 2"), mark_of("DỰ THẢO")
    ({'do_khan': 'hỏa tốc'}, {'du_thao': 'lần 2'}, {'du_thao': 'có'})
    """
    if "(*" in text:  # which points to a note
        return {}
    bare = " ".join(text.strip(_AROUND).split())
    if draft := _DRAFT.fullmatch(bare):
        return {"du_thao": (draft["which"] or "").strip().lower() or "có"}
    if not _STAMPED.fullmatch(new_spelling(bare)):
        return {}
    for field, words in (("do_khan", DO_KHAN), ("do_mat", DO_MAT), ("luu_hanh", LUU_HANH)):
        if found := next((one for one in words if fold(one) == fold(bare)), ""):
            return {field: found}
    return {}


def which_draft(text: str) -> str:
    """Which draft a plan says it is, the word itself aside: ``lần 2`` of ``Dự thảo lần 2``."""
    word = _DRAFT_WORD.match(text)
    return text[word.end() :] if word else text


_WHICH = r"(?:\s++(?:lần\s++)?(?:thứ\s++)?(?:\d{1,2}|nhất|hai|ba|cuối))?"
_DRAFT_BEFORE = late(
    lambda: rf"\(?\s*+(?:bản\s++)?(?:{one_of(phrases('marks')['du_thao'])}){_WHICH}(?:\s*+\))?(?:\s*+[-–:.])?\s++(?=\S)"
)
_DRAFT_BEHIND = late(lambda: rf"(?:bản\s++)?(?:{one_of(phrases('marks')['du_thao'])}){_WHICH}\s*+(?:\)\s*+)?$")


def draft_around(text: str) -> tuple[int, int]:
    """Where the words of a line begin and end, without the mark of a draft before or behind them.

    >>> draft_around("DỰ THẢO KẾ HOẠCH"), draft_around("KẾ HOẠCH (Dự thảo lần 2)"), draft_around("KẾ HOẠCH")
    ((8, 16), (0, 8), (0, 8))
    """
    before = _DRAFT_BEFORE.match(text)
    start = before.end() if before else 0
    behind = _DRAFT_BEHIND.search(text, start + 1)
    if behind is None:
        return start, len(text)
    words = text[: behind.start()].rstrip().removesuffix("(").rstrip()
    words = words[:-1].rstrip() if words.endswith(("-", "–")) else words
    return start, max(start + 1, len(words))
