"""The package of a template: no other kind of file, nothing unsafe in it, its known styles under their known ids."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from thidua.engine.styles import with_known_ids
from thidua.errors import Problem, TemplateError
from thidua.rulebook.files import AGAIN
from thidua.word.names import CONTENT_TYPES, DOCUMENT, W
from thidua.word.package import OLE, Package
from thidua.word.safety import dangers
from thidua.word.xml import STRICT, UnsafeXmlError, parse


def read_package(data: bytes, source: str) -> dict[str, bytes]:
    """The parts of a DOCX by name, in order, its known styles with their known ids.

    Raises :class:`TemplateError` for what is no Word document and for one that is not safe: macros, links that Word
    would fetch by itself, entities, more than it can hold.
    """

    def refuse(what: str, hint: str, part: str = "") -> TemplateError:
        return TemplateError(Problem(what, hint, part, source))

    if data.startswith(OLE):
        raise refuse("là tệp Word cũ (.doc) hoặc có mật khẩu", f"bỏ mật khẩu, {AGAIN}")
    parts = Package(data, lambda said: TemplateError(said.changed(source=source))).read_all()
    if DOCUMENT not in parts or CONTENT_TYPES not in parts:
        kind = "một tệp Excel" if "xl/workbook.xml" in parts else "một tệp nén, không có phần word/document.xml"
        raise refuse(f"là {kind}, không phải tệp Word", AGAIN)
    if problems := [danger.changed(source=source) for danger in dangers(parts)]:
        raise TemplateError(problems)
    _refuse_other_documents(parts, source)
    return with_known_ids(parts)


def _refuse_other_documents(parts: Mapping[str, bytes], source: str) -> None:
    """A document without a body, or in the names of ISO Strict, which no tag could print into."""
    root = parse_part(parts[DOCUMENT], DOCUMENT, source)
    if root.tag == f"{{{STRICT}}}document":
        hint = "mở bằng Word, lưu lại dạng Word Document (.docx), không chọn Strict Open XML"
        raise TemplateError(Problem("lưu theo dạng Strict Open XML, không dùng làm mẫu được", hint, DOCUMENT, source))
    if root.tag != f"{W}document" or root.find(f"{W}body") is None:
        raise TemplateError(Problem("không phải tệp Word: văn bản không có thân", AGAIN, DOCUMENT, source))


def parse_part(content: bytes, name: str, source: str) -> etree._Element:
    """The tree of a part of XML. Raises :class:`TemplateError` for what is none."""
    try:
        return parse(content)
    except (etree.XMLSyntaxError, UnsafeXmlError) as error:
        raise TemplateError(Problem(f"không đọc được XML: {error}", label=name, source=source)) from error
