"""A compiled part of a template, rendered: what goes wrong is told with its place in the template and in the data."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import attrs
import jinja2
from jinja2.runtime import Context

from thidua.diagnostics import Place
from thidua.engine.sandbox import THIS, Rendering
from thidua.errors import Problem, TemplateError
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
        except TemplateError as error:
            raise self._placed(error, error.problems[0].what, error.problems[0].hint, rendering) from error
        except jinja2.UndefinedError as error:
            name = re.search(r"'([^']*)' is undefined", str(error))
            what = f"“{name[1]}” chưa có giá trị" if name else f"tên chưa có giá trị ({error.message})"
            raise self._placed(error, what, "kiểm tra tên, hoặc bổ sung dữ liệu", rendering) from error
        except (jinja2.TemplateError, ArithmeticError, LookupError, TypeError, ValueError, AttributeError) as error:
            raise self._placed(error, said(error), "", rendering) from error
        except (RecursionError, MemoryError) as error:
            raise self._placed(error, "mẫu chạy không dừng hoặc lớn quá mức", "", rendering) from error

    def _bounded(self, context: Context) -> str:
        chunks: list[str] = []
        size = 0
        for chunk in self.template.root_render_func(context):
            size += len(chunk)
            if size > MOST_TEXT:
                raise TemplateError(f"văn bản lớn quá {MOST_TEXT >> 20} MB")
            chunks.append(chunk)
        return "".join(chunks)

    def _placed(self, error: Exception, what: str, hint: str, rendering: Rendering) -> TemplateError:
        line = 0
        trace = error.__traceback__
        while trace is not None:
            if trace.tb_frame.f_globals.get("__jinja_template__") is self.template:
                line = self.template.get_corresponding_lineno(trace.tb_lineno)
            trace = trace.tb_next
        where = f" (dữ liệu: {rendering.where})" if rendering.where else ""
        return TemplateError(Problem(f"{what}{where}", hint).changed(at=self.place(line)))


def said(error: Exception) -> str:
    """What an error of Python or Jinja says, in Vietnamese where it is a common one."""
    message = getattr(error, "message", None) or str(error)
    known = {ZeroDivisionError: "phép chia cho 0", TypeError: "hai giá trị không cùng loại, hoặc không dùng được ở đây"}
    return f"{known[type(error)]} ({message})" if type(error) in known else str(message)


def kept(value: Any) -> Any:
    """A line of the layout in which each gap is the tag that fills it in a second pass; any other value as it is."""
    runs = getattr(value, "van", None)
    if not runs or not any(run.thieu for run in runs):
        return value
    return attrs.evolve(value, van=tuple(Chu(run.the) if run.thieu and run.the else run for run in runs))
