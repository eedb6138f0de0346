"""How long a check takes: the rules over each example plan, a document beside reading it, and how the work grows.

    python benchmarks/check.py

Medians of CPU time, of what is measured in turn: a busy moment of the machine hits all sides. Read the ratios: a check
is held against reading the paper itself; where a plan is carried inside, reading takes that and looks at no paper.
"""

from __future__ import annotations

import io
import platform
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import thidua
from thidua.rules.draft import Draft
from thidua.rules.families import of_plan, of_words

ROOT = Path(__file__).parent.parent
ROUNDS = 21
MANY = 5000


def together(*works: Callable[[], object], rounds: int = ROUNDS) -> list[float]:
    """The median milliseconds of CPU of some works, measured in turn."""
    for work in works:
        work()
    spent: list[list[float]] = [[] for _ in works]
    for _ in range(rounds):
        for i, work in enumerate(works):
            start = time.process_time()
            work()
            spent[i].append((time.process_time() - start) * 1000)
    return [statistics.median(one) for one in spent]


def rules_over(plan: thidua.KeHoach) -> Callable[[], object]:
    """A check of a plan."""
    return lambda: thidua.check(plan)


def dearest(plan: thidua.KeHoach) -> list[tuple[float, str]]:
    """The rules that cost most over a plan, in milliseconds, each alone over texts that were looked up before."""
    draft = Draft(plan)
    _ = draft.texts
    found = []
    for one in (*of_plan(), *of_words()):
        (spent,) = together(lambda one=one: list(one.judge(draft)), rounds=9)  # type: ignore[misc]
        found.append((spent, one.id))
    return sorted(found, reverse=True)[:5]


def many(items: int) -> thidua.KeHoach:
    """A plan of so many items, each of them like others of its kind, some with something to be said of it."""
    texts = [
        f"Tổ chức tuyên truyền việc thứ {i} tới cán bộ, công chức; nâng cao năng xuất lao động." for i in range(items)
    ]
    return thidua.KeHoach(trich_yeu="Phát động phong trào thi đua năm 2026", ngay="2026-03-09", noi_dung=texts)


def main() -> None:
    """Prints the machine, the versions and the tables."""
    print(f"{platform.platform()}, Python {sys.version.split()[0]}, thidua {thidua.__version__}")
    print(f"medians of {ROUNDS}, ms\n")
    plans = {path.stem: thidua.read(path) for path in sorted((ROOT / "examples").glob("*.yaml"))}
    print("| plan | letters | rules over the plan |\n|---|--:|--:|")
    for (name, plan), spent in zip(plans.items(), together(*map(rules_over, plans.values())), strict=True):
        letters = sum(len(said.text) for said in Draft(plan).texts)
        print(f"| {name} | {letters} | {spent:.2f} |")
    print("\nThe dearest rules:", ", ".join(f"{id} {spent:.2f}" for spent, id in dearest(plans["so-noi-vu"])))

    print("\n| document (.docx) | read | check | check / read |\n|---|--:|--:|--:|")
    for name in ("ngan", "so-noi-vu", "phu-luc-ngang"):
        for carry in (False, True):  # a carried plan is read as it is, the paper around it is checked all the same
            data = thidua.render(plans[name], "docx", carry=carry)
            read, check = together(
                lambda data=data: thidua.read(io.BytesIO(data), format="docx"),  # type: ignore[misc]
                lambda data=data: thidua.check(io.BytesIO(data), format="docx"),  # type: ignore[misc]
            )
            print(f"| {name}{', its plan inside' if carry else ''} | {read:.1f} | {check:.1f} | {check / read:.2f} |")

    half, whole = many(MANY // 2), many(MANY)
    papers = [thidua.render(one, "docx", carry=False) for one in (half, whole)]
    first, then = together(rules_over(half), rules_over(whole), rounds=5)
    print(f"\n| growth | {MANY // 2} items | {MANY} items | ratio |\n|---|--:|--:|--:|")
    print(f"| a plan | {first:.0f} | {then:.0f} | {then / first:.2f} |")
    first, then = together(*(lambda one=one: thidua.check(one, format="docx") for one in papers), rounds=3)
    print(f"| a document | {first:.0f} | {then:.0f} | {then / first:.2f} |")


if __name__ == "__main__":
    main()
