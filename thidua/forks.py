"""What each process has for itself: in a fork, a copy of it may be held by a thread that the fork has not."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Generic, TypeVar

_Made = TypeVar("_Made")


class OfProcess(Generic[_Made]):
    """A lock, or what else a fork must not inherit: each process makes its own when it first asks for it."""

    __slots__ = ("_made", "_make")

    def __init__(self, make: Callable[[], _Made]) -> None:
        self._make = make
        self._made: dict[int, _Made] = {}

    def __call__(self) -> _Made:
        """That of this process."""
        here = os.getpid()
        if here not in self._made:
            self._made.setdefault(here, self._make())  # of two threads that make one, both have the first
        return self._made[here]
