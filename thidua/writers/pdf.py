"""PDF documents, by the template's ``document.typ``."""

from __future__ import annotations

from thidua.model import KeHoach
from thidua.templates import Template
from thidua.writers import Options


def render(plan: KeHoach, template: Template, options: Options) -> bytes:
    """The plan as a PDF, built to PDF/A-2a and PDF/UA-1."""
    return template.render(plan, "pdf", strict=options.strict, carry=options.carry, values=options.values)
