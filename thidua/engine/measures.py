"""The style values of a Word template: measured from its styles, margins and columns, or put into them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from lxml import etree

from thidua.engine.package import parse_part, read_package
from thidua.engine.styles import NAMES
from thidua.layout.convention import counts_lines, spacing
from thidua.layout.style import A4, LINE, Kieu
from thidua.records import frozen
from thidua.word import order
from thidua.word.names import DOCUMENT, VAL, W, columns_of, val_of
from thidua.word.packing import Packing
from thidua.word.styles import Styles, theme_fonts
from thidua.word.units import exact_mm, mm, points, pt, twips, whole
from thidua.word.xml import serialise

_STYLES = "word/styles.xml"
_GRID = f"{W}tblGrid/{W}gridCol"
_FONT_KINDS = {"ascii": "asciiTheme", "hAnsi": "hAnsiTheme", "eastAsia": "eastAsiaTheme", "cs": "cstheme"}
"""The kinds of letters that a font is said for, each with the name by which the theme's is."""
_SIZES = {
    "co_quoc_hieu": ("QuocHieu",),
    "co_tieu_ngu": ("TieuNgu",),
    "co_ten": ("CoQuan", "ChuQuan"),
    "co_so": ("SoKyHieu",),
    "co_dia_danh": ("DiaDanh",),
    "co_tieu_de": ("TrichYeu", "TenLoai", "TenPhuLuc"),
    "co_chu": ("LoiVan", "Heading1", "Heading2", "Heading3", "KemTheo", "TenBang"),
    "co_ky": ("ChucVu", "HoTen"),
    "co_tu_noi_nhan": ("NoiNhanTu",),
    "co_noi_nhan": ("NoiNhan",),
    "co_phu_luc": ("SoPhuLuc",),
    "co_so_trang": ("SoTrang",),
    "co_bang": ("OBang", "DauBang"),
}
"""Which Word styles, by id, have a size; the first of each is the one that is measured."""
_RUNNING = ("LoiVan", "Heading1", "Heading2", "Heading3")
_MARGINS = {"le_tren": "top", "le_duoi": "bottom", "le_trai": "left", "le_phai": "right"}


@frozen
class Measures:
    """What a Word template says of its page by itself.

    ``values``: its style values, what it does not say left out; ``margins``: the margins of its other sections that
    differ from those of the first, by name, mm; ``papers``: its sheets that are not A4 in either direction, width and
    height in mm; ``spacing``: its line spacing as Word says it, where it is none of lines; ``lost``: the names of
    styles that values are measured from and that it does not have.
    """

    values: Mapping[str, Any]
    margins: Mapping[str, tuple[float, ...]]
    papers: tuple[tuple[int, int], ...]
    spacing: str
    lost: tuple[str, ...]


def measure(data: bytes, source: str, quy_uoc: str = "nd30") -> Measures:
    """What a Word template says of its page; line spacing in the unit of the convention ``quy_uoc``.

    Raises :class:`TemplateError` for what is no safe Word document.
    """
    parts = read_package(data, source)
    document = parse_part(parts[DOCUMENT], DOCUMENT, source)
    root = parse_part(parts[_STYLES], _STYLES, source) if _STYLES in parts else etree.Element("none")
    styles = _Styles(root, theme_fonts(_theme(parts, source)))
    values: dict[str, Any] = {}
    spacing = ""
    if _STYLES in parts:
        direct = _direct_sizes(document)
        sizes = {name: direct.get(ids[0]) or styles.size(ids[0]) for name, ids in _SIZES.items()}
        values |= {name: size for name, size in sizes.items() if size}
        running, spacing = styles.running(values.get("co_chu", 0), lines=counts_lines(quy_uoc))
        values |= running
        if font := _direct_font(document, styles) or styles.font():
            values["phong"] = font
    first, *others = _margins(document) or [{}]
    values |= first
    for table, name in _own_tables(document):
        columns = [exact_mm(column.get(f"{W}w")) for column in table.iterfind(_GRID)]
        if len(columns) == 2:
            values[name] = round(columns[0], 1)
    margins = {name: tuple(dict.fromkeys(one[name] for one in others if one[name] != first[name])) for name in first}
    return Measures(
        values=values,
        margins={name: found for name, found in margins.items() if found},
        papers=tuple(_other_papers(document)),
        spacing=spacing,
        lost=tuple(NAMES[ids[0]] for ids in _SIZES.values() if not styles.has(ids[0])),
    )


