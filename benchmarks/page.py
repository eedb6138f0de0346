"""The figures into their page and its picture: ``docs/hieu-nang.md``, ``docs/images/hieu-nang.svg``.

    python benchmarks/page.py [FIGURES.json]

FIGURES.json is what ``all.py`` wrote, on a machine that does nothing else; it becomes ``docs/hieu-nang.json``. Without
it the page and the picture are written anew from there.
"""

from __future__ import annotations

import re
import sys
import textwrap
from pathlib import Path

from figures import ROOT, counted, from_json, machine_line, table
from picture import picture

DOCS = ROOT / "docs"
PAGE, DATA, PICTURE = DOCS / "hieu-nang.md", DOCS / "hieu-nang.json", DOCS / "images" / "hieu-nang.svg"
BLOCK = re.compile(r"(?<=<!-- số đo -->\n).*?(?=<!-- hết -->)", re.DOTALL)
"""What stands between the marks of the page is written here."""


def updated(page: str, data: str) -> tuple[str, str]:
    """The page with the figures of a run, and the picture; ``ValueError`` for those of a quick run."""
    figures, machine, quick = from_json(data)
    if quick:
        raise ValueError("figures of --quick show that it runs, and nothing else: run all.py without it")
    said = f"{counted(figures).capitalize()}."
    top = textwrap.fill(machine_line(machine), 120, break_long_words=False, break_on_hyphens=False)
    block = f"\n{top}\n\n![{said}](images/{PICTURE.name})\n\n{said}\n\n{table(figures)}\n\n"
    written, found = BLOCK.subn(lambda _: block, page)
    assert found == 1, "one pair of marks"
    return written, picture(figures, f"thidua {machine['versions']['thidua']}: {counted(figures)}")


def main(*paths: str) -> None:
    """Writes them."""
    data = Path(*paths or (DATA,)).read_text("utf-8")
    page, drawn = updated(PAGE.read_text("utf-8"), data)
    for path, text in ((DATA, data), (PAGE, page), (PICTURE, drawn)):
        path.write_text(text, "utf-8")


if __name__ == "__main__":
    main(*sys.argv[1:2])
