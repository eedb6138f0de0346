"""Comments that say of each tracked change why it was made, at the paragraph that it stands in."""

from __future__ import annotations

from lxml import etree

from thidua.engine.comments import add_comments
from thidua.fixing.desk import Desk
from thidua.fixing.result import Change
from thidua.model.telling import article
from thidua.word.names import W


def explain(desk: Desk, parts: dict[str, bytes]) -> None:
    """Puts a comment at each paragraph that was changed; what was changed of the pages, of headers and footers, where
    no comment may stand, is told at the first paragraph.
    """
    root = desk.stories[desk.main].root
    first = next(root.iter(f"{W}p"), None)
    told: dict[etree._Element, list[str]] = {}
    for change, paragraph in desk.changes.items():
        at = paragraph if paragraph is not None and paragraph.getroottree().getroot() is root else first
        if at is not None:
            told.setdefault(at, []).append(_line(change, at is paragraph))
    for at in told:
        desk.touch(at)
        for box in at.iterancestors(f"{W}p"):  # whose comment stands there
            desk.touch(box)
    desk.others = add_comments(parts, desk.main, told.items())


def _line(change: Change, here: bool) -> str:
    moved = f"{change.before} → {change.after}" if change.before else change.after
    place = "" if here or not change.place else f"{change.place}: "
    by = f" (theo {article(change.article)})" if change.article else ""
    return f"{place}{change.what} {moved}: {change.rule}, {change.why}{by}"
