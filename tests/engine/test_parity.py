"""What docxtpl renders, thidua renders to the same text; where it deliberately does not, differences.yaml says why."""

from __future__ import annotations

import datetime
import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Any

import attrs
import pytest
from docx.shared import Mm
from docxtpl import DocxTemplate, InlineImage, Listing, RichText, RichTextParagraph
from ruamel.yaml import YAML

import thidua

from .build import Block, Table, Word, Xml, body, by_docxtpl, by_thidua, draw, everything, parts, said, word

ITEMS = [{"ten": "Sở Nội vụ", "so": 3}, {"ten": "Sở Y tế", "so": 1}, {"ten": "Công an", "so": 2}]
GROUPS = [{"ten": "A", "gom": ["a1", "a2"]}, {"ten": "B", "gom": []}, {"ten": "C", "gom": ["c1"]}]
DAY = datetime.date(2026, 3, 9)


@attrs.frozen
class Case:
    """A template, the values for it, and what the body of the document says (lines of paragraphs, cells included)."""

    name: str
    template: Word
    values: Mapping[str, Any]
    says: str | None


def case(name: str, *blocks: Block | Word, says: str | None = None, **values: Any) -> Case:
    """A case of the table below; one :class:`Word` stands for blocks with header, footer or properties."""
    first = blocks[0]
    template = first if isinstance(first, Word) else Word([block for block in blocks if not isinstance(block, Word)])
    return Case(name, template, values, says)


# The cases: what a reader of docxtpl's own pages would try, then what its users stumble over.

TEXT = [
    case("a text tag", "Kính gửi: {{ ten }}.", ten="Sở Y tế", says="Kính gửi: Sở Y tế."),
    case("tags without blanks", "{{a}}{{ b }}", a="x", b="y", says="xy"),
    case("only a tag", "{{ a }}", a="x", says="x"),
    case("the same tag twice", "{{ a }} và {{ a }}", a="x", says="x và x"),
    case("blanks around a tag", "  {{ a }}  ", a="x", says="  x  "),
    case("a value with blanks at its ends", "[{{ a }}]", a="  x  ", says="[  x  ]"),
    case("dotted names", "{{ a.b.c }}", a={"b": {"c": "x"}}, says="x"),
    case("keys in brackets", "{{ a['họ tên'] }}", a={"họ tên": "x"}, says="x"),
    case("list items by index", "{{ a[0] }} {{ a[-1] }} {{ a[1].ten }}", a=["x", {"ten": "y"}, "z"], says="x z y"),
    case("list items by dotted index", "{{ a.0 }}", a=["x"], says="x"),
    case("slices", "{{ a[1:]|join }} {{ b[:2] }} {{ b[::-1] }}", a=["x", "y", "z"], b="abc", says="yz ab cba"),
    case("a key named as a method", "{{ a['items'] }} {{ a['get'] }}", a={"items": "x", "get": "y"}, says="x y"),
    case(
        "unicode",
        "{{ a }}",
        a="Đắk Lắk – ngày “09” … 🎉 \u200f\u202eאב e\u0301",
        says="Đắk Lắk – ngày “09” … 🎉 \u200f\u202eאב e\u0301",
    ),
    case("names in Vietnamese", "{{ tên_cơ_quan }}", tên_cơ_quan="x", says="x"),
    case("an empty text", "[{{ a }}]", a="", says="[]"),
    case("no-break space", "{{ a }}", a="09\u00a0tháng", says="09\u00a0tháng"),
    case("a whole number", "{{ a }}", a=50000, says="50000"),
    case("a number with decimals", "{{ a }}", a=7.5, says="7.5"),
    case("a big number", "{{ a }}", a=10**20, says="1" + "0" * 20),
    case("yes and no", "{{ a }} {{ b }}", a=True, b=False, says="True False"),
    case("a date", "{{ a }}", a=DAY, says="2026-03-09"),
    case("a date and time", "{{ a }}", a=datetime.datetime(2026, 3, 9, 7, 30), says="2026-03-09 07:30:00"),
    case(
        "signs of XML in a value",
        "{{ a }}",
        a="""a & b <b> "c" 'd' ]]> &amp;""",
        says="""a & b <b> "c" 'd' ]]> &amp;""",
    ),
    case("signs of XML in the template", "A & B <b> {{ a }} ]]>", a="<", says="A & B <b> < ]]>"),
    case("tags in a value stay text", "{{ a }}", a="{{ b }} {% if %} {# c #}", b="y", says="{{ b }} {% if %} {# c #}"),
    case(
        "smart quotes inside tags",
        "{{ “x” }} {{ a[‘b’] }} {% if a.b == “y” %}có{% endif %}",
        a={"b": "y"},
        says="x y có",
    ),
    case("smart quotes outside tags", "“{{ a }}” ‘{{ a }}’", a="x", says="“x” ‘x’"),
    case("lone braces and signs", "{ {a} } % # { { {{ a }} } %", a="x", says="{ {a} } % # { { x } %"),
]

