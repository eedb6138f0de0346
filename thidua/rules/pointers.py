"""Rules of what a plan points to: its appendices, its own sections and points, blanks that are still to be filled."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from thidua.grammar.appendices import appendix_words, cited_appendices, points_to, points_to_attached
from thidua.grammar.lists import late, one_of
from thidua.grammar.references import WORDS, references_in
from thidua.grammar.signs import part_value
from thidua.grammar.tones import new_spelling
from thidua.layout.references import numbered_lines
from thidua.layout.references import points_to as points_to_line
from thidua.listed import listed
from thidua.model import PhuLuc
from thidua.rules.check import Fault, Unknown, check, fault
from thidua.rules.draft import Draft
from thidua.rules.phrases import around
from thidua.wording import shorten


@check(
    "nd-601", "phụ lục", "nên", {"nd30": "I.III.1.a", "hd05": "HD05.II.1.1"},
    {"thieu": ("nhắc đến “{co}” mà kế hoạch không có phụ lục ấy", "thêm phụ lục, hoặc bỏ chỗ nhắc"),
     "thua": ("có phụ lục “{co}” mà không câu nào nhắc đến", "thêm vào chỗ cần: (chi tiết tại Phụ lục kèm theo)")},
    why="Văn bản có phụ lục thì trong nội dung phải có chỉ dẫn; nhắc mà không kèm thì người nhận phải hỏi lại.",
    wrong="nội dung: Phân công tại Phụ lục kèm theo",
    right="nội dung: Phân công tại Phụ lục kèm theo\nphụ lục: [{tiêu đề: Phân công, gồm: [Văn phòng tổng hợp]}]",
    said_by={"tt-501": ("",)},
)  # fmt: skip
def appendices(draft: Draft) -> Iterator[Fault | Unknown]:
    plan, told = draft.plan, set()
    mentions: list[str] = []
    for said in draft.having(*appendix_words()):
        if said.part in ("phụ lục", "căn cứ", "chú thích"):
            continue
        for words, number in cited_appendices(said.text, plan.ten_loai):
            mentions.append(said.text)
            known = not number or part_value(number) <= len(plan.phu_luc)
            if (not plan.phu_luc or not known) and words not in told:
                told.add(words)
                start = said.text.find(words)
                yield fault(draft.where(said, start), around(said.text, start), "thieu", co=words)
    if plan.phu_luc and not mentions and any(points_to_attached(said.text) for said in draft.texts):
        return
    several = len(plan.phu_luc) > 1
    for at, appendix in enumerate(plan.phu_luc):
        if not (any(points_to(text, at + 1) for text in mentions) if several else mentions):
            where = draft.at("phụ lục", at, words=appendix.tieu_de)
            yield fault(where, appendix.tieu_de, "thua", co=appendix.tieu_de)
            if not mentions:
                return


@check(
    "nd-602", "chỉ dẫn trong văn bản", "nên", {"": ""},
    {"": ("nhắc đến “{co}” mà văn bản không có chỗ ấy", "xem lại số mục, khoản, điểm")},
    why="Thêm bớt một mục thì số các mục sau đổi theo, chỗ nhắc đến chúng thì không.",
    wrong="nội dung: Thực hiện theo khoản 9 Mục V kế hoạch này",
    right="nội dung: Thực hiện theo kế hoạch này",
)  # fmt: skip
def references(draft: Draft) -> Iterator[Fault | Unknown]:
    texts = (said for said in draft.having(*WORDS) if said.part not in ("căn cứ", "chú thích", "phụ lục"))
    found = [(said, one) for said in texts for one in references_in(said.text)]
    if not found:
        return
    lines = numbered_lines(draft.plan)
    told: set[str] = set()
    for said, one in found:
        if one.text not in told and not points_to_line(one, lines):
            told.add(one.text)
            yield fault(draft.where(said, said.text.find(one.text)), shorten(said.text, 80), co=one.text)


@cache
def _data() -> Mapping[str, list[str]]:
    return listed(__file__, "pointers")


# Dots behind a word are an “and so on”, but for a word that figures follow; alone, they are a blank, but for “… và …”.
_DOTS = late(
    lambda: (
        r"…{2,}|\.{4,}|_{3,}"
        rf"|(?<!\w)(?:{one_of(_data()['truoc_cho_trong'])})\s?(?:…|\.{{3}})(?!\.)"
        rf"|(?<![^\s/:(])(?:…|\.{{3}})(?!\s(?:{one_of(_data()['noi'])})(?!\w))"
    )
)
_BRACKETS = late(lambda: rf"\[\s{{0,20}}+\.{{0,60}}+\s{{0,20}}+\]|\[(?:{one_of(_data()['dien'])})[^\[\]]{{0,60}}\]")
_REMINDERS = late(lambda: rf"\((?:{one_of(_data()['de_sau'])})\)")
_FIELDS = late(r"<<[^<>]{1,60}>>|\{{1,2}\s?[^\W\d][^{}]{0,60}\}{1,2}|(?<!\S)\?\?+", re.NOFLAG)
_SIGNS = late(
    r"(?<!\w)(?i:xxx+|todo|tbd)(?!\w)|(?<!\w)XX+(?=\s?%|/)|(?<=/)XX+(?!\w)|(?<=\d\d)XX(?!\w)|(?<!\w)XXXX+(?!\w)",
    re.NOFLAG,
)
_UNDATED = late(r"[nN]gày\s{1,20}+tháng(?!\w)", re.NOFLAG)
_UNNUMBERED = late(r"số\s{0,20}+/\s{0,9}(?=[A-ZĐ]{2})|[nN]gày\s{0,20}+/\s{0,20}+/", re.NOFLAG)
_BLANKS = (
    (("…", "...", "___"), _DOTS),
    (("[",), _BRACKETS),
    ((" sau)", "tên)", "sung)", "liệu)"), _REMINDERS),
    (("<<", "{", "??"), _FIELDS),
    (("XX", "xxx", "todo", "TODO", "tbd", "TBD"), _SIGNS),
    (("gày tháng", "gày  ", "gày\u00a0"), _UNDATED),
    (("số /", "số  ", "số/", "gày /", "gày  /", "/ /", "/  /"), _UNNUMBERED),
)
"""What a blank looks like, and what stands in it: most texts have none of that."""


_ROOM = frozenset(("người ký", "lưu", "chú thích", "số", "ký hiệu"))


@check(
    "nd-603", "chỗ còn để trống", "nên", {"": ""},
    {"": ("văn bản đã có số, ngày mà còn chỗ trống: “{co}”", "điền nốt, hoặc bỏ chỗ ấy")},
    why="Văn bản phát hành không còn chỗ để trống.",
    wrong="số: 15/KH-SNV\nngày: 2026-03-09\nnội dung: Kinh phí …… đồng",
    right="số: 15/KH-SNV\nngày: 2026-03-09\nnội dung: Kinh phí 5.000.000 đồng",
)  # fmt: skip
def blanks(draft: Draft) -> Iterator[Fault | Unknown]:
    looked_for = [one for one in _BLANKS if any(map(draft.whole.__contains__, one[0]))]
    if not draft.issued or not looked_for:
        return
    forms = {at for at, one in enumerate(draft.plan.phu_luc) if _is_form(one)}
    for said in draft.texts:
        if said.part in _ROOM or (said.part == "phụ lục" and ("dòng" in said.path or said.path[1] in forms)):
            continue  # forms to be filled in
        seen = (pattern.search(said.text) for signs, pattern in looked_for if any(map(said.text.__contains__, signs)))
        found = min(filter(None, seen), key=lambda one: one.start(), default=None)
        if found and not _goes_on(said.text, found) and not _is_quoted(said.text, found.start()):
            yield fault(draft.where(said, found.start()), around(said.text, found.start()), co=found[0])


def _goes_on(text: str, found: re.Match[str]) -> bool:
    """What looks like a blank is an “and so on”: it ends a text, of three dots a list."""
    if text.rstrip(' .;)”"').endswith("…"):
        return True
    return found[0] == "..." and not text[found.end() :].strip(' ;)”"') and "," in text[: found.start()]


def _is_form(appendix: PhuLuc) -> bool:
    """An appendix is a form, as its title says."""
    return _FORM.search(appendix.tieu_de) is not None


_FORM = late(lambda: rf"(?<!\w)(?:{one_of(_data()['mau'])})(?!\w)")


def _is_quoted(text: str, at: int) -> bool:
    return text.rfind("“", 0, at) > text.rfind("”", 0, at) and "”" in text[at:]


@check(
    "nd-604", "từ ngữ không được có", "nên", {"": ""},
    {"": ("có “{co}”", "bỏ hoặc thay: từ ngữ này đã dặn là không được có")},
    why="Tên của vụ việc cũ còn trong văn bản mới là lỗi mà kiểm tra thể thức không thấy.",
    wrong="nội dung: Phong trào thi đua của huyện Phú Sơn (với --forbid “huyện Phú Sơn”)",
    right="nội dung: Phong trào thi đua của xã Hòa An",
)  # fmt: skip
def forbidden(draft: Draft) -> Iterator[Fault | Unknown]:
    for words in filter(None, map(_plain, draft.asked.forbid)):
        found = [(said, at) for said in draft.texts if (at := _standing(words, said.text))]
        for said, at in found:
            yield fault(draft.where(said, at - 1), around(said.text, at - 1), co=words)
        if not found and (at := _standing(words, draft.printed)):  # of no part of a plan
            yield fault(draft.at(), around(draft.printed, at - 1), co=words)


def _plain(words: str) -> str:
    return " ".join(words.split())


def _standing(words: str, text: str) -> int:
    """Where some words stand in a text, whatever their capitals, blanks and tone marks, counted from 1; 0 for nowhere.
    What begins or ends in a letter is a whole word.
    """
    wanted, said = (new_spelling(_plain(one)).casefold() for one in (words, text))
    at = said.find(wanted)
    while at >= 0:
        before, behind = said[:at][-1:], said[at + len(wanted) :][:1]
        whole = not (before.isalnum() and wanted[0].isalnum()) and not (behind.isalnum() and wanted[-1].isalnum())
        if whole:
            return at + 1
        at = said.find(wanted, at + 1)
    return 0


@check(
    "nd-605", "từ ngữ phải có", "nên", {"": ""},
    {"": ("không có “{co}”", "thêm: từ ngữ này đã dặn là phải có")},
    why="Điều phải nêu mà quên thì văn bản bị trả lại.",
    wrong="nội dung: Tổ chức hội thi (với --require “Điều lệ hội thi”)",
    right="nội dung: Tổ chức hội thi theo Điều lệ hội thi",
)  # fmt: skip
def required(draft: Draft) -> Iterator[Fault | Unknown]:
    for words in filter(None, map(_plain, draft.asked.require)):
        if not any(_standing(words, said.text) for said in draft.texts) and not _standing(words, draft.printed):
            yield fault(draft.at(), co=words)
