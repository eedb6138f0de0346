"""Plan files in YAML: every scalar the text as typed; what is typed amiss is read as meant, or explained."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from thidua.decoding import clean, nothing_typed
from thidua.places import Path, Place
from thidua.plan_files.tree import DEEPEST, MOST_NODES, Data, Tree, too_deep, too_many
from thidua.problems import Problems
from thidua.wording import shorten

if TYPE_CHECKING:
    from ruamel.yaml.events import Event, ScalarEvent

MOST_FAULTS = 20
"""After so many places where reading had to stop, the rest of the file is left for the next time."""


def load(text: str, source: str) -> Tree:
    """The tree of a plan file in YAML.

    Raises :class:`PlanError` with every fault found and its line: structure that cannot be read, a key twice
    in one mapping, anchors, tags, several documents, too much nesting, a file with nothing in it.
    """
    text = clean(text, source)
    faults = Problems(source)
    tree = _Builder(faults, text)
    lines = text.split("\n")
    start, data = 0, None
    for _ in range(MOST_FAULTS):
        # a block that cannot be read is left out, the next block begins at the margin: all faults at once
        rest = "\n" * start + "\n".join(lines[start:])
        failed, data = _read(tree, rest, faults)
        if failed is None:
            break
        start = _next_block(lines, failed)
        _explain_rest(lines, failed, start, faults)
        if start >= len(lines):
            break
    faults.check()
    if data is None:
        raise nothing_typed(source)
    return Tree(data, source, tree.lines, tree.typed)


def _read(tree: _Builder, text: str, faults: Problems) -> tuple[int | None, Data]:
    """Read a text; the number (from 0) of the line where reading stopped, None when it did not."""
    from ruamel.yaml.error import MarkedYAMLError, YAMLError

    from thidua.plan_files.yaml_scanner import events

    try:
        return None, tree.document(events(text, faults))
    except Stop as stop:
        return stop.line, None
    except MarkedYAMLError as error:
        context, mark = error.context_mark, error.problem_mark or error.context_mark
        first, last = (context or mark).line, mark.line
        _explain(str(error.problem), text, min(first, last), last, mark.column, faults)
        return last if "':'" not in str(error.problem) else first, None
    except YAMLError:
        faults.add("không đọc được cấu trúc của tệp", _INDENT_HINT)
        return len(text), None


def _next_block(lines: list[str], after: int) -> int:
    """The next line at the margin that is a key: where reading can begin anew."""
    for number in range(after + 1, len(lines)):
        if _MARGIN_KEY.match(lines[number]):
            return number
    return len(lines)


class Stop(Exception):  # noqa: N818 - no error of its own: the fault is already noted
    """Reading cannot go on behind a line (counted from 0); what is wrong has been noted."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


# ---- from events to a tree


