"""Pictures of one Word document: each in the part that shows it, its bytes once, and as WordprocessingML."""

from __future__ import annotations

from typing import Any

import attrs
from lxml import etree

from thidua.budget import Limits
from thidua.engine.values import escaped
from thidua.pictures import Anh
from thidua.records import frozen
from thidua.word import order
from thidua.word.names import W, val_of
from thidua.word.styles import Styles
from thidua.word.xml import parse, serialise

_EMU = 36000  # of a mm
_WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PIC = "http://schemas.openxmlformats.org/drawingml/2006/picture"
_ID = "rIdAnh"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PRINTED = Limits(xml_mb=1 << 10, markup=1 << 30)
"""Of a part that has been printed: what it may be was counted by the meter."""


@frozen
class Drawing:
    """A picture in the part of a document, by the ``id`` of the relation that leads to its file."""

    picture: Anh
    id: str

    @property
    def xml(self) -> str:
        """The picture in its line, with the words that are read out for it."""
        across, down = (max(1, round(mm * _EMU)) for mm in (self.picture.rong, self.picture.cao))
        words = escaped(self.picture.thay_the).replace('"', "&quot;")
        return (
            f'<w:drawing><wp:inline xmlns:wp="{_WP}" distT="0" distB="0" distL="0" distR="0">'
            f'<wp:extent cx="{across}" cy="{down}"/><wp:docPr id="1" name="{self.id}" descr="{words}"/>'
            f'<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="{_A}" noChangeAspect="1"/></wp:cNvGraphicFramePr>'
            f'<a:graphic xmlns:a="{_A}"><a:graphicData uri="{_PIC}"><pic:pic xmlns:pic="{_PIC}">'
            f'<pic:nvPicPr><pic:cNvPr id="0" name="{self.id}" descr="{words}"/><pic:cNvPicPr/></pic:nvPicPr>'
            f'<pic:blipFill><a:blip xmlns:r="{_R}" r:embed="{self.id}"/><a:stretch><a:fillRect/></a:stretch>'
            f'</pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{across}" cy="{down}"/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>'
            "</wp:inline></w:drawing>"
        )


@attrs.define
class Drawings:
    """The pictures that one document has shown so far, by part and by the id that leads to each."""

    shown: dict[str, dict[str, Anh]] = attrs.field(factory=dict)
    part: str = ""
    """The part that is being printed."""

    def placed(self, value: Any) -> Any:
        """A value as the part shows it: a picture, or some among others, as drawings."""
        if type(value) is Anh:
            id_ = f"{_ID}{value.digest}"
            self.shown.setdefault(self.part, {})[id_] = value
            return Drawing(value, id_)
        if type(value) in (list, tuple) and any(type(one) is Anh for one in value):
            return [self.placed(one) for one in value]
        return value


def is_picture(name: str) -> bool:
    """A part is the file of a picture that was put in here."""
    return name.startswith("word/media/anh-")


def file_of(picture: Anh) -> str:
    """The name of a picture's file in the package."""
    return f"media/anh-{picture.digest}.{picture.loai}"


def unclipped(xml: bytes, styles: Styles) -> bytes:
    """A part of a document whose lines with pictures grow with them: of a line that is exactly so high, and of a row,
    Word would show but the lowest strip of a picture.
    """
    root = parse(xml, huge=True, limits=PRINTED)
    changed = False
    for blip in root.iter(f"{{{_A}}}blip"):
        if not blip.get(f"{{{_R}}}embed", "").startswith(_ID):
            continue
        rows = (row.find(f"{W}trPr/{W}trHeight") for row in blip.iterancestors(f"{W}tr"))
        exact = [row for row in rows if row is not None and row.get(f"{W}hRule") == "exact"]
        for height in exact:
            height.set(f"{W}hRule", "atLeast")
        paragraph = next(blip.iterancestors(f"{W}p"))
        grown = _let_grow(paragraph, styles)
        changed = changed or grown or bool(exact)
    return serialise(root) if changed else xml


def _let_grow(paragraph: etree._Element, styles: Styles) -> bool:
    """Makes the height that the lines of a paragraph have exactly the least that they have."""
    properties = paragraph.find(f"{W}pPr")
    own = () if properties is None else properties.iterfind(f"{W}spacing")
    style = styles.known(val_of(properties, f"{W}pStyle"), "paragraph")
    said = next((one for one in (*own, *styles.said(style, "pPr", "spacing")) if one.get(f"{W}line")), None)
    if said is None or said.get(f"{W}lineRule") != "exact":
        return False
    if properties is None:
        properties = etree.Element(f"{W}pPr")
        paragraph.insert(0, properties)
    spacing = order.child(properties, "spacing")
    spacing.set(f"{W}line", said.get(f"{W}line", ""))
    spacing.set(f"{W}lineRule", "atLeast")
    return True
