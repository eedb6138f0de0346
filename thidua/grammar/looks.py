"""Marks inside a text: ``*italic*``, ``**bold**``, ``[^1]`` of a note, a backslash before a sign; one door to it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NewType

from thidua.grammar.lists import late
from thidua.records import frozen

Marked = NewType("Marked", str)
"""A text of a plan, as files have it: signs in it are marks. Any other ``str`` is plain: words as on paper."""


@frozen
class Stretch:
    """A stretch of plain text of one look; or, without text, the mark of the ``note`` of that name."""

    text: str
    bold: bool = False
    italic: bool = False
    note: str = ""


_NOTE_MARK = r"\[\^(?P<note>[^\W_][\w-]{0,39})\]"
_MARK = late(
    r"\\(?P<sign>[*\\]|\[(?=\^))"
    rf"|{_NOTE_MARK}"
    r"|\*\*(?P<bold>(?=[^\s*])(?:[^*\\]|\\.)*?(?<=[^\s]))\*\*(?!\*)"
    r"|\*(?P<italic>(?=[^\s*])(?:[^*\\]|\\.)*?(?<=[^\s]))\*(?!\*)",
    re.NOFLAG,
)
_INSIDE = late(rf"\\(?P<sign>[*\\]|\[(?=\^))|{_NOTE_MARK}", re.NOFLAG)
_SIGN = late(r"[*\\]|\[(?=\^)", re.NOFLAG)
_NOTE_NAME = late(r"[^\W_][\w-]{0,39}", re.NOFLAG)


def has_signs(text: str) -> bool:
    """The text holds a sign that may be a mark."""
    return "*" in text or "\\" in text or "[^" in text


def is_note_name(text: str) -> bool:
    """The text can name a note in its mark: letters, digits, hyphens.

    >>> is_note_name("nguồn-1"), is_note_name("a b")
    (True, False)
    """
    return _NOTE_NAME.fullmatch(text) is not None


def note_mark(name: str) -> str:
    """The mark of a note, as it stands in a text."""
    return f"[^{name}]"


def notes_in(text: str) -> tuple[str, ...]:
    r"""The names of the notes whose marks stand in a marked text.

    >>> notes_in(r"Bóng cũ[^1], **máy cũ[^may]**, \[^2]")
    ('1', 'may')
    """
    return tuple(one.note for one in stretches(text) if one.note) if "[^" in text else ()


def without_notes(text: str) -> str:
    """A marked text without the marks of notes; its other marks stay.

    >>> without_notes("Bóng *cũ*[^1]")
    'Bóng *cũ*'
    """
    return _INSIDE.sub(lambda mark: mark[0] if mark["sign"] else "", text) if "[^" in text else text


def note_places(text: str) -> tuple[tuple[int, int], ...]:
    """Where the marks of notes stand in a marked text, from and to: what :func:`without_notes` leaves out.

    >>> note_places("Bóng *cũ*[^1] và mới")
    ((9, 13),)
    """
    marks = _INSIDE.finditer(text) if "[^" in text else ()
    return tuple(mark.span() for mark in marks if not mark["sign"])


def plain_words(text: str) -> str:
    """A marked text without its looks and the marks of notes.

    >>> plain_words("Bóng *cũ*[^1], 5 * 3")
    'Bóng cũ, 5 * 3'
    """
    return "".join(part.text for part in stretches(text)) if has_signs(text) else text


def renamed(text: str, names: Mapping[str, str]) -> str:
    """A marked text in which the marks of notes bear other names."""

    def changed(mark: re.Match[str]) -> str:
        return mark[0] if mark["sign"] else note_mark(names.get(mark["note"], mark["note"]))

    return _INSIDE.sub(changed, text) if "[^" in text else text


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
        if match["note"] is not None:
            yield Stretch("", note=match["note"])
        else:
            yield from _inside(match["bold"] or match["italic"], bold=match["bold"] is not None)
    plain += text[at:]
    if plain:
        yield Stretch(plain)


def _inside(text: str, *, bold: bool) -> Iterator[Stretch]:
    """The stretches of what stands between asterisks; the mark of a note parts it."""
    at = 0
    plain = ""
    for match in _INSIDE.finditer(text):
        plain += text[at : match.start()] + (match["sign"] or "")
        at = match.end()
        if match["note"]:
            if plain:
                yield Stretch(plain, bold=bold, italic=not bold)
            plain = ""
            yield Stretch("", note=match["note"])
    if plain + text[at:]:
        yield Stretch(plain + text[at:], bold=bold, italic=not bold)


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
    looks = [part for part in parts if part.text.strip() and (part.bold or part.italic)]
    for write in (escaped, _all_escaped):  # as few signs as do
        text = Marked("".join(_written(part, write) for part in parts))
        if _told(stretches(text)) == _told(parts) and len(looks) <= sum(o.bold or o.italic for o in stretches(text)):
            return text
    return Marked("".join(note_mark(part.note) if part.note else _all_escaped(part.text) for part in parts))


def _told(parts: Iterable[Stretch]) -> str:
    """The words of some stretches, with the marks of notes in their places."""
    return "".join(f"\0{part.note}\0" if part.note else part.text for part in parts)


def _written(part: Stretch, write: Callable[[str], str]) -> str:
    if part.note:
        return note_mark(part.note)
    words = part.text.strip()
    sign = "**" if part.bold else "*" if part.italic else ""
    if not sign or not words:
        return write(part.text)
    start = len(part.text) - len(part.text.lstrip())
    return f"{part.text[:start]}{sign}{_all_escaped(words)}{sign}{part.text[start + len(words) :]}"


def _all_escaped(text: str) -> str:
    return _SIGN.sub(lambda found: f"\\{found[0]}", text)
