"""Lines, rules and tables of the layout as WordprocessingML, in the look that the template gave their place."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property
from itertools import count
from typing import Any

import attrs
from lxml import etree

from thidua.engine import faults
from thidua.engine.drawings import Drawing
from thidua.engine.refusals import RefusedError
from thidua.engine.values import Block, escaped, runs
from thidua.layout.flat import YIn
from thidua.layout.lines import USUAL_LEVELS, BangIn, Chu, Dong, HangIn, Ke, Khoi
from thidua.patterns import late
from thidua.records import frozen
from thidua.word import order
from thidua.word.names import WORD, W, columns_of
from thidua.word.units import twips, whole
from thidua.word.xml import parse
from thidua.wording import control_characters

_SPECIAL = late(r"[\x00-\x1f\ud800-\udfff\ufffe\uffff]", re.NOFLAG)
_NOT_AS_IT_IS = re.compile(r"[\x00-\x1f&<>\ud800-\udfff\ufffe\uffff]")
_TEXT = '<w:t xml:space="preserve">'
NOTE_ID, NOTE_STYLE = 'w:id="+', "+FootnoteReference"
"""What the mark of a note says until its document is put together: its number, and the style of marks."""
# LibreOffice guesses the first page breaks by counting paragraphs (25 a page) and never looks again at a heading that
# the guess left at a page's foot, though it is to keep with the next. A hidden field makes it look again; Word, which
# needs no such help, prints nothing for it.
_KEEP = "".join(
    f"<w:r><w:rPr><w:vanish/></w:rPr>{content}</w:r>"
    for content in (
        '<w:fldChar w:fldCharType="begin"/>',
        '<w:instrText xml:space="preserve"> SEQ giu \\h </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        '<w:fldChar w:fldCharType="end"/>',
    )
)
# After a table Word wants a paragraph; of 1 pt it also keeps a heading below from being left at a page's foot. Behind a
# row that is kept with what follows, it is kept too.
_AFTER_TABLE = (
    '<w:p><w:pPr>{}<w:spacing w:before="0" w:after="100" w:line="20" w:lineRule="exact"/>'
    '<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:pPr></w:p>'
)


_NAMES = re.compile(r' xmlns:\w+="[^"]*"')
_QUOTE = '"'
_HEAD = re.compile(r"<[\w:]+")
_NAME_OF_WORD = f' xmlns:w="{WORD}"'


def _xml(element: etree._Element) -> str:
    """An element of a part as text, without the namespace declarations that stand on the part's root."""
    return _NAMES.sub("", etree.tostring(element, encoding="unicode", with_tail=False))


def _names(*elements: etree._Element | None) -> str:
    """The declarations of the names that an element of a part uses."""
    found = {prefix: name for one in elements if one is not None for prefix, name in one.nsmap.items() if prefix}
    return "".join(f' xmlns:{prefix}="{escaped(name).replace(_QUOTE, "&quot;")}"' for prefix, name in found.items())


def _with(properties: str, names: str, group: str, name: str, **values: str) -> str:
    """A property list with one property set."""
    typed = _HEAD.match(properties)
    whole = f"{typed[0]}{names}{properties[typed.end() :]}" if typed else f"<w:{group}{_NAME_OF_WORD}/>"
    element = parse(whole.encode())
    attributes = order.child(element, name).attrib
    attributes.clear()
    attributes.update({f"{W}{key}": value for key, value in values.items()})
    return _xml(element)


class _Variants(dict[tuple[bool, bool, bool], str]):
    """The properties of a run by (bold, italic, gap), each made when it is first asked for."""

    def __init__(self, properties: str, names: str) -> None:
        super().__init__({(False, False, False): properties})
        self._names = names

    def __missing__(self, key: tuple[bool, bool, bool]) -> str:
        bold, italic, missing = key
        look = self[False, False, False]
        if bold:
            look = _with(look, self._names, "rPr", "b")
        if italic:
            look = _with(look, self._names, "rPr", "i")
        if missing:
            look = _with(look, self._names, "rPr", "highlight", val="yellow")
        self[key] = look
        return look


