"""Markdown templates: where each value of one stands, and how lines and tables of the layout are written there."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, Literal

import attrs

from thidua.diagnostics import Diagnostic
from thidua.engine import faults
from thidua.engine.values import Block, Written, checked, runs
from thidua.layout.flat import YIn
from thidua.layout.lines import BangIn, Chu, Dong, Ke, Khoi
from thidua.layout.notes import ChuThichIn
from thidua.pictures import Anh

MarkdownContext = Literal["đầu dòng", "giữa dòng", "bảng"]
"""Where a value stands: at the beginning of a line, inside one, in the row of a table."""

MOST_IN_LINE = 10_000
"""The longest line of a template in which the place of a value is looked for."""
_SPECIAL = re.compile(r"([\\`*_\[\]<>|#~&])")
_LEADING = re.compile(r"^(\d{1,9})([.)])(?=\s|$)|^([-+])(?=\s|$|[-+])|^([=])")
_MAY_LEAD = "-+="
_LIST_BEGIN = re.compile(r"\s*(?:>\s*|[-+*]\s+|\d+[.)]\s+|#+\s+)*")
_ELEMENT = re.compile(r"[\w/!?]+")
_HTML = re.compile(r"<(?!br\s*/?>)[A-Za-z/!?]")
_OUTSIDE = re.compile(r"\]\((?!#|\s*\))|^ {0,3}\[(?:[^\]\n]++|\n(?! {0,3}\[))++\]:", re.MULTILINE)
_STRAY = re.compile(r"\}\}|%\}|#\}")


def escape(text: str, place: MarkdownContext = "giữa dòng") -> str:
    """A text in which nothing is a sign of Markdown."""
    if "\n" not in text:
        line = _SPECIAL.sub(r"\\\1", checked(text))
        return _at_start(line) if place == "đầu dòng" else line
    lines = [_SPECIAL.sub(r"\\\1", line) for line in checked(text).replace("\r\n", "\n").split("\n")]
    lines = [_at_start(line) if i or place == "đầu dòng" else line for i, line in enumerate(lines)]
    return ("<br>" if place == "bảng" else "  \n").join(lines)


_ESCAPED = re.compile(r"\\([\\`*_\[\]<>|#~&.)+=-])|(<br>)|  (?=\n)|\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}")
_SIGN = re.compile(r"\\.")
_LOOK = re.compile(r"[*`\[<]|(?<!\w)_|_(?!\w)|~~")


def _read_off(text: str) -> str:
    """The text of some Markdown: what is escaped there as it is, stars of a look gone."""
    return _ESCAPED.sub(lambda found: found[1] or ("\n" if found[2] else ""), text)


MARKDOWN = Written(escape, _read_off, lambda text: _LOOK.search(_SIGN.sub("", text)) is not None)
"""Text in Markdown."""


def _at_start(line: str) -> str:
    line = line.lstrip(" \t")
    if line[:1] not in _MAY_LEAD and not line[:1].isdecimal():
        return line
    return _LEADING.sub(lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3] or m[4]}", line)


def put(place: MarkdownContext, value: Any) -> str:
    """A value as it stands at a place of a Markdown template.

    Raises ``RefusedError`` for what cannot stand there.
    """
    if type(value) is Block:
        return value.markup
    if type(value) is Dong and len(value.van) == 1:  # as nearly all lines are
        return _run(value.van[0], place)
    if isinstance(value, Khoi):
        return table(value.bang) if value.bang else put(place, value.dong)
    if isinstance(value, BangIn):
        return table(value)
    if isinstance(value, tuple) and value and all(isinstance(one, YIn) for one in value):
        return listed(value)
    if isinstance(value, Ke):
        return "---"
    if isinstance(value, Anh):
        return escape(value.words, place)
    if isinstance(value, list | tuple):
        return ("<br>" if place == "bảng" else "  \n").join(put(place, one) for one in value)
    return "".join(_run(run, place if i == 0 or place == "bảng" else "giữa dòng") for i, run in enumerate(runs(value)))


def _run(run: Chu, place: MarkdownContext) -> str:
    if run.so_chu_thich:
        return f"[^{run.so_chu_thich}]"
    stars = "" if run.thieu else "*" * (2 * run.dam + run.nghieng)
    if not stars or not run.chu.strip():
        return escape(run.chu, place)
    inner = run.chu.strip()  # blanks may not stand next to the stars
    head, tail = run.chu[: run.chu.index(inner)], run.chu[run.chu.index(inner) + len(inner) :]
    return f"{head}{stars}{escape(inner, 'bảng' if place == 'bảng' else 'giữa dòng')}{stars}{tail}"


def with_notes(text: str, notes: Iterable[ChuThichIn]) -> str:
    """A text with its notes at its end, for a template that does not print them itself."""
    said = (f"[^{note.so}]: " + "\n\n    ".join(put("đầu dòng", words) for words in note.doan) for note in notes)
    return "\n\n".join([text.rstrip("\n"), *said]) + "\n"


def table(value: BangIn) -> str:
    """A table of GitHub's Markdown; a row over all columns stands in bold in the first."""
    head = "| " + " | ".join(put("bảng", column.ten) for column in value.cot) + " |"
    rule = "|" + "|".join(" :---: " if column.giua else " --- " for column in value.cot) + "|"
    rows = []
    for row in value.hang:
        cells = ["<br>".join(put("bảng", one) for one in cell) for cell in row.o]
        if row.gop:
            cells = [f"**{cells[0]}**", *("" for _ in value.cot[1:])]
        rows.append("| " + " | ".join(cells) + " |")
    title = [f"**{put('giữa dòng', value.tieu_de)}**", ""] if value.tieu_de else []
    return "\n".join([*title, head, rule, *rows])


