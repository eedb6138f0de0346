"""The family from one plan: what each template must say, that its tables lack nothing, how the Party's page is."""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import attrs
import docx
import lxml.html
import pdfplumber
import pytest
from docx.document import Document
from docx.table import Table
from lxml import etree
from ruamel.yaml import YAML
from support import EXAMPLES, PLANS, need, print_pdf
from texts import docx_text, squeeze

import thidua
from thidua.engine.package import read_package
from thidua.layout import lay_out
from thidua.layout.lines import marked
from thidua.shapes import shapes
from thidua.templates import Template
from thidua.templates.places import find
from thidua.templates.starting import SMALL
from thidua.word.names import W

MM = 72 / 25.4
CASES = YAML(typ="safe").load(Path(__file__).with_name("family.yaml").read_text("utf-8"))
FAMILY = ("bao-cao", "bao-cao-dang", "dang", "dang-ky", "phan-cong", "quyet-dinh", "quyet-dinh-dang", "tin-bai")
EACH_PLAN = pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
EMPTY = "trích yếu: Thi đua năm 2026"


def _plan(said: str) -> thidua.KeHoach:
    path = next((path for path in EXAMPLES if path.stem == said), None)
    return thidua.read(path) if path else thidua.read(said, format="yaml")


def _document(plan: thidua.KeHoach, template: str) -> Document:
    return docx.Document(io.BytesIO(Template(template).render(plan)))


def _plain(text: str) -> str:
    return re.sub(r"[^\S\n]+", " ", text)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['mẫu']}-{case['kế hoạch'][:20]}")
def test_a_template_says_what_its_case_asks(case: dict[str, Any]) -> None:
    said = _plain(docx_text(Template(case["mẫu"]).render(_plan(case["kế hoạch"])))).split("\n")
    assert not [text for text in case["có"] if not any(_plain(text) in line for line in said)], "\n".join(said)
    assert not [text for text in case.get("không có", []) if any(_stands(text, line) for line in said)], "\n".join(said)


def _stands(text: str, line: str) -> bool:
    return re.search(re.escape(text) + r"(?!\w)", line) is not None


# What is still missing


@pytest.mark.parametrize(
    ("template", "data", "gaps"),
    [
        ("quyet-dinh", {}, ("chức vụ người ký", "họ tên người ký", "địa danh", "căn cứ")),
        ("bao-cao", {}, ("chức vụ người ký", "họ tên người ký", "địa danh", "nơi nhận")),
        ("nd30", {}, ()),
        ("tin-bai", {"kem_theo": None}, ()),
        ("phan-cong", {"kem_theo": None, "co_quan": None}, ("cơ quan",)),
    ],
)
def test_strict_asks_for_what_the_document_lacks_and_for_nothing_else(
    template: str, data: dict[str, Any], gaps: tuple[str, ...]
) -> None:
    plan = _plan("kem-theo-quyet-dinh").evolve(**data)
    made = Template(template)
    assert sorted(made.missing(plan)) == sorted(gaps)
    if not gaps:
        assert "[thiếu" not in docx_text(made.render(plan, strict=True))
        return
    with pytest.raises(thidua.GapError) as caught:
        thidua.render(plan, "docx", template=template, strict=True)
    assert all(gap in str(caught.value) for gap in gaps)


# Tables


@attrs.frozen
class Promise:
    """Which rows of a plan a table of a template holds, and which of their values in its columns, in order."""

    template: str
    rows: str
    values: tuple[str, ...]
    blank: int


PROMISES = (
    Promise("phan-cong", "cac_nhiem_vu", ("stt", "nhiem_vu", "chu_tri", "phoi_hop", "thoi_han", "san_pham"), 10),
    Promise("bao-cao", "cac_chi_tieu", ("stt", "noi_dung", "muc_giao", "thoi_han", "", ""), 6),
    Promise("bao-cao", "cac_nhiem_vu", ("stt", "nhiem_vu", "chu_tri", "thoi_han", "san_pham", ""), 6),
    Promise("dang-ky", "cac_chi_tieu", ("stt", "noi_dung", "muc_giao", "thoi_han", "", "phu_trach"), 6),
)
EACH_PROMISE = pytest.mark.parametrize("promise", PROMISES, ids=lambda one: f"{one.template}-{one.rows}")


