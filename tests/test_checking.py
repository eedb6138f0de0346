"""The verb that checks: what it takes, what it is asked for, where it says things; what ``strict`` refuses."""

from __future__ import annotations

import datetime
import io
import logging
import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from ruamel.yaml import YAML
from support import EXAMPLES, PLANS, ROOT, need, need_module, print_pdf, word_template

import thidua
from thidua.diagnostics import Report
from thidua.engine.comments import annotate_document
from thidua.engine.tagged import has_tags
from thidua.rules.over_plan import of_any, used_again
from thidua.templates.checking import check_template
from thidua.word.xml import _STRICT

SOUND: dict[str, Any] = YAML(typ="safe", pure=True).load(
    Path(__file__).parent.joinpath("rules", "sound.yaml").read_text("utf-8")
)
SIGNED_WRONG = {"người ký": {"ký thay": "Giám đốc", "chức vụ": "Giám đốc", "họ tên": "Trần Minh Hải"}}
MISSPELT = {"mục đích": "Nâng cao năng xuất lao động"}
TEMPLATES = ROOT / "thidua" / "templates"


def plan_of(*changes: dict[str, Any]) -> thidua.KeHoach:
    data = dict(SOUND)
    for one in changes:
        data |= one
    return thidua.KeHoach.from_data(data)


def rules_of(report: Report) -> list[str]:
    return [one.rule for one in report]


# --- What it takes ----------------------------------------------------------------------------------


def test_the_data_of_a_plan_is_checked() -> None:
    assert rules_of(thidua.check(SOUND | SIGNED_WRONG)) == ["nd-201"]
    office = {key: SOUND[key] for key in ("cơ quan",)}
    data = {key: value for key, value in SOUND.items() if key not in office}
    assert not thidua.check(data, office=office).findings


@pytest.mark.parametrize("format", ["yaml", "json", "toml"])
def test_a_plan_file_is_checked_with_the_line_of_each_finding(format: str, tmp_path: Path) -> None:
    plan = plan_of(SIGNED_WRONG)
    path = thidua.write(plan, tmp_path / f"ke-hoach.{format}")
    (found,) = thidua.check(path)
    assert (found.rule, found.level, found.source) == ("nd-201", "bắt buộc", str(path))
    assert "chức vụ" in path.read_text("utf-8").splitlines()[found.line - 1]
    assert rules_of(thidua.check(path.read_bytes(), format=format)) == ["nd-201"]
    assert rules_of(thidua.check(plan)) == ["nd-201"]
    (found,) = thidua.check(path.read_text("utf-8"))  # what thidua.read takes without a format
    assert "chức vụ" in path.read_text("utf-8").splitlines()[found.line - 1]
    with path.open("rb") as file:
        assert rules_of(thidua.check(file)) == ["nd-201"]


def test_a_file_that_cannot_be_read_is_told_as_reading_tells_it(tmp_path: Path) -> None:
    wrong = tmp_path / "sai.yaml"
    wrong.write_text("trích yếu: [A\n", "utf-8")
    for path, error in ((wrong, thidua.PlanError), (tmp_path / "khong.yaml", thidua.PlanError),
                        (tmp_path / "a.xlsx", thidua.UsageError), (tmp_path, thidua.PlanError)):  # fmt: skip
        with pytest.raises(error) as read:
            thidua.read(path)
        with pytest.raises(error) as checked:
            thidua.check(path)
        assert str(checked.value) == str(read.value)


def test_the_document_in_an_envelope_is_checked(caplog: pytest.LogCaptureFixture) -> None:
    need_module("typst")
    need("pdftotext")
    sent = thidua.render(plan_of(SIGNED_WRONG), "edxml")
    report = thidua.check(sent, format="edxml")
    assert "tt-401" in rules_of(report)
    assert all(one.source.endswith(".pdf") for one in report)


TAGGED = word_template("KẾ HOẠCH", "{{ trich_yeu }}", "{{ khong_co }}")


