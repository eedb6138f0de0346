"""Calls with several files: which names are inputs, and each done by itself."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from thidua.commands.names import apart, format_of
from thidua.commands.outputs import exit_code, say
from thidua.errors import MissingToolError, TemplateError, ThiduaError, UsageError
from thidua.files import is_file
from thidua.rulebook.calls import EXTRA_ARGUMENT, MISSING_ARGUMENT, SAME_TARGET


def several(names: Sequence[str], to: str, folder: str, data: str = "") -> list[str]:
    """The inputs of a call that has several, or names no output because ``--to`` or ``--out`` says it; else none."""
    files = [name for name in names if name]
    if data and len(files) == 1 and not folder and (not to or format_of(files[0], to) == to):
        return []  # data without a plan, and their output
    if not (to or folder):
        if len(files) > 2:
            raise UsageError(EXTRA_ARGUMENT.said("nhieu", chu=" ".join(files[2:])))
        if len(files) < 2:
            raise UsageError(MISSING_ARGUMENT.said(ten="TỆP_RA"))
        return []
    if len(files) == 2 and not folder and (format_of(files[1], to) == to or not is_file(Path(files[1]))):
        return []  # an input and its output
    if "-" in files:
        raise UsageError(EXTRA_ARGUMENT.said("chuan"))
    return files


def each(files: Sequence[str], folder: str, format: str, act: Callable[[str, str], None]) -> int:
    """Does something to each file by itself, and gives the exit code of the worst.

    Raises :class:`UsageError` before the first where two have one output, or one's output is an input.
    """
    outs: dict[str, tuple[str, str]] = {}
    for name in files:
        out = str(Path(folder or Path(name).parent, f"{Path(name).stem}.{format}"))
        apart(out, files)
        before, _ = outs.setdefault(os.path.normcase(os.path.abspath(out)), (name, out))
        if before != name or files.count(name) > 1:
            raise UsageError(SAME_TARGET.said(tep=before, tep_khac=name, ra=out))
    worst = 0
    for name, out in outs.values():
        try:
            act(name, out)
        except (MissingToolError, TemplateError):
            raise  # the same for all of them
        except ThiduaError as error:
            for problem in error.problems:
                say(problem if name in str(problem) else problem.changed(source=name), err=True)
            worst = max(worst, exit_code(error))
    return worst
