"""PDF documents, by the template's ``document.typ``."""

from __future__ import annotations

from thidua.errors import UsageError
from thidua.model import KeHoach
from thidua.rulebook.calls import NOBODY_SIGNS
from thidua.templates import Template
from thidua.writers import Options


def render(plan: KeHoach, template: Template, options: Options) -> bytes:
    """The plan as a PDF, built to PDF/A-2a and PDF/UA-1.

    Raises :class:`UsageError` where fields of signatures are asked of an engine that does not tell where they stand.
    """
    if options.signature_fields and options.engine not in (None, "typst"):
        raise UsageError(NOBODY_SIGNS.said("may", ten="signature_fields"))
    return template.render(
        plan, "pdf", strict=options.strict, carry=options.carry, values=options.values,
        signature_fields=options.signature_fields,
    )  # fmt: skip
