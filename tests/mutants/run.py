"""Changes one thing of the package at a time and counts the changes that no test notices.

    python tests/mutants/run.py [COUNT [SEED]]         wants `pip install cosmic-ray`

Of all places in PARTS where something can be changed, COUNT are drawn by SEED and changed in one way each, drawn too:
what a changed program runs of the tests is what runs the line (of one outside of functions: what runs its module). That
is known from one run of TESTS under coverage, kept in `build/mutants`; what passes all of them is held against mypy, as
the project's own check is. Each change is tried in a copy of its own; the survivors stand in
`build/mutants/survivors.txt`. What changes nothing is not drawn: annotations, docstrings, caches.
"""

from __future__ import annotations

import ast
import os
import random
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from queue import SimpleQueue
from typing import NamedTuple

import cosmic_ray.plugins
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import MutationVisitor
from coverage import CoverageData

sys.path.insert(0, str(Path(__file__).parent))
from operators import LoseALetter, ReturnNothing

ROOT = Path(__file__).parent.parent.parent
BUILD = ROOT / "build" / "mutants"
COUNT, SEED = 400, 30_2020
PARTS = {
    "model": ("tests/model", "tests/plan_files", "tests/test_schema.py", "tests/test_bad_input.py"),
    "layout": ("tests/layout", "tests/test_conventions.py", "tests/test_departments.py"),
    "wording.py": ("tests/test_wording.py", "tests/model"),
    "grammar": ("tests/grammar", "tests/recognise", "tests/documents"),
}
"""The parts of the package, and the tests of each, the nearest first."""
OWN = {
    "model": ("tests/model",),
    "layout": ("tests/layout", "tests/test_conventions.py"),
    "wording.py": ("tests/test_wording.py", "tests/layout"),
    "grammar": ("tests/grammar", "tests/recognise"),
}
"""The tests of each part that are asked as a whole in the end: what a cache has answered, no test is seen to run."""
OWN_OF = {"layout/signing.py": ("tests/test_signing.py",), "layout/envelope.py": ("tests/test_envelope.py",)}
"""Modules whose tests stand with what they are for."""
TESTS = tuple(dict.fromkeys(test for tests in PARTS.values() for test in tests))
_MOST_TESTS, _NEAREST = 400, 40
"""How many tests a change meets at most: the nearest ones; and how many of them are asked before the others."""
_SECONDS = 300
TYPES = ("-m", "mypy", "--cache-dir", str(BUILD / "types"), "thidua")
"""What the project's own check runs over types: it notices what no value can show (a name in a ``Literal``)."""
_LEFT_OUT = ("VariableInserter", "VariableReplacer", "NoOp")
"""Ways of cosmic-ray that need arguments."""
_AT_ONCE = int(os.environ.get("THIDUA_AT_ONCE", os.cpu_count() or 1))


class Change(NamedTuple):
    """One change: the module, the line, in which way, the program that comes of it."""

    module: str
    line: int
    way: str
    code: str


def main(count: int = COUNT, seed: int = SEED) -> None:
    """Draws, tries, prints the share of each part."""
    BUILD.mkdir(parents=True, exist_ok=True)
    runs = _runs()
    changes = list(_drawn(count, random.Random(seed)))
    copies: SimpleQueue[Path] = SimpleQueue()
    for at in range(_AT_ONCE):
        copies.put(_copied(BUILD / f"copy{at}"))

    def tried(change: Change) -> str:
        copy = copies.get()
        try:
            return _tried(change, copy, _tests_of(change, runs))
        finally:
            copies.put(copy)

    with ThreadPoolExecutor(_AT_ONCE) as pool:
        outcomes = []
        for at, outcome in enumerate(pool.map(tried, changes), 1):
            outcomes.append(outcome)
            print(
                f"{at}/{count} {outcome}: {changes[at - 1].module}:{changes[at - 1].line} {changes[at - 1].way}",
                flush=True,
            )
    _report(changes, outcomes, seed)


