"""The engine for Word: gaps in three ways, faults with their place while rendering, the look of paragraphs kept."""

from __future__ import annotations

import io
import re
import zipfile

import docx
import docxtpl
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from lxml import etree
from support import EXAMPLES
from texts import docx_text

import thidua
from thidua import Template
from thidua.engine.check import check_docx
from thidua.engine.docx import DocxTemplate
from thidua.shapes import shapes
from thidua.templates import get_template


def _template(*paragraphs: str, table: tuple[str, ...] = ()) -> Template:
    document = docx.Document()
    for text in paragraphs:
        document.add_paragraph(text)
    if table:
        row = document.add_table(rows=1, cols=len(table)).rows[0]
        for cell, text in zip(row.cells, table, strict=True):
            cell.text = text
    out = io.BytesIO()
    document.save(out)
    return Template(out.getvalue())


def test_what_is_missing_is_marked_refused_or_kept_for_a_second_pass() -> None:
    template = _template("Kính mời {{ ten }} dự {{ su_kien }}")
    assert docx_text(template.render({"ten": "Bà Lan"})) == "Kính mời Bà Lan dự [thiếu:\u00a0su_kien]"
    with pytest.raises(thidua.TemplateError, match=r"đoạn 1, thẻ “su_kien”: “su_kien” chưa có giá trị"):
        template.render({"ten": "Bà Lan"}, strict=True)
    first = template.render({"ten": "Bà Lan"}, gaps="keep")
    assert docx_text(first) == "Kính mời Bà Lan dự {{ su_kien }}"
    assert docx_text(Template(first).render({"su_kien": "Hội nghị"})) == "Kính mời Bà Lan dự Hội nghị"


def test_the_gaps_of_a_plan_are_kept_as_tags() -> None:
    plan = thidua.KeHoach(trich_yeu="A", co_quan={"tên": "Sở Nội vụ", "viết tắt": "SNV"}, noi_dung="B")
    first = Template("nd30").render(plan, gaps="keep")
    assert "{{ nguoi_ky.ho_ten }}" in docx_text(first)
    second = Template(first).render({"nguoi_ky": {"ho_ten": "Lê Thị Mai", "chuc_vu": "Giám đốc"}})
    assert "Lê Thị Mai" in docx_text(second)
    assert "[thiếu:\u00a0noi_nhan]" in docx_text(second)


def test_a_fault_while_rendering_says_where_in_word_and_in_the_data() -> None:
    template = _template("{%p for x in ds %}", "{{ x.ten }} {{ 1 / x.so }}", "{%p endfor %}")
    with pytest.raises(thidua.TemplateError) as caught:
        template.render({"ds": [{"ten": "A", "so": 1}, {"ten": "B", "so": 0}]})
    said = str(caught.value)
    assert "đoạn 2" in said
    assert "thẻ “1 / x.so”" in said
    assert "phép chia cho 0" in said
    assert "ds, mục 2" in said


def test_a_fault_in_a_table_cell_says_row_and_cell() -> None:
    template = _template("Bảng", table=("{{ a }}", "{{ b.c }}"))
    with pytest.raises(thidua.TemplateError, match=r"bảng 1, hàng 1, ô 2.*“b.c” chưa có giá trị"):
        template.render({"a": "1"}, strict=True)


def test_characters_that_xml_cannot_hold_are_refused_by_name() -> None:
    with pytest.raises(thidua.TemplateError, match=r"thẻ “ten”.*U\+0001"):
        _template("{{ ten }}").render({"ten": "a\x01b"})


def test_a_line_keeps_the_look_that_the_template_gave_its_paragraph() -> None:
    data = thidua.render(thidua.read("trích yếu: A *b*\nnội dung: c\n", format="yaml"), "docx")
    xml = zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml").decode()
    assert re.search(
        r'<w:pStyle w:val="TrichYeu"/></w:pPr><w:r><w:t [^>]*>A </w:t></w:r><w:r><w:rPr><w:i/></w:rPr>', xml
    )


