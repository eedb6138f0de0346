"""Packages of documents: byte for byte what ``zipfile`` writes."""

from __future__ import annotations

import io
import zipfile

import pytest

from thidua.word.packing import Packing, named_entry

SHARED = {
    "[Content_Types].xml": b"<Types/>",
    "word/styles.xml": b"<w:style/>" * 500,
    "word/ảnh 1.png": bytes(range(256)) * 9,
}


@pytest.mark.parametrize(
    "parts",
    [
        {},
        {"word/document.xml": "Kế hoạch ".encode() * 900},
        {"a.xml": b"", "word/chữ.xml": b"x" * 1024, "b": b"y" * 1025},
    ],
    ids=["none", "one", "some"],
)
def test_a_package_is_what_zipfile_would_write(parts: dict[str, bytes]) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        for name, content in SHARED.items():
            target.writestr(named_entry(name, content), content, compresslevel=9)
        for name, content in parts.items():
            target.writestr(named_entry(name, content), content, compresslevel=1)
    made = Packing(SHARED).document(parts)
    assert made == out.getvalue()
    with zipfile.ZipFile(io.BytesIO(made)) as archive:
        assert archive.testzip() is None
        assert {name: archive.read(name) for name in archive.namelist()} == SHARED | parts
