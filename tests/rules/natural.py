"""Plans put together of parts that natural ones have, in as many ways as there are numbers."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

import thidua

_PARTS: dict[str, list[Any]] = YAML(typ="safe", pure=True).load(
    Path(__file__).with_name("natural.yaml").read_text("utf-8")
)


def natural_plan(seed: int) -> thidua.KeHoach:
    """A plan that is right, of parts that a number chooses."""
    chance = random.Random(seed)

    def some(name: str, least: int, most: int) -> list[Any]:
        return chance.sample(_PARTS[name], chance.randint(least, min(most, len(_PARTS[name]))))

    def one(name: str) -> Any:
        return chance.choice(_PARTS[name])

    body: list[Any] = [{"tiêu đề": "Tuyên truyền, vận động", "gồm": some("lời", 1, 3)}, *some("lời", 1, 4)]
    tables = [{"bảng": table} for table in some("bảng", 0, 2)]
    at = chance.randint(1, len(body))
    data = {
        "cơ quan": one("cơ quan"), "số": chance.randint(1, 400), "ngày": "2026-03-09", "trích yếu": one("trích yếu"),
        "căn cứ": some("căn cứ", 1, 5), "mở đầu": one("mở đầu"),
        "mục đích": some("lời", 1, 2), "yêu cầu": some("lời", 1, 3),
        "nội dung": [*body[:at], *tables, *body[at:]], "thời gian": {"bắt đầu": "2026-03-15", "kết thúc": "2026-11-30"},
        "khen thưởng": some("lời", 0, 1), "tổ chức thực hiện": some("lời", 1, 4), "nơi nhận": one("nơi nhận"),
        "lưu": "VT", "người ký": one("người ký"),
    }  # fmt: skip
    return thidua.KeHoach.from_data({name: value for name, value in data.items() if value})
