"""Streams: an open file read as far as it may be long; what the command line writes to a pipe, and one error for it."""

from __future__ import annotations

import errno
import io
import sys
from typing import IO, Any

from thidua.budget import LIMITS
from thidua.diagnostics import Place
from thidua.errors import PlanError, UsageError, WriteError
from thidua.rulebook.calls import WRONG_KIND
from thidua.rulebook.files import NOT_WRITTEN, TOO_LARGE, UNREADABLE, why
from thidua.wording import asked

_PART = 1 << 20


def read_within(source: str | bytes | IO[Any], name: str = "", most: int = LIMITS.file) -> Any:
    """What an open file holds, text or bytes, or what was given whole; ``name`` is that of the file in messages.

    Raises :class:`PlanError` for more than ``most`` bytes or letters, of which no more is read, and for a file that the
    system does not let be read; :class:`UsageError` for one that is closed or open for writing.
    """
    if isinstance(source, str | bytes):
        if len(source) > most:
            raise PlanError(TOO_LARGE.said(at=Place(name), muc=most >> 20))
        return source
    file, at = source, Place(name or _name_of(source))
    if asked(file, "closed", False):
        raise UsageError(WRONG_KIND.said("vao_dong"))
    parts, left = [], most
    try:
        while part := file.read(_PART):
            parts.append(part)
            left -= len(part)
            if left < 0:
                raise PlanError(TOO_LARGE.said(at=at, muc=most >> 20))
    except OSError as error:
        if isinstance(error, io.UnsupportedOperation):
            raise UsageError(WRONG_KIND.said("vao_ghi")) from error
        raise PlanError(UNREADABLE.said(at=at, loi=why(error))) from error
    return parts[0][:0].join(parts) if parts else b""


def _name_of(file: Any) -> str:
    name = getattr(file, "name", "")
    return name if isinstance(name, str) else ""


def set_up() -> None:
    """Makes the streams of this process ready; of a process that was started without one, too.

    What goes to a pipe or a file is UTF-8, whatever the machine's own encoding. Writing to standard output raises
    :class:`WriteError` where it is closed or full, once; what standard error does not take is lost without a word, for
    there is nobody left to tell.
    """
    sys.stdin = sys.stdin or io.TextIOWrapper(io.BytesIO(), encoding="utf-8")
    sys.stdout = _ready(sys.stdout, told=True)
    sys.stderr = _ready(sys.stderr, told=False)


def _ready(stream: Any, *, told: bool) -> Any:
    if stream is not None and stream.isatty():
        stream.reconfigure(errors="replace")  # a window has an encoding of its own
        return stream
    under = getattr(stream, "buffer", None)
    raw = _Checked(getattr(under, "raw", under), told=told)  # Python may have been told to buffer nothing
    return io.TextIOWrapper(
        io.BufferedWriter(raw), encoding="utf-8", errors="backslashreplace", line_buffering=not told
    )


class _Checked(io.RawIOBase):
    """The bytes of a stream; after the first that it does not take, none are tried again."""

    def __init__(self, under: io.RawIOBase | None, *, told: bool) -> None:
        self._under, self._told, self._failed = under, told, False

    def writable(self) -> bool:
        """It is written only."""
        return True

    def fileno(self) -> int:
        """The number of the stream, for the programs that are started. Raises ``OSError`` where it has none."""
        if self._under is None:
            raise OSError
        return self._under.fileno()

    def write(self, data: Any) -> int | None:
        """Writes bytes. Raises :class:`WriteError`."""
        if self._failed:
            return len(data)
        try:
            if self._under is None:
                raise OSError(errno.EBADF, "")
            return self._under.write(data)
        except OSError as error:
            self._failed = True
            if self._told:
                raise WriteError(NOT_WRITTEN.said("ra", loi=why(error))) from error
            return len(data)
