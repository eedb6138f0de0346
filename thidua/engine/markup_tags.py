"""The tags of a template of text in their order, each with the line on which it begins."""

from __future__ import annotations

import re

import attrs
from lxml import etree

from thidua.engine.tags import CLOSING, KINDS, MOST_IN_TAG, OPENING, Tag, TagPlace, words_around

_AROUND = 200
_INSIDE = re.compile(r"""(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[^"'{}%]|%(?!\})|\}(?!\})|\{(?![{%#]))*+""", re.DOTALL)


@attrs.frozen(eq=False)
class TextTag(Tag):
    """A tag of a template of text, with the line on which it begins."""

    line: int = 1


def scan(text: str, name: str) -> list[TextTag]:
    """The tags of a template in their order, faulty ones among them (``Tag.fault``)."""
    holder = etree.Element("text")
    found: list[TextTag] = []
    at, line = 0, 1
    while match := OPENING.search(text, at):
        start = match.start()
        line += text.count("\n", at, start)
        end, closed = _end(text, start, match.group())
        raw = text[start:end]
        inside = raw[2:-2] if closed else raw[2:]
        content = " ".join(inside.removeprefix("-").removeprefix("+").removesuffix("-").removesuffix("+").split())
        first = text.rfind("\n", max(0, start - _AROUND), start) + 1 or max(0, start - _AROUND)
        last = text.find("\n", end, end + _AROUND)
        words = words_around(text[first : last if last >= 0 else end + _AROUND], start - first, end - first)
        found.append(
            TextTag(
                kind=KINDS[match.group()], prefix="", content=content,
                place=TagPlace(name, place_of(name, line), words),
                paragraph=holder, raw=raw, texts=(holder,), fault="" if closed else "chưa đóng", line=line,
            )
        )  # fmt: skip
        line += raw.count("\n")
        at = end
    return found


def _end(text: str, start: int, opening: str) -> tuple[int, bool]:
    """Where a tag ends, and whether it is closed: a tag that is not ends where the next one begins."""
    closing = CLOSING[opening]
    if opening == "{#":
        end = text.find(closing, start + 2)
        return (end + 2, True) if end >= 0 else (len(text), False)
    inside = _INSIDE.match(text, start + 2, start + 2 + MOST_IN_TAG)
    end = inside.end() if inside else start + 2
    if not text.startswith(closing, end):  # a quote that is not closed, or the wrong braces
        next_ = OPENING.search(text, start + 2)
        limit = next_.start() if next_ else len(text)
        end = text.find(closing, start + 2, limit)
        if end < 0:
            return limit, False
    end += 2
    return (end + 1 if opening == "{{" and text[end : end + 1] == "}" else end), True  # {{ {'a': 1}}}


def place_of(name: str, line: int) -> str:
    """A line of a file, as places name it."""
    return f"{name}, dòng {line}"
