"""The examples of departments do what they say: a document a unit, in the department's own template."""

from __future__ import annotations

import csv
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import docx
import pytest
from support import ROOT, SHARED, judged, print_pdf
from texts import docx_text, squeeze

import thidua
from thidua.cli import run
from thidua.engine.measures import measured
from thidua.templates.checking import check_template

WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
FOLDERS = sorted(path.parent for path in (ROOT / "examples" / "departments").glob("*/lam.py"))
EACH = pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Path]]:
    """What each script writes, by the name of its folder."""
    out = tmp_path_factory.mktemp("departments")
    for folder in FOLDERS:
        subprocess.run([sys.executable, str(folder / "lam.py"), str(out / folder.name)], check=True, cwd=out)
    return {folder.name: sorted((out / folder.name).glob("*.docx")) for folder in FOLDERS}


@EACH
def test_the_script_is_short_and_the_template_has_no_fault(folder: Path) -> None:
    assert len((folder / "lam.py").read_text("utf-8").splitlines()) <= 20  # at most 15 of them code
    code = [line for line in (folder / "lam.py").read_text("utf-8").splitlines() if line and '"""' not in line]
    assert len(code) <= 15
    assert check_template(folder / "mau").ok


@EACH
def test_each_unit_gets_a_document_that_names_it(folder: Path, made: dict[str, list[Path]]) -> None:
    rows = list(csv.DictReader((folder / "don-vi.csv").read_text("utf-8").splitlines()))
    texts = [squeeze(docx_text(path.read_bytes())) for path in made[folder.name]]
    assert len(texts) == len(rows)
    for row in rows:
        assert any(all(squeeze(value) in text for value in row.values()) for text in texts), row


SAVED = {
    "in Vietnam": (";", "\r\n", "\ufeff"),
    "in America": (",", "\r\n", "\ufeff"),
    "between tabs": ("\t", "\r\n", "\ufeff"),
    "without a mark": (";", "\n", ""),
}


@pytest.mark.parametrize(("sign", "end", "mark"), SAVED.values(), ids=SAVED)
@EACH
def test_a_list_that_excel_saved_is_read_right(
    folder: Path, sign: str, end: str, mark: str, made: dict[str, list[Path]], tmp_path: Path
) -> None:
    own = shutil.copytree(folder, tmp_path / "rieng", ignore=shutil.ignore_patterns("ra"))
    rows = list(csv.reader((folder / "don-vi.csv").read_text("utf-8").splitlines()))
    with (own / "don-vi.csv").open("w", encoding="utf-8", newline="") as out:
        out.write(mark)
        csv.writer(out, delimiter=sign, lineterminator=end).writerows(rows)
    subprocess.run([sys.executable, str(own / "lam.py"), str(tmp_path / "ra")], check=True, cwd=tmp_path)
    said = {path.name: path.read_bytes() for path in (tmp_path / "ra").glob("*.docx")}
    assert said == {path.name: path.read_bytes() for path in made[folder.name]}


@EACH
def test_the_documents_have_the_measures_of_the_template(folder: Path, made: dict[str, list[Path]]) -> None:
    kieu = thidua.Template(folder / "mau").kieu
    for path in made[folder.name]:
        said = measured(path.read_bytes(), path.name)
        said.pop("cot_trai", None)
        assert {name: getattr(kieu, name) for name in said} == pytest.approx(said, abs=0.06)


def test_the_letterhead_of_the_own_word_file_is_there(made: dict[str, list[Path]]) -> None:
    for path in made["truong-co-tieu-de-rieng"]:
        section = docx.Document(str(path)).sections[0]
        assert section.first_page_header.part.related_parts, "the emblem"
        assert "lequydon@hoaan.edu.vn" in "".join(p.text for p in section.first_page_footer.paragraphs)


def test_the_letterhead_stands_on_the_first_page_only_and_above_the_letters(tmp_path: Path) -> None:
    folder = next(folder for folder in FOLDERS if folder.name == "truong-co-tieu-de-rieng")
    sheet = {"tiêu đề": "Danh sách lớp", "gồm": "Lớp 10A1."}
    plan = thidua.read(folder / "ke-hoach.yaml").evolve(phu_luc=[sheet, {**sheet, "hướng": "ngang"}])
    first, *others = docx.Document(str(thidua.write(plan, tmp_path / "a.docx", template=folder / "mau"))).sections
    assert len(others) == 2
    (picture,) = first.first_page_header._element.iter(f"{{{WP}}}extent")
    assert first.header_distance + int(picture.get("cy")) < first.top_margin
    for section in others:
        assert section.different_first_page_header_footer
        assert not section.first_page_header.part.related_parts
        assert not "".join(p.text for p in section.first_page_footer.paragraphs)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the judge is not on this machine")
def test_the_independent_judge_passes_the_page_of_changed_sizes(made: dict[str, list[Path]], tmp_path: Path) -> None:
    (path, *_) = made["ubnd-xa-co-chu-13"]
    print_pdf([path], tmp_path)
    (tmp_path / "expect.json").write_text("{}", "utf-8")
    assert judged(tmp_path / f"{path.stem}.pdf", tmp_path / "expect.json") == []


@EACH
@pytest.mark.parametrize("how", ["utf-8-sig", "utf-16", "sep"])
def test_a_table_is_read_as_excel_may_have_saved_it(folder: Path, how: str, tmp_path: Path) -> None:
    shutil.copytree(folder, tmp_path / "x", ignore=shutil.ignore_patterns("ra"))
    table = (folder / "don-vi.csv").read_text("utf-8-sig")
    saved = f"sep=,\n{table}" if how == "sep" else table
    (tmp_path / "x" / "don-vi.csv").write_text(saved, "utf-8" if how == "sep" else how)
    subprocess.run([sys.executable, str(tmp_path / "x" / "lam.py"), str(tmp_path / "ra")], check=True, cwd=tmp_path)
    assert len(list((tmp_path / "ra").glob("*.docx"))) == len(table.splitlines()) - 1


def test_the_line_of_a_command_writes_what_the_script_writes(
    made: dict[str, list[Path]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = next(folder for folder in FOLDERS if (folder / "co-quan.yaml").is_file())
    shutil.copytree(folder, tmp_path / "x")
    monkeypatch.chdir(tmp_path / "x")
    (line,) = re.findall(r"^\$ thidua (batch .+)$", (folder.parent / "README.md").read_text("utf-8"), re.MULTILINE)
    assert run(shlex.split(line)) == 0
    written = {path.name: path.read_bytes() for path in Path("ra").glob("[!.]*.*")}
    scripts = made[folder.name][0].parent
    assert written == {path.name: path.read_bytes() for path in scripts.glob("[!.]*.*")}
    assert len(written) == 2 * len((folder / "don-vi.csv").read_text("utf-8").splitlines()[1:]) == 2 * 124
