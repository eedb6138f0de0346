"""The labels that lists print: ``1.``, ``a)``, ``II.3``, ``-``, counted as Word counts them."""

from __future__ import annotations

import re
from collections.abc import Callable

import attrs
from lxml import etree

from thidua.records import frozen
from thidua.sheet.styles import Properties, Styles, paragraph_properties, run_properties
from thidua.sheet.symbols import bullet
from thidua.word.names import VAL, W, is_on, val_of
from thidua.word.units import whole
from thidua.wording import roman

_LEVELS = 9
_MOST = 30_000
"""Where a number is written as a decimal whatever its form: Word's own lists end there."""


@frozen
class _Level:
    start: int = 1
    format: str = "decimal"
    text: str = ""
    restart: int | None = None
    legal: bool = False
    font: str = ""
    linked: str = ""
    paragraph: Properties = attrs.field(factory=dict)
    run: Properties = attrs.field(factory=dict)
    element: etree._Element | None = None


@frozen
class _List:
    """A list as a paragraph names it: the counters it shares with others, its levels, where it starts afresh."""

    shared: str
    levels: tuple[_Level, ...]
    starts: dict[int, int]


class Numbering:
    """The lists of a document; asks for labels must come in the order of the paragraphs."""

    def __init__(self, tree: etree._Element | None, styles: Styles) -> None:
        self._styles = styles
        self._abstract: dict[str, etree._Element] = {}
        self._nums: dict[str, etree._Element] = {}
        self._named: dict[str, str] = {}  # style of lists -> its abstract list
        for element in () if tree is None else tree:
            if element.tag == f"{W}abstractNum":
                name = element.get(f"{W}abstractNumId", "")
                self._abstract[name] = element
                if link := val_of(element, f"{W}styleLink"):
                    self._named[link] = name
            elif element.tag == f"{W}num":
                self._nums[element.get(f"{W}numId", "")] = element
        self._lists: dict[str, _List | None] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[tuple[str, int]] = set()

    def level(self, said: Properties) -> tuple[str, int] | None:
        """The list and level of a paragraph with these properties; None where it stands in no list."""
        num: str = said.get("num", "0")
        found = None if num == "0" else self._list(num)
        if found is None:
            return None
        level: int | None = said.get("ilvl")
        if "linked" in said:  # by its style: the level that names the style
            level = next((i for i, one in enumerate(found.levels) if one.linked == said["linked"]), level)
        level = level or 0
        return (num, level) if 0 <= level < len(found.levels) else None

    def indents(self, num: str, level: int) -> Properties:
        """What the level of a list says of its paragraphs."""
        found = self._list(num)
        return {} if found is None else found.levels[level].paragraph

    def letters(self, num: str, level: int) -> Properties | None:
        """What the level of a list says of the letters of its numbers, over the mark of the paragraph; None where it
        counts nothing: bullets have fonts of their own.
        """
        found = self._list(num)
        return None if found is None or found.levels[level].format in ("bullet", "none") else found.levels[level].run

    def element(self, num: str, level: int) -> etree._Element | None:
        """The ``w:lvl`` of the level of a list; None where the list has none."""
        found = self._list(num)
        return None if found is None else found.levels[level].element

    def label(self, num: str, level: int) -> str:
        """The label of the next paragraph of a list at a level."""
        found = self._list(num)
        if found is None:
            return ""
        counts = self._counts.setdefault(found.shared, [None] * _LEVELS)
        self._advance(num, found, counts, level)
        own = found.levels[level]
        if own.format == "bullet":
            return bullet(own.text, own.font)

        def number(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            if at >= len(found.levels):
                return ""
            form = "decimal" if own.legal and found.levels[at].format != "none" else found.levels[at].format
            count = counts[at]
            return _written(found.levels[at].start if count is None else count, form)

        return re.sub("%([1-9])", number, own.text).strip()

    def _advance(self, num: str, found: _List, counts: list[int | None], level: int) -> None:
        for higher in range(level):
            if counts[higher] is None:
                counts[higher] = found.starts.get(higher, found.levels[higher].start)
        old = counts[level]
        if level in found.starts and (num, level) not in self._begun:
            counts[level] = found.starts[level]
        else:
            counts[level] = found.levels[level].start if old is None else old + 1
        self._begun.add((num, level))
        for deeper in range(level + 1, len(found.levels)):
            restart = found.levels[deeper].restart
            if restart is None or level < restart:
                counts[deeper] = None

    def _list(self, num: str) -> _List | None:
        if num not in self._lists:
            self._lists[num] = self._read(num)
        return self._lists[num]

    def _read(self, num: str) -> _List | None:
        element = self._nums.get(num)
        shared = self._resolved(val_of(element, f"{W}abstractNumId"))
        if element is None or shared not in self._abstract:
            return None
        levels = {whole(e.get(f"{W}ilvl")): _level(e) for e in self._abstract[shared].findall(f"{W}lvl")}
        starts = {}
        for override in element.findall(f"{W}lvlOverride"):
            at = whole(override.get(f"{W}ilvl"))
            own, start = override.find(f"{W}lvl"), override.find(f"{W}startOverride")
            if own is not None:
                levels[at] = _level(own)
                starts[at] = levels[at].start
            if start is not None:
                starts[at] = whole(start.get(VAL), 1)
        return _List(shared, tuple(levels.get(i, _Level()) for i in range(_LEVELS)), starts)

    def _resolved(self, name: str) -> str:
        """The abstract list that holds the levels: some only name a style of lists."""
        style = val_of(self._abstract.get(name), f"{W}numStyleLink")
        if not style or style in self._named:
            return self._named[style] if style else name
        return val_of(self._nums.get(self._styles.num_of(style)), f"{W}abstractNumId", name)


def _level(element: etree._Element) -> _Level:
    fonts = element.find(f"{W}rPr/{W}rFonts")
    form, restart = val_of(element, f"{W}numFmt", "decimal"), element.find(f"{W}lvlRestart")
    return _Level(
        start=whole(val_of(element, f"{W}start"), 1),
        format=form,
        text=val_of(element, f"{W}lvlText", "•" if form == "bullet" else ""),
        restart=None if restart is None else whole(restart.get(VAL)),
        legal=is_on(element.find(f"{W}isLgl")),
        font="" if fonts is None else fonts.get(f"{W}ascii") or fonts.get(f"{W}hAnsi") or "",
        linked=val_of(element, f"{W}pStyle"),
        paragraph={
            key: said
            for key, said in paragraph_properties(element.find(f"{W}pPr")).items()
            if key in ("left", "right", "first_line")
        },
        run=run_properties(element.find(f"{W}rPr")),
        element=element,
    )


def _letters(number: int) -> str:
    """a … z, then aa, bb …: as Word counts."""
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)


_FORMS: dict[str, Callable[[int], str]] = {
    "upperRoman": roman,
    "lowerRoman": lambda number: roman(number).lower(),
    "upperLetter": lambda number: _letters(number).upper(),
    "lowerLetter": _letters,
    "decimalZero": lambda number: f"{number:02}",
    "none": lambda number: "",
    "bullet": lambda number: "",
}


def _written(number: int, form: str) -> str:
    if form in ("none", "bullet"):
        return ""
    limit = 780 if form.endswith("Letter") else 3999 if form.endswith("Roman") else _MOST
    return _FORMS[form](number) if form in _FORMS and 0 < number <= limit else str(number)