EXPRESSIONS = [
    case("arithmetic", "{{ a + 1 }} {{ a * 2 }} {{ a - 1 }} {{ a / 2 }} {{ a // 2 }}", a=3, says="4 6 2 1.5 1"),
    case("remainder", "{{ a % 2 }}", a=3, says="1"),
    case("minus", "{{ -a }}", a=3, says="-3"),
    case("joining by ~", "{{ a ~ '/' ~ b }}", a=1, b="x", says="1/x"),
    case("joining by ~ of signs of XML", "{{ a ~ '<' }}", a="&", says="&<"),
    case(
        "comparing",
        "{{ a < 3 }} {{ a > 3 }} {{ a <= 3 }} {{ a >= 3 }} {{ a == 3 }} {{ a != 3 }}",
        a=3,
        says="False False True True True False",
    ),
    case(
        "and, or, not, in",
        "{{ a and not b }} {{ 'x' in c }} {{ 'z' not in c }}",
        a=True,
        b=False,
        c="xy",
        says="True True True",
    ),
    case("inline if", "{{ 'có' if a else 'không' }} {{ 'có' if b else 'không' }}", a=1, b=0, says="có không"),
    case("inline if without else", "[{{ 'có' if b }}]", b=0, says="[]"),
    case("lists and mappings in a tag", "{{ ['x', 'y'][1] }} {{ {'a': 'z'}['a'] }} {{ (1, 2)[0] }}", says="y z 1"),
    case(
        "tests",
        "{{ a is defined }} {{ a is odd }} {{ b is none }} {{ c is string }} {{ a is number }} {{ c is mapping }}",
        a=3,
        b=None,
        c="x",
        says="True True True True True False",
    ),
    case(
        "more tests",
        "{{ a is divisibleby 3 }} {{ a is even }} {{ a is sameas a }} "
        "{{ a in [1, 3] }} {{ c is upper }} {{ c is eq 'x' }}",
        a=3,
        c="x",
        says="True False True True False True",
    ),
    case("an undefined name is false", "[{% if khong_co %}có{% else %}không{% endif %}]", says="[không]"),
    case(
        "an undefined name is told",
        "{{ khong_co is defined }} {{ a.khong_co is undefined }}",
        a={"b": 1},
        says="False True",
    ),
    case(
        "a default for an undefined name", "{{ khong_co|default('…') }} {{ a.khong_co|d('x') }}", a={"b": 1}, says="… x"
    ),
    case("a default for what is empty", "{{ a|default('x') }}[{{ a|default('x', true) }}]", a="", says="[x]"),
    case("`or` as a default", "{{ a or 'x' }}", a="", says="x"),
    case("set", "{% set b = a ~ '!' %}{{ b }}", a="x", says="x!"),
    case("set in its own paragraph", "{%p set b = a + 1 %}", "{{ b }}", a=1, says="2"),
    case("set of a block", "{% set b %}<{{ a }}>{% endset %}[{{ b }}]", a="x", says="[<x>]"),
    case("set of two names", "{% set a, b = c %}{{ b }}{{ a }}", c=["x", "y"], says="yx"),
    case(
        "set inside a loop is not seen after it",
        "{% set n = 0 %}{% for x in xs %}{% set n = x %}{% endfor %}{{ n }}",
        xs=[1, 2],
        says="0",
    ),
    case("with", "{% with b = a + 1 %}{{ b }}{% endwith %}", a=1, says="2"),
    case("raw", "{% raw %}{{ a }}{% endraw %}", a="x", says="{{ a }}"),
    case("comparison signs inside a tag", "{% if a < 3 and b > 2 %}có{% endif %}", a=1, b=5, says="có"),
]

