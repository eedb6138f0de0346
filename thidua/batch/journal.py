"""The journal of a folder: which plan was written to which files, so that a run goes on where one stopped."""

from __future__ import annotations

import errno
import json
import os
import stat
from collections import deque
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from hashlib import sha256
from io import FileIO
from pathlib import Path, PurePosixPath
from typing import Any

from thidua.errors import WriteError
from thidua.files import is_file
from thidua.forks import left_by_forks
from thidua.rulebook.files import FOLDER_BUSY, NOT_WRITTEN, why
from thidua.saving import UNFINISHED

NAME = ".thidua-nhat-ky.jsonl"
"""The name of the journal in its folder."""
_LONGEST_LINE = 1_000_000


def seal(data: bytes) -> str:
    """What a file is known by."""
    return sha256(data).hexdigest()


class Journal:
    """What was written in a folder: a line a plan, with the mark of all that made its files, and the seal of each; it
    stands there before the files do, so that one that was broken off is known as ours.

    While it is open, no other run writes in the folder. Raises :class:`WriteError` where one does, and where the folder
    cannot be written to.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seals: dict[str, set[str]] = {}
        self._made: dict[str, deque[dict[str, str]]] = {}
        self._gaps: dict[str, tuple[str, ...]] = {}
        self._torn = False
        refuse_led_away(folder, NAME)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._file = left_by_forks(open(folder / NAME, "a+b", buffering=0))  # noqa: SIM115
        except (OSError, ValueError) as error:
            raise WriteError(NOT_WRITTEN.said("thu_muc", thu_muc=str(folder), loi=why(error))) from error
        if not _locked(self._file):
            self._file.close()
            raise WriteError(FOLDER_BUSY.said(thu_muc=str(folder)))
        self._file.seek(0)
        known = self._file.read()
        if known and not known.endswith(b"\n"):
            self._file.write(b"\n")  # of a run that was killed
        for mark, files, gaps in filter(None, map(_entry, known.splitlines())):
            self._remember(mark, files, gaps)
        self._sweep()

    def _remember(self, mark: str, files: dict[str, str], gaps: tuple[str, ...]) -> None:
        if gaps:
            self._gaps[mark] = gaps
        for name, one in files.items():
            self._seals.setdefault(name, set()).add(one)
        kept = self._made.setdefault(mark, deque())
        with suppress(ValueError):
            kept.remove(files)  # written again, or told twice: once is enough
        kept.append(files)

    def _sweep(self) -> None:
        """Takes away what a run that was killed has not put in its place."""
        for folder in {self._folder, *((self._folder / name).parent for name in self._seals)}:
            with suppress(OSError, WriteError):  # a name that is too long leads nowhere
                refuse_led_away(self._folder, folder.relative_to(self._folder).as_posix())
                for path in [*folder.glob(f".*{UNFINISHED}")]:
                    path.unlink()

    def gaps_of(self, mark: str) -> tuple[str, ...]:
        """What was missing in a plan of a mark."""
        return self._gaps.get(mark, ())

    def others(self, names: Collection[str], formats: Sequence[str]) -> list[str]:
        """The files of some formats that stand in the folder, a run has written, and that are none of some names."""
        return sorted(
            name for name in self._seals
            if name not in names and name.rpartition(".")[2] in formats and is_file(self._folder / name)
        )  # fmt: skip

    def kept(self, mark: str) -> Iterator[tuple[str, ...]]:
        """The files that a plan of a mark has had, each time that it was written, where they are as they were."""
        for files in tuple(self._made.get(mark, ())):
            if all(self._sealed(name) == one for name, one in files.items()):
                yield tuple(files)

    def foreign(self, names: Sequence[str]) -> str:
        """The first of some files that is there and that no run has written as it is; ``""`` for none."""
        for name in names:
            found = self._sealed(name)
            if found and found not in self._seals.get(name, ()):
                return name
        return ""

    def note(self, mark: str, files: Mapping[str, str], gaps: tuple[str, ...] = ()) -> None:
        """Tells that files are put in their places now, and what is missing in them. Raises :class:`WriteError`."""
        said = {"ke_hoach": mark, "tep": files, **({"thieu": gaps} if gaps else {})}
        line = b"\n" * self._torn + json.dumps(said, ensure_ascii=False).encode() + b"\n"
        try:
            if self._file.write(line) != len(line):
                raise OSError(errno.ENOSPC, "")
            self._torn = False
        except OSError as error:
            self._torn = True  # half of the line may stand there: the next one begins behind it
            raise WriteError(NOT_WRITTEN.said(tep=str(self._folder / NAME), loi=why(error))) from error
        self._remember(mark, dict(files), gaps)

    def close(self) -> None:
        """Lets the folder go."""
        with suppress(OSError):
            self._file.close()

    def _sealed(self, name: str) -> str:
        try:
            refuse_led_away(self._folder, name)
            return seal((self._folder / name).read_bytes())
        except (OSError, ValueError, WriteError):
            return ""


def refuse_led_away(folder: Path, name: str) -> None:
    """Raises :class:`WriteError` where a link stands on the way to a file in a folder, which may lead out of it, or
    two names to one file; and where what stands there is neither a file nor a folder.
    """
    path = str(folder)
    for part in name.split("/"):
        path = os.path.join(path, part)
        try:
            mode = os.lstat(path).st_mode
        except (OSError, ValueError):
            return
        if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
            raise WriteError(NOT_WRITTEN.said("lien_ket", tep=str(folder / name), chan=path))


def _entry(line: bytes) -> tuple[str, dict[str, str], tuple[str, ...]] | None:
    """A line of a journal; what was broken off, or is none of ours, is left aside."""
    if len(line) > _LONGEST_LINE:
        return None
    try:
        said: Any = json.loads(line)
        mark, files, gaps = said["ke_hoach"], said["tep"], said.get("thieu", [])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    ours = isinstance(mark, str) and isinstance(files, dict) and files
    texts = ours and all(isinstance(one, str) and _inside(name) for name, one in files.items())
    told = isinstance(gaps, list) and all(isinstance(one, str) for one in gaps)
    return (mark, files, tuple(gaps)) if texts and told else None


def _inside(name: str) -> bool:
    path = PurePosixPath(name)
    return not path.is_absolute() and ".." not in path.parts and ":" not in name and "\\" not in name


def _locked(file: FileIO) -> bool:
    """Nobody else has the file, and nobody gets it while it is open."""
    try:
        if os.name == "nt":
            import msvcrt

            file.seek(1 << 40)  # where nobody reads
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
