"""What a paragraph and a run look like: defaults, theme fonts, chains of styles, tables, direct formatting."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain
from typing import Any, NamedTuple

from lxml import etree

from thidua.sheet.colours import ink_of, palette
from thidua.word import styles
from thidua.word.names import VAL, W, is_on, is_true
from thidua.word.units import mm, points, pt, whole

Properties = dict[str, Any]
"""What is said of a paragraph (fields of ``Paragraph``; ``num``, ``ilvl``, ``mark``) or of a run; unsaid: absent."""

_SIDES = {"left": "left", "start": "left", "right": "right", "end": "right", "center": "center", "both": "both"}
_FIRST_ROW = f"{W}tblStylePr[@{W}type='firstRow']"
_NO_BORDER = frozenset(("nil", "none", ""))
_DASHED = frozenset(("dotted", "dashed", "dashSmallGap", "dotDash", "dotDotDash", "dashDotStroked"))
ReadProperty = Callable[[etree._Element, Properties], None]
_TOGGLES = frozenset(("bold", "italic", "caps", "hidden", "struck", "struck_twice"))


class Look(NamedTuple):
    """How a run looks; ``color`` RRGGBB, empty for black; ``hidden`` text is not printed, ``struck`` text is crossed
    out; ``raised``: ``superscript``, ``subscript`` or empty.
    """

    bold: bool = False
    italic: bool = False
    underline: bool = False
    caps: bool = False
    size: float = 10
    font: str = ""
    color: str = ""
    hidden: bool = False
    struck: bool = False
    raised: str = ""


Padding = tuple[float, float]
"""Room in mm beside the text of a cell, left and right."""
PADDING = (1.9, 1.9)
"""Where nothing says it."""


class TableLook(NamedTuple):
    """What a table style says: whether it draws borders, how much room its cells keep beside the text, left and right;
    the look of all its text, and of the first row.
    """

    ruled: bool | None = None
    padding: Padding = PADDING
    paragraph: Properties = {}
    run: Properties = {}
    first_paragraph: Properties = {}
    first_run: Properties = {}


TableKey = tuple[str, bool]
"""The table style that a paragraph stands under, and whether as in a first row."""


def drawn(border: etree._Element | None) -> bool | None:
    """A border is drawn; None where nothing is said of it."""
    if border is None:
        return None
    return border.get(VAL, "") not in _NO_BORDER and border.get(f"{W}color", "").upper() != "FFFFFF"


# Direct properties: one function an element.


def toggle(key: str) -> ReadProperty:
    def read(element: etree._Element, found: Properties) -> None:
        found[key] = is_on(element)

    return read


def _alignment(element: etree._Element, found: Properties) -> None:
    found["align"] = _SIDES.get(element.get(VAL, ""), "both" if "istribute" in element.get(VAL, "") else "left")


def _indent(element: etree._Element, found: Properties) -> None:
    for names, key, sign in ((("left", "start"), "left", 1), (("right", "end"), "right", 1),
                             (("firstLine",), "first_line", 1), (("hanging",), "first_line", -1)):  # fmt: skip
        for name in names:
            measure = mm(element.get(W + name))
            if measure is not None:
                found[key] = sign * measure or 0.0


def _spacing(element: etree._Element, found: Properties) -> None:
    for key in ("before", "after"):
        measure = pt(element.get(W + key))
        if is_true(element.get(f"{W}{key}Autospacing")):
            measure = 14  # as Word prints what it calls automatic
        if measure is not None:
            found[key] = measure
    rule = element.get(f"{W}lineRule", "auto")
    if rule == "auto":
        lines = points(element.get(f"{W}line"), 1 / 240)
        if lines is not None:
            found["line"], found["exact"], found["at_least"] = round(lines, 3), False, False
    else:
        measure = pt(element.get(f"{W}line"))
        if measure is not None:
            found["line"], found["exact"], found["at_least"] = measure, True, rule == "atLeast"


def _numbering(element: etree._Element, found: Properties) -> None:
    for child in element:
        if child.tag == f"{W}numId":
            found["num"] = child.get(VAL, "0")
        elif child.tag == f"{W}ilvl":
            found["ilvl"] = whole(child.get(VAL))


def _borders(element: etree._Element, found: Properties) -> None:
    for side, key in (("top", "rule_above"), ("bottom", "rule_below")):
        border = element.find(W + side)
        said = drawn(border)
        if said is not None:
            found[key] = said
        if said and border is not None:
            found["rule_dashed"] = border.get(VAL, "") in _DASHED


def _outline(element: etree._Element, found: Properties) -> None:
    level = whole(element.get(VAL), 9)
    found["level"] = level + 1 if 0 <= level < 9 else 0


def _style(element: etree._Element, found: Properties) -> None:
    found["style_id"] = element.get(VAL, "")


def _section(element: etree._Element, found: Properties) -> None:
    found["section"] = element


def _mark(element: etree._Element, found: Properties) -> None:
    """What is said of the paragraph's mark: taken out by a tracked change, or hidden; a number looks as it does."""
    found["mark"] = element
    for child in element:
        if child.tag in (f"{W}del", f"{W}moveFrom"):
            found["joined"] = True
        elif child.tag == f"{W}vanish" and is_on(child):
            found["mark_hidden"] = True


