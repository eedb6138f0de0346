"""Work grows as its input does: each field of a plan, plan files, documents, templates of text; n and 4 n letters.

``THIDUA_LONG=1`` tries each field over each text in each format; without it each field over a few.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from functools import cache, reduce

import docx
import pytest
from pumps import cost, grown
from support import LONG

import thidua
from thidua.documents.carried import differences
from thidua.engine.markup_check import check_markup
from thidua.errors import ThiduaError
from thidua.layout import Kieu
from thidua.model import KeHoach
from thidua.model.node import Node

MOST, AT_ONCE = 8.0, 0.25
"""By how much work may grow where the input grows four times (a square: 16), and seconds in which nothing is slow."""
TEXTS = {
    "blanks": ("a", " ", "a"), "tabs": ("a", "\t", "a"), "no-break": ("a", "\u00a0", "a"), "lines": ("a", "\n", "a"),
    "letters": ("", "a", ""), "capitals": ("", "Á", ""), "digits": ("", "1", ""), "dots": ("", ".", ""),
    "marks": ("a", "\u0301\u0323", ""), "joiners": ("a", "\u200d", "a"), "words": ("", "thi đua ", ""),
    "day": ("", "ngày tháng ", ""), "month": ("ngày: tháng", " ", "x"), "brackets": ("", "(", ""),
    "stars": ("", "*a ", ""), "commas": ("", "a, ", ""), "semicolons": ("", "; ", ""), "bodies": ("", "Sở ", ""),
    "dashes": ("", "- ", ""), "quotes": ("", "“a” ", ""), "figures": ("", "1/", "x"), "notes": ("", "[^1] ", ""),
    "and": ("", " và", "x"), "holds": ("a", " kiêm a", ""), "backslashes": ("", "\\", ""), "number": ("", "số ", ""),
    "place": ("", "khoản 1, ", ""), "tags": ("", "<w:t>{{", ""),
}  # fmt: skip


def _linear(work_of: Callable[[int], Callable[[], object]], n: int) -> str:
    """What is wrong with the growth of a piece of work; nothing where it is linear."""
    large = work_of(4 * n)
    spent = cost(large, 30.0)
    least = 30.0
    for _ in range(3):
        if spent <= AT_ONCE:
            return ""
        least = min(least, cost(work_of(n), 30.0))
        if spent < MOST * least:
            return ""
        spent = min(spent, cost(large, 30.0))
    return f"{least:.2f} s at {n}, {spent:.2f} s at {4 * n}"


def _told(work: Callable[[], object]) -> Callable[[], object]:
    """Some work of which a refusal is an answer, said in words as well."""

    def run() -> object:
        try:
            return work()
        except ThiduaError as error:
            return str(error)

    return run


# -- the fields of a plan ----------------------------------------------------------------------------------------------


def _fields(
    part: type[Node], path: tuple[str, ...] = (), above: tuple[type[Node], ...] = ()
) -> Iterator[tuple[str, ...]]:
    """The path of each field that takes a text, in whatever part; a part that a text stands for is one as well."""
    for field in part.fields().values():
        inside = field.part(part)
        here = (*path, field.label)
        if inside is None or inside.shorthand or inside.parses:
            yield here
        if inside is not None and inside not in above:
            yield from _fields(inside, here, (*above, inside))


FIELDS = list(dict.fromkeys(_fields(KeHoach)))


def _plan(path: tuple[str, ...], text: str) -> dict[str, object]:
    """A small plan with a text in one field."""
    plan: dict[str, object] = {"trích yếu": "Phát động", "cơ quan": {"tên": "Sở A", "địa danh": "B"}}
    key, value = path[0], reduce(lambda inner, label: {label: inner}, reversed(path[1:]), text)
    known = plan.get(key)
    plan[key] = {**known, **value} if isinstance(known, dict) and isinstance(value, dict) else value
    return plan


def _printed(path: tuple[str, ...], name: str, format: str) -> Callable[[int], Callable[[], object]]:
    def work_of(letters: int) -> Callable[[], object]:
        data = _plan(path, grown(TEXTS[name], letters))

        def work() -> None:
            plan = KeHoach.from_data(data)
            if format == "model":
                str(plan)
                plan.missing()
                assert plan == KeHoach.from_data(data)
            elif format == "check":
                str(thidua.check(plan))
            else:
                thidua.render(plan, format)

        return _told(work)

    return work_of


def test_the_fields_of_all_parts_are_found() -> None:
    assert {"trích yếu", "căn cứ", "nơi nhận"} <= {path[0] for path in FIELDS}
    assert ("tổ chức thực hiện", "nhiệm vụ", "sản phẩm") in FIELDS or ("tổ chức thực hiện", "sản phẩm") in FIELDS
    assert len(FIELDS) > 150


@pytest.mark.once
@pytest.mark.parametrize(
    "format", ["model", "txt", "check", *(("md", "docx", "html", "yaml", "json", "edxml") if LONG else ())]
)
def test_no_field_takes_more_time_than_linear(format: str) -> None:
    names = list(TEXTS)
    some = {path: names if LONG else names[i % len(names) :: 14] for i, path in enumerate(FIELDS)}
    thidua.render(KeHoach(trich_yeu="a"), "txt" if format in ("model", "check") else format)
    said = ((path, name, _linear(_printed(path, name, format), 4000)) for path in FIELDS for name in some[path])
    assert [one for one in said if one[2]] == []


# -- plan files --------------------------------------------------------------------------------------------------------

FILES = {
    "yaml": (
        ("trích yếu: a", "b ", ""), ("nội dung:\n", "- a\n", ""), ("nội dung:\n", "- a: b\n", ""), ("", "- ", "a"),
        ("nội dung: ", "[", ""), ("nội dung: ", "{a: ", ""), ("", "a: b\n", ""), ('trích yếu: "', "\\n", '"'),
        ("trích yếu: '", "''", "'"), ("trích yếu: |\n", "  a\n", ""), ("trích yếu: >\n", "  a\n", ""),
        ("trích yếu: a", " ", "#"), ("trích yếu: a\n", "\n", "b"), ("", "# a\n", ""), ("", "\t", ""),
        ("a: ", "&a ", ""),
        ("a: ", "a: ", ""), ("", "? ", ""), ("", "a", ":"), ("nội dung:\n", "- a:b\n", ""),
        ("nội dung:\n", "  -a\n", ""),
        ("", "a\u0301\u0323", ""), ("trích yếu: a", "\u0301\u0323", ""), ("nội dung:\n", "- |\n  a\n", ""),
        ("", "---\n", ""), ("", "a:\n\tb\n", ""), ("", "%", ""), ("nội dung:\n", "- “a” b: c\n", ""),
        ("a: ", "*a ", ""),
    ),
    "json": (
        ('{"a":', "[", ""), ('{"a":', '{"a":', ""), ('{"nội dung":["a"', ',"a"', "]}"), ('{"trích yếu":"', "a", '"}'),
        ('{"trích yếu":"', "\\u0061", '"}'), ("{", '"a":1,', "}"), ("//", "/", ""), ("/*", "*", ""),
        ('{"a":1', "0", "}"),
        ("{", " ", "}"), ('{"trích yếu":"', "\\", '"}'), ('{"a" ', '"a" ', "}"),
    ),
    "toml": (
        ("a = ", "[", "]"), ("a = ", "{a=", ""), ("", "a = 1\n", ""), ("", "[a]\n", ""), ("", "[[a]]\n", ""),
        ("a", ".a", " = 1"), ('trich_yeu = "', "a", '"'), ('trich_yeu = """', "a\n", '"""'), ("", "# a\n", ""),
        ('noi_dung = ["a"', ',"a"', "]"), ("a = ", " ", "1"), ("a = 1", "0", ""), ("", '"a".', ""),
        ("noi_dung = [\n", '"a",\n', "]"),
    ),
}  # fmt: skip


@pytest.mark.once
@pytest.mark.parametrize("format", FILES)
def test_no_plan_file_takes_more_time_than_linear(format: str) -> None:
    def work_of(pump: tuple[str, str, str]) -> Callable[[int], Callable[[], object]]:
        return lambda letters: _told(lambda: thidua.read(grown(pump, letters).encode(), format=format))

    _told(lambda: thidua.read(b"", format=format))()
    said = ((pump, _linear(work_of(pump), 8000 if LONG else 3000)) for pump in FILES[format])
    assert [one for one in said if one[1]] == []


# -- documents ---------------------------------------------------------------------------------------------------------


def _p(words: str) -> str:
    return f'<w:p><w:r><w:t xml:space="preserve">{words}</w:t></w:r></w:p>'


_ROW = f"<w:tr><w:tc>{_p('Việc')}</w:tc><w:tc>{_p('Ngày')}</w:tc></w:tr>"
_NUMBERED = (
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>'
)
DOCUMENTS = {
    "recipient": ("Nơi nhận: - Sở", " ", "Y tế (để b/c);"), "month": ("ngày: tháng", " ", "x"),
    "marks": ("a", "\u0301\u0323", ""), "basis": ("Căn cứ", " ", "Luật Thi đua"), "places": ("", "khoản 1, ", ""),
    "holds": ("GIÁM ĐỐC", " KIÊM GIÁM ĐỐC", ""), "title": ("KẾ HOẠCH ", "thi đua ", ""),
}  # fmt: skip
"""Texts of one paragraph."""
MARKUP = {
    "paragraphs": ("", _p("Việc cần làm."), ""), "empty": ("", "<w:p/>", ""), "items": ("", _p("1. Việc cần làm."), ""),
    "rows": ("<w:tbl><w:tblPr/>", _ROW, "</w:tbl>"),
    "cells": ("<w:tbl><w:tblPr/><w:tr>", f"<w:tc>{_p('Việc')}</w:tc>", "</w:tr></w:tbl>"),
    "runs": ("<w:p>", "<w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>b</w:t></w:r>", "</w:p>"),
    "tabs": ("<w:p><w:r>", "<w:tab/><w:t>a</w:t>", "</w:r></w:p>"),
    "breaks": ("<w:p><w:r>", "<w:t>a</w:t><w:br/>", "</w:r></w:p>"),
    "sections": ("", "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>", ""), "numbered": ("", _NUMBERED, ""),
}  # fmt: skip


@cache
def _parts() -> dict[str, bytes]:
    out = io.BytesIO()
    docx.Document().save(out)
    with zipfile.ZipFile(out) as package:
        return {name: package.read(name) for name in package.namelist()}


def _document(body: str, level: str = "%1.") -> bytes:
    """A plan as a Word document: in its body some markup, and in its list a sign of a ``level``."""
    head = "".join(map(_p, ("KẾ HOẠCH", "Thi đua năm 2026", "I. NỘI DUNG")))
    tail = "".join(map(_p, ("Nơi nhận:", "- Như trên;")))
    main = _parts()["word/document.xml"].decode()
    start, end = main.index("<w:body>") + len("<w:body>"), main.index("<w:sectPr")
    numbering = (
        '<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum '
        'w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>'
        f'<w:lvlText w:val="{level}"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        "</w:numbering>"
    )
    changed = {
        "word/document.xml": f"{main[:start]}{head}{body}{tail}{main[end:]}".encode(),
        "word/numbering.xml": numbering.encode(),
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in (_parts() | changed).items():
            package.writestr(name, content)
    return out.getvalue()


def _read(document: bytes) -> Callable[[], object]:
    return _told(lambda: thidua.read_document(document, format="docx"))


@pytest.mark.once
def test_no_document_takes_more_time_than_linear() -> None:
    n = 60_000 if LONG else 8_000
    works: dict[str, Callable[[int], Callable[[], object]]] = {
        **{
            name: lambda letters, pump=pump: _read(_document(_p(grown(pump, letters))))
            for name, pump in DOCUMENTS.items()
        },
        **{name: lambda letters, pump=pump: _read(_document(grown(pump, letters))) for name, pump in MARKUP.items()},
        "sign of a list": lambda letters: _read(_document(_NUMBERED * 20, "%1" * (letters // 2))),
    }
    _read(_document(""))()
    said = ((name, _linear(work_of, n)) for name, work_of in works.items())
    assert [one for one in said if one[1]] == []


# -- templates of text -------------------------------------------------------------------------------------------------

TEMPLATES = [
    *(("", one, "") for one in (
        "<a", "<a ", "<!--", "{{ so }}", "{% if so %}", "{%", "{{", "{#", "](", "[a\n", "&", '"', "/*", "```", "`",
        "\n", " ", "#",
        "| a ", "{{ a", "}}", "<br", "<p>a</p>", "<", "</", "{{ p so }}", "<div>", "- ", "> ", "1. ", "«a»", "<<a>>",
        "[[a]]",
        "{a}", "{ {a} }", '<p style="', '<a href="', "<style>", "~~~\n", "*a*", "\\", "<p>{{ so }}</p>\n",
        "{% for x in noi_dung %}a{% endfor %}", "{% set a = 1 %}",
    )),
    ("<p ", 'a="b" ', ">"), ('<p style="', "a:b;", '">'), ("<style>", "a{b:c}", "</style>"),
    ("<style>", "/*", "</style>"),
    ('<a href="', "a", '">'), ("{{ ", "a.", "b }}"), ("{{ so", "|upper", " }}"), ("{{ ", "(", "a"), ("{{ so ", " ",
        " }}"),
]  # fmt: skip


@pytest.mark.once
@pytest.mark.parametrize("format", ["html", "md"])
def test_checking_a_template_takes_no_more_time_than_linear(format: str) -> None:
    def work_of(pump: tuple[str, str, str]) -> Callable[[int], Callable[[], object]]:
        return lambda letters: lambda: str(check_markup(grown(pump, letters), f"document.{format}", format=format))

    said = ((pump, _linear(work_of(pump), 4000)) for pump in TEMPLATES[:: 1 if LONG else 3])
    assert [one for one in said if one[1]] == []


# -- what is checked ---------------------------------------------------------------------------------------------------

FAULTS = {
    "spelling": "nâng cao năng xuất lao động; ", "letters": "đu\u0430 ", "unseen": "thi\u200bđua ", "brackets": "(a ",
    "quotes": "“a ", "blanks": "a  b , ", "days": "ngày 31/6/2026, ", "districts": "UBND huyện Phú Sơn ",
    "provinces": "tỉnh Bình Phước, ", "communes": "xã Xuân Canh ", "appendices": "Phụ lục IX, ",
    "places": "khoản 9 Mục X kế hoạch này, ", "instruments": "số 98/2023/NĐ-CP ngày 31/12/2023, ", "gaps": "…… a ",
    "short days": "trước 31/9, ", "laws": "Luật Lưu trữ năm 2011, ", "later": "số 9/QĐ-A ngày 01/4/2026, ",
    "eth": "ðua ", "months": "ngày 15 tháng 1 năm 2026, ", "points": "thang điểm 100: 30 điểm; ",
    "capitals": "theo Khoản 2 Điều 5, ", "tones": "hoà và hòa ", "awards": "Cờ thi đua Chính phủ, ",
}  # fmt: skip
"""What rules look for, again and again in one text."""


@pytest.mark.once
@pytest.mark.parametrize("kind", FAULTS)
def test_checking_a_text_takes_no_more_time_than_linear(kind: str) -> None:
    def work_of(letters: int) -> Callable[[], object]:
        plan = KeHoach(trich_yeu="Phát động", ngay="2026-03-09", so=1, noi_dung=FAULTS[kind] * (letters // 10))
        return lambda: str(thidua.check(plan))

    assert _linear(work_of, 20_000 if LONG else 5_000) == ""


@pytest.mark.once
def test_checking_many_items_takes_no_more_time_than_linear() -> None:
    kinds = list(FAULTS.values())

    def work_of(items: int) -> Callable[[], object]:
        texts = [f"{kinds[i % len(kinds)]} việc thứ {i} của cơ quan" for i in range(items)]
        units = [{"đơn vị": f"Phòng Nghiệp vụ {i}", "nhiệm vụ": [text]} for i, text in enumerate(texts)]
        plan = KeHoach.from_data({
            "trích yếu": "Phát động", "ngày": "2026-03-09", "nội dung": texts, "chỉ tiêu": texts,
            "tổ chức thực hiện": units, "nơi nhận": [f"Phòng {i}" for i in range(items)],
        })  # fmt: skip
        return lambda: str(thidua.check(plan))

    assert _linear(work_of, 500) == ""


# -- papers that carry a plan, edited ----------------------------------------------------------------------------------

EDITED: dict[str, Callable[[int], tuple[list[str], list[str]]]] = {
    "the same line": lambda n: (["Việc"] * n, [*["Việc"] * (n // 2), "Việc khác", *["Việc"] * (n // 2)]),
    "one line less": lambda n: (["Việc"] * n, ["Việc"] * (n - 1)),
    "moved": lambda n: ([f"Việc {i}" for i in range(n)], [f"Việc {i}" for i in range(n)][::-1]),
    "every other": lambda n: (
        [f"Việc {i}" if i % 2 else "Việc" for i in range(n)],
        [f"Làm {i}" if i % 2 else "Việc" for i in range(n)],
    ),
}


@pytest.mark.once
@pytest.mark.parametrize("edit", EDITED)
def test_comparing_takes_no_more_time_than_linear(edit: str) -> None:
    def work_of(letters: int) -> Callable[[], object]:
        plans = [KeHoach(noi_dung=lines) for lines in EDITED[edit](letters // 20)]
        return lambda: list(differences(*plans, Kieu()))

    assert _linear(work_of, 10_000) == ""
