"""A document of our own gives its plan back; an edited one says what it says now; a paper is held against a plan."""

from __future__ import annotations

import copy
import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from support import PLANS, ROOT

import thidua
from thidua.documents.carried import printed_lines
from thidua.engine.carry import PART, carried_in
from thidua.templates import Template, bundled

EACH_PLAN = pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
WHOLE = [name for name in bundled() if Template(name).prints_plan]


@EACH_PLAN
@pytest.mark.parametrize("template", WHOLE)
def test_a_document_that_carries_its_plan_gives_the_same_plan(path: Path, template: str) -> None:
    plan = thidua.read(path)
    data = thidua.render(plan, "docx", template=template)
    reading = thidua.read_document(data, format="docx")
    assert reading.plan == plan
    assert [finding.rule for finding in reading.report] == ["doc-401"]


@EACH_PLAN
def test_the_receipt_names_the_version_the_template_and_the_plan(path: Path) -> None:
    data = thidua.render(thidua.read(path), "docx")
    inside = carried_in(data)
    assert inside is not None
    assert (inside.version, inside.whole, inside.untouched) == (thidua.__version__, True, True)
    assert re.fullmatch("[0-9a-f]{32}", inside.template)
    assert carried_in(thidua.render(thidua.read(path), "docx", carry=False)) is None


