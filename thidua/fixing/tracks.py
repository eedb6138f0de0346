"""Tracked changes: what a run, a paragraph or a section was before, and which words came and went."""

from __future__ import annotations

from copy import deepcopy

from lxml import etree

from thidua.word.names import W

AUTHOR = "thidua"
_NOT_OF_PARAGRAPHS = frozenset(f"{W}{name}" for name in ("rPr", "sectPr", "pPrChange"))
_NOT_OF_SECTIONS = frozenset(f"{W}{name}" for name in ("headerReference", "footerReference", "sectPrChange"))
_NOT_OF_RUNS = frozenset(f"{W}{name}" for name in ("rPrChange", "ins", "del", "moveFrom", "moveTo"))
_MARKED = (f"{W}ins", f"{W}del")
_BEHIND_LOOK = (f"{W}sectPr", f"{W}pPrChange")
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
            _look_of_mark(_form(paragraph)).insert(0, self._said(name))

    def parted(self, above: etree._Element, new: etree._Element) -> None:
        """A new paragraph is told to be one that somebody went on in behind the one above: it has the mark of that,
        which has a new one. Whoever rejects it has the one that was, also at the end of a cell, whose mark cannot go.
        """
        was, now = _form(above), _form(new)
        look = was.find(f"{W}rPr")
        if was.find(f"{W}sectPr") is not None or (look is not None and any(one.tag in _MARKED for one in look)):
            self.mark(new, "ins")
            return
        self._told(_look_of_mark(now), "rPr", _NOT_OF_RUNS, look)
        self._told(now, "pPr", _NOT_OF_PARAGRAPHS, was)
        self.mark(above, "ins")

    def reformed(self, paragraph: etree._Element, new: etree._Element) -> None:
        """A paragraph takes the form of another one, and the look of its mark."""
        own, other = _form(paragraph), _form(new)
        look, others = _look_of_mark(own), _look_of_mark(other)
        self.paragraph(own)
        self.run(look)
        for at, held, stays in ((own, other, (f"{W}rPr", *_BEHIND_LOOK)), (look, others, _NOT_OF_RUNS)):
            kept = [one for one in at if one.tag in stays]
            ahead = [one for one in kept if one.tag in _MARKED]
            fresh = [deepcopy(one) for one in held if one.tag not in stays]
            at[:] = [*ahead, *fresh, *(one for one in kept if one not in ahead)]

    def renewed(self, run: etree._Element) -> None:
        """A run that was copied of another one has changes of its own."""
        for change in run.iter(f"{W}rPrChange"):
            change.set(f"{W}id", str(self._next))
            self._next += 1

    def of_others(self, run: etree._Element) -> bool:
        """Somebody's tracked change, or this one's, has put a run in: it is not told twice."""
        return self.on and any(one.tag in _OTHERS for one in run.iterancestors())

    def _keep(self, properties: etree._Element, name: str, without: frozenset[str]) -> None:
        if self.on and properties.find(f"{W}{name}Change") is None:
            self._told(properties, name, without, properties)

    def _told(self, now: etree._Element, name: str, without: frozenset[str], was: etree._Element | None) -> None:
        """Some properties are told to have been those that others are, or were before they were changed themselves."""
        earlier = None if was is None else was.find(f"{W}{name}Change/{W}{name}")
        held = was if earlier is None else earlier
        before = etree.Element(f"{W}{name}")
        before.extend(deepcopy(one) for one in (() if held is None else held) if one.tag not in without)
        change = self._said(f"{name}Change")
        now.append(change)
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


def _form(paragraph: etree._Element) -> etree._Element:
    """The properties of a paragraph, made where it has none."""
    found = paragraph.find(f"{W}pPr")
    if found is None:
        found = etree.Element(f"{W}pPr")
        paragraph.insert(0, found)
    return found


def _look_of_mark(properties: etree._Element) -> etree._Element:
    """What the mark of a paragraph looks like, made where nothing says it."""
    found = properties.find(f"{W}rPr")
    if found is None:
        found = etree.Element(f"{W}rPr")
        behind = [at for at, one in enumerate(properties) if one.tag in _BEHIND_LOOK]
        properties.insert(behind[0] if behind else len(properties), found)
    return found


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
