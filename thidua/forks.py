"""What each process has for itself: a fork has a copy of it that nobody lets go, and that its parent still needs."""

from __future__ import annotations

import os
import threading
import weakref
from collections.abc import Callable, Iterable
from functools import cache
from io import FileIO
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


def left_by_forks(file: FileIO) -> FileIO:
    """A file that is closed in each fork, so that its lock goes with the process that holds it."""
    _left().add(file)
    return file


@cache
def _left() -> weakref.WeakSet[FileIO]:
    found: weakref.WeakSet[FileIO] = weakref.WeakSet()
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=lambda: _close(found))
    return found


def _close(files: Iterable[FileIO]) -> None:
    for one in files:
        one.close()


@cache
def _here() -> list[threading.RLock]:
    """The lock of this process, which is another one in each fork: so it tells the processes apart, too."""
    found = [threading.RLock()]
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=lambda: found.__setitem__(0, threading.RLock()))
    return found