def _table(document: Document, promise: Promise) -> Table:
    """The table of a promise: the tables with a header row are those of rows, in the order of the template."""
    mine = [one.rows for one in PROMISES if one.template == promise.template]
    return [table for table in document.tables if table.cell(0, 0).text == "STT"][mine.index(promise.rows)]


def _said(row: Any, name: str) -> str:
    value = getattr(row, name) if name else None
    text = "" if value is None else str(getattr(value, "van_ban", value))
    return _plain("".join(run.chu for run in marked(text)))


@pytest.mark.parametrize("format", ["docx", "html", "md"])
def test_the_news_of_a_secret_plan_bears_its_mark(format: str) -> None:
    plan = _plan("{nội dung: a, độ mật: tuyệt mật}")
    said = Template("tin-bai").render(plan, format)
    assert "TUYỆT MẬT" in (docx_text(said) if format == "docx" else said.decode())
    open_ = Template("tin-bai").render(plan.evolve(do_mat=""), format)
    assert "MẬT" not in (docx_text(open_) if format == "docx" else open_.decode())


@EACH_PLAN
@EACH_PROMISE
def test_a_table_lacks_no_value_that_it_promises(promise: Promise, path: Path) -> None:
    plan = thidua.read(path)
    rows = getattr(plan, promise.rows)
    printed = [
        [_plain(cell.text) for cell in row.cells] for row in _table(_document(plan, promise.template), promise).rows
    ]
    if not rows:
        assert printed[1:] == [[str(i), *[""] * (len(promise.values) - 1)] for i in range(1, promise.blank + 1)]
        return
    wanted = [
        [_said(row, "noi_dung")] * len(promise.values)
        if getattr(row, "nhom", False)
        else [_said(row, name) for name in promise.values]
        for row in rows
    ]
    assert printed[1:] == wanted


@EACH_PROMISE
def test_a_plan_without_rows_gives_an_empty_form(promise: Promise) -> None:
    table = _table(_document(_plan(EMPTY), promise.template), promise)
    assert len(table.rows) == promise.blank + 1
    assert {cell.text for row in table.rows[1:] for cell in row.cells[1:]} == {""}


def test_one_example_fills_every_cell() -> None:
    plan = _plan("dang-uy-xa")
    for row in plan.cac_nhiem_vu:
        assert all(attrs.astuple(row))
    for target in plan.cac_chi_tieu:
        assert target.muc_giao
        assert target.thoi_han
        assert target.phu_trach


@pytest.mark.parametrize("template", ["bao-cao", "dang-ky", "phan-cong"])
def test_tables_fill_the_width_and_break_between_rows(template: str) -> None:
    parts = read_package(Template(template).render(_plan("so-noi-vu")), template)
    root = etree.fromstring(parts["word/document.xml"])
    wide = 'w:orient="landscape"' in parts["word/document.xml"].decode()
    tables = [t for t in root.iter(f"{W}tbl") if t.find(f"{W}tblPr/{W}tblStyle") is not None]
    assert tables
    for table in tables:
        columns = [int(column.get(f"{W}w", "0")) for column in table.iter(f"{W}gridCol")]
        assert sum(columns) / 1440 * 25.4 == pytest.approx(252 if wide else 165, abs=0.1)
        rows = table.findall(f"{W}tr")
        assert rows[0].find(f"{W}trPr/{W}tblHeader") is not None
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


def test_a_title_on_a_paper_that_lies_breaks_by_its_width() -> None:
    plan = _plan("co_quan: Sở A\ntrích yếu: Phát động phong trào thi đua “Mỗi ngày một việc tốt” năm 2026 của Sở A")
    (lying, kieu), (standing, _) = Template("phan-cong").printed(plan), Template("dang-ky").printed(plan)
    assert lying.dau.ngang
    assert lying.dau.trich_yeu.thut == 0
    assert standing.dau.trich_yeu.thut > 0
    assert lying.dau.ke_trich_yeu.rong == kieu.rong_ngang