def test_a_template_is_immutable_and_says_what_it_is() -> None:
    template = Template("nd30")
    assert repr(template) == "Template('nd30')"
    assert template.formats == ("docx", "html", "pdf")
    with pytest.raises(AttributeError):
        template.khac = 1  # type: ignore[attr-defined]
    with pytest.raises(thidua.UsageError, match="không có định dạng odt"):
        template.render(thidua.KeHoach(), "odt")


def test_fields_are_a_tree_with_labels_kinds_and_places() -> None:
    template = _template(
        "{{ trich_yeu }}", "{%p for m in chi_tieu %}", "{{ m.gia_tri }}", "{%p endfor %}", "{{ khac.ten }}"
    )
    fields = {field.name: field for field in template.fields()}
    assert (fields["trich_yeu"].label, fields["trich_yeu"].kind) == ("trích yếu", "chữ")
    assert fields["chi_tieu"].kind == "danh sách"
    assert [field.label for field in fields["chi_tieu"].fields] == ["giá trị"]
    assert "đoạn 3" in fields["chi_tieu"].fields[0].places[0]
    assert (fields["khac"].label, [field.name for field in fields["khac"].fields]) == ("", ["ten"])
    assert "gia_tri (giá trị, số)" in str(fields["chi_tieu"])


def test_a_document_carries_its_plan_and_nothing_else_of_its_maker() -> None:
    plan = thidua.read(EXAMPLES[0])
    carried = zipfile.ZipFile(io.BytesIO(thidua.render(plan, "docx")))
    text = etree.fromstring(carried.read("customXml/item99.xml")).text or ""
    assert thidua.read(text, format="json") == plan
    assert b"customXml/item99.xml" in carried.read("word/_rels/document.xml.rels")
    without = zipfile.ZipFile(io.BytesIO(thidua.render(plan, "docx", carry=False)))
    assert not [name for name in without.namelist() if name.startswith("customXml")]
    assert without.read("word/document.xml") == carried.read("word/document.xml")


def test_marks_in_a_plans_text_are_runs_and_in_other_data_are_text() -> None:
    template = _template("{{ mo_dau }}", "{{ trich_yeu|upper }}")
    plan = thidua.KeHoach(mo_dau="gọi tắt là *Phong trào* như sau", trich_yeu=r"5 \* 3")
    data = template.render(plan)
    assert docx_text(data) == "gọi tắt là Phong trào như sau\n5 * 3"
    assert b"<w:i/>" in zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml")
    other = template.render({"mo_dau": "a *b* c", "trich_yeu": "d"})
    assert docx_text(other) == "a *b* c\nD"


# --- Section breaks in the paragraph of a tag ---------------------------------------------------------

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def _saved_by_libreoffice(data: bytes) -> tuple[bytes, int]:
    """A Word file whose section breaks stand in the paragraph before them, as LibreOffice saves them; how many."""
    out, moved = io.BytesIO(), 0
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "word/document.xml":
                root = etree.fromstring(content)
                for section in list(root.iter(f"{W}sectPr")):
                    alone = section.getparent().getparent()
                    before = alone.getprevious()
                    if alone.tag == f"{W}p" and before is not None and not "".join(alone.itertext()).strip():
                        properties = before.find(f"{W}pPr")
                        if properties is None:
                            properties = etree.Element(f"{W}pPr")
                            before.insert(0, properties)
                        properties.append(section)
                        alone.getparent().remove(alone)
                        moved += 1
                content = etree.tostring(root)
            target.writestr(name, content)
    return out.getvalue(), moved