PARAGRAPH: dict[str, ReadProperty] = {
    f"{W}jc": _alignment,
    f"{W}ind": _indent,
    f"{W}spacing": _spacing,
    f"{W}numPr": _numbering,
    f"{W}pBdr": _borders,
    f"{W}contextualSpacing": toggle("contextual"),
    f"{W}outlineLvl": _outline,
    f"{W}pageBreakBefore": toggle("page_break"),
    f"{W}pStyle": _style,
    f"{W}rPr": _mark,
    f"{W}sectPr": _section,
}


def _underline(element: etree._Element, found: Properties) -> None:
    found["underline"] = element.get(VAL, "single") != "none"


def _raised(element: etree._Element, found: Properties) -> None:
    found["raised"] = said if (said := element.get(VAL, "")) != "baseline" else ""


def _color(element: etree._Element, found: Properties) -> None:
    found["ink"] = tuple(map(str, (name for pair in element.attrib.items() for name in pair)))


def _size(element: etree._Element, found: Properties) -> None:
    size = points(element.get(VAL), 0.5)
    if size is not None:
        found["size"] = size


def _fonts(element: etree._Element, found: Properties) -> None:
    for side in ("ascii", "hAnsi"):
        theme, name = element.get(f"{W}{side}Theme"), element.get(W + side)
        if theme or name:
            found["font"], found["theme"] = name or "", theme or ""
            return


RUN: dict[str, ReadProperty] = {
    f"{W}b": toggle("bold"),
    f"{W}i": toggle("italic"),
    f"{W}caps": toggle("caps"),
    f"{W}vanish": toggle("hidden"),
    f"{W}strike": toggle("struck"),
    f"{W}dstrike": toggle("struck_twice"),
    f"{W}vertAlign": _raised,
    f"{W}u": _underline,
    f"{W}color": _color,
    f"{W}sz": _size,
    f"{W}rFonts": _fonts,
    f"{W}rStyle": _style,
}


Readers = Callable[[str], ReadProperty | None]
"""Who reads which element of some properties."""


def paragraph_properties(element: etree._Element | None, readers: Readers = PARAGRAPH.get) -> Properties:
    """What a ``w:pPr`` says."""
    return _said(element, readers)


def run_properties(element: etree._Element | None, readers: Readers = RUN.get) -> Properties:
    """What a ``w:rPr`` says."""
    return _said(element, readers)


def _said(element: etree._Element | None, readers: Readers) -> Properties:
    found: Properties = {}
    if element is not None:
        for child in element:
            reader = readers(child.tag)
            if reader:
                reader(child, found)
    return found


