"""The check of Word templates: each fault is named with its rule and place; what docxtpl offers, used well, is not."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.enum.text import WD_BREAK
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from lxml import etree
from ruamel.yaml import YAML
from support import ROOT, need, print_pdf

import thidua
from thidua.diagnostics import Diagnostic, Place, Report
from thidua.engine.check import check_docx
from thidua.engine.comments import annotate
from thidua.engine.demands import unmet
from thidua.engine.faults import MAU
from thidua.engine.kinds import Shape, members, of_data, variables
from thidua.engine.sandbox import allowed
from thidua.engine.tags import scan, scan_text
from thidua.word.names import WORD, W

CASES = YAML(typ="safe").load((Path(__file__).parent / "faulty.yaml").read_text("utf-8"))
ND30 = (ROOT / "thidua" / "templates" / "nd30" / "document.docx").read_bytes()
_NS = (
    f'xmlns:w="{WORD}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_NOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"


# --- Drawing a template from its description --------------------------------------------------------


def draw(case: dict[str, Any]) -> bytes:
    """The Word file that a case describes."""
    document = docx.Document()
    for block in case["mẫu"]:
        _block(document, block)
    if text := case.get("đầu trang"):
        document.sections[0].header.paragraphs[0].text = text
    if text := case.get("chú thích"):
        notes = (
            f'<w:footnotes {_NS}><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>'
            f'<w:footnote w:id="1"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:footnote></w:footnotes>'
        )
        part = Part(PackURI("/word/footnotes.xml"), _NOTES, notes.encode(), document.part.package)
        document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    document.core_properties.title = case.get("thuộc tính", "")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _block(container: Any, block: Any, first: Any = None) -> None:
    if isinstance(block, dict) and "bảng" in block:
        rows = block["bảng"]
        width = max(len(row) for row in rows)
        table = container.add_table(rows=len(rows), cols=width)
        for row, cells in zip(table.rows, rows, strict=True):
            for cell, content in zip(row.cells, cells, strict=False):
                blocks = content if isinstance(content, list) else [content]
                for i, one in enumerate(blocks):
                    _block(cell, one, cell.paragraphs[0] if i == 0 else None)
        return
    paragraph = first if first is not None else container.add_paragraph()
    if isinstance(block, dict) and "viền" in block:
        paragraph._p.get_or_add_pPr().append(parse_xml(f'<w:pBdr {_NS}><w:top w:val="single" w:sz="6"/></w:pBdr>'))
        block = block["viền"]
    if isinstance(block, dict):
        paragraph._p.append(_box(block["khung"]))
        return
    for run in block if isinstance(block, list) else [block]:
        _run(paragraph, run)


def _run(paragraph: Any, run: Any) -> None:
    if run == "ngắt trang":
        paragraph.add_run().add_break(WD_BREAK.PAGE)
    elif run == "ngắt phần":
        paragraph._p.get_or_add_pPr().append(parse_xml(f"<w:sectPr {_NS}/>"))
    elif isinstance(run, str):
        paragraph.add_run(run)
    else:
        made = paragraph.add_run(run["chữ"])
        made.bold, made.italic, made.underline = run.get("đậm"), run.get("nghiêng"), run.get("gạch chân")
        made.font.name = run.get("phông")
        if "cỡ" in run:
            made.font.size = Pt(run["cỡ"])
        if "màu" in run:
            made.font.color.rgb = RGBColor.from_string(run["màu"])


def _box(texts: list[str]) -> Any:
    """A text box as Word keeps it: two copies."""
    inner = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in texts)
    content = f"<w:txbxContent>{inner}</w:txbxContent>"
    return parse_xml(
        f'<w:r {_NS}><mc:AlternateContent><mc:Choice Requires="wps"><wps:wsp><wps:txbx>{content}</wps:txbx></wps:wsp>'
        f"</mc:Choice><mc:Fallback><w:pict><v:rect><v:textbox>{content}</v:textbox></v:rect></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>"
    )


def check(case: dict[str, Any]) -> Report:
    return check_docx(draw(case), "mau.docx", plan=case.get("kế hoạch", True), decree=case.get("nghị định", False))


# --- The rules --------------------------------------------------------------------------------------


@pytest.mark.parametrize("case", CASES, ids=[case["tên"] for case in CASES])
def test_the_check_says_just_what_is_wrong(case: dict[str, Any]) -> None:
    found = check(case).findings
    wanted = case.get("báo", [])
    assert [finding.rule for finding in found] == [rule for rule, _, _ in wanted], "\n".join(map(str, found))
    for finding, (_, said, place) in zip(found, wanted, strict=True):
        assert said in f"{finding.what} ({finding.hint})"
        assert finding.place.endswith(place) if place.startswith("doc") else place in finding.place
        assert finding.hint
        assert finding.source == "mau.docx"


def test_each_rule_is_shown_by_a_case_and_has_an_example_of_wrong_and_right() -> None:
    shown = {rule for case in CASES for rule, _, _ in case.get("báo", [])} | {"mau-001", "mau-002"}
    shown |= {case["báo"] for case in CURES} | {"mau-117", "mau-210"}  # tests/engine/test_word_files.py
    # tests/engine/test_markup.py, tests/test_templates.py, and what is said when a template is opened or prints
    elsewhere = {rule for rule in MAU if rule.startswith(("mau-00", "mau-5", "mau-6", "mau-7"))}
    assert set(MAU) == shown | elsewhere
    for rule in MAU.values():
        assert re.fullmatch(r"sai: .+; đúng: .+", rule.example), rule.id
        assert rule.why.endswith("."), rule.id


def test_the_bundled_template_has_no_finding() -> None:
    for plan in (True, False):
        report = check_docx(ND30, "nd30", plan=plan)
        assert report.findings == (), str(report)
        assert report.ok


@pytest.mark.parametrize("data", [b"", b"PK", b"%PDF-1.7", draw({"mẫu": ["A"]})[:-40]])
def test_a_file_that_is_no_word_document_is_a_finding(data: bytes) -> None:
    (finding,) = check_docx(data, "x.docx").findings
    assert finding.rule == "mau-001"
    assert not check_docx(data, "x.docx").ok


def test_a_part_that_is_no_xml_is_a_finding_and_the_rest_is_checked() -> None:
    data = _with_part(draw({"mẫu": ["{{ sai }}"], "đầu trang": "A"}), "word/header1.xml", b"<w:hdr>")
    _, finding = check_docx(data, "x", decree=False)
    assert (finding.rule, dict(finding.values)) == ("mau-001", {"dong": 1, "cot": 7})
    assert finding.what == "không đọc được XML từ dòng 1, cột 7"


@pytest.mark.parametrize(
    "typed", ["{{ " + "(" * 3000 + "so" + ")" * 3000 + " }}", "{% if so %}" * 2000 + "{% endif %}" * 2000]
)
def test_a_template_that_is_nested_without_end_is_refused_not_a_crash(typed: str) -> None:
    (finding,) = check_docx(draw({"mẫu": [typed]}), "x", decree=False).findings
    assert finding.rule == "mau-002"


def _with_part(data: bytes, name: str, content: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for item in old.namelist():
            new.writestr(item, content if item == name else old.read(item))
    return out.getvalue()


def test_a_warning_leaves_the_report_ok() -> None:
    report = check({"mẫu": [["{{ s", {"chữ": "o", "đậm": True}, " }}"]]})
    assert [finding.level for finding in report] == ["cảnh báo"]
    assert report.ok


GOOD = [case for case in CASES if "báo" not in case and re.search(r"\{[{%]", str(case))]


@pytest.mark.parametrize("case", GOOD, ids=[case["tên"] for case in GOOD])
def test_what_the_check_passes_compiles(case: dict[str, Any]) -> None:
    assert thidua.Template(draw(case)).formats == ("docx",)


# --- Where no note can stand ------------------------------------------------------------------------

_NOTED = "{{ noi_dung[0].noi_dung }}"


@pytest.mark.parametrize(
    ("case", "words", "place"),
    [
        ({"mẫu": ["A"], "đầu trang": _NOTED}, "đầu trang", "header"),
        ({"mẫu": ["A", {"khung": ["B", _NOTED]}]}, "khung chữ", "khung chữ 1"),
        ({"mẫu": ["A {{ so }}"], "chú thích": _NOTED}, "chú thích cuối trang", "footnotes"),
    ],
)
def test_a_note_where_word_has_none_is_refused_with_the_place(case: dict[str, Any], words: str, place: str) -> None:
    plan = thidua.KeHoach(trich_yeu="A", noi_dung=["Một[^1].", "Hai."], chu_thich={"1": "Lời."})
    with pytest.raises(thidua.TemplateError) as caught:
        thidua.render(plan, "docx", template=draw(case))
    problem = caught.value.problems[0]
    assert problem.rule == "mau-721"
    assert words in problem.what
    assert place in problem.label


def test_a_note_of_the_template_goes_on_beside_those_of_a_plan() -> None:
    plan = thidua.KeHoach(trich_yeu="Điện[^1]", so="7", chu_thich={"1": "Lời."})
    data = thidua.render(plan, "docx", template=draw({"mẫu": ["{{ trich_yeu }}"], "chú thích": "Số {{ so }}"}))
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        assert len(set(package.namelist())) == len(package.namelist())
        notes = etree.fromstring(package.read("word/footnotes.xml"))
    found = {one.get(f"{W}id"): "".join(one.itertext()).strip() for one in notes.iter(f"{W}footnote")}
    assert found == {"-1": "", "1": "Số 07", "2": "Lời."}


# --- Findings ---------------------------------------------------------------------------------------


def test_a_report_says_each_finding_on_one_line_and_as_json() -> None:
    report = check({"mẫu": ["Về {{ trich_yeo }} năm nay", "{{ so|uper }}"]})
    first, second = str(report).split("\n")
    assert first.startswith("mau.docx: document.xml, đoạn 1: lỗi mau-301: không có biến “trich_yeo” (có phải")
    assert "Về {{ trich_yeo }} năm nay" in first
    assert "mau-307" in second
    data = json.loads(report.to_json())
    assert data["ok"] is False
    assert data["findings"][0]["place"] == "document.xml, đoạn 1"
    assert list(data["findings"][0])[:7] == ["rule", "level", "what", "hint", "place", "words", "source"]


# --- Tags and kinds ---------------------------------------------------------------------------------


def test_scan_gives_the_tags_in_the_order_of_the_xml() -> None:
    box = "<w:r><w:txbxContent><w:p><w:r><w:t>{{ b }}</w:t></w:r></w:p></w:txbxContent></w:r>"
    root = parse_xml(
        f"<w:body {_NS}><w:p><w:r><w:t>{{{{ a }}}}</w:t></w:r>{box}<w:r><w:t>{{{{ c }}}}</w:t></w:r></w:p>"
        "<w:p><w:r><w:instrText>PAGE {{ d }}</w:instrText></w:r></w:p></w:body>"
    )
    tags = scan(root, "word/document.xml")
    assert [tag.content for tag in tags] == ["a", "b", "c", "d"]
    assert [tag.place.label.removeprefix("document.xml, ") for tag in tags] == [
        "đoạn 1", "đoạn 1, khung chữ 1, đoạn 1", "đoạn 1", "đoạn 2, mã trường",
    ]  # fmt: skip
    assert tags[0].paragraph is root[0]


@pytest.mark.parametrize(
    ("typed", "kind", "prefix", "content"),
    [
        ("{{p  “a” }}", "in", "p", '"a"'),
        ("{%tr for\u00a0x in  y %}", "khối", "tr", "for x in y"),
        ("{%- if x < 5 -%}", "khối", "", "if x < 5"),
        ("{{p}}", "in", "", "p"),
        ("{#p x #}", "ghi chú", "p", "x"),
        ("{{ {'a': 1}}}", "in", "", "{'a': 1}"),
    ],
)
def test_a_tag_is_read_as_docxtpl_reads_it(typed: str, kind: str, prefix: str, content: str) -> None:
    element = etree.Element(f"{W}body")
    text = etree.SubElement(etree.SubElement(etree.SubElement(element, qn("w:p")), qn("w:r")), qn("w:t"))
    text.text = f"Trước {typed} sau"
    (tag,) = scan(element, "word/header1.xml")
    assert (tag.kind, tag.prefix, tag.content, tag.raw) == (kind, prefix, content, typed)
    assert str(tag.place) == "header1.xml (đầu trang), đoạn 1"
    assert tag.place.words == " ".join(f"Trước {typed} sau".split())


def test_scan_text_takes_each_element_for_a_paragraph() -> None:
    tags = scan_text("<p><title>{{ a }} &amp; {{ b }}</title><subject>{% if c %}</subject></p>", "docProps/core.xml")
    assert [(tag.content, tag.place.label.rsplit(", ")[-1]) for tag in tags] == [
        ("a", "title"), ("b", "title"), ("if c", "subject"),
    ]  # fmt: skip


def test_the_sandbox_lets_a_template_read_just_what_the_check_knows() -> None:
    seen: set[type] = set()

    def visit(shape: Shape) -> None:
        for cls in shape.classes:
            if cls not in seen and hasattr(cls, "__attrs_attrs__"):
                seen.add(cls)
                assert set(members(cls)) == allowed(cls), cls
                for member in members(cls).values():
                    visit(member)
        if shape.item:
            visit(shape.item)

    for shape in variables().values():
        visit(shape)
    assert len(seen) > 25


# --- Comments ---------------------------------------------------------------------------------------


def test_findings_stand_as_comments_at_their_paragraphs() -> None:
    case = {
        "mẫu": ["A", "Về {{ sai }} & {{ sai2 }}", {"bảng": [["{{ sai3 }}"]]}, {"khung": ["{{ sai4 }}"]}],
        "đầu trang": "{{ sai5 }}",
    }
    data = draw(case)
    report = check(case)
    assert len(report.findings) == 5
    noted = annotate(data, report)
    assert noted == annotate(data, report)
    document = docx.Document(io.BytesIO(noted))
    comments = list(document.comments)
    assert [re.findall(r"sai\d?", comment.text)[0] for comment in comments] == ["sai", "sai2", "sai3", "sai4", "sai5"]
    assert "header" in comments[4].text
    marks = [
        "".join(t.text or "" for t in mark.getparent().iter(qn("w:t")))
        for mark in document.element.body.iter(qn("w:commentRangeStart"))
    ]
    assert sorted(mark.strip() for mark in marks) == sorted(
        ["A", *["Về {{ sai }} & {{ sai2 }}"] * 2, "{{ sai3 }}", "{{ sai4 }}{{ sai4 }}"]
    )


@pytest.mark.audit
def test_comments_leave_a_file_that_word_opens(tmp_path: Path) -> None:
    path = tmp_path / "noted.docx"
    at = Place(label="document.xml, đoạn 1")
    path.write_bytes(annotate(ND30, Report((Diagnostic("mau-301", "lỗi", "thử & xem <b>", "gợi ý", at),))))
    audit = need(str(Path(sys.executable).parent / "openxml-audit"))
    done = subprocess.run([audit, "-q", str(path)], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_comments_join_those_that_are_there(tmp_path: Path) -> None:
    report = check({"mẫu": ["{{ sai }}"]})
    once = annotate(draw({"mẫu": ["{{ sai }}"]}), report)
    twice = annotate(once, report)
    assert [comment.comment_id for comment in docx.Document(io.BytesIO(twice)).comments] == [0, 1]
    assert zipfile.ZipFile(io.BytesIO(twice)).namelist().count("word/comments.xml") == 1
    path = tmp_path / "twice.docx"
    path.write_bytes(twice)
    print_pdf([path], tmp_path)
    assert (tmp_path / "twice.pdf").stat().st_size > 1000


def test_nothing_found_leaves_the_file_as_it_is() -> None:
    assert annotate(ND30, Report()) == ND30
    with pytest.raises(thidua.TemplateError, match="không phải là tệp Word"):
        annotate(b"x", Report((Diagnostic("a", "lỗi", "b"),)))


# --- The cures ---------------------------------------------------------------------------------------

CURES = YAML(typ="safe").load((Path(__file__).parent / "cures.yaml").read_text("utf-8"))
_TRIED = [rule for id, rule in MAU.items() if "mau-100" < id < "mau-4"]
_ELSEWHERE = {
    "dời ra ngoài, hoặc gõ lại cả thẻ một mạch",
    "xóa trường ấy rồi gõ {dung}",
    "đưa thẻ ra đoạn chữ, bảng, khung chữ",
    "chấp nhận hoặc từ chối sửa đổi ấy trước: Review, Accept hoặc Reject",
    "dữ liệu có “{khoa}”, không thẻ nào gọi được; đổi tên ấy trong dữ liệu, chỉ dùng chữ, số, dấu cách",
}
"""Cures of what only Word can type, and of the data: tests/engine/test_word_files.py and test_failing.py have those."""
_UNSAID = {"", "thử trước bằng is string hoặc is iterable"}
"""Ways out of no field that a plan has today."""
_SAID_BEFORE = {
    "": "of a message that no Jinja of today has", "so_dai": "thousands of figures: tests/engine/test_explain.py",
    "loc": "mau-307", "thu": "mau-308", "khong_ten": "mau-104, mau-107", "khong_dong": "mau-208, mau-209",
    "the_la": "mau-107, mau-209", "chua_dong": "mau-208", "het": "mau-101, mau-208", "cam": "mau-108",
}  # fmt: skip
"""The forms for messages of Jinja (tests/engine/test_explain.py) that no template is told: another rule comes first."""


def _checked(mau: list[Any], case: dict[str, Any]) -> Report:
    data = case.get("dữ liệu")
    names = None if data is None else {name: of_data(value) for name, value in data.items()}
    return check_docx(draw({"mẫu": mau}), "mau.docx", plan=data is None, decree=False, names=names)


def _of_rule(case: dict[str, Any]) -> Diagnostic:
    return next(one for one in _checked(case["mẫu"], case).findings if one.rule == case["báo"])


@pytest.mark.parametrize("case", CURES, ids=[f"{case['báo']} {i}" for i, case in enumerate(CURES)])
def test_what_a_message_says_to_do_ends_it(case: dict[str, Any]) -> None:
    assert _of_rule(case)
    left = [one for one in _checked(case["sửa"], case).findings if one.rule not in case.get("còn", ())]
    assert not left, "\n".join(map(str, left))


def test_every_cure_is_tried() -> None:
    tried = {(_of_rule(case).rule, _of_rule(case).way_out) for case in CURES}
    missing = [
        f"{rule.id}: {way}"
        for rule in _TRIED
        for form, (_, way) in rule.forms.items()
        if not (rule is MAU["mau-106"] and form in _SAID_BEFORE)
        and way not in _ELSEWHERE | _UNSAID and not ({(rule.id, way), (rule.id, _plain(way))} & tried)
    ]  # fmt: skip
    assert not missing


def _plain(way: str) -> str:
    return way.replace("{{", "{").replace("}}", "}")


@pytest.mark.parametrize("word", [True, False])
def test_each_part_of_the_decree_is_there_once_its_tags_are(word: bool) -> None:
    lacking = list(unmet((), ()))
    tags = [re.findall(r"\{[{%].*?[%}]\}", dict(one.values)["the"]) for one in lacking]
    report = check_docx(draw({"mẫu": [tag for one in tags for tag in one]}), "mau.docx")
    assert report.findings == (), str(report)
    if not word:
        for one in unmet((), (), word=False):
            assert "{%p" not in one.hint
            assert "{{p" not in one.hint
