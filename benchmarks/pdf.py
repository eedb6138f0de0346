"""A PDF side by side, in one run: thidua, bare typst on a source that holds the same words, LibreOffice.

    python benchmarks/pdf.py

Each document is another one: its subject is numbered. The bare source is literal markup with the same heading,
headings, paragraphs, tables, ending and appendices, and the same standards; it holds no layout and asks no data. Then a
thousand documents in one process: what memory they leave. Read the ratios, not the milliseconds.
"""

from __future__ import annotations

import platform
import re
import resource
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterable
from importlib.metadata import version
from pathlib import Path

import typst

import thidua
from thidua.engine.pdf_pages import drawn
from thidua.layout import BanIn, lay_out
from thidua.layout.lines import BangIn, Khoi
from thidua.office import print_files

PLANS = sorted((Path(__file__).parent.parent / "examples").glob("*.yaml"))
ROUNDS, MANY = 30, 1000

_PAGE = """
#set document(title: "Kế hoạch", date: datetime(year: 2026, month: 1, day: 1))
#set page(paper: "a4", margin: (top: 20mm, bottom: 20mm, left: 30mm, right: 15mm), header-ascent: 0pt,
  header: context if counter(page).get().first() > 1 { align(center, counter(page).display()) })
#set text(font: "Liberation Serif", size: 14pt, lang: "vi", hyphenate: false)
#set par(justify: true, first-line-indent: (amount: 12.7mm, all: true))
"""


def bare(printed: BanIn) -> bytes:
    """The words of a document as literal typst: the same faces of the font, otherwise the simplest look."""
    dau, cuoi = printed.dau, printed.cuoi
    left, right = _centred(dau.chu_quan, dau.co_quan), _centred(dau.quoc_hieu, dau.tieu_ngu)
    rule = "#align(center, line(length: 30mm))"
    head = (
        f"#grid(columns: (65mm, 1fr), [{left}{rule}], [{right}{rule}], "
        f"[#align(center)[{_words(dau.so)}]], [#align(center, emph[{_words(dau.dia_danh)}])])"
    )
    page = f"{_PAGE}{head}\n{_centred(dau.ten_loai, dau.trich_yeu)}{rule}{_body(printed.khoi)}\n\n"
    if cuoi:
        to = "".join(f"#block[{_words(one)}]" for one in cuoi.noi_nhan)
        signers = "".join(_centred(*one.chuc_vu) + "#v(72pt)" + _centred(one.ho_ten) for one in cuoi.ky)
        page += f"#block(breakable: false, grid(columns: (70mm, 1fr), [#emph[*Nơi nhận:*] {to}], [{signers}]))\n\n"
    for one in printed.phu_luc:
        turned = f"#page(flipped: {str(one.ngang).lower()})[{_centred(one.so, one.tieu_de)}{_body(one.khoi)}\n\n]"
        page += turned
    return page.encode()


def _words(line: object) -> str:
    return re.sub(r"([^\w\s])", r"\\\1", str(line))


def _centred(*lines: object) -> str:
    return "".join(f"#align(center, strong[{_words(one)}])" for one in lines if one)


def _body(blocks: Iterable[Khoi]) -> str:
    return "".join(_table(one.bang) if one.bang else _paragraph(one) for one in blocks)


def _paragraph(block: Khoi) -> str:
    words = _words(block.dong)
    return f"\n\n{'=' * block.cap} " + (f"#emph[{words}]" if block.loai == "can_cu" else words)


def _table(table: BangIn) -> str:
    def cell(lines: Iterable[object]) -> str:
        return f"[{'#parbreak()'.join(map(_words, lines))}]"

    columns = ", ".join(f"{column.rong}mm" for column in table.cot)
    cells = [f"table.header({', '.join(cell([column.ten]) for column in table.cot)})"]
    for row in table.hang:
        wide = [f"table.cell(colspan: {len(table.cot)}){cell(one)}" for one in row.o]
        cells += wide if row.gop else map(cell, row.o)
    return f"\n\n#table(columns: ({columns},), {', '.join(cells)})"


def main() -> None:
    """Prints the machine, the versions and the tables."""
    office = shutil.which("soffice") or "soffice"
    print(f"{platform.platform()}, Python {platform.python_version()}, typst {version('typst')}\n")
    print("| plan | pages | thidua, ms | bare typst, ms | ratio | LibreOffice, ms | ratio | kept, ms | ratio |")
    print("|---|---|---|---|---|---|---|---|---|")
    rows = [_compared(path, office) for path in PLANS]
    for name, pages, mine, bare_cpu, cpu, cold, kept in rows:
        print(
            f"| {name} | {pages} | {mine:.1f} | {bare_cpu:.1f} | {cpu / bare_cpu:.2f} | {cold:.0f} | {cold / mine:.0f} "
            f"| {kept:.0f} | {kept / mine:.0f} |"
        )
    print(f"\nmedian of the ratios: bare typst {_median(row[4] / row[3] for row in rows):.2f}, ", end="")
    print(f"LibreOffice {_median(row[5] / row[2] for row in rows):.0f}, ", end="")
    print(f"the process that is kept {_median(row[6] / row[2] for row in rows):.0f}")
    plan, sizes = thidua.read(PLANS[0]), []
    for number in range(MANY):
        thidua.render(plan.evolve(so=number + 1), "pdf")
        if number % (MANY // 5) == MANY // 5 - 1:
            sizes.append(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024)
    print(f"\n{MANY} documents in one process, MB at most after each fifth: {', '.join(map(str, sizes))}")


def _compared(path: Path, office: str) -> tuple[str, int, float, float, float, float, float]:
    """A plan: its pages; by the clock thidua, by the work of the process bare typst and thidua, by the clock
    LibreOffice as anybody calls it, with a new profile, and the process that is kept; milliseconds.
    """
    plan, fonts = thidua.read(path), typst.Fonts()
    plans = [plan if plan.kem_theo else plan.evolve(so=number) for number in range(1, ROUNDS + 1)]
    plans = [one.evolve(trich_yeu=f"{one.trich_yeu} {at}") for at, one in enumerate(plans)]
    sources = [bare(lay_out(one)) for one in plans]
    clock: list[float] = []

    def ours(number: int) -> None:
        clock.append(_once(lambda: thidua.render(plans[number], "pdf")))

    def theirs(number: int) -> None:
        compiler = typst.Compiler(sources[number], font_paths=fonts)
        compiler.compile(pdf_standards=["a-2a", "ua-1"], timestamp=0)

    mine, typsts = _together(ours, theirs)
    with tempfile.TemporaryDirectory() as name:
        word = thidua.write(plan, Path(name) / "x.docx")

        def alone(at: int) -> None:
            profile = f"-env:UserInstallation={(Path(name) / str(at)).as_uri()}"
            command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", name, str(word)]
            subprocess.run(command, check=True, capture_output=True)

        cold = [_once(lambda at=at: alone(at)) for at in range(3)]  # type: ignore[misc]
        kept = [_once(lambda: print_files([word], Path(name))) for _ in range(4)][1:]
        pages = len(typst_pages(thidua.render(plan, "pdf")))
    return path.stem, pages, _median(clock[5:]), typsts, mine, _median(cold), _median(kept)


def typst_pages(pdf: bytes) -> list[bytes]:
    """The pages of a PDF, as pictures."""
    return list(drawn(pdf, 20))


def _median(values: Iterable[float]) -> float:
    return statistics.median(values)


def _once(function: Callable[[], object]) -> float:
    """The milliseconds of the clock that something takes."""
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
