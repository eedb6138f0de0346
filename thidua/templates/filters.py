"""Filters of whoever opens a template: what is one, and those that a command names."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module

from thidua.engine.filters import FILTERS, NO_FILTERS, Filters
from thidua.errors import UsageError
from thidua.rulebook.calls import OWN_FILTER


def own_filters(filters: Filters | None) -> Filters:
    """Filters for a template. Raises :class:`UsageError` for what is none, and for a name that is none or is taken."""
    if filters is None:
        return NO_FILTERS
    if not isinstance(filters, Mapping):
        raise UsageError(OWN_FILTER.said(kieu=type(filters).__name__))
    problems = []
    for name, function in filters.items():
        if not isinstance(name, str) or not name.isidentifier() or name.startswith("_"):
            problems.append(OWN_FILTER.said("ten", ten=str(name)))
        elif name in FILTERS:
            problems.append(OWN_FILTER.said("trung", ten=name))
        elif not callable(function):
            problems.append(OWN_FILTER.said("ham", ten=name, kieu=type(function).__name__))
    if problems:
        raise UsageError(problems)
    return dict(filters)


def load_filters(named: str) -> Filters:
    """The filters that ``module:name`` means: a mapping in a module, which Python runs as it would for ``import``; none
    where nothing is named.

    Raises :class:`UsageError` for a name of another form, for a module that is not there or does not load, and for
    what is no mapping of filters.
    """
    if not named:
        return NO_FILTERS
    module, _, name = named.partition(":")
    if not all(part.isidentifier() for part in (*module.split("."), name)):
        raise UsageError(OWN_FILTER.said("noi", go=named))
    try:
        found = import_module(module)
    except Exception as error:  # whatever somebody else's module raises
        missing = isinstance(error, ModuleNotFoundError) and f"{module}.".startswith(f"{error.name}.")
        raise UsageError(
            OWN_FILTER.said("mo_dun", go=module) if missing
            else OWN_FILTER.said("hong", go=module, loi=type(error).__name__)
        ) from error  # fmt: skip
    if not hasattr(found, name):
        raise UsageError(OWN_FILTER.said("khong", go=module, ten=name))
    return own_filters(getattr(found, name))
