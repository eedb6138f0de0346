"""A Word file as the picture of what it prints: text, looks, labels, tables, rules, each with its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cached_property
from itertools import pairwise
from typing import Any

import attrs
from lxml import etree

from thidua.budget import LIMITS, Limits
from thidua.diagnostics import Place
from thidua.errors import PlanError
from thidua.records import frozen
from thidua.rulebook.files import BEYOND_LIMITS, DAMAGED
from thidua.sheet import Block, Counted, Page, Paragraph, Rule, Run, Sheet, Table, legacy, paragraphs
from thidua.sheet.cells import WIDEST, Lines, OpenCell, cell_properties, has_first_row, is_gone
from thidua.sheet.drawing import ALTERNATE, SHAPES, chosen, held
from thidua.sheet.notes import ALL, Note
from thidua.sheet.numbering import Numbering
from thidua.sheet.package import WordFile
from thidua.sheet.styles import (
    Look,
    Padding,
    Properties,
    Styles,
    TableKey,
    padded_by,
    paragraph_properties,
    ruled_by,
    run_properties,
)
from thidua.sheet.symbols import INVISIBLE, raised, sign, without_private
from thidua.word.names import VAL, M, R, W, first_child, is_on, val_of
from thidua.word.units import mm, whole
from thidua.wording import nfc

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_P, _T, _TBL, _RUN = f"{W}p", f"{W}t", f"{W}tbl", f"{W}r"
_PPR, _RPR = f"{W}pPr", f"{W}rPr"
_WRAPPERS = frozenset(
    f"{W}{name}"
    for name in (
        "sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "hyperlink", "fldSimple", "dir", "bdo",
        "rubyBase",
    )
)  # fmt: skip
"""What stands around paragraphs, runs, rows or cells and prints nothing of its own."""
_TRACKED = tuple(f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo"))
_PAGE = "\f"  # no text of XML can hold it
_NOTE = "\0"  # nor this: behind it stands the number of a note
_BLANKS = re.compile(r"[\t\r\n]")


def read_docx(data: bytes, source: str, *, convert: legacy.Convert | None = None, limits: Limits = LIMITS) -> Sheet:
    """The picture of a Word document.

    Tracked changes are accepted, comments left out, fields shown by their last result; macros and links to the
    outside are not followed. ``convert`` knows the encodings of before Unicode: given a text it returns the
    encoding's name and the text in Unicode, or None; without it such letters stay as they are, and a note says where.

    Raises :class:`PlanError` for what is no Word document, is damaged, or is larger than a document can be.
    """
    return sheet_of(WordFile(data, source, limits), convert)


def paragraphs_of(data: bytes, source: str, limits: Limits = LIMITS) -> tuple[str, dict[str, int]]:
    """The name of the part that holds a Word document's text, and of each place that its picture tells how many of its
    paragraphs stand before the one that is there. Raises what :func:`read_docx` raises.
    """
    return _Document(WordFile(data, source, limits)).paragraphs()


@frozen
class Traced:
    """A sheet, and what of its file it was read from: ``paragraphs`` by their places, ``looks`` of the runs,
    ``sections`` in order; ``levels`` of the lists that print numbers, by the places of their paragraphs, each as its
    ``w:lvl``; ``close`` the places of paragraphs that ask for no space beside those of their style.
    """

    sheet: Sheet
    paragraphs: Mapping[str, etree._Element]
    looks: Mapping[etree._Element, Look]
    sections: tuple[etree._Element, ...]
    levels: Mapping[str, etree._Element]
    close: Collection[str]


def traced(file: WordFile, convert: legacy.Convert | None = None) -> Traced:
    """The picture of an open Word file as its trees are by now, with where it comes from."""
    return _Document(file).traced(convert)


def sheet_of(file: WordFile, convert: legacy.Convert | None = None, *, counted: bool = False) -> Sheet:
    """The same of an open Word file; ``counted``: with how its pages are numbered."""
    return legacy.put_right(_Document(file).sheet(counted=counted), convert)


class _Where:
    """Where the reader stands, as a person would count: paragraphs, tables and text boxes of one story."""

    __slots__ = ("boxes", "paragraphs", "prefix", "tables")

    def __init__(self, prefix: str = "") -> None:
        self.prefix = prefix
        self.paragraphs = self.tables = self.boxes = 0

    def paragraph(self) -> str:
        self.paragraphs += 1
        return f"{self.prefix}đoạn {self.paragraphs}"

    def table(self) -> str:
        self.tables += 1
        return f"{self.prefix}bảng {self.tables}"

    def box(self) -> str:
        self.boxes += 1
        return f"{self.prefix}khung chữ {self.boxes}"


class _Line:
    """The paragraph that is being read: its pieces of text, each with its look, and the shapes it holds."""

    __slots__ = ("hidden", "lost", "pieces", "shapes", "style", "table", "unseen", "where")

    def __init__(self, style: str, table: TableKey | None, where: str) -> None:
        self.style, self.table, self.where = style, table, where
        self.pieces: list[tuple[Look, str]] = []
        self.shapes: list[etree._Element] = []
        self.hidden = False
        self.lost: list[str] = []  # forms of notes: what was not read as it stands
        self.unseen: list[str] = []  # texts as they were typed, in which signs of no width stand

    def add(self, look: Look, text: str) -> None:
        if look.hidden or look.struck:
            self.hidden = self.hidden or bool(text)
            if text.strip():
                self.lost.append("an" if look.hidden else "gach")
        elif text:
            if look.raised:
                text, whole = raised(text, look.raised == "subscript")
                if not whole:
                    self.lost.append("nang")
            self.pieces.append((look, text))


class _Document:
    """One Word file on its way to a sheet."""

    def __init__(self, file: WordFile) -> None:
        self._file = file
        self._source, self._limits = file.source, file.limits
        root = file.tree(file.document)
        if root is None or root.tag != f"{W}document" or root.find(f"{W}body") is None:
            raise PlanError(DAMAGED.said("than", at=Place(file.source, label=file.document)))
        self._root = root
        self._targets = file.targets(file.document)
        self._styles = Styles(file.part("styles"), file.part("theme"))
        self._numbering = Numbering(file.part("numbering"), self._styles)
        self._notes: dict[Note, None] = {}
        self._footnotes: dict[tuple[str, str], int] = {}
        self._sections: list[tuple[int, etree._Element]] = []
        self._bases: dict[tuple[str, TableKey | None], Properties] = {}
        self._count = 0
        self._break_next = False
        self._carried: list[tuple[Look, str]] = []
        self._fields: list[bool] = []  # open fields; True: in the code, not yet in the result
        self._plain_space = root.get(_SPACE) != "preserve"
        self._places: dict[str, etree._Element] = {}
        self._close: set[str] = set()  # paragraphs without space beside those of their style
        self._run_looks: dict[etree._Element, Look] = {}
        self._levels: dict[str, etree._Element] = {}

    def traced(self, convert: legacy.Convert | None) -> Traced:
        """The picture, and what it was read from."""
        sheet = legacy.put_right(self.sheet(counted=True), convert)
        sections = tuple(section for _, section in self._sections)
        return Traced(sheet, self._places, self._run_looks, sections, self._levels, self._close)

    def paragraphs(self) -> tuple[str, dict[str, int]]:
        """The main part, and of each place in it how many paragraphs stand before the one that is there."""
        self.sheet()
        order = {paragraph: at for at, paragraph in enumerate(self._root.iter(_P))}
        return self._file.document, {where: order[p] for where, p in self._places.items() if p in order}

    def _soft_hyphen(self, element: etree._Element, look: Look, line: _Line) -> None:
        if legacy.is_old(look.font):  # TCVN3 has the letter ư in its place
            line.add(look, "\u00ad")

    def sheet(self, *, counted: bool = False) -> Sheet:
        body = self._root.find(f"{W}body")
        assert body is not None
        blocks = self._story(body, _Where())
        blocks = self._breaks_of_sections(blocks)
        headers, footers = self._margins()
        footnotes = self._notes_at_foot()
        if next(self._root.iter(*_TRACKED), None) is not None:
            self._note(ALL, "dau_sua")
        pages = tuple(_page(section, count) for count, section in self._sections) or (Page(blocks=len(blocks)),)
        if counted:
            numbered = zip(pages, self._counted(), strict=False)
            pages = tuple(attrs.evolve(page, counted=one) for page, one in numbered) or pages
        return Sheet(tuple(blocks), pages, tuple(headers), tuple(footers), tuple(footnotes), "docx", tuple(self._notes))

    def _note(self, where: str, form: str) -> None:
        self._notes[Note(where, form)] = None

    # Stories: the body, a cell, a text box, a header.

    def _story(self, parent: etree._Element, place: _Where, depth: int = 0) -> list[Block]:
        """The blocks of a story of its own: no field and no break comes over from another."""
        kept = self._fields, self._break_next
        self._fields, self._break_next = [], False
        blocks = self._blocks(parent, place, None, depth)
        self._fields, self._break_next = kept
        return blocks

    def _blocks(self, parent: etree._Element, place: _Where, table: TableKey | None, depth: int) -> list[Block]:
        if depth > self._limits.nested:
            raise PlanError(
                BEYOND_LIMITS.said("tang", at=Place(self._source, label=place.prefix), muc=self._limits.nested)
            )
        blocks: list[Block] = []
        kept, self._carried = self._carried, []
        for child in unwrapped(parent):
            tag = child.tag
            if tag == _P:
                self._paragraph(child, place, table, depth, blocks)
            elif tag == _TBL:
                blocks.append(self._table(child, place, depth))
            elif tag == f"{W}sectPr" and not depth:
                self._sections.append((len(blocks), child))
            elif tag == f"{W}altChunk":
                self._note(f"{place.prefix}sau đoạn {place.paragraphs}", "nhung")
            elif tag == f"{M}oMathPara":
                where = place.paragraph()
                blocks.append(Paragraph((Run(_formula(child)),), where=where))
        if self._carried:  # the last paragraph has no next one to run on into
            blocks.append(_made(self._carried, {"where": place.paragraph()}))
        self._carried = kept
        return _closed_up(blocks, self._close) if self._close else blocks

    def _paragraph(
        self, p: etree._Element, place: _Where, table: TableKey | None, depth: int, blocks: list[Block]
    ) -> None:
        """Reads a paragraph, and the shapes that it holds after it, into ``blocks``."""
        self._count += 1
        if self._count > self._limits.paragraphs:
            raise PlanError(BEYOND_LIMITS.said("doan", at=Place(self._source), muc=self._limits.paragraphs))
        where = place.paragraph()
        self._places.setdefault(where, p)
        direct = paragraph_properties(first_child(p, _PPR))
        style = direct.get("style_id", "")
        line = _Line(style, table, where)
        line.pieces, self._carried = self._carried, []
        self._inline(p, line)
        for form in line.lost:
            self._note(where, form)
        self._fields = [code for code in self._fields if not code]  # a code that never came to a result hides no more
        if direct.get("joined"):  # its mark is taken out: it runs on into the next one
            self._carried = line.pieces
        elif line.pieces or not (line.hidden or direct.get("mark_hidden")):
            self._emit(line, direct, blocks)
        for shape in line.shapes:
            self._shape(shape, where, place, depth, blocks)
        if "section" in direct and not depth:
            self._sections.append((len(blocks), direct["section"]))

    def _emit(self, line: _Line, direct: Properties, blocks: list[Block]) -> None:
        said = self._resolved(line, direct)
        level = self._numbering.level(said)
        values: dict[str, Any] = {key: said[key] for key in _FIELDS if key in said}
        values["style"] = self._styles.name(line.style)
        values["where"] = line.where
        if said.get("contextual"):
            self._close.add(line.where)
        if self._break_next:
            values["page_break"], self._break_next = True, False
        if level:
            values["label"] = self._numbering.label(*level)
            values["numbered"] = self._numbered(values["label"], level, line, said.get("mark"))
        if line.unseen:
            values["unseen"] = " ".join(line.unseen)
        if not any(_PAGE in text for _, text in line.pieces):
            blocks.append(_made(line.pieces, values, self._decomposed))
            return
        parts = _at_pages(line.pieces)
        for i, pieces in enumerate(parts):
            last = i == len(parts) - 1
            if i and last and not _has_text(pieces):
                self._break_next = True  # what follows the break is the next paragraph
            elif last or _has_text(pieces) or (len(parts) == 2 and not _has_text(parts[1])):
                blocks.append(_made(pieces, values, self._decomposed))
                values = {**values, "label": "", "numbered": None, "page_break": True, "unseen": ""}
            else:
                values["page_break"] = True

    def _numbered(self, label: str, level: tuple[str, int], line: _Line, mark: etree._Element | None) -> Run | None:
        """The number of a paragraph as it is printed: as the mark of the paragraph looks, but for what its list says of
        it and for a line under the mark, which Word does not draw there.
        """
        own = self._numbering.letters(*level)
        if own is None or not label:
            return None
        element = self._numbering.element(*level)
        if element is not None:
            self._levels[line.where] = element
        direct = {**run_properties(mark), **own, "underline": own.get("underline", False)}
        look = self._styles.look(line.style, direct.get("style_id", ""), line.table, direct)
        return None if look.hidden or look.struck else Run(label, *look[:7])

    def _resolved(self, line: _Line, direct: Properties) -> Properties:
        """All that is said of a paragraph."""
        key = (line.style, line.table)
        base = self._bases.get(key)
        if base is None:
            base = {"align": "left", "level": self._styles.level(line.style)}
            for step in self._styles.steps(line.style, line.table):
                base = self._upon(base, step)
            self._bases[key] = base
        return self._upon(base, direct)

    def _upon(self, said: Properties, step: Properties) -> Properties:
        """One step of what is said upon those before; a list's indents stand just below where the list is named."""
        if "num" in step or "ilvl" in step:
            said = {**said, **{key: step[key] for key in ("num", "ilvl", "linked") if key in step}}
            if "num" in step and "linked" not in step:
                said.pop("linked", None)
            level = self._numbering.level(said)
            if level:
                said.update(self._numbering.indents(*level))
        return {**said, **step}

    def _decomposed(self, where: str) -> None:
        self._note(where, "to_hop")

    # Runs.

    def _inline(self, parent: etree._Element, line: _Line) -> None:
        for child in unwrapped(parent):
            tag = child.tag
            if tag == _RUN:
                self._run(child, line)
            elif tag in (f"{M}oMath", f"{M}oMathPara"):
                line.add(self._styles.look(line.style, "", line.table, {}), _formula(child))

    def _run(self, run: etree._Element, line: _Line) -> None:
        direct: Properties = {}
        look = None
        for child in run:
            tag = child.tag
            if tag == _RPR:
                direct = run_properties(child)
                continue
            if look is None:
                look = self._styles.look(line.style, direct.get("style_id", ""), line.table, direct)
                self._run_looks[run] = look
            if tag == _T:
                if not self._in_code():
                    line.add(look, self._text(child, look, line))
            else:
                inside = _INSIDE.get(tag)
                if inside:
                    inside(self, child, look, line)

    def _in_code(self) -> bool:
        """Text is part of a field's code: the result of a field in the code of another."""
        return len(self._fields) > 1 and any(self._fields)

    def _text(self, element: etree._Element, look: Look, line: _Line) -> str:
        text = element.text or ""
        if self._plain_space and element.get(_SPACE) != "preserve":
            text = text.strip(" \t\r\n")
        if not text.isprintable():
            typed = _BLANKS.sub(" ", text)
            seen = INVISIBLE.sub("", typed)
            if seen != typed:
                line.unseen.append(typed)
            text = without_private(seen, look.font)
        return text

    def _mark(self, element: etree._Element, look: Look, line: _Line) -> None:
        if not self._in_code():
            line.add(look, _MARKS[str(element.tag)])

    def _break(self, element: etree._Element, look: Look, line: _Line) -> None:
        line.add(look, _PAGE if element.get(f"{W}type") == "page" else "\n")

    def _symbol(self, element: etree._Element, look: Look, line: _Line) -> None:
        try:
            code = int(element.get(f"{W}char", ""), 16)
        except ValueError:
            return
        if not self._in_code():
            line.add(look, sign(code, element.get(f"{W}font", "")))

    def _field(self, element: etree._Element, look: Look, line: _Line) -> None:
        kind = element.get(f"{W}fldCharType")
        if kind == "begin":
            self._fields.append(True)
            line.add(look, _chosen_item(element))
        elif kind == "separate" and self._fields:
            self._fields[-1] = False
        elif kind == "end" and self._fields:
            self._fields.pop()

    def _footnote(self, element: etree._Element, look: Look, line: _Line) -> None:
        kind = "footnote" if element.tag == f"{W}footnoteReference" else "endnote"
        note = (kind, element.get(f"{W}id", ""))
        if look.hidden or self._in_code() or note in self._footnotes or note not in self._known_notes:
            return
        self._footnotes[note] = len(self._footnotes) + 1
        line.pieces.append((look, f"{_NOTE}{self._footnotes[note]}"))

    def _held(self, element: etree._Element, look: Look, line: _Line) -> None:
        if element.tag == ALTERNATE:
            branch = chosen(element)
            for child in () if branch is None else branch:
                if child.tag in SHAPES:
                    self._held(child, look, line)
                elif child.tag == _RUN:
                    self._run(child, line)
                elif child.tag == _T:
                    line.add(look, self._text(child, look, line))
        elif not look.hidden:
            line.shapes.append(element)

    def _ruby(self, element: etree._Element, look: Look, line: _Line) -> None:
        self._inline(element, line)

    def _shape(self, shape: etree._Element, where: str, place: _Where, depth: int, blocks: list[Block]) -> None:
        for kind, content in held(shape):
            if kind == "box":
                assert isinstance(content, etree._Element)
                blocks += self._story(content, _Where(f"{place.box()}, "), depth + 1)
            elif kind in ("rule", "dashes"):
                assert isinstance(content, float)
                blocks.append(Rule(content, where, kind == "dashes"))
            elif kind == "words":
                blocks.append(Paragraph((Run(str(content)),), where=where))
            else:
                self._note(where, "anh")

    # Tables.

    def _table(self, element: etree._Element, place: _Where, depth: int) -> Table:
        where = place.table()
        style, look = val_of(element, f"{W}tblPr/{W}tblStyle"), element.find(f"{W}tblPr/{W}tblLook")
        first_row = look is not None and has_first_row(look)
        borders = element.find(f"{W}tblPr/{W}tblBorders")
        grid = [mm(column.get(f"{W}w")) or 0 for column in element.findall(f"{W}tblGrid/{W}gridCol")]
        rows: list[list[OpenCell]] = []
        above: dict[int, OpenCell] = {}
        lines = Lines(bool(ruled_by(borders, self._styles.table(style).ruled)))
        padding = padded_by(element.find(f"{W}tblPr/{W}tblCellMar"), self._styles.table(style).padding)
        for row in unwrapped(element):
            if row.tag != f"{W}tr":
                continue
            row_properties = row.find(f"{W}trPr")
            if row_properties is not None and is_gone(row_properties):
                continue
            number = len(rows) + 1
            key = (style, first_row and number == 1)
            at = f"{where}, hàng {number}"
            rows.append(self._row(row, row_properties, at, key, grid, padding, above, lines, depth))
        if not lines.ruled:
            for cell in lines.single:
                cell.draw_rules()
        return Table(tuple(tuple(cell.closed() for cell in row) for row in rows), lines.ruled, where)

    def _row(
        self,
        row: etree._Element,
        properties: etree._Element | None,
        where: str,
        key: TableKey,
        grid: list[float],
        padding: Padding,
        above: dict[int, OpenCell],
        lines: Lines,
        depth: int,
    ) -> list[OpenCell]:
        before = whole(val_of(properties, f"{W}gridBefore"))
        cells: list[OpenCell] = []
        column = 0
        if 0 < before <= WIDEST:
            column = before
            cells.append(OpenCell((), column, 1, round(sum(grid[:column]), 1)))
        number = 0
        for tc in unwrapped(row):
            if tc.tag != f"{W}tc":
                continue
            number += 1
            said = cell_properties(tc)
            if said.deleted:
                continue
            if said.joined_left and cells:
                cells[-1].columns += said.columns
                column += said.columns
                continue
            if said.continues and column in above:
                above[column].rows += 1
                column += said.columns
                continue
            blocks = self._blocks(tc, _Where(f"{where}, ô {number}, "), key, depth + 1)
            width = said.width if said.width else round(sum(grid[column : column + said.columns]), 1)
            beside = round(sum(padded_by(said.margins, padding)), 1)
            cell = OpenCell(tuple(blocks), said.columns, 1, width, beside)
            cells.append(cell)
            lines.note(said.borders, cell)
            for at in range(column, column + said.columns):
                above.pop(at, None)
            if said.begins:
                above[column] = cell
            column += said.columns
        return cells

    # Around the body.

    def _breaks_of_sections(self, blocks: list[Block]) -> list[Block]:
        """The first paragraph of a section that starts a page says so."""
        for (start, _), (_, section) in zip(self._sections, self._sections[1:], strict=False):
            if val_of(section, f"{W}type") in ("continuous", "nextColumn"):
                continue
            block = blocks[start] if start < len(blocks) else None
            if isinstance(block, Paragraph):
                blocks[start] = attrs.evolve(block, page_break=True)
        return blocks

    def _margins(self) -> tuple[list[Paragraph], list[Paragraph]]:
        """The headers and footers that are printed, each part once."""
        settings = self._file.part("settings")
        even = settings is not None and is_on(settings.find(f"{W}evenAndOddHeaders"))
        kinds = {"default"} | ({"even"} if even else set())
        found: dict[str, tuple[str, etree._Element]] = {}
        for _, section in list(self._sections):
            printed = kinds | ({"first"} if is_on(section.find(f"{W}titlePg")) else set())
            for name in ("header", "footer"):
                for reference in section.findall(f"{W}{name}Reference"):
                    target = self._targets.get(reference.get(f"{R}id", ""), ("", ""))[1]
                    if reference.get(f"{W}type", "default") in printed and target and target not in found:
                        tree = self._file.tree(target)
                        if tree is not None:
                            found[target] = (name, tree)
        places = {"header": _Where("đầu trang, "), "footer": _Where("chân trang, ")}
        out: dict[str, list[Paragraph]] = {"header": [], "footer": []}
        for name, tree in found.values():
            out[name] += paragraphs(tuple(self._story(tree, places[name])))
        return out["header"], out["footer"]

    def _counted(self) -> Iterator[Counted]:
        """How the pages of each section are numbered; what a section does not name it has from the one before."""
        named: dict[tuple[str, str], str] = {}
        for _, section in self._sections:
            for name in ("header", "footer"):
                for reference in section.findall(f"{W}{name}Reference"):
                    target = self._targets.get(reference.get(f"{R}id", ""), ("", ""))[1]
                    named[name, reference.get(f"{W}type", "default")] = target
            apart = "first" if is_on(section.find(f"{W}titlePg")) else "default"
            number = section.find(f"{W}pgNumType")
            margins = section.find(f"{W}pgMar")
            yield Counted(
                self._number_in(named.get(("header", "default"), "")),
                self._number_in(named.get(("footer", "default"), "")),
                any(self._numbers_first(named.get((name, apart), "")) for name in ("header", "footer")),
                0 if number is None else max(0, whole(number.get(f"{W}start"))),
                self._form_in(named.get(("header", "default"), ""), named.get(("footer", "default"), ""))
                or ("decimal" if number is None else number.get(f"{W}fmt", "decimal")),
                0 if margins is None else mm(margins.get(f"{W}header")) or 0,
            )

    def _form_in(self, *parts: str) -> str:
        """The form that the field which prints the number asks for itself; empty where it has that of its section."""
        trees = [tree for part in parts if part and (tree := self._file.tree(part)) is not None]
        codes = (code for tree in trees for p in tree.iter(_P) for code in _codes_of(p))
        asked = (found["form"] for code in codes if OF_PAGE.search(code) and (found := ITS_FORM.search(code)))
        return next((_FORMS[form] for form in asked if form in _FORMS), "")

    def _numbers_first(self, part: str) -> bool:
        """A header or footer prints the number of the first page, too: its field does not leave that out."""
        tree = self._file.tree(part) if part and self._number_in(part) else None
        codes = [code for p in (() if tree is None else tree.iter(_P)) for code in _codes_of(p) if OF_PAGE.search(code)]
        return any(not _BEHIND_FIRST.search(code) for code in codes)

    def _number_in(self, part: str) -> Paragraph | None:
        """The paragraph of a header or footer that prints the number of the page, its number as ``1``."""
        tree = self._file.tree(part) if part else None
        for p in () if tree is None else tree.iter(_P):
            runs = [run for run in p.iter(_RUN) if _code_in(run)]
            simple = next((one for one in p.iter(f"{W}fldSimple") if OF_PAGE.search(one.get(f"{W}instr", ""))), None)
            if simple is None and not OF_PAGE.search("".join(map(_code_in, runs))):
                continue
            run = runs[0] if simple is None else simple.find(_RUN)
            said = paragraph_properties(first_child(p, _PPR))
            style, direct = said.get("style_id", ""), run_properties(None if run is None else first_child(run, _RPR))
            look = self._styles.look(style, direct.get("style_id", ""), None, direct)
            words = "".join(str(text.text or "") for text in p.iter(_T))
            shown = re.sub(r"\d+", "1", words, count=1) if re.search(r"\d", words) else f"{words}1"
            values = self._resolved(_Line(style, None, ""), said)
            frame = p.find(f"{_PPR}/{W}framePr")
            if side := "" if frame is None else frame.get(f"{W}xAlign", ""):
                values["align"] = side
            elif _has_one_tab(p):  # by which a header of Word's own centres
                values["align"] = "center"
            fields = {key: values[key] for key in _FIELDS if key in values}
            return Paragraph((Run(shown, *look[:7]),), style=self._styles.name(style), where=part, **fields)
        return None

    @cached_property
    def _known_notes(self) -> dict[tuple[str, str], etree._Element]:
        """The footnotes and endnotes that say something, by kind and id."""
        found: dict[tuple[str, str], etree._Element] = {}
        for kind in ("footnote", "endnote"):
            tree = self._file.part(f"{kind}s")
            for note in () if tree is None else tree.iterchildren(W + kind):
                if any(str(text).strip() for text in note.itertext()):
                    found[kind, note.get(f"{W}id", "")] = note
        return found

    def _notes_at_foot(self) -> list[Paragraph]:
        """The footnotes and endnotes, in the order in which the text points to them."""
        out: list[Paragraph] = []
        names = {"footnote": "chú thích", "endnote": "chú thích cuối"}
        count = dict.fromkeys(names, 0)
        for (kind, id_), number in list(self._footnotes.items()):
            count[kind] += 1
            place = _Where(f"{names[kind]} {count[kind]}, ")
            read = list(paragraphs(tuple(self._story(self._known_notes[kind, id_], place))))
            read = [one for one in read if one.text.strip()] or read
            if read:
                out.append(attrs.evolve(_without_space(read[0]), label=str(number)))
                out += read[1:]
        return out


