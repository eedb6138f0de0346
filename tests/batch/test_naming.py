"""Names of files by a pattern: what stands in braces, what every system takes, no two the same."""

from __future__ import annotations

import ntpath
import sys
from pathlib import Path, PureWindowsPath
from typing import Any
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

import thidua
from thidua.batch.naming import Claims, Pattern, refuse_outside, safe_name

NAMES: list[dict[str, Any]] = YAML(typ="safe", pure=True).load(
    Path(__file__).with_name("names.yaml").read_text("utf-8")
)
PLAN = thidua.KeHoach(
    co_quan={"tên": "UBND xã Bến/Tre", "địa danh": "Bến Tre"}, so="7", trich_yeu="Thi đua", noi_dung="Ý",
    nguoi_ky={"chức vụ": "Chủ tịch", "họ tên": "Lê A"}, noi_nhan=["Như trên", "UBND tỉnh"],
)  # fmt: skip


@pytest.mark.parametrize("case", NAMES, ids=lambda case: repr(case["chữ"]))
def test_a_text_as_a_name(case: dict[str, Any]) -> None:
    assert safe_name(case["chữ"]) == case["tên"]


def _is_reserved(name: str) -> bool:
    """A name is one of Windows' own, as the Python that is here says it."""
    if sys.version_info >= (3, 13):
        return ntpath.isreserved(name)
    return PureWindowsPath(name).is_reserved()


@given(st.text(max_size=400))
def test_a_name_is_one_on_every_system(text: str) -> None:
    name = safe_name(text)
    assert name
    assert name == name.strip()
    assert not set(name) & set('<>:"/\\|?*\0\n')
    assert name not in (".", "..")
    assert not name.endswith((".", " "))
    assert len(f".{name} (1000).docx.thidua-tam".encode()) <= 255
    assert not _is_reserved(f"{name}.docx")
    assert safe_name(name) in (name, normalize("NFC", name))


@pytest.mark.parametrize(
    ("pattern", "folder", "name"),
    [
        ("ra/{ky_hieu}.docx", "ra", "KH-UBND"),
        ("ra/{so}-{ký hiệu}.docx", "ra", "7-KH-UBND"),
        ("ra/{stt:04}.docx", "ra", "0003"),
        ("ra/{stt} {cơ quan.tên}.docx", "ra", "3 UBND xã Bến-Tre"),
        ("ra/{co_quan.dia_danh}/{so}.docx", "ra", "Bến Tre/7"),
        ("{nguoi_ky.ho_ten}.docx", ".", "Lê A"),
        ("{noi_nhan.2.ten}.docx", ".", "UBND tỉnh"),
        ("{noi_nhan.9.ten}.docx", ".", "thiếu tên"),
        ("{ngay}.docx", ".", "thiếu ngày"),
        ("ra {{2026}}/x{so}.docx", "ra {2026}", "x7"),
        ("ra/mot.docx", "ra", "mot"),
    ],
)
def test_a_pattern_names_the_file_of_a_plan(pattern: str, folder: str, name: str) -> None:
    made = Pattern(pattern)
    assert (str(made.folder), made.of(PLAN, 3), made.formats) == (folder, name, ("docx",))


def test_formats_stand_beside_a_pattern_without_a_suffix() -> None:
    assert Pattern("ra/{so}", ["docx", ".PDF"]).formats == ("docx", "pdf")
    assert Pattern("ra/{so}.docx", ["docx", "pdf"]).of(PLAN, 1) == "7"


@pytest.mark.parametrize(
    ("pattern", "formats", "code"),
    [
        ("ra/{so_hieu}.docx", (), "goi-417"),
        ("ra/{co_quan.tnn}.docx", (), "goi-417"),
        ("ra/{so.docx", (), "goi-416"),
        ("ra/{so!r}.docx", (), "goi-416"),
        ("ra/{so:>9}.docx", (), "goi-416"),
        ("ra/{stt:999999999}.docx", (), "goi-416"),
        ("ra/{so.__class__}.docx", (), "goi-417"),
        ("ra/{}.docx", (), "goi-416"),
        ("ra/{0}.docx", (), "goi-416"),
        ("ra/{so}", (), "goi-105"),
        ("ra/{so}.odt", ("odt",), "goi-101"),
    ],
)
def test_a_pattern_at_fault_is_told(pattern: str, formats: tuple[str, ...], code: str) -> None:
    with pytest.raises(thidua.UsageError) as told:
        Pattern(pattern, formats)
    assert told.value.problems[0].rule == code


@pytest.mark.parametrize("name", ["../{so}", "a/../../x", "/tmp/{so}", "\\\\may\\x", "..\\x", "C:/x", "{so}/..", "/"])
def test_a_name_in_a_folder_that_leads_out_is_told(name: str) -> None:
    with pytest.raises(thidua.UsageError, match="ra ngoài thư mục"):
        refuse_outside(name)


@pytest.mark.parametrize("name", ["{so}", "a/{so}", "..{so}", "a..b/{so}"])
def test_a_name_in_a_folder_stays_there(name: str) -> None:
    refuse_outside(name)


def test_a_column_is_the_nearest_name() -> None:
    with pytest.raises(thidua.UsageError, match="“ten_cot”"):
        Pattern("ra/{ten cọtt}.docx", (), {"ten_cot": 0})


def test_columns_are_told_as_the_table_has_them_each_once() -> None:
    with pytest.raises(thidua.UsageError) as told:
        Pattern("ra/{Xyzw}.docx", (), {"STT": 0, "Tên xã": 1})
    (said,) = (str(one.hint) for one in told.value.problems)
    assert said.startswith("có: STT, Tên xã, ")
    assert "stt" not in said.split(", ")


def test_no_two_plans_have_one_name() -> None:
    claims = Claims()
    assert claims.claim("KH", ["docx", "pdf"]) == ("KH.docx", "KH.pdf")
    assert claims.claim("kh", ["docx"]) == ("kh (2).docx",)  # one name on Windows
    assert claims.claim("KH (2)", ["docx"]) == ("KH (2) (2).docx",)
    assert claims.claim("KH", ["docx"]) == ("KH (3).docx",)
    assert claims.claim(normalize("NFD", "hoà"), ["txt"]) == (f"{normalize('NFD', 'hoà')}.txt",)
    assert claims.claim("hoà", ["txt"]) == ("hoà (2).txt",)


@given(st.lists(st.sampled_from(["a", "A", "a (2)", "a (2) (2)", "b"]), max_size=30))
def test_names_are_given_away_once(names: list[str]) -> None:
    claims = Claims()
    given = [file.casefold() for name in names for file in claims.claim(name, ["docx"])]
    assert len({*given}) == len(names)
