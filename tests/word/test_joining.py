"""Word files of one template in one: each as it is by itself, whatever they bring with them, and nothing twice."""

from __future__ import annotations

import io
import subprocess
import sys
import tracemalloc
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml import parse_xml
from docx.shared import Mm
from lxml import etree
from support import PATIENCE, ROOT, need, print_pdf, word_template

import thidua
from thidua.engine.carry import carried_in
from thidua.word.joining import join
from thidua.word.names import WORD, W

SHORT = thidua.read(ROOT / "examples" / "ngan.yaml")
WIDE = thidua.read(ROOT / "examples" / "phu-luc-ngang.yaml")
NOTED = thidua.read(
    "trích yếu: Tiết kiệm điện\nnội dung: [Thay bóng cũ[^a] ở sân., Đo công tơ[^b].]\nchú thích: {a: Một., b: Hai.}",
    format="yaml",
)


def joined(*files: bytes, title: str = "tat-ca") -> bytes:
    """The whole of some files, which are called by their numbers."""
    out = io.BytesIO()
    join(map(str, range(len(files))), lambda name: files[int(name)], out, title, thidua.WriteError)
    return out.getvalue()


def part(data: bytes, name: str = "word/document.xml") -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return etree.fromstring(archive.read(name))


def names(data: bytes) -> list[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.namelist()


def words(root: etree._Element) -> list[str]:
    return ["".join(t.text or "" for t in p.iter(f"{W}t")) for p in root.iter(f"{W}p")]


def xml(content: str) -> Any:
    name, space, rest = content.partition(" ") if " " in content.partition(">")[0] else content.partition(">")
    return parse_xml(f'{name} xmlns:w="{WORD}"{space}{rest}')


def field(paragraph: Any, instruction: str, shown: str, *, simple: bool) -> None:
    """A field of Word in one of its two forms."""
    if simple:
        paragraph._p.append(xml(f'<w:fldSimple w:instr="{instruction}"><w:r><w:t>{shown}</w:t></w:r></w:fldSimple>'))
        return
    for one in (
        '<w:fldChar w:fldCharType="begin"/>', f'<w:instrText xml:space="preserve">{instruction}</w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>', f"<w:t>{shown}</w:t>", '<w:fldChar w:fldCharType="end"/>',
    ):  # fmt: skip
        paragraph._p.append(xml(f"<w:r>{one}</w:r>"))


def foreign() -> bytes:
    """A template of somebody's own: lists by style and by themselves, a header with words of the plan, a bookmark that
    is pointed to, tables that are counted, a picture, a landscape page without a header of its own; a table at the end.
    """
    document = docx.Document()
    first = document.sections[0]
    first.header.paragraphs[0].text = "Số {{ so }}"
    field(first.footer.paragraphs[0], " PAGE ", "1", simple=True)
    document.add_heading("{{ trich_yeu }}", 1)
    for letter in "ab":
        document.add_paragraph(f"Mục {letter} của {{{{ so }}}}", style="List Number")
    document.add_paragraph("Gạch đầu dòng", style="List Bullet")
    own = document.add_paragraph("Mục có số riêng")
    own._p.get_or_add_pPr().append(xml('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'))
    marked = document.add_paragraph()
    marked._p.append(xml('<w:bookmarkStart w:id="5" w:name="moc"/>'))
    marked.add_run("chỗ này của {{ so }}")
    marked._p.append(xml('<w:bookmarkEnd w:id="5"/>'))
    field(document.add_paragraph("Xem "), " REF moc \\h ", "cũ", simple=False)
    for simple in (True, False):
        field(document.add_paragraph("Bảng ", style="Caption"), " SEQ Bảng \\* ARABIC ", "?", simple=simple)
    document.add_picture(str(ROOT / "examples" / "anh" / "dau.png"), width=Mm(20))
    second = document.add_section(WD_SECTION.NEW_PAGE)
    second.orientation = WD_ORIENT.LANDSCAPE
    second.page_width, second.page_height = second.page_height, second.page_width
    second.header.is_linked_to_previous = False
    second.header.paragraphs[0].text = "Phụ lục"
    for letter in "cd":
        document.add_paragraph(f"Mục {letter}", style="List Number")
    document.add_table(1, 2).cell(0, 0).text = "{{ so }}"
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def own(number: int, template: bytes) -> list[bytes]:
    plans = (SHORT.evolve(so=str(at), trich_yeu=f"Thi đua đợt {at}") for at in range(1, number + 1))
    return [thidua.render(plan, template=template) for plan in plans]


def printed(document: Path) -> list[str]:
    """The words of each page, as LibreOffice prints it."""
    said = subprocess.run(
        [need("pdftotext"), "-layout", str(document.with_suffix(".pdf")), "-"],
        check=True, capture_output=True, text=True, timeout=PATIENCE,
    )  # fmt: skip
    return said.stdout.split("\f")[:-1]


@pytest.mark.parametrize("which", ["own", "bundled"])
def test_each_page_is_as_it_is_by_itself(which: str, tmp_path: Path) -> None:
    given = own(3, foreign()) if which == "own" else [thidua.render(plan) for plan in (SHORT, WIDE, SHORT, NOTED)]
    singles = [tmp_path / f"{at}.docx" for at in range(len(given))]
    for path, data in zip(singles, given, strict=True):
        path.write_bytes(data)
    whole = tmp_path / "tat-ca.docx"
    whole.write_bytes(joined(*given))
    print_pdf([whole, *singles], tmp_path)
    assert printed(whole) == [page for path in singles for page in printed(path)]


@pytest.mark.audit
def test_openxml_audit_finds_no_error(tmp_path: Path) -> None:
    audit = need(str(Path(sys.executable).parent / "openxml-audit"))
    (tmp_path / "own.docx").write_bytes(joined(*own(3, foreign())))
    (tmp_path / "bundled.docx").write_bytes(joined(*(thidua.render(plan) for plan in (NOTED, WIDE, NOTED, SHORT))))
    done = subprocess.run([audit, "--recursive", str(tmp_path)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_all_words_are_there_in_order_and_nothing_else() -> None:
    given = [thidua.render(plan) for plan in (SHORT, WIDE, NOTED)]
    assert words(part(joined(*given))) == [line for data in given for line in words(part(data))]
    docx.Document(io.BytesIO(joined(*given)))


def test_sections_are_those_of_each_and_pages_count_from_one() -> None:
    given = [thidua.render(plan) for plan in (SHORT, WIDE, SHORT)]
    sections = [*part(joined(*given)).iter(f"{W}sectPr")]
    singles = [[*part(data).iter(f"{W}sectPr")] for data in given]
    assert [one.find(f"{W}pgSz").attrib for one in sections] == [
        one.find(f"{W}pgSz").attrib for single in singles for one in single
    ]
    starts = [0, len(singles[0]), len(singles[0]) + len(singles[1])]
    assert [sections[at].find(f"{W}pgNumType").get(f"{W}start") for at in starts] == ["1"] * 3
    assert all(sections[at].find(f"{W}titlePg") is not None for at in starts)
    assert sections[-1].getparent().tag == f"{W}body"


def test_what_is_the_same_is_there_once_and_the_carried_plan_not_at_all() -> None:
    single = thidua.render(SHORT)
    assert carried_in(single)
    whole = joined(single, single, thidua.render(WIDE))
    assert carried_in(whole) is None
    assert sorted(names(whole)) == sorted(name for name in names(single) if not name.startswith("customXml"))
    pictures = own(3, foreign())
    assert Counter(name.rpartition("/")[0] for name in names(joined(*pictures)))["word/media"] == 1
    headers = [name for name in names(joined(*pictures)) if name.startswith("word/header")]
    assert len(headers) == 4  # one with the number of each; one that all share


def test_the_same_files_make_the_same_bytes() -> None:
    given = own(2, foreign())
    assert joined(*given) == joined(*given)


def test_ids_and_names_are_there_once() -> None:
    root = part(joined(*own(3, foreign())))
    marks = [(one.get(f"{W}id"), one.get(f"{W}name")) for one in root.iter(f"{W}bookmarkStart")]
    assert marks == [("1", "moc"), ("2", "moc_2"), ("3", "moc_3")]
    assert [one.get(f"{W}id") for one in root.iter(f"{W}bookmarkEnd")] == ["1", "2", "3"]
    said = [one.text.split()[1] for one in root.iter(f"{W}instrText") if "REF" in one.text]
    assert said == ["moc", "moc_2", "moc_3"]
    drawings = [one.get("id") for one in root.iter("{*}docPr")]
    assert len({*drawings}) == len(drawings) == 3


def test_lists_begin_anew_and_tables_count_from_one() -> None:
    whole = joined(*own(3, foreign()))
    root, numbering = part(whole), part(whole, "word/numbering.xml")
    lists: dict[str, list[str]] = {}
    for paragraph in root.iter(f"{W}p"):
        number = paragraph.find(f"{W}pPr/{W}numPr/{W}numId")
        if number is not None:
            lists.setdefault(number.get(f"{W}val"), []).append("".join(paragraph.itertext()))
    of_style = [one for one in lists.values() if any("Mục a" in text for text in one)]
    assert [len(one) for one in of_style] == [4, 4]  # of the second and the third; the first has them by its style
    started = [one.get(f"{W}numId") for one in numbering.iter(f"{W}num") if one.find(f"{W}lvlOverride") is not None]
    assert {*started} <= {*lists}
    counts = [one.get(f"{W}instr") for one in root.iter(f"{W}fldSimple") if "SEQ" in one.get(f"{W}instr", "")]
    assert ["\\r 1" in one for one in counts] == [False, True, True]


def test_notes_have_new_ids_and_count_from_one_in_each() -> None:
    whole = joined(*(thidua.render(plan) for plan in (SHORT, NOTED, WIDE, NOTED)))
    notes = part(whole, "word/footnotes.xml")
    there = [(one.get(f"{W}id"), one.get(f"{W}type")) for one in notes]
    assert there == [
        ("-1", "separator"), ("0", "continuationSeparator"), ("1", None), ("2", None), ("3", None), ("4", None),
    ]  # fmt: skip
    assert [one.get(f"{W}id") for one in part(whole).iter(f"{W}footnoteReference")] == ["1", "2", "3", "4"]
    restarted = [
        (one.find(f"{W}footnotePr/{W}numRestart").get(f"{W}val"), one.find(f"{W}footnotePr/{W}numStart").get(f"{W}val"))
        for one in part(whole).iter(f"{W}sectPr")
        if one.find(f"{W}footnotePr") is not None
    ]
    assert restarted == [("eachSect", "1")]
    assert part(whole, "word/settings.xml").find(f"{W}footnotePr") is not None
    assert any(one.get(f"{W}styleId") == "FootnoteText" for one in part(whole, "word/styles.xml"))


def test_properties_are_those_that_all_have() -> None:
    whole = docx.Document(io.BytesIO(joined(thidua.render(SHORT), thidua.render(WIDE), title="Cả tỉnh")))
    assert whole.core_properties.title == "Cả tỉnh"
    assert (whole.core_properties.author, whole.core_properties.subject) == ("", "")
    assert whole.core_properties.language == "vi-VN"


def test_what_ends_in_a_table_is_followed_on_a_new_page() -> None:
    given = own(2, word_template("{{ so }}", "| a | b |"))
    body = part(joined(*given)).find(f"{W}body")
    assert [etree.QName(one).localname for one in body] == ["p", "tbl", "p", "p", "tbl", "sectPr"]
    assert body[2].find(f"{W}pPr/{W}sectPr") is not None


def test_headers_of_one_document_are_not_those_of_the_next() -> None:
    document = docx.Document(io.BytesIO(word_template("{{ so }}")))
    document.add_section(WD_SECTION.NEW_PAGE).header.is_linked_to_previous = False
    document.sections[1].header.paragraphs[0].text = "của trang sau"
    document.add_paragraph("trang sau")
    out = io.BytesIO()
    document.save(out)
    headers = [
        one.header.paragraphs[0].text for one in docx.Document(io.BytesIO(joined(*own(2, out.getvalue())))).sections
    ]
    assert headers == ["", "của trang sau", "", "của trang sau"]


def test_a_family_with_the_styles_of_another_goes_with_it() -> None:
    given = [thidua.render(SHORT), thidua.render(SHORT, template="quyet-dinh"), thidua.render(SHORT)]
    assert words(part(joined(*given))) == [line for data in given for line in words(part(data))]


def test_another_template_is_told_with_its_file() -> None:
    with pytest.raises(thidua.WriteError) as caught:
        joined(thidua.render(SHORT), thidua.render(SHORT, template="dang"))
    (problem,) = caught.value.problems
    assert (problem.rule, problem.source) == ("tep-607", "1")
    assert "word/styles.xml" in problem.what


def test_what_is_no_word_file_is_told() -> None:
    for data in (b"PK\x03\x04", b"", b"chu"):
        with pytest.raises(thidua.WriteError) as caught:
            joined(thidua.render(SHORT), data)
        assert caught.value.problems[0].source == "1"


def test_memory_does_not_grow_with_documents(tmp_path: Path) -> None:
    data = thidua.render(SHORT)
    most = {}
    for count in (30, 150):
        with open(tmp_path / "tat-ca.docx", "wb") as out:
            tracemalloc.start()
            join(map(str, range(count)), lambda _: data, out, "", thidua.WriteError)
            most[count] = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
    assert most[150] < most[30] + 1_500_000
