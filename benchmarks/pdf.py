"""A PDF side by side: thidua, bare typst on a source that holds the same words, LibreOffice.

    python benchmarks/pdf.py [--quick]

Each document is another one: its subject is numbered. The bare source is literal markup with the same heading,
headings, paragraphs, tables, ending and appendices, and the same standards; it holds no layout and asks no data. Then a
thousand documents in one process: what memory they leave. Read the ratios, not the milliseconds.
"""

from __future__ import annotations

import importlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs
from figures import CPU, MEMORY, MOST_MB, PLANS, TWO, Figure, NotMeasuredError, alone, together

import thidua
from thidua.layout import BanIn, lay_out
from thidua.layout.lines import BangIn, Khoi
from thidua.office import print_files

GROUP = "PDF"
ROUNDS, QUICK, MANY = 25, 3, 1000
_SIZES = f"""{MEMORY}
import sys
import thidua
plan, number = thidua.read(sys.argv[1]), int(sys.argv[2])
for at in range(1, number + 1):
    thidua.render(plan.evolve(so=at), "pdf")
    if at % (number // 5) == 0:
        print(most_mb())
"""

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


def figures(quick: bool = False) -> Iterator[Figure]:
    """The figures of PDFs: those of each example are minor, the median of them has the goal."""
    of_typst = Figure(GROUP, "so với typst trần, trung vị các mẫu", most=1.5)
    of_office = Figure(GROUP, "nhanh hơn LibreOffice, gọi mỗi lần một lần, trung vị các mẫu", least=100)
    kept_office = Figure(GROUP, "LibreOffice giữ lại so với thidua, trung vị các mẫu")
    memory = Figure(GROUP, "nhiều văn bản một tiến trình: bộ nhớ tăng từ phần năm đầu", unit="MB", most=MOST_MB)
    try:
        typst = importlib.import_module("typst")
    except ImportError:
        why = NotMeasuredError("máy không có typst: pip install thidua[pdf]")
        yield from (one.lacks(why) for one in (of_typst, of_office, kept_office, memory))
        return
    plans = {name: [*_numbered(thidua.read(path))] for name, path in PLANS.items() if not quick or name in TWO}
    found = {name: _beside_typst(each, typst, QUICK if quick else ROUNDS) for name, each in plans.items()}
    yield from _rows(of_typst, "so với typst trần", {name: (one.work, one.bare) for name, one in found.items()}, CPU)
    try:
        printed = {name: _by_office(each[0], 1 if quick else 3) for name, each in plans.items()}
    except NotMeasuredError as why:
        yield from (one.lacks(why) for one in (of_office, kept_office))
    else:
        cold = {name: (one, found[name].clock) for name, (one, _) in printed.items()}
        kept = {name: (one, found[name].clock) for name, (_, one) in printed.items()}
        yield from _rows(of_office, "nhanh hơn LibreOffice, gọi mỗi lần một lần", cold, "ms")
        yield from _rows(kept_office, "LibreOffice giữ lại so với thidua", kept, "ms")
    yield _memory(memory, 100 if quick else MANY)


def _rows(whole: Figure, what: str, found: Mapping[str, tuple[float, float]], unit: str) -> Iterator[Figure]:
    """A row of each example, then the median of their ratios with the least and the most."""
    names = ("thidua", "typst trần") if "typst" in what else ("LibreOffice", "thidua")
    ratios = []
    for name, sides in found.items():
        figure = Figure(GROUP, f"{name}: {what}", minor=True).ratio(dict(zip(names, sides, strict=True)), unit)
        ratios.append(figure.value or 0)
        yield figure
    yield whole.came(statistics.median(ratios), {"thấp nhất": min(ratios), "cao nhất": max(ratios)}, "lần")


@attrs.frozen
class Took:
    """Of one more PDF, in milliseconds: our work and bare typst's, and our time by the clock."""

    work: float
    bare: float
    clock: float


def _numbered(plan: thidua.KeHoach) -> Iterator[thidua.KeHoach]:
    """A plan again and again, each another one."""
    for at in range(1, ROUNDS + 3):
        one = plan if plan.kem_theo else plan.evolve(so=at)
        yield one.evolve(trich_yeu=f"{one.trich_yeu} {at}")


def _beside_typst(plans: list[thidua.KeHoach], typst: Any, rounds: int) -> Took:
    fonts, clock = typst.Fonts(), []
    ours, sources = iter(plans), iter([bare(lay_out(one)) for one in plans])

    def by_thidua() -> None:
        began = time.perf_counter()
        thidua.render(next(ours), "pdf")
        clock.append((time.perf_counter() - began) * 1000)

    def by_typst() -> None:
        compiler = typst.Compiler(next(sources), font_paths=fonts)
        compiler.compile(pdf_standards=["a-2a", "ua-1"], timestamp=0)

    work, least = together(by_thidua, by_typst, rounds=rounds)
    return Took(work, least, statistics.median(clock[2:]))


def _by_office(plan: thidua.KeHoach, rounds: int) -> tuple[float, float]:
    """Milliseconds of the clock: LibreOffice as anybody calls it, with a new profile; the process that is kept."""
    office = shutil.which("soffice")
    if office is None:
        raise NotMeasuredError("máy không có soffice")
    with tempfile.TemporaryDirectory() as name:
        word = thidua.write(plan, Path(name) / "x.docx")
        assert word
        cold, kept = [], []
        for at in range(rounds):
            profile = f"-env:UserInstallation={(Path(name) / str(at)).as_uri()}"
            command = [office, profile, "--headless", "--convert-to", "pdf", "--outdir", name, str(word)]
            began = time.perf_counter()
            subprocess.run(command, check=True, capture_output=True)
            cold.append((time.perf_counter() - began) * 1000)
        for _ in range(rounds + 1):
            began = time.perf_counter()
            print_files([word], Path(name))
            kept.append((time.perf_counter() - began) * 1000)
    return statistics.median(cold), statistics.median(kept[1:])


def _memory(figure: Figure, number: int) -> Figure:
    """What a process has at most after each fifth of so many documents."""
    command = [sys.executable, "-c", _SIZES, str(PLANS["bo"]), str(number)]
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    sizes = {f"{(at + 1) * number // 5}": float(size) for at, size in enumerate(said)}
    values = list(sizes.values())
    return figure.came(values[-1] - values[0], sizes, "MB")


if __name__ == "__main__":
    alone(__doc__, figures)
