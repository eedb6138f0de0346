"""Somebody's own template of typst: its files, and the programs apart that compile it, with nothing but these.

A file of typst is a program, and it may be a stranger's. So it never runs in this process: its files are copied into a
folder of a program of its own (``typst_worker``), which has so much memory and time, no network and no packages, and
is ended when it takes more. What stands here bounds it all.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import tempfile
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import NamedTuple

import attrs

from thidua.diagnostics import Diagnostic
from thidua.engine import faults
from thidua.engine.typst_files import Files
from thidua.engine.typst_said import Fault
from thidua.errors import TemplateError, WriteError
from thidua.forks import OfProcess
from thidua.programs import Answering, EndedError
from thidua.rulebook.files import NOT_WRITTEN, why

MEMORY_MB = 2048
"""What one program may take of addresses; a table of 3,000 rows takes half of it."""
SECONDS = 20
"""How long one document may take, and how much work of the processor."""
MOST_PDF_MB = 100
_MOST_DOCUMENTS = 500
"""After so many a program gives way to a new one: what typst remembers goes with it."""
_AT_ONCE = min(4, os.cpu_count() or 1)
_WORKER = Path(__file__).with_name("typst_worker.py")
_NOWHERE = "http://127.0.0.1:0"
"""A proxy that is not there: where the system has no way to take the network away, no name is even looked up."""
PICTURES = ".anh"
"""Where the pictures of a document stand: hidden, as no file of a template is."""
_MB = 1024 * 1024


class Made(NamedTuple):
    """What came of a document: the PDF, or what typst says is wrong; and what it says that is not."""

    pdf: bytes
    fault: Fault | None = None
    warnings: tuple[Fault, ...] = ()


@attrs.frozen(eq=False)
class Apart:
    """Compiles a template in programs of its own, a few at once, which are kept for the next document.

    ``files`` are all that it may read; ``site`` says where typst is installed, ``standards`` what a PDF is built to.
    """

    files: Files
    site: Callable[[], str]
    standards: tuple[str, ...]
    _idle: SimpleQueue[Answering] = attrs.field(factory=SimpleQueue, init=False, repr=False)
    _room: OfProcess[threading.Semaphore] = attrs.field(
        factory=lambda: OfProcess(lambda: threading.Semaphore(_AT_ONCE)), init=False, repr=False
    )

    def make(self, said: Mapping[str, str], pictures: Files) -> Made:
        """The document of what is said. Raises :class:`TemplateError` for one that breaks a bound, :class:`WriteError`
        where no file can be put before a program.
        """
        with self._room():
            while True:
                try:
                    worker = self._worker()
                    answer = _answer(worker, said, pictures)
                except EndedError as error:
                    if error.why in ("bo_nho", "dung") and worker.asked > 1:  # what it remembered is not this one's
                        continue
                    raise TemplateError(_beyond(error)) from error
                except OSError as error:
                    found = NOT_WRITTEN.said("thu_muc", thu_muc=tempfile.gettempdir(), loi=why(error))
                    raise WriteError(found) from error
                if worker.asked < _MOST_DOCUMENTS:
                    self._idle.put(worker)
                else:
                    worker.end()
                return answer

    def _worker(self) -> Answering:
        """A program that nobody uses now, or a new one."""
        while True:
            try:
                worker = self._idle.get_nowait()
            except Empty:
                return self._started()
            if worker.here:
                return worker

    def _started(self) -> Answering:
        limits = {"site": self.site(), "mb": MEMORY_MB, "giay": SECONDS, "chuan": self.standards}
        folder = Path(tempfile.mkdtemp(prefix="thidua-"))
        try:
            for name, data in self.files.items():
                _put(folder / name, data)
            return Answering([sys.executable, "-I", str(_WORKER), json.dumps(limits)], folder, _environment())
        except OSError:
            shutil.rmtree(folder, ignore_errors=True)
            raise


def _put(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _environment() -> Mapping[str, str]:
    """That of this process, which tells where fonts are, without a way out."""
    given = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    ways = dict.fromkeys(("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"), _NOWHERE)
    few = {"RAYON_NUM_THREADS": "2", "MALLOC_ARENA_MAX": "2"}  # each thread takes addresses
    return {**given, **ways, **{name.lower(): way for name, way in ways.items()}, **few}


def _answer(worker: Answering, said: Mapping[str, str], pictures: Files) -> Made:
    """What a program answers, shown what is said and its pictures."""
    placed = {worker.folder / PICTURES / name: picture for name, picture in pictures.items()}
    placed |= {worker.folder / name: text.encode() for name, text in said.items()}
    try:
        for path, shown in placed.items():
            _put(path, shown)
        answer = worker.ask(b"", SECONDS, MOST_PDF_MB * _MB)
    finally:
        for path in placed:
            path.unlink(missing_ok=True)
    size = int.from_bytes(answer[:8], "big")
    head = json.loads(answer[8 : 8 + size])
    fault = Fault(*head["loi"]) if head["loi"] else None
    return Made(answer[8 + size :], fault, tuple(Fault(*one) for one in head["canh_bao"]))


def _beyond(end: EndedError) -> Diagnostic:
    most = {"giay": SECONDS, "lon": MOST_PDF_MB, "bo_nho": MEMORY_MB, "dung": end.how}[end.why]
    return faults.OUT_OF_BOUNDS.said("van_ban" if end.why == "lon" else end.why, nhieu=most)
