"""The package of a template: no other kind of file, nothing unsafe in it, its known styles under their known ids."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from lxml import etree

from thidua.budget import TEMPLATE_LIMITS
from thidua.diagnostics import Diagnostic
from thidua.engine.faults import UNFIT_FILE
from thidua.engine.styles import with_known_ids
from thidua.errors import TemplateError
from thidua.word.names import CONTENT_TYPES, DOCUMENT, W
from thidua.word.package import OLE, Package
from thidua.word.safety import dangers
from thidua.word.xml import STRICT, UnsafeXmlError, parse

DOTX = b"wordprocessingml.template.main+xml"
DOCX = b"wordprocessingml.document.main+xml"
"""The kinds of the main part: of a template of Word's own, of a document."""


def read_package(data: bytes, source: str) -> dict[str, bytes]:
    """The parts of a DOCX by name, in order, its known styles with their known ids.

    Raises :class:`TemplateError` for what is no Word document and for one that is not safe: macros, links that Word
    would fetch by itself, entities, more than it can hold.
    """
    if data.startswith(OLE):
        raise _unfit(source, UNFIT_FILE.said("cu"))
    parts = Package(
        data, lambda said: _unfit(source, UNFIT_FILE.carrying(said), said.label), TEMPLATE_LIMITS
    ).read_all()
    if DOCUMENT not in parts or CONTENT_TYPES not in parts:
        raise _unfit(source, UNFIT_FILE.said("excel" if "xl/workbook.xml" in parts else "nen"))
    if found := [UNFIT_FILE.carrying(one).changed(source=source, label=one.label) for one in dangers(parts)]:
        raise TemplateError(found)
    _refuse_other_documents(parts, source)
    parts[CONTENT_TYPES] = parts[CONTENT_TYPES].replace(DOTX, DOCX)  # what is made of a template is a document
    return with_known_ids(parts)


def as_document(data: bytes, source: str) -> bytes:
    """A Word file whose main part is a document's; a ``.dotx`` is packed anew."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if DOTX not in archive.read(CONTENT_TYPES):
            return data
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in read_package(data, source).items():
            archive.writestr(name, content)
    return out.getvalue()


def _refuse_other_documents(parts: Mapping[str, bytes], source: str) -> None:
    """A document without a body, or in the names of ISO Strict, which no tag could print into."""
    root = parse_part(parts[DOCUMENT], DOCUMENT, source)
    if root.tag == f"{{{STRICT}}}document":
        raise _unfit(source, UNFIT_FILE.said("strict"), DOCUMENT)
    if root.tag != f"{W}document" or root.find(f"{W}body") is None:
        raise _unfit(source, UNFIT_FILE.said("than"), DOCUMENT)


def _unfit(source: str, said: Diagnostic, part: str = "") -> TemplateError:
    return TemplateError(said.changed(source=source, label=part))


def parse_part(content: bytes, name: str, source: str) -> etree._Element:
    """The tree of a part of XML. Raises :class:`TemplateError` for what is none."""
    try:
        return parse(content)
    except (etree.XMLSyntaxError, UnsafeXmlError) as error:
        raise _unfit(source, unread(error), name) from error


def unread(error: etree.XMLSyntaxError | UnsafeXmlError) -> Diagnostic:
    """What is said of a part that is no XML, or not one to be read."""
    if isinstance(error, UnsafeXmlError):
        return UNFIT_FILE.carrying(error.said)
    line, column = error.position
    return UNFIT_FILE.said("xml", dong=line, cot=column)
