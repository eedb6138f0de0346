"""Programs of the machine: found by name, run with a limit of time, ended with all that they started; the desktop."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

OFFICE = ("soffice", "libreoffice")
BROWSER = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "msedge",
    "microsoft-edge",
)
PICTURES = ("pdftoppm",)
PDF_TEXT = ("pdftotext",)
SECONDS = 2.0
"""How long the desktop may take to say that it has no program for a file."""


def find(names: Sequence[str]) -> str | None:
    """The path of the first of some programs that is installed."""
    return next(filter(None, map(shutil.which, names)), None)


def run(command: Sequence[str], seconds: float, folder: Path | None = None) -> bool:
    """A program ended in time, in ``folder`` where one is given; what it started ends with it."""
    process = subprocess.Popen(
        command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True,
    )  # fmt: skip
    try:
        process.wait(seconds)
    except subprocess.TimeoutExpired:
        return False
    finally:
        _end(process)
    return True


def show(file: Path) -> bool:
    """The desktop has opened a file with the program that it has for it, which stays when this one ends.

    What has not ended within ``SECONDS`` is the program itself that shows the file.
    A machine without a screen opens nothing: there the desktop's opener would look for a browser of the terminal.
    """
    if sys.platform == "win32":
        try:
            os.startfile(file)
        except OSError:
            return False
        return True
    mac = sys.platform == "darwin"
    opener = shutil.which("open" if mac else "xdg-open")
    if opener is None or not (mac or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))):
        return False
    process = subprocess.Popen(
        [opener, str(file.resolve())],
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    waiting = threading.Thread(target=process.wait, daemon=True)
    waiting.start()
    waiting.join(SECONDS)
    return waiting.is_alive() or process.returncode == 0  # some openers are the program itself that shows the file


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is not None:
        return
    with contextlib.suppress(OSError):
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)  # its own session: the wrapper and the program behind it
        else:
            process.kill()
    process.wait()
