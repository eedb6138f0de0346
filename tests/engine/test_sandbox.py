"""A template from a stranger reaches neither Python, files nor the network, ends in time, and is a safe package."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import warnings
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from support import PATIENCE

import thidua

from .build import Table, word


def test_attributes_of_a_table_cell_hold_no_xml() -> None:
    template = word(Table([["{% cellbg mau %}{{ x }}"]]))
    with pytest.raises(thidua.TemplateError, match="không phải mã màu của ô"):
        thidua.Template(template).render({"mau": 'FF0000"/><w:evil w:a="', "x": "y"}, "docx")


@pytest.mark.once
def test_tags_of_rows_in_paragraphs_end_in_time() -> None:
    template = word("{%tr if x %}", "{{ x }}", "{%tr ", *["{%tr "] * 3000)
    with pytest.raises(thidua.TemplateError):
        thidua.Template(template).render({"x": "chữ"}, "docx")


_RUN = f"""
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (1_500_000_000,) * 2)
resource.setrlimit(resource.RLIMIT_CPU, ({PATIENCE}, {PATIENCE}))
import thidua
try:
    made = thidua.Template(sys.stdin.buffer.read()).render({{"x": "chữ"}}, "docx")
except thidua.TemplateError as error:
    print("refused", str(error)[:400])
else:
    print("made", len(made))
