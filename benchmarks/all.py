"""Every figure in one run, beside its goal: the machine, one table, a picture, the same as data.

    python benchmarks/all.py [--quick]

It writes ``figures.json``, ``figures.md`` and ``figures.svg`` into ``build/benchmarks``; ``page.py`` takes
the first one into the page of figures. What is not on this machine is said in its row.
"""

from __future__ import annotations

import check
import cold
import many
import pdf
import run
from figures import begun, counted, is_quick, machine_line, table, tell, to_json
from peers import BUILD, versions
from picture import picture

PARTS = (cold, run, pdf, many, check)


def main(quick: bool) -> None:
    """Measures, prints each row as it comes, writes the three files."""
    peers = versions()  # installed before anything is measured
    found = begun(peers)
    told = [one for part in PARTS for one in tell(part.figures(quick))]
    caption = f"thidua {found['versions']['thidua']}: {counted(told)}"
    print(f"\n{caption}")
    BUILD.mkdir(parents=True, exist_ok=True)
    for name, text in (
        ("figures.json", to_json(told, found, quick=quick)),
        ("figures.md", f"{machine_line(found)}\n\n{table(told)}\n"),
        ("figures.svg", picture(told, caption)),
    ):
        (BUILD / name).write_text(text, "utf-8")
        print(BUILD / name)


if __name__ == "__main__":
    main(is_quick(__doc__))