FILTERS = [
    case(
        "upper, lower, title, capitalize",
        "{{ a|upper }} {{ a|lower }} {{ a|title }} {{ a|capitalize }}",
        a="đồNG lòng",
        says="ĐỒNG LÒNG đồng lòng Đồng Lòng Đồng lòng",
    ),
    case("upper of signs of XML", "{{ a|upper }}", a="<b> & 'c'", says="<B> & 'C'"),
    case("join", "{{ a|join(', ') }} {{ a|join }}", a=["x", "<y>", 3], says="x, <y>, 3 x<y>3"),
    case("join of an attribute", "{{ a|join('; ', attribute='ten') }}", a=ITEMS, says="Sở Nội vụ; Sở Y tế; Công an"),
    case("length, count", "{{ a|length }} {{ b|count }}", a=[1, 2], b="abc", says="2 3"),
    case("round", "{{ a|round }} {{ a|round(1) }} {{ a|round(1, 'floor') }}", a=2.567, says="3.0 2.6 2.5"),
    case(
        "int, float, string, abs",
        "{{ '7'|int }} {{ '7,5'|int(9) }} {{ '7.5'|float }} {{ 7|string }} {{ a|abs }}",
        a=-3,
        says="7 9 7.5 7 3",
    ),
    case("replace", "{{ a|replace('b', '<c>') }}", a="a&b", says="a&<c>"),
    case("trim", "[{{ a|trim }}]", a="  x  ", says="[x]"),
    case("truncate", "{{ a|truncate(12) }}", a="một hai ba bốn năm", says="một hai..."),
    case("first, last", "{{ a|first }} {{ a|last }}", a=["x", "y", "z"], says="x z"),
    case("min, max, sum", "{{ a|min }} {{ a|max }} {{ a|sum }}", a=[3, 1, 2], says="1 3 6"),
    case("sum of an attribute", "{{ a|sum(attribute='so') }}", a=ITEMS, says="6"),
    case("sort", "{{ a|sort|join }} {{ a|sort(reverse=true)|join }}", a=[3, 1, 2], says="123 321"),
    case(
        "sort by an attribute",
        "{{ a|sort(attribute='so')|map(attribute='ten')|join(', ') }}",
        a=ITEMS,
        says="Sở Y tế, Công an, Sở Nội vụ",
    ),
    case(
        "reverse, unique",
        "{{ a|reverse|join }} {{ a|unique|join }} {{ 'abc'|reverse }}",
        a=["x", "y", "x"],
        says="xyx xy cba",
    ),
    case("map by a filter", "{{ a|map('upper')|join(' ') }}", a=["x", "y"], says="X Y"),
    case("select, reject", "{{ a|select('odd')|join }} {{ a|reject('odd')|list|length }}", a=[1, 2, 3], says="13 1"),
    case(
        "selectattr, rejectattr",
        "{{ a|selectattr('so', 'gt', 1)|map(attribute='ten')|join(', ') }}|{{ a|rejectattr('so')|list|length }}",
        a=ITEMS,
        says="Sở Nội vụ, Công an|0",
    ),
    case(
        "groupby",
        "{% for so, nhom in a|groupby('so') %}{{ so }}: {{ nhom|length }}; {% endfor %}",
        a=ITEMS,
        says="1: 1; 2: 1; 3: 1; ",
    ),
    case("batch", "{% for cap in a|batch(2, '-') %}{{ cap|join('') }}|{% endfor %}", a=["x", "y", "z"], says="xy|z-|"),
    case("dictsort", "{% for k, v in a|dictsort %}{{ k }}={{ v }} {% endfor %}", a={"b": 1, "a": 2}, says="a=2 b=1 "),
    case("items", "{% for k, v in a|items %}{{ k }}={{ v }} {% endfor %}", a={"b": 1, "a": 2}, says="b=1 a=2 "),
    case("escape is done once", "{{ a|e }} {{ a|escape }}", a="<&>", says="<&> <&>"),
    case("several filters", "{{ a|trim|upper|replace('A', 'Ơ') }}", a=" ab ", says="ƠB"),
    case("the filter block", "{% filter upper %}a {{ a }}{% endfilter %}", a="b", says="A B"),
]

CALLS = [
    case(
        "range",
        "{% for i in range(3) %}{{ i }}{% endfor %} {% for i in range(1, 7, 2) %}{{ i }}{% endfor %}",
        says="012 135",
    ),
    case(
        "items of a mapping",
        "{% for k, v in a.items() %}{{ k }}={{ v }};{% endfor %}",
        a={"x": 1, "y": "<"},
        says="x=1;y=<;",
    ),
    case("keys and values", "{{ a.keys()|join }} {{ a.values()|join }}", a={"x": 1, "y": 2}, says="xy 12"),
    case("get", "{{ a.get('x') }} {{ a.get('z', '…') }}", a={"x": 1}, says="1 …"),
    case(
        "capitals",
        "{{ a.upper() }} {{ a.lower() }} {{ a.title() }} {{ a.capitalize() }}",
        a="đồNG lòng",
        says="ĐỒNG LÒNG đồng lòng Đồng Lòng Đồng lòng",
    ),
    case(
        "strip, replace",
        "[{{ a.strip() }}] {{ b.replace('x', 'y') }} {{ c.strip('.') }}",
        a=" x ",
        b="xx",
        c="..z.",
        says="[x] yy z",
    ),
    case("split", "{% for x in a.split(';') %}[{{ x }}]{% endfor %} {{ a.split()|length }}", a="x;y", says="[x][y] 1"),
    case("startswith, endswith", "{{ a.startswith('x') }} {{ a.endswith('x') }}", a="xy", says="True False"),
    case(
        "strftime, isoformat", "{{ a.strftime('%d/%m/%Y') }} {{ a.isoformat() }}", a=DAY, says="09/03/2026 2026-03-09"
    ),
    case("fields of a date", "{{ a.day }}.{{ a.month }}.{{ a.year }}", a=DAY, says="9.3.2026"),
    case(
        "loop.cycle",
        "{% for x in xs %}{{ x }}{{ loop.cycle('lẻ', 'chẵn') }} {% endfor %}",
        xs=[1, 2, 3],
        says="1lẻ 2chẵn 3lẻ ",
    ),
]

