"""Every article of the form is judged by a rule, or it is said why none does."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
from ruamel.yaml import YAML
from support import ROOT, SHARED

from thidua.rules.families import of_paper, of_plan, of_words, rule_of

TABLE: dict[str, dict[str, Any]] = tomllib.loads((ROOT / "thidua/rules/articles.toml").read_text("utf-8"))
REFERENCE = SHARED / "reference"


def judged(convention: str) -> dict[str, list[str]]:
    return {article: rules for article, rules in TABLE[convention].items() if article != "khong"}


@pytest.mark.parametrize("convention", TABLE)
def test_an_article_is_judged_or_it_is_said_why_not(convention: str) -> None:
    by_rules, without = judged(convention), TABLE[convention]["khong"]
    assert not by_rules.keys() & without.keys()
    assert all(reason.strip() for reason in without.values())
    for article, rules in by_rules.items():
        for one in rules:
            rule = rule_of(one)
            assert rule is not None, f"{article}: no rule {one}"
            assert rule.article(convention) is not None, f"{article}: {one} says nothing of {convention}"


def of_rules(convention: str) -> Iterator[tuple[str, str]]:
    for rule in (*of_paper(), *of_plan(), *of_words()):
        article = rule.articles.get(convention)
        if article:
            yield rule.id, article


@pytest.mark.parametrize("convention", TABLE)
def test_the_article_that_a_rule_names_is_in_the_table(convention: str) -> None:
    by_rules = judged(convention)
    for rule, article in of_rules(convention):
        named = {one for key, rules in by_rules.items() if key.startswith(article) for one in rules}
        assert rule in named or article in ("PL2", "HD05.PL2"), f"{rule} goes by {article}"


@pytest.mark.skipif(not REFERENCE.exists(), reason="needs the shared references")
def test_the_table_has_every_article_of_the_references() -> None:
    state = YAML(typ="safe", pure=True).load((REFERENCE / "nd30.yaml").read_text("utf-8"))
    ids = {
        "nd30": {one["id"] for one in state["rules"]},
        "hd05": set(re.findall(r"^\| `(HD05\.[^`]+)`", (REFERENCE / "hd05.md").read_text("utf-8"), re.MULTILINE)),
    }
    for convention, known in ids.items():
        assert known == judged(convention).keys() | TABLE[convention]["khong"].keys()
