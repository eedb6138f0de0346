"""A Word file taken apart by means of its own: its parts, the bytes of its paragraphs, its words."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from html import unescape

_STORY = re.compile(r"word/(?:document|(?:header|footer|footnotes|endnotes)\d*)\.xml")
_PARAGRAPH = re.compile(rb"<w:p(?:\s[^>]*?)?(?:/>|>.*?</w:p>)", re.DOTALL)  # of files without text boxes
_TEXT = re.compile(rb"<w:t(?:\s[^>]*)?>([^<]*)</w:t>")


_PAGE = "Trang"


def parts_of(data: bytes) -> dict[str, bytes]:
    """The parts of a package, in order."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def paragraphs_of(data: bytes) -> list[bytes]:
    """The bytes of all paragraphs."""
    return [one for name, part in parts_of(data).items() if _STORY.fullmatch(name) for one in _PARAGRAPH.findall(part)]


def words_of(data: bytes) -> list[str]:
    """The words of each paragraph that has some: not the number of a page, nor signs that were typed for a rule."""
    said = (unescape(b"".join(_TEXT.findall(one)).decode()) for one in paragraphs_of(data))
    return [
        " ".join(unicodedata.normalize("NFC", one).split()) for one in said if sum(map(str.isalpha, one)) > len(_PAGE)
    ]
