"""What is measured: a figure, its goal and what came out; the machine; the table that tells them.

Each script beside this one yields its figures; ``all.py`` runs them all. A figure and its goal are written once, where
it is measured.
"""

from __future__ import annotations

import argparse
import datetime
import gc
import importlib.metadata
import json
import os
import platform
import shutil
import statistics
import subprocess
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs

ROOT = Path(__file__).parent.parent
PLANS = {path.stem: path for path in sorted((ROOT / "examples").glob("*.yaml"))}
TWO = ("ngan", "so-noi-vu")
"""The short plan and the ordinary one."""
DOUBLE = 2.2
"""The most for twice the size: linear within a tenth."""
MOST_MB = 50
"""The most that memory may grow by where documents are many."""
MEMORY = """
def most_mb():
    with open("/proc/self/status") as lines:
        return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) / 1024
"""
"""For a script: the most memory of its process, MB. ``ru_maxrss`` would hold that of who started it, too."""
CPU = "ms CPU"
BUSY = 0.5
"""A load above this one is said: the figures are of a busy machine."""
LIBRARIES = ("thidua", "docxtpl", "python-docx", "jinja2", "lxml", "attrs", "click", "ruamel.yaml", "typst")
HEAD = "| nhóm | đo gì | số đo | mục tiêu | đạt | từng bên |\n|---|---|--:|--:|---|---|"


class NotMeasuredError(Exception):
    """Something that a figure needs is not here: its text says what, and why."""


@attrs.frozen
class Figure:
    """A figure: ``most`` or ``least`` is its goal, ``sides`` what its value was made of, ``missing`` why it has none.

    A ``minor`` one says more of another: its own script tells it, the table of all does not.
    """

    group: str
    what: str
    unit: str = "lần"
    most: float | None = None
    least: float | None = None
    minor: bool = False
    value: float | None = None
    sides: Mapping[str, float] = attrs.field(factory=dict)
    sides_in: str = CPU
    missing: str = ""

    def came(self, value: float, sides: Mapping[str, float] | None = None, sides_in: str = CPU) -> Figure:
        """The figure as it was measured."""
        return attrs.evolve(self, value=value, sides=dict(sides or {}), sides_in=sides_in)

    def ratio(self, sides: Mapping[str, float], sides_in: str = CPU) -> Figure:
        """The figure as the ratio of its first side to its second."""
        one, other = list(sides.values())[:2]
        return self.came(one / other, sides, sides_in)

    def lacks(self, why: NotMeasuredError) -> Figure:
        """The figure as it could not be measured."""
        return attrs.evolve(self, missing=str(why))

    @property
    def goal(self) -> float | None:
        """The figure to reach, of either direction."""
        return self.least if self.most is None else self.most

    @property
    def reached(self) -> bool | None:
        """Whether the goal is reached; nothing where there is none, or no value."""
        if self.value is None or self.goal is None:
            return None
        return self.value >= self.goal if self.most is None else self.value <= self.goal


def together(*works: Callable[[], object], rounds: int, spend: float = 0.0) -> list[float]:
    """The median milliseconds of work of each, measured in turn so that a busy moment of the machine hits all of them.

    It is the processor's time of this process, or what a work's own ``clock`` says. A short work is done again in its
    turn until about ``spend`` seconds are over, ten times at most. What the benchmark itself holds is kept out of the
    garbage that Python looks for: a work pays for its own.
    """
    gc.collect()
    gc.freeze()
    try:
        return _in_turn(works, rounds, spend)
    finally:
        gc.unfreeze()


def _in_turn(works: Sequence[Callable[[], object]], rounds: int, spend: float) -> list[float]:
    clocks = [getattr(work, "clock", time.process_time) for work in works]

    def once(at: int) -> float:
        began = clocks[at]()
        works[at]()
        return float(clocks[at]() - began)

    times = []
    for at in range(len(works)):
        once(at)  # what is made at the first call is not counted
        times.append(max(1, min(10, int(spend / max(once(at), 1e-6)))))
    measured: list[list[float]] = [[] for _ in works]
    for _ in range(rounds):
        for at, again in enumerate(times):
            measured[at] += (once(at) * 1000 for _ in range(again))
    return [statistics.median(one) for one in measured]


def machine() -> dict[str, Any]:
    """The day, the machine, how busy it is, and the versions of what is measured."""
    return {
        "day": datetime.date.today().isoformat(),
        "system": platform.platform(),
        "processors": _processor(),
        "load": round(os.getloadavg()[0], 2),
        "versions": {"Python": platform.python_version(), **_versions()},
    }