LOOPS = [
    case("for inside a paragraph", "{% for x in xs %}{{ x }}, {% endfor %}hết", xs=["a", "<b>"], says="a, <b>, hết"),
    case("for over nothing, else", "{% for x in xs %}{{ x }}{% else %}trống{% endfor %}", xs=[], says="trống"),
    case("for with a condition", "{% for x in xs if x > 1 %}{{ x }}{% endfor %}", xs=[1, 2, 3], says="23"),
    case("for over pairs", "{% for a, b in xs %}{{ a }}{{ b }} {% endfor %}", xs=[("x", 1), ("y", 2)], says="x1 y2 "),
    case(
        "for over the keys of a mapping",
        "{% for x in xs %}{{ x }}{{ xs[x] }}{% endfor %}",
        xs={"a": 1, "b": 2},
        says="a1b2",
    ),
    case("for over a generator's values", "{% for x in xs %}{{ x }}{% endfor %}", xs=(1, 2, 3), says="123"),
    case(
        "counters",
        "{% for x in xs %}{{ loop.index }}{{ loop.index0 }}"
        "{{ loop.revindex }}{{ loop.revindex0 }}/{{ loop.length }} {% endfor %}",
        xs=["a", "b"],
        says="1021/2 2110/2 ",
    ),
    case(
        "first and last",
        "{% for x in xs %}{% if loop.first %}^{% endif %}{{ x }}"
        "{% if not loop.last %}, {% else %}.{% endif %}{% endfor %}",
        xs=["a", "b", "c"],
        says="^a, b, c.",
    ),
    case(
        "previtem, nextitem",
        "{% for x in xs %}{{ loop.previtem|d('-') }}{{ loop.nextitem|d('-') }} {% endfor %}",
        xs=[1, 2],
        says="-2 1- ",
    ),
    case(
        "depth",
        "{% for x in xs %}{% for y in xs %}{{ loop.depth }}{% endfor %}{{ loop.depth }}{% endfor %}",
        xs=[1, 2],
        says=None,
    ),
    case(
        "if, elif, else",
        "{% for x in xs %}{% if x == 1 %}một{% elif x == 2 %}hai{% else %}nhiều{% endif %} {% endfor %}",
        xs=[1, 2, 3],
        says="một hai nhiều ",
    ),
    case(
        "paragraphs under a condition",
        "{%p if a %}",
        "có {{ a }}",
        "{%p else %}",
        "không",
        "{%p endif %}",
        "hết",
        a=1,
        says="có 1\nhết",
    ),
    case(
        "paragraphs under a condition that fails",
        "{%p if a %}",
        "có",
        "{%p elif b %}",
        "hoặc",
        "{%p endif %}",
        "hết",
        a=0,
        b=1,
        says="hoặc\nhết",
    ),
    case(
        "paragraphs in a loop",
        "đầu",
        "{%p for x in xs %}",
        "{{ loop.index }}. {{ x.ten }}",
        "{%p endfor %}",
        "cuối",
        xs=ITEMS,
        says="đầu\n1. Sở Nội vụ\n2. Sở Y tế\n3. Công an\ncuối",
    ),
    case(
        "two paragraphs in a loop", "{%p for x in xs %}", "{{ x }}", "–", "{%p endfor %}", xs=[1, 2], says="1\n–\n2\n–"
    ),
    case(
        "a loop in a loop",
        "{%p for g in a %}",
        "{{ g.ten }}",
        "{%p for x in g.gom %}",
        "- {{ x }} ({{ loop.index }})",
        "{%p endfor %}",
        "{%p endfor %}",
        a=GROUPS,
        says="A\n- a1 (1)\n- a2 (2)\nB\nC\n- c1 (1)",
    ),
    case(
        "a condition in a loop",
        "{%p for g in a %}",
        "{%p if g.gom %}",
        "{{ g.ten }}",
        "{%p else %}",
        "({{ g.ten }})",
        "{%p endif %}",
        "{%p endfor %}",
        a=GROUPS,
        says="A\n(B)\nC",
    ),
    case(
        "a loop inside a paragraph in a loop of paragraphs",
        "{%p for g in a %}",
        "{{ g.ten }}: {% for x in g.gom %}{{ x }}; {% endfor %}",
        "{%p endfor %}",
        a=GROUPS,
        says="A: a1; a2; \nB: \nC: c1; ",
    ),
    case("a loop over paragraphs by {% %} alone", "{% for x in xs %}{{ x }}", "{% endfor %}", xs=[1, 2]),
    case("an empty paragraph loop", "a", "{%p for x in xs %}", "{{ x }}", "{%p endfor %}", "b", xs=[], says="a\nb"),
    case("blanks inside {%p %}", "{%p  if a  %}", "có", "{%p  endif  %}", a=1, says="có"),
    case("{%p with blanks around it", "  {%p if a %}  ", "có", " {%p endif %}", a=1, says="có"),
]

