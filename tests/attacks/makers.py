"""Files that are made to break what opens them: packages that lie, documents that swell, links of every kind."""

from __future__ import annotations

import base64
import gzip
import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable
from functools import cache

MADE: dict[str, Callable[..., bytes]] = {}
"""The makers by their names, which the cases give."""


def maker(function: Callable[..., bytes]) -> Callable[..., bytes]:
    """A maker that cases may name."""
    MADE[function.__name__] = function
    return function


W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_DOCUMENT = "word/document.xml"


@cache
def parts() -> dict[str, bytes]:
    """The parts of a Word file of one paragraph."""
    types = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    said = {"": "document", "styles": "styles", "numbering": "numbering", "footnotes": "footnotes"}
    pointed = "".join(f'<Relationship Id="{name}" Type="{kinds}/{name}" Target="{name}.xml"/>' for name in said if name)
    overrides = "".join(
        f'<Override PartName="/word/{name or "document"}.xml" ContentType="{types}.{name or "document.main"}+xml"/>'
        for name in said
    )
    relations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
    main = f'<Relationship Id="d" Type="{kinds}/officeDocument" Target="{_DOCUMENT}"/>'
    made = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default '
        'Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default '
        f'Extension="xml" ContentType="application/xml"/>{overrides}</Types>',
        "_rels/.rels": relations.format(main),
        "word/_rels/document.xml.rels": relations.format(pointed),
        _DOCUMENT: f"<w:document {W}><w:body><w:p/></w:body></w:document>",
        "word/styles.xml": f"<w:styles {W}/>",
        "word/numbering.xml": f"<w:numbering {W}/>",
        "word/footnotes.xml": f'<w:footnotes {W}><w:footnote w:id="1"><w:p/></w:footnote></w:footnotes>',
    }
    return {name: content.encode() for name, content in made.items()}


def zipped(given: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A package of some parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in given.items():
            archive.writestr(name, content)
    return out.getvalue()


def swollen(megabytes: int, begin: bytes = b"", end: bytes = b"", sign: bytes = b" ") -> tuple[bytes, int, int]:
    """Deflated bytes of so many MB of one sign between two texts, made without unpacking it: with size and checksum."""
    pack = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = sign * (1 << 20)
    first = pack.compress(begin) + pack.flush(zlib.Z_FULL_FLUSH)
    one = pack.compress(block) + pack.flush(zlib.Z_FULL_FLUSH)
    last = pack.compress(end) + pack.flush(zlib.Z_FINISH)
    size = len(begin) + megabytes * len(block) + len(end)
    return first + one * megabytes + last, size, 0


class Raw:
    """A ZIP written by hand: its headers may say what they like."""

    def __init__(self) -> None:
        self.out = bytearray()
        self.central = bytearray()
        self.count = 0

    def add(
        self,
        name: str,
        packed: bytes,
        size: int,
        crc: int = 0,
        *,
        method: int = 8,
        flags: int = 0,
        said: int | None = None,
        at: int | None = None,
        zip64: bool = False,
    ) -> None:
        """An entry: ``said`` is the size that its headers say, ``at`` the place of another entry that it shares."""
        said = size if said is None else said
        raw = name.encode()
        place = len(self.out) if at is None else at
        small = (0xFFFFFFFF, 0xFFFFFFFF) if zip64 else (len(packed), said & 0xFFFFFFFF)
        extra = struct.pack("<HHQQ", 1, 16, said, len(packed)) if zip64 else b""
        if at is None:
            self.out += struct.pack(
                "<4s5H3I2H", b"PK\x03\x04", 45, flags, method, 0, 0, crc, *small, len(raw), len(extra)
            )
            self.out += raw + extra + packed
            if flags & 8:
                self.out += struct.pack("<4s3I", b"PK\x07\x08", crc, len(packed), size & 0xFFFFFFFF)
        self.central += struct.pack(
            "<4s6H3I5H2I",
            b"PK\x01\x02",
            45,
            45,
            flags,
            method,
            0,
            0,
            crc,
            *small,
            len(raw),
            len(extra),
            0,
            0,
            0,
            0,
            place,
        )
        self.central += raw + extra
        self.count += 1

    def bytes(self) -> bytes:
        """The file."""
        count = min(self.count, 0xFFFF)
        end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, count, count, len(self.central), len(self.out), 0)
        return bytes(self.out + self.central + end)