def _versions() -> dict[str, str]:
    found = {}
    for name in LIBRARIES:
        try:
            found[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            continue
    for name, command in (("Node", "node"), ("LibreOffice", "soffice")):
        if shutil.which(command):
            said = subprocess.run([command, "--version"], check=False, capture_output=True, text=True).stdout.split()
            found[name] = next((word.lstrip("v") for word in said if word.strip("v.0123456789") == ""), "?")
    return found


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("ascii", "replace").splitlines()
    except OSError:
        return f"{os.cpu_count()} × {platform.processor()}"
    names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return f"{len(names)} × {names[0]}" if names else f"{os.cpu_count()} × {platform.processor()}"


def machine_line(found: Mapping[str, Any]) -> str:
    """The machine in one line."""
    day = datetime.date.fromisoformat(found["day"])
    versions = ", ".join(f"{name} {version}" for name, version in found["versions"].items())
    load = number(found["load"])
    return f"Đo ngày {day:%d/%m/%Y}: {found['processors']}, {found['system']}, tải lúc đầu {load}; {versions}."


def number(value: float) -> str:
    """A measured number as Vietnamese print it, of about three figures."""
    size = abs(value)
    text = f"{value:,.{0 if value == int(value) or size >= 100 else 1 if size >= 10 else 2}f}"
    return text.translate(str.maketrans(",.", ".,"))


def goal_of(figure: Figure) -> str:
    """The goal in a cell."""
    if figure.goal is None:
        return "–"
    return f"{'≥' if figure.most is None else '≤'} {figure.goal:g}".replace(".", ",")


def value_of(figure: Figure) -> str:
    """The value in a cell."""
    return "–" if figure.value is None else f"{number(figure.value)} {figure.unit}"


def row(figure: Figure) -> str:
    """A row of the table."""
    reached = {True: "đạt", False: "**chưa**", None: "–"}[figure.reached]
    if figure.missing:
        reached = f"chưa đo: {figure.missing}"
    sides = "; ".join(f"{name} {number(side)}" for name, side in figure.sides.items())
    sides += f" ({figure.sides_in})" if sides and figure.sides_in else ""
    return f"| {figure.group} | {figure.what} | {value_of(figure)} | {goal_of(figure)} | {reached} | {sides} |"


def table(figures: Iterable[Figure]) -> str:
    """The table, without what is minor."""
    return "\n".join([HEAD, *(row(one) for one in figures if not one.minor)])


def tell(figures: Iterable[Figure], *, minor: bool = False) -> Iterator[Figure]:
    """Prints the rows as they are measured, and passes them on."""
    for one in figures:
        if minor or not one.minor:
            print(row(one), flush=True)
        yield one


def counted(figures: Iterable[Figure]) -> str:
    """How many goals are reached, are not, and could not be measured."""
    asked = [one for one in figures if one.goal is not None]
    counts = [sum(one.reached is what for one in asked) for what in (True, False, None)]
    return f"{len(asked)} mục tiêu: {counts[0]} đạt, {counts[1]} chưa, {counts[2]} chưa đo"


def to_json(figures: Iterable[Figure], found: Mapping[str, Any], *, quick: bool) -> str:
    """What was measured, as data."""
    rows = [attrs.asdict(one) | {"reached": one.reached} for one in figures]
    return json.dumps({"machine": found, "quick": quick, "figures": rows}, ensure_ascii=False, indent=1) + "\n"


def from_json(text: str) -> tuple[list[Figure], dict[str, Any], bool]:
    """The same read again: the figures, the machine, whether it was a quick run."""
    data = json.loads(text)
    figures = [Figure(**{key: value for key, value in one.items() if key != "reached"}) for one in data["figures"]]
    return figures, data["machine"], data["quick"]


def is_quick(caption: str | None) -> bool:
    """Whether the command line of a script asks for fewer rounds."""
    parser = argparse.ArgumentParser(description=(caption or "").splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="fewer rounds, smaller sizes: shows that it runs")
    return bool(parser.parse_args().quick)


def begun(more: Mapping[str, str] | None = None) -> dict[str, Any]:
    """The machine, printed with a warning where it is busy, ``more`` versions with it; and the head of the table."""
    found = machine()
    found["versions"] |= more or {}
    print(machine_line(found))
    if found["load"] > BUSY:
        print(f"The load is {found['load']}: these are figures of a busy machine.")
    print(f"\n{HEAD}", flush=True)
    return found


def alone(caption: str | None, figures: Callable[[bool], Iterable[Figure]]) -> None:
    """A script by itself: the machine, then every row, the minor ones too."""
    quick = is_quick(caption)
    begun()
    for _ in tell(figures(quick), minor=True):
        pass