class Styles:
    """The styles of a document, each chain resolved once; ``run`` and ``paragraph`` read what they say."""

    def __init__(
        self, root: etree._Element | None, theme: etree._Element | None, run: Readers = RUN.get,
        paragraph: Readers = PARAGRAPH.get,
    ) -> None:  # fmt: skip
        self._theme = styles.theme_fonts(theme)
        self._palette = palette(theme, None)
        self._styles = styles.Styles(root)
        self._run_readers, self._paragraph_readers = run, paragraph
        self._run_defaults = self.run_said(self._styles.default("rPr"))
        self._switches = {key: bool(self._run_defaults.get(key)) for key in _TOGGLES}
        self._paragraph_defaults = paragraph_properties(self._styles.default("pPr"), paragraph)
        self._runs: dict[tuple[etree._Element, ...], Properties] = {}
        self._steps: dict[str, tuple[Properties, ...]] = {}
        self._tables: dict[str, TableLook] = {}
        self._bases: dict[tuple[str, str, TableKey | None], Properties] = {}
        self._looks: dict[tuple[object, ...], Look] = {}
        self._names: dict[str, str] = {}
        self._own: dict[etree._Element, Properties] = {}

    def name(self, style_id: str) -> str:
        """The name of a paragraph style, the default one's where none is given."""
        if style_id not in self._names:
            self._names[style_id] = self._styles.name(style_id)
        return self._names[style_id]

    def level(self, style_id: str) -> int:
        """The level that the name of a style tells."""
        return self._styles.level(style_id)

    def steps(self, style_id: str, table: TableKey | None) -> tuple[Properties, ...]:
        """What is said of a paragraph before its direct formatting, from the weakest to the strongest."""
        style_id = self._styles.known(style_id, "paragraph")
        if style_id not in self._steps:
            chain = reversed(self._styles.chain(style_id))
            self._steps[style_id] = tuple(
                {**said, "linked": style_id} if "num" in said else said for said in map(self._own_of, chain)
            )
        under: tuple[Properties, ...] = (self._paragraph_defaults,)
        if table is not None:
            look = self.table(table[0])
            under = (*under, look.paragraph, look.first_paragraph) if table[1] else (*under, look.paragraph)
        return (*under, *self._steps[style_id])

    def num_of(self, style_id: str) -> str:
        """The list that a style of lists stands for; empty where it stands for none."""
        for element in self._styles.chain(style_id):
            if "num" in (said := self._own_of(element)):
                return str(said["num"])
        return ""

    def _own_of(self, style: etree._Element) -> Properties:
        """What a style itself says of its paragraphs."""
        if style not in self._own:
            self._own[style] = paragraph_properties(style.find(f"{W}pPr"), self._paragraph_readers)
        return self._own[style]

    def look(self, paragraph: str, run: str, table: TableKey | None, direct: Properties) -> Look:
        """How a run looks, of a paragraph style, a run style and direct formatting."""
        key = (paragraph, run, table, *direct.items())
        found = self._looks.get(key)
        if found is None:
            said = self.said(paragraph, run, table, direct)
            found = self._looks[key] = Look(
                said["bold"], said["italic"], said.get("underline", False), said["caps"], said.get("size", 10),
                self.font(said), self._color(said.get("ink", ())), said["hidden"],
                said["struck"] or said["struck_twice"], said.get("raised", ""),
            )  # fmt: skip
        return found

    def _color(self, ink: tuple[str, ...]) -> str:
        """The colour that is said of a run by names and values; empty for black."""
        color = ink_of(dict(zip(ink[::2], ink[1::2], strict=True)), self._palette) if ink else ""
        return "" if color == "000000" else color.upper()

    def said(self, paragraph: str, run: str, table: TableKey | None, direct: Properties) -> Properties:
        """All that is said of a run, of a paragraph style, a run style and direct formatting."""
        styles = (paragraph, run, table)
        if styles not in self._bases:
            self._bases[styles] = self._base(paragraph, run, table)
        return {**self._bases[styles], **direct}

    def run_said(self, element: etree._Element | None) -> Properties:
        """What a ``w:rPr`` says."""
        return _said(element, self._run_readers)

    def chain(self, style_id: str) -> tuple[etree._Element, ...]:
        """A table style, then what it is based on."""
        return self._styles.chain(self._styles.known(style_id, "table"))

    def table(self, style_id: str) -> TableLook:
        """What a table style says."""
        style_id = self._styles.known(style_id, "table")
        if style_id not in self._tables:
            look = TableLook()
            for element in reversed(self._styles.chain(style_id)):
                look = TableLook(
                    ruled_by(element.find(f"{W}tblPr/{W}tblBorders"), look.ruled),
                    padded_by(element.find(f"{W}tblPr/{W}tblCellMar"), look.padding),
                    look.paragraph | paragraph_properties(element.find(f"{W}pPr"), self._paragraph_readers),
                    look.run | self.run_said(element.find(f"{W}rPr")),
                    look.first_paragraph
                    | paragraph_properties(element.find(f"{_FIRST_ROW}/{W}pPr"), self._paragraph_readers),
                    look.first_run | self.run_said(element.find(f"{_FIRST_ROW}/{W}rPr")),
                )
            self._tables[style_id] = look
        return self._tables[style_id]

    def _base(self, paragraph: str, run: str, table: TableKey | None) -> Properties:
        """What all styles say of a run: the strongest wins, but switches of different kinds of style turn each other
        off again."""
        run = run or self._styles.defaults.get("character", "")
        kinds = [self._of_style(self._styles.known(paragraph, "paragraph")), self._of_style(run)]
        if table is not None:
            look = self.table(table[0])
            kinds.insert(0, look.run | look.first_run if table[1] else look.run)
        out = dict(self._run_defaults)
        for said in kinds:
            out.update(said)
        out.update(self._switches)
        for key in _TOGGLES.intersection(chain.from_iterable(kinds)):  # few of them are said anywhere
            out[key] = out[key] or sum(bool(said.get(key)) for said in kinds) % 2 == 1
        return out

    def _of_style(self, style_id: str) -> Properties:
        """What a style says of its runs, with what it is based on."""
        return self._upon(self._styles.chain(style_id))

    def _upon(self, chain: tuple[etree._Element, ...]) -> Properties:
        if chain and chain not in self._runs:
            self._runs[chain] = self._upon(chain[1:]) | self.run_said(chain[0].find(f"{W}rPr"))
        return self._runs[chain] if chain else {}

    def font_named(self, name: str) -> str:
        """A font, or that of the theme which a style calls by such a name; empty where the theme has none."""
        return self._theme.get(name, "" if name.startswith(("major", "minor")) else name)

    def font(self, said: Properties) -> str:
        """The name of the font that is said."""
        return self._theme.get(str(said.get("theme", ""))) or str(said.get("font", ""))


def ruled_by(borders: etree._Element | None, otherwise: bool | None) -> bool | None:
    """A ``w:tblBorders`` draws any side; ``otherwise`` where it says nothing."""
    said = [drawn(border) for border in (() if borders is None else borders)]
    return any(said) if said else otherwise


def padded_by(margins: etree._Element | None, otherwise: Padding) -> Padding:
    """What a ``w:tblCellMar`` or ``w:tcMar`` keeps free beside the text; ``otherwise`` where it says nothing."""
    left, right = otherwise
    for side in () if margins is None else margins:
        said = mm(side.get(f"{W}w")) if side.get(f"{W}type", "dxa") in ("dxa", "nil") else None
        if said is not None and side.tag in (f"{W}left", f"{W}start"):
            left = said
        elif said is not None and side.tag in (f"{W}right", f"{W}end"):
            right = said
    return left, right
