"""PDF documents, by the template's ``document.typ``, or by LibreOffice of its ``document.docx``."""

from __future__ import annotations

from thidua.model import KeHoach
from thidua.templates import Template
from thidua.writers import Options


def render(plan: KeHoach, template: Template, options: Options) -> bytes:
    """The plan as a tagged PDF: by typst built to PDF/A-2a and PDF/UA-1, by LibreOffice to PDF/A-2b."""
    return template.render(
        plan, "pdf", strict=options.strict, values=options.values, engine=options.engine,
        signature_fields=options.signature_fields,
    )  # fmt: skip
