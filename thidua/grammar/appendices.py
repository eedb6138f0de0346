"""The beginning of an appendix: the line that names it, and ``(Kèm theo …)``, which says what it belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua.grammar.kinds import kinds
from thidua.grammar.lists import late, one_of, phrases
from thidua.grammar.signs import part_value

_NAMED = late(
    r"(?P<name>ph[ụu]\s+l[ụu]c(?P<number>\s+(?:số\s+)?(?:[IVX]{1,4}|\d{1,2}))?)\s*(?:[:.]?$|[:.–-]\s*(?=[^\W\d_]|[“\"]))"
)
_FORM = late(r"(?:biểu\s+)?mẫu\s+(?:số\s+)?\d{1,2}[a-z]?\s*[:.]?$")
_BRACKET = re.compile("[()]")
_ATTACHED = late(lambda: rf"\(\s*(?:{one_of(phrases('appendices')['attached'])})\s+")


def appendix_title(text: str) -> int:
    """Where the title begins on a line that names an appendix (``PHỤ LỤC I: DANH SÁCH``); its length where the line
    has no title, -1 for a line that names none. ``Mẫu số 01`` is a title with nothing before it.

    >>> appendix_title("PHỤ LỤC 2 - BIỂU MẪU"), appendix_title("Phụ lục I"), appendix_title("Phụ lục kèm theo.")
    (12, 9, -1)
    """
    if _FORM.match(text):
        return 0
    match = _NAMED.match(text)
    if match is None:
        return -1
    if match.end() == len(text):
        return len(text)
    titled = (match["number"] or match["name"].isupper()) and text[match.end()].isupper()
    return match.end() if titled and len(text) < 200 and text[-1] not in ".;," else -1


def is_appendix(text: str, *, ended: bool = True) -> bool:
    """The line begins an appendix; inside a body (not ``ended``) only one alone, or all in capitals."""
    at = appendix_title(text)
    return at >= 0 if ended else at == len(text) or (at > 0 and text.isupper())


def is_attached(text: str) -> bool:
    """The line begins with ``(Kèm theo`` or ``(Ban hành kèm theo``."""
    return _ATTACHED.match(text) is not None


def attached_span(text: str) -> tuple[int, int] | None:
    """Where ``(Kèm theo …)`` begins and ends in a line; to its end where no bracket closes it.

    >>> attached_span("(Kèm theo Quyết định số 15 (mật) của Sở) bản hai"), attached_span("(Theo mẫu)")
    ((0, 40), None)
    >>> attached_span("(Kèm theo Quyết định của Sở A) B) (bản hai)")
    (0, 33)
    """
    begun = _ATTACHED.search(text)
    if begun is None:
        return None
    depth, least, end = 0, 1, len(text)
    for found in _BRACKET.finditer(text, begun.start()):
        depth += 1 if found[0] == "(" else -1
        if depth < least:  # of more that close than open the last one closes the line: a name may hold one
            least, end = depth, found.end()
    return begun.start(), end


_NAME = late(r"ph[ụu]\s+l[ụu]c(?:\s+(?:số\s+)?(?:[IVX]{1,4}|\d{1,2})(?!\w))?")


def name_span(text: str) -> tuple[int, int] | None:
    """Where the name of an appendix begins and ends in a line: ``Phụ lục II``.

    >>> name_span("Phụ lục II (bản mới)"), name_span("Danh sách")
    ((0, 10), None)
    """
    found = _NAME.search(text)
    return found.span() if found else None


_CITED = late(
    lambda: (
        rf"(?<!\w){one_of(phrases('appendices')['names'])}(?:\s+(?:số\s+)?(?P<number>[IVX]{{1,5}}|\d{{1,2}}))?(?!\w)"
    )
)
_OF_ANOTHER = late(
    lambda: (
        rf"\s*(?:,\s*)?(?P<link>(?:{one_of(phrases('appendices')['attached'])}|của|tại)\s+)?(?P<kind>{one_of(kinds())})(?!\w)"
        r"(?P<numbered>\s+số\s)?"
    )
)
_POINTER = late(lambda: rf"(?<!\w)(?:{one_of(*phrases('appendices').values())})(?!\w)")


def appendix_words() -> tuple[str, ...]:
    """The last word of each name of an appendix: a text that has none of them names no appendix."""
    return tuple(name.split()[-1] for name in phrases("appendices")["names"])


def cited_appendices(text: str, own: str) -> Iterator[tuple[str, str]]:
    """The appendices that a text of a document of some kind points to, each with its number if it has one; not those
    of documents of other kinds.

    >>> [*cited_appendices("tại Phụ lục II và Phụ lục kèm theo Nghị định số 30; Phụ lục kèm theo Kế hoạch", "Kế hoạch")]
    [('Phụ lục II', 'II'), ('Phụ lục', '')]
    """
    for found in _CITED.finditer(text):
        if not _is_of_another(text, found.end(), own):
            yield found[0], found["number"] or ""


def _is_of_another(text: str, at: int, own: str) -> bool:
    """What stands at a place of a text says that an appendix is another document's: ``Phụ lục I Nghị định số 30``."""
    other = _OF_ANOTHER.match(text, at)
    if other is None or not (other["link"] or other["kind"][0].isupper()):
        return False
    return other["kind"].casefold() != own.casefold() or other["numbered"] is not None


def points_to_attached(text: str) -> bool:
    """A text points to something that is attached: an appendix, a form.

    >>> points_to_attached("theo biểu mẫu đính kèm"), points_to_attached("theo quy định")
    (True, False)
    """
    return _POINTER.search(text) is not None


_ONE = r"(?:số\s+)?(?P<{}>[IVX]{{1,5}}|\d{{1,2}})(?!\w)"
_SEVERAL = late(
    lambda: (
        rf"(?<!\w)(?:các\s+)?{one_of(phrases('appendices')['names'])}\s+(?P<numbers>{_ONE.format('first')}"
        rf"(?:\s{{0,9}}(?:,|;|và|đến|-|–)\s{{0,9}}(?:{one_of(phrases('appendices')['names'])}\s+)?{_ONE.format('more')}){{0,20}})"
        rf"(?:\s{{0,9}},?\s{{0,9}}(?:{one_of(phrases('appendices')['attached'])}))?"
    )
)
_NUMBER = late(r"(?P<to>(?:đến|-|–)\s{0,9}(?:\D{0,15}\s)?)?(?<!\w)(?P<number>[IVX]{1,5}|\d{1,2})(?!\w)")


def points_to(text: str, number: int) -> bool:
    """A text points to the appendix of a number: by it, by several, by a first and a last one; or to what is attached,
    by no number.

    >>> points_to("tại Phụ lục I và III", 3), points_to("Phụ lục I đến III kèm theo", 2), points_to("Phụ lục I", 2)
    (True, True, False)
    """
    for found in _SEVERAL.finditer(text):
        last = 0
        for one in _NUMBER.finditer(found["numbers"]):
            value = part_value(one["number"].upper())
            if value == number or (one["to"] and last < number < value):
                return True
            last = value
    return points_to_attached(_SEVERAL.sub(" ", text))


def attached_words(text: str) -> str | None:
    """What stands behind ``(Kèm theo``, the closing bracket aside; ``None`` for a line that does not begin so.

    >>> attached_words("(Kèm theo Quyết định số 15/QĐ-UBND)"), attached_words("(Theo mẫu)")
    ('Quyết định số 15/QĐ-UBND', None)
    """
    match = _ATTACHED.match(text)
    return text[match.end() :].rstrip(") ") if match else None


def _begun() -> str:
    (name,) = phrases("appendices")["names"]
    return (
        rf"{one_of([name.upper()])}(?!\w)"
        rf"|(?i:{one_of([name])}(?:\s+(?:số\s+)?(?:[ivx]{{1,4}}|\d{{1,2}}))?\s*[:.]?$)"
    )


_WORD = late(_begun, re.NOFLAG)


def begins_appendix(text: str) -> bool:
    """The line begins with ``PHỤ LỤC`` in capitals, or names an appendix and says nothing else."""
    return _WORD.match(text) is not None