_FIELDS = (
    "level", "align", "left", "right", "first_line", "before", "after", "line", "exact", "at_least", "rule_above",
    "rule_below", "rule_dashed", "page_break",
)  # fmt: skip
_MARKS = {
    f"{W}tab": "\t",
    f"{W}ptab": "\t",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
}
_INSIDE: dict[str, Callable[[_Document, etree._Element, Look, _Line], None]] = {
    **dict.fromkeys(_MARKS, _Document._mark),
    **dict.fromkeys((*SHAPES, ALTERNATE), _Document._held),
    f"{W}br": _Document._break,
    f"{W}softHyphen": _Document._soft_hyphen,
    f"{W}sym": _Document._symbol,
    f"{W}fldChar": _Document._field,
    f"{W}footnoteReference": _Document._footnote,
    f"{W}endnoteReference": _Document._footnote,
    f"{W}ruby": _Document._ruby,
}


def _closed_up(blocks: list[Block], close: Collection[str]) -> list[Block]:
    """Paragraphs of one style that ask for no space between them, without it: each for its own part."""
    out = [*blocks]
    texts = [at for at, block in enumerate(blocks) if not isinstance(block, Rule)]
    for above, below in pairwise(texts):
        one, other = out[above], out[below]
        if isinstance(one, Paragraph) and isinstance(other, Paragraph) and one.style == other.style:
            out[above] = attrs.evolve(one, after=0) if one.where in close else one
            out[below] = attrs.evolve(other, before=0) if other.where in close else other
    return out


