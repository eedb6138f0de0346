"""What a library for command lines costs before the first word: the same commands in each of four, in one run.

    python benchmarks/command_lines.py

A command line of three commands with their options is written in argparse, click, cyclopts and typer, each in an
environment of its own that holds the library and what it needs, and no more. What a script waits for is measured with
a whole process each time: ``--version``, ``--help``, the help of a command, and a command that does nothing. Then the
command ``thidua`` itself, whose own rooms are on top. Machines are noisy: read what stands beside an empty process.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from pathlib import Path

ROOT = Path(__file__).parent.parent
ROUNDS = 5
CALLS = {
    "--version": ["--version"],
    "--help": ["--help"],
    "write --help": ["write", "--help"],
    "write a b": ["write", "a.yaml", "b.docx", "--template", "nd30", "--strict"],
}
PROGRAMS = {
    "argparse": '''
import argparse
top = argparse.ArgumentParser("thidua", description="Kế hoạch gõ một lần.")
top.add_argument("--version", action="version", version="1")
below = top.add_subparsers(metavar="LỆNH")
for name in ("write", "read", "verify"):
    one = below.add_parser(name, help="Ghi văn bản.")
    one.add_argument("plan", metavar="KẾ_HOẠCH", help="Tệp kế hoạch.")
    one.add_argument("out", metavar="TỆP_RA", help="Tệp cần ghi.")
    one.add_argument("--template", "-m", metavar="MẪU", help="Tên mẫu.")
    one.add_argument("--strict", "-s", action="store_true", help="Không ghi khi còn thiếu.")
top.parse_args()
''',
    "click": '''
import click
@click.group(help="Kế hoạch gõ một lần.")
@click.version_option("1")
def top(): pass
def make(name):
    @top.command(name, help="Ghi văn bản.")
    @click.argument("plan", metavar="KẾ_HOẠCH")
    @click.argument("out", metavar="TỆP_RA")
    @click.option("--template", "-m", metavar="MẪU", help="Tên mẫu.")
    @click.option("--strict", "-s", is_flag=True, help="Không ghi khi còn thiếu.")
    def one(plan, out, template, strict): pass
for name in ("write", "read", "verify"): make(name)
top()
''',
    "cyclopts": '''
import cyclopts
from typing import Annotated
from cyclopts import Parameter
top = cyclopts.App("thidua", help="Kế hoạch gõ một lần.", version="1")
def one(plan: Annotated[str, Parameter(help="Tệp kế hoạch.")], out: Annotated[str, Parameter(help="Tệp cần ghi.")], *,
        template: Annotated[str, Parameter(["--template", "-m"], help="Tên mẫu.")] = "",
        strict: Annotated[bool, Parameter(["--strict", "-s"], help="Không ghi khi còn thiếu.")] = False):
    """Ghi văn bản."""
for name in ("write", "read", "verify"): top.command(one, name=name)
top()
''',
    "typer": '''
import typer
from typing import Annotated
top = typer.Typer(add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)
@top.callback(invoke_without_command=True)
def main(version: Annotated[bool, typer.Option("--version")] = False):
    if version:
        typer.echo("1"); raise typer.Exit
def one(plan: Annotated[str, typer.Argument(metavar="KẾ_HOẠCH", help="Tệp kế hoạch.")],
        out: Annotated[str, typer.Argument(metavar="TỆP_RA", help="Tệp cần ghi.")],
        template: Annotated[str, typer.Option("--template", "-m", metavar="MẪU", help="Tên mẫu.")] = "",
        strict: Annotated[bool, typer.Option("--strict", "-s", help="Không ghi khi còn thiếu.")] = False): pass
for name in ("write", "read", "verify"): top.command(name, help="Ghi văn bản.")(one)
top()
''',
}  # fmt: skip


def main() -> None:
    """Prints one table: milliseconds above an empty process."""
    with tempfile.TemporaryDirectory() as folder:
        commands = {name: _program(Path(folder), name, text) for name, text in PROGRAMS.items()}
        commands["thidua"] = [sys.executable, "-m", "thidua"]
        plan, out = str(ROOT / "examples" / "ngan.yaml"), str(Path(folder) / "b.docx")
        print(f"| ms above an empty process | {' | '.join(CALLS)} |\n|---|{'---|' * len(CALLS)}")
        measured: dict[tuple[str, str], list[float]] = {}
        for _ in range(ROUNDS):
            for name, command in commands.items():
                empty = _took([command[0], "-c", ""])
                for call, words in CALLS.items():
                    real = [{"a.yaml": plan, "b.docx": out}.get(word, word) for word in words]
                    measured.setdefault((name, call), []).append(_took([*command, *real]) - empty)
        for name in commands:
            row = (f"{statistics.median(measured[name, call]):.0f}" for call in CALLS)
            print(f"| {name} | {' | '.join(row)} |")


def _program(folder: Path, name: str, text: str) -> list[str]:
    """A library's program, and the Python of an environment that holds the library and nothing else."""
    venv.create(folder / name, with_pip=name != "argparse")
    python = str(folder / name / ("Scripts" if os.name == "nt" else "bin") / "python")
    if name != "argparse":
        subprocess.run([python, "-m", "pip", "install", "-q", name], check=True)
    script = folder / f"{name}_thidua.py"
    script.write_text(text, "utf-8")
    return [python, str(script)]


def _took(command: list[str]) -> float:
    start = time.perf_counter()
    done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True)
    took = (time.perf_counter() - start) * 1000
    assert done.returncode == 0, done.stderr.decode()
    return took


if __name__ == "__main__":
    main()
