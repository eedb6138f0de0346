"""A compiled part of a template, rendered: what goes wrong is told with its place in the template and in the data."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import attrs
import jinja2
from jinja2.runtime import Context

from thidua.diagnostics import Diagnostic, Place
from thidua.engine import faults
from thidua.engine.meter import Meter
from thidua.engine.refusals import stopped
from thidua.engine.rendering import THIS, Gaps, Rendering
from thidua.errors import Problem, TemplateError, ThiduaError
from thidua.layout.lines import Chu
from thidua.log import log
from thidua.records import frozen

MOST_SAID = 200
"""The characters of a tag that a message tells."""
_AT_ONCE = 65_536
"""Characters that are written before they are counted."""

Placed = Callable[[int], Place]
"""The place of a line of the compiled source."""


@frozen
class Part:
    """A compiled part of a template: its name, its Jinja template, the place in the template of each of its lines."""

    name: str
    template: jinja2.Template
    place: Placed

    def render(self, values: Mapping[str, Any], rendering: Rendering) -> str:
        """The part's text. Raises :class:`TemplateError` that names the place in the template and in the data."""
        try:
            context = self.template.new_context({**values, THIS: rendering})
            return self._bounded(context, rendering.meter)
        except ThiduaError:
            raise
        except Exception as error:  # whatever Python raises of a stranger's tag is the fault of that tag
            raise TemplateError(self._placed(error, rendering)) from error

    def gathered(self, values: Mapping[str, Any], rendering: Rendering, lacks: list[Diagnostic]) -> str:
        """The part's text; what is printed without a value is added to ``lacks``, and what stops the part for want of
        one, where gaps are refused and so all are named.
        """
        try:
            return self.render(values, rendering)
        except TemplateError as error:
            if rendering.gaps != "refuse" or any(one.rule not in faults.OF_GAPS for one in error.problems):
                raise
            lacks.extend(error.problems)
            return ""
        finally:
            lacks.extend(self._lacks(values, rendering))

    def _lacks(self, values: Mapping[str, Any], rendering: Rendering) -> Iterator[Diagnostic]:
        for (name, line, how), within in rendering.missed.items():
            said = faults.marked(name) if how == "dau" else faults.no_value(name, values, asked=how == "dieu_kien")
            yield said.changed(at=self.place(line), within=within)

    def _bounded(self, context: Context, meter: Meter) -> str:
        chunks: list[str] = []
        size = 0
        for chunk in self.template.root_render_func(context):
            size += len(chunk)
            if size > _AT_ONCE:
                meter.write(size)
                size = 0
            chunks.append(chunk)
        meter.write(size)
        text = "".join(chunks)
        meter.marked(text)
        return text

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


def told(lacks: Iterable[Diagnostic], gaps: Gaps) -> None:
    """Says what was printed without a value: refused, all in one error, or marked on paper and told to the logger.

    Raises :class:`TemplateError`.
    """
    found = tuple(dict.fromkeys(lacks))
    if found and gaps == "refuse":
        raise TemplateError(found)
    for one in found:
        if one.rule == faults.NO_VALUE.id:
            one = faults.printed_gap(one)
        log().warning("%s", Problem.of(one.changed(level="cảnh báo")))


def no_tag(source: str, *, of_plan: bool) -> None:
    """Says that a template has no tag: the logger is told, and it is refused for a plan, which it would not print.

    Raises :class:`TemplateError`.
    """
    at = Place(source)
    if of_plan:
        raise TemplateError(faults.NO_TAG.said(at=at))
    log().warning("%s", Problem.of(faults.NO_TAG.said("du_lieu", at=at, level="cảnh báo")))
