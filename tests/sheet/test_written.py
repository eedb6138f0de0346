"""Documents that thidua, python-docx and LibreOffice wrote: every word in order, in the look that was meant."""

from __future__ import annotations

import io
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import docx
import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt
from support import PATIENCE, PLANS, need
from texts import parts_of, squeeze

import thidua
from thidua import Limits, MissingToolError, PlanError
from thidua.sheet import Paragraph, Sheet, office, paragraphs
from thidua.sheet.docx import read_docx
from thidua.sheet.office import to_docx

from .drawn import outline

EACH_PLAN = pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)


def _sheet(path: Path) -> Sheet:
    return read_docx(thidua.render(thidua.read(path), "docx", template="nd30"), path.name)


def _said(sheet: Sheet) -> str:
    every = [*paragraphs(sheet.blocks), *sheet.footers, *sheet.headers]
    return squeeze("\n".join("".join(run.text for run in one.runs) for one in every))


def _lost(path: Path, sheet: Sheet) -> list[str]:
    said = _said(sheet)
    plan = thidua.read(path)
    return [text for texts in parts_of(plan).values() for text in texts if squeeze(text) not in said]


@EACH_PLAN
def test_each_text_of_a_plan_is_read_in_order(path: Path) -> None:
    sheet = _sheet(path)
    assert not _lost(path, sheet)
    said = _said(sheet)
    for texts in parts_of(thidua.read(path)).values():
        spots = [said.find(squeeze(t)) for t in texts if len(squeeze(t)) > 25 and said.count(squeeze(t)) == 1]
        assert spots == sorted(spots)


LOOKS = {
    # style: capitals shown, bold, italic, size, alignment
    "Quốc hiệu": (True, True, False, 13, "center"),
    "Tiêu ngữ": (False, True, False, 14, "center"),
    "Cơ quan ban hành": (True, True, False, 13, "center"),
    "Địa danh và ngày": (False, False, True, 13, "center"),
    "Tên loại": (True, True, False, 14, "center"),
    "Trích yếu": (False, True, False, 14, "center"),
    "Căn cứ": (False, False, True, 14, "both"),
    "Mục": (True, True, False, 14, "both"),
    "Từ Nơi nhận": (False, True, True, 12, "left"),
    "Nơi nhận": (False, False, False, 11, "left"),
    "Chức vụ": (True, True, False, 14, "center"),
    "Họ tên": (False, True, False, 14, "center"),
}
"""What Decree 30 asks for and the template gives (Appendix I)."""


def _looks_of(paragraph: Paragraph) -> tuple[bool, bool, bool, float, str]:
    caps = paragraph.shown.upper() == paragraph.shown
    return caps, paragraph.bold, paragraph.italic, paragraph.size, paragraph.align


@EACH_PLAN
def test_the_look_is_the_templates(path: Path) -> None:
    seen = {}
    for paragraph in paragraphs(_sheet(path).blocks):
        if paragraph.style in LOOKS and paragraph.text.strip():
            caps, *rest = _looks_of(paragraph)
            wanted = LOOKS[paragraph.style]
            assert rest == list(wanted[1:]), paragraph
            assert caps or not wanted[0]
            seen[paragraph.style] = True
    assert {"Tên loại", "Trích yếu"} <= set(seen)


def test_pages_rules_and_tables_of_a_written_plan() -> None:
    path = next(path for path in PLANS if path.stem == "phu-luc-ngang")
    sheet = _sheet(path)
    assert [(page.width, page.height) for page in sheet.pages] == [(210, 297), (297, 210), (210, 297)]
    assert (sheet.pages[0].top, sheet.pages[0].left, sheet.pages[0].right) == (20, 30, 15)
    assert any(paragraph.rule_above or paragraph.rule_below for paragraph in paragraphs(sheet.blocks))
    tables = [(len(block.rows), block.ruled) for block in sheet.blocks if hasattr(block, "ruled")]
    assert not tables[0][1]  # the heading
    assert any(ruled and rows > 3 for rows, ruled in tables)  # the assignments
    assert not sheet.notes


# LibreOffice.


@pytest.fixture(scope="module")
def through_libreoffice() -> dict[str, bytes]:
    """Each plan's document after a trip to ODT and back, in one run of LibreOffice a step."""
    soffice = need("soffice")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path in PLANS:
            thidua.write(thidua.read(path), folder / "1" / f"{path.stem}.docx", template="nd30")
        for step, format in ((1, "odt"), (2, "docx")):
            given = sorted((folder / str(step)).iterdir())
            subprocess.run(
                [soffice, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", format,
                 "--outdir", str(folder / str(step + 1)), *map(str, given)],
                check=True, capture_output=True, timeout=PATIENCE,
            )  # fmt: skip
        return {path.stem: path.read_bytes() for path in (folder / "3").iterdir()}


