"""The house itself: format, types, layers; what make and CI run; public names; the packages in an empty environment."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tarfile
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest
from pumps import written
from ruamel.yaml import YAML
from support import REQUIRE_ALL, ROOT, need

import thidua
from thidua import errors
from thidua.grammar.titles import TEN_PHAN
from thidua.model import KeHoach
from thidua.model.node import Node
from thidua.wording import fold

pytestmark = pytest.mark.once

BIN = Path(sys.executable).parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
TARGETS = {
    name: [line.strip() for line in recipe.splitlines()]
    for name, recipe in re.findall(r"^(\w+):.*\n((?:\t.*\n)*)", MAKEFILE, re.MULTILINE)
}
"""The targets of the Makefile and their recipes."""
CI = (ROOT / ".ci" / "run").read_text("utf-8")


def _run(*command: str) -> None:
    done = subprocess.run(
        [need(str(BIN / command[0])), *command[1:]], cwd=ROOT, check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("target", ["lint", "types", "layers"])
def test_the_house_is_in_order(target: str) -> None:
    for line in TARGETS[target]:
        _run(*line.removeprefix("$(BIN)/").split())


def test_the_system_is_asked_for_a_path_where_a_refusal_is_no_error() -> None:
    """A folder that one may not enter, a name that is too long: of those ``Path.is_file`` raises."""
    asked = [
        f"{path.name}:{node.lineno}"
        for path in written()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute)
        and node.attr in ("is_file", "is_dir", "is_symlink", "is_mount")
        and path.relative_to(ROOT / "thidua").as_posix() not in ("word/package.py",)  # members of a zip
    ]
    assert asked == []


@pytest.mark.parametrize("name", ["env", "moi-truong", "venv3.11"])
def test_an_environment_under_any_name_is_not_walked_into(name: str, tmp_path: Path) -> None:
    """A copy of the project's settings, a right file, and an environment with wrong ones beside it."""
    (tmp_path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    inside = tmp_path / name / "lib" / "python3.11" / "site-packages"
    for folder in ("thidua", "benchmarks", "docs", "examples", "tests"):
        for place in (tmp_path, inside, inside / "goi"):
            (place / folder).mkdir(parents=True)
            (place / folder / f"{folder}_a.py").write_text('"""Right."""\n' if place == tmp_path else "import os,sys\n")
    for line in (*TARGETS["lint"], *TARGETS["types"]):
        command = line.removeprefix("$(BIN)/").split()
        done = subprocess.run(
            [need(str(BIN / command[0])), *command[1:]], cwd=tmp_path, check=False, capture_output=True, text=True
        )
        assert done.returncode == 0, done.stdout + done.stderr


def _commands(*targets: str) -> list[str]:
    return [line.replace("$(BIN)", ".venv/bin") for target in targets for line in TARGETS[target]]


@pytest.mark.parametrize("page", ["README.md", "README.en.md"])
def test_ci_and_make_run_the_test_command_of_the_readme(page: str) -> None:
    (command,) = re.findall(r"^\$ (.*pytest.*)$", (ROOT / page).read_text("utf-8"), re.MULTILINE)
    assert command in CI.splitlines()
    assert command == " && ".join(_commands("venv", "tests"))


def test_make_and_ci_name_what_there_is() -> None:
    (known,) = re.findall(r"^\.PHONY: (.*)$", MAKEFILE, re.MULTILINE)
    assert known.split() == list(TARGETS)
    (long,) = re.findall(r"^long: (.*)$", MAKEFILE, re.MULTILINE)
    assert set(re.findall(r"^ *make (.*)$", CI, re.MULTILINE)) == {"axe", "venv long"}
    assert {*long.split(), "lint", "types", "layers", "tests"} < set(TARGETS)
    for path in re.findall(r"--ignore=(\S+)", MAKEFILE):
        assert (ROOT / path).exists()
    assert re.search(r"^  for version in (.*);", MAKEFILE.replace("\t", "  "), re.MULTILINE)[1].split() == _pythons()


def _pythons() -> list[str]:
    named = (
        re.fullmatch(r"Programming Language :: Python :: (3\.\d+)", one) for one in PROJECT["project"]["classifiers"]
    )
    return [one[1] for one in named if one]


def test_the_lowest_python_is_the_declared_one() -> None:
    lowest = _pythons()[0]
    assert PROJECT["project"]["requires-python"] == f">={lowest}"
    assert PROJECT["tool"]["ruff"]["target-version"] == f"py{lowest.replace('.', '')}"
    assert TARGETS["lowest"][0].startswith(f"python{lowest} -m venv ")


def test_the_lowest_versions_are_the_declared_ones() -> None:
    extras = PROJECT["project"]["optional-dependencies"]
    chosen = [one for name in ("cli", "pdf", "sign", "bang") for one in extras[name]]
    declared = [*PROJECT["project"]["dependencies"], *chosen]
    lines = (ROOT / "constraints-lowest.txt").read_text("utf-8").splitlines()
    assert [re.split(",|;", one)[0].replace(">=", "==") for one in declared] == [one for one in lines if one[0] != "#"]


def test_every_package_that_is_needed_stands_with_its_licence() -> None:
    extras = PROJECT["project"]["optional-dependencies"]
    needed = {re.split("[<>=]", one)[0]: "luôn có" for one in PROJECT["project"]["dependencies"]}
    needed |= {
        re.split("[<>=]", one)[0]: f"`{name}`"
        for name in ("bang", "cli", "pdf", "provinces", "sign")
        for one in extras[name]
    }
    rows = re.findall(
        r"^\| (\S+) \| (luôn có|`\w+`) \|", (ROOT / "docs" / "giay-phep.md").read_text("utf-8"), re.MULTILINE
    )
    assert dict(rows) == needed


def test_the_hooks_run_what_make_does() -> None:
    config = YAML(typ="safe").load((ROOT / ".pre-commit-config.yaml").read_text("utf-8"))
    assert [one["repo"] for one in config["repos"]] == ["local"]
    (hooks,) = (one["hooks"] for one in config["repos"])
    assert [hook["entry"] for hook in hooks] == _commands("lint", "types", "layers")
    for hook in hooks:
        assert need(str(BIN / Path(hook["entry"].split()[0]).name))
        assert (hook["language"], hook["pass_filenames"]) == ("system", False)


def test_the_issue_form_asks_for_the_file_and_the_account() -> None:
    form = YAML(typ="safe").load((ROOT / ".github" / "ISSUE_TEMPLATE" / "doc-sai.yml").read_text("utf-8"))
    assert {"name", "description", "body"} <= set(form)
    fields = [part for part in form["body"] if part["type"] != "markdown"]
    assert all(field["id"] and field["attributes"]["label"] for field in fields)
    assert {"van-ban", "explain", "dung"} <= {field["id"] for field in fields if field["validations"]["required"]}


def test_the_changelog_tells_of_this_version() -> None:
    heads = re.findall(r"^## \[(.+?)\](.*)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert heads[0] == ("Unreleased", "")
    assert heads[1][0] == thidua.__version__
    assert re.fullmatch(r" - \d{4}-\d\d-\d\d", heads[1][1])
    sections = re.split(r"^## ", (ROOT / "CHANGELOG.md").read_text("utf-8"), flags=re.MULTILINE)[1:]
    groups = ["Templates", "Rules", "Model and plan files", "Reading", "Python API", "Command line"]
    for section in sections:
        named = re.findall(r"^### (.*)$", section, re.MULTILINE)
        assert named == [group for group in groups if group in named]


def test_public_names_are_those_of_all() -> None:
    assert thidua.__all__ == sorted(thidua.__all__)
    for name in thidua.__all__:
        assert getattr(thidua, name).__name__ == name
        assert getattr(thidua, name).__doc__
    assert set(dir(thidua)) == set(thidua.__all__)
    with pytest.raises(AttributeError):
        thidua.khong_co  # noqa: B018


def test_import_thidua_brings_nothing_heavy() -> None:
    script = "import sys, thidua; print({'lxml', 'jinja2', 'docx', 'babel', 'ruamel', 'click'} & set(sys.modules))"
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "set()"


@pytest.mark.parametrize("words", [["--version"], ["--help"], ["write", "--help"], ["template", "--help"]])
def test_help_brings_nothing_heavy(words: list[str]) -> None:
    script = f"import sys; from thidua.cli import run; run({words!r}); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    heavy = {"lxml", "jinja2", "docx", "docxtpl", "babel", "ruamel.yaml", "thidua.model", "thidua.templates"}
    assert not heavy & set(done.stdout.splitlines()[-1].split())


def test_a_command_loads_no_more_than_it_needs(tmp_path: Path) -> None:
    words = ["write", str(ROOT / "examples" / "ngan.yaml"), str(tmp_path / "a.docx")]
    script = f"import sys; from thidua.cli import run; run({words!r}); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    idle = {
        "docx", "docxtpl", "importlib.metadata", "babel", "typst", "subprocess", "html.entities",
        "thidua.engine.weaving", "thidua.commands.read", "thidua.commands.templates",
        "thidua.plan_files.yaml_traps",
    }  # fmt: skip
    assert not idle & set(done.stdout.splitlines()[-1].split())


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
        n for n, f in KeHoach.fields().items() if f.stage == "thân" and n not in ("bo_cuc", "cach_danh_so", "muc_khac")
    }


