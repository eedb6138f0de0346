"""What a constructor is given beside what it takes: one error in Vietnamese for a name that it has not."""

from __future__ import annotations

import inspect
import math
from collections.abc import Collection, Iterable, Mapping
from functools import wraps
from typing import Any, TypeVar, cast

import attrs

from thidua.errors import ArgumentError
from thidua.rulebook import mistyped
from thidua.rulebook.calls import UNFIT_BOUND, UNKNOWN_ARGUMENT
from thidua.wording import as_told

_C = TypeVar("_C", bound=type)


def refuse_unknown(owner: str, names: Iterable[str], known: Collection[str]) -> None:
    """Raises :class:`ArgumentError` with every name that is none of those known, and the nearest of them."""
    if unknown := [mistyped(UNKNOWN_ARGUMENT, name, known, "co", lop=owner) for name in names if name not in known]:
        raise ArgumentError(unknown)


def refuse_unfit_bounds(bounds: Any) -> None:
    """Raises :class:`ArgumentError` with every bound of an attrs class that is no number above 0, whole where its
    default is.
    """
    problems = []
    for field in attrs.fields(type(bounds)):
        value, whole = getattr(bounds, field.name), isinstance(field.default, int)
        number = isinstance(value, int if whole else int | float) and not isinstance(value, bool)
        if not number or not 0 < value < math.inf:
            said = {"lop": type(bounds).__name__, "ten": field.name, "mac_dinh": f"{field.default:_}"}
            told = as_told(value) if isinstance(value, int | float) else type(value).__name__
            problems.append(UNFIT_BOUND.said("" if whole else "le", gia_tri=told, **said))
    if problems:
        raise ArgumentError(problems)


def explained(cls: _C) -> _C:
    """Makes a class say of a call that does not fit its constructor what a part of the model says."""
    init: Any = cast(Any, cls).__init__

    @wraps(init)
    def checked(self: Any, *args: Any, **values: Any) -> None:
        try:
            init(self, *args, **values)
        except TypeError as error:
            if error.__traceback__ is not None and error.__traceback__.tb_next is None:  # of the call, not from inside
                _explain(cls.__name__, inspect.signature(init), args, values)
            raise

    cast(Any, cls).__init__ = checked
    return cls


def _explain(owner: str, signature: inspect.Signature, args: tuple[Any, ...], values: Mapping[str, Any]) -> None:
    own = dict(list(signature.parameters.items())[1:])
    refuse_unknown(owner, values, own)
    placed = [name for name, one in own.items() if one.kind is not one.KEYWORD_ONLY]
    if len(args) > len(placed):
        raise ArgumentError(UNKNOWN_ARGUMENT.said("thua", lop=owner, so=len(args), co=tuple(own)))
    if twice := next((name for name in placed[: len(args)] if name in values), ""):
        raise ArgumentError(UNKNOWN_ARGUMENT.said("hai_lan", lop=owner, ten=twice))
    given = {*placed[: len(args)], *values}
    if missing := next((name for name, one in own.items() if one.default is one.empty and name not in given), ""):
        raise ArgumentError(UNKNOWN_ARGUMENT.said("thieu", lop=owner, ten=missing))