def test_a_template_is_checked_as_a_template_by_each_of_its_doors(tmp_path: Path) -> None:
    word = tmp_path / "mau.docx"
    word.write_bytes(TAGGED)
    wanted = check_template(word)
    assert "khong_co" in str(wanted)
    for report in (thidua.check(word), thidua.check(str(word))):
        assert sorted(map(str, report)) == sorted(map(str, wanted))
    assert {one.rule for one in thidua.check(TAGGED, format="docx")} == {one.rule for one in wanted}
    folder = tmp_path / "mau"
    folder.mkdir()
    (folder / "template.toml").write_text('extends = "nd30"\n[ly_do]\ncỡ_chữ = "thừa"\n', "utf-8")
    assert rules_of(thidua.check(folder)) == rules_of(check_template(folder)) != []
    assert rules_of(thidua.check(folder / "template.toml")) == rules_of(thidua.check(folder))
    assert thidua.check("nd30") == thidua.check(thidua.Template("nd30")) == Report()
    assert thidua.check(TEMPLATES / "dang" / "document.docx") == check_template(TEMPLATES / "dang" / "document.docx")


def test_a_template_keeps_its_own_filters(tmp_path: Path) -> None:
    tagged = word_template("KẾ HOẠCH", "{{ trich_yeu | chu_cham }}")
    assert "mau-" in str(thidua.check(tagged, format="docx"))
    opened = thidua.Template(tagged, filters={"chu_cham": str})
    assert "chu_cham" not in str(thidua.check(opened))


def test_a_file_of_typst_is_a_template(tmp_path: Path) -> None:
    need_module("typst")
    file = tmp_path / "mau.typ"
    file.write_text('#let data = sys.inputs\n#khong-co("a")\n', "utf-8")
    assert list(map(str, thidua.check(file))) == list(map(str, check_template(file))) != []


@pytest.mark.parametrize("text", ["{{ a }}", "{% if a %}", "a {{a.b}} b", "{%p for x in y %}"])
def test_what_has_tags_is_a_template(text: str) -> None:
    assert has_tags(word_template(text))


@pytest.mark.parametrize("text", ["{ a }", "{{ a", "a }}", "100 % {", "{%", "tập hợp {1; 2}", "", "{{{"])
def test_what_has_none_is_a_document(text: str) -> None:
    assert not has_tags(word_template(text))
    assert not has_tags(text.encode())


# --- What it is asked for ---------------------------------------------------------------------------


def test_rules_are_selected_and_ignored_by_their_ids_or_the_beginnings_of_some() -> None:
    plan = plan_of(SIGNED_WRONG, MISSPELT)
    assert rules_of(thidua.check(plan)) == ["nd-201", "ct-121"]
    assert rules_of(thidua.check(plan, select=["ct"])) == ["ct-121"]
    assert rules_of(thidua.check(plan, select="nd-2")) == ["nd-201"]
    assert rules_of(thidua.check(plan, ignore=["nd-201"])) == ["ct-121"]
    assert set(thidua.check(plan, select=["nd-2"], ignore=["nd-202"]).judged) == {
        "nd-201", "nd-203", "nd-204", "nd-205", "nd-206", "nd-207",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "said"), [("nd-20I", "có phải “nd-20"), ("xyz", "ghi mã như trong báo cáo"), ("tt-9", "tt-")]
)
def test_an_id_that_no_rule_has_is_refused(typed: str, said: str) -> None:
    for name in ("select", "ignore"):
        with pytest.raises(thidua.UsageError, match=said):
            thidua.check(plan_of(), **{name: [typed]})  # type: ignore[arg-type]


def test_words_that_must_not_stand_and_words_that_must() -> None:
    assert rules_of(thidua.check(plan_of(), forbid=["giải quyết gọn"], require=["khoa học"])) == ["nd-604", "nd-605"]
    assert rules_of(thidua.check(plan_of(), forbid="giải quyết gọn")) == ["nd-604"]


def test_so_it_is_with_a_paper_that_is_no_plan() -> None:
    """And a word of it that is of no part of a plan stands in it all the same: its kind, a title."""
    notice = thidua.render(plan_of(), "docx", template="bao-cao", carry=False)
    asked: dict[str, Any] = {"format": "docx", "select": ["nd-604", "nd-605"]}
    found = thidua.check(notice, forbid=["giải quyết gọn", "báo cáo"], require=["khoa học", "BÁO CÁO"], **asked)
    assert set(rules_of(found)) == {"nd-604", "nd-605"}
    assert [dict(one.values)["co"] for one in found if one.rule == "nd-605"] == ["khoa học"]
    assert {dict(one.values)["co"] for one in found if one.rule == "nd-604"} >= {"báo cáo"}


