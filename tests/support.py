"""What the tests share: example plans, the corpus where it is, tools that may be missing, a Word template of lines."""

from __future__ import annotations

import importlib
import io
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, TypeVar

import docx
import pytest

T = TypeVar("T")
ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"
EXAMPLES = sorted((ROOT / "examples").glob("*.yaml"))
CORPUS = sorted((SHARED / "corpus" / "plans").glob("*.yaml"))
PLANS = [*EXAMPLES, *CORPUS]
PATIENCE = 900
"""Seconds, of the clock or of work, after which a program is surely stuck, however slow or busy the machine is."""
REQUIRE_ALL = os.environ.get("THIDUA_REQUIRE_ALL") == "1"
LONG = os.environ.get("THIDUA_LONG") == "1"
"""Tests take the time to try all or many; without it some."""


def some(cases: Sequence[T], of: int = 3) -> Sequence[T]:
    """One of so many cases, the last among them; with ``THIDUA_LONG=1`` all of them."""
    return cases if LONG else cases[::-of][::-1]


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


AXE = ROOT / "build" / "npm" / "node_modules" / "axe-core" / "axe.min.js"


def need_axe() -> str:
    """The script of axe-core, which ``make axe`` fetches; as :func:`need` where it is missing."""
    if not AXE.is_file():
        if REQUIRE_ALL:
            pytest.fail("axe-core is required (THIDUA_REQUIRE_ALL=1): make axe")
        pytest.skip("axe-core is not here: make axe")
    return AXE.read_text("utf-8")


def print_pdf(documents: list[Path], folder: Path, form: str = "pdf") -> None:
    """Prints Word documents with LibreOffice into a folder, or writes them there in another ``form``."""
    soffice = need("soffice")
    with tempfile.TemporaryDirectory() as profile:
        to_pdf = [soffice, f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", form]
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


FILTERS = {"chu_cham": lambda value: f"{value}."}
"""Filters of a template's own, for a command that names this module."""


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


UNKNOWN_TO_THE_JUDGE: dict[str, tuple[str, ...]] = {
    # the typist's mark stands below Lưu
    "bo": ("I.II.9.d Lưu last:  (để p/h); - Lưu: VT, VP (03b). PTH.(45)",),
    # a scheme A. I. 1.: items of one letter are no sections to it
    "chi-bo": (
        "I.II.6.e only headings are bold: [<p1 121-193", "numbers run on: I after 2", "numbers run on: 1 after 2",
    ),
    # a plan attached to a decision has no number, no recipients, and (Kèm theo …) below its subject
    "kem-theo-quyet-dinh": (
        "I.II.3 Số line: no", "I.II.4.c centred under Quốc hiệu", "I.II.5.b.line drawn once: 0", "I.II.9 Nơi nhận: no",
        "I.II.6.e one first-line indent", "I.II.6.e 6 pt between paragraphs: 45 of 46",
    ),
    # no kind but KẾ HOẠCH, from which on it measures the body; no post over several lines beside another one
    "lien-tich": (
        "promise 1: no text of the plan is lost: ['Chủ tịch Liên đoàn Lao động tỉnh', 'Giám",
        "I.II.5 title: KẾ HOẠCH", "I.II.6.e one size", "I.II.6.e one first-line indent",
        "I.II.6.e only headings are bold", "I.II.6.e 6 pt between paragraphs: 27 of 33",
    ),
    # a backslash before an asterisk; a post over two lines; an address at the foot of page 1; the title of a table
    "truong-hoc": (
        "promise 1: no text of the plan is lost: ['Đổi sách cũ lấy sách mới (", "I.I.3 bottom margin",
        "I.II.6.e body size 13-14: [<p1 160-47", "I.II.6.e one size: [<p1 160-47",
        "I.II.6.e one first-line indent", "I.II.6.e only headings are bold: [<p2 175-463",
    ),
    # the words of approval in capitals; Lưu without VT
    "truong-hoc-duyet": (
        "promise 1: no text of the plan is lost: ['Duyệt của Ban Giám hiệu']", "I.II.9.d Lưu last:",
    ),
}  # fmt: skip
"""How what the judge finds on an example begins where it does not know the form; all else that it finds is wrong."""


def judged(pdf: Path, expect: Path, *plan: Path) -> list[str]:
    """What the judge, which this project did not write, finds wrong on a printed page: its findings, a line each."""
    judge = SHARED / "oracle" / "nd30_printed_page.py"
    done = subprocess.run(
        [sys.executable, str(judge), str(pdf), str(expect), *map(str, plan)],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    found = [line.removeprefix("FAIL ") for line in done.stdout.splitlines() if line.startswith("FAIL ")]
    assert "passed " in done.stdout, done.stdout + done.stderr
    return found


def judge_example(path: Path, pdf: Path, folder: Path) -> None:
    """Lets the judge pass an example: it finds just what it does not know of its form."""
    (folder / "expect.json").write_text("{}", "utf-8")
    found, forms = judged(pdf, folder / "expect.json", path), UNKNOWN_TO_THE_JUDGE.get(path.stem, ())
    assert [one for one in found if not one.startswith(forms)] == []
    assert [form for form in forms if not any(one.startswith(form) for one in found)] == []  # it knows it by now
