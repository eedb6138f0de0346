"""A document that was edited since, merged into its plan file: each change in its place, every remark, no surprise."""

from __future__ import annotations

import copy
import io
import json
import random
from collections import Counter
from pathlib import Path

import docx
import pytest
from commented import commented
from docx.document import Document
from docx.text.paragraph import Paragraph
from support import EXAMPLES, ROOT

import thidua
from thidua.cli import run
from thidua.documents.carried import printed_lines
from thidua.plan_files import loader
from thidua.plan_files.texts import PlanText

PLAN = """\
# Kế hoạch của phòng
cơ quan: {tên: Phòng Văn hóa - Xã hội, viết tắt: PVHXH, địa danh: Thanh Khê}  # phường
số:  # văn thư cấp
ngày: 2026
trích yếu: Thi đua làm sạch đường phố năm 2026

nội dung:
  # việc chính
  - Mỗi tổ dân phố nhận chăm sóc một tuyến đường.  # 12 tổ
  - Dọn rác vào sáng thứ Bảy hằng tuần.

chỉ tiêu:
  - nội dung: Trên 90% tổ dân phố tham gia.  # năm 2025: 85
    phụ trách: Các tổ dân phố

nơi nhận: Các tổ dân phố
người ký: {chức vụ: Trưởng phòng, họ tên: Lê Văn An}
"""


def _edited(plan: str, *changes: tuple[str, str], carry: bool = True) -> bytes:
    """The document of a plan file in which words were typed over others."""
    document = docx.Document(io.BytesIO(thidua.render(thidua.read(plan, format="yaml"), carry=carry)))
    for old, new in changes:
        (found,) = [one for one in _paragraphs(document) if old in one.text.replace("\xa0", " ")]
        words = found.text.replace("\xa0", " ").replace(old, new)
        for run_ in found.runs[1:]:
            run_._r.getparent().remove(run_._r)
        found.runs[0].text = words
    return _saved(document)


def _paragraphs(document: Document) -> list[Paragraph]:
    cells = [one for table in document.tables for row in table.rows for cell in row.cells for one in cell.paragraphs]
    return [*document.paragraphs, *cells]


def _saved(document: Document) -> bytes:
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _merge(paper: bytes, plan: str) -> thidua.Merged:
    return thidua.merge(paper, plan, format="docx", plan_format="yaml")


@pytest.mark.parametrize("carry", [True, False])
def test_an_edited_sentence_goes_into_its_place(carry: bool) -> None:
    paper = _edited(PLAN, ("sáng thứ Bảy", "chiều thứ Sáu"), ("Trên 90%", "Trên 95%"), carry=carry)
    made = _merge(paper, PLAN)
    assert made.text == PLAN.replace("sáng thứ Bảy", "chiều thứ Sáu").replace("Trên 90%", "Trên 95%")
    assert [(one.line, one.label) for one in made.changes] == [
        (10, "nội dung, mục 2"), (13, "chỉ tiêu, mục 1, nội dung"),
    ]  # fmt: skip
    assert "Dọn rác vào chiều thứ Sáu hằng tuần." in made.changes[0].what
    assert made.conflicts == ()


def test_what_was_filled_in_on_paper_is_filled_in() -> None:
    made = _merge(_edited(PLAN, ("Số: ", "Số: 64"), ("Lê Văn An", "Trần Thị Bình")), PLAN)
    assert "số: 64  # văn thư cấp\n" in made.text
    assert "họ tên: Trần Thị Bình}" in made.text


def test_nothing_edited_is_nothing_changed() -> None:
    made = _merge(thidua.render(thidua.read(PLAN, format="yaml")), PLAN)
    assert (made.text, made.changes, made.conflicts, made.diff("a")) == (PLAN, (), (), "")
    assert _merge(_edited(PLAN), PLAN).text == PLAN


def test_what_the_file_says_by_now_stays() -> None:
    paper = _edited(PLAN, ("sáng thứ Bảy", "chiều thứ Sáu"))
    now = PLAN.replace("Trên 90%", "Trên 92%").replace("  # 12 tổ", "  # 13 tổ").replace("số:", "số: 9")
    made = _merge(paper, now)
    assert made.text == now.replace("sáng thứ Bảy", "chiều thứ Sáu")
    assert made.conflicts == ()