ACCEPTED: list[tuple[Any, bool]] = [
    ({"nd-201": "Giám đốc ủy quyền"}, True),
    ([{"quy tắc": "nd-201", "lý do": "Giám đốc ủy quyền"}], True),
    ([{"QUY_TAC": "nd-201", "Lý do": "Giám đốc ủy quyền", "chữ": "giám ĐỐC"}], True),
    ([{"quy tắc": "nd-201", "lý do": "Giám đốc ủy quyền", "chữ": "Hiệu trưởng"}], False),
    ([{"quy tắc": "nd-201", "lý do": "Giám đốc ủy quyền", "tệp": "*.docx"}], False),
    ({"nd-202": "Giám đốc ủy quyền"}, False),
]


@pytest.mark.parametrize(("accepted", "fits"), ACCEPTED)
def test_what_is_accepted_is_told_apart_and_what_excuses_nothing_is_noted(accepted: Any, fits: bool) -> None:
    report = thidua.check(plan_of(SIGNED_WRONG), accepted=accepted)
    if fits:
        (one,) = report.accepted
        assert (one.finding.rule, one.reason) == ("nd-201", "Giám đốc ủy quyền")
        assert not report.findings
        assert report.ok
    else:
        assert not report.ok
        assert [(one.rule, one.level) for one in report] == [("nd-201", "bắt buộc"), ("tep-803", "ghi chú")]


@pytest.mark.parametrize("format", ["yaml", "json", "toml"])
def test_a_file_says_what_is_accepted_and_is_told_at_its_lines(format: str, tmp_path: Path) -> None:
    file = tmp_path / f"chap-nhan.{format}"
    text = {
        "yaml": "nd-201: Giám đốc ủy quyền\nct-121: chữ của phong trào\n",
        "json": '{"nd-201": "Giám đốc ủy quyền",\n"ct-121": "chữ của phong trào"}',
        "toml": 'nd-201 = "Giám đốc ủy quyền"\nct-121 = "chữ của phong trào"\n',
    }[format]
    file.write_text(text, "utf-8")
    (idle,) = thidua.check(plan_of(SIGNED_WRONG), accepted=file)
    assert (idle.rule, idle.level, idle.source, idle.line) == ("tep-803", "ghi chú", str(file), 2)
    file.write_text(text.replace("Giám đốc ủy quyền", ""), "utf-8")
    with pytest.raises(thidua.PlanError) as caught:
        thidua.check(plan_of(), accepted=str(file))
    (problem,) = caught.value.problems
    assert (problem.rule, problem.source, problem.line) == ("tep-801", str(file), 1)
    assert "nd-201" in problem.what


@pytest.mark.parametrize("wrong", [5, b"x", ["nd-201"], [{"quy tắc": "nd-201", "ly": "x"}], [{"lý do": "x"}], [[1]]])
def test_what_is_no_acceptance_is_refused(wrong: Any) -> None:
    with pytest.raises(thidua.ThiduaError):
        thidua.check(plan_of(), accepted=wrong)


OLD = {"căn cứ": "Căn cứ Nghị quyết số 99/2021/NQ-HĐND ngày 08 tháng 12 năm 2021 của HĐND tỉnh về thi đua, khen thưởng"}
REPLACED = {"số": "99/2021/NQ-HĐND", "đến": "31/12/2025", "thay": "12/2025/NQ-HĐND", "chắc": "cao"}


def test_instruments_of_ones_own_join_those_that_are_known(tmp_path: Path) -> None:
    assert rules_of(thidua.check(plan_of(OLD))) == []
    for more in ([REPLACED], {"của": "2026-01-15", "văn bản": [REPLACED]}):
        (found,) = thidua.check(plan_of(OLD), instruments=more)
        assert found.rule == "nd-104"
        assert "12/2025/NQ-HĐND" in found.what
    file = tmp_path / "van-ban.yaml"
    file.write_text("- số: 99/2021/NQ-HĐND\n  đến: 31/12/2025\n- đến: 31/12/2025\n- số: 1/QĐ\n  ngày: 2025\n", "utf-8")
    with pytest.raises(thidua.PlanError) as caught:
        thidua.check(plan_of(OLD), instruments=file)
    assert [(one.rule, one.line, one.label) for one in caught.value.problems] == [
        ("tep-802", 3, "văn bản 2"), ("tep-802", 4, "văn bản 3"),
    ]  # fmt: skip
    with pytest.raises(thidua.PlanError, match="văn bản 1"):
        thidua.check(plan_of(OLD), instruments=[{"số": "99/2021/NQ-HĐND", "đến": "31/2/2025"}])


