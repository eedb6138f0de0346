"""The picture of a printed document, free of any format: paragraphs, tables and rules as they stand on paper."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from thidua.records import frozen
from thidua.sheet.notes import Note, Unseen

if TYPE_CHECKING:
    from thidua.sheet.prints import Print


@frozen
class Run:
    """A run of text as it is shown. ``size`` in pt (0: unknown); ``caps``: shown in capitals, ``text`` is as typed;
    ``color`` RRGGBB, empty where it is black, or unknown; ``note``: it is the mark of the note with that label, and has
    no text.
    """

    text: str
    bold: bool = False
    italic: bool = False
    underline: bool = False
    caps: bool = False
    size: float = 0
    font: str = ""
    color: str = ""
    note: str = ""

    @property
    def shown(self) -> str:
        """The text as the page shows it."""
        return self.text.upper() if self.caps else self.text

    def saying(self, text: str) -> Run:
        """The run with another text; by hand, for ``attrs.evolve`` is slow and each line of a text asks."""
        return Run(text, self.bold, self.italic, self.underline, self.caps, self.size, self.font, self.color, self.note)


@frozen
class Rule:
    """A horizontal rule that is drawn: ``length`` in mm (0: as wide as its column); ``dashed``: it is no solid one."""

    length: float = 0
    where: str = ""
    dashed: bool = False


@frozen
class Spot:
    """Where a line stands on its printed page, in pt: from ``left`` to ``right``, its ``middle`` from the top; ``word``
    how wide its first word is, ``height`` how high; ``page`` and ``paper``: the number of the page, how wide it is.
    """

    left: float
    right: float
    middle: float
    word: float
    height: float
    page: int
    paper: float


@frozen
class Paragraph:
    """A paragraph as it is shown.

    ``label`` is the number or bullet that a list prints before it (``1.``, ``a)``, ``-``), empty where there is none
    or where it was typed; ``numbered`` the same as it is printed, with its look, of a number that a list of Word has
    counted; ``style`` the style's name; ``level`` the outline level 1-9, 0 for text; ``align`` ``left``,
    ``center``, ``right``, ``both`` or empty (unknown); ``left``, ``right``, ``first_line`` indents in mm; ``before``,
    ``after`` spacing in pt; ``line`` line spacing: lines (1.0, 1.5) or with ``exact`` pt, with
    ``at_least`` no less than the letters take; 0 unknown;
    ``rule_above`` and ``rule_below``: a border drawn at that side, ``rule_dashed``: in dashes; ``where`` its place in
    the file for messages (``đoạn 12``, ``bảng 1, hàng 2, ô 1, đoạn 1``, ``dòng 12``); ``number`` its line in a file of
    text, 0 elsewhere; ``spot`` where a line of a PDF stands on its page; ``unseen`` what was typed of it with signs of
    no width, which its runs leave out.
    """

    runs: tuple[Run, ...] = ()
    label: str = ""
    numbered: Run | None = None
    style: str = ""
    level: int = 0
    align: str = ""
    left: float = 0
    right: float = 0
    first_line: float = 0
    before: float = 0
    after: float = 0
    line: float = 0
    exact: bool = False
    at_least: bool = False
    rule_above: bool = False
    rule_below: bool = False
    rule_dashed: bool = False
    page_break: bool = False
    where: str = ""
    number: int = 0
    spot: Spot | None = None
    unseen: str = ""

    @property
    def text(self) -> str:
        """The words as typed, without the label of a list."""
        if len(self.runs) == 1:  # as of every line of a text
            return self.runs[0].text
        return "".join([run.text for run in self.runs])

    @property
    def shown(self) -> str:
        """The words as the page shows them, the label of a list included."""
        words = "".join(run.shown for run in self.runs)
        return f"{self.label} {words}" if self.label else words

    @property
    def bold(self) -> bool:
        """All that is not blank is bold."""
        runs = [run for run in self.runs if run.text.strip()]
        return bool(runs) and all(run.bold for run in runs)

    @property
    def italic(self) -> bool:
        """All that is not blank is italic."""
        runs = [run for run in self.runs if run.text.strip()]
        return bool(runs) and all(run.italic for run in runs)

    @property
    def size(self) -> float:
        """The size in pt of its first words; 0 where it is unknown."""
        return next((run.size for run in self.runs if run.text.strip()), 0)


@frozen
class Cell:
    """A cell of a table: what it holds, over how many columns and rows it stands, its width in mm (0: unknown), and how
    much of that its ``padding`` beside the text takes.
    """

    blocks: tuple[Block, ...] = ()
    columns: int = 1
    rows: int = 1
    width: float = 0
    padding: float = 0

    @property
    def text(self) -> str:
        """The words of the cell, one paragraph a line."""
        return "\n".join(paragraph.shown for paragraph in paragraphs(self.blocks))


@frozen
class Table:
    """A table: rows of cells; ``ruled`` when its borders are drawn, as in a table of data, unlike a heading's."""

    rows: tuple[tuple[Cell, ...], ...]
    ruled: bool = True
    where: str = ""
    number: int = 0


Block = Paragraph | Table | Rule


@frozen
class Counted:
    """How the pages of a section are numbered. ``above`` the paragraph of the header that holds the number on pages
    behind the first, ``below`` that of the footer, both None where no page has one; ``first``: the first page of the
    section shows its number; ``start`` the number it begins with, 0 where it goes on; ``form`` ``decimal`` or the name
    of another; ``from_top`` how far the header stands from the edge, in mm.
    """

    above: Paragraph | None = None
    below: Paragraph | None = None
    first: bool = False
    start: int = 0
    form: str = "decimal"
    from_top: float = 0


@frozen
class Page:
    """The paper of a section: size and margins in mm (``gutter`` for binding beside ``left``); ``blocks`` how many
    blocks of the sheet it ends after; ``counted`` how its pages are numbered, where it was asked for.
    """

    width: float = 210
    height: float = 297
    top: float = 0
    right: float = 0
    bottom: float = 0
    left: float = 0
    blocks: int = 0
    gutter: float = 0
    counted: Counted | None = None


@frozen
class Sheet:
    """A document as it is printed: its blocks in order, its pages (one a section), headers, footers and notes.

    ``format`` is what it was read from (``docx``, ``txt``, ``md``, ``pdf``); ``notes`` what reading it had to pass
    over or put right (tracked changes accepted, letters of a legacy encoding), each with its place; ``unseen``, where
    it was asked for, what its pages show beside plain text, and words that they do not show plainly. Of ``footnotes``
    (and endnotes, in the order of their marks) the first paragraph of each has its mark as its label. ``prints`` the
    pages of a PDF as they are printed, where it was asked for.
    """

    blocks: tuple[Block, ...]
    pages: tuple[Page, ...] = ()
    headers: tuple[Paragraph, ...] = ()
    footers: tuple[Paragraph, ...] = ()
    footnotes: tuple[Paragraph, ...] = ()
    format: str = "txt"
    notes: tuple[Note, ...] = ()
    unseen: tuple[Unseen, ...] = ()
    prints: tuple[Print, ...] = ()

    def numbers(self) -> dict[str, int]:
        """The line of each place in a file of text, from 1; nothing for other files."""
        return {block.where: block.number for block in self.blocks if not isinstance(block, Rule) and block.number}


def paragraphs(blocks: tuple[Block, ...]) -> Iterator[Paragraph]:
    """All paragraphs of some blocks in reading order, those in tables included."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
        elif isinstance(block, Table):
            for row in block.rows:
                for cell in row:
                    yield from paragraphs(cell.blocks)
