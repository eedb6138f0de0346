"""Frozen values: classes of attrs whose comparison, hash and look are written once for all of them.

attrs writes and compiles these for each class anew, which is half of what a class costs an import; there are some 130
on the way of a document.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from attrs import frozen as frozen
else:

    def frozen(cls=None, **asked):
        """``attrs.frozen``, with the same meaning."""
        if cls is None:
            return lambda cls: frozen(cls, **asked)
        own = {"__eq__", "__ne__", "__hash__", "__repr__"} & vars(cls).keys()
        if own or {"eq", "order", "repr"} & asked.keys():
            return attrs.frozen(cls, **asked)
        made = attrs.frozen(cls, eq=False, repr=False, **asked)
        made.__eq__, made.__hash__, made.__repr__ = _equal, _hash, _shown
        return made


@cache
def _compared(cls: Any) -> Callable[[Any], Any]:
    names = [field.name for field in attrs.fields(cls) if field.eq]
    return attrgetter(*names) if names else lambda _: ()


@cache
def _hashed(cls: Any) -> Callable[[Any], Any]:
    names = [field.name for field in attrs.fields(cls) if (field.eq if field.hash is None else field.hash)]
    return attrgetter(*names) if names else lambda _: ()


def _equal(self: Any, other: Any) -> Any:
    cls = self.__class__
    if other.__class__ is not cls:
        return NotImplemented
    values = _compared(cls)
    return values(self) == values(other)


def _hash(self: Any) -> int:
    cls: Any = type(self)
    return hash((cls, _hashed(cls)(self)))


def _shown(self: Any) -> str:
    cls = type(self)
    said = (f"{field.name}={getattr(self, field.name)!r}" for field in attrs.fields(cls) if field.repr)
    return f"{cls.__qualname__.rsplit('>.', 1)[-1]}({', '.join(said)})"
