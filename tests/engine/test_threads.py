"""One compiled template is correct in any number of threads."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
from support import EXAMPLES, LONG, ROOT, need_module
from texts import docx_text

import thidua
from thidua.templates import bundled

from .build import Table, body, word

THREADS, DOCUMENTS = 8, 200


PLAN = thidua.read(ROOT / "examples" / "ngan.yaml")


def _plan(number: int) -> thidua.KeHoach:
    items = [f"Nội dung {number}-{i} riêng." for i in range(1 + number % 5)]
    return PLAN.evolve(so=str(number), trich_yeu=f"Phong trào thứ {number} riêng", noi_dung=items)


def _expected(number: int) -> list[str]:
    return [f"Số: {number:02}/KH-SKHCN", f"Phong trào thứ {number} riêng", *_items(number)]


def _items(number: int) -> list[str]:
    return [f"Nội dung {number}-{i} riêng" for i in range(1 + number % 5)]


def _wrong(data: bytes, number: int) -> list[str]:
    """What a document lacks, and what it holds of another's."""
    text = docx_text(data).replace("\u00a0", " ")
    lacking = [line for line in _expected(number) if text.count(line) != 1]
    foreign = text.count(" riêng") - len(_expected(number)) + 1
    return lacking + ["chữ của văn bản khác"] * (foreign != 0)


def test_one_template_shared_by_threads_prints_every_document_right() -> None:
    template = thidua.Template("nd30")
    start = Barrier(THREADS)
    plans = {number: _plan(number) for number in range(1, THREADS * DOCUMENTS + 1)}

    def work(thread: int) -> list[tuple[int, list[str]]]:
        start.wait()
        mine = range(thread + 1, THREADS * DOCUMENTS + 1, THREADS)
        return [(n, wrong) for n in mine if (wrong := _wrong(template.render(plans[n], "docx"), n))]

    with ThreadPoolExecutor(THREADS) as pool:
        assert [fault for faults in pool.map(work, range(THREADS)) for fault in faults] == []


@pytest.mark.parametrize("family", bundled())
def test_every_family_gives_threads_the_bytes_that_it_gives_one(family: str) -> None:
    need_module("typst")
    template = thidua.Template(family)
    read = [thidua.read(path) for path in EXAMPLES]
    plans = [plan for plan in read if template.convention(plan) == plan.quy_uoc]
    times = 400 if LONG else 8
    jobs = [(plan.evolve(trich_yeu=f"{plan.trich_yeu} {at}"), format)
            for at in range(4 if LONG else 1) for plan in plans for format in template.written]  # fmt: skip

    def made(at: int) -> bytes:
        plan, format = jobs[at]
        return thidua.render(plan, format, template=template)

    expected = [made(at) for at in range(len(jobs))]
    start = Barrier(THREADS)

    def work(thread: int) -> list[int]:
        start.wait()
        mine = [(thread * 7 + turn) % len(jobs) for turn in range(times)]
        return [at for at in mine if made(at) != expected[at]]

    with ThreadPoolExecutor(THREADS) as pool:
        assert [at for wrong in pool.map(work, range(THREADS)) for at in wrong] == []


def test_a_template_for_any_mapping_is_shared_too() -> None:
    rows = [["{%tr for x in xs %}", ""], ["{% cellbg mau %}{{ loop.index }}", "{{ x }}"], ["{%tr endfor %}", ""]]
    template = thidua.Template(word("{{ ten }}", "{%p if n is odd %}", "lẻ", "{%p endif %}", Table(rows)))
    start = Barrier(THREADS)

    def work(thread: int) -> list[int]:
        start.wait()
        return [n for n in range(thread, THREADS * DOCUMENTS, THREADS) if not right(n)]

    def right(n: int) -> bool:
        xs = [f"{n}.{i}" for i in range(n % 4)]
        said = body(template.render({"ten": f"văn bản {n}", "n": n, "xs": xs, "mau": "FFFFFF"}, "docx"))
        lines = [f"văn bản {n}", *(["lẻ"] if n % 2 else [])]
        return said.split("\n") == lines + [line for i, x in enumerate(xs, 1) for line in (str(i), x)]

    with ThreadPoolExecutor(THREADS) as pool:
        assert [n for wrong in pool.map(work, range(THREADS)) for n in wrong] == []


def test_an_error_in_one_thread_is_no_other_threads() -> None:
    template = thidua.Template(word("{%p for x in xs %}", "{{ 6 / x }}", "{%p endfor %}"))

    def work(n: int) -> str:
        try:
            return body(template.render({"xs": [1, 2, n % 3]}, "docx"))
        except thidua.TemplateError as error:
            return str(error)

    with ThreadPoolExecutor(THREADS) as pool:
        said = list(pool.map(work, range(THREADS * DOCUMENTS)))
    assert {said[n] for n in range(1, len(said), 3)} == {"6\n3\n6"}
    assert {said[n] for n in range(2, len(said), 3)} == {"6\n3\n3"}
    assert all("mục 3" in said[n] for n in range(0, len(said), 3))


@pytest.mark.parametrize("format", ["docx", "md", "yaml"])
def test_threads_write_to_different_files(tmp_path: Path, format: str) -> None:
    start = Barrier(THREADS)
    numbers = range(1, 20 * THREADS + 1)
    alone = {number: thidua.render(_plan(number), format) for number in numbers}

    def work(thread: int) -> None:
        start.wait()
        for number in range(thread + 1, len(numbers) + 1, THREADS):
            thidua.write(_plan(number), tmp_path / f"thư mục {number % 3}" / f"{number}.{format}")

    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(work, range(THREADS)))
    written = {int(path.stem): path.read_bytes() for path in tmp_path.rglob(f"*.{format}")}
    assert written == alone
    assert len(list(tmp_path.rglob("*"))) == len(numbers) + 3  # and no temporary file is left
