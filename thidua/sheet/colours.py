"""The colours of a Word file: of letters and of what lies under them, and how far one stands off the other."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from lxml import etree

from thidua.word.names import VAL, A, W

Palette = Mapping[str, str]
"""The colours of a theme, as RRGGBB, by the names that styles call them."""

FAINTEST = 1.5
"""The contrast (WCAG) of a text with its ground below which it is not there; light grey on white has 1.8."""
_SLOTS = {
    "dark1": "dk1", "light1": "lt1", "dark2": "dk2", "light2": "lt2", "hyperlink": "hlink",
    "followedHyperlink": "folHlink", **{f"accent{n}": f"accent{n}" for n in range(1, 7)},
}  # fmt: skip
_USUAL = {"background1": "light1", "text1": "dark1", "background2": "light2", "text2": "dark2"}
_MAPPED = {"background1": "bg1", "text1": "t1", "background2": "bg2", "text2": "t2"}
_MARKERS = {
    "black": "000000", "blue": "0000FF", "cyan": "00FFFF", "green": "00FF00", "magenta": "FF00FF", "red": "FF0000",
    "yellow": "FFFF00", "white": "FFFFFF", "darkBlue": "000080", "darkCyan": "008080", "darkGreen": "008000",
    "darkMagenta": "800080", "darkRed": "800000", "darkYellow": "808000", "darkGray": "808080", "lightGray": "C0C0C0",
}  # fmt: skip
_HEX = re.compile(r"[0-9A-Fa-f]{6}")


def palette(theme: etree._Element | None, settings: etree._Element | None) -> Palette:
    """The colours of a theme, as the settings of the file map them."""
    scheme = None if theme is None else next(theme.iter(f"{A}clrScheme"), None)
    own: dict[str, str] = {}
    for name, slot in _SLOTS.items():
        said = None if scheme is None else scheme.find(f"{A}{slot}")
        colour = "" if said is None or not len(said) else said[0].get("lastClr") or said[0].get("val") or ""
        if _HEX.fullmatch(colour):
            own[name] = colour
    mapped = None if settings is None else settings.find(f"{W}clrSchemeMapping")
    for name, usual in _USUAL.items():
        slot = usual if mapped is None else mapped.get(f"{W}{_MAPPED[name]}", usual)
        own[name] = own.get(slot, "FFFFFF" if slot.startswith("light") else "000000")
    return own


def ink_of(element: etree._Element | Mapping[str, str] | None, colours: Palette, attribute: str = VAL) -> str:
    """The colour that a ``w:color``, or its attributes, give; empty where it is automatic, which is always seen."""
    if element is None:
        return ""
    return _coloured(element, colours, attribute, f"{W}themeColor", f"{W}themeTint", f"{W}themeShade")


def fill_of(shading: etree._Element | None, colours: Palette, marker: str = "") -> str:
    """The colour that a ``w:shd``, or before it a marker, lays under a text; empty where there is none."""
    if marker in _MARKERS:
        return _MARKERS[marker]
    if shading is None:
        return ""
    pattern = shading.get(VAL, "clear")
    under = _coloured(shading, colours, f"{W}fill", f"{W}themeFill", f"{W}themeFillTint", f"{W}themeFillShade")
    over = _coloured(shading, colours, f"{W}color", f"{W}themeColor", f"{W}themeTint", f"{W}themeShade") or "000000"
    if pattern == "solid":
        return over
    if part := re.fullmatch(r"pct(\d{1,3})", pattern):
        return _mixed(over, under or "FFFFFF", min(int(part[1]), 100) / 100)
    return under


@lru_cache(maxsize=256)
def contrast(one: str, other: str) -> float:
    """How far two colours stand apart: 1, the same, to 21, black on white, as WCAG counts.

    >>> contrast("000000", "FFFFFF"), contrast("FEFEFE", "FFFFFF") < 1.1
    (21.0, True)
    """
    dark, light = sorted((_light(one), _light(other)))
    return round((light + 0.05) / (dark + 0.05), 2)


def _light(colour: str) -> float:
    parts = [value / 255 for value in bytes.fromhex(colour)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _mixed(one: str, other: str, part: float) -> str:
    pairs = zip(bytes.fromhex(one), bytes.fromhex(other), strict=True)
    return bytes(round(a * part + b * (1 - part)) for a, b in pairs).hex().upper()


def _coloured(
    element: etree._Element | Mapping[str, str], colours: Palette, plain: str, theme: str, tint: str, shade: str
) -> str:
    colour = colours.get(element.get(theme, "")) or element.get(plain) or ""
    if not _HEX.fullmatch(colour):
        return ""
    for name, end in ((tint, "FFFFFF"), (shade, "000000")):
        part = element.get(name, "")
        if element.get(theme) and re.fullmatch(r"[0-9A-Fa-f]{1,2}", part):
            colour = _mixed(colour, end, int(part, 16) / 255)
    return colour
