"""Every case that a fuzzer was started from, or that once broke a promise, keeps it."""

from __future__ import annotations

from pathlib import Path

import pytest
from fuzz.doors import DOORS, keeps

CASES = sorted((Path(__file__).parent / "corpus").glob("*/*"))


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}-{case.name}")
def test_a_case_keeps_its_promise(case: Path) -> None:
    keeps(case.parent.name, case.read_bytes())


def test_each_door_has_cases() -> None:
    assert {case.parent.name for case in CASES} == set(DOORS)
    assert sum(case.stat().st_size for case in CASES) < 1 << 20
