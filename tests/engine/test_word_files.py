"""The Word file that is printed stays one that Word opens: kinds of files, cells, colours, what a tag would swallow."""

from __future__ import annotations

import io
import logging
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from docxtpl import RichText
from lxml import etree
from support import EXAMPLES, ROOT

import thidua
from thidua import Template
from thidua.engine.check import check_docx

from .build import Table, W, Xml, body, everything, parts, word

ND30 = (ROOT / "thidua" / "templates" / "nd30" / "document.docx").read_bytes()
PLAN = EXAMPLES[0].parent / "ngan.yaml"
_DOCX = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_DOTX = b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
_MACROS = (b"application/vnd.ms-word.document.macroEnabled.main+xml",
           b"application/vnd.ms-word.template.macroEnabledTemplate.main+xml")  # fmt: skip


def _changed(data: bytes, change: Callable[[str, bytes], bytes], **more: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            target.writestr(name, change(name, source.read(name)))
        for name, content in more.items():
            target.writestr(name.replace("__", "/"), content)
    return out.getvalue()


def _typed(data: bytes, kind: bytes) -> bytes:
    return _changed(data, lambda name, part: part.replace(_DOCX, kind) if name == "[Content_Types].xml" else part)


# --- Kinds of files ---------------------------------------------------------------------------------


def test_a_dotx_prints_a_document(tmp_path: Path) -> None:
    (tmp_path / "mau.dotx").write_bytes(_typed(ND30, _DOTX))
    made = thidua.render(thidua.read(PLAN), template=tmp_path / "mau.dotx")
    docx.Document(io.BytesIO(made))  # which refuses the type of a template
    assert made == thidua.render(thidua.read(PLAN), template=tmp_path / "mau.dotx")
    of_docxtpl = Template(_typed(word("{{r a }}"), _DOTX)).render({"a": RichText("x")})
    assert body(of_docxtpl) == "x"


@pytest.mark.parametrize("kind", _MACROS)
def test_macros_are_refused_with_what_to_do(kind: bytes, tmp_path: Path) -> None:
    for data in (_typed(ND30, kind), _changed(ND30, lambda name, part: part, **{"word__vbaProject.bin": b"x"})):
        with pytest.raises(thidua.TemplateError, match=r"có macro.*lưu lại dạng Word không macro"):
            Template(data)


def test_a_dotx_is_read_and_a_docm_says_what_to_do(tmp_path: Path) -> None:
    plan = thidua.read(PLAN)
    (tmp_path / "cu.dotx").write_bytes(_typed(thidua.render(plan), _DOTX))
    assert thidua.read(tmp_path / "cu.dotx") == plan
    assert thidua.verify(tmp_path / "cu.dotx", plan).ok
    for suffix in ("docm", "dotm"):
        (tmp_path / f"cu.{suffix}").write_bytes(_typed(thidua.render(plan), _MACROS[0]))
        with pytest.raises(thidua.UsageError, match=r"có macro.*lưu dạng Word không macro"):
            thidua.read(tmp_path / f"cu.{suffix}")


def test_a_file_without_tags_is_refused_for_a_plan_and_printed_for_data(caplog: pytest.LogCaptureFixture) -> None:
    template = Template(word("Thư cảm ơn"))
    with pytest.raises(thidua.TemplateError, match="không có thẻ nào, in ra sẽ không có gì của kế hoạch"):
        template.render(thidua.read(PLAN))
    with caplog.at_level(logging.WARNING, "thidua"):
        assert body(template.render({"a": 1})) == "Thư cảm ơn"
    assert "không có thẻ nào, đã in nguyên tệp mẫu" in caplog.text


def test_a_template_with_tags_in_its_header_alone_prints_a_plan_and_carries_it(tmp_path: Path) -> None:
    plan = thidua.read(PLAN)
    printed = Template(word("Thư mời", header="{{ trich_yeu }}")).render(plan)
    assert body(printed) == "Thư mời"
    (tmp_path / "a.docx").write_bytes(printed)
    assert thidua.read(tmp_path / "a.docx") == plan


# --- Signs of XML in tags ----------------------------------------------------------------------------


def test_a_text_in_a_tag_is_printed_as_typed_in_every_part() -> None:
    typed = '{{ k|default("Tom & Jerry <b> &lt;") }}'
    box = Xml(
        '<w:p><w:r><w:pict><v:rect xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r><w:t>'
        "{{ k|default('A &amp; B') }}</w:t></w:r></w:p></w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>"
    )
    made = everything(Template(word(typed, box, header=typed, footer=typed, core={"title": typed})).render({"a": 1}))
    assert made.count("Tom & Jerry <b> &lt;") == 4
    assert "A & B" in made
    assert "{% if x %}" not in made


def test_signs_of_comparison_in_a_tag_are_read(caplog: pytest.LogCaptureFixture) -> None:
    assert body(Template(word("{% if so > 2 and so < 9 %}A{% endif %}")).render({"so": 5})) == "A"


# --- Cells -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "cell",
    [
        ["{%p if co %}", "MẬT", "{%p endif %}"],
        "{{p trong }}",
        ["{{p trong }}", "{{p trong }}"],
        ["{%p for x in khong %}", "{{ x }}", "{%p endfor %}"],
        ["{{p bang }}"],
    ],
)
def test_a_cell_always_ends_with_a_paragraph(cell: Any) -> None:
    made = Template(word(Table([[cell, "b"], ["c", "d"]]), header="{{p trong }}")).render(
        {"co": False, "trong": "", "khong": [], "bang": ""}
    )
    for tree in parts(made).values():
        for holder in tree.iter(f"{W}tc", f"{W}hdr", f"{W}ftr"):
            assert holder[-1].tag == f"{W}p", etree.tostring(holder)
    docx.Document(io.BytesIO(made))


