"""Side by side, in one run: thidua, docxtpl on the same template, and the floor of bare Jinja, deflate and zip.

    python benchmarks/run.py

Machines are noisy: read the ratios, not the milliseconds. Nothing here is asserted by a test.
"""

from __future__ import annotations

import importlib.metadata
import io
import json
import platform
import re
import statistics
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterable
from functools import partial
from itertools import islice, pairwise
from pathlib import Path
from typing import Any

import attrs
import docx
import jinja2
from docx.table import Table
from docx.text.paragraph import Paragraph
from docxtpl import DocxTemplate
from units import units

import thidua
from thidua.engine.docx import DocxTemplate as Compiled
from thidua.engine.rendering import Rendering
from thidua.layout import lay_out
from thidua.sheet import paragraphs
from thidua.sheet.docx import read_docx
from thidua.templates import Template, template_file, values_of
from thidua.word.packing import Packing

ROOT = Path(__file__).parent.parent
ROUNDS = 15
_EACH = 1 + 10 * ROUNDS
"""Plans for each way to print them."""


def main() -> None:
    """Prints the machine, the versions and the tables."""
    versions = ", ".join(f"{name} {importlib.metadata.version(name)}" for name in ("docxtpl", "jinja2", "lxml"))
    print(f"{platform.platform()}, {_processor()}, Python {platform.python_version()}, {versions}\n")
    print("| what | median ms | against | ratio |\n|---|---|---|---|")
    for name in ("ngan", "so-noi-vu"):
        _documents(name)
    _first()
    _growth()
    _reading()


def _row(what: str, ms: float, against: str = "", ratio: float | None = None) -> None:
    print(f"| {what} | {ms:.2f} | {against} | {'' if ratio is None else f'{ratio:.2f}'} |", flush=True)


def _together(*functions: Callable[[], object], rounds: int = ROUNDS, times: int = 10) -> list[float]:
    """The median milliseconds of processor time of each, measured in turn so that a busy moment hits all of them."""
    for function in functions:
        function()
    measured: list[list[float]] = [[] for _ in functions]
    for _ in range(rounds):
        for i, function in enumerate(functions):
            for _ in range(times if i else 1):
                start = time.process_time()
                function()
                measured[i].append((time.process_time() - start) * 1000)
    return [statistics.median(one) for one in measured]


def _documents(name: str) -> None:
    """One more document from a compiled template, each of another plan."""
    many = units(thidua.read(ROOT / "examples" / f"{name}.yaml"), 1 + 5 * _EACH)

    def each(make: Callable[[Any], object], prepare: Callable[[thidua.KeHoach], Any] = lambda plan: plan) -> Any:
        """Makes the document of the next plan, one that nobody else is given, each time it is called."""
        given = iter([prepare(plan) for plan in islice(many, _EACH)])
        return lambda: make(next(given))

    template = Template("nd30")
    fair = _for_docxtpl(template_file("nd30")[1])

    def by_docxtpl(values: dict[str, Any]) -> bytes:
        document = DocxTemplate(io.BytesIO(fair))
        document.render(values, autoescape=True)
        out = io.BytesIO()
        document.save(out)
        return out.getvalue()

    first = next(many)
    bare = template.render(first, carry=False)
    assert not _lost(bare, by_docxtpl(values_of(first, template.kieu)))
    floor, texts_of = _floor(bare)
    docxtpl, ours, carried, least, layout = _together(
        each(by_docxtpl, lambda plan: values_of(plan, template.kieu)),
        each(lambda plan: template.render(plan, carry=False)),
        each(lambda plan: template.render(plan, carry=True)),
        each(floor, lambda plan: texts_of(template.render(plan, carry=False))),
        each(lambda plan: lay_out(plan, template.kieu)),
    )
    _row(f"{name}: docxtpl", docxtpl)
    _row(f"{name}: thidua", ours, "docxtpl / thidua", docxtpl / ours)
    _row(f"{name}: thidua, the plan carried inside", carried, "docxtpl / thidua", docxtpl / carried)
    _row(f"{name}: floor", least, "thidua / floor", ours / least)
    _row(f"{name}: layout alone", layout)


