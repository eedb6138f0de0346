"""The text of a document that is plain text: whatever it was encoded in, converted and said so."""

from __future__ import annotations

import re

from thidua.budget import LIMITS, Limits
from thidua.decoding import UTF32, legacy_encoding, looks_like_utf16, refuse_other_kinds
from thidua.diagnostics import Place
from thidua.errors import PlanError
from thidua.problems import Problems
from thidua.rulebook.files import BEYOND_LIMITS, BINARY, TOO_LARGE
from thidua.sheet.notes import Note
from thidua.wording import nfc

_TYPED_END = re.compile(r"(?:(?<![ \t])[ \t]++)?\\r\\n[ \t]*+(?:\r?\n)?")
_FEW = 3
"""Line ends typed as letters that a text may have and mean so; where there are more, a program wrote them."""
_CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")


def document_text(data: bytes | str, source: str, limits: Limits = LIMITS) -> tuple[str, tuple[Note, ...]]:
    """The text of a ``.txt`` or ``.md`` and notes of what was converted on the way.

    UTF-8, UTF-16 with its mark or without, UTF-32, else TCVN3, VNI or windows-1258. Raises :class:`PlanError` for a
    file that is no text: another kind of file, or one larger than a document can be.
    """
    if len(data) > limits.text:
        raise PlanError(TOO_LARGE.said(at=Place(source), muc=limits.text_mb))
    if isinstance(data, str):
        text, notes = data, list[Note]()
    else:
        text, notes = _decoded(data, source)
    if legacy := legacy_encoding(text):
        name, text = legacy
        notes.append(Note("", "ma", name))
    if _CONTROL.search(text):
        text = _CONTROL.sub("", text)
        notes.append(Note("", "dieu_khien"))
    if text.count("\\r\\n") > _FEW:
        text = _TYPED_END.sub("\n", text)
        notes.append(Note("", "xuong_dong"))
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.count("\n") > limits.paragraphs:
        raise PlanError(BEYOND_LIMITS.said("dong", at=Place(source), muc=limits.paragraphs))
    if text.count("|") > limits.paragraphs:
        raise PlanError(BEYOND_LIMITS.said("o", at=Place(source), muc=limits.paragraphs))
    return text, tuple(notes)


def _decoded(data: bytes, source: str) -> tuple[str, list[Note]]:
    faults = Problems(source)
    if data.startswith(UTF32):
        return data.decode("utf-32", errors="replace"), []
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace"), []
    refuse_other_kinds(data, faults, document=True)
    if b"\x00" in data:
        if looks_like_utf16(data):
            little = data[1::2].count(0) > data[0::2].count(0)
            text = data.decode("utf-16-le" if little else "utf-16-be", errors="replace")
            if sum(sign.isascii() for sign in text) * 2 > len(text):
                return text, [Note("", "utf16")]
        raise _binary(faults)
    try:
        return data.decode("utf-8-sig"), []
    except UnicodeDecodeError:
        pass
    latin = data.decode("latin-1")
    if legacy_encoding(latin):
        return latin, []
    if len(_CONTROL.findall(latin)) > max(3, len(latin) // 50):
        raise _binary(faults)
    try:
        windows = nfc(data.decode("cp1258"))
    except UnicodeDecodeError:
        raise _binary(faults) from None
    return windows, [Note("", "ma", "windows-1258")]


def _binary(faults: Problems) -> PlanError:
    faults.note(BINARY.said("chu"))
    return faults.stop()
