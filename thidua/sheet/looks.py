"""How a text of a Word file looks beside what the sheet reads, and why one that looks so is not seen plainly."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

from lxml import etree

from thidua.sheet.colours import FAINTEST, Palette, contrast, fill_of, ink_of
from thidua.sheet.plain import is_free, strange
from thidua.sheet.styles import PARAGRAPH, RUN, Properties, ReadProperty, toggle
from thidua.word.names import VAL, W
from thidua.word.units import points, whole

_SMALLEST, _LARGEST = 6.0, 72.0
"""The sizes in pt in which a text is read; what the decree prints smallest has 11."""
_SCALES = (66, 200)  # per cent of its width
_TIGHTEST, _WIDEST = -0.1, 1.0  # of the size, between letters
_RAISED = 0.5  # of the size, above its line or below
_CHANGED = "!"
"""Before the name of what is strange, as a key of properties: so that it is kept through all styles."""


def _element(key: str) -> ReadProperty:
    def read(element: etree._Element, found: Properties) -> None:
        found[key] = element

    return read


def _fonts(element: etree._Element, found: Properties) -> None:
    RUN[f"{W}rFonts"](element, found)
    for side in ("ascii", "hAnsi"):
        if said := element.get(f"{W}{side}Theme") or element.get(W + side):
            found[side] = said


_RUN: Mapping[str, ReadProperty] = {
    **RUN,
    f"{W}rFonts": _fonts,
    f"{W}color": _element("colour"),
    f"{W}shd": _element("fill"),
    f"{W}highlight": _element("marked"),
    f"{W}position": _element("position"),
    f"{W}w": _element("scale"),
    f"{W}spacing": _element("spread"),
    f"{W}webHidden": toggle("web_hidden"),
    f"{W}specVanish": toggle("web_hidden"),
    f"{W}rtl": toggle("backwards"),
}
_PARAGRAPH: Mapping[str, ReadProperty] = {**PARAGRAPH, f"{W}shd": _element("fill"), f"{W}bidi": toggle("backwards")}


def _reading(known: Mapping[str, ReadProperty], inside: str) -> Callable[[str], ReadProperty | None]:
    """Readers that keep what is strange as well."""

    @lru_cache(maxsize=256)
    def reader(tag: str) -> ReadProperty | None:
        own = known.get(tag)

        def read(element: etree._Element, found: Properties) -> None:
            if own is not None:
                own(element, found)
            for name in strange(element, inside):
                found[_CHANGED + name] = True

        return read if isinstance(tag, str) and not is_free(tag, inside) else own

    return reader


run_readers, paragraph_readers = _reading(_RUN, "rPr"), _reading(_PARAGRAPH, "pPr")
"""Who reads what is said of runs and of paragraphs here."""


def strange_in(said: Properties) -> list[str]:
    """The names of what is not known of all that is said of a run or a paragraph."""
    return [key[1:] for key in said if key.startswith(_CHANGED)]


def faults_of(said: Properties, grounds: list[str], colours: Palette) -> Iterator[str]:
    """Why a text that looks so upon these colours is not seen plainly: forms of :data:`~thidua.sheet.notes.UNSEEN`."""
    size = float(said.get("size", 10))
    if said.get("hidden") or said.get("web_hidden"):
        yield "an"
    if said.get("struck") or said.get("struck_twice"):
        yield "gach"
    fill = fill_of(said.get("fill"), colours, _said(said, "marked"))
    ink = ink_of(said.get("colour"), colours)
    if ink and any(contrast(ink, under) < FAINTEST for under in ([fill] if fill else grounds)):
        yield "trang"
    spread, raised = (points(_said(said, "spread"), 1 / 20) or 0.0, points(_said(said, "position"), 0.5) or 0.0)
    scale = whole(_said(said, "scale").rstrip("%"), 100)
    if not (_SMALLEST <= size <= _LARGEST and _SCALES[0] <= scale <= _SCALES[1]
            and _TIGHTEST * size <= spread <= _WIDEST * size):  # fmt: skip
        yield "nho"
    if abs(raised) > _RAISED * size:
        yield "khuat"
    if said.get("backwards"):
        yield "dao"


def _said(said: Properties, key: str) -> str:
    element = said.get(key)
    return "" if element is None else str(element.get(VAL, ""))
