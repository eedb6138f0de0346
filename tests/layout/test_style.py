"""The style values of a page and their limits, as the decree and the Party's guide have them."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path
from typing import Any

import attrs
import pytest
from ruamel.yaml import YAML

from thidua.layout.convention import CONVENTIONS
from thidua.layout.style import Kieu

TABLES: dict[str, list[list[Any]]] = YAML(typ="safe", pure=True).load(
    Path(__file__).with_name("style.yaml").read_text("utf-8")
)
FIELDS = {field.name: field for field in attrs.fields(Kieu) if "label" in field.metadata}


@pytest.mark.parametrize(("name", "value", "label", "low", "high", "unit"), TABLES["kieu"])
def test_a_value_of_the_page(name: str, value: Any, label: str, low: float, high: float, unit: str) -> None:
    said = FIELDS[name].metadata["bounds"]
    assert getattr(Kieu(), name) == value
    assert (FIELDS[name].metadata["label"], said.low, said.high, said.unit) == (label, low, high, unit)


@pytest.mark.parametrize("convention", sorted(CONVENTIONS))
def test_the_limits_of_a_convention(convention: str) -> None:
    limits = {name: (one.low, one.high, one.unit, one.source) for name, one in CONVENTIONS[convention].limits.items()}
    wanted = {name: (_number(low), _number(high), *rest) for name, low, high, *rest in TABLES[convention]}
    assert limits == wanted


def _number(said: Any) -> float:
    return float(Fraction(said)) if isinstance(said, str) else said


def test_each_value_stands_in_the_table() -> None:
    assert [row[0] for row in TABLES["kieu"]] == [*FIELDS]
