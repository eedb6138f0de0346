"""Rules (lines) that a Word template prints into a paragraph without a border: the border is what would be seen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from thidua.engine.kinds import names_rule
from thidua.engine.tags import Tag
from thidua.word.names import W, val_of
from thidua.word.styles import Styles

_SIDES = ("top", "bottom")
_NONE = ("nil", "none")


def unseen_rules(tags: Iterable[Tag], styles: Styles) -> Iterator[Tag]:
    """The tags that print a rule into a paragraph that has no line above or below, by itself or by its style."""
    for tag in tags:
        if tag.kind == "in" and tag.prefix == "p" and names_rule(tag.content) and not _has_border(tag, styles):
            yield tag


def _has_border(tag: Tag, styles: Styles) -> bool:
    own = tag.paragraph.find(f"{W}pPr")
    style = styles.known(val_of(own, f"{W}pStyle"), "paragraph")
    said = [] if own is None else own.findall(f"{W}pBdr")
    borders = [*said, *styles.said(style, "pPr", "pBdr")]
    for side in _SIDES:  # each side is said by itself, the nearest word of it holds
        given = next((found for one in borders if (found := one.find(f"{W}{side}")) is not None), None)
        if given is not None and val_of(given, ".") not in _NONE:
            return True
    return False
