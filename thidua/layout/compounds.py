"""Units of meaning: which words of a title belong together, and where between them a line may best end."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path

from thidua.grammar.bodies import is_place
from thidua.wording import NBSP

_OPENING, _CLOSING = '“"‘(', '”"’),.;:!?'
GOOD, FAIR, POOR = 0, 1, 2
"""How good a place for a break is: before a quote or behind a comma, before a word that leads on, anywhere else."""


def units_of(text: str, *, quotes: bool = True) -> tuple[str, ...]:
    """The parts of a title that stand on one line each, their words parted by blanks; with ``quotes`` what is quoted is
    one.

    >>> units_of("Phát động phong trào thi đua “Họp gọn, việc nhanh” tại xã Đức Trọng năm 2026")
    ('Phát động', 'phong trào thi đua', '“Họp gọn, việc nhanh”', 'tại', 'xã Đức Trọng', 'năm', '2026')
    """
    words = [word for word in text.split(" ") if word]
    bare = [*map(_plain, words)]
    out: list[str] = []
    at = 0
    while at < len(words):
        end = (_quoted(words, at) if quotes else at) or at
        end = max(end, at + 1, _compound(words, bare, at), _named(words, bare, at))
        out.append(" ".join(words[at:end]))
        at = end
    return tuple(out)


def grades_of(units: Sequence[str]) -> tuple[int, ...]:
    """How good a place for a break there is before each unit but the first."""
    return tuple(_grade(above, unit) for above, unit in pairwise(units))


def _grade(above: str, unit: str) -> int:
    if unit[:1] in '“"‘(' or above[-1:] in ",;:":
        return GOOD
    first = _plain(unit.partition(" ")[0])
    return FAIR if any(f"{_plain(unit)} ".startswith(one) for one in _begins().get(first, ())) else POOR


def _quoted(words: Sequence[str], at: int) -> int:
    """Where what is quoted ends that a word begins; 0 where none begins or it does not end."""
    if words[at][:1] != "“":
        return 0
    return next((end + 1 for end in range(at, len(words)) if "”" in words[end]), 0)


@cache
def _lists() -> Mapping[str, tuple[str, ...]]:
    data = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
    return {key: tuple(" ".join(one.split()) for one in text.split("|")) for key, text in data.items()}


@cache
def _begins() -> Mapping[str, tuple[str, ...]]:
    """What a line may well begin with, by its first word, a blank behind each."""
    found: dict[str, list[str]] = {}
    for phrase in _lists()["begins"]:
        found.setdefault(phrase.split()[0], []).append(f"{phrase} ")
    return {first: tuple(some) for first, some in found.items()}


@cache
def _known() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """The compounds by their first words, the longest first."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(_lists()["words"], key=len, reverse=True):
        words = tuple(phrase.split())
        if len(words) > 1:
            found.setdefault(words[0], []).append(words)
    return {first: tuple(some) for first, some in found.items()}


def _compound(words: Sequence[str], bare: Sequence[str], at: int) -> int:
    """Where the compound ends that begins with a word, a number that it counts included; 0 where none does."""
    for known in _known().get(bare[at], ()):
        end = at + len(known)
        if tuple(bare[at:end]) != known:
            continue
        said = words[at:end]
        if not any(word[-1:] in _CLOSING for word in said[:-1]) and not any(w[:1] in _OPENING for w in said[1:]):
            counts = " ".join(known) in _lists()["counted"] and said[-1][-1:].isalpha()
            return end + 1 if counts and end < len(words) and _is_number(words[end]) else end
    return 0


def _named(words: Sequence[str], bare: Sequence[str], at: int) -> int:
    """Where a name ends of which a word is the first: of a place with its kind (``xã Đức Trọng``), of a person, of a
    body whose name goes on with a compound (``Sở Nội vụ``); 0 where none begins.
    """
    first = words[at]
    begins = is_place(f"{first} ") if first.islower() else at > 0 and _is_capital(first)
    end = at + 1
    while begins and end < len(words) and _is_capital(words[end]) and words[end - 1][-1:].isalpha():
        if compound := _compound(words, bare, end):
            return compound if end == at + 1 else end
        end += 1
    return end if end > at + 1 else 0


def _is_capital(word: str) -> bool:
    return word[:1].isupper() and not word.isupper()


def _is_number(word: str) -> bool:
    return any(map(str.isdigit, word)) or (bool(word.strip(_CLOSING)) and set(word.strip(_CLOSING)) <= set("IVX"))


def _plain(word: str) -> str:
    return word.strip(_OPENING + _CLOSING + NBSP).lower()
