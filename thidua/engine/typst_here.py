"""Whether typst can work inside this process: a fork of one in which it has worked has none of its threads."""

from __future__ import annotations

import os

_begun: int | None = None
"""The process in which typst has begun its threads."""


def begin() -> bool:
    """Typst may work here. A fork of a process in which it has would wait for its threads for ever."""
    global _begun
    if _begun is None:
        _begun = os.getpid()
    return not forked()


def forked() -> bool:
    """This process is a fork of one in which typst has worked."""
    return _begun not in (None, os.getpid())
