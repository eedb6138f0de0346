"""A web page that is one file, by the template's ``document.html``."""

from __future__ import annotations

from thidua.model import KeHoach
from thidua.templates import Template
from thidua.writers import Options


def render(plan: KeHoach, template: Template, options: Options) -> bytes:
    """The plan as UTF-8 HTML."""
    return template.render(plan, "html", strict=options.strict, carry=options.carry, values=options.values)
