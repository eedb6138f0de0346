"""News of a plan: its tables, its notes, lists in lists and who has written it, in each of its formats."""

from __future__ import annotations

import io
from pathlib import Path
from zipfile import ZipFile

import docx
import lxml.html
import pytest
from markdown_it import MarkdownIt
from support import need_module
from texts import docx_text, pdf_text

import thidua

PLAN = thidua.KeHoach.from_data(
    {
        "cơ quan": {"tên": "Sở Nội vụ", "viết tắt": "SNV"},
        "trích yếu": "Phát động phong trào thi đua",
        "nội dung": [
            {"tiêu đề": "Phục vụ nhân dân", "gồm": [
                {"tiêu đề": "Ở bộ phận một cửa", "gồm": ["Nhận hồ sơ đúng hẹn.", "Trả kết quả sớm[^a]."]},
                "Ở các phòng."]},
            {"nội dung": "Lịch như sau", "bảng": {
                "tiêu đề": "Lịch thi đua", "cột": ["STT", "Việc"], "dòng": ["Quý I", ["1", "Phát động[^b]"]]}},
        ],
        "mục khác": [{"tiêu đề": "Mức thưởng", "bảng": {"cột": ["Hạng", "Số"], "dòng": [["Nhất", "02"]]}}],
        "chú thích": {"a": "Trước hạn.", "b": "Tại hội trường."},
    }
)  # fmt: skip
BYLINE = "Tin: Minh Anh"
WORDS = (
    "Phục vụ nhân dân", "Ở bộ phận một cửa", "Nhận hồ sơ đúng hẹn.", "Trả kết quả sớm", "Ở các phòng.", "Lịch như sau",
    "Lịch thi đua", "Việc", "Quý I", "Phát động", "Mức thưởng", "Hạng", "Nhất", BYLINE,
)  # fmt: skip


def _news(format: str, **values: str) -> bytes:
    return thidua.render(PLAN, format, template="tin-bai", values=values or None)


def _said(format: str, data: bytes) -> str:
    if format == "docx":
        return docx_text(data)
    if format == "pdf":
        return pdf_text(data)
    return str(lxml.html.document_fromstring(data).text_content()) if format == "html" else data.decode()


@pytest.mark.parametrize("format", ["docx", "html", "md", "txt", "pdf"])
def test_everything_stands_once_in_its_order(format: str) -> None:
    if format == "pdf":
        need_module("typst")
    said = " ".join(_said(format, _news(format, tac_gia=BYLINE)).replace("\u00a0", " ").split())
    body = said[said.index("Phục vụ nhân dân") :]
    spots = [body.find(one) for one in WORDS]
    assert -1 not in spots
    assert spots == sorted(spots)
    assert all(body.count(one) == 1 for one in ("Nhận hồ sơ đúng hẹn.", "Lịch thi đua", "Nhất"))
    if format != "docx":  # whose notes are a part of their own
        assert all(note in said for note in ("Trước hạn.", "Tại hội trường."))
    assert BYLINE not in _said(format, _news(format))


def test_lists_stand_in_lists_and_tables_in_what_they_belong_to() -> None:
    for format, root in (
        ("html", lxml.html.document_fromstring(_news("html"))),
        ("md", lxml.html.fromstring(MarkdownIt().enable("table").render(_news("md").decode()))),
    ):
        deep = next(one for one in root.iter("li", "p") if (one.text or "").startswith("Nhận hồ sơ"))
        assert len(list(deep.iterancestors("ul"))) == 3, format
        first, second = root.iter("table")
        assert [one.tag for one in first.iterancestors("li")] == ["li"], format
        assert not list(second.iterancestors("li")), format
    html = lxml.html.document_fromstring(_news("html"))
    assert html.xpath("//caption/text()") == ["Lịch thi đua"]
    assert [note.getparent().get("class") for note in html.xpath("//main//section/ol")] == ["chu-thich"]


def test_word_has_tables_and_real_notes() -> None:
    data = _news("docx")
    document = docx.Document(io.BytesIO(data))
    first, second = document.tables
    assert [cell.text for cell in first.rows[-1].cells] == ["1", "Phát động"]
    assert [cell.text for cell in second.rows[-1].cells] == ["Nhất", "02"]
    notes = ZipFile(io.BytesIO(data)).read("word/footnotes.xml").decode()
    assert "Trước hạn." in notes
    assert "Tại hội trường." in notes


OWN = {
    "document.html": '<!DOCTYPE html>\n<html lang="vi">\n<body>\n{% for p in plan.cac_phan %}{{ p.cac_dong }}'
    "{% for y in p.cac_dong %}{% if y.bang %}{{ y.bang }}{% endif %}{% endfor %}{% endfor %}\n</body>\n</html>\n",
    "document.md": "{{ trich_yeu }}\n\n{% for p in plan.cac_phan %}\n{{ p.cac_dong }}\n\n{% endfor %}\n",
}


def test_a_template_of_an_office_prints_rows_and_tables_of_a_plan(tmp_path: Path) -> None:
    (tmp_path / "template.toml").write_text("the_thuc = false\n", "utf-8")
    for name, text in OWN.items():
        (tmp_path / name).write_text(text, "utf-8")
    assert not thidua.check(thidua.Template(tmp_path)).findings
    page = lxml.html.document_fromstring(thidua.render(PLAN, "html", template=tmp_path))
    assert len(page.xpath("//table")) == 4
    assert "| **Quý\u00a0I** |  |" in thidua.render(PLAN, "md", template=tmp_path).decode()


def test_as_text_news_is_its_lines_without_a_sign_of_markdown() -> None:
    lines = _news("txt", tac_gia=BYLINE).decode().splitlines()
    wanted = ["– Phục vụ nhân dân", "+ Ở bộ phận một cửa", "· Trả kết quả sớm[1].", "Lịch thi đua", "STT | Việc",
              "Quý I", "1 | Phát động[2]", BYLINE, "[1] Trước hạn."]  # fmt: skip
    assert [line for line in lines if line in wanted] == wanted


def test_signs_of_markdown_that_a_plan_says_are_text() -> None:
    said = ["a | b \\ c * d", "# e _f_ ~g~", "- h [i](j) `k` < l & m", "1. n > o"]
    plan = PLAN.evolve(noi_dung=[{"nội dung": one} for one in said], muc_khac=(), chu_thich={})
    lines = thidua.render(plan, "txt", template="tin-bai").decode().splitlines()
    assert [line[2:] for line in lines if line.startswith("–")] == said


def test_a_gap_of_news_as_text_is_refused() -> None:
    with pytest.raises(thidua.GapError):
        thidua.render(PLAN.evolve(trich_yeu=""), "txt", template="tin-bai", strict=True)
