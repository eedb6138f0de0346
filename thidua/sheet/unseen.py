"""What a Word file shows and no text says, and the words in it that a page does not show plainly: what no comparison of
texts can see.

Nothing is looked for. What is known to hide, move and change nothing of what is read is listed: properties in
:mod:`thidua.sheet.plain`, elements in the tables of this module; all else is told, with its place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from hashlib import blake2b
from itertools import islice
from secrets import token_bytes
from typing import NamedTuple

from lxml import etree

from thidua.diagnostics import Place
from thidua.errors import PlanError
from thidua.rulebook.files import BEYOND_LIMITS
from thidua.sheet.cells import has_first_row
from thidua.sheet.colours import fill_of, ink_of, palette
from thidua.sheet.drawing import ALTERNATE, SHAPES, chosen, fingerprint, held
from thidua.sheet.looks import faults_of, paragraph_readers, run_readers, strange_in
from thidua.sheet.notes import ALL, Unseen
from thidua.sheet.numbering import Numbering
from thidua.sheet.package import WordFile
from thidua.sheet.plain import (
    all_strange,
    counts_unseen,
    draws_pictures,
    is_change,
    is_plain_font,
    is_plain_label,
    numbers_pages,
    stands_beside_pages,
)
from thidua.sheet.styles import Properties, Styles, TableKey, paragraph_properties
from thidua.sheet.symbols import TURNING
from thidua.word.names import VAL, A, M, W, columns_of, is_on, val_of
from thidua.word.units import mm, whole

_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"

_LOWEST_LINE, _LOWEST_EXACT = 0.8, 1.0  # of a line; of the size, where the height of a line is exact
_NARROWEST = 5.0  # mm: a cell of words, a row of one line
_ROW, _OF_ROW = 7.0, 24  # mm a line, and the letters that stand on it, where the height of a row is exact
_LEAST = 60.0  # mm of a page between its margins
_LONGEST = 300  # characters of a mark
_MOST_READ = 3000  # elements that are looked through for a mark
_MOST_PAPERS = 50  # sizes of paper in one document
_DEEPEST = 20  # fields in fields

_SILENT = frozenset(
    [f"{W}{name}" for name in (
        "pPr", "rPr", "sectPr", "tblPr", "tblGrid", "trPr", "tcPr", "tblPrEx", "sdtPr", "sdtEndPr", "customXmlPr",
        "smartTagPr", "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "proofErr", "permStart",
        "permEnd", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd",
        "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd",
        "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart",
        "customXmlMoveToRangeEnd", "rubyPr",
    )]
)  # fmt: skip
"""What prints nothing of its own, or is looked at where it belongs."""
_MARKS = frozenset(
    f"{W}{name}" for name in (
        "tab", "ptab", "cr", "br", "noBreakHyphen", "softHyphen", "lastRenderedPageBreak", "footnoteReference",
        "endnoteReference", "footnoteRef", "endnoteRef", "separator", "continuationSeparator", "annotationRef",
        "delText", "delInstrText",
    )
)  # fmt: skip
"""What in a run is no text, and is read."""
_THROUGH = frozenset(f"{W}{name}" for name in ("sdtContent", "customXml", "smartTag", "hyperlink", "rubyBase"))
_TRACKED = frozenset(f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo"))
_STORIES = {
    "header": "đầu trang, ", "footer": "chân trang, ", "footnotes": "chú thích, ", "endnotes": "chú thích cuối, "
}  # fmt: skip


LOOKED_AT = ("styles", "theme", "settings", "numbering", "fontTable")
"""The parts that are looked at beside the stories: who would look unpacks them first, and knows that he can."""


def unseen_in_docx(file: WordFile, again: Callable[[], WordFile]) -> tuple[Unseen, ...]:
    """What stands in a Word file beside its plain text, in its body, headers, footers, notes, boxes and comments;
    ``again`` opens it once more where it holds pictures, which may unpack to as much as its words.

    Raises :class:`PlanError` as the reader of the sheet does.
    """
    try:
        return tuple(_Seeker(file, again).found())
    except RecursionError as error:
        raise PlanError(BEYOND_LIMITS.said("sau", at=Place(file.source))) from error


class _Field:
    """A field that is open: its code, what it shows, and whether it is hidden."""

    __slots__ = ("code", "hidden", "in_code", "shown")

    def __init__(self, hidden: bool) -> None:
        self.code: list[str] = []
        self.shown: list[str] = []
        self.in_code, self.hidden = True, hidden

    @property
    def said(self) -> str:
        return "".join(self.code).strip()

    @property
    def counts(self) -> bool:
        """It is a hidden number: so Word, and no other field, is told to keep what stands before it with the next."""
        return self.hidden and counts_unseen(self.said)


class _Story:
    """Where the seeker stands in one story: counted as the reader of the sheet counts."""

    def __init__(self, prefix: str, *, margin: bool = False) -> None:
        self.prefix, self.margin = prefix, margin
        self.paragraphs = self.tables = self.boxes = 0
        self.where = prefix.rstrip(", ") or ALL
        self.fields: list[_Field] = []
        self.typed: list[str] = []  # in a paragraph of a margin, outside of fields


class _Rows:
    """The table that is walked through: its style, whether its first row is one, its columns in mm; where it stands."""

    def __init__(self, where: str, style: str, first: bool, grid: list[float]) -> None:
        self.where, self.style, self.first, self.grid = where, style, first, grid
        self.number = self.cell = self.column = 0  # of the row, of the cell in it, of the column where that begins
        self.begin = 0.0  # of the next cell, in mm
        self.tall: float | None = None  # an exact height of the row

    def cuts(self, cell: etree._Element) -> bool:
        """A row of an exact height may not show all of a cell."""
        if self.tall is None:
            return False
        lines = [_words(p) for p in cell.iter(f"{W}p")]
        return self.tall < _ROW * len(lines) or any(len(line) > _OF_ROW for line in lines)


_NO_ROWS = _Rows("", "", False, [])


class _At(NamedTuple):
    """Where an element stands: in which story and table, upon which colour, in which paragraph style and run."""

    story: _Story
    level: str = "blocks"
    rows: _Rows = _NO_ROWS
    table: TableKey | None = None
    ground: str = ""
    style: str = ""
    line: Properties = {}
    said: Properties = {}


class _Seeker:
    """One Word file that is looked through, story by story."""

    def __init__(self, file: WordFile, again: Callable[[], WordFile]) -> None:
        self._file, self._media = file, cache(again)
        self._pictures: dict[str, bytes] = {}
        self._of_tables: dict[str, list[tuple[str, str]]] = {}
        self._fills: dict[TableKey, str] = {}
        self._levels: dict[tuple[str, int], tuple[str, list[tuple[str, str]]]] = {}
        self._targets = self._pointed = file.targets(file.document)  # of the document, of the part that is looked at
        theme, self._settings = self._part("theme"), self._part("settings")
        self._palette = palette(theme, self._settings)
        self._styles = Styles(self._part("styles"), theme, run=run_readers, paragraph=paragraph_readers)
        self._lists = Numbering(self._part("numbering"), self._styles)
        self._found: list[Unseen] = []
        self._pages: dict[tuple[float, float, float], None] = {}  # width, left and right margin in mm
        self._grounds: list[str] = ["FFFFFF"]

    def found(self) -> list[Unseen]:
        root = self._file.tree(self._file.document)
        assert root is not None  # the sheet was read
        self._sections(root)
        body = root.find(f"{W}body")
        if body is not None:
            self._story(body, _Story(""))
        for kind, name in dict.fromkeys(self._targets.values()):
            tree = self._file.tree(name) if kind in _STORIES else None
            if tree is None:
                continue
            self._pointed = self._file.targets(name)
            notes = [*tree.iterchildren(f"{W}footnote", f"{W}endnote")]
            for note in notes:
                if note.get(f"{W}type") and _words(note):
                    self._tell("la", _STORIES[kind].rstrip(", "), str(note.get(f"{W}type")), _words(note))
            for story in notes or [tree]:
                self._story(story, _Story(_STORIES[kind], margin=kind in ("header", "footer")))
        self._fonts_and_settings()
        return self._found

    def _part(self, kind: str) -> etree._Element | None:
        return self._file.part(kind)

    def _tell(self, form: str, where: str, ten: str = "", mark: str = "") -> None:
        self._found.append(Unseen(where, form, ten, mark[:_LONGEST]))

    def _tell_strange(self, names: list[str], where: str, mark: str = "") -> None:
        for name in names:
            if is_change(name):
                self._tell("dau_sua", where, mark=mark)
            else:
                self._tell("dinh_dang", where, name, f"{name} {mark}")

    # The file as a whole

    def _fonts_and_settings(self) -> None:
        fonts = self._part("fontTable")
        for font in () if fonts is None else fonts.iterchildren(f"{W}font"):
            name, other = font.get(f"{W}name", ""), val_of(font, f"{W}altName")
            if any(etree.QName(one).localname.startswith("embed") for one in font.iterchildren(tag=etree.Element)):
                self._tell("phong_nhung", ALL, name)
            drawn = [one.strip() for one in other.split(",") if one.strip()]
            symbols = whole(val_of(font, f"{W}charset")) == 2 or val_of(font, f"{W}charset") == "02"
            if is_plain_font(name) and (symbols or not all(map(is_plain_font, drawn))):
                self._tell("phong_la", ALL, name, f"{name} {other}")
        if self._settings is not None:
            self._tell_strange(all_strange(self._settings, "settings"), ALL)
            if is_on(self._settings.find(f"{W}linkStyles")):
                self._tell("kieu_ngoai", ALL)

    def _sections(self, root: etree._Element) -> None:
        for child in root.iterchildren(tag=etree.Element):
            if child.tag == f"{W}background" and not len(child):
                self._grounds += filter(None, [ink_of(child, self._palette, f"{W}color")])
            elif child.tag != f"{W}body":
                self._tell("la", ALL, etree.QName(child).localname)
        for section in root.iter(f"{W}sectPr"):
            self._tell_strange(all_strange(section, "sectPr"), ALL)
            size, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
            width, height = (mm(None if size is None else size.get(W + side)) or usual
                             for side, usual in (("w", 210.0), ("h", 297.0)))  # fmt: skip
            top, bottom, left, right, gutter = (mm(None if margins is None else margins.get(W + side)) or 0.0
                                                for side in ("top", "bottom", "left", "right", "gutter"))  # fmt: skip
            if len(self._pages) < _MOST_PAPERS:
                self._pages[width, left + gutter, right] = None
            if min(width - left - right - gutter, height - top - bottom - gutter) < _LEAST:
                self._tell("khuat", ALL, mark=f"{width:.0f} {left:.0f} {right:.0f} {top:.0f}")

    # One walk: of each element what holds others, and what may stand in it

    def _story(self, parent: etree._Element, story: _Story) -> None:
        self._walk(parent, _At(story))
        for field in story.fields:
            self._tell("truong", story.where, _name(field.said))

    def _walk(self, parent: etree._Element, at: _At) -> None:
        here = _LEVELS[at.level]
        for child in parent.iterchildren(tag=etree.Element):
            tag = str(child.tag)
            if tag in _SILENT:
                continue
            if handle := here.get(tag) or _ANYWHERE.get(tag):
                handle(self, child, at)
            else:
                name = etree.QName(child).localname
                self._tell("nhung" if name in ("subDoc", "altChunk") else "la", at.story.where, name, _words(child))

    def _through(self, element: etree._Element, at: _At) -> None:
        self._walk(element, at)

    def _mark(self, element: etree._Element, at: _At) -> None:
        if element.get(f"{W}customMarkFollows", "0") not in ("0", "false", "off"):
            self._tell("la", at.story.where, "customMarkFollows")

    def _control(self, element: etree._Element, at: _At) -> None:
        if _is_filled_in(element.find(f"{W}sdtPr")):
            self._tell("o_nhap", at.story.where, mark=_words(element))
        self._walk(element, at)

    def _change(self, element: etree._Element, at: _At) -> None:
        self._tell("dau_sua", at.story.where, mark=_words(element))
        if element.tag in (f"{W}ins", f"{W}moveTo"):
            self._walk(element, at)

    def _direction(self, element: etree._Element, at: _At) -> None:
        if element.get(VAL, "rtl") == "rtl" and (words := _words(element)):
            self._tell("dao", at.story.where, mark=words)
        self._walk(element, at)

    def _formula(self, element: etree._Element, at: _At) -> None:
        self._tell("cong_thuc", at.story.where, mark=_words(element))

    def _alternate(self, element: etree._Element, at: _At) -> None:
        """Of the readings for several programs the one that is read, then what the others show beside it."""
        branches = [*element.iterchildren(tag=etree.Element)]
        said = {
            "".join(map(str, one.itertext(f"{W}t", f"{W}sym", f"{M}t", with_tail=False))).strip() for one in branches
        }
        if len(said) > 1:
            self._tell("hai_ban", at.story.where, mark=" / ".join(sorted(said)))
        read, story, found = chosen(element), at.story, self._found
        if read is not None:
            self._walk(read, at)
        kept = story.paragraphs, story.tables, story.boxes, story.where
        self._found = []
        for other in branches:
            if other is not read:
                self._walk(other, at)
        known = {(one.form, one.ten) for one in found}
        self._found = [*found, *(one for one in self._found if (one.form, one.ten) not in known)]
        story.paragraphs, story.tables, story.boxes, story.where = kept

    # Tables

    def _table(self, table: etree._Element, at: _At) -> None:
        story = at.story
        story.tables += 1
        here, counted = f"{story.prefix}bảng {story.tables}", (story.prefix, story.paragraphs)
        properties = table.find(f"{W}tblPr")
        style, look = val_of(properties, f"{W}tblStyle"), table.find(f"{W}tblPr/{W}tblLook")
        self._tell_strange(all_strange(properties, "tblPr"), here, _words(table))
        for form, kind in self._table_style(style):
            self._tell(form, here, kind if form == "dinh_dang" else "", f"{style} {kind}")
        grid = [mm(one.get(f"{W}w")) or 0.0 for one in table.iterfind(f"{W}tblGrid/{W}gridCol")]
        story.where = here
        rows = _Rows(here, style, look is not None and has_first_row(look), grid)
        self._walk(table, at._replace(level="rows", rows=rows))
        story.prefix, story.paragraphs = counted
        story.where = here

    def _row(self, row: etree._Element, at: _At) -> None:
        rows, words = at.rows, _words(row)
        rows.number += 1
        at.story.where = here = f"{rows.where}, hàng {rows.number}"
        properties = row.find(f"{W}trPr")
        self._tell_strange(all_strange(properties, "trPr"), here, words)
        self._tell_strange(all_strange(row.find(f"{W}tblPrEx"), "tblPr"), here, words)
        if properties is not None and is_on(properties.find(f"{W}hidden")):
            self._tell("an", here, mark=words)
        height = None if properties is None else properties.find(f"{W}trHeight")
        rows.cell = 0
        rows.tall = mm(height.get(VAL)) if height is not None and height.get(f"{W}hRule") == "exact" else None
        rows.column = max(0, whole(val_of(properties, f"{W}gridBefore")))
        rows.begin = sum(rows.grid[: rows.column])
        self._walk(row, at._replace(level="cells"))

    def _cell(self, cell: etree._Element, at: _At) -> None:
        rows, story, words = at.rows, at.story, _words(cell)
        rows.cell += 1
        here = f"{rows.where}, hàng {rows.number}, ô {rows.cell}"
        said = cell.find(f"{W}tcPr")
        self._tell_strange(all_strange(said, "tcPr"), here, words)
        span = columns_of(cell)
        wide = sum(rows.grid[rows.column : rows.column + span])
        own = None if said is None else said.find(f"{W}tcW")
        typed = mm(own.get(f"{W}w")) if own is not None and own.get(f"{W}type", "dxa") == "dxa" else None
        narrow, wide = min(typed or wide, wide or typed or 0.0), max(wide, typed or 0.0)
        rows.column, rows.begin = rows.column + span, rows.begin + wide
        if words and (0 < narrow < _NARROWEST or rows.begin > self._reach or _joined(said) or rows.cuts(cell)):
            self._tell("khuat", here, mark=words)
        fill = fill_of(None if said is None else said.find(f"{W}shd"), self._palette) or at.ground
        key = (rows.style, rows.first and rows.number == 1)
        story.prefix, story.paragraphs = f"{here}, ", 0
        self._walk(cell, at._replace(level="blocks", table=key, ground=fill or self._styled_fill(key)))

    @property
    def _reach(self) -> float:
        """How far in mm the widest paper goes to the right of its left margin."""
        return max((width - left for width, left, _ in self._pages), default=180.0)

    def _styled_fill(self, key: TableKey) -> str:
        """The fill that a table style gives its cells."""
        if key not in self._fills:
            found = ""
            steps = [f"{W}tcPr/{W}shd", f"{W}tblPr/{W}shd"]
            if key[1]:
                steps.insert(0, f"{W}tblStylePr[@{W}type='firstRow']/{W}tcPr/{W}shd")
            for element in reversed(self._styles.chain(key[0])):
                found = next((fill for step in steps if (fill := fill_of(element.find(step), self._palette))), found)
            self._fills[key] = found
        return self._fills[key]

    def _table_style(self, style: str) -> list[tuple[str, str]]:
        """What is strange in a table style, and what it says of rows and columns: the sheet knows the first row."""
        if style not in self._of_tables:
            told = self._of_tables[style] = []
            for element in self._styles.chain(style):
                parts = [element, *element.iterchildren(f"{W}tblStylePr")]
                for part in parts:
                    for inside in ("tblPr", "trPr", "tcPr"):
                        told += (("dinh_dang", name) for name in all_strange(part.find(W + inside), inside))
                for part in parts[1:]:
                    said = self._styles.run_said(part.find(f"{W}rPr"))
                    said |= paragraph_properties(part.find(f"{W}pPr"), paragraph_readers)
                    fill = fill_of(part.find(f"{W}tcPr/{W}shd"), self._palette)
                    told += (("dinh_dang", name) for name in strange_in(said))
                    told += ((form, str(part.get(f"{W}type"))) for form in self._faults(said, fill))
        return self._of_tables[style]

    # Paragraphs

    def _paragraph(self, p: etree._Element, at: _At) -> None:
        story = at.story
        story.paragraphs += 1
        story.where = f"{story.prefix}đoạn {story.paragraphs}"
        story.typed = []
        direct = paragraph_properties(p.find(f"{W}pPr"), paragraph_readers)
        style = direct.get("style_id", "")
        said: Properties = {}
        for step in (*self._styles.steps(style, at.table), direct):
            if "num" in step and "linked" not in step:
                said.pop("linked", None)
            said.update(step)
        words = _words(p)
        mark = p.find(f"{W}pPr/{W}rPr")
        if mark is not None and any(mark.find(tag) is not None for tag in _TRACKED):
            self._tell("dau_sua", story.where)
        self._tell_strange(strange_in(said), story.where, words)
        fill = fill_of(said.get("fill"), self._palette) or at.ground
        if level := self._lists.level(said):
            said = {**self._lists.indents(*level), **said}
            self._label(level, style, at.table, mark, fill, story, words)
        if words and self._misplaced(said):
            self._tell("khuat", story.where, mark=words)
        if words and said.get("backwards"):
            self._tell("dao", story.where, mark=words)
        self._walk(p, at._replace(level="inline", ground=fill, style=style, line=said))
        typed = "".join(story.typed)
        if story.margin and not stands_beside_pages(typed) and not any(map(str.isalpha, words)):
            self._tell("le_trang", story.where, typed.strip()[:40], typed)  # one with letters is told by its words

    def _label(
        self, level: tuple[str, int], style: str, table: TableKey | None, mark: etree._Element | None, ground: str,
        story: _Story, words: str,
    ) -> None:  # fmt: skip
        """The number or sign that a list prints before a paragraph."""
        if level not in self._levels:
            element = self._lists.element(*level)
            told = all_strange(element, "lvl")
            told += (
                [] if element is None else strange_in(paragraph_properties(element.find(f"{W}pPr"), paragraph_readers))
            )
            text, form = val_of(element, f"{W}lvlText"), val_of(element, f"{W}numFmt", "decimal")
            if not is_plain_label(text, form):
                told.append(f"lvlText {text[:40]}")
            shown = "" if form == "none" and "%" in text and not re.sub(r"%\d|\W", "", text) else text.strip()
            self._levels[level] = shown, [("dinh_dang", name) for name in told]
        text, faults = self._levels[level]
        for form, name in faults:
            self._tell(form, story.where, name, f"{name} {words}")
        if not text:
            return
        if not words:
            self._tell("danh_so", story.where, text[:40], text)
        element = self._lists.element(*level)
        own = self._styles.run_said(None if element is None else element.find(f"{W}rPr"))
        said = self._styles.said(style, "", table, {**self._styles.run_said(mark), **own})
        self._tell_strange(strange_in(said), story.where, text)
        for form in self._faults(said, ground):
            self._tell(form, story.where, mark=f"{text} {words}")

    def _misplaced(self, said: Properties) -> bool:
        """A paragraph stands off its page."""
        left, first, right = (float(said.get(key, 0)) for key in ("left", "first_line", "right"))
        for width, from_left, from_right in self._pages or ((210.0, 30.0, 15.0),):
            text = width - from_left - from_right
            if (
                min(left, left + first) < _NARROWEST - from_left or right < _NARROWEST - from_right
                or max(left, left + first) > text - _NARROWEST or left + right > text - _NARROWEST
            ):  # fmt: skip
                return True
        return False

    # Runs

    def _simple_field(self, element: etree._Element, at: _At) -> None:
        typed = len(at.story.typed)
        self._walk(element, at)
        shown = "".join(at.story.typed[typed:])
        del at.story.typed[typed:]
        self._judge(element.get(f"{W}instr", "").strip(), shown or _words(element), at.story)

    def _run(self, run: etree._Element, at: _At) -> None:
        direct = self._styles.run_said(run.find(f"{W}rPr"))
        said = self._styles.said(at.style, direct.get("style_id", ""), at.table, direct)
        if odd := strange_in(said):
            self._tell_strange(odd, at.story.where, _words(run))
        self._walk(run, at._replace(level="run", said=said))

    def _text(self, element: etree._Element, at: _At) -> None:
        story, said = at.story, at.said
        text = element.text or ""
        for field in story.fields:
            if field.in_code:
                self._tell("truong", story.where, _name(field.said), text)
            else:
                field.shown.append(text)
                field.hidden = field.hidden and bool(said.get("hidden") or not text.strip())
        if not story.fields:
            story.typed.append(text)
        if TURNING.search(text):
            self._tell("dao", story.where, mark=text)
        if not text.strip() or (text.strip().isdecimal() and any(field.counts for field in story.fields)):
            return
        self._shown(text, at)
        for side in ("ascii", "hAnsi"):
            font = self._styles.font_named(str(said.get(side, "")))
            if font and not is_plain_font(font):
                self._tell("phong_hinh" if draws_pictures(font) else "phong_la", story.where, font, text)
                break

    def _symbol(self, element: etree._Element, at: _At) -> None:
        font, code = element.get(f"{W}font", ""), element.get(f"{W}char", "")
        if not is_plain_font(font) or code.upper().startswith("F0"):
            self._tell("phong_hinh", at.story.where, font, f"{font} {code}")
        for field in at.story.fields:
            field.shown.append("•")
        at.story.typed.append("•")
        self._shown("•", at)

    def _shown(self, text: str, at: _At) -> None:
        size, line = float(at.said.get("size", 10)), float(at.line.get("line", 1))
        for form in self._faults(at.said, at.ground):
            self._tell(form, at.story.where, mark=text)
        if line < (_LOWEST_EXACT * size if at.line.get("exact") else _LOWEST_LINE):
            self._tell("khuat", at.story.where, mark=text)

    def _faults(self, said: Properties, ground: str) -> Iterator[str]:
        return faults_of(said, [ground] if ground else self._grounds, self._palette)

    def _comment(self, element: etree._Element, at: _At) -> None:
        self._tell("binh_luan", at.story.where, mark=element.get(f"{W}id", ""))

    # Fields

    def _field(self, element: etree._Element, at: _At) -> None:
        story, kind = at.story, element.get(f"{W}fldCharType", "")
        if any(child.tag != f"{W}fldData" for child in element.iterchildren(tag=etree.Element)):
            self._tell("o_nhap", story.where)
        if kind == "begin" and len(story.fields) < _DEEPEST:
            story.fields.append(_Field(bool(at.said.get("hidden"))))
        elif kind == "begin":
            self._tell("truong", story.where)
        elif kind == "separate" and story.fields:
            story.fields[-1].in_code = False
        elif kind == "end" and story.fields:
            field = story.fields.pop()
            if not field.counts:
                self._judge(field.said, "".join(field.shown), story)

    def _code(self, element: etree._Element, at: _At) -> None:
        if at.story.fields:
            at.story.fields[-1].code.append(element.text or "")

    def _judge(self, code: str, shown: str, story: _Story) -> None:
        """Tells of a field that may show something else than its last result."""
        name = _name(code)
        if name == "HYPERLINK" or (counts_unseen(code) and re.search(r"\\h\b", code) and not shown.strip()):
            return
        if story.margin and numbers_pages(code, shown):
            return
        self._tell("truong", story.where, name, f"{code}: {shown}")

    # Drawings: none is known to lie on no words, so that each is told

    def _shape(self, shape: etree._Element, at: _At) -> None:
        story, kinds = at.story, {"hinh_ve"}
        boxes = []
        for kind, content in held(shape):
            if kind == "box":
                boxes.append(content)
            elif kind == "picture":
                kinds = {"anh"}
        uris = [one.get("uri", "") for one in shape.iter(f"{A}graphicData")]
        if any(re.search(r"/(?:chart(?:ex)?|diagram)$", uri) for uri in uris):
            kinds = {"bieu_do"}
        elif any(not re.search(r"/(?:wordprocessing(?:Shape|Group|Canvas)|picture)$", uri) for uri in uris):
            kinds = {"anh"}
        for form in kinds | ({"nhung"} if shape.tag == f"{W}object" else set()):
            self._tell(
                form,
                story.where,
                mark=fingerprint(shape, self._picture),
            )
        where = story.where
        for box in boxes:
            story.boxes += 1
            if isinstance(box, etree._Element):
                self._story(box, _Story(f"{story.prefix}khung chữ {story.boxes}, ", margin=story.margin))
        story.where = where

    def _picture(self, relation: str) -> bytes:
        """The digest of a part that a drawing shows; of one that is not there, or too large, no other has it."""
        name = self._pointed.get(relation, ("", ""))[1]
        if name not in self._pictures:
            try:
                content = self._media().content(name)
            except PlanError:
                content = b""
            self._pictures[name] = blake2b(content).digest() if content else token_bytes(16)
        return self._pictures[name]


_Handle = Callable[[_Seeker, etree._Element, _At], None]
_ANYWHERE: Mapping[str, _Handle] = {
    **dict.fromkeys(_THROUGH, _Seeker._through),
    **dict.fromkeys(_TRACKED, _Seeker._change),
    f"{W}sdt": _Seeker._control,
    f"{W}dir": _Seeker._direction,
    f"{W}bdo": _Seeker._direction,
    f"{M}oMath": _Seeker._formula,
    f"{M}oMathPara": _Seeker._formula,
    ALTERNATE: _Seeker._alternate,
}
"""What may stand around blocks, runs, and what is in them."""
_LEVELS: Mapping[str, Mapping[str, _Handle]] = {
    "blocks": {f"{W}p": _Seeker._paragraph, f"{W}tbl": _Seeker._table},
    "rows": {f"{W}tr": _Seeker._row},
    "cells": {f"{W}tc": _Seeker._cell},
    "inline": {f"{W}r": _Seeker._run, f"{W}fldSimple": _Seeker._simple_field},
    "run": {
        **dict.fromkeys(_MARKS, _Seeker._mark),
        **dict.fromkeys(SHAPES, _Seeker._shape),
        f"{W}t": _Seeker._text,
        f"{W}sym": _Seeker._symbol,
        f"{W}fldChar": _Seeker._field,
        f"{W}instrText": _Seeker._code,
        f"{W}commentReference": _Seeker._comment,
        f"{W}r": _Seeker._run,  # in a branch of an mc:AlternateContent
    },
}
"""What is known, by where it stands."""


def _joined(properties: etree._Element | None) -> bool:
    """A cell is part of the one above it, or before it, whose words alone are shown."""
    return any(val_of(properties, W + one, "" if properties is None or properties.find(W + one) is None else "continue")
               == "continue" for one in ("vMerge", "hMerge"))  # fmt: skip


def _words(element: etree._Element) -> str:
    """What an element says, for comparing and for a mark; of a long one the beginning."""
    found: list[str] = []
    length = 0
    for at, text in enumerate(islice(element.iter(f"{W}t", f"{W}sym", f"{M}t"), _MOST_READ)):
        found.append((text.text or "") if text.tag != f"{W}sym" else "•")
        length += len(found[-1])
        if length > _LONGEST or at == _MOST_READ - 1:
            return "".join(found).strip() or "…"
    return "".join(found).strip()


def _is_filled_in(properties: etree._Element | None) -> bool:
    """What stands in a content control is a prompt, or comes from elsewhere when the file is opened."""
    if properties is None:
        return False
    bound = any(etree.QName(one).localname == "dataBinding" for one in properties.iterchildren(tag=etree.Element))
    return bound or is_on(properties.find(f"{W}showingPlcHdr"))


def _name(code: str) -> str:
    """The name of a field."""
    return next(iter(code.split(maxsplit=1)), "").upper()
