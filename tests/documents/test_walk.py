"""A document goes forward: package, sheet, recognition, documents; no later room calls back into an earlier one."""

from __future__ import annotations

import sys
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from support import EXAMPLES

import thidua

ROOMS = ("word", "sheet", "recognise", "documents")
HOME = Path(thidua.__file__).parent
VALUES = {("sheet/__init__.py", "paragraphs"), ("sheet/spacing.py", "*")}
"""What a sheet says of itself: its paragraphs in order, the blanks in a text. ``word`` is the ground floor of all."""


def _room(frame: FrameType) -> int | None:
    path = Path(frame.f_code.co_filename)
    name = path.relative_to(HOME).parts[0] if path.is_relative_to(HOME) else ""
    return ROOMS.index(name) if name in ROOMS else None


@pytest.mark.parametrize("format", ["docx", "txt", "md"])
def test_no_room_calls_a_function_of_one_before_it(format: str) -> None:
    papers = [thidua.render(thidua.read(path), format, carry=False) for path in EXAMPLES]
    called: set[tuple[str, str, str]] = set()

    def watch(frame: FrameType, event: str, _: Any) -> None:
        name = frame.f_code.co_qualname
        if event != "call" or "." in name or name.startswith("<"):
            return  # methods are what a value says of itself
        room, caller = _room(frame), frame.f_back
        while caller is not None and _room(caller) is None:
            caller = caller.f_back
        if room is not None and caller is not None and _room(caller) > room > 0:  # type: ignore[operator]
            by, of = (Path(one.f_code.co_filename).relative_to(HOME).as_posix() for one in (caller, frame))
            called.add((by, of, name))

    before = sys.getprofile()
    sys.setprofile(watch)
    try:
        for paper in papers:
            thidua.read_document(paper, format=format)
    finally:
        sys.setprofile(before)
    back = {one for one in called if one[1:] not in VALUES and (one[1], "*") not in VALUES}
    assert not back
    assert not {one for one in called if one[0].startswith("documents/")}
