"""XML of a Word file: one parser, which fetches nothing, expands nothing and keeps to limits; and XML written."""

from __future__ import annotations

from lxml import etree

from thidua.budget import LIMITS, Limits
from thidua.diagnostics import Diagnostic
from thidua.rulebook.files import BEYOND_LIMITS, DAMAGED, UNSAFE

_DOCTYPES = tuple("<!DOCTYPE".encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-16-be"))
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
"""The namespace of ISO 29500 Strict for text."""
_STRICT = (
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships",
     b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", b"http://schemas.openxmlformats.org/officeDocument/2006/math"),
    (STRICT.encode(), b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    (b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
     b"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    (b"http://purl.oclc.org/ooxml/drawingml/", b"http://schemas.openxmlformats.org/drawingml/2006/"),
)  # fmt: skip
"""The names of ISO 29500 Strict, and those that Word writes by default."""


class UnsafeXmlError(ValueError):
    """XML that is not read, though it may be well formed; ``said`` says why."""

    def __init__(self, said: Diagnostic) -> None:
        super().__init__(said.what)
        self.said = said


def parse(
    content: bytes, *, huge: bool = False, bare: bool = False, limits: Limits = LIMITS, most_mb: int | None = None
) -> etree._Element:
    """The root of some XML; ``huge``: a text may have more than 10 MB; ``bare``: without comments and instructions.
    ``most_mb``: it may have so many MB, and no fewer as a part.

    Raises :class:`UnsafeXmlError` for a document type and for too much markup, ``etree.XMLSyntaxError`` for what is no
    XML.
    """
    if has_doctype(content):
        raise UnsafeXmlError(UNSAFE.said("doctype"))
    if len(content) > (most_mb or limits.xml_mb) << 20 or content.count(b"<") + content.count(b"=") > limits.markup:
        raise UnsafeXmlError(BEYOND_LIMITS.said("xml"))
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=bare, remove_pis=bare, huge_tree=huge
    )
    root = etree.fromstring(content, parser)
    if root.getroottree().docinfo.doctype:  # type: ignore[union-attr]  # of the stubs; an encoding not looked at above
        raise UnsafeXmlError(UNSAFE.said("doctype"))
    return root


def parse_any(content: bytes, limits: Limits = LIMITS) -> etree._Element:
    """The root of a part that is only read, whoever wrote it: names of Strict are Word's usual ones.

    Raises as :func:`parse`.
    """
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        text = content.decode("utf-16", "replace").lstrip("\ufeff")
        content = text.partition("?>")[2].encode() if text.startswith("<?xml") else text.encode()
    if b"purl.oclc.org" in content[:4096]:
        for strict, usual in _STRICT:
            content = content.replace(strict, usual)
    return parse(content, bare=True, limits=limits)


def broken(error: Exception) -> Diagnostic:
    """What is said of a part that is no XML; ``words`` is what the parser said, in English."""
    line, column = getattr(error, "position", (1, 1))
    return DAMAGED.said("xml", words=str(error), dong=line, cot=column)


def has_doctype(content: bytes) -> bool:
    """A part that is not parsed yet has a document type, in any encoding that Word knows."""
    return any(mark in content for mark in _DOCTYPES)


def serialise(root: etree._Element) -> bytes:
    """A part of a package."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
