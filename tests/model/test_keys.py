"""One rule for keys at all doors: what a part has no key for is a fault, with the nearest one; only YAML's dashes hold
sentences with a colon.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

import thidua
from thidua import KeHoach
from thidua.plan_files import toml
from thidua.wording import fold

CASES: list[dict[str, Any]] = YAML(typ="safe").load(Path(__file__).with_name("keys.yaml").read_text("utf-8"))
DOORS: dict[str, Callable[[dict[str, Any]], KeHoach]] = {
    "json": lambda data: thidua.read(json.dumps(data), format="json"),
    "toml": lambda data: thidua.read(toml.dump(data), format="toml"),
    "braces": lambda data: thidua.read("\n".join(f"{key}: {json.dumps(data[key])}" for key in data), format="yaml"),
    "from_data": KeHoach.from_data,
    "read": thidua.read,
    "constructor": lambda data: KeHoach(**{fold(key): value for key, value in data.items()}),
}


AT_DOORS = [
    pytest.param(case, door, id=f"{door} {case['báo'][:40]}")
    for case in CASES
    for door in DOORS
    if door != "constructor" or all(fold(key) in KeHoach.fields() for key in case["dữ liệu"])  # a name in Python
]


@pytest.mark.parametrize(("case", "door"), AT_DOORS)
def test_an_unknown_key_is_a_fault_at_every_door(case: dict[str, Any], door: str) -> None:
    with pytest.raises(thidua.PlanError) as caught:
        DOORS[door](case["dữ liệu"])
    assert case["báo"] in str(caught.value)


def test_a_sentence_in_a_list_of_dashes_is_text() -> None:
    plan = thidua.read("nội dung:\n- Đối với tập thể: tốt\n- Text: a\n", format="yaml")
    assert [item.noi_dung for item in plan.noi_dung] == ["Đối với tập thể: tốt", "Text: a"]
