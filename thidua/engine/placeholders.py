"""The placeholders of a compiled template, and the filter that prints a value as the placeholder it stands in wants."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import attrs
from jinja2 import pass_context
from jinja2.runtime import Context, Undefined

from thidua.engine import faults
from thidua.engine.gaps import names_of, nothing, pieces
from thidua.engine.meter import size
from thidua.engine.part import kept
from thidua.engine.refusals import RefusedError
from thidua.engine.rendering import THIS, Rendering
from thidua.engine.values import Xml
from thidua.grammar.gaps import gaps_in
from thidua.grammar.looks import has_signs
from thidua.layout.flat import laid_out
from thidua.layout.lines import Chu, Dong, Khoi, marked
from thidua.layout.notes import Numbers, with_lines
from thidua.layout.style import Kieu
from thidua.model import Bang, KeHoach
from thidua.model.muc import DongY
from thidua.pictures import Anh
from thidua.records import frozen


@frozen
class Placeholder:
    """Where a value is printed, as its format knows it (a look, a place), and the tag as typed.

    ``strict``: a value that is missing is refused here, for a mark of it could not stand in this place. ``notes``:
    the mark of a note can stand here (``""``), is left out (``bo``), or is refused in that form of the rule. ``line``
    is that of a template of text.
    """

    where: Any
    tag: str
    strict: bool = False
    notes: str = ""
    line: int = 0


_LONG, _OF_LETTER = 1000, 16
"""A text that is longer pays for each letter, in which marks are sought."""
_OF_PIECES = 4
"""How many times as much it costs to print the pieces of a gap as to pass it on."""
_LISTS = (list, tuple)
_LAID_OUT = frozenset((Khoi, Dong))
"""The types of nearly all values that are printed."""
_KEPT, _SMALL = 2048, 2000
"""How many lines of the layout are kept as they were printed; the characters of those that are."""
_OF_PLAN = frozenset((Bang, DongY, tuple))
"""The types of the values of a plan that are laid out as they are printed: a table, rows of a flat list."""
_PICTURED = (Anh, list, tuple)
"""The types of the values that may be, or hold, a picture."""


def printing(placeholders: Sequence[Placeholder], put: Callable[[Any, Any], str]) -> Callable[..., Xml]:
    """The filter ``value|filter(index)`` that prints by ``put(where, value)``.

    Missing values are marked, refused or left as their tag, and a plan's texts give up their marks.
    """
    known: dict[tuple[int, int], tuple[Any, Xml]] = {}
    """Lines by their id and the placeholder, as they were printed: layout gives what units say alike as one object."""

    def put_once(value: Any, index: int) -> Xml:
        out = Xml(put(placeholders[index].where, value))
        if len(out) <= _SMALL:
            if len(known) >= _KEPT:
                known.clear()
            known[id(value), index] = value, out
        return out

    @pass_context
    def printed_at(context: Context, value: Any, index: int) -> Xml:
        rendering: Rendering = context.parent[THIS]
        if type(value) in _LAID_OUT and rendering.gaps == "mark" and rendering.notes is None:
            # which has nothing to be marked, counted or looked through
            found = known.get((id(value), index))
            return found[1] if found is not None and found[0] is value else put_once(value, index)
        return _looked_through(value, placeholders[index], rendering, put, context)

    return printed_at


def _looked_through(
    value: Any, placeholder: Placeholder, rendering: Rendering, put: Callable[[Any, Any], str], context: Context
) -> Xml:
    """A value as it is printed, with all that may have to be done before: gaps, marks, tables, pictures, notes."""
    keeps = rendering.gaps == "keep"
    gap = isinstance(value, Undefined)
    if type(value) is str and len(value) > _LONG:
        rendering.meter.take(_OF_LETTER * len(value))
    if gap:
        value = _gap(value, placeholder, rendering)
    elif keeps:
        value = kept(value)
    elif rendering.marks and type(value) is str and has_signs(value):
        value = Dong(marked(value))
    if type(value) in _OF_PLAN:
        kieu = context.parent.get("kieu")
        value = laid_out(value, kieu if isinstance(kieu, Kieu) else Kieu())
    if type(value) in _LISTS:
        rendering.meter.weigh(value, deep=False)
    if rendering.drawings is not None and type(value) in _PICTURED:
        value = rendering.drawings.placed(value)
    if rendering.notes is not None:
        value = _noted(value, placeholder.notes, rendering.notes)
    out = put(placeholder.where, value)
    if rendering.gaps == "refuse" and not gap:
        for label in gaps_in(out):
            rendering.miss(label, "dau")
    return Xml(out)


def _gap(gap: Undefined, placeholder: Placeholder, rendering: Rendering) -> Any:
    """What is printed of a gap: its mark, with what is known beside it, or the tag that fills it in a second pass."""
    if nothing(gap):
        return ""
    if placeholder.strict:
        str(gap)  # raises, unless gaps are refused: then it is noted, and what stands behind is looked at, too
        return 0
    if rendering.gaps == "keep":
        return Chu(placeholder.tag)
    for name in names_of(gap):
        rendering.miss(name)
    rendering.meter.take(_OF_PIECES * size(gap))
    found: list[Chu] = []
    for text, of_gap in pieces(gap):
        found += marked(text) if rendering.marks and not of_gap else (Chu(text, thieu=of_gap),)
    return found[0] if len(found) == 1 else Dong(tuple(found))


def notes_of(values: Mapping[str, Any], *, given: bool = False) -> Numbers | None:
    """The numbers of the notes of the plan among the values; ``given``: those of the printed form."""
    plan = values.get("plan")
    if not isinstance(plan, KeHoach) or not plan.chu_thich:
        return None
    return Numbers.of(plan.chu_thich, values.get("chu_thich", ()) if given else ())


def _noted(value: Any, way: str, numbers: Numbers) -> Any:
    """A value with the marks of its notes numbered, left out or refused."""

    def line(dong: Dong) -> Dong:
        if not any(run.chu_thich for run in dong.van):
            return dong
        if way == "bo":
            return attrs.evolve(dong, van=tuple(run for run in dong.van if not run.chu_thich))
        if way:
            raise RefusedError(faults.NOTE_PLACE.said(way))
        return numbers.line(dong)

    if type(value) is Chu:
        value = Dong((value,))
    return [with_lines(one, line) for one in value] if type(value) is list else with_lines(value, line)
