"""Prepares the Word files of the bundled templates, so that nothing but Jinja's code is run when one is printed; and
all word lists, so that no TOML is read.

``python docs/make_prepared.py``, after a Word file, what compiles it, a word list, or Jinja has changed; a test says
when.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path

from thidua.engine.filters import NO_FILTERS
from thidua.engine.measures import measure
from thidua.engine.package import read_package
from thidua.engine.placeholders import Placeholder
from thidua.engine.prepared import MEASURES, Prepared, file_of, measures_text
from thidua.engine.weaving import label, woven_parts
from thidua.engine.word_parts import environment_of
from thidua.listed import COPY, PACKAGE, mark
from thidua.templates import Template
from thidua.templates.places import PREPARED

TEMPLATES = Path(__file__).parent.parent / "thidua" / "templates"


def files() -> dict[Path, str]:
    """What each file of each folder says."""
    made = {path: text for file in sorted(TEMPLATES.glob("*/document.docx")) for path, text in _files(file)}
    return made | {COPY: _copy()}


def _copy() -> str:
    """All tables, each on a line of its own."""
    lines = []
    for path in sorted(PACKAGE.rglob("*.toml")):
        data = path.read_bytes()
        said = [mark(data), tomllib.loads(data.decode("utf-8"))]
        name, says = (
            json.dumps(one, ensure_ascii=False, default=str) for one in (path.relative_to(PACKAGE).as_posix(), said)
        )
        lines.append(f"{name}: {says}")
    return "{" + ",\n".join(lines) + "}\n"


def _files(file: Path) -> Iterator[tuple[Path, str]]:
    data = file.read_bytes()
    parts = tuple(_prepared(data, file.name))
    for part in parts:
        yield file.parent / PREPARED / file_of(part.name), part.text(data, len(parts))
    quy_uoc = Template(file.parent).kieu.quy_uoc
    found = measure(data, file.name, quy_uoc)
    yield file.parent / PREPARED / MEASURES, measures_text(data, quy_uoc, found)


def _prepared(data: bytes, source: str) -> Iterator[Prepared]:
    placeholders: list[Placeholder] = []
    environment = environment_of(placeholders, NO_FILTERS)
    known = 0
    for one in woven_parts(environment, placeholders, read_package(data, source), source):
        labels = {line: label(one.lines, line) for line in one.lines}
        code = environment.compile(one.text, raw=True)
        yield Prepared(one.name, code, one.grows, one.lasts, labels, placeholders[known:])
        known = len(placeholders)


if __name__ == "__main__":
    found = files()
    for old in TEMPLATES.glob(f"*/{PREPARED}/*.py"):
        if old not in found:
            old.unlink()
    for path, text in found.items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, "utf-8")
