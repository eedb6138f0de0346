"""What stops a template while it prints is said in Vietnamese, of what kind each value is, and without code."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from ruamel.yaml import YAML
from support import EXAMPLES

import thidua
from thidua import Template

from .build import word

PLAN = thidua.read(EXAMPLES[0].parent / "ngan.yaml")
CASES: dict[str, str] = YAML(typ="safe").load(Path(__file__).with_name("failing.yaml"))
_LONGEST = 400


@pytest.mark.parametrize(("tag", "said"), CASES.items())
def test_what_cannot_be_reckoned_is_said_by_the_kinds_of_the_values(tag: str, said: str) -> None:
    with pytest.raises(thidua.TemplateError) as caught:
        Template(word(f"{{{{ {tag} }}}}")).render(PLAN, values={"a": "x", "d": {"b": 1}})
    (problem,) = caught.value.problems
    assert problem.what == said
    assert len(str(problem)) < _LONGEST


def test_a_long_value_is_told_shortened() -> None:
    with pytest.raises(thidua.TemplateError) as caught:
        Template(word("{{ a|so }}")).render({"a": "chữ " * 1000})
    assert len(str(caught.value)) < _LONGEST


def test_a_float_beside_a_decimal_is_reckoned_with() -> None:
    from decimal import Decimal

    from .build import body

    assert body(Template(word("{{ a * b }}")).render({"a": Decimal("7.5"), "b": 0.5})) == "3,75"


def test_names_of_data_are_texts() -> None:
    with pytest.raises(thidua.UsageError, match=re.escape("“5” không làm tên của một giá trị được")):
        Template("nd30").render({5: 1})  # type: ignore[dict-item]
