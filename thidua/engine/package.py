"""A DOCX package for many documents: what never changes is compressed once, the rest is appended."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from thidua.errors import TemplateError

_EPOCH = (1980, 1, 1, 0, 0, 0)  # one date for all: same input, same bytes
_LEVEL = 6


def read_package(data: bytes, source: str) -> dict[str, bytes]:
    """The parts of a DOCX by name, in order. Raises :class:`TemplateError` for what is no Word document."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = {info.filename: archive.read(info) for info in archive.infolist() if not info.is_dir()}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise TemplateError(
            f"{source} không phải là tệp Word (.docx)", "mở bằng Word rồi lưu lại dạng .docx"
        ) from error
    if "word/document.xml" not in parts:
        raise TemplateError(f"{source} không có phần word/document.xml", "mở bằng Word rồi lưu lại dạng .docx")
    return parts


def pack(parts: Mapping[str, bytes]) -> bytes:
    """The parts as one archive."""
    return _append(b"", parts)


class Package:
    """The unchanging parts of a template, compressed once; each document appends its own."""

    def __init__(self, fixed: Mapping[str, bytes]) -> None:
        self._fixed = _append(b"", fixed)

    def document(self, parts: Mapping[str, bytes]) -> bytes:
        """A whole package: the unchanging parts and these."""
        return _append(self._fixed, parts)


def _append(archive: bytes, parts: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO(archive)
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as target:
        for name, content in parts.items():
            info = zipfile.ZipInfo(name, _EPOCH)
            info.external_attr = 0o600 << 16
            target.writestr(info, content, zipfile.ZIP_DEFLATED, _LEVEL)
    return out.getvalue()
