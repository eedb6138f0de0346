"""Word files side by side: one more document beside the others and the floor, reading one back, and growth.

    python benchmarks/run.py [--quick]

Machines are noisy: read the ratios, not the milliseconds. Nothing here is asserted by a test.
"""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from functools import partial
from itertools import islice
from pathlib import Path

import docx
import jinja2
from docx.table import Table
from docx.text.paragraph import Paragraph
from figures import CPU, DOUBLE, MEMORY, PLANS, ROOT, TWO, Figure, NotMeasuredError, alone, together
from peers import NG, NODE, Case, Kept
from units import units

import thidua
from thidua.layout import lay_out
from thidua.sheet import paragraphs
from thidua.sheet.docx import read_docx
from thidua.templates import Template
from thidua.word.packing import Packing

MORE, READING, GROWTH = "thêm một văn bản", "đọc lại", "lớn dần"
ROUNDS, QUICK = 15, 3
WARM = 20
"""Documents that a kept process prints before it is measured: what compiles as it runs has done so."""
_EACH = 2 + 10 * ROUNDS
"""Plans for each way to print them: see :func:`together`."""
SPEND = 0.02
"""Seconds that a short work is done again in its turn."""
_MEMORY = f"""{MEMORY}
import sys
import thidua
from run import MADE
thidua.render(MADE[sys.argv[1]](int(sys.argv[2])), "docx")
print(most_mb())
"""