def test_one_fault_of_a_paper_is_told_once_and_by_the_rule_that_is_asked_for() -> None:
    paper = thidua.render(plan_of(SIGNED_WRONG))
    assert rules_of(thidua.check(paper, format="docx")) == ["tt-401"]
    both = plan_of({"người ký": {"thay mặt": "Sở Nội vụ", "chức vụ": "Giám đốc", "họ tên": "Trần Minh Hải"}})
    assert rules_of(thidua.check(thidua.render(both), format="docx")) == ["nd-202"]  # which no rule of form says
    for rule in ("tt-401", "nd-201"):
        assert rules_of(thidua.check(paper, format="docx", select=rule)) == [rule]


@pytest.mark.parametrize("wrong", [None, 5, [1]])
@pytest.mark.parametrize("option", ["select", "ignore", "forbid", "require"])
def test_what_holds_no_texts_is_told(option: str, wrong: Any) -> None:
    with pytest.raises(thidua.UsageError, match="cần một chữ hoặc danh sách chữ"):
        thidua.check(plan_of(), **{option: wrong})


# --- Where things stand -----------------------------------------------------------------------------


def commented(document: bytes) -> list[tuple[str, str]]:
    """The words of the paragraph on which each comment hangs, and its own."""
    opened = docx.Document(io.BytesIO(document))
    comments = {comment.comment_id: comment.text for comment in opened.comments}
    marks = opened.element.body.iter(qn("w:commentRangeStart"))
    return [("".join(text.text or "" for text in mark.getparent().iter(qn("w:t"))).replace("\xa0", " "),
             comments[int(mark.get(qn("w:id")))]) for mark in marks]  # fmt: skip


WORDS = {
    "nd-101": "Kế hoạch số 40/KH-UBND", "ct-121": "năng xuất", "tt-401": "Giám đốc",
    "nd-402": "Ủy ban nhân dân tỉnh", "nd-303": "15/12/2025",
}  # fmt: skip
BROKEN = {
    **SIGNED_WRONG, **MISSPELT,
    "căn cứ": ["Căn cứ Luật Thi đua",
               "Thực hiện Kế hoạch số 40/KH-UBND ngày 10 tháng 4 năm 2026 của UBND tỉnh về thi đua"],
    "nơi nhận": ["UBND tỉnh (để b/c)", "Các phòng thuộc Sở", "Ủy ban nhân dân tỉnh"],
    "nội dung": ["Nộp báo cáo trước ngày 15/12/2025", "Tuyên truyền, nhân rộng điển hình"],
}  # fmt: skip


@pytest.mark.parametrize("carry", [True, False])
@pytest.mark.parametrize("template", ["nd30", "bao-cao"])
def test_each_finding_hangs_on_the_paragraph_that_it_is_said_of(carry: bool, template: str) -> None:
    document = thidua.render(plan_of(BROKEN), carry=carry, template=template)
    report = thidua.check(document, format="docx")
    found = commented(annotate_document(document, report))
    assert len(found) == len(report)
    for finding in report:
        (words,) = {on for on, said in found if finding.rule in said and finding.what in said}
        if finding.rule in WORDS and template == "nd30":
            assert WORDS[finding.rule] in words
        if finding.words:
            letters = "".join(filter(str.isalnum, finding.words.casefold()))[:40]
            there = "".join(filter(str.isalnum, words.casefold()))
            assert letters in there, (finding, words)
    if template == "nd30":
        assert {one.rule for one in report} >= WORDS.keys()


def test_a_copy_with_comments_opens_elsewhere_and_says_the_reason_of_what_is_accepted(tmp_path: Path) -> None:
    document = thidua.render(plan_of(BROKEN))
    report = thidua.check(document, format="docx", accepted={"ct-121": "tên riêng của phong trào"})
    copy = annotate_document(document, report)
    assert any("ct-121" in said and "tên riêng của phong trào" in said for _, said in commented(copy))
    assert any("Theo Nghị định 30/2020/NĐ-CP" in said for _, said in commented(copy))
    path = tmp_path / "ban-sao.docx"
    path.write_bytes(copy)
    print_pdf([path], tmp_path)
    assert (tmp_path / "ban-sao.pdf").stat().st_size > 1000
    print_pdf([path], tmp_path, "odt")
    assert (tmp_path / "ban-sao.odt").stat().st_size > 1000
    assert thidua.read(copy, format="docx") == thidua.read(document, format="docx")


