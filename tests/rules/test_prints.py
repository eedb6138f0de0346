"""The rules over a printed page: each damage of a print is found by its rule on the PDF, and by no other rule."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import attrs
import pytest
from damaged_prints import damaged
from own_documents import clerks_plan
from ruamel.yaml import YAML
from rules.natural import natural_plan
from support import EXAMPLES, LONG, ROOT, need, need_module

import thidua
from thidua import office
from thidua.cli import run
from thidua.layout.convention import CONVENTIONS
from thidua.reading import read_roles
from thidua.rules.check import Check, judged
from thidua.rules.families import of_paper, of_print
from thidua.rules.paper import Paper
from thidua.rules.printed import measured
from thidua.sheet.files import read_sheet

pytestmark = pytest.mark.once

HERE = Path(__file__).parent
CASES: list[dict[str, Any]] = YAML(typ="safe", pure=True).load((HERE / "prints.yaml").read_text("utf-8"))
PLAN = ROOT / "examples" / "so-noi-vu.yaml"
_OF_PRINTS = {one.id: case for one in of_print() for case in CASES if case["quy tắc"] == one.id}
TRIED = CASES if LONG else [*_OF_PRINTS.values(), *(one for one in CASES[::5] if one not in _OF_PRINTS.values())]
"""Each prints a page by LibreOffice, so that the short check tries some: of the rules that only prints know each."""
PRINTERS = ("typst", "soffice")
TEMPLATES = ("nd30", "dang", "bao-cao", "bao-cao-dang", "quyet-dinh", "quyet-dinh-dang", "dang-ky", "phan-cong")
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


@pytest.mark.parametrize("case", TRIED, ids=_name)
def test_a_rule_finds_what_breaks_it_on_the_page_and_no_other_does(case: dict[str, Any], document: bytes) -> None:
    report = thidua.check(office.to_pdf(damaged(document, case), "a"), format="pdf")
    assert found_in(report) == {case["quy tắc"]}, str(report)
    assert all(one.what and one.hint for one in report)


def test_what_a_print_and_its_plan_say_of_one_line_is_told_once(document: bytes) -> None:
    for wrong, rule in (("Số: 64/QĐ-SNV", "tt-222"), ("Số: 64/kh-snv", "tt-221")):
        printed = office.to_pdf(damaged(document, {"đoạn": "Số", "đổi": {"chữ": wrong}}), "a")
        report = thidua.check(printed, format="pdf", select=("tt-", "nd-2"))
        assert [one.rule for one in report if one.level == "bắt buộc"] == [rule], str(report)


def test_every_rule_over_prints_has_such_a_damage() -> None:
    assert {one.id for one in of_print()} <= {case["quy tắc"] for case in CASES}


@pytest.mark.parametrize("name", ["chi-bo", "dang-uy-xa"])
@pytest.mark.parametrize("printer", ["soffice", "typst"])
def test_the_prints_of_the_party_raise_nothing(name: str, printer: str) -> None:
    plan = thidua.read(ROOT / "examples" / f"{name}.yaml").evolve(ngay="2026-07-09")  # since when the guidance holds
    if printer == "typst":
        need_module("typst")
        pdf = thidua.render(plan, "pdf", template="dang")
    else:
        need("soffice")
        pdf = office.to_pdf(thidua.render(plan, "docx", template="dang"), name)
    report = thidua.check(pdf, format="pdf")
    assert found_in(report) == set(), str(report)
    every: tuple[Check[Any], ...] = (*of_paper(), *of_print())
    known = {one.id for one in every if one.article("hd05") is not None}
    assert known - set(report.judged) <= {"tt-103"}


def _printed(plan: thidua.KeHoach, template: str, printer: str) -> bytes:
    if printer == "typst":
        need_module("typst")
        return thidua.render(plan, "pdf", template=template, carry=False)
    need("soffice")
    return office.to_pdf(thidua.render(plan, "docx", template=template, carry=False), "a")


def _grave(pdf: bytes) -> list[str]:
    return [str(one) for one in thidua.check(pdf, format="pdf", select=("tt-",)) if one.level != "nên"]


@pytest.mark.parametrize("seed", range(60 if LONG else 4))
@pytest.mark.parametrize("printer", PRINTERS)
def test_the_print_of_a_natural_plan_raises_nothing_and_is_read_as_it_is(printer: str, seed: int) -> None:
    """Long căn cứ, a trích yếu and names of two lines, tables of many shapes."""
    plan = natural_plan(seed)
    pdf = _printed(plan, "nd30", printer)
    assert _grave(pdf) == []
    read = thidua.read(pdf, format="pdf")
    assert [one.nguyen_van.rstrip(".;") for one in read.can_cu] == [one.nguyen_van for one in plan.can_cu]
    assert read.trich_yeu == plan.trich_yeu
    assert read.co_quan.ten.casefold() == plan.co_quan.ten.casefold()


def test_a_sentence_that_opens_a_short_paper_is_no_part_of_its_subject() -> None:
    """Where no line is full, the middle of the kind's name tells which lines below it are its subject."""
    need("soffice")
    data = {"cơ quan": {"chủ quản": "UBND tỉnh Hòa An", "tên": "Sở Nội vụ", "viết tắt": "SNV", "địa danh": "Hòa An"},
            "số": 15, "ngày": "2026-03-09", "trích yếu": "Công tác thi đua năm 2026",
            "mở đầu": "Sở Nội vụ ban hành Kế hoạch như sau", "nội dung": ["Đăng ký thi đua.", "Khen thưởng kịp thời."],
            "nơi nhận": ["Như Điều 3"], "người ký": {"chức vụ": "Giám đốc", "họ tên": "Trần Minh Hải"}}  # fmt: skip
    written = thidua.render(thidua.KeHoach.from_data(data), "docx", template="nd30", carry=False)
    opened = damaged(written, {"đoạn": "Sở Nội vụ ban hành", "đổi": {"chữ": "Năm 2026, công tác thi đua được chú ý."}})
    assert _grave(office.to_pdf(opened, "a")) == []


