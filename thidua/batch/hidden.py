"""Which rows of a workbook are hidden: filtered out, or folded away; the library that reads its cells does not say."""

from __future__ import annotations

import io
import posixpath
from collections.abc import Iterator, Mapping
from contextlib import suppress

from lxml import etree

_TRUE = ("1", "true")
_HIDDEN = ("collapse", "filter")
"""What OpenDocument calls a row that is hidden by hand, and by a filter."""


def hidden_rows(parts: Mapping[str, bytes], sheet: str, last: int) -> tuple[int, ...]:
    """The numbers of the hidden rows of a sheet, from 1 to the ``last`` that was read, of the parts of an ``.xlsx`` or
    ``.ods``; none where a part is not as it should be, for its cells are told of elsewhere.
    """
    with suppress(etree.XMLSyntaxError, KeyError, ValueError):
        if "content.xml" in parts:
            return tuple(_of_opendocument(parts["content.xml"], sheet, last))
        return tuple(_of_excel(parts[_part_of(parts, sheet)]))
    return ()


def _part_of(parts: Mapping[str, bytes], sheet: str) -> str:
    """The part of a sheet by its name. Raises :class:`KeyError` where there is none."""
    ids = {one.get("name"): _local(one)["id"] for one in _elements(parts["xl/workbook.xml"], "sheet")}
    relations = _elements(parts["xl/_rels/workbook.xml.rels"], "Relationship")
    targets = {one.get("Id"): one.get("Target") or "" for one in relations}
    return posixpath.normpath(posixpath.join("/xl", targets[ids[sheet]])).lstrip("/")


def _of_excel(content: bytes) -> Iterator[int]:
    number = 0
    for row in _elements(content, "row"):  # one without its number stands below the one before it
        number = int(row.get("r") or number + 1)
        if row.get("hidden") in _TRUE:
            yield number


def _of_opendocument(content: bytes, sheet: str, last: int) -> Iterator[int]:
    number, inside = 0, False
    for element in _elements(content, "table", "table-row"):
        said = _local(element)
        if etree.QName(element).localname == "table":
            number, inside = 0, said.get("name") == sheet
        elif inside:
            many = int(said.get("number-rows-repeated", 1))
            if said.get("visibility") in _HIDDEN and any(map(_is_filled, element)):
                yield from range(number + 1, min(number + many, last) + 1)  # a file may say any number
            number += many


def _is_filled(cell: etree._Element) -> bool:
    return len(cell) > 0


def _local(element: etree._Element) -> dict[str, str]:
    """The attributes of an element by their names without a namespace."""
    return {etree.QName(name).localname: str(value) for name, value in element.attrib.items()}


def _elements(content: bytes, *names: str) -> Iterator[etree._Element]:
    """The elements of some names: a table when it begins, any other when it is whole; each is gone when the next is
    asked for.
    """
    tags = [f"{{*}}{name}" for name in names]
    walk = etree.iterparse(io.BytesIO(content), ("start", "end"), tag=tags, resolve_entities=False, no_network=True)
    for event, element in walk:
        if (event == "start") == (etree.QName(element).localname == "table"):
            yield element
        if event == "end":
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]  # it has one: something stands before it
