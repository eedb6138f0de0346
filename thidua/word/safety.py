"""What Word would run or fetch by itself when it opens a package: macros, entities, links to the outside."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree

from thidua.errors import Problem
from thidua.word.names import CONTENT_TYPES
from thidua.word.xml import AGAIN, UnsafeXmlError, parse, refuse_doctype

_MACROS = Problem("có macro", "lưu lại dạng Word không macro (.docx)")


def dangers(parts: Mapping[str, bytes]) -> Iterator[Problem]:
    """What is unsafe in a package, part by part."""
    if any(name.lower().endswith("vbaproject.bin") for name in parts):
        yield _MACROS
    for name, content in parts.items():
        if name == CONTENT_TYPES or name.lower().endswith(".rels"):
            yield from _pointing(name, content)
        elif name.lower().endswith(".xml"):
            try:
                refuse_doctype(content)  # what else is wrong, who reads the part says
            except UnsafeXmlError as error:
                yield Problem(str(error), error.hint, name)


def _pointing(name: str, content: bytes) -> Iterator[Problem]:
    """What is unsafe in types or relations: read by a parser, so that no other way of writing it slips by."""
    try:
        elements = list(parse(content).iter(etree.Element))
    except UnsafeXmlError as error:
        yield Problem(str(error), error.hint, name)
        return
    except etree.XMLSyntaxError as error:
        yield Problem(f"không đọc được XML: {error}", AGAIN, name)
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
