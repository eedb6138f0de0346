"""What each rule says of documents that nobody found fault with: the example plans, as plans and as printed, and more.

    python benchmarks/false_alarms.py [FOLDER]

The examples are sound: a finding ``bắt buộc`` or ``thể thức`` over one of them is a false alarm; of level ``nên`` it
may be advice that an author did not take. FOLDER holds further documents (plan files, DOCX, PDF, text).
"""

from __future__ import annotations

import io
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import thidua
from thidua.diagnostics import Level
from thidua.formats import DOCUMENTS, PLAN_FILES
from thidua.rules.families import every

ROOT = Path(__file__).parent.parent
LEVELS: tuple[Level, ...] = ("bắt buộc", "thể thức", "nên")
Counted = Counter[tuple[str, Level]]


def over_examples() -> tuple[Counted, Counted, int]:
    """How often each rule speaks of the example plans, of their printed documents, and how many these are."""
    plans = [thidua.read(path) for path in sorted((ROOT / "examples").glob("*.yaml"))]
    papers = (io.BytesIO(thidua.render(plan, "docx", carry=False)) for plan in plans)
    return (
        counted(thidua.check(plan) for plan in plans),
        counted(thidua.check(paper, format="docx") for paper in papers),
        len(plans),
    )


def over_folder(folder: Path) -> tuple[Counted, int]:
    """The same of the documents and plan files in a folder, and how many these are; one that cannot be read is told."""
    reports = [*_reports(path for path in sorted(folder.rglob("*")) if path.suffix[1:] in (*DOCUMENTS, *PLAN_FILES))]
    return counted(reports), len(reports)


def _reports(paths: Iterable[Path]) -> Iterator[thidua.Report]:
    for path in paths:
        try:
            yield thidua.check(path)
        except thidua.ThiduaError as error:
            print(f"{path.name}: {str(error).splitlines()[0][:80]} …", file=sys.stderr)


def counted(reports: Iterable[thidua.Report]) -> Counted:
    """How often each rule speaks in some reports, at each level: an unsure rule says less than its own."""
    return Counter((one.rule, one.level) for report in reports for one in report)


def main(*folders: str) -> None:
    """Prints the table."""
    plans, papers, number = over_examples()
    more = [over_folder(Path(folder)) for folder in folders]
    heads = [
        f"{number} plans",
        "printed",
        *(f"{count} of {folder}" for folder, (_, count) in zip(folders, more, strict=True)),
    ]
    columns = [plans, papers, *(found for found, _ in more)]
    print(f"| rule | level | {' | '.join(heads)} |\n|---|---|{'--:|' * len(columns)}")
    for one in every():
        for level in LEVELS:
            counts = [column[one.id, level] for column in columns]
            if any(counts):
                print(f"| {one.id} {one.title} | {level} | {' | '.join(map(str, counts))} |")


if __name__ == "__main__":
    main(*sys.argv[1:])
