"""Side by side, in one run: thidua, docxtpl on the same template, and the floor of bare Jinja, deflate and zip.

    python benchmarks/run.py

Machines are noisy: read the ratios, not the milliseconds. Nothing here is asserted by a test.
"""

from __future__ import annotations

import importlib.metadata
import io
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import jinja2
from docxtpl import DocxTemplate

import thidua
from thidua.engine.package import Package
from thidua.engine.sandbox import Rendering
from thidua.layout import lay_out
from thidua.templates import Template, template_file, values_of

ROOT = Path(__file__).parent.parent
ROUNDS = 15


def main() -> None:
    """Prints the machine, the versions and the tables."""
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in ("docxtpl", "jinja2", "lxml"))
    print(f"{platform.platform()}, {_processor()}, Python {platform.python_version()}, {versions}\n")
    print("| what | median ms | against | ratio |\n|---|---|---|---|")
    for name in ("ngan", "so-noi-vu"):
        _documents(name)
    _first()
    _growth()


def _row(what: str, ms: float, against: str = "", ratio: float | None = None) -> None:
    print(f"| {what} | {ms:.2f} | {against} | {'' if ratio is None else f'{ratio:.2f}'} |", flush=True)


def _together(*functions: Callable[[], object], rounds: int = ROUNDS, times: int = 10) -> list[float]:
    """The median milliseconds of each, measured in turn so that a busy moment hits all of them."""
    for function in functions:
        function()
    measured: list[list[float]] = [[] for _ in functions]
    for _ in range(rounds):
        for i, function in enumerate(functions):
            for _ in range(times if i else 1):
                start = time.perf_counter()
                function()
                measured[i].append((time.perf_counter() - start) * 1000)
    return [statistics.median(one) for one in measured]


def _documents(name: str) -> None:
    """One more document from a compiled template."""
    plan = thidua.read(ROOT / "examples" / f"{name}.yaml")
    template = Template("nd30")
    values = values_of(plan, template.kieu)
    fair = _for_docxtpl(template_file("nd30")[1])

    def by_docxtpl() -> bytes:
        document = DocxTemplate(io.BytesIO(fair))
        document.render(values, autoescape=True)
        out = io.BytesIO()
        document.save(out)
        return out.getvalue()

    floor = _floor(template.render(plan))
    docxtpl, ours, least, layout = _together(
        by_docxtpl, lambda: template.render(plan, carry=False), floor, lambda: lay_out(plan, template.kieu)
    )
    (carried,) = _together(lambda: template.render(plan, carry=True))
    _row(f"{name}: docxtpl", docxtpl)
    _row(f"{name}: thidua", ours, "docxtpl / thidua", docxtpl / ours)
    _row(f"{name}: thidua, the plan carried inside", carried, "docxtpl / thidua", docxtpl / carried)
    _row(f"{name}: floor", least, "thidua / floor", ours / least)
    _row(f"{name}: layout alone", layout)


def _for_docxtpl(data: bytes) -> bytes:
    """The bundled template with each ``{{p x }}`` as ``{{ x }}``: docxtpl cannot print the lines of the layout."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, re.sub(rb"\{\{p ", b"{{ ", old.read(name)))
    return out.getvalue()


def _floor(document: bytes) -> Callable[[], bytes]:
    """Bare Jinja on a source that gives the same bytes, one deflate, one append to a zip of the other parts."""
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    text = parts.pop("word/document.xml").decode()
    texts = re.findall(r"(?<=<w:t xml:space=\"preserve\">)[^<]+", text)
    pieces = re.split(r"(?<=<w:t xml:space=\"preserve\">)[^<]+", text)
    source = "".join(f"{piece}{{{{ x[{i}] }}}}" for i, piece in enumerate(pieces[:-1])) + pieces[-1]
    jinja = jinja2.Environment(autoescape=False).from_string(source)
    package = Package(parts)
    assert jinja.render(x=texts) == text
    return lambda: package.document({"word/document.xml": jinja.render(x=texts).encode()})


def _first() -> None:
    """The first document in a process, and the import alone."""
    with tempfile.TemporaryDirectory() as folder:
        fair = Path(folder) / "fair.docx"
        fair.write_bytes(_for_docxtpl(template_file("nd30")[1]))
        first, other, bare, empty = _first_of(fair)
    _row("first document in a process: docxtpl", other)
    _row("first document in a process: thidua", first, "thidua / docxtpl", first / other)
    _row("import thidua (an empty process taken off)", bare - empty)


def _first_of(fair: Path) -> list[float]:
    ours = "import thidua; thidua.render(thidua.read('examples/ngan.yaml'), 'docx')"
    theirs = (
        "import io\nfrom docxtpl import DocxTemplate\nfrom ruamel.yaml import YAML\n"
        "data = YAML(typ='safe', pure=True).load(open('examples/ngan.yaml', encoding='utf-8'))\n"
        "class Any(dict):\n    def __missing__(self, key): return ''\n"
        f"document = DocxTemplate({str(fair)!r})\n"
        "document.render(Any(dau=data, khoi=[], phu_luc=[], plan=data), autoescape=True)\n"
        "document.save(io.BytesIO())"
    )
    return _processes(ours, theirs, "import thidua", "pass")


def _processes(*scripts: str) -> list[float]:
    measured: list[list[float]] = [[] for _ in scripts]
    for _ in range(7):
        for i, script in enumerate(scripts):
            start = time.perf_counter()
            subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True, capture_output=True)
            measured[i].append((time.perf_counter() - start) * 1000)
    return [statistics.median(one) for one in measured]


def _growth() -> None:
    """Time against size: twice as much should take twice as long."""
    for what, plan in (("items", _items), ("rows of a table", _rows)):
        small, large = (2500, 5000) if plan is _items else (1660, 3321)
        few, many = plan(small), plan(large)
        half, whole = _together(
            partial(Template("nd30").render, few), partial(Template("nd30").render, many), rounds=3, times=1
        )
        _row(f"{large} {what}", whole, f"against {small}", whole / half)
    part = next(part for part in Template("nd30")._docx.parts if part.name == "word/document.xml")
    values = values_of(_items(100), Template("nd30").kieu)
    (jinja,) = _together(lambda: part.render(values, Rendering(), ""), rounds=5)
    _row("Jinja alone, 100 items", jinja)


def _items(count: int) -> thidua.KeHoach:
    return thidua.KeHoach(trich_yeu="Đo", noi_dung=[f"Ý thứ {i} của ngày 05 tháng 3." for i in range(count)])


def _rows(count: int) -> thidua.KeHoach:
    rows = [[str(i), f"Xã thứ {i}", "Đạt"] for i in range(count)]
    return thidua.KeHoach(trich_yeu="Đo", noi_dung={"bảng": {"cột": ["STT", "Đơn vị", "Kết quả"], "dòng": rows}})


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("ascii", "replace").splitlines()
    except OSError:
        return platform.processor()
    names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return f"{len(names)} × {names[0]}" if names else platform.processor()


if __name__ == "__main__":
    main()
