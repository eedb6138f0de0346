"""What a command gives: results, lines, what is refused at its place in the file, exit codes."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import thidua
from thidua.budget import Limits
from thidua.commands.names import format_of
from thidua.cursor import Path as Way
from thidua.diagnostics import Diagnostic, Place
from thidua.errors import InputError, PlanError, Problem, TemplateError, ThiduaError, UsageError, WriteError
from thidua.files import read_bytes
from thidua.formats import PLAN_FILES
from thidua.rulebook.calls import OTHER_SUFFIX
from thidua.rulebook.plans import MISSING_PART


def say(said: object, *, err: bool = False) -> None:
    """Says something at once: whoever watches a file waits for it."""
    print(said, file=sys.stderr if err else sys.stdout, flush=True)


def exit_code(error: ThiduaError) -> int:
    """The exit code: 1 the input is at fault, 2 the call is."""
    return 1 if isinstance(error, InputError | WriteError) else 2


def put(out: str, data: bytes, suffix: str = "") -> None:
    """Writes to standard output or to a file. Raises :class:`UsageError` for one that lacks its suffix."""
    from thidua.saving import write_whole

    if out == "-":
        sys.stdout.buffer.write(data)
    elif suffix and Path(out).suffix.lower() != suffix:
        raise UsageError(OTHER_SUFFIX.said("rieng", tep=out, can=suffix))
    else:
        write_whole(Path(out), data)


@contextlib.contextmanager
def told_of_file(name: str, format: str, limits: Limits, office: thidua.HoSo | None) -> Iterator[None]:
    """What is refused of a plan is told of the file that holds it, or of that of its office."""
    try:
        yield
    except PlanError as error:
        place_of = _places_of(name, format, limits, office)
        raise type(error)(_of_command(one, name, place_of) for one in error.problems) from error
    except TemplateError as error:  # what it says of the plan is at the plan's file
        at_plan = (one.changed(source=name) if one.path and not one.source else one for one in error.problems)
        raise TemplateError(at_plan) from error


def _of_command(said: Problem, file: str, place_of: Callable[[Way], Place]) -> Diagnostic:
    """What is refused of the plan in a file, as the command line says it: a gap with its way out, what stands in the
    file with its line; of the template as it is said.
    """
    if said.rule != MISSING_PART.id:
        at = place_of(said.path) if said.path and not said.source else Place()
        return said.changed(source=at.source, line=at.line, column=at.column) if at.line else said
    if "khoa" in dict(said.values):  # of an envelope: it says its own way out
        return said
    return MISSING_PART.said("lenh", at=said.at, **dict(said.values)).changed(source=said.source or file)


def _places_of(name: str, format: str, limits: Limits, office: thidua.HoSo | None) -> Callable[[Way], Place]:
    """Where the values of a plan stand in its file, which is read again; nowhere for a document, or a lost file."""
    from thidua.plan_files import read_with_places

    format = format_of(name, format or "yaml")
    if name and format in PLAN_FILES:
        with contextlib.suppress(PlanError):
            return read_with_places(read_bytes(Path(name)), format, name, limits, office)[1].at
    return lambda path: Place()
