"""What the tests share: example plans, the corpus where it is, tools that may be missing."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

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
