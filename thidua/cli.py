"""The command line: its commands, and a run of one; exit code 0 done, 1 input at fault, 2 the call is."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import click

import thidua
from thidua.calls import Group, Rooms
from thidua.commands.outputs import exit_code, say
from thidua.errors import ThiduaError

_ROOMS = {
    "write": "write", "batch": "batch", "read": "read", "next": "renew", "show": "show", "check": "check", "fix": "fix",
    "verify": "verify", "fill": "fill", "schema": "schema", "completion": "completion", "template": "templates",
}  # fmt: skip
"""The room of each command in ``commands``."""


@click.group(
    cls=Group,
    help="Kế hoạch gõ một lần bằng tiếng Việt, in đúng thể thức Nghị định 30/2020/NĐ-CP.",
    commands=Rooms("thidua.commands", _ROOMS),
    context_settings={"help_option_names": ["--help", "-h"]},
)
@click.version_option(thidua.__version__, "--version", "-V", message="thidua %(version)s", help="In số phiên bản.")
def app() -> None:
    """The command itself: it does what the command below it does."""


def run(arguments: Sequence[str] | None = None) -> int:
    """Runs the command line and gives its exit code; problems go to standard error, one a line."""
    with _warnings_told():
        try:
            code = app.main(arguments, prog_name="thidua", standalone_mode=False)
            sys.stdout.flush()  # what cannot be written is told here
            return code if isinstance(code, int) else 0
        except (click.Abort, KeyboardInterrupt):
            return 130
        except ThiduaError as error:
            say(error, err=True)
            return exit_code(error)


@contextmanager
def _warnings_told() -> Iterator[None]:
    """What the verbs tell the logger is told to whoever typed the call.

    Where nobody has loaded logging, it does so by itself when it is loaded: that takes as long as a check.
    """
    if "logging" not in sys.modules:
        yield
        return
    import logging

    log, warnings = logging.getLogger("thidua"), logging.StreamHandler(sys.stderr)
    warnings.setLevel(logging.WARNING)
    log.addHandler(warnings)
    try:
        yield
    finally:
        log.removeHandler(warnings)
