"""Somebody's own template of typst: its files, and the programs apart that compile it, with nothing but these.

A file of typst is a program, and it may be a stranger's. So it never runs in this process: its files are copied into a
folder of a program of its own (``typst_worker``), which has so much memory and time, no network and no packages, and
is ended when it takes more. What stands here bounds it all.
"""

from __future__ import annotations

import json
import os
import re
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import NamedTuple

import attrs

from thidua.diagnostics import Diagnostic, Place
from thidua.engine import faults
from thidua.errors import TemplateError, WriteError
from thidua.files import is_file, is_folder
from thidua.programs import Answering, EndedError
from thidua.rulebook.files import NOT_WRITTEN, UNREADABLE, why

MAIN = "document.typ"
"""The file that is compiled."""
SHARED = "the-thuc.typ"
"""What the bundled families share, under this name for every template: a file of its own of that name stands for it."""
MOST_FILES, MOST_MB = 500, 50
"""What the folder of a template may hold."""
MEMORY_MB = 1024
"""What one program may take of addresses; a plan of 5,000 items takes a third of it."""
SECONDS = 30
"""How long one document may take, and how much work of the processor."""
MOST_PDF_MB = 100
_MOST_DOCUMENTS = 500
"""After so many a program gives way to a new one: what typst remembers goes with it."""
_AT_ONCE = min(4, os.cpu_count() or 1)
_WORKER = Path(__file__).with_name("typst_worker.py")
_NOWHERE = "http://127.0.0.1:0"
"""A proxy that is not there: where the system has no way to take the network away, no name is even looked up."""
_PICTURES = ".anh"
"""Where the pictures of a document stand: hidden, as no file of a template is."""
_MB = 1024 * 1024

Files = Mapping[str, bytes]
"""Files by their way within their folder, parted by ``/``."""


def gather(folder: Path) -> Files:
    """The files of a template's folder and those in its folders; none that is hidden, and nothing behind a link.

    Raises :class:`TemplateError` for too many or too much, and for one that cannot be read.
    """
    found: dict[str, bytes] = {}
    size = 0
    try:
        for path in _walk(folder):
            data = path.read_bytes()
            size += len(data)
            found[path.relative_to(folder).as_posix()] = data
            if len(found) > MOST_FILES or size > MOST_MB * _MB:
                raise TemplateError(faults.OWN_TYPST.said(at=Place(str(folder)), nhieu=MOST_FILES, mb=MOST_MB))
    except OSError as error:
        raise TemplateError(UNREADABLE.said(at=Place(str(folder)), loi=why(error))) from error
    return found


def _walk(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.name.startswith((".", "~$")) or os.path.islink(path):
            continue
        if is_folder(path):
            yield from _walk(path)
        elif is_file(path):
            if os.path.getsize(path) > MOST_MB * _MB:
                raise TemplateError(faults.OWN_TYPST.said(at=Place(str(folder)), nhieu=MOST_FILES, mb=MOST_MB))
            yield path


_IMPORT = re.compile(r'^(?P<before>(?:(?!//).)*?)\b(?:import|include)\s*\(?\s*"@(?P<name>[^"\n]*)"', re.MULTILINE)


def foreign_packages(files: Files) -> Iterator[Diagnostic]:
    """What is said of each package that a file names; one that is put together while it runs is refused then."""
    for name, data in files.items():
        text = data.decode("utf-8", "replace") if name.endswith(".typ") else ""
        for match in _IMPORT.finditer(text):
            line, column = text.count("\n", 0, match.start()) + 1, len(match["before"]) + 1
            yield faults.FOREIGN_PACKAGE.said(at=Place(name, line, column), ten=f"@{match['name']}")


class Made(NamedTuple):
    """What came of a document: the PDF, or what typst says is wrong; and what it says that is not."""

    pdf: bytes
    fault: str
    warnings: tuple[str, ...]


@attrs.frozen(eq=False)
class Apart:
    """Compiles a template in programs of its own, a few at once, which are kept for the next document.

    ``files`` are all that it may read; ``site`` is where typst is installed, ``standards`` what a PDF is built to.
    """

    files: Files
    site: str
    standards: tuple[str, ...]
    _idle: SimpleQueue[Answering] = attrs.field(factory=SimpleQueue, init=False, repr=False)
    _room: threading.Semaphore = attrs.field(
        factory=lambda: threading.Semaphore(_AT_ONCE), init=False, repr=False
    )

    def make(self, data: str, pictures: Files) -> Made:
        """The document of some data. Raises :class:`TemplateError` for one that breaks a bound, :class:`WriteError`
        where no file can be put before a program.
        """
        with self._room:
            while True:
                try:
                    worker = self._worker()
                    answer = _answer(worker, data, pictures)
                except EndedError as error:
                    if error.why == "bo_nho" and worker.asked > 1:  # what it remembered of others is not this one's
                        continue
                    raise TemplateError(_beyond(error.why)) from error
                except OSError as error:
                    said = NOT_WRITTEN.said("thu_muc", thu_muc=tempfile.gettempdir(), loi=why(error))
                    raise WriteError(said) from error
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
        folder = Path(tempfile.mkdtemp(prefix="thidua-"))
        for name, data in self.files.items():
            _put(folder / name, data)
        limits = {"site": self.site, "mb": MEMORY_MB, "giay": SECONDS, "chuan": self.standards}
        return Answering([sys.executable, "-I", str(_WORKER), json.dumps(limits)], folder, _environment())


def _put(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def _environment() -> Mapping[str, str]:
    """That of this process, which tells where fonts are, without a way out."""
    given = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    ways = dict.fromkeys(("HTTPS_PROXY", "HTTP_PROXY", "ALL_PROXY"), _NOWHERE)
    few = {"RAYON_NUM_THREADS": "2", "MALLOC_ARENA_MAX": "2"}  # each thread takes addresses
    return {**given, **ways, **{name.lower(): way for name, way in ways.items()}, **few}


def _answer(worker: Answering, data: str, pictures: Files) -> Made:
    """What a program answers, shown its pictures."""
    placed = [worker.folder / _PICTURES / name for name in pictures]
    try:
        for path, picture in zip(placed, pictures.values(), strict=True):
            _put(path, picture)
        answer = worker.ask(data.encode(), SECONDS, MOST_PDF_MB * _MB)
    finally:
        for path in placed:
            path.unlink(missing_ok=True)
    size = int.from_bytes(answer[:8], "big")
    head = json.loads(answer[8 : 8 + size])
    return Made(answer[8 + size :], head["loi"], tuple(head["canh_bao"]))


def _beyond(end: str) -> Diagnostic:
    most = {"giay": SECONDS, "lon": MOST_PDF_MB, "bo_nho": MEMORY_MB}[end]
    return faults.OUT_OF_BOUNDS.said("van_ban" if end == "lon" else end, nhieu=most)
