"""Programs of the machine: found by name, run within bounds, ended with all that they started; the desktop."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import threading
import weakref
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import IO, Literal

from thidua.records import frozen

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
PDF_DRAWING = ("pdftocairo",)
PDF_LOOKS = ("pdftohtml",)
PATIENCE = 1.0
"""How many times as long as it is granted a program may run: more on a machine that has much else to do."""
SECONDS = 2.0
"""How long the desktop may take to say that it has no program for a file."""


def find(names: Sequence[str]) -> str | None:
    """The path of the first of some programs that is installed."""
    return next(filter(None, map(shutil.which, names)), None)


End = Literal["giay", "lon", "bo_nho", "dung"]
"""Why a program has ended: it took too long, said too much, gave up for want of memory, or was stopped."""


@frozen(kw_only=True)
class Bounds:
    """What a program may take that opens a file of a stranger: ``memory_mb`` of its own, ``work`` in seconds of the
    processor (0: as much as it likes), ``output_mb`` in each file that it writes; and nothing of any network.

    Unix holds the first three. Linux takes the network away where it lets one be (:func:`unconnected`).
    """

    memory_mb: int
    work: int = 0
    output_mb: int = 256

    def around(self, command: Sequence[str]) -> tuple[str, ...]:
        """The command within the bounds."""
        if sys.platform == "win32" or not shutil.which("sh"):
            return tuple(command)
        most = {"d": self.memory_mb << 10, "f": self.output_mb << 11, "c": 0} | ({"St": self.work} if self.work else {})
        # -S: at a hard limit of work a program is killed like any other, and nobody could say why
        held = "; ".join(f"ulimit -{name} {value} 2>&1" for name, value in most.items())
        return (*unconnected(), "sh", "-c", f'{held}; exec "$@"', "sh", *command)


@cache
def unconnected() -> tuple[str, ...]:
    """The beginning of a command that has no network at all, where the machine lets one be started so."""
    for way in (("--net",), ("--map-current-user", "--net")):
        command = ("unshare", *way)
        if sys.platform.startswith("linux") and shutil.which("unshare") and run([*command, "true"], SECONDS) is None:
            return command
    return ()


def run(command: Sequence[str], seconds: float, folder: Path | None = None, bounds: Bounds | None = None) -> End | None:
    """Runs a program, in ``folder`` where one is given: ``None`` where it has done its work in time (``seconds``, times
    :data:`PATIENCE`), else why it has not. What it started ends with it.
    """
    process = subprocess.Popen(
        bounds.around(command) if bounds else command, cwd=folder, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    try:
        process.wait(seconds * PATIENCE)
    except subprocess.TimeoutExpired:
        return "giay"
    finally:
        _end(process)
    return _ENDS.get(_ended(process.returncode), "dung") if process.returncode else None


_ENDS: Mapping[str, End] = {"SIGXCPU": "giay", "SIGXFSZ": "lon", "SIGABRT": "bo_nho", "SIGSEGV": "bo_nho"}
"""What ends a program that breaks a bound; one that is refused memory gives up, or falls over it."""


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


class EndedError(Exception):
    """A program that answers has ended instead: ``why``, and ``how`` the system calls it."""

    def __init__(self, why: End, how: str = "") -> None:
        super().__init__(why)
        self.why, self.how = why, how


class Answering:
    """A program that is kept and answers one question after the other.

    A question and an answer are each a length, in eight bytes, and so many bytes. Its own folder goes with it; it ends
    with this object, with the one who started it, and when it breaks a limit. Of one thread at a time.
    """

    def __init__(self, command: Sequence[str], folder: Path, environment: Mapping[str, str]) -> None:
        self._process = subprocess.Popen(
            command, cwd=folder, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, start_new_session=True,
        )  # fmt: skip
        self._maker = os.getpid()
        self.folder = folder
        self.asked = 0
        self.end = weakref.finalize(self, _end_all, self._process, folder, self._maker)

    @property
    def here(self) -> bool:
        """It was started by this process: a fork of it has the same object, and no right to the program."""
        return self._maker == os.getpid()

    def ask(self, question: bytes, seconds: float, most: int) -> bytes:
        """The answer, of ``most`` bytes. Raises :class:`EndedError` where there is none, and the program is ended."""
        late, process = threading.Event(), self._process

        def stop() -> None:  # which does not hold this object
            late.set()
            _end(process)

        clock = threading.Timer(seconds, stop)
        clock.daemon = True
        clock.start()
        done = False
        try:
            self.asked += 1
            answer = self._asked(question, most)
            done = True
        except (OSError, EOFError) as error:
            process.wait()
            how = _ended(process.returncode)
            cut = late.is_set() or how == "SIGXCPU"
            raise EndedError("giay" if cut else "bo_nho" if how == "SIGABRT" else "dung", how) from error
        finally:
            clock.cancel()
            if not done:
                self.end()
        return answer

    def _asked(self, question: bytes, most: int) -> bytes:
        into, out = self._process.stdin, self._process.stdout
        assert into
        assert out
        into.write(len(question).to_bytes(8, "big"))
        into.write(question)
        into.flush()
        size = int.from_bytes(_read(out, 8), "big")
        if size > most:
            raise EndedError("lon")
        return _read(out, size)


def _ended(code: int) -> str:
    """How a program has ended: the name of the signal, or its code."""
    with contextlib.suppress(ValueError):
        return signal.Signals(-code).name
    return str(code)


def _read(out: IO[bytes], size: int) -> bytes:
    if len(data := out.read(size)) < size:
        raise EOFError
    return data


def _end_all(process: subprocess.Popen[bytes], folder: Path, maker: int) -> None:
    """Ends a program, unless it is another process's, and takes its folder away."""
    if maker != os.getpid():
        return
    _end(process)
    for stream in (process.stdin, process.stdout):
        with contextlib.suppress(OSError):
            assert stream
            stream.close()
    shutil.rmtree(folder, ignore_errors=True)
