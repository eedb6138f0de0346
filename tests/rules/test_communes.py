"""The rule of communes that are no more: by a package of data where it is installed, else told as not judged."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from ruamel.yaml import YAML
from support import need_module

import thidua

CASES: list[list[str]] = YAML(typ="safe", pure=True).load(Path(__file__).with_name("communes.yaml").read_text("utf-8"))


def _check(text: str, day: str = "2026-03-09") -> thidua.Report:
    plan = thidua.KeHoach.from_data({"ngày": day, "trích yếu": "Thi đua", "nội dung": text})
    return thidua.check(plan, select=["nd-713"])


if sys.version_info >= (3, 12):  # for which there is a package that knows the old communes

    @pytest.mark.parametrize(("text", "wrong"), CASES, ids=[text[:60] for text, _ in CASES])
    def test_a_commune_that_is_no_more_is_found_and_no_other(text: str, wrong: str) -> None:
        need_module("vietnam_provinces.legacy")
        report = _check(text)
        assert [dict(one.values)["co"] for one in report] == ([wrong] if wrong else [])
        assert not report.unjudged
        assert all("nay " in one.hint and "2026" in one.what for one in report)

else:

    def test_without_the_data_it_is_not_judged() -> None:
        report = _check("Thi đua ở phường Trúc Bạch")
        assert not report.findings
        assert [one.rule for one in report.unjudged] == ["nd-713"]
        assert "thidua[provinces]" in report.unjudged[0].hint


def test_before_the_order_of_two_levels_it_says_nothing() -> None:
    report = _check("Thi đua ở phường Trúc Bạch", "2025-06-30")
    assert not report.findings
    assert not report.unjudged


def test_where_no_commune_is_named_nothing_is_asked_for() -> None:
    report = _check("Thi đua ở các xã, phường")
    assert report.judged == ("nd-713",)