OF_PAGE = re.compile(r"\bPAGE\b")
"""A field that prints the number of the page."""
_BEHIND_FIRST = re.compile(r"\bIF\s+PAGE\s*+(?:<?>\s*+1|>=\s*+2|=\s*+1\s*+[\"“”]{2})(?!\d)")
"""A field that prints the number where it is not 1."""
ITS_FORM = re.compile(r"\\\*\s*(?P<form>\w+)")
_FORMS = {
    "ROMAN": "upperRoman", "roman": "lowerRoman", "ALPHABETIC": "upperLetter", "alphabetic": "lowerLetter",
    "Arabic": "decimal", "ArabicDash": "numberInDash",
}  # fmt: skip
"""Forms by which a field prints a number, as a section names them."""


def _codes_of(p: etree._Element) -> Iterator[str]:
    """The codes of the fields in a paragraph, those of runs as one."""
    yield "".join(_code_in(run) for run in p.iter(_RUN))
    for one in p.iter(f"{W}fldSimple"):
        yield str(one.get(f"{W}instr", ""))


def _code_in(run: etree._Element) -> str:
    """The code of a field that a run holds."""
    return "".join(str(one.text or "") for one in run.iterchildren(f"{W}instrText"))


def _has_one_tab(p: etree._Element) -> bool:
    return sum(1 for run in p.iter(_RUN) for _ in run.iterchildren(f"{W}tab")) == 1


