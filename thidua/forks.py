"""What each process has for itself: in a fork, a copy of it may be held by a thread that the fork has not."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from functools import cache
from typing import Generic, TypeVar

_Made = TypeVar("_Made")


class OfProcess(Generic[_Made]):
    """A lock, or what else a fork must not inherit: each process makes its own when it first asks for it."""

    __slots__ = ("_made", "_make")

    def __init__(self, make: Callable[[], _Made]) -> None:
        self._make = make
        self._made: tuple[object, _Made] | None = None

    def __call__(self) -> _Made:
        """That of this process."""
        here = _here()[0]
        if self._made is None or self._made[0] is not here:
            with here:  # of two threads that ask at once, one makes it
                if self._made is None or self._made[0] is not here:
                    self._made = here, self._make()
        return self._made[1]


@cache
def _here() -> list[threading.RLock]:
    """The lock of this process, which is another one in each fork: so it tells the processes apart, too."""
    found = [threading.RLock()]
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=lambda: found.__setitem__(0, threading.RLock()))
    return found
