"""What was not touched, counted: each part and paragraph that nobody meant to change is held against the file."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from thidua.fixing.desk import Desk
from thidua.fixing.result import Receipt
from thidua.word.names import W
from thidua.word.package import Package
from thidua.word.splicing import plain_utf8, spans
from thidua.word.xml import parse


class LostError(ValueError):
    """What nobody meant to change is not as it stood: a fault of this package, and nothing is written."""


def receipt(before: bytes, after: bytes, desk: Desk) -> Receipt:
    """The receipt of a document that was mended. Raises :class:`LostError` where something else was changed."""
    old, new = (Package(data, lambda said: LostError(said.what)).read_all() for data in (before, after))
    changed = [name for name, content in old.items() if new.get(name) != content]
    meant = desk.meant
    if not {*changed} <= {*meant}:
        raise LostError(", ".join(sorted({*changed} - {*meant})))
    count = kept = 0
    for name, story in desk.stories.items():
        paragraphs = [one for one in story.elements if one.tag == f"{W}p"]
        stirred = story.stirred()
        untouched = [story.as_it_stood(one) for one in paragraphs if one not in stirred]
        if not _stand_in(untouched, [*_paragraphs(new[name])]):
            raise LostError(name)
        count, kept = count + len(paragraphs), kept + len(untouched)
    added = [name for name in new if name not in old]
    return Receipt(len(old), len(old) - len(changed), count, kept, (*changed, *added))


def _stand_in(some: list[bytes], all_: list[bytes]) -> bool:
    """Some stand among all, in their order."""
    left = iter(all_)
    return all(any(one == other for other in left) for one in some)


def _paragraphs(content: bytes) -> Iterator[bytes]:
    """The bytes of each paragraph of a part, as whoever reads the file finds them."""
    text = plain_utf8(content)
    for element, span in zip(parse(text, huge=True).iter(etree.Element), spans(text), strict=True):
        if element.tag == f"{W}p":
            yield text[span.start : span.end]