def unwrapped(parent: etree._Element) -> Iterator[etree._Element]:
    """The children of an element, those in wrappers in their place."""
    waiting: list[Iterator[etree._Element]] = [iter(parent)]
    while waiting:
        for child in waiting[-1]:
            tag = child.tag
            if tag in _WRAPPERS:
                waiting.append(iter(child))
                break
            if tag == ALTERNATE:
                branch = chosen(child)
                waiting.append(iter(()) if branch is None else iter(branch))
                break
            yield child
        else:
            waiting.pop()


def _made(
    pieces: list[tuple[Look, str]], values: dict[str, Any], decomposed: Callable[[str], None] | None = None
) -> Paragraph:
    """A paragraph; neighbours that look alike are one run."""
    runs = []
    at = 0
    while at < len(pieces):
        look, text = pieces[at]
        at += 1
        if text[0] == _NOTE:
            runs.append(Run("", *look[:7], note=text[1:]))
            continue
        if at < len(pieces) and pieces[at][0] == look and pieces[at][1][0] != _NOTE:
            texts = [text]
            while at < len(pieces) and pieces[at][0] == look and pieces[at][1][0] != _NOTE:
                texts.append(pieces[at][1])
                at += 1
            text = "".join(texts)
        composed = nfc(text)
        if composed != text:
            text = composed
            if decomposed:
                decomposed(values.get("where", ""))
        runs.append(Run(text, *look[:7]))
    return Paragraph(tuple(runs), **values)


