"""Số liệu: the cases of figures.yaml, and what holds for any text."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from thidua.grammar.figures import SoLieu, parse_figure
from thidua.wording import NBSP, format_number

CASES: list[dict[str, str]] = YAML(typ="safe").load(Path(__file__).with_suffix("").parent / "figures.yaml")
FRAGMENTS = (
    *(
        "Trên",
        "dưới",
        "ít nhất",
        "không quá",
        "từ",
        "trở lên",
        "đạt",
        "khoảng",
        "không",
        "đến",
        "90",
        "100",
        "7,3",
    ),
    *(
        "1.5",
        "2.500",
        "01",
        "2026",
        "15/12/2026",
        "20/11",
        "%",
        "% ",
        "phần trăm",
        "hồ sơ",
        "tin bài",
        "sáng kiến",
    ),
    *(
        "ngày",
        "tháng",
        "năm",
        "phút",
        "tỷ",
        "đồng",
        "xã",
        "số 15/KH-SNN-VP",
        "Điều",
        "Quý IV",
        "ISO 9001:2015",
    ),
    *(
        "giai đoạn 2021 - 2025",
        "(",
        ")",
        ",",
        ".",
        "-",
        "–",
        "/",
        ";",
        ":",
        "*",
        "¹",
        "m²",
        NBSP,
        "\n",
        "một",
    ),
)
TEXTS = st.text() | st.lists(st.sampled_from(FRAGMENTS), max_size=12).flatmap(
    lambda parts: st.sampled_from([" ", ""]).map(lambda glue: glue.join(parts))
)
COMPARED = {"Ít nhất": "ít nhất", "tối thiểu": "ít nhất", "trên": "trên", "Đạt": "bằng", "dưới": "dưới",
            "không quá": "không quá", "tối đa": "không quá"}  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["câu"][:60])
def test_case(case: dict[str, str]) -> None:
    wanted = Decimal(case["giá trị"]) if "giá trị" in case else None
    found = parse_figure(case["câu"])
    assert found == SoLieu(wanted, case.get("so sánh"), case.get("đơn vị tính"))  # type: ignore[arg-type]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["câu"][:60])
def test_blanks_of_any_kind_are_blanks(case: dict[str, str]) -> None:
    assert parse_figure(case["câu"].replace(" ", NBSP)) == parse_figure(case["câu"])


@given(TEXTS)
def test_any_text_is_read_and_its_digits_stand_in_it(text: str) -> None:
    found = parse_figure(text)
    if found.gia_tri is None:
        assert found == SoLieu()
    else:
        digits = "".join(c for c in text if c.isdigit())
        assert str(found.gia_tri).replace(".", "").lstrip("0") in digits
        assert found.gia_tri >= 0


@given(
    st.sampled_from(sorted(COMPARED)),
    st.integers(0, 9_999_999).map(Decimal) | st.decimals(0, 999, places=1, allow_nan=False),
    st.sampled_from(["%", " hồ sơ", " tin bài", " sáng kiến", " triệu đồng"]),
)
def test_what_is_composed_is_read(how: str, value: Decimal, unit: str) -> None:
    found = parse_figure(f"Phấn đấu {how} {format_number(value)}{unit} trong năm 2026.")
    assert (found.gia_tri, found.don_vi_tinh) == (value, unit.strip())
    # "trên 100%" is "over" or "on": nobody knows
    assert found.so_sanh == (None if (how, value, unit) == ("trên", Decimal(100), "%") else COMPARED[how])


@pytest.mark.once
@pytest.mark.parametrize(
    "text",
    [
        "1" * 100_000,
        "1 " * 50_000,
        "1/" * 50_000,
        "1." * 50_000,
        "90% " * 25_000,
        "(1 " * 33_000,
        "ngày 1 tháng " * 8_000,
        "từ 90%" + " hồ sơ" * 17_000,
        "1" + " " * 100_000 + "%",
        "1/KH-" + "A" * 100_000,
        "ít nhất " * 12_000 + "1%",
        "2021 - " * 14_000,
        "*1" * 50_000,
    ],
    ids=lambda text: text[:16],
)
def test_a_long_text_ends(text: str) -> None:
    parse_figure(text)


def test_a_text_without_a_figure_needs_no_babel() -> None:
    code = (
        "import sys; from thidua.grammar.figures import parse_figure; parse_figure('Có sáng kiến.'); "
        "parse_figure('Ngày 20/11/2026, Điều 5'); assert 'babel' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2])
