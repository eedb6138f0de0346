"""This checkout against another one, say of the last release: reading, writing, plan files; in turn, in one run.

    git worktree add ../before v0.2.0 && python benchmarks/against.py ../before

Each round starts a process of either; a row is the least processor time of all rounds, which a busy machine disturbs
least, and its ratio. Both must know the calls below.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parent.parent
ROUNDS = 4

CHILD = """
import json, sys, time
import thidua

def least(function, times):
    function()
    found = []
    for _ in range(times):
        start = time.process_time()
        function()
        found.append(time.process_time() - start)
    return min(found) * 1000

plans = {name: thidua.read(f"{sys.argv[1]}/{name}.yaml") for name in ("bo", "so-noi-vu", "ngan")}
plans["3000 ý"] = thidua.KeHoach(trich_yeu="Đo", noi_dung=[f"Ý thứ {i} của ngày 05 tháng 3." for i in range(3000)])
out = {}
for name, plan in plans.items():
    times = 5 if name == "3000 ý" else 50
    for format in ("docx", "txt", "md", "html"):
        out[f"ghi {name}.{format}"] = least(lambda: thidua.render(plan, format, carry=False), times)
    for format in ("docx", "txt", "md"):
        data = thidua.render(plan, format, carry=False)
        few = min(times, 10) if format != "docx" else times
        out[f"đọc {name}.{format}"] = least(lambda: thidua.read_document(data, format=format), few)
    text = thidua.render(plan, "yaml")
    out[f"đọc {name}.yaml"] = least(lambda: thidua.read(text.decode(), format="yaml"), min(times, 10))
print(json.dumps(out))
"""


def main(other: Path) -> None:
    """Prints the machine and a row for each thing measured."""
    print(f"{platform.platform()}, Python {platform.python_version()}, against {other.name}\n")
    ours: dict[str, float] = {}
    theirs: dict[str, float] = {}
    for _ in range(ROUNDS):
        _least(theirs, _measured(other))
        _least(ours, _measured(ROOT))
    print("| what | before ms | now ms | now / before |\n|---|---|---|---|")
    for what, before in theirs.items():
        print(f"| {what} | {before:.2f} | {ours[what]:.2f} | {ours[what] / before:.2f} |")


def _least(found: dict[str, float], more: Mapping[str, float]) -> None:
    found.update({what: min(ms, found.get(what, ms)) for what, ms in more.items()})


def _measured(checkout: Path) -> dict[str, float]:
    """What a process of a checkout measures; the plans are this one's."""
    environment = {**os.environ, "PYTHONPATH": str(checkout.resolve())}
    command = [sys.executable, "-c", CHILD, str(ROOT / "examples")]
    done = subprocess.run(command, env=environment, cwd=checkout, check=True, capture_output=True, text=True)
    measured: dict[str, float] = json.loads(done.stdout)
    return measured


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} OTHER-CHECKOUT")
    main(Path(sys.argv[1]))
