"""How long a check takes: the rules over each example plan, a document beside reading it, and how the work grows.

    python benchmarks/check.py [--quick]

Medians of CPU time, of what is measured in turn: a busy moment of the machine hits all sides. Read the ratios: a check
is held against reading the paper itself; where a plan is carried inside, reading takes that and looks at no paper.
"""

from __future__ import annotations

import io
import statistics
from collections.abc import Iterator
from functools import partial

from figures import CPU, DOUBLE, PLANS, TWO, Figure, alone, together

import thidua
from thidua.rules.draft import Draft
from thidua.rules.families import of_plan, of_words

GROUP = "kiểm tra"
ROUNDS, QUICK = 21, 3
MANY = 5000


def figures(quick: bool = False) -> Iterator[Figure]:
    """The figures of checks."""
    rounds, ordinary = QUICK if quick else ROUNDS, TWO[1]
    plans = {name: thidua.read(path) for name, path in PLANS.items()}
    checks = together(*(partial(thidua.check, plan) for plan in plans.values()), rounds=rounds)
    for (name, plan), spent in zip(plans.items(), checks, strict=True):
        figure = Figure(GROUP, f"{name}: mọi quy tắc trên kế hoạch", unit=CPU, minor=name != ordinary)
        yield figure.came(spent, {"chữ": sum(len(said.text) for said in Draft(plan).texts)}, "")
    middle = Figure(GROUP, "trung vị các kế hoạch ví dụ: mọi quy tắc trên kế hoạch", unit=CPU, most=3)
    yield middle.came(statistics.median(checks), {"ít nhất": min(checks), "nhiều nhất": max(checks)})
    dearest = _dearest(plans[ordinary], max(rounds // 2, 2))
    yield Figure(GROUP, f"{ordinary}: năm quy tắc tốn nhất", unit=CPU, minor=True).came(sum(dearest.values()), dearest)

    for name in (*TWO, "phu-luc-ngang"):
        for carry in (False, True):  # a carried plan is read as it is, the paper around it is checked all the same
            data = thidua.render(plans[name], "docx", carry=carry)
            read, check = together(
                lambda data=data: thidua.read(io.BytesIO(data), format="docx"),  # type: ignore[misc]
                lambda data=data: thidua.check(io.BytesIO(data), format="docx"),  # type: ignore[misc]
                rounds=rounds,
            )
            what = f"{name}{', kèm kế hoạch' if carry else ''}: xét văn bản so với đọc"
            figure = Figure(GROUP, what, most=None if carry else 2, minor=carry)
            yield figure.ratio({"xét": check, "đọc": read})

    sizes = {"2.500": _many(MANY // 2), "5.000": _many(MANY)}
    for what, works in (
        ("kế hoạch", [partial(thidua.check, plan) for plan in sizes.values()]),
        ("văn bản", [partial(thidua.check, _paper(plan), format="docx") for plan in sizes.values()]),
    ):
        half, whole = together(*works, rounds=2 if quick else 5)
        figure = Figure(GROUP, f"5.000 ý so với 2.500: thời gian xét {what}", most=DOUBLE)
        yield figure.ratio({"5.000": whole, "2.500": half})


def _dearest(plan: thidua.KeHoach, rounds: int) -> dict[str, float]:
    """The rules that cost most over a plan, in milliseconds, each alone over texts that were looked up before."""
    draft = Draft(plan)
    _ = draft.texts
    found = {}
    for one in (*of_plan(), *of_words()):
        (found[one.id],) = together(lambda one=one: list(one.judge(draft)), rounds=rounds)  # type: ignore[misc]
    return dict(sorted(found.items(), key=lambda one: -one[1])[:5])


def _paper(plan: thidua.KeHoach) -> bytes:
    return thidua.render(plan, "docx", carry=False)


def _many(items: int) -> thidua.KeHoach:
    """A plan of so many items, each of them like others of its kind, some with something to be said of it."""
    texts = [
        f"Tổ chức tuyên truyền việc thứ {i} tới cán bộ, công chức; nâng cao năng xuất lao động." for i in range(items)
    ]
    return thidua.KeHoach(trich_yeu="Phát động phong trào thi đua năm 2026", ngay="2026-03-09", noi_dung=texts)


if __name__ == "__main__":
    alone(__doc__, figures)
