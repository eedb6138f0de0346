"""The tree of errors: where, what, and what to do, for the person at the file.

    ThiduaError                 anything that thidua refuses
    ├── InputError              the input is at fault (exit code 1)
    │   ├── PlanError           a plan, or the file that holds it
    │   │   └── GapError        a plan with gaps where none are allowed (strict)
    │   └── TemplateError       a template, or a tag in it
    ├── UsageError              the call is at fault (exit code 2): unknown format, template, option
    │   ├── MissingToolError    something that is not installed is needed
    │   ├── ArgumentError       a name that a constructor has not; a TypeError too, as Python's own
    │   └── FrozenError         a plan was changed in its place; attrs' error of that name too
    └── WriteError              the result could not be put in its place; the old file is whole

Every error carries ``problems``, a tuple of :class:`Problem`: all that is wrong, at once.
Messages are in Vietnamese; names are for programs.
"""

from __future__ import annotations

import json
import os.path
from collections.abc import Iterable
from typing import Any, Self

import attrs
import attrs.exceptions

from thidua.cursor import Path
from thidua.diagnostics import FOUND, Diagnostic, Place
from thidua.records import frozen


@frozen(init=False)
class Problem(Diagnostic):
    """One thing that is wrong: where, what, and what to do.

    ``source`` is the file (or ``""``), ``line`` and ``column`` count from 1 (0: unknown), ``label`` is the accented
    path of the field (``nội dung, ý 2``) and ``path`` the same as keys and numbers from 0, ``what`` the fault, ``hint``
    the way out; ``rule`` the id of the rule, where it has one.
    """

    def __init__(
        self, what: str | None = None, hint: str | None = None, label: str | None = None, source: str | None = None,
        line: int | None = None, column: int | None = None, *, path: Path | None = None, **fields: Any,
    ) -> None:  # fmt: skip
        """``fields``: those of a diagnostic by their own names, as ``attrs.evolve`` gives them; what is said here in
        plain words, and each part of the place, goes before them.
        """
        fields = {"rule": "", "level": "lỗi", "pattern": "", "at": Place(), **fields}
        place = {"label": label, "source": source, "line": line, "column": column, "path": path}
        if given := {name: value for name, value in place.items() if value is not None}:
            fields["at"] = attrs.evolve(fields["at"], **given)
        for name, words in (("pattern", what), ("way_out", hint)):
            if words is not None:  # what has values is filled, so that braces of the words are doubled
                fields[name] = words.replace("{", "{{").replace("}", "}}") if fields.get("values") else words
        self.__attrs_init__(**fields)

    @classmethod
    def of(cls, said: Diagnostic, **place: Any) -> Self:
        """What a rule says, as a problem that is refused; ``place``: fields of its place to change."""
        out = cls(
            pattern=said.pattern, way_out=said.way_out, at=said.at, rule=said.rule, level=said.level,
            words=said.words, kind=said.kind, values=said.values, within=said.within, certainty=said.certainty,
            article=said.article,
        )  # fmt: skip
        return out.changed(**place) if place else out

    def __str__(self) -> str:
        by = self.by if self.level in FOUND else ""  # what a check has found, where it is refused
        head = ": ".join(part for part in (self.where, self.label, by, self._told) if part)
        return f"{head} ({self.hint})" if self.hint else head


class ThiduaError(Exception):
    """Anything that thidua refuses; ``problems`` says all of it."""

    code = "loi"
    """What is at fault, for programs; a problem with a rule of its own has that."""

    def __init__(self, problems: str | Diagnostic | Iterable[Diagnostic], hint: str = "") -> None:
        if isinstance(problems, str):
            problems = Problem(problems, hint)
        said = (problems,) if isinstance(problems, Diagnostic) else problems
        self.problems: tuple[Problem, ...] = tuple(p if isinstance(p, Problem) else Problem.of(p) for p in said)
        Exception.__init__(self, self.problems)  # of the bases of a subclass, this one alone

    def __str__(self) -> str:
        return "\n".join(str(problem) for problem in self.problems)

    def _render_traceback_(self) -> list[str]:
        """What a notebook shows: the line that was run, and all that is wrong; no lines of this library."""
        import traceback  # costs as much as all else here, and is asked for in notebooks only

        frames = [one for one in traceback.extract_tb(self.__traceback__) if _is_outside(one.filename)]
        ran = [f"dòng {frames[-1].lineno}: {frames[-1].line}"] if frames and frames[-1].line else []
        return [type(self).__name__, *ran, *str(self).splitlines()]

    def to_data(self) -> dict[str, Any]:
        """Plain data: the error's name and code, and each problem with its own code, line, column and path."""
        problems = [{**problem.to_data(), "code": problem.rule or self.code} for problem in self.problems]
        return {"error": type(self).__name__, "code": self.code, "problems": problems}

    def to_json(self) -> str:
        """The same as JSON, accents as they are."""
        return json.dumps(self.to_data(), ensure_ascii=False, indent=2)


def _is_outside(file: str) -> bool:
    """The file of a frame is neither of this library nor of another one."""
    return not file.startswith(os.path.dirname(__file__) + os.sep) and "site-packages" not in file


class InputError(ThiduaError):
    """The input is at fault; the command line ends with exit code 1."""

    code = "dau-vao"


class PlanError(InputError):
    """A plan, or the file that holds it, is at fault."""

    code = "ke-hoach"


class GapError(PlanError):
    """A plan has gaps and ``strict`` was asked for; ``problems`` names every gap, then what a law demands of the plan
    beside (of one without gaps that is a :class:`PlanError`).
    """

    code = "thieu"


class TemplateError(InputError):
    """A template, or a tag in it, is at fault."""

    code = "mau"


class UsageError(ThiduaError):
    """The call is at fault: an unknown format, template or option; exit code 2."""

    code = "goi"


class MissingToolError(UsageError):
    """Something that is not installed is needed; the hint says how to install it."""

    code = "cong-cu"


class ArgumentError(UsageError, TypeError):
    """A constructor was given a name that it has not, or a value without a name beside others."""


class FrozenError(UsageError, attrs.exceptions.FrozenInstanceError):
    """A part of a plan was changed in its place; ``evolve`` gives a changed one."""


class WriteError(ThiduaError):
    """The result could not be put in its place; what stood there before is whole."""

    code = "ghi"