def _lost(ours: bytes, theirs: bytes) -> list[str]:
    """The texts of our document that the other lacks: none, or the comparison would not be fair."""
    with zipfile.ZipFile(io.BytesIO(ours)) as one, zipfile.ZipFile(io.BytesIO(theirs)) as other:
        said = re.findall(r"<w:t(?: [^>]*)?>([^<]+)</w:t>", one.read("word/document.xml").decode())
        text = re.sub(r"<[^>]+>", "", other.read("word/document.xml").decode())
    return [piece for piece in said if piece not in text]


def _for_docxtpl(data: bytes) -> bytes:
    """The bundled template with each ``{{p x }}`` as ``{{ x }}``: docxtpl cannot print the lines of the layout."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, re.sub(rb"\{\{p ", b"{{ ", old.read(name)))
    return out.getvalue()


def _floor(document: bytes) -> tuple[Callable[[list[str]], bytes], Callable[[bytes], list[str]]]:
    """Bare Jinja on a source that gives the same bytes, one deflate, one append to a zip of the other parts; and what
    gives the texts that it prints, of this document or of another one of the same paragraphs.
    """
    parts = _parts(document)
    text = parts.pop("word/document.xml").decode()
    pieces = _TEXT.split(text)
    source = "".join(f"{piece}{{{{ x[{i}] }}}}" for i, piece in enumerate(pieces[:-1])) + pieces[-1]
    jinja = jinja2.Environment(autoescape=False).from_string(source)
    package = Packing(parts)
    assert jinja.render(x=_TEXT.findall(text)) == text

    def texts_of(other: bytes) -> list[str]:
        texts = _TEXT.findall(_parts(other)["word/document.xml"].decode())
        assert len(texts) == len(pieces) - 1
        return texts

    return lambda texts: package.document({"word/document.xml": jinja.render(x=texts).encode()}), texts_of


_TEXT = re.compile(r"(?<=<w:t xml:space=\"preserve\">)[^<]+")


def _parts(document: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _first() -> None:
    """The first document in a process, the same text in both, and the import alone.

    docxtpl has no layout: its script reads the plan file too, and gets the lines of the layout ready made.
    """
    plan = thidua.read(ROOT / "examples" / "ngan.yaml")
    with tempfile.TemporaryDirectory() as name:
        fair, lines = Path(name) / "fair.docx", Path(name) / "lines.json"
        fair.write_bytes(_for_docxtpl(template_file("nd30")[1]))
        lines.write_text(json.dumps(_plain(values_of(plan, Template("nd30").kieu)), ensure_ascii=False), "utf-8")
        ours = (
            "import sys, thidua\n"
            "sys.stdout.buffer.write(thidua.render(thidua.read('examples/ngan.yaml'), 'docx', carry=False))"
        )
        theirs = (
            "import io, json, sys\nfrom docxtpl import DocxTemplate\nfrom ruamel.yaml import YAML\n"
            "YAML(typ='safe', pure=True).load(open('examples/ngan.yaml', encoding='utf-8'))\n"
            "class Line(dict):\n    __str__ = lambda self: self.get('_', '')\n"
            f"values = json.load(open({str(lines)!r}, encoding='utf-8'), object_hook=Line)\n"
            f"document = DocxTemplate({str(fair)!r})\n"
            "document.render(values, autoescape=True)\n"
            "out = io.BytesIO()\ndocument.save(out)\nsys.stdout.buffer.write(out.getvalue())"
        )
        assert not _lost(_output(ours), _output(theirs))
        first, other, bare, empty = _processes(ours, theirs, "import thidua", "pass")
    _row("first document in a process: docxtpl", other)
    _row("first document in a process: thidua", first, "thidua / docxtpl", first / other)
    _row("import thidua (an empty process taken off)", bare - empty)


def _plain(value: Any) -> Any:
    """Layout values as plain data: each line as its text; ``_`` holds the text of a part that has members too."""
    if value is None or isinstance(value, bool | int | float | str):
        return "" if value is None else value
    if isinstance(value, tuple | list):
        return [_plain(one) for one in value]
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    printed = any("__str__" in vars(cls) for cls in type(value).__mro__[:-1])
    if printed and not hasattr(value, "loai"):
        return str(value)
    names = {field.name for field in attrs.fields(type(value))} | {
        name for name, one in vars(type(value)).items() if isinstance(one, property)
    }
    members = {name: _plain(getattr(value, name)) for name in names if not name.startswith("_")}
    return members | {"_": str(value)} if printed else members


def _output(script: str) -> bytes:
    return subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True, capture_output=True).stdout


def _processes(*scripts: str) -> list[float]:
    measured: list[list[float]] = [[] for _ in scripts]
    for _ in range(15):
        for i, script in enumerate(scripts):
            start = time.perf_counter()
            _output(script)
            measured[i].append((time.perf_counter() - start) * 1000)
    return [statistics.median(one) for one in measured]


def _growth() -> None:
    """Time against size: twice as much should take twice as long."""
    for what, plan_of, small, large in _growths():
        half, whole = _together(
            partial(Template("nd30").render, plan_of(small)),
            partial(Template("nd30").render, plan_of(large)),
            rounds=11,
            times=1,
        )
        _row(f"{large} {what}", whole, f"against {small}", whole / half)
    compiled = Template("nd30")._compile("docx")
    assert isinstance(compiled, Compiled)
    part = next(part for part in compiled.parts if part.name == "word/document.xml")
    values = values_of(_items(100), Template("nd30").kieu)
    (jinja,) = _together(lambda: part.render(values, Rendering()), rounds=5)
    _row("Jinja alone, 100 items", jinja)


def _reading() -> None:
    """Đọc: a Word file to its plan, against python-docx opening it and listing its texts with their styles."""
    for name in ("bo", "so-noi-vu"):
        plan = thidua.read(ROOT / "examples" / f"{name}.yaml")
        data, bare = thidua.render(plan, "docx"), thidua.render(plan, "docx", carry=False)
        listed, sheet, read, carried = _together(
            partial(_listed, bare),
            partial(read_docx, bare, name),
            partial(thidua.read, bare, format="docx"),
            partial(thidua.read, data, format="docx"),
            times=1,
        )
        assert "".join(_listed(bare)) == "".join(one.text for one in paragraphs(read_docx(bare, name).blocks))
        _row(f"đọc {name}: python-docx, texts and styles", listed)
        _row(f"đọc {name}: sheet", sheet, "sheet / python-docx", sheet / listed)
        _row(f"đọc {name}: plan", read, "plan / python-docx", read / listed)
        _row(f"đọc {name}: plan carried inside", carried, "plan / python-docx", carried / listed)
    for what, plan_of, small, large in _growths():
        few, many = (thidua.render(plan_of(size), "docx", carry=False) for size in (small, large))
        half, whole = _together(partial(read_docx, few, ""), partial(read_docx, many, ""), rounds=7, times=1)
        _row(f"đọc {large} {what}: sheet", whole, f"against {small}", whole / half)
        read_plan = partial(thidua.read, format="docx")
        half, whole = _together(partial(read_plan, few), partial(read_plan, many), rounds=5, times=1)
        _row(f"đọc {large} {what}: plan", whole, f"against {small}", whole / half)


def _growths() -> Iterable[tuple[str, Callable[[int], thidua.KeHoach], int, int]]:
    """What grows, how a plan of a size is made, and the sizes: each about twice the one before."""
    for what, plan_of, sizes in (
        ("items", _items, (2500, 5000, 10000)),
        ("rows of a table", _rows, (1660, 3321, 6642)),
    ):
        for small, large in pairwise(sizes):
            yield what, plan_of, small, large


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


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text("ascii", "replace").splitlines()
    except OSError:
        return platform.processor()
    names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return f"{len(names)} × {names[0]}" if names else platform.processor()


if __name__ == "__main__":
    main()
