"""What is said, as data: pattern and values, place, code; a program reads no message back."""

from __future__ import annotations

import json
import pickle
import re
import string
import typing
from collections.abc import Callable
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import attrs
import docx
import pytest

import thidua
from thidua.comparing import VB
from thidua.diagnostics import Diagnostic, Place, Report, Rule, rules
from thidua.documents.rules import DOC
from thidua.engine.faults import MAU
from thidua.errors import Problem
from thidua.merging import GH
from thidua.renewing import NS
from thidua.rulebook.calls import GOI
from thidua.rulebook.files import TEP
from thidua.rulebook.plans import KH
from thidua.tidying import SK

FAMILIES = {**DOC, **VB, **NS, **GH, **SK, **MAU, **KH, **TEP, **GOI}


@pytest.mark.parametrize("rule", FAMILIES.values(), ids=FAMILIES.keys())
def test_a_rule_fills_each_of_its_forms_with_the_values_it_names(rule: Rule) -> None:
    for form, patterns in rule.forms.items():
        names = {name for text in patterns for _, name, _, _ in string.Formatter().parse(text) if name}
        said = rule.said(form, at=Place("cu.txt", line=3), **{name: f"<{name}>" for name in names})
        for name in names:
            assert f"<{name}>" in said.what + said.hint
        for text, pattern in ((said.what, patterns[0]), (said.hint, patterns[1])):
            assert text == pattern.format(**{name: f"<{name}>" for name in names})
            assert not any(f"{{{name}}}" in text for name in names)
            assert not re.search(r"\{\{\{|\}\}\}|\{\{%|%\}\}|\{\w+\}(?!\})", text), "a brace too many or too few"
        data = said.to_data()
        assert (data["rule"], data["level"], data["line"], data["source"]) == (rule.id, rule.level, 3, "cu.txt")
        assert data["pattern"] == (patterns[0] if names else patterns[0].format())
        assert data["values"] == {name: f"<{name}>" for name in names}


def test_a_rule_has_no_form_but_its_own_and_an_id_is_given_once() -> None:
    with pytest.raises(KeyError):
        DOC["doc-101"].said("khong_co")
    with pytest.raises(ValueError, match="a-1"):
        rules(*[Rule("a-1", "lỗi", {"": ("sai", "")}, "vì sai")] * 2)


def test_a_rule_says_what_another_layer_has_said_with_its_values_and_can_change_its_level() -> None:
    said = DOC["doc-201"].said(words="x", level="lỗi")
    assert (said.level, DOC["doc-201"].said().level) == ("lỗi", "ghi chú")
    below = VB["vb-103"].said(giay="{{ so }}")
    carried = MAU["mau-601"].carrying(below)
    assert (carried.rule, carried.what, carried.values) == ("mau-601", below.what, below.values)
    assert MAU["mau-601"].carrying(Problem("{{ so }}", "{% x %}")).what == "{{ so }}"


def test_a_message_with_braces_of_the_author_stays_as_typed() -> None:
    assert Diagnostic("mau-301", "lỗi", "không có “{{ ten }}”").what == "không có “{{ ten }}”"
    assert DOC["doc-201"].said(words="{x}").words == "{x}"
    assert VB["vb-103"].said(giay="{giay} {0}").what.endswith("“{giay} {0}”")


def test_an_error_is_data_with_line_path_and_code() -> None:
    text = "ngày: 31/4/2026\ncơ quan: {ten: Sở Nội vụ}\nnội dung:\n- Một\n- nội dung: Hai\n  hạn: [1]\n"
    with pytest.raises(thidua.PlanError) as caught:
        thidua.read(text, format="yaml")
    data = json.loads(caught.value.to_json())
    assert (data["error"], data["code"]) == ("PlanError", "ke-hoach")
    said = {tuple(problem["path"]): problem for problem in data["problems"]}
    assert said[("ngày",)]["line"] == 1
    deep = next(problem for path, problem in said.items() if path[:2] == ("nội dung", 1))
    assert (deep["line"], deep["column"] > 0) == (6, True)
    assert all(
        problem["code"] in ("ke-hoach", problem["rule"]) and problem["level"] == "lỗi" for problem in said.values()
    )


