"""The notebooks run from their first cell to their last, and show what they say: pages, tables, short errors; and what
IPython completes and explains of a plan.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from support import ROOT, need_module

NOTEBOOKS = sorted((ROOT / "examples" / "notebooks").glob("*.ipynb"))


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[dict[str, Any]]]:
    """The cells of each notebook by its name, run in an empty folder."""
    for name in ("nbmake", "ipykernel", "pandas", "typst"):
        need_module(name)
    folder = tmp_path_factory.mktemp("notebooks")
    for path in NOTEBOOKS:
        (folder / path.name).write_bytes(path.read_bytes())
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--nbmake", "--overwrite", "."]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTEST_ADDOPTS": ""}
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stdout + done.stderr
    return {path.stem: json.loads((folder / path.name).read_text("utf-8"))["cells"] for path in NOTEBOOKS}


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_is_kept_without_what_it_printed(path: Path) -> None:
    cells = [cell for cell in json.loads(path.read_text("utf-8"))["cells"] if cell["cell_type"] == "code"]
    assert cells
    assert not any(cell["outputs"] or cell["execution_count"] for cell in cells)


def _outputs(cells: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [output for cell in cells for output in cell.get("outputs", ())]


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_it_shows_pages_and_tells_errors_in_short(path: Path, run: dict[str, list[dict[str, Any]]]) -> None:
    outputs = _outputs(run[path.stem])
    shown = ["".join(output["data"].get("text/html", "")) for output in outputs if "data" in output]
    assert sum('src="data:image/png' in html for html in shown) >= 2
    assert all("background:#fff" in html for html in shown if "<img" in html)  # a page is white on a dark ground
    for output in outputs:
        if output["output_type"] == "error":
            assert len(output["traceback"]) <= 4
            assert "Traceback" not in "".join(output["traceback"])


def test_a_plan_read_back_is_the_plan(run: dict[str, list[dict[str, Any]]]) -> None:
    last = _outputs(run["soan-ke-hoach"])[-1]
    assert "".join(last["data"]["text/plain"]) == "True"


def test_ipython_completes_and_explains_the_fields() -> None:
    need_module("IPython")
    command = [sys.executable, "-c", _ASKED]
    said = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout
    *completed, of_plan, of_change, _ = said.split("\n---\n")
    assert [{"noi_dung=", "noi_nhan="} <= {*one.split()} for one in completed] == [True, True]
    for explained in (of_plan, of_change):
        assert "trich_yeu – trích yếu: nội dung chủ yếu" in explained


_ASKED = """
from IPython.core.completer import provisionalcompleter
from IPython.core.interactiveshell import InteractiveShell
shell = InteractiveShell.instance()
shell.run_cell('import thidua; plan = thidua.KeHoach(trich_yeu="x")', store_history=False)
with provisionalcompleter():
    for line in ("plan.evolve(noi", "thidua.KeHoach(noi"):
        print(*(one.text for one in shell.Completer.completions(line, len(line))), end="\\n---\\n")
for asked in (shell.user_ns["thidua"].KeHoach, shell.user_ns["plan"].evolve):
    print(shell.inspector.info(asked)["docstring"], end="\\n---\\n")
"""
