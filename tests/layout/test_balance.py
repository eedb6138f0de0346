"""Where centred lines break: each line whole in the width that the paragraph is narrowed to."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from thidua.layout import balance
from thidua.layout.balance import _greedy, break_lines, break_title, line_width, units
from thidua.metrics import text_width
from thidua.wording import NBSP, keep_together

NAMES = (
    "Ủy ban nhân dân Thành phố Hồ Chí Minh - Ban Chỉ đạo Sắp xếp đơn vị sự nghiệp công lập",
    "Trung tâm Bảo tồn Di sản, Phát triển Du lịch cộng đồng và Chuyển đổi số khu vực miền núi",
    "Sở Nông nghiệp và Phát triển nông thôn",
    "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Bà Rịa - Vũng Tàu",
)


@pytest.mark.parametrize("width", range(40, 90, 3))
@pytest.mark.parametrize("name", NAMES)
def test_no_line_is_wider_than_what_it_is_narrowed_to(name: str, width: int) -> None:
    _fits(units(name), width)


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Sở Nội vụ và Ủy ban Mặt trận", ("Sở", "Nội vụ", "và", "Ủy ban", "Mặt trận")),
        ("Ủy ban nhân dân đặc khu Phú Quốc", ("Ủy ban nhân dân", "đặc khu Phú Quốc")),
        ("Hội đồng nhân dân xã Hòa An", ("Hội đồng nhân dân", "xã Hòa An")),
        ("Ủy ban nhân dân Thành phố Huế", ("Ủy ban nhân dân", "Thành phố Huế")),
        ("Ban Quản lý dự án xây dựng các công trình", ("Ban", "Quản lý", "dự án", "xây dựng", "các", "công trình")),
        ("Khu công nghệ cao và các khu công nghiệp", ("Khu", "công nghệ cao", "và", "các", "khu công nghiệp")),
        ("SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", ("SỞ", "NÔNG NGHIỆP", "VÀ", "MÔI TRƯỜNG")),
        ("Ban A & B – C", ("Ban", "A", "&", "B –", "C")),
    ],
)
def test_what_of_a_name_stays_on_one_line(name: str, kept: tuple[str, ...]) -> None:
    assert units(name) == kept


@given(
    parts=st.lists(st.text("Thànhphốb ", min_size=1, max_size=24).filter(str.strip), min_size=1, max_size=12),
    width=st.integers(30, 120),
)
def test_no_line_of_any_parts_is_wider_either(parts: list[str], width: int) -> None:
    _fits(tuple(" ".join(part.split()) for part in parts), width)


def _fits(parts: tuple[str, ...], width: float) -> None:
    lines, narrowed = break_lines(parts, width, 13, upper=True)
    measure = line_width(13, upper=True)
    assert narrowed <= width
    for one in lines:
        single = " " not in one.strip()  # one word wider than the column has to be cut wherever it stands
        assert measure(one) <= narrowed + 0.01 or (single and measure(one) > width), (lines, narrowed)


def test_a_title_of_thousands_of_words_takes_no_longer_than_its_length() -> None:
    """By the greedy fillings that are tried, each of which takes the length of the title."""
    tried: list[int] = []
    for words in (500, 1000, 2000):
        with pytest.MonkeyPatch.context() as patch:
            calls = [0]

            def counted(*given: Any, calls: list[int] = calls) -> Any:
                calls[0] += 1
                return _greedy(*given)

            patch.setattr(balance, "_greedy", counted)
            break_lines(("chữ",) * words, 120, 14)
            tried.append(calls[0])
    assert tried[2] <= 2 * tried[0] + 10


TITLES = YAML(typ="safe", pure=True).load((Path(__file__).parent / "titles.yaml").read_text("utf-8"))


@pytest.mark.parametrize("lines", TITLES, ids=lambda lines: lines[0][:40])
def test_where_the_lines_of_a_title_end(lines: list[str]) -> None:
    found, width = break_title(keep_together(" ".join(lines)), 145, 14, bold=True)
    assert [one.replace(NBSP, " ") for one in found] == lines
    assert all(text_width(one, 14, bold=True) <= width for one in found)
    for above, below in pairwise(found):  # what begins a line has no room in the line above
        assert text_width(f"{above} {below.split(' ')[0]}".replace(NBSP, " "), 14, bold=True) > width
