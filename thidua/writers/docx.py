"""Word documents, by the template's ``document.docx``."""

from __future__ import annotations

from thidua.model import KeHoach
from thidua.templates import Template
from thidua.writers import Options


def render(plan: KeHoach, template: Template, options: Options) -> bytes:
    """The plan as the bytes of a ``.docx``."""
    return template.render(
        plan, "docx", strict=options.strict, carry=options.carry, values=options.values,
        receipt_key=options.receipt_key,
    )  # fmt: skip
