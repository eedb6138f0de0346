"""What a Word file shows and no text says, and the words in it that a page does not show plainly: what no comparison of
texts can see.

Whatever the reader of the sheet does not know is told, too: what is known to print nothing stands in ``_SILENT``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from hashlib import blake2b
from secrets import token_bytes

from lxml import etree

from thidua.diagnostics import Place
from thidua.errors import PlanError
from thidua.rulebook.files import BEYOND_LIMITS
from thidua.sheet.cells import has_first_row
from thidua.sheet.colours import contrast, fill_of, ink_of, palette
from thidua.sheet.drawing import ALTERNATE, SHAPES, chosen, held
from thidua.sheet.notes import ALL, Unseen
from thidua.sheet.package import WordFile
from thidua.sheet.styles import PARAGRAPH, RUN, Properties, ReadProperty, Styles, TableKey, paragraph_properties, toggle
from thidua.word.names import VAL, A, M, R, W, is_on, is_true, val_of
from thidua.word.units import mm, points, whole

_WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_VML = "{urn:schemas-microsoft-com:vml}"

SMALLEST = 4.0
"""The size in pt below which nobody reads a text; what a law prints smallest has 8."""
_NARROWEST = 34  # per cent of its width
_TIGHTEST = -0.35  # of the size, between letters
_RAISED = 1.5  # of the size, above its line or below
_FAINTEST = 1.5
"""The contrast (WCAG) of a text with its ground below which it is not there; light grey on white has 1.8."""
_CLIPPED = 0.6  # of the size: what an exact line leaves of its letters
_THINNEST = 3.0  # mm: a box, a frame or a row that holds a line of text is higher
_FURTHEST = 320.0  # mm: no page is longer
_LONGEST = 300  # characters of a mark
_MOST_PAPERS = 50  # sizes of paper in one document
_DEEPEST = 20  # fields in fields

_SILENT = frozenset(
    [f"{W}{name}" for name in (
        "pPr", "rPr", "sectPr", "tblPr", "tblGrid", "trPr", "tcPr", "tblPrEx", "sdtPr", "sdtEndPr", "customXmlPr",
        "smartTagPr", "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "proofErr", "permStart",
        "permEnd", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd",
        "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd",
        "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart",
        "customXmlMoveToRangeEnd", "tab", "ptab", "cr", "br", "noBreakHyphen", "softHyphen", "lastRenderedPageBreak",
        "footnoteReference", "endnoteReference", "footnoteRef", "endnoteRef", "separator", "continuationSeparator",
        "annotationRef", "delText", "delInstrText", "rubyPr", "fldData", "numberingChange",
    )]
)  # fmt: skip
"""What prints nothing of its own, or what the sheet has read."""
_THROUGH = frozenset(f"{W}{name}" for name in ("sdtContent", "customXml", "smartTag", "hyperlink", "rubyBase"))
_TRACKED = frozenset(f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo"))
_PLACES = ("PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION")
"""Fields that count pages: in the margins nobody takes what they show for words."""
_SYMBOL_FONTS = ("wingdings", "webdings", "symbol", "mt extra", "marlett", "zapfdingbats", "bookshelf symbol")
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


# What is said of a run and of a paragraph beside what the sheet reads.


def _attribute(key: str, name: str = VAL) -> ReadProperty:
    def read(element: etree._Element, found: Properties) -> None:
        found[key] = element.get(name, "")

    return read


def _element(key: str) -> ReadProperty:
    def read(element: etree._Element, found: Properties) -> None:
        found[key] = element

    return read


_RUN: dict[str, ReadProperty] = {
    **RUN,
    f"{W}color": _element("colour"),
    f"{W}shd": _element("fill"),
    f"{W}highlight": _attribute("marked"),
    f"{W}position": _attribute("position"),
    f"{W}w": _attribute("scale"),
    f"{W}spacing": _attribute("spread"),
    f"{W}fitText": _element("fitted"),
    f"{W}webHidden": toggle("web_hidden"),
    f"{W}specVanish": toggle("web_hidden"),
    f"{W}rtl": toggle("backwards"),
    f"{_W14}textFill": _element("filled"),
}
_PARAGRAPH: dict[str, ReadProperty] = {
    **PARAGRAPH,
    f"{W}shd": _element("fill"),
    f"{W}framePr": _element("frame"),
    f"{W}bidi": toggle("backwards"),
}


_Into = Callable[[etree._Element], None]


class _Field:
    """A field that is open: its code, what it shows, and whether it is hidden."""

    __slots__ = ("code", "hidden", "in_code", "shown")

    def __init__(self, hidden: bool) -> None:
        self.code, self.shown, self.in_code, self.hidden = "", "", True, hidden

    @property
    def counts(self) -> bool:
        """It is a hidden number: so Word, and no other field, is told to keep what stands before it with the next."""
        return self.hidden and _name(self.code) == "SEQ"


class _Story:
    """Where the seeker stands in one story: counted as the reader of the sheet counts."""

    def __init__(self, prefix: str, *, margin: bool = False) -> None:
        self.prefix, self.margin = prefix, margin
        self.paragraphs = self.tables = self.boxes = 0
        self.where = prefix.rstrip(", ") or ALL
        self.fields: list[_Field] = []


class _Seeker:
    """One Word file that is looked through, story by story."""

    def __init__(self, file: WordFile, again: Callable[[], WordFile]) -> None:
        self._file, self._media = file, cache(again)
        self._pictures: dict[str, bytes] = {}
        self._of_tables: dict[tuple[str, str], list[tuple[str, str]]] = {}
        self._fills: dict[TableKey, str] = {}
        self._targets = self._pointed = file.targets(file.document)  # of the document, of the part that is looked at
        theme = self._part("theme")
        self._settings = self._part("settings")
        self._palette = palette(theme, self._settings)
        self._styles = Styles(self._part("styles"), theme, run=_RUN, paragraph=_PARAGRAPH)
        self._found: list[Unseen] = []
        self._pages: dict[tuple[float, float, float], None] = {}  # width, left and right margin in mm
        self._grounds: list[str] = ["FFFFFF"]
        self._outer: str | None = None  # what the wrapper says that the seeker is in

    def found(self) -> list[Unseen]:
        root = self._file.tree(self._file.document)
        assert root is not None  # the sheet was read
        body = root.find(f"{W}body")
        self._sections(root)
        if body is not None:
            self._stories(body, _Story(""))
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
                self._stories(story, _Story(_STORIES[kind], margin=kind in ("header", "footer")))
        self._whole_file()
        return self._found

    def _part(self, kind: str) -> etree._Element | None:
        return self._file.part(kind)

    def _tell(self, form: str, where: str, ten: str = "", mark: str = "") -> None:
        self._found.append(Unseen(where, form, ten, mark[:_LONGEST]))

    def _whole_file(self) -> None:
        """What is said of the file as a whole: fonts of its own, styles from elsewhere, numbers that are hidden."""
        fonts = self._part("fontTable")
        for font in () if fonts is None else fonts:
            if any(etree.QName(one).localname.startswith("embed") for one in font.iterchildren(tag=etree.Element)):
                self._tell("phong_nhung", ALL, font.get(f"{W}name", ""))
        if self._settings is not None and is_on(self._settings.find(f"{W}linkStyles")):
            self._tell("kieu_ngoai", ALL)
        numbering = self._part("numbering")
        for level in () if numbering is None else numbering.iter(f"{W}lvl"):
            said = {key: value for key, value in self._styles.run_said(level.find(f"{W}rPr")).items() if value}
            if said.keys() & {"hidden", "struck", "struck_twice"}:
                self._tell("an", ALL, mark=val_of(level, f"{W}lvlText"))
            if level.find(f"{W}lvlPicBulletId") is not None:
                self._tell("anh", ALL, mark=val_of(level, f"{W}lvlText"))

    def _sections(self, root: etree._Element) -> None:
        for section in root.iter(f"{W}sectPr"):
            size, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
            width = (mm(size.get(f"{W}w")) if size is not None else 0) or 210.0
            sides = [(mm(margins.get(f"{W}{side}")) if margins is not None else 0) or 0.0 for side in ("left", "right")]
            if len(self._pages) < _MOST_PAPERS:
                self._pages[width, sides[0], sides[1]] = None
            if width - sum(sides) < 10 * _THINNEST:
                self._tell("khuat", ALL, mark=f"{width:.0f} {sides[0]:.0f} {sides[1]:.0f}")
        ground = root.find(f"{W}background")
        if ground is not None and (colour := ink_of(ground, self._palette, f"{W}color")):
            self._grounds.append(colour)

    # Stories, paragraphs, tables

    def _stories(self, parent: etree._Element, story: _Story) -> None:
        self._blocks(parent, story, None, "")
        for field in story.fields:
            self._tell("truong", story.where, _name(field.code))

    def _blocks(self, parent: etree._Element, story: _Story, table: TableKey | None, ground: str) -> None:
        for child in parent.iterchildren(tag=etree.Element):
            tag = child.tag
            if tag == f"{W}p":
                self._paragraph(child, story, table, ground)
            elif tag == f"{W}tbl":
                self._table(child, story, ground)
            elif tag == f"{W}altChunk":
                self._tell("nhung", story.where)
            elif not self._around(child, story, lambda one: self._blocks(one, story, table, ground)):
                self._unknown(child, story)

    def _around(self, child: etree._Element, story: _Story, into: _Into) -> bool:
        """Goes through what stands around blocks, rows, cells or runs; False for what does not."""
        tag = child.tag
        if tag in _SILENT:
            return True
        if tag == f"{W}sdt":
            if _is_filled_in(child.find(f"{W}sdtPr")):
                self._tell("o_nhap", story.where, mark=self._held(child))
                self._within(child, into)
            else:
                into(child)
        elif tag in _TRACKED:
            self._tell("dau_sua", story.where, mark=self._held(child))
            if tag in (f"{W}ins", f"{W}moveTo"):
                self._within(child, into)
        elif tag in _THROUGH:
            into(child)
        elif tag in (f"{W}dir", f"{W}bdo"):
            if child.get(VAL, "rtl") == "rtl" and (words := self._held(child)):
                self._tell("dao", story.where, mark=words)
            self._within(child, into)
        elif tag == ALTERNATE:
            self._choice(child, story, into)
        elif tag in (f"{M}oMath", f"{M}oMathPara"):
            self._tell("cong_thuc", story.where, mark="".join(map(str, child.itertext())))
        else:
            return False
        return True

    def _held(self, wrapper: etree._Element) -> str:
        """What a wrapper says; inside another one, what that one says: each word is looked at once."""
        return _words(wrapper) if self._outer is None else self._outer

    def _within(self, wrapper: etree._Element, into: _Into) -> None:
        kept, self._outer = self._outer, self._held(wrapper)
        into(wrapper)
        self._outer = kept

    def _choice(self, alternate: etree._Element, story: _Story, into: _Into) -> None:
        branch = chosen(alternate)
        said = {"".join(_texts(one)).strip() for one in alternate.iterchildren(tag=etree.Element)}
        if len(said) > 1:
            self._tell("hai_ban", story.where, mark=" / ".join(sorted(said)))
        if branch is not None:
            into(branch)

    def _unknown(self, element: etree._Element, story: _Story) -> None:
        name = etree.QName(element).localname
        self._tell("nhung" if name == "subDoc" else "la", story.where, name, _words(element))

    def _table(self, table: etree._Element, story: _Story, ground: str) -> None:
        story.tables += 1
        here, counted = f"{story.prefix}bảng {story.tables}", (story.prefix, story.paragraphs)
        style, look = val_of(table, f"{W}tblPr/{W}tblStyle"), table.find(f"{W}tblPr/{W}tblLook")
        first = look is not None and has_first_row(look)
        story.where = here
        self._table_style(style, here, ground)
        place = table.find(f"{W}tblPr/{W}tblpPr")
        if place is not None and _off(place, f"{W}tblpX", f"{W}tblpY"):
            self._tell("khuat", here, mark=_words(table))
        number = 0

        def rows(parent: etree._Element) -> None:
            nonlocal number
            for row in parent.iterchildren(tag=etree.Element):
                if row.tag != f"{W}tr":
                    if not self._around(row, story, rows):
                        self._unknown(row, story)
                    continue
                number += 1
                self._row(row, story, f"{here}, hàng {number}", (style, first and number == 1), ground)

        rows(table)
        story.prefix, story.paragraphs = counted
        story.where = here

    def _row(self, row: etree._Element, story: _Story, here: str, key: TableKey, ground: str) -> None:
        properties = row.find(f"{W}trPr")
        story.where = here
        if properties is not None:
            if is_on(properties.find(f"{W}hidden")):
                self._tell("an", here, mark=_words(row))
            if any(properties.find(f"{W}{one}") is not None for one in ("ins", "del")):
                self._tell("dau_sua", here, mark=_words(row))
            height = properties.find(f"{W}trHeight")
            if height is not None and height.get(f"{W}hRule") == "exact" and _words(row):
                tall = mm(height.get(VAL))
                if tall is not None and tall < _THINNEST:
                    self._tell("khuat", here, mark=_words(row))
        number = 0

        def cells(parent: etree._Element) -> None:
            nonlocal number
            for cell in parent.iterchildren(tag=etree.Element):
                if cell.tag != f"{W}tc":
                    if not self._around(cell, story, cells):
                        self._unknown(cell, story)
                    continue
                number += 1
                said = cell.find(f"{W}tcPr")
                fill = fill_of(None if said is None else said.find(f"{W}shd"), self._palette) or ground
                story.prefix, story.paragraphs = f"{here}, ô {number}, ", 0
                if said is not None and is_on(said.find(f"{W}tcFitText")):
                    self._tell("nho", f"{here}, ô {number}", mark=_words(cell))
                self._blocks(cell, story, key, fill or self._styled_fill(key))

        cells(row)

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

    def _table_style(self, style: str, here: str, ground: str) -> None:
        """What a table style says of some rows and columns, of which the sheet knows the first row alone."""
        if (style, ground) not in self._of_tables:
            told = self._of_tables[style, ground] = []
            for element in self._styles.chain(style):
                for part in element.iterchildren(f"{W}tblStylePr"):
                    said = self._styles.run_said(part.find(f"{W}rPr"))
                    fill = fill_of(part.find(f"{W}tcPr/{W}shd"), self._palette) or ground
                    told += ((form, str(part.get(f"{W}type"))) for form in self._faults(said, fill, 10.0))
        for form, kind in self._of_tables[style, ground]:
            self._tell(form, here, mark=f"{style} {kind}")

    def _paragraph(self, p: etree._Element, story: _Story, table: TableKey | None, ground: str) -> None:
        story.paragraphs += 1
        story.where = f"{story.prefix}đoạn {story.paragraphs}"
        direct = paragraph_properties(p.find(f"{W}pPr"), _PARAGRAPH)
        style = direct.get("style_id", "")
        said: Properties = {}
        for step in (*self._styles.steps(style, table), direct):
            said.update(step)
        mark = p.find(f"{W}pPr/{W}rPr")
        if mark is not None and any(mark.find(tag) is not None for tag in _TRACKED):
            self._tell("dau_sua", story.where)
        words = _words(p)
        if words and self._misplaced(said):
            self._tell("khuat", story.where, mark=words)
        if words and said.get("backwards"):
            self._tell("dao", story.where, mark=words)
        fill = fill_of(said.get("fill"), self._palette) or ground
        line = said.get("line", 0) if said.get("exact") else 0
        self._inline(p, story, (style, table, fill, float(line)))

    def _misplaced(self, said: Properties) -> bool:
        """A paragraph stands off its page."""
        frame = said.get("frame")
        if frame is not None:
            if _off(frame, f"{W}x", f"{W}y"):
                return True
            narrow, low = mm(frame.get(f"{W}w")), mm(frame.get(f"{W}h"))
            if (narrow is not None and 0 < narrow < _THINNEST) or (
                low is not None and 0 < low < _THINNEST and frame.get(f"{W}hRule") == "exact"
            ):
                return True
        left, first, right = (float(said.get(key, 0)) for key in ("left", "first_line", "right"))
        for width, from_left, from_right in self._pages or ((210.0, 30.0, 15.0),):
            text = width - from_left - from_right
            if (
                min(left, left + first) < _THINNEST - from_left or right < _THINNEST - from_right
                or max(left, left + first) > text - _THINNEST or left + right > text - _THINNEST
            ):  # fmt: skip
                return True
        return False

    # Runs

    def _inline(self, parent: etree._Element, story: _Story, under: tuple[str, TableKey | None, str, float]) -> None:
        for child in parent.iterchildren(tag=etree.Element):
            tag = child.tag
            if tag == f"{W}r":
                self._run(child, story, under)
            elif tag == f"{W}fldSimple":
                self._within(child, lambda one: self._inline(one, story, under))
                self._judge(child.get(f"{W}instr", ""), self._held(child), story)
            elif not self._around(child, story, lambda one: self._inline(one, story, under)):
                self._unknown(child, story)

    def _run(self, run: etree._Element, story: _Story, under: tuple[str, TableKey | None, str, float]) -> None:
        style, table, ground, line = under
        direct = self._styles.run_said(run.find(f"{W}rPr"))
        said = self._styles.said(style, direct.get("style_id", ""), table, direct)
        for child in run.iterchildren(tag=etree.Element):
            tag = child.tag
            if tag == f"{W}t" or tag == f"{W}sym":
                self._text(child, said, ground, line, story)
            elif tag == f"{W}fldChar":
                self._field(child.get(f"{W}fldCharType", ""), story, hidden=bool(said.get("hidden")))
            elif tag == f"{W}instrText":
                if story.fields:
                    story.fields[-1].code += child.text or ""
            elif tag == f"{W}commentReference":
                self._tell("binh_luan", story.where, mark=child.get(f"{W}id", ""))
            elif tag in SHAPES:
                self._shape(child, story, ground)
            elif tag == ALTERNATE:
                self._around(child, story, lambda one: self._branch(one, story, under))
            elif tag not in _SILENT:
                self._unknown(child, story)

    def _branch(self, branch: etree._Element, story: _Story, under: tuple[str, TableKey | None, str, float]) -> None:
        for child in branch.iterchildren(tag=etree.Element):
            if child.tag in SHAPES:
                self._shape(child, story, under[2])
            elif child.tag == f"{W}r":
                self._run(child, story, under)
            elif child.tag not in (f"{W}t", *_SILENT):
                self._unknown(child, story)

    def _text(self, element: etree._Element, said: Properties, ground: str, line: float, story: _Story) -> None:
        text = element.text or ("" if element.tag == f"{W}t" else "•")
        for field in story.fields:
            if not field.in_code:
                if len(field.shown) <= _LONGEST:
                    field.shown = (field.shown + text).lstrip()
                field.hidden = field.hidden and bool(said.get("hidden") or not text.strip())
        if not text.strip() or (text.strip().isdecimal() and any(field.counts for field in story.fields)):
            return
        size = float(said.get("size", 10))
        for form in self._faults(said, ground, size):
            self._tell(form, story.where, mark=text)
        if line and line < _CLIPPED * size:
            self._tell("khuat", story.where, mark=text)
        font = self._styles.font(said)
        if font.lower().startswith(_SYMBOL_FONTS) and any(map(str.isalnum, text)) and element.tag == f"{W}t":
            self._tell("phong_hinh", story.where, font, text)

    def _faults(self, said: Properties, ground: str, size: float) -> Iterator[str]:
        """Why a text that looks so is not seen plainly."""
        if said.get("hidden") or said.get("web_hidden"):
            yield "an"
        if said.get("struck") or said.get("struck_twice"):
            yield "gach"
        fill = fill_of(said.get("fill"), self._palette, said.get("marked", "")) or ground
        ink = ink_of(said.get("filled"), self._palette) or ink_of(said.get("colour"), self._palette)
        if ink and any(contrast(ink, under) < _FAINTEST for under in ([fill] if fill else self._grounds)):
            yield "trang"
        spread, raised = points(said.get("spread"), 1 / 20) or 0.0, points(said.get("position"), 0.5) or 0.0
        scale = whole(said.get("scale", "").rstrip("%"), 100)
        if size < SMALLEST or scale < _NARROWEST or spread < _TIGHTEST * size or said.get("fitted") is not None:
            yield "nho"
        if abs(raised) > _RAISED * size:
            yield "khuat"
        if said.get("backwards"):
            yield "dao"

    # Fields

    def _field(self, kind: str, story: _Story, *, hidden: bool) -> None:
        if kind == "begin" and len(story.fields) < _DEEPEST:
            story.fields.append(_Field(hidden))
        elif kind == "begin":
            self._tell("truong", story.where)
        elif kind == "separate" and story.fields:
            story.fields[-1].in_code = False
        elif kind == "end" and story.fields:
            field = story.fields.pop()
            if not field.counts:
                self._judge(field.code, field.shown, story)

    def _judge(self, code: str, shown: str, story: _Story) -> None:
        """Tells of a field that may show something else than its last result."""
        name = _name(code)
        if name == "HYPERLINK" or (name == "SEQ" and re.search(r"\\h\b", code) and not shown.strip()):
            return
        if name in _PLACES and story.margin and len(shown) < _LONGEST and not re.search(r"[^\W\dIVXLCivxlc]", shown):
            return
        self._tell("truong", story.where, name, f"{code.strip()}: {shown}")

    # Shapes

    def _shape(self, shape: etree._Element, story: _Story, ground: str) -> None:
        if shape.tag == f"{W}object":
            self._tell("nhung", story.where, mark=self._mark(shape))
        boxes = [content for kind, content in held(shape) if kind == "box"]
        words = "".join(_words(box) for box in boxes if isinstance(box, etree._Element))
        for form in sorted(_drawn(shape)):
            self._tell(form, story.where, mark=self._mark(shape))
        if words and _hidden_box(shape):
            self._tell("khuat", story.where, mark=words)
        where = story.where
        for box in boxes:
            story.boxes += 1
            inner = _Story(f"{story.prefix}khung chữ {story.boxes}, ", margin=story.margin)
            if isinstance(box, etree._Element):
                self._stories(box, inner)
        story.where = where

    def _picture(self, name: str) -> bytes:
        """The digest of a part that a drawing shows; of one that is not there, or too large, no other has it."""
        if name not in self._pictures:
            try:
                content = self._media().content(name)
            except PlanError:
                content = b""
            self._pictures[name] = blake2b(content).digest() if content else token_bytes(16)
        return self._pictures[name]

    def _mark(self, shape: etree._Element) -> str:
        """What tells a picture from another, and from itself in another place: its files, sizes and distances."""
        said = blake2b(digest_size=16)
        for element in shape.iter(tag=etree.Element):
            for name, value in sorted(element.attrib.items()):
                if str(name).startswith(R):
                    said.update(self._picture(self._pointed.get(str(value), ("", ""))[1]))
                elif name in _SHAPING:
                    said.update(f"{name}={_rounded(str(value))};".encode())
            if element.tag == f"{_WP}posOffset":
                said.update(_rounded(element.text or "").encode())
        return f"{etree.QName(shape).localname} {said.hexdigest()}"


_SHAPES = frozenset(
    (f"{_WPS}wsp", *(f"{_VML}{name}" for name in ("shape", "rect", "line", "roundrect", "polyline", "oval", "arc",
                                                  "curve", "image"))))  # fmt: skip
_SHAPING = frozenset(("cx", "cy", "rot", "flipH", "flipV", "l", "t", "r", "b", "prst", "behindDoc", "style"))


def _rounded(value: str) -> str:
    """A measure in EMU to a tenth of a millimetre, so that another program may save it."""
    return str(round(int(value) / 3600)) if re.fullmatch(r"-?\d{4,18}", value) else value


def _drawn(shape: etree._Element) -> set[str]:
    """Which forms of notes a drawing calls for: all that it shows and that is neither words nor a rule."""
    found: set[str] = set()
    known = shapes = 0
    for kind, content in held(shape):
        if kind == "picture":
            found.add("anh")
        elif kind != "box" or (isinstance(content, etree._Element) and _words(content)):
            known += 1
    for element in _outer(shape):
        shapes += element.tag in _SHAPES
        if element.tag == f"{A}graphicData" and re.search(r"/(?:chart(?:ex)?|diagram)$", element.get("uri", "")):
            return {"bieu_do"}
    return found or ({"anh"} if known < max(1, shapes) else set())


def _outer(shape: etree._Element) -> Iterator[etree._Element]:
    """The elements of a drawing, of two forms for two ages of Word the one that is read; boxes are not looked into."""
    waiting = [shape]
    while waiting:
        element = waiting.pop()
        yield element
        if element.tag == ALTERNATE:
            branch = chosen(element)
            waiting += [] if branch is None else [branch]
        elif element.tag != f"{W}txbxContent":
            waiting += reversed([*element.iterchildren(tag=etree.Element)])


def _hidden_box(shape: etree._Element) -> bool:
    """The words of a box are not seen: it is hidden, too small for a line, or off the page."""
    for one in _outer(shape):
        style = one.get("style", "").replace(" ", "").lower()
        if (
            (one.tag == f"{_WP}extent" and any(whole(one.get(side)) / 36000 < _THINNEST for side in ("cx", "cy")))
            or (one.tag == f"{_WP}docPr" and is_true(one.get("hidden")))
            or (one.tag == f"{_WP}posOffset" and _is_number(one.text) and abs(int(one.text or 0)) / 36000 > _FURTHEST)
            or "visibility:hidden" in style or "mso-hide:all" in style
        ):  # fmt: skip
            return True
    return False


def _is_number(text: str | None) -> bool:
    return bool(re.fullmatch(r"-?\d{1,18}", text or ""))


def _off(element: etree._Element, across: str, down: str) -> bool:
    """A place that a table or a frame names lies off any page."""
    return any(abs(mm(element.get(side)) or 0) > (210.0 if side == across else 297.0) for side in (across, down))


def _words(element: etree._Element) -> str:
    """How what an element says begins: as much as a mark holds, so that elements in one another cost no more."""
    said = ""
    for text in _texts(element):
        said = (said + text).lstrip()
        if len(said) > _LONGEST:
            break
    return said.strip()


def _texts(element: etree._Element) -> Iterator[str]:
    return map(str, element.itertext(f"{W}t", f"{W}sym", f"{M}t", with_tail=False))


def _is_filled_in(properties: etree._Element | None) -> bool:
    """What stands in a content control is a prompt, or comes from elsewhere when the file is opened."""
    if properties is None:
        return False
    bound = any(etree.QName(one).localname == "dataBinding" for one in properties.iterchildren(tag=etree.Element))
    return bound or is_on(properties.find(f"{W}showingPlcHdr"))


def _name(code: str) -> str:
    """The name of a field."""
    return next(iter(code.split(maxsplit=1)), "").upper()
