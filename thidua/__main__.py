"""``python -m thidua`` and the command ``thidua``."""

from __future__ import annotations

import contextlib
import gc
import sys


def main() -> None:
    """Runs the command line; without the extra ``cli`` it says what to install and ends with exit code 2."""
    gc.set_threshold(200_000, 20, 20)  # what is loaded stays: Python need not look through it every 700 objects
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
    gc.freeze()  # nor look through all of it at the end: that takes as long as two documents
    raise SystemExit(code)


if __name__ == "__main__":
    main()