def test_a_cell_that_prints_has_nothing_more() -> None:
    template = Template(word(Table([[["{%p if co %}", "MẬT", "{%p endif %}"], "b"]])))
    assert body(template.render({"co": True})) == "MẬT\nb"
    assert b"<!--" not in zipfile.ZipFile(io.BytesIO(template.render({"co": True}))).read("word/document.xml")


def test_properties_of_cells_stand_where_the_schema_wants_them() -> None:
    rows = Table(
        [["{%tr for x in ds %}", ""], ["{% vm %}{% cellbg mau %}a", "{% colspan 1 %}b"], ["{%tr endfor %}", ""]]
    )
    made = Template(word(rows)).render({"ds": [1, 2], "mau": "F2E3C6"})
    names = [[etree.QName(one).localname for one in cell] for cell in parts(made)["word/document.xml"].iter(f"{W}tcPr")]
    assert names == [["tcW", "vMerge", "shd"], ["tcW", "gridSpan"]] * 2


def test_a_cell_without_properties_is_coloured_too() -> None:
    cell = Xml(
        '<w:tbl><w:tblGrid><w:gridCol w:w="100"/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>{% cellbg "00FF00" %}a</w:t>'
        "</w:r></w:p></w:tc></w:tr></w:tbl>"
    )
    assert b'w:fill="00FF00"' in zipfile.ZipFile(io.BytesIO(Template(word(cell)).render({"a": 1}))).read(
        "word/document.xml"
    )


@pytest.mark.parametrize(
    ("tag", "value", "said"),
    [
        ("cellbg x", "do", "“do” không phải mã màu của ô"),
        ("cellbg x", "#FF0000", "bỏ dấu #: 'FF0000'"),
        ("cellbg x", '"/><w:x', "không phải mã màu"),
        ("colspan x", "hai", "“hai” không phải số cột để gộp"),
        ("colspan x", 0, "“0” không phải số cột"),
        ("colspan x", 64, "từ 1 đến 63"),
        ("colspan khong_co", 1, "“khong_co” chưa có giá trị"),
    ],
)
def test_a_colour_and_a_number_of_columns_are_checked_when_they_are_printed(tag: str, value: Any, said: str) -> None:
    template = Template(word(Table([[f"{{% {tag} %}}a", "b"]])))
    with pytest.raises(thidua.TemplateError, match="hàng 1, ô 1") as caught:
        template.render({"x": value})
    assert said in str(caught.value)


# --- What Word alone can type ------------------------------------------------------------------------


def _paragraph(*runs: str) -> Xml:
    return Xml(f"<w:p>{''.join(runs)}</w:p>")


def _run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


_SPLIT = (_run("Số: {{ "), _run("so }}"))
_INSIDE = {
    "hình": "<w:r><w:drawing/></w:r>",
    "đối tượng nhúng": "<w:r><w:object/></w:r>",
    "trường của Word": '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
    "chú thích": '<w:r><w:footnoteReference w:id="1"/></w:r>',
    "chú thích cuối": '<w:r><w:endnoteReference w:id="1"/></w:r>',
    "trường của Word ": '<w:fldSimple w:instr="PAGE"><w:r><w:t></w:t></w:r></w:fldSimple>',
    "ký hiệu đặc biệt của Word": '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>',
    "dấu ngắt trang": '<w:r><w:br w:type="page"/></w:r>',
    "dấu ngắt trang ": '<w:r><w:br w:type="column"/></w:r>',
    "nhận xét (Comment)": '<w:commentRangeStart w:id="1"/>',
    "nhận xét (Comment) ": '<w:r><w:commentReference w:id="1"/></w:r>',
    "dấu gạch nối không ngắt": "<w:r><w:noBreakHyphen/></w:r>",
    "công thức": '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"/>',
    "dấu trang “so_vb” (Bookmark)": '<w:bookmarkStart w:id="1" w:name="so_vb"/><w:bookmarkEnd w:id="1"/>',
}


