"""What a person waits for: whole processes, in processor time, each as a ratio to the smallest script of docxtpl.

    python benchmarks/cold.py [ROUNDS]

Each round starts every process once, in turn, so that a busy moment of the machine hits all of them; a row is the
median of the rounds, in milliseconds of user and system time, with what it is measured against. Compiled modules lie
ready, as pip leaves them. Nothing here is asserted by a test.
"""

from __future__ import annotations

import importlib.metadata
import json
import os
import platform
import resource  # of Unix
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import attrs

ROOT = Path(__file__).parent.parent
PLAN = ROOT / "examples" / "ngan.yaml"
ROUNDS = 11
LIBRARIES = ("attrs", "click", "docxtpl", "jinja2", "lxml", "ruamel.yaml")
EMPTY = "an empty process"
SMALLEST = "the smallest script of docxtpl"
SAME = "docxtpl: the same document, its plan read"


@attrs.frozen
class Row:
    """A process to be measured, and what it is held against, with the ratio to reach."""

    command: list[str]
    against: str = ""
    most: str = ""


def main(rounds: int = ROUNDS) -> None:
    """Prints the machine, the versions and the table."""
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in LIBRARIES)
    print(f"{platform.platform()}, {os.cpu_count()} CPUs, Python {platform.python_version()}, {versions}\n")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = _rows(folder)
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONPYCACHEPREFIX": str(folder / "compiled")}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        measured: dict[str, list[float]] = {what: [] for what in rows}
        for number in range(rounds + 1):
            for what, row in rows.items():
                took = _took(row.command, environment)
                if number:  # the first one compiles the modules
                    measured[what].append(took)
    print("| what | CPU ms | against | ratio | to reach |\n|---|---|---|---|---|")
    found = {what: statistics.median(times) for what, times in measured.items()}
    for what, row in rows.items():
        ratio = f"{found[what] / found[row.against]:.2f}" if row.against else ""
        print(f"| {what} | {found[what]:.0f} | {row.against} | {ratio} | {row.most} |")


def _rows(folder: Path) -> dict[str, Row]:
    """What is measured; what docxtpl's scripts need is put into a folder."""
    import docx
    from run import _for_docxtpl, _plain

    import thidua
    from thidua.templates import Template, template_file, values_of

    small, fair, lines = folder / "small.docx", folder / "fair.docx", folder / "lines.json"
    document = docx.Document()
    document.add_paragraph("Xin chào {{ ten }}")
    document.save(str(small))
    fair.write_bytes(_for_docxtpl(template_file("nd30")[1]))
    values = values_of(thidua.read(PLAN), Template("nd30").kieu)
    lines.write_text(json.dumps(_plain(values), ensure_ascii=False), "utf-8")
    out = str(folder / "out.docx")
    smallest = (
        "from docxtpl import DocxTemplate\n"
        f"document = DocxTemplate({str(small)!r})\ndocument.render({{'ten': 'An'}})\ndocument.save({out!r})"
    )
    same = (
        "import json\nfrom docxtpl import DocxTemplate\nfrom ruamel.yaml import YAML\n"
        f"YAML(typ='safe', pure=True).load(open({str(PLAN)!r}, encoding='utf-8'))\n"
        "class Line(dict):\n    __str__ = lambda self: self.get('_', '')\n"
        f"values = json.load(open({str(lines)!r}, encoding='utf-8'), object_hook=Line)\n"
        f"document = DocxTemplate({str(fair)!r})\ndocument.render(values, autoescape=True)\ndocument.save({out!r})"
    )
    first = f"import thidua\nthidua.write(thidua.read({str(PLAN)!r}), {out!r})"
    command = [sys.executable, "-m", "thidua"]
    return {
        EMPTY: Row(_python("pass")),
        SMALLEST: Row(_python(smallest)),
        SAME: Row(_python(same), SMALLEST),
        "attrs, click, jinja2, lxml, ruamel.yaml, imported": Row(
            _python("import attrs, click, jinja2, lxml.etree, ruamel.yaml"), SMALLEST
        ),
        "import thidua": Row(_python("import thidua"), SMALLEST),
        "the first document by Python": Row(_python(first), SMALLEST),
        "the first document by Python, the same": Row(_python(first), SAME, "1.2"),
        "thidua --version": Row([*command, "--version"], SMALLEST),
        "thidua write ngan.yaml x.docx": Row([*command, "write", str(PLAN), out], SMALLEST, "1.5"),
    }


def _python(script: str) -> list[str]:
    return [sys.executable, "-c", script]


def _took(command: list[str], environment: dict[str, str]) -> float:
    """The processor time of a process, ms."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
