"""Each table of cases: a module of the grammar, its functions and patterns, and what they read in a text."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML
from support import ROOT

HERE = Path(__file__).parent
TABLES = {path.stem: YAML(typ="safe").load(path.read_text("utf-8")) for path in sorted(HERE.glob("*.yaml"))}
CASES = [
    pytest.param(module, name, case, id=f"{module}.{name} {case[0][:60]}")
    for module, table in TABLES.items()
    if isinstance(table, dict)  # figures and citations have several values each: their own tests read these tables
    for name, cases in table.items()
    for case in cases
]


@pytest.mark.parametrize(("module", "name", "case"), CASES)
def test_case(module: str, name: str, case: list[Any]) -> None:
    """A row is a text, what is read in it, and further arguments by their names."""
    text, wanted, *others = case
    reader = getattr(import_module(f"thidua.grammar.{module}"), name)
    if name.isupper():  # a pattern: what it finds
        match = reader.search(text)
        found = match and match.group()
    else:
        found = reader(text, **(others[0] if others else {}))
    assert (list(found) if isinstance(found, tuple) else found) == wanted


@pytest.mark.parametrize("module", [name for name, table in TABLES.items() if isinstance(table, dict)])
def test_a_table_names_what_the_module_has(module: str) -> None:
    assert all(hasattr(import_module(f"thidua.grammar.{module}"), name) for name in TABLES[module])


def test_each_module_has_its_table() -> None:
    modules = {path.stem for path in (ROOT / "thidua" / "grammar").glob("*.py")} - {"__init__", "lists"}
    assert modules == set(TABLES)