def _with_rest(raw: Raw, but: str = _DOCUMENT) -> bytes:
    for name, content in parts().items():
        if name != but:
            pack = zlib.compressobj(9, zlib.DEFLATED, -15)
            raw.add(name, pack.compress(content) + pack.flush(), len(content), zlib.crc32(content))
    return raw.bytes()


_HEAD = f"<w:document {W}><w:body><w:p><w:r><w:t>".encode()
_TAIL = b"</w:t></w:r></w:p></w:body></w:document>"


@maker
def swelling_part(mb: int, part: str = _DOCUMENT, sign: str = " ", **said: int | bool) -> bytes:
    """A Word file one part of which unpacks to so many MB of one sign, whatever its headers say."""
    packed, size, crc = swollen(mb, _HEAD, _TAIL, sign.encode())
    raw = Raw()
    raw.add(part, packed, size, crc, **said)  # type: ignore[arg-type]
    return _with_rest(raw, part)


@maker
def overlapping(count: int, mb: int = 60) -> bytes:
    """A Word file whose parts all share the same packed bytes."""
    packed, size, crc = swollen(mb, _HEAD, _TAIL)
    raw = Raw()
    raw.add("word/media/image0.png", packed, size, crc)
    for number in range(1, count):
        raw.add(f"word/media/image{number}.png", packed, size, crc, at=0)
    raw.add(_DOCUMENT, packed, size, crc, at=0)
    return _with_rest(raw)


@maker
def overlapping_headers(count: int) -> bytes:
    """A Word file with a header in so many parts, all of them one and the same stretch of the file."""
    header = f"<w:hdr {W}>".encode() + b"<w:p/>" * 100_000 + b"</w:hdr>"
    pack = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = pack.compress(header) + pack.flush()
    raw = Raw()
    for number in range(count):
        raw.add(f"word/header{number}.xml", packed, len(header), zlib.crc32(header), at=0 if number else None)
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header"
    rels = "".join(f'<Relationship Id="h{i}" Type="{kind}" Target="header{i}.xml"/>' for i in range(count))
    name = "word/_rels/document.xml.rels"
    content = (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{rels}</Relationships>'
    )
    pack = zlib.compressobj(9, zlib.DEFLATED, -15)
    raw.add(name, pack.compress(content.encode()) + pack.flush(), len(content), zlib.crc32(content.encode()))
    r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    refs = "".join(f'<w:headerReference w:type="default" r:id="h{i}"/>' for i in range(count))
    document = f'<w:document {W} xmlns:r="{r}"><w:body><w:p/><w:sectPr>{refs}</w:sectPr></w:body></w:document>'.encode()
    pack = zlib.compressobj(9, zlib.DEFLATED, -15)
    raw.add(_DOCUMENT, pack.compress(document) + pack.flush(), len(document), zlib.crc32(document))
    for other, content_ in parts().items():
        if other not in (_DOCUMENT, name):
            pack = zlib.compressobj(9, zlib.DEFLATED, -15)
            raw.add(other, pack.compress(content_) + pack.flush(), len(content_), zlib.crc32(content_))
    return raw.bytes()


@maker
def many_entries(count: int) -> bytes:
    """A package of so many empty parts."""
    raw = Raw()
    for number in range(count):
        raw.add(f"a{number}", b"", 0, method=0)
    return _with_rest(raw, "")


@maker
def twice(part: str = _DOCUMENT) -> bytes:
    """A Word file with two different parts of one name."""
    raw = Raw()
    raw.add(part, b"<x/>", 4, zlib.crc32(b"<x/>"), method=0)
    return _with_rest(raw, "")


