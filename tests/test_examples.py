"""What the rules show: the example of a rule is what the rule is said of, its right form is not."""

from __future__ import annotations

import pytest

import thidua
from thidua.diagnostics import Rule
from thidua.rulebook.plans import KH

IN_WORDS = {
    "kh-102": ("yaml", "trích yếu: Thi\u0007 đua"),  # a sign that is not seen
    "kh-103": ("yaml", "nội dung: " + 61 * "["),  # too long to be read
    "kh-104": ("json", f'{{"nội dung": [{", ".join(["1"] * 60_001)}]}}'),  # the same
    "kh-404": ("yaml", f"bố cục: {{nội dung: Nội dung, đánh số: chữ}}\nnội dung: [{', '.join(['Một'] * 24)}]"),
    "kh-802": ("yaml", "nội dung:\n\u00a0 - Một"),  # a blank that looks like another
}
"""The rules of which the example is told in words, and a text that each is said of; why it is not shown."""
OF_CALLS = {"kh-601": "a plan is whole or not by what it is printed for: tests/test_templates.py"}
_FORMATS = {"kh-205": "toml", "kh-712": "toml", "kh-713": "toml"}
_JSON = ("kh-705", "kh-706", "kh-707", "kh-708", "kh-709", "kh-710", "kh-711")


@pytest.mark.parametrize("rule", [rule for rule in KH.values() if rule.id not in OF_CALLS], ids=lambda rule: rule.id)
def test_the_example_of_a_rule_for_plans_is_a_text_that_it_is_said_of(rule: Rule) -> None:
    format, text = IN_WORDS.get(rule.id) or (
        _FORMATS.get(rule.id, "json" if rule.id in _JSON else "yaml"),
        rule.example,
    )
    with pytest.raises(thidua.PlanError) as caught:
        thidua.read(text, format=format)
    assert [problem.rule for problem in caught.value.problems] == [rule.id], str(caught.value)
