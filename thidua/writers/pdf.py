"""PDF documents, by the template's ``document.typ``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from thidua.model import KeHoach
from thidua.templates import Template


def render(
    plan: KeHoach,
    template: Template,
    *,
    carry: bool = True,
    strict: bool = False,
    values: Mapping[str, Any] | None = None,
) -> bytes:
    """The plan as a PDF, built to PDF/A-2a and PDF/UA-1."""
    return template.render(plan, "pdf", strict=strict, carry=carry, values=values)