@pytest.mark.parametrize(
    ("format", "text", "paths"),
    [
        ("yaml", "a:\n  b: 1\n  b:\n    c: 1\n    c: 2\n", [("a", "b"), ("a", "b", "c")]),
        ("yaml", "'': 1\n'': 2\n", [("",)]),
        ("json", '{"a": [{"b": 1, "b": 2}]}', [("a", 0, "b")]),
        ("toml", '[a]\n"b c" = 1\n"b c" = """\n2"""', [("a", "b c")]),
        ("toml", "a.b = 1\na.b = {c = 1}", [("a", "b")]),
        ("toml", "a = [{x = 1}, {x = {y = 1, y = 2}, z = 1}]\nb = 1", [("a", 1, "x", "y")]),
        ("toml", "[[a]]\n[[a]]\n[a.b]\n[a.b]\n", [("a", 1, "b")]),
    ],
)
def test_a_key_that_stands_twice_has_its_path(format: str, text: str, paths: list[tuple[str | int, ...]]) -> None:
    with pytest.raises(thidua.PlanError) as caught:
        thidua.read(text, format=format)
    assert [said.path for said in caught.value.problems if said.rule == "kh-202"] == paths


@pytest.mark.parametrize(
    ("data", "rule", "words"),
    [
        ([1], "kh-101", "cần một dict, không phải list"),
        (None, "kh-101", "cần một dict, không phải None"),
        (True, "kh-101", "cần một dict, không phải bool"),
        ("Thi đua", "kh-310", "“Thi đua” chưa đủ"),
        ({"nội dung": [[1]]}, "kh-308", "một cặp ngoặc [ ]"),
        ({"kèm theo": [1]}, "kh-308", "hoặc ngoặc [ ]"),
        ({"người ký": ""}, "kh-310", "người ký: còn trống"),
    ],
    ids=repr,
)
def test_what_is_no_data_of_a_plan_is_said_for_python(data: object, rule: str, words: str) -> None:
    with pytest.raises(thidua.PlanError) as caught:
        thidua.KeHoach.from_data(data)
    (problem,) = caught.value.problems
    assert (problem.rule, words in str(problem)) == (rule, True)


def test_a_plan_with_gaps_names_each_field() -> None:
    plan = thidua.read(
        "cơ quan: {địa danh: Hòa An}\nngười ký: [{chức vụ: Giám đốc, họ tên: A}, {chức vụ: Chủ tịch}]\n", format="yaml"
    )
    with pytest.raises(thidua.GapError) as caught:
        thidua.render(plan, "docx", strict=True)
    paths = [problem.path for problem in caught.value.problems]
    assert paths == [("cơ quan", "tên"), ("trích yếu",), ("nội dung",), ("nơi nhận",), ("người ký", 1, "họ tên")]
    assert all(problem["kind"] == "thiếu" for problem in caught.value.to_data()["problems"])


def test_every_gap_of_a_plan_leads_to_a_field() -> None:
    data = {"cơ quan": {"tên": "Sở Nội vụ"}, "người ký": {}}
    for plan in (thidua.KeHoach(), thidua.KeHoach.from_data(data)):
        assert tuple(dict.fromkeys(gap.label for gap in plan.gaps())) == plan.missing()
        for gap in plan.gaps():
            cls: type = thidua.KeHoach
            for step in gap.path:
                assert step in {field.label for field in cls.fields().values()}, gap  # type: ignore[attr-defined]
                cls = {"cơ quan": thidua.CoQuan, "người ký": thidua.NguoiKy}.get(str(step), cls)


def test_each_of_two_signers_has_his_own_gaps() -> None:
    signers = [{"chức vụ": "Giám đốc"}, {"chức vụ": "Chủ tịch"}]
    plan = thidua.KeHoach.from_data({"người ký": signers})
    with pytest.raises(thidua.GapError) as caught:
        thidua.render(plan, "docx", strict=True)
    paths = [problem.path for problem in caught.value.problems]
    assert [path for path in paths if path[0] == "người ký"] == [("người ký", at, "họ tên") for at in (0, 1)]
    assert plan.missing()[-1:] == ("họ tên người ký",)


def test_a_problem_is_a_diagnostic_and_can_be_moved() -> None:
    problem = Problem("sai", "sửa", label="ngày", source="a.yaml", line=2)
    assert isinstance(problem, Diagnostic)
    assert str(problem) == "a.yaml:2: ngày: sai (sửa)"
    moved = problem.changed(source="b.yaml", line=5)
    assert (str(moved), type(moved)) == ("b.yaml:5: ngày: sai (sửa)", Problem)
    assert problem == Problem("sai", "sửa", label="ngày", source="a.yaml", line=2)
    assert len({problem, moved}) == 2
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        problem.rule = "x"  # type: ignore[misc]
    assert Report((problem,)).ok is False
    assert attrs.evolve(problem, words="z").words == "z"
    changes: dict[str, Any] = {"source": "b.yaml", "line": 7, "column": 3, "label": "số", "path": ("số",)}
    for name, value in changes.items():
        again = attrs.evolve(problem, **{name: value})
        assert (getattr(again, name), getattr(again.at, name)) == (value, value)
        assert again == problem.changed(**{name: value})
    assert attrs.evolve(problem, source="").source == ""
    assert attrs.evolve(problem, what="khác", hint="").to_data()["pattern"] == "khác"
    assert pickle.loads(pickle.dumps(moved)) == moved


