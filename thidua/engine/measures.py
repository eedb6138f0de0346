"""The style values of a Word template: measured from its styles, margins and columns, or put into them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import attrs
from lxml import etree

from thidua.engine.package import Package, parse_part, read_package
from thidua.engine.styles import NAMES
from thidua.engine.tags import W
from thidua.layout.convention import counts_lines, spacing
from thidua.layout.style import A4, LINE, Kieu

_STYLES, _DOCUMENT = "word/styles.xml", "word/document.xml"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_TWIP = 25.4 / 1440
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


@attrs.frozen
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
    document = parse_part(parts[_DOCUMENT], _DOCUMENT, source)
    root = parse_part(parts[_STYLES], _STYLES, source) if _STYLES in parts else etree.Element("none")
    styles = _Styles(root, _theme_fonts(parts, source))
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
        columns = [_number(column, "w") * _TWIP for column in _grid(table)]
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
        {name: round(_number(margin, side) * _TWIP, 1) for name, side in _MARGINS.items()}
        for margin in document.iter(f"{{{W}}}pgMar")
    ]


def _other_papers(document: etree._Element) -> Iterator[tuple[int, int]]:
    sizes = ((_number(size, "w") * _TWIP, _number(size, "h") * _TWIP) for size in document.iter(f"{{{W}}}pgSz"))
    for width, height in dict.fromkeys(sizes):
        if any(abs(side - right) > 1 for side, right in zip(sorted((width, height)), A4, strict=True)):
            yield round(width), round(height)


def _theme_fonts(parts: Mapping[str, bytes], source: str) -> dict[str, str]:
    """The fonts of the document's theme by the names that styles call them: ``minorHAnsi``."""
    name = next((name for name in sorted(parts) if re.fullmatch(r"word/theme/theme\d*\.xml", name)), "")
    if not name:
        return {}
    root = parse_part(parts[name], name, source)
    found: dict[str, str] = {}
    for of in ("major", "minor"):
        for script, kinds in (("latin", ("Ascii", "HAnsi")), ("ea", ("EastAsia",)), ("cs", ("Bidi",))):
            font = root.find(f".//{{{_DRAWING}}}{of}Font/{{{_DRAWING}}}{script}")
            if font is not None and font.get("typeface"):
                found |= {f"{of}{kind}": font.get("typeface", "") for kind in kinds}
    return found


def place_of(name: str) -> str:
    """Where in Word a style value is set, for people; empty for one that Word does not have."""
    if name in _MARGINS:
        return "lề trang"
    if name in ("cot_trai", "cot_nhan"):
        return f"bề rộng cột trái của bảng {'đầu trang' if name == 'cot_trai' else 'nơi nhận'}"
    style = _SIZES[name][0] if name in _SIZES else "LoiVan" if name in _OF_RUNNING else ""
    return f"kiểu “{NAMES[style]}”" if style else ""


def restyled(data: bytes, source: str, values: Mapping[str, Any], kieu: Kieu) -> bytes:
    """A Word template with some style ``values`` put into it; ``kieu`` holds all values as they shall be.

    Raises :class:`TemplateError` for what is no safe Word document.
    """
    parts = read_package(data, source)
    document = parse_part(parts[_DOCUMENT], _DOCUMENT, source)
    before = Kieu(**measured(data, source, kieu.quy_uoc))
    if _STYLES in parts:
        root = parse_part(parts[_STYLES], _STYLES, source)
        _Styles(root).put(values, lines=counts_lines(kieu.quy_uoc))
        parts[_STYLES] = _written(root)
    _put_direct_sizes(document, values)
    for _, run in _tag_runs(document) if "phong" in values else ():
        _put_font(run, values["phong"])
    for margin in document.iter(f"{{{W}}}pgMar"):
        for name, side in _MARGINS.items():
            if name in values:
                margin.set(f"{{{W}}}{side}", str(round(values[name] / _TWIP)))
    if kieu.rong != before.rong or {"cot_trai", "cot_nhan"} & set(values):
        _fit_tables(document, before, kieu)
    parts[_DOCUMENT] = _written(document)
    return Package(parts).document({})


_OF_RUNNING = ("phong", "gian_dong", "cach_doan", "thut_dong")


def _direct_sizes(document: etree._Element) -> dict[str, float]:
    """The sizes that are set on the tags themselves and not in their style, by style: where all its tags agree."""
    found: dict[str, set[str]] = {}
    for style, run in _tag_runs(document):
        size = run.find(f"{{{W}}}rPr/{{{W}}}sz")
        found.setdefault(style, set()).add("" if size is None else size.get(f"{{{W}}}val", ""))
    return {style: float(only) / 2 for style, (only, *more) in found.items() if not more and only.isdecimal()}


