"""Data is never code: no text of a plan runs, breaks the XML, changes the structure of a document, or is lost."""

from __future__ import annotations

import string

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strategies import HOSTILE, LINES, PLAN_DATA, Data, harmless, texts_in, with_texts
from texts import parts_of, squeeze

import thidua

from .build import Table, body, everything, parts, said, tags, word

UNHURRIED = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))


def _plan(data: Data) -> thidua.KeHoach:
    return thidua.KeHoach.from_data(data)


@given(PLAN_DATA)
@UNHURRIED
def test_no_text_changes_the_structure_of_the_document(data: Data) -> None:
    hostile, plain = (thidua.render(_plan(one), "docx") for one in (data, with_texts(data, harmless)))
    assert tags(hostile) == tags(plain)


@given(PLAN_DATA)
@UNHURRIED
def test_no_text_is_lost(data: Data) -> None:
    plan = _plan(data)
    document = thidua.render(plan, "docx")
    assert parts(document)  # each is well-formed
    text = squeeze(everything(document))
    assert [t for texts in parts_of(plan).values() for t in texts if squeeze(t) not in text] == []


@given(PLAN_DATA, st.sampled_from(["txt", "md"]))
@UNHURRIED
def test_no_text_is_lost_in_plain_formats(data: Data, format: str) -> None:
    plan = _plan(data)
    text = squeeze(thidua.render(plan, format).decode())
    printed = [t for texts in parts_of(plan).values() for t in texts]
    assert [t for t in printed if squeeze(t) not in text and squeeze(t.upper()) not in text] == []  # txt: capitals


@given(PLAN_DATA)
@UNHURRIED
def test_two_renderings_give_the_same_bytes(data: Data) -> None:
    assert thidua.render(_plan(data), "docx") == thidua.render(_plan(data), "docx")


@pytest.mark.parametrize("text", ["một\n\u0301hai", "\u0301một", "một\n\u0303", "a\\\u0301b", "a<\u0338b"])
@pytest.mark.parametrize("format", ["yaml", "json", "toml"])
def test_a_combining_mark_behind_an_escape_comes_back(text: str, format: str) -> None:
    plan = thidua.KeHoach(trich_yeu="A", noi_dung=text)
    assert thidua.read(thidua.render(plan, format), format=format) == plan


@given(PLAN_DATA, st.sampled_from(["yaml", "json", "toml"]))
@UNHURRIED
def test_a_plan_file_gives_the_plan_back(data: Data, format: str) -> None:
    plan = _plan(data)
    text = thidua.render(plan, format)
    again = thidua.read(text, format=format)
    assert again == plan
    assert thidua.render(again, format) == text


@given(PLAN_DATA, st.data())
@UNHURRIED
def test_control_characters_are_refused(data: Data, draw: st.DataObject) -> None:
    sign = draw.draw(st.sampled_from([c for c in map(chr, range(32)) if c not in "\t\n\r"] + ["\ufffe", "\uffff"]))
    victim = draw.draw(st.integers(0, len(texts_in(data)) - 1))
    seen = iter(range(len(texts_in(data))))
    broken = with_texts(data, lambda text: text + f"{sign}x" if next(seen) == victim else text)
    with pytest.raises(thidua.PlanError, match=f"U\\+{ord(sign):04X}"):
        _plan(broken)


# The same for a template about anything.

_ROWS = [["{%tr for x in xs %}", ""], ["{{ x }}", "{% cellbg mau %}{{ loop.index }}"], ["{%tr endfor %}", ""]]
_TEMPLATE = word(
    "Đầu {{ a }} cuối", ("{{ a", " }}"), "{%p for x in xs %}", "- {{ x }}", "{%p endfor %}", Table(_ROWS), "{{r a }}",
    header="{{ a }}", footer="{% for x in xs %}{{ x }}; {% endfor %}",
    footnotes=("{{ a }}",), core={"title": "{{ a }}"},
)  # fmt: skip


@pytest.fixture(scope="module")
def template() -> thidua.Template:
    """The template above, compiled once."""
    return thidua.Template(_TEMPLATE)


@given(a=LINES, xs=st.lists(LINES, max_size=3))
@UNHURRIED
def test_values_of_a_mapping_print_as_they_are(template: thidua.Template, a: str, xs: list[str]) -> None:
    document = template.render({"a": a, "xs": xs, "mau": "FFFFFF"}, "docx")
    numbered = [line for i, x in enumerate(xs, 1) for line in (x, str(i))]
    assert body(document).split("\n")[:-1] == [f"Đầu {a} cuối", a, *(f"- {x}" for x in xs), *numbered, a]
    lines = said(document)
    assert lines["word/header1.xml"] == [a]
    assert lines.get("word/footer1.xml", [""]) == ["".join(f"{x}; " for x in xs)]
    assert lines["word/footnotes.xml"][-1] == a
    assert f"title: {a}" in lines["docProps/core.xml"]


@given(a=st.text(max_size=20), xs=st.lists(st.text(max_size=20), max_size=3))
@UNHURRIED
def test_any_value_prints_well_formed_or_is_refused(template: thidua.Template, a: str, xs: list[str]) -> None:
    try:
        document = template.render({"a": a, "xs": xs, "mau": "FFFFFF"}, "docx")
    except thidua.TemplateError as error:
        assert "U+" in str(error)  # noqa: PT017 - most values print
        return
    assert parts(document)


@pytest.mark.parametrize("sign", [c for c in map(chr, range(32)) if c not in "\t\n\r\a\f"] + ["\ufffe", "\ud800"])
@pytest.mark.parametrize("place", ["body", "header", "title", "attribute"])
def test_a_control_character_in_a_value_is_refused(sign: str, place: str) -> None:
    tags_by_place = {
        "body": word("{{ a }}"), "header": word("x", header="{{ a }}"), "title": word("x", core={"title": "{{ a }}"}),
        "attribute": word(Table([["{% cellbg a %}x"]])),
    }  # fmt: skip
    with pytest.raises(thidua.TemplateError, match=f"U\\+{ord(sign):04X}"):
        thidua.Template(tags_by_place[place]).render({"a": f"x{sign}y"}, "docx")


@pytest.mark.parametrize("piece", HOSTILE)
def test_each_hostile_piece_alone_is_printed(template: thidua.Template, piece: str) -> None:
    document = template.render({"a": piece, "xs": [piece], "mau": "FFFFFF"}, "docx")
    assert body(document).split("\n")[0] == f"Đầu {piece} cuối"


@given(st.text(string.printable + "đ{}%#", max_size=30))
@settings(UNHURRIED, max_examples=40)
def test_any_text_of_a_template_compiles_or_is_refused(text: str) -> None:
    typed = "".join(c for c in text if c.isprintable())
    try:
        made = thidua.Template(word("{{ a }}", typed)).render({"a": "x"}, "docx")
    except thidua.TemplateError:
        return
    assert parts(made)
