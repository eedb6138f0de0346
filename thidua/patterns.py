"""Patterns that are compiled at their first use: of hundreds that a module holds, a document needs a few."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from typing import Any, cast


class _Late:
    """A pattern that is written and compiled at its first use."""

    def __init__(self, source: str | Callable[[], str], flags: re.RegexFlag) -> None:
        self._source, self._flags = source, flags

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        source = self._source if isinstance(self._source, str) else self._source()
        return re.compile(source, self._flags)

    def __getattr__(self, name: str) -> Any:
        value = getattr(self._compiled, name)
        self.__dict__[name] = value  # asked for a hundred thousand times in a long document
        return value


def late(source: str | Callable[[], str], flags: re.RegexFlag = re.IGNORECASE) -> re.Pattern[str]:
    """A pattern for module level that costs an import nothing: lists of words take 25 ms to compile.

    ``source`` is a pattern's source, or a function that gives it, where word lists have to be loaded for it.
    """
    return cast("re.Pattern[str]", _Late(source, flags))
