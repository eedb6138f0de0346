"""The package of a template: no other kind of file, nothing unsafe in it, its known styles under their known ids."""

from __future__ import annotations

from lxml import etree

from thidua.engine.styles import with_known_ids
from thidua.errors import Problem, TemplateError
from thidua.word.names import CONTENT_TYPES, DOCUMENT
from thidua.word.package import OLE, Package
from thidua.word.safety import dangers
from thidua.word.xml import AGAIN, UnsafeXmlError, parse


def read_package(data: bytes, source: str) -> dict[str, bytes]:
    """The parts of a DOCX by name, in order, its known styles with their known ids.

    Raises :class:`TemplateError` for what is no Word document and for one that is not safe: macros, links that Word
    would fetch by itself, entities, more than it can hold.
    """

    def refuse(what: str, hint: str, part: str = "") -> TemplateError:
        return TemplateError(Problem(what, hint, part, source))

    if data.startswith(OLE):
        raise refuse("là tệp Word cũ (.doc) hoặc có mật khẩu", f"bỏ mật khẩu, {AGAIN}")
    parts = Package(data, refuse).read_all()
    if DOCUMENT not in parts or CONTENT_TYPES not in parts:
        kind = "một tệp Excel" if "xl/workbook.xml" in parts else "một tệp nén, không có phần word/document.xml"
        raise refuse(f"là {kind}, không phải tệp Word", AGAIN)
    if problems := [danger.changed(source=source) for danger in dangers(parts)]:
        raise TemplateError(problems)
    return with_known_ids(parts)


def parse_part(content: bytes, name: str, source: str) -> etree._Element:
    """The tree of a part of XML. Raises :class:`TemplateError` for what is none."""
    try:
        return parse(content)
    except (etree.XMLSyntaxError, UnsafeXmlError) as error:
        raise TemplateError(Problem(f"không đọc được XML: {error}", label=name, source=source)) from error
