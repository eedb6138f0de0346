"""The rules over a plan and its words: each is found by a plan that breaks it, and by no other rule; sound words raise
nothing.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

import thidua
from thidua.rules.families import of_plan, of_words

HERE = Path(__file__).parent
SOUND: dict[str, Any] = YAML(typ="safe", pure=True).load((HERE / "sound.yaml").read_text("utf-8"))
CASES: list[dict[str, Any]] = YAML(typ="safe", pure=True).load((HERE / "plans.yaml").read_text("utf-8"))
STILL: list[dict[str, Any]] = YAML(typ="safe", pure=True).load((HERE / "sound_plans.yaml").read_text("utf-8"))
OTHERS = {
    "nd-713": "it asks a package that is not installed everywhere: test_communes.py",
    "ct-103": "its letters are refused when a plan file is read: tests/test_decoding.py",
}


def found_in(plan: thidua.KeHoach, **asked: Any) -> set[str]:
    return {one.rule for one in thidua.check(plan, **asked)}


def test_a_sound_plan_raises_nothing() -> None:
    report = thidua.check(thidua.read(HERE / "sound.yaml"))
    assert not report.findings, str(report)
    assert not report.unjudged, report.unjudged
    assert report.ok


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['quy tắc']}-{'-'.join(case['đổi'])}")
def test_a_rule_finds_what_breaks_it_and_no_other_does(case: dict[str, Any]) -> None:
    plan = thidua.KeHoach.from_data(SOUND | case["đổi"])
    report = thidua.check(plan, forbid=case.get("cấm", ()), require=case.get("cần", ()))
    assert {one.rule for one in report} == {case["quy tắc"]}, str(report)
    assert all(one.what and one.hint for one in report)
    if level := case.get("mức"):
        assert {one.level for one in report} == {level}
    if said := case.get("nói"):
        assert said in str(report), str(report)
    assert len(report.findings) == case.get("lần", len(report.findings)), str(report)


@pytest.mark.parametrize("case", STILL, ids=lambda case: f"{case['quy tắc']}-{'-'.join(case['đổi'])}")
def test_what_is_sound_raises_nothing(case: dict[str, Any]) -> None:
    report = thidua.check(thidua.KeHoach.from_data(SOUND | case["đổi"]), forbid=case.get("cấm", ()))
    grave = [str(one) for one in report if one.level != "nên" or one.rule == case["quy tắc"]]
    assert not grave, grave


def test_every_rule_has_such_a_plan() -> None:
    assert {one.id for one in (*of_plan(), *of_words())} == {case["quy tắc"] for case in CASES} | OTHERS.keys()
