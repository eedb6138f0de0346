"""A DOCX package: checked before it is used; what never changes is compressed once for all documents."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Mapping

from lxml import etree

from thidua.engine.styles import with_known_ids
from thidua.errors import Problem, TemplateError

MOST_BYTES = 64 * 1024 * 1024
"""What a template may hold, unpacked."""
MOST_PARTS = 1000
_EPOCH = (1980, 1, 1, 0, 0, 0)  # one date for all: same input, same bytes
_LEVEL = 1  # of one document: half the time of level 6 for a tenth more bytes
_LEVEL_ONCE = 9  # of what all documents share
_AGAIN = "mở tệp bằng Word rồi lưu lại dạng Word (.docx)"


def read_package(data: bytes, source: str) -> dict[str, bytes]:
    """The parts of a DOCX by name, in order, its known styles with their known ids.

    Raises :class:`TemplateError` for what is no Word document and for one that is not safe: macros, links that Word
    would fetch by itself, entities, more than it can hold.
    """
    if data[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        raise _error(source, "là tệp Word cũ (.doc) hoặc có mật khẩu", f"bỏ mật khẩu, {_AGAIN}")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = dict(_read(archive, source))
    except TemplateError:
        raise
    except Exception as error:  # zipfile raises a dozen kinds for damaged archives
        raise _error(source, "không phải là tệp Word (.docx), hoặc đã hỏng", _AGAIN) from error
    if "word/document.xml" not in parts or "[Content_Types].xml" not in parts:
        kind = "một tệp Excel" if "xl/workbook.xml" in parts else "một tệp nén, không có phần word/document.xml"
        raise _error(source, f"là {kind}, không phải tệp Word", _AGAIN)
    _refuse_unsafe(parts, source)
    return with_known_ids(parts)


def _read(archive: zipfile.ZipFile, source: str) -> Iterator[tuple[str, bytes]]:
    infos = [info for info in archive.infolist() if not info.is_dir()]
    names = [info.filename for info in infos]
    if len(names) > MOST_PARTS:
        raise _error(source, f"có {len(names)} phần bên trong, nhiều quá {MOST_PARTS}", _AGAIN)
    if sum(info.file_size for info in infos) > MOST_BYTES:
        raise _error(source, f"giải nén ra lớn quá {MOST_BYTES >> 20} MB", "bỏ bớt ảnh rồi lưu lại")
    if len({name.lower() for name in names}) < len(names):
        raise _error(source, "có hai phần trùng tên", _AGAIN)
    left = MOST_BYTES
    for info in infos:
        if ".." in info.filename.split("/") or info.filename.startswith("/") or set("\\:") & set(info.filename):
            raise _error(source, f"có tên phần không hợp lệ: {info.filename}", _AGAIN)
        with archive.open(info) as part:
            content = part.read(left + 1)  # what the archive says of its sizes is not believed
        left -= len(content)
        if left < 0:
            raise _error(source, f"giải nén ra lớn quá {MOST_BYTES >> 20} MB", "bỏ bớt ảnh rồi lưu lại")
        yield info.filename, content


def parse_part(content: bytes, name: str, source: str) -> etree._Element:
    """The tree of a part of XML. Raises :class:`TemplateError` for what is none."""
    try:
        return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError as error:
        raise TemplateError(Problem(f"không đọc được XML: {error}", label=name, source=source)) from error


def _refuse_unsafe(parts: Mapping[str, bytes], source: str) -> None:
    problems = []
    if any(name.lower().endswith("vbaproject.bin") for name in parts):
        problems.append(Problem("có macro", "lưu lại dạng Word không macro (.docx)", source=source))
    for name, content in parts.items():
        if name.lower().endswith((".xml", ".rels")):
            problems += _unsafe(name, content, source)
    if problems:
        raise TemplateError(problems)


def _unsafe(name: str, content: bytes, source: str) -> Iterator[Problem]:
    """What is unsafe in a part of XML: read by a parser, so that no other way of writing it slips by."""
    if any("<!DOCTYPE".encode(encoding) in content for encoding in ("ascii", "utf-16-le", "utf-16-be")):
        yield Problem("khai báo DOCTYPE, có thể chứa thực thể", _AGAIN, name, source)
        return
    try:
        root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))
    except etree.XMLSyntaxError as error:
        if name == "[Content_Types].xml" or name.lower().endswith(".rels"):  # of others, who reads the part says it
            yield Problem(f"không đọc được XML: {error}", _AGAIN, name, source)
        return
    if name == "[Content_Types].xml":
        types = " ".join(node.get("ContentType", "").lower() for node in root.iter(etree.Element))
        if "macro" in types or "vba" in types:
            yield Problem("có macro", "lưu lại dạng Word không macro (.docx)", source=source)
    elif name.lower().endswith(".rels"):
        outside = [node for node in root.iter(etree.Element) if node.get("TargetMode", "").lower() == "external"]
        if any(not node.get("Type", "").endswith("/relationships/hyperlink") for node in outside):
            hint = "nhúng ảnh vào tệp, bỏ mẫu đính kèm và liên kết ngoài"
            yield Problem("tự tải nội dung từ bên ngoài (liên kết ngoài)", hint, name, source)


def _error(source: str, what: str, hint: str) -> TemplateError:
    return TemplateError(Problem(what, hint, source=source))


class Package:
    """The unchanging parts of a template, compressed once; each document appends its own."""

    __slots__ = ("_entries", "_head")

    def __init__(self, fixed: Mapping[str, bytes]) -> None:
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as target:
            for name, content in fixed.items():
                target.writestr(_entry(name, content), content, compresslevel=_LEVEL_ONCE)
            self._entries = tuple(target.infolist())
            self._head = out.getvalue()  # the entries without a directory: each document writes its own

    def document(self, parts: Mapping[str, bytes]) -> bytes:
        """A whole package: the unchanging parts and these."""
        out = io.BytesIO(self._head)
        out.seek(0, io.SEEK_END)
        with zipfile.ZipFile(out, "w") as target:
            target.filelist.extend(self._entries)
            for name, content in parts.items():
                target.writestr(_entry(name, content), content, compresslevel=_LEVEL)
        return out.getvalue()


def _entry(name: str, content: bytes) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _EPOCH)
    info.external_attr = 0o600 << 16
    info.compress_type = zipfile.ZIP_DEFLATED if len(content) > 1024 else zipfile.ZIP_STORED
    return info