def _put_direct_sizes(document: etree._Element, values: Mapping[str, Any]) -> None:
    """Puts sizes where they are set on the tags themselves, which a style does not reach."""
    new = {style: values[name] for name in _SIZES.keys() & values.keys() for style in _SIZES[name]}
    for style, run in _tag_runs(document):
        for tag in ("sz", "szCs") if style in new else ():
            for size in run.iterfind(f"{{{W}}}rPr/{{{W}}}{tag}"):
                size.set(f"{{{W}}}val", str(round(new[style] * 2)))


def _direct_font(document: etree._Element, styles: _Styles) -> str:
    """The font of running text where it is set on its tags themselves: where all of them agree."""
    found = {
        "" if fonts is None else styles.font_of(fonts)
        for style, run in _tag_runs(document)
        if style == "LoiVan"
        for fonts in (run.find(f"{{{W}}}rPr/{{{W}}}rFonts"),)
    }
    return found.pop() if len(found) == 1 else ""


def _put_font(root: etree._Element, font: str) -> None:
    """Puts a font wherever one is said, be it by the theme, which goes before what stands beside it."""
    for fonts in root.iter(f"{{{W}}}rFonts"):
        for kind, theme in _FONT_KINDS.items():
            by_theme = fonts.attrib.pop(f"{{{W}}}{theme}", "")
            if by_theme or fonts.get(f"{{{W}}}{kind}"):
                fonts.set(f"{{{W}}}{kind}", font)