@pytest.mark.parametrize("kind", ["BÁO CÁO", "HƯỚNG DẪN", "THÔNG BÁO"])
def test_the_text_of_another_kind_is_judged_as_well(kind: str, document: bytes) -> None:
    code = {"BÁO CÁO": "BC", "HƯỚNG DẪN": "HD", "THÔNG BÁO": "TB"}[kind]
    named = damaged(document, {"kiểu": "TenLoai", "đổi": {"chữ": kind}})
    named = damaged(named, {"đoạn": "Số", "đổi": {"chữ": f"Số: 64/{code}-SNV"}})
    assert _grave(office.to_pdf(named, "a")) == []
    broken = damaged(named, {"đoạn": "Kinh phí thực hiện", "đổi": {"đậm": True}})
    report = thidua.check(office.to_pdf(broken, "a"), format="pdf", select=("tt-",))
    assert found_in(report) == {"tt-316"}, str(report)


SIGNERS: tuple[dict[str, str], ...] = (
    {"ký thay": "Tổng Kiểm toán Nhà nước", "chức vụ": "Phó Tổng Kiểm toán Nhà nước", "họ tên": "Trần Văn A"},
    {"thay mặt": "Ủy ban nhân dân", "ký thay": "Chủ tịch", "chức vụ": "Phó Chủ tịch", "họ tên": "Lò Văn Ơ"},
    {"chức vụ": "Giám đốc", "họ tên": "Nguyễn Thị Phương Thảo Nguyên Khang"},
)


@pytest.mark.parametrize("printer", PRINTERS)
@pytest.mark.parametrize("signer", SIGNERS, ids=lambda signer: signer["họ tên"])
def test_a_signer_is_read_below_a_post_of_any_width_and_beside_the_last_recipient(
    signer: dict[str, str], printer: str
) -> None:
    plan = thidua.read(PLAN).evolve(nguoi_ky=signer, noi_nhan=["UBND tỉnh (để b/c)", *map("Phòng {}".format, "ABCDE")])
    pdf = _printed(plan, "nd30", printer)
    assert _grave(pdf) == []
    assert thidua.read(pdf, format="pdf").nguoi_ky.ho_ten == signer["họ tên"]


@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize("plan", EXAMPLES if LONG else EXAMPLES[:1], ids=lambda plan: plan.stem)
@pytest.mark.parametrize("printer", PRINTERS)
def test_the_print_of_any_plan_by_any_template_raises_nothing(printer: str, plan: Path, template: str) -> None:
    assert _grave(_printed(thidua.read(plan), template, printer)) == []


