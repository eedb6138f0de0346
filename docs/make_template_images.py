"""Makes the pictures of mau-word.md: a tiny template beside the page that it prints.

python docs/make_template_images.py
"""

from __future__ import annotations

import subprocess
import tempfile
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from PIL import Image, ImageChops, ImageDraw, ImageFont

import thidua

IMAGES = Path(__file__).with_name("images")
PLAN = Path(__file__).parent.parent / "examples" / "so-noi-vu.yaml"
BLUE = RGBColor(0x1F, 0x4E, 0x9E)
WIDTH = 440
"""Pixels of one page; two of them and the gap make a picture."""
FONT = "DejaVuSans.ttf"


def paragraphs() -> Any:
    """A loop and a condition over paragraphs."""
    document = _page()
    lines = (
        "**{{ plan.ten_loai|upper }}**",
        "{{ trich_yeu }}",
        "{%p for c in can_cu %}",
        "*{{ c.van_ban }};*",
        "{%p endfor %}",
        "{%p if do_mat %}",
        "**Độ mật: {{ do_mat }}**",
        "{%p else %}",
        "Văn bản không mật.",
        "{%p endif %}",
    )
    for line in lines:
        _typed(document.add_paragraph(), line)
    return document


def rows() -> Any:
    """A loop over the rows of a table; a cell with its colour."""
    document = _page()
    _typed(document.add_paragraph(), "**Phân công thực hiện**")
    table = document.add_table(0, 3, style="Table Grid")
    table.autofit = False
    for cells in (
        ("**TT**", "**Đơn vị**", "**Số việc**"),
        ("{%tr for n in to_chuc_thuc_hien %}", "", ""),
        ("{% cellbg 'F2E3C6' %}{{ loop.index }}", "{{ n.ten }}", "{{ n.nhiem_vu|length }}"),
        ("{%tr endfor %}", "", ""),
    ):
        row = table.add_row()
        for cell, line in zip(row.cells, cells, strict=True):
            _typed(cell.paragraphs[0], line)
    for column, width in zip(table.columns, (34, 27, 31), strict=True):
        column.width = Mm(width)
        for cell in column.cells:
            cell.width = Mm(width)
    return document


def main() -> None:
    """Writes ``docs/images/mau-doan.png`` and ``mau-bang.png``."""
    plan = thidua.read(PLAN)
    for name, document in {"mau-doan": paragraphs(), "mau-bang": rows()}.items():
        stream = BytesIO()
        document.save(stream)
        template = stream.getvalue()
        printed = thidua.Template(template).render(plan)
        picture = _side_by_side(_picture(template), _picture(printed))
        picture.quantize(32).save(IMAGES / f"{name}.png", optimize=True)


def _page() -> Any:
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(100), Mm(200)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(4)
    style = document.styles["Normal"]
    style.font.name, style.font.size = "Times New Roman", Pt(11)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), "Times New Roman")
    style.paragraph_format.space_after = Pt(2)
    style.paragraph_format.line_spacing = 1
    return document


def _typed(paragraph: Any, line: str) -> None:
    """Types a line; one that is but a block tag in blue, as the bundled template has it."""
    bold, italic = line.startswith("**"), line.startswith("*") and not line.startswith("**")
    run = paragraph.add_run(line.strip("*"))
    run.bold, run.italic = bold, italic
    if line.startswith(("{%p", "{%tr")):
        run.font.color.rgb, run.font.size = BLUE, Pt(9)


def _picture(document: bytes) -> Image.Image:
    """The first page of a document, its empty lower part cut off."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "a.docx").write_bytes(document)
        soffice = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf"]
        subprocess.run([*soffice, "--outdir", name, str(folder / "a.docx")], check=True, capture_output=True)
        size = ["-scale-to-x", str(WIDTH), "-scale-to-y", "-1", "-singlefile"]
        subprocess.run(["pdftoppm", *size, "-png", str(folder / "a.pdf"), str(folder / "a")], check=True)
        page = Image.open(folder / "a.png").convert("RGB")
    inked = ImageChops.difference(page, Image.new("RGB", page.size, "white")).getbbox()
    return page.crop((0, 0, page.width, (inked[3] if inked else 0) + 16))


def _side_by_side(left: Image.Image, right: Image.Image) -> Image.Image:
    height = max(left.height, right.height) + 24
    picture = Image.new("RGB", (2 * WIDTH + 20, height), "white")
    draw = ImageDraw.Draw(picture)
    font = ImageFont.truetype(FONT, 13)
    for x, title, page in ((0, "Mẫu", left), (WIDTH + 20, "Bản in", right)):
        draw.text((x + 4, 3), title, fill="#555555", font=font)
        picture.paste(page, (x, 24))
        draw.rectangle((x, 22, x + WIDTH - 1, height - 1), outline="#bbbbbb")
    return picture


if __name__ == "__main__":
    main()