def test_each_module_has_a_one_line_caption() -> None:
    for path in written():
        first = path.read_text("utf-8").split("\n", 1)[0]
        assert re.match(r'""".+', first), path


def test_the_architecture_page_names_each_module_of_the_grammar() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    for path in sorted((ROOT / "thidua" / "grammar").glob("*.py")):
        caption = (ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "").split("\n")[0].rstrip(".")
        assert path.stem == "__init__" or f"| `{path.stem}` | {caption} |" in page


def test_patterns_stand_where_they_belong() -> None:
    homes = ("grammar", "word", "sheet", "engine", "plan_files", "rules")  # rules have those of what is wrong
    uses = 0
    for path in written():
        name = path.relative_to(ROOT / "thidua")
        if name.parts[0] not in (*homes, "wording.py", "metrics.py", "patterns.py"):
            uses += sum(
                isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "re"
                for node in ast.walk(ast.parse(path.read_text("utf-8")))
            )
    assert uses <= 25


def test_what_is_refused_is_said_by_a_rule() -> None:
    """No error is given words: they stand in the tables of rules, with the values beside them."""
    refusals = {name for name, cls in vars(errors).items() if isinstance(cls, type) and issubclass(cls, Exception)}
    for path in written():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and path.name != "errors.py":
                words = [one for one in node.args if isinstance(one, ast.Constant | ast.JoinedStr | ast.BinOp)]
                assert not (words and node.func.id in refusals | {"Problem", "Diagnostic"}), f"{path}:{node.lineno}"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the wheel and the sdist; the wheel is built from the sdist."""
    if not REQUIRE_ALL:
        pytest.skip("builds the package and installs it elsewhere: only where everything is required")
    folder = tmp_path_factory.mktemp("built")
    _run("python", "-m", "build", "--outdir", str(folder))
    return folder


def test_the_packages_hold_what_they_should(built: Path) -> None:
    (wheel,), (sdist,) = built.glob("*.whl"), built.glob("*.tar.gz")
    held = zipfile.ZipFile(wheel).namelist()
    typed = {"thidua/py.typed", "thidua/model/forms.pyi"}
    assert {"thidua/templates/nd30/document.docx", "thidua/model/meanings.toml", *typed} <= set(held)
    assert {name.split("/")[0] for name in held} == {"thidua", f"thidua-{thidua.__version__}.dist-info"}
    with tarfile.open(sdist) as archive:
        held = [name.removeprefix(f"thidua-{thidua.__version__}/") for name in archive.getnames()]
    assert {"tests/test_house.py", "docs/python.md", "examples/ngan.yaml", "CONTRIBUTING.md", ".ci/run"} <= set(held)
    assert {"thidua/model/forms.pyi", "tests/typed/wrong.py", "docs/make_forms.py"} <= set(held)
    assert all((ROOT / name).exists() for name in held if name != "PKG-INFO")


@pytest.mark.parametrize("kind", ["whl", "tar.gz"])
def test_a_package_writes_a_document_in_an_empty_environment(built: Path, kind: str, tmp_path: Path) -> None:
    (package,) = built.glob(f"*.{kind}")
    venv.create(tmp_path / "env", with_pip=True)
    python = tmp_path / "env" / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "-q", f"{package}[all]"], check=True, cwd=tmp_path)
    said = subprocess.run([python.with_name("thidua"), "--version"], check=True, capture_output=True, text=True)
    assert said.stdout == f"thidua {thidua.__version__}\n"
    subprocess.run(
        [python.with_name("thidua"), "write", str(ROOT / "examples" / "ngan.yaml"), "ke-hoach.docx", "--strict"],
        check=True, cwd=tmp_path,
    )  # fmt: skip
    assert zipfile.ZipFile(tmp_path / "ke-hoach.docx").testzip() is None
