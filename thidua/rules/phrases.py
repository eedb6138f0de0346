"""Phrases of a list in a text: each with what it should be, and the words beside it with which it is right."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator, Mapping

from thidua.grammar.lists import late
from thidua.records import frozen
from thidua.wording import shorten

_WORD = late(r"\w+", re.NOFLAG)


@frozen
class Entry:
    """A phrase that is wrong and what is right; not so behind some words, nor before some (small letters)."""

    wrong: str
    right: str
    not_after: frozenset[str] = frozenset()
    not_before: frozenset[str] = frozenset()


@frozen
class Hit:
    """A phrase at its place: the text by its number, where in it, the words there, and what should stand."""

    text: int
    start: int
    words: str
    right: str

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.words)


_SHOWN = 80
_BEFORE_IT = 30


def around(text: str, at: int) -> str:
    """The words of a text around a place.

    >>> around("Báo cáo " * 12 + "trước ngày 31/6/2026 để tổng hợp", 107)[:32]
    '…cáo Báo cáo Báo cáo trước ngày '
    """
    start = text.rfind(" ", 0, at - _BEFORE_IT) + 1 if at > _BEFORE_IT and len(text) > _SHOWN else 0
    return ("…" if start else "") + shorten(text[start : start + 2 * _SHOWN], _SHOWN)


class Words:
    """The words of some texts, each looked up by its small letters."""

    def __init__(self, texts: Iterable[str]) -> None:
        self.texts = tuple(texts)
        self.words = [_WORD.findall(_small(text)) for text in self.texts]
        """The words of each text, in small letters."""
        found: dict[str, list[int]] = {}
        for number, words in enumerate(self.words):
            for word in {*words}:
                if word in found:
                    found[word].append(number)
                else:
                    found[word] = [number]
        self.numbers = found
        """The numbers of the texts that have a word, by the word."""
        self.line = "\n".join(f" {' '.join(words)} " for words in self.words)
        """The words of all texts, a blank around each: in it is seen at once whether some stand side by side."""
        self._plain: dict[int, str] = {}
        self._places: dict[str, list[tuple[int, int]]] = {}
        self._starts: dict[int, array[int]] = {}

    def span(self, number: int, at: int) -> tuple[int, int]:
        """Where a word of a text stands: of few texts it is asked, or of many in which one thing is wrong, so no object
        is kept for each word.
        """
        starts = self._starts.get(number)
        if starts is None:
            starts = self._starts[number] = array(
                "L", [one.start() for one in _WORD.finditer(_small(self.texts[number]))]
            )
        return starts[at], starts[at] + len(self.words[number][at])

    def plain(self, number: int) -> str:
        """A text, its words parted by one blank each."""
        if number not in self._plain:
            self._plain[number] = " ".join(self.texts[number].split())
        return self._plain[number]

    def places(self, word: str) -> list[tuple[int, int]]:
        """The places of a word: which text, which word of it. Of few words it is asked."""
        if word not in self._places:
            found = self._places[word] = []
            for number in self.numbers.get(word, ()):
                words, at = self.words[number], -1
                for _ in range(words.count(word)):
                    at = words.index(word, at + 1)
                    found.append((number, at))
        return self._places[word]

    def having(self, words: Iterable[str]) -> list[int]:
        """The numbers of the texts that have one of some words, in order."""
        return sorted({number for word in words for number in self.numbers.get(word, ())})

    def typed(self, number: int, at: int, count: int = 1) -> str:
        """What is typed from a word of a text to the last of so many."""
        return self.texts[number][self.span(number, at)[0] : self.span(number, at + count - 1)[1]]


def _small(text: str) -> str:
    """A text in small letters, each where it stands: İ is two letters when small."""
    small = text.lower()
    return small if len(small) == len(text) else text


class Phrases:
    """Phrases by their first words, so that texts cost as much for a long list as for a short one.

    ``data`` says what is right by what is wrong, or as ``dung``, ``khong_sau`` and ``khong_truoc`` (words parted by
    ``|``) where words beside it make it right; with ``exact`` capitals are as they stand in the list.
    """

    def __init__(self, data: Mapping[str, str | Mapping[str, str]], *, exact: bool = False) -> None:
        self._exact = exact
        self._by_first: dict[str, list[tuple[list[str], str, Entry]]] = {}
        for wrong, said in data.items():
            words = _WORD.findall(wrong.lower())
            self._by_first.setdefault(words[0], []).append((words, f" {' '.join(words)} ", _entry(wrong, said)))
        for entries in self._by_first.values():
            entries.sort(key=lambda one: -len(one[0]))

    def find(self, words: Words) -> Iterator[Hit]:
        """Where they stand in some texts, in order; of two that begin with one word the longer."""
        numbers, line = words.numbers, words.line
        there = [  # phrases of which each word stands somewhere: of most texts few
            (phrase, entry)
            for key in self._by_first.keys() & numbers.keys()
            for phrase, in_line, entry in self._by_first[key]
            if all(map(numbers.__contains__, phrase)) and in_line in line
        ]
        found = [
            (number, at, -len(phrase), phrase, entry)
            for phrase, entry in there
            for number, at in words.places(phrase[0])
            if words.words[number][at : at + len(phrase)] == phrase
        ]
        last = (-1, -1)
        for number, at, _, phrase, entry in sorted(found, key=lambda one: one[:3]):
            count = len(phrase)
            if (number, at) >= last and self._is(words, number, at, count, entry):
                yield Hit(number, words.span(number, at)[0], words.typed(number, at, count), entry.right)
                last = (number, at + count)

    def _is(self, words: Words, number: int, at: int, count: int, entry: Entry) -> bool:
        """An entry stands at a place where its words do, and nothing beside it makes it right."""
        if self._exact and entry.wrong not in words.plain(number):  # as most are
            return False
        said = " ".join(words.typed(number, at, count).split())
        if (said != entry.wrong) if self._exact else (said.lower() != entry.wrong.lower()):
            return False
        if not self._exact and said != entry.wrong and is_name_at(words, number, at, count):
            return False
        before, behind = _before(words, number, at), _behind(words, number, at + count)
        return not (
            entry.not_after & {" ".join(before), *before[-1:]} or entry.not_before & {" ".join(behind), *behind[:1]}
        )


def _entry(wrong: str, said: str | Mapping[str, str]) -> Entry:
    if isinstance(said, str):
        return Entry(wrong, said)
    return Entry(wrong, said["dung"], _words(said.get("khong_sau", "")), _words(said.get("khong_truoc", "")))


def _words(text: str) -> frozenset[str]:
    return frozenset(" ".join(one.split()).casefold() for one in text.split("|") if one.strip())


def is_name_at(words: Words, number: int, at: int, count: int = 1) -> bool:
    """Words with capitals inside them or beside them, as in ``Trân Thành``, ``Hửu Thọ``, are somebody's."""
    typed = [words.typed(number, one) for one in range(at, at + count)]
    if all(map(str.isupper, typed)) and len("".join(typed)) > 1:
        return False
    if count == 1 and typed[0][0].isupper():
        beside = [one for one in (at - 1, at + 1) if 0 <= one < len(words.words[number])]
        return any(words.typed(number, one)[0].isupper() for one in beside)
    return any(one[0].isupper() for one in typed[1:])


def _before(words: Words, number: int, at: int) -> list[str]:
    """Two words before a word of a text, at most, parted by blanks alone."""
    first = at
    while first > max(0, at - 2) and _between(words, number, first).isspace():
        first -= 1
    return words.words[number][first:at]


def _behind(words: Words, number: int, at: int) -> list[str]:
    """Two words from a word of a text on, at most, parted from the one before it by blanks alone."""
    last = at
    while last < min(len(words.words[number]), at + 2) and _between(words, number, last).isspace():
        last += 1
    return words.words[number][at:last]


def _between(words: Words, number: int, at: int) -> str:
    """What stands between a word of a text and the one before it."""
    return words.texts[number][words.span(number, at - 1)[1] : words.span(number, at)[0]]
