"""Phrases of a list in a text: each with what it should be, and the words beside it with which it is right."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import attrs

from thidua.grammar.lists import late

_WORD = late(r"\w+", re.NOFLAG)


@attrs.frozen
class Entry:
    """A phrase that is wrong and what is right; not so behind some words, nor before some (small letters)."""

    wrong: str
    right: str
    not_after: frozenset[str] = frozenset()
    not_before: frozenset[str] = frozenset()


@attrs.frozen
class Hit:
    """A phrase at its place in a text: the words there, and what should stand."""

    start: int
    words: str
    right: str


class Phrases:
    """Phrases by their first words, so that a text costs as much for a long list as for a short one.

    ``data`` says what is right by what is wrong, or as ``dung``, ``khong_sau`` and ``khong_truoc`` (words parted by
    ``|``) where words beside it make it right; with ``exact`` capitals are as they stand in the list.
    """

    def __init__(self, data: Mapping[str, str | Mapping[str, str]], *, exact: bool = False) -> None:
        self._exact = exact
        self._by_first: dict[str, list[tuple[int, Entry]]] = {}
        for wrong, said in data.items():
            entry = _entry(wrong, said)
            words = _WORD.findall(wrong)
            key = wrong if exact else wrong.casefold()
            self._by_first.setdefault(words[0].casefold(), []).append((len(words), attrs.evolve(entry, wrong=key)))
        for entries in self._by_first.values():
            entries.sort(key=lambda one: -one[0])

    def find(self, text: str) -> Iterator[Hit]:
        """Where they stand in a text, in order; of two that begin with one word the longer."""
        words = [*_WORD.finditer(text)]
        least = 0
        for at, word in enumerate(words):
            entries = self._by_first.get(word[0].casefold(), ()) if at >= least else ()
            for count, entry in entries:
                if at + count <= len(words) and (typed := self._at(text, words, at, count, entry)):
                    yield Hit(word.start(), typed, entry.right)
                    least = at + count
                    break

    def _at(self, text: str, words: list[re.Match[str]], at: int, count: int, entry: Entry) -> str:
        """What stands in a text where an entry would begin, if it does and nothing beside it makes it right."""
        typed = text[words[at].start() : words[at + count - 1].end()]
        said = " ".join(typed.split())
        if (said if self._exact else said.casefold()) != entry.wrong:
            return ""
        if not self._exact and _is_name(text, words, at, count):
            return ""
        before = _beside(text, words[max(0, at - 2) : at], words[at].start())
        behind = _beside(text, words[at + count : at + count + 2], words[at + count - 1].end())
        if entry.not_after & {" ".join(before), *before[-1:]} or entry.not_before & {" ".join(behind), *behind[:1]}:
            return ""
        return typed


def _entry(wrong: str, said: str | Mapping[str, str]) -> Entry:
    if isinstance(said, str):
        return Entry(wrong, said)
    return Entry(wrong, said["dung"], _words(said.get("khong_sau", "")), _words(said.get("khong_truoc", "")))


def _words(text: str) -> frozenset[str]:
    return frozenset(" ".join(one.split()).casefold() for one in text.split("|") if one.strip())


def _is_name(text: str, words: list[re.Match[str]], at: int, count: int) -> bool:
    """Words with capitals inside them or beside them, as in ``Trân Thành``, ``Hửu Thọ``, are somebody's."""
    typed = [one[0] for one in words[at : at + count]]
    if all(map(str.isupper, typed)) and len("".join(typed)) > 1:
        return False
    if count == 1 and typed[0][0].isupper():
        beside = (words[at - 1 : at] if at else []) + words[at + 1 : at + 2]
        return any(one[0][0].isupper() for one in beside)
    return any(one[0].isupper() for one in typed[1:])


def _beside(text: str, words: list[re.Match[str]], edge: int) -> list[str]:
    """The words of some that are parted from a place of a text, and from each other, by blanks alone."""
    before = bool(words) and words[0].start() < edge
    found: list[str] = []
    for word in reversed(words) if before else words:
        between = text[word.end() : edge] if before else text[edge : word.start()]
        if between.strip():
            break
        found.append(word[0].casefold())
        edge = word.start() if before else word.end()
    return found[::-1] if before else found