"""


def _bounded(template: bytes) -> str:
    """What becomes of a template in a process with 1.5 GB and as much time as a busy machine may need."""
    done = subprocess.run(
        [sys.executable, "-c", _RUN], input=template, capture_output=True, check=False, timeout=PATIENCE,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    assert done.returncode == 0, f"exit {done.returncode}: {done.stderr.decode()[-600:]}"
    return done.stdout.decode()


# Packages: what Word would run or fetch, and what is no document, is refused with its cause.

Change = Callable[[dict[str, bytes]], None]


def _package(change: Change | None = None, **around: Any) -> bytes:
    with zipfile.ZipFile(io.BytesIO(word("{{ x }}", **around))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    if change:
        change(parts)
    return _zip(parts)


def _zip(parts: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def _relationship(rels: str, kind: str, target: str, mode: str = ' TargetMode="External"') -> Change:
    def change(parts: dict[str, bytes]) -> None:
        base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
        link = f'<Relationship Id="rIdX" Type="{base}{kind}" Target="{target}"{mode}/>'
        empty = b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
        parts[rels] = parts.get(rels, empty).replace(b"</Relationships>", link.encode() + b"</Relationships>")

    return change


def _replace(part: str, old: str, new: str) -> Change:
    def change(parts: dict[str, bytes]) -> None:
        assert old.encode() in parts[part]
        parts[part] = parts[part].replace(old.encode(), new.encode(), 1)

    return change


def _prolog(part: str, prolog: str, entity: str = "") -> Change:
    def change(parts: dict[str, bytes]) -> None:
        content = re.sub(rb"<\?xml[^>]*\?>", b"", parts[part])
        parts[part] = prolog.encode() + content.replace(b"{{ x }}", b"{{ x }}" + entity.encode())

    return change


def _put(name: str, content: bytes = b"x") -> Change:
    return lambda parts: parts.__setitem__(name, content)


def _drop(name: str) -> Change:
    return lambda parts: parts.__delitem__(name)


def _billion_laughs() -> str:
    levels = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 10))
    return f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a0 "ha">{levels}]>'


def _in_utf16(parts: dict[str, bytes]) -> None:
    document = re.sub(r"<\?xml[^>]*\?>", "", parts[_DOCUMENT].decode()).replace("{{ x }}", "{{ x }}&a9;")
    parts[_DOCUMENT] = (_billion_laughs().replace("?>", ' encoding="UTF-16"?>', 1) + document).encode("utf-16")


def _damaged() -> bytes:
    data = bytearray(_package())
    data[200:260] = bytes(60)
    return bytes(data)


def _many(parts: dict[str, bytes]) -> None:
    parts |= {f"word/m{i}": b"" for i in range(20000)}


def _twice() -> bytes:
    out = io.BytesIO(_package())
    with warnings.catch_warnings(), zipfile.ZipFile(out, "a") as archive:
        warnings.simplefilter("ignore")
        archive.writestr("word/document.xml", b"<other/>")
    return out.getvalue()


_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_MACRO = "application/vnd.ms-word.document.macroEnabled.main+xml"
_MACRO_PART = '<Override PartName="/word/x.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'
_RELS, _SETTINGS = "word/_rels/document.xml.rels", "word/_rels/settings.xml.rels"
_TYPES, _DOCUMENT = "[Content_Types].xml", "word/document.xml"
_LONG_COMMENT = "<!--" + "x" * 9000 + "-->"
_EXTERNAL = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
_PARAMETER = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x.dtd"> %p;]>'

PACKAGES: dict[str, tuple[Callable[[], bytes], str]] = {
    "attached template": (
        lambda: _package(_relationship(_SETTINGS, "attachedTemplate", "http://x.vn/a.dotm")),
        "bên ngoài",
    ),
    "attached template on a share": (
        lambda: _package(_relationship(_SETTINGS, "attachedTemplate", "file://\\\\x\\a.dotm")),
        "bên ngoài",
    ),
    "picture from the network": (lambda: _package(_relationship(_RELS, "image", "http://x.vn/a.png")), "bên ngoài"),
    "OLE object from the network": (
        lambda: _package(_relationship(_RELS, "oleObject", "http://x.vn/a.doc")),
        "bên ngoài",
    ),
    "sub-document": (lambda: _package(_relationship(_RELS, "subDocument", "http://x.vn/a.docx")), "bên ngoài"),
    "frame": (lambda: _package(_relationship(_RELS, "frame", "http://x.vn/")), "bên ngoài"),
    "external target in single quotes": (
        lambda: _package(_relationship(_RELS, "image", "http://x.vn/", " TargetMode='External'")),
        "bên ngoài",
    ),
    "external target with blanks": (
        lambda: _package(_relationship(_RELS, "image", "http://x.vn/", ' TargetMode = "External"')),
        "bên ngoài",
    ),
    "external target over lines": (
        lambda: _package(_relationship(_RELS, "image", "http://x.vn/", '\nTargetMode\n=\n"External"')),
        "bên ngoài",
    ),
    "external target by an entity of a character": (
        lambda: _package(_relationship(_RELS, "image", "http://x.vn/", ' TargetMode="&#69;xternal"')),
        "bên ngoài",
    ),
    "external picture that calls itself a hyperlink in its target": (
        lambda: _package(_relationship(_RELS, "image", "http://x.vn/relationships/hyperlink")),
        "bên ngoài",
    ),
    "external target in a prefixed part": (
        lambda: _package(
            _put(
                "word/_rels/footer9.xml.rels",
                b'<r:Relationships xmlns:r="http://schemas.openxmlformats.org/package/2006/relationships">'
                b'<r:Relationship Id="a" '
                b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" '
                b'Target="http://x.vn/a.png" TargetMode="External"/></r:Relationships>',
            )
        ),
        "bên ngoài",
    ),
    "external target in UTF-16": (
        lambda: _package(
            _put(
                "word/_rels/footer9.xml.rels",
                '<?xml version="1.0" encoding="UTF-16"?><Relationships xmlns="http://schemas.openxmlformats.org/package/'
                '2006/relationships"><Relationship Id="a" Type="http://x/relationships/image" Target="http://x.vn/" '
                'TargetMode="External"/></Relationships>'.encode("utf-16"),
            )
        ),
        "bên ngoài",
    ),
    "macros": (lambda: _package(_put("word/vbaProject.bin")), "macro"),
    "macros elsewhere": (lambda: _package(_put("abc/VBAPROJECT.BIN")), "macro"),
    "macro-enabled type": (lambda: _package(_replace(_TYPES, _MAIN, _MACRO)), "macro"),
    "macros by their type alone": (lambda: _package(_replace(_TYPES, "</Types>", _MACRO_PART)), "macro"),
    "billion laughs": (lambda: _package(_prolog(_DOCUMENT, _billion_laughs(), "&a9;")), "DOCTYPE"),
    "an external entity": (lambda: _package(_prolog(_DOCUMENT, _EXTERNAL, "&e;")), "DOCTYPE"),
    "a parameter entity": (lambda: _package(_prolog(_DOCUMENT, _PARAMETER)), "DOCTYPE"),
    "entities in the styles": (lambda: _package(_prolog("word/styles.xml", _billion_laughs())), "DOCTYPE"),
    "entities in the content types": (lambda: _package(_prolog(_TYPES, _billion_laughs())), "DOCTYPE"),
    "entities behind a long comment": (
        lambda: _package(_prolog(_DOCUMENT, _LONG_COMMENT + _EXTERNAL.partition("?>")[2], "&e;")),
        "DOCTYPE",
    ),
    "entities in UTF-16": (lambda: _package(_in_utf16), "DOCTYPE"),
    "no package": (lambda: b"xin ch\xc3\xa0o", "không phải là tệp Word"),
    "nothing": (lambda: b"", "tệp rỗng"),
    "a workbook": (lambda: _zip({"[Content_Types].xml": b"<Types/>", "xl/workbook.xml": b"<workbook/>"}), "Excel"),
    "a package of something else": (lambda: _zip({"mimetype": b"application/epub+zip"}), "word/document.xml"),
    "an old or encrypted document": (
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le") + bytes(4000),
        "mật khẩu",
    ),
    "a page of the web": (lambda: b"<!DOCTYPE html><html><body>404</body></html>", "không phải là tệp Word"),
    "cut short": (lambda: _package()[:2000], "hỏng"),
    "cut short at its end": (lambda: _package()[:-30], "hỏng"),
    "damaged inside": (_damaged, "hỏng"),
    "without its document": (lambda: _package(_drop(_DOCUMENT)), "word/document.xml"),
    "without its content types": (lambda: _package(_drop(_TYPES)), "Content_Types|không phải"),
    "a document that is no XML": (lambda: _package(_put(_DOCUMENT, b"<w:document>{{ x }}")), "XML"),
    "an empty document part": (lambda: _package(_put(_DOCUMENT, b"")), "XML|không có thẻ"),
    "a header that is no XML": (
        lambda: _package(_replace("word/header1.xml", "</w:hdr>", ""), header="{{ x }}"),
        "XML",
    ),
    "one name twice": (_twice, "trùng tên"),
    "one name twice but for capitals": (lambda: _package(_put("WORD/Document.xml")), "trùng tên"),
    "a name that climbs": (lambda: _package(_put("../../x")), "tên phần không hợp lệ"),
    "a name that climbs inside": (lambda: _package(_put("word/../../x")), "tên phần không hợp lệ"),
    "a name that climbs by backslashes": (lambda: _package(_put("..\\..\\x")), "tên phần không hợp lệ"),
    "a name from the root": (lambda: _package(_put("/etc/x")), "tên phần không hợp lệ"),
    "a name of a drive": (lambda: _package(_put("C:\\x")), "tên phần không hợp lệ"),
    "very many parts": (lambda: _package(_many), "nhiều quá"),
}


@pytest.mark.parametrize("name", PACKAGES)
def test_an_unsafe_package_is_refused_with_its_cause(name: str) -> None:
    make, cause = PACKAGES[name]
    with pytest.raises(thidua.TemplateError, match=cause):
        thidua.Template(make())


def test_a_hyperlink_to_the_web_is_no_danger() -> None:
    data = _package(_relationship(_RELS, "hyperlink", "https://example.vn/"))
    assert thidua.Template(data).render({"x": "y"}, "docx")


def test_a_picture_inside_the_package_is_no_danger() -> None:
    assert thidua.Template(_package(_put("word/media/a.png"))).render({"x": "y"}, "docx")


def test_a_fault_of_a_file_names_the_file(tmp_path: Path) -> None:
    file = tmp_path / "mau-cua-toi.docx"
    file.write_bytes(b"PK\x03\x04")
    with pytest.raises(thidua.TemplateError, match=r"mau-cua-toi\.docx"):
        thidua.Template(file)


@pytest.mark.parametrize("lies", [False, True], ids=["honest sizes", "sizes that lie"])
@pytest.mark.parametrize("where", ["word/document.xml", "word/media/a.bin"])
def test_a_zip_bomb_is_refused_before_it_unpacks(where: str, lies: bool) -> None:
    said = _bounded(_bomb(where, 1024, lies=lies))
    assert re.match(r"refused .*(lớn quá|hỏng)", said)


def test_many_parts_that_unpack_large_are_refused() -> None:
    said = _bounded(_bomb("word/media/a{}.bin", 64, count=50))
    assert re.match(r"refused .*lớn quá", said)


def _bomb(name: str, megabytes: int, *, count: int = 1, lies: bool = False) -> bytes:
    """A document with parts of zeros, deflated once and repeated: a flushed block of zeros can stand any number of
    times in a row."""
    zeros = bytes(1 << 20)
    press = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = press.compress(zeros) + press.flush(zlib.Z_FULL_FLUSH)
    end = zlib.compressobj(9, zlib.DEFLATED, -15).flush()
    crc = 0
    for _ in range(megabytes):
        crc = zlib.crc32(zeros, crc)
    packed, size = block * megabytes + end, megabytes << 20
    out = io.BytesIO(_package(_drop(name) if name == _DOCUMENT else None))
    with zipfile.ZipFile(out, "a", zipfile.ZIP_STORED) as archive:
        infos = []
        for i in range(count):
            info = zipfile.ZipInfo(name.format(i))
            archive.writestr(info, packed, zipfile.ZIP_STORED)
            infos.append(info)
        for info in infos:  # the directory, written on closing, then says what the data are
            info.compress_type, info.file_size, info.CRC = zipfile.ZIP_DEFLATED, 100 if lies else size, crc
    return _as_deflated(out.getvalue(), [info.header_offset for info in infos])


def _as_deflated(data: bytes, offsets: list[int]) -> bytes:
    """The local headers of some parts say deflated, too."""
    out = bytearray(data)
    for offset in offsets:
        out[offset + 8 : offset + 10] = zipfile.ZIP_DEFLATED.to_bytes(2, "little")
    return bytes(out)