TABLES = [
    case("a value in a cell", Table([["{{ a }}", "b"], ["c", "{{ d }}"]]), a="x", d="y", says="x\nb\nc\ny"),
    case(
        "rows in a loop",
        Table(
            [
                ["Tên", "Số"],
                ["{%tr for x in xs %}", ""],
                ["{{ x.ten }}", "{{ x.so }}"],
                ["{%tr endfor %}", ""],
                ["Cộng", "{{ xs|sum('so') }}"],
            ]
        ),
        xs=ITEMS,
        says="Tên\nSố\nSở Nội vụ\n3\nSở Y tế\n1\nCông an\n2\nCộng\n6",
    ),
    case(
        "rows in a loop over nothing",
        Table([["Tên"], ["{%tr for x in xs %}"], ["{{ x.ten }}"], ["{%tr endfor %}"]]),
        xs=[],
        says="Tên",
    ),
    case(
        "two rows in a loop",
        Table([["{%tr for x in xs %}"], ["{{ x.ten }}"], ["{{ loop.index }}"], ["{%tr endfor %}"]]),
        xs=ITEMS,
    ),
    case(
        "a row under a condition",
        Table([["a"], ["{%tr if a %}"], ["có"], ["{%tr else %}"], ["không"], ["{%tr endif %}"], ["z"]]),
        a=0,
        says="a\nkhông\nz",
    ),
    case(
        "rows in a loop of rows",
        Table(
            [
                ["{%tr for g in a %}"],
                ["{{ g.ten }}"],
                ["{%tr for x in g.gom %}"],
                ["- {{ x }}"],
                ["{%tr endfor %}"],
                ["{%tr endfor %}"],
            ]
        ),
        a=GROUPS,
        says="A\n- a1\n- a2\nB\nC\n- c1",
    ),
    case(
        "columns in a loop",
        Table(
            [
                ["Năm", "{%tc for x in xs %}", "{{ x }}", "{%tc endfor %}"],
                ["Số", "{%tc for x in xs %}", "{{ x * 2 }}", "{%tc endfor %}"],
            ]
        ),
        xs=[1, 2, 3],
        says="Năm\n1\n2\n3\nSố\n2\n4\n6",
    ),
    case(
        "one column of a loop",
        Table([["Năm", "{%tc for x in xs %}", "{{ x }}", "{%tc endfor %}"]]),
        xs=[1],
        says="Năm\n1",
    ),
    case("a column under a condition", Table([["a", "{%tc if a %}", "có", "{%tc endif %}", "z"]]), a=0, says="a\nz"),
    case(
        "columns in rows",
        Table(
            [
                ["{%tr for g in a %}", "", ""],
                ["{%tc for x in g %}", "{{ x }}", "{%tc endfor %}"],
                ["{%tr endfor %}", "", ""],
            ]
        ),
        a=[[1, 2], [3, 4]],
        says="1\n2\n3\n4",
    ),
    case(
        "paragraphs in a loop in a cell",
        Table([[["{%p for x in xs %}", "- {{ x }}", "{%p endfor %}", "hết"], "b"]]),
        xs=["a", "b"],
        says="- a\n- b\nhết\nb",
    ),
    case(
        "a table in a loop of paragraphs",
        "{%p for g in a %}",
        "{{ g.ten }}",
        Table([["{%tr for x in g.gom %}"], ["{{ x }}"], ["{%tr endfor %}"]]),
        "{%p endfor %}",
        a=[GROUPS[0], GROUPS[2]],
    ),
    case("colour of a cell", Table([["{% cellbg mau %}{{ a }}", "b"]]), a="x", mau="FFFF00", says="x\nb"),
    case(
        "colour of cells in a loop of rows",
        Table([["{%tr for x in xs %}"], ["{% cellbg x.mau %}{{ x.ten }}"], ["{%tr endfor %}"]]),
        xs=[{"ten": "a", "mau": "FF0000"}, {"ten": "b", "mau": "00FF00"}],
        says="a\nb",
    ),
    case("span of a cell", Table([["{% colspan n %}{{ a }}"], ["b"]]), a="x", n=2, says="x\nb"),
    case(
        "span of a cell by length",
        Table([["{% colspan xs|length %}Các năm"], ["{%tc for x in xs %}", "{{ x }}", "{%tc endfor %}"]]),
        xs=[1, 2, 3],
    ),
    case(
        "cells merged downwards",
        Table([["{%tr for x in xs %}", ""], ["{% vm %}{{ a }}", "{{ x }}"], ["{%tr endfor %}", ""]]),
        a="chung",
        xs=[1, 2, 3],
        says="chung\n1\n\n2\n\n3",
    ),
    case(
        "cells merged downwards, mark behind",
        Table([["{%tr for x in xs %}", ""], ["{{ a }}{% vm %}", "{{ x }}"], ["{%tr endfor %}", ""]]),
        a="c",
        xs=[1, 2],
    ),
    case(
        "cells merged sideways",
        Table(
            [
                ["{%tc for x in xs %}", "{% hm %}{{ a }}", "{%tc endfor %}"],
                ["{%tc for x in xs %}", "{{ x }}", "{%tc endfor %}"],
            ]
        ),
        a="chung",
        xs=[1, 2, 3],
        says="chung\n1\n2\n3",
    ),
    case(
        "wide cells merged sideways",
        Table(
            [["a", "b", "c", "d"], ["{%tc for x in xs %}", "{% hm %}{{ a }}", "", "{%tc endfor %}"]], spans={1: (1, 2)}
        ),
        a="x",
        xs=[1, 2],
    ),
    case(
        "a table inside a cell",
        Xml(
            "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w='5000'/></w:tblGrid><w:tr><w:tc><w:tcPr/><w:tbl><w:tblPr/>"
            "<w:tblGrid><w:gridCol w:w='4000'/></w:tblGrid><w:tr><w:tc><w:tcPr/>"
            "<w:p><w:r><w:t>{{ a }}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
            "<w:p><w:r><w:t>{{ b }}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
        ),
        a="x",
        b="y",
        says="x\ny",
    ),
]