def _report(changes: Sequence[Change], outcomes: Sequence[str], seed: int) -> None:
    lived = [one for one, outcome in zip(changes, outcomes, strict=True) if outcome == "survived"]
    (BUILD / "survivors.txt").write_text("\n\n".join(map(_shown, lived)), "utf-8")
    drawn = Counter(_part(one.module) for one in changes)
    left = Counter(_part(one.module) for one in lived)
    others = Counter(outcomes)
    print(f"\nby types alone: {others['noticed by its types']}, not done in time: {others['not done in time']}")
    print(f"\nseed {seed}\n| part | changed | noticed | share |\n|---|---|---|---|")
    for part, number in (*drawn.items(), ("all", len(changes))):
        noticed = number - (left[part] if part in drawn else len(lived))
        print(f"| {part} | {number} | {noticed} | {noticed / number:.0%} |")


def _shown(change: Change) -> str:
    """A change as a person looks at it."""
    old = (ROOT / change.module).read_text("utf-8").splitlines()
    new = change.code.splitlines()
    pairs = [(a, b) for a, b in zip(old, new, strict=False) if a != b][:2]
    return "\n".join([f"{change.module}:{change.line} {change.way}", *(f"- {a}\n+ {b}" for a, b in pairs)])


def _part(module: str) -> str:
    return module.split("/")[1]


# --- What is changed ----------------------------------------------------------------------------------------------


def _drawn(count: int, chance: random.Random) -> Iterator[Change]:
    """So many changes, each at another place, of programs that are programs and are others."""
    places = [place for part in PARTS for module in _modules(part) for place in _places(module)]
    chance.shuffle(places)
    found = 0
    for module, start, ways in places:
        way, occurrence = chance.choice(ways)
        source = (ROOT / module).read_text("utf-8")
        code = MutationVisitor.mutate_code(source, _OPERATORS[way](), occurrence)
        if code is None or not _another(source, code):
            continue
        yield Change(module, start[0], way, code)
        found += 1
        if found == count:
            return


def _modules(part: str) -> list[str]:
    place = ROOT / "thidua" / part
    paths = sorted(place.rglob("*.py")) if place.is_dir() else [place]
    paths = [path for path in paths if path.parent.name != "prepared"]  # which Jinja wrote
    return [path.relative_to(ROOT).as_posix() for path in paths]


_CORE = {name.partition("/")[2]: cosmic_ray.plugins.get_operator(name) for name in cosmic_ray.plugins.operator_names()}
_OPERATORS = {
    **{name: way for name, way in _CORE.items() if not way.arguments() and name not in _LEFT_OUT},
    "LoseALetter": LoseALetter,
    "ReturnNothing": ReturnNothing,
}


def _places(module: str) -> Iterator[tuple[str, tuple[int, int], list[tuple[str, int]]]]:
    """The places of a module where something can be changed, and in which ways."""
    tree = get_ast((ROOT / module).read_text("utf-8"))
    nodes, quiet = list(ast_nodes(tree)), _quiet(module)
    found: dict[tuple[int, int], list[tuple[str, int]]] = {}
    for name, way in _OPERATORS.items():
        spans = (span for node in nodes for span in way().mutation_positions(node))
        for occurrence, (start, _) in enumerate(spans):
            if not any(begin <= start < end for begin, end in quiet):
                found.setdefault(start, []).append((name, occurrence))
    yield from ((module, start, ways) for start, ways in sorted(found.items()))


def _quiet(module: str) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """What of a module does nothing that a test could see: annotations, docstrings, caches, what is for checkers."""
    tree = ast.parse((ROOT / module).read_text("utf-8"))
    found: list[ast.AST] = []
    for node in ast.walk(tree):
        found += filter(None, (getattr(node, "annotation", None), getattr(node, "returns", None)))
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            found.append(node)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            found.append(node)
        found += (one for one in getattr(node, "decorator_list", ()) if "cache" in ast.unparse(one))
    spans = [((one.lineno, one.col_offset), (one.end_lineno, one.end_col_offset)) for one in found]  # type: ignore[attr-defined]
    return [((line, max(column - 1, 0)), end) for (line, column), end in spans]  # with the sign of a decorator


def _another(source: str, code: str) -> bool:
    """It is a program, and another one."""
    try:
        return ast.dump(ast.parse(code)) != ast.dump(ast.parse(source))
    except SyntaxError:
        return False