def _with_part(data: bytes, change: Callable[[str, bytes], tuple[str, bytes]]) -> bytes:
    """The package with each part changed."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(*change(name, old.read(name)))
    return out.getvalue()


def _edited(data: bytes, old: str, new: str) -> bytes:
    """The document with some words changed as Word changes them."""
    document = docx.Document(io.BytesIO(data))
    found = [run for paragraph in document.paragraphs for run in paragraph.runs if old in run.text]
    assert found
    for run in found:
        run.text = run.text.replace(old, new)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


PLAN = next(path for path in PLANS if path.stem == "so-noi-vu")


def test_saved_again_by_another_program_it_is_still_the_same_plan() -> None:
    plan = thidua.read(PLAN)
    out = io.BytesIO()
    docx.Document(io.BytesIO(thidua.render(plan, "docx"))).save(out)
    assert thidua.read(out.getvalue(), format="docx") == plan


def test_word_may_give_the_part_another_name() -> None:
    plan = thidua.read(PLAN)
    renamed = _with_part(
        thidua.render(plan, "docx"),
        lambda name, data: (name.replace("item99", "item1"), data.replace(b"item99.xml", b"item1.xml")),
    )
    assert thidua.read(renamed, format="docx") == plan


def test_an_edited_text_wins_and_what_was_not_edited_keeps_its_values() -> None:
    plan = thidua.read(PLAN)
    reading = thidua.read_document(_edited(thidua.render(plan, "docx"), "Trên 98%", "Trên 99%"), format="docx")
    assert reading.report.findings[0].rule == "doc-402"
    assert reading.plan.chi_tieu[0].noi_dung.startswith("Trên 99%")
    assert str(reading.plan.chi_tieu[0].gia_tri) == "99"
    assert reading.plan.chi_tieu[1:] == plan.chi_tieu[1:]
    assert reading.plan.to_chuc_thuc_hien == plan.to_chuc_thuc_hien
    wanted = tuple(line.replace("Trên 98%", "Trên 99%") for line in printed_lines(plan))
    assert printed_lines(reading.plan) == wanted


@pytest.mark.parametrize(
    "damage",
    [b"", b"{", b"[1, 2]", '{"căn cứ": [{"không": 1}]}'.encode(), b'{"a":' * 5000],
    ids=["empty", "cut", "a list", "no plan", "deep"],
)
def test_a_damaged_part_is_passed_over_and_the_paper_read(damage: bytes) -> None:
    plan = thidua.read(PLAN)

    def change(name: str, data: bytes) -> tuple[str, bytes]:
        return name, re.sub(rb">\{.*\}<", b">" + damage + b"<", data, flags=re.DOTALL) if name == PART else data

    read = thidua.read(_with_part(thidua.render(plan, "docx"), change), format="docx")
    assert printed_lines(read) == printed_lines(plan)


@EACH_PLAN
def test_a_paper_is_the_plan_that_it_was_printed_from_and_no_other(path: Path) -> None:
    for carry, template in ((True, "nd30"), (False, "nd30"), (False, "dang")):
        plan = thidua.read(path).evolve(quy_uoc=Template(template).kieu.quy_uoc)
        data = thidua.render(plan, "docx", carry=carry, template=template)
        assert not thidua.verify(data, plan, format="docx").findings
        other = plan.evolve(trich_yeu=f"{plan.trich_yeu} và nhiều việc khác")
        report = thidua.verify(data, other, format="docx")
        assert not report.ok
        assert "và nhiều việc khác" in str(report)


def test_a_changed_line_cannot_hide_behind_the_plan_inside() -> None:
    plan = thidua.read(PLAN)
    data = _edited(thidua.render(plan, "docx"), "Trên 98%", "Trên 89%")
    inside = carried_in(data)
    assert inside is not None
    assert not inside.untouched
    report = thidua.verify(data, plan, format="docx")
    assert not report.ok
    assert "Trên 89%" in str(report)


def test_another_plan_inside_is_told_though_the_paper_is_the_same() -> None:
    plan = thidua.read(PLAN)
    tasks = [task.evolve(phoi_hop=["Phòng Tài chính"]) for task in plan.to_chuc_thuc_hien]
    report = thidua.verify(thidua.render(plan, "docx"), plan.evolve(to_chuc_thuc_hien=tasks), format="docx")
    assert report.ok
    assert [finding.rule for finding in report] == ["vb-102"]
    assert "tổ chức thực hiện" in str(report)


# What people do in Word with a document of ours.


def _after(document: docx.document.Document, start: str, text: str) -> None:
    """Types a paragraph behind the one that begins so, in its style."""
    paragraph = next(one for one in document.paragraphs if one.text.replace("\u00a0", " ").startswith(start))
    typed = copy.deepcopy(paragraph._p)
    paragraph._p.addnext(typed)
    runs = docx.text.paragraph.Paragraph(typed, paragraph._parent).runs
    runs[0].text = text
    for run in runs[1:]:
        run._r.getparent().remove(run._r)


def _changed(change: Callable[[docx.document.Document], object]) -> thidua.KeHoach:
    plan = thidua.read(ROOT / "examples" / "ngan.yaml")
    document = docx.Document(io.BytesIO(thidua.render(plan, "docx")))
    change(document)
    out = io.BytesIO()
    document.save(out)
    reading = thidua.read_document(out.getvalue(), format="docx")
    assert [finding.rule for finding in reading.report][:2] == ["doc-402", "doc-403"]
    assert not thidua.verify(out.getvalue(), plan, format="docx").ok
    report = thidua.verify(out.getvalue(), reading.plan, format="docx")
    assert {finding.rule for finding in report} <= {
        "vb-102",
        "vb-104",
        "vb-105",
    }  # a typed appendix lacks “(Kèm theo …)”
    assert reading.plan.bo_cuc == plan.bo_cuc  # the layout is the usual one, and stays so
    return reading.plan


def test_a_unit_typed_after_the_last_is_one_more_assignment() -> None:
    plan = _changed(lambda document: _after(document, "2. Các phòng", "3. Phòng Kế hoạch"))
    assert [task.don_vi for task in plan.to_chuc_thuc_hien][-1] == ("Phòng Kế hoạch",)


def test_a_dash_typed_after_the_last_is_one_more_item() -> None:
    plan = _changed(lambda document: _after(document, "- Thông báo kết luận", "- Gửi cho các phòng."))
    assert [item.noi_dung for item in plan.noi_dung][-1] == "Gửi cho các phòng."


def test_an_appendix_typed_behind_the_signature_is_one() -> None:
    def typed(document: docx.document.Document) -> None:
        document.add_paragraph("PHỤ LỤC")
        document.add_paragraph("Danh sách phòng họp")

    (appendix,) = _changed(typed).phu_luc
    assert [item.noi_dung for item in appendix.gom] == ["Danh sách phòng họp"]


def test_two_items_made_one_are_an_edit_though_no_word_has_changed() -> None:
    def joined(document: docx.document.Document) -> None:
        first, second = (one for one in document.paragraphs if one.text.startswith(("-\u00a0Gửi", "-\u00a0Thông báo")))
        for run in second.runs:
            first._p.append(run._r)
        second._p.getparent().remove(second._p)

    plan = thidua.read(ROOT / "examples" / "ngan.yaml")
    document = docx.Document(io.BytesIO(thidua.render(plan, "docx")))
    joined(document)
    out = io.BytesIO()
    document.save(out)
    read = thidua.read(out.getvalue(), format="docx")
    assert len(read.noi_dung) == len(plan.noi_dung) - 1


def test_hidden_text_is_gone() -> None:
    def hidden(document: docx.document.Document) -> None:
        for paragraph in document.paragraphs:
            if "30%" in paragraph.text:
                for run in paragraph.runs:
                    run.font.hidden = True

    plan = thidua.read(ROOT / "examples" / "ngan.yaml")
    document = docx.Document(io.BytesIO(thidua.render(plan, "docx")))
    hidden(document)
    out = io.BytesIO()
    document.save(out)
    assert "30%" not in thidua.render(thidua.read(out.getvalue(), format="docx"), "txt").decode()


def test_styles_named_anew_are_no_edit() -> None:
    plan = thidua.read(PLAN)

    def change(name: str, data: bytes) -> tuple[str, bytes]:
        for known in (b"LoiVan", b"Khoan"):
            data = data.replace(b'"' + known + b'"', b'"' + known + b'1"') if name.startswith("word/") else data
        return name, data

    reading = thidua.read_document(_with_part(thidua.render(plan, "docx"), change), format="docx")
    assert reading.plan == plan
    assert [finding.rule for finding in reading.report] == ["doc-401"]


EDITED = thidua.KeHoach.from_data(
    {
        "cơ quan": {"tên": "Sở Nội vụ", "viết tắt": "SNV", "địa danh": "Hòa An"},
        "trích yếu": "Thi đua",
        "mục đích": ["Một.", "Hai.", "Ba."],
        "chỉ tiêu": ["Trên 90% hồ sơ đúng hạn.", {"nội dung": "Có sáng kiến.", "phụ trách": "Các phòng"}],
        "tổ chức thực hiện": [
            {
                "đơn vị": "Văn phòng Sở",
                "phối hợp": "Thanh tra Sở",
                "nhiệm vụ": [{"nội dung": "Theo dõi.", "sản phẩm": "Báo cáo"}, "Họp."],
            },
            {
                "tiêu đề": "Các phòng và Trung tâm",
                "đơn vị": ["Các phòng", "Trung tâm"],
                "nhiệm vụ": ["Đăng ký.", "Làm."],
            },
        ],
        "nơi nhận": "UBND tỉnh",
        "lưu": "VT",
        "người ký": {"chức vụ": "Giám đốc", "họ tên": "Lê A"},
    }
)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("- Một.", "- Mười."),
        ("- Hai.", "- Hai mươi."),
        ("- Trên 90% hồ sơ đúng hạn.", "- Trên 95% hồ sơ đúng hạn."),
        ("1. Văn phòng Sở", "1. Phòng Tổ chức"),
        ("- Theo dõi.", "- Theo dõi kỹ."),
        ("- Đăng ký.", "- Đăng ký ngay."),
    ],
)
def test_a_line_typed_anew_changes_its_line_and_nothing_else(old: str, new: str) -> None:
    """As a person types it, with an ordinary blank behind the sign."""
    document = docx.Document(io.BytesIO(thidua.render(EDITED, "docx")))
    (line,) = (one for one in document.paragraphs if one.text.replace("\u00a0", " ") == old)
    line.runs[0].text = new
    for run in line.runs[1:]:
        run._r.getparent().remove(run._r)
    out = io.BytesIO()
    document.save(out)
    read = thidua.read(out.getvalue(), format="docx")
    before, after = (thidua.render(plan, "yaml").decode().split("\n") for plan in (EDITED, read))
    assert len(before) == len(after)
    changed = [(a, b) for a, b in zip(before, after, strict=True) if a != b]
    assert len(changed) == 1
    assert changed[0][0].endswith(re.sub(r"^(?:-|\d\.) ", "", old))
    assert changed[0][1].endswith(re.sub(r"^(?:-|\d\.) ", "", new))


def test_a_second_signer_typed_below_the_first_is_one() -> None:
    document = docx.Document(io.BytesIO(thidua.render(EDITED, "docx")))
    cell = next(cell for table in document.tables for row in table.rows for cell in row.cells if "Lê A" in cell.text)
    for text in ("TỔNG PHỤ TRÁCH", "Trần Thị Hai"):
        cell.add_paragraph(text, style="Họ tên")
    out = io.BytesIO()
    document.save(out)
    read = thidua.read(out.getvalue(), format="docx")
    assert [(signer.chuc_vu, signer.ho_ten) for signer in read.cac_nguoi_ky] == [
        ("Giám đốc", "Lê A"),
        ("Tổng phụ trách", "Trần Thị Hai"),
    ]


def test_words_added_at_the_foot_of_a_page_are_no_part_of_the_plan() -> None:
    document = docx.Document(io.BytesIO(thidua.render(EDITED, "docx")))
    document.sections[0].footer.paragraphs[0].text = "Bản nháp, chưa duyệt"
    document.sections[0].footer.paragraphs[0].style = document.styles["Số trang"]
    out = io.BytesIO()
    document.save(out)
    report = thidua.verify(out.getvalue(), EDITED, format="docx")
    assert [finding.rule for finding in report] == ["vb-103"]
    assert not report.ok


def test_two_names_that_were_joined_by_a_line_break_are_two_again() -> None:
    plan = thidua.read(ROOT / "examples" / "ngan.yaml")
    assert plan.co_quan
    document = docx.Document(io.BytesIO(thidua.render(plan, "docx")))
    parent, issuer, *_ = document.tables[0].rows[0].cells[0].paragraphs
    parent.add_run().add_break()
    parent.add_run(issuer.text)
    issuer._p.getparent().remove(issuer._p)
    out = io.BytesIO()
    document.save(out)
    read = thidua.read_document(out.getvalue(), format="docx").plan.co_quan
    assert read
    assert (read.chu_quan, read.ten) == (plan.co_quan.chu_quan, plan.co_quan.ten)
