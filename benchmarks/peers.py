"""The others beside thidua: their templates of equal text, the data they get, where they are installed.

docxtpl gets the bundled template with ``{{p x }}`` as ``{{ x }}``, for it cannot print the lines of the layout, and the
values of the layout ready made, as plain data. docxtpl-ng gets the same in an environment of its own, for it has
docxtpl's import name. docxtemplater gets the same parts with a body written in its own tags, which holds what the two
plans print and no more. Both are installed below ``build/benchmarks`` when they are first asked for.
"""

from __future__ import annotations

import html
import io
import json
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import attrs
from docxtpl import DocxTemplate
from figures import ROOT, NotMeasuredError

import thidua
from thidua.templates import Template, template_file, values_of

BUILD = ROOT / "build" / "benchmarks"
SCRIPT = Path(__file__).parent / "docxtemplater.cjs"
NG, NODE = "docxtpl-ng", "docxtemplater"
KINDS = {"muc": "Muc", "khoan": "Khoan", "can_cu": "CanCu", "diem": "Diem", "ten_bang": "TenBang", "ket": "KetLuan"}
"""The style of each kind of block; any other is a paragraph."""
_LOAD = """
import io, json, sys, time
class Line(dict):
    __str__ = lambda self: self.get("_", "")
values = json.load(open(sys.argv[2], encoding="utf-8"), object_hook=Line)
"""
"""What a block prints as, and its members: what a template asks for of either."""
ONCE = f"""{_LOAD}
from docxtpl import DocxTemplate
from ruamel.yaml import YAML
YAML(typ="safe", pure=True).load(open(sys.argv[3], encoding="utf-8"))
document = DocxTemplate(sys.argv[1])
document.render(values, autoescape=True)
document.save(sys.argv[4])
"""
"""A whole process: template, lines, plan file, output; docxtpl's and docxtpl-ng's alike."""
KEPT = f"""{_LOAD}
from docxtpl import Template
template = Template(sys.argv[1])
for asked in sys.stdin:
    template.reload()
    template.render(values, autoescape=True)
    out = io.BytesIO()
    template.save(out)
    if asked.strip():
        open(asked.strip(), "wb").write(out.getvalue())
    print(time.process_time(), flush=True)
"""
"""One more document a line, from a template of docxtpl-ng that is kept."""


class _Line(dict[str, Any]):
    """The same here."""

    def __str__(self) -> str:
        return str(self.get("_", ""))


@attrs.frozen
class Case:
    """A plan as its peers get it: files in a folder."""

    name: str
    folder: Path
    plan: thidua.KeHoach

    @classmethod
    def of(cls, name: str, folder: Path) -> Case:
        """The files of an example plan, written."""
        case = cls(name, folder, thidua.read(ROOT / "examples" / f"{name}.yaml"))
        ours = thidua.render(case.plan, "docx", carry=False)
        case.docx.write_bytes(for_docxtpl(template_file("nd30")[1]))
        values = {key: _plain(value) for key, value in values_of(case.plan, Template("nd30").kieu).items()}
        case.lines.write_text(json.dumps(values, ensure_ascii=False), "utf-8")
        case.js_docx.write_bytes(_for_docxtemplater(ours))
        case.js_lines.write_text(json.dumps(_for_node(values), ensure_ascii=False), "utf-8")
        return case

    @property
    def docx(self) -> Path:
        """The template of docxtpl and docxtpl-ng."""
        return self.folder / f"{self.name}.docx"

    @property
    def lines(self) -> Path:
        """The lines of the layout, for docxtpl and docxtpl-ng."""
        return self.folder / f"{self.name}.json"

    @property
    def js_docx(self) -> Path:
        """The template of docxtemplater."""
        return self.folder / f"{self.name}.js.docx"

    @property
    def js_lines(self) -> Path:
        """The lines of the layout, for docxtemplater."""
        return self.folder / f"{self.name}.js.json"

    def docxtpl(self) -> Callable[[], bytes]:
        """docxtpl printing the document here."""
        values = json.loads(self.lines.read_text("utf-8"), object_hook=_Line)

        def printed() -> bytes:
            document = DocxTemplate(str(self.docx))
            document.render(values, autoescape=True)
            out = io.BytesIO()
            document.save(out)
            return out.getvalue()

        return printed

    def once(self, python: str, out: Path) -> list[str]:
        """The command that prints the document with docxtpl or docxtpl-ng, whichever this Python has."""
        plan = ROOT / "examples" / f"{self.name}.yaml"
        return [python, "-c", ONCE, *map(str, (self.docx, self.lines, plan, out))]

    def kept(self) -> list[str]:
        """The command that prints one more document a line with docxtpl-ng."""
        return [docxtpl_ng(), "-c", KEPT, str(self.docx), str(self.lines)]

    def node(self, out: Path | None = None) -> list[str]:
        """The command that prints the document with docxtemplater: once, or one more a line."""
        files = (self.js_docx, self.js_lines, *([out] if out else []))
        return ["node", str(SCRIPT), str(docxtemplater()), *map(str, files)]

    def said_by(self, other: bytes) -> None:
        """Asserts that another document says what ours does, or the comparison would not be fair."""
        ours, theirs = _text(thidua.render(self.plan, "docx", carry=False)), _text(other)
        assert theirs == ours, f"{self.name}:\n{ours}\n{theirs}"


