"""Plain text and Markdown as a sheet: one paragraph a line, so that nothing of how it was typed is lost."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping

import attrs

from thidua.sheet import Block, Cell, Paragraph, Run, Sheet, Spot, Table
from thidua.sheet.notes import Note
from thidua.sheet.symbols import INVISIBLE, typed
from thidua.wording import nfc

_NOWHERE: Mapping[tuple[int, int], Spot] = {}
_LINE_END = re.compile("\r\n|[\r\n\u0085\u2028\u2029]")
_HEADING = re.compile(r"[ \t]*(#{1,6})(?:[ \t\u00a0]++|(?=\*)|(?<=##)(?=\w)|$)(.*)$")
_CLOSING = re.compile(r"[ \t]#+$")
_FENCE = re.compile(r"\s*(```|~~~)\S*\s*$")
_DELIMITERS = re.compile(r"\|?:?-+:?(\|:?-+:?)*\|?")
_WORDS = re.compile(r"[^\W_]")
_SIGNS = (
    re.compile(r"^[ \t]*(#{1,6}[ \t]+\S|##+\w)", re.MULTILINE),
    re.compile(r"(?<!\*)\*\*(?!\*)[^*\n]+\*\*(?!\*)"),
    re.compile(r"(?<![\w*])\*(?![\s*])[^*\n]*[^\s*]\*(?![\w*])"),
    re.compile(r"^[ \t]*+\|.*\|[ \t]*+\n[ \t]*+(?:\|[ \t]*+)?:?--", re.MULTILINE),
    re.compile(r"^[ \t]*(\d+\\[.)]|\\[-+])[ \t]", re.MULTILINE),
    re.compile(r"^ {0,3}\[\^[^\W_][\w-]{0,39}\]:[ \t]", re.MULTILINE),
)
_TOKEN = re.compile(
    r"""\\(?P<escaped>[!-/:-@\[-`{-~])
      | (?P<mark>(?<!\*)\*{1,3}(?!\*)|(?<![\w_])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![\w_]))
      | (?P<break><br\s*/?>)
      | (?P<tag></?(?:u|b|strong|i|em|sup|sub|span|div|p|center)(?:\s[^<>\n]{0,200})?>)
      | \[\^(?P<note>[^\W_][\w-]{0,39})\]
      | !\[[^\]\n]{0,500}\]\([^()\s]{0,2000}\)
      | \[(?P<link>[^\[\]\n]{1,500})\]\([^()\s]{0,2000}\)
      | (?P<entity>&(?:\#\d{1,6}|[A-Za-z]{2,8});)""",
    re.VERBOSE | re.IGNORECASE,
)
_ESCAPED_SIGN = re.compile(r"\\([!-/:-@\[-`{-~])")
_QUOTED = re.compile(r"\A[>\s]*+")
_DEFINED = re.compile(r" {0,3}\[\^(?P<name>[^\W_][\w-]{0,39})\]:[ \t]*+(?P<words>.*)$")
_NUMBERED = re.compile(r"\[(?P<number>[1-9]\d{0,4})\][ \t]+(?P<words>\S.*)$")
_MARK = re.compile(r"\[([1-9]\d{0,4})\]")
_BEHIND = re.compile(r"(?<=\S)\[([1-9]\d{0,4})\]")
"""A mark behind a word; with a blank before it, it may be a figure in brackets (``tài liệu [2]``)."""
_HARD_BREAK = re.compile(r"(?<!\\)((?:\\\\)*)\\$")


def read_text(text: str, source: str, format: str = "txt", spots: Mapping[tuple[int, int], Spot] = _NOWHERE) -> Sheet:
    """The sheet of a text; ``format`` is ``txt``, ``md`` or ``pdf`` (the text of printed pages), ``source`` the file's
    name for messages.

    Every line is a paragraph, blank lines are empty paragraphs and keep their number in ``where`` (``dòng 12``): which
    lines belong together is for the reader of roles to say. Blanks inside a line stay, so the columns of a text
    printed by layout are still to be seen; a form feed breaks the page.

    Markdown's marks become looks: ``#`` the level, asterisks bold and italic, tables tables; marks of lists, and rules
    of dashes or asterisks, stay as typed. A ``.txt`` in which such marks are found is read as Markdown,
    and its format is that. Marks that
    have no partner are text. Nothing is refused. Notes are those of Markdown (``[^1]: …``); in a text those that close
    it, counted from 1 (``[1] …``), each with its mark in the text above.

    In the text of a PDF nothing is a mark, and a place is a line of a page; ``spots`` where these stand, by page and
    line.
    """
    seen = INVISIBLE.sub("", text)
    if seen != text and format != "pdf":  # whose printer may put them where a line may break
        sheet = read_text(seen, source, format)
        return attrs.evolve(sheet, blocks=tuple(_with_unseen(sheet.blocks, text.removeprefix("\ufeff"))))
    lines = _LINE_END.split(seen)
    if lines and not lines[-1]:
        lines.pop()
    notes = []
    lines = [typed(line) for line in lines]
    composed = [nfc(line) for line in lines]
    if composed != lines:
        first = next(number for number, (old, new) in enumerate(zip(lines, composed, strict=True), 1) if old != new)
        notes.append(Note(f"dòng {first}", "to_hop"))
    if format != "pdf" and (format == "md" or any(sign.search("\n".join(composed)) for sign in _SIGNS)):
        defined = _definitions(composed)
        names = frozenset(name for name, _, _ in defined)
        said = (attrs.evolve(_paragraph((*_inline(words),), at), label=name) for name, words, at in defined)
        return Sheet(tuple(_marked(composed, names)), footnotes=tuple(said), format="md", notes=tuple(notes))
    if format == "pdf":
        notes += [Note(f"trang {page}", "chan_trang") for page in _pages_with_notes(composed)]
    closing, mark = _closing_notes(composed) if format == "txt" else ([], _MARK)
    last = sum(bool(label) for label, _, _ in closing)
    said = (attrs.evolve(_paragraph((Run(words),), at), label=label) for label, words, at in closing)
    blocks = tuple(_plain(composed, pages=spots if format == "pdf" else None, notes=last, mark=mark))
    return Sheet(blocks, footnotes=tuple(said), format=format, notes=tuple(notes))


def _with_unseen(blocks: Iterable[Block], text: str) -> Iterator[Block]:
    """The paragraphs of a text, each with what was typed on its line where signs of no width stand there."""
    lines = {number: line for number, line in enumerate(_LINE_END.split(text), 1) if INVISIBLE.search(line)}
    for at, block in enumerate(blocks, 1):
        line = lines.get(block.number or at) if isinstance(block, Paragraph) else None
        yield attrs.evolve(block, unseen=line) if isinstance(block, Paragraph) and line else block


_Noted = list[tuple[str, str, int]]
"""The paragraphs of notes: label (empty: it goes on with the note above), words, number of the line."""


def _definitions(lines: list[str]) -> _Noted:
    """The notes of a Markdown text, whose lines are emptied: a definition, and what stands set in below it."""
    found: _Noted = []
    names: set[str] = set()
    open_ = False
    for at, line in enumerate(lines):
        match = _DEFINED.match(line)
        if match and match["name"] not in names:
            names.add(match["name"])
            found.append((match["name"], match["words"], at + 1))
            open_, lines[at] = True, ""
        elif open_ and line[:1] in ("\t", " ") and line.strip():
            found.append(("", line.strip(), at + 1))
            lines[at] = ""
        elif line.strip():
            open_ = False
    return found


def _closing_notes(lines: list[str]) -> tuple[_Noted, re.Pattern[str]]:
    """The notes that close a text, whose lines are emptied, and what their marks are; none where not each of them has
    its one mark above.
    """
    begins = (at for at in range(len(lines) - 1, -1, -1) if (m := _NUMBERED.match(lines[at])) and m["number"] == "1")
    start = next(begins, -1)
    if start <= 0:
        return [], _MARK
    found: _Noted = []
    count = 0
    for at in range(start, len(lines)):
        match = _NUMBERED.match(lines[at])
        if match and int(match["number"]) == count + 1:
            count += 1
            found.append((match["number"], match["words"], at + 1))
        elif lines[at].strip():
            found.append(("", lines[at].strip(), at + 1))
    for mark in (_MARK, _BEHIND):
        marks = [int(number) for line in lines[:start] for number in mark.findall(line) if int(number) <= count]
        if marks == list(range(1, count + 1)):
            lines[start:] = [""] * (len(lines) - start)
            return found, mark
    return [], _MARK


_AT_FOOT = re.compile(r"\s*([1-9]\d?)\s(?=[^\W\d])(?!.*\S\s{3,}\S)")


def _pages_with_notes(lines: list[str]) -> Iterator[int]:
    """The pages of a PDF at whose foot notes stand: lines that count on from page to page, each number behind a word
    of a line above.
    """
    count = 0
    for page, text in enumerate("\n".join(lines).split("\f"), 1):
        said = [line for line in text.split("\n") if line.strip()]
        at = next((i for i, line in enumerate(said) if (m := _AT_FOOT.match(line)) and int(m[1]) == count + 1), 0)
        numbers = [int(m[1]) if (m := _AT_FOOT.match(line)) else 0 for line in said[at:]]
        above = "\n".join(said[:at])
        marked = (re.search(rf"(?:[^\W\d]|\S ){number}(?![\w/])", above) for number in numbers)
        if at and numbers == [*range(count + 1, count + 1 + len(numbers))] and all(marked):
            count += len(numbers)
            yield page


def _plain(
    lines: list[str], *, pages: Mapping[tuple[int, int], Spot] | None, notes: int, mark: re.Pattern[str]
) -> Iterator[Paragraph]:
    """A paragraph a line; ``pages``: its place is a line of a page, and where it stands there. A page begins with its
    first words. ``notes``: how many notes have their marks in the lines, each a ``mark``.
    """
    page, before, breaks = 1, 0, False
    for number, line in enumerate(lines, 1):
        if "\f" in line:
            page, before, breaks = page + line.count("\f"), number - 1, True
        words = _shown(line)
        runs = _noted(words, notes, mark) if notes and "[" in words else (Run(words),)
        paragraph = _paragraph(runs, number, breaks and bool(words))
        if pages is not None:
            spot = pages.get((page, number - before))
            paragraph = attrs.evolve(paragraph, where=f"trang {page}, dòng {number - before}", number=0, spot=spot)
        yield paragraph
        breaks = breaks and not words


def _noted(words: str, notes: int, mark: re.Pattern[str]) -> tuple[Run, ...]:
    """A line with the marks of its notes told from its words."""
    runs: list[Run] = []
    at = 0
    for found in mark.finditer(words):
        if int(found[1]) <= notes:
            runs += [Run(words[at : found.start()]), Run("", note=found[1])]
            at = found.end()
    return (*runs, Run(words[at:]))


def _shown(line: str) -> str:
    return line.replace("\f", "").rstrip()


def _paragraph(runs: tuple[Run, ...], number: int, page: bool = False, level: int = 0) -> Paragraph:
    kept = tuple(run for run in runs if run.text or run.note)
    return Paragraph(kept, level=level, page_break=page, where=f"dòng {number}", number=number)


def _marked(lines: list[str], notes: frozenset[str]) -> Iterator[Block]:
    at = 0
    while at < len(lines):
        rows = _table_rows(lines, at)
        if rows:
            yield _table(lines, at, rows, notes)
            at += rows
            continue
        if _FENCE.match(lines[at]):
            at += 1
            continue
        end = at + 1
        while end < len(lines) and _runs_on(lines, end):
            end += 1
        yield from _joint(lines[at:end], at + 1, notes)
        at = end


def _runs_on(lines: list[str], at: int) -> bool:
    """A line and the one before it may share a mark that is opened in one and closed in the other."""
    return bool(
        _WORDS.search(lines[at])  # ----- and *** are typed rules: they stay as typed, and pair with nothing
        and _WORDS.search(lines[at - 1])
        and not _HEADING.match(lines[at])
        and not _HEADING.match(lines[at - 1])
        and not _FENCE.match(lines[at])
        and not _table_rows(lines, at)
    )


def _joint(lines: list[str], number: int, notes: frozenset[str]) -> Iterator[Paragraph]:
    """The paragraphs of some lines that stand together."""
    heading = _HEADING.match(lines[0])
    pages = ["\f" in line for line in lines]
    words = [_CLOSING.sub("", _shown(heading[2])).rstrip()] if heading else [_stripped(line) for line in lines]
    level = len(heading[1]) if heading else 0
    for i, runs in enumerate(_parted(_inline("\n".join(words), notes), "\n")):
        lines_kept = tuple(run.saying(run.text.replace("\v", "\n")) for run in runs)
        yield _paragraph(lines_kept, number + i, pages[i], level)


def _stripped(line: str) -> str:
    """A line without what Markdown gives no look: quotation marks at its start, a hard break at its end."""
    return _HARD_BREAK.sub(r"\1", _QUOTED.sub("", _shown(line), count=1)).rstrip()


def _parted(runs: list[Run], end: str) -> Iterator[tuple[Run, ...]]:
    """Runs parted at a sign."""
    current: list[Run] = []
    for run in runs:
        first, *more = run.text.split(end)
        current.append(run.saying(first))
        for text in more:
            yield tuple(current)
            current = [run.saying(text)]
    yield tuple(current)


# Marks inside a line.


def _inline(text: str, notes: frozenset[str] = frozenset()) -> list[Run]:
    """The runs of a text with marks, those of ``notes`` among them; a ``<br>`` becomes a vertical tab, for a line end
    is the end of a paragraph.
    """
    if not _WORDS.search(text):
        return [Run(_ESCAPED_SIGN.sub(r"\1", text))]  # a rule of dashes that was kept from being one
    pieces = _pieces(text, notes)
    _pair(pieces)
    runs: list[Run] = []
    depth = {"bold": 0, "italic": 0}
    texts: list[str] = []

    def close() -> None:
        if texts:
            runs.append(Run("".join(texts), bold=depth["bold"] > 0, italic=depth["italic"] > 0))
            texts.clear()

    for piece in pieces:
        if piece.step:
            close()
            depth["bold"] += piece.step if len(piece.text) > 1 else 0
            depth["italic"] += piece.step if len(piece.text) != 2 else 0
        elif piece.note:
            close()
            runs.append(Run("", bold=depth["bold"] > 0, italic=depth["italic"] > 0, note=piece.note))
        else:
            texts.append(piece.text)
    close()
    return runs


@attrs.define
class _Piece:
    """A stretch of text, or a mark; ``step`` 1 opens a look, -1 closes it; ``note`` it is the mark of one."""

    text: str
    mark: bool = False
    opens: bool = False
    closes: bool = False
    step: int = 0
    note: str = ""


def _pieces(text: str, notes: frozenset[str]) -> list[_Piece]:
    pieces = []
    at = 0
    for found in _TOKEN.finditer(text):
        if found.start() > at:
            pieces.append(_Piece(text[at : found.start()]))
        at = found.end()
        if found["mark"]:
            before, after = text[found.start() - 1 : found.start()], text[at : at + 1]
            strong = len(found["mark"]) > 1  # real files have ** with blanks inside
            opens = bool(after) and (strong or not after.isspace()) and not (strong and after == "\n")
            closes = bool(before) and (strong or not before.isspace())
            pieces.append(_Piece(found["mark"], True, opens, closes))
        elif found["note"]:
            known = found["note"] in notes
            pieces.append(_Piece("", note=found["note"]) if known else _Piece(found[0]))
        else:
            pieces.append(_Piece(_replaced(found)))
    pieces.append(_Piece(text[at:]))
    return pieces


def _replaced(found: re.Match[str]) -> str:
    if found["escaped"]:
        return found["escaped"]
    if found["break"]:
        return "\v"
    if found["link"]:
        return found["link"]
    return html.unescape(found["entity"]).replace("\n", " ") if found["entity"] else ""


def _pair(pieces: list[_Piece]) -> None:
    """Gives each mark its partner; what has none stays text."""
    open_: dict[str, list[int]] = {}
    last = 0  # marks opened before a pair that has closed cannot close any more inside it
    for i, piece in enumerate(pieces):
        if not piece.mark:
            continue
        partners = open_.get(piece.text, [])
        if piece.closes and partners and i - partners[-1] > 1:
            start = partners.pop()
            pieces[start].step, piece.step = 1, -1
            for others in open_.values():
                while others and others[-1] > start:
                    others.pop()
            last = i
        elif piece.opens and i >= last:
            open_.setdefault(piece.text, []).append(i)


# Tables.


def _table_rows(lines: list[str], at: int) -> int:
    """How many lines from here on are a table."""
    first = lines[at]
    if "|" not in first:
        return 0
    framed = first.lstrip().startswith("|") and first.rstrip().endswith("|") and first.strip() != "|"
    following = lines[at + 1] if at + 1 < len(lines) else ""
    ruled = "-" in following and "|" in following and _is_delimiters(following)
    if not ruled and not (framed and following.lstrip().startswith("|") and following.rstrip().endswith("|")):
        return 0
    end = at + 1
    while end < len(lines) and "|" in lines[end] and lines[end].strip():
        end += 1
    return end - at


def _is_delimiters(line: str) -> bool:
    return bool(_DELIMITERS.fullmatch("".join(line.split())))


def _table(lines: list[str], at: int, count: int, notes: frozenset[str]) -> Table:
    rows: list[tuple[Cell, ...]] = []
    sides: list[str] = []
    for number in range(at, at + count):
        line = lines[number]
        cells = _cells(line)
        if number == at + 1 and _is_delimiters(line):
            sides = [_side(cell) for cell in cells]
            if rows and not any(cell.text for cell in rows[0]):
                rows.clear()  # a head that only Markdown asks for
            continue
        rows.append(tuple(Cell((*_cell(cell, number + 1, notes),)) for cell in cells))
    aligned = tuple(
        tuple(_aligned(cell, sides[i] if i < len(sides) else "") for i, cell in enumerate(row)) for row in rows
    )
    return Table(aligned, where=f"dòng {at + 1}", number=at + 1)


def _cells(line: str) -> list[str]:
    line = line.strip().removeprefix("|")
    if line.endswith("|") and not line.endswith("\\|"):
        line = line[:-1]
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", line)]


def _cell(text: str, number: int, notes: frozenset[str]) -> Iterator[Paragraph]:
    for runs in _parted(_inline(text, notes), "\v"):
        yield _paragraph(runs, number)


def _side(cell: str) -> str:
    left, right = cell.startswith(":"), cell.endswith(":")
    return "center" if left and right else "right" if right else "left" if left else ""


def _aligned(cell: Cell, side: str) -> Cell:
    if not side:
        return cell
    blocks = tuple(attrs.evolve(b, align=side) if isinstance(b, Paragraph) else b for b in cell.blocks)
    return attrs.evolve(cell, blocks=blocks)