def test_comments_hang_in_tables_and_in_what_others_wrap() -> None:
    """Places are counted as a sheet counts them: a content control, a row of a table, a table in a cell."""
    lines = ("I. Mục đích", "Nâng cao năng xuất lao động", "| Các doanh ngiệp | Trước ngày 31/6/2026 |")
    document = docx.Document(io.BytesIO(word_template(*lines)))
    paragraph = document.paragraphs[-1]._p
    wrapper = paragraph.makeelement(qn("w:sdt"), {})
    content = wrapper.makeelement(qn("w:sdtContent"), {})
    paragraph.addprevious(wrapper)
    wrapper.append(content)
    content.append(paragraph)
    row = document.tables[0].add_row()
    row.cells[0].text = "Hai"
    row.cells[1].add_table(1, 1).cell(0, 0).text = "Trước ngày 31/9/2026"
    out = io.BytesIO()
    document.save(out)
    report = thidua.check(out.getvalue(), format="docx", select=["ct-121", "nd-205"])
    places = {one.label: words for one, (words, _) in zip(report, _in_order(out.getvalue(), report), strict=True)}
    assert places == {
        "đoạn 2": "Nâng cao năng xuất lao động",
        "bảng 1, hàng 1, ô 1, đoạn 1": "Các doanh ngiệp",
        "bảng 1, hàng 1, ô 2, đoạn 1": "Trước ngày 31/6/2026",
        "bảng 1, hàng 2, ô 2, bảng 1, hàng 1, ô 1, đoạn 1": "Trước ngày 31/9/2026",
    }


def test_a_text_of_several_lines_is_told_where_it_stands() -> None:
    report = thidua.check(word_template("Một hai ba", "Nâng cao năng xuất lao động"), format="docx", select=["ct-121"])
    assert [one.label for one in report] == ["đoạn 2"]


def _in_order(document: bytes, report: Report) -> list[tuple[str, str]]:
    """What :func:`commented` says, in the order of the findings."""
    found = commented(annotate_document(document, report))
    return [next(one for one in found if finding.what in one[1]) for finding in report]


