"""A compiled part of a template, rendered: what goes wrong is told with its place in the template and in the data."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import attrs
import jinja2
from jinja2.runtime import Context

from thidua.diagnostics import Diagnostic, Place
from thidua.engine import faults
from thidua.engine.refusals import STOPS, RefusedError, stopped
from thidua.engine.sandbox import THIS, Rendering
from thidua.errors import TemplateError
from thidua.layout.lines import Chu

MOST_TEXT = 256 * 1024 * 1024
"""What one part of a document may grow to, in characters."""

Placed = Callable[[int], Place]
"""The place of a line of the compiled source."""


@attrs.frozen
class Part:
    """A compiled part of a template: its name, its Jinja template, the place in the template of each of its lines."""

    name: str
    template: jinja2.Template
    place: Placed

    def render(self, values: Mapping[str, Any], rendering: Rendering) -> str:
        """The part's text. Raises :class:`TemplateError` that names the place in the template and in the data."""
        try:
            context = self.template.new_context({**values, THIS: rendering})
            return self._bounded(context)
        except STOPS as error:
            raise TemplateError(self._placed(error, rendering)) from error

    def _bounded(self, context: Context) -> str:
        chunks: list[str] = []
        size = 0
        for chunk in self.template.root_render_func(context):
            size += len(chunk)
            if size > MOST_TEXT:
                raise RefusedError(faults.OUT_OF_BOUNDS.said("van_ban", nhieu=MOST_TEXT >> 20))
            chunks.append(chunk)
        return "".join(chunks)

    def _placed(self, error: Exception, rendering: Rendering) -> Diagnostic:
        """What is said of an error, with its place in the template and in the data."""
        line = 0
        trace = error.__traceback__
        while trace is not None:
            if trace.tb_frame.f_globals.get("__jinja_template__") is self.template:
                line = self.template.get_corresponding_lineno(trace.tb_lineno)
            trace = trace.tb_next
        return stopped(error).changed(at=self.place(line), within=rendering.within)


def kept(value: Any) -> Any:
    """A line of the layout in which each gap is the tag that fills it in a second pass; any other value as it is."""
    runs = getattr(value, "van", None)
    if not runs or not any(run.thieu for run in runs):
        return value
    return attrs.evolve(value, van=tuple(Chu(run.the) if run.thieu and run.the else run for run in runs))
