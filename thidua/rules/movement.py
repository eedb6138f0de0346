"""Rules of the field: what Luật Thi đua, khen thưởng asks of a movement, names of awards, bodies that are no more."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from thidua.grammar.capitals import capital
from thidua.grammar.lists import CAPITALS, late, one_of
from thidua.listed import listed
from thidua.model import KeHoach
from thidua.rules.check import Fault, Unknown, check, fault
from thidua.rules.draft import Draft
from thidua.rules.past import TWO_LEVELS, is_of_now, speaks_of_past
from thidua.rules.phrases import Hit, Phrases, around
from thidua.wording import shorten

_LAW = datetime.date(2024, 1, 1)
"""From when Luật 06/2022/QH15 is in force."""


@cache
def _data() -> Mapping[str, Any]:
    return listed(__file__, "movement")


@check(
    "nd-701", "nội dung của một phong trào thi đua", "nên", {"": "L06.17"},
    {"": ("phong trào thi đua chưa nêu {co}", "thêm, hoặc nêu ở văn bản khác thì viện dẫn văn bản ấy")},
    why="Điều 17 Luật Thi đua, khen thưởng: xác định mục tiêu, phạm vi, đối tượng, nội dung, tiêu chí, thời gian, biện "
        "pháp; phát động; kiểm tra, giám sát; tuyên truyền, nhân rộng điển hình; sơ kết, tổng kết, khen thưởng.",
    wrong="trích yếu: Phát động phong trào thi đua năm 2026\nnội dung: Thi đua làm tốt công việc",
    right="trích yếu: Phát động phong trào thi đua năm 2026\nmục đích: …\nđối tượng: …\ntiêu chí: …\nthời gian: …",
    since=_LAW,
)  # fmt: skip
def movement(draft: Draft) -> Iterator[Fault | Unknown]:
    plan = draft.plan
    subject = plan.trich_yeu.casefold()
    if not any(all(word in subject for word in words) for words in _data()["phat_dong"]):
        return
    text = "\n".join(said.text for said in draft.texts if said.part not in ("căn cứ", "trích yếu")).casefold()
    lacking = [
        name
        for name, asked in _data()["dieu_17"].items()
        if not any(_said(plan, part) for part in asked["phan"]) and not any(one in text for one in asked["tu"])
    ]
    if lacking:
        yield fault(draft.at("trích yếu", words=plan.trich_yeu), shorten(plan.trich_yeu, 60), co=tuple(lacking))


def _said(plan: KeHoach, part: str) -> bool:
    """A part of a plan, or of its thời gian, says something."""
    return bool(getattr(plan, part, None) or getattr(plan.thoi_gian, part, None))


def _words(key: str) -> Mapping[str, str]:
    found: Mapping[str, str] = _data()[key]
    return found


@cache
def _awards() -> Phrases:
    return Phrases(_words("danh_hieu"))


@check(
    "nd-702", "tên danh hiệu, hình thức khen thưởng", "nên", {"": "L06.19"},
    {"": ("“{co}”", "tên theo luật: “{dung}”")},
    why="Danh hiệu, hình thức khen thưởng ghi đúng tên trong Luật Thi đua, khen thưởng; sai tên thì hồ sơ bị trả.",
    wrong="khen thưởng: Đề nghị tặng danh hiệu Chiến sĩ thi đua cấp cơ sở",
    right="khen thưởng: Đề nghị tặng danh hiệu Chiến sĩ thi đua cơ sở",
)  # fmt: skip
def awards(draft: Draft) -> Iterator[Fault | Unknown]:
    told: set[str] = set()
    for hit in _awards().find(draft.words):
        if hit.right not in told:
            told.add(hit.right)
            said = draft.texts[hit.text]
            yield fault(draft.where(said, hit.start), around(said.text, hit.start), co=hit.words, dung=hit.right)


@cache
def _districts() -> tuple[Phrases, Phrases]:
    """What names a district where a name follows, and what stands for all of them."""
    named, all_ = _data()["cap_huyen"], _data()["chung_cap_huyen"]
    but = {"dung": "", "khong_truoc": _data()["khong_la_cap_huyen"]}
    return (
        Phrases(dict.fromkeys(named, but), exact=True),
        Phrases(dict.fromkeys((*all_, *map(capital, all_)), but), exact=True),
    )


_NAME = late(rf"\s+[{CAPITALS}]", re.NOFLAG)


@check(
    "nd-711", "cơ quan cấp huyện sau ngày 01/7/2025", "nên", {"": "NQ202"},
    {"": ("“{co}”: từ 01/7/2025 không còn cấp huyện", "thay bằng xã, phường, đặc khu; kể chuyện cũ thì để nguyên")},
    why="Từ ngày 01/7/2025 chính quyền địa phương có hai cấp; nơi nhận, đơn vị thực hiện ở huyện là chữ cũ còn sót.",
    wrong="ngày: 2026-03-09\nnơi nhận: [UBND huyện Phú Sơn]", right="ngày: 2026-03-09\nnơi nhận: [UBND xã Phú Sơn]",
    since=TWO_LEVELS,
)  # fmt: skip
def districts(draft: Draft) -> Iterator[Fault | Unknown]:
    seen: list[Hit] = []
    covered: set[tuple[int, int]] = set()  # the letters of those that are seen
    for phrases, alone in zip(_districts(), (False, True), strict=True):
        for hit in phrases.find(draft.words):
            said = draft.texts[hit.text]
            if (not alone and _NAME.match(said.text, hit.end) is None) or not is_of_now(said):
                continue
            letters = {(hit.text, at) for at in range(hit.start, hit.end)}
            if not letters & covered:
                covered |= letters
                seen.append(hit)
    told: set[str] = set()
    of_cities = ((hit, name) for hit in _of_cities().find(draft.words) if (name := _city_behind(draft, hit)))
    for hit, typed in (*((hit, hit.words) for hit in seen), *of_cities):
        said, words = draft.texts[hit.text], typed.casefold()
        if words not in told and is_of_now(said) and not speaks_of_past(said.text, hit.start):
            told.add(words)
            yield fault(draft.where(said, hit.start), around(said.text, hit.start), co=typed)


@cache
def _of_cities() -> Phrases:
    """What names a body of a city, where the name of one that was below a province follows."""
    return Phrases(dict.fromkeys(_data()["cua_thanh_pho"], ""), exact=True)


def _city_behind(draft: Draft, hit: Hit) -> str:
    """A body with the city behind it that is no more; empty where another name follows, or none."""
    found = _OLD_CITY.match(draft.texts[hit.text].text, hit.end)
    return hit.words + found[0] if found else ""


_OLD_CITY = late(lambda: rf"\s+(?:{one_of(_data()['thanh_pho_cu'])})(?!\w|\s+-\s|\s+[{CAPITALS}])", re.NOFLAG)


_PROVINCE = late(
    lambda: rf"(?<!\w)[Tt]ỉnh\s+(?P<name>{one_of(_words('tinh_cu'))})(?!\w|\s+-\s|\s+[{CAPITALS}])", re.NOFLAG
)


@check(
    "nd-712", "tỉnh không còn từ ngày 01/7/2025", "nên", {"": "NQ202"},
    {"": ("“{co}” đã sáp nhập từ 01/7/2025", "nay là {dung}; kể chuyện cũ thì để nguyên")},
    why="Nghị quyết 202/2025/QH15 sắp xếp còn 34 tỉnh, thành phố; tên cũ trong văn bản mới là chữ còn sót.",
    wrong="ngày: 2026-03-09\nnội dung: Thi đua trong các cơ quan của tỉnh Bình Phước",
    right="ngày: 2026-03-09\nnội dung: Thi đua trong các cơ quan của thành phố Đồng Nai",
    since=TWO_LEVELS,
)  # fmt: skip
def provinces(draft: Draft) -> Iterator[Fault | Unknown]:
    told: set[str] = set()
    old = _words("tinh_cu")
    for said in filter(is_of_now, draft.having("tỉnh")):
        words = " ".join(said.text.split())
        for found in () if not any(map(words.__contains__, old)) else _PROVINCE.finditer(said.text):
            name = found["name"]
            if name not in told and not speaks_of_past(said.text, found.start()):
                told.add(name)
                at, words = draft.where(said, found.start()), around(said.text, found.start())
                yield fault(at, words, co=found[0], dung=_words("tinh_cu")[name])
