"""A Word file from anywhere: its parts found by their relations; another kind of file, and damage, is named."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from itertools import chain
from urllib.parse import unquote

from lxml import etree

from thidua.errors import PlanError, Problem
from thidua.word.limits import DOCUMENT_LIMITS
from thidua.word.names import RELATIONS
from thidua.word.package import OLE, WHOLE, Package, part_name
from thidua.word.xml import AGAIN, UnsafeXmlError, parse_any

_AS_DOCX = "mở bằng Word hoặc LibreOffice rồi lưu thành .docx"
_KINDS: tuple[tuple[bytes | tuple[bytes, ...], str, str], ...] = (
    (b"%PDF", "tệp PDF", "tìm bản Word (.docx) của văn bản, hoặc chuyển PDF thành Word trước"),
    (b"{\\rtf", "tệp RTF", _AS_DOCX),
    ((b"\x89PNG", b"\xff\xd8\xff", b"GIF8"), "tệp ảnh", "cần bản gõ bằng Word (.docx); ảnh chụp thì phải gõ lại"),
    ((b"Rar!", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b"), "tệp nén", "giải nén trước, rồi đọc tệp bên trong"),
)
_MAIN = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.",
    "application/vnd.ms-word.",
)


def refused(source: str, what: str, hint: str = AGAIN, label: str = "") -> PlanError:
    """The error for a file that cannot be read."""
    return PlanError(Problem(what, hint, label, source))


class WordFile:
    """An open Word file: a part is unpacked when it is asked for.

    Raises :class:`PlanError` for what is no Word document, says what it is instead, and for one that is damaged or
    larger than a document can be.
    """

    __slots__ = ("_package", "document", "source")

    def __init__(self, data: bytes, source: str) -> None:
        self.source = source
        _refuse_other_kinds(data, source)
        self._package = Package(data, lambda what, hint, part: refused(source, what, hint, part), DOCUMENT_LIMITS)
        self.document = self._find_document()

    def tree(self, name: str) -> etree._Element | None:
        """The root of a part of XML; None where there is no such part."""
        content = self._package.read(name)
        return None if content is None else self._parsed(content, name)

    def targets(self, part: str) -> dict[str, tuple[str, str]]:
        """What a part points to inside the package: relation id -> (last word of its type, name of the part)."""
        folder, base = posixpath.split(part)
        tree = self.tree(posixpath.join(folder, "_rels", f"{base}.rels"))
        out = {}
        for node in () if tree is None else tree.iter(f"{RELATIONS}Relationship"):
            if node.get("TargetMode", "").lower() != "external":
                target = posixpath.join("/", folder, unquote(node.get("Target", "")).replace("\\", "/"))
                out[node.get("Id", "")] = (
                    node.get("Type", "").rpartition("/")[2],
                    part_name(posixpath.normpath(target)),
                )
        return out

    def _parsed(self, content: bytes, name: str) -> etree._Element:
        try:
            return parse_any(content)
        except UnsafeXmlError as error:
            raise refused(self.source, str(error), error.hint, name) from error
        except (etree.XMLSyntaxError, ValueError) as error:
            if "Excessive depth" in str(error):
                raise refused(self.source, "lồng nhau quá sâu", label=name) from error
            if "huge" in str(error).lower():  # lxml's limit for one text, 10 MB
                what = "có một đoạn chữ dài quá 10 MB, không văn bản nào dài như thế"
                raise refused(self.source, what, "mở bằng Word, xóa hoặc chia đoạn ấy rồi lưu lại", name) from error
            line, column = getattr(error, "position", (1, 1))
            raise refused(self.source, f"XML hỏng ở dòng {line}, cột {column}", WHOLE, name) from error

    def _find_document(self) -> str:
        pointed = [target for kind, target in self.targets("").values() if kind == "officeDocument"]
        for name in chain(pointed, self._typed(), ["word/document.xml"]):
            if part_name(name) in self._package.names:
                return name
        raise refused(self.source, f"là {self._kind()}, không phải tệp Word", AGAIN)

    def _typed(self) -> Iterator[str]:
        """The main parts that the list of content types names."""
        tree = self.tree("[Content_Types].xml")
        for node in () if tree is None else tree.iter("{*}Override"):
            kind = node.get("ContentType", "")
            if kind.endswith("main+xml") and kind.startswith(_MAIN):
                yield node.get("PartName", "")

    def _kind(self) -> str:
        names = self._package.names
        if any(name.startswith("xl/") for name in names):
            return "tệp Excel (.xlsx)"
        if any(name.startswith("ppt/") for name in names):
            return "tệp PowerPoint (.pptx)"
        if "mimetype" in names or "content.xml" in names:
            return "tệp LibreOffice (.odt)"
        if any(name.startswith("word/") for name in names) or "[content_types].xml" in names:
            return "tệp Word thiếu phần word/document.xml"
        return "tệp nén (zip)"


def _refuse_other_kinds(data: bytes, source: str) -> None:
    if not data:
        raise refused(source, "tệp rỗng", "chọn lại tệp")
    if data.startswith(OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise refused(source, "có mật khẩu", f"bỏ mật khẩu: {AGAIN}")
        raise refused(source, "là tệp Word hoặc Excel kiểu cũ (.doc, .xls), không phải .docx", _AS_DOCX)
    for signs, kind, hint in _KINDS:
        if data.startswith(signs):
            raise refused(source, f"là {kind}, không phải tệp Word (.docx)", hint)
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype html", b"<html")):
        raise refused(source, "là trang web (HTML), không phải tệp Word (.docx)", _AS_DOCX)