def test_a_file_that_holds_no_comments_is_told_as_a_document() -> None:
    """One in the names of ISO Strict, in which a comment would have to be written otherwise."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(thidua.render(plan_of(SIGNED_WRONG)))) as whole,
        zipfile.ZipFile(out, "w") as strict,
    ):
        for name in whole.namelist():
            content = whole.read(name)
            for named, usual in _STRICT if name.endswith(".xml") else ():
                content = content.replace(usual, named)
            strict.writestr(name, content)
    report = thidua.check(out.getvalue(), format="docx")
    assert "tt-401" in rules_of(report)
    with pytest.raises(thidua.PlanError, match=r"cu\.docx: không ghi chú được vào tệp"):
        annotate_document(out.getvalue(), report, "cu.docx")


def test_nothing_found_leaves_the_document_as_it_is() -> None:
    document = thidua.render(plan_of())
    assert annotate_document(document, Report()) == document
    with pytest.raises(thidua.PlanError, match="không phải"):
        annotate_document(b"x", thidua.check(plan_of(SIGNED_WRONG)))


# --- What strict refuses ----------------------------------------------------------------------------


@pytest.mark.parametrize("format", ["docx", "txt", "md", "html", "pdf", "edxml"])
def test_strict_refuses_what_a_law_demands_of_the_plan(format: str, tmp_path: Path) -> None:
    if format in ("pdf", "edxml"):
        need_module("typst")
    plan = plan_of(SIGNED_WRONG)
    target = tmp_path / f"a.{format}"
    with pytest.raises(thidua.PlanError) as caught:
        thidua.write(plan, target, strict=True)
    assert not isinstance(caught.value, thidua.GapError)
    (problem,) = caught.value.problems
    assert (problem.rule, problem.level, problem.label) == ("nd-201", "bắt buộc", "người ký, chức vụ")
    assert problem.article == "I.II.7.b"
    assert not target.exists()


def test_strict_says_gaps_and_what_a_law_demands_at_once() -> None:
    plan = plan_of(SIGNED_WRONG).evolve(noi_nhan=())
    for make in (thidua.render, thidua.Template("nd30").render):
        with pytest.raises(thidua.GapError) as caught:
            make(plan, "docx", strict=True)
        assert [one.rule for one in caught.value.problems] == ["kh-601", "nd-201"]
    with pytest.raises(thidua.GapError) as caught:
        thidua.Template("nd30").render(plan, "docx", gaps="refuse")
    assert [one.rule for one in caught.value.problems] == ["kh-601"]


def test_strict_says_gaps_of_the_template_and_what_a_law_demands_at_once() -> None:
    own = thidua.Template(word_template("{{ ten_loai }} {{ trich_yeu }}", "{{ chu_ky }}"))
    with pytest.raises(thidua.GapError) as caught:
        own.render(plan_of(SIGNED_WRONG), strict=True)
    assert caught.value.problems[-1].rule == "nd-201"
    assert len(caught.value.problems) == 2


def test_a_plan_file_is_a_draft_which_strict_does_not_refuse() -> None:
    assert thidua.render(plan_of(SIGNED_WRONG), "yaml", strict=True)


def test_good_advice_is_nothing_that_strict_refuses() -> None:
    assert thidua.check(plan_of(MISSPELT)).findings
    assert thidua.render(plan_of(MISSPELT), strict=True)


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_no_example_is_refused(path: Path) -> None:
    assert thidua.check(path).ok


def test_python_prints_nothing(capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger="thidua"):
        thidua.render(plan_of(SIGNED_WRONG, MISSPELT))
        thidua.check(plan_of(SIGNED_WRONG))
    assert capsys.readouterr() == ("", "")
    assert not caplog.messages


# --- An old document, a notebook --------------------------------------------------------------------


def test_an_old_plan_is_looked_at_as_one_of_today() -> None:
    cited = "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết Luật Thi đua"
    old = plan_of({"căn cứ": cited, "ngày": "2025-03-09"})
    assert "nd-104" not in rules_of(thidua.check(old))
    assert "nd-104" in [one.rule for one in used_again(old, datetime.date(2026, 11, 30))]
    assert "nd-303" in [one.rule for one in used_again(plan_of({"ngày": None}), datetime.date(2027, 11, 30))]
    misspelt = plan_of(MISSPELT)
    assert used_again(misspelt, datetime.date(2027, 1, 1))
    for recent in (misspelt, plan_of(MISSPELT, {"ngày": None}), plan_of(MISSPELT, {"ngày": None, "trích yếu": "A"})):
        assert used_again(recent, datetime.date(2026, 11, 30)) == ()


def test_in_a_notebook_the_report_stands_under_the_page() -> None:
    shown = plan_of(SIGNED_WRONG)._repr_html_()
    page, _, below = shown.partition("<details")
    assert "<img" in page or "<iframe" in page
    assert "Soi kế hoạch: 1 bắt buộc" in below
    assert "ký thay “Giám đốc” nhưng chức vụ là “Giám đốc”" in below
    assert "<details" not in plan_of()._repr_html_()
    assert EXAMPLES


def test_of_an_empty_document_nothing_is_judged_and_of_one_that_is_no_plan_what_any_text_has() -> None:
    empty, other = io.BytesIO(), io.BytesIO()
    docx.Document().save(empty)
    document = docx.Document()
    document.add_paragraph("Minutes of the board, all of it in another language.")
    document.save(other)
    report = thidua.check(empty.getvalue(), format="docx")
    assert not report.findings
    assert not report.judged
    assert {one.what.partition("”: ")[2] for one in report.unjudged} == {"tệp không có chữ nào"}
    report = thidua.check(other.getvalue(), format="docx")
    assert not report.findings
    assert {one for one in report.judged if not one.startswith("ct-")} == {one.id for one in of_any()}


def test_what_a_paper_does_not_print_is_not_judged_on_it() -> None:
    plan = thidua.read(ROOT / "examples" / "ngan.yaml")
    assert "nd-502" in {one.rule for one in thidua.check(plan)}
    report = thidua.check(thidua.render(plan, "docx", carry=False), format="docx")
    assert "nd-502" not in {one.rule for one in report}
    assert "nd-502" in {one.rule for one in report.unjudged}


def test_a_symbol_typed_with_its_number_is_at_fault_on_its_line(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text("trích yếu: Thi đua\nsố: 15/QĐ-SNV\ncơ quan: {tên: Sở Nội vụ, viết tắt: SNV}\n", "utf-8")
    assert [one.line for one in thidua.check(file) if one.rule == "nd-203"] == [2]