def measured(data: bytes, source: str, quy_uoc: str = "nd30") -> dict[str, Any]:
    """The style values that a Word template says by itself; what it does not say is left out.

    Raises :class:`TemplateError` for what is no safe Word document.
    """
    return dict(measure(data, source, quy_uoc).values)


def _margins(document: etree._Element) -> list[dict[str, float]]:
    """The margins of each section, mm."""
    return [
        {name: mm(margin.get(f"{W}{side}")) or 0 for name, side in _MARGINS.items()}
        for margin in document.iter(f"{W}pgMar")
    ]


def _other_papers(document: etree._Element) -> Iterator[tuple[int, int]]:
    sizes = ((exact_mm(size.get(f"{W}w")), exact_mm(size.get(f"{W}h"))) for size in document.iter(f"{W}pgSz"))
    for width, height in dict.fromkeys(sizes):
        if any(abs(side - right) > 1 for side, right in zip(sorted((width, height)), A4, strict=True)):
            yield round(width), round(height)


def _theme(parts: Mapping[str, bytes], source: str) -> etree._Element | None:
    name = next((name for name in sorted(parts) if re.fullmatch(r"word/theme/theme\d*\.xml", name)), "")
    return parse_part(parts[name], name, source) if name else None


def place_of(name: str) -> tuple[str, str]:
    """Where in Word a style value is set: the form in which a rule says it, and the style that sets it, if one does;
    nothing for a value that Word does not have.
    """
    if name in _MARGINS:
        return "_le", ""
    if name in ("cot_trai", "cot_nhan"):
        return f"_{name}", ""
    style = _SIZES[name][0] if name in _SIZES else "LoiVan" if name in _OF_RUNNING else ""
    return ("_kieu", NAMES[style]) if style else ("", "")


def restyled(data: bytes, source: str, values: Mapping[str, Any], kieu: Kieu) -> bytes:
    """A Word template with some style ``values`` put into it; ``kieu`` holds all values as they shall be.

    Raises :class:`TemplateError` for what is no safe Word document.
    """
    parts = read_package(data, source)
    document = parse_part(parts[DOCUMENT], DOCUMENT, source)
    before = Kieu(**measured(data, source, kieu.quy_uoc))
    if _STYLES in parts:
        root = parse_part(parts[_STYLES], _STYLES, source)
        _Styles(root).put(values, lines=counts_lines(kieu.quy_uoc))
        parts[_STYLES] = serialise(root)
    _put_direct_sizes(document, values)
    for _, run in _tag_runs(document) if "phong" in values else ():
        _put_font(run, values["phong"])
    for margin in document.iter(f"{W}pgMar"):
        for name, side in _MARGINS.items():
            if name in values:
                margin.set(f"{W}{side}", str(twips(values[name])))
    if kieu.rong != before.rong or {"cot_trai", "cot_nhan"} & set(values):
        _fit_tables(document, before, kieu)
    parts[DOCUMENT] = serialise(document)
    return Packing(parts).document({})


_OF_RUNNING = ("phong", "gian_dong", "cach_doan", "thut_dong")


def _direct_sizes(document: etree._Element) -> dict[str, float]:
    """The sizes that are set on the tags themselves and not in their style, by style: where all its tags agree."""
    found: dict[str, set[str]] = {}
    for style, run in _tag_runs(document):
        found.setdefault(style, set()).add(val_of(run, f"{W}rPr/{W}sz"))
    return {style: float(only) / 2 for style, (only, *more) in found.items() if not more and only.isdecimal()}


