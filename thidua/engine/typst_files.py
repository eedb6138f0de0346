"""The files of somebody's own template of typst: which it may read, and what of them is refused before they run."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from thidua.diagnostics import Diagnostic, Place
from thidua.engine import faults
from thidua.errors import TemplateError
from thidua.files import is_file, is_folder
from thidua.rulebook.files import UNREADABLE, why

MAIN = "document.typ"
"""The file that is compiled."""
SHARED, COMMON = "the-thuc.typ", "the-thuc-chung.typ"
"""What the bundled families share, under these names for every template: a file of its own of such a name stands for
it. The common one asks for nothing of a document: typst evaluates it once for all of the same look.
"""
DATA = ".du-lieu.json"
"""What a document says, in the outermost folder: hidden, as no file of a template is. A file, and no input of typst's:
for another input typst would evaluate every template anew.
"""
LOOK = ".kieu.json"
"""What documents of one template have in common: their style values, and words and signs of their convention."""
MOST_FILES, MOST_MB, DEEPEST = 500, 50, 20
"""What the folder of a template may hold, and in how many folders within each other."""
_MB = 1024 * 1024

Files = Mapping[str, bytes]
"""Files by their way within their folder, parted by ``/``."""


def gather(folder: Path) -> Files:
    """What a template may read: the files of its folder, by :func:`walk`.

    Raises :class:`TemplateError` for too many, too much or too deep, for one that cannot be read, and for a link where
    a file is to be that stands in every template.
    """
    for name in (MAIN, SHARED, COMMON):
        if os.path.islink(folder / name):
            raise TemplateError(faults.OWN_TYPST.said("lien_ket", at=Place(str(folder / name))))
    found: dict[str, bytes] = {}
    size = 0
    try:
        for path in walk(folder):
            size += os.path.getsize(path)
            if len(found) == MOST_FILES or size > MOST_MB * _MB:
                raise TemplateError(faults.OWN_TYPST.said(at=Place(str(folder)), nhieu=MOST_FILES, mb=MOST_MB))
            within = path.relative_to(folder)
            if len(within.parts) > DEEPEST + 1:
                raise TemplateError(faults.OWN_TYPST.said("sau", at=Place(str(folder)), sau=DEEPEST))
            found[within.as_posix()] = path.read_bytes()
    except OSError as error:
        raise TemplateError(UNREADABLE.said(at=Place(str(folder)), loi=why(error))) from error
    return found


def walk(folder: Path) -> Iterator[Path]:
    """The files of a folder and those in its folders, in order; none that is hidden, and nothing behind a link."""
    left = [folder]
    while left:  # no call within a call: folders may be as deep in each other as somebody likes
        at = left.pop()
        if at is not folder and not is_folder(at):
            if is_file(at):  # neither a pipe nor a device
                yield at
            continue
        seen = (path for path in at.iterdir() if not path.name.startswith((".", "~$")) and not os.path.islink(path))
        left += sorted(seen, reverse=True)


_IMPORT = re.compile(r'(?<!\\)#(?P<word>import|include)\s*+(?:\(\s*+)?"@(?P<name>[^"\n]*)"')
_NO_FALLBACK = re.compile(r"\bfallback\s*+:\s*+(?P<word>(?!true\b)[\w.-]+)")
_NO_CODE = re.compile(r"(?P<raw>`{3,}+)|`[^`]*`|//[^\n]*|/\*")
_COMMENT = re.compile(r"/\*|\*/")


def foreign_packages(files: Files) -> Iterator[Diagnostic]:
    """What is said of each package that a file names by #import; one that it names within code, or puts together, is
    refused when it runs.
    """
    for name, data in files.items():
        text = _code(data.decode("utf-8", "replace")) if name.endswith(".typ") else ""
        for match in _IMPORT.finditer(text):
            yield faults.FOREIGN_PACKAGE.said(at=_place(name, text, match.start("word")), ten=f"@{match['name']}")


def lost_letters(files: Files) -> Iterator[Diagnostic]:
    """What is said of each place where a file wants no other font instead of one: letters would be left out."""
    for name, data in files.items():
        text = _code(data.decode("utf-8", "replace")) if name.endswith(".typ") and b"fallback" in data else ""
        for match in _NO_FALLBACK.finditer(text):
            said = faults.UNPRINTABLE_SIGN.said("thay", at=_place(name, text, match.start()), chu=match["word"])
            yield said


def _place(name: str, text: str, start: int) -> Place:
    return Place(name, text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start))


def _code(text: str) -> str:
    """A file of typst with spaces for its comments and its text as typed: what stands there does not run. Of what looks
    like one and is none, the programs that run it tell.
    """
    parts: list[str] = []
    end = 0
    while found := _NO_CODE.search(text, end):
        start, kept = found.start(), end
        end = found.end()
        if found["raw"]:  # closed by as many
            closed = text.find(found["raw"], end)
            end = closed + len(found["raw"]) if closed >= 0 else len(text)
        deep = int(found[0] == "/*")
        while deep and (sign := _COMMENT.search(text, end)):  # comments stand in comments
            deep += 1 if sign[0] == "/*" else -1
            end = sign.end()
        if deep:
            end = len(text)
        parts += text[kept:start], re.sub(r"[^\n]", " ", text[start:end])
    return "".join((*parts, text[end:]))
