"""Old Word documents read as plans: the cases of word_documents.yaml, typed into Word files paragraph by paragraph."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.document import Document
from docx.table import _Cell
from ruamel.yaml import YAML
from texts import layout_of, short

import thidua
from thidua.plan_files import plan_data

CASES: list[dict[str, Any]] = YAML(typ="safe").load(Path(__file__).with_name("word_documents.yaml").read_text("utf-8"))
EACH = pytest.mark.parametrize("case", CASES, ids=lambda case: case["tên"])


def _typed(case: dict[str, Any]) -> bytes:
    document = docx.Document()
    for typed in case["đoạn"]:
        if isinstance(typed, dict) and "hàng" in typed:
            rows = typed["hàng"]
            table = document.add_table(len(rows), max(map(len, rows)))
            for i, row in enumerate(rows):
                for j, text in enumerate(row):
                    _fill(table.cell(i, j), text)
        else:
            _add(document, typed)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _add(document: Document | _Cell, typed: Any) -> None:
    look = typed if isinstance(typed, dict) else {"chữ": typed}
    paragraph = document.add_paragraph(style=look.get("kiểu"))
    paragraph.add_run(look["chữ"]).bold = look.get("đậm")


def _fill(cell: _Cell, typed: Any) -> None:
    first, *more = typed.split("\n") if isinstance(typed, str) else typed
    cell.paragraphs[0].text = first
    for line in more:
        _add(cell, line)


@EACH
def test_what_the_document_says_is_read(case: dict[str, Any]) -> None:
    reading = thidua.read_document(_typed(case), format="docx")
    data = plan_data(reading.plan)
    for key, wanted in case["kết quả"].items():
        got = layout_of(reading.plan) if key == "bố cục" else data.get(key)
        assert short(got) == short(wanted), f"{key}: {got}"
    assert set(case.get("báo", ())) <= {finding.rule for finding in reading.report}


def test_two_names_below_one_post_are_not_one_name_for_certain() -> None:
    signer = {"chức vụ": "Giám đốc", "họ tên": "Lê Minh Hạ"}
    plan = thidua.KeHoach.from_data({"trích yếu": "Thi đua năm 2026", "nội dung": ["Làm tốt"], "người ký": signer})
    document = docx.Document(io.BytesIO(thidua.render(plan, "docx", carry=False)))
    cell = document.tables[-1].rows[0].cells[-1]
    name = next(one for one in cell.paragraphs if one.text == "Lê Minh Hạ")
    for said in ("chắc", "có thể"):
        out = io.BytesIO()
        document.save(out)
        found = [one for one in thidua.read_document(out.getvalue(), format="docx").report if "người ký" in str(one)]
        assert [one.certainty for one in found] == [said]
        cell.add_paragraph("Trần Thị Lan", style=name.style)
