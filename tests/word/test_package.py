"""Limits of Word files: the same for a template and for a document, each with its own error and the same words."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import docx
import pytest

import thidua
from thidua.budget import LIMITS, TEMPLATE_LIMITS, Limits
from thidua.engine.package import read_package
from thidua.sheet.docx import read_docx
from thidua.word.package import Package, part_name
from thidua.word.xml import STRICT

_DOCUMENT = "word/document.xml"


class _RefusedError(Exception):
    """What these tests raise for a package."""


def _template(data: bytes) -> None:
    thidua.Template(data).render({"x": "y"}, "docx")


def _read(data: bytes) -> None:
    read_docx(data, "thu.docx")


OPENERS: dict[str, tuple[Callable[[bytes], None], type[thidua.ThiduaError]]] = {
    "template": (_template, thidua.TemplateError),
    "document": (_read, thidua.PlanError),
}


def _parts() -> dict[str, bytes]:
    out = io.BytesIO()
    document = docx.Document()
    document.add_paragraph("{{ x }}")
    document.save(out)
    with zipfile.ZipFile(out) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _zip(parts: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def _with(name: str, content: bytes, method: int = zipfile.ZIP_DEFLATED) -> Callable[[], bytes]:
    return lambda: _zip({**_parts(), name: content}, method)


def _document(before: bytes, after: bytes) -> Callable[[], bytes]:
    def make() -> bytes:
        parts = _parts()
        assert before in parts[_DOCUMENT]
        parts[_DOCUMENT] = parts[_DOCUMENT].replace(before, after, 1)
        return _zip(parts)

    return make


def _stored(inside: bytes) -> Callable[[], bytes]:
    """The document with more in its body; not compressed, so that what it unpacks to is no more than it is."""

    def make() -> bytes:
        parts = _parts()
        parts[_DOCUMENT] = parts[_DOCUMENT].replace(b"<w:body>", b"<w:body>" + inside, 1)
        return _zip(parts, zipfile.ZIP_STORED)

    return make


def _locked() -> bytes:
    data = bytearray(_zip(_parts()))
    at = 0
    while (at := data.find(b"PK\x01\x02", at)) >= 0:
        data[at + 8] |= 1
        at += 4
    return bytes(data)


def _spoilt() -> bytes:
    data = bytearray(_zip(_parts()))
    at = data.index(_DOCUMENT.encode()) + 40
    data[at : at + 60] = bytes(60)
    return bytes(data)


_ENTITY = b'<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document'
REFUSED: dict[str, tuple[Callable[[], bytes], str]] = {
    "one part too many": (
        lambda: _zip(_parts() | {f"word/media/{i}.png": b"" for i in range(LIMITS.parts)}),
        rf"phần bên trong, nhiều quá {TEMPLATE_LIMITS.parts}",
    ),
    "more entries than are built": (
        lambda: _zip(_parts() | {f"word/media/{i}.png": b"" for i in range(20_000)}),
        r"có 200\d\d phần bên trong, nhiều quá 1",
    ),
    "a zip bomb": (_with(_DOCUMENT, b"<w:p/>" * (12 << 20)), r"giải nén ra lớn quá \d+ MB"),
    "a bomb of another method": (_with(_DOCUMENT, bytes(30 << 20), zipfile.ZIP_BZIP2), r"giải nén ra lớn quá \d+ MB"),
    "an external entity": (_document(b"<w:document", _ENTITY), "khai báo DOCTYPE, có thể chứa thực thể"),
    "a huge text": (_stored(b"<w:t>" + b"a" * 10_100_000 + b"</w:t>"), "XML|dài quá 10 MB"),
    "too much markup": (_stored(b"<w:p/>" * 1_000_001), "quá lớn để đọc"),
    "two parts of one name": (_with("WORD/Document.xml", b"<x/>"), "có hai phần trùng tên"),
    "a password": (_locked, "có mật khẩu"),
    "a stretch that is lost": (_spoilt, "đã hỏng"),
    "its end cut off": (lambda: _zip(_parts())[:-30], "tệp Word đã hỏng hoặc bị cắt mất phần cuối"),
    "no package": (lambda: b"xin", r"không phải là tệp Word \(\.docx\)"),
}


def test_a_document_may_hold_more_parts_than_a_template_and_the_same_picture_twice() -> None:
    pictures = [*(f"word/media/{i}.png" for i in range(TEMPLATE_LIMITS.parts)), "word/media/a.PNG", "word/media/a.png"]
    data = _zip(_parts() | dict.fromkeys(pictures, b"x"))
    assert thidua.read_document(data, format="docx").plan
    with pytest.raises(thidua.TemplateError, match="nhiều quá 1000"):
        read_package(data, "mau.docx")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (b"http://schemas.openxmlformats.org/wordprocessingml/2006/main", STRICT.encode(), "Strict Open XML"),
        (b"w:body", b"w:than", "văn bản không có thân"),
    ],
)
def test_a_template_that_no_tag_could_print_into_is_refused(old: bytes, new: bytes, said: str) -> None:
    data = _with(_DOCUMENT, _parts()[_DOCUMENT].replace(old, new))()
    with pytest.raises(thidua.TemplateError, match=said):
        read_package(data, "mau.docx")


@pytest.mark.parametrize("opener", OPENERS)
@pytest.mark.parametrize("name", REFUSED)
def test_a_template_and_a_document_are_refused_alike(name: str, opener: str) -> None:
    (make, cause), (open_file, error) = REFUSED[name], OPENERS[opener]
    with pytest.raises(error, match=cause):
        open_file(make())


@pytest.mark.parametrize("opener", OPENERS)
def test_as_many_parts_as_the_limit_are_opened(opener: str) -> None:
    parts = _parts()
    OPENERS[opener][0](_zip(parts | {f"word/media/{i}.png": b"" for i in range(TEMPLATE_LIMITS.parts - len(parts))}))


@pytest.mark.parametrize("opener", OPENERS)
def test_the_entries_of_embedded_workbooks_are_no_parts(opener: str) -> None:
    workbook = _zip({f"xl/{i}.xml": b"" for i in range(100)}, zipfile.ZIP_STORED)
    embedded = {f"word/embeddings/{i}.xlsx": workbook for i in range(20)}
    OPENERS[opener][0](_zip(_parts() | embedded, zipfile.ZIP_STORED))


def _package(parts: dict[str, bytes], limits: Limits) -> Package:
    return Package(_zip(parts), lambda said: _RefusedError(said.what, said.hint), limits)


def test_relations_that_are_no_xml_are_said_in_vietnamese_with_line_and_column() -> None:
    with pytest.raises(thidua.TemplateError) as caught:
        read_package(_with("word/_rels/document.xml.rels", b"<R")(), "mau.docx")
    (problem,) = caught.value.problems
    assert (problem.what, problem.rule, problem.label) == (
        "XML hỏng ở dòng 1, cột 3", "mau-001", "word/_rels/document.xml.rels",
    )  # fmt: skip
    assert "Start Tag" in problem.words


_FEW = Limits(start_kb=1)


def test_only_what_is_read_counts() -> None:
    package = _package({"a": b"x" * 600, "b": b"y" * 600}, _FEW)
    assert package.read("a") == b"x" * 600
    assert package.read("c") is None
    with pytest.raises(_RefusedError, match="lớn quá"):
        package.read("b")
    with pytest.raises(_RefusedError, match="bỏ bớt ảnh"):
        _package({"a": b"x" * 600, "b": b"y" * 600}, _FEW).read_all()


def test_parts_go_by_their_names_in_any_form() -> None:
    package = _package({"Word\\Document.xml": b"x"}, LIMITS)
    assert package.read("/word/document.xml") == b"x"
    assert list(package.names) == [part_name("Word\\Document.xml")] == [_DOCUMENT]


def test_a_name_that_leads_out_is_refused_with_all_parts_only() -> None:
    package = _package({"../x": b"x"}, LIMITS)
    assert package.read("../x") == b"x"
    with pytest.raises(_RefusedError, match="tên phần không hợp lệ"):
        package.read_all()