# --- What notices it ----------------------------------------------------------------------------------------------


def _runs() -> Mapping[str, Mapping[int, frozenset[str]]]:
    """The tests that run each line of each module."""
    kept = BUILD / "runs.coverage"
    if not kept.exists():
        environment = {**os.environ, "COVERAGE_FILE": str(kept)}
        command = [sys.executable, "-m", "pytest", "-q", "-n", str(_AT_ONCE), "--cov", "--cov-context=test", *TESTS]
        subprocess.run([*command, "--cov-fail-under=0", "--cov-report="], cwd=ROOT, env=environment, check=True)
    data = CoverageData(str(kept))
    data.read()
    found = {}
    for path in data.measured_files():
        lines = data.contexts_by_lineno(path).items()
        module = Path(path).relative_to(ROOT).as_posix()
        found[module] = {line: frozenset(one.rpartition("|")[0] for one in tests if one) for line, tests in lines}
    return found


def _tests_of(change: Change, runs: Mapping[str, Mapping[int, frozenset[str]]]) -> list[str]:
    """The tests that run what is changed, the nearest first."""
    lines = runs.get(change.module, {})
    tests = lines.get(change.line) or frozenset().union(*lines.values())
    near = PARTS[_part(change.module)]
    rank = {test: next((at for at, one in enumerate(near) if test.startswith(one)), len(near)) for test in tests}
    chance = random.Random(change.code)
    return sorted(sorted(tests, key=lambda _: chance.random()), key=rank.__getitem__)[:_MOST_TESTS]


def _copied(place: Path) -> Path:
    """A copy of the project, to be changed."""
    shutil.rmtree(place, ignore_errors=True)
    left = shutil.ignore_patterns(".venv", ".git", "build", ".*_cache", ".hypothesis")
    shutil.copytree(ROOT, place, ignore=left, symlinks=True)
    beside = place.parent / "shared"  # as it lies beside the project, for the tests that read it
    if not beside.is_symlink():
        beside.symlink_to(ROOT.parent / "shared")
    return place


def _tried(change: Change, copy: Path, tests: Sequence[str]) -> str:
    """What becomes of a change: noticed, not done in time, or survived; the nearest tests are asked first."""
    module = copy / change.module
    kept = module.read_text("utf-8")
    for compiled in (module.parent / "__pycache__").glob(f"{module.stem}.*.pyc"):
        compiled.unlink()  # it goes by the second in which a module was written
    module.write_text(change.code, "utf-8")
    try:
        own = (*OWN[_part(change.module)], *OWN_OF.get(change.module.partition("/")[2], ()))
        examples = _examples(change.module)
        said = (_said(copy, some) for some in (tests[:_NEAREST], examples, tests[_NEAREST:], own) if some)
        return next((one for one in said if one != "survived"), None) or _typed(copy)
    finally:
        module.write_text(kept, "utf-8")


def _typed(copy: Path) -> str:
    """What the check of types says of a copy that all tests have passed."""
    done = subprocess.run([sys.executable, *TYPES], cwd=copy, capture_output=True)
    return "noticed by its types" if done.returncode else "survived"


def _examples(module: str) -> tuple[str, ...]:
    """The test of the examples in the docstrings of a module."""
    name = module.removesuffix(".py").replace("/", ".").removesuffix(".__init__")
    has = ">>> " in (ROOT / module).read_text("utf-8")
    return (f"tests/test_docstrings.py::test_examples_of_a_module[{name}]",) if has else ()


def _said(copy: Path, tests: Sequence[str]) -> str:
    """What some tests say of a copy, all passed being ``survived``. Raises ``SystemExit`` where they cannot be run."""
    listed = copy / "tests.txt"
    listed.write_text("\n".join(tests), "utf-8")
    environment = {**os.environ, "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", f"@{listed}"]
    try:
        done = subprocess.run(command, cwd=copy, env=environment, capture_output=True, timeout=_SECONDS)
    except subprocess.TimeoutExpired:
        return "not done in time"
    said = done.stdout + done.stderr
    if b"ERROR: not found:" in said and b"ERROR collecting" not in said:  # which a change may bring about
        raise SystemExit(said.decode())
    return "noticed" if done.returncode else "survived"


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
