"""Parts as a ``.docx``: the same parts give the same bytes; what documents share is compressed once."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Mapping

from thidua.budget import LIMITS, Limits
from thidua.word.package import Package, part_name

_EPOCH = (1980, 1, 1, 0, 0, 0)  # one date for all: same input, same bytes
_LEVEL = 1  # of one document: half the time of level 6 for a tenth more bytes
_LEVEL_ONCE = 9  # of what all documents share


class Packing:
    """The parts that documents share, compressed once; each document appends its own."""

    __slots__ = ("_digests", "_entries", "_head")

    def __init__(self, shared: Mapping[str, bytes]) -> None:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as target:
            for name, content in shared.items():
                target.writestr(entry(name, content), content, compresslevel=_LEVEL_ONCE)
            self._entries = tuple(target.infolist())
            self._head = out.getvalue()  # the entries without a directory: each document writes its own
        self._digests = digests(shared)

    def document(self, parts: Mapping[str, bytes]) -> bytes:
        """A whole package: the shared parts and these."""
        out = io.BytesIO(self._head)
        out.seek(0, io.SEEK_END)
        with zipfile.ZipFile(out, "w") as target:
            target.filelist.extend(self._entries)
            for name, content in parts.items():
                target.writestr(entry(name, content), content, compresslevel=_LEVEL)
        return out.getvalue()

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


def entry(name: str, content: bytes) -> zipfile.ZipInfo:
    """How a part is named in its package, by which nothing of when or where it was made is told."""
    info = zipfile.ZipInfo(name, _EPOCH)
    info.external_attr = 0o600 << 16
    info.compress_type = zipfile.ZIP_DEFLATED if len(content) > 1024 else zipfile.ZIP_STORED
    return info
