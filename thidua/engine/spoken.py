"""What a PDF of a Word document has to say of itself, put into the document before it is printed."""

from __future__ import annotations

import io
import zipfile

from lxml import etree

from thidua.word.names import W
from thidua.word.order import child
from thidua.word.packing import Packing
from thidua.word.xml import parse, serialise

_CORE, _STYLES = "docProps/core.xml", "word/styles.xml"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_VIETNAMESE = "vi-VN"


def spoken(document: bytes, title: str) -> bytes:
    """A document that this engine has printed, with a ``title`` where it has none, and in Vietnamese but for what says
    itself that it is not: a file has the language of the Word that it was made in, which is often English.
    """
    with zipfile.ZipFile(io.BytesIO(document)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    for name, change in ((_CORE, lambda root: _entitle(root, title)), (_STYLES, _speak)):
        if name in parts:
            root = parse(parts[name])
            change(root)
            parts[name] = serialise(root)
    return Packing({}).document(parts)


def _entitle(root: etree._Element, title: str) -> None:
    found = root.find(_TITLE)
    if found is None:
        found = etree.SubElement(root, _TITLE)
    found.text = (found.text or "").strip() or title


def _speak(root: etree._Element) -> None:
    look = child(child(child(root, "docDefaults"), "rPrDefault"), "rPr")
    child(look, "lang").set(f"{W}val", _VIETNAMESE)