class Kept:
    """A process that prints one more document each time it is called, and says its work until then."""

    def __init__(self, command: list[str]) -> None:
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._seconds = 0.0

    def __enter__(self) -> Self:
        return self

    def __call__(self, out: str = "") -> None:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(f"{out}\n")
        self._process.stdin.flush()
        self._seconds = float(self._process.stdout.readline())

    def clock(self) -> float:
        """The processor's time of the process, as it said last, seconds."""
        return self._seconds

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._process.communicate()


@cache
def docxtpl_ng() -> str:
    """The Python of an environment that holds docxtpl-ng and what its script reads the plan file with."""
    folder = BUILD / NG
    python = folder / "bin" / "python"
    if not _speaks([str(python), "-c", "import docxtpl, ruamel.yaml; docxtpl.Template"]):
        _install(NG, [sys.executable, "-m", "venv", "--clear", str(folder)])
        _install(NG, [str(python), "-m", "pip", "install", "-q", "docxtpl-ng", "ruamel.yaml"])
    return str(python)


@cache
def docxtemplater() -> Path:
    """The folder that holds docxtemplater's node_modules."""
    for program in ("node", "npm"):
        if not shutil.which(program):
            raise NotMeasuredError(f"máy không có {program}")
    folder = BUILD / NODE
    if not _speaks(["node", str(SCRIPT), str(folder)]):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "package.json").write_text('{"private": true}\n', "utf-8")
        _install(NODE, ["npm", "install", "--silent", "--prefix", str(folder), "docxtemplater", "pizzip"])
    return folder


def versions() -> dict[str, str]:
    """The versions of the peers that are installed here."""
    found = {}
    try:
        asked = [docxtpl_ng(), "-c", "import importlib.metadata as m; print(m.version('docxtpl-ng'))"]
        found[NG] = subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip()
    except NotMeasuredError:
        pass
    try:
        package = docxtemplater() / "node_modules" / "docxtemplater" / "package.json"
        found[NODE] = json.loads(package.read_text("utf-8"))["version"]
    except NotMeasuredError:
        pass
    return found


def _speaks(command: list[str]) -> bool:
    try:
        return subprocess.run(command, check=False, capture_output=True).returncode == 0
    except OSError:
        return False


def _install(name: str, command: list[str]) -> None:
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        said = (done.stderr or done.stdout).strip().splitlines() or ["không nói vì sao"]
        raise NotMeasuredError(f"{name} không cài được: {said[-1][:120]}".replace("|", "/"))


def for_docxtpl(data: bytes) -> bytes:
    """The bundled template with each ``{{p x }}`` as ``{{ x }}``."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, re.sub(rb"\{\{p ", b"{{ ", old.read(name)))
    return out.getvalue()


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


def _text(document: bytes) -> str:
    """The letters of a document, without blanks."""
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        said = re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", archive.read("word/document.xml").decode())
    return re.sub(r"\s+", "", html.unescape("".join(said)))


def _for_node(values: Mapping[str, Any]) -> dict[str, Any]:
    """The same values for tags that compare nothing: each block says its kind by a name."""
    blocks = [{one["loai"] if one["loai"] in KINDS else "doan": True, "chu": one["_"]} for one in values["khoi"]]
    return {"dau": values["dau"], "khoi": blocks, "cuoi": values["cuoi"]}


def _for_docxtemplater(ours: bytes) -> bytes:
    """Our printed document with its body in docxtemplater's tags: loops, conditions, the same tables and styles."""
    head = _table(
        [("ChuQuan {chu_quan}", "CoQuan {co_quan}"), ("QuocHieu {quoc_hieu}", "TieuNgu {tieu_ngu}")],
        [("SoKyHieu {so}",), ("DiaDanh {dia_danh}",)],
    )
    blocks = [f"{{#{kind}}}|{style} {{chu}}|{{/{kind}}}" for kind, style in {**KINDS, "doan": "LoiVan"}.items()]
    ending = _table(
        [
            ("NoiNhanTu Nơi nhận:", "{#noi_nhan}", "NoiNhan {.}", "{/noi_nhan}"),
            ("{#ky}", "{#chuc_vu}", "ChucVu {.}", "{/chuc_vu}", "HoTen {ho_ten}", "{/ky}"),
        ]
    )
    body = "".join(
        (
            *_paragraphs(["{#dau}"]),
            head,
            *_paragraphs(["TenLoai {ten_loai}", "TrichYeu {trich_yeu}", "{/dau}", "{#khoi}"]),
            *_paragraphs(part for block in blocks for part in block.split("|")),
            *_paragraphs(["{/khoi}", "{#cuoi}"]),
            ending,
            *_paragraphs(["{/cuoi}"]),
        )
    )
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(ours)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "word/document.xml":
                start, end = data.index(b"<w:body>") + len("<w:body>"), data.rindex(b"<w:sectPr")
                data = data[:start] + body.encode() + data[end:]
            new.writestr(name, data)
    return out.getvalue()


def _paragraphs(lines: Iterable[str]) -> list[str]:
    """Each line as a paragraph: its style, then its words; a tag alone has none."""
    made = []
    for line in lines:
        style, words = ("The", line) if line.startswith("{") else line.split(" ", 1)
        run = f'<w:r><w:t xml:space="preserve">{words}</w:t></w:r>'
        made.append(f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{run}</w:p>')
    return made


def _table(*rows: list[tuple[str, ...]]) -> str:
    made = ""
    for cells in rows:
        inside = "".join(f"<w:tc><w:tcPr/>{''.join(_paragraphs(lines))}</w:tc>" for lines in cells)
        made += f"<w:tr>{inside}</w:tr>"
    grid = '<w:gridCol w:w="4600"/>' * len(rows[0])
    return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{made}</w:tbl>"
