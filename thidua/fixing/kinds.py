"""The kinds of mendings; a module that is named here is one."""

from __future__ import annotations

from functools import cache

from thidua.fixing import forms, letters, marks, pages, signs
from thidua.fixing.mending import Mendings

_KINDS = (pages, letters, forms, marks, signs)


@cache
def mendings() -> Mendings:
    """All of them."""
    return Mendings.of(_KINDS)
