"""What Word would run or fetch by itself when it opens a package: macros, entities, links to the outside."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree

from thidua.diagnostics import Diagnostic, Place
from thidua.rulebook.files import UNSAFE
from thidua.word.names import CONTENT_TYPES
from thidua.word.xml import UnsafeXmlError, broken, has_doctype, parse


def dangers(parts: Mapping[str, bytes]) -> Iterator[Diagnostic]:
    """What is unsafe in a package, part by part."""
    if any(name.lower().endswith("vbaproject.bin") for name in parts):
        yield UNSAFE.said("macro")
    for name, content in parts.items():
        if name == CONTENT_TYPES or name.lower().endswith(".rels"):
            yield from _pointing(name, content)
        elif name.lower().endswith(".xml") and has_doctype(content):  # what else is wrong, who reads the part says
            yield UNSAFE.said("doctype", at=Place(label=name))


def _pointing(name: str, content: bytes) -> Iterator[Diagnostic]:
    """What is unsafe in types or relations: read by a parser, so that no other way of writing it slips by."""
    at = Place(label=name)
    try:
        elements = list(parse(content).iter(etree.Element))
    except UnsafeXmlError as error:
        yield error.said.changed(at=at)
        return
    except etree.XMLSyntaxError as error:
        yield broken(error).changed(at=at)
        return
    if name == CONTENT_TYPES:
        types = " ".join(element.get("ContentType", "").lower() for element in elements)
        if "macro" in types or "vba" in types:
            yield UNSAFE.said("macro")
    else:
        outside = [element for element in elements if element.get("TargetMode", "").lower() == "external"]
        if any(not element.get("Type", "").endswith("/relationships/hyperlink") for element in outside):
            yield UNSAFE.said("ngoai", at=at)
