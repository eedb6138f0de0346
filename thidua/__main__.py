"""``python -m thidua`` and the command ``thidua``."""

from __future__ import annotations

import contextlib
import sys


def main() -> None:
    """Runs the command line; without the extra ``cli`` it says what to install and ends with exit code 2."""
    from thidua.errors import MissingToolError, WriteError
    from thidua.streams import set_up

    set_up()
    try:
        import click  # noqa: F401 - only to know whether it is there
    except ModuleNotFoundError:
        from thidua.rulebook.calls import MISSING_TOOL

        sys.stderr.write(f"{MissingToolError(MISSING_TOOL.said('lenh', goi='thidua[cli]'))}\n")
        raise SystemExit(2) from None
    from thidua.cli import run

    code = run()
    with contextlib.suppress(WriteError):  # told already, or of a call that is at fault anyway
        sys.stdout.flush()
    raise SystemExit(code)


if __name__ == "__main__":
    main()
