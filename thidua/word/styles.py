"""The styles of a Word file: what each is based on, the file's defaults, and the fonts of its theme."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from thidua.word.names import A, W, is_true, val_of

_LONGEST_CHAIN = 50
_BUILT_IN = re.compile("heading ([1-9])|title", re.IGNORECASE)
_SCRIPTS = {"latin": ("Ascii", "HAnsi"), "ea": ("EastAsia",), "cs": ("Bidi",)}


class Styles:
    """The styles of a file by their ids; ``defaults``: the id of the style of a kind that what names none has."""

    def __init__(self, root: etree._Element | None) -> None:
        self.root = root
        self.by_id: dict[str, etree._Element] = {}
        self.defaults: dict[str, str] = {}
        self._chains: dict[str, tuple[etree._Element, ...]] = {}
        for element in () if root is None else root.iterchildren(f"{W}style"):
            self.by_id[element.get(f"{W}styleId", "")] = element
            if is_true(element.get(f"{W}default")):
                self.defaults[element.get(f"{W}type", "")] = element.get(f"{W}styleId", "")

    def default(self, group: str) -> etree._Element | None:
        """The file's defaults of ``pPr`` or ``rPr``."""
        return None if self.root is None else self.root.find(f"{W}docDefaults/{W}{group}Default/{W}{group}")

    def known(self, style: str, kind: str) -> str:
        """The id of a style, or that of the default one of its kind where the file has no such style."""
        return style if style in self.by_id else self.defaults.get(kind, "")

    def name(self, style: str, kind: str = "paragraph") -> str:
        """The name of a style, the default one's where none is given; of one that Word has built in, the name that
        somebody gave it besides (``heading 1``, ``Mục``).
        """
        element = self.by_id.get(style or self.defaults.get(kind, ""))
        name, *others = names_of(element)
        return others[0] if others and _BUILT_IN.fullmatch(name) else name

    def level(self, style: str) -> int:
        """The level that a style's name tells where the style does not: programs other than Word leave it out."""
        found = _BUILT_IN.fullmatch(names_of(self.by_id.get(style or self.defaults.get("paragraph", "")))[0])
        return int(found[1] or 0) if found else 0

    def chain(self, style: str) -> tuple[etree._Element, ...]:
        """A style, then what it is based on; a circle is cut."""
        if style not in self._chains:
            chain: list[etree._Element] = []
            at = style
            while at in self.by_id and len(chain) < _LONGEST_CHAIN and self.by_id[at] not in chain:
                chain.append(self.by_id[at])
                at = val_of(chain[-1], f"{W}basedOn")
            self._chains[style] = tuple(chain)
        return self._chains[style]

    def said(self, style: str, group: str, name: str) -> Iterator[etree._Element]:
        """What a style says of a property, then what it is based on, then the file's defaults."""
        groups = (*(element.find(f"{W}{group}") for element in self.chain(style)), self.default(group))
        for properties in groups:
            yield from () if properties is None else properties.iterfind(f"{W}{name}")


def names_of(style: etree._Element | None) -> list[str]:
    """The names of a style: that in the file, then those given to it besides."""
    others = val_of(style, f"{W}aliases").split(",")
    return [val_of(style, f"{W}name"), *(name for one in others if (name := one.strip()))]


def theme_fonts(theme: etree._Element | None) -> dict[str, str]:
    """The fonts of a theme by the names that styles call them: ``minorHAnsi``."""
    found: dict[str, str] = {}
    for of in ("major", "minor"):
        fonts = None if theme is None else next(theme.iter(f"{A}{of}Font"), None)
        for script, kinds in _SCRIPTS.items():
            font = None if fonts is None else fonts.find(f"{A}{script}")
            if font is not None and font.get("typeface"):
                found |= {f"{of}{kind}": font.get("typeface", "") for kind in kinds}
    return found
