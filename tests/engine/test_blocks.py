"""What a ``{% set %}`` block has printed is its text wherever it is used, and printed, its markup as it was."""

from __future__ import annotations

from typing import Any

import pytest
from docxtpl import RichText
from lxml import etree

import thidua
from thidua import Template
from thidua.engine.markup import MarkupTemplate
from thidua.engine.plain import PlainTemplate
from thidua.layout.lines import Chu, Dong

from .build import Xml, body, parts, word

_PAGE = '<!DOCTYPE html>\n<html lang="vi"><head><title>A</title></head><body>\n<p>%s</p>\n</body></html>'
_AGENCY = 'Sở A & B <C> "D" *E* \\F'


def _html(tags: str, values: dict[str, Any]) -> str:
    page = MarkupTemplate.compile(_PAGE % tags, "a.html", "html").render(values)
    return "".join(etree.HTML(page.decode()).find(".//p").itertext())


def _markdown(tags: str, values: dict[str, Any]) -> str:
    made = MarkupTemplate.compile(tags, "a.md", "md").render(values).decode()
    return made.replace("\\\\", "\0").replace("\\", "").replace("\0", "\\")


def _docx(tags: str, values: dict[str, Any]) -> str:
    return body(Template(word(tags)).render(values))


def _beside(tags: str, values: dict[str, Any]) -> str:
    return body(Template(word(tags + "{{r rich }}")).render({**values, "rich": RichText("")}))


def _plain(tags: str, values: dict[str, Any]) -> str:
    return str(PlainTemplate.compile(tags, "template.toml").value(values))


_WAYS = {"html": _html, "md": _markdown, "docx": _docx, "docxtpl": _beside, "toml": _plain}


@pytest.mark.parametrize("way", _WAYS)
@pytest.mark.parametrize(
    ("use", "said"),
    [
        ("{{ o }}", _AGENCY),
        ("{{ o ~ '!' }}", f"{_AGENCY}!"),
        ("{{ o|upper }}", _AGENCY.upper()),
        ("{{ o|replace('A', 'Z') }}", _AGENCY.replace("A", "Z")),
        ("{{ o|trim }}{{ o + '' }}{{ o|string }}", _AGENCY * 3),
        ("{{ [o, o]|join('-') }}", f"{_AGENCY}-{_AGENCY}"),
        ("{{ o[5:6] }}{{ o|length }}", f"&{len(_AGENCY)}"),
        ("{% if o == x and '<' in o and o in [x] %}một{% endif %}", "một"),
        ("{{ {o: 'khóa'}[x] }}", "khóa"),
        ("{% set p %}{{ o }}.{% endset %}{{ p }}{{ p|length }}", f"{_AGENCY}.{len(_AGENCY) + 1}"),
        ("{{ [o]|first }}{{ o|default('a') }}{{ o if o }}", _AGENCY * 3),
        ("{{ (o ~ khong ~ o)|upper }}", f"{_AGENCY.upper()}[thiếu:\u00a0khong]{_AGENCY.upper()}"),
        ("{% filter upper %}{{ x }}{% endfilter %}", _AGENCY.upper()),
    ],
)
def test_a_block_is_text_when_it_is_used(way: str, use: str, said: str) -> None:
    assert _WAYS[way]("{% set o %}{{ x }}{% endset %}" + use, {"x": _AGENCY}) == said


def test_the_look_of_a_block_is_printed_with_it() -> None:
    bold = Dong((Chu("chữ "), Chu("đậm", dam=True)))
    tags = "{% set o %}{{ x }}{% endset %}{{ o }}|{{ o|upper }}"
    made = MarkupTemplate.compile(_PAGE % tags, "a.html", "html").render({"x": bold}).decode()
    assert "chữ <b>đậm</b>|CHỮ ĐẬM" in made
    assert MarkupTemplate.compile(tags, "a.md", "md").render({"x": bold}).decode() == "chữ **đậm**|CHỮ ĐẬM"
    assert body(Template(word(tags)).render({"x": bold})) == "chữ đậm|CHỮ ĐẬM"


def test_paragraphs_of_a_block_are_lines_of_its_text() -> None:
    data = word("{%p set o %}", "một {{ x }}", "hai", "{%p endset %}", "{{p o }}", "{{ o|upper }}")
    assert "MỘT A & B" in body(Template(data).render({"x": "a & b"}))


@pytest.mark.parametrize("format", ["html", "md"])
def test_a_filter_block_that_holds_more_than_text_is_refused(format: str) -> None:
    tags = "{% filter upper %}a {{ x }}{% endfilter %}"
    template = MarkupTemplate.compile(_PAGE % tags if format == "html" else tags, f"a.{format}", format)
    with pytest.raises(thidua.TemplateError, match="chỉ dùng cho chữ trong cùng một đoạn"):
        template.render({"x": Dong((Chu("đậm", dam=True),))})


_PICTURE = Xml(
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">'
    '<wp:docPr id="1" name="A" descr="{{ o }}"/></wp:inline></w:drawing></w:r></w:p>'
)


def test_a_block_in_an_attribute_stays_in_it() -> None:
    data = word("{% set o %}{{ x }}{% endset %}{{ o }}", _PICTURE)
    made = Template(data).render({"x": 'a" title="b & <c>'})
    found = parts(made)["word/document.xml"].find(".//{*}docPr")
    assert (found.get("descr"), found.get("title")) == ('a" title="b & <c>', None)
