"""Notes: from a plan to each format and back; in the Word files of others; what is refused of them."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from typing import Any

import docx
import lxml.html
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from lxml import etree
from ruamel.yaml import YAML
from strategies import PLAN_DATA, Data, with_texts
from support import word_template

import thidua
from thidua.documents.carried import differences
from thidua.engine.docx import DocxTemplate
from thidua.errors import PlanError
from thidua.model import KeHoach
from thidua.reading import read_document
from thidua.sheet.text import read_text
from thidua.templates import get_template
from thidua.word.names import WORD, W

CASES: list[dict[str, Any]] = YAML(typ="safe").load(Path(__file__).with_name("notes.yaml").read_text("utf-8"))
GOOD = [case for case in CASES if "lỗi" not in case]
EACH = pytest.mark.parametrize("case", GOOD, ids=lambda case: case["tên"])
BAD = pytest.mark.parametrize("case", [case for case in CASES if "lỗi" in case], ids=lambda case: case["tên"])


USUAL = {
    "cơ quan": "{tên: Sở Công Thương, chủ quản: UBND tỉnh Hòa An, viết tắt: SCT, địa danh: Hòa An}",
    "số": "42",
    "ngày": "12/3/2026",
    "trích yếu": "Tiết kiệm điện năm 2026",
    "mở đầu": "Sở Công Thương ban hành Kế hoạch như sau",
    "nội dung": "[Tắt đèn khi ra về., Đo công tơ hằng tháng.]",
    "nơi nhận": "[Các phòng]",
    "người ký": "{chức vụ: Giám đốc, họ tên: Trần Văn Bình}",
}
"""What a plan has beside what a case says."""


def plan_of(case: dict[str, Any]) -> KeHoach:
    said = case["kế hoạch"]
    more = "".join(f"{key}: {value}\n" for key, value in USUAL.items() if f"{key}:" not in said)
    return thidua.read(said + more, format="yaml")


@EACH
def test_the_paper_shows_marks_and_notes(case: dict[str, Any]) -> None:
    lines = thidua.render(plan_of(case), "txt").decode().split("\n")
    assert [line for line in case["giấy"] if line not in lines] == []


@BAD
def test_what_is_wrong_is_said_with_its_line(case: dict[str, Any]) -> None:
    with pytest.raises(PlanError) as caught:
        thidua.read(case["kế hoạch"], format="yaml")
    assert [[one.rule, one.line] for one in caught.value.problems] == case["lỗi"]


@EACH
@pytest.mark.parametrize("format", ["yaml", "json", "toml"])
def test_a_plan_file_keeps_them(case: dict[str, Any], format: str) -> None:
    plan = plan_of(case)
    assert thidua.read(thidua.render(plan, format), format=format) == plan


@EACH
@pytest.mark.parametrize("template", ["nd30", "dang"])
@pytest.mark.parametrize("format", ["docx", "txt", "md"])
def test_a_print_reads_back_and_is_verified(case: dict[str, Any], format: str, template: str) -> None:
    plan = plan_of(case)
    printed = thidua.render(plan, format, template=template, carry=False)
    again = thidua.read_document(printed, format=format).plan
    unlike = differences(again, plan, get_template(template).kieu)
    assert [pair for pair in unlike if pair[0].casefold() != pair[1].casefold()] == []
    assert len(again.chu_thich) == len(plan.chu_thich)
    assert not [one for one in thidua.verify(printed, plan, format=format) if one.rule == "vb-101"]


@given(PLAN_DATA, st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_plan_with_notes_reads_back_from_word(data: Data, random: Any) -> None:
    count = 0

    def noted(text: str, key: str = "") -> str:
        nonlocal count
        if "[^" in text or text.endswith("\\") or random.random() < 0.6:  # a backslash makes the mark text
            return text.replace("[^", "[ ^")
        count += 1
        return f"{text}[^{count}]"

    body = with_texts({"nội dung": data["nội dung"], "trích yếu": data["trích yếu"]}, noted)
    whole = {key: with_texts(value, lambda text: text.replace("[^", "[ ^")) for key, value in data.items()} | body
    notes = {str(i): f"Lời thứ {i}." for i in range(1, count + 1)}
    wrong: tuple[thidua.Problem, ...] = ()
    try:
        plan = KeHoach.from_data(whole | {"chú thích": notes})
        printed = thidua.render(plan, "docx", carry=False)
    except PlanError as error:
        wrong = error.problems
    assert not [one for one in wrong if one.rule.startswith("kh-44")]
    assume(not wrong)
    assert thidua.read(thidua.render(plan, "docx"), format="docx") == plan
    again = thidua.read_document(printed, format="docx").plan
    assert {note.noi_dung for note in again.chu_thich} == set(notes.values())


def test_verify_sees_another_note() -> None:
    plan = plan_of(GOOD[0])
    other = plan.evolve(chu_thich={"1": "Bóng mua năm 2014."})
    found = thidua.verify(thidua.render(plan, "docx", carry=False), other, format="docx")
    assert [one.rule for one in found] == ["vb-101"]


# --- Word -------------------------------------------------------------------------------------------


def part(data: bytes, name: str) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert len(set(package.namelist())) == len(package.namelist())
        return etree.fromstring(package.read(name))


def texts(root: etree._Element) -> list[str]:
    return ["".join(note.itertext()).strip() for note in root.iter(f"{W}footnote") if not note.get(f"{W}type")]


PLAN = """
trích yếu: Tiết kiệm điện
nội dung: [Thay bóng[^a] cũ., Ghi sổ[^b].]
chú thích: {b: Lời hai., a: Lời *một*.}
"""


def test_word_has_real_footnotes_with_all_that_they_need() -> None:
    data = thidua.render(thidua.read(PLAN, format="yaml"), "docx")
    assert texts(part(data, "word/footnotes.xml")) == ["Lời một.", "Lời hai."]
    references = list(part(data, "word/document.xml").iter(f"{W}footnoteReference"))
    assert [one.get(f"{W}id") for one in references] == ["1", "2"]
    assert [one.get(f"{W}id") for one in part(data, "word/settings.xml").iter(f"{W}footnote")] == ["-1", "0"]
    styles = {style.get(f"{W}styleId") for style in part(data, "word/styles.xml").iter(f"{W}style")}
    assert {"FootnoteText", "FootnoteReference"} <= styles
    docx.Document(io.BytesIO(data))
    assert thidua.render(thidua.read(PLAN, format="yaml"), "docx") == data


def test_a_plan_without_notes_has_no_part_of_them() -> None:
    with zipfile.ZipFile(io.BytesIO(thidua.render(thidua.KeHoach(trich_yeu="A"), "docx"))) as package:
        assert "word/footnotes.xml" not in package.namelist()


def test_a_carried_plan_knows_whether_its_notes_were_edited() -> None:
    plan = thidua.read(PLAN, format="yaml")
    data = thidua.render(plan, "docx")
    reading = thidua.read_document(data, format="docx")
    assert reading.plan == plan
    assert [one.rule for one in reading.report] == ["doc-401"]
    edited = thidua.read_document(changed(data, "word/footnotes.xml", "Lời hai.", "Lời mới."), format="docx")
    assert [note.noi_dung for note in edited.plan.chu_thich] == ["Lời *một*.", "Lời mới."]
    assert {"doc-402", "doc-403"} <= {one.rule for one in edited.report}


def test_an_edited_document_keeps_what_stands_beside_a_text_with_a_note() -> None:
    task = {"nội dung": "Đo công tơ[^b].", "thời hạn": "30/6/2026", "phụ trách": "Bà Lan"}
    plan = thidua.read(PLAN, format="yaml").evolve(
        noi_dung=["Thay bóng[^a] cũ.", "Tắt đèn."], to_chuc_thuc_hien=[task, "Ghi sổ."]
    )
    data = changed(thidua.render(plan, "docx"), "word/document.xml", "Tắt đèn.", "Tắt đèn khi về.")
    again = thidua.read(data, format="docx")
    assert again.noi_dung[1].noi_dung == "Tắt đèn khi về."
    assert again.to_chuc_thuc_hien[0].noi_dung == "Đo công tơ[^2]."
    assert again.to_chuc_thuc_hien[0].phu_trach == ("Bà Lan",)


def changed(data: bytes, name: str, old: str, new: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w") as target:
        for item in source.namelist():
            content = source.read(item)
            target.writestr(item, content.replace(old.encode(), new.encode()) if item == name else content)
    return out.getvalue()


def test_a_template_of_an_author_gets_footnotes_in_the_order_of_its_marks() -> None:
    data = word_template("{{ noi_dung[1].noi_dung }}", "{{ noi_dung[0].noi_dung }}", "{{ noi_dung[0].noi_dung }}")
    printed = thidua.render(thidua.read(PLAN, format="yaml"), "docx", template=data)
    assert texts(part(printed, "word/footnotes.xml")) == ["Lời hai.", "Lời một."]
    root = part(printed, "word/document.xml")
    assert len(list(root.iter(f"{W}footnoteReference"))) == 2  # the second mark of a note is but its number
    assert "".join(root.itertext()).count("Thay bóng") == 2


def test_notes_of_the_template_itself_stay() -> None:
    plan = thidua.read(PLAN, format="yaml")
    first = thidua.render(
        plan, "docx", template=word_template("{{ noi_dung[0].noi_dung }} {_{ noi_dung[1].noi_dung }_}")
    )
    second = thidua.render(plan, "docx", template=first)
    assert texts(part(second, "word/footnotes.xml")) == ["Lời một.", "Lời hai."]
    ids = [one.get(f"{W}id") for one in part(second, "word/document.xml").iter(f"{W}footnoteReference")]
    assert ids == ["1", "2"]


def test_the_style_of_a_template_is_used_by_its_name() -> None:
    data = word_template("{{ noi_dung[0].noi_dung }}")
    style = (
        f'<w:style xmlns:w="{WORD}" w:type="character" w:styleId="ThamchiuCcchu">'
        '<w:name w:val="footnote reference"/></w:style></w:styles>'
    )
    printed = thidua.render(
        thidua.read(PLAN, format="yaml"), "docx", template=changed(data, "word/styles.xml", "</w:styles>", style)
    )
    assert "ThamchiuCcchu" in etree.tostring(part(printed, "word/document.xml")).decode()


@pytest.mark.parametrize("name", ["bao-cao", "phan-cong", "quyet-dinh", "dang-ky", "tin-bai"])
def test_documents_made_of_a_plan_keep_its_notes(name: str) -> None:
    plan = thidua.read(PLAN + "căn cứ: [Luật Điện lực[^l]]\n", format="yaml") if False else thidua.read(
        PLAN.replace("chú thích: {", "căn cứ: ['Căn cứ Luật Điện lực[^l]']\nchú thích: {l: Mới., "), format="yaml"
    )  # fmt: skip
    template = get_template(name)
    for format in template.formats:
        printed = template.render(plan, format)
        if format == "docx":
            root = part(printed, "word/document.xml")
            marks = len(list(root.iter(f"{W}footnoteReference")))
            assert "[^" not in "".join(root.itertext())
            assert not marks or len(texts(part(printed, "word/footnotes.xml"))) == marks


def test_values_that_only_look_like_marks_are_text() -> None:
    template = DocxTemplate.compile(word_template("{{ x }} {{ plan.trich_yeu }}"))
    plan = thidua.KeHoach(trich_yeu="A")
    printed = template.render({"plan": plan, "x": "theo[^1]"})
    assert "theo[^1]" in "".join(part(printed, "word/document.xml").itertext())


# --- HTML -------------------------------------------------------------------------------------------


@EACH
def test_a_page_links_marks_and_notes_both_ways(case: dict[str, Any]) -> None:
    plan = plan_of(case)
    page = lxml.html.document_fromstring(thidua.render(plan, "html").decode())
    ids = {element.get("id") for element in page.iter() if element.get("id")}
    links = [element.get("href").removeprefix("#") for element in page.iter("a")]
    assert set(links) <= ids
    assert len(links) == 2 * len(plan.chu_thich)
    assert "[^" not in page.text_content().replace("theo [^o]", "")
    assert "chu-thich" not in (page.findtext(".//title") or "")


# --- Documents of others ----------------------------------------------------------------------------

HEAD = ("KẾ HOẠCH", "Tiết kiệm điện năm 2026", "I. MỤC ĐÍCH", "Giảm tiền điện.", "II. NỘI DUNG")


def foreign(lines: list[str], **kinds: list[str]) -> bytes:
    """A Word file in which ``[^1]`` is the first footnote, ``[^^1]`` the first endnote."""
    document = docx.Document()
    for line in (*HEAD, *lines):
        paragraph = document.add_paragraph()
        for piece in re.split(r"(\[\^+\d\])", line):
            mark = re.fullmatch(r"\[(\^+)(\d)\]", piece)
            run = paragraph.add_run("" if mark else piece)
            if mark:
                kind = "footnoteReference" if len(mark[1]) == 1 else "endnoteReference"
                etree.SubElement(run._r, f"{W}{kind}").set(f"{W}id", mark[2])
    out = io.BytesIO()
    document.save(out)
    data = out.getvalue()
    for kind, said in kinds.items():
        notes = "".join(
            f'<w:{kind} w:id="{i}"><w:p><w:r><w:{kind}Ref/></w:r><w:r><w:t xml:space="preserve"> {text}</w:t></w:r>'
            f"</w:p></w:{kind}>"
            for i, text in enumerate(said, 1)
        )
        data = with_part(data, kind, f'<w:{kind}s xmlns:w="{WORD}">{notes}</w:{kind}s>')
    return data


def with_part(data: bytes, kind: str, xml: str) -> bytes:
    relation = (
        f'<Relationship Id="rId{kind}" Target="{kind}s.xml" '
        f'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}s"/></Relationships>'
    )
    data = changed(data, "word/_rels/document.xml.rels", "</Relationships>", relation)
    out = io.BytesIO(data)
    with zipfile.ZipFile(out, "a") as package:
        package.writestr(f"word/{kind}s.xml", xml)
    return out.getvalue()


def test_a_footnote_of_word_is_a_note_with_its_mark_in_the_sentence() -> None:
    data = foreign(["1. Thay bóng đèn cũ.[^1]", "2. Tắt máy khi ra về."], footnote=["Mua trước năm 2015."])
    reading = thidua.read_document(data, format="docx")
    assert [item.noi_dung for item in reading.plan.noi_dung] == ["Thay bóng đèn cũ.[^1]", "Tắt máy khi ra về."]
    assert [(note.dau, note.noi_dung) for note in reading.plan.chu_thich] == [("1", "Mua trước năm 2015.")]
    assert not {"doc-310", "doc-201"} & {one.rule for one in reading.report}


def test_endnotes_are_notes_too_numbered_with_the_others() -> None:
    data = foreign(
        ["1. Thay bóng[^^1] đèn cũ[^1].", "2. Tắt máy[^2]."], footnote=["Chân một.", "Chân hai."], endnote=["Cuối."]
    )
    plan = thidua.read_document(data, format="docx").plan
    assert [item.noi_dung for item in plan.noi_dung] == ["Thay bóng[^1] đèn cũ[^2].", "Tắt máy[^3]."]
    assert [note.noi_dung for note in plan.chu_thich] == ["Cuối.", "Chân một.", "Chân hai."]


def test_a_note_whose_line_is_no_text_of_the_plan_is_kept_as_a_section() -> None:
    data = foreign(
        ["1. Thay bóng đèn cũ.", "2. Tắt máy.", "Nơi nhận:", "- Các phòng[^1];", "- Lưu: VT."], footnote=["Sáu."]
    )
    reading = thidua.read_document(data, format="docx")
    assert "Sáu." in thidua.render(reading.plan, "txt").decode()
    assert "doc-310" in {one.rule for one in reading.report}


def test_a_mark_without_a_note_is_no_mark() -> None:
    plan = thidua.read_document(foreign(["1. Thay bóng[^7].", "2. Tắt máy."], footnote=["Thừa."]), format="docx").plan
    assert not plan.chu_thich
    assert plan.noi_dung[0].noi_dung == "Thay bóng."


def test_notes_of_a_markdown_text_are_read_wherever_they_stand() -> None:
    text = "# KẾ HOẠCH\n\nTrồng cây\n\n## I. NỘI DUNG\n\nTrồng cây[^cay] và rào[^2].\n\n"
    text += "[^cay]: Cây xà cừ.\n    Cao 2 m.\n\nChăm cây.\n"
    plan = thidua.read_document(text.encode(), format="md").plan
    assert [(note.dau, note.noi_dung) for note in plan.chu_thich] == [("cay", "Cây xà cừ.\nCao 2 m.")]
    assert "Trồng cây[^cay] và rào\\[^2]." in thidua.render(plan, "yaml").decode()


def test_a_text_that_ends_in_a_list_of_sources_without_marks_is_left_as_it_is() -> None:
    text = (
        "KẾ HOẠCH\nTrồng cây\nI. NỘI DUNG\nTrồng cây theo hàng.\nTài liệu:\n[1] Sổ tay trồng cây.\n[2] Sổ tay khác.\n"
    )
    plan = thidua.read_document(text.encode(), format="txt").plan
    assert not plan.chu_thich
    assert "Sổ tay khác" in thidua.render(plan, "txt").decode()


@pytest.mark.parametrize(
    ("foot", "told"),
    [
        (["1 Theo sổ của kho.", "2 Kể cả sân sau."], True),
        (["1   Quét kho    Tổ Một", "2   Lau bàn     Tổ Hai"], False),
        (["1. Quét kho.", "2. Lau bàn."], False),
        (["3 Theo sổ của kho."], False),
        (["Hết."], False),
    ],
)
def test_notes_at_the_foot_of_a_printed_page_are_told(foot: list[str], told: bool) -> None:
    page = [*HEAD, "Quét kho 1 mỗi tuần một buổi.", "Trồng cây 2.", *foot]
    report = read_document(read_text("\n".join(page), "", "pdf"), "").report
    assert any("chú thích cuối trang" in str(one) for one in report) == told
