"""A phrase of the paper's language stands once: in one list of the grammar's data, and not again in the code."""

from __future__ import annotations

import ast
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from support import ROOT

HOUSE = ROOT / "thidua"
GRAMMAR = HOUSE / "grammar"
LISTS = sorted(GRAMMAR.glob("*.toml"))
WRITTEN = {
    "engine/measures.py": "ít nhất",
    "engine/styles.py": "phụ lục",
    "grammar/figures.py": "không quá | ít nhất",
    "grammar/titles.py": "chỉ tiêu | khen thưởng | tiêu chí | yêu cầu",
    "layout/__init__.py": "căn cứ",
    "layout/appendix.py": "phân công",
    "layout/hd05.py": "chi bộ | phụ lục | văn phòng",
    "layout/heading.py": "cơ quan",
    "layout/nd30.py": "phụ lục",
    "layout/tables.py": "sản phẩm",
    "model/chi_tieu.py": "không quá | ít nhất",
    "model/ke_hoach.py": "kế hoạch",
    "model/noi_nhan.py": "báo cáo",
    "model/phu_luc.py": "quyết định",
    "model/van_ban.py": "cơ quan | văn bản",
    "sheet/docx.py": "văn bản",
    "templates/__init__.py": "căn cứ | cơ quan | kế hoạch",
    "templates/manifest.py": "kế hoạch",
}
"""The same words as values, labels and words that are printed: no knowledge of how they are read."""
EXAMPLES = "shapes.py"
"""A module of example plans: its texts are an author's."""


def _lists(path: Path) -> dict[str, list[str]]:
    """The phrases of two or more words of each list of a file; a list without ``|`` is one of syllables."""
    lists = tomllib.loads(path.read_text("utf-8"))
    return {
        name: [phrase for one in text.split("|") if " " in (phrase := " ".join(one.partition(" = ")[0].split()))]
        for name, text in lists.items()
        if "|" in text or len(text.split()) <= 5
    }


KNOWN = {phrase.casefold() for path in LISTS for phrases in _lists(path).values() for phrase in phrases}


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_a_phrase_stands_in_one_list_of_a_file(path: Path) -> None:
    counted = Counter(phrase.casefold() for phrases in _lists(path).values() for phrase in phrases)
    assert [phrase for phrase, count in counted.items() if count > 1] == []


def _literals(path: Path) -> Iterator[str]:
    """The strings of a module, without docstrings and the labels of fields: ``truong("Nơi nhận")``."""
    tree = ast.parse(path.read_text("utf-8"))
    aside: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            aside.add(node.value)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "truong":
            aside.update(node.args[:1])
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in aside:
            yield node.value


_ALTERNATIVE = re.compile(r"(?:^|\||\((?:\?(?:[:=!]|<[=!]|P<\w+>))?)(?P<words>[^|()]*)(?=$|[|)])")


def _phrases(literal: str) -> Iterator[str]:
    """A string as a whole, and each alternative of a pattern, with its blanks as blanks."""
    yield literal.casefold()
    for one in _ALTERNATIVE.finditer(literal):
        yield re.sub(r"\\s\+|\\ ", " ", one["words"]).casefold()


def _again() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for path in sorted(HOUSE.rglob("*.py")):
        if again := {phrase for literal in _literals(path) for phrase in _phrases(literal)} & KNOWN:
            found[path.relative_to(HOUSE).as_posix()] = again
    return found


def _known(files: dict[str, str]) -> dict[str, set[str]]:
    return {name: set(phrases.split(" | ")) for name, phrases in files.items()}


def test_no_phrase_stands_again_in_the_code() -> None:
    known = _known(WRITTEN)
    again = {name: phrases for name, phrases in _again().items() if name != EXAMPLES}
    assert {name: more for name, phrases in again.items() if (more := phrases - known.get(name, set()))} == {}


def test_no_exception_is_idle() -> None:
    again = _again()
    assert {name: done for name, known in _known(WRITTEN).items() if (done := known - again.get(name, set()))} == {}