@pytest.mark.parametrize("name", ["nd30", "quyet-dinh", "dang"])
@pytest.mark.parametrize("shape", ["phu-luc", "ngan"])
def test_a_template_saved_by_libreoffice_prints_the_same_sections(name: str, shape: str) -> None:
    data = get_template(name).word_file()
    saved, moved = _saved_by_libreoffice(data)
    assert moved >= 3
    assert check_docx(saved, "mau.docx", decree=False).ok
    values = get_template(name).values(next(one.plan for one in shapes() if one.name == shape))
    wanted, found = (DocxTemplate.compile(one).render(values) for one in (data, saved))
    sections = [[dict(size.attrib) for size in _root(one).iter(f"{W}pgSz")] for one in (wanted, found)]
    assert sections[0] == sections[1]
    assert docx_text(wanted) == docx_text(found)
    paragraphs = [[bool(p.findall(f"{W}pPr/{W}sectPr")) for p in _root(one).iter(f"{W}p")] for one in (wanted, found)]
    assert paragraphs[0] == paragraphs[1]


def _root(data: bytes) -> etree._Element:
    return etree.fromstring(zipfile.ZipFile(io.BytesIO(data)).read("word/document.xml"))


@pytest.mark.parametrize(("shown", "breaks"), [(True, 1), (False, 0)])
@pytest.mark.parametrize("foreign", [False, True], ids=["by the engine", "by docxtpl itself"])
def test_a_break_in_the_paragraph_of_a_tag_stands_behind_the_tag(shown: bool, breaks: int, foreign: bool) -> None:
    document = docx.Document()
    for text in ("Trước", "{%p if hien %}", "{%p endif %}", "{{p k }}", "Sau"):
        document.add_paragraph(text)
    document.paragraphs[1]._p.get_or_add_pPr().append(
        parse_xml(f"<w:sectPr {nsdecls('w')}><w:pgSz w:w='9'/></w:sectPr>")
    )
    out = io.BytesIO()
    document.save(out)
    values: dict[str, object] = {"hien": shown, "k": docxtpl.RichText("x") if foreign else "x"}
    root = _root(Template(out.getvalue()).render(values))
    assert [size.get(f"{W}w") for size in root.iterfind(f".//{W}pPr//{W}pgSz")] == ["9"] * breaks


def test_a_heading_of_an_own_scheme_stands_at_its_level_in_word_and_html() -> None:
    plan = thidua.KeHoach(
        trich_yeu="A",
        cach_danh_so=["A.", "I.", "1.", "a)"],
        muc_dich="Một.",
        yeu_cau="Hai.",
        noi_dung={"tiêu đề": "Việc", "gồm": {"tiêu đề": "Ghi", "gồm": {"tiêu đề": "Sáng", "gồm": "Ba."}}},
    )
    levels = {}
    for paragraph in docx.Document(io.BytesIO(thidua.render(plan, "docx"))).paragraphs:
        said = paragraph._p.xpath("w:pPr/w:outlineLvl/@w:val")
        style = paragraph.style
        while style is not None and not said:
            said, style = style.element.xpath("w:pPr/w:outlineLvl/@w:val"), style.base_style
        if said:
            levels[paragraph.text.replace("\u00a0", " ")] = int(said[0]) + 1
    wanted = {
        "A. Mục đích, yêu cầu": 1, "I. Mục đích": 2, "II. Yêu cầu": 2,
        "B. Nội dung": 1, "I. Việc": 2, "1. Ghi": 3, "a) Sáng": 4,
    }  # fmt: skip
    assert levels == wanted
    html = thidua.render(plan, "html").decode().replace("\u00a0", " ")
    headings = re.findall(r'<h([2-6]) class="\w+">(.*?)</h\1>', html)
    assert {text: int(level) - 1 for level, text in headings} == wanted


def test_a_heading_of_the_usual_scheme_has_the_level_of_its_style_alone() -> None:
    plan = thidua.KeHoach(trich_yeu="A", noi_dung={"tiêu đề": "Việc", "gồm": {"tiêu đề": "Ghi", "gồm": "Ba."}})
    package = zipfile.ZipFile(io.BytesIO(thidua.render(plan, "docx")))
    assert b"outlineLvl" not in package.read("word/document.xml")
