"""What type checkers and editors know: constructors and ``evolve`` with their sugar, misspelt names, help()."""

from __future__ import annotations

import inspect
import json
import os
import pydoc
import re
import runpy
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from support import ROOT

import thidua
from thidua.model.data import Faults
from thidua.model.node import Node
from thidua.model.telling import told

TYPED = ROOT / "tests" / "typed"
MADE = runpy.run_path(str(ROOT / "docs" / "make_forms.py"))
CLASSES: list[type[Node]] = MADE["classes"]()
FIELDS = [(cls, name) for cls in CLASSES for name in cls.fields()]
SURE = {"Bang": "cot=['A']", "PhuLuc": "gom='A'"}
"""What a class cannot be without."""


def _of_every_field() -> Iterator[str]:
    """A line for each field of each class and for each misspelt one, those that are wrong marked."""
    yield "import thidua"
    for cls in CLASSES:
        made = f"thidua.{cls.__name__}({SURE.get(cls.__name__, '')})"
        yield made
        for name in cls.fields():
            yield f"{made}.evolve({name}=None)"
            yield f"{made}.evolve({name}=object())  # sai"
            yield f"thidua.{cls.__name__}({name}=object())  # sai"
            yield f"thidua.{cls.__name__}({name}x=None)  # sai"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files to check: those of right and of wrong uses, and one made of all fields."""
    folder = tmp_path_factory.mktemp("typed")
    for path in TYPED.glob("*.py"):
        shutil.copy(path, folder)
    (folder / "fields.py").write_text("\n".join(_of_every_field()), "utf-8")
    return folder


def _compare(found: set[tuple[str, int]], folder: Path) -> None:
    """What a type checker refuses, by file and line, is what is marked."""
    lines = {path.name: path.read_text("utf-8").splitlines() for path in folder.glob("*.py")}
    marked = {(name, at) for name, of in lines.items() for at, line in enumerate(of, 1) if line.endswith("# sai")}
    assert [lines[name][at - 1] for name, at in sorted(found ^ marked)] == []


def test_mypy_takes_the_right_uses_and_refuses_the_wrong_ones(folder: Path) -> None:
    mypy = pytest.importorskip("mypy.api")
    said, problem, _ = mypy.run(["--strict", f"--cache-dir={folder / 'cache'}", *map(str, folder.glob("*.py"))])
    assert not problem
    _compare({(name, int(line)) for name, line in re.findall(r"(\w+\.py):(\d+): error", said)}, folder)


def test_pyright_takes_the_right_uses_and_refuses_the_wrong_ones(folder: Path) -> None:
    pyright = shutil.which(str(Path(sys.executable).with_name("pyright"))) or shutil.which("pyright")
    if pyright is None:
        pytest.skip("pyright is not installed")
    (folder / "pyrightconfig.json").write_text(json.dumps({"extraPaths": [str(ROOT)]}))
    done = subprocess.run(
        [pyright, "--outputjson", "--pythonpath", sys.executable, "-p", str(folder)],
        check=False, capture_output=True, text=True, cwd=folder,
    )  # fmt: skip
    if done.returncode not in (0, 1):
        pytest.skip(f"pyright does not run here: {done.stdout}{done.stderr}")
    said = [one for one in json.loads(done.stdout)["generalDiagnostics"] if one["severity"] == "error"]
    _compare({(Path(one["file"]).name, one["range"]["start"]["line"] + 1) for one in said}, folder)


def test_the_right_uses_run() -> None:
    runpy.run_path(str(TYPED / "right.py"))


@pytest.mark.parametrize(("cls", "name"), FIELDS, ids=lambda one: getattr(one, "__name__", one))
def test_a_value_by_name_stands_beside_one_without(cls: type[Node], name: str) -> None:
    """What type checkers take of a constructor runs: a text or a mapping, and any field behind it."""
    example, sure = told(cls, name).example, eval(f"dict({SURE.get(cls.__name__, '')})")
    if not example or name == "gom" or cls is thidua.BoCuc:  # whose entries have rules of their own
        return
    if cls.shorthand and name != cls.shorthand:
        sure[cls.shorthand] = "Sở Nội vụ"
        assert getattr(cls("Sở Nội vụ", **{name: example}), name) == getattr(cls(**sure, **{name: example}), name)
    by_name = cls(**{**sure, name: example})
    assert cls(sure, **{name: example}) == by_name
    assert cls({cls.fields()[name].label.upper(): "khác", **sure}, **{name: example}) == by_name


def test_the_forms_are_those_of_the_fields() -> None:
    path: Path = MADE["TARGET"]
    assert path.read_text("utf-8") == MADE["text"](), "chạy lại: python docs/make_forms.py"


@pytest.mark.parametrize(("cls", "name"), FIELDS, ids=lambda one: getattr(one, "__name__", one))
def test_each_field_tells_its_meaning_and_an_example_that_is_read(cls: type[Node], name: str) -> None:
    field, faults = cls.fields()[name], Faults()
    said = told(cls, name)
    assert said.meaning
    assert said.label == field.label
    assert (
        said.example
        or field.kind.takes(cls).of in ("row", "note", "style", "words")
        or field.part(cls)
        or name == "nguoi_ky"
    )
    assert bool(field.kind.read(said.example or None, (name,), faults, cls)) == bool(said.example)
    assert not faults.found


def test_each_meaning_is_of_a_field() -> None:
    from thidua.model.telling import _meanings

    assert {(cls, name) for cls, table in _meanings().items() for name in table} == {
        (base.__name__, name)
        for cls in CLASSES
        for base in cls.__mro__
        if issubclass(base, Node) and base is not Node
        for name, field in base.fields().items()
        if field.attribute in base.__annotations__
    }


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.__name__)
def test_help_shows_each_field_with_label_meaning_and_article(cls: type[Node]) -> None:
    page = " ".join(pydoc.plain(pydoc.render_doc(cls)).replace("|", " ").split())
    for name, field in cls.fields().items():
        assert f"{name} – {field.label}: {told(cls, name).meaning}" in page
        assert f"({field.source})" in page or not field.source
    assert list(inspect.signature(cls).parameters) == list(cls.fields())


def test_help_costs_nothing_until_it_is_asked_for() -> None:
    script = "import sys, thidua; thidua.KeHoach(so=1); print('thidua.model.telling' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True, env=os.environ)
    assert done.stdout.strip() == "False"


def test_what_is_said_of_a_reading_is_public() -> None:
    for name in ("Reading", "Report", "Diagnostic", "Place", "Problem"):
        assert name in thidua.__all__
