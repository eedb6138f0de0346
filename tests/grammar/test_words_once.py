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
TODO = {
    "documents/document.py": (
        "ban hành | cơ quan | kết luận | phát động | phụ lục | thành phố | thông báo | triển khai | tổ chức | xây dựng"
    ),
    "documents/frame.py": "quyết định",
    "documents/news.py": (
        "ban hành | bộ trưởng | chi cục trưởng | chỉ tiêu | chủ trì | chủ tịch | có trách nhiệm | cập nhật | "
        "giám đốc | hiệu trưởng | hội thi | kế hoạch | lượt xem | mục tiêu | nhiệm vụ | phong trào | phát "
        "động | phân công | phấn đấu | thực hiện | tiêu chí | triển khai | trưởng ban | tổ chức | xây dựng | "
        "yêu cầu | đề nghị | đồng chí"
    ),
    "documents/typed.py": "giai đoạn | phong trào | thi đua | thực hiện | triển khai | trường hợp | tổ chức",
    "model/can_cu.py": "bộ luật | căn cứ | pháp lệnh",
    "recognise/body.py": "phụ lục | thủ trưởng | yêu cầu | đề nghị",
    "recognise/columns.py": "kế hoạch | quyết định",
    "recognise/endings.py": "hồ sơ | văn phòng | văn thư",
    "recognise/headings.py": "kế hoạch | quyết định | quốc lộ",
    "recognise/openings.py": (
        "ban hành | báo cáo | chào mừng | chương trình | chỉ thị | cuộc thi | công văn | căn cứ | cơ quan | "
        "giai đoạn | giám đốc | hiệu trưởng | hướng dẫn | hưởng ứng | hội thi | kế hoạch | kết luận | kỷ niệm "
        "| nhiệm kỳ | nhà trường | năm học | phong trào | phát động | quyết định | quán triệt | thông báo | "
        "thực hiện | triển khai | tổ chức | tờ trình | văn bản | xây dựng | đơn vị | đề án"
    ),
    "recognise/pages.py": "bài viết | cơ quan | giới thiệu | kế hoạch | văn bản | đơn vị",
    "recognise/roles.py": "căn cứ | kết luận | phụ lục",
    "wording.py": (
        "chính phủ | chủ tịch nước | công an | công đoàn | hội đồng | liên đoàn | liên đội | mặt trận | nhà "
        "nước | quân đội | thủ tướng | trung ương | đoàn thanh niên | ủy ban"
    ),
}
"""What still stands again where documents are read: it may become less, never more."""
TODO_WHOLE = "grammar/instruments.py"
"""A module whose lists are all still its own."""


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
    known = _known(WRITTEN | TODO)
    again = {name: phrases for name, phrases in _again().items() if name not in (EXAMPLES, TODO_WHOLE)}
    assert {name: more for name, phrases in again.items() if (more := phrases - known.get(name, set()))} == {}


def test_what_is_done_is_no_longer_to_be_done() -> None:
    again = _again()
    assert {
        name: done for name, known in _known(WRITTEN | TODO).items() if (done := known - again.get(name, set()))
    } == {}
    assert TODO_WHOLE in again
