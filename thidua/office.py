"""LibreOffice as a printer: one process kept for many documents, with a profile and limits of its own, off the net."""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from thidua.errors import MissingToolError, ThiduaError
from thidua.files import is_file
from thidua.forks import OfProcess
from thidua.programs import OFFICE, Bounds, find, run, unconnected
from thidua.rulebook.calls import MISSING_TOOL
from thidua.rulebook.files import NOT_PRINTED, TIMED_OUT
from thidua.wording import fold

SECONDS = 240
"""How long one document may take; ordinary ones take a tenth of a second, the first one or two."""
MEGABYTES = 2048
"""How much memory of its own LibreOffice may take; ordinary documents take 60 to 200. Linux alone holds it."""
DOCUMENTS = 200
"""After how many documents LibreOffice is started anew: what it leaks goes with it."""

_COMMON = "/org.openoffice.Office.Common"
_OF_PDF: Mapping[str, tuple[str, str]] = {
    "SelectPdfVersion": ("long", "2"), "UseTaggedPDF": ("boolean", "true"), "PDFUACompliance": ("boolean", "true"),
    "ExportBookmarks": ("boolean", "true"),
}  # fmt: skip
"""What a PDF is built to: PDF/A-2b and PDF/UA. Said at each document, so that no profile has to."""
_SETTINGS: Mapping[str, Mapping[str, str]] = {
    f"{_COMMON}/Security/Scripting": {
        "MacroSecurityLevel": "3", "DisableMacrosExecution": "true", "BlockUntrustedRefererLinks": "true",
        "DisableActiveContent": "true",
    },
    "/org.openoffice.Office.Writer/Content/Update": {"Link": "0"},
    "/org.openoffice.Inet/Settings": {
        "ooInetProxyType": "2", "ooInetHTTPProxyName": "127.0.0.1", "ooInetHTTPProxyPort": "9",
        "ooInetHTTPSProxyName": "127.0.0.1", "ooInetHTTPSProxyPort": "9",
    },
}  # fmt: skip
"""Settings of a new profile: no macros, nothing fetched from outside the file (a proxy where nobody is, besides)."""


def new_profile(folder: Path) -> str:
    """The argument that gives LibreOffice a new profile, in a folder that is not there yet."""
    items = "".join(
        f'<item oor:path="{path}"><prop oor:name="{name}" oor:op="fuse"><value>{value}</value></prop></item>\n'
        for path, values in _SETTINGS.items() for name, value in values.items()
    )  # fmt: skip
    (folder / "user").mkdir(parents=True)
    (folder / "user" / "registrymodifications.xcu").write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry">\n'
        f"{items}</oor:items>\n",
        "utf-8",
    )
    return f"-env:UserInstallation={folder.resolve().as_uri()}"


def to_pdf(document: bytes, name: str) -> bytes:
    """A Word document as a tagged PDF/A-2b; ``name`` is what an error calls it, and a field for the name of its file.

    Raises as :func:`print_files` does.
    """
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as work:
        given = Path(work) / f"{_plain(name)}.docx"
        given.write_bytes(document)
        _kept().print_files([given], Path(work), [name])
        return given.with_suffix(".pdf").read_bytes()


def _plain(name: str) -> str:
    """The name of a file, without what a system may not take in one."""
    name = name.removesuffix(".docx")
    name = name if name.isascii() else fold(name).replace("_", "-")
    signs = (sign if sign.isascii() and (sign.isalnum() or sign in "_.") else "-" for sign in name)
    return "".join(signs).strip("-.")[:_LONGEST] or "van-ban"


def print_files(documents: Sequence[Path], folder: Path) -> None:
    """Word documents as tagged PDF/A-2b, by the same names, in a folder, by the process that is kept.

    Whoever asks is served in turn, in any number of threads. Raises :class:`MissingToolError` without LibreOffice,
    :class:`ThiduaError` for documents that it does not print, or not in time or in its memory.
    """
    _kept().print_files(documents, folder, [document.stem for document in documents])


def end() -> None:
    """Ends the process that is kept, if there is one; the next document starts another."""
    with _lock():
        if _office:
            _office.end()


_lock = OfProcess(threading.Lock)
_office: Office | None = None


def _kept() -> Office:
    """The office of this process: a child that was forked off has its own."""
    global _office
    program = find(OFFICE)
    if program is None:
        raise MissingToolError(MISSING_TOOL.said("in_docx", ten=OFFICE[0]))
    with _lock():
        if _office is None:
            _office = Office(program)
            atexit.register(end)
            if hasattr(os, "register_at_fork"):
                os.register_at_fork(after_in_child=_forget)
        return _office


def _forget() -> None:
    """What a child does with the office of its parent: it lets go of it, and ends nothing."""
    global _office
    if _office:
        _office.let_go()
    _office = None


_KEEPER = """
exec 3<&0 </dev/null
ulimit -d "$1"
folder=$2
shift 2
setsid "$@" 3<&- &
office=$!
( read -r _ <&3; kill -KILL "-$office" "$office" ) &
waiting=$!
wait "$office"
kill -KILL "-$office" "$waiting"
( read -r _ <&3; rm -rf "$folder" ) &
"""
"""Keeps an office until the pipe that is its input ends, as it does when whoever holds it ends in whatever way; then
ends all that belongs to it, and takes its folder away. When the office ends by itself, so does this, but for the
folder: who is just asking it becomes an office itself then, and is to find the settings of its profile.
"""
_OPEN = "giu.txt"
"""A document that stays open: an office without one ends when it has done what it was asked."""