def _tag_runs(document: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """The runs of paragraphs that print a value, each with the id of its paragraph's style."""
    for paragraph in document.iter(f"{{{W}}}p"):
        style = paragraph.find(f"{{{W}}}pPr/{{{W}}}pStyle")
        runs = [run for run in paragraph.iter(f"{{{W}}}r") if run.find(f"{{{W}}}t") is not None]
        if style is not None and "{{" in "".join(t.text or "" for run in runs for t in run.iter(f"{{{W}}}t")):
            yield from ((style.get(f"{{{W}}}val", ""), run) for run in runs)


class _Styles:
    """The styles of a document: what they say, through what they are based on; ``theme``: its fonts by their names."""

    def __init__(self, root: etree._Element, theme: Mapping[str, str] | None = None) -> None:
        self._root = root
        self._theme = theme or {}
        self._by_id = {style.get(f"{{{W}}}styleId", ""): style for style in root.iter(f"{{{W}}}style")}

    def has(self, style: str) -> bool:
        """The document has a style of that id."""
        return style in self._by_id

    def size(self, style: str) -> float | None:
        """The size in pt; ``None`` where the document has no such style."""
        if style not in self._by_id:
            return None
        value = self._value(style, "rPr/w:sz", "val")
        return int(value) / 2 if value else 10  # what Word takes where nothing is said

    def font(self) -> str:
        """The font of running text; empty where nothing says one."""
        style = "LoiVan" if "LoiVan" in self._by_id else "Normal"
        said = (fonts for fonts in self._said(style, "rPr/w:rFonts") if self.font_of(fonts))
        return next(map(self.font_of, said), "")

    def font_of(self, fonts: etree._Element) -> str:
        """The font that a property says; one of the theme goes before a name beside it."""
        theme = fonts.get(f"{{{W}}}asciiTheme")
        return self._theme.get(theme, "") if theme else fonts.get(f"{{{W}}}ascii", "")

    def running(self, size: float, *, lines: bool) -> tuple[dict[str, float], str]:
        """Line spacing (``lines`` or pt), space between paragraphs and first-line indent of running text of a size in
        pt; and the line spacing as Word says it where that is none of lines.
        """
        if "LoiVan" not in self._by_id:
            return {}, ""
        line, rule = (self._value("LoiVan", "pPr/w:spacing", name) for name in ("line", "lineRule"))
        before, after = (int(self._value("LoiVan", "pPr/w:spacing", name) or 0) for name in ("before", "after"))
        typed = int(line or 240)
        fixed = rule in ("exact", "atLeast")
        value = typed / 20 if fixed else round(typed / 240, 3)
        said = f"{'đúng' if rule == 'exact' else 'ít nhất'} {value:g} pt".replace(".", ",") if fixed else ""
        if rule == "atLeast":  # no less than the letters themselves take
            value = max(value, LINE * size)
        return {
            "gian_dong": spacing(value, size, lines=lines, said_in_lines=not fixed),
            "cach_doan": max(before, after) / 20,
            "thut_dong": round(int(self._value("LoiVan", "pPr/w:ind", "firstLine") or 0) * _TWIP, 1),
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
                indent = self._set(style, "pPr", "ind", firstLine=values["thut_dong"] / _TWIP)
                for other in ("hanging", "firstLineChars", "hangingChars"):  # Word takes these first
                    if indent is not None and indent.get(f"{{{W}}}{other}"):
                        del indent.attrib[f"{{{W}}}{other}"]
        if "phong" in values:
            self._put_font(values["phong"])

    def _put_font(self, font: str) -> None:
        """Puts a font where one is said, and into the document's defaults, for styles that say none."""
        root = self._root
        for path in ("docDefaults", "rPrDefault", "rPr", "rFonts"):
            found = root.find(f"{{{W}}}{path}")
            if found is None:
                found = etree.Element(f"{{{W}}}{path}")
                root.insert(0, found)
            root = found
        for kind in _FONT_KINDS:
            root.set(f"{{{W}}}{kind}", font)
        _put_font(self._root, font)

    def _said(self, style: str, path: str) -> Iterator[etree._Element]:
        """What a style says of a property, then what it is based on, then the document's defaults."""
        seen: set[str] = set()
        while style in self._by_id and style not in seen:
            seen.add(style)
            element = self._by_id[style]
            found = element.find(f"w:{path}", {"w": W})
            if found is not None:
                yield found
            base = element.find(f"{{{W}}}basedOn")
            style = "" if base is None else base.get(f"{{{W}}}val", "")
        kind = path.partition("/")[0]
        found = self._root.find(f"w:docDefaults/w:{kind}Default/w:{path}", {"w": W})
        if found is not None:
            yield found

    def _value(self, style: str, path: str, name: str) -> str:
        """What the nearest of these says of an attribute."""
        said = (found.get(f"{{{W}}}{name}", "") for found in self._said(style, path))
        return next(filter(None, said), "")

    def _set(self, style: str, group: str, tag: str, **values: float | str) -> etree._Element | None:
        """Sets a property of a style; ``None`` where the document has no such style."""
        element = self._by_id.get(style)
        if element is None:
            return None
        properties = element.find(f"{{{W}}}{group}")
        if properties is None:
            properties = etree.SubElement(element, f"{{{W}}}{group}")
        found = properties.find(f"{{{W}}}{tag}")
        if found is None:
            found = _inserted(properties, tag)
        for name, value in values.items():
            found.set(f"{{{W}}}{name}", value if isinstance(value, str) else str(round(value)))
        return found


def _inserted(properties: etree._Element, tag: str) -> etree._Element:
    """A new property in its place: the schema fixes the order."""
    new = etree.Element(f"{{{W}}}{tag}")
    later = _AFTER[tag]
    place = next((i for i, child in enumerate(properties) if etree.QName(child).localname in later), len(properties))
    properties.insert(place, new)
    return new


_AFTER_SIZE = frozenset(
    "highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath".split()  # noqa: SIM905
)
_AFTER_INDENT = frozenset(
    "contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId "  # noqa: SIM905
    "cnfStyle rPr sectPr pPrChange".split()
)
_AFTER = {
    "sz": _AFTER_SIZE | {"szCs"},
    "szCs": _AFTER_SIZE,
    "spacing": _AFTER_INDENT | {"ind"},
    "ind": _AFTER_INDENT,
}
"""What stands behind a property in the order of the schema (ISO 29500-1, 17.3)."""


def _own_tables(document: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """The table of the heading and that of the ending, each with the name of its left column."""
    for table in document.iter(f"{{{W}}}tbl"):
        text = "".join(t.text or "" for t in table.iter(f"{{{W}}}t"))
        if "dau.quoc_hieu" in text:
            yield table, "cot_trai"
        elif "cuoi.noi_nhan" in text:
            yield table, "cot_nhan"


def _fit_tables(document: etree._Element, before: Kieu, kieu: Kieu) -> None:
    """Gives the tables that are as wide as the text the widths that the margins now leave."""
    own = dict(_own_tables(document))
    for table in document.iter(f"{{{W}}}tbl"):
        grid = _grid(table)
        widths = [_number(column, "w") * _TWIP for column in grid]
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
        _set_widths(table, grid, [round(width / _TWIP) for width in new])


def _set_widths(table: etree._Element, grid: list[etree._Element], widths: list[int]) -> None:
    for column, width in zip(grid, widths, strict=True):
        column.set(f"{{{W}}}w", str(width))
    whole = table.find(f"{{{W}}}tblPr/{{{W}}}tblW")
    if whole is not None and whole.get(f"{{{W}}}type") == "dxa":
        whole.set(f"{{{W}}}w", str(sum(widths)))
    for row in table.iterchildren(f"{{{W}}}tr"):
        at = 0
        for cell in row.iterchildren(f"{{{W}}}tc"):
            span = cell.find(f"{{{W}}}tcPr/{{{W}}}gridSpan")
            count = 1 if span is None else int(_number(span, "val"))
            said = cell.find(f"{{{W}}}tcPr/{{{W}}}tcW")
            if said is not None and said.get(f"{{{W}}}type") == "dxa":
                said.set(f"{{{W}}}w", str(sum(widths[at : at + count])))
            at += count


def _grid(table: etree._Element) -> list[etree._Element]:
    found = table.find(f"{{{W}}}tblGrid")
    return [] if found is None else list(found.iterchildren(f"{{{W}}}gridCol"))


def _number(element: etree._Element, name: str) -> float:
    try:
        return float(element.get(f"{{{W}}}{name}", "0"))
    except ValueError:
        return 0


def _written(root: etree._Element) -> bytes:
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
