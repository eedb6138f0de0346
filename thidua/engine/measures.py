"""The style values of a Word template: measured from its styles, margins and columns, or put into them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import attrs
from lxml import etree

from thidua.engine.package import Package, parse_part, read_package
from thidua.engine.styles import NAMES
from thidua.engine.wordml import W
from thidua.layout.style import A4, Kieu

_STYLES, _DOCUMENT = "word/styles.xml", "word/document.xml"
_TWIP = 25.4 / 1440
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


def measured(data: bytes, source: str) -> dict[str, Any]:
    """The style values that a Word template says by itself; what it does not say is left out.

    Raises :class:`TemplateError` for what is no safe Word document.
    """
    parts = read_package(data, source)
    document = parse_part(parts[_DOCUMENT], _DOCUMENT, source)
    styles = _Styles(parse_part(parts[_STYLES], _STYLES, source)) if _STYLES in parts else None
    found: dict[str, Any] = {}
    if styles:
        direct = _direct_sizes(document)
        sizes = {name: direct.get(ids[0]) or styles.size(ids[0]) for name, ids in _SIZES.items()}
        found |= {name: size for name, size in sizes.items() if size} | styles.running()
        if font := styles.font():
            found["phong"] = font
    margin = next(document.iter(f"{{{W}}}pgMar"), None)
    if margin is not None:
        found |= {name: round(_number(margin, side) * _TWIP, 1) for name, side in _MARGINS.items()}
    for table, name in _own_tables(document):
        columns = [_number(column, "w") * _TWIP for column in _grid(table)]
        if len(columns) == 2:
            found[name] = round(columns[0], 1)
    return found


def place_of(name: str) -> str:
    """Where in Word a style value is set, for people; empty for one that Word does not have."""
    if name in _MARGINS:
        return "lề trang"
    if name in ("cot_trai", "cot_nhan"):
        return f"bề rộng cột trái của bảng {'đầu trang' if name == 'cot_trai' else 'nơi nhận'}"
    style = _SIZES[name][0] if name in _SIZES else "LoiVan" if name in _OF_RUNNING else ""
    return f"kiểu “{NAMES[style]}”" if style else ""


def lost_styles(data: bytes, source: str) -> tuple[str, ...]:
    """The names of styles that values are measured from and that a Word template does not have (any more).

    Raises :class:`TemplateError` for what is no safe Word document.
    """
    parts = read_package(data, source)
    root = parse_part(parts[_STYLES], _STYLES, source) if _STYLES in parts else etree.Element("none")
    there = {style.get(f"{{{W}}}styleId") for style in root.iter(f"{{{W}}}style")}
    return tuple(NAMES[ids[0]] for ids in _SIZES.values() if ids[0] not in there)


def paper(data: bytes, source: str) -> tuple[tuple[int, int], ...]:
    """The sheets of a Word template that are not A4 in either direction: width and height in mm.

    Raises :class:`TemplateError` for what is no safe Word document.
    """
    document = parse_part(read_package(data, source)[_DOCUMENT], _DOCUMENT, source)
    sizes = ((_number(size, "w") * _TWIP, _number(size, "h") * _TWIP) for size in document.iter(f"{{{W}}}pgSz"))
    return tuple(
        (round(width), round(height))
        for width, height in dict.fromkeys(sizes)
        if any(abs(side - right) > 1 for side, right in zip(sorted((width, height)), A4, strict=True))
    )


def restyled(data: bytes, source: str, values: Mapping[str, Any], kieu: Kieu) -> bytes:
    """A Word template with some style ``values`` put into it; ``kieu`` holds all values as they shall be.

    Raises :class:`TemplateError` for what is no safe Word document.
    """
    parts = read_package(data, source)
    document = parse_part(parts[_DOCUMENT], _DOCUMENT, source)
    before = Kieu(**{name: value for name, value in measured(data, source).items() if name in _KNOWN})
    if _STYLES in parts:
        root = parse_part(parts[_STYLES], _STYLES, source)
        _Styles(root).put(values)
        parts[_STYLES] = _written(root)
    _put_direct_sizes(document, values)
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


def _tag_runs(document: etree._Element) -> Iterator[tuple[str, etree._Element]]:
    """The runs of paragraphs that print a value, each with the id of its paragraph's style."""
    for paragraph in document.iter(f"{{{W}}}p"):
        style = paragraph.find(f"{{{W}}}pPr/{{{W}}}pStyle")
        runs = [run for run in paragraph.iter(f"{{{W}}}r") if run.find(f"{{{W}}}t") is not None]
        if style is not None and "{{" in "".join(t.text or "" for run in runs for t in run.iter(f"{{{W}}}t")):
            yield from ((style.get(f"{{{W}}}val", ""), run) for run in runs)