def figures(quick: bool = False) -> Iterator[Figure]:
    """The figures of Word files."""
    rounds = QUICK if quick else ROUNDS
    for name in TWO:
        yield from _one_more(name, rounds)
    yield from _reading(rounds)
    yield from _growth(max(rounds // 2, 2), SIZES[:1] if quick else SIZES)


def _one_more(name: str, rounds: int) -> Iterator[Figure]:
    """One more document from a compiled template."""
    template = Template("nd30")
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        case = Case.of(name, Path(folder))
        plan, by_docxtpl = case.plan, case.docxtpl()
        many = units(plan, 3 * _EACH)

        def each(make: Callable[[thidua.KeHoach], object]) -> Callable[[], object]:
            """Makes the document of the next plan, one that no other work is given, each time it is called."""
            given = iter([*islice(many, _EACH)])
            return lambda: make(next(given))

        case.said_by(by_docxtpl())
        works: dict[str, Callable[[], object]] = {
            "docxtpl": by_docxtpl,
            "thidua": each(lambda plan: template.render(plan, carry=False)),
            "thidua, kèm kế hoạch": each(lambda plan: template.render(plan, carry=True)),
            "sàn": _floor(template.render(plan, carry=False)),
            "xếp dòng": each(lambda plan: lay_out(plan, template.kieu)),
        }
        lacking: dict[str, NotMeasuredError] = {}
        for peer, command in ((NG, case.kept), (NODE, case.node)):
            try:
                kept = stack.enter_context(Kept(command()))
            except NotMeasuredError as why:
                lacking[peer] = why
                continue
            out = Path(folder) / f"{peer}.docx"
            kept(str(out))
            case.said_by(out.read_bytes())
            for _ in range(WARM):
                kept()
            works[peer] = kept
        found = dict(zip(works, together(*works.values(), rounds=rounds, spend=SPEND), strict=True))

    def ratio(figure: Figure, one: str, other: str, *more: str) -> Figure:
        return figure.ratio({side: found[side] for side in (one, other, *more)})

    yield ratio(Figure(MORE, f"{name}: nhanh hơn docxtpl", least=60), "docxtpl", "thidua")
    whole = Figure(MORE, f"{name}, kèm kế hoạch: nhanh hơn docxtpl", least=40)
    yield ratio(whole, "docxtpl", "thidua, kèm kế hoạch")
    yield ratio(Figure(MORE, f"{name}: so với sàn", most=3), "thidua", "sàn", "xếp dòng")
    for peer in (NG, NODE):
        figure = Figure(MORE, f"{name}: {peer} so với thidua")
        yield figure.lacks(lacking[peer]) if peer in lacking else ratio(figure, peer, "thidua")


def _floor(document: bytes) -> Callable[[], bytes]:
    """Bare Jinja on a source that gives the same bytes, one deflate, one append to a zip of the other parts."""
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    text = parts.pop("word/document.xml").decode()
    texts = re.findall(r"(?<=<w:t xml:space=\"preserve\">)[^<]+", text)
    pieces = re.split(r"(?<=<w:t xml:space=\"preserve\">)[^<]+", text)
    source = "".join(f"{piece}{{{{ x[{i}] }}}}" for i, piece in enumerate(pieces[:-1])) + pieces[-1]
    jinja = jinja2.Environment(autoescape=False).from_string(source)
    package = Packing(parts)
    assert jinja.render(x=texts) == text
    return lambda: package.document({"word/document.xml": jinja.render(x=texts).encode()})


def _reading(rounds: int) -> Iterator[Figure]:
    """A Word file to its plan, against python-docx opening it and listing its texts with their styles."""
    for name in ("bo", "so-noi-vu"):
        plan = thidua.read(PLANS[name])
        data, bare = thidua.render(plan, "docx"), thidua.render(plan, "docx", carry=False)
        assert "".join(_listed(bare)) == "".join(one.text for one in paragraphs(read_docx(bare, name).blocks))
        listed, sheet, read, carried = together(
            partial(_listed, bare),
            partial(read_docx, bare, name),
            partial(thidua.read, bare, format="docx"),
            partial(thidua.read, data, format="docx"),
            rounds=rounds,
        )
        against = "python-docx liệt kê chữ"
        plan_read = Figure(READING, f"{name}, thành kế hoạch: so với python-docx liệt kê chữ", most=0.8)
        yield plan_read.ratio({"thidua": read, against: listed})
        for what, side in (("thành trang giấy", sheet), ("kế hoạch kèm trong tệp", carried)):
            figure = Figure(READING, f"{name}, {what}: so với python-docx liệt kê chữ", minor=True)
            yield figure.ratio({"thidua": side, against: listed})


def _growth(rounds: int, sizes: tuple[tuple[str, int, int], ...]) -> Iterator[Figure]:
    """Time and memory against size: twice as much should take twice as long."""
    for what, small, large in sizes:
        render = Template("nd30").render
        plans = [MADE[what](size) for size in (small, large)]
        papers = [thidua.render(plan, "docx", carry=False) for plan in plans]
        names = [f"{size:,}".replace(",", ".") for size in (small, large)]

        def ratio(figure: Figure, half: float, whole: float, unit: str = CPU, names: list[str] = names) -> Figure:
            return figure.ratio({names[1]: whole, names[0]: half}, unit)

        title = f"{names[1]} {what} so với {names[0]}"
        half, whole = together(*(partial(render, plan) for plan in plans), rounds=rounds)
        yield ratio(Figure(GROWTH, f"{title}: thời gian ghi", most=DOUBLE), half, whole)
        half, whole = together(*(partial(thidua.read, one, format="docx") for one in papers), rounds=rounds)
        yield ratio(Figure(GROWTH, f"{title}: thời gian đọc", most=DOUBLE), half, whole)
        half, whole = together(*(partial(read_docx, one, "") for one in papers), rounds=rounds)
        yield ratio(Figure(GROWTH, f"{title}: đọc thành trang giấy", minor=True), half, whole)
        least = _most_memory(what, 1)
        half, whole = (_most_memory(what, size) - least for size in (small, large))
        yield ratio(Figure(GROWTH, f"{title}: bộ nhớ khi ghi", most=DOUBLE), half, whole, "MB")


def _most_memory(what: str, size: int) -> float:
    """The most memory of a process that prints a plan of a size, MB."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT), str(Path(__file__).parent)))}
    command = [sys.executable, "-c", _MEMORY, what, str(size)]
    return float(subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout)


def _listed(data: bytes) -> list[str]:
    """What python-docx finds: the texts of the body in order, each style asked for."""
    texts: list[str] = []

    def walk(blocks: Iterable[Paragraph | Table]) -> None:
        for block in blocks:
            if isinstance(block, Paragraph):
                texts.append(block.text)
                assert block.style is not None
                assert block.style.name
            else:
                for row in block.rows:
                    for cell in row.cells:
                        walk(cell.iter_inner_content())

    walk(docx.Document(io.BytesIO(data)).iter_inner_content())
    return texts


def _items(count: int) -> thidua.KeHoach:
    return thidua.KeHoach(trich_yeu="Đo", noi_dung=[f"Ý thứ {i} của ngày 05 tháng 3." for i in range(count)])


def _rows(count: int) -> thidua.KeHoach:
    rows = [[str(i), f"Xã thứ {i}", "Đạt"] for i in range(count)]
    return thidua.KeHoach(trich_yeu="Đo", noi_dung={"bảng": {"cột": ["STT", "Đơn vị", "Kết quả"], "dòng": rows}})


MADE = {"ý": _items, "dòng bảng": _rows}
"""How a plan of a size is made, of each thing that grows."""
SIZES = (("ý", 2500, 5000), ("dòng bảng", 1660, 3321), ("ý", 5000, 10000), ("dòng bảng", 3321, 6642))
"""What grows, and from which size to which."""

if __name__ == "__main__":
    alone(__doc__, figures)
