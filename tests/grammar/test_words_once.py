"""A phrase of the paper's language stands once: in one list of the grammar's data, and not again in the code."""

from __future__ import annotations

import ast
import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from pumps import written
from support import ROOT

HOUSE = ROOT / "thidua"
GRAMMAR = HOUSE / "grammar"
LISTS = sorted(GRAMMAR.glob("*.toml"))
WRITTEN = {
    "printed words": {
        "engine/measures.py": "ít nhất",
        "layout/form.py": "dự thảo | phụ lục",
        "layout/hd05.py": "chi bộ",
        "layout/tables.py": "sản phẩm | thời hạn",
    },
    "labels of fields, and of what is missing, found or at fault": {
        "rules/on_paper.py": "căn cứ | cơ quan | người ký",
        "documents/account.py": "căn cứ",
        "documents/appendix.py": "phụ lục",
        "documents/body.py": "kết luận",
        "documents/ending.py": "người ký",
        "documents/heading.py": "cơ quan | kèm theo | địa chỉ",
        "engine/demands.py": "nội dung",
        "engine/faults.py": "cỡ chữ",
        "engine/word_places.py": "cỡ chữ",
        "layout/__init__.py": "căn cứ | nội dung",
        "layout/appendix.py": "phân công",
        "layout/ending.py": "chức vụ",
        "layout/heading.py": "cơ quan",
        "model/ho_so.py": "khẩu hiệu",
        "model/ke_hoach.py": "nội dung",
        "model/thoi_gian.py": "sơ kết | tổng kết",
        "model/van_ban.py": "chức vụ | cơ quan | kèm theo | người ký | người lập",
        "plan_files/joining.py": "người ký",
        "recognise/ending.py": "chức vụ",
        "rules/appendix.py": "hỏa tốc | kèm theo | địa chỉ",
        "rules/bases.py": "căn cứ",
        "rules/body.py": "căn cứ | nội dung",
        "rules/ending.py": "chức vụ | giám đốc",
        "rules/heading.py": "kế hoạch",
        "rules/kinds.py": "bản ghi nhớ | bản thỏa thuận | hợp đồng",
        "rules/movement.py": "căn cứ",
        "rules/page.py": "màu chữ",
        "rules/past.py": "căn cứ",
        "rules/pointers.py": "căn cứ | người ký | phụ lục",
        "rules/signing.py": "chức vụ | cơ quan | người ký | thừa lệnh | ký thay | thay mặt | thừa ủy quyền",
        "rules/targets.py": "chỉ tiêu | khen thưởng | nội dung | tiêu chí",
        "rules/times.py": (
            "bắt đầu | chỉ tiêu | căn cứ | khen thưởng | nhiệm vụ | nội dung | sơ kết | thời gian | thời hạn | "
            "tiêu chí | tổ chức thực hiện | tổng kết | yêu cầu"
        ),
        "rules/words.py": "căn cứ | cơ quan | người ký",
        "sheet/notes.py": "văn bản",
        "templates/__init__.py": "căn cứ | cơ quan",
        "templates/checking.py": "nội dung",
    },
    "titles and labels of sections": {
        "documents/body.py": "nội dung",
        "documents/news.py": "chỉ tiêu | nội dung | tổ chức thực hiện | yêu cầu",
        "grammar/titles.py": (
            "căn cứ | chỉ tiêu | khen thưởng | nội dung | thời gian | tiêu chí | tổ chức thực hiện | yêu cầu"
        ),
        "model/phu_luc.py": "tổ chức thực hiện",
    },
    "names of styles": {
        "engine/styles.py": "chức vụ | kèm theo | phụ lục",
        "recognise/styles.py": "chức vụ | căn cứ | dự thảo | kèm theo | kết luận | phụ lục | địa chỉ",
    },
    "values of fields and their defaults": {
        "engine/kind_words.py": "kế hoạch | thời hạn",
        "rules/signing.py": "trung tâm | trường tiểu học",
        "grammar/figures.py": "không quá | ít nhất",
        "rules/targets.py": "không quá | ít nhất",
        "model/ke_hoach.py": "kế hoạch",
        "model/phu_luc.py": "quyết định",
        "model/van_ban.py": "văn bản",
        "templates/__init__.py": "kế hoạch",
        "templates/manifest.py": "kế hoạch",
    },
}
"""The same words by what they are elsewhere, which is no knowledge of how they are read."""
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
    """The strings of a module, without docstrings, the labels of fields (``truong("Nơi nhận")``) and the example lines
    of rules, which are an author's.
    """
    tree = ast.parse(path.read_text("utf-8"))
    aside: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            aside.add(node.value)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            if node.func.id == "truong":
                aside.update(node.args[:1])
            elif node.func.id == "_field":  # of an envelope: its element, and what people call it
                aside.update(node.args[:2])
            elif node.func.id.endswith("Rule"):
                examples = [*node.args[3:5], *(one.value for one in node.keywords if one.arg == "examples")]
                aside.update(part for example in examples for part in ast.walk(example))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in aside:
            yield node.value


_SYNTAX = re.compile(r"\||\\s|\(\?")
_BLANKS = re.compile(r"\\s(?:[+*]|\{\d,\d\})|\\ ")
_EITHER_CASE = re.compile(r"\[(\w)(\w)\]")


@cache
def _known() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(map(re.escape, KNOWN), key=len, reverse=True))})(?!\w)")


def _phrases(literal: str) -> set[str]:
    """The known phrase that a string is; of a pattern each that stands in it, blanks and capitals aside."""
    if not _SYNTAX.search(literal):
        return {literal.casefold()} & KNOWN
    text = _EITHER_CASE.sub(lambda one: one[1] if one[1].casefold() == one[2].casefold() else one[0], literal)
    return set(_known().findall(_BLANKS.sub(" ", text).casefold()))


def _again(*, patterns: bool) -> dict[str, set[str]]:
    """The known phrases in each module's strings: in those that hold the syntax of a ``pattern``, or in the others."""
    found: dict[str, set[str]] = {}
    for path in written():
        texts = (one for one in _literals(path) if bool(_SYNTAX.search(one)) == patterns)
        if again := set[str]().union(*map(_phrases, texts)):
            found[path.relative_to(HOUSE).as_posix()] = again
    return found


def _written() -> dict[str, set[str]]:
    written: dict[str, set[str]] = {}
    for files in WRITTEN.values():
        for name, phrases in files.items():
            written.setdefault(name, set()).update(phrases.split(" | "))
    return written


def test_no_pattern_spells_a_phrase() -> None:
    assert _again(patterns=True) == {}


def test_no_phrase_stands_again_in_the_code() -> None:
    written = _written()
    again = {name: phrases for name, phrases in _again(patterns=False).items() if name != EXAMPLES}
    assert {name: more for name, phrases in again.items() if (more := phrases - written.get(name, set()))} == {}


def test_no_exception_is_idle() -> None:
    again = _again(patterns=False)
    assert {name: idle for name, known in _written().items() if (idle := known - again.get(name, set()))} == {}
