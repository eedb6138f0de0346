"""What stops a template while it prints: the errors that carry what a rule says through Jinja, and what others say."""

from __future__ import annotations

import re

import jinja2
from jinja2.exceptions import SecurityError

from thidua.diagnostics import Diagnostic
from thidua.engine import faults
from thidua.engine.kind_words import kind_named


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

STOPS = (
    jinja2.TemplateError,
    ArithmeticError,
    LookupError,
    TypeError,
    ValueError,
    AttributeError,
    RecursionError,
    MemoryError,
)
"""What a template can raise while it prints."""


def stopped(error: Exception) -> Diagnostic:
    """What is said of one of those."""
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
