"""What one rendering keeps: how gaps are treated, what was missed, in which items it stands, and its meter."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Collection
from typing import Literal

import attrs

from thidua.cursor import Path
from thidua.engine.drawings import Drawings
from thidua.engine.meter import Meter
from thidua.layout.notes import Numbers

Gaps = Literal["mark", "refuse", "keep"]
"""What becomes of a value that is missing: marked visibly, refused, or its tag kept for a second pass."""

Missed = Literal["", "dau", "dieu_kien"]
"""How a name was missed: printed without a value, a mark that a value holds itself, asked for by a condition."""

THIS = " lần"
"""The name under which a rendering finds its own :class:`Rendering`: one that no tag can say."""


MOST_MISSED = 500
"""The names without a value that one document tells of."""
_OF_MISSED = 60
"""What it costs to note one."""


@attrs.define
class Loop:
    """A loop that a template is in: what it goes through, and the item at which its body is, from 0.

    ``ahead``: the items that are drawn and whose turn has not come, where the body may ask for what comes next;
    ``tested``: the one of them that the test of the loop looks at.
    """

    label: str
    at: int = 0
    ahead: deque[int] | None = None
    tested: int | None = None

    @property
    def item(self) -> int:
        """The item that it is at."""
        return self.at if self.tested is None else self.tested


@attrs.define
class Rendering:
    """What one rendering keeps: how gaps are treated, in which items it stands, and the ``meter`` of what it costs.

    ``marks``: texts are a plan's, in which ``*nghiêng*`` and ``**đậm**`` are marks; ``notes`` numbers those of
    notes; ``drawings`` take the pictures of a Word document. ``optional``: the names beside a plan that may be left
    out; ``None`` where any may, for there is no plan.
    """

    gaps: Gaps = "mark"
    marks: bool = False
    notes: Numbers | None = None
    drawings: Drawings | None = None
    optional: Collection[str] | None = None
    meter: Meter = attrs.field(factory=Meter)
    trail: list[Loop] = attrs.field(factory=list)
    missed: dict[tuple[str, int, Missed], Path] = attrs.field(factory=dict)
    """What was used without a value: the name, the line of the compiled source, and how; with the first place in the
    data.
    """

    def miss(self, name: str, how: Missed = "") -> None:
        """Notes a name that is used without a value, on the line that is being printed; of a great many the first."""
        self.meter.take(_OF_MISSED)
        if len(self.missed) < MOST_MISSED:
            self.missed.setdefault((name, _line(), how), self.within)

    def ask(self, name: str) -> None:
        """Notes a name that nobody has and a condition asks for, unless it may be left out."""
        if self.optional is not None and name.partition(".")[0] not in self.optional:
            self.miss(name, "dieu_kien")

    @property
    def within(self) -> Path:
        """The place in the data, innermost loop last: what each goes through, and the number of its item from 0."""
        return tuple(step for loop in self.trail if loop.label for step in (loop.label, loop.item))


def _line() -> int:
    """The line of the compiled source that is being printed."""
    frame = sys._getframe(2)
    while frame is not None:
        if template := frame.f_globals.get("__jinja_template__"):
            return int(template.get_corresponding_lineno(frame.f_lineno))
        frame = frame.f_back  # type: ignore[assignment]
    return 0


def current() -> Rendering | None:
    """The rendering that a template's code is at: for what Jinja gives no context; ``None`` outside of one."""
    frame = sys._getframe(1)
    while frame is not None:
        if "__jinja_template__" in frame.f_globals and (context := frame.f_locals.get("context")) is not None:
            found: Rendering | None = context.parent.get(THIS)
            return found
        frame = frame.f_back  # type: ignore[assignment]
    return None