# The decision and the news


@EACH_PLAN
def test_the_decision_carries_the_whole_plan(path: Path) -> None:
    plan = thidua.read(path)
    said = squeeze(docx_text(Template("quyet-dinh").render(plan)))
    attached = [block for block in lay_out(plan).khoi if block.loai != "can_cu"]
    assert not [str(block) for block in attached if squeeze(str(block)) not in said]
    for basis in plan.can_cu:  # the decision's now, and no longer the plan's
        assert said.count(squeeze(basis.van_ban)) >= 1


def test_the_decision_has_every_heading_of_its_plan_on_the_web() -> None:
    levels = set()
    for plan in [_plan(DEEP), *(shape.plan for shape in shapes()), *map(thidua.read, PLANS)]:
        wanted = [block for block in lay_out(plan).khoi if block.cap]
        page = lxml.html.fromstring(thidua.render(plan, "html", template=DECISION[plan.quy_uoc]).decode())
        headings = {
            squeeze(one.text_content())
            for one in page.xpath("//section//*[self::h3 or self::h4 or self::h5 or self::h6]")
        }
        assert {squeeze(str(block.dong)) for block in wanted} <= headings
        levels |= {block.cap for block in wanted}
    assert max(levels) > 3


DEEP = """
trích yếu: A
cách đánh số: [A., I., 1., 1.1., a)]
nội dung: [{tiêu đề: Một, gồm: [{tiêu đề: Hai, gồm: [{tiêu đề: Ba, gồm: [{tiêu đề: Bốn, gồm: [x]}]}]}]}]
"""
DECISION = {"nd30": "quyet-dinh", "hd05": "quyet-dinh-dang"}


@EACH_PLAN
def test_the_news_invents_no_figure(path: Path) -> None:
    plan = thidua.read(path)
    page = lxml.html.fromstring(thidua.render(plan, "html", template="tin-bai").decode()).find("body")
    figures = set(re.findall(r"\d+", " ".join(page.itertext())))
    known = set(re.findall(r"\d+", str(plan.to_data()) + plan.vien_dan))
    counted = {f"{len([row for row in plan.cac_chi_tieu if not row.nhom]):02}"}
    assert {number.lstrip("0") for number in figures - counted} <= {number.lstrip("0") for number in known}


# The Party's page, measured


Printed = Callable[[str], Path]


@pytest.fixture(scope="module")
def printed_family(tmp_path_factory: pytest.TempPathFactory) -> Printed:
    """A template of the family for every example, and for an empty plan, printed when it is asked for."""
    need("soffice")
    plans = {path.stem: thidua.read(path) for path in EXAMPLES} | {"trong": _plan(EMPTY)}

    def printed(name: str) -> Path:
        folder = tmp_path_factory.mktemp("family")
        files = [thidua.write(plan, folder / f"{stem}.docx", template=name) for stem, plan in plans.items()]
        print_pdf(files, folder)
        return folder

    return cache(printed)


@pytest.mark.parametrize("template", FAMILY)
def test_every_document_prints_inside_its_margins(template: str, printed_family: Printed) -> None:
    for path in [*EXAMPLES, Path("trong")]:
        with pdfplumber.open(printed_family(template) / f"{path.stem}.pdf") as pdf:
            for page in pdf.pages:
                ink = [c for c in page.chars if c["text"].strip()]
                assert ink, f"{path.stem}: trang trắng"
                assert min(c["x0"] for c in ink) >= 30 * MM - 1
                assert max(c["x1"] for c in ink) <= float(page.width) - 15 * MM + 1.5


@pytest.mark.parametrize("template", ["bao-cao", "bao-cao-dang", "dang", "dang-ky", "quyet-dinh", "quyet-dinh-dang"])
def test_the_signature_is_never_alone_on_its_page(template: str, printed_family: Printed) -> None:
    for path in EXAMPLES:
        with pdfplumber.open(printed_family(template) / f"{path.stem}.pdf") as pdf:
            for page in pdf.pages:
                for label in page.search("Nơi nhận:")[:1]:
                    above = page.crop((0, 20 * MM - 4, page.width, label["top"] - 2)).extract_text()
                    assert above.strip(), path.stem


