"""What Word would run or fetch by itself when it opens a package: macros, entities, links to the outside."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree

from thidua.errors import Problem
from thidua.word.names import CONTENT_TYPES
from thidua.word.xml import AGAIN, DOCTYPE, UnsafeXmlError, has_doctype, parse

_MACROS = Problem("có macro", "lưu lại dạng Word không macro (.docx)")


def dangers(parts: Mapping[str, bytes]) -> Iterator[Problem]:
    """What is unsafe in a package, part by part."""
    if any(name.lower().endswith("vbaproject.bin") for name in parts):
        yield _MACROS
    for name, content in parts.items():
        if name == CONTENT_TYPES or name.lower().endswith(".rels"):
            yield from _pointing(name, content)
        elif name.lower().endswith(".xml") and has_doctype(content):  # what else is wrong, who reads the part says
            yield Problem(DOCTYPE, AGAIN, name)


def _pointing(name: str, content: bytes) -> Iterator[Problem]:
    """What is unsafe in types or relations: read by a parser, so that no other way of writing it slips by."""
    try:
        elements = list(parse(content).iter(etree.Element))
    except (UnsafeXmlError, etree.XMLSyntaxError) as error:
        unsafe = isinstance(error, UnsafeXmlError)
        yield Problem(str(error) if unsafe else f"không đọc được XML: {error}", AGAIN, name)
        return
    if name == CONTENT_TYPES:
        types = " ".join(element.get("ContentType", "").lower() for element in elements)
        if "macro" in types or "vba" in types:
            yield _MACROS
    else:
        outside = [element for element in elements if element.get("TargetMode", "").lower() == "external"]
        if any(not element.get("Type", "").endswith("/relationships/hyperlink") for element in outside):
            hint = "nhúng ảnh vào tệp, bỏ mẫu đính kèm và liên kết ngoài"
            yield Problem("tự tải nội dung từ bên ngoài (liên kết ngoài)", hint, name)
