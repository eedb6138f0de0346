"""Short texts in the template language, printed as plain text: titles and lines that a template derives."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import jinja2
from jinja2 import pass_context
from jinja2.runtime import Context, Undefined

from thidua.diagnostics import Place
from thidua.engine import faults
from thidua.engine.filters import NO_FILTERS, Filters
from thidua.engine.gaps import missing
from thidua.engine.meter import BOUNDS, Meter, too_much
from thidua.engine.refusals import stopped, unparsed
from thidua.engine.rendering import THIS, Rendering
from thidua.engine.sandbox import Environment
from thidua.engine.values import AS_TYPED, printed
from thidua.errors import TemplateError, ThiduaError
from thidua.records import frozen

MOST_TYPED = 20_000
"""The letters of a text that somebody types in ``template.toml``."""
_EXPRESSION = re.compile(r"\s*\{\{(?P<inside>(?:(?!\}\}).)+)\}\}\s*", re.DOTALL)


def expression_of(text: str) -> str:
    """What stands in a text that is one ``{{ … }}``, which stands for the value itself; empty for any other text."""
    alone = _EXPRESSION.fullmatch(text)
    return alone["inside"].strip() if alone else ""


@frozen
class PlainTemplate:
    """A compiled text. ``compile`` and ``value`` raise :class:`TemplateError` that names the source.

    A text that is one ``{{ … }}`` stands for the value itself (a day, a list of recipients), not for its words.
    """

    run: Callable[[Mapping[str, Any]], Any]
    source: str

    @classmethod
    def compile(cls, text: str, source: str, filters: Filters = NO_FILTERS) -> PlainTemplate:
        """Compiles a text; nobody types a long one here."""
        if len(text) > MOST_TYPED:
            raise TemplateError(too_much("gia_tri", MOST_TYPED).said.changed(source=source))
        environment = Environment(filters)
        environment.finalize = _printed
        environment.whole, environment.written = True, AS_TYPED
        alone = _EXPRESSION.fullmatch(text)
        try:
            if alone:
                return cls(environment.compile_expression(alone["inside"].strip()), source)
            template = environment.compiled(text)
        except jinja2.TemplateSyntaxError as error:
            raise TemplateError(unparsed(error, text).changed(source=source)) from error
        except (ValueError, RecursionError, MemoryError, SyntaxError) as error:
            raise TemplateError(faults.TOO_DEEP.said("phuc_tap", at=Place(source))) from error
        return cls(lambda values: "".join(template.root_render_func(template.new_context(dict(values)))), source)

    def value(self, values: Mapping[str, Any], meter: Meter | None = None) -> Any:
        """The text for some values, or the value that it stands for; ``None`` or nothing for what is missing. Texts of
        one document pay to one ``meter``.
        """
        meter = meter or Meter(BOUNDS.of_texts, values)
        try:
            return _had(self.run({**values, THIS: Rendering(marks=True, meter=meter)}), meter)
        except ThiduaError:
            raise
        except Exception as error:  # whatever Python raises of a stranger's tag is the fault of that tag
            raise TemplateError(stopped(error).changed(source=self.source)) from error


def _had(value: Any, meter: Meter) -> Any:
    """A value that outlives its template: a list where that would be made only later; it pays for its parts."""
    if hasattr(type(value), "__next__"):
        value = list(meter.paying(value))
    if isinstance(value, list | tuple):
        meter.weigh(value, deep=False)
        return [_had(one, meter) for one in value]
    return value


@pass_context
def _printed(context: Context, value: Any) -> str:
    return missing(value) if isinstance(value, Undefined) else printed(value)
