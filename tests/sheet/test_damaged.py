"""Damaged, foreign and hostile files: each is refused with its cause, or read, in bounded time and memory."""

from __future__ import annotations

import contextlib
import io
import os
import subprocess
import sys
import unicodedata
import zipfile
import zlib
from collections.abc import Callable
from random import Random

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import PATIENCE

from thidua import PlanError
from thidua.sheet.docx import read_docx

from .drawn import NAMESPACES, TYPES, p, parts, r, relations, shown, table, tc, tr, zipped

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DOCUMENT = "word/document.xml"


def _changed(**changes: bytes | None) -> bytes:
    files = parts(p("chữ"))
    for name, content in changes.items():
        if content is None:
            del files[name]
        else:
            files[name] = content
    return zipped(files)


def _document(xml: str) -> bytes:
    return _changed(**{_DOCUMENT: xml.encode()})


def _twice() -> bytes:
    out = io.BytesIO(zipped(parts(p("một"))))
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr("word/Document.xml", b"<x/>")
    return out.getvalue()


def _locked() -> bytes:
    data = bytearray(zipped(parts(p("chữ"))))
    at = 0
    while (at := data.find(b"PK\x01\x02", at)) >= 0:
        data[at + 8] |= 1
        at += 4
    return bytes(data)


def _spoilt() -> bytes:
    """A file in which a stretch of the document's bytes is lost."""
    data = bytearray(zipped(parts("".join(p(f"chữ {i}") for i in range(2000)))))
    at = data.index(b"word/document.xml") + 200
    data[at : at + 50] = bytes(50)
    return bytes(data)


def _other(name: str) -> bytes:
    return zipped({"[Content_Types].xml": b"<Types/>", name: b"<x/>"})