PARTY_SIZES = {
    "ĐẢNG CỘNG SẢN VIỆT NAM": (15, True, False),
    "ĐẢNG BỘ TỈNH TUYÊN QUANG": (14, False, False),
    "ĐẢNG ỦY XÃ MINH TÂN": (14, True, False),
    "Số 05-KH/ĐU": (14, False, False),
    "Minh Tân, ngày 03 tháng 02 năm 2026": (14, False, True),
    "KẾ HOẠCH": (15, True, False),
    "thực hiện phong trào thi đua “Dân": (15, True, False),
    "- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;": (14, False, False),
    "I- Mục đích, yêu cầu": (14, True, False),
    "Nơi nhận:": (14, False, False),
    "- Tỉnh ủy Tuyên Quang (để b/c);": (12, False, False),
    "- Lưu Văn phòng Đảng ủy.": (12, False, False),
    "T/M BAN THƯỜNG VỤ": (14, True, False),
    "BÍ THƯ": (14, False, False),
    "Hà Văn Thắng": (14, True, False),
}
"""Phụ lục 2 of Hướng dẫn 05-HD/VPTW: size in pt, bold, italic."""


@pytest.fixture(scope="module")
def party(printed_family: Printed) -> Any:
    with pdfplumber.open(printed_family("dang") / "dang-uy-xa.pdf") as pdf:
        yield pdf


