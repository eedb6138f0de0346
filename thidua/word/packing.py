"""Parts as a ``.docx``: the same parts give the same bytes; what documents share is compressed once."""

from __future__ import annotations

import hashlib
import io
import struct
import sys
import zipfile
import zlib
from collections.abc import Mapping

from thidua.budget import LIMITS, Limits
from thidua.word.package import Package, part_name

_EPOCH = (1980, 1, 1, 0, 0, 0)  # one date for all: same input, same bytes
_LEVEL = 1  # of one document: half the time of level 6 for a tenth more bytes
_LEVEL_ONCE = 9  # of what all documents share


class Packing:
    """The parts that documents share, compressed once; each document appends its own."""

    __slots__ = ("_count", "_digests", "_directory", "_head")

    def __init__(self, shared: Mapping[str, bytes]) -> None:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as target:
            for name, content in shared.items():
                target.writestr(named_entry(name, content), content, compresslevel=_LEVEL_ONCE)
            self._count = len(target.infolist())
            size = out.tell()
        self._head, self._directory = out.getvalue()[:size], out.getvalue()[size : -_END.size]
        self._digests = digests(shared)

    def document(self, parts: Mapping[str, bytes]) -> bytes:
        """A whole package: the shared parts and these."""
        written, directory = [self._head], [self._directory]
        at = len(self._head)
        for name, content in parts.items():
            called, packs = name.encode(), _packs(content)
            packed = zlib.compress(content, _LEVEL, -15) if packs else content
            said = (
                0 if name.isascii() else 0x800, zipfile.ZIP_DEFLATED if packs else zipfile.ZIP_STORED, *_MADE_AT,
                zlib.crc32(content), len(packed), len(content), len(called), 0,
            )  # fmt: skip
            written += _BEFORE.pack(b"PK\3\4", _VERSION, 0, *said), called, packed
            behind = (0, 0, 0, _MODE, at)
            directory.append(_LISTED.pack(b"PK\1\2", _VERSION, _SYSTEM, _VERSION, 0, *said, *behind) + called)
            at += _BEFORE.size + len(called) + len(packed)
        size, count = sum(map(len, directory)), self._count + len(parts)
        return b"".join((*written, *directory, _END.pack(b"PK\5\6", 0, 0, count, count, size, at, 0)))

    def digests(self, parts: Mapping[str, bytes]) -> dict[str, bytes]:
        """The digests of all parts of the package that :meth:`document` would make of these."""
        return {**self._digests, **digests(parts)}


def digests(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """The digest of each part, by its name as it is looked up."""
    return {part_name(name): part_digest(content) for name, content in parts.items()}


def parted(one: bytes, other: bytes, limits: Limits = LIMITS) -> tuple[str, ...]:
    """The names of the parts in which two packages differ, or which one of them has not.

    Raises ``ValueError`` for what is no package, or unpacks to more than ``limits`` allow.
    """
    packages = [Package(data, lambda said: ValueError(said.what), limits) for data in (one, other)]
    names = dict.fromkeys(name for package in packages for name in package.names)
    return tuple(name for name in names if len({package.read(name) for package in packages}) > 1)


def part_digest(content: bytes) -> bytes:
    """The digest of what a part holds."""
    return hashlib.blake2b(content, digest_size=32).digest()


_BEFORE, _LISTED, _END = struct.Struct("<4s2B4H3L2H"), struct.Struct("<4s4B4H3L5H2L"), struct.Struct("<4s4H2LH")
"""What a zip says before a file, in its directory, and behind it all: ``zipfile`` writes the same, and takes as long
for it as a small part takes to compress.
"""
_MADE_AT = (0, 1 << 5 | 1)
"""The time and the day of :data:`_EPOCH`, as a zip says them."""
_VERSION, _SYSTEM = 20, 0 if sys.platform == "win32" else 3
"""The version of the form that a part wants, and on what it was made, as ``zipfile`` says them."""


def named_entry(name: str, content: bytes) -> zipfile.ZipInfo:
    """How a part is named in its package, by which nothing of when or where it was made is told."""
    info = zipfile.ZipInfo(name, _EPOCH)
    info.external_attr = _MODE
    info.compress_type = zipfile.ZIP_DEFLATED if _packs(content) else zipfile.ZIP_STORED
    return info


_MODE = 0o600 << 16


def _packs(content: bytes) -> bool:
    """A part is compressed: a short one would not be much shorter."""
    return len(content) > 1024