def _put_direct_sizes(document: etree._Element, values: Mapping[str, Any]) -> None:
    """Puts sizes where they are set on the tags themselves, which a style does not reach."""
    new = {style: values[name] for name in _SIZES.keys() & values.keys() for style in _SIZES[name]}
    for style, run in _tag_runs(document):
        for tag in ("sz", "szCs") if style in new else ():
            for size in run.iterfind(f"{W}rPr/{W}{tag}"):
                size.set(VAL, str(round(new[style] * 2)))


def _direct_font(document: etree._Element, styles: _Styles) -> str:
    """The font of running text where it is set on its tags themselves: where all of them agree."""
    found = {
        "" if fonts is None else styles.font_of(fonts)
        for style, run in _tag_runs(document)
        if style == "LoiVan"
        for fonts in (run.find(f"{W}rPr/{W}rFonts"),)
    }
    return found.pop() if len(found) == 1 else ""


def _put_font(root: etree._Element, font: str) -> None:
    """Puts a font wherever one is said, be it by the theme, which goes before what stands beside it."""
    for fonts in root.iter(f"{W}rFonts"):
        for kind, theme in _FONT_KINDS.items():
            by_theme = fonts.attrib.pop(f"{W}{theme}", "")
            if by_theme or fonts.get(f"{W}{kind}"):
                fonts.set(f"{W}{kind}", font)


