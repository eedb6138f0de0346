"""The text of a document that is plain text: whatever it was encoded in, converted and said so."""

from __future__ import annotations

import re
import unicodedata

from thidua.errors import PlanError
from thidua.readers.decoding import LARGEST, decode, legacy_encoding

_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def document_text(data: bytes | str, source: str) -> tuple[str, tuple[str, ...]]:
    """The text of a ``.txt`` or ``.md`` and notes of what was converted on the way.

    UTF-8 and UTF-16, else TCVN3, VNI or windows-1258. Raises :class:`PlanError` for a file that is no text: another
    kind of file, or one larger than a document can be.
    """
    if isinstance(data, str):
        text, notes = data, list[str]()
    else:
        text, notes = _decoded(data, source)
    if legacy := legacy_encoding(text):
        name, text = legacy
        notes.append(f"chữ gõ bằng bảng mã {name} đã đổi sang Unicode")
    if _CONTROL.search(text):
        text = _CONTROL.sub("", text)
        notes.append("đã bỏ ký tự điều khiển")
    return text.replace("\r\n", "\n").replace("\r", "\n"), tuple(notes)


def _decoded(data: bytes, source: str) -> tuple[str, list[str]]:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) and len(data) <= LARGEST:
        return data.decode("utf-16", errors="replace"), []
    if (
        b"\x00" in data
        or len(data) > LARGEST
        or data.startswith((b"PK\x03\x04", b"%PDF", b"{\\rtf", b"\xd0\xcf\x11\xe0"))
    ):
        return decode(data, source), []  # which says what kind of file it is, and what to do
    try:
        return data.decode("utf-8-sig"), []
    except UnicodeDecodeError:
        pass
    latin = data.decode("latin-1")
    if legacy_encoding(latin):
        return latin, []
    try:
        windows = unicodedata.normalize("NFC", data.decode("cp1258"))
    except UnicodeDecodeError:
        decode(data, source)
        raise PlanError(f"{source}: không phải văn bản") from None
    return windows, ["chữ mã windows-1258 đã đổi sang Unicode"]
