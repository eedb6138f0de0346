"""Whether a Word file is a template: one that holds tags, as no document that was printed does."""

from __future__ import annotations

import re

from thidua.budget import TEMPLATE_LIMITS
from thidua.word.names import DOCUMENT
from thidua.word.package import Package

_TAG = re.compile(rb"\{\{(?:[^{}]|\}(?!\})|\{(?!\{))*\}\}|\{%(?:[^%{}]|%(?!\}))*%\}")
_XML = re.compile(rb"<[^<>]*>")


class _NoWord(Exception):  # noqa: N818 - no error of its own: whoever asked reads the file another way
    """What is no Word file holds no tags."""


def has_tags(data: bytes) -> bool:
    """A Word file holds a tag, whatever runs it is parted into; of what cannot be opened, no."""
    try:
        body = Package(data, _NoWord, TEMPLATE_LIMITS).read(DOCUMENT)
    except _NoWord:
        return False
    return bool(body and _TAG.search(_XML.sub(b"", body)))