def _look(chars: Iterable[dict[str, Any]]) -> tuple[float, bool, bool]:
    ink = [c for c in chars if c["text"].strip()]
    names = [c["fontname"].lower() for c in ink]
    size = round(sorted(c["size"] for c in ink)[len(ink) // 2], 1)
    return size, all("bold" in name for name in names), all("italic" in name for name in names)


@pytest.mark.parametrize("text", PARTY_SIZES)
def test_the_partys_parts_have_the_size_and_weight_of_its_table(text: str, party: Any) -> None:
    found = [hit for page in party.pages for hit in page.search(r"(?<!\w)" + re.escape(text).replace(r"\ ", r"\s"))]
    assert found, text
    assert PARTY_SIZES[text] in [_look(hit["chars"]) for hit in found]


def test_the_partys_lines_are_18_to_22_pt_apart_and_paragraphs_6_more(party: Any) -> None:
    body = [line for line in party.pages[1].extract_text_lines() if line["top"] > 20 * MM - 4]
    steps = [round(after["bottom"] - before["bottom"], 1) for before, after in pairwise(body)]
    lines = [step for step in steps if step < 23]
    assert lines
    assert all(18 - 0.3 <= step <= 22 + 0.3 for step in lines)
    assert all(step - lines[0] >= 5.5 for step in steps if step >= 23)


def test_the_partys_margins_and_page_number(party: Any) -> None:
    page = party.pages[1]
    body = [c for c in page.chars if c["text"].strip() and c["top"] > 20 * MM - 4]
    assert min(c["x0"] for c in body) == pytest.approx(30 * MM, abs=3)
    assert max(c["x1"] for c in body) == pytest.approx(float(page.width) - 15 * MM, abs=3)
    (number,) = [c for c in page.chars if c["text"].strip() and c["bottom"] < 20 * MM]
    assert number["text"] == "2"
    assert number["size"] == pytest.approx(14, abs=0.3)
    assert (number["x0"] + number["x1"]) / 2 == pytest.approx(112.5 * MM, abs=2 * MM)
    assert 8 * MM <= number["top"] <= 14.5 * MM
    assert not [c for c in party.pages[0].chars if c["text"].strip() and c["bottom"] < 20 * MM - 4]


def test_the_rule_under_the_partys_title_is_as_long_as_it_and_five_hyphens_close_the_subject(party: Any) -> None:
    page = party.pages[0]
    (title,) = page.search("ĐẢNG CỘNG SẢN VIỆT NAM")[:1]
    rules = {(r["x0"], r["x1"]) for r in [*page.lines, *page.rects, *page.curves] if r["x1"] - r["x0"] > 20}
    ((left, right),) = rules
    assert (right - left) / (title["x1"] - title["x0"]) == pytest.approx(1, abs=0.04)
    (hyphens,) = page.search(r"(?<!-)-----(?!-)")
    assert (hyphens["x0"] + hyphens["x1"]) / 2 == pytest.approx(112.5 * MM, abs=3)


def test_the_partys_words_of_recipients_are_underlined_and_level_with_the_authority(party: Any) -> None:
    page = next(page for page in party.pages if page.search("Nơi nhận:"))
    (label,), (authority,) = page.search("Nơi nhận"), page.search("T/M BAN THƯỜNG VỤ")
    assert label["bottom"] == pytest.approx(authority["bottom"], abs=3)
    drawn = [r for r in [*page.lines, *page.rects] if abs(r["top"] - label["bottom"]) < 4 and r["x1"] < authority["x0"]]
    assert drawn
    length = max(r["x1"] for r in drawn) - min(r["x0"] for r in drawn)
    assert length / (label["x1"] - label["x0"]) == pytest.approx(1, abs=0.1)


def test_the_partys_content_ends_with_a_full_stop(party: Any) -> None:
    text = "\n".join(page.extract_text() for page in party.pages[:-1])
    content = text[: text.index("Nơi nhận:")].rstrip()
    assert content.endswith(".")
    assert not content.endswith("./.")


@pytest.mark.parametrize("format", ["docx", "html", "md"])
def test_the_news_of_a_joint_plan_names_all_who_issue_it(format: str) -> None:
    plan = thidua.KeHoach(co_quan=["Sở Y tế", "Hội Nông dân tỉnh"], trich_yeu="Hiến máu", noi_dung="Một đợt.")
    data = Template("tin-bai").render(plan, format)
    words = squeeze(docx_text(data) if format == "docx" else data.decode())
    assert squeeze("Sở Y tế và Hội Nông dân tỉnh ban hành Kế hoạch hiến máu.") in words
    assert squeeze("Sở Y tế và Hội Nông dân tỉnh: Hiến máu") in words


_SIGNED = """trích yếu: Trồng cây
nội dung: Trồng cây quanh trạm.
người ký:
  - {chức vụ: Giám đốc Sở Y tế, họ tên: Lê Hạ}
  - {chức vụ: Chủ tịch Hội Nông dân, họ tên: Vũ Thu}
  - {thay mặt: Ban Chỉ đạo, chức vụ: Trưởng ban, họ tên: Trần Bình, chức vụ khác: Bí thư Tỉnh đoàn, dưới tên: có}
"""


@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("template", ["nd30", "quyet-dinh", "bao-cao", "dang", "quyet-dinh-dang", "bao-cao-dang"])
def test_who_signs_stands_as_in_the_plan_in_each_document_made_from_it(template: str, count: int) -> None:
    convention = Template(template).kieu.quy_uoc
    plan = _plan(_SIGNED).evolve(quy_uoc=convention)
    plan = plan.evolve(nguoi_ky=plan.cac_nguoi_ky[-count:])
    names = [signer.ho_ten for signer in plan.cac_nguoi_ky]
    rows = [[cell.text for cell in row.cells] for table in _document(plan, template).tables for row in table.rows]
    signed = next(row for row in rows if any("Trần Bình" in cell for cell in row))
    assert [name for cell in signed for name in names if name in cell] == names  # side by side
    assert "Bí thư Tỉnh đoàn" in _plain(signed[-1]).split("Trần Bình")[1]


def test_two_stand_apart_in_the_small_file() -> None:
    plan = _plan(_SIGNED)
    small = Template((find("nd30") / SMALL).read_bytes())
    printed = docx.Document(io.BytesIO(small.render(plan.evolve(nguoi_ky=plan.cac_nguoi_ky[:2]))))
    lines = [_plain(line.text) for line in printed.tables[-1].rows[0].cells[1].paragraphs]
    assert lines == ["", "Giám đốc Sở Y tế", "Lê Hạ", "", "Chủ tịch Hội Nông dân", "Vũ Thu"]
