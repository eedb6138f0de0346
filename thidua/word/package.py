"""A ``.docx`` as parts, each unpacked when it is asked for, within limits; who opens it makes the errors."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Collection

from thidua.budget import LIMITS, Limits
from thidua.diagnostics import Diagnostic, Place
from thidua.rulebook.files import BEYOND_LIMITS, DAMAGED, EMPTY_FILE, LOCKED, NOT_AS_NAMED, PART_NAMES

Refuse = Callable[[Diagnostic], Exception]
"""Makes the error of who opens a package of what a rule says; its label is the part, where it is of one."""

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""The beginning of an old Word file, and of one with a password."""
_ENTRY = b"PK\x01\x02"
_NESTED = 10
"""Entries are counted before any is built, those of embedded workbooks among them: so many times the limit may be."""


class Package:
    """An open package; a part goes by its name in any capitals, with either kind of stroke.

    What ``refuse`` makes is raised for what is no package, is damaged or locked, or exceeds the limits.
    """

    __slots__ = ("_archive", "_left", "_limits", "_packed", "_parts", "_refuse")

    def __init__(self, data: bytes, refuse: Refuse, limits: Limits = LIMITS) -> None:
        self._refuse, self._limits, self._left = refuse, limits, limits.unpacked(len(data))
        self._packed = len(data)
        if not data:
            raise refuse(EMPTY_FILE.said("word"))
        count = data.count(_ENTRY)
        if count <= _NESTED * limits.parts:
            try:
                self._archive = zipfile.ZipFile(io.BytesIO(data))
            except Exception as error:  # zipfile raises a dozen kinds for damaged archives
                begun = data.startswith(b"PK\x03\x04")
                raise refuse(DAMAGED.said("cat") if begun else NOT_AS_NAMED.said("docx")) from error
            count = len(self._archive.filelist)
        if count > limits.parts:
            raise refuse(BEYOND_LIMITS.said("phan", so=count, muc=limits.parts))
        self._parts: dict[str, zipfile.ZipInfo] = {}
        for info in self._archive.filelist:
            first = info if info.is_dir() else self._parts.setdefault(part_name(info.filename), info)
            if (first.CRC, first.file_size) != (info.CRC, info.file_size):
                raise refuse(PART_NAMES.said(at=Place(label=info.filename)))

    @property
    def names(self) -> Collection[str]:
        """The names of the parts as they are looked up."""
        return self._parts.keys()

    def read(self, name: str) -> bytes | None:
        """A part; None where there is none of that name."""
        info = self._parts.get(part_name(name))
        return None if info is None else self._unpacked(info)

    def size(self, name: str) -> int:
        """The bytes that a part declares; 0 where there is none of that name."""
        info = self._parts.get(part_name(name))
        return info.file_size if info else 0

    def beginning(self, name: str, most: int = 1024) -> bytes:
        """The first bytes of a part; none where it cannot be unpacked."""
        info = self._parts.get(part_name(name))
        if info is None or info.flag_bits & 1:
            return b""
        try:
            with self._archive.open(info) as part:
                return part.read(most)
        except Exception:  # a dozen kinds, as above: who reads the part itself is told
            return b""

    def read_all(self) -> dict[str, bytes]:
        """All parts in order, by their names as they are written; names that lead out of the package are refused."""
        infos = self._parts.values()
        if sum(info.file_size for info in infos) > self._left:
            raise self._too_large("anh")
        for info in infos:
            if ".." in info.filename.split("/") or info.filename.startswith("/") or set("\\:") & set(info.filename):
                raise self._refuse(PART_NAMES.said("sai", ten=info.filename))
        return {info.filename: self._unpacked(info) for info in infos}

    def _unpacked(self, info: zipfile.ZipInfo) -> bytes:
        if info.flag_bits & 1:
            raise self._refuse(LOCKED.said())
        if info.file_size > self._left:
            raise self._too_large()
        try:
            with self._archive.open(info) as part:
                content = part.read(self._left + 1)  # what the archive says of its sizes is not believed
        except Exception as error:
            raise self._refuse(DAMAGED.said("giai_nen", at=Place(label=info.filename))) from error
        self._left -= len(content)
        if self._left < 0:
            raise self._too_large()
        return content

    def _too_large(self, form: str = "") -> Exception:
        return self._refuse(BEYOND_LIMITS.said(form, muc=_size(self._limits.unpacked(self._packed))))


def _size(count: int) -> str:
    """A number of bytes as people say it."""
    return f"{count >> 20} MB" if count >= 1 << 20 else f"{count >> 10} KB"


def part_name(name: str) -> str:
    """A part's name as it is looked up: some programs write backslashes, or other capitals than they point to."""
    return name.replace("\\", "/").lstrip("/").lower()
