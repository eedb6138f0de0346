"""Units of meaning: each row a title, its parts; or its parts, and how good a place for a break is before each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from thidua.layout import compounds

TABLE: dict[str, list[list[Any]]] = YAML(typ="safe", pure=True).load(
    Path(__file__).with_name("compounds.yaml").read_text("utf-8")
)
CASES = [(name, *case) for name, cases in TABLE.items() for case in cases]


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0]} {str(case[1])[:40]}")
def test_the_parts_of_a_title(case: tuple[str, Any, Any]) -> None:
    name, given, wanted = case
    assert [*getattr(compounds, name)(given)] == wanted


def test_the_list_says_each_compound_once() -> None:
    words = compounds._lists()["words"]
    assert len({*words}) == len(words)
    assert all(one == one.lower() and one.strip() for one in words)