CLERKS: dict[str, dict[str, Any]] = {
    "as they are": {}, "hanging lists": {"hanging": True}, "bullets": {"bullets": True}, "a header": {"header": True},
    "spaced": {"line": 1.5, "spacing": 12}, "single lines": {"line": 1.0},
}  # fmt: skip


@pytest.mark.parametrize("ways", CLERKS.values(), ids=CLERKS)
def test_a_plan_that_a_clerk_has_set_well_raises_nothing(ways: dict[str, Any]) -> None:
    """Typed rules, tables that lay out, lists that hang: none of it is wrong."""
    need("soffice")
    document = clerks_plan(**ways)
    for report in (
        thidua.check(office.to_pdf(document, "a"), format="pdf"),
        thidua.check(document, format="docx", printed=True),
    ):
        assert [one for one in report if one.level != "nên"] == [], str(report)


# What a page cannot tell.


def test_where_nothing_tells_looks_no_rule_over_looks_is_judged_or_broken(document: bytes) -> None:
    sheet = read_sheet(office.to_pdf(document, "a"), "pdf", "a.pdf", counted=True)
    bare = tuple(
        attrs.evolve(page, rows=tuple(
            attrs.evolve(row, words=tuple(attrs.evolve(word, size=0, font="", bold=False, italic=False)
                                          for word in row.words)) for row in page.rows))
        for page in sheet.prints
    )  # fmt: skip
    blind = attrs.evolve(sheet, prints=bare)
    found = judged(of_paper(), measured(Paper(blind, read_roles(blind), "nd30", CONVENTIONS["nd30"])), "nd30", None)
    assert [one for one in found.findings if one.rule.startswith("tt-")] == []
    looks = {"tt-104", "tt-202", "tt-204", "tt-212", "tt-223", "tt-233", "tt-241", "tt-242", "tt-301", "tt-311",
             "tt-316", "tt-321", "tt-322", "tt-402", "tt-403", "tt-411", "tt-412"}  # fmt: skip
    assert looks <= {one.rule for one in found.unjudged}


def test_a_pdf_is_read_as_before_by_whoever_does_not_check(document: bytes) -> None:
    pdf = office.to_pdf(document, "a")
    plain, checked = read_sheet(pdf, "pdf", "a"), read_sheet(pdf, "pdf", "a", counted=True)
    assert plain.prints == ()
    assert attrs.evolve(checked, prints=()) == plain


# A file of Word and its print.


def test_a_word_file_is_judged_with_its_print(document: bytes) -> None:
    broken = damaged(document, {"đoạn": "Kinh phí thực hiện", "đổi": {"sang trang": True, "màu": "FF0000"}})
    alone = thidua.check(broken, format="docx")
    assert {"tt-605", "tt-601"} <= {one.rule for one in alone.unjudged}
    report = thidua.check(broken, format="docx", printed=True)
    assert found_in(report) == {"tt-105", "tt-605"}, str(report)
    assert not {one.rule for one in report.unjudged if one.rule.startswith("tt-")}
    colour, title = (next(one for one in report if one.rule == rule) for rule in ("tt-105", "tt-605"))
    assert (colour.at.page, colour.label) == (4, next(one.label for one in alone if one.rule == "tt-105"))
    assert title.at.page == 3


def test_a_plan_is_printed_by_its_template_first() -> None:
    need("soffice")
    report = thidua.check(PLAN, printed=True)
    assert found_in(report) == set(), str(report)
    assert {one.id for one in of_print()} <= set(report.judged)
    assert all(one.line for one in report if one.rule.startswith("nd-"))  # which still stand in the plan file


def test_the_command_prints(tmp_path: Path, document: bytes, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "van-ban.docx"
    file.write_bytes(damaged(document, {"kiểu": "NoiNhanTu", "đổi": {"sang trang": True}}))
    asked = ["check", str(file), "--level", "nên", "--select", "tt-6"]
    assert run([*asked, "--print"]) == 1
    assert "trang 4, dòng 3: nên tt-604" in capsys.readouterr().out
    assert run(asked) == 0
    assert "thêm --print" in capsys.readouterr().out
