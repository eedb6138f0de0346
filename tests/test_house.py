"""The house itself: layers, types, format; the public names; the built wheel in an empty environment."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest
from support import REQUIRE_ALL, ROOT, need

import thidua
from thidua.grammar.titles import TEN_PHAN
from thidua.model import KeHoach
from thidua.model.node import Node
from thidua.wording import fold

BIN = Path(sys.executable).parent


def _run(*command: str, **environment: str) -> None:
    done = subprocess.run(
        [need(str(BIN / command[0])), *command[1:]],
        cwd=ROOT, check=False, capture_output=True, text=True, env=dict(os.environ, **environment),
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


def test_ruff_formats_and_lints() -> None:
    _run("ruff", "format", "--check", ".")
    _run("ruff", "check", ".")


def test_types_are_complete() -> None:
    _run("mypy")


def test_imports_point_down() -> None:
    _run("lint-imports")


def test_public_names_are_those_of_all() -> None:
    assert thidua.__all__ == sorted(thidua.__all__)
    for name in thidua.__all__:
        assert getattr(thidua, name).__name__ == name
        assert getattr(thidua, name).__doc__
    assert set(dir(thidua)) == set(thidua.__all__)
    with pytest.raises(AttributeError):
        thidua.khong_co  # noqa: B018


def test_import_thidua_brings_nothing_heavy() -> None:
    script = "import sys, thidua; print({'lxml', 'jinja2', 'docx', 'babel', 'ruamel', 'typer'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "set()"


def test_each_label_folds_to_the_name_of_its_field() -> None:
    seen: set[type] = set()
    public = [getattr(thidua, name) for name in thidua.__all__]
    classes = [cls for cls in public if isinstance(cls, type) and issubclass(cls, Node)]
    for cls in classes:
        seen.add(cls)
        for name, field in cls.fields().items():
            assert fold(field.label) == name
    assert KeHoach in seen
    assert set(TEN_PHAN) == {
        n for n, f in KeHoach.fields().items() if f.stage == "thân" and n not in ("bo_cuc", "muc_khac")
    }


def test_each_module_has_a_one_line_caption() -> None:
    for path in sorted((ROOT / "thidua").rglob("*.py")):
        first = path.read_text("utf-8").split("\n", 1)[0]
        assert re.match(r'""".+', first), path


def test_the_architecture_page_names_each_module_of_the_grammar() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    for path in sorted((ROOT / "thidua" / "grammar").glob("*.py")):
        caption = (ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "").split("\n")[0].rstrip(".")
        assert path.stem == "__init__" or f"| `{path.stem}` | {caption} |" in page


def test_patterns_stand_where_they_belong() -> None:
    homes = ("grammar", "word", "sheet", "engine", "plan_files")
    uses = 0
    for path in sorted((ROOT / "thidua").rglob("*.py")):
        name = path.relative_to(ROOT / "thidua")
        if name.parts[0] not in (*homes, "wording.py", "metrics.py"):
            uses += sum(
                isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "re"
                for node in ast.walk(ast.parse(path.read_text("utf-8")))
            )
    assert uses <= 25


def test_the_wheel_writes_a_document_in_an_empty_environment(tmp_path: Path) -> None:
    if not REQUIRE_ALL:
        pytest.skip("builds a wheel and installs it elsewhere: only where everything is required")
    _run("python", "-m", "build", "--wheel", "--outdir", str(tmp_path))
    (wheel,) = tmp_path.glob("*.whl")
    assert "thidua/templates/nd30/document.docx" in zipfile.ZipFile(wheel).namelist()
    assert "thidua/py.typed" in zipfile.ZipFile(wheel).namelist()
    venv.create(tmp_path / "env", with_pip=True)
    python = tmp_path / "env" / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "-q", f"{wheel}[all]"], check=True, cwd=tmp_path)
    subprocess.run(
        [python.with_name("thidua"), "write", str(ROOT / "examples" / "ngan.yaml"), "ke-hoach.docx", "--strict"],
        check=True, cwd=tmp_path,
    )  # fmt: skip
    assert zipfile.ZipFile(tmp_path / "ke-hoach.docx").testzip() is None
