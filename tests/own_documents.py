"""A plan as a clerk sets it in Word, without this package: the form is right, the ways to it are those of clerks."""

from __future__ import annotations

import io
from typing import Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm, Pt

_TASK = (
    "Tuyên truyền, nhân rộng điển hình trên trang thông tin điện tử của Sở; rút ngắn thời gian giải quyết từng thủ tục "
    "hành chính cho người dân và doanh nghiệp"
)


def put(cell: Any, text: str, size: float, *, bold: bool = False, italic: bool = False, left: bool = False) -> None:
    """A line in a cell."""
    paragraph = cell.paragraphs[0] if cell.text == "" and len(cell.paragraphs) == 1 else cell.add_paragraph()
    paragraph.alignment = ALIGN.LEFT if left else ALIGN.CENTER
    run = paragraph.add_run(text)
    run.bold, run.italic, run.font.size = bold, italic, Pt(size)


def clerks_plan(
    *, hanging: bool = False, bullets: bool = False, header: bool = False, line: float = 1.15, spacing: float = 6
) -> bytes:
    """``hanging``: lists hang; ``bullets``: their sign is a bullet; ``header``: words below the number of a page;
    ``line`` and ``spacing`` those of the text.
    """
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.right_margin, section.top_margin, section.bottom_margin = map(Mm, (30, 20, 20, 20))
    normal: Any = document.styles["Normal"]
    normal.font.name, normal.font.size = "Times New Roman", Pt(14)
    normal.paragraph_format.space_after, normal.paragraph_format.line_spacing = Pt(0), 1.0

    def columns(*widths: float) -> list[Any]:
        table = document.add_table(1, len(widths))
        table.autofit = False
        for column, cell, width in zip(table.columns, table.rows[0].cells, widths, strict=True):
            column.width = cell.width = Mm(width)
        return list(table.rows[0].cells)

    def say(text: str, *, bold: bool = False, italic: bool = False, middle: bool = False, hang: float = 0) -> None:
        paragraph = document.add_paragraph()
        paragraph.alignment = ALIGN.CENTER if middle else ALIGN.JUSTIFY
        form = paragraph.paragraph_format
        form.space_before, form.line_spacing = Pt(spacing), line
        if hang:
            form.left_indent, form.first_line_indent = Mm(hang), Mm(-6)
        elif not middle:
            form.first_line_indent = Mm(12.7)
        run = paragraph.add_run(text)
        run.bold, run.italic = bold, italic

    left, right = columns(60, 103)
    put(left, "UBND TỈNH HÒA AN", 13)
    put(left, "SỞ NỘI VỤ", 13, bold=True)
    put(left, "_______", 13)
    put(left, "Số: 15/KH-SNV", 13)
    put(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, bold=True)
    put(right, "Độc lập - Tự do - Hạnh phúc", 14, bold=True)
    put(right, "_________________________", 14)
    put(right, "Hòa An, ngày 09 tháng 3 năm 2026", 14, italic=True)
    say("KẾ HOẠCH", bold=True, middle=True)
    say("Phát động phong trào thi đua “Hồ sơ gọn, trả đúng hẹn” năm 2026", bold=True, middle=True)
    say("______________________", middle=True)
    say("Căn cứ Luật Thi đua, khen thưởng;", italic=True)
    say("Thực hiện Kế hoạch số 40/KH-UBND ngày 05 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh về phong trào thi đua "
        "yêu nước năm 2026.", italic=True)  # fmt: skip
    say("Sở Nội vụ ban hành Kế hoạch phát động phong trào thi đua như sau:")
    for number, title in enumerate(("MỤC ĐÍCH, YÊU CẦU", "NỘI DUNG", "TỔ CHỨC THỰC HIỆN"), 1):
        say(f"{'I' * number}. {title}", bold=True)
        for quarter in range(1, 4):
            say(f"{quarter}. {_TASK} trong quý {quarter} năm 2026.")
            for _ in range(2):
                say(f"-\t{_TASK}.", hang=18.7) if hanging else say(f"{'•' if bullets else '-'} {_TASK}.")
    say("Trên đây là Kế hoạch phát động phong trào thi đua của Sở Nội vụ, đề nghị các phòng, đơn vị thực hiện./.")
    left, right = columns(80, 80)
    put(left, "Nơi nhận:", 12, bold=True, italic=True, left=True)
    for recipient in ("- UBND tỉnh (b/c);", "- Các phòng, đơn vị thuộc Sở;", "- Lưu: VT, VP."):
        put(left, recipient, 11, left=True)
    put(right, "GIÁM ĐỐC", 14, bold=True)
    for _ in range(4):
        put(right, " ", 14)
    put(right, "Trần Minh Hải", 14, bold=True)
    section.different_first_page_header_footer = True
    number_line = section.header.paragraphs[0]
    number_line.alignment = ALIGN.CENTER
    number_line._p.append(
        parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple>')
    )
    if header:
        section.header.add_paragraph("Kế hoạch thi đua của Sở Nội vụ")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()