class Office:
    """An office that prints: started with its first document, kept for the next, started anew when it has ended.

    Where none can be kept (it takes the tools of Linux), each document has an office of its own.
    """

    def __init__(self, program: str) -> None:
        self._program = program
        self._printing = threading.Lock()
        self._keeper: subprocess.Popen[bytes] | None = None
        self._folder = Path()
        self._done = 0
        self._keeps = sys.platform.startswith("linux") and all(map(shutil.which, ("sh", "setsid")))

    def print_files(self, documents: Sequence[Path], folder: Path, names: Sequence[str]) -> None:
        """See :func:`print_files`; ``names`` are what errors call the documents."""
        left = dict(zip(documents, names, strict=True))
        for one in documents:  # what stood there before is not what has been printed
            (folder / f"{one.stem}.pdf").unlink(missing_ok=True)
        with self._printing:
            for _ in range(2):  # an office that has died is no fault of the document: once more, by another one
                if not left:
                    return
                self._ask(tuple(left), folder)
                left = {one: name for one, name in left.items() if not _whole(folder / f"{one.stem}.pdf")}
                if left and not self._died():
                    raise ThiduaError(NOT_PRINTED.said("office", tep=tuple(left.values())))
        if left:
            raise ThiduaError(NOT_PRINTED.said("dung", tep=tuple(left.values()), mb=MEGABYTES))

    def _ask(self, documents: Sequence[Path], folder: Path) -> None:
        """Has some documents printed: by the office that is kept, or else by one that ends with them."""
        if self._done >= DOCUMENTS or not self._lives():
            self.end()
            self._keeps = self._keeps and self._start()
        self._done += len(documents)
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as other:
            if self._keeps:
                profile = f"-env:UserInstallation={(self._folder / _PROFILE).as_uri()}"
            else:
                profile = new_profile(Path(other) / _PROFILE)
            command = [self._program, profile, *_TO_PDF, str(folder.resolve())]
            seconds = SECONDS * len(documents)
            command += [str(one.resolve()) for one in documents]
            if run(command, seconds, bounds=Bounds(memory_mb=MEGABYTES)) == "giay":
                self.end()
                raise ThiduaError(TIMED_OUT.said("in", chuong_trinh="LibreOffice", giay=seconds))

    def _start(self) -> bool:
        """An office is there and waits for documents."""
        self._folder = Path(tempfile.mkdtemp(prefix="thidua-office-")).resolve()
        document = self._folder / _OPEN
        document.write_bytes(b"")
        profile = new_profile(self._folder / _PROFILE)
        command = [*unconnected(), self._program, profile, *_QUIET, str(document)]
        limits = [str(MEGABYTES * 1024), str(self._folder)]
        self._done = 0
        self._keeper = subprocess.Popen(
            ["sh", "-c", _KEEPER, "sh", *limits, *command],
            cwd="/", stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            start_new_session=True,
        )  # fmt: skip
        last = time.monotonic() + SECONDS
        while self._lives() and time.monotonic() < last:
            if is_file(self._folder / f".~lock.{_OPEN}#"):  # it has opened its document: it can be asked
                return True
            time.sleep(_LOOK)
        self.end()
        return False

    def _lives(self) -> bool:
        return self._keeper is not None and self._keeper.poll() is None

    def _died(self) -> bool:
        """The office that is kept has died, or is about to: what it leaves is being cleared away."""
        if self._keeper is None:
            return False
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._keeper.wait(_DYING)
        return not self._lives()

    def end(self) -> None:
        """Ends the office with all that it has started and written."""
        keeper, self._keeper = self._keeper, None
        if keeper is None:
            return
        self._close(keeper)
        try:
            keeper.wait(_PATIENCE)
        except subprocess.TimeoutExpired:
            with contextlib.suppress(OSError):
                os.killpg(keeper.pid, signal.SIGKILL)
            keeper.wait()
        shutil.rmtree(self._folder, ignore_errors=True)

    def let_go(self) -> None:
        """Leaves an office to the process that has started it: while a copy of its pipe is open, it would stay."""
        if self._keeper:
            self._close(self._keeper)

    @staticmethod
    def _close(keeper: subprocess.Popen[bytes]) -> None:
        if keeper.stdin:
            with contextlib.suppress(OSError):
                keeper.stdin.close()


def _whole(pdf: Path) -> bool:
    """A PDF is there, to its end: an office that dies may leave half of one."""
    return is_file(pdf) and b"%%EOF" in pdf.read_bytes()[-32:]


_PROFILE = "ho-so"
_LONGEST = 80
"""The letters of a name that a file is given."""
_QUIET = ("--headless", "--norestore", "--nologo")
_PDF = json.dumps({name: {"type": kind, "value": value} for name, (kind, value) in _OF_PDF.items()})
_TO_PDF = (*_QUIET, "--convert-to", f"pdf:writer_pdf_Export:{_PDF}", "--outdir")
_LOOK, _DYING, _PATIENCE = 0.02, 1.0, 10.0
"""In seconds: how often it is looked whether an office has started, how long one that has died may take to show it,
how long one may take to end.
"""
