"""Plain text and Markdown as a sheet: one paragraph a line, so that nothing of how it was typed is lost."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterator

import attrs

from thidua.sheet import Block, Cell, Paragraph, Run, Sheet, Table
from thidua.sheet.notes import Note
from thidua.sheet.symbols import INVISIBLE, typed

_LINE_END = re.compile("\r\n|[\r\n\u0085\u2028\u2029]")
_HEADING = re.compile(r"[ \t]*(#{1,6})(?:[ \t\u00a0]+|(?=\*)|(?<=##)(?=\w)|$)(.*)$")
_CLOSING = re.compile(r"[ \t]#+$")
_FENCE = re.compile(r"\s*(```|~~~)\S*\s*$")
_DELIMITERS = re.compile(r"\|?:?-+:?(\|:?-+:?)*\|?")
_WORDS = re.compile(r"[^\W_]")
_SIGNS = (
    re.compile(r"^[ \t]*(#{1,6}[ \t]+\S|##+\w)", re.MULTILINE),
    re.compile(r"(?<!\*)\*\*(?!\*)[^*\n]+\*\*(?!\*)"),
    re.compile(r"(?<![\w*])\*(?![\s*])[^*\n]*[^\s*]\*(?![\w*])"),
    re.compile(r"^[ \t]*\|.*\|[ \t]*\n[ \t]*\|?[ \t]*:?-{2,}", re.MULTILINE),
    re.compile(r"^[ \t]*(\d+\\[.)]|\\[-+])[ \t]", re.MULTILINE),
)
_TOKEN = re.compile(
    r"""\\(?P<escaped>[!-/:-@\[-`{-~])
      | (?P<mark>(?<!\*)\*{1,3}(?!\*)|(?<![\w_])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![\w_]))
      | (?P<break><br\s*/?>)
      | (?P<tag></?(?:u|b|strong|i|em|sup|sub|span|div|p|center)(?:\s[^<>\n]{0,200})?>)
      | !\[[^\]\n]{0,500}\]\([^()\s]{0,2000}\)
      | \[(?P<link>[^\[\]\n]{1,500})\]\([^()\s]{0,2000}\)
      | (?P<entity>&(?:\#\d{1,6}|[A-Za-z]{2,8});)""",
    re.VERBOSE | re.IGNORECASE,
)
_ESCAPED_SIGN = re.compile(r"\\([!-/:-@\[-`{-~])")
_QUOTED = re.compile(r"\A[>\s]*+")
_HARD_BREAK = re.compile(r"(?<!\\)((?:\\\\)*)\\$")


def read_text(text: str, source: str, format: str = "txt") -> Sheet:
    """The sheet of a text; ``format`` is ``txt``, ``md`` or ``pdf`` (the text of printed pages), ``source`` the file's
    name for messages.

    Every line is a paragraph, blank lines are empty paragraphs and keep their number in ``where`` (``dòng 12``): which
    lines belong together is for the reader of roles to say. Blanks inside a line stay, so the columns of a text
    printed by layout are still to be seen; a form feed breaks the page.

    Markdown's marks become looks: ``#`` the level, asterisks bold and italic, tables tables; marks of lists, and rules
    of dashes or asterisks, stay as typed. A ``.txt`` in which such marks are found is read as Markdown,
    and its format is that. Marks that
    have no partner are text. Nothing is refused.

    In the text of a PDF nothing is a mark, and a place is a line of a page.
    """
    lines = _LINE_END.split(INVISIBLE.sub("", text))
    if lines and not lines[-1]:
        lines.pop()
    notes = []
    lines = [typed(line) for line in lines]
    composed = [unicodedata.normalize("NFC", line) for line in lines]
    if composed != lines:
        first = next(number for number, (old, new) in enumerate(zip(lines, composed, strict=True), 1) if old != new)
        notes.append(Note(f"dòng {first}", "to_hop"))
    if format != "pdf" and (format == "md" or any(sign.search("\n".join(composed)) for sign in _SIGNS)):
        return Sheet(tuple(_marked(composed)), format="md", notes=tuple(notes))
    return Sheet(tuple(_plain(composed, pages=format == "pdf")), format=format, notes=tuple(notes))


def _plain(lines: list[str], *, pages: bool) -> Iterator[Paragraph]:
    """A paragraph a line; ``pages``: its place is a line of a page. A page begins with its first words."""
    page, before, breaks = 1, 0, False
    for number, line in enumerate(lines, 1):
        if "\f" in line:
            page, before, breaks = page + line.count("\f"), number - 1, True
        words = _shown(line)
        paragraph = _paragraph((Run(words),), number, breaks and bool(words))
        where = f"trang {page}, dòng {number - before}"
        yield attrs.evolve(paragraph, where=where, number=0) if pages else paragraph
        breaks = breaks and not words


def _shown(line: str) -> str:
    return line.replace("\f", "").rstrip()


def _paragraph(runs: tuple[Run, ...], number: int, page: bool = False, level: int = 0) -> Paragraph:
    kept = tuple(run for run in runs if run.text)
    return Paragraph(kept, level=level, page_break=page, where=f"dòng {number}", number=number)


def _marked(lines: list[str]) -> Iterator[Block]:
    at = 0
    while at < len(lines):
        rows = _table_rows(lines, at)
        if rows:
            yield _table(lines, at, rows)
            at += rows
            continue
        if _FENCE.match(lines[at]):
            at += 1
            continue
        end = at + 1
        while end < len(lines) and _runs_on(lines, end):
            end += 1
        yield from _joint(lines[at:end], at + 1)
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


def _joint(lines: list[str], number: int) -> Iterator[Paragraph]:
    """The paragraphs of some lines that stand together."""
    heading = _HEADING.match(lines[0])
    pages = ["\f" in line for line in lines]
    words = [_CLOSING.sub("", _shown(heading[2])).rstrip()] if heading else [_stripped(line) for line in lines]
    level = len(heading[1]) if heading else 0
    for i, runs in enumerate(_parted(_inline("\n".join(words)), "\n")):
        lines_kept = tuple(attrs.evolve(run, text=run.text.replace("\v", "\n")) for run in runs)
        yield _paragraph(lines_kept, number + i, pages[i], level)


def _stripped(line: str) -> str:
    """A line without what Markdown gives no look: quotation marks at its start, a hard break at its end."""
    return _HARD_BREAK.sub(r"\1", _QUOTED.sub("", _shown(line), count=1)).rstrip()


def _parted(runs: list[Run], end: str) -> Iterator[tuple[Run, ...]]:
    """Runs parted at a sign."""
    current: list[Run] = []
    for run in runs:
        first, *more = run.text.split(end)
        current.append(attrs.evolve(run, text=first))
        for text in more:
            yield tuple(current)
            current = [attrs.evolve(run, text=text)]
    yield tuple(current)


# Marks inside a line.


def _inline(text: str) -> list[Run]:
    """The runs of a text with marks; a ``<br>`` becomes a vertical tab, for a line end is the end of a paragraph."""
    if not _WORDS.search(text):
        return [Run(_ESCAPED_SIGN.sub(r"\1", text))]  # a rule of dashes that was kept from being one
    pieces = _pieces(text)
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
        else:
            texts.append(piece.text)
    close()
    return runs


@attrs.define
class _Piece:
    """A stretch of text, or a mark; ``step`` 1 opens a look, -1 closes it."""

    text: str
    mark: bool = False
    opens: bool = False
    closes: bool = False
    step: int = 0


def _pieces(text: str) -> list[_Piece]:
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


def _table(lines: list[str], at: int, count: int) -> Table:
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
        rows.append(tuple(Cell((*_cell(cell, number + 1),)) for cell in cells))
    aligned = tuple(
        tuple(_aligned(cell, sides[i] if i < len(sides) else "") for i, cell in enumerate(row)) for row in rows
    )
    return Table(aligned, where=f"dòng {at + 1}", number=at + 1)


def _cells(line: str) -> list[str]:
    line = line.strip().removeprefix("|")
    if line.endswith("|") and not line.endswith("\\|"):
        line = line[:-1]
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", line)]


def _cell(text: str, number: int) -> Iterator[Paragraph]:
    for runs in _parted(_inline(text), "\v"):
        yield _paragraph(runs, number)


def _side(cell: str) -> str:
    left, right = cell.startswith(":"), cell.endswith(":")
    return "center" if left and right else "right" if right else "left" if left else ""


def _aligned(cell: Cell, side: str) -> Cell:
    if not side:
        return cell
    blocks = tuple(attrs.evolve(b, align=side) if isinstance(b, Paragraph) else b for b in cell.blocks)
    return attrs.evolve(cell, blocks=blocks)