_PICTURE = Random(1).randbytes(150_000)
"""What cannot be packed, so that a file is large enough to hold much else."""
REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "nothing": (lambda: b"", "rỗng"),
    "text": (lambda: "Kế hoạch".encode(), "không phải là tệp Word"),
    "a PDF": (lambda: b"%PDF-1.7\n", "PDF"),
    "an old Word file": (lambda: OLE + bytes(500), "kiểu cũ"),
    "a Word file with a password": (lambda: OLE + bytes(500) + "EncryptedPackage".encode("utf-16-le"), "mật khẩu"),
    "RTF": (lambda: rb"{\rtf1 x}", "RTF"),
    "a web page": (lambda: b"\xef\xbb\xbf\n<!DOCTYPE html><html></html>", "HTML"),
    "a picture": (lambda: b"\x89PNG\r\n\x1a\n", "ảnh"),
    "a photograph": (lambda: b"\xff\xd8\xff\xe0", "ảnh"),
    "an archive": (lambda: b"Rar!\x1a\x07", "tệp nén"),
    "Excel": (lambda: _other("xl/workbook.xml"), "Excel"),
    "PowerPoint": (lambda: _other("ppt/presentation.xml"), "PowerPoint"),
    "LibreOffice": (lambda: zipped({"mimetype": b"application/vnd.oasis.opendocument.text"}), "LibreOffice"),
    "a zip of other things": (lambda: zipped({"a.txt": b"a"}), r"\(zip\)"),
    "an empty zip": (lambda: zipped({}), r"không phải là tệp Word|\(zip\)"),
    "a zip that is cut": (lambda: zipped(parts(p("chữ")))[:-100], "bị cắt"),
    "a zip that is only begun": (lambda: b"PK\x03\x04", "bị cắt"),
    "a stretch that is lost": (_spoilt, "đã hỏng"),
    "no document": (lambda: _changed(**{_DOCUMENT: None}), "thiếu phần"),
    "a document that is none": (lambda: _document("<a/>"), "không phải văn bản Word"),
    "a document without a body": (lambda: _document(f"<w:document {NAMESPACES}/>"), "không phải văn bản Word"),
    "an empty document": (lambda: _document(""), "XML hỏng"),
    "XML that breaks off": (lambda: _document(f"<w:document {NAMESPACES}><w:body>"), "XML hỏng ở dòng 1"),
    "styles that break off": (lambda: zipped({**parts(p("a"), styles="x"), "word/styles.xml": b"<w"}), "styles.xml"),
    "relations that break off": (lambda: _changed(**{"_rels/.rels": b"<R"}), "_rels/.rels"),
    "a text that no document has": (
        lambda: zipped({**parts(p("a" * 10_100_000)), "word/media/a.png": _PICTURE}), "chữ dài quá 10 MB"
    ),
    "a sign that XML forbids": (lambda: _document(f"<w:document {NAMESPACES}>&#1;</w:document>"), "XML hỏng"),
    "a document type": (lambda: _document("<!DOCTYPE x><w:document/>"), "DOCTYPE"),
    "a document type in UTF-16": (
        lambda: _changed(**{_DOCUMENT: '<?xml version="1.0"?><!DOCTYPE x><x/>'.encode("utf-16")}), "DOCTYPE"),
    "entities in the styles": (
        lambda: zipped({**parts(p("a"), styles="x"),
                        "word/styles.xml": b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'}), "DOCTYPE"),
    "two parts of one name": (_twice, "trùng tên"),
    "a password in the zip": (_locked, "mật khẩu"),
    "tables in tables": (lambda: zipped(parts(table(tr("x"))
        .replace(p("x"), "<w:tbl><w:tr><w:tc>" * 45 + p("x") + "</w:tc></w:tr></w:tbl>" * 45))), "lồng nhau"),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_what_cannot_be_read_is_refused_with_its_cause(name: str) -> None:
    make, cause = REFUSED[name]
    with pytest.raises(PlanError, match=cause) as error:
        read_docx(make(), "thu.docx")
    (problem,) = error.value.problems
    assert problem.source == "thu.docx"
    assert problem.hint


# Names, relations and forms that differ from what Word writes.


def _moved(target: str, name: str, types: str = TYPES) -> bytes:
    files = parts(p("chữ"))
    files[name] = files.pop(_DOCUMENT)
    files["_rels/.rels"] = relations({"rId1": ("officeDocument", target)}).encode()
    files["[Content_Types].xml"] = types.encode()
    return zipped(files)


def _strict() -> bytes:
    files = parts(p("chữ", '<w:pStyle w:val="S"/>'), styles='<w:style w:type="paragraph" w:styleId="S"/>')
    return zipped(
        {
            name: content.replace(
                b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                b"http://purl.oclc.org/ooxml/wordprocessingml/main",
            ).replace(
                b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                b"http://purl.oclc.org/ooxml/officeDocument/relationships",
            )
            for name, content in files.items()
        }
    )


def _utf16() -> bytes:
    xml = f'<?xml version="1.0" encoding="UTF-16"?><w:document {NAMESPACES}><w:body>{p("chữ")}</w:body></w:document>'
    return _changed(**{_DOCUMENT: xml.encode("utf-16")})


READ: dict[str, Callable[[], bytes]] = {
    "another name": lambda: _moved("van/ban.xml", "van/ban.xml"),
    "an absolute name": lambda: _moved("/word/document2.xml", "word/document2.xml"),
    "other capitals": lambda: _moved("Word/Document.xml", "word/document.xml"),
    "backslashes": lambda: _moved("word/document.xml", "word\\document.xml"),
    "backslashes in the relation": lambda: _moved("word\\document.xml", "word/document.xml"),
    "a name with a blank": lambda: _moved("word/van%20ban.xml", "word/van ban.xml"),
    "a relation that points to nothing": lambda: _moved("word/khong-co.xml", "word/document.xml"),
    "no relations": lambda: _changed(**{"_rels/.rels": None}),
    "no relations, named by its type": lambda: _moved("x", "a/b.xml", TYPES.replace("/word/document.xml", "/a/b.xml")),
    "no types": lambda: _changed(**{"[Content_Types].xml": None}),
    "no relations of the document": lambda: _changed(**{"word/_rels/document.xml.rels": None}),
    "macros": lambda: _changed(
        **{
            "[Content_Types].xml": TYPES.replace(
                "vnd.openxmlformats-officedocument.wordprocessingml.document", "vnd.ms-word.document.macroEnabled"
            ).encode(),
            "word/vbaProject.bin": OLE,
        }
    ),
    "links to the outside": lambda: _changed(
        **{
            "word/_rels/document.xml.rels": relations(
                {"a": ("styles", "http://127.0.0.1:9/x"), "b": ("attachedTemplate", "file:///etc/passwd")},
                ' TargetMode="External"',
            ).encode()
        }
    ),
    "a relation that climbs": lambda: _changed(
        **{"word/_rels/document.xml.rels": relations({"a": ("styles", "../../../etc/passwd")}).encode()}
    ),
    "the strict names": _strict,
    "UTF-16": _utf16,
    "a byte-order mark": lambda: _changed(**{_DOCUMENT: b"\xef\xbb\xbf" + parts(p("chữ"))[_DOCUMENT]}),
    "comments and instructions in the XML": lambda: _changed(
        **{_DOCUMENT: parts(f"<!-- x --><?x y?>{p('chữ')}<!-- x -->")[_DOCUMENT].replace(b">ch", b">c<!-- -->h")}
    ),
}


@pytest.mark.parametrize("name", READ)
def test_what_word_would_open_is_read(name: str) -> None:
    assert shown(read_docx(READ[name](), "thu.docx")) == ["chữ"]


# Bounds: in a process with 1.5 GB and as much time as a busy machine may need.

_RUN = f"""
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (1500 << 20, 1500 << 20))
resource.setrlimit(resource.RLIMIT_CPU, ({PATIENCE}, {PATIENCE}))
from thidua import PlanError
from thidua import Limits
from thidua.sheet.docx import read_docx
wide = Limits(start_kb=64 << 10, markup=3_000_000, paragraphs=200_000)
try:
    limits = wide if "wide" in sys.argv else Limits()
    print("read", len(read_docx(sys.stdin.buffer.read(), "thu.docx", limits=limits).blocks))
except PlanError as error:
    print("refused", error)
"""


def _bounded(data: bytes, *limits: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", _RUN, *limits], input=data, capture_output=True, check=False, timeout=PATIENCE,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    assert done.returncode == 0, f"exit {done.returncode}: {done.stderr.decode()[-600:]}"
    return done.stdout.decode()


def _nested(opening: str, closing: str, count: int, inner: str = "") -> Callable[[], bytes]:
    return lambda: zipped(parts(opening * count + (inner or p("x")) + closing * count))


def _bomb(name: str, megabytes: int, start: bytes = b"", block: bytes = b" ") -> bytes:
    """A part that unpacks to very much."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for one, content in parts(p("x")).items():
            if one != name:
                archive.writestr(one, content)
        with archive.open(name, "w") as part:
            part.write(start)
            for _ in range(megabytes):
                part.write(block * ((1 << 20) // len(block)))
    return out.getvalue()


def _lying() -> bytes:
    """A part whose directory says it is small."""
    press = zlib.compressobj(9, zlib.DEFLATED, -15)
    block = press.compress(bytes(1 << 20)) + press.flush(zlib.Z_FULL_FLUSH)
    packed = block * 1024 + zlib.compressobj(9, zlib.DEFLATED, -15).flush()
    files = parts(p("x"))
    del files[_DOCUMENT]
    out = io.BytesIO(zipped(files))
    with zipfile.ZipFile(out, "a", zipfile.ZIP_STORED) as archive:
        info = zipfile.ZipInfo(_DOCUMENT)
        archive.writestr(info, packed, zipfile.ZIP_STORED)
        info.compress_type, info.file_size = zipfile.ZIP_DEFLATED, 100
    data = bytearray(out.getvalue())
    data[info.header_offset + 8 : info.header_offset + 10] = zipfile.ZIP_DEFLATED.to_bytes(2, "little")
    return bytes(data)


def _many_parts() -> bytes:
    return zipped({**parts(p("x")), **{f"word/media/{i}.png": b"" for i in range(60_000)}})


_START = f"<w:document {NAMESPACES}><w:body>".encode()
HOSTILE: dict[str, Callable[[], bytes]] = {
    "100,000 content controls in each other": _nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 100_000),
    "100,000 tables in each other": _nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 100_000),
    "100,000 unknown elements in each other": _nested("<x>", "</x>", 100_000),
    "text boxes in each other": _nested(
        '<w:p><w:r><w:pict><v:rect style=""><v:textbox><w:txbxContent>',
        "</w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>", 42),
    "200 MB of blanks": lambda: _bomb(_DOCUMENT, 200, _START),
    "200 MB of paragraphs": lambda: _bomb(_DOCUMENT, 200, _START, b"<w:p/>"),
    "60 MB of attributes": lambda: _bomb(_DOCUMENT, 60, _START, b'<w:p a="" b="" c=""/>'),
    "200 MB of styles": lambda: _bomb("word/_rels/document.xml.rels", 200),
    "sizes that lie": _lying,
    "60,000 parts": _many_parts,
    "a text of 20 MB": lambda: _bomb(_DOCUMENT, 20, _START + b"<w:p><w:r><w:t>", b"abc "),
    "400,000 paragraphs": lambda: zipped(parts("<w:p/>" * 400_000)),
    "a table of a million columns": lambda: zipped(parts(table(
        *(tr(tc("x", '<w:gridSpan w:val="1000000"/>'), "y") for _ in range(2000))))),
}  # fmt: skip
LARGE: dict[str, Callable[[], bytes]] = {
    "a picture that unpacks to 1 GB is not unpacked": lambda: _bomb("word/media/a.png", 1024),
    "180,000 paragraphs": lambda: zipped(parts("<w:p/>" * 180_000)),
    "500,000 runs in a paragraph": lambda: zipped(parts(f"<w:p>{'<w:r><w:t>a</w:t></w:r>' * 500_000}</w:p>")),
    "200,000 runs that differ": lambda: zipped(parts(
        f"<w:p>{'<w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r>' * 100_000}</w:p>")),
    "240 content controls in each other": _nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 120),
    "200,000 fields that never end": lambda: zipped(parts(
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>' * 100_000 + p("x"))),
    "a chain of 20,000 styles": lambda: zipped(parts(p("x", '<w:pStyle w:val="s1"/>'), styles="".join(
        f'<w:style w:type="paragraph" w:styleId="s{i}"><w:basedOn w:val="s{i + 1}"/></w:style>'
        for i in range(20_000)))),
    "100,000 page breaks": lambda: zipped(parts(f"<w:p>{r('a')}{'<w:r><w:br w:type=%spage%s/></w:r>' * 100_000}</w:p>"
                                                .replace("%s", '"'))),
    "100,000 paragraphs that run on": lambda: zipped(parts(
        p("a", "<w:rPr><w:del w:id='1'/></w:rPr>") * 100_000)),
    "100,000 nested begun fields in one paragraph": lambda: zipped(parts(
        f"<w:p>{'<w:r><w:fldChar w:fldCharType=%sbegin%s/><w:t>a</w:t></w:r>' * 100_000}</w:p>".replace("%s", '"'))),
}  # fmt: skip


@pytest.mark.once
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_size_is_refused_in_bounded_time_and_memory(name: str) -> None:
    assert _bounded(HOSTILE[name]()).startswith("refused thu.docx: " if "columns" not in name else "read ")


@pytest.mark.once
@pytest.mark.parametrize("name", LARGE)
def test_a_large_document_is_read_in_bounded_time_and_memory(name: str) -> None:
    assert _bounded(LARGE[name](), "wide").startswith("read ")


def test_without_wider_limits_the_same_is_refused() -> None:
    assert "giải nén ra lớn quá" in _bounded(LARGE["180,000 paragraphs"]())


# Whatever is broken: an error of this project or a sheet, nothing else.


def _ordinary() -> bytes:
    document = docx.Document()
    document.add_heading("Kế hoạch", 1)
    document.add_paragraph("một", style="List Number")
    document.add_table(2, 2).cell(0, 0).text = "ô"
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


ORDINARY = _ordinary()


def _survives(data: bytes) -> None:
    with contextlib.suppress(PlanError):
        read_docx(data, "thu.docx")


@given(st.integers(0, len(ORDINARY)))
def test_a_file_cut_anywhere(length: int) -> None:
    _survives(ORDINARY[:length])


@given(st.lists(st.tuples(st.integers(0, len(ORDINARY) - 1), st.integers(0, 255)), min_size=1, max_size=20))
def test_a_file_with_some_bytes_changed(changes: list[tuple[int, int]]) -> None:
    data = bytearray(ORDINARY)
    for at, value in changes:
        data[at] = value
    _survives(bytes(data))


@given(st.binary(max_size=300))
def test_any_bytes(data: bytes) -> None:
    _survives(data)
    _survives(b"PK\x03\x04" + data)


_ELEMENTS = [
    "p", "r", "t", "tbl", "tr", "tc", "sdt", "sdtContent", "pPr", "rPr", "tblPr", "tcPr", "trPr", "numPr", "ind",
    "vMerge", "gridSpan", "fldChar", "br", "tab", "sym", "drawing", "pict", "txbxContent", "sectPr", "pgSz", "ins",
    "del", "footnoteReference", "tblGrid", "gridCol", "pBdr", "top", "jc", "spacing", "rFonts", "sz", "b", "hMerge",
]  # fmt: skip
_TREES = st.recursive(
    st.sampled_from(_ELEMENTS).map(lambda name: f"<w:{name}/>"),
    lambda inner: st.builds(
        lambda name, value, children: f'<w:{name} w:val="{value}" w:w="{value}">{"".join(children)}</w:{name}>',
        st.sampled_from(_ELEMENTS),
        st.sampled_from(["", "0", "1", "-5", "x", "restart", "1e9", "single", "page"]),
        st.lists(inner, max_size=4),
    ),
    max_leaves=25,
)


@given(st.lists(_TREES, max_size=5))
def test_any_tree_of_known_elements_is_read(trees: list[str]) -> None:
    read_docx(zipped(parts("".join(trees))), "thu.docx")


@given(
    st.lists(
        st.text(st.characters(exclude_categories=["Cs", "Cc", "Cf", "Cn", "Co"], exclude_characters="<&>")), max_size=6
    )
)
def test_each_text_is_read_once_and_in_order(texts: list[str]) -> None:
    sheet = read_docx(zipped(parts("".join(p(text) for text in texts))), "thu.docx")
    assert shown(sheet) == [unicodedata.normalize("NFC", text) for text in texts]
