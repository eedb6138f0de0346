"""Lines as they are printed: runs of text, paragraphs with their measured indent, rules, tables."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Literal

from thidua.diagnostics import Diagnostic
from thidua.grammar import looks
from thidua.grammar.endings import HET, has_end
from thidua.grammar.gaps import gap_text
from thidua.grammar.looks import Stretch, has_signs, note_mark, stretches
from thidua.records import frozen
from thidua.wording import keep_together


@frozen
class Chu:
    """A run of text: ``dam`` bold, ``nghieng`` italic, ``thieu`` a gap that waits to be filled by the tag ``the``;
    ``chu_thich`` it is the mark of the note of that name (``chu`` the mark in plain text), ``lai`` not its first one.
    """

    chu: str
    dam: bool = False
    nghieng: bool = False
    thieu: bool = False
    the: str = ""
    chu_thich: str = ""
    lai: bool = False

    @property
    def tron(self) -> bool:
        """It is plain text."""
        return not (self.dam or self.nghieng or self.thieu or self.chu_thich)

    @property
    def so_chu_thich(self) -> str:
        """The number of the note whose mark it is; empty for other runs, and for a mark that has no note."""
        return self.chu[1:-1] if self.chu_thich and self.chu[1] != "^" else ""

    def saying(self, text: str) -> Chu:
        """The run with another text."""
        return Chu(text, self.dam, self.nghieng, self.thieu, self.the, self.chu_thich, self.lai)

    def __str__(self) -> str:
        return self.chu


@frozen
class Dong:
    """A paragraph: its runs, and by how many mm it is narrowed at each side so that its lines break well."""

    van: tuple[Chu, ...]
    thut: float = 0

    def __str__(self) -> str:
        if len(self.van) == 1:  # as nearly all have
            return self.van[0].chu
        return "".join([run.chu for run in self.van])

    def __bool__(self) -> bool:
        return any(run.chu for run in self.van)

    @property
    def words(self) -> str:
        """The text without the marks of notes."""
        return "".join([run.chu for run in self.van if not run.chu_thich])

    @property
    def typed(self) -> str:
        """The paragraph as a plan would have it typed: its looks as marks, signs of its words that would be marks
        with a backslash.
        """
        if not any(has_signs(run.chu) or not run.tron for run in self.van):
            return str(self)
        return looks.marked(
            Stretch("", note=run.chu_thich) if run.chu_thich else Stretch(run.chu, run.dam, run.nghieng)
            for run in self.van
        )

    @property
    def going_on(self) -> Dong:
        """The paragraph without a ``./.`` that was typed before the end."""
        if HET in str(self) and has_end(self.words):
            return self.trimmed("").followed_by(".")
        return self

    def followed_by(self, chu: str) -> Dong:
        """The paragraph with some plain text after it."""
        if chu and self.van and self.van[-1].tron:
            return Dong((*self.van[:-1], Chu(self.van[-1].chu + chu)), self.thut)
        return Dong((*self.van, Chu(chu)), self.thut) if chu else self

    def led_by(self, chu: str) -> Dong:
        """The paragraph with some plain text before it."""
        if chu and self.van and self.van[0].tron:
            return Dong((Chu(chu + self.van[0].chu), *self.van[1:]), self.thut)
        return Dong((Chu(chu), *self.van), self.thut) if chu else self

    def trimmed(self, signs: str) -> Dong:
        """The paragraph without its closing marks: ``./.`` and the signs given; dots that go on (``...``) stay.

        The mark of a note behind them stays.
        """
        if not self.van:
            return self
        *first, last = self.van
        if last.chu_thich:
            before = Dong(tuple(first), self.thut).trimmed(signs)
            return Dong((*before.van, last), self.thut)
        text = last.chu.rstrip()
        if text == last.chu and text and text[-1] not in signs and not has_end(text):
            return self
        while True:
            text = text.rstrip()
            if has_end(text):
                text = text.removesuffix(HET)
            elif text[-1:] and text[-1] in signs and not text.endswith(".."):
                text = text[:-1]
            else:
                break
        return Dong((*first, last.saying(text)) if text else tuple(first), self.thut)


@frozen
class Ke:
    """A horizontal rule ``dai`` mm long, centred in a column ``rong`` mm wide."""

    dai: float
    rong: float

    @property
    def thut(self) -> float:
        """The indent at each side, mm."""
        return max(0.0, (self.rong - self.dai) / 2)


@frozen
class CotIn:
    """A column of a printed table: name, width in mm, whether its cells are centred."""

    ten: Dong
    rong: float
    giua: bool = False


@frozen
class HangIn:
    """A row of a printed table: its cells, or one cell over all columns (``gop``). A cell is a tuple of paragraphs.

    ``giu`` keeps the row with what follows the table; ``cao`` it may break over pages, as tall as it is.
    """

    o: tuple[tuple[Dong, ...], ...]
    gop: bool = False
    giu: bool = False
    cao: bool = False


@frozen
class BangIn:
    """A printed table; ``chat`` says which words or numbers a column has no room for."""

    cot: tuple[CotIn, ...]
    hang: tuple[HangIn, ...]
    tieu_de: Dong | None = None
    chat: Diagnostic | None = None

    def __str__(self) -> str:
        head = "\t".join(str(column.ten) for column in self.cot)
        rows = ("\t".join(" ".join(map(str, cell)) for cell in row.o) for row in self.hang)
        return "\n".join([head, *rows])


BlockKind = Literal[
    "can_cu", "mo_dau", "muc", "khoan", "diem", "doan", "ket", "ten_bang", "bang",
    "kinh_gui", "kinh_gui_chung", "kinh_gui_ten", "tham_quyen", "dong_cham",
]  # fmt: skip

USUAL_LEVELS: Mapping[str, int] = {"muc": 1, "khoan": 2, "diem": 3}
"""The levels of the headings in the usual scheme: those that the styles of a template have."""


@frozen
class Khoi:
    """A block of the body. ``loai``: ``can_cu``, ``mo_dau``, ``muc`` (I.), ``khoan`` (1., a title), ``diem`` (a), a
    title), ``doan`` (running text), ``ket`` (closing), ``ten_bang``, ``bang``; of a body that a template says itself
    ``kinh_gui`` (whom it is sent to; above several ``kinh_gui_chung``, each of them ``kinh_gui_ten``), ``tham_quyen``
    (who decides, and that he does), ``dong_cham`` (dots to write on); ``so`` its number, ``dong`` the whole line,
    number included; ``cap`` heading level 1-5, 0 for text; ``giu`` keeps with the next block.
    """

    loai: BlockKind
    dong: Dong
    so: str = ""
    cap: int = 0
    giu: bool = False
    bang: BangIn | None = None

    def __str__(self) -> str:
        return str(self.bang or self.dong)


def marked(text: str, *, dam: bool = False, nghieng: bool = False) -> tuple[Chu, ...]:
    """The runs of a marked text; what must stay on one line is kept together."""
    if not has_signs(text):
        return (Chu(keep_together(text), dam, nghieng),) if text else ()
    return tuple(
        Chu(note_mark(one.note), chu_thich=one.note)
        if one.note
        else Chu(keep_together(one.text), dam or one.bold, nghieng or one.italic)
        for one in stretches(text)
    )


@lru_cache(maxsize=4096)  # a plan printed for many units says most of its sentences again
def line(text: str) -> Dong:
    """A paragraph of one text, its marks read."""
    return Dong(marked(text))


@lru_cache(maxsize=4096)
def closed(text: str, sign: str) -> Dong:
    """A paragraph of one text with a sign behind it."""
    return line(text).followed_by(sign)


DOTS = Dong((Chu("\t"),))
"""A line to be filled in by hand: a tab, which the style of its paragraph draws as dots."""
DOTS_TYPED = "…" * 30
"""The same where nothing is drawn."""


def paragraphs(text: str) -> list[Dong]:
    """The paragraphs of a text: one a line."""
    return [line(part) for part in text.split("\n")] if text else []


def gap(label: str, name: str) -> Dong:
    """What stands for something missing until it is filled: ``[thiếu: địa danh]``, or its tag in a first pass."""
    return Dong((Chu(gap_text(label), thieu=True, the=f"{{{{ {name} }}}}"),))
