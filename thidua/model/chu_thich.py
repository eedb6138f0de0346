"""Chú thích: notes, each by the name of its mark (``[^1]``) in a text of the plan."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Self, TypeVar, Unpack

from thidua.diagnostics import Diagnostic, Place
from thidua.grammar.looks import is_note_name, notes_in, renamed
from thidua.model.data import Choice, Day, Deadline, Faults, Flag, Many, Number, Path, Takes, Text, as_text, said_of
from thidua.model.node import Node, nut, truong
from thidua.records import frozen
from thidua.rulebook.plans import (
    BAD_NOTE_NAME,
    NOTE_IN_NOTE,
    NOTE_MISPLACED,
    NOTE_TWICE,
    NOTE_UNMARKED,
    NOTE_UNSAID,
)

if TYPE_CHECKING:
    from thidua.model.forms import ChuThichData, ChuThichForm


@nut
class ChuThich(Node):
    """A note: ``dau`` the name in its mark, ``noi_dung`` its words. Printed where its mark stands, numbered from 1 in
    the order of the marks, whatever their names.
    """

    dau: str = truong("dấu", Text(), "", stage="cuối")
    noi_dung: str = truong("nội dung", Text(), "", stage="cuối")

    if TYPE_CHECKING:

        def __init__(self, data: ChuThichData = ..., /, **values: Unpack[ChuThichForm]) -> None: ...
        def evolve(self, **changes: Unpack[ChuThichForm]) -> Self: ...


@frozen
class Notes(Many):
    """Notes by the names of their marks; a list of texts numbers them from 1."""

    def takes(self, owner: type[Node]) -> Takes:
        return Takes("note", many=True)

    def read(self, value: Any, path: Path, faults: Faults, owner: type[Node]) -> tuple[Node, ...]:
        if isinstance(value, Mapping):
            given = [(as_text(name, path, faults), text, (*path, str(name))) for name, text in value.items()]
        elif isinstance(value, list | tuple) and all(one is None or said_of(one) is not None for one in value):
            given = [(str(i), text, (*path, i - 1)) for i, text in enumerate(value, 1)]
        elif said_of(value) is not None:
            given = [("1", value, path)]
        else:
            return super().read(value, path, faults, owner)
        return tuple(ChuThich(dau=name, noi_dung=as_text(text, place, faults)) for name, text, place in given)

    def write(self, value: tuple[Node, ...]) -> Any:
        return {note.dau: note.noi_dung or None for note in value if isinstance(note, ChuThich)} or None


_HOLD = frozenset(("trich_yeu", "mo_dau", "ket_luan", "tieu_de", "noi_dung", "dong", "nguyen_van", "ve"))
"""The fields whose texts stand on the paper once, where a footnote can be."""
_ELSEWHERE = frozenset((("BoCuc", "phan"), ("BoCuc", "muc_khac"), ("ChuThich", "dau")))
"""Fields whose texts name what stands elsewhere."""


def note_faults(plan: Node, notes: tuple[ChuThich, ...], unprinted: Collection[Path]) -> Iterator[Diagnostic]:
    """What is wrong with the notes of a plan and their marks; ``unprinted`` paths of titles that no paper shows."""
    if not notes and not _has_mark(plan):
        return
    marked = list(_texts(plan, ()))
    places: dict[str, list[Path]] = {}
    misplaced: set[str] = set()
    for path, text, holds in marked:
        for name in notes_in(text):
            if path[:1] == ("chú thích",):
                at = Place(path=("chú thích", notes[int(path[1])].dau))
                yield NOTE_IN_NOTE.said(at=at, dau=name)
            elif not holds or path in unprinted:
                yield NOTE_MISPLACED.said(at=Place(path=path), dau=name)
                misplaced.add(name)
            else:
                places.setdefault(name, []).append(path)
    yield from _unfit(notes, places.keys() | misplaced)
    said = {note.dau for note in notes}
    for name, found in places.items():
        if name not in said:
            yield NOTE_UNSAID.said(at=Place(path=found[0]), dau=name)
        for path in found[1:]:
            yield NOTE_TWICE.said("dau", at=Place(path=path), dau=name)


def _unfit(notes: tuple[ChuThich, ...], marks: Collection[str]) -> Iterator[Diagnostic]:
    """What is wrong with notes themselves; ``marks`` the names that stand in the texts."""
    said: set[str] = set()
    for i, note in enumerate(notes):
        at = Place(path=("chú thích", note.dau or i))
        if not is_note_name(note.dau):
            yield BAD_NOTE_NAME.said(at=at, dau=note.dau)
        elif not note.noi_dung:
            yield NOTE_UNSAID.said("trong", at=at, dau=note.dau)
        elif note.dau in said:
            yield NOTE_TWICE.said(at=at, dau=note.dau)
        elif note.dau not in marks:
            yield NOTE_UNMARKED.said(at=at, dau=note.dau)
        said.add(note.dau)


def marks_in(values: Mapping[str, Any], owner: type[Node]) -> list[tuple[str, bool]]:
    """The marks that stand in the fields of a part in the making, in order, and whether a note may stand there."""
    found: list[tuple[str, bool]] = []
    for attribute, _, of_field in _places_of(owner):
        for _, text, holds in _inside(values.get(attribute), (), of_field):
            found += ((name, holds) for name in notes_in(text))
    return found


def with_texts(value: Any, change: Callable[[str, bool], str], holds: bool = False) -> Any:
    """A value of a field with each of its texts changed that has a mark; ``change`` is told whether a note may stand
    there.
    """
    if type(value) is str:
        return change(value, holds) if "[^" in value else value
    if type(value) is tuple:
        return tuple(with_texts(one, change, holds) for one in value)
    if not isinstance(value, Node):
        return value
    changes = {
        attribute: new
        for attribute, _, own in _places_of(type(value))
        if (old := getattr(value, attribute)) and (new := with_texts(old, change, own)) != old
    }
    return value.evolve(**{name.lstrip("_"): new for name, new in changes.items()}) if changes else value


_P = TypeVar("_P", bound=Node)


def with_note_names(plan: _P, names: Mapping[str, str]) -> _P:
    """A plan whose notes, and their marks, bear other names."""
    changes: dict[str, Any] = {"chu_thich": tuple(
        note.evolve(dau=names.get(note.dau, note.dau)) for note in getattr(plan, "chu_thich", ())
    )}  # fmt: skip
    for attribute, _, _ in _places_of(type(plan)):
        old = getattr(plan, attribute)
        if attribute != "chu_thich" and (new := with_texts(old, lambda text, _: renamed(text, names))) != old:
            changes[attribute.lstrip("_")] = new
    return plan.evolve(**changes)


def holds_notes(name: str) -> bool:
    """A note may stand in the field of that name of a plan itself."""
    return name in _HOLD


def _has_mark(plan: Node) -> bool:
    """A mark may stand in a text of a plan; asked of every plan, so nothing is made on the way."""
    waiting: list[Any] = [plan]
    while waiting:
        node = waiting.pop()
        for value in filter(None, _values_of(type(node))(node)):  # type: ignore[arg-type]  # a class is hashable
            if type(value) is str:
                if "[^" in value:
                    return True
            else:
                for one in value if type(value) is tuple else (value,):
                    if type(one) is not str:
                        waiting.append(one)
                    elif "[^" in one:
                        return True
    return False


@cache
def _values_of(cls: Any) -> Callable[[Any], tuple[Any, ...]]:
    """What gives the values of the fields that are looked through, a tuple: of one field the value twice."""
    if not issubclass(cls, Node):
        return iter if cls is tuple else lambda _: ()
    names = [attribute for attribute, _, _ in _places(cls)]
    return attrgetter(*names, *names[: len(names) < 2]) if names else lambda _: ()


def _texts(node: Node, path: Path) -> Iterator[tuple[Path, str, bool]]:
    """The texts of a part that may hold marks, each with its path and whether a note may stand in it."""
    for attribute, label, holds in _places_of(type(node)):
        value = getattr(node, attribute)
        if value:
            yield from _inside(value, (*path, label), holds)


def _inside(value: Any, path: Path, holds: bool) -> Iterator[tuple[Path, str, bool]]:
    if type(value) is str:
        if "[^" in value:
            yield path, value, holds
    elif type(value) is tuple:
        for i, one in enumerate(value):
            yield from _inside(one, (*path, i), holds)
    elif isinstance(value, Node):
        yield from _texts(value, path)


def _places_of(cls: type[Node]) -> tuple[tuple[str, str, bool], ...]:
    found: tuple[tuple[str, str, bool], ...] = _places(cls)  # type: ignore[arg-type]
    return found


@cache
def _places(cls: Any) -> tuple[tuple[str, str, bool], ...]:
    """The fields of a class that are looked through: attribute, label, whether a note may stand there."""
    of_column = cls.__name__ == "Cot"
    return tuple(
        (field.attribute, field.label, name in _HOLD or (of_column and name == "ten"))
        for name, field in cls.fields().items()
        if not isinstance(field.kind, Choice | Number | Day | Deadline | Flag)
        and (cls.__name__, name) not in _ELSEWHERE
    )