def test_words_of_ones_own_are_no_pattern() -> None:
    problem = attrs.evolve(Problem.of(VB["vb-103"].said(giay="x")), what="dấu { và {giay}", hint="xem {x}")
    assert (problem.what, problem.hint) == ("dấu { và {giay}", "xem {x}")


@pytest.mark.parametrize("said", [VB["vb-103"].said(giay="x"), Problem("sai")], ids=["diagnostic", "problem"])
def test_a_diagnostic_has_no_field_but_its_own(said: Diagnostic) -> None:
    with pytest.raises(TypeError, match=r"has no dong, what; it has rule, .*source, line"):
        said.changed(dong=3, what="x", line=2)


@pytest.mark.parametrize(
    ("value", "kept", "printed"),
    [
        ([1, 2], (1, 2), "1, 2"),
        ((1.5, "a"), (1.5, "a"), "1.5, a"),
        ([[1, 2], None], ((1, 2), None), "1, 2, None"),
        ([], (), ""),
        (7, 7, "7"),
    ],
)
def test_a_value_is_anything_that_prints_or_a_list_of_such(value: object, kept: object, printed: str) -> None:
    said = Rule("x-1", "lỗi", {"": ("có {co}", "")}, "vì").said(co=value)
    assert (said.what, dict(said.values)["co"], len({said, said})) == (f"có {printed}", kept, 1)
    json.loads(said.to_json())
    assert Problem.of(said).what == said.what


def test_a_reading_goes_to_another_process() -> None:
    reading = thidua.read_document("KẾ HOẠCH\nThi đua\nI. NỘI DUNG\n- Một", format="txt")
    again = pickle.loads(pickle.dumps(reading))
    assert (again, again.explain()) == (reading, reading.explain())


def test_what_concerns_the_whole_plan_stands_at_its_lines() -> None:
    text = """nội dung: [Một]
bố cục:
- nội dung
- nội dung
mục khác:
- tiêu đề: ''
  gồm: [x]
phụ lục:
- tiêu đề: Bảng
  gồm:
  - bảng:
      cột: [A]
      dòng:
      - [1]
      - [1, 2]
"""
    with pytest.raises(thidua.PlanError) as caught:
        thidua.read(text, format="yaml")
    layout, untitled, row = caught.value.problems
    assert [(said.line, said.path) for said in (layout, untitled)] == [(2, ("bố cục",)), (6, ("mục khác", 0))]
    assert (row.line, row.path[-2:], row.label) == (15, ("dòng", 1), "phụ lục, mục 1, gồm, mục 1, bảng")


def test_a_text_without_a_format_is_no_path() -> None:
    for text in ("KẾ HOẠCH\nThi đua", "a" * 5000):
        with pytest.raises(thidua.UsageError, match="thêm format"):
            thidua.read(text)


def test_what_is_said_of_a_text_has_its_line_as_a_number() -> None:
    report = thidua.read_document("KẾ HOẠCH\nThi đua\n\nI. NỘI DUNG\n1. Một\n3. Hai", format="txt").report
    placed = [said for said in report if said.label]
    assert {said.rule for said in placed} >= {"doc-101", "doc-301"}
    assert all(said.label == f"dòng {said.line}" for said in placed)


def test_what_a_template_derives_is_at_fault_at_its_lines(tmp_path: Path) -> None:
    (tmp_path / "template.toml").write_text(
        'tieu_de = "x"\nextends = "nd30"\n[van_ban]\nla = 1\nten_loai = "Báo cáo"\nma_loai = "BC"\n'
        'trich_yeu = "{{ a. }}"\n',
        "utf-8",
    )
    with pytest.raises(thidua.TemplateError) as caught:
        thidua.Template(tmp_path)
    said = [(problem.line, problem.path, problem.rule) for problem in caught.value.problems]
    assert said == [(4, ("van_ban", "la"), "mau-610"), (7, ("van_ban", "trich_yeu"), "mau-106")]


