"""Promise 8: what thidua printed reads back to the same layout, from each format, as far as the format can tell."""

from __future__ import annotations

import re
import shutil
import subprocess
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from ruamel.yaml import YAML
from strategies import PLAN_DATA, Data, with_texts
from support import PATIENCE, PLANS, need

import thidua
from thidua.documents.carried import kind_of
from thidua.errors import PlanError
from thidua.layout import Kieu, lay_out, walk
from thidua.layout.convention import convention
from thidua.model import KeHoach
from thidua.sheet.symbols import INVISIBLE, without_private
from thidua.templates import bundled, fitting, get_template

KNOWN: dict[str, list[dict[str, Any]]] = YAML(typ="safe").load(
    Path(__file__).with_name("trips.yaml").read_text("utf-8")
)
EACH_PLAN = pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
FOR_PLANS = [
    name for name in bundled() if get_template(name).kind == "kế hoạch" and "docx" in get_template(name).formats
]


def lines_of(plan: KeHoach, style: Kieu | None = None, *, tables: bool = True) -> list[str]:
    """The lines that a plan prints, each with what it is, blanks as one prints them."""
    style = style or fitting(plan).kieu
    printed = (one for one in walk(lay_out(plan, style), convention(style)) if not one.ke and (tables or not one.bang))
    return [" ".join(f"{kind_of(one)} {one}".split()) for one in printed]


def differences(plan: KeHoach, again: KeHoach, template: str = "") -> list[str]:
    style = (get_template(template) if template else fitting(plan)).kieu
    old, new = (lines_of(one, style) for one in (plan, again))
    return [f"{number}: {a!r} → {b!r}" for number, (a, b) in enumerate(zip(old, new, strict=False)) if a != b] + (
        [f"{len(old)} → {len(new)} dòng"] if len(old) != len(new) else []
    )


@EACH_PLAN
@pytest.mark.parametrize("template", FOR_PLANS)
def test_a_word_document_reads_back_line_by_line(path: Path, template: str) -> None:
    plan = thidua.read(path)
    data = thidua.render(plan, "docx", template=template, carry=False)
    again = thidua.read_document(data, format="docx").plan
    assert differences(plan, again, template) == []
    assert thidua.read(thidua.render(again, "yaml"), format="yaml") == again


@given(PLAN_DATA)
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_plan_reads_back_line_by_line(data: Data) -> None:
    try:
        plan = KeHoach.from_data(with_texts(data, _shown))
        word = thidua.render(plan, "docx", carry=False)
    except PlanError:
        return
    assert differences(plan, thidua.read_document(word, format="docx").plan) == []


def _shown(text: str) -> str:
    """A text without signs of no width, which reading a file leaves out; signs of symbol fonts as letters."""
    return INVISIBLE.sub("", without_private(text, ""))


def plain_lines(plan: KeHoach, *, tables: bool = True) -> list[str]:
    """The lines without what plain text does not tell: capitals, levels of headings."""
    return [re.sub(r"^[0-3] ", "", line).casefold() for line in lines_of(plan, tables=tables)]


def allowed(kind: str, name: str) -> tuple[tuple[str, ...], bool]:
    """The beginnings of lines that may differ, and whether tables may."""
    rules = [rule for rule in KNOWN[kind] if name in rule["kế hoạch"]]
    return tuple(start for rule in rules for start in rule.get("dòng", ())), any(rule.get("bảng") for rule in rules)


def kept(lines: list[str], starts: tuple[str, ...]) -> list[str]:
    return [line for line in lines if not (starts and line.startswith(starts))]


@EACH_PLAN
@pytest.mark.parametrize("kind", ["txt", "md"])
def test_a_text_reads_back_line_by_line(path: Path, kind: str) -> None:
    plan = thidua.read(path)
    again = thidua.read_document(thidua.render(plan, kind), format=kind).plan
    starts, _ = allowed(kind, path.stem)
    assert kept(plain_lines(again), starts) == kept(plain_lines(plan), starts)


# Through other programs.


@pytest.fixture(scope="module")
def printed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Every plan as DOCX through ODT, and as the text of its printed page."""
    soffice, to_text = need("soffice"), need("pdftotext")
    folder = tmp_path_factory.mktemp("trips")
    for path in PLANS:
        thidua.write(thidua.read(path), folder / f"{path.stem}.docx", carry=False)
    with tempfile.TemporaryDirectory() as profile:

        def convert(kind: str, source: Path, target: Path) -> None:
            files = sorted(source.glob("*.docx" if kind != "docx" else "*.odt"))
            command = [soffice, f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", kind]
            subprocess.run([*command, "--outdir", target, *files], check=True, capture_output=True, timeout=PATIENCE)

        convert("pdf", folder, folder / "pdf")
        convert("odt", folder, folder / "odt")
        convert("docx", folder / "odt", folder / "again")
    for pdf in (folder / "pdf").glob("*.pdf"):
        subprocess.run([to_text, "-layout", pdf, pdf.with_suffix(".txt")], check=True)
    yield folder
    shutil.rmtree(folder)


@EACH_PLAN
def test_a_document_that_went_through_odt_reads_back_line_by_line(path: Path, printed: Path) -> None:
    plan = thidua.read(path)
    assert differences(plan, thidua.read_document(printed / "again" / f"{path.stem}.docx").plan) == []


@EACH_PLAN
@pytest.mark.parametrize("kind", ["pdf", "txt"])
def test_a_printed_page_and_its_text_read_back(path: Path, kind: str, printed: Path) -> None:
    plan = thidua.read(path)
    again = thidua.read_document(printed / "pdf" / f"{path.stem}.{kind}").plan
    starts, tables = allowed("pdf" if kind == "pdf" else "chữ in", path.stem)
    wanted = kept(plain_lines(plan, tables=not tables), starts)
    got = kept(plain_lines(again), starts)
    if not tables:
        assert got == wanted
    lost = words_of(thidua.render(plan, "txt")) - words_of(thidua.render(again, "txt"))
    assert not lost


def words_of(text: bytes) -> Counter[str]:
    return Counter(re.findall(r"[^\W_]+", text.decode().casefold()))
