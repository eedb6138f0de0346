"""The placeholders of a compiled template, and the filter that prints a value as the placeholder it stands in wants."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import attrs
from jinja2 import pass_context
from jinja2.runtime import Context, Undefined

from thidua.engine.part import kept
from thidua.engine.sandbox import THIS, Rendering
from thidua.engine.values import Xml, missing, nothing
from thidua.layout.lines import Chu, Dong, marked


@attrs.frozen
class Placeholder:
    """Where a value is printed, as its format knows it (a look, a place), and the tag as typed.

    ``strict``: a value that is missing is refused here, for a mark of it could not stand in this place.
    """

    where: Any
    tag: str
    strict: bool = False


def printing(placeholders: Sequence[Placeholder], put: Callable[[Any, Any], str]) -> Callable[..., Xml]:
    """The filter ``value|filter(index)`` that prints by ``put(value, where)``.

    Missing values are marked, refused or left as their tag, and a plan's texts give up their marks.
    """

    @pass_context
    def printed_at(context: Context, value: Any, index: int) -> Xml:
        placeholder = placeholders[index]
        rendering: Rendering = context.parent[THIS]
        keeps = rendering.gaps == "keep"
        if isinstance(value, Undefined) and nothing(value):
            value = ""
        elif isinstance(value, Undefined):
            if rendering.gaps == "refuse" or placeholder.strict:
                str(value)  # raises
            value = Chu(placeholder.tag if keeps else missing(value), thieu=not keeps)
        elif keeps:
            value = kept(value)
        elif rendering.marks and type(value) is str and ("*" in value or "\\" in value):
            value = Dong(marked(value))
        return Xml(put(value, placeholder.where))

    return printed_at
