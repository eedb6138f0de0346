"""Jinja's messages in words: every one of its lexer, parser and compiler has a form, and none is left in English."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from types import ModuleType

import jinja2
import jinja2.compiler
import jinja2.lexer
import jinja2.parser
import pytest

from thidua.engine.explain import FORMS, explain
from thidua.engine.markup_check import check_markup
from thidua.engine.refusals import unparsed
from thidua.engine.sandbox import Environment

CASES = {
    "bang": ["{% if a = 1 %}{% endif %}"],
    "o_sau": ["{{ a b }}", "{{ a 'b' }}", "{{ a 5 }}", "{% if a b %}{% endif %}"],
    "do_dang": ["{{ a == }}", "{{ }}", "{% if %}{% endif %}", "{{ a", "{{ a.b and"],
    "sau_cham": ["{{ a. }}", "{{ a.'b' }}"],
    "thieu_in": ["{% for x of y %}{% endfor %}", "{% for x %}{% endfor %}"],
    "can": ["{{ (a b) }}", "{{ a is not , }}", "{{ a| }}", "{{ a[1 2] }}"],
    "nhay": ["{{ 'a }}", '{{ a ~ "b }}', "{% set a = 'b %}"],
    "dau": ["{{ a ? b }}", "{{ a & b }}", "{{ \\ }}", "{{ a $ }}"],
    "chu_sau": ["a b"],
    "thua": ["{{ : }}", "{{ = a }}", "{{ a) }}", "{{ (a] }}", "{{ ] }}", "{{ * a }}"],
    "loop": ["{% for loop in a %}{% endfor %}"],
    "dat": ["{% set 1 = 2 %}", "{% for true in a %}{% endfor %}", "{% set 'a' = 2 %}"],
    "ten": ["{{ a² }}", "{{ ² }}"],
    "thoat": ["{{ '\\x' }}", "{{ '\\u12' }}", "{{ '\\N{}' }}", "{{ '\\U99999999' }}"],
    "is": ["{{ a is b is c }}"],
    "ngoac": ["{{ a(b=1, c) }}", "{{ a(*b, c) }}"],
    "loc": ["{{ a|uper }}"],
    "thu": ["{{ a is defned }}"],
    "khong_ten": ["{% %}", "{% 5 %}"],
    "khong_dong": ["{% if a %}{% endfor %}"],
    "the_la": ["{% fo %}", "{% endif %}"],
    "chua_dong": ["{% if a %}", "{% for a in b %}", "{% set a %}"],
    "het": ["{# a", "{% raw %} a"],
    "cam": [
        "{% block a-b %}{% endblock %}",
        "{% block a required %}{{ b }}{% endblock %}",
        "{% block a %}{% endblock %}{% block a %}{% endblock %}",
        "{% from 'a' import _b %}",
        "{% macro a(b=1, c) %}{% endmacro %}",
        "{% call a %}{% endcall %}",
    ],
    "else_if": ["{% if a %}{% else if b %}{% endif %}"],
}
TAGS = [(form, tag) for form, tags in CASES.items() for tag in tags]


@pytest.mark.parametrize(("form", "tag"), TAGS, ids=[tag for _, tag in TAGS])
def test_a_message_of_jinja_is_said_in_a_form_of_its_own(form: str, tag: str) -> None:
    content = "else if b" if form == "else_if" else tag.strip("{%#} ")
    with pytest.raises(jinja2.TemplateSyntaxError) as caught:
        _read(tag, form)
    assert explain(caught.value.message or "", content)[0] == form, caught.value.message
    said = unparsed(caught.value, content)
    words = f"{said.what} ({said.hint})".replace(content, "")
    for english in ("end of", "expected", "integer", "statement", "name", "char", "const"):
        assert english not in words.replace("“name”", ""), words


def _read(tag: str, form: str) -> None:
    environment = jinja2.Environment() if form == "cam" else Environment()  # ours refuses those tags by itself
    if form == "chu_sau":
        environment.compile_expression(tag)
    environment.from_string(tag)


def test_what_a_tag_names_is_not_taken_for_a_kind_of_token() -> None:
    for name in ("name", "string", "integer"):
        message = f"expected token 'end of print statement', got '{name}'"
        assert explain(message, f"so {name}")[1]["la"] == name
        assert explain(message, "so 5")[1]["la"] != name


def test_every_message_of_jinja_has_a_form() -> None:
    told = [message for module in (jinja2.lexer, jinja2.parser, jinja2.compiler) for message in _messages(module)]
    assert len(told) > 15
    for message in told:
        assert explain(message.replace("No 'x'", "No filter"), "a")[0], message
    assert set(FORMS) - {"", "so_dai"} == set(CASES)


@pytest.mark.parametrize("format", ["txt", "html", "md"])
def test_a_number_of_more_digits_than_python_reads_is_a_finding(format: str) -> None:
    typed = f"{{{{ {'1' * 4400} }}}}"
    found = check_markup(typed, "a", format=format, plan=False, decree=False)
    assert "mau-106" in {one.rule for one in found}
    assert "có số dài quá mức" in str(found)
    assert explain("Exceeds the limit (4300 digits)", "1")[0] == "so_dai"


def _messages(module: ModuleType) -> Iterator[str]:
    """The messages that a module refuses a template with; ``'x'`` stands for what is filled in."""
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if isinstance(node, ast.Call) and node.args:
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in ("fail", "TemplateSyntaxError", "Failure") and (text := _text(node.args[0])):
                yield text


def _text(node: ast.expr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(str(one.value) if isinstance(one, ast.Constant) else "'x'" for one in node.values)
    return ""