def _at_pages(pieces: list[tuple[Look, str]]) -> list[list[tuple[Look, str]]]:
    """Pieces parted where a page ends."""
    parts: list[list[tuple[Look, str]]] = [[]]
    for look, text in pieces:
        if text == _PAGE:
            parts.append([])
        else:
            parts[-1].append((look, text))
    return parts


def _has_text(pieces: list[tuple[Look, str]]) -> bool:
    return any(not text.isspace() for _, text in pieces if text[0] != _NOTE)


def _formula(element: etree._Element) -> str:
    return "".join(text.text or "" for text in element.iter(f"{M}t"))


def _chosen_item(field: etree._Element) -> str:
    """What a drop-down list of a form shows."""
    choices = f"{W}ffData/{W}ddList"
    items = [entry.get(VAL, "") for entry in field.findall(f"{choices}/{W}listEntry")]
    at = whole(val_of(field, f"{choices}/{W}result"))
    return items[at] if 0 <= at < len(items) else ""


def _without_space(paragraph: Paragraph) -> Paragraph:
    """A footnote without the blank that stood behind its mark."""
    if not paragraph.runs or not paragraph.runs[0].text[:1].isspace():
        return paragraph
    first = attrs.evolve(paragraph.runs[0], text=paragraph.runs[0].text.lstrip())
    return attrs.evolve(paragraph, runs=(first, *paragraph.runs[1:]) if first.text else paragraph.runs[1:])


def _page(section: etree._Element, blocks: int) -> Page:
    size, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
    values: dict[str, Any] = {}
    if size is not None:
        values |= {name: mm(size.get(W + name[0])) or missing for name, missing in (("width", 210), ("height", 297))}
    if margins is not None:
        values |= {name: abs(mm(margins.get(W + name)) or 0) for name in ("top", "right", "bottom", "left", "gutter")}
    return Page(**values, blocks=blocks)