@frozen(slots=False)
class RunLook:
    """The look of one run in the template, and its variants: bold, italic, both, gap; ``paragraph`` it stands in.

    Properties are text, as they stand in the file; ``names`` are the namespace declarations that it wants.
    """

    properties: str = ""
    paragraph: str = ""
    names: str = attrs.field(default=_NAME_OF_WORD, eq=False)

    @classmethod
    def of(cls, properties: etree._Element | None, paragraph: etree._Element | None = None) -> RunLook:
        """The look by the elements of a part."""
        own, around = ("" if one is None else _xml(one) for one in (properties, paragraph))
        return cls(own, around, _names(properties, paragraph))

    @cached_property
    def variants(self) -> _Variants:
        """The run properties by (bold, italic, gap)."""
        return _Variants(self.properties, self.names)

    @cached_property
    def _again(self) -> str:
        """What ends a paragraph and begins the next one like it."""
        return f"</w:t></w:r></w:p><w:p>{self.paragraph}<w:r>{self.variants[False, False, False]}{_TEXT}"

    @cached_property
    def _new_page(self) -> str:
        return self._again.replace("<w:p>", '<w:p><w:r><w:br w:type="page"/></w:r></w:p><w:p>', 1)

    def text(self, text: str) -> str:
        """Escaped text for a ``w:t``; line breaks, tabs, docxtpl's ``\\a`` (paragraph) and ``\\f`` (page) leave it.

        Raises ``RefusedError`` for characters that XML cannot hold, and names them.
        """
        if not _NOT_AS_IT_IS.search(text):  # as nearly all are
            return text
        out = escaped(text)
        if not _SPECIAL.search(out):
            return out
        if wrong := [sign for sign in control_characters(out) if sign not in ("U+0007", "U+000C")]:
            raise RefusedError(faults.UNPRINTABLE_SIGN.said(ky_tu=tuple(wrong)))
        plain = self.variants[False, False, False]
        out = out.replace("\r\n", "\n").replace("\r", "\n").replace("\n", f"</w:t><w:br/>{_TEXT}")
        out = out.replace("\t", f"</w:t></w:r><w:r>{plain}<w:tab/></w:r><w:r>{plain}{_TEXT}")
        return out.replace("\a", self._again).replace("\f", self._new_page)

    @cached_property
    def _note(self) -> tuple[str, str]:
        """The properties of the mark of a note, and of its number where it stands once more."""
        mark = _with(self.properties, self.names, "rPr", "rStyle", val=NOTE_STYLE)
        return mark, _with(self.properties, self.names, "rPr", "vertAlign", val="superscript")

    def _mark(self, chu: Chu) -> str:
        """The mark of a note; once more it is but a number, for Word has one mark of a note."""
        number, (look, again) = chu.so_chu_thich, self._note
        if chu.lai:
            return f"<w:r>{again}<w:t>{number}</w:t></w:r>"
        return f'<w:r>{look}<w:footnoteReference {NOTE_ID}{number}"/></w:r>'

    def run(self, chu: Chu) -> str:
        """A run of the layout as a ``w:r``."""
        if chu.so_chu_thich:
            return self._mark(chu)
        look = self.variants[chu.dam, chu.nghieng, chu.thieu]
        return f"<w:r>{look}{_TEXT}{self.text(chu.chu)}</w:t></w:r>"

    def drawn(self, drawing: Drawing) -> str:
        """A picture as a run."""
        return f"<w:r>{self.variants[False, False, False]}{drawing.xml}</w:r>"

    def inside(self, value: Any) -> str:
        """A value inside a ``w:t`` of the template: text, or runs that leave it and come back."""
        if type(value) is Block:
            return value.markup
        plain = self.variants[False, False, False]
        if type(value) is Drawing:
            return f"</w:t></w:r>{self.drawn(value)}<w:r>{plain}{_TEXT}"
        return "".join(
            f"</w:t></w:r>{self.run(run)}<w:r>{plain}{_TEXT}" if not run.tron else self.text(run.chu)
            for run in runs(value)
        )

    def beside(self, value: Any) -> str:
        """A value that stands in a paragraph as a run of its own: ``{{r value }}``."""
        if type(value) is Block:
            return value.markup
        if type(value) is Drawing:
            return self.drawn(value)
        return "".join(map(self.run, runs(value)))