@maker
def word(
    body: str = "",
    times: int = 1,
    begin: str = "",
    end: str = "",
    part: str = _DOCUMENT,
    whole: str = "",
    depth: int = 0,
    kb: int = 0,
    nest: tuple[str, int] = ("", 0),
) -> bytes:
    """A Word file whose body is ``begin``, ``body`` so many times, ``end``; or ``whole`` in another part.

    ``depth``: so many ``begin`` and as many ``end``; ``kb``: as many times ``body`` as make so many KB; ``nest``: tags
    that are opened so many times where ``begin`` has ``…``, and closed where ``end`` has it.
    """
    opened: list[str] = []
    for ends, name, empty in re.findall(r"<(/?)([\w:]+)[^<>]*?(/?)>", nest[0]):
        if not empty:
            opened[-1:] = [] if ends else [*opened[-1:], name]
    begin = begin.replace("…", nest[0] * nest[1])
    end = end.replace("…", "".join(f"</{name}>" for name in reversed(opened)) * nest[1])
    times = kb * 1024 // len(body.encode()) if kb else times
    inside = begin * (depth or 1) + body * times + end * (depth or 1)
    made = (whole or f"<w:document {W}><w:body>…</w:body></w:document>").replace("…", inside)
    return zipped({**parts(), part: made.encode()})


@maker
def text(line: str, times: int = 1, begin: str = "", end: str = "", kb: int = 0) -> bytes:
    """A text: ``begin``, so many times ``line``, ``end``; ``kb``: as many times as make so many KB."""
    times = kb * 1024 // len(line.encode()) if kb else times
    return (begin + line * times + end).encode()


@maker
def envelope(name: str, content: str = "", of: str = "", times: int = 1, mb: int = 0, copies: int = 1) -> bytes:
    """An envelope with a file: some text, so many MB of blanks zipped, or what another maker makes."""
    if mb:
        packed, size, crc = swollen(mb)
        raw = Raw()
        raw.add("x.txt", packed, size, crc)
        data = raw.bytes()
    elif of:
        data = MADE[of]()
    else:
        data = (content * times).encode()
    held = base64.b64encode(data).decode()
    said = {"AttachmentName": name, "ContentTransferEncoded": held}
    one = f"<Attachment>{''.join(f'<{tag}>{value}</{tag}>' for tag, value in said.items())}</Attachment>"
    return (
        '<edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016"><edXMLEnvelope><edXMLHeader/></edXMLEnvelope>'
        f"<AttachmentEncoded>{one * copies}</AttachmentEncoded></edXML>"
    ).encode()


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


@maker
def png(width: int, height: int, mb: int = 0) -> bytes:
    """A picture that says such a size, its pixels so many MB of nothing."""
    packed = zlib.compress(bytes(1 << 20)) * max(mb, 1)
    head = _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + _chunk(b"IDAT", packed) + _chunk(b"IEND", b"")


@maker
def gzipped(mb: int) -> bytes:
    """So many MB of blanks as gzip."""
    return gzip.compress(b" " * (1 << 20)) * mb


@maker
def pdf(
    pages: int = 1, mb: int = 0, wide: float = 595, words: int = 1, form: int = 0, object_stream: int = 0,
    leaf: str = "", more: str = "", times: int = 1,
) -> bytes:  # fmt: skip
    """A PDF of so many pages of one content: words, MB of blanks; ``form``: forms that show forms, so many deep, the
    last one ``leaf``; ``more``, so many times, behind the objects.
    """
    if mb:
        packed, _, _ = swollen(mb)
        packed = b"\x78\x9c" + packed + b"\0\0\0\0"
    else:
        packed = zlib.compress(b"BT /F1 12 Tf 72 700 Td (Ke hoach) Tj ET\n" * words)
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count %d/Kids[%s]>>" % (pages, b" ".join(b"%d 0 R" % (5 + i) for i in range(pages))),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(packed), packed),
    ]
    forms = b""
    if form:
        forms = b"/XObject<</X0 %d 0 R>>" % (5 + pages)
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %d 842]/Contents 4 0 R/Resources<</Font<</F1 3 0 R>>%s>>>>" % (
        wide,
        forms,
    )
    objects += [page] * pages
    for level in range(form):
        content = (leaf or "BT /F1 12 Tf (x) Tj ET").encode() if level == form - 1 else b"/X0 Do " * 10
        inner = b"/XObject<</X0 %d 0 R>>" % (6 + pages + level) if level < form - 1 else b""
        objects.append(
            b"<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>%s>>/Length %d>>"
            % (inner, len(content))
            + b"stream\n%s\nendstream" % content
        )
    if form:
        shown = (b"BT /F1 12 Tf 72 700 Td (Ke hoach) Tj ET " if leaf else b"") + b"/X0 Do "
        objects[3] = b"<</Length %d>>stream\n%s\nendstream" % (len(shown), shown)
    if object_stream:
        packed, _, _ = swollen(object_stream)
        packed = b"\x78\x9c" + packed + b"\0\0\0\0"
        objects.append(
            b"<</Type/ObjStm/N 1/First 4/Length %d/Filter/FlateDecode>>stream\n%s\nendstream" % (len(packed), packed)
        )
    out, places = bytearray(b"%PDF-1.7\n"), []
    for number, one in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, one)
    out += more.encode() * times
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


