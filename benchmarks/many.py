"""Many documents in one run: one process, two, what is kept; memory and time at 1,000 and 10,000; threads.

    python benchmarks/many.py [FOLDER]

Each document is another one, and each figure is of a process of its own. Files go to FOLDER (else a temporary one): the
disk counts. Read the ratios.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import thidua

EXAMPLES = Path(__file__).parent.parent / "examples"
FEW, MANY, THREADS = 1_000, 10_000, 8
_RUN = """
import gc, json, resource, sys, time
from pathlib import Path
import thidua

def main():
    example, number, processes, folder, formats = sys.argv[1:]
    short = thidua.read(example)
    plans = (short.evolve(trich_yeu=f"Phát động thi đua đợt {at}", so=str(at)) for at in range(1, int(number) + 1))
    began, used = time.perf_counter(), time.process_time()
    run = thidua.write_many(plans, Path(folder, "{so}"), formats=formats.split(","), executor=int(processes) or None)
    summary = run.finish()
    assert not summary.failures, summary
    seconds, here = time.perf_counter() - began, time.process_time() - used
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "here": here, "mb": most, "written": summary.written, "kept": summary.kept}))

if __name__ == "__main__":
    main()
"""
_THREADS = """
import sys, threading
import thidua

def main():
    short = thidua.read(sys.argv[1])
    made = [[], *([] for _ in range(int(sys.argv[2])))]
    def work(out):
        for at in range(int(sys.argv[3])):
            out.append(hash(thidua.render(short.evolve(so=str(at + 1)))))
    work(made[0])
    threads = [threading.Thread(target=work, args=(out,)) for out in made[1:]]
    [one.start() for one in threads]
    [one.join() for one in threads]
    print(all(out == made[0] for out in made[1:]))

if __name__ == "__main__":
    main()
"""


def main(folder: Path) -> None:
    """Prints every figure."""
    print(f"{platform.platform()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    print(f"thidua {thidua.__version__}")
    print("\n| what | documents | seconds | a second | MB |\n|---|---|---|---|---|")
    for example in ("ngan", "so-noi-vu"):
        one = _run(folder, example, FEW)
        two = _run(folder, example, FEW, processes=2)
        _row(f"{example}, here", FEW, one)
        _row(f"{example}, 2 processes", FEW, two)
        print(f"| {example}: 2 processes against one |  | {one['seconds'] / two['seconds']:.2f} times |  |  |")
    few, many = _run(folder, "ngan", FEW, name="few"), _run(folder, "ngan", MANY, name="many")
    _row("ngan, here", FEW, few)
    _row("ngan, here", MANY, many)
    print(f"| ten times as many |  | {many['seconds'] / few['seconds']:.2f} times |  | {many['mb'] - few['mb']:+.0f} |")
    _row("the same again: kept", MANY, _run(folder, "ngan", MANY, name="many"))
    _row("so-noi-vu as PDF, here", 200, _run(folder, "so-noi-vu", 200, formats="pdf"))
    _row("so-noi-vu as PDF, 2 processes", 200, _run(folder, "so-noi-vu", 200, processes=2, formats="pdf"))
    same = _output(_THREADS, str(EXAMPLES / "ngan.yaml"), str(THREADS), "5000")
    print(f"\n{THREADS} threads × 5,000 against one thread, byte for byte the same: {same}")


def _run(
    folder: Path, example: str, number: int, *, processes: int = 0, formats: str = "docx", name: str = ""
) -> dict[str, Any]:
    out = folder / (name or f"{example}-{formats}-{processes}-{number}")
    said: dict[str, Any] = json.loads(
        _output(_RUN, str(EXAMPLES / f"{example}.yaml"), str(number), str(processes), str(out), formats)
    )
    return said


def _output(script: str, *arguments: str) -> str:
    with tempfile.NamedTemporaryFile("w", suffix=".py", encoding="utf-8") as file:
        file.write(script)
        file.flush()
        return subprocess.run(
            [sys.executable, file.name, *arguments], check=True, capture_output=True, text=True
        ).stdout.strip()


def _row(what: str, number: int, said: dict[str, Any]) -> None:
    print(
        f"| {what} | {number} | {said['seconds']:.2f} | {number / said['seconds']:.0f} | {said['mb']:.0f} |", flush=True
    )


if __name__ == "__main__":
    if sys.argv[1:]:
        main(Path(sys.argv[1]))
    else:
        with tempfile.TemporaryDirectory() as temporary:
            main(Path(temporary))