RUNS = [
    case("a tag over two runs", ("{{ ten", "_dai }}"), ten_dai="x", says="x"),
    case("a tag split between its braces", ("{", "{ a }", "}"), a="x", says="x"),
    case("a tag split everywhere", ("{", "{", " ", "a", ".", "b", " ", "}", "}"), a={"b": "x"}, says="x"),
    case("a statement split between brace and percent", ("{", "% if a %", "}có{", "%", " endif %}"), a=1, says="có"),
    case("a paragraph statement over runs", ("{%", "p if", " a %}"), "có", ("{%p end", "if %}"), a=1, says="có"),
    case(
        "a row statement over runs",
        Table([[("{%", "tr for x ", "in xs %}")], ["{{ x }}"], [("{%tr", " endfor", " %}")]]),
        xs=[1, 2],
        says="1\n2",
    ),
    case("a comment over runs", ("a{", "# ghi", " chú #", "}b"), says="ab"),
    case("text before and after a split tag", ("a ", "b {{ x", " }} c", " d"), x="y", says="a b y c d"),
    case("several tags in several runs", ("{{ a }}", "{{ b }}", " {{ a }}"), a="x", b="y", says="xy x"),
    case(
        "quotes split over runs",
        (
            "{{ “a",
            "b” }}",
        ),
        says="ab",
    ),
    case("a filter split over runs", ("{{ a|up", "per }}"), a="x", says="X"),
    case("a condition on a run", ("a ", "{%r if x %}", "b", "{%r endif %}", " c"), x=1, says="a b c"),
    case("a condition on a run that fails", ("a ", "{%r if x %}", "b", "{%r endif %}", " c"), x=0, says="a  c"),
    case("a condition on a run within one text", "a {%r if x %}b{%r else %}c{%r endif %} d", x=0, says="a c d"),
    case("a loop on runs", ("{%r for x in xs %}", "{{ x }}", ", ", "{%r endfor %}"), xs=[1, 2]),
    case("a plain text by {{r }}", "a {{r x }} b", x="chữ <b> & c", says="a chữ <b> & c b"),
    case(
        "a tag in a hyperlink",
        Xml(
            "<w:p><w:hyperlink w:anchor='x'><w:r><w:t>{{ a }}</w:t></w:r></w:hyperlink>"
            "<w:r><w:t xml:space='preserve'> b</w:t></w:r></w:p>"
        ),
        a="x",
    ),
    case(
        "a tag in a content control",
        Xml("<w:sdt><w:sdtContent><w:p><w:r><w:t>{{ a }}</w:t></w:r></w:p></w:sdtContent></w:sdt>"),
        a="x",
        says="x",
    ),
    case(
        "a tag with a spelling mark inside",
        Xml("<w:p><w:r><w:t>{{ a</w:t></w:r><w:proofErr w:type='spellStart'/><w:r><w:t>b }}</w:t></w:r></w:p>"),
        ab="x",
        says="x",
    ),
    case(
        "a tag with the bookmark inside that Word sets by itself",
        Xml(
            "<w:p><w:r><w:t>{{ a</w:t></w:r><w:bookmarkStart w:id='1' w:name='_GoBack'/>"
            "<w:bookmarkEnd w:id='1'/><w:r><w:t> }}</w:t></w:r></w:p>"
        ),
        a="x",
        says="x",
    ),
    case(
        "a tab and a break beside tags",
        Xml("<w:p><w:r><w:t>{{ a }}</w:t><w:tab/><w:t>{{ b }}</w:t><w:br/><w:t>c</w:t></w:r></w:p>"),
        a="x",
        b="y",
        says="x\ty\nc",
    ),
]

BLANKS = [
    case("{%- joins with the paragraph before", "a", "{%- if x %} b{% endif %}", x=1, says="a b"),
    case("-%} joins with the paragraph after", "{% if x -%}", "a", "{%- endif %}", x=1),
    case(
        "paragraphs joined by dashes",
        "Tôi {% if x -%}",
        "có",
        "{%- else -%}",
        "không",
        "{%- endif %} đi.",
        x=1,
        says="Tôi có đi.",
    ),
    case(
        "paragraphs joined by dashes, else",
        "Tôi {% if x -%}",
        "có",
        "{%- else -%}",
        "không",
        "{%- endif %} đi.",
        x=0,
        says="Tôi không đi.",
    ),
    case("a loop joined by dashes", "Gồm: {% for x in xs -%}", "{{ x }}, ", "{%- endfor %} hết", xs=["a", "b"]),
    case("dashes inside one paragraph", "a {%- if x %} b {%- endif %} c", x=1),
    case("dashes on a value", "a {{- x -}} b", x="y"),
]

