"""A web page that is one file, by the template's ``document.html``."""

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
    """The plan as UTF-8 HTML."""
    return template.render(plan, "html", strict=strict, carry=carry, values=values)