def test_what_both_changed_is_told_and_the_file_stays() -> None:
    paper = _edited(PLAN, ("Trên 90%", "Trên 95%"), ("sáng thứ Bảy", "chiều thứ Sáu"))
    now = PLAN.replace("Trên 90%", "Trên 92%")
    made = _merge(paper, now)
    assert made.text == now.replace("sáng thứ Bảy", "chiều thứ Sáu")
    assert [one.rule for one in made.conflicts] == ["gh-201"]
    assert "Trên 95%" in made.conflicts[0].what
    assert made.conflicts[0].line == 13


def test_a_line_that_goes_leaves_its_remark() -> None:
    document = docx.Document(io.BytesIO(thidua.render(thidua.read(PLAN, format="yaml"))))
    (line,) = [one for one in document.paragraphs if "Mỗi tổ dân phố" in one.text]
    line._p.getparent().remove(line._p)
    made = _merge(_saved(document), PLAN)
    assert "  # việc chính\n  # 12 tổ\n" in made.text
    assert "Mỗi tổ dân phố" not in made.text
    assert [one.what for one in made.changes if one.what.startswith("bỏ")]


def test_what_the_office_says_is_not_written_into_the_file() -> None:
    folder = ROOT / "examples" / "co-quan"
    plan = folder / "ngay-chu-nhat-xanh.yaml"
    own = thidua.read_office(folder / "co-quan.yaml")
    paper = thidua.render(thidua.read(plan, office=own))
    made = thidua.merge(paper, plan, format="docx", office=own)
    assert made.text == plan.read_text("utf-8")


