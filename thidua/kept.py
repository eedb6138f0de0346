"""What was last made for a place, kept: it is made again only of another value, for most units say most of it alike."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sized
from typing import Any, Generic, TypeVar

Made = TypeVar("Made", bound=Sized)

_MOST_PLACES = 256


class Kept(Generic[Made]):
    """What was last made for each of some places, and of which values; nothing longer than ``most`` is kept.

    Equal values have to make the same. Threads may share it: what two of them make at once is equal.
    """

    __slots__ = ("_made", "_most")

    def __init__(self, most: int) -> None:
        self._made: dict[Hashable, tuple[tuple[Any, ...], Made]] = {}
        self._most = most

    def of(self, place: Hashable, make: Callable[..., Made], *values: Any) -> Made:
        """What ``make`` makes of some values for a place; nobody may change it."""
        before = self._made.get(place)
        if before is not None and before[0] == values:
            return before[1]
        made = make(*values)
        if len(made) <= self._most:
            if len(self._made) >= _MOST_PLACES:
                self._made.clear()
            self._made[place] = values, made
        return made
