"""Headings and tables of Word files, as programs see them that go by what Word says: mammoth and pandoc find each
heading; a table has heads, or says that it only lays out.
"""

from __future__ import annotations

import io
import json
import re
import subprocess
from collections.abc import Iterator
from html import unescape
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from support import EXAMPLES, need, need_module
from texts import squeeze

import thidua
from thidua.templates import bundled, get_template

pytestmark = pytest.mark.once

FAMILIES = [name for name in bundled() if "docx" in get_template(name).formats]
PLANS = ("phu-luc-ngang", "so-noi-vu", "chi-bo")
EACH = [(family, name) for family in FAMILIES for name in PLANS if family.endswith("dang") == (name == "chi-bo")]
APPENDIX = "Phụ lục"
"""The style of what names an appendix: a heading of the first level with a look of its own, upon that of Word."""


def _word(family: str, name: str) -> bytes:
    plan = thidua.read(next(path for path in EXAMPLES if path.stem == name))
    return thidua.render(plan, "docx", template=family)


def _headings(data: bytes) -> Iterator[tuple[str, str]]:
    """The paragraphs whose style is a heading of Word, by itself or by what it is based on: their style, their text."""
    document = docx.Document(io.BytesIO(data))
    for paragraph in document.paragraphs:
        style: Any = paragraph.style
        while style is not None:
            if re.fullmatch(r"(?i)heading [1-9]", style.name):
                assert paragraph.style is not None
                yield paragraph.style.name, squeeze(paragraph.text)
            style = style.base_style


def _text(inlines: Any) -> str:
    """The words of what pandoc says in JSON, blanks left out."""
    if isinstance(inlines, dict):
        return inlines["c"] if inlines["t"] == "Str" else _text(inlines.get("c", ()))
    return "".join(map(_text, inlines)) if isinstance(inlines, list) else ""


@pytest.mark.parametrize(("family", "name"), EACH)
def test_pandoc_finds_each_heading(family: str, name: str) -> None:
    data = _word(family, name)
    command = [need("pandoc"), "-f", "docx", "-t", "json"]
    said = json.loads(subprocess.run(command, input=data, check=True, capture_output=True).stdout)
    found = [squeeze(_text(block["c"][2])) for block in said["blocks"] if block["t"] == "Header"]
    assert found == [text for _, text in _headings(data)]
    assert found or family in ("dang-ky", "phan-cong")


@pytest.mark.parametrize(("family", "name"), EACH)
def test_mammoth_finds_each_heading_and_the_title(family: str, name: str) -> None:
    mammoth: Any = need_module("mammoth")
    data = _word(family, name)
    page = mammoth.convert_to_html(io.BytesIO(data), style_map="p[style-name='Title'] => h1.title:fresh").value
    title = re.findall(r'<h1 class="title">(.*?)</h1>', page)
    found = re.findall(r"<h[1-6]>(.*?)</h[1-6]>", page)
    wanted = [text for style, text in _headings(data) if style != APPENDIX]
    assert [squeeze(unescape(re.sub("<[^>]+>", "", one))) for one in found] == wanted
    assert wanted or family in ("dang-ky", "phan-cong")
    attached = family.startswith("quyet-dinh")  # the plan behind its decision has a title as well
    assert len(title) == (0 if family == "tin-bai" else 2 if attached else 1) or family == "phan-cong"


@pytest.mark.parametrize("family", FAMILIES)
def test_the_styles_of_word_bear_the_names_of_ours(family: str) -> None:
    document = docx.Document(io.BytesIO(get_template(family).word_file()))
    named = {}
    for style in document.styles.element.iterchildren(qn("w:style")):
        alias = style.find(qn("w:aliases"))
        if alias is not None:
            named[style.find(qn("w:name")).get(qn("w:val"))] = alias.get(qn("w:val"))
    title = {} if family == "tin-bai" else {"Title": "Tên loại"}
    assert named == {"heading 1": "Mục", "heading 2": "Khoản", "heading 3": "Điểm"} | title


LAYS_OUT, OF_DATA = "0000", "0620"
"""The ``w:tblLook`` of a table without heads, all that Word can say of one that only lays out; of one with heads."""


@pytest.mark.parametrize(
    ("family", "name"), [("nd30", "phu-luc-ngang"), ("dang", "chi-bo"), ("tin-bai", "phu-luc-ngang")]
)
def test_a_table_has_heads_or_says_that_it_only_lays_out(family: str, name: str) -> None:
    document = docx.Document(io.BytesIO(_word(family, name)))
    for table in document.element.body.iter(qn("w:tbl")):
        properties = table.find(qn("w:tblPr"))
        heads = [
            row for row in table.iterchildren(qn("w:tr")) if row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
        ]
        styled = properties.find(qn("w:tblStyle")) is not None
        assert (bool(heads), properties.find(qn("w:tblLook")).get(qn("w:val"))) == (
            styled,
            OF_DATA if styled else LAYS_OUT,
        )