@frozen(slots=False)
class ParagraphLook:
    """The look of one paragraph in the template: its properties, and those of its run."""

    properties: str = ""
    run: RunLook = attrs.field(factory=RunLook)
    names: str = attrs.field(default=_NAME_OF_WORD, eq=False)

    @classmethod
    def of(cls, properties: etree._Element | None, run: RunLook | None = None) -> ParagraphLook:
        """The look by the element of a part."""
        return cls("" if properties is None else _xml(properties), run or RunLook(), _names(properties))

    @cached_property
    def _kept(self) -> ParagraphLook:
        """The same look, kept with the next paragraph."""
        return attrs.evolve(self, properties=_with(self.properties, self.names, "pPr", "keepNext"))

    @cached_property
    def _levels(self) -> dict[int, ParagraphLook]:
        return {}

    def _at(self, level: int) -> ParagraphLook:
        """The same look as a heading of another level than that of its style: an author's own scheme has more."""
        if level not in self._levels:
            outline = _with(self.properties, self.names, "pPr", "outlineLvl", val=str(level - 1))
            self._levels[level] = attrs.evolve(self, properties=outline)
        return self._levels[level]

    @cached_property
    def _split(self) -> tuple[str, str]:
        """The properties before and after the place of an indent."""
        mark = _with(self.properties, self.names, "pPr", "ind", left="0", right="0", firstLine="0")
        head, tail = mark.split("<w:ind ", 1)
        return head, tail.split("/>", 1)[1]

    def opening(self, thut: float) -> str:
        """``<w:p>`` with its properties; narrowed by ``thut`` mm at each side where that is not 0."""
        if not thut:
            return f"<w:p>{self.properties}"
        head, tail = self._split
        side = twips(thut)
        return f'<w:p>{head}<w:ind w:left="{side}" w:right="{side}" w:firstLine="0"/>{tail}'

    def paragraph(self, value: Any) -> str:
        """What ``{{p value }}`` prints: a paragraph for a line, text or rule, a table; nothing for nothing."""
        if type(value) is Khoi:
            if value.bang:
                return self.paragraph(value.bang)
            look = self
            if value.cap and value.cap != USUAL_LEVELS.get(value.loai):
                look = look._at(value.cap)
            if value.giu:
                return look._kept._line(value.dong, _KEEP)
            return look._line(value.dong)
        if isinstance(value, Dong):
            return self._line(value) if value else ""
        if isinstance(value, Drawing):
            return f"{self.opening(0)}{self.run.drawn(value)}</w:p>"
        if isinstance(value, Ke):
            return f"{self.opening(value.thut)}</w:p>"
        if isinstance(value, BangIn):
            kept = bool(value.hang) and value.hang[-1].giu
            return _title(value) + table(value) + _AFTER_TABLE.format("<w:keepNext/>" if kept else "")
        if isinstance(value, YIn):
            return self.paragraph(value.bang or value.dong)
        if isinstance(value, list | tuple):
            return "".join(map(self.paragraph, value))
        if type(value) is Block:
            return value.markup
        line = Dong(runs(value))
        return self._line(line) if line else ""

    @cached_property
    def _plain(self) -> str:
        """What stands before the text of a paragraph that is one plain run, as most are."""
        return f"{self.opening(0)}<w:r>{self.run.variants[False, False, False]}{_TEXT}"

    def _line(self, dong: Dong, after: str = "") -> str:
        if len(dong.van) == 1 and not dong.thut:
            (run,) = dong.van
            if not (run.dam or run.nghieng or run.thieu or run.chu_thich):
                text = run.chu if not _NOT_AS_IT_IS.search(run.chu) else self.run.text(run.chu)
                return f"{self._plain}{text}</w:t></w:r>{after}</w:p>"
        return f"{self.opening(dong.thut)}{''.join(map(self.run.run, dong.van))}{after}</w:p>"