def test_what_does_not_parse_is_said_in_vietnamese_by_whoever_meets_it() -> None:
    out = BytesIO()
    document = docx.Document()
    document.add_paragraph("{{ a.{0} }}")
    document.save(out)
    with pytest.raises(thidua.TemplateError, match="sau dấu chấm không có tên trường") as caught:
        thidua.Template(out.getvalue()).render({"a": 1}, "docx")
    assert caught.value.problems[0].rule == "mau-106"


_PLAN = thidua.KeHoach(trich_yeu="Thi đua")
DOORS: dict[str, Callable[[Any], object]] = {
    "read": thidua.read,
    "read with a format": lambda value: thidua.read(value, format="yaml"),
    "read in a format": lambda value: thidua.read("a: b", format=value or 5),
    "read a document": thidua.read_document,
    "verify a paper": lambda value: thidua.verify(value, _PLAN),
    "verify by a plan": lambda value: thidua.verify("KẾ HOẠCH", value, format="txt"),
    "render": thidua.render,
    "render in a format": lambda value: thidua.render(_PLAN, value),
    "render by a template": lambda value: thidua.render(_PLAN, template=value or 0),  # None is the one that fits
    "write": lambda value: thidua.write(value, "x.docx"),
    "write to a path": lambda value: thidua.write(_PLAN, value),
    "a template": thidua.Template,
    "a template's document": lambda value: thidua.Template("nd30").render(value),
    "a template's format": lambda value: thidua.Template("nd30").render(_PLAN, value),
    "a template's gaps": lambda value: thidua.Template("nd30").missing(value),
    "a template's values": lambda value: thidua.Template("nd30").values(value),
}


@pytest.mark.parametrize("value", [None, 5, ["a"]], ids=repr)
@pytest.mark.parametrize("door", DOORS.values(), ids=DOORS)
def test_what_is_of_no_use_to_a_call_is_refused_at_its_door(door: Callable[[Any], object], value: object) -> None:
    with pytest.raises(thidua.UsageError) as caught:
        door(value)
    (problem,) = caught.value.problems
    assert (problem.rule, caught.value.code) == ("goi-201", "goi")
    assert problem.hint


def test_what_has_no_name_needs_a_format() -> None:
    for source in (b"a: b", StringIO("a: b")):
        with pytest.raises(thidua.UsageError, match=r"không có tên.*thêm format"):
            thidua.read(source)


def test_the_verbs_say_what_they_take_and_give() -> None:
    for verb in (thidua.read, thidua.read_document, thidua.render, thidua.verify, thidua.write):
        assert "return" in typing.get_type_hints(verb)
    assert typing.get_type_hints(thidua.read_document)["return"] is thidua.Reading


def test_a_program_gets_the_rule_and_the_values() -> None:
    old = "trÝch yÕu: Céng hßa x· héi chñ nghÜa ViÖt Nam, §éc lËp Tù do H¹nh phóc"
    for call, rule, values in (
        (
            lambda: thidua.read(old.encode(), format="yaml"),
            "tep-301",
            {"bang_ma": "TCVN3 (ABC)", "dong": ["1"], "so": 1},
        ),
        (lambda: thidua.read("khong-co/x.yaml"), "tep-101", {"thu_muc": "khong-co"}),
        (lambda: thidua.read(b"%PDF-1.7", format="yaml"), "tep-201", {}),
        (lambda: thidua.read_document(b"PK", format="docx"), "tep-203", {}),
        (lambda: thidua.read("a.yalm"), "goi-102", {"ten": "yalm"}),
        (lambda: thidua.write(_PLAN, "o.ymal"), "goi-101", {"ten": "ymal"}),
        (
            lambda: thidua.render(_PLAN, "odt"),
            "goi-101",
            {"co": ["docx", "edxml", "html", "md", "pdf", "txt", "yaml", "yml", "json", "toml"]},
        ),
        (lambda: thidua.Template("tinbai"), "goi-301", {"ten": "tinbai", "gan": "tin-bai"}),
        (lambda: thidua.Template("nd30").render({}, "odt"), "goi-303", {"ten": "odt", "co": ["docx", "html", "pdf"]}),
    ):
        with pytest.raises(thidua.ThiduaError) as caught:
            call()
        (problem,) = caught.value.to_data()["problems"]
        assert (problem["code"], problem["rule"]) == (rule, rule)
        assert values.items() <= problem["values"].items()
