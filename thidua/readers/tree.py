"""A plan file as a plain tree: texts as typed, and the line of each."""

from __future__ import annotations

import re
from typing import TypeAlias

import attrs

from thidua.errors import PlanError, Problem
from thidua.places import Path, Place
from thidua.wording import control_characters, nfc

Data: TypeAlias = "dict[str, Data] | list[Data] | str | None"

DEEPEST = 60
"""How deep lists and mappings may nest; a real plan needs a dozen."""

MOST_PROBLEMS = 100
"""How many problems of one file are told at once."""

MOST_NODES = 60_000
"""How many texts, lists and mappings a file may hold: a table of ten thousand rows and the plan around."""


@attrs.frozen
class Tree:
    """A plan file as read: every scalar the text as typed (NFC), ``None`` where nothing was typed.

    ``lines`` maps a path of raw keys and indexes to (line, column), both counted from 1: the place of the key
    of a mapping's member, of the item of a list. ``typed`` holds, for a mapping of one pair that stands as an
    item of a list, the words as they were typed (``Đối với tập thể: "Hoàn thành" tốt``): such a mapping may
    turn out to be a text with a colon, and its quotes must not get lost.
    """

    data: Data
    source: str = ""
    lines: dict[Path, Place] = attrs.field(factory=dict, repr=False)
    typed: dict[Path, str] = attrs.field(factory=dict, repr=False)

    def place(self, path: Path) -> Place:
        """The line and column of a path, or of the nearest ancestor that has one; (0, 0) when none has."""
        for end in range(len(path), -1, -1):
            if path[:end] in self.lines:
                return self.lines[path[:end]]
        return (0, 0)


class Faults:
    """The problems found in one file, gathered while it is read."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._found: dict[Problem, None] = {}

    def add(self, what: str, hint: str = "", line: int = 0, column: int = 0) -> None:
        """Note a problem; the same words for the same place are noted once, and no more than anyone reads."""
        problem = Problem(what, hint, source=self.source, line=line, column=column)
        if len(self._found) < MOST_PROBLEMS:
            self._found[problem] = None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was noted so far."""
        return tuple(self._found)

    def duplicate(self, key: str, first: int, line: int, column: int) -> None:
        """Note a key that stands twice in one mapping."""
        self.add(
            f"mục “{shorten(key)}” có hai lần, ở dòng {first} và dòng {line}",
            "giữ một mục, gộp nội dung của mục kia vào",
            line,
            column,
        )

    def text(self, text: str, line: int, column: int) -> str:
        """The text in NFC; characters that no document can hold are noted."""
        found = control_characters(text)
        if found:
            self.add(f"có ký tự điều khiển {', '.join(found)}", CONTROL_HINT, line, column)
        return nfc(text)

    def stop(self) -> PlanError:
        """The error that says all problems, in the order of the lines."""
        return PlanError(sorted(self.problems, key=lambda problem: (problem.line, problem.column)))

    def check(self) -> None:
        """Raise :class:`PlanError` when any problem was noted."""
        if self._found:
            raise self.stop()


CONTROL_HINT = "ký tự này không nhìn thấy, thường lẫn vào khi chép từ phần mềm khác; xóa rồi gõ lại chỗ đó"


def clean(text: str, source: str) -> str:
    """The text of a plan file made ready for a parser: no byte-order mark, NFC, every line ended by ``\\n``.

    Raises :class:`PlanError` for control characters, each with its line, and for a text with nothing in it.
    """
    text = nfc(text.removeprefix("\ufeff")).replace("\r\n", "\n").replace("\r", "\n")
    faults = Faults(source)
    if control_characters(text):
        for number, line in enumerate(text.split("\n"), 1):
            if len(faults.problems) >= MOST_PROBLEMS:
                break
            if found := control_characters(line):
                column = 1 + min(line.index(chr(int(name[2:], 16))) for name in found)
                faults.text(line, number, column)
    faults.check()
    if not text.strip():
        raise nothing_typed(source)
    return text


_MARK_AFTER_ESCAPE = re.compile(r"(?<!\\)((?:\\\\)*\\[a-z])([\u0300-\u036f])")


def keep_marks_apart(dumped: str) -> str:
    """A dumped file in which an accent that stands alone behind ``\\n`` is written by its number.

    Else the file's own composing (``n`` + accent) would make another letter of the escape's ``n``.
    """
    return _MARK_AFTER_ESCAPE.sub(lambda match: f"{match[1]}\\u{ord(match[2]):04x}", dumped)


def nothing_typed(source: str) -> PlanError:
    """The error for a file that is empty, or holds remarks only."""
    return PlanError(
        Problem(
            "tệp chưa có nội dung",
            "gõ nội dung kế hoạch vào tệp, ví dụ “trích yếu: Phát động phong trào thi đua …”, rồi lưu lại",
            source=source,
        )
    )


def too_deep(faults: Faults, line: int, column: int) -> None:
    """Note that lists and mappings nest too deep."""
    faults.add(
        f"các mục lồng nhau quá {DEEPEST} cấp",
        "kế hoạch thật không cần nhiều cấp như vậy; xem lại dấu ngoặc hoặc chỗ thụt đầu dòng",
        line,
        column,
    )


def too_many(faults: Faults, line: int, column: int) -> None:
    """Note that a file holds more than any plan does."""
    faults.add(
        f"tệp có quá {MOST_NODES:,} mục".replace(",", "."),
        "một kế hoạch không dài như vậy; xem lại có chọn nhầm tệp không, hoặc tách bảng dài thành tệp riêng",
        line,
        column,
    )


def shorten(text: str, width: int = 40) -> str:
    """A text short enough to be quoted in a message."""
    text = " ".join(text.split())
    return text if len(text) <= width else text[: width - 1].rstrip() + "…"
