"""Tracked changes: what a run, a paragraph or a section was before, and which words came and went."""

from __future__ import annotations

from copy import deepcopy

from lxml import etree

from thidua.word.names import W

AUTHOR = "thidua"
_NOT_OF_PARAGRAPHS = frozenset(f"{W}{name}" for name in ("rPr", "sectPr", "pPrChange"))
_NOT_OF_SECTIONS = frozenset(f"{W}{name}" for name in ("headerReference", "footerReference", "sectPrChange"))
_NOT_OF_RUNS = frozenset((f"{W}rPrChange",))
_GONE = {f"{W}t": f"{W}delText", f"{W}instrText": f"{W}delInstrText"}
"""Texts, and what they are called where they are deleted."""
_OTHERS = frozenset(f"{W}{name}" for name in ("ins", "moveTo"))


class Tracks:
    """The tracked changes of one document; none where they are not asked for. It has no day: the same document gives
    the same bytes.
    """

    __slots__ = ("_next", "on")

    def __init__(self, on: bool, roots: tuple[etree._Element, ...]) -> None:
        self.on = on
        ids = (str(one.get(f"{W}id", "")) for root in roots for one in root.iter(etree.Element)) if on else ()
        self._next = max((int(one) for one in ids if one.isdecimal()), default=0) + 1

    def run(self, properties: etree._Element) -> None:
        """Keeps what a run looks like, before it is changed for the first time."""
        self._keep(properties, "rPr", _NOT_OF_RUNS)

    def paragraph(self, properties: etree._Element) -> None:
        """The same of a paragraph."""
        self._keep(properties, "pPr", _NOT_OF_PARAGRAPHS)

    def section(self, properties: etree._Element) -> None:
        """The same of a section."""
        self._keep(properties, "sectPr", _NOT_OF_SECTIONS)

    def inserted(self, run: etree._Element) -> None:
        """A run that stands in its place is told to be new."""
        if self.on:
            self._around(run, "ins")

    def deleted(self, run: etree._Element) -> None:
        """A run is told to be gone, or is."""
        if self.on:
            for text in list(run.iter(*_GONE)):
                text.tag = _GONE[str(text.tag)]
                text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            self._around(run, "del")
        else:
            taken_out(run)

    def mark(self, paragraph: etree._Element, name: str) -> None:
        """A paragraph, by its mark, is told to be new (``ins``) or gone (``del``)."""
        if self.on:
            properties = paragraph.find(f"{W}pPr")
            if properties is None:
                properties = etree.Element(f"{W}pPr")
                paragraph.insert(0, properties)
            look = properties.find(f"{W}rPr")
            if look is None:
                look = etree.Element(f"{W}rPr")
                behind = [at for at, one in enumerate(properties) if one.tag in (f"{W}sectPr", f"{W}pPrChange")]
                properties.insert(behind[0] if behind else len(properties), look)
            look.insert(0, self._said(name))

    def renewed(self, run: etree._Element) -> None:
        """A run that was copied of another one has changes of its own."""
        for change in run.iter(f"{W}rPrChange"):
            change.set(f"{W}id", str(self._next))
            self._next += 1

    def of_others(self, run: etree._Element) -> bool:
        """Somebody's tracked change, or this one's, has put a run in: it is not told twice."""
        return self.on and any(one.tag in _OTHERS for one in run.iterancestors())

    def _keep(self, properties: etree._Element, name: str, without: frozenset[str]) -> None:
        kind = f"{W}{name}Change"
        if not self.on or properties.find(kind) is not None:
            return
        before = etree.Element(f"{W}{name}")
        before.extend(deepcopy(one) for one in properties if one.tag not in without)
        change = self._said(f"{name}Change")
        properties.append(change)
        change.append(before)

    def _said(self, name: str) -> etree._Element:
        said = etree.Element(f"{W}{name}", {f"{W}id": str(self._next), f"{W}author": AUTHOR})
        self._next += 1
        return said

    def _around(self, run: etree._Element, name: str) -> None:
        around = self._said(name)
        parent = run.getparent()
        assert parent is not None
        parent.replace(run, around)
        around.append(run)


def taken_out(element: etree._Element) -> None:
    """Takes an element out of its parent; what stands behind it stays."""
    parent = element.getparent()
    assert parent is not None
    if element.tail:
        before = element.getprevious()
        if before is None:
            parent.text = (parent.text or "") + element.tail
        else:
            before.tail = (before.tail or "") + element.tail
    parent.remove(element)