SIGNS = [
    case("escaped braces", "{_{ a }_} {{ b }}", b="x", says="{{ a }} x"),
    case("escaped statements", "{_% if a %_} {{ b }}", b="x", says="{% if a %} x"),
    case("a comment", "a{# ghi chú #}b", says="ab"),
    case("a comment with tags in it", "a{# {{ x }} {% if %} #}b", says="ab"),
    case("a paragraph comment", "a", "{#p ghi chú #}", "b", says="a\nb"),
    case("a row comment", Table([["a"], ["{#tr ghi chú #}"], ["b"]]), says="a\nb"),
    case("a cell comment", Table([["a", "{#tc ghi chú #}", "b"]]), says="a\nb"),
    case("a line break in a value", "[{{ a }}]", a="x\ny\n\nz", says="[x\ny\n\nz]"),
    case("a tab in a value", "[{{ a }}]", a="x\ty\t\tz", says="[x\ty\t\tz]"),
    case("a paragraph break in a value", "[{{ a }}] b", a="x\ay", says="[x\ny] b"),
    case("a page break in a value", "[{{ a }}] b", a="x\fy", says="[x\n\f\ny] b"),
    case("all breaks in one value", "[{{ a }}] b", a="x\n\ty\az\n\fq\tr", says="[x\n\ty\nz\n\n\f\nq\tr] b"),
    case("breaks in a cell", Table([["{{ a }}", "b"]]), a="x\ny\tz\aq", says="x\ny\tz\nq\nb"),
    case(
        "breaks in a loop",
        "{%p for x in xs %}",
        "- {{ x }}",
        "{%p endfor %}",
        xs=["a\nb", "c\td"],
        says="- a\nb\n- c\td",
    ),
    case("a break written in a tag", "{{ 'a\\nb' }}", says="a\nb"),
    case("breaks among signs of XML", "{{ a }}", a='<a>\n&\t"b"', says='<a>\n&\t"b"'),
]

AROUND = [
    case("header and footer", Word(["{{ a }}"], header="Trên {{ a }}", footer="Dưới {{ b }}"), a="x<", b="y&"),
    case(
        "header and footer of the first page",
        Word(["x"], header="H {{ a }}", first_header="H1 {{ a }}", footer="F {{ b }}", first_footer="F1 {{ b }}"),
        a="x",
        b="y",
    ),
    case("header of even pages", Word(["x"], header="H {{ a }}", even_header="HE {{ a }}"), a="x"),
    case("a condition in a header", Word(["x"], header="{% if a %}MẬT{% endif %}"), a=1),
    case("a split tag in a footer", Word(["x"], footer=("{", "{ a }", "}")), a="x"),
    case("breaks in a header", Word(["x"], header="{{ a }}"), a="x\ny\tz"),
    case("a header without tags", Word(["{{ a }}"], header="Tĩnh"), a="x"),
    case(
        "footnotes",
        Word(["{{ a }}"], footnotes=("Xem {{ a }}", "{% for x in xs %}{{ x }};{% endfor %}")),
        a="x",
        xs=[1, 2],
    ),
    case(
        "title, subject, author, comments, language",
        Word(
            ["x"],
            core={
                "title": "KH {{ a }}",
                "subject": "{{ a|upper }}",
                "author": "{{ b.c }}",
                "comments": "{% if a %}có{% endif %}",
                "language": "{{ d }}",
            },
        ),
        a="thi đua",
        b={"c": "Sở"},
        d="vi-VN",
    ),
    case("an identifier", Word(["x"], core={"identifier": "{{ a }}"}), a="15/KH"),
    case("tags only in the properties", Word(["x"], core={"title": "{{ a }}"}), a="x"),
    case(
        "keywords and category stay as they are",
        Word(["{{ a }}"], core={"keywords": "tĩnh", "category": "tĩnh"}),
        a="x",
    ),
]

CASES = [*TEXT, *EXPRESSIONS, *FILTERS, *CALLS, *LOOPS, *TABLES, *RUNS, *BLANKS, *SIGNS, *AROUND]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_text_is_docxtpls(case: Case) -> None:
    template = draw(case.template)
    want, got = by_docxtpl(template, case.values), by_thidua(template, case.values)
    assert said(got) == said(want)
    if case.says is not None:
        assert body(got) == case.says


def test_no_case_stands_twice() -> None:
    names = [case.name for case in CASES]
    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_blanks_at_the_ends_of_a_text_are_kept_by_word(case: Case) -> None:
    preserved = "{http://www.w3.org/XML/1998/namespace}space"
    for tree in parts(by_thidua(draw(case.template), case.values)).values():
        for text in tree.iter("{*}t"):
            if text.text and text.text != text.text.strip(" "):
                assert text.get(preserved) == "preserve"


# Where thidua deliberately differs: data, so that the documentation is made from it.


@attrs.frozen
class Difference:
    """A template that the two render differently: what each says (or the error it raises), and why."""

    name: str
    template: Word
    values: Mapping[str, Any]
    docxtpl: str
    thidua: str
    strict: str
    reason: str


def _block(block: Any) -> Block:
    if isinstance(block, dict):
        return Table(block["bảng"])
    return tuple(block) if isinstance(block, list) else block


def _differences() -> list[Difference]:
    yaml = YAML(typ="safe")
    yaml.constructor.add_constructor("!decimal", lambda _, node: Decimal(node.value))
    found = yaml.load((Path(__file__).parent / "differences.yaml").read_text("utf-8"))
    return [
        Difference(
            one["tên"],
            Word([_block(block) for block in one["mẫu"]], core=one.get("thuộc tính", {})),
            one.get("giá trị", {}),
            one["docxtpl"],
            one["thidua"],
            one.get("strict", ""),
            one["lý do"],
        )
        for one in found
    ]