def _scribbled(data: bytes, dice: random.Random) -> bytes:
    """A document in which four paragraphs were changed, added, or taken out."""
    document = docx.Document(io.BytesIO(data))
    found = [one for one in document.paragraphs if len(one.text) > 40 and one.runs]
    for one in dice.sample(found, min(4, len(found))):
        how = dice.choice(["change", "add", "drop", "append"])
        if how == "change":
            longest = max(one.runs, key=lambda each: len(each.text))
            words = longest.text.split(" ")
            words[len(words) // 2] = "SỬA"
            longest.text = " ".join(words)
        elif how == "append":
            one.runs[-1].text = one.runs[-1].text.rstrip(".;") + " thêm chữ."
        elif how == "drop":
            one._p.getparent().remove(one._p)
        else:
            twin = copy.deepcopy(one._p)
            one._p.addnext(twin)
            new = Paragraph(twin, one._parent)
            for each in new.runs[1:]:
                each._r.getparent().remove(each._r)
            new.runs[0].text = "Đoạn gõ thêm vào văn bản."
    return _saved(document)


@pytest.mark.parametrize("plan", EXAMPLES, ids=lambda path: path.stem)
def test_the_file_says_what_the_paper_says_and_keeps_a_remark_on_every_line(plan: Path) -> None:
    text, remarks = commented(plan.read_text("utf-8"))
    paper = _scribbled(thidua.render(thidua.read(text, format="yaml")), random.Random(7))
    made = _merge(paper, text)
    read = thidua.read_document(paper, format="docx").plan
    assert printed_lines(made.plan) == printed_lines(read)
    assert made.plan == thidua.read(made.text, format="yaml")
    after = PlanText.of(made.text, "yaml")
    assert not Counter(remarks) - Counter(made.text[start:end] for start, end in after.layout.remarks)
    assert made.changes


@pytest.mark.parametrize("format", ["json", "toml"])
def test_other_formats_take_it_over_as_well(format: str) -> None:
    plan = thidua.read(PLAN, format="yaml")
    typed = loader(format).dump(plan.to_data())
    made = thidua.merge(_edited(PLAN, ("sáng thứ Bảy", "chiều thứ Sáu")), typed, format="docx", plan_format=format)
    assert made.text == typed.replace("sáng thứ Bảy", "chiều thứ Sáu")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    Path("ke-hoach.yaml").write_bytes(PLAN.replace("\n", "\r\n").encode())
    Path("khac.toml").write_text("so = 1\n", "utf-8")
    Path("sua.docx").write_bytes(_edited(PLAN, ("sáng thứ Bảy", "chiều thứ Sáu")))
    return tmp_path


def test_the_command_writes_into_the_plan_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = Path("ke-hoach.yaml").read_bytes()
    assert run(["read", "sua.docx", "--merge", "ke-hoach.yaml", "--dry-run"]) == 0
    told = capsys.readouterr()
    assert "+  - Dọn rác vào chiều thứ Sáu hằng tuần." in told.out.splitlines()
    assert Path("ke-hoach.yaml").read_bytes() == before
    assert run(["read", "sua.docx", "khac.yaml", "--merge", "ke-hoach.yaml"]) == 0
    assert Path("ke-hoach.yaml").read_bytes() == before
    capsys.readouterr()
    assert run(["read", "sua.docx", "--merge", "ke-hoach.yaml"]) == 0
    assert Path("ke-hoach.yaml").read_bytes() == before.replace("sáng thứ Bảy".encode(), "chiều thứ Sáu".encode())
    assert Path("khac.yaml").read_bytes() == Path("ke-hoach.yaml").read_bytes()
    assert capsys.readouterr().err == (
        "ke-hoach.yaml:10: nội dung, mục 2: ghi chú gh-101: “Dọn rác vào sáng thứ Bảy hằng tuần.” → “Dọn rác vào chiều "
        "thứ Sáu hằng tuần.”\n"
    )
    assert json.loads(_merge(Path("sua.docx").read_bytes(), PLAN).to_json())["conflicts"] == []


REFUSED: dict[str, tuple[list[str], int, str]] = {
    "dry": (["read", "sua.docx", "a.yaml", "--dry-run"], 2, "thiếu --merge"),
    "format": (["read", "sua.docx", "a.json", "--merge", "ke-hoach.yaml"], 2, "trái với đuôi tên"),
    "same": (["read", "sua.docx", "sua.docx", "--merge", "ke-hoach.yaml"], 2, "sua.docx"),
    "document": (["read", "ke-hoach.yaml", "--merge", "ke-hoach.yaml"], 2, "vừa là tệp vào vừa là tệp ra"),
    "plan": (["read", "khac.toml", "--merge", "ke-hoach.yaml"], 2, "không phải định dạng văn bản"),
    "explain": (["read", "sua.docx", "--merge", "ke-hoach.yaml", "--explain"], 2, "--merge không đi cùng --explain"),
    "more": (["read", "sua.docx", "b", "c", "--merge", "ke-hoach.yaml"], 2, "c"),
    "missing": (["read", "khong.docx", "--merge", "ke-hoach.yaml"], 1, "khong.docx"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_a_call_that_is_refused_leaves_the_plan_file(
    name: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words, code, said = REFUSED[name]
    before = Path("ke-hoach.yaml").read_bytes()
    assert run(words) == code
    assert said in capsys.readouterr().err
    assert Path("ke-hoach.yaml").read_bytes() == before


def test_a_conflict_is_told_by_the_exit_code(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Path("ke-hoach.yaml").write_text(PLAN.replace("sáng thứ Bảy", "tối thứ Ba"), "utf-8")
    assert run(["read", "sua.docx", "--merge", "ke-hoach.yaml"]) == 1
    assert "gh-201" in capsys.readouterr().err
    assert "tối thứ Ba" in Path("ke-hoach.yaml").read_text("utf-8")


def test_a_deadline_that_was_changed_leaves_a_line_of_text_one() -> None:
    """What reading alone tells of a line, its deadline as a value, was typed by nobody."""
    plan = PLAN + "tổ chức thực hiện:\n  - đơn vị: Tổ 1\n    nhiệm vụ: [Nộp báo cáo trước ngày 30/9/2026, Họp]  # một\n"
    merged = thidua.merge(_edited(plan, ("30/9/2026", "15/9/2026")), plan, format="docx", plan_format="yaml")
    assert merged.text == plan.replace("30/9/2026", "15/9/2026")
