"""Names without a value: what is made of them, and how they are printed; what is known beside them stays."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from jinja2 import StrictUndefined
from jinja2.runtime import Undefined
from jinja2.utils import missing as of_no_owner

from thidua.engine.meter import BOUNDS, too_much
from thidua.engine.rendering import current
from thidua.engine.values import printed
from thidua.wording import NBSP

MOST_PARTS = 2_000
"""Gaps, and texts between them, of one text."""
_FIRST_SIGN = 0xF0000
_SIGNS = re.compile("([\U000f0000-\U000f0fff])")
"""Signs of no script, one for each gap of a text while a filter works on it."""


class Missing(StrictUndefined):
    """A name without a value: false in a condition, marked where it is printed, and so is what is reckoned with it.

    What decides by it (a comparison, a loop) stops the document, since no mark on paper could tell of that; where gaps
    are refused it is noted instead, so that all are named. Beside a plan, of which all names are known, a condition
    that asks for a name that nobody has is noted, too.
    """

    __slots__ = ()

    def __bool__(self) -> bool:  # type: ignore[override]
        if self._undefined_name is not None and self._undefined_obj is of_no_owner:
            rendering = current()
            if rendering is not None and rendering.optional is not None:
                for name in names_of(self):
                    rendering.ask(name)
        return False

    def _reckoned(self, *others: Any) -> Missing:
        return Joined((self, *others)) if any(isinstance(one, Undefined) for one in others) else self

    __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = __floordiv__ = _reckoned  # type: ignore[assignment]
    __rfloordiv__ = __mod__ = __rmod__ = __pow__ = __rpow__ = __pos__ = __neg__ = _reckoned  # type: ignore[assignment]

    def __add__(self, other: Any) -> Missing:  # type: ignore[override]
        return Joined((self, other)) if isinstance(other, str | Undefined) else self

    def __radd__(self, other: Any) -> Missing:  # type: ignore[override]
        return Joined((other, self)) if isinstance(other, str | Undefined) else self

    def _noted(self) -> None:
        """Notes the gap. Raises ``UndefinedError`` where gaps are not refused."""
        rendering = current()
        if rendering is None or rendering.gaps != "refuse":
            self._fail_with_undefined_error()
        for name in names_of(self):
            rendering.miss(name)

    def _decided(self, *others: Any) -> bool:
        self._noted()
        return False

    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = __contains__ = _decided  # type: ignore[assignment]

    def _counted(self) -> int:
        self._noted()
        return 0

    __hash__ = __len__ = __int__ = _counted  # type: ignore[assignment]

    def __iter__(self) -> Iterator[Any]:  # type: ignore[override]
        self._noted()
        return iter(())

    def __str__(self) -> str:  # type: ignore[override]
        self._noted()
        return ""


class Joined(Missing):
    """A text in which names without a value stand: what is known of it is printed, and a mark for each of them."""

    __slots__ = ("names", "parts")

    def __init__(self, parts: Iterable[Any], names: Sequence[str] = ()) -> None:
        self.parts: tuple[str | Undefined, ...] = tuple(_flat(parts))
        self.names: tuple[str, ...] = tuple(
            dict.fromkeys((*names, *(str(one._undefined_name) for one in self.parts if isinstance(one, Undefined))))
        )
        super().__init__(name=self.names[0])

    def made(self, function: Callable[[str], Any]) -> Joined:
        """The same with its text changed, in which each gap counts as one sign that no function knows."""
        gaps = [part for part in self.parts if isinstance(part, Undefined)]
        signs = map(chr, range(_FIRST_SIGN, _FIRST_SIGN + len(gaps)))
        text = function("".join(next(signs) if isinstance(part, Undefined) else part for part in self.parts))
        found = (part for part in _SIGNS.split(str(text)) if part)
        return Joined((gaps[ord(one) - _FIRST_SIGN] if _SIGNS.fullmatch(one) else one for one in found), self.names)


def _flat(parts: Iterable[Any]) -> Iterator[str | Undefined]:
    """The texts and gaps of some parts. Raises ``RefusedError`` for more gaps, or more text, than is printed."""
    found = length = 0
    for part in parts:
        for one in part.parts if type(part) is Joined else (part,):
            if nothing(one):
                continue
            one = one if isinstance(one, Undefined) else printed(one)
            found += 1
            length += len(one) if isinstance(one, str) else 0
            if found > MOST_PARTS or length > BOUNDS.value:
                raise too_much("gia_tri", BOUNDS.value)
            yield one


def nothing(value: Any) -> bool:
    """It is no gap but what ``{{ x if y }}`` prints when ``y`` does not hold."""
    return isinstance(value, Undefined) and value._undefined_name is None


def gap_among(values: Iterable[Any]) -> Undefined | None:
    """The name without a value among some, or all of them in one; what is made of them is that gap."""
    found = [one for one in values if isinstance(one, Undefined) and not nothing(one)]
    return Joined(found) if len(found) > 1 else found[0] if found else None


def joined(texts: Sequence[Any], between: str = "") -> Joined:
    """Some values as one text, some of which are gaps."""
    return Joined(part for i, one in enumerate(texts) for part in ((between, one) if i and between else (one,)))


def names_of(gap: Undefined) -> tuple[str, ...]:
    """The names without a value that a gap stands for."""
    return gap.names if isinstance(gap, Joined) else (str(gap._undefined_name),)


def pieces(gap: Undefined) -> Iterator[tuple[str, bool]]:
    """What a gap prints, piece by piece: a text, and whether it is the mark of something missing."""
    for part in gap.parts if isinstance(gap, Joined) else () if nothing(gap) else (gap,):
        yield (f"[thiếu:{NBSP}{part._undefined_name}]", True) if isinstance(part, Undefined) else (part, False)


def missing(gap: Undefined) -> str:
    """The visible mark of a name that has no value: ``[thiếu: dia_diem]``, with what is known beside it."""
    return "".join(text for text, _ in pieces(gap))
