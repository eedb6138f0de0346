"""What a PDF of a Word document has to say of itself, put into the document before it is printed."""

from __future__ import annotations

import io
import re
import zipfile

from lxml import etree

from thidua.word.names import W
from thidua.word.order import child
from thidua.word.packing import Packing
from thidua.word.xml import parse, serialise

_CORE, _STYLES = "docProps/core.xml", "word/styles.xml"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"
_VIETNAMESE = "vi-VN"
_PATH = re.compile(r"\\p\b", re.IGNORECASE)
"""What a field that prints the name of a file has where it is to print its folder, too."""
_OF_A_FILE = re.compile(r"\s*FILENAME\b", re.IGNORECASE)


def spoken(document: bytes, title: str) -> bytes:
    """A document that this engine has printed, with a ``title`` where it has none, and in Vietnamese but for what says
    itself that it is not: a file has the language of the Word that it was made in, which is often English. Names of
    files are printed without their folder, which would be one of this machine.
    """
    with zipfile.ZipFile(io.BytesIO(document)) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    for name, change in ((_CORE, lambda root: _entitle(root, title)), (_STYLES, _speak)):
        if name in parts:
            root = parse(parts[name])
            change(root)
            parts[name] = serialise(root)
    for name in parts:
        if name.startswith("word/") and name.endswith(".xml") and b"\\p" in parts[name].lower():
            root = parse(parts[name])
            _name_no_folder(root)
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


def _name_no_folder(root: etree._Element) -> None:
    open_fields: list[list[etree._Element]] = []  # the codes of those that have begun: fields stand in fields
    for one in root.iter(f"{W}fldSimple", f"{W}fldChar", f"{W}instrText"):
        if one.tag == f"{W}fldSimple":
            code = one.get(f"{W}instr", "")
            if _OF_A_FILE.match(code):
                one.set(f"{W}instr", _PATH.sub("", code))
        elif one.tag == f"{W}instrText":
            if open_fields:
                open_fields[-1].append(one)
        elif one.get(f"{W}fldCharType") == "begin":
            open_fields.append([])
        elif one.get(f"{W}fldCharType") == "end" and open_fields:
            codes = open_fields.pop()
            code = "".join(piece.text or "" for piece in codes)
            if _OF_A_FILE.match(code):
                for piece in codes:
                    piece.text = ""
                codes[0].text = _PATH.sub("", code)
