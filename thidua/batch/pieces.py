"""What is handed to a worker, as bytes: of a plan a piece for each field, so that what is said again goes over once."""

from __future__ import annotations

import pickle
from collections.abc import Iterable, Iterator
from functools import cache
from hashlib import sha256
from typing import Any, TypeAlias

import attrs

from thidua.model import KeHoach

Pieces: TypeAlias = tuple[bytes, ...]
"""A plan by its fields in order; anything else whole, as one piece."""


@attrs.frozen(eq=False)
class _Piece:
    value: Any
    data: bytes
    mark: bytes


class Sender:
    """Makes pieces of one plan after another: a value that the one before had as well is not pickled again."""

    def __init__(self) -> None:
        self._before: dict[str, _Piece] = {}

    def sent(self, given: Any) -> tuple[Pieces, bytes]:
        """The pieces, and what they are known by together."""
        if type(given) is not KeHoach:
            whole = pickle.dumps(given, protocol=5)
            return (whole,), whole
        pieces = [self._piece(name, getattr(given, name)) for name in _names()]
        return tuple([one.data for one in pieces]), b"".join([one.mark for one in pieces])

    def _piece(self, name: str, value: Any) -> _Piece:
        before = self._before.get(name)
        if before and before.value is value:
            return before
        data = pickle.dumps(value, protocol=5)
        if before and before.data == data:
            made = _Piece(value, before.data, before.mark)
        else:
            made = _Piece(value, data, sha256(data).digest())
        self._before[name] = made
        return made


def received(sent: Iterable[Pieces]) -> Iterator[Any]:
    """What was handed over, one after another: a piece that the plan before had as well is not read again."""
    before: Pieces = ()
    values: list[Any] = []
    for pieces in sent:
        if len(pieces) == 1:
            yield pickle.loads(pieces[0])
            continue
        had = zip(pieces, before, values, strict=True) if before else ((one, None, None) for one in pieces)
        values = [value if one == old else pickle.loads(one) for one, old, value in had]
        before, plan = pieces, KeHoach.__new__(KeHoach)
        for name, value in zip(_names(), values, strict=True):
            object.__setattr__(plan, name, value)  # as pickle does: it was held against all rules when it was made
        yield plan


@cache
def _names() -> tuple[str, ...]:
    return tuple(field.name for field in attrs.fields(KeHoach))