class _Builder:
    """Builds the tree from the parser's events and checks what YAML allows and a plan does not."""

    def __init__(self, faults: Problems, text: str) -> None:
        self.faults = faults
        self.text = text
        self.lines: dict[Path, Place] = {}
        self.typed: dict[Path, str] = {}
        self._nodes = 0
        self._line_starts = [0, *(found.end() for found in re.finditer("\n", text))]

    def document(self, events: Iterator[Event]) -> Data:
        from ruamel.yaml.events import DocumentStartEvent, StreamEndEvent

        data: Data = None
        documents = 0
        for event in events:
            if isinstance(event, StreamEndEvent):
                break
            if isinstance(event, DocumentStartEvent):
                documents += 1
                if documents > 1:
                    line = event.start_mark.line
                    self.faults.add(
                        "tệp có nhiều phần ngăn bằng dòng “---”",
                        "mỗi tệp chỉ một kế hoạch: bỏ dòng “---”, hoặc tách thành nhiều tệp",
                        line + 1,
                        1,
                    )
                    raise Stop(len(self.text))
                data = self._node(next(events), events, (), 0)
        return data

    def _node(self, event: Event, events: Iterator[Event], path: Path, depth: int) -> Data:
        from ruamel.yaml.events import ScalarEvent, SequenceStartEvent

        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        self.lines.setdefault(path, (line, column))
        self._count(line, column)
        if isinstance(event, ScalarEvent):
            # style is None only for a plain scalar; a quoted empty text is a text
            if event.value == "" and event.style is None:
                return None
            return self.faults.text(event.value, line, column)
        if depth >= DEEPEST:
            too_deep(self.faults, line, column)
            raise Stop(line - 1)
        if isinstance(event, SequenceStartEvent):
            return self._list(events, path, depth + 1)
        return self._mapping(event, events, path, depth + 1)

    def _count(self, line: int, column: int) -> None:
        self._nodes += 1
        if self._nodes > MOST_NODES:
            too_many(self.faults, line, column)
            raise Stop(len(self.text))

    def _list(self, events: Iterator[Event], path: Path, depth: int) -> list[Data]:
        from ruamel.yaml.events import SequenceEndEvent

        out: list[Data] = []
        for event in events:
            if isinstance(event, SequenceEndEvent):
                break
            out.append(self._node(event, events, (*path, len(out)), depth))
        return out

    def _mapping(self, start: Event, events: Iterator[Event], path: Path, depth: int) -> dict[str, Data]:
        from ruamel.yaml.events import MappingEndEvent, ScalarEvent

        out: dict[str, Data] = {}
        for event in events:
            if isinstance(event, MappingEndEvent):
                break
            key = self._key(event, events)
            line, column = event.start_mark.line + 1, event.start_mark.column + 1
            member = (*path, key)
            value_event = next(events)
            if member in self.lines:
                self.faults.duplicate(key, self.lines[member][0], line, column)
                self._node(value_event, events, (*member, ""), depth)  # its own faults count too
                continue
            self.lines[member] = (line, column)
            out[key] = self._node(value_event, events, member, depth)
            if isinstance(value_event, ScalarEvent):
                self._check_pair(start, key, value_event, line, column)
                if not out[key] or value_event.style not in ("|", ">"):
                    self.typed[path] = self._as_typed(event, value_event)
        if len(out) != 1 or not path or not isinstance(path[-1], int):
            self.typed.pop(path, None)
        return out

    def _key(self, event: Event, events: Iterator[Event]) -> str:
        from ruamel.yaml.events import ScalarEvent

        line, column = event.start_mark.line + 1, event.start_mark.column + 1
        self._count(line, column)
        if not isinstance(event, ScalarEvent):
            self.faults.add(
                "tên mục là một danh sách hoặc một nhóm trong ngoặc",
                "tên mục phải là chữ; nếu cả dòng là một đoạn văn thì đặt nó trong dấu nháy kép",
                line,
                column,
            )
            raise Stop(line - 1)
        if not event.value.strip():
            self.faults.add("thiếu tên mục trước dấu hai chấm", "gõ tên mục, ví dụ “nội dung: …”", line, column)
        return self.faults.text(event.value, line, column)

    def _check_pair(self, start: Event, key: str, value: ScalarEvent, line: int, column: int) -> None:
        # {tên:Nội dung}: without the blank YAML takes the whole for a key
        empty = not value.value and value.style is None
        if getattr(start, "flow_style", False) and empty and (found := re.match(r"[^:]+:(?=[^\s:/])", key)):
            self.faults.add(*_no_blank_after(found[0]), line, column)

    def _as_typed(self, key: Event, value: Event) -> str:
        start = self._line_starts[key.start_mark.line] + key.start_mark.column
        end = self._line_starts[value.end_mark.line] + value.end_mark.column
        return " ".join(line.strip(" \t") for line in self.text[start:end].split("\n")).strip()


# ---- what is wrong, in words

_MARGIN_KEY = re.compile(r"[^\s#\-][^:]{0,80}:")
_SPECIAL_BLANKS = "\u00a0\u2000-\u200b\u202f\u3000"
_INDENT_HINT = "các mục cùng cấp phải thụt vào bằng nhau, mục con thụt sâu hơn mục mẹ 2 dấu cách"
QUOTE_HINT = "nếu là chữ trong đoạn văn thì đặt cả đoạn trong dấu nháy, ví dụ '…'"

_TAB = re.compile(r" *\t\s*[^\s#]")
_SPECIAL_INDENT = re.compile(rf"[ \t]*[{_SPECIAL_BLANKS}]")
_GLUED_DASH = re.compile(rf" *(?:- +)*-(?=[^ \t\n-]|[{_SPECIAL_BLANKS}])")
_GLUED_COLON = re.compile(rf" *(?:- +)*([\"']?[^\W\d_][\w ,()-]{{0,60}}[\"']?:)(?=[^\s:/\\]|[{_SPECIAL_BLANKS}])")


def _no_blank_after(typed: str) -> tuple[str, str]:
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
        return *_no_blank_after(found[1]), found.end()
    return None


def _explain(problem: str, text: str, first: int, last: int, column: int, faults: Problems) -> None:
    """Note what a message of the parser means; traps in the lines that it speaks of say it better."""
    lines = text.split("\n")
    if _note_traps(lines, first, min(last, first + 50) + 1, faults):
        return
    for words, what, hint in _MEANINGS:
        if words in problem:
            place = first if "':'" in words else last
            faults.add(what, hint, place + 1, column + 1 if place == last else 1)
            return
    faults.add("không hiểu cấu trúc chỗ này", _INDENT_HINT, last + 1, column + 1)


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
    ("expected <block end>", "dòng này thụt vào không khớp với các dòng quanh nó", _INDENT_HINT),
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


