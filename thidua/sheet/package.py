"""A Word file from anywhere: its parts found by their relations; another kind of file, and damage, is named."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from itertools import chain
from urllib.parse import unquote

from lxml import etree

from thidua.budget import LIMITS, MOST_TEXT_MB, Limits
from thidua.diagnostics import Diagnostic, Place
from thidua.errors import PlanError
from thidua.rulebook.files import BEYOND_LIMITS, DAMAGED, EMPTY_FILE, LOCKED, OTHER_KIND
from thidua.word.names import DOCUMENT, RELATIONS
from thidua.word.package import OLE, Package, part_name
from thidua.word.xml import UnsafeXmlError, broken, parse_any

_KINDS: tuple[tuple[bytes | tuple[bytes, ...], str], ...] = (
    (OLE, "doc"),
    (b"%PDF", "pdf"),
    (b"{\\rtf", "rtf"),
    ((b"\x89PNG", b"\xff\xd8\xff", b"GIF8"), "anh"),
    ((b"Rar!", b"7z\xbc\xaf\x27\x1c", b"\x1f\x8b"), "nen"),
)
"""How other files begin, and the forms of the rule that names them."""
_MAIN = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.",
    "application/vnd.ms-word.",
)


class WordFile:
    """An open Word file: a part is unpacked when it is asked for.

    Raises :class:`PlanError` for what is no Word document, says what it is instead, and for one that is damaged or
    larger than a document can be.
    """

    __slots__ = ("_package", "_trees", "document", "limits", "source")

    def __init__(self, data: bytes, source: str, limits: Limits = LIMITS) -> None:
        self.source, self.limits = source, limits
        _refuse_other_kinds(data, source)
        self._package = Package(data, lambda said: PlanError(said.changed(source=source)), limits)
        self._trees: dict[str, etree._Element | None] = {}
        self.document = self._find_document()

    def tree(self, name: str) -> etree._Element | None:
        """The root of a part of XML, unpacked once; None where there is no such part."""
        if name not in self._trees:
            content = self._package.read(name)
            self._trees[name] = None if content is None else self._parsed(content, name)
        return self._trees[name]

    def adopt(self, name: str, root: etree._Element) -> None:
        """Has a part that the file does not hold yet be found as one of it."""
        self._trees[part_name(name)] = root

    def part(self, kind: str) -> etree._Element | None:
        """The root of the part of a kind (``styles``) that the document points to; None where there is none."""
        name = next((target for type_, target in self.targets(self.document).values() if type_ == kind), "")
        return self.tree(name) if name else None

    def content(self, name: str) -> bytes:
        """What a part holds; nothing where there is no such part."""
        return self._package.read(name) or b""

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
        at = Place(self.source, label=name)
        try:
            return parse_any(content, self.limits)
        except UnsafeXmlError as error:
            raise PlanError(error.said.changed(at=at)) from error
        except (etree.XMLSyntaxError, ValueError) as error:
            if "Excessive depth" in str(error):
                raise PlanError(BEYOND_LIMITS.said("sau", at=at)) from error
            if "huge" in str(error).lower():  # lxml's limit for one text
                raise PlanError(BEYOND_LIMITS.said("chu", at=at, muc=MOST_TEXT_MB)) from error
            raise PlanError(broken(error).changed(at=at)) from error

    def _find_document(self) -> str:
        pointed = [target for kind, target in self.targets("").values() if kind == "officeDocument"]
        for name in chain(pointed, self._typed(), [DOCUMENT]):
            if part_name(name) in self._package.names:
                return name
        raise PlanError(self._other().changed(source=self.source))

    def _typed(self) -> Iterator[str]:
        """The main parts that the list of content types names."""
        tree = self.tree("[Content_Types].xml")
        for node in () if tree is None else tree.iter("{*}Override"):
            kind = node.get("ContentType", "")
            if kind.endswith("main+xml") and kind.startswith(_MAIN):
                yield node.get("PartName", "")

    def _other(self) -> Diagnostic:
        """What the package is, since it is no whole Word document."""
        names = self._package.names
        if any(name.startswith("xl/") for name in names):
            return OTHER_KIND.said("xlsx_word")
        if any(name.startswith("ppt/") for name in names):
            return OTHER_KIND.said("pptx_word")
        if "mimetype" in names or "content.xml" in names:
            return OTHER_KIND.said("odt_word")
        if any(name.startswith("word/") for name in names) or "[content_types].xml" in names:
            return DAMAGED.said("thieu", phan=DOCUMENT)
        return OTHER_KIND.said("zip_word")


def _refuse_other_kinds(data: bytes, source: str) -> None:
    at = Place(source)
    if not data:
        raise PlanError(EMPTY_FILE.said("word", at=at))
    if data.startswith(OLE) and "EncryptedPackage".encode("utf-16-le") in data:
        raise PlanError(LOCKED.said(at=at))
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    kind = "html" if start.startswith((b"<!doctype html", b"<html")) else ""
    kind = next((form for signs, form in _KINDS if data.startswith(signs)), kind)
    if kind:
        raise PlanError(OTHER_KIND.said(f"{kind}_word", at=at))