@EACH_PLAN
def test_after_a_trip_through_libreoffice(path: Path, through_libreoffice: dict[str, bytes]) -> None:
    sheet = read_docx(through_libreoffice[path.stem], path.name)
    assert not _lost(path, sheet)

    def looks(sheet: Sheet) -> list[object]:
        found = []
        for paragraph in paragraphs(sheet.blocks):
            if paragraph.text.strip():
                caps, *rest = _looks_of(paragraph)
                indents = [round(measure) for measure in (paragraph.left, paragraph.right, paragraph.first_line)]
                found.append((" ".join(paragraph.shown.split()), caps, *rest, paragraph.level, *indents))
        return found

    before = looks(_sheet(path))
    after = looks(sheet)
    assert len(before) == len(after)
    different = [(old, new) for old, new in zip(before, after, strict=True) if old != new]
    assert not different


@pytest.mark.parametrize("format", ["odt", "rtf", "doc"])
def test_other_word_processors_files(format: str, tmp_path: Path) -> None:
    soffice = need("soffice")
    path = PLANS[0]
    thidua.write(thidua.read(path), tmp_path / "a.docx")
    subprocess.run(
        [soffice, f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", format,
         "--outdir", str(tmp_path), str(tmp_path / "a.docx")],
        check=True, capture_output=True, timeout=PATIENCE,
    )  # fmt: skip
    data = to_docx((tmp_path / f"a.{format}").read_bytes(), format, f"a.{format}")
    assert not _lost(path, read_docx(data, "a.docx"))


def test_without_libreoffice_it_is_said_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(MissingToolError, match=r"LibreOffice.*\.docx"):
        to_docx(b"{\\rtf1 a}", "rtf", "a.rtf")


@pytest.mark.parametrize("format", office.FORMATS)
def test_what_is_of_another_format_is_not_given_to_libreoffice(format: str) -> None:
    with pytest.raises(PlanError, match=rf"a\.{format}: không phải là tệp \.{format}"):
        to_docx(b"abc", format, f"a.{format}")


def test_a_word_file_with_the_old_suffix_needs_no_libreoffice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert to_docx(b"PK\x03\x04", "doc", "a.doc") == b"PK\x03\x04"


def test_a_damaged_file_that_libreoffice_cannot_read() -> None:
    need("soffice")
    with pytest.raises(PlanError, match="không đọc được"):
        to_docx(b"PK\x03\x04" + bytes(100), "odt", "a.odt")


def test_a_libreoffice_that_hangs_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake = tmp_path / "soffice"
    fake.write_text(f"#!{sys.executable}\nimport subprocess, sys\nsubprocess.run(['/bin/sleep', '{2 * PATIENCE}'])\n")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    start = time.monotonic()
    with pytest.raises(PlanError, match="chưa xong"):
        to_docx(b"{\\rtf1 a}", "rtf", "a.rtf", Limits(program_seconds=1))
    assert time.monotonic() - start < PATIENCE


# python-docx.


def test_a_document_by_python_docx() -> None:
    document = docx.Document()
    document.add_heading("KẾ HOẠCH", 1)
    paragraph = document.add_paragraph("một ")
    paragraph.add_run("hai").bold = True
    paragraph.paragraph_format.first_line_indent = Mm(10)
    paragraph.paragraph_format.space_before = Pt(6)
    paragraph.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    for text in ("a", "b"):
        document.add_paragraph(text, style="List Number")
    document.add_paragraph("c", style="List Bullet")
    table = document.add_table(2, 2, style="Table Grid")
    table.cell(0, 0).merge(table.cell(0, 1)).text = "đầu"
    table.cell(1, 1).text = "cuối"
    document.sections[0].header.paragraphs[0].text = "trên"
    out = io.BytesIO()
    document.save(out)
    sheet = read_docx(out.getvalue(), "a.docx")
    assert outline(sheet.blocks) == ["KẾ HOẠCH", "một hai", "1. a", "2. b", "• c", [[["đầu"]], [[""], ["cuối"]]]]
    heading, text = (block for block in sheet.blocks[:2] if isinstance(block, Paragraph))
    assert (heading.level, heading.style, heading.bold, heading.size) == (1, "heading 1", True, 14)
    assert [run.bold for run in text.runs] == [False, True]
    assert (text.first_line, text.before, text.align, text.size) == (10, 6, "both", 11)
    assert [paragraph.text for paragraph in sheet.headers] == ["trên"]
