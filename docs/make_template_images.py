"""Makes the pictures of mau-word.md and muoi-buoc.md: a template, beside it the page that it prints.

python docs/make_template_images.py
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import attrs
import docx
import pdfplumber
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from PIL import Image, ImageChops, ImageDraw, ImageFont
from word_steps import ADDRESS, DRAFT, FOLDER, MENDED, MISTAKEN, UNIT, take

import thidua
from thidua.preview import preview
from thidua.templates.checking import check_template
from thidua.templates.starting import new_template

IMAGES = Path(__file__).with_name("images")
PLAN = Path(__file__).parent.parent / "examples" / "so-noi-vu.yaml"
BLUE = RGBColor(0x1F, 0x4E, 0x9E)
WIDTH = 440
"""Pixels of one page; two of them and the gap make a picture."""
STEP_WIDTH = 640
"""Pixels of the pages of muoi-buoc.md."""
FONTS = ("DejaVuSans.ttf", "LiberationSans-Regular.ttf")
"""Of the words beside a page: the first one that the machine has."""


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
    """Writes ``docs/images/mau-doan.png`` and ``mau-bang.png``, and ``buoc-1.png`` to ``buoc-10.png``."""
    plan = thidua.read(PLAN)
    for name, document in {"mau-doan": paragraphs(), "mau-bang": rows()}.items():
        stream = BytesIO()
        document.save(stream)
        template = stream.getvalue()
        printed = thidua.Template(template).render(plan)
        picture = _side_by_side(_picture(template), _picture(printed))
        picture.quantize(32).save(IMAGES / f"{name}.png", optimize=True)
    with tempfile.TemporaryDirectory() as name:
        for number, picture in steps(Path(name)):
            picture.convert("L").quantize(16).save(IMAGES / f"buoc-{number}.png", optimize=True)


# --- The steps of muoi-buoc.md ----------------------------------------------------------------------


@attrs.frozen
class Shot:
    """The page of a document that has a line, down to it, from another where that stands there, too; with what is new
    in it in a frame; ``said``: what the check says of that, in the margin.
    """

    document: bytes
    since: str = ""
    upto: str = ""
    framed: tuple[str, ...] = ()
    said: str = ""


def steps(where: Path) -> Iterator[tuple[int, Image.Image]]:
    """A picture of each step: what Word shows of the template, the page that it prints, or both."""
    folder = where / FOLDER
    new_template(folder, small=True)
    shots = shots_of(folder)
    with tempfile.TemporaryDirectory() as name:
        files = {(step, i): Path(name) / f"{step}-{i}.docx" for step, of in shots.items() for i in range(len(of))}
        for (step, i), file in files.items():
            file.write_bytes(shots[step][i].document)
        _print([*files.values()], Path(name))
        for step, of in shots.items():
            pictures = [_picture_of(one, files[step, i].with_suffix(".pdf")) for i, one in enumerate(of)]
            yield step, _above(pictures, ("Trước", "Sau") if step == 3 else ("Mẫu", "Bản in"))
    seen = preview(thidua.Template(folder), where / "xem", formats=("docx",)).seen
    yield 9, _sheet([Image.open(one.pages[0]) for one in seen[:8]])


def shots_of(folder: Path) -> dict[int, list[Shot]]:
    """What is to be seen of each step, those of the template before those of a print."""
    word, plan = folder / "document.docx", thidua.read(folder / "ke-hoach.yaml")

    def shown(**of: Any) -> Shot:
        return Shot(word.read_bytes(), **of)

    def printed(plan: thidua.KeHoach = plan, **of: Any) -> Shot:
        return Shot(thidua.Template(folder).render(plan), **of)

    ending: dict[str, Any] = {"since": "{%p if cuoi %}", "upto": "DUOI_TEN"}
    unit = {"since": "GIÁM ĐỐC", "upto": "Lê Thị Hạnh", "framed": ("- Văn phòng Sở (để thực hiện);",)}
    body = {"since": "KẾ HOẠCH", "upto": "I. MỤC ĐÍCH"}
    shots = {1: [shown()], 2: [printed()], 3: [printed(**body)]}
    take(3, word)
    shots[3].append(printed(**body))
    take(4, word)
    shots[4] = [printed(since="GIÁM ĐỐC", framed=(ADDRESS,))]
    take(5, word)
    shots[5] = [shown(framed=("- {{ plan", "(để thực", "hiện);"), **ending), printed(**unit)]
    take(6, word)
    (finding,) = check_template(folder)
    shots[6] = [shown(framed=(MISTAKEN,), said=f"{finding.rule}: {finding.what} ({finding.hint})", **ending)]
    take(7, word)
    shots[7] = [shown(framed=(MENDED, UNIT), **ending), printed(**unit)]
    take(8, word)
    draft = plan.evolve(du_thao="lần 1")
    shots[8] = [
        shown(framed=(DRAFT[0], DRAFT[1]), **ending),
        printed(draft, **{**unit, "framed": (DRAFT[1],)}),
    ]
    shots[10] = [printed(plan.evolve(so="12", ngay="2026-03-09"))]
    return shots


def _picture_of(shot: Shot, file: Path) -> Image.Image:
    with pdfplumber.open(file) as pdf:
        needed = [text for text in (shot.upto, *shot.framed) if text]
        page = next((one for one in pdf.pages if all(one.search(text, regex=False) for text in needed)), None)
        if page is None:
            sys.exit(f"{file.name}: không thấy “{', '.join(needed)}”")
        scale = STEP_WIDTH / page.width
        picture = page.to_image(resolution=72 * scale, antialias=True).original.convert("RGB")
        place = {text: page.search(text, regex=False)[0] for text in needed}
        first = page.search(shot.since, regex=False) if shot.since else []
    draw = ImageDraw.Draw(picture)
    if held := [place[text] for text in shot.framed]:
        low = 4  # pdfplumber's boxes of letters stand too high by as much
        left, right = min(one["x0"] for one in held) * scale - 3, max(one["x1"] for one in held) * scale + 3
        top, bottom = (
            min(one["top"] for one in held) * scale + low - 1,
            max(one["bottom"] for one in held) * scale + low,
        )
        draw.rectangle((left, top, right, bottom), outline="#000000")
        picture = _noted(picture, shot.said, right, top) if shot.said else picture
    begins = scale * first[0]["top"] + 3 if first else 0
    inked = ImageChops.difference(picture, Image.new("RGB", picture.size, "white")).getbbox()
    ends = scale * place[shot.upto]["bottom"] if shot.upto else inked[3] if inked else 0
    return picture.crop((0, int(begins), picture.width, int(ends) + 10))


def _noted(page: Image.Image, said: str, x: float, y: float) -> Image.Image:
    """A page with words in a margin beside it, led to a place, as Word shows a comment."""
    picture = Image.new("RGB", (page.width + 230, page.height), "#eeeeee")
    picture.paste(page)
    draw = ImageDraw.Draw(picture)
    draw.line((x, y + 6, page.width + 10, y + 6), fill="#777777")
    lines = "\n".join(textwrap.wrap(said, 28))
    draw.multiline_text((page.width + 16, y - 2), lines, fill="#000000", font=_font())
    return picture


def _font() -> Any:
    try:
        return ImageFont.truetype(FONTS[0], 13)
    except OSError:
        return ImageFont.truetype(FONTS[1], 13)


def _above(pictures: list[Image.Image], titles: tuple[str, str]) -> Image.Image:
    """One picture above the other, each with its title; a picture alone as it is."""
    if len(pictures) == 1:
        return pictures[0]
    whole = Image.new("RGB", (STEP_WIDTH, sum(one.height + 24 for one in pictures)), "white")
    draw, y = ImageDraw.Draw(whole), 0
    for title, picture in zip(titles, pictures, strict=True):
        draw.text((4, y + 3), title, fill="#555555", font=_font())
        whole.paste(picture, (0, y + 24))
        draw.rectangle((0, y + 22, STEP_WIDTH - 1, y + 23 + picture.height), outline="#bbbbbb")
        y += picture.height + 24
    return whole


def _sheet(pages: list[Image.Image]) -> Image.Image:
    """Pages as the preview shows them, four in a row."""
    width, height, gap = 210, 297, 12
    rows = -(-len(pages) // 4)
    picture = Image.new("RGB", (4 * (width + gap) + gap, rows * (height + gap) + gap), "#dddddd")
    for i, page in enumerate(pages):
        place = (gap + i % 4 * (width + gap), gap + i // 4 * (height + gap))
        picture.paste(page.convert("RGB").resize((width, height)), place)
    return picture


# --- The small pictures of mau-word.md --------------------------------------------------------------


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
        size = ["-scale-to-x", str(WIDTH), "-scale-to-y", "-1", "-singlefile"]
        (folder / "a.docx").write_bytes(document)
        _print([folder / "a.docx"], folder)
        subprocess.run(["pdftoppm", *size, "-png", str(folder / "a.pdf"), str(folder / "a")], check=True)
        page = Image.open(folder / "a.png").convert("RGB")
    inked = ImageChops.difference(page, Image.new("RGB", page.size, "white")).getbbox()
    return page.crop((0, 0, page.width, (inked[3] if inked else 0) + 16))


def _print(documents: list[Path], folder: Path) -> None:
    """Documents as LibreOffice prints them."""
    soffice = ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf"]
    subprocess.run([*soffice, "--outdir", str(folder), *map(str, documents)], check=True, capture_output=True)


def _side_by_side(left: Image.Image, right: Image.Image) -> Image.Image:
    height = max(left.height, right.height) + 24
    picture = Image.new("RGB", (2 * WIDTH + 20, height), "white")
    draw = ImageDraw.Draw(picture)
    font = _font()
    for x, title, page in ((0, "Mẫu", left), (WIDTH + 20, "Bản in", right)):
        draw.text((x + 4, 3), title, fill="#555555", font=font)
        picture.paste(page, (x, 24))
        draw.rectangle((x, 22, x + WIDTH - 1, height - 1), outline="#bbbbbb")
    return picture


if __name__ == "__main__":
    main()
