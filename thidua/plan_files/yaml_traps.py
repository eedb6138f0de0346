"""What people type amiss in YAML, and what the parser's messages mean, in words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from thidua.diagnostics import Diagnostic
from thidua.problems import Problems
from thidua.rulebook.plans import (
    EXTRA_TEXT,
    LINE_WITHOUT_KEY,
    NO_BLANK_AFTER,
    NO_COMMA,
    OTHER_DASH,
    SEVERAL_PLANS,
    SPECIAL_BLANK,
    STRAY_DASH,
    TAB,
    UNEVEN_BLANK_LINE,
    UNEVEN_INDENT,
    UNREADABLE,
)
from thidua.wording import fold, shorten

if TYPE_CHECKING:
    from thidua.model.node import Node

_SPECIAL_BLANKS = "\u00a0\u2000-\u200b\u202f\u3000"

OTHER_SIGN = re.compile(r"^ *([–—•·●▪])(?=[ \t\u00a0]|$)")
"""A sign that Word puts before an item, alone at the beginning of a line."""
_TAB = re.compile(r" *\t\s*[^\s#]")
_SPECIAL_INDENT = re.compile(rf"[ \t]*[{_SPECIAL_BLANKS}]")
_GLUED_DASH = re.compile(rf" *(?:- +)*-(?=[^ \t\n-]|[{_SPECIAL_BLANKS}])")
_GLUED_COLON = re.compile(rf" *(?:- +)*([\"']?[^\W\d_][\w ,()-]{{0,60}}[\"']?:)(?=[^\s:/\\]|[{_SPECIAL_BLANKS}])")


_BRACE_IN_WORDS = re.compile(r"[^\s,\[{:][ \t]{0,9}\{[^{}\n]*\}")
"""A name in braces behind words, as the words of a plan for many units have them: ``[UBND {Tên xã}]``."""


def line_trap(line: str) -> tuple[Diagnostic, int] | None:
    """What is amiss with a line taken alone: what is said of it, and the column; None for nothing."""
    if _TAB.match(line):
        return TAB.said(), 1
    if _SPECIAL_INDENT.match(line):
        return SPECIAL_BLANK.said(), 1
    if found := _GLUED_DASH.match(line):
        return NO_BLANK_AFTER.said("gach"), found.end()
    if found := _GLUED_COLON.match(line):
        return NO_BLANK_AFTER.said(chu=shorten(found[1])), found.end()
    return None


def without_colon(line: str) -> Diagnostic | None:
    """What is said of a line that is the name of a section alone; None for any other."""
    name = line.partition(" #")[0].strip()
    return LINE_WITHOUT_KEY.said("hai_cham", ten=name) if fold(name) in _names() else None


@cache
def _names() -> frozenset[str]:
    """The names of all fields that a plan file, or one of an office, may have."""
    from thidua.model.ho_so import HoSo

    seen: set[type[Node]] = set()

    def walked(cls: type[Node]) -> Iterator[str]:
        seen.add(cls)
        for field in cls.fields().values():
            yield field.name
            if (part := field.part(cls)) and part not in seen:
                yield from walked(part)

    return frozenset(walked(HoSo))


def explain(problem: str, text: str, first: int, last: int, column: int, faults: Problems) -> None:
    """Note what a message of the parser means; traps in the lines that it speaks of say it better."""
    lines = text.split("\n")
    if _note_traps(lines, first, min(last, first + 50) + 1, faults):
        return
    if _DOCUMENT in problem:
        faults.note(_beside_document(lines, last), last + 1, column + 1)
        return
    for words, rule, form in _MEANINGS:
        if words in problem:
            place = first if "':'" in words else last
            if rule is LINE_WITHOUT_KEY and (sign := OTHER_SIGN.search(lines[place])):
                faults.note(OTHER_DASH.said("dong", dau=sign[1]), place + 1, sign.start(1) + 1)
                return
            if rule is LINE_WITHOUT_KEY and (said := without_colon(lines[place])):
                faults.note(said, place + 1, 1)
                return
            if rule is NO_COMMA and any(map(_BRACE_IN_WORDS.search, lines[first : last + 1])):
                form = "yaml_ngoac"
            faults.note(rule.said(form), place + 1, column + 1 if place == last else 1)
            return
    faults.note(UNREADABLE.said("yaml"), last + 1, column + 1)


def _beside_document(lines: list[str], number: int) -> Diagnostic:
    """What is said of a line that belongs to no document."""
    if lines[number].startswith(("---", "...")):
        return SEVERAL_PLANS.said("dong", dau=lines[number][:3])
    top = next((line for line in lines if line.strip() and not line.lstrip().startswith("#")), "")
    return UNEVEN_INDENT.said() if top.startswith(" ") else EXTRA_TEXT.said("yaml")


_DOCUMENT = "document"
_MEANINGS = (
    ("could not find expected ':'", LINE_WITHOUT_KEY, ""),
    ("sequence entries are not allowed", STRAY_DASH, ""),
    ("expected <block end>", UNEVEN_INDENT, ""),
    ("expected ',' or", NO_COMMA, "yaml"),
    ("more indented follow up", UNEVEN_BLANK_LINE, ""),
)
"""Words of the parser's messages, and the rule that says what they mean in one of its forms."""


def _note_traps(lines: list[str], first: int, end: int, faults: Problems) -> bool:
    found = False
    for number in range(first, min(end, len(lines))):
        if trap := line_trap(lines[number]):
            faults.note(trap[0], number + 1, trap[1])
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
            faults.note(trap[0], number + 1, trap[1])
