"""Work grows as its input does: each regular expression of the package over its worst pumps, n and 4 n letters.

``THIDUA_LONG=1`` tries all pumps; without it some of each pattern's, and those that are written here.
"""

from __future__ import annotations

import ast
import re
from functools import cache

import pytest
from pumps import Found, cost, grown, grows, named, parsed, pumps, repeats, sources, typed, work
from support import LONG

_SOME = 12
"""Pumps of a pattern that are tried each time."""

MADE_WHERE_THEY_ARE_USED: dict[str, tuple[str, ...]] = {
    "engine.explain.explain": (),  # those of ``_SAYINGS``, which are found there
    "engine.explain._said": (r"\bend\ of\ print\b",),
    "engine.tags._end_later": (r"\}\}|\{[{%#]|[}%#]\}", r"\#\}"),
    "engine.typst_data._long": ("(?:[^\\s/\u200b]|[\u00a0]){31,}",),
    "engine.typst_said._any_of": (r"(?<![\w.-])(?:so|so\-lieu|a)(?![\w-])",),
    "grammar.bodies._as_said": (r"UBND\ XÃ",),
    "grammar.bodies.named_together": (
        r"Sở(?:\s*,\s*|\s*(?:\bvà\b|\bvới\b)\s*)Ban\s*(?:\bvà\b|(?:\bphối hợp\s+)?\b(?:với|cùng(?:\s+với)?)\b)\s*Hội",
    ),
    "patterns._compiled": (),  # of a pattern that is compiled at its first use: found by its name
    "preview._clear": (r".+-(typst|docx)-\d+\.png",),
    "rules.appendix.attached_line": (r"\bsố\b", r"\bngày\b", r"\bcủa\b"),
    "rules.heading.number_form": (r"/[A-ZĐ][\w&.]*+(?:[\--][A-ZĐ][\w&.]*+)*+",),
    "sheet.prints._marked": ("bold|black|medi", "ital|obli"),
    "sheet.text._pages_with_notes": (r"(?:[^\W\d]|\S )12(?![\w/])",),
}
"""Of each pattern that is put together where it is used: what it may be."""

BY_HAND: dict[str, tuple[tuple[str, str, str], ...]] = {
    "engine.weaving._PROPERTY": (("<w:a", ' b="', ""), ("<w:a", "/", "")),
    "engine.markdown._OUTSIDE": (("", "[a\n", ""), ("](", " ", ")"), ("", "](", "#")),
    "engine.near_tags._PLAIN": (("a", "__", "!"), ("a", "_a.", "!")),
    "engine.sections._BREAK_ALONE": (
        ("", "</w:p><w:p><w:pPr>", ""),
        ("", "</w:p><w:p><w:pPr><w:sectPr>", ""),
        ("</w:p><w:p><w:pPr><w:sectPr>", "</w:sectPr>", ""),
    ),
    "engine.typst_files._IMPORT": (("", "\n", "x"), ("", "#import(", ""), ("import", " (", "")),
    "engine.typst_files._NO_CODE": (("", "`", "a"), ("", "```` ", "")),
    "grammar.bodies._AND": (("a", " ", "x"), ("", " và", " ")),
    "grammar.days._DAY": (("ngày: tháng", " ", "x"), ("ngày", " ", "1"), ("ngày 1 tháng", "\u00a0", "x")),
    "grammar.endings._NOTE": (("a", " ", "x"), ("", "(a) ", "("), ("a (", " ", "x")),
    "grammar.marks._DRAFT_BEHIND": (("", "dự thảo ", "x"), ("dự thảo (", " ", "x"), ("", " bản", " ")),
    "grammar.numbers._LINE_CUT": (("/", "A", "-x"), ("", "Aa/", "")),
    "plan_files.yaml_traps._GLUED_COLON": (("", "- ", "a"), ("", " ", "x"), ("", "a-", ":")),
    "plan_files.yaml_traps._TAB": (("", " ", "x"), ("", "\t", "#"), ("", " \t", "#")),
    "sheet.text._TOKEN": (("", "![", ""), ("", "[a](", ""), ("", "<b ", ""), ("", "_*", "")),
}
"""Worst inputs that a pattern does not tell by itself: repeats over the same letters with something between them,
alternatives that overlap, what a look ahead or behind goes over.
"""

WINDOWS = {
    "grammar.instruments._NAME_ENDS": 400,
    "grammar.references._IN_BRACKETS": 160,
    "grammar.references._OF_OTHERS": 24,
    "sheet.prints._STYLE": 120,
}
"""Patterns that are given no more than so many letters, each by a constant of its module."""


@cache
def found() -> dict[str, Found]:
    """The patterns of the package by where they stand."""
    return {one.where: one for one in (*named(), *typed(MADE_WHERE_THEY_ARE_USED))}


def test_every_pattern_of_the_package_is_found() -> None:
    """What a module makes where it is loaded, by its name."""
    known = {place for one in found().values() for place in one.places}
    made = {
        f"{module}.{name.id}"
        for module, tree in sources()
        for node in tree.body
        if isinstance(node, ast.Assign)
        if any(isinstance(one, ast.Call) and ast.unparse(one.func) in ("re.compile", "late") for one in ast.walk(node))
        for target in node.targets
        for name in ast.walk(target)
        if isinstance(name, ast.Name)
    }
    assert len(made) > 300
    assert [
        one for one in sorted(made) if not any(re.match(rf"{re.escape(one)}(?![\w])", place) for place in known)
    ] == []
    assert set(BY_HAND) | set(WINDOWS) <= set(found())


def _growing(where: str) -> list[str]:
    """What grows faster than its input, of one pattern."""
    known = found()[where]
    tried = pumps(known.pattern)
    if not LONG:
        tried = tried[:: max(1, len(tried) // _SOME)]
    tried = [*BY_HAND.get(where, ()), *tried]
    if not tried:
        return [f"{where}: no pump"] if any(repeats(parsed(known.pattern))) else []
    if most := WINDOWS.get(where):
        spent = max(cost(work(known.pattern, "finditer", grown(one, most)), 1.0) for one in tried)
        return [f"{where}: {spent:.3f} s at {most}"] if spent > 0.02 else []
    uses = known.uses - {"search"} if "finditer" in known.uses else known.uses
    said = ((use, one, grows(known.pattern, use, one)) for use in sorted(uses) for one in tried)
    return [f"{where}: {use} of {one!r}: {what}" for use, one, what in said if what][:3]


@pytest.mark.once
@pytest.mark.parametrize("part", range(8))
def test_no_pattern_takes_more_time_than_linear(part: int) -> None:
    assert [said for where in sorted(found())[part::8] for said in _growing(where)] == []


@pytest.mark.parametrize(
    ("pattern", "pump"),
    [
        (r"\s+x", ("", " ", "")),
        (r"<a.*?>", ("", "<a", "")),
        (r"(?:a|a)*b", ("", "a", "")),
        (r"\s*-?\s*$", ("", " ", "x")),
        (r"(?=.*b)a", ("", "a", "")),
    ],
)
def test_a_pattern_that_grows_is_seen(pattern: str, pump: tuple[str, str, str]) -> None:
    """Squares, and powers."""
    made = re.compile(pattern)
    assert grows(made, "finditer", pump)
    assert any(grows(made, "finditer", one) for one in pumps(made))
