"""XML of Word files: what the parser refuses, children in the schema's order, chains of styles, fonts of a theme."""

from __future__ import annotations

import io
import re
import zipfile

import docx
import pytest
from docx.shared import Pt
from lxml import etree

import thidua
from thidua.engine.carry import carried_in
from thidua.engine.measures import restyled
from thidua.layout import Kieu
from thidua.word import order
from thidua.word.names import MC, VAL, WORD, W, columns_of, is_on, is_true, val_of
from thidua.word.styles import Styles, theme_fonts
from thidua.word.units import exact_mm, mm, pt, twips
from thidua.word.xml import UnsafeXmlError, has_doctype, parse, parse_any, serialise

_NS = f'xmlns:w="{WORD}"'


def _element(xml: str) -> etree._Element:
    return parse(re.sub(r"^<w:\w+", rf"\g<0> {_NS}", xml).encode())


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_document_type_is_refused_in_any_encoding(encoding: str) -> None:
    content = f'<?xml version="1.0" encoding="{encoding}"?><!DOCTYPE x [<!ENTITY e "y">]><x>&e;</x>'.encode(encoding)
    with pytest.raises((UnsafeXmlError, etree.XMLSyntaxError)):
        parse(content)
    with pytest.raises((UnsafeXmlError, etree.XMLSyntaxError)):
        parse_any(content)
    assert has_doctype(content) is (encoding != "utf-32")


def test_what_is_only_read_has_the_usual_names_and_no_comments() -> None:
    strict = b'<w:p xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><!-- x --><?y z?></w:p>'
    root = parse_any(strict)
    assert (root.tag, len(root)) == (f"{W}p", 0)
    assert len(parse(strict)) == 2


def test_a_part_is_written_as_it_was() -> None:
    content = f"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n<w:p {_NS}>chữ<!-- x --></w:p>".encode()
    assert serialise(parse(content)) == content


def test_switches() -> None:
    texts = ("1", "true", "on", "0", "False", "off", "none")
    said = {text: is_on(_element(f'<w:b w:val="{text}"/>')) for text in texts}
    assert [text for text, on in said.items() if on] == ["1", "true", "on"]
    assert is_on(_element("<w:b/>"))
    assert not is_on(None)
    assert [is_true(text) for text in ("1", "On", "0", "", None)] == [True, True, False, False, False]


def test_values_and_columns() -> None:
    cell = _element('<w:tc><w:tcPr><w:gridSpan w:val="3"/></w:tcPr></w:tc>')
    assert columns_of(cell) == 3
    assert val_of(cell, f"{W}tcPr/{W}vMerge", "x") == "x"
    assert val_of(None, f"{W}tcPr") == ""
    assert columns_of(_element("<w:tc/>")) == 1


def test_measures() -> None:
    assert (pt("240"), mm("1440"), mm("2.5cm"), mm("auto"), exact_mm(None), twips(25.4)) == (
        12,
        25.4,
        25,
        None,
        0,
        1440,
    )


@pytest.mark.parametrize(
    ("name", "children"),
    [
        ("keepNext", ["pStyle", "keepNext", "numPr", "jc", "rPr"]),
        ("ind", ["pStyle", "numPr", "ind", "jc", "rPr"]),
        ("jc", ["pStyle", "numPr", "jc", "rPr"]),
    ],
)
def test_a_child_is_made_in_its_place_or_found(name: str, children: list[str]) -> None:
    properties = _element("<w:pPr><w:pStyle/><w:numPr/><w:jc/><w:rPr/></w:pPr>")
    made = order.child(properties, name)
    assert [etree.QName(child).localname for child in properties] == children
    assert order.child(properties, name) is made


def test_a_child_stands_ahead_of_what_the_schema_does_not_know() -> None:
    properties = _element("<w:rPr><w:b/></w:rPr>")
    etree.SubElement(properties, f"{MC}x")
    order.child(properties, "sz")
    assert [etree.QName(child).localname for child in properties] == ["b", "sz", "x"]


def test_properties_that_a_style_did_not_have_stand_in_their_place() -> None:
    document = docx.Document()
    document.add_paragraph("{{ x }}")
    style = document.styles.add_style("Lời văn", 1)
    style.font.size = Pt(14)
    out = io.BytesIO()
    document.save(out)
    made = restyled(out.getvalue(), "mẫu", {"cach_doan": 6}, Kieu(cach_doan=6))
    styles = parse(zipfile.ZipFile(io.BytesIO(made)).read("word/styles.xml"))
    (element,) = (one for one in styles if val_of(one, f"{W}name") == "Lời văn")
    names = [etree.QName(child).localname for child in element]
    assert names.index("pPr") < names.index("rPr")


def _style(name: str, base: str, inner: str = "") -> str:
    based = f'<w:basedOn w:val="{base}"/>' if base else ""
    return f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="N {name}"/>{based}{inner}</w:style>'


def _styles() -> Styles:
    size = '<w:rPr><w:sz w:val="{}"/></w:rPr>'
    default = _style("a", "", size.format(24)).replace("<w:style ", '<w:style w:default="1" ')
    chain = "".join(_style(f"s{i}", f"s{i + 1}") for i in range(200))
    return Styles(
        _element(
            f"<w:styles><w:docDefaults><w:rPrDefault>{size.format(20)}</w:rPrDefault></w:docDefaults>{default}"
            f"{_style('b', 'a')}{_style('c', 'b', size.format(28))}{_style('x', 'y')}{_style('y', 'x')}{chain}"
            "</w:styles>"
        )
    )


def test_a_style_is_followed_to_what_it_is_based_on_and_the_defaults() -> None:
    styles = _styles()
    assert [one.get(f"{W}styleId") for one in styles.chain("c")] == ["c", "b", "a"]
    assert [size.get(VAL) for size in styles.said("c", "rPr", "sz")] == ["28", "24", "20"]
    assert (styles.known("none", "paragraph"), styles.name(""), styles.name("b")) == ("a", "N a", "N b")
    assert list(Styles(None).said("c", "rPr", "sz")) == []


def test_a_circle_of_styles_is_cut_and_so_is_a_chain_without_end() -> None:
    assert len(_styles().chain("x")) == 2
    assert len(_styles().chain("s0")) == 50


def test_the_fonts_of_a_theme_go_by_the_names_that_styles_call_them() -> None:
    theme = parse(
        b'<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:minorFont><a:latin typeface="T"/>'
        b'<a:ea typeface=""/><a:cs typeface="C"/></a:minorFont></a:theme>'
    )
    assert theme_fonts(theme) == {"minorAscii": "T", "minorHAnsi": "T", "minorBidi": "C"}
    assert theme_fonts(None) == {}


def test_a_document_whose_plan_is_behind_an_entity_is_read_by_its_paper() -> None:
    data = thidua.render(thidua.read("noi_dung: một ý", format="yaml"), "docx")
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name.startswith("customXml/item99"):
                content = content.replace(b"<ke-hoach", b"<!DOCTYPE ke-hoach><ke-hoach", 1)
            new.writestr(name, content)
    assert carried_in(data) is not None
    inside = carried_in(out.getvalue())
    assert inside is not None
    assert not inside.whole
