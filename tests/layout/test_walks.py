"""What is laid out of each example is what stands in ``walks``: read a difference as one reads a page."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import EXAMPLES
from walked import HERE, told

import thidua


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_each_line_of_an_example(path: Path) -> None:
    assert told(thidua.read(path)).splitlines() == (HERE / f"{path.stem}.txt").read_text("utf-8").splitlines()


def test_no_walk_is_left_over() -> None:
    assert {path.stem for path in HERE.glob("*.txt")} == {path.stem for path in EXAMPLES}
