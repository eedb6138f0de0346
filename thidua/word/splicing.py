"""XML that is changed in places: what was not touched stays byte for byte as it stood."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from lxml import etree

from thidua.records import frozen

_TAG = re.compile(rb"""<[^"'<>]*+(?:(?:"[^"]*+"|'[^']*+')[^"'<>]*+)*+>""")
_OTHERS = ((b"<!--", b"-->"), (b"<?", b"?>"), (b"<![CDATA[", b"]]>"))
"""Markup that is no tag: how it begins and ends."""
_ENCODING = re.compile(r"""encoding\s*+=\s*+["'](?P<name>[\w.-]++)""")
_BOMS = (b"\xff\xfe", b"\xfe\xff")


@frozen
class Span:
    """Where an element stands in its text: its start tag from ``start`` to ``inner``, its end tag from ``outer`` to
    ``end``; of an empty tag the last three are one.
    """

    start: int
    inner: int
    outer: int
    end: int


def plain_utf8(content: bytes) -> bytes:
    """A part in UTF-8, the same bytes where it is; another encoding is as it is declared."""
    encoding = "utf-16" if content[:2] in _BOMS else _declared(content)
    if encoding.lower() in _AS_IT_IS:
        return content
    text = content.decode(encoding)
    return (text.partition("?>")[2] if text.startswith("<?xml") else text).encode()


_AS_IT_IS = ("utf-8", "utf8", "us-ascii", "ascii")


def _declared(content: bytes) -> str:
    head, declared, _ = content[:_HEAD].partition(b"?>")
    found = _ENCODING.search(head.decode("ascii", "replace")) if declared else None
    return found["name"] if found else _AS_IT_IS[0]


_HEAD = 200


def spans(content: bytes) -> list[Span]:
    """The places of all elements in the order of their start tags; the XML is known to be well formed, without a
    document type, in UTF-8.
    """
    out: list[Span] = []
    waiting: list[tuple[int, int, int]] = []  # which element, where its start tag begins and ends
    at = content.find(b"<")
    while at >= 0:
        other = next((end for begin, end in _OTHERS if content.startswith(begin, at)), None)
        found = None if other else _TAG.match(content, at)
        stop = found.end() if found else content.index(other or b">", at) + len(other or b">")
        if content.startswith(b"</", at):
            which, start, inner = waiting.pop()
            out[which] = Span(start, inner, at, stop)
        elif not other and content.startswith(b"/>", stop - 2):
            out.append(Span(at, stop, stop, stop))
        elif not other:
            waiting.append((len(out), at, stop))
            out.append(Span(0, 0, 0, 0))
        at = content.find(b"<", stop)
    return out


class Spliced:
    """A part of XML whose tree is changed: elements that were touched are written anew, all else as it stood."""

    __slots__ = ("_content", "_spans", "_touched", "root")

    def __init__(self, content: bytes, root: etree._Element) -> None:
        """``root``: the tree of the content, not changed yet. Raises ``ValueError`` where it is that of another."""
        self._content, self.root = plain_utf8(content), root
        elements = [*root.iter(etree.Element)]
        found = spans(self._content)
        if len(elements) != len(found):
            raise ValueError("the tree is not that of the text")
        self._spans = dict(zip(elements, found, strict=True))
        self._touched: dict[etree._Element, None] = {}

    def touch(self, element: etree._Element, *, whole: bool = False) -> None:
        """Tells that attributes, words or the list of children of an element are changed; ``whole``: those of all that
        it holds, too.
        """
        self._touched.update(dict.fromkeys(element.iter(etree.Element) if whole else (element,)))

    @property
    def changed(self) -> bool:
        """Something was touched."""
        return bool(self._touched)

    def as_it_stood(self, element: etree._Element) -> bytes:
        """The bytes of an element that stood in it from the beginning."""
        span = self._spans[element]
        return self._content[span.start : span.end]

    def written(self) -> bytes:
        """The part as it is now."""
        out: list[bytes] = []
        at, stirred = 0, self.stirred()
        for element, span in self._spans.items():
            if element in self._touched and span.start >= at:
                out += self._content[at : span.start], *self._anew(element, stirred)
                at = span.end
        return b"".join((*out, self._content[at:]))

    @property
    def elements(self) -> Iterable[etree._Element]:
        """The elements that stood in it from the beginning, in their order."""
        return self._spans.keys()

    def stirred(self) -> set[etree._Element]:
        """What was touched, or holds something that was."""
        found: set[etree._Element] = set()
        for element in self._touched:
            found.add(element)
            found.update(element.iterancestors())
        return found

    def _anew(self, element: etree._Element, stirred: set[etree._Element]) -> Iterator[bytes]:
        span = self._spans.get(element)
        if span is not None and element not in stirred:
            yield self._content[span.start : span.end]
            return
        inside = [*self._inside(element, stirred)]
        if span is not None and element not in self._touched:  # as it stood, but for what it holds
            yield self._content[span.start : span.inner]
            yield from inside
            yield self._content[span.outer : span.end]
            return
        name, attributes = _tag(element)
        yield f"<{name}{attributes}{'>' if inside else '/>'}".encode()
        yield from inside
        if inside:
            yield f"</{name}>".encode()

    def _inside(self, element: etree._Element, stirred: set[etree._Element]) -> Iterator[bytes]:
        if element.text:
            yield _escaped(element.text).encode()
        for child in element:
            yield from self._anew(child, stirred)
            if child.tail:
                yield _escaped(child.tail).encode()


def _tag(element: etree._Element) -> tuple[str, str]:
    """The name of an element as it is written, and its attributes with the names that it is the first to declare."""
    parent = element.getparent()
    known = {} if parent is None else parent.nsmap
    said = [
        (f"xmlns:{prefix}" if prefix else "xmlns", uri) for prefix, uri in element.nsmap.items()
        if known.get(prefix) != uri
    ]  # fmt: skip
    prefixes = {uri: prefix for prefix, uri in element.nsmap.items() if prefix}
    prefixes["http://www.w3.org/XML/1998/namespace"] = "xml"
    for name, value in element.attrib.items():
        qualified = etree.QName(name)
        prefix = prefixes[qualified.namespace] if qualified.namespace else ""
        said.append((f"{prefix}:{qualified.localname}" if prefix else qualified.localname, str(value)))
    own = etree.QName(element).localname
    name = f"{element.prefix}:{own}" if element.prefix else own
    return name, "".join(f' {key}="{_quoted(value)}"' for key, value in said)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")


def _quoted(text: str) -> str:
    out = _escaped(text).replace('"', "&quot;")
    return out.replace("\n", "&#10;").replace("\t", "&#9;")
