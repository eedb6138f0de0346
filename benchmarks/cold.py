"""What a person waits for: whole processes, in processor time, each as a ratio to the same done by others.

    python benchmarks/cold.py [--quick]

Each round starts every process once, in turn, so that a busy moment of the machine hits all of them; a row is the
median of the rounds, user and system time. Compiled modules lie ready, as pip leaves them. Nothing here is asserted by
a test.
"""

from __future__ import annotations

import os
import resource  # of Unix
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import docx
from figures import PLANS, ROOT, Figure, NotMeasuredError, alone
from peers import NG, NODE, Case, docxtpl_ng

GROUP = "từ lúc gọi"
ROUNDS, QUICK = 11, 2
EMPTY, SMALLEST, SAME = "tiến trình trống", "docxtpl, tập lệnh nhỏ nhất", "docxtpl, cùng văn bản"
BY_PYTHON, BY_COMMAND, IMPORT, VERSION = "thidua, Python", "thidua write", "import thidua", "thidua --version"
OF_OTHERS = "các thư viện"


def figures(quick: bool = False) -> Iterator[Figure]:
    """The figures of whole processes."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        case = Case.of("ngan", folder)
        commands, lacking = _commands(case, folder)
        found = _measured(commands, folder / "compiled", QUICK if quick else ROUNDS)
        for peer in (SAME, NG, NODE):
            if peer in commands:
                case.said_by((folder / f"{peer}.docx").read_bytes())

    def ratio(figure: Figure, one: str, other: str) -> Figure:
        return figure.ratio({one: found[one], other: found[other]})

    yield ratio(Figure(GROUP, "`thidua write`: so với tập lệnh docxtpl nhỏ nhất", most=1.5), BY_COMMAND, SMALLEST)
    yield ratio(Figure(GROUP, "văn bản đầu tiên bằng Python: so với docxtpl", most=1.2), BY_PYTHON, SAME)
    alone_ms = {IMPORT: found[IMPORT], EMPTY: found[EMPTY]}
    whole = Figure(GROUP, "`import thidua`, trừ tiến trình trống", unit="ms", most=100)
    yield whole.came(found[IMPORT] - found[EMPTY], alone_ms)
    for peer in (NG, NODE):
        figure = Figure(GROUP, f"văn bản đầu tiên: {peer} so với thidua")
        yield figure.lacks(lacking[peer]) if peer in lacking else ratio(figure, peer, BY_PYTHON)
    for one in (BY_PYTHON, VERSION, OF_OTHERS, IMPORT, SAME):
        yield ratio(Figure(GROUP, f"{one}: so với tập lệnh docxtpl nhỏ nhất", minor=True), one, SMALLEST)


def _commands(case: Case, folder: Path) -> tuple[dict[str, list[str]], dict[str, NotMeasuredError]]:
    """What is measured, by its name; and which of the others are not here."""
    small, plan = folder / "small.docx", PLANS[case.name]
    document = docx.Document()
    document.add_paragraph("Xin chào {{ ten }}")
    document.save(str(small))
    out = {name: str(folder / f"{name}.docx") for name in (SMALLEST, BY_PYTHON, BY_COMMAND)}
    smallest = (
        "from docxtpl import DocxTemplate\n"
        f"document = DocxTemplate({str(small)!r})\ndocument.render({{'ten': 'An'}})\ndocument.save({out[SMALLEST]!r})"
    )
    commands = {
        EMPTY: _python("pass"),
        SMALLEST: _python(smallest),
        SAME: case.once(sys.executable, folder / f"{SAME}.docx"),
        OF_OTHERS: _python("import attrs, click, jinja2, lxml.etree, ruamel.yaml"),
        IMPORT: _python("import thidua"),
        BY_PYTHON: _python(f"import thidua\nthidua.write(thidua.read({str(plan)!r}), {out[BY_PYTHON]!r})"),
        VERSION: [sys.executable, "-m", "thidua", "--version"],
        BY_COMMAND: [sys.executable, "-m", "thidua", "write", str(plan), out[BY_COMMAND]],
    }
    lacking = {}
    for peer, command in (
        (NG, lambda out: case.once(docxtpl_ng(), out)),
        (NODE, case.node),
    ):
        try:
            commands[peer] = command(folder / f"{peer}.docx")
        except NotMeasuredError as why:
            lacking[peer] = why
    return commands, lacking


def _measured(commands: dict[str, list[str]], compiled: Path, rounds: int) -> dict[str, float]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": str(compiled)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    times: dict[str, list[float]] = {what: [] for what in commands}
    for number in range(rounds + 1):
        for what, command in commands.items():
            took = _took(command, environment)
            if number:  # the first one compiles the modules
                times[what].append(took)
    return {what: statistics.median(one) for what, one in times.items()}


def _python(script: str) -> list[str]:
    return [sys.executable, "-c", script]


def _took(command: list[str], environment: dict[str, str]) -> float:
    """The processor time of a process, ms."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


if __name__ == "__main__":
    alone(__doc__, figures)
