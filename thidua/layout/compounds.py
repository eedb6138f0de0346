"""Units of meaning: which words of a title belong together, and where between them a line may best end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise

from thidua.grammar.bodies import is_place
from thidua.listed import listed
from thidua.wording import NBSP

_DASHES = "-–"
_OPENING, _CLOSING = '“"‘(', '”"’),.;:!?' + _DASHES
_AROUND = _OPENING + _CLOSING + NBSP
_MANY = ("các", "những")
GOOD, FAIR, POOR = 0, 1, 2
"""How good a place for a break is: before a quote or behind a comma, before a word that leads on, anywhere else."""


def units_of(text: str) -> tuple[str, ...]:
    """The parts of a title that stand on one line each, their words parted by blanks.

    >>> units_of("Phát động phong trào thi đua “Họp gọn” tại xã Đức Trọng năm 2026")
    ('Phát động', 'phong trào thi đua', '“Họp', 'gọn”', 'tại', 'xã Đức Trọng', 'năm', '2026')
    """
    words = _parted([word for word in text.split(" ") if word])
    bare = [word.strip(_AROUND).lower() for word in words]
    out: list[str] = []
    at = 0
    while at < len(words):
        end = max(at + 1, _compound(words, bare, at), _named(words, bare, at))
        if words[at].isdigit():
            end = max(end, _counting(words, bare, at))
        out.append(words[at] if end == at + 1 else " ".join(words[at:end]))
        at = end
    return tuple(out)


def _parted(words: Sequence[str]) -> list[str]:
    """The words of a title; a number that was held to the end of a compound as if that pointed to it (``cao điểm 60
    ngày``) belongs to what it counts.
    """
    out: list[str] = []
    for above, word, below in zip(("", *words), words, (*words[1:], ""), strict=False):
        if NBSP not in word:
            out.append(word)
            continue
        head, _, number = word.partition(NBSP)
        counts = number.isdigit() and _plain(below) in _lists()["counts"] and (_plain(above), head.lower()) in _known()
        out += (head, number) if counts else (word,)
    return out


def inside(words: Sequence[str]) -> frozenset[int]:
    """Which words of a name go on with a compound: one that is in small letters behind its first, or all in capitals.

    >>> sorted(inside("Ban Quản lý dự án xây dựng các công trình".split()))
    [2, 4, 6, 9]
    >>> sorted(inside("Sở Khoa học và Công nghệ".split()))
    [2, 5]
    """
    bare = [_plain(word) for word in words]
    out: set[int] = set()
    for at in range(len(words)):
        if at not in out:
            out.update(range(at + 1, max(at + 1, _of_a_name(words, bare, at))))
    return frozenset(out)


def _of_a_name(words: Sequence[str], bare: Sequence[str], at: int) -> int:
    """Where the compound of a name ends that begins with a word; 0 where none does."""
    for known in _known().get((bare[at], bare[at + 1]), ()) if at + 1 < len(bare) else ():
        said = words[at : at + len(known)]
        one = all(word.islower() for word in said[1:]) or all(word.isupper() for word in said)
        if "và" in known or tuple(bare[at : at + len(known)]) != known:  # Khoa học và công nghệ: two of a name
            continue
        if one and not any(word[-1] in _CLOSING for word in said[:-1]):
            return at + len(known)
    return 0


def with_quotes(units: Sequence[str]) -> tuple[str, ...]:
    """The parts of a title, what is quoted in one.

    >>> with_quotes(("thi đua", "“Họp", "gọn”", "tại"))
    ('thi đua', '“Họp gọn”', 'tại')
    """
    out: list[str] = []
    at = 0
    while at < len(units):
        end = at + 1
        if units[at][:1] == "“":
            end = next((end + 1 for end in range(at, len(units)) if "”" in units[end]), end)
        out.append(units[at] if end == at + 1 else " ".join(units[at:end]))
        at = end
    return tuple(out)


def led(units: Sequence[str]) -> tuple[str, ...]:
    """The parts of a title, each word that leads on in one with what it leads to: no line ends with it.

    >>> led(("thi đua", "và", "đẩy mạnh", "trên", "các", "địa bàn", "của"))
    ('thi đua', 'và đẩy mạnh', 'trên các địa bàn', 'của')
    """
    out: list[str] = []
    leading: list[str] = []
    begins = _begins()
    for unit in units:
        leading.append(unit)
        word = unit.casefold()
        if (word not in begins or f"{word} " not in begins[word]) and word not in _MANY:
            out.append(" ".join(leading))
            leading.clear()
    return (*out, *(" ".join(leading),)) if leading else tuple(out)


def grades_of(units: Sequence[str]) -> tuple[int, ...]:
    """How good a place for a break there is before each unit but the first."""
    return tuple(_grade(above, unit) for above, unit in pairwise(units))


def _grade(above: str, unit: str) -> int:
    if unit[0] in _OPENING or above[-1] in ",;:":
        return GOOD
    leads = _begins().get(_plain(unit.partition(" ")[0]))
    return FAIR if leads and f"{_plain(unit)} ".startswith(leads) else POOR


@cache
def _lists() -> Mapping[str, tuple[str, ...]]:
    data = listed(__file__, "compounds")
    return {key: tuple(" ".join(one.split()) for one in text.split("|")) for key, text in data.items()}


@cache
def _begins() -> Mapping[str, tuple[str, ...]]:
    """What a line may well begin with, by its first word, a blank behind each."""
    found: dict[str, list[str]] = {}
    for phrase in _lists()["begins"]:
        found.setdefault(phrase.split()[0], []).append(f"{phrase} ")
    return {first: tuple(some) for first, some in found.items()}


@cache
def _known() -> Mapping[tuple[str, str], tuple[tuple[str, ...], ...]]:
    """The compounds by their first two words, the longest first; those of one word are never cut."""
    found: dict[tuple[str, str], list[tuple[str, ...]]] = {}
    for phrase in sorted(_lists()["words"], key=len, reverse=True):
        words = tuple(phrase.split())
        if len(words) > 1:
            found.setdefault((words[0], words[1]), []).append(words)
    return {first: tuple(some) for first, some in found.items()}


def _compound(words: Sequence[str], bare: Sequence[str], at: int) -> int:
    """Where the compound ends that begins with a word, with a number that it counts, or with the compounds that a dash
    joins to it (``kinh tế - xã hội``); 0 where none does.
    """
    end = 0
    while found := _one_compound(words, bare, end or at):
        end = found
        if words[end - 1][-1] not in _DASHES or words[end - 1][-2:-1] != NBSP:
            break
    return end


def _one_compound(words: Sequence[str], bare: Sequence[str], at: int) -> int:
    for known in _known().get((bare[at], bare[at + 1]), ()) if at + 1 < len(bare) else ():
        end = at + len(known)
        said = words[at:end]
        if tuple(bare[at:end]) == known and not any(one[-1] in _CLOSING for one in said[:-1]):
            if any(one[0] in _OPENING for one in said[1:]):
                continue
            counts = " ".join(known) in _lists()["counted"] and said[-1][-1].isalpha()
            return end + 1 if counts and end < len(words) and _is_number(words[end]) else end
    return 0


def _counting(words: Sequence[str], bare: Sequence[str], at: int) -> int:
    """Where a number ends with what it counts (``80 năm``, ``60 ngày``); 0 where it counts nothing."""
    counts = at + 1 < len(words) and bare[at + 1] in _lists()["counts"]
    return max(at + 2, _compound(words, bare, at + 1)) if counts else 0


def _named(words: Sequence[str], bare: Sequence[str], at: int) -> int:
    """Where a name ends of which a word is the first: of a place with its kind (``xã Đức Trọng``), of a person, of a
    body whose name goes on with a compound (``Sở Nội vụ``); 0 where none begins.
    """
    end, first = at + 1, words[at]
    if end == len(words) or not _is_capital(words[end]) or not first[-1].isalpha():
        return 0
    if not (is_place(f"{first} ") if first.islower() else at > 0 and _is_capital(first)):
        return 0
    while end < len(words) and _is_capital(words[end]) and words[end - 1][-1].isalpha():
        if compound := _compound(words, bare, end):
            return compound if end == at + 1 else end
        end += 1
    return end


def _is_capital(word: str) -> bool:
    return word[:1].isupper() and not word.isupper()


def _is_number(word: str) -> bool:
    return any(map(str.isdigit, word)) or (bool(word.strip(_CLOSING)) and set(word.strip(_CLOSING)) <= set("IVX"))


def _plain(word: str) -> str:
    return word.strip(_AROUND).lower()
