"""The tree of errors: where, what, and what to do, for the person at the file.

    ThiduaError                 anything that thidua refuses
    ├── InputError              the input is at fault (exit code 1)
    │   ├── PlanError           a plan, or the file that holds it
    │   │   └── GapError        a plan with gaps where none are allowed (strict)
    │   └── TemplateError       a template, or a tag in it
    ├── UsageError              the call is at fault (exit code 2): unknown format, template, option
    │   └── MissingToolError    something that is not installed is needed
    └── WriteError              the result could not be put in its place; the old file is whole

Every error carries ``problems``, a tuple of :class:`Problem`: all that is wrong, at once.
Messages are in Vietnamese; names are for programs.
"""

from __future__ import annotations

from collections.abc import Iterable

import attrs


@attrs.frozen
class Problem:
    """One thing that is wrong: where, what, and what to do.

    ``source`` is the file (or ``""``), ``line`` and ``column`` count from 1 (0: unknown), ``label`` is the
    accented path of the field (``nội dung, ý 2``), ``what`` the fault, ``hint`` the way out.
    """

    what: str
    hint: str = ""
    label: str = ""
    source: str = ""
    line: int = 0
    column: int = 0

    @property
    def where(self) -> str:
        """The place as ``ke-hoach.yaml:12``; empty when nothing is known of it."""
        if self.source and self.line:
            return f"{self.source}:{self.line}"
        return self.source or (f"dòng {self.line}" if self.line else "")

    def __str__(self) -> str:
        head = ": ".join(part for part in (self.where, self.label, self.what) if part)
        return f"{head} ({self.hint})" if self.hint else head


class ThiduaError(Exception):
    """Anything that thidua refuses; ``problems`` says all of it."""

    def __init__(self, problems: str | Problem | Iterable[Problem], hint: str = "") -> None:
        if isinstance(problems, str):
            problems = Problem(problems, hint)
        self.problems: tuple[Problem, ...] = (problems,) if isinstance(problems, Problem) else tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        return "\n".join(str(problem) for problem in self.problems)


class InputError(ThiduaError):
    """The input is at fault; the command line ends with exit code 1."""


class PlanError(InputError):
    """A plan, or the file that holds it, is at fault."""


class GapError(PlanError):
    """A plan has gaps and ``strict`` was asked for; ``problems`` names every gap."""


class TemplateError(InputError):
    """A template, or a tag in it, is at fault."""


class UsageError(ThiduaError):
    """The call is at fault: an unknown format, template or option; exit code 2."""


class MissingToolError(UsageError):
    """Something that is not installed is needed; the hint says how to install it."""


class WriteError(ThiduaError):
    """The result could not be put in its place; what stood there before is whole."""