def _explain_rest(lines: list[str], failed: int, end: int, faults: Problems) -> None:
    """Note the traps in the rest of a block that could not be read; after a fault only the sure ones."""
    known = {problem.line for problem in faults.problems}
    for number in range(failed + 1, min(end, len(lines), failed + 500)):
        line = lines[number]
        if number + 1 in known or line.lstrip().startswith("#"):
            continue
        if (trap := line_trap(line)) and (line.startswith("\t") or not _GLUED_COLON.match(line)):
            faults.add(trap[0], trap[1], number + 1, trap[2])


# ---- writing

_PLAIN = re.compile(r"[^\s\-?:,\[\]{}#&*!|>'\"%@`\ufeff.][^\n]*|\.(?!\.\.)[^\n]*")
_HIDDEN = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")
_BREAKS_PLAIN = re.compile(r":(?=\s|$)|\s#")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}


def dump(data: Data) -> str:
    """A plain tree as YAML as a person would type it; ``load`` gives the same tree back."""
    if data is None:
        return ""
    if isinstance(data, str):
        return _scalar(data) + "\n"
    if not data:
        return _inline(data) + "\n"
    if isinstance(data, list):
        return "\n".join(_block(data, "")) + "\n"
    pieces: list[str] = []
    was_block = False
    for key, value in data.items():
        lines = _member(key, value, "")
        is_block = len(lines) > 1
        if pieces and (is_block or was_block):
            pieces.append("")  # a blank line sets off what takes several lines
        pieces += lines
        was_block = is_block
    return "\n".join(pieces) + "\n"


def _block(data: dict[str, Data] | list[Data], pad: str) -> list[str]:
    if isinstance(data, dict):
        return [line for key, value in data.items() for line in _member(key, value, pad)]
    return [line for value in data for line in _item(value, pad)]


def _member(key: str, value: Data, pad: str) -> list[str]:
    head = f"{pad}{_key(key)}:"
    if value is None:
        return [head]
    if isinstance(value, str):
        return _text(head, value, pad + "  ")
    return [head, *_block(value, pad + "  ")] if value else [f"{head} {_inline(value)}"]


def _item(value: Data, pad: str) -> list[str]:
    if value is None:
        return [f"{pad}-"]
    if isinstance(value, str):
        return _text(f"{pad}-", value, pad + "  ")
    if not value or (isinstance(value, list) and all(_fits_row(cell) for cell in value)):
        return [f"{pad}- {_inline(value)}"]
    first, *rest = _block(value, pad + "  ")
    return [f"{pad}- {first[len(pad) + 2 :]}", *rest]


def _fits_row(cell: Data) -> bool:
    return isinstance(cell, str) and "\n" not in cell


def _inline(value: dict[str, Data] | list[Data]) -> str:
    if isinstance(value, dict):
        return "{}"
    return f"[{', '.join(_scalar(cell, flow=True) for cell in value if isinstance(cell, str))}]"


def _key(key: str) -> str:
    return _scalar(key) if ":" not in key else _quoted(key)


def _text(head: str, text: str, pad: str) -> list[str]:
    """A text after its key or dash; one of several lines as a block under ``|``, every line as it is."""
    body = text.removesuffix("\n")
    lines = body.split("\n")
    if "\n" in text and all(line == line.rstrip() for line in lines) and _may_be_block(body):
        sign = "|" if body != text else "|-"
        return [f"{head} {sign}", *(pad + line if line else "" for line in lines)]
    return [f"{head} {_scalar(text)}"]


def _may_be_block(body: str) -> bool:
    # YAML takes the indentation of a block from its first line
    return (
        bool(body) and not body[0].isspace() and not body.endswith("\n") and not _HIDDEN.search(body.replace("\n", ""))
    )


def _scalar(text: str, flow: bool = False) -> str:
    """A text on one line, in quotes only where YAML needs them."""
    plain = (
        _PLAIN.fullmatch(text)
        and text == text.strip()
        and not _HIDDEN.search(text)
        and not _BREAKS_PLAIN.search(text)
        and not (flow and re.search(r"[,\[\]{}:]", text))
    )
    return text if plain else _quoted(text)


def _quoted(text: str) -> str:
    if ('"' in text or "\\" in text) and "'" not in text and not _HIDDEN.search(text):
        return f"'{text}'"
    escaped = "".join(_ESCAPES.get(sign, sign) for sign in text)
    return '"' + _HIDDEN.sub(lambda found: f"\\u{ord(found[0]):04x}", escaped) + '"'