@maker
def odt(mb: int = 0, body: str = "", times: int = 1, end: str = "") -> bytes:
    """An ODT: some body so many times, or so many MB of blanks in one text."""
    uris = {"office": "office", "text": "text", "table": "table", "draw": "drawing", "svg": "svg-compatible"}
    names = " ".join(f'xmlns:{it}="urn:oasis:names:tc:opendocument:xmlns:{uri}:1.0"' for it, uri in uris.items())
    names += ' xmlns:xlink="http://www.w3.org/1999/xlink"'
    begin = f'<office:document-content {names} office:version="1.2"><office:body><office:text>'
    close = "</office:text></office:body></office:document-content>"
    kind = b"application/vnd.oasis.opendocument.text"
    manifest = (
        '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind.decode()}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    ).encode()
    raw = Raw()
    raw.add("mimetype", kind, len(kind), zlib.crc32(kind), method=0)
    if mb:
        packed, size, crc = swollen(mb, f"{begin}<text:p>a".encode(), f"</text:p>{close}".encode())
        raw.add("content.xml", packed, size, crc)
    else:
        content = f"{begin}{body * times}{end}{close}".encode()
        pack = zlib.compressobj(9, zlib.DEFLATED, -15)
        raw.add("content.xml", pack.compress(content) + pack.flush(), len(content), zlib.crc32(content))
    raw.add("META-INF/manifest.xml", manifest, len(manifest), zlib.crc32(manifest), method=0)
    return raw.bytes()


@maker
def envelope_in_envelope() -> bytes:
    """An envelope that holds an envelope."""
    return envelope("a.edxml", of="plain_envelope")


@maker
def plain_envelope() -> bytes:
    """An envelope with a text."""
    return envelope("a.txt", "KẾ HOẠCH")


EXTERNAL = ("aFChunk", "image", "oleObject", "subDocument", "attachedTemplate", "frame", "settings", "header")
"""What a part of a Word file may point to outside."""


def linked(format: str, content: str, url: str) -> bytes:
    """A document of some format that holds what may be fetched, from ``url``."""
    if format == "docx":
        kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        rels = "".join(
            f'<Relationship Id="e{number}" Type="{kinds}/{kind}" Target="{url}{kind}" TargetMode="External"/>'
            for number, kind in enumerate(EXTERNAL)
        )
        name = "word/_rels/document.xml.rels"
        pointed = parts()[name].replace(b"</Relationships>", f"{rels}</Relationships>".encode())
        body = f"<w:document {W}><w:body>{content}</w:body></w:document>"
        return zipped({**parts(), name: pointed, _DOCUMENT: body.encode()})
    if format == "odt":
        return odt(body=content)
    if format == "pdf":
        uri = f"/OpenAction<</S/URI/URI({url})>>/AA<</WC<</S/Launch/F({url})>>>>".encode()
        return pdf().replace(b"<</Type/Catalog", b"<</Type/Catalog" + uri)
    return content.encode()
