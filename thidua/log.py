"""The logger ``thidua``: made when something is told, for most documents tell nothing and it is slow to load."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from logging import Logger


def log() -> Logger:
    """The logger ``thidua``."""
    from logging import getLogger

    return getLogger("thidua")