_CELL = RunLook()
"""The look of the runs of a table's cells: their paragraph style says it all."""


def table(value: BangIn) -> str:
    """A table in the template's style ``Bang``: header row repeated, no row split over pages but very tall ones."""
    widths = [twips(column.rong) for column in value.cot]
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    head = _row(
        [_cell(width, [column.ten], "DauBang", middle=True) for width, column in zip(widths, value.cot, strict=True)],
        header=True,
    )
    rows = "".join(_row(_cells(row, value, widths), whole=not row.cao) for row in value.hang)
    return (
        '<w:tbl><w:tblPr><w:tblStyle w:val="Bang"/>'
        f'<w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/>'
        f'<w:tblLook w:val="0620"/>'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{head}{rows}</w:tbl>"
    )


def _title(value: BangIn) -> str:
    """The title of a table that bears one itself."""
    return ParagraphLook('<w:pPr><w:pStyle w:val="TenBang"/></w:pPr>')._line(value.tieu_de) if value.tieu_de else ""


def _row(cells: Iterable[str], *, header: bool = False, whole: bool = True) -> str:
    said = f"{'<w:cantSplit/>' if whole else ''}{'<w:tblHeader/>' if header else ''}"
    return f"<w:tr>{f'<w:trPr>{said}</w:trPr>' if said else ''}{''.join(cells)}</w:tr>"


def _cells(row: HangIn, value: BangIn, widths: list[int]) -> list[str]:
    if row.gop:
        return [_cell(sum(widths), row.o[0], "OBangGop", span=len(widths), keep=row.giu)]
    return [
        _cell(width, cell, "OBangGiua" if column.giua else "OBang", keep=row.giu)
        for width, cell, column in zip(widths, row.o, value.cot, strict=True)
    ]


def _cell(
    width: int, lines: Iterable[Dong], style: str, *, span: int = 1, middle: bool = False, keep: bool = False
) -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/>{"<w:keepNext/>" if keep else ""}</w:pPr>'
    paragraphs = "".join(f"<w:p>{properties}{''.join(map(_CELL.run, line.van))}</w:p>" for line in lines)
    over = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    align = '<w:vAlign w:val="center"/>' if middle else ""
    return (
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{over}{align}</w:tcPr>'
        f"{paragraphs or f'<w:p>{properties}</w:p>'}</w:tc>"
    )


def fix_grids(text: str) -> str:
    """A part in which each table's grid has as many columns as its widest row: ``{%tc %}`` may have added some."""
    root = parse(text.encode())
    for grid in root.iter(f"{W}tblGrid"):
        rows = (row.findall(f"{W}tc") for row in grid.itersiblings(f"{W}tr"))
        widest = max((sum(map(columns_of, cells)) for cells in rows), default=0)
        columns = grid.findall(f"{W}gridCol")
        width = sum(whole(column.get(f"{W}w")) for column in columns)
        if widest and widest != len(columns):
            for column in columns:
                grid.remove(column)
            for _ in range(widest):
                etree.SubElement(grid, f"{W}gridCol").set(f"{W}w", str(width // widest))
    return etree.tostring(root, encoding="unicode")


def renumber_drawings(text: str) -> str:
    """A part in which drawings that a loop has repeated bear numbers of their own."""
    if text.count("<wp:docPr ") < 2:
        return text
    numbers = count(1)
    return re.sub(r'(<wp:docPr [^<>]*?\bid=")\d+', lambda match: f"{match[1]}{next(numbers)}", text)
