"""The Jinja environment of templates: data is looked up, nothing else is reached; undefined names are errors."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import cache
from typing import Any

import attrs
from jinja2 import StrictUndefined
from jinja2.exceptions import SecurityError
from jinja2.runtime import LoopContext, Undefined
from jinja2.sandbox import ImmutableSandboxedEnvironment

from thidua.wording import format_number

_LOOP = frozenset(
    ("index", "index0", "first", "last", "length", "revindex", "revindex0", "previtem", "nextitem", "depth")
)


@cache
def allowed(cls: Any) -> frozenset[str]:
    """The attributes of a class that a template may read: an attrs class's fields and properties; a loop's counters."""
    if attrs.has(cls):
        names = {field.alias or field.name for field in attrs.fields(cls)}
        for base in cls.__mro__:
            names |= {name for name, value in vars(base).items() if isinstance(value, property)}
            names |= {name for name in ("ten_loai", "ma_loai") if name in vars(base)}
        return frozenset(name for name in names if not name.startswith("_"))
    return _LOOP if issubclass(cls, LoopContext) else frozenset()


class Environment(ImmutableSandboxedEnvironment):
    """Jinja in which attribute access is a table look-up per class, and nothing can be called."""

    def __init__(self, **filters: Callable[..., Any]) -> None:
        super().__init__(undefined=StrictUndefined, autoescape=True, keep_trailing_newline=True)
        self.globals = {}
        self.filters.update(filters)

    def getattr(self, obj: Any, attribute: str) -> Any:
        if attribute in allowed(type(obj)):  # type: ignore[arg-type]
            return getattr(obj, attribute)
        if isinstance(obj, Mapping) and attribute in obj:
            return obj[attribute]
        return self._refused(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        if isinstance(argument, str) and not isinstance(obj, Mapping):
            return self.getattr(obj, argument)
        if isinstance(obj, Mapping | list | tuple | str):
            try:
                return obj[argument]
            except (LookupError, TypeError):
                pass
        return self._refused(obj, argument)

    def call(self, context: Any, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        raise SecurityError("mẫu chỉ được in giá trị, không được gọi hàm")

    def _refused(self, obj: Any, name: Any) -> Undefined:
        if isinstance(obj, Undefined):
            return obj
        return self.undefined(obj=obj, name=str(name))


def printed(value: Any) -> str:
    """A value as the document says it: a day in words, a number the Vietnamese way, nothing for ``None``."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, Undefined):
        return str(value)  # raises: the name is not defined
    if isinstance(value, Decimal):
        return format_number(value)
    said = getattr(value, "dai", None) or getattr(value, "van_ban", None)
    return said if isinstance(said, str) else str(value)
