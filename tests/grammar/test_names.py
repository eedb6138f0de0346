"""Names in capitals as they are written in a sentence: the cases of names.yaml."""

from __future__ import annotations

from pathlib import Path

import pytest
from ruamel.yaml import YAML

from thidua.grammar.names import agency_name

NAMES: list[list[str]] = YAML(typ="safe").load(Path(__file__).with_name("names.yaml").read_text("utf-8"))


@pytest.mark.parametrize("case", NAMES, ids=lambda case: case[0])
def test_a_name_in_capitals_is_spelled_or_left(case: list[str]) -> None:
    typed, written, *place = case
    assert agency_name(typed, "", *place) == written
