"""The rules over a printed page: each damage of a print is found by its rule on the PDF, and by no other rule."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from damaged_prints import damaged
from ruamel.yaml import YAML
from support import ROOT, need

import thidua
from thidua import office

HERE = Path(__file__).parent
CASES: list[dict[str, Any]] = YAML(typ="safe", pure=True).load((HERE / "prints.yaml").read_text("utf-8"))
PLAN = ROOT / "examples" / "so-noi-vu.yaml"
CLONE = "tt-104"  # the font of this machine stands for Times New Roman, and it is told so


def _name(case: dict[str, Any]) -> str:
    words = [str(case.get("kiểu", "")), str(case.get("đoạn", "")), *(f"{key}={value}" for part in (
        "đổi", "trang", "số trang") for key, value in case.get(part, {}).items())]  # fmt: skip
    return f"{case['quy tắc']}-{'-'.join(filter(None, words))}"


@pytest.fixture(scope="module")
def document() -> bytes:
    need("soffice")
    need("pdftohtml")
    return thidua.render(thidua.read(PLAN), "docx", template="nd30", carry=False)


def found_in(report: thidua.Report) -> set[str]:
    clone = [one for one in report if one.rule == CLONE and one.level == "nên"]
    return {one.rule for one in report if one.rule.startswith("tt-") and one not in clone}


def test_the_print_of_a_sound_plan_raises_nothing(document: bytes) -> None:
    report = thidua.check(office.to_pdf(document, "a"), format="pdf")
    assert found_in(report) == set(), str(report)


@pytest.mark.parametrize("case", CASES, ids=_name)
def test_a_rule_finds_what_breaks_it_on_the_page_and_no_other_does(case: dict[str, Any], document: bytes) -> None:
    report = thidua.check(office.to_pdf(damaged(document, case), "a"), format="pdf")
    assert found_in(report) == {case["quy tắc"]}, str(report)
    assert all(one.what and one.hint for one in report)
