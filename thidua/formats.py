"""Which formats there are, by the suffixes of files, without loading what reads or writes one."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from pkgutil import iter_modules

PLAN_FILES = {"yaml": "yaml", "yml": "yaml", "json": "json", "toml": "toml"}
"""Suffixes of plan files and the modules that read them."""
DOCUMENTS = ("docx", "txt", "md", "doc", "odt", "rtf", "pdf", "dotx", "edxml")
"""Suffixes of documents that are read by what stands on their paper."""

ENGINES = ("typst", "libreoffice")
"""What draws the pages of a PDF."""


@cache
def written() -> tuple[str, ...]:
    """Suffixes of documents that can be written: the modules of ``writers``."""
    return tuple(sorted(module.name for module in iter_modules([str(Path(__file__).with_name("writers"))])))
