"""Names without a value: what is made of them, and how they are printed; what is known beside them stays."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from jinja2 import StrictUndefined
from jinja2.runtime import Undefined
from jinja2.utils import missing as of_no_owner

from thidua.engine import faults
from thidua.engine.kind_words import kind_of
from thidua.engine.meter import ITEM, Meter, Weighed, size
from thidua.engine.refusals import RefusedError
from thidua.engine.rendering import current
from thidua.engine.values import printed
from thidua.wording import NBSP

_SIGNS = range(0xF0000, 0x110000)
"""Signs of no script, of which one stands for each gap of a text while a filter works on it."""
_SIGN = re.compile("([\U000f0000-\U0010ffff])")


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

    def _signed(self) -> Missing:
        return self

    __pos__ = __neg__ = _signed  # type: ignore[assignment]

    def _noted(self) -> None:
        """Notes the gap. Raises ``UndefinedError`` where gaps are not refused."""
        if nothing(self):
            return
        rendering = current()
        if rendering is None or rendering.gaps != "refuse":
            self._fail_with_undefined_error()
        for name in names_of(self):
            rendering.miss(name)

    def __eq__(self, other: Any) -> bool:  # type: ignore[override]
        self._noted()
        return nothing(self) and nothing(other)

    def __ne__(self, other: Any) -> bool:  # type: ignore[override]
        self._noted()
        return nothing(self) and not nothing(other)

    def _ordered(self, other: Any) -> bool:
        self._noted()
        if nothing(self):
            raise RefusedError(faults.UNFIT_OPERATION.said("so_sanh", trai=kind_of(None), phai=kind_of(other)))
        return False

    __lt__ = __le__ = __gt__ = __ge__ = _ordered  # type: ignore[assignment]

    def __contains__(self, other: Any) -> bool:  # type: ignore[override]
        self._noted()
        return False

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


class Joined(Weighed, Missing):
    """A text in which names without a value stand: what is known of it is printed, and a mark for each of them."""

    __slots__ = ("names", "parts", "weight")

    def __init__(self, meter: Meter, parts: Iterable[Any], names: Sequence[str] = ()) -> None:
        self.parts: tuple[str | Undefined, ...] = tuple(_flat(meter, parts))
        self.weight = ITEM * len(self.parts) + sum(len(one) for one in self.parts if isinstance(one, str))
        meter.take(self.weight)
        self.names: tuple[str, ...] = tuple(
            dict.fromkeys((*names, *(str(one._undefined_name) for one in self.parts if isinstance(one, Undefined))))
        )
        super().__init__(name=self.names[0])

    def made(self, meter: Meter, function: Callable[[str], Any]) -> Joined:
        """The same with its text changed, in which each gap counts as one sign that no function knows, and that stands
        nowhere else in it. Raises ``ValueError`` for a text that has too many of such signs.
        """
        taken = {sign for part in self.parts if isinstance(part, str) for sign in _SIGN.findall(part)}
        free = (sign for sign in map(chr, _SIGNS) if sign not in taken)
        found = [part for part in self.parts if isinstance(part, Undefined)]
        gaps = dict(zip(free, found, strict=False))
        if len(gaps) < len(found):
            raise ValueError(len(found))
        signs = iter(gaps)
        text = "".join(next(signs) if isinstance(part, Undefined) else part for part in self.parts)
        return Joined(meter, (gaps.get(part, part) for part in _SIGN.split(str(function(text))) if part), self.names)


def _flat(meter: Meter, parts: Iterable[Any]) -> Iterator[str | Undefined]:
    """The texts and gaps of some parts. Raises ``RefusedError`` for more than one value may have; a gap has the letters
    of its mark.
    """
    length = 0
    for part in parts:
        meter.take(size(part))
        for one in part.parts if type(part) is Joined else (part,):
            if nothing(one):
                continue
            one = one if isinstance(one, Undefined) else printed(one)
            length += len(one if isinstance(one, str) else mark(str(one._undefined_name)))
            meter.bounded(length)
            yield one


def nothing(value: Any) -> bool:
    """It is no gap but what ``{{ x if y }}`` prints when ``y`` does not hold, or what follows the last item."""
    return isinstance(value, Undefined) and value._undefined_name is None


def is_gap(value: Any) -> bool:
    """It is a name without a value, or a text with such."""
    return isinstance(value, Undefined) and value._undefined_name is not None


def gap_among(meter: Meter, values: Iterable[Any]) -> Undefined | None:
    """The name without a value among some, or all of them in one; what is made of them is that gap."""
    found = list(filter(is_gap, values))
    return Joined(meter, found) if len(found) > 1 else found[0] if found else None


def joined(meter: Meter, texts: Sequence[Any], between: str = "") -> Joined:
    """Some values as one text, some of which are gaps."""
    return Joined(
        meter, (part for i, one in enumerate(texts) for part in ((between, one) if i and between else (one,)))
    )


def reckoned(meter: Meter, operator: str, left: Any, right: Any) -> Any:
    """What is reckoned with a gap: ``+`` joins it with a text, and any other operation with another gap; beside a
    number it stays that gap. Nothing stays nothing.
    """
    if operator == "+" and isinstance(left, str | Undefined) and isinstance(right, str | Undefined):
        if is_gap(left) or is_gap(right):
            return Joined(meter, (left, right))
        return right if nothing(left) else left
    gap = gap_among(meter, (left, right))
    return gap if gap is not None else left if isinstance(left, Undefined) else right


def names_of(gap: Undefined) -> tuple[str, ...]:
    """The names without a value that a gap stands for."""
    return gap.names if isinstance(gap, Joined) else (str(gap._undefined_name),)


def pieces(gap: Undefined) -> Iterator[tuple[str, bool]]:
    """What a gap prints, piece by piece: a text, and whether it is the mark of something missing."""
    for part in gap.parts if isinstance(gap, Joined) else () if nothing(gap) else (gap,):
        yield (mark(str(part._undefined_name)), True) if isinstance(part, Undefined) else (part, False)


def mark(name: str) -> str:
    """The visible mark of a name that has no value: ``[thiếu: dia_diem]``."""
    return f"[thiếu:{NBSP}{name}]"


def missing(gap: Undefined) -> str:
    """The marks of a gap, with what is known beside it."""
    return "".join(text for text, _ in pieces(gap))
