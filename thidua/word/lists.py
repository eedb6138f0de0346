"""Lists of Word that several documents share: those of each begin anew."""

from __future__ import annotations

from copy import deepcopy

import attrs
from lxml import etree

from thidua.word import order
from thidua.word.names import VAL, W, val_of
from thidua.word.styles import Styles

_LEVELS = 9


@attrs.define
class _Styled:
    """The list that a style of paragraphs stands in: its number, the level there, how the style is indented."""

    list: str
    level: str
    indents: tuple[etree._Element, ...] = ()


class Lists:
    """The lists of the whole while it grows; ``root`` what the part of numbering holds."""

    def __init__(self, root: etree._Element, styles: Styles) -> None:
        self.root = root
        self._nums = {one.get(f"{W}numId", ""): one for one in root.iterfind(f"{W}num")}
        self._abstract = {one.get(f"{W}abstractNumId", ""): one for one in root.iterfind(f"{W}abstractNum")}
        self._last = max((int(id_) for id_ in self._nums if id_.isdecimal()), default=0)
        self._styled = {id_: found for id_ in styles.by_id if (found := self._of_style(styles.chain(id_), id_))}
        self._default = styles.defaults.get("paragraph", "")

    def anew(self) -> Restart:
        """The lists for one more document."""
        return Restart(self)

    def styled(self, style: str) -> _Styled | None:
        """The list of a style."""
        return self._styled.get(style or self._default)

    def abstract_of(self, list_: str) -> str:
        """By which definition a list counts: lists of one go on with each other."""
        return val_of(self._nums.get(list_), f"{W}abstractNumId")

    def cloned(self, list_: str, *, restarts: bool) -> str:
        """A list as another one that begins where it does; ``restarts``: at its first numbers."""
        known = self._nums.get(list_)
        if known is None:
            return list_
        self._last += 1
        clone = deepcopy(known)
        clone.set(f"{W}numId", str(self._last))
        if restarts:
            self._restart(clone)
        behind = self.root.find(f"{W}numIdMacAtCleanup")
        if behind is None:
            self.root.append(clone)
        else:
            behind.addprevious(clone)
        return str(self._last)

    def _restart(self, clone: etree._Element) -> None:
        levels = {one.get(f"{W}ilvl"): one for one in clone.iterfind(f"{W}lvlOverride")}
        for level in map(str, range(_LEVELS)):
            override = levels.get(level)
            if override is None:
                override = etree.SubElement(clone, f"{W}lvlOverride")
                override.set(f"{W}ilvl", level)
            if override.find(f"{W}startOverride") is None and override.find(f"{W}lvl") is None:
                start = etree.Element(f"{W}startOverride")
                start.set(VAL, self._start(val_of(clone, f"{W}abstractNumId"), level))
                override.insert(0, start)

    def _start(self, abstract: str, level: str) -> str:
        for one in () if abstract not in self._abstract else self._abstract[abstract].iterfind(f"{W}lvl"):
            if one.get(f"{W}ilvl") == level:
                return val_of(one, f"{W}start", "0")
        return "1"

    def _of_style(self, chain: tuple[etree._Element, ...], id_: str) -> _Styled | None:
        indents: list[etree._Element] = []
        level = ""
        for style in chain:
            indents += style.iterfind(f"{W}pPr/{W}ind")
            level = level or val_of(style, f"{W}pPr/{W}numPr/{W}ilvl")
            list_ = val_of(style, f"{W}pPr/{W}numPr/{W}numId")
            if list_ == "0":
                return None
            if list_:
                return _Styled(list_, level or self._level_of(list_, id_), tuple(indents))
        return None

    def _level_of(self, list_: str, style: str) -> str:
        abstract = self._abstract.get(self.abstract_of(list_))
        for one in () if abstract is None else abstract.iterfind(f"{W}lvl"):
            if val_of(one, f"{W}pStyle") == style:
                return one.get(f"{W}ilvl", "0")
        return "0"


class Restart:
    """The lists of one document, each with a number of its own in the whole."""

    def __init__(self, lists: Lists) -> None:
        self._lists = lists
        self._own: dict[str, str] = {}
        self._begun: set[str] = set()

    def apply(self, root: etree._Element) -> None:
        """Puts the paragraphs of a tree into these lists."""
        for paragraph in root.iter(f"{W}p"):
            properties = paragraph.find(f"{W}pPr")
            number = None if properties is None else properties.find(f"{W}numPr")
            if number is None or number.find(f"{W}numId") is None:
                self._put(paragraph, val_of(properties, f"{W}pStyle"))
            elif (list_ := val_of(number, f"{W}numId")) != "0":
                number.find(f"{W}numId").set(VAL, self._of(list_))  # type: ignore[union-attr]  # asked above

    def _of(self, list_: str) -> str:
        if list_ not in self._own:
            abstract = self._lists.abstract_of(list_)
            self._own[list_] = self._lists.cloned(list_, restarts=abstract not in self._begun)
            self._begun.add(abstract)
        return self._own[list_]

    def _put(self, paragraph: etree._Element, style: str) -> None:
        """Says of a paragraph what its style says; what the style says of indents goes before what the list does."""
        styled = self._lists.styled(style)
        if styled is None:
            return
        properties = paragraph.find(f"{W}pPr")
        if properties is None:
            properties = etree.Element(f"{W}pPr")
            paragraph.insert(0, properties)
        number = order.child(properties, "numPr")
        level = number.find(f"{W}ilvl")
        if level is None:
            level = etree.Element(f"{W}ilvl")
            level.set(VAL, styled.level)
            number.insert(0, level)
        etree.SubElement(number, f"{W}numId").set(VAL, self._of(styled.list))
        for said in styled.indents:
            own = order.child(properties, "ind")
            for name, value in said.attrib.items():
                if own.get(name) is None:
                    own.set(name, value)
