"""What stops a template while it prints: the errors that carry what a rule says through Jinja, and what others say."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import wraps
from types import TracebackType
from typing import ParamSpec, TypeVar

import jinja2
from jinja2.exceptions import SecurityError

from thidua.diagnostics import Diagnostic
from thidua.engine import faults
from thidua.engine.kind_words import kind_named
from thidua.errors import TemplateError, ThiduaError

_P = ParamSpec("_P")
_R = TypeVar("_R")


class RefusedError(SecurityError):
    """A value, or what a tag does with it, is refused; ``said`` by a rule."""

    def __init__(self, said: Diagnostic) -> None:
        super().__init__("; ".join(filter(None, (said.what, said.hint))))
        self.said = said


class UnusableTagError(jinja2.TemplateSyntaxError):
    """A tag that Jinja can read and no template may use; ``said`` by a rule."""

    def __init__(self, said: Diagnostic, line: int) -> None:
        super().__init__(said.what, line)
        self.said = said


def unparsed(error: jinja2.TemplateSyntaxError, content: str) -> Diagnostic:
    """What is said of some content of a tag that does not parse."""
    if isinstance(error, UnusableTagError):
        return error.said
    return faults.syntax(error.message or "", content)


_ORDER = re.compile(r"not supported between instances of '([^']+)' and '([^']+)'")
"""What Python says of two values that have no order, with the names of their classes."""


def stopped(error: Exception) -> Diagnostic:
    """What is said of what a template, or Python in its name, has raised while it printed."""
    if isinstance(error, RefusedError):
        return error.said
    message = getattr(error, "message", None) or str(error)
    if isinstance(error, jinja2.UndefinedError):
        return faults.undefined(message)
    if isinstance(error, RecursionError | MemoryError):
        return faults.OUT_OF_BOUNDS.said("mau")
    if isinstance(error, ZeroDivisionError):
        return faults.FAILED.said("chia")
    if match := _ORDER.search(message):
        return faults.UNFIT_OPERATION.said("so_sanh", trai=kind_named(match[1]), phai=kind_named(match[2]))
    return faults.FAILED.said()


class OursOnly:
    """The outer guard of a door to templates: only errors of this library leave it. Whatever else Python raises of what
    a template, a plan or values hold is a :class:`TemplateError`, of which that is the cause.
    """

    def __enter__(self) -> None: ...

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        if not isinstance(error, Exception) or isinstance(error, ThiduaError):
            return
        if isinstance(error, RecursionError | MemoryError):
            raise TemplateError(faults.OUT_OF_BOUNDS.said("mau")) from error
        raise TemplateError(faults.FAILED.said("la", loi=type(error).__name__)) from error


def door(function: Callable[_P, _R]) -> Callable[_P, _R]:
    """A function that strangers' templates, plans and values go through: see :class:`OursOnly`."""

    @wraps(function)
    def guarded(*args: _P.args, **kwargs: _P.kwargs) -> _R:
        try:
            with _OURS:
                return function(*args, **kwargs)
        except TemplateError as error:
            cause = error.__cause__
            if isinstance(cause, TypeError) and cause.__traceback__ and cause.__traceback__.tb_next is None:
                raise cause from None  # of the call itself: its caller is at fault
            raise

    return guarded


_OURS = OursOnly()
