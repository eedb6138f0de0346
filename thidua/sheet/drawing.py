"""What a drawing in a Word file holds: text boxes, straight rules, pictures; new (DrawingML) and old (VML) shapes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from hashlib import blake2b
from typing import Literal

from lxml import etree

from thidua.word.names import MC, A, R, W

_WPS = "{http://schemas.microsoft.com/office/word/2010/wordprocessingShape}"
_PIC = "{http://schemas.openxmlformats.org/drawingml/2006/picture}"
_VML = "{urn:schemas-microsoft-com:vml}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_OFFICE = "{urn:schemas-microsoft-com:office:office}"
_GRAPHICS = ("/chart", "/diagram")
_UNDERSTOOD = (
    "http://schemas.microsoft.com/office/word/",
    "http://schemas.microsoft.com/office/drawing/",
    "http://schemas.openxmlformats.org/",
)
ALTERNATE = f"{MC}AlternateContent"
SHAPES = frozenset((f"{W}drawing", f"{W}pict", f"{W}object"))

_EMU = 1 / 36000
_VML_UNITS = {"pt": 25.4 / 72, "in": 25.4, "cm": 10.0, "mm": 1.0, "px": 25.4 / 96, "pc": 25.4 / 6, "": 25.4 / 96}
_VML_SHAPES = frozenset(f"{_VML}{name}" for name in ("shape", "rect", "line", "roundrect", "polyline"))
_THIN = 1.0
"""A shape that is no higher, in mm, is a rule."""
_SHORTEST = 5.0
"""mm of a flat shape, at least; a line that is drawn as such is one from"""
_SHORTEST_LINE = 2.0

Held = (
    tuple[Literal["box"], etree._Element]
    | tuple[Literal["rule", "dashes"], float]
    | tuple[Literal["picture", "words"], str]
)
"""The content of a text box, the length of a rule in mm, unbroken or not, a picture or chart, the words of an
ornament.
"""


def chosen(alternate: etree._Element) -> etree._Element | None:
    """The branch of an ``mc:AlternateContent`` that is read: never both."""
    fallback = None
    for branch in alternate:
        if branch.tag == f"{MC}Choice":
            names = [branch.nsmap.get(prefix, "") for prefix in branch.get("Requires", "").split()]
            if all(name.startswith(_UNDERSTOOD) for name in names):
                return branch
        elif branch.tag == f"{MC}Fallback":
            fallback = branch
    return fallback


def held(drawing: etree._Element) -> Iterator[Held]:
    """What a drawing holds, in order; text boxes are not looked into."""
    waiting = [drawing]
    while waiting:
        element = waiting.pop()
        tag = element.tag
        if tag == f"{W}txbxContent":
            yield "box", element
            continue
        if tag == ALTERNATE:
            branch = chosen(element)
            waiting.extend([] if branch is None else [branch])
            continue
        yield from _own(element, tag)
        waiting.extend(reversed(element))


def _own(element: etree._Element, tag: object) -> Iterator[Held]:
    if tag == f"{_WPS}wsp":
        length = _drawn_length(element)
        if length is not None:
            dash = element.find(f"{_WPS}spPr/{A}ln/{A}prstDash")
            yield "dashes" if dash is not None and dash.get("val") != "solid" else "rule", length
    elif tag in _VML_SHAPES:
        length = _vml_length(element, tag == f"{_VML}line")
        if length is not None:
            stroke = element.find(f"{_VML}stroke")
            yield "dashes" if stroke is not None and stroke.get("dashstyle", "solid") != "solid" else "rule", length
    elif tag == f"{_PIC}pic" and (length := _drawn_length(element, f"{_PIC}spPr")) is not None:
        yield "rule", length  # a line that was put in as a picture of one
    elif tag == f"{_PIC}pic" or tag == f"{_VML}imagedata":
        yield "picture", ""
    elif tag == f"{_VML}textpath" and element.get("string", "").strip():
        yield "words", element.get("string", "").strip()
    elif tag == f"{A}graphicData" and element.get("uri", "").endswith(_GRAPHICS):
        yield "picture", ""


def _drawn_length(shape: etree._Element, said: str = f"{_WPS}spPr") -> float | None:
    """The length in mm of a DrawingML shape or picture that is a straight level rule."""
    properties = shape.find(said)
    extent = None if properties is None else properties.find(f"{A}xfrm/{A}ext")
    if properties is None or extent is None or shape.find(f"{_WPS}txbx") is not None:
        return None
    try:
        width, height = int(extent.get("cx", "")) * _EMU, int(extent.get("cy", "")) * _EMU
        turned = round(int(properties[0].get("rot", "0")) / 5_400_000) % 2 == 1
    except ValueError:
        return None
    if turned:
        width, height = height, width
    geometry = properties.find(f"{A}prstGeom")
    line = geometry is not None and (
        geometry.get("prst", "") == "line" or geometry.get("prst", "").startswith("straight")
    )
    return _length(width, height, line)


def _vml_length(shape: etree._Element, line: bool) -> float | None:
    if shape.find(f"{_VML}textbox") is not None or shape.find(f"{_VML}imagedata") is not None:
        return None
    if line:
        try:
            (x1, y1), (x2, y2) = (
                [_vml_mm(part) for part in shape.get(end, "0,0").split(",")] for end in ("from", "to")
            )
        except ValueError:
            return None
        return _length(abs(x2 - x1), abs(y2 - y1), True)
    style = dict(re.findall(r"(?<![\w-])([\w-]++)\s*+:\s*([^;]+)", shape.get("style", "")))
    if shape.get(f"{_OFFICE}hr", "f").startswith("t"):
        percent = shape.get(f"{_OFFICE}hrpct")
        return 0.0 if percent not in (None, "0") or "width" not in style else _vml_mm(style["width"])
    kind = re.sub(r"\D", "", shape.get("type", ""))
    try:
        return _length(_vml_mm(style["width"]), _vml_mm(style["height"]), kind in ("20", "32"))
    except (KeyError, ValueError):
        return None


def _length(width: float, height: float, line: bool) -> float | None:
    level = height <= _THIN or (line and height <= width / 20)
    return round(width, 1) if level and width >= (_SHORTEST_LINE if line else _SHORTEST) else None


def _vml_mm(measure: str) -> float:
    """A length of VML in mm. Raises ``ValueError``."""
    found = re.fullmatch(r"\s*+(-?[\d.]++)\s*+([a-z]*+)\s*+", measure)
    if not found or found[2] not in _VML_UNITS:
        raise ValueError(measure)
    return float(found[1]) * _VML_UNITS[found[2]]


_SHAPING = frozenset((
    "cx", "cy", "rot", "flipH", "flipV", "l", "t", "r", "b", "prst", "behindDoc", "style", "from", "to", "w", "val",
    "fillcolor", "strokecolor", "strokeweight", "filled", "stroked",
))  # fmt: skip


def fingerprint(shape: etree._Element, digest: Callable[[str], bytes]) -> str:
    """What tells a drawing from another, and from itself in another place: its files, sizes and distances;
    ``digest`` gives that of the part which a relation points to.
    """
    said = blake2b(digest_size=16)
    for element in shape.iter(tag=etree.Element):
        for name, value in sorted(element.attrib.items()):
            if str(name).startswith(R):
                said.update(digest(str(value)))
            elif name in _SHAPING:
                said.update(f"{name}={_rounded(str(value))};".encode())
        if element.tag == f"{_WP}posOffset":
            said.update(_rounded(element.text or "").encode())
    return f"{etree.QName(shape).localname} {said.hexdigest()}"


def _rounded(value: str) -> str:
    """A measure in EMU to a tenth of a millimetre, so that another program may save it."""
    return str(round(int(value) / 3600)) if re.fullmatch(r"-?\d{4,18}", value) else value