_KNOWN = frozenset(field.name for field in attrs.fields(Kieu))


class _Styles:
    """The styles of a document: what they say, through what they are based on."""

    def __init__(self, root: etree._Element) -> None:
        self._root = root
        self._by_id = {style.get(f"{{{W}}}styleId", ""): style for style in root.iter(f"{{{W}}}style")}

    def size(self, style: str) -> float | None:
        """The size in pt; ``None`` where the document has no such style."""
        if style not in self._by_id:
            return None
        value = self._value(style, "rPr/w:sz", "val")
        return int(value) / 2 if value else 10  # what Word takes where nothing is said

    def font(self) -> str:
        """The font of running text."""
        return self._value("LoiVan" if "LoiVan" in self._by_id else "Normal", "rPr/w:rFonts", "ascii")

    def running(self) -> dict[str, float]:
        """Line spacing, space between paragraphs and first-line indent of running text."""
        if "LoiVan" not in self._by_id:
            return {}
        line, rule = (self._value("LoiVan", "pPr/w:spacing", name) for name in ("line", "lineRule"))
        before, after = (int(self._value("LoiVan", "pPr/w:spacing", name) or 0) for name in ("before", "after"))
        spacing = int(line or 240)
        return {
            "gian_dong": spacing / 20 if rule in ("exact", "atLeast") else round(spacing / 240, 3),
            "cach_doan": max(before, after) / 20,
            "thut_dong": round(int(self._value("LoiVan", "pPr/w:ind", "firstLine") or 0) * _TWIP, 1),
        }

    def put(self, values: Mapping[str, Any]) -> None:
        """Puts style values into the styles."""
        for name in _SIZES.keys() & values.keys():
            for style in _SIZES[name]:
                for tag in ("sz", "szCs"):
                    self._set(style, "rPr", tag, val=values[name] * 2)
        exact = self._value("LoiVan", "pPr/w:spacing", "lineRule") == "exact"
        for style in _RUNNING:
            if "gian_dong" in values:
                self._set(style, "pPr", "spacing", line=values["gian_dong"] * (20 if exact else 240))
            if "cach_doan" in values:
                self._set(style, "pPr", "spacing", after=values["cach_doan"] * 20)
            if "thut_dong" in values:
                self._set(style, "pPr", "ind", firstLine=values["thut_dong"] / _TWIP)
        if "phong" in values:
            self._put_font(values["phong"])

    def _put_font(self, font: str) -> None:
        for fonts in self._root.iter(f"{{{W}}}rFonts"):
            for kind in ("ascii", "hAnsi", "eastAsia", "cs"):
                if fonts.get(f"{{{W}}}{kind}"):
                    fonts.set(f"{{{W}}}{kind}", font)

    def _value(self, style: str, path: str, name: str) -> str:
        """What a style says of a property, or what it is based on, or the document's defaults."""
        seen: set[str] = set()
        while style in self._by_id and style not in seen:
            seen.add(style)
            element = self._by_id[style]
            found = element.find(f"w:{path}", {"w": W})
            if found is not None and found.get(f"{{{W}}}{name}"):
                return found.get(f"{{{W}}}{name}", "")
            base = element.find(f"{{{W}}}basedOn")
            style = "" if base is None else base.get(f"{{{W}}}val", "")
        kind = path.partition("/")[0]
        found = self._root.find(f"w:docDefaults/w:{kind}Default/w:{path}", {"w": W})
        return "" if found is None else found.get(f"{{{W}}}{name}", "")

    def _set(self, style: str, group: str, tag: str, **values: float) -> None:
        element = self._by_id.get(style)
        if element is None:
            return
        properties = element.find(f"{{{W}}}{group}")
        if properties is None:
            properties = etree.SubElement(element, f"{{{W}}}{group}")
        found = properties.find(f"{{{W}}}{tag}")
        if found is None:
            found = _inserted(properties, tag)
        for name, value in values.items():
            found.set(f"{{{W}}}{name}", str(round(value)))


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
