"""Signed lines as a tree of items, and the tree as parts of the model whose layout writes the same signs again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import count, groupby, takewhile
from typing import Any

import attrs

from thidua.documents.marks import text_of
from thidua.documents.tables import table_of
from thidua.grammar.signs import (
    DASH_WORD,
    DECIMAL,
    INNER,
    NUMBER,
    NUMBER_WORD,
    PART,
    Sign,
    form_of,
    is_counted,
    number_in,
    numbering_of_sign,
    numbers_above,
    rank_of,
    sample_of,
)
from thidua.grammar.titles import is_known_title
from thidua.layout.numbering import LEVELS, NONE, SECTION, TOP, Depth, mark
from thidua.model import Bang, Muc
from thidua.recognise.role import Role
from thidua.records import frozen
from thidua.wording import ALPHABET

_DEEPEST = 20
_RUN_IN = 60  # a title that runs in is no longer than this


@attrs.define
class Item:
    """An item on its way to the model: its numbering, its number as typed, title, text, table, what it holds."""

    numbering: str
    value: int = 0
    title: str = ""
    text: str = ""
    table: Bang | None = None
    children: list[Item] = attrs.field(factory=list)
    role: Role | None = None

    @property
    def headed(self) -> bool:
        """It is a heading of its file."""
        return self.role is not None and self.role.line.source.level > 0

    @property
    def table_only(self) -> bool:
        """It is but a table."""
        return self.table is not None and not (self.title or self.text or self.children)


def all_of(items: Iterable[Item]) -> list[Item]:
    """The items and all that they hold, in order."""
    out: list[Item] = []
    _gather(items, out)
    return out


def _gather(items: Iterable[Item], out: list[Item]) -> None:
    for item in items:
        out.append(item)
        if item.children:
            _gather(item.children, out)


@frozen
class Scale:
    """Which numbering each sign of a document stands for: the one that it shows, but for slips of typing (``2)`` where
    no list begins with ``1)``; ``1.2`` beside ``1.1.``).
    """

    bracketed: bool = True
    part: str = ""
    decimals: Mapping[tuple[str, int], str] = attrs.field(factory=dict)

    @classmethod
    def of(cls, signs: Iterable[Sign]) -> Scale:
        """The scale of all signs of a body."""
        figures: set[str] = set()
        first: set[str] = set()
        part = ""
        decimals: dict[tuple[str, int], str] = {}
        for sign in signs:
            if sign.kind == NUMBER:
                figures.add(numbering := numbering_of_sign(sign))
                if sign.value == 1:
                    first.add(numbering)
            elif sign.kind in (DECIMAL, INNER):
                decimals.setdefault((sign.kind, sign.depth), numbering_of_sign(sign))
            elif sign.kind == PART:
                part = part or numbering_of_sign(sign)
        return cls(len(figures) < 2 or _BRACKETED in first, part, decimals)

    def numbering(self, sign: Sign) -> str:
        """The numbering that a sign stands for."""
        if sign.kind in (DECIMAL, INNER):
            return self.decimals.get((sign.kind, sign.depth)) or numbering_of_sign(sign)
        if sign.kind == NUMBER and not self.bracketed:
            return NUMBER_WORD
        if sign.kind == PART and self.part:
            return self.part
        return numbering_of_sign(sign)


_BRACKETED = "1)"


def scheme_of(section: str, levels: Sequence[str]) -> tuple[str, ...]:
    """The scheme of a document, as samples of its signs from the top: empty for the usual one. ``section`` is the
    numbering of its sections, ``levels`` those below them.
    """
    own = [one for one in dict.fromkeys(levels) if one != section]
    if section == SECTION and all(one in LEVELS for one in own):
        return ()
    return tuple(map(sample_of, (section, *own)))


def levels_of(items: Iterable[Item], *, own: bool) -> list[str]:
    """The numberings of the levels below the sections: in a document of ours the headings of each level say them, in
    any other all that count do, by their rank.
    """
    if not own:
        return sorted(_levels(items), key=rank_of)
    by_level: dict[int, Counter[str]] = {}
    for item in items:
        level = item.role.line.source.level if item.role and item.role.title else 0
        if level > 1 and is_counted(item.numbering):
            by_level.setdefault(level, Counter())[item.numbering] += 1
    known = takewhile(lambda level: level in by_level, count(2))
    return [by_level[level].most_common(1)[0][0] for level in known]


def _levels(items: Iterable[Item]) -> set[str]:
    """The numberings that count, but for one that lists of texts have for themselves: where titles with another stand
    below other items of the same numbering, or where it usually stands above what it stands below: ``1)`` below ``a)``.
    """
    found: Counter[str] = Counter()
    titled: set[str] = set()
    below: dict[str, set[str]] = {}
    misplaced: Counter[str] = Counter()
    for item in items:
        if item.numbering != NONE and item.children:
            rank = rank_of(item.numbering)
            misplaced.update(one.numbering for one in item.children if rank_of(one.numbering) <= rank)
        if not is_counted(item.numbering):
            continue
        found[item.numbering] += 1
        if item.title or item.children:
            titled.add(item.numbering)
        if item.title:
            below.setdefault(item.numbering, set()).update(one.numbering for one in item.children)
    own = {one for one in found if one not in titled and found[one] == misplaced[one]}
    return {one for one in found if one in titled or not (one in own or _of_one_list(one, below, titled))}


def _of_one_list(numbering: str, below: Mapping[str, set[str]], titled: set[str]) -> bool:
    around = [lists for lists in below.values() if numbering in lists]
    return bool(around) and all(lists & titled for lists in around)


def tree(roles: Sequence[Role], scale: Scale, *, own: bool = False) -> list[Item]:
    """The items of some lines: a sign opens a list or goes on with one, a paragraph belongs to what stands above it."""
    top: list[Item] = []
    open_: list[Item] = []
    caption = ""
    for role in roles:
        if role.name == "ten_bang":
            caption = "\n".join(part for part in (caption, text_of(role.line)) if part)
            continue
        if role.line.table:
            _hang(Item(NONE, table=table_of(role, caption), role=role), top, open_)
            caption = ""
            continue
        if role.sign:
            item = _signed(role, scale, own=own)
            (_close_own if own and len(open_) < _DEEPEST else _close)(item, open_)
            _hang(item, top, open_)
            open_.append(item)
        elif role.title and not own:
            _untyped_title(role, top, open_)
        else:
            _paragraph(role, top, open_, own=own)
    if caption:
        _hang(Item(NONE, text=caption), top, open_)
    return top


def _close(item: Item, open_: list[Item]) -> None:
    """Closes the lists above which a sign stands: 1. over a) over - over +; dashes may stand below a paragraph, and
    all may below a title without a number.
    """
    if item.value > 1 and _goes_on(item, open_):
        return
    level = rank_of(item.numbering)
    if item.value == 1 and not item.title and _waits(item, open_):
        return
    for at, one in enumerate(open_):
        if one.numbering != NONE and rank_of(one.numbering) >= level:
            del open_[at:]
            break
    while open_ and open_[-1].numbering == NONE and not open_[-1].title and level < rank_of(DASH_WORD):
        open_.pop()


def _goes_on(item: Item, open_: list[Item]) -> bool:
    """An item that counts on from one which is open closes that, and what stands in it; a heading does from a heading
    where there is one.
    """
    found = [at for at, one in enumerate(open_) if one.numbering == item.numbering and one.value == item.value - 1]
    if not found:
        return False
    headed = [at for at in found if open_[at].headed] if item.headed else []
    del open_[(headed or found)[-1] :]
    return True


def _waits(item: Item, open_: list[Item]) -> bool:
    """Right above stands a title that holds nothing yet: a first text is in its list, whatever sign that list has."""
    last = open_[-1] if open_ else None
    if last is None or not last.title or last.text or last.children or not is_counted(last.numbering):
        return False
    return (last.headed and not item.headed) or all(one.numbering != item.numbering for one in open_)


def _close_own(item: Item, open_: list[Item]) -> None:
    """Closes what layout has closed before it wrote a sign, whatever stands in what: its numbers never skip.

    A first number opens a list inside what stands above; a later one goes on with the list that it counts on; a
    bullet goes on with a list of its sign that no number has come after.
    """
    if item.value:
        while open_ and open_[-1].numbering == NONE:
            open_.pop()
        if item.value == 1:
            _close_to_parents(item, open_)
            return
        if not _goes_on(item, open_):
            _close(item, open_)
        return
    for at in range(len(open_) - 1, -1, -1):
        if open_[at].numbering == item.numbering:
            del open_[at:]
            return
        if open_[at].value:
            return


def _close_to_parents(item: Item, open_: list[Item]) -> None:
    """Closes what a decimal does not stand below: ``2.1`` carries the number of what it does."""
    sign = item.role.sign if item.role else None
    if sign is None or sign.kind not in (DECIMAL, INNER):
        return
    wanted = numbers_above(sign, item.numbering)
    while open_:
        around = [one.value for one in reversed(open_) if is_counted(one.numbering)]
        if all(mine == number for mine, number in zip(around, wanted, strict=False)):
            return
        open_.pop()


def _hang(item: Item, top: list[Item], open_: list[Item]) -> None:
    (open_[-1].children if open_ else top).append(item)


def _paragraph(role: Role, top: list[Item], open_: list[Item], *, own: bool) -> None:
    """A paragraph without a sign: it goes on with an item that is a text, else stands below a title."""
    text = text_of(role.words)
    while open_ and open_[-1].numbering == NONE and not open_[-1].title:
        open_.pop()
    last = open_[-1] if open_ else None
    if last and not last.title and not last.children:
        last.text = f"{last.text}\n{text}"
        return
    item = Item(NONE, text=text, role=role)
    _hang(item, top, open_)
    open_.append(item)


def _untyped_title(role: Role, top: list[Item], open_: list[Item]) -> None:
    """A title without a number: it closes the bullets and the title like it above, and stays in the item around."""
    while open_ and not is_counted(open_[-1].numbering):
        open_.pop()
    item = Item(NONE, title=text_of(role.words), role=role)
    _hang(item, top, open_)
    open_.append(item)


def _signed(role: Role, scale: Scale, *, own: bool) -> Item:
    sign = role.sign
    assert sign is not None
    numbering = scale.numbering(sign)
    item = Item(numbering, sign.value, role=role)
    text = text_of(role.words)
    if role.title and text:
        item.title = text
    else:
        item.title, item.text = run_in(role, text) if not own and is_counted(numbering) else ("", text)
    return item


def run_in(role: Role, text: str) -> tuple[str, str]:
    """A text whose title runs in, taken apart: ``Thời gian: Từ ngày …``; without a title where none is sure."""
    words = role.words
    colon = words.text.find(": ")
    if not 0 < colon < _RUN_IN or not words.text[colon + 1 :].strip():
        return "", text
    lead = words.runs[0] if words.runs else None
    bold = lead is not None and lead.bold and len(lead.text.strip()) in (colon, colon + 1) and len(words.runs) > 1
    if not bold and not is_known_title(words.text[:colon]):
        return "", text
    return text_of(words.part(0, colon)), text_of(words.part(colon + 1))


# From the tree to the model.

Make = Callable[[Item, dict[str, Any]], Muc]
"""What makes a part of the model of an item and of the values that every kind of part takes."""


def plain(item: Item, values: dict[str, Any]) -> Muc:
    """An item of the body."""
    return Muc(**values)


def build(items: Sequence[Item], make: Make = plain, place: Depth = TOP) -> tuple[tuple[Muc, ...], str]:
    """The items as parts of the model, and the numbering to give their list so that layout writes their signs again.

    The numbering is empty where the usual one of its place does it; where signs change inside a list, each run of one
    sign becomes a group with its numbering.
    """
    counted = [item for item in items if not item.table_only]
    wanted = [item.numbering for item in counted]
    parts = [_part(item, make, place) for item in items]
    if wanted == place.usual([(item.title, item.text, bool(_held(item))) for item in counted]):
        return tuple(parts), ""
    if len(set(wanted)) == 1:
        return tuple(parts), wanted[0]
    return tuple(_grouped(items, parts, make)), NONE


def _held(item: Item) -> list[Item]:
    """What an item holds, without the table that closes it."""
    last = item.children[-1] if item.children else None
    return item.children[:-1] if last and last.table_only and item.table is None else item.children


def _part(item: Item, make: Make, place: Depth) -> Muc:
    children = _held(item)
    table = item.table if len(children) == len(item.children) else item.children[-1].table
    below, numbering = build(children, make, place.below(item.title, item.numbering))
    said = {"tieu_de": item.title, "noi_dung": item.text, "gom": below, "danh_so": numbering}
    values: dict[str, Any] = {name: value for name, value in said.items() if value}
    if table is not None:
        values["bang"] = table
    return make(item, values)


def _grouped(items: Sequence[Item], parts: Sequence[Muc], make: Make) -> Iterable[Muc]:
    for kind, group in groupby(zip(items, parts, strict=True), key=lambda pair: pair[0].numbering):
        run = tuple(part for _, part in group)
        yield from run if kind == NONE else (make(Item(NONE), {"gom": run, "danh_so": kind}),)


Numbers = tuple[str, ...]
"""The numbers of an item, as they are printed or typed, from that of its section to its own."""


def broken(items: Sequence[Item], above: tuple[int, ...] = ()) -> list[tuple[Item, int]]:
    """The items whose number is not the next of their list, each with the number that it will print; ``above`` are the
    numbers of what the list stands below.
    """
    out: list[tuple[Item, int]] = []
    for item, number, counted in _counting(items):
        if counted and item.value and (item.value != number or _moved(item, number, above)):
            out.append((item, number))
        if item.children:
            out += broken(item.children, (*above, number) if counted else above)
    return out


def places(
    items: Sequence[Item], typed: Numbers, printed: Numbers, above: tuple[int, ...]
) -> Iterator[tuple[Numbers, Numbers]]:
    """The numbers of each item as they were typed, and as they will be printed."""
    for item, number, counted in _counting(items):
        there, here = typed, printed
        if counted and item.role and item.role.sign and item.role.sign.text:
            there = (*typed, number_in(item.role.sign.text))
            here = (*printed, number_in(mark(item.numbering, number, above=above)))
            yield there, here
        if item.children:
            yield from places(item.children, there, here, (*above, number) if counted else above)


def _counting(items: Sequence[Item]) -> Iterator[tuple[Item, int, bool]]:
    """The items of a list, each with the number that it will print, and whether it is counted at all."""
    number = 0
    kind = ""
    for item in items:
        counted = not item.table_only and is_counted(item.numbering)
        if not item.table_only:
            number = number + 1 if item.numbering == kind else 1
            kind = item.numbering
        yield item, number, counted


def _moved(item: Item, number: int, above: tuple[int, ...]) -> bool:
    """A decimal carries other numbers than those of what it will stand below: ``2.1`` where no 2 is."""
    sign = item.role.sign if item.role else None
    if sign is None or sign.kind not in (DECIMAL, INNER) or not sign.text:
        return False
    return mark(item.numbering, number, above=above).rstrip(".") != sign.text.rstrip(" .)-")


def settle(items: Sequence[Item]) -> list[Item]:
    """Lists of more than 23 letters numbered instead, at any depth; gives the first item of each such list."""
    changed: list[Item] = []
    for item in items:
        if item.children:
            changed += settle(item.children)
    if len(items) <= len(ALPHABET):
        return changed
    for numbering in dict.fromkeys(item.numbering for item in items):
        form = form_of(numbering)
        letters = [item for item in items if item.numbering == numbering]
        if form and form.lettered and len(letters) > len(ALPHABET):
            for item in letters:
                item.numbering = NUMBER_WORD
            changed.append(letters[0])
    return changed
