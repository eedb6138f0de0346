"""A PDF side by side, in one run: thidua, bare typst on a source that holds the same words, LibreOffice.

    python benchmarks/pdf.py

Each document is another one: a new number each time. The bare source is literal markup with the same heading, headings,
paragraphs and ending, and the same standards; it holds no layout and asks no data. Then a thousand documents in one
process: what memory they leave. Read the ratios, not the milliseconds.
"""

from __future__ import annotations

import platform
import re
import resource
import statistics
import tempfile
import time
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import typst

import thidua
from thidua.layout import BanIn, lay_out
from thidua.office import print_files

PLAN = Path(__file__).parent.parent / "examples" / "so-noi-vu.yaml"
ROUNDS, MANY = 40, 1000

_PAGE = """
#set document(title: "Kế hoạch", date: datetime(year: 2026, month: 1, day: 1))
#set page(paper: "a4", margin: (top: 20mm, bottom: 20mm, left: 30mm, right: 15mm), header-ascent: 0pt,
  header: context if counter(page).get().first() > 1 { align(center, counter(page).display()) })
#set text(font: "Liberation Serif", size: 14pt, lang: "vi", hyphenate: false)
#set par(justify: true, first-line-indent: (amount: 12.7mm, all: true))
"""


def bare(printed: BanIn) -> bytes:
    """The words of a document as literal typst, looks and tables left to the simplest that gives the same order."""

    def words(line: object) -> str:
        return re.sub(r"([^\w\s])", r"\\\1", str(line))

    def centred(*lines: object) -> str:
        return "".join(f"#align(center, strong[{words(one)}])" for one in lines if one)

    dau, cuoi = printed.dau, printed.cuoi
    assert cuoi
    left, right = centred(dau.chu_quan, dau.co_quan), centred(dau.quoc_hieu, dau.tieu_ngu)
    rule = "#align(center, line(length: 30mm))"
    head = (
        f"#grid(columns: (65mm, 1fr), [{left}{rule}], [{right}{rule}], [{centred(dau.so)}], [{centred(dau.dia_danh)}])"
    )
    body = "".join(f"\n\n{'=' * one.cap} {words(one)}" if one.cap else f"\n\n{words(one)}" for one in printed.khoi)
    to = "".join(f"#block[{words(one)}]" for one in cuoi.noi_nhan)
    signers = "".join(centred(*one.chuc_vu) + "#v(72pt)" + centred(one.ho_ten) for one in cuoi.ky)
    end = f"#block(breakable: false, grid(columns: (70mm, 1fr), [*Nơi nhận:* {to}], [{signers}]))"
    return f"{_PAGE}{head}\n{centred(dau.ten_loai, dau.trich_yeu)}{rule}{body}\n\n{end}\n".encode()


def main() -> None:
    """Prints the machine, the versions and the table."""
    print(f"{platform.platform()}, Python {platform.python_version()}, typst {version('typst')}\n")
    plan = thidua.read(PLAN)
    fonts = typst.Fonts()
    sources = [bare(lay_out(plan.evolve(so=number))) for number in range(1, ROUNDS + 1)]

    def ours(number: int) -> object:
        return thidua.render(plan.evolve(so=number + 1), "pdf")

    def theirs(number: int) -> object:
        compiler = typst.Compiler(sources[number], font_paths=fonts)
        return compiler.compile(pdf_standards=["a-2a", "ua-1"], timestamp=0)

    mine, typsts = _together(ours, theirs)
    with tempfile.TemporaryDirectory() as name:
        word = thidua.write(plan, Path(name) / "x.docx")
        cold, *kept = [_once(lambda: print_files([word], Path(name))) for _ in range(6)]
    print("| what | ms | ratio |\n|---|---|---|")
    print(f"| thidua | {mine:.1f} | |\n| bare typst | {typsts:.1f} | thidua takes {mine / typsts:.2f} times that |")
    office = statistics.median(kept)
    print(f"| LibreOffice, one document | {cold:.0f} | {cold / mine:.0f} times thidua |")
    print(f"| the next, by the process that is kept | {office:.0f} | {office / mine:.0f} times thidua |")
    sizes = []
    for number in range(MANY):
        thidua.render(plan.evolve(so=number + 1), "pdf")
        if number % (MANY // 5) == MANY // 5 - 1:
            sizes.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
    print(f"\n{MANY} documents in one process, MB at most after each fifth: {', '.join(map(str, sizes))}")


def _once(function: Callable[[], object]) -> float:
    """The milliseconds of the clock that something takes: another process does it."""
    began = time.perf_counter()
    function()
    return (time.perf_counter() - began) * 1000


def _together(*functions: Callable[[int], object]) -> list[float]:
    """The median milliseconds of each, measured in turn, by the time that the process works."""
    measured: list[list[float]] = [[] for _ in functions]
    for number in range(ROUNDS):
        for at, function in enumerate(functions):
            began = time.process_time()
            function(number)
            measured[at].append((time.process_time() - began) * 1000)
    return [statistics.median(one[5:]) for one in measured]


if __name__ == "__main__":
    main()