def _tag_runs(document: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """The runs of paragraphs that print a value, each with the id of its paragraph's style."""
    for paragraph in document.iter(f"{W}p"):
        style = val_of(paragraph, f"{W}pPr/{W}pStyle")
        runs = [run for run in paragraph.iter(f"{W}r") if run.find(f"{W}t") is not None]
        if style and "{{" in "".join(t.text or "" for run in runs for t in run.iter(f"{W}t")):
            yield from ((style, run) for run in runs)


class _Styles:
    """The styles of a document: what they say, through what they are based on; ``theme``: its fonts by their names."""

    def __init__(self, root: etree._Element, theme: Mapping[str, str] | None = None) -> None:
        self._root = root
        self._theme = theme or {}
        self._styles = Styles(root)

    def has(self, style: str) -> bool:
        """The document has a style of that id."""
        return style in self._styles.by_id

    def size(self, style: str) -> float | None:
        """The size in pt; ``None`` where the document has no such style."""
        if not self.has(style):
            return None
        size = points(self._value(style, "rPr", "sz", "val"), 0.5)
        return size or 10  # what Word takes where nothing is said

    def font(self) -> str:
        """The font of running text; empty where nothing says one."""
        style = "LoiVan" if self.has("LoiVan") else "Normal"
        said = (fonts for fonts in self._styles.said(style, "rPr", "rFonts") if self.font_of(fonts))
        return next(map(self.font_of, said), "")

    def font_of(self, fonts: etree._Element) -> str:
        """The font that a property says; one of the theme goes before a name beside it."""
        theme = fonts.get(f"{W}asciiTheme")
        return self._theme.get(theme, "") if theme else fonts.get(f"{W}ascii", "")

    def running(self, size: float, *, lines: bool) -> tuple[dict[str, float], str]:
        """Line spacing (``lines`` or pt), space between paragraphs and first-line indent of running text of a size in
        pt; and the line spacing as Word says it where that is none of lines.
        """
        if not self.has("LoiVan"):
            return {}, ""
        line, rule = (self._value("LoiVan", "pPr", "spacing", name) for name in ("line", "lineRule"))
        before, after = (pt(self._value("LoiVan", "pPr", "spacing", name)) or 0 for name in ("before", "after"))
        typed = whole(line, 240)
        fixed = rule in ("exact", "atLeast")
        value = typed / 20 if fixed else round(typed / 240, 3)
        said = f"{'đúng' if rule == 'exact' else 'ít nhất'} {value:g} pt".replace(".", ",") if fixed else ""
        if rule == "atLeast":  # no less than the letters themselves take
            value = max(value, LINE * size)
        return {
            "gian_dong": spacing(value, size, lines=lines, said_in_lines=not fixed),
            "cach_doan": max(before, after),
            "thut_dong": mm(self._value("LoiVan", "pPr", "ind", "firstLine")) or 0,
        }, said

    def put(self, values: Mapping[str, Any], *, lines: bool) -> None:
        """Puts style values into the styles; line spacing is ``lines``, or pt exactly."""
        for name in _SIZES.keys() & values.keys():
            for style in _SIZES[name]:
                for tag in ("sz", "szCs"):
                    self._set(style, "rPr", tag, val=values[name] * 2)
        for style in _RUNNING:
            if "gian_dong" in values:
                line = values["gian_dong"] * (240 if lines else 20)
                self._set(style, "pPr", "spacing", line=line, lineRule="auto" if lines else "exact")
            if "cach_doan" in values:
                self._set(style, "pPr", "spacing", after=values["cach_doan"] * 20)
            if "thut_dong" in values:
                indent = self._set(style, "pPr", "ind", firstLine=twips(values["thut_dong"]))
                for other in ("hanging", "firstLineChars", "hangingChars"):  # Word takes these first
                    if indent is not None and indent.get(f"{W}{other}"):
                        del indent.attrib[f"{W}{other}"]
        if "phong" in values:
            self._put_font(values["phong"])

    def _put_font(self, font: str) -> None:
        """Puts a font where one is said, and into the document's defaults, for styles that say none."""
        root = self._root
        for path in ("docDefaults", "rPrDefault", "rPr", "rFonts"):
            root = order.child(root, path)
        for kind in _FONT_KINDS:
            root.set(f"{W}{kind}", font)
        _put_font(self._root, font)

    def _value(self, style: str, group: str, tag: str, name: str) -> str:
        """What the nearest of these says of an attribute."""
        said = (found.get(f"{W}{name}", "") for found in self._styles.said(style, group, tag))
        return next(filter(None, said), "")

    def _set(self, style: str, group: str, tag: str, **values: float | str) -> etree._Element | None:
        """Sets a property of a style; ``None`` where the document has no such style."""
        if not self.has(style):
            return None
        found = order.child(order.child(self._styles.by_id[style], group), tag)
        for name, value in values.items():
            found.set(f"{W}{name}", value if isinstance(value, str) else str(round(value)))
        return found


def _own_tables(document: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """The table of the heading and that of the ending, each with the name of its left column."""
    for table in document.iter(f"{W}tbl"):
        text = "".join(t.text or "" for t in table.iter(f"{W}t"))
        if "dau.quoc_hieu" in text:
            yield table, "cot_trai"
        elif "cuoi.noi_nhan" in text:
            yield table, "cot_nhan"


def _fit_tables(document: etree._Element, before: Kieu, kieu: Kieu) -> None:
    """Gives the tables that are as wide as the text the widths that the margins now leave."""
    own = dict(_own_tables(document))
    for table in document.iter(f"{W}tbl"):
        grid = table.findall(_GRID)
        widths = [exact_mm(column.get(f"{W}w")) for column in grid]
        total = sum(widths)
        if table in own and len(widths) == 2:
            left = getattr(kieu, own[table])
            new = [left, kieu.rong - left]
        elif abs(total - before.rong) < 3:
            new = [width * kieu.rong / total for width in widths]
        elif abs(total - before.rong_ngang) < 3:
            new = [width * kieu.rong_ngang / total for width in widths]
        else:
            continue
        _set_widths(table, grid, [*map(twips, new)])


def _set_widths(table: etree._Element, grid: list[etree._Element], widths: list[int]) -> None:
    for column, width in zip(grid, widths, strict=True):
        column.set(f"{W}w", str(width))
    for said in table.iterfind(f"{W}tblPr/{W}tblW[@{W}type='dxa']"):
        said.set(f"{W}w", str(sum(widths)))
    for row in table.iterchildren(f"{W}tr"):
        at = 0
        for cell in row.iterchildren(f"{W}tc"):
            count = columns_of(cell)
            for said in cell.iterfind(f"{W}tcPr/{W}tcW[@{W}type='dxa']"):
                said.set(f"{W}w", str(sum(widths[at : at + count])))
            at += count
