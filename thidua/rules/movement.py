"""Rules of the field: what Luật Thi đua, khen thưởng asks of a movement, names of awards, bodies that are no more."""

from __future__ import annotations

import datetime
import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from thidua.grammar.lists import late, one_of
from thidua.model import KeHoach
from thidua.rules.check import Fault, Unknown, check, fault
from thidua.rules.draft import Draft, Said
from thidua.wording import shorten

_LAW = datetime.date(2024, 1, 1)
"""From when Luật 06/2022/QH15 is in force."""
_TWO_LEVELS = datetime.date(2025, 7, 1)
"""From when there are no bodies of districts, and 34 provinces (Nghị quyết 202/2025/QH15)."""


@cache
def _data() -> Mapping[str, Any]:
    return tomllib.loads(Path(__file__).with_name("movement.toml").read_text("utf-8"))


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
    if not re.search(r"phong trào thi đua|phát động.*thi đua", plan.trich_yeu, re.IGNORECASE):
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


_AWARDS = late(lambda: rf"(?<!\w)(?:{one_of(_words('danh_hieu'))})(?!\w)")


@check(
    "nd-702", "tên danh hiệu, hình thức khen thưởng", "nên", {"": "L06.19"},
    {"": ("“{co}”", "tên theo luật: “{dung}”")},
    why="Danh hiệu, hình thức khen thưởng ghi đúng tên trong Luật Thi đua, khen thưởng; sai tên thì hồ sơ bị trả.",
    wrong="khen thưởng: Đề nghị tặng danh hiệu Chiến sĩ thi đua cấp cơ sở",
    right="khen thưởng: Đề nghị tặng danh hiệu Chiến sĩ thi đua cơ sở",
)  # fmt: skip
def awards(draft: Draft) -> Iterator[Fault | Unknown]:
    right = {name.casefold(): value for name, value in _words("danh_hieu").items()}
    for said in draft.texts:
        for found in _AWARDS.finditer(said.text):
            key = " ".join(found[0].split()).casefold()
            yield fault(draft.where(said), shorten(said.text, 80), co=found[0], dung=right[key])


_DISTRICT = late(lambda: rf"(?<!\w)(?:{one_of(_data()['cap_huyen'])})(?=\s+[A-ZĐÂÊÔƠƯÁÀẢÃẠ])", re.NOFLAG)
_DISTRICTS = late(lambda: rf"(?<!\w)(?:{one_of(_data()['chung_cap_huyen'])})(?!\w)")


@check(
    "nd-711", "cơ quan cấp huyện sau ngày 01/7/2025", "nên", {"": "NQ202"},
    {"": ("“{co}”: từ 01/7/2025 không còn cấp huyện", "thay bằng xã, phường, đặc khu; kể chuyện cũ thì để nguyên")},
    why="Từ ngày 01/7/2025 chính quyền địa phương có hai cấp; nơi nhận, đơn vị thực hiện ở huyện là chữ cũ còn sót.",
    wrong="ngày: 2026-03-09\nnơi nhận: [UBND huyện Phú Sơn]", right="ngày: 2026-03-09\nnơi nhận: [UBND xã Phú Sơn]",
    since=_TWO_LEVELS,
)  # fmt: skip
def districts(draft: Draft) -> Iterator[Fault | Unknown]:
    told: set[str] = set()
    for said in _of_now(draft):
        for pattern in (_DISTRICT, _DISTRICTS):
            for found in pattern.finditer(said.text):
                if found[0] not in told:
                    told.add(found[0])
                    yield fault(draft.where(said), shorten(said.text, 80), co=found[0])


def _of_now(draft: Draft) -> Iterator[Said]:
    """The texts that speak of what is now: căn cứ cite instruments of bodies that were."""
    return (said for said in draft.texts if said.part not in ("căn cứ", "dẫn căn cứ", "chú thích"))


_PROVINCE = late(lambda: rf"(?<!\w)(?i:tỉnh)\s+(?P<name>{one_of(_words('tinh_cu'))})(?!\w)", re.NOFLAG)


@check(
    "nd-712", "tỉnh không còn từ ngày 01/7/2025", "nên", {"": "NQ202"},
    {"": ("“{co}” đã sáp nhập từ 01/7/2025", "nay là {dung}; kể chuyện cũ thì để nguyên")},
    why="Nghị quyết 202/2025/QH15 sắp xếp còn 34 tỉnh, thành phố; tên cũ trong văn bản mới là chữ còn sót.",
    wrong="ngày: 2026-03-09\nnội dung: Thi đua trong các cơ quan của tỉnh Bình Phước",
    right="ngày: 2026-03-09\nnội dung: Thi đua trong các cơ quan của thành phố Đồng Nai",
    since=_TWO_LEVELS,
)  # fmt: skip
def provinces(draft: Draft) -> Iterator[Fault | Unknown]:
    told: set[str] = set()
    for said in _of_now(draft):
        for found in _PROVINCE.finditer(said.text):
            name = found["name"]
            if name not in told:
                told.add(name)
                yield fault(draft.where(said), shorten(said.text, 80), co=found[0], dung=_words("tinh_cu")[name])
