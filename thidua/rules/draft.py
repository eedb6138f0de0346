"""What rules over a plan look at: the plan, each of its texts with the way to it, where that stands, what was asked."""

from __future__ import annotations

import datetime
import re
from calendar import monthrange
from collections.abc import Callable, Iterator, Mapping
from functools import cache, cached_property
from operator import attrgetter
from typing import Any

import attrs

from thidua.cursor import Path
from thidua.diagnostics import Place, words_of
from thidua.errors import PlanError
from thidua.grammar.days import Ngay
from thidua.grammar.deadlines import ThoiHan, reviews_of, span_of
from thidua.grammar.instruments import Cited, cited_in
from thidua.grammar.looks import without_notes
from thidua.model import Bang, KeHoach, ThoiGian
from thidua.model.data import Choice, Day, Deadline, Flag, Number
from thidua.model.node import Node
from thidua.records import frozen
from thidua.rules.instruments import Instrument, known
from thidua.rules.phrases import Words

_YEAR = re.compile(r"(?<![\d/])(?:19|20)\d\d(?![\d/])")
PlaceOf = Callable[[Path, str], Place]
"""Where the value at the end of a path stands that says some words: in a file of a plan, on a paper."""


@frozen
class Said:
    """A text of a plan: the keys and numbers from 0 that lead to it, and its words without marks of notes; ``at`` where
    it stands, of a line of a paper.
    """

    path: Path
    text: str
    at: Place | None = None

    @property
    def part(self) -> str:
        """The label of the part of the plan in which it stands."""
        return str(self.path[0]) if self.path else ""


@frozen
class Asked:
    """What whoever checks a plan asks for beside the rules: words that must not stand in it, words that must; the
    ``instruments`` that are known to be replaced, by number.
    """

    forbid: tuple[str, ...] = ()
    require: tuple[str, ...] = ()
    instruments: Mapping[str, Instrument] = attrs.field(factory=known)


@frozen
class Period:
    """When a plan runs and is reviewed, as its fields say, else its words: ``first`` and ``last`` day, those of sơ kết
    and tổng kết (``half``, ``full``), and how these two are said.
    """

    first: datetime.date | None = None
    last: datetime.date | None = None
    half: datetime.date | None = None
    full: datetime.date | None = None
    half_said: str = ""
    full_said: str = ""


def _day(when: str, *, last: bool) -> datetime.date | None:
    """The day that a text surely says, as far as it is known the first or the ``last`` one of it."""
    if not when:
        return None
    try:
        day = Ngay.parse(when)
    except PlanError:
        return None
    return ThoiHan(when).ngay_cuoi if last or not day.nam else datetime.date(day.nam, day.thang or 1, day.ngay or 1)


def _period(draft: Draft, when: ThoiGian) -> Period:
    begin, end = when.bat_dau, when.ket_thuc
    span = ("", "") if begin and end else draft.span_in_words
    half, full = (str(when.so_ket or ""), str(when.tong_ket or ""))
    if not half or not full:
        read = draft.reviews_in_words
        half, full = half or read[0], full or read[1]
    return Period(
        _day(str(begin or span[0]), last=False),
        _day(str(end or span[1]), last=True),
        when.so_ket.ngay_cuoi if when.so_ket else _day(half, last=True),
        when.tong_ket.ngay_cuoi if when.tong_ket else _day(full, last=True),
        half,
        full,
    )


def _in_words(path: Path, words: str) -> Place:
    return Place(path=path, label=words_of(path))


