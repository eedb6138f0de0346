"""The doors through which a stranger's bytes come in, each as a function of bytes that keeps one promise: only the
library's own errors leave it, and where words are taken none is lost.
"""

from __future__ import annotations

import io
import json
import sys
import unicodedata
import zipfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import thidua  # noqa: E402
from thidua.templates import Template  # noqa: E402

PARTS = ("word/document.xml", "word/styles.xml", "word/numbering.xml", "word/footnotes.xml", "word/settings.xml",
         "word/_rels/document.xml.rels", "[Content_Types].xml", "docProps/core.xml")  # fmt: skip
"""What of a Word file a fuzzer makes: the first byte says which."""
PLAN = thidua.read(ROOT / "examples" / "ngan.yaml")


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _read(form: str) -> Callable[[bytes], None]:
    def door(data: bytes) -> None:
        thidua.read_document(io.BytesIO(data), format=form)

    return door


def _plan(form: str) -> Callable[[bytes], None]:
    def door(data: bytes) -> None:
        plan = thidua.read(io.BytesIO(data), format=form)
        thidua.render(plan, "txt")

    return door


@cache
def _word_file(carry: bool) -> Mapping[str, bytes]:
    """The parts of a document of ours."""
    with zipfile.ZipFile(io.BytesIO(thidua.render(PLAN, "docx", carry=carry))) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _zipped(parts: Mapping[str, bytes]) -> io.BytesIO:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    made.seek(0)
    return made


def docx(data: bytes) -> None:
    """A Word file, one part of which is anything."""
    part = PARTS[data[0] % len(PARTS)] if data else PARTS[0]
    thidua.read_document(_zipped({**_word_file(False), part: data[1:]}), format="docx")


def package(data: bytes) -> None:
    """A Word file that is anything."""
    thidua.read_document(io.BytesIO(data), format="docx")


def carried(data: bytes) -> None:
    """A document of ours whose carried plan is anything."""
    parts = dict(_word_file(True))
    own = next(name for name in parts if name.startswith("customXml/item") and b"ke-hoach" in parts[name])
    thidua.read_document(_zipped({**parts, own: data}), format="docx")


def check(data: bytes) -> None:
    """A Word file, one part of which is anything, or a plan file that is anything, is checked, and all of it said."""
    which = data[0] % (len(PARTS) + 1) if data else 0
    if which < len(PARTS):
        report = thidua.check(_zipped({**_word_file(False), PARTS[which]: data[1:]}), format="docx")
    else:
        report = thidua.check(io.BytesIO(data[1:]), format="yaml")
    assert str(report).count("\n") >= len(report) - 1
    assert json.loads(report.to_json())["ok"] is report.ok


def citation(data: bytes) -> None:
    """A căn cứ: its words are those that were typed."""
    said = _text(data)
    basis = thidua.CanCu.from_text(said)
    assert _bare(said) in _bare(basis.van_ban) or not _bare(said), (said, basis.van_ban)


def target(data: bytes) -> None:
    """A chỉ tiêu: its words are those that were typed."""
    said = _text(data)
    found = thidua.ChiTieu.from_text(said)
    assert _bare(found.as_text()).startswith(_bare(said)) or _bare(said) in _bare(
        json.dumps(found.to_data(), ensure_ascii=False)
    ), said


def _bare(said: str) -> str:
    """The letters and figures of a text."""
    return "".join(c for c in unicodedata.normalize("NFC", said).casefold() if c.isalnum())


def template(data: bytes) -> None:
    """A Word template whose lines are anything, with a plan."""
    from support import word_template

    lines = "".join(c for c in _text(data) if c.isprintable() or c == "\n").split("\n")
    Template(word_template(*lines)).render(PLAN)


DOORS: dict[str, Callable[[bytes], None]] = {
    "txt": _read("txt"), "md": _read("md"), "docx": docx, "package": package, "carried": carried,
    "check": check,
    "yaml": _plan("yaml"), "json": _plan("json"), "toml": _plan("toml"),
    "citation": citation, "target": target, "template": template,
}  # fmt: skip


def keeps(door: str, data: bytes) -> None:
    """Raises what a door does not promise."""
    with suppress(thidua.ThiduaError):
        DOORS[door](data)
