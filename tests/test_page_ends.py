"""Where pages end, at every length: rows one by one, lines one by one around the end of a page.

No page holds ``./.`` alone, no title stands at a page's foot, no signature without words of the text before it, and no
row leaves a page nearly empty: as LibreOffice prints the Word file, and as typst prints. Each time a sample of the
lengths; ``THIDUA_LONG=1`` (``make soak``) all of them.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from support import LONG, need, need_module, print_pdf
from texts import squeeze

import thidua
from thidua.layout import lay_out
from thidua.shapes import shapes

pytestmark = pytest.mark.once

_BASE = next(shape.plan for shape in shapes() if shape.name == "ngan")
_END = "./."


def _rows(count: int, *, groups: bool = False) -> dict[str, Any]:
    rows: list[Any] = []
    for i in range(count):
        rows += [f"Nhóm {i // 5 + 1}"] if groups and i % 5 == 0 else []
        rows.append([str(i + 1), f"Việc {i + 1}", "Xong"])
    return {"cột": ["STT", "Nội dung", "Kết quả"], "dòng": rows}


def _appendix(*items: Any, way: str = "dọc") -> thidua.KeHoach:
    return _BASE.evolve(phu_luc=[{"tiêu đề": "Lịch", "hướng": way, "gồm": list(items)}])


def _lines(count: int, *then: Any) -> thidua.KeHoach:
    """A body of so many lines, and what stands behind them."""
    return _BASE.evolve(noi_dung=[*(f"Ý {i + 1}." for i in range(count)), *then], thoi_gian=None)


def _tall(count: int, way: str) -> thidua.KeHoach:
    """A table with a row of so many lines behind others."""
    row = " ".join(["Một việc dài của một hàng cao, kể hết từng bước cho người làm."] * count)
    rows = [*([str(i + 1), f"Việc {i + 1}"] for i in range(count % 20)), ["x", row], ["y", "Hàng cuối"]]
    return _appendix({"bảng": {"cột": ["STT", "Nội dung"], "dòng": rows}}, way=way)


_AFTER = {"tiêu đề": "Việc sau bảng", "gồm": ["Một ý sau bảng."]}
_TWO_LINES = "Một ý dưới đề mục, đủ dài để chiếm hai dòng và cho thấy dòng nào đứng lại, dòng nào sang trang sau."
SHAPES: dict[str, tuple[Callable[[int], thidua.KeHoach], range]] = {
    "a table": (lambda n: _appendix({"bảng": _rows(n)}), range(15, 41)),
    "a table, landscape": (lambda n: _appendix({"bảng": _rows(n)}, way="ngang"), range(15, 41)),
    "a table under a sentence": (lambda n: _appendix({"nội dung": "Như sau:", "bảng": _rows(n)}), range(15, 41)),
    "a heading behind a table": (lambda n: _appendix({"bảng": _rows(n)}, _AFTER), range(15, 41)),
    "a heading behind one, landscape": (lambda n: _appendix({"bảng": _rows(n)}, _AFTER, way="ngang"), range(15, 41)),
    "rows in groups": (lambda n: _appendix({"bảng": _rows(n, groups=True)}), range(15, 41)),
    "a table before the signature": (
        lambda n: _BASE.evolve(noi_dung=[{"nội dung": "Như sau:", "bảng": _rows(n)}], thoi_gian=None, khen_thuong=()),
        range(10, 41),
    ),
    "a heading": (lambda n: _lines(n, {"tiêu đề": "Đề mục nhỏ", "gồm": [_TWO_LINES]}), range(10, 41)),
    "a table with a title": (
        lambda n: _lines(n, {"nội dung": "Như sau:", "bảng": _rows(6) | {"tiêu đề": "Bảng có tên"}}),
        range(10, 41),
    ),
    "a signature": (lambda n: _lines(n).evolve(khen_thuong=()), range(10, 41)),
    "a tall row": (lambda n: _tall(n, "dọc"), range(5, 91, 5)),
    "a tall row, landscape": (lambda n: _tall(n, "ngang"), range(5, 61, 5)),
}
"""A plan of each length, by what stands at the end of a page."""
_LEAST = {"a tall row": 18, "a tall row, landscape": 8}
"""So many lines a page has that goes on."""
_STEP = 1 if LONG else 6
PRINTED = [("typst", "nd30"), ("typst", "dang"), ("soffice", "nd30"), *([("soffice", "dang")] if LONG else [])]


def _pages(pdf: Path) -> list[list[str]]:
    """The lines of each page, without its number."""
    said = subprocess.run(
        [need("pdftotext"), "-layout", str(pdf), "-"], check=True, capture_output=True, text=True
    ).stdout.split("\f")[:-1]
    pages = [[line.strip() for line in page.splitlines() if line.strip()] for page in said]
    return [page[1:] if page and page[0].isdigit() else page for page in pages]


def _keeping(plan: thidua.KeHoach) -> set[str]:
    """What is to stand above something on its page: headings, titles, rows that stand over others."""
    printed = lay_out(plan)
    blocks = [*printed.khoi[:-1], *(block for one in printed.phu_luc for block in one.khoi)]
    found = [str(block) for block in blocks if not block.bang and (block.cap or block.giu)]
    found += [str(row.o[0][0]) for block in blocks if block.bang for row in block.bang.hang if row.gop]
    return {squeeze(one).casefold() for one in found}


def _faults(pages: list[list[str]], keeping: Iterable[str], least: int = 0) -> Iterator[str]:
    for number, page in enumerate(pages, 1):
        goes_on = number < len(pages) and not any(line.startswith("- Lưu") for line in page)
        if page in ([], [_END]):
            yield f"trang {number}: {' '.join(page) or 'trống'}"
        elif goes_on and squeeze(page[-1]).casefold() in keeping:
            yield f"trang {number}: “{page[-1]}” ở cuối trang"
        if goes_on and len(page) < least:
            yield f"trang {number}: chỉ có {len(page)} dòng"
        signed = next((at for at, line in enumerate(page) if line.startswith("Nơi nhận")), None)
        if signed is not None and not [line for line in page[:signed] if line != _END]:
            yield f"trang {number}: phần ký đứng một mình"


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize(("engine", "family"), PRINTED)
def test_pages_end_well_at_every_length(engine: str, family: str, shape: str, tmp_path: Path) -> None:
    made, lengths = SHAPES[shape]
    asked = range(lengths.start + sum(map(ord, shape)) % _STEP, lengths.stop, _STEP) if lengths.step == 1 else lengths
    plans = {f"{n}": made(n).evolve(quy_uoc="hd05" if family == "dang" else "nd30") for n in asked}
    if engine == "typst":
        need_module("typst")
        for name, plan in plans.items():
            thidua.write(plan, tmp_path / f"{name}.pdf", template=family)
    else:
        need("soffice")
        files = [thidua.write(plan, tmp_path / f"{name}.docx", template=family) for name, plan in plans.items()]
        print_pdf(files, tmp_path)
    found = {
        name: list(_faults(_pages(tmp_path / f"{name}.pdf"), _keeping(plan), _LEAST.get(shape, 0)))
        for name, plan in plans.items()
    }
    assert {name: faults for name, faults in found.items() if faults} == {}


def test_what_is_wrong_is_seen() -> None:
    head = squeeze("Đề mục").casefold()
    assert list(_faults([["Một ý", "ĐỀ MỤC"], ["Một ý"]], {head}))
    assert list(_faults([["Một ý"], ["./."]], ()))
    assert list(_faults([["Một ý"], ["./.", "Nơi nhận:   GIÁM ĐỐC"]], ()))
    assert list(_faults([["Một ý"], ["Một ý"]], (), 2))
    assert not list(_faults([["Một ý"], ["Một ý", "./.", "Nơi nhận:   GIÁM ĐỐC"]], {head}))