@frozen(slots=False)
class Draft:
    """A plan that is checked. ``place_of`` says where its values stand; ``asked`` what was asked for; ``on_paper``: it
    was read from a document, which says no values that are not printed; ``printed`` all words of that, ``typed`` lines
    of it as they were typed, where reading has put right what stands in them.
    """

    plan: KeHoach
    place_of: PlaceOf = _in_words
    asked: Asked = Asked()
    on_paper: bool = False
    printed: str = ""
    typed: tuple[Said, ...] = ()

    def at(self, *path: str | int, words: str = "") -> Place:
        """Where a value stands, by the keys and numbers that lead to it; ``words`` that it says."""
        return self.place_of(path, words)

    def where(self, said: Said, at: int = 0) -> Place:
        """Where a text stands; of one of several lines that in which the place ``at`` is."""
        if said.at is not None:
            return said.at
        start, end = said.text.rfind("\n", 0, max(0, at)) + 1, said.text.find("\n", max(0, at))
        return self.place_of(said.path, said.text[start : end if end >= 0 else None])

    @property
    def day(self) -> datetime.date | None:
        """The day of the plan; None where it is not fully known."""
        return self.plan.ngay.date if self.plan.ngay else None

    @property
    def days(self) -> tuple[datetime.date, datetime.date] | None:
        """The first and the last day that the plan may be of, as far as its day is known; None where no year is."""
        known = self.plan.ngay
        if not known or not known.nam:
            return None
        months = (known.thang, known.thang) if known.thang else (1, 12)
        day = known.ngay if known.thang else None
        last = day or monthrange(known.nam, months[1])[1]
        return datetime.date(known.nam, months[0], day or 1), datetime.date(known.nam, months[1], last)

    @property
    def issued(self) -> bool:
        """It has its number and full day and is no draft: what is blank in it stays blank."""
        return bool(self.plan.so and self.day and not self.plan.du_thao)

    @cached_property
    def period(self) -> Period:
        """When it runs and is reviewed: as its fields say, else its words."""
        return _period(self, self.plan.thoi_gian) if self.plan.thoi_gian else Period()

    @cached_property
    def _time_in_words(self) -> str:
        when = self.plan.thoi_gian
        return " ".join((when.noi_dung, *(one.noi_dung for one in when.gom))).strip() if when else ""

    @cached_property
    def span_in_words(self) -> tuple[str, str]:
        """First and last day as the words of its time say them, as a plan file has it; empty where they do not."""
        begin, end = span_of(self._time_in_words)
        return begin or "", end or ""

    @cached_property
    def reviews_in_words(self) -> tuple[str, str]:
        """Sơ kết and tổng kết as the words of its time say them."""
        half, full = reviews_of(self._time_in_words)
        return half or "", full or ""

    @cached_property
    def whole(self) -> str:
        """All its texts, for what few of them have."""
        return "\n".join(said.text for said in self.texts)

    @cached_property
    def named_years(self) -> tuple[int, ...]:
        """The years that its trích yếu names, but for those of the instruments that it cites."""
        text = without_notes(self.plan.trich_yeu)
        cited = [(one.start, one.end) for one in cited_in(text)] if _YEAR.search(text) else []
        found = (one for one in _YEAR.finditer(text) if not any(low <= one.start() < high for low, high in cited))
        return tuple(int(one[0]) for one in found)

    @cached_property
    def texts(self) -> tuple[Said, ...]:
        """All that is typed in the plan, in the order of the paper: each text with its path."""
        found: list[Said] = []
        _gather(self.plan, (), found)
        return tuple(found)

    @cached_property
    def tables(self) -> tuple[tuple[Path, Bang], ...]:
        """The tables of the plan, each with the way to it; most plans have none."""
        return tuple(_tables(self.plan, ())) if any(_TABLE in said.path for said in self.texts) else ()

    @cached_property
    def words(self) -> Words:
        """The words of its texts, by the numbers of these."""
        return Words(said.text for said in self.texts)

    def having(self, *words: str) -> Iterator[Said]:
        """The texts that have one of some words (in small letters): a pattern that begins with one finds no others."""
        return (self.texts[number] for number in self.words.having(words))

    @cached_property
    def cited(self) -> tuple[tuple[Said, Cited], ...]:
        """The instruments that its texts cite by number, each with the text."""
        return tuple((said, one) for said in self.having("số") for one in cited_in(said.text))

    def of(self, *parts: str) -> Iterator[Said]:
        """The texts of some parts, by their labels."""
        return (said for said in self.texts if said.part in parts)


def _gather(value: Any, path: Path, found: list[Said]) -> None:
    """Puts the texts inside a value to those that are found: a text, a node, several of either."""
    if isinstance(value, str):
        found.append(Said(path, without_notes(value)))
    elif isinstance(value, tuple):
        for at, one in enumerate(value):
            _gather(one, (*path, at), found)
    elif isinstance(value, Node):
        values, labels = _fields(type(value))  # type: ignore[arg-type]  # a class is hashable
        for inside, label in zip(values(value), labels, strict=True):
            if inside:
                _gather(inside, (*path, label), found)


_TABLE = "bảng"


def _tables(node: Node, path: Path) -> Iterator[tuple[Path, Bang]]:
    for field in type(node).fields().values():
        value = getattr(node, field.attribute)
        here = (*path, field.label)
        if isinstance(value, Bang):
            yield here, value
        elif isinstance(value, tuple):
            for at, one in enumerate(value):
                if isinstance(one, Node):
                    yield from _tables(one, (*here, at))
        elif isinstance(value, Node):
            yield from _tables(value, here)


_NAMES: Mapping[str, frozenset[str]] = {
    "BoCuc": frozenset(("phan", "muc_khac")),
    "ChuThich": frozenset(("dau",)),
    "CanCu": frozenset(("dan", "loai", "so", "co_quan", "ve")),  # parts of its text
}
"""Fields whose texts name or repeat what stands elsewhere."""


@cache
def _fields(cls: Any) -> tuple[Callable[[Any], tuple[Any, ...]], tuple[str, ...]]:
    """What gives the values of a class that hold texts, and their labels."""
    without = _NAMES.get(cls.__name__, frozenset())
    held = [
        field for name, field in cls.fields().items()
        if name not in without and not isinstance(field.kind, Choice | Number | Day | Deadline | Flag)
    ]  # fmt: skip
    names = [field.attribute for field in held]
    few = attrgetter(*names) if len(names) > 1 else lambda node: tuple(getattr(node, name) for name in names)
    return few, tuple(field.label for field in held)
