"""Word documents, by the template's ``document.docx``."""

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
    """The plan as the bytes of a ``.docx``."""
    return template.render(plan, "docx", strict=strict, carry=carry, values=values)
