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


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case["báo"][:40])
def test_an_unknown_key_is_a_fault_at_every_door(case: dict[str, Any], door: str) -> None:
    (key,) = case["dữ liệu"]
    if door == "constructor" and fold(key) not in KeHoach.fields():
        pytest.skip("a name that Python is given")
    with pytest.raises(thidua.PlanError) as caught:
        DOORS[door](case["dữ liệu"])
    assert case["báo"] in str(caught.value)


def test_a_sentence_in_a_list_of_dashes_is_text() -> None:
    plan = thidua.read("nội dung:\n- Đối với tập thể: tốt\n- Text: a\n", format="yaml")
    assert [item.noi_dung for item in plan.noi_dung] == ["Đối với tập thể: tốt", "Text: a"]
