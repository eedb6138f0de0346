"""``python -m thidua`` and the command ``thidua``."""

from __future__ import annotations

import sys


def main() -> None:
    """Runs the command line; without the extra ``cli`` it says what to install and ends with exit code 2."""
    try:
        import typer  # noqa: F401 - only to know whether it is there
    except ModuleNotFoundError:
        sys.stderr.write("Lệnh thidua cần gói typer. Cài bằng: pip install 'thidua[cli]'\n")
        raise SystemExit(2) from None
    from thidua.cli import run

    raise SystemExit(run())


if __name__ == "__main__":
    main()