DIFFERENCES = _differences()
EACH_DIFFERENCE = pytest.mark.parametrize("difference", DIFFERENCES, ids=lambda difference: difference.name)


def _outcome(make: Callable[..., bytes], template: Word, values: Mapping[str, Any], **options: Any) -> str:
    """What a document says, or ``lỗi:`` and the class of the error."""
    try:
        document = make(draw(template), values, **options)
    except Exception as error:
        return f"lỗi: {type(error).__name__}"
    return (everything(document) if template.core else body(document)).replace("\u00a0", " ")


@EACH_DIFFERENCE
def test_docxtpl_does_what_the_list_says_of_it(difference: Difference) -> None:
    assert _outcome(by_docxtpl, difference.template, difference.values) == difference.docxtpl


@EACH_DIFFERENCE
def test_thidua_does_what_the_list_says_of_it(difference: Difference) -> None:
    assert _outcome(by_thidua, difference.template, difference.values) == difference.thidua
    if difference.strict:
        assert _outcome(by_thidua, difference.template, difference.values, strict=True) == difference.strict


@EACH_DIFFERENCE
def test_a_difference_is_one_and_has_a_reason(difference: Difference) -> None:
    assert difference.docxtpl != difference.thidua or difference.strict
    assert difference.reason.endswith(".")
    assert ". " not in difference.reason


def test_strict_names_the_undefined_name_and_its_part() -> None:
    template = thidua.Template(word("a", "{{ co_quan_chu_quan }}", header="{{ tieu_de_trang }}"))
    assert "[thiếu: co_quan_chu_quan]" in body(template.render({}, "docx")).replace("\u00a0", " ")
    with pytest.raises(thidua.TemplateError, match=r"co_quan_chu_quan|tieu_de_trang"):
        template.render({}, "docx", strict=True)


# docxtpl's own objects are handed to docxtpl.


def _png() -> io.BytesIO:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return io.BytesIO(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")
    )


def _rich(_: DocxTemplate) -> Mapping[str, Any]:
    text = RichText("đậm <&> ", bold=True)
    text.add("nghiêng\ndòng hai\tcột", italic=True, color="#ff0000", size=28)
    return {"x": text, "y": "thường <&>"}


def _subdocument(template: DocxTemplate) -> Mapping[str, Any]:
    pytest.importorskip("docxcompose", reason="docxtpl's Subdoc needs docxcompose")
    inner = template.new_subdoc()
    inner.add_paragraph("đoạn trong")
    inner.add_table(1, 2).cell(0, 1).text = "ô trong"
    return {"x": inner, "y": "thường"}


OBJECTS: list[tuple[str, list[Block], Callable[[DocxTemplate], Mapping[str, Any]]]] = [
    ("RichText", ["a {{r x }} b", "{{ y }}"], _rich),
    ("RichText as a whole paragraph", ["{{r x }}", "{{ y }}"], _rich),
    ("RichText in a cell", [Table([["{{r x }}", "{{ y }}"]])], _rich),
    (
        "RichText in a loop",
        ["{%p for z in xs %}", "- {{r z }}", "{%p endfor %}"],
        lambda _: {"xs": [RichText("a", bold=True), RichText("b & c"), "thường"]},
    ),
    (
        "RichText with a link",
        ["a {{r x }}"],
        lambda t: {"x": RichText("trang", url_id=t.build_url_id("https://example.vn/"))},
    ),
    ("RichTextParagraph", ["{{p x }}", "{{ y }}"], lambda _: {"x": RichTextParagraph("đoạn <&>"), "y": "thường"}),
    ("Listing", ["a {{ x }} b"], lambda _: {"x": Listing("một\nhai\tba <&>\aba")}),
    ("Listing in a cell", [Table([["{{ x }}", "b"]])], lambda _: {"x": Listing("một\nhai")}),
    ("InlineImage", ["a {{ x }} b", "{{ y }}"], lambda t: {"x": InlineImage(t, _png(), width=Mm(10)), "y": "<thường>"}),
    (
        "InlineImage in a loop",
        [Table([["{%tr for z in xs %}"], ["{{ z }}"], ["{%tr endfor %}"]])],
        lambda t: {"xs": [InlineImage(t, _png()), "không có", InlineImage(t, _png())]},
    ),
    ("Subdoc", ["a", "{{p x }}", "{{ y }}"], _subdocument),
]


@pytest.mark.parametrize(("name", "blocks", "values"), OBJECTS, ids=[name for name, *_ in OBJECTS])
def test_objects_of_docxtpl_print_as_docxtpl_prints_them(
    name: str, blocks: list[Block], values: Callable[[DocxTemplate], Mapping[str, Any]]
) -> None:
    template = draw(Word(blocks))
    want, got = by_docxtpl(template, values), by_thidua(template, values)
    assert said(got) == said(want)
    assert _media(got) == _media(want)


def test_a_template_that_printed_objects_still_prints_plain_values() -> None:
    template = thidua.Template(word("a {{ x }} b"))
    assert "một" in body(template.render({"x": Listing("một")}, "docx"))
    assert body(template.render({"x": "hai"}, "docx")) == "a hai b"


def _media(document: bytes) -> list[bytes]:
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        return sorted(archive.read(name) for name in archive.namelist() if name.startswith("word/media/"))
