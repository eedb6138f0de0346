"""What the tests share: example plans, the corpus where it is, tools that may be missing, a Word template of lines."""

from __future__ import annotations

import importlib
import io
import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Any

import docx
import pytest

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))
CORPUS = sorted((SHARED / "corpus" / "plans").glob("*.yaml"))
PLANS = [*EXAMPLES, *CORPUS]
PATIENCE = 900
"""Seconds, of the clock or of work, after which a program is surely stuck, however slow or busy the machine is."""
REQUIRE_ALL = os.environ.get("THIDUA_REQUIRE_ALL") == "1"


def need(tool: str) -> str:
    """The path of a tool; a test that needs a missing one is skipped, or fails where everything is required."""
    found = shutil.which(tool)
    if found is None:
        if REQUIRE_ALL:
            pytest.fail(f"{tool} is required (THIDUA_REQUIRE_ALL=1) and not installed")
        pytest.skip(f"{tool} is not installed")
    return found


def need_module(name: str) -> Any:
    """A module; a test that needs a missing one is skipped, or fails where everything is required."""
    try:
        return importlib.import_module(name)
    except ImportError:
        if REQUIRE_ALL:
            pytest.fail(f"{name} is required (THIDUA_REQUIRE_ALL=1) and not installed")
        pytest.skip(f"{name} is not installed")


def print_pdf(documents: list[Path], folder: Path) -> None:
    """Prints Word documents with LibreOffice into a folder."""
    soffice = need("soffice")
    with tempfile.TemporaryDirectory() as profile:
        to_pdf = [soffice, f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", "pdf"]
        subprocess.run(
            [*to_pdf, "--outdir", str(folder), *map(str, documents)],
            check=True,
            capture_output=True,
            timeout=PATIENCE,
        )


def chromium(*arguments: str | Path) -> str:
    """Runs a headless browser with a profile of its own; what it says on standard output."""
    browser = need("chromium")
    quiet = "--disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        return subprocess.run(
            [browser, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", *quiet.split(),
             f"--user-data-dir={profile}", *map(str, arguments)],
            check=True, capture_output=True, text=True, timeout=PATIENCE,
        ).stdout  # fmt: skip


def word_template(*lines: str, header: str = "") -> bytes:
    """A Word template: a paragraph a line; ``| a | b |`` a table of one row; ``header`` the words of its header."""
    document = docx.Document()
    for line in lines:
        if line.startswith("| "):
            cells = line.strip("| ").split(" | ")
            row = document.add_table(1, len(cells)).rows[0]
            for cell, text in zip(row.cells, cells, strict=True):
                cell.text = text
        else:
            document.add_paragraph(line)
    if header:
        document.sections[0].header.paragraphs[0].text = header
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()
