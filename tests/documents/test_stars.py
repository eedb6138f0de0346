"""Stars that are text come back from every field: each text of a plan in turn gets some, is printed and read back."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest
from support import ROOT

import thidua
from thidua.errors import PlanError
from thidua.model import KeHoach

EXAMPLES = [ROOT / "examples" / name for name in ("so-noi-vu.yaml", "bo.yaml", "kem-theo-quyet-dinh.yaml")]
STARS = (r"\*X\* Y", "5 * 3", r"a \\ b")
SAID_IN_WORDS = ("giá trị", "so sánh", "đơn vị tính", "thời hạn", "bắt đầu", "kết thúc", "sơ kết", "tổng kết", "rộng",
                 "đánh số", "hướng", "từ", "phụ trách", "phối hợp",
                 "sản phẩm", "viết tắt", "đơn vị", "số", "số bản", "loại")  # fmt: skip
"""Values that are not printed where they stand, and those that are forms and no texts: numbers, kinds."""


def texts(data: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The paths of all texts."""
    if isinstance(data, str):
        yield path
    elif isinstance(data, dict):
        for key, value in data.items():
            if key not in SAID_IN_WORDS:
                yield from texts(value, (*path, key))
    elif isinstance(data, list):
        for at, value in enumerate(data):
            yield from texts(value, (*path, at))


def with_stars(data: dict[str, Any], path: tuple[Any, ...], stars: str) -> dict[str, Any]:
    out: Any = deepcopy(data)
    holder = out
    for key in path[:-1]:
        holder = holder[key]
    holder[path[-1]] = f"{holder[path[-1]].rstrip('.;')} {stars}"
    return out


CASES = [
    (path.stem, data, place)
    for path in EXAMPLES
    for data in [thidua.read(path).to_data()]
    for place in dict.fromkeys(tuple("*" if isinstance(key, int) else key for key in one) for one in texts(data))
]


@pytest.mark.parametrize("stars", STARS)
@pytest.mark.parametrize(("name", "data", "place"), CASES, ids=["/".join((name, *place)) for name, _, place in CASES])
def test_stars_come_back(name: str, data: dict[str, Any], place: tuple[Any, ...], stars: str) -> None:
    path = next(one for one in texts(data) if tuple("*" if isinstance(k, int) else k for k in one) == place)
    try:
        plan = KeHoach.from_data(with_stars(data, path, stars))
        paper = thidua.render(plan, "docx", carry=False)
    except PlanError:
        return  # a word of a list, a day: no text of an author's
    assert [str(finding) for finding in thidua.verify(paper, plan, format="docx")] == []
