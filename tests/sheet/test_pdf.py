"""The text of a PDF: what is refused and why; a decision and its plan in one file read as they stand."""

from __future__ import annotations

import io
import subprocess
from pathlib import Path

import pytest
from PIL import Image
from support import PATIENCE, ROOT, need, need_module, print_pdf

import thidua
from thidua.errors import MissingToolError, PlanError
from thidua.sheet import Paragraph
from thidua.sheet.boxes import text_of_words, words_of_boxes
from thidua.sheet.files import read_sheet
from thidua.sheet.pdf import pdf_text
from thidua.sheet.prints import level_rules

_PASSWORD = (
    'pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},'
    '"DocumentOpenPassword":{"type":"string","value":"x"}}'
)


def test_without_poppler_it_is_said_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(MissingToolError, match=r"pdftotext.*poppler-utils.*\.txt"):
        pdf_text(b"%PDF-1.7", "a.pdf")


def test_what_is_no_pdf_is_refused() -> None:
    with pytest.raises(PlanError, match=r"a\.pdf: không phải là tệp \.pdf"):
        pdf_text(b"abc", "a.pdf")


def test_a_damaged_file_is_refused() -> None:
    need("pdftotext")
    with pytest.raises(PlanError, match="có thể đã hỏng"):
        pdf_text(b"%PDF-1.7\n" + bytes(500), "a.pdf")


def test_pictures_of_pages_are_told_from_text() -> None:
    need("pdftotext")
    out = io.BytesIO()
    Image.new("L", (200, 300), 255).save(out, "PDF")
    with pytest.raises(PlanError, match=r"chỉ có ảnh.*OCR"):
        pdf_text(out.getvalue(), "a.pdf")


def test_a_file_with_a_password_is_told(tmp_path: Path) -> None:
    soffice, _ = need("soffice"), need("pdftotext")
    (tmp_path / "a.txt").write_text("KẾ HOẠCH", "utf-8")
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = [soffice, profile, "--headless", "--convert-to", _PASSWORD, "--outdir", str(tmp_path)]
    subprocess.run([*command, str(tmp_path / "a.txt")], check=True, capture_output=True, timeout=PATIENCE)
    with pytest.raises(PlanError, match="có mật khẩu"):
        thidua.read(tmp_path / "a.pdf")


def box(text: str, left: float, top: float, right: float) -> str:
    return f'<word xMin="{left}" yMin="{top}" xMax="{right}" yMax="{top + 18}">{text}</word>\n'


def test_words_stand_where_they_stand_on_paper() -> None:
    page = '<page width="595" height="842">\n'
    first = box("A", 40, 100, 50) + box("b&amp;c", 54, 100, 76) + box("D", 200, 101, 210)
    boxes = page + first + box("e", 200, 119, 205) + box("F", 40, 160, 50) + page + box("G", 40, 100, 50)
    blank = " " * 10
    assert text_of_words(words_of_boxes(boxes)).split("\n") == [
        f"{blank}A b&c{' ' * 35}D", f"{' ' * 50}e", "", f"{blank}F", f"\f{blank}G", "",
    ]  # fmt: skip


def test_blanks_of_a_justified_line_are_no_gaps() -> None:
    wide = "".join(box("x", left, 100, left + 8) for left in range(40, 300, 20))
    assert text_of_words(words_of_boxes(f"<page a>{wide}")).strip() == " ".join("x" * 13)


def test_a_decision_and_its_plan_in_one_file(tmp_path: Path) -> None:
    need("pdftotext")
    plan = thidua.read(ROOT / "examples" / "so-noi-vu.yaml")
    thidua.write(plan, tmp_path / "a.docx", template="quyet-dinh")
    print_pdf([tmp_path / "a.docx"], tmp_path)
    reading = thidua.read_document(tmp_path / "a.pdf")
    read = reading.plan
    assert (read.co_quan.ten, read.co_quan.chu_quan) == ("Sở Nội vụ", "UBND tỉnh Quảng Trị")
    assert (read.kem_theo.loai, read.kem_theo.so) == ("Quyết định", "/QĐ-SNV")
    assert [basis.so for basis in read.can_cu] == [basis.so for basis in plan.can_cu]
    assert [item.noi_dung for item in read.chi_tieu] == [item.noi_dung for item in plan.chi_tieu]
    (decision,) = read.muc_khac
    said = [item.noi_dung for item in decision.gom]
    assert "- Như Điều 3;" in said
    assert said[-1] == plan.nguoi_ky.ho_ten
    assert not [finding for finding in reading.report if finding.rule == "doc-202"]
    assert all(finding.place.startswith("trang ") for finding in reading.report if finding.place)


def test_pages_that_draw_too_much_are_refused_by_a_check_as_by_whoever_compares() -> None:
    need("pdftohtml")
    need_module("typst")
    pdf = thidua.render(thidua.read(ROOT / "examples" / "so-noi-vu.yaml"), "pdf")
    assert thidua.check(pdf, format="pdf").judged
    with pytest.raises(PlanError, match="quá mức soi được"):
        thidua.check(pdf, format="pdf", limits=thidua.Limits(pdf_steps=100))
    with pytest.raises(PlanError, match="quá"):
        thidua.check(pdf, format="pdf", limits=thidua.Limits(pages=1))


def test_the_looks_of_words_and_the_rules_of_a_page_are_read_in_their_places() -> None:
    need("pdftohtml")
    need_module("typst")
    pdf = thidua.render(thidua.read(ROOT / "examples" / "so-noi-vu.yaml"), "pdf")
    sheet = read_sheet(pdf, "pdf", "a.pdf", counted=True)
    rows = {row.where: row for page in sheet.prints for row in page.rows}
    shown = {block.where: block.text.split() for block in sheet.blocks if isinstance(block, Paragraph) and block.text}
    assert {where: [word.text for word in row.words] for where, row in rows.items()} == shown
    motto = next(row for row in rows.values() if any(word.text == "CỘNG" for word in row.words))
    looks = [word for word in motto.words if word.left > 250]
    assert {(word.size, word.font, word.bold, word.italic) for word in looks} == {(13, "Liberation Serif", True, False)}
    below = [box for box in level_rules(sheet.prints[0]) if motto.base < box[1] < motto.base + 40]
    assert len(below) == 2
    assert all(box[3] - box[1] < 2 for box in below)
