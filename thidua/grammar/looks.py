"""Looks inside a text: ``*italic*``, ``**bold**``, a backslash before a sign that is text; one door to it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NewType

import attrs

from thidua.grammar.lists import late

Marked = NewType("Marked", str)
"""A text of a plan, as files have it: signs in it are marks. Any other ``str`` is plain: words as on paper."""


@attrs.frozen
class Stretch:
    """A stretch of plain text of one look."""

    text: str
    bold: bool = False
    italic: bool = False


_MARK = late(
    r"\\(?P<sign>[*\\])"
    r"|\*\*(?P<bold>(?=[^\s*])(?:[^*\\]|\\.)*?(?<=[^\s]))\*\*(?!\*)"
    r"|\*(?P<italic>(?=[^\s*])(?:[^*\\]|\\.)*?(?<=[^\s]))\*(?!\*)",
    re.NOFLAG,
)
_ESCAPED = late(r"\\([*\\])", re.NOFLAG)
_SIGN = late(r"[*\\]", re.NOFLAG)


def has_signs(text: str) -> bool:
    """The text holds a sign that may be a mark."""
    return "*" in text or "\\" in text


def stretches(text: str) -> Iterator[Stretch]:
    r"""The plain text of a marked one, by looks; an unpaired sign is text.

    >>> [part.text for part in stretches("gọi tắt là *phong trào*, 5 * 3")]
    ['gọi tắt là ', 'phong trào', ', 5 * 3']
    """
    at = 0
    plain = ""
    for match in _MARK.finditer(text):
        plain += text[at : match.start()]
        at = match.end()
        if match["sign"] is not None:
            plain += match["sign"]
            continue
        if plain:
            yield Stretch(plain)
            plain = ""
        inner = _ESCAPED.sub(r"\1", match["bold"] or match["italic"])
        yield Stretch(inner, bold=bool(match["bold"]), italic=match["bold"] is None)
    plain += text[at:]
    if plain:
        yield Stretch(plain)


def escaped(plain: str) -> Marked:
    r"""A plain text as a marked one that says it; as it stands where its signs would be no marks.

    >>> escaped("5 * 3"), escaped("Trần *X* Văn")
    ('5 * 3', 'Trần \\*X\\* Văn')
    """
    if not has_signs(plain) or list(stretches(plain)) == [Stretch(plain)]:
        return Marked(plain)
    return Marked(_all_escaped(plain))


def marked(parts: Iterable[Stretch]) -> Marked:
    """Stretches as one marked text; where it would not say them, all of it is plain.

    >>> marked([Stretch("gọi là "), Stretch("phong trào ", italic=True), Stretch("này")])
    'gọi là *phong trào* này'
    """
    parts = tuple(parts)
    plain = "".join(part.text for part in parts)
    looks = [part for part in parts if part.text.strip() and (part.bold or part.italic)]
    for write in (escaped, _all_escaped):  # as few signs as do
        text = Marked("".join(_written(part, write) for part in parts))
        read = list(stretches(text))
        if "".join(part.text for part in read) == plain and sum(one.bold or one.italic for one in read) >= len(looks):
            return text
    return escaped(plain)


def _written(part: Stretch, write: Callable[[str], str]) -> str:
    words = part.text.strip()
    sign = "**" if part.bold else "*" if part.italic else ""
    if not sign or not words:
        return write(part.text)
    start = len(part.text) - len(part.text.lstrip())
    return f"{part.text[:start]}{sign}{_all_escaped(words)}{sign}{part.text[start + len(words) :]}"


def _all_escaped(text: str) -> str:
    return _SIGN.sub(lambda found: f"\\{found[0]}", text)
