"""What people type amiss in YAML, and what the parser's messages mean, in words."""

from __future__ import annotations

import re

from thidua.problems import Problems
from thidua.wording import shorten

_SPECIAL_BLANKS = "\u00a0\u2000-\u200b\u202f\u3000"
INDENT_HINT = "các mục cùng cấp phải thụt vào bằng nhau, mục con thụt sâu hơn mục mẹ 2 dấu cách"
QUOTE_HINT = "nếu là chữ trong đoạn văn thì đặt cả đoạn trong dấu nháy, ví dụ '…'"

_TAB = re.compile(r" *\t\s*[^\s#]")
_SPECIAL_INDENT = re.compile(rf"[ \t]*[{_SPECIAL_BLANKS}]")
_GLUED_DASH = re.compile(rf" *(?:- +)*-(?=[^ \t\n-]|[{_SPECIAL_BLANKS}])")
_GLUED_COLON = re.compile(rf" *(?:- +)*([\"']?[^\W\d_][\w ,()-]{{0,60}}[\"']?:)(?=[^\s:/\\]|[{_SPECIAL_BLANKS}])")


def no_blank_after(typed: str) -> tuple[str, str]:
    return f"thiếu dấu cách sau “{shorten(typed)}”", "gõ một dấu cách thường sau dấu hai chấm, ví dụ “số: 15”"


def line_trap(line: str) -> tuple[str, str, int] | None:
    """What is amiss with a line taken alone: the fault, the way out, the column; None for nothing."""
    if _TAB.match(line):
        return "thụt đầu dòng bằng phím Tab", "xóa Tab, gõ dấu cách (phím dài) để thụt đầu dòng", 1
    if _SPECIAL_INDENT.match(line):
        return "đầu dòng có khoảng trắng đặc biệt (chép từ Word)", "xóa đi, gõ lại bằng dấu cách thường", 1
    if found := _GLUED_DASH.match(line):
        return (
            "thiếu dấu cách sau dấu “-”",
            "gõ một dấu cách thường sau dấu “-”, ví dụ “- Một ý”",
            found.end(),
        )
    if found := _GLUED_COLON.match(line):
        return *no_blank_after(found[1]), found.end()
    return None


def explain(problem: str, text: str, first: int, last: int, column: int, faults: Problems) -> None:
    """Note what a message of the parser means; traps in the lines that it speaks of say it better."""
    lines = text.split("\n")
    if _note_traps(lines, first, min(last, first + 50) + 1, faults):
        return
    for words, what, hint in _MEANINGS:
        if words in problem:
            place = first if "':'" in words else last
            faults.add(what, hint, place + 1, column + 1 if place == last else 1)
            return
    faults.add("không hiểu cấu trúc chỗ này", INDENT_HINT, last + 1, column + 1)


_MEANINGS = (
    (
        "could not find expected ':'",
        "dòng này đứng giữa các mục mà không có tên mục và dấu hai chấm",
        "viết “tên mục: nội dung”; nếu là ý thì thêm “- ” ở đầu; nếu nối dòng trên thì thụt vào",
    ),
    (
        "mapping values are not allowed",
        "dấu hai chấm đứng ở chỗ không thể là tên mục",
        "đặt cả đoạn trong dấu nháy kép, hoặc xem lại chỗ thụt đầu dòng",
    ),
    (
        "sequence entries are not allowed",
        "dấu “- ” đứng ngay sau tên mục",
        "xuống dòng rồi mới gõ “- ”, hoặc đặt đoạn văn trong dấu nháy kép",
    ),
    ("expected <block end>", "dòng này thụt vào không khớp với các dòng quanh nó", INDENT_HINT),
    ("expected ',' or", "danh sách trong ngoặc thiếu dấu phẩy hoặc ngoặc đóng", "ví dụ đúng: [một, hai, ba]"),
    (
        "more indented follow up",
        "dòng trống đầu tiên sau “|” thụt sâu hơn dòng chữ",
        "xóa dấu cách ở dòng trống đó",
    ),
    ("document", "dòng “---” hoặc “...” nằm giữa tệp", "bỏ dòng đó: mỗi tệp chỉ một kế hoạch"),
)


def _note_traps(lines: list[str], first: int, end: int, faults: Problems) -> bool:
    found = False
    for number in range(first, min(end, len(lines))):
        if trap := line_trap(lines[number]):
            faults.add(trap[0], trap[1], number + 1, trap[2])
            found = True
    return found


def explain_rest(lines: list[str], failed: int, end: int, faults: Problems) -> None:
    """Note the traps in the rest of a block that could not be read; after a fault only the sure ones."""
    known = {problem.line for problem in faults.problems}
    for number in range(failed + 1, min(end, len(lines), failed + 500)):
        line = lines[number]
        if number + 1 in known or line.lstrip().startswith("#"):
            continue
        if (trap := line_trap(line)) and (line.startswith("\t") or not _GLUED_COLON.match(line)):
            faults.add(trap[0], trap[1], number + 1, trap[2])
