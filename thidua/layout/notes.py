"""Notes of a document: numbered from 1 in the order in which their marks stand on the paper."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import attrs

from thidua.layout.lines import Chu, Dong, paragraphs
from thidua.model import ChuThich
from thidua.records import frozen


@frozen
class ChuThichIn:
    """A printed note: ``dau`` its name in the plan, ``so`` its number, ``doan`` its paragraphs."""

    dau: str
    so: str
    doan: tuple[Dong, ...]

    @classmethod
    def of(cls, note: ChuThich, number: int) -> ChuThichIn:
        """A note of a plan with its number."""
        return cls(note.dau, str(number), tuple(paragraphs(note.noi_dung)))

    def __str__(self) -> str:
        return " ".join(map(str, self.doan))

    def led(self, words: Dong) -> Dong:
        """A paragraph of the note behind its mark."""
        return Dong((Chu(f"[{self.so}]", chu_thich=self.dau), *words.led_by(" ").van), words.thut)


@attrs.define
class Numbers:
    """The numbers of notes as their marks are met, or as they were given before; a mark that is met again says so."""

    _known: Mapping[str, ChuThich]
    given: dict[str, ChuThichIn] = attrs.field(factory=dict)
    _met: set[str] = attrs.field(factory=set)

    @classmethod
    def of(cls, notes: Iterable[ChuThich], given: Iterable[ChuThichIn] = ()) -> Numbers:
        """The numbers of a plan's notes, none met yet."""
        return cls({note.dau: note for note in notes}, {note.dau: note for note in given})

    def line(self, dong: Dong) -> Dong:
        """A paragraph, its marks numbered."""
        if not any(run.chu_thich for run in dong.van):
            return dong
        return attrs.evolve(dong, van=tuple(map(self.run, dong.van)))

    def run(self, run: Chu) -> Chu:
        """A run, numbered where it is a mark; one of a note that nobody knows is plain text."""
        name = run.chu_thich
        if not name:
            return run
        if name not in self._known:
            return Chu(run.chu)
        if name not in self.given:
            self.given[name] = ChuThichIn.of(self._known[name], len(self.given) + 1)
        again = name in self._met
        self._met.add(name)
        return Chu(f"[{self.given[name].so}]", chu_thich=name, lai=again)

    def rest(self) -> None:
        """Gives a number to each note whose mark no paper shows."""
        for name, note in self._known.items():
            if name not in self.given:
                self.given[name] = ChuThichIn.of(note, len(self.given) + 1)


def with_lines(value: Any, change: Callable[[Dong], Dong]) -> Any:
    """Some printed form with each paragraph changed, in the order of the paper; what stays is the same object."""
    if isinstance(value, Dong):
        return change(value)
    if isinstance(value, tuple):
        items = tuple(with_lines(one, change) for one in value)
        return value if all(map(lambda old, new: old is new, value, items)) else items
    if not attrs.has(type(value)):
        return value
    changes = {
        name: new
        for name, old in ((field.alias, getattr(value, field.name)) for field in attrs.fields(type(value)))
        if (new := with_lines(old, change)) is not old
    }
    return attrs.evolve(value, **changes) if changes else value