def listed(rows: Iterable[YIn]) -> str:
    """Rows of a flat list as lists in lists; a table stands in the item whose it is."""
    out: list[str] = []
    deepest = 0
    for row in rows:
        deepest = min(row.cap, deepest if row.bang else deepest + 1)  # no item stands two levels below the one above
        inside = "  " * (deepest if row.bang else deepest - 1)
        if row.bang:
            out += ["", *(f"{inside}{line}".rstrip() for line in table(row.bang).split("\n")), ""]
        else:
            out.append(f"{inside}- {put('đầu dòng', row.dong)}")
    return "\n".join(out).strip("\n")


_BULLETS = ("–", "+", "·")
"""Of items by how deep they stand, as Word has them."""
_CELL_END = re.compile(r"(?<!\\)\|")
_RULE = re.compile(r"\|[\s:|-]*")
_NOTE = re.compile(r"(?<!\\)\[\^([0-9]{1,9})\]:?")
_HEADING = re.compile(r"#{1,6} ")


def unmarked(text: str) -> str:
    """Some Markdown as plain text, its paragraphs, items and rows a line each.

    >>> unmarked("## Mục 1\\\\. *Ý*\\n- Một[^1]\\n  - Hai\\n\\n| A | B |\\n| --- | --- |\\n| **C** |  |")
    'Mục 1. Ý\\n– Một[1]\\n+ Hai\\n\\nA | B\\nC'
    """
    lines = [line for line in text.split("\n") if not (line.strip() and _RULE.fullmatch(line.strip()))]
    return "\n".join(map(_unmarked, lines))


def _unmarked(line: str) -> str:
    bare = _NOTE.sub(r"[\1]", line.strip(" "))
    if bare.startswith("|"):
        first, *others = (_read_off(cell).strip() for cell in _CELL_END.split(bare[1:-1]))
        over_all = bare.startswith("| **") and not any(others)
        return first if over_all else " | ".join((first, *others)).replace("\n", " ")
    if bare.startswith("- "):
        return f"{_BULLETS[min((len(line) - len(line.lstrip(' '))) // 2, len(_BULLETS) - 1)]} {_read_off(bare[2:])}"
    return _read_off(_HEADING.sub("", bare, count=1) if bare.startswith("#") else bare)


@attrs.define
class MarkdownPlaces:
    """Reads a Markdown template piece by piece and tells the place of each value; what is wrong is noted by line."""

    _note: Callable[[int, Diagnostic], None]
    words: list[str] = attrs.field(factory=list)
    _before: str = ""
    """What stands on the line so far, values as ``x``."""
    _fenced: bool = False

    def data(self, text: str, line: int) -> None:
        """Some text of the template."""
        self.words.append(text)
        here = self._before + text
        for match in _HTML.finditer(text):
            name = _ELEMENT.match(text, match.start() + 1)
            self._note(_line(line, text, match.start()), faults.forbidden_element(name[0] if name else ""))
        for match in _OUTSIDE.finditer(here):
            if match.end() > len(self._before):
                at = match.start() - len(self._before)
                self._note(_line(line, text, at), faults.FROM_OUTSIDE.said("lien_ket"))
        for match in _STRAY.finditer(text):
            self._note(_line(line, text, match.start()), faults.stray_closing(match[0]))
        *whole, last = here.split("\n")
        for one in whole:
            self._fenced ^= bool(re.match(r" {0,3}(```|~~~)", one))
        if len(last) > MOST_IN_LINE:
            self._note(_line(line, text, len(text)), faults.UNFIT_TEXT.said("dong"))
            last = last[:1]
        self._before = last

    def value(self, line: int) -> MarkdownContext:
        """A value; where it stands."""
        before = self._before
        self._seam(line)
        if self._fenced or before.count("`") % 2:
            self._note(line, faults.VALUE_PLACE.said("ma"))
        elif re.search(r"\]\([^)]*$", before):
            self._note(line, faults.VALUE_PLACE.said("lien_ket"))
        self._before += "x"
        if before.lstrip().startswith("|"):
            return "bảng"
        return "đầu dòng" if _LIST_BEGIN.fullmatch(before) else "giữa dòng"

    def block(self, content: str, line: int) -> None:
        """A ``{% %}`` tag."""
        if content.split(None, 1)[:1] == ["print"]:
            self._note(line, faults.forbidden_block("print"))
        self._seam(line)

    def _seam(self, line: int) -> None:
        """A tag right behind a sign of Markdown might make it say something else."""
        if self._before[-1:] in ("]", "<", "\\", "`", "!"):
            self._note(line, faults.VALUE_PLACE.said("sau_dau", dau=self._before[-1]))

    def end(self) -> None:
        """The end of the template."""


def _line(first: int, text: str, at: int) -> int:
    return first + text.count("\n", 0, max(0, at))
