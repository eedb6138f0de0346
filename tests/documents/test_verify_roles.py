"""What a convention prints is told by ``walk()``, and a paper that lacks it is told by ``verify``, role by role."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.enum.section import WD_ORIENT
from support import EXAMPLES, PLANS, some

import thidua
from thidua.layout import Printed, lay_out, walk
from thidua.layout.convention import convention
from thidua.templates import bundled, get_template

PLAN = thidua.KeHoach.from_data(
    {
        "số": "15",
        "ngày": "9/3/2026",
        "cơ quan": {
            "tên": "Sở Nội vụ",
            "chủ quản": "Ủy ban nhân dân tỉnh Hòa An",
            "viết tắt": "SNV",
            "địa danh": "Hòa An",
            "địa chỉ": "Số 12, đường Lê Lợi, phường Hòa An",
        },
        "độ mật": "mật",
        "độ khẩn": "hỏa tốc",
        "lưu hành": "lưu hành nội bộ",
        "dự thảo": "lần 2",
        "trích yếu": "Phát động phong trào thi đua năm 2026",
        "căn cứ": ["Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"],
        "mở đầu": "Sở Nội vụ ban hành Kế hoạch như sau:",
        "mục đích": ["Nâng cao chất lượng công việc."],
        "nội dung": [
            {"tiêu đề": "Đợt một", "gồm": [{"tiêu đề": "Tháng ba", "gồm": ["Phát động phong trào."]}, "Sơ kết đợt."]},
            {"bảng": {"tiêu đề": "Chỉ số theo dõi", "cột": ["Đơn vị", "Chỉ số"], "dòng": [["Văn phòng", "95%"]]}},
        ],
        "kết luận": "Trên đây là Kế hoạch phát động phong trào thi đua.",
        "nơi nhận": ["UBND tỉnh", "Các phòng"],
        "lưu": "VT, VP",
        "soạn thảo": "NVA",
        "số bản": "30",
        "người ký": {"chức vụ": "Phó Giám đốc", "ký thay": "Giám đốc", "họ tên": "Nguyễn Văn An"},
        "phụ lục": [{"tiêu đề": "Danh sách đơn vị", "gồm": ["Văn phòng Sở."], "hướng": "ngang"}],
    }
)
KEM_THEO = PLAN.evolve(
    so="", noi_nhan=[], nguoi_ky=None, luu="", soan_thao="", so_ban="",
    kem_theo={"số": "12/QĐ-SNV", "ngày": "9/3/2026", "cơ quan": "Sở Nội vụ"},
)  # fmt: skip


def _set_out_by(template: str, plan: thidua.KeHoach) -> thidua.KeHoach:
    """A plan that is set out as a template prints it."""
    return plan.evolve(quy_uoc=get_template(template).kieu.quy_uoc)


def _page(plan: thidua.KeHoach, template: str) -> list[Printed]:
    kieu = get_template(template).kieu
    return list(walk(lay_out(plan, kieu), convention(kieu)))


CASES = [
    pytest.param(_set_out_by(template, plan), template, at, id=f"{template}-{name}{at}-{one.role}")
    for template in ("nd30", "dang")
    for name, plan in (("", PLAN), ("kem_theo", KEM_THEO))
    for at, one in enumerate(_page(plan, template))
]


def _paragraphs(document: docx.document.Document) -> Iterator[Any]:
    """All paragraphs, those of headers and footers last."""
    yield from document.element.body.iter(docx.oxml.ns.qn("w:p"))
    for section in document.sections:
        for part in (section.first_page_header, section.first_page_footer, section.header, section.footer):
            yield from part._element.iter(docx.oxml.ns.qn("w:p"))


def _text(paragraph: Any) -> str:
    return docx.text.paragraph.Paragraph(paragraph, None).text.replace("\u00a0", " ")


def _style(document: docx.document.Document, paragraph: Any) -> str:
    names = {style.style_id: style.name for style in document.styles}
    return names.get(paragraph.style, "")


def _without(data: bytes, page: list[Printed], at: int) -> bytes:
    """The document without what stands at a place of its page."""
    document = docx.Document(io.BytesIO(data))
    one = page[at]
    if one.role == "giay_ngang":
        for section in document.sections:
            if section.orientation == WD_ORIENT.LANDSCAPE:
                section.orientation = WD_ORIENT.PORTRAIT
                section.page_width, section.page_height = section.page_height, section.page_width
    elif one.bang:
        table = next(table for table in document.tables if table.style and table.style.name == "Bảng")
        table._tbl.getparent().remove(table._tbl)
    elif one.ke:
        rules = [p for p in _paragraphs(document) if _style(document, p) == "Đường kẻ"]
        _empty(rules[[here for here, other in enumerate(page) if other.ke].index(at)])
    else:
        words = str(one).replace("\u00a0", " ")
        same = [here for here, other in enumerate(page) if str(other).replace("\u00a0", " ") == words]
        _empty([p for p in _paragraphs(document) if _text(p) == words][same.index(at)])
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _empty(paragraph: Any) -> None:
    """Takes a paragraph away; the last of its cell stays, and is empty."""
    parent = paragraph.getparent()
    if len(parent.findall(docx.oxml.ns.qn("w:p"))) > 1:
        parent.remove(paragraph)
    else:
        for child in list(paragraph):
            paragraph.remove(child)


@pytest.mark.parametrize(("plan", "template", "at"), CASES)
def test_whatever_a_paper_lacks_is_told(plan: thidua.KeHoach, template: str, at: int) -> None:
    data = thidua.render(plan, "docx", template=template, carry=False)
    page = _page(plan, template)
    assert not thidua.verify(data, plan, format="docx").findings
    report = thidua.verify(_without(data, page, at), plan, format="docx")
    assert report.ok == (page[at].ke is not None)  # a rule that is not read may be drawn in another way
    assert said(page[at], page[at - 1]) in str(report).casefold()


def said(one: Printed, above: Printed) -> str:
    """The first words by which a report names what is not there."""
    if one.ke:
        return f"đường kẻ dưới “{above}".replace("\u00a0", " ").casefold()
    return " ".join(str(one).split()[:4]).casefold()


WHOLE = [name for name in bundled() if get_template(name).prints_plan]
TEXTS = pytest.mark.parametrize("format", ["txt", "md"])


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
@pytest.mark.parametrize("template", WHOLE)
@pytest.mark.parametrize("format", ["txt", "md", "docx"])
def test_a_paper_of_our_own_is_the_same(path: Path, template: str, format: str) -> None:
    plan = _set_out_by(template, thidua.read(path))
    data = thidua.render(plan, format, template=template, carry=False)
    assert [str(finding) for finding in thidua.verify(data, plan, format=format)] == []


@pytest.mark.parametrize("template", ["nd30", "dang"])
@pytest.mark.parametrize("plan", [PLAN, KEM_THEO], ids=["", "kem_theo"])
@TEXTS
def test_a_text_says_every_line_in_its_order(plan: thidua.KeHoach, template: str, format: str) -> None:
    text = thidua.render(plan, format, template=template).decode().replace("\u00a0", " ").replace("\\", "").casefold()
    at = 0
    for one in _page(plan, template):
        if one.in_words and not one.bang:
            words = str(one).replace("\u00a0", " ").strip().casefold().split("\n")[0]
            at = text.find(words, at)
            assert at >= 0, f"{one.role}: {words}"
            at += len(words)


@pytest.mark.parametrize("template", ["nd30", "dang"])
@pytest.mark.parametrize(
    "plan", [PLAN, KEM_THEO, *map(thidua.read, EXAMPLES)], ids=["", "kem_theo", *(path.stem for path in EXAMPLES)]
)
@TEXTS
def test_whatever_a_text_lacks_is_told(plan: thidua.KeHoach, template: str, format: str) -> None:
    plan = _set_out_by(template, plan)
    lines = thidua.render(plan, format, template=template).decode().split("\n")
    for at, line in some([*enumerate(lines)]):
        if line.strip("|:- ") or line.endswith("-----"):  # all but what rules a table of Markdown
            rest = "\n".join([*lines[:at], *lines[at + 1 :]])
            assert thidua.verify(rest, plan, format=format).findings, line


@pytest.mark.parametrize(
    ("typed", "now", "said"),
    [
        ("KẾ HOẠCH\n", "THÔNG BÁO\n", "“THÔNG BÁO”"),
        ("II. ", "V. ", "đánh số “V.”"),
        ("1. ", "4. ", "đánh số “4.”"),
        ("./.", ".", "thiếu: “./.”"),
        ("Phụ lục\n", "Phụ lục IX\n", "“Phụ lục IX”"),
        ("- Lưu: VT, VP.\n", "", "Lưu"),
        ("hạnh phúc", "hạnh phuc", "hạnh phuc"),
    ],
)
def test_what_was_changed_beside_the_values_is_told(typed: str, now: str, said: str) -> None:
    text = thidua.render(PLAN, "txt").decode().replace("\u00a0", " ")
    at = text.casefold().index(typed.casefold())
    report = thidua.verify(text[:at] + now + text[at + len(typed) :], PLAN, format="txt")
    assert not report.ok
    assert said in str(report).replace("\u00a0", " ")


def test_a_word_of_an_appendix_is_no_part_of_the_line_above_it() -> None:
    plan = PLAN.evolve(phu_luc=[{"tiêu đề": "Biểu tổng hợp", "gồm": ["chữ"]}])
    for format in ("txt", "md"):
        assert thidua.verify(thidua.render(plan, format), plan, format=format).findings == ()


@pytest.mark.parametrize("template", ["nd30", "dang"])
@pytest.mark.parametrize("format", ["txt", "md", "docx"])
def test_recipients_without_an_archive_line_end_in_a_full_stop(template: str, format: str) -> None:
    plan = _set_out_by(template, PLAN).evolve(
        luu="không", noi_nhan=["UBND tỉnh", "Các phòng."], so_ban="", soan_thao=""
    )
    paper = thidua.render(plan, format, template=template, carry=False)
    assert thidua.verify(paper, plan, format=format).findings == ()
    if format == "txt":
        assert "- UBND tỉnh;\n- Các phòng.\n" in paper.decode().replace("\u00a0", " ")


@pytest.mark.parametrize("template", ["nd30", "dang"])
@pytest.mark.parametrize("format", ["txt", "md", "docx"])
def test_a_gap_on_the_paper_is_the_gap_of_the_plan(template: str, format: str) -> None:
    plan = _set_out_by(template, PLAN).evolve(
        ky_hieu="", co_quan={"tên": "Đoàn công tác số 2", "địa danh": "Hòa An"}, nguoi_ky=None
    )
    paper = thidua.render(plan, format, template=template, carry=False)
    assert "ký hiệu" in plan.missing()
    assert thidua.verify(paper, plan, format=format).findings == ()


@pytest.mark.parametrize("other", ["nd30", "dang"])
@pytest.mark.parametrize("plan", [PLAN, KEM_THEO], ids=["", "kem_theo"])
@pytest.mark.parametrize("format", ["txt", "md", "docx"])
def test_a_paper_set_out_by_another_convention_is_told(plan: thidua.KeHoach, other: str, format: str) -> None:
    """Its words are the plan's, each in the paper's form, so that nothing but this tells."""
    plan = _set_out_by({"nd30": "dang", "dang": "nd30"}[other], plan)
    paper = thidua.render(plan, format, template=other, carry=False)
    report = thidua.verify(paper, plan, format=format)
    assert [finding.rule for finding in report] == ["vb-108"]
    assert not report.ok
    assert thidua.verify(paper, _set_out_by(other, plan), format=format).findings == ()


@pytest.mark.parametrize("quy_uoc", ["nd30", "hd05"])
def test_a_paper_without_a_head_is_of_no_other_convention(quy_uoc: str) -> None:
    report = thidua.verify("KẾ HOẠCH\nDọn kho\nI. NỘI DUNG\nQuét kho.\n", PLAN.evolve(quy_uoc=quy_uoc), format="txt")
    assert "vb-108" not in {finding.rule for finding in report}


BARE = {"cơ quan": {"tên": "Sở Nội vụ", "viết tắt": "SNV"}, "trích yếu": "Dọn kho"}
PARTY = {"cơ quan": {"tên": "Đảng ủy xã Hòa An"}, "trích yếu": "Dọn kho"}
TITLED = [{"tiêu đề": "Họp", "gồm": ["Một.", "Hai."]}, {"tiêu đề": "Mua", "gồm": ["Ghế.", "Bàn."]}]


@pytest.mark.parametrize("head", [BARE, PARTY], ids=["nd30", "dang"])
@pytest.mark.parametrize("parts", [{}, {"mục đích": ["Kho sạch."]}], ids=["one", "two"])
@pytest.mark.parametrize("texts", [["Một.", "Hai."], TITLED], ids=["texts", "titles"])
@pytest.mark.parametrize(
    "scheme", [["A."], ["A.", "I."], ["Phần A."], ["Phần I."], ["Phần I.", "I."], ["1."], ["1.", "1.1."]], ids=str
)
@TEXTS
def test_a_scheme_of_signs_is_read_of_a_text(
    scheme: list[str], texts: list[Any], parts: dict[str, Any], head: dict[str, Any], format: str
) -> None:
    plan = thidua.KeHoach.from_data({**head, **parts, "cách đánh số": scheme, "nội dung": texts})
    paper = thidua.render(plan, format, carry=False)
    assert thidua.verify(paper, plan, format=format).findings == ()
    assert thidua.render(thidua.read_document(paper, format=format).plan, format, carry=False) == paper


@pytest.mark.parametrize("sign", ["1)", "1.1", "1.1.", "A.", "a)", "(1)", "+"])
@TEXTS
def test_a_sign_that_one_list_has_for_itself_is_read_of_a_text(sign: str, format: str) -> None:
    meeting = {"tiêu đề": "Họp", "gồm": [{"tiêu đề": "Giao ban", "gồm": ["Một", "Hai"]}]}
    plan = thidua.KeHoach.from_data(
        {**BARE, "nội dung": [meeting, {"tiêu đề": "Mua", "đánh số": sign, "gồm": ["Ghế.", "Bàn."]}]}
    )
    paper = thidua.render(plan, format, carry=False)
    assert thidua.verify(paper, plan, format=format).findings == ()
    assert thidua.read_document(paper, format=format).plan.noi_dung == plan.noi_dung
