"""The kinds of mendings; a module that is named here is one."""

from __future__ import annotations

from functools import cache

from thidua.fixing import drawn, forms, letters, marks, page_numbers, pages, signs
from thidua.fixing.mending import Mendings

_KINDS = (pages, page_numbers, letters, forms, drawn, marks, signs)


@cache
def mendings() -> Mendings:
    """All of them."""
    return Mendings.of(_KINDS)