@pytest.mark.parametrize("what", _INSIDE)
def test_a_tag_that_would_swallow_something_is_an_error_and_moving_that_out_ends_it(what: str) -> None:
    found = check_docx(word(_paragraph(_SPLIT[0], _INSIDE[what], _SPLIT[1])), "m", decree=False)
    assert [one.rule for one in found] == ["mau-210"]
    assert f"giữa thẻ có {what.strip()}, sẽ bị mất khi in" in str(found)
    assert check_docx(word(_paragraph(_INSIDE[what], *_SPLIT)), "m", decree=False).findings == ()


def test_the_bookmark_that_word_sets_by_itself_is_no_fault() -> None:
    mark = '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>'
    assert check_docx(word(_paragraph(_SPLIT[0], mark, _SPLIT[1])), "m", decree=False).findings == ()


@pytest.mark.parametrize("change", ["ins", "del", "moveFrom", "moveTo"])
def test_a_tag_in_a_tracked_change_is_told_until_it_is_accepted(change: str) -> None:
    run = _run("{{ so }}").replace("w:t", "w:delText") if change == "del" else _run("{{ so }}")
    found = check_docx(word(_paragraph(f'<w:{change} w:id="1" w:author="A">{run}</w:{change}>')), "m", decree=False)
    assert [(one.rule, one.level) for one in found] == [("mau-117", "cảnh báo")]
    assert "Accept" in found.findings[0].hint
    assert check_docx(word(_paragraph(_run("{{ so }}"))), "m", decree=False).findings == ()


def test_a_field_of_a_mail_merge_is_told_and_a_tag_ends_it() -> None:
    simple = '<w:fldSimple w:instr=" MERGEFIELD  trich_yeu "><w:r><w:t>«trich_yeu»</w:t></w:r></w:fldSimple>'
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{one}"/></w:r>' for one in ("begin", "separate", "end"))
    code = '<w:r><w:instrText> MERGEFIELD "Trích yếu" </w:instrText></w:r>'
    for field in (simple, f"{begin}{code}{separate}{_run('«Trích yếu»')}{end}"):
        (found,) = check_docx(word(_paragraph(field)), "m", decree=False)
        assert found.rule == "mau-116"
        assert found.hint == "xóa trường ấy rồi gõ {{ trich_yeu }}"
    assert check_docx(word("{{ trich_yeu }}"), "m", decree=False).findings == ()


def test_tags_in_smartart_and_charts_are_told() -> None:
    drawing = b'<a:t xmlns:a="urn:a">{{ so }}</a:t>'
    data = _changed(word("A"), lambda name, part: part, **{"word__diagrams__data1.xml": drawing})
    (found,) = check_docx(data, "m", decree=False)
    assert (found.rule, found.place) == ("mau-116", "data1.xml")
    assert "{{ so }}" in found.what


def test_other_blanks_and_spellings_of_letters_are_the_same() -> None:
    template = word(
        "{%p\u00a0if so %}", "A{{\u00a0so\u00a0}}", "{%p\u202fendif\u00a0%}", "{% set tên = 1 %}{{ te\u0302n }}"
    )
    assert check_docx(template, "m", decree=False).findings == ()
    assert body(Template(template).render({"so": "7"})) == "A7\n1"
    rows = word(Table([["{%tr\u00a0for x in ds %}"], ["{{ x }}"], ["{%tr\u00a0endfor %}"]]))
    assert body(Template(rows).render({"ds": ["a", "b"]})) == "a\nb"


@pytest.mark.parametrize("prefix", ["p", "tr", "tc"])
def test_a_comment_with_a_prefix_puts_its_place_out_of_use(prefix: str) -> None:
    table = Table([[f"{{#{prefix} bỏ #}} {{{{ khong_co }}}}", "khác"], ["a", "b"]])
    assert check_docx(word(table), "m", decree=False).findings == ()
    left = {"p": "khác\na\nb", "tr": "a\nb", "tc": "khác\na\nb"}[prefix]
    assert body(Template(word(table)).render({"x": 1})).strip() == left
