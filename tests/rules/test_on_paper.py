"""What is said of the words of a paper stands where they were typed, be it that reading has put them right or joined
them to others.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML
from rules.damaging import damaged

import thidua
from thidua.sheet import paragraphs
from thidua.sheet.files import read_sheet

HERE = Path(__file__).parent
CASES: list[dict[str, Any]] = YAML(typ="safe", pure=True).load((HERE / "on_paper.yaml").read_text("utf-8"))
PLAN: dict[str, Any] = YAML(typ="safe", pure=True).load((HERE / "sound.yaml").read_text("utf-8"))
SELECTED = ("ct-", "nd-205")


def _name(case: dict[str, Any]) -> str:
    return f"{case.get('quy tắc', 'sound')}-{CASES.index(case)}"


@pytest.fixture(scope="module")
def document() -> bytes:
    return thidua.render(thidua.KeHoach.from_data(PLAN), "docx", carry=False)


@pytest.mark.parametrize("case", CASES, ids=_name)
def test_words_of_a_paper_are_told_where_they_stand(case: dict[str, Any], document: bytes) -> None:
    paper = damaged(document, case["hỏng"])
    report = thidua.check(paper, format="docx", select=SELECTED)
    assert [one.rule for one in report] == ([case["quy tắc"]] if "quy tắc" in case else []), str(report)
    for one in report:
        sheet = read_sheet(paper, "docx", "a")
        (found,) = (line for line in paragraphs(sheet.blocks) if line.where == one.label)
        assert found.text.startswith(case["ở"])


def test_signs_of_no_width_are_found_in_a_text() -> None:
    text = thidua.render(thidua.KeHoach.from_data(PLAN), "txt").decode()
    lines = text.replace("Hồ sơ của", "Hồ\u200bsơ của").splitlines()
    (found,) = thidua.check("\n".join(lines), format="txt", select=("ct-102",))
    assert "\u200b" in lines[(found.line or 0) - 1]
    assert not thidua.check(f"\ufeff{text}", format="txt", select=("ct-102",)).findings
