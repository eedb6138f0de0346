"""Where a cross-reference points to in a plan as it is printed: the numbers of its lines, each below others."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import product

from thidua.grammar.references import Reference
from thidua.grammar.signs import CAPITAL, DASH, PLUS, as_letter, counts_as, parse_own_sign
from thidua.layout.body import lay_body
from thidua.layout.lines import Khoi
from thidua.layout.style import Kieu
from thidua.model import KeHoach
from thidua.wording import NBSP

Numbers = tuple[str, ...]
"""The numbers of a line from the outermost to its own: ``("B", "I", "1", "a")``."""


Lines = Mapping[str, Collection[Numbers]]
"""The numbers of all lines, by each line's own."""


def numbered_lines(plan: KeHoach) -> Lines:
    """The numbers of all lines of a plan's body."""
    lines: dict[str, set[Numbers]] = {}
    for numbers in _numbers(lay_body(plan, Kieu())):
        lines.setdefault(numbers[-1], set()).add(numbers)
    return lines


def _numbers(blocks: Iterable[Khoi]) -> Iterator[Numbers]:
    """The numbers of each block; a sign of a kind that is open goes on with it, any other stands below all that are."""
    open_: list[tuple[str, int, str]] = []
    for block in blocks:
        sign = parse_own_sign(f"{block.so}{NBSP}") if block.so else None
        if sign is None or sign.kind in (DASH, PLUS):
            continue
        letter = as_letter(sign)
        if letter and any(kind == CAPITAL and value == letter.value - 1 for kind, value, _ in open_):
            sign = letter
        kind = f"{sign.kind}{sign.depth}"
        at = next((i for i, (other, _, _) in enumerate(open_) if other == kind), len(open_))
        label = block.so.rpartition(" ")[2].strip("().-:")
        open_[at:] = [(kind, sign.value, label)]
        yield tuple(label for _, _, label in open_)


def points_to(reference: Reference, lines: Lines) -> bool:
    """A reference fits one of the lines: its last number is the line's own, the others stand around it in order."""
    return any(_within(way, line) for way in _ways(reference) for line in lines.get(way[-1], ()))


def renumbered(reference: Reference, places: Mapping[str, Iterable[tuple[Numbers, Numbers]]]) -> tuple[str, str] | None:
    """A number of a reference that is printed otherwise, and as what; ``None`` where it means what it meant.

    ``places`` are the numbers of lines as they were typed and as they are printed, by each one's own as typed.
    """
    meant = [
        (way, typed, printed)
        for way in _ways(reference)
        for typed, printed in places.get(way[-1], ())
        if _within(way, typed)
    ]
    if not meant or any(way[-1] == printed[-1] and _within(way, printed) for way, _, printed in meant):
        return None
    way, typed, printed = meant[0]
    changed = (pair for pair in zip(typed, printed, strict=True) if pair[0] != pair[1] and pair[0] in way)
    return next(changed, (typed[-1], printed[-1]))


def _ways(reference: Reference) -> set[Numbers]:
    """The numbers that a reference names; those of a decimal may be numbers of lines each below the other."""
    each = product(*map(counts_as, reference.steps))
    return {way for steps in each for way in (steps, tuple(part for step in steps for part in step.split(".")))}


def _within(way: Numbers, line: Numbers) -> bool:
    rest = iter(line)
    return all(step in rest for step in way)
