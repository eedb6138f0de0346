"""Many documents: one process and two, ten times as many (time, memory), threads against one.

    python benchmarks/many.py [--quick]

Each document is another one, and each figure is of a process of its own. Files go to a temporary folder (`TMPDIR` says
where): the disk counts. Read the ratios.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import attrs
from figures import MEMORY, MOST_MB, PLANS, TWO, Figure, alone

GROUP = "hàng loạt"
ROUNDS = 3
(FEW, MANY), QUICK, THREADS = (1_000, 10_000), (100, 1_000), 8
_RUN = f"""{MEMORY}
import sys, time
from pathlib import Path
import thidua

def main():
    example, number, processes, folder, formats = sys.argv[1:]
    short = thidua.read(example)
    plans = (short.evolve(trich_yeu="Phát động thi đua đợt %d" % at, so=str(at)) for at in range(1, int(number) + 1))
    began = time.perf_counter()
    run = thidua.write_many(plans, Path(folder, "{{so}}"), formats=formats.split(","), executor=int(processes) or None)
    summary = run.finish()
    assert not summary.failures, summary
    seconds = time.perf_counter() - began
    print(seconds, most_mb())

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
    print(sum(one != here for out in made[1:] for one, here in zip(out, made[0], strict=True)))

if __name__ == "__main__":
    main()
"""


@attrs.frozen
class Ran:
    """How long a run took, and its most memory."""

    seconds: float
    mb: float


def figures(quick: bool = False) -> Iterator[Figure]:
    """The figures of many documents; files go to the temporary folder, whose disk counts."""
    few, many = QUICK if quick else (FEW, MANY)
    rounds = 1 if quick else ROUNDS
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for example in TWO:
            yield _processes(
                folder, example, few, "docx", rounds, Figure(GROUP, f"{example}: hai tiến trình so với một", least=1.8)
            )
        one, ten = _run(folder / "few", "ngan", few), _run(folder / "many", "ngan", many)
        sizes = {_count(many): ten.seconds / many * 1000, _count(few): one.seconds / few * 1000}
        yield Figure(GROUP, "gấp mười số văn bản: thời gian mỗi văn bản", most=1.1).ratio(sizes, "ms")
        memory = {_count(many): ten.mb, _count(few): one.mb}
        more = Figure(GROUP, "gấp mười số văn bản: bộ nhớ tăng", unit="MB", most=MOST_MB)
        yield more.came(ten.mb - one.mb, memory, "MB")
        again = _run(folder / "many", "ngan", many)
        yield Figure(GROUP, "ghi lại khi mọi tệp còn nguyên: so với ghi", minor=True).ratio(
            {"còn nguyên": again.seconds, "ghi": ten.seconds}, "s"
        )
        pdf = Figure(GROUP, f"{TWO[1]} ra PDF: hai tiến trình so với một", minor=True)
        yield _processes(folder, TWO[1], few // 5, "pdf", 1, pdf)
    times = few * 5
    differ = int(_output(_THREADS, str(PLANS["ngan"]), str(THREADS), str(times)))
    same = Figure(GROUP, f"{THREADS} luồng, mỗi luồng từng ấy văn bản: số tệp khác một luồng", unit="tệp", most=0)
    yield same.came(differ, {"mỗi luồng": times}, "")


def _processes(folder: Path, example: str, number: int, formats: str, rounds: int, figure: Figure) -> Figure:
    """Two processes against one, in turn."""
    took: dict[int, list[float]] = {0: [], 2: []}
    for _ in range(rounds):
        for processes, seconds in took.items():
            out = folder / f"{example}-{processes}"
            seconds.append(_run(out, example, number, processes=processes, formats=formats).seconds)
            shutil.rmtree(out)
    one, two = map(statistics.median, took.values())
    return figure.came(one / two, {"một": number / one, "hai": number / two}, "văn bản một giây")


def _count(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def _run(out: Path, example: str, number: int, *, processes: int = 0, formats: str = "docx") -> Ran:
    said = _output(_RUN, str(PLANS[example]), str(number), str(processes), str(out), formats)
    return Ran(*map(float, said.split()))


def _output(script: str, *arguments: str) -> str:
    with tempfile.NamedTemporaryFile("w", suffix=".py", encoding="utf-8") as file:
        file.write(script)
        file.flush()
        return subprocess.run(
            [sys.executable, file.name, *arguments], check=True, capture_output=True, text=True
        ).stdout.strip()


if __name__ == "__main__":
    alone(__doc__, figures)
