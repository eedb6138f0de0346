"""The one meter of templates: what a rendering may work, write and nest. Loops, filters, tests, operations, calls and
what is printed pay here; a property of the data is computed once.

A unit of work is about what a step of Python costs, some 50 ns, and what is made pays for its size, so memory is
bounded, too. What costs more than it pays is stopped by the clock, which each charge looks at. So a template of a
stranger ends within a second or so, whatever it says. Bounds are those for a small document: with much data they grow
in proportion, for who gives the data wants it printed.
"""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping, Set
from decimal import Decimal
from time import monotonic, thread_time
from typing import Any

import attrs

from thidua.arguments import explained, refuse_unfit_bounds
from thidua.budget import bound
from thidua.engine import faults
from thidua.engine.refusals import RefusedError
from thidua.records import frozen
from thidua.wording import format_number


@explained
@frozen
class Bounds:
    """What one rendering may cost; whoever opens a template may set others: ``Template(…, bounds=Bounds(work=…))``.

    ``work``: units of work; ``text``: characters that it writes, into its document and into ``{% set %}`` blocks;
    ``value``: characters of one value, or items of one list; ``depth``: lists within lists; ``seconds``: the time of
    its thread, as the last resort. ``work``, ``text`` and ``seconds`` are for data of up to ``data`` characters (or
    numbers), and grow in proportion with more. Raises :class:`ArgumentError` for a bound that is no number above 0.
    """

    work: int = bound(20_000_000, "việc của một lần in: vòng lặp, bộ lọc, phép tính, chữ được tạo ra", "bước")
    text: int = bound(8_000_000, "chữ được ghi, cả trong khối {% set %}", "ký tự")
    value: int = bound(1_000_000, "chữ của một giá trị; mục của một danh sách", "ký tự, mục")
    depth: int = bound(50, "danh sách lồng trong danh sách", "tầng")
    seconds: float = bound(1.0, "thời gian CPU của luồng đang in, khi các mức kia không giữ được", "giây")
    data: int = bound(200_000, "dữ liệu dài hơn chừng này thì work, text, seconds tăng theo tỷ lệ", "ký tự")

    def __attrs_post_init__(self) -> None:
        refuse_unfit_bounds(self)

    @property
    def of_texts(self) -> Bounds:
        """What the short texts of one document may cost together, those of ``[van_ban]`` or ``[pdf]``: a tenth of the
        work, less of the rest.
        """
        return attrs.evolve(
            self, work=max(1, self.work // 10), text=max(1, self.text // 16), value=max(1, self.value // 2),
            seconds=self.seconds * 0.3,
        )  # fmt: skip


BOUNDS = Bounds()
"""What a rendering may cost where nobody says otherwise."""

STEP = 20
"""What a step of a loop costs, besides what is done in it."""
ITEM = 16
"""What an item costs that is put into a list, sorted or passed on."""
LEAF = 20
"""What a look at a value inside another costs."""
_OF_ELEMENT = 8
"""Characters for each of which an element of XML may stand."""
_PROPERTY = 200
"""What it costs to compute a property of the data, besides its size."""
_SIZED = (list, tuple, Mapping, Set, range)
_PAUSE = 0.01
"""The seconds of any clock after which that of the thread is looked at: the time of a thread is never the longer one,
and ten times as dear to ask.
"""


class Weighed:
    """A value that knows what it costs to pass it on."""

    __slots__ = ()
    weight: int


def too_much(form: str, most: float) -> RefusedError:
    """What is refused for its size."""
    return RefusedError(faults.OUT_OF_BOUNDS.said(form, nhieu=format_number(Decimal(str(most)))))


class Meter:
    """What one rendering has cost so far. Every charge raises ``RefusedError`` past the bounds."""

    __slots__ = (
        "_began", "_data", "_due", "_grown", "_had", "_looked", "_sweeps", "_text", "_uncounted", "_work", "bounds",
        "elements", "text", "work",
    )  # fmt: skip

    def __init__(self, bounds: Bounds = BOUNDS, data: Any = None) -> None:
        """``data``: what is printed, by which the bounds grow; it is looked at when they are reached."""
        self.bounds = bounds
        self.work = self.text = self.elements = 0
        self._uncounted: list[str] = []
        self._data, self._grown = data, False
        self._work, self._text = bounds.work, bounds.text
        self._began, self._due = thread_time(), monotonic() + _PAUSE
        self._looked, self._sweeps = self._began, _sweeps()
        self._had: dict[tuple[int, str], tuple[Any, Any]] = {}

    def take(self, work: int) -> None:
        """Some work."""
        self.work += work
        if self.work > self._work or monotonic() > self._due:
            self._look()

    def write(self, length: int) -> None:
        """Some text that is written, to be kept until the end."""
        self.text += length
        self.work += length >> 3
        if self.text > self._text or self.work > self._work or monotonic() > self._due:
            self._look()

    def marked(self, text: str) -> None:
        """The elements of a part that has been printed: whoever puts a picture in makes each a node. They are counted
        once more letters are written than there may be elements.
        """
        self._uncounted.append(text)
        if self.text <= self._text // _OF_ELEMENT:
            return
        self.elements += sum(one.count("<") for one in self._uncounted)
        self._uncounted.clear()
        if self.elements > self._text // _OF_ELEMENT:
            self._look()
            if self.elements > self._text // _OF_ELEMENT:
                raise too_much("the_xml", self._text // _OF_ELEMENT)

    def bounded(self, length: int) -> None:
        """A text or list of that length, which will be made."""
        if length > self.bounds.value:
            raise too_much("gia_tri", self.bounds.value)

    def made(self, value: Any) -> Any:
        """What a filter has made; an iterator pays for each of its items as it gives them."""
        if isinstance(value, str):
            self.bounded(len(value))
            self.take(len(value))
        elif hasattr(type(value), "__next__"):
            return self.paying(value)
        else:
            self.take(size(value))
        return value

    def had(self, of: Any, name: str) -> Any:
        """A property of a value of the data, which is computed once in a rendering."""
        known = self._had.get((id(of), name))
        if known is None:
            self.take(_PROPERTY)
            found = self.made(getattr(of, name))
            if hasattr(type(found), "__next__"):  # it can be gone through but once
                return found
            known = self._had[id(of), name] = of, found  # as long as it is kept, no other value has its id
        return known[1]

    def paying(self, items: Iterable[Any]) -> Iterator[Any]:
        """Some items, each of which is paid for."""
        for item in items:
            self.take(ITEM)
            yield item

    def weigh(self, value: Any, depth: int = 0, *, deep: bool = True) -> int:
        """The parts of a value, those of parts of parts included: what it costs to compare or hash it; or to print it,
        where it is not ``deep``, for who prints a part of the data pays for its text.
        """
        if isinstance(value, str | Weighed):
            weight = LEAF + (size(value) >> 3)
        elif isinstance(value, Mapping):
            weight = self._within((one for pair in value.items() for one in pair), depth, deep=deep)
        elif isinstance(value, list | tuple | Set):
            weight = self._within(value, depth, deep=deep)
        elif deep and attrs.has(type(value)):
            weight = self._of_part(value)
        else:
            weight = LEAF
        self.take(weight if depth == 0 or weight == LEAF else LEAF)
        return weight

    def _of_part(self, value: Any) -> int:
        """What a part of the data weighs, which is looked at once."""
        known = self._had.get((id(value), ""))
        if known is None:
            known = self._had[id(value), ""] = value, LEAF * _lengths(value)[0]
        weight: int = known[1]
        return weight

    def _within(self, items: Iterable[Any], depth: int, *, deep: bool) -> int:
        if depth >= self.bounds.depth:
            raise too_much("sau", self.bounds.depth)
        return LEAF + sum(self.weigh(item, depth + 1, deep=deep) for item in items)

    def _look(self) -> None:
        """Looks whether it is too much; and, for the first time that it is, at how much the data is."""
        now, sweeps = thread_time(), _sweeps()
        if sweeps != self._sweeps:  # the process has looked through all of its memory, which may be large
            self._began += max(0.0, now - self._looked - _PAUSE)
        self._looked, self._sweeps = now, sweeps
        spent = now - self._began
        past = self.work > self._work or max(self.text, _OF_ELEMENT * self.elements) > self._text
        if not self._grown and (past or spent > self.bounds.seconds):
            self._grow()
        if self.work > self._work:
            raise too_much("viec", self._work)
        if self.text > self._text:
            raise too_much("chu", self._text)
        most = self.bounds.seconds * self._work / max(1, self.bounds.work)
        if spent > most:
            raise too_much("giay_mau", round(most, 1))
        self._due = monotonic() + _PAUSE

    def _grow(self) -> None:
        self._grown = True
        length, pictures = _lengths(self._data)
        times = max(1.0, length / max(1, self.bounds.data))
        self._work, self._text = int(self.bounds.work * times), int(self.bounds.text * times) + 2 * pictures
        self._data = None


def _sweeps() -> int:
    """How often the process has looked for garbage among all that it keeps."""
    return int(gc.get_stats()[-1]["collections"])


def size(value: Any) -> int:
    """What it costs to pass a value on: a text by its length, a list by its items."""
    if isinstance(value, str):
        return len(value)
    if isinstance(value, _SIZED):
        return len(value) * ITEM
    return value.weight if isinstance(value, Weighed) else LEAF


def _lengths(data: Any) -> tuple[int, int]:
    """How many characters some data has, other values counted as one, and how many bytes (of pictures); what stands in
    it twice counts once.
    """
    seen: set[int] = set()
    waiting, length, pictures = [data], 0, 0
    while waiting:
        value = waiting.pop()
        if isinstance(value, str | bytes):
            length += len(value) if isinstance(value, str) else 1
            pictures += len(value) if isinstance(value, bytes) else 0
            continue
        length += 1
        if id(value) in seen:
            continue
        seen.add(id(value))
        if isinstance(value, Mapping):
            waiting += value.values()
        elif isinstance(value, list | tuple | Set):
            waiting += value
        elif attrs.has(type(value)):
            waiting += (getattr(value, field.name, None) for field in attrs.fields(type(value)))
    return length, pictures
