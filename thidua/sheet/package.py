"""A Word file from anywhere: its parts found by their relations and read within bounds; damage is named."""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Iterator
from urllib.parse import unquote

from lxml import etree

from thidua.errors import PlanError, Problem

MOST_BYTES = 64 * 1024 * 1024
"""What the parts that are read may hold, unpacked; pictures are never unpacked."""
MOST_PARTS = 10_000
MOST_MARKUP = 3_000_000
"""How many signs of markup (``<`` and ``=``) a part may have: each becomes an object in memory."""

_AGAIN = "mở tệp bằng Word rồi lưu lại dạng Word (.docx)"
_WHOLE = "sao chép hoặc tải lại tệp cho trọn vẹn, hoặc mở bằng Word để Word sửa rồi lưu lại"
_AS_DOCX = "mở bằng Word hoặc LibreOffice rồi lưu thành .docx"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_KINDS = (
    (b"%PDF", "tệp PDF", "tìm bản Word (.docx) của văn bản, hoặc chuyển PDF thành Word trước"),
    (b"{\\rtf", "tệp RTF", _AS_DOCX),
    (b"\x89PNG", "tệp ảnh", "cần bản gõ bằng Word (.docx); ảnh chụp thì phải gõ lại"),
    (b"\xff\xd8\xff", "tệp ảnh", "cần bản gõ bằng Word (.docx); ảnh chụp thì phải gõ lại"),
    (b"GIF8", "tệp ảnh", "cần bản gõ bằng Word (.docx); ảnh chụp thì phải gõ lại"),
    (b"Rar!", "tệp nén", "giải nén trước, rồi đọc tệp bên trong"),
    (b"7z\xbc\xaf\x27\x1c", "tệp nén", "giải nén trước, rồi đọc tệp bên trong"),
    (b"\x1f\x8b", "tệp nén", "giải nén trước, rồi đọc tệp bên trong"),
)
_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_MAIN = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.",
    "application/vnd.ms-word.",
)
_STRICT = (
    (b"http://purl.oclc.org/ooxml/officeDocument/relationships",
     b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", b"http://schemas.openxmlformats.org/officeDocument/2006/math"),
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main",
     b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    (b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing",
     b"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    (b"http://purl.oclc.org/ooxml/drawingml/", b"http://schemas.openxmlformats.org/drawingml/2006/"),
)  # fmt: skip
"""The names of ISO 29500 Strict, and those that Word writes by default."""


def refused(source: str, what: str, hint: str = _AGAIN, label: str = "") -> PlanError:
    """The error for a file that cannot be read."""
    return PlanError(Problem(what, hint, label, source))


class WordFile:
    """An open Word file: a part is unpacked when it is asked for.

    Raises :class:`PlanError` for what is no Word document, says what it is instead, and for one that is damaged or
    larger than a document can be.
    """

    __slots__ = ("_archive", "_infos", "_left", "_names", "document", "source")

    def __init__(self, data: bytes, source: str) -> None:
        self.source = source
        _refuse_other_kinds(data, source)
        if data.count(b"PK\x01\x02") > MOST_PARTS:  # an entry of the directory, counted before any is built
            raise refused(source, f"có quá {MOST_PARTS} phần bên trong")
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
            infos = [info for info in self._archive.infolist() if not info.is_dir()]
        except Exception as error:  # zipfile raises a dozen kinds for damaged archives
            raise refused(source, _damage(data), _WHOLE) from error
        self._left = MOST_BYTES
        self._infos: dict[str, zipfile.ZipInfo] = {}
        for info in infos:
            name = _name(info.filename)
            if name in self._infos:
                raise refused(source, "có hai phần trùng tên", label=info.filename)
            self._infos[name] = info
        self.document = self._find_document()

    def tree(self, name: str) -> etree._Element | None:
        """The root of a part of XML; None where there is no such part."""
        content = self._content(name)
        return None if content is None else self._parsed(content, name)

    def targets(self, part: str) -> dict[str, tuple[str, str]]:
        """What a part points to inside the package: relation id -> (last word of its type, name of the part)."""
        folder, base = posixpath.split(part)
        tree = self.tree(posixpath.join(folder, "_rels", f"{base}.rels"))
        out = {}
        for node in () if tree is None else tree.iter(f"{_PACKAGE}Relationship"):
            if node.get("TargetMode", "").lower() != "external":
                target = posixpath.join("/", folder, unquote(node.get("Target", "")).replace("\\", "/"))
                out[node.get("Id", "")] = (node.get("Type", "").rpartition("/")[2], _name(posixpath.normpath(target)))
        return out

    def _content(self, name: str) -> bytes | None:
        info = self._infos.get(_name(name))
        if info is None:
            return None
        if info.flag_bits & 1:
            raise refused(self.source, "có mật khẩu", f"bỏ mật khẩu: {_AGAIN}")
        try:
            with self._archive.open(info) as part:
                content = part.read(self._left + 1)  # what the archive says of its sizes is not believed
        except Exception as error:
            raise refused(self.source, "tệp Word đã hỏng, không giải nén được", _WHOLE, info.filename) from error
        self._left -= len(content)
        if self._left < 0:
            raise refused(self.source, f"giải nén ra lớn quá {MOST_BYTES >> 20} MB", "chia văn bản thành nhiều tệp")
        return content

    def _parsed(self, content: bytes, name: str) -> etree._Element:
        if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
            text = content.decode("utf-16", "replace").lstrip("\ufeff")
            content = text.partition("?>")[2].encode() if text.startswith("<?xml") else text.encode()
        if b"<!DOCTYPE" in content:
            raise refused(self.source, "khai báo DOCTYPE, có thể chứa thực thể", label=name)
        if content.count(b"<") + content.count(b"=") > MOST_MARKUP:
            raise refused(self.source, "quá lớn để đọc", "chia văn bản thành nhiều tệp", name)
        if b"purl.oclc.org" in content[:4096]:
            for strict, usual in _STRICT:
                content = content.replace(strict, usual)
        try:
            root = etree.fromstring(content, _parser())
        except (etree.XMLSyntaxError, ValueError) as error:
            if "Excessive depth" in str(error):
                raise refused(self.source, "lồng nhau quá sâu", label=name) from error
            if "huge" in str(error).lower():  # lxml's limit for one text, 10 MB
                what = "có một đoạn chữ dài quá 10 MB, không văn bản nào dài như thế"
                raise refused(self.source, what, "mở bằng Word, xóa hoặc chia đoạn ấy rồi lưu lại", name) from error
            line, column = getattr(error, "position", (1, 1))
            raise refused(self.source, f"XML hỏng ở dòng {line}, cột {column}", _WHOLE, name) from error
        if root.getroottree().docinfo.doctype:  # type: ignore[union-attr]  # of the stubs
            raise refused(self.source, "khai báo DOCTYPE, có thể chứa thực thể", label=name)
        return root

    def _find_document(self) -> str:
        pointed = [target for kind, target in self.targets("").values() if kind == "officeDocument"]
        for name in (*pointed, *self._typed(), "word/document.xml"):
            if _name(name) in self._infos:
                return name
        raise refused(self.source, f"là {self._kind()}, không phải tệp Word", _AGAIN)

    def _typed(self) -> Iterator[str]:
        """The main parts that the list of content types names."""
        tree = self.tree("[Content_Types].xml")
        for node in () if tree is None else tree.iter("{*}Override"):
            kind = node.get("ContentType", "")
            if kind.endswith("main+xml") and kind.startswith(_MAIN):
                yield node.get("PartName", "")

    def _kind(self) -> str:
        names = self._infos
        if any(name.startswith("xl/") for name in names):
            return "tệp Excel (.xlsx)"
        if any(name.startswith("ppt/") for name in names):
            return "tệp PowerPoint (.pptx)"
        if "mimetype" in names or "content.xml" in names:
            return "tệp LibreOffice (.odt)"
        if any(name.startswith("word/") for name in names) or "[content_types].xml" in names:
            return "tệp Word thiếu phần word/document.xml"
        return "tệp nén (zip)"


def _name(name: str) -> str:
    """A part's name as it is looked up: some programs write backslashes, or other capitals than they point to."""
    return name.replace("\\", "/").lstrip("/").lower()


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True, huge_tree=False
    )


def _refuse_other_kinds(data: bytes, source: str) -> None:
    if not data:
        raise refused(source, "tệp rỗng", "chọn lại tệp")
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise refused(source, "có mật khẩu", f"bỏ mật khẩu: {_AGAIN}")
        raise refused(source, "là tệp Word hoặc Excel kiểu cũ (.doc, .xls), không phải .docx", _AS_DOCX)
    for magic, kind, hint in _KINDS:
        if data.startswith(magic):
            raise refused(source, f"là {kind}, không phải tệp Word (.docx)", hint)
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html")):
        raise refused(source, "là trang web (HTML), không phải tệp Word (.docx)", _AS_DOCX)


def _damage(data: bytes) -> str:
    if data.startswith(b"PK\x03\x04"):
        return "tệp Word đã hỏng hoặc bị cắt mất phần cuối"
    return "không phải là tệp Word (.docx)"
