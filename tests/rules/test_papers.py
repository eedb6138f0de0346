"""The rules over a paper: each, in each form of its message, is found by a paper that breaks it, and by no other; the
papers that thidua prints raise nothing.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML
from rules.damaging import damaged
from support import LONG, PLANS

import thidua
from thidua.grammar.conventions import HD05, ND30
from thidua.rules.families import of_paper, of_plan, of_print, rule_of

HERE = Path(__file__).parent
CASES: list[dict[str, Any]] = YAML(typ="safe", pure=True).load((HERE / "papers.yaml").read_text("utf-8"))
OTHERS = {
    ("tt-104", "cung_co"): "of a PDF alone: tests/sheet",
    **{(rule, form): "of a letter: test_offices" for rule in ("tt-246", "tt-414") for form in rule_of(rule).rule.forms},
    ("tt-222", "cong_van"): "of a letter: test_offices",
    **{
        (rule, form): "of a decision: test_offices"
        for rule in ("tt-328", "tt-341", "tt-342")
        for form in rule_of(rule).rule.forms
    },
    **{("tt-325", form): "of rules that are issued: test_offices" for form in ("hoa", "thuong", "la_ma")},
    ("tt-412", "dieu"): "of a decision: test_offices",
    ("tt-205", "lech"): "of a PDF alone: prints.yaml",
    ("tt-213", "lech"): "of a PDF alone: prints.yaml",
    ("tt-243", "lech"): "of a PDF alone: prints.yaml",
}
UNREAD = {
    "tt-401-ten-dang": "a post with a name behind it, in small letters, is read as no post",
    "tt-401-uy_vien-dang": "the same",
    "tt-502-giua-nd30": "a title that is not in the middle is read as text",
}
"""Cases in which the paper is read otherwise where its styles are not known."""
CONVENTIONS = {"nd30": ND30, "dang": HD05}
SOUND = {"nd30": "sound.yaml", "dang": "sound-dang.yaml"}


@cache
def sound(name: str, added: str) -> bytes:
    data: dict[str, Any] = YAML(typ="safe", pure=True).load((HERE / SOUND[name]).read_text("utf-8"))
    return thidua.render(thidua.KeHoach.from_data(data | json.loads(added)), "docx", carry=False)


def printed(case: dict[str, Any]) -> bytes:
    """The paper of a case: what thidua prints of a sound plan, damaged."""
    return damaged(sound(case.get("của", "nd30"), json.dumps(case.get("thêm", {}))), case["hỏng"])


def forms_of(report: thidua.Report) -> set[tuple[str, str]]:
    """The rules that have found something, each with the form in which it says so."""
    found = set()
    for one in report:
        rule = rule_of(one.rule)
        assert rule is not None
        found |= {(one.rule, form) for form, said in rule.rule.forms.items() if said == (one.pattern, one.way_out)}
    return found


def _name(case: dict[str, Any]) -> str:
    return f"{case['quy tắc']}-{case.get('dạng', '')}-{case.get('của', 'nd30')}"


@pytest.mark.parametrize("case", CASES, ids=_name)
def test_a_rule_finds_what_breaks_it_and_no_other_does(case: dict[str, Any]) -> None:
    report = thidua.check(printed(case), format="docx", select=("tt-",))
    assert forms_of(report) == {(case["quy tắc"], case.get("dạng", ""))}, str(report)
    assert all(one.what and one.hint and "{" not in one.what + one.hint for one in report)


SAID_OF_PLANS = [case for case in CASES if case["quy tắc"] in ("tt-221", "tt-222", "tt-401", "tt-501")]


@pytest.mark.parametrize("case", SAID_OF_PLANS, ids=_name)
def test_what_a_rule_over_plans_asks_for_as_well_is_told_once(case: dict[str, Any]) -> None:
    report = thidua.check(printed(case), format="docx", ignore=("nd-206",))
    lines = [(one.line, one.label) for one in report if one.level != "nên"]
    assert len(lines) == len(set(lines)), str(report)


@pytest.mark.parametrize("case", CASES if LONG else CASES[::4], ids=_name)
def test_so_it_does_where_nobody_knows_the_styles(case: dict[str, Any]) -> None:
    """The same papers from elsewhere: what their lines are is read from their words. What is then not recognised is
    not judged; it raises nothing else.
    """
    foreign = {**case, "hỏng": [*case["hỏng"], {"tên kiểu": "lạ "}]}
    report = thidua.check(printed(foreign), format="docx", select=("tt-",))
    wanted = (
        set()
        if _name(case) in UNREAD or case.get("kiểu lạ") == "không đọc ra"
        else {(case["quy tắc"], case.get("dạng", ""))}
    )
    assert forms_of(report) == wanted, str(report)


COUNTED = [
    {"III. Chỉ tiêu": {"dạng": "upperRoman", "chữ": "%1.", "từ": 3, "số": {"gạch chân": "không"}}},
    {"1. Văn phòng Sở": {"dạng": "decimal", "chữ": "%1.", "dấu đoạn": {"gạch chân": "có"}}},
    {"Phần I": {"dạng": "upperRoman", "chữ": "Phần %1", "thay cho": "Phần I", "dấu đoạn": {"đậm": "có"}}},
]
PART = [
    {"thêm sau": {"Sở Nội vụ ban hành": "Phần I"}},
    {"thêm sau": {"Phần I": "NHỮNG VIỆC CHUNG"}},
    {"đoạn": {key: {"canh": "giữa", "thụt": 0, "đậm": "có"} for key in ("Phần I", "NHỮNG VIỆC")}},
]


@pytest.mark.parametrize("styles", ["", "lạ "])
@pytest.mark.parametrize("numbers", COUNTED, ids=lambda one: next(iter(one)))
def test_a_number_of_a_list_of_word_that_looks_as_its_words_raises_nothing(
    numbers: dict[str, Any], styles: str
) -> None:
    wrong = [*(PART if "Phần I" in numbers else ()), {"tự động": numbers}, *([{"tên kiểu": styles}] if styles else ())]
    assert not thidua.check(printed({"hỏng": wrong}), format="docx", select=("tt-",)).findings


def test_a_number_that_stands_alone_is_judged_as_if_it_was_typed() -> None:
    slanted = {**COUNTED[2]["Phần I"], "số": {"nghiêng": "có"}}
    wrong = [*PART, {"tự động": {"Phần I": slanted}}, {"tên kiểu": "lạ"}]
    report = thidua.check(printed({"hỏng": wrong}), format="docx", select=("tt-",))
    assert forms_of(report) == {("tt-325", "dung")}


def test_a_number_of_a_section_is_as_grave_as_its_title() -> None:
    """A print of the paper, where the number is part of the title, says no more."""
    small = {"III. Chỉ tiêu": {"dạng": "upperRoman", "chữ": "%1.", "từ": 3, "số": {"cỡ": 10}}}
    report = thidua.check(printed({"hỏng": [{"tự động": small}]}), format="docx", select=("tt-",))
    assert [(one.rule, one.level) for one in report] == [("tt-311", "thể thức")]


def test_every_form_of_every_rule_has_such_a_paper() -> None:
    said = {(one.id, form) for one in of_paper() for form in one.rule.forms}
    assert said == {(case["quy tắc"], case.get("dạng", "")) for case in CASES} | OTHERS.keys()


ADDED = list({str((case.get("của"), case["thêm"])): case for case in CASES if "thêm" in case and case["hỏng"]}.values())


@pytest.mark.parametrize("case", ADDED, ids=_name)
def test_what_is_added_raises_nothing_by_itself(case: dict[str, Any]) -> None:
    report = thidua.check(printed(case | {"hỏng": []}), format="docx", select=("tt-",))
    assert not report.findings, str(report)


@pytest.mark.parametrize("name", SOUND)
def test_a_sound_paper_raises_nothing(name: str) -> None:
    report = thidua.check(printed({"của": name, "hỏng": []}), format="docx", select=("tt-",))
    assert not report.findings, str(report)
    assert {one.rule for one in report.unjudged} == {
        one.id for one in of_print() if one.article(CONVENTIONS[name]) is not None
    }


@pytest.mark.parametrize(
    ("name", "day", "since"), [("nd30", "2020-03-04", "05/3/2020"), ("dang", "2026-05-26", "27/5/2026")]
)
def test_a_paper_from_before_its_convention_is_not_held_against_it(name: str, day: str, since: str) -> None:
    wrong = {"của": name, "thêm": {"ngày": day}, "hỏng": [{"kiểu": {"Lời văn": {"phông": "Arial"}}}]}
    report = thidua.check(printed(wrong), format="docx", select=("tt-", "nd-2"))
    asked = {one.id for one in (*of_paper(), *of_print(), *of_plan()) if one.articles.get(CONVENTIONS[name])}
    early = {one.rule for one in report.unjudged if f"trước ngày {since}" in one.what}
    assert not report.findings, str(report)
    assert not asked.intersection(report.judged)
    assert early >= {one for one in asked if one.startswith(("tt-1", "tt-2", "tt-3", "tt-4", "nd-20"))}


TEMPLATES = ("nd30", "dang", "bao-cao", "bao-cao-dang", "quyet-dinh", "quyet-dinh-dang", "dang-ky", "phan-cong")


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.stem)
def test_what_thidua_prints_of_any_plan_raises_nothing_that_must_be_otherwise(plan: Path, template: str) -> None:
    of_today = thidua.read(plan).evolve(ngay="2026-10-09")  # since when both conventions hold
    data = thidua.render(of_today, "docx", template=template, carry=False)
    report = thidua.check(data, format="docx", select=("tt-",))
    assert not [str(one) for one in report if one.level != "nên"]


def test_an_office_has_values_of_its_own_within_what_is_allowed() -> None:
    paper = printed({"hỏng": [{"trang": {"lề trái": 33}}]})
    assert not thidua.check(paper, format="docx", select=("tt-",)).findings
    (found,) = thidua.check(paper, format="docx", select=("tt-",), template="nd30")
    assert (found.rule, found.level, found.article) == ("tt-103", "nên", "")
    assert found.hint == "đặt 30 mm như mẫu nd30"


@pytest.mark.parametrize(
    ("wrong", "rule", "muc"),
    [({"Lời văn": {"cỡ": 13}}, "tt-311", "14"), ({"Tên loại": {"cỡ": 13}}, "tt-241", "14")],
)
def test_what_a_template_alone_asks_for_is_advice(wrong: dict[str, Any], rule: str, muc: str) -> None:
    """And what the decree asks for stays so, whatever the template says."""
    for size, level in ((13, "nên"), (10, "bắt buộc")):
        paper = printed({"hỏng": [{"kiểu": {style: {"cỡ": size} for style in wrong}}]})
        found = thidua.check(paper, format="docx", select=(rule,), template="nd30")
        assert [(one.level, muc in one.hint, "mẫu nd30" in one.hint) for one in found] == [(level, True, size == 13)]
