"""Every example in a docstring says what it says."""

from __future__ import annotations

import doctest
from importlib import import_module

import pytest
from support import ROOT

MODULES = [
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    for path in sorted((ROOT / "thidua").rglob("*.py"))
    if ">>> " in path.read_text("utf-8")
]


@pytest.mark.parametrize("name", MODULES)
def test_examples_of_a_module(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    failed, _ = doctest.testmod(import_module(name), optionflags=doctest.ELLIPSIS)
    assert not failed, capsys.readouterr().out


def test_the_modules_with_examples_are_found() -> None:
    assert len(MODULES) > 20
