"""Papers as offices make them in Word: headings of tabs or tables, rules of every kind, text set by hand or style."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from typing import Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING, WD_TAB_ALIGNMENT
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

CENTRE, BOTH, LEFT = WD_ALIGN_PARAGRAPH.CENTER, WD_ALIGN_PARAGRAPH.JUSTIFY, WD_ALIGN_PARAGRAPH.LEFT
_NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
TEXT = (
    ("Căn cứ Luật Thi đua, khen thưởng;", "căn cứ"),
    ("Thực hiện Kế hoạch số 40/KH-UBND ngày 05 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh về phong trào thi đua yêu "
     "nước năm 2026.", "căn cứ"),
    ("Sở Nội vụ ban hành Kế hoạch phát động phong trào thi đua “Hồ sơ gọn” năm 2026 với những nội dung như sau:", ""),
    ("I. MỤC ĐÍCH, YÊU CẦU", "mục"),
    ("1. Mục đích", "khoản"),
    ("Hồ sơ của người dân được giải quyết gọn, đúng hẹn, không phải đi lại nhiều lần, không phải nộp lại những giấy tờ "
     "mà cơ quan đã có.", ""),
    ("2. Yêu cầu", "khoản"),
    ("Mỗi phòng chọn một việc cụ thể, giao cho từng người, có thời hạn và có kết quả mà người dân nhìn thấy được.", ""),
    ("II. NỘI DUNG", "mục"),
    ("a) Rút ngắn thời gian giải quyết từng thủ tục, bỏ những bước không cần thiết trong quy trình nội bộ của Sở;", ""),
    ("b) Tuyên truyền, nhân rộng điển hình trên trang thông tin điện tử của Sở và trong các cuộc họp giao ban.", ""),
    ("III. TỔ CHỨC THỰC HIỆN", "mục"),
    ("Văn phòng Sở theo dõi, đôn đốc, tổng hợp kết quả của các phòng, báo cáo Giám đốc Sở trước ngày 30 tháng 11 năm "
     "2026./.", ""),
)  # fmt: skip
RECIPIENTS = ("- UBND tỉnh (để b/c);", "- Các phòng thuộc Sở;", "- Lưu: VT, VP.")


class Office:
    """A paper in the making: Times New Roman 14 on the runs, as most type it; what an office does otherwise it says."""

    def __init__(self, size: float = 14) -> None:
        self.document = docx.Document()
        self.size = size
        self.font = "Times New Roman"
        section = self.document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.top_margin = section.bottom_margin = Mm(20)
        section.left_margin, section.right_margin = Mm(30), Mm(15)
        self.single("Normal")

    def single(self, style: str) -> None:
        """A style without space above and below, in single lines."""
        form = self.document.styles[style].paragraph_format
        form.space_before = form.space_after = Pt(0)
        form.line_spacing = 1

    def line(self, at: Any, text: str, size: float, looks: str = "", align: Any = CENTRE) -> Any:
        """A line in a cell or the document; ``looks`` of ``b``, ``i``, ``u``."""
        p = at.add_paragraph()
        p.alignment = align
        self.run(p, text, size, looks)
        return p

    def article(self, text: str, size: float = 14, looks: str = "b", *, titled: bool = False) -> Any:
        """A paragraph that begins an article, whose word and number are bold; all of it where it is a title."""
        begin = len(text) if titled else text.index(" ", text.index(" ") + 1)
        p = self.line(self.document, text[:begin], size, looks, BOTH)
        if text[begin:]:
            self.run(p, text[begin:], size)
        p.paragraph_format.first_line_indent, p.paragraph_format.space_after = Mm(12.7), Pt(6)
        return p

    def run(self, p: Any, text: str, size: float, looks: str = "") -> Any:
        """Words at the end of a paragraph."""
        run = p.add_run(text)
        run.bold, run.italic, run.underline = ("b" in looks) or None, ("i" in looks) or None, ("u" in looks) or None
        if size:
            run.font.size = Pt(size)
        if self.font:
            run.font.name = self.font
        return run

    def table(self, rows: int, *widths: float) -> Any:
        """A table without borders; its cells are empty."""
        table = self.document.add_table(rows, len(widths))
        table.autofit = False
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Mm(width)
        for row in table.rows:
            for cell, width in zip(row.cells, widths, strict=True):
                cell.width = Mm(width)
                cell._element.remove(cell.paragraphs[0]._element)
        return table

    def heading(
        self,
        under: Callable[[Any, float], None],
        names: Sequence[tuple[str, str]] = (("UBND TỈNH HÒA AN", ""), ("SỞ NỘI VỤ", "b")),
    ) -> None:
        """The heading as a table of two rows; ``under`` draws the rule below a line, so many mm long."""
        table = self.table(2, 65, 100)
        left, right = table.rows[0].cells
        for text, looks in names:
            name = self.line(left, text, 13, looks)
        under(name, 12)
        self.line(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, "b")
        under(self.line(right, "Độc lập - Tự do - Hạnh phúc", 14, "b"), 60)
        left, right = table.rows[1].cells
        self.line(left, "Số: 15/KH-SNV", 13)
        self.line(right, "Hòa An, ngày 09 tháng 3 năm 2026", 14, "i")
        self.document.add_paragraph()

    def title(self, under: Callable[[Any, float], None]) -> None:
        """The kind and the subject."""
        self.line(self.document, "KẾ HOẠCH", 14, "b")
        under(self.line(self.document, "Phát động phong trào thi đua “Hồ sơ gọn” năm 2026", 14, "b"), 45)
        self.document.add_paragraph()

    def body(self, first: str = "", indent: float = 12.7, style: str = "", after: float = 6, align: Any = BOTH) -> None:
        """The content; ``first`` is typed before each paragraph."""
        for text, kind in TEXT:
            looks = {"căn cứ": "i", "mục": "b", "khoản": "b"}.get(kind, "")
            p = self.line(self.document, first + text, self.size, looks, None if style else align)
            if style:
                p.style = style
            else:
                p.paragraph_format.first_line_indent = Mm(indent)
                p.paragraph_format.space_after = Pt(after)

    def ending(self, *posts: str) -> None:
        """Who gets it, who signs."""
        left, right = self.table(1, 70, 95).rows[0].cells
        self.line(left, "Nơi nhận:", 12, "bi", LEFT)
        for text in RECIPIENTS:
            self.line(left, text, 11, "", LEFT)
        for post in posts or ("GIÁM ĐỐC",):
            self.line(right, post, 14, "b")
        for _ in range(4):
            self.line(right, "", 14)
        self.line(right, "Trần Minh Hải", 14, "b")

    def number(self, gallery: bool = False) -> None:
        """The number of the page in the middle of the header, but for the first page."""
        section = self.document.sections[0]
        section.different_first_page_header_footer = True
        p = section.header.paragraphs[0]
        field = "".join(
            '<w:r><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="28"/></w:rPr>'
            f"{one}</w:r>"
            for one in (
                '<w:fldChar w:fldCharType="begin"/>', "<w:instrText>PAGE   \\* MERGEFORMAT</w:instrText>",
                '<w:fldChar w:fldCharType="separate"/>', "<w:t>2</w:t>", '<w:fldChar w:fldCharType="end"/>',
            )
        )  # fmt: skip
        paragraph = f'<w:p><w:pPr><w:pStyle w:val="Header"/><w:jc w:val="center"/></w:pPr>{field}</w:p>'
        block = (
            '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Page Numbers (Top of Page)"/><w:docPartUnique/>'
            f"</w:docPartObj></w:sdtPr><w:sdtContent>{paragraph}</w:sdtContent></w:sdt>"
        )
        new = parse_xml((block if gallery else paragraph).replace(">", f" {_NS}>", 1))
        p._element.addprevious(new)
        if not gallery:
            p._element.getparent().remove(p._element)

    def saved(self) -> bytes:
        """The file."""
        out = io.BytesIO()
        self.document.save(out)
        return out.getvalue()


# Rules below a line


def bordered(line: Any, length: float) -> None:
    """An empty paragraph with a border above, set in from both sides."""
    p = parse_xml(
        f'<w:p {_NS}><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'
        f'<w:ind w:left="{round(_beside(line, length) * 56.7)}" w:right="{round(_beside(line, length) * 56.7)}"/>'
        "</w:pPr></w:p>"
    )
    line._element.addnext(p)


def _beside(line: Any, length: float) -> float:
    cell = line._element.getparent()
    width = 165.0
    if cell.tag.endswith("}tc"):
        width = cell.width.mm - 3.8  # what Word keeps free beside the text
    return max(0.0, (width - length) / 2)


def underscored(line: Any, length: float) -> None:
    """Underscores below, as the decree's own file draws them."""
    new = parse_xml(
        f'<w:p {_NS}><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
        f"<w:t>{'_' * round(length / 1.4)}</w:t></w:r></w:p>"
    )
    line._element.addnext(new)


def vml(line: Any, length: float) -> None:
    """A line of Word 2003, anchored in the line itself."""
    line._element.append(parse_xml(_vml(length)))


def _vml(length: float) -> str:
    return (
        f'<w:r {_NS}><w:pict><v:line id="l{round(length)}" style="position:absolute;z-index:1" from="50pt,1pt" '
        f'to="{50 + length / 25.4 * 72:.1f}pt,1pt"/></w:pict></w:r>'
    )


def drawn(line: Any, length: float) -> None:
    """A line of Word 2010 and later, anchored in the line itself."""
    line._element.append(parse_xml(_drawing(length)))


def _drawing(length: float) -> str:
    wide = round(length * 36000)
    return (
        f'<w:r {_NS}><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" '
        'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        '<wp:positionH relativeFrom="column"><wp:posOffset>900000</wp:posOffset></wp:positionH>'
        '<wp:positionV relativeFrom="paragraph"><wp:posOffset>230000</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{wide}" cy="0"/><wp:wrapNone/><wp:docPr id="{round(length)}" name="Line"/>'
        '<wp:cNvGraphicFramePr/><a:graphic>'
        '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvCnPr/>'
        f'<wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{wide}" cy="0"/></a:xfrm>'
        '<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/>'
        "</a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
        "</w:r>"
    )  # fmt: skip


def elsewhere(document: Any) -> Callable[[Any, float], None]:
    """Lines that all hang on the first paragraph of the document: somebody dragged them to their place."""

    def under(line: Any, length: float) -> None:
        first = document.paragraphs[0] if document.paragraphs else document.add_paragraph()
        first._element.append(parse_xml(_drawing(length)))

    return under


def none(line: Any, length: float) -> None:
    """No rule at all."""


def underlined(line: Any, length: float) -> None:
    """The words themselves are underlined."""
    for run in line.runs:
        run.underline = True


# Papers


def usual(under: Callable[[Any, float], None]) -> Office:
    """A heading as a table of two rows, the rules drawn in one way."""
    office = Office()
    office.heading(under)
    office.title(under)
    office.body()
    office.ending()
    office.number()
    return office


def tabs() -> Office:
    """A heading without a table: two columns by tabs that centre."""
    office = Office()
    for left, right, size, looks in (
        ("UBND TỈNH HÒA AN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, ("", "b")),
        ("SỞ NỘI VỤ", "Độc lập - Tự do - Hạnh phúc", 13, ("b", "b")),
        ("Số: 15/KH-SNV", "Hòa An, ngày 09 tháng 3 năm 2026", 13, ("", "i")),
    ):
        p = office.document.add_paragraph()
        p.paragraph_format.tab_stops.add_tab_stop(Mm(32), WD_TAB_ALIGNMENT.CENTER)
        p.paragraph_format.tab_stops.add_tab_stop(Mm(115), WD_TAB_ALIGNMENT.CENTER)
        office.run(p, f"\t{left}", size, looks[0])
        office.run(p, f"\t{right}", size, looks[1])
        if left.startswith("SỞ"):
            drawn(p, 12)
            drawn(p, 56)
    office.document.add_paragraph()
    office.title(drawn)
    office.body()
    office.ending()
    office.number()
    return office


def merged() -> Office:
    """A heading whose table has cells that are merged, and an empty row."""
    office = Office()
    table = office.document.add_table(4, 3)
    for row in table.rows:
        for cell, width in zip(row.cells, (30, 35, 100), strict=True):
            cell.width = Mm(width)
        row.cells[0].merge(row.cells[1])
    for row, (left, right) in zip(
        table.rows,
        (
            (("UBND TỈNH HÒA AN", 13, ""), ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, "b")),
            (("SỞ NỘI VỤ", 13, "b"), ("Độc lập - Tự do - Hạnh phúc", 14, "b")),
            (("", 13, ""), ("", 13, "")),
            (("Số: 15/KH-SNV", 13, ""), ("Hòa An, ngày 09 tháng 3 năm 2026", 14, "i")),
        ),
        strict=True,
    ):
        for cell, (text, size, looks) in ((row.cells[0], left), (row.cells[2], right)):
            for p in list(cell.paragraphs):
                cell._element.remove(p._element)
            p = office.line(cell, text, size, looks)
            if text.startswith("SỞ"):
                vml(p, 12)
            if text.startswith("Độc"):
                vml(p, 60)
    office.document.add_paragraph()
    office.title(vml)
    office.body()
    office.ending()
    office.number()
    return office


def broken() -> Office:
    """Two lines of the heading in one paragraph, parted by a line break."""
    office = Office()
    table = office.table(2, 65, 100)
    left, right = table.rows[0].cells
    p = office.line(left, "UBND TỈNH HÒA AN", 13)
    p.add_run().add_break()
    office.run(p, "SỞ NỘI VỤ", 13, "b")
    drawn(p, 12)
    p = office.line(right, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, "b")
    p.add_run().add_break()
    office.run(p, "Độc lập - Tự do - Hạnh phúc", 14, "b")
    drawn(p, 60)
    office.line(table.rows[1].cells[0], "Số: 15/KH-SNV", 13)
    office.line(table.rows[1].cells[1], "Hòa An, ngày 09 tháng 3 năm 2026", 14, "i")
    office.document.add_paragraph()
    office.title(drawn)
    office.body()
    office.ending()
    office.number()
    return office


def hung_elsewhere() -> Office:
    """Rules that hang on another paragraph than the one they stand below."""
    office = Office()
    office.document.add_paragraph()
    under = elsewhere(office.document)
    office.heading(under)
    office.title(under)
    office.body()
    office.ending()
    office.number()
    return office


def typed() -> Office:
    """Paragraphs set in by blanks, the number of the page from Word's gallery."""
    office = Office()
    office.heading(vml)
    office.title(vml)
    office.body(first="        ", indent=0)
    office.ending()
    office.number(gallery=True)
    return office


def tabbed() -> Office:
    """Paragraphs set in by a tab."""
    office = Office()
    office.heading(drawn)
    office.title(drawn)
    office.body(first="\t", indent=0)
    office.ending()
    office.number(gallery=True)
    return office


def themed() -> Office:
    """Fonts of a theme that is Times New Roman; text that a style sets, in lines of at least 12 pt."""
    office = Office()
    office.font = ""
    styles = office.document.styles
    normal = styles["Normal"]
    fonts = normal.element.get_or_add_rPr().get_or_add_rFonts()
    for name in list(fonts.attrib):
        del fonts.attrib[name]
    w = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.set(w + name, "minorHAnsi")
    package = office.document.part.package
    theme = next(part for part in package.iter_parts() if "theme" in str(part.partname))
    theme._blob = theme.blob.replace(
        b'<a:latin typeface="Cambria"/>', b'<a:latin typeface="Times New Roman"/>'
    ).replace(b'<a:latin typeface="Calibri"/>', b'<a:latin typeface="Times New Roman"/>')
    normal.font.size = Pt(14)
    text = styles.add_style("Noi dung", 1)
    text.base_style = normal
    text.paragraph_format.alignment = BOTH
    text.paragraph_format.first_line_indent = Mm(10)
    text.paragraph_format.space_before = Pt(6)
    text.paragraph_format.line_spacing_rule = WD_LINE_SPACING.AT_LEAST
    text.paragraph_format.line_spacing = Pt(12)
    office.size = 0
    office.heading(bordered)
    office.title(bordered)
    office.body(style="Noi dung")
    office.ending()
    office.number()
    return office


def normal_dotm() -> Office:
    """Word’s own Normal as it is: Calibri 11, lines of 1,08, 8 pt below; all else is set by hand on what has words."""
    office = Office()
    form = office.document.styles["Normal"].paragraph_format
    form.space_after, form.line_spacing = Pt(8), 1.08
    office.document.styles["Normal"].font.name = "Calibri"
    office.document.styles["Normal"].font.size = Pt(11)
    office.heading(drawn)
    office.title(drawn)
    office.body(after=8)
    office.ending()
    office.number()
    return office


def small() -> Office:
    """Text of 12 pt, set from the left."""
    office = Office(size=12)
    office.heading(bordered)
    office.title(bordered)
    office.body(align=LEFT)
    office.ending()
    office.number()
    return office


def in_arial() -> Office:
    """Letter paper, Arial, no number of the page in its header, words underlined for rules."""
    office = Office()
    office.font = "Arial"
    section = office.document.sections[0]
    section.page_width, section.page_height = Mm(216), Mm(279)
    office.heading(underlined)
    office.title(none)
    office.body()
    office.ending()
    return office


def with_breaks() -> Office:
    """The older spelling of Quốc hiệu; recipients, and who signs, each in one paragraph with line breaks."""
    office = Office()
    office.heading(drawn)
    for p in office.document.tables[0].rows[0].cells[1].paragraphs:
        for run in p.runs:
            if "HÒA" in run.text:
                run.text = run.text.replace("HÒA", "HOÀ")
    office.title(drawn)
    office.body()
    left, right = office.table(1, 70, 95).rows[0].cells
    p = office.line(left, "Nơi nhận:", 12, "bi", LEFT)
    for text in RECIPIENTS:
        p.add_run().add_break()
        office.run(p, text, 11)
    p = office.line(right, "KT. GIÁM ĐỐC", 14, "b")
    p.add_run().add_break()
    office.run(p, "PHÓ GIÁM ĐỐC", 14, "b")
    for _ in range(4):
        office.line(right, "", 14)
    office.line(right, "Trần Minh Hải", 14, "b")
    office.number()
    return office


def letter(
    size: float = 12, looks: str = "", align: Any = CENTRE, about: str = "V/v phát động thi đua", *,
    number: str = "15/SNV-TĐKT", above: float = 6, to: Sequence[str] = ("Kính gửi: Các phòng, đơn vị thuộc Sở",),
    to_size: float = 14, to_looks: str = "", answer: str = "- Như trên;", text_size: float = 14,
) -> Office:  # fmt: skip
    """A công văn: no kind, V/v below its number as it is said, Kính gửi, Như trên."""
    office = Office()
    office.heading(bordered)
    cell = office.document.tables[0].rows[1].cells[0]
    cell.paragraphs[0].runs[0].text = f"Số: {number}"
    if about:
        office.line(cell, about, size, looks, align).paragraph_format.space_before = Pt(above)
    for line in to:
        office.line(office.document, line, to_size, to_looks, CENTRE if len(to) == 1 else LEFT)
    office.document.add_paragraph()
    for text in (
        "Thực hiện Kế hoạch số 40/KH-UBND ngày 05 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh về phong trào thi đua năm "
        "2026, Sở Nội vụ đề nghị các phòng, đơn vị đăng ký việc thi đua của mình.",
        "Bản đăng ký gửi về Văn phòng Sở trước ngày 30 tháng 3 năm 2026 để tổng hợp, báo cáo Giám đốc Sở./.",
    ):
        p = office.line(office.document, text, text_size, "", BOTH)
        p.paragraph_format.first_line_indent = Mm(12.7)
        p.paragraph_format.space_after = Pt(6)
    office.ending()
    left = office.document.tables[-1].rows[0].cells[0]
    left.paragraphs[1].runs[0].text = answer
    office.number()
    return office


def minutes() -> Office:
    """Minutes (Mẫu 1.9): no line of place and day, two who sign above Nơi nhận."""
    office = Office()
    office.heading(bordered)
    left, right = office.document.tables[0].rows[1].cells
    left.paragraphs[0].runs[0].text = "Số: 05/BB-SNV"
    right.paragraphs[0].runs[0].text = ""
    office.line(office.document, "BIÊN BẢN", 14, "b")
    bordered(office.line(office.document, "Họp Hội đồng Thi đua - Khen thưởng Sở", 14, "b"), 35)
    for text in (
        "Thời gian bắt đầu: 08 giờ 00 ngày 09 tháng 3 năm 2026.", "Địa điểm: Phòng họp tầng 2, Sở Nội vụ.",
        "Nội dung: Hội đồng thống nhất đề nghị tặng Giấy khen cho 05 tập thể.",
        "Cuộc họp kết thúc vào 10 giờ 00 ngày 09 tháng 3 năm 2026./.",
    ):  # fmt: skip
        office.line(office.document, text, 14, "", BOTH).paragraph_format.space_after = Pt(6)
    for cell, post, name in zip(
        office.table(1, 80, 85).rows[0].cells, ("THƯ KÝ", "CHỦ TỌA"), ("Lê Thị Hoa", "Trần Minh Hải"), strict=True
    ):
        office.line(cell, post, 14, "b")
        office.line(cell, name, 14, "b")
    office.line(office.document, "Nơi nhận:", 12, "bi", LEFT)
    for text in ("- Thành viên Hội đồng;", "- Lưu: VT, Hồ sơ."):
        office.line(office.document, text, 11, "", LEFT)
    office.number()
    return office


def unknown_kind(name: str) -> Office:
    """A paper that is called by a name which no list has."""
    office = usual(bordered)
    next(p for p in office.document.paragraphs if p.text == "KẾ HOẠCH").runs[0].text = name
    return office


def of_unknown_bodies() -> Office:
    """A body and the one above it are of kinds that nobody knows: the look tells which is which."""
    office = Office()
    office.heading(bordered, (("TỈNH ĐOÀN HÒA AN", ""), ("NHÀ THIẾU NHI", "b")))
    office.title(bordered)
    office.body()
    office.ending()
    office.number()
    return office


ARTICLES = (
    "Điều 1. Thành lập Tổ giúp việc phong trào thi đua “Hồ sơ gọn” năm 2026 gồm các ông, bà có tên sau đây.",
    "Điều 2. Tổ giúp việc theo dõi, đôn đốc, tổng hợp kết quả của các phòng, báo cáo Giám đốc Sở hằng quý.",
    "Điều 3. Văn phòng Sở, các phòng, đơn vị thuộc Sở và những người có tên ở Điều 1 thi hành./.",
)


REWORDED = (
    ARTICLES[0],
    "Điều 2. Sửa đổi Điều 5 của Quy chế thi đua, khen thưởng ban hành kèm theo Quyết định số 14/QĐ-SNV như sau: “",
    "Điều 5. Hội đồng thi đua họp hai lần mỗi năm, vào tháng 6 và tháng 12, do Chủ tịch Hội đồng chủ trì.",
    "Điều 5a. Hội đồng họp bất thường khi Chủ tịch Hội đồng thấy cần, hoặc khi một phòng đề nghị bằng văn bản.”",
    ARTICLES[2],
)


def articles_as(form: str) -> list[str]:
    """The articles, each with another number."""
    said = zip(ARTICLES, ("I", "II", "III"), (1, 3, 4), (1, 1, 3), strict=True)
    return [
        f"{form.format(at, la_ma=la_ma, lech=lech, lap=lap)} {text.split(' ', 2)[2]}"
        for at, (text, la_ma, lech, lap) in enumerate(said, 1)
    ]


def rules_as(old: str, new: str) -> list[tuple[str, str]]:
    """The rules with some words at the beginning of a line replaced."""
    return [(new + text.removeprefix(old) if text.startswith(old) else text, kind) for text, kind in RULES]


def decision(
    *, who: str = "GIÁM ĐỐC SỞ NỘI VỤ", words: str = "QUYẾT ĐỊNH:", looks: str = "b", align: Any = CENTRE,
    articles: Sequence[str] = ARTICLES, answer: str = "- Như Điều 3;", of_articles: str = "b",
    last: str = "Theo đề nghị của Chánh Văn phòng Sở.",
) -> Office:  # fmt: skip
    """A decision: authority in capitals, articles, Như Điều 3."""
    office = Office()
    office.heading(bordered)
    office.document.tables[0].rows[1].cells[0].paragraphs[0].runs[0].text = "Số: 15/QĐ-SNV"
    office.line(office.document, "QUYẾT ĐỊNH", 14, "b")
    bordered(office.line(office.document, "Về việc thành lập Tổ giúp việc phong trào thi đua “Hồ sơ gọn”", 14, "b"), 60)
    office.document.add_paragraph()
    if who:
        office.line(office.document, who, 14, looks, align)
    office.document.add_paragraph()
    for text in ("Căn cứ Luật Thi đua, khen thưởng;", last):
        p = office.line(office.document, text, 14, "i", BOTH)
        p.paragraph_format.first_line_indent, p.paragraph_format.space_after = Mm(12.7), Pt(6)
    if words:
        office.line(office.document, words, 14, looks, align).paragraph_format.space_after = Pt(6)
    for text in articles:
        office.article(text, looks=of_articles)
    office.ending()
    office.document.tables[-1].rows[0].cells[0].paragraphs[1].runs[0].text = answer
    office.number()
    return office


def of_the_party() -> Office:
    """A plan of a Party committee, its title underlined by a drawn line."""
    office = Office()
    table = office.table(2, 75, 90)
    left, right = table.rows[0].cells
    office.line(left, "ĐẢNG BỘ TỈNH HÒA AN", 14)
    office.line(left, "ĐẢNG ỦY XÃ BÌNH SƠN", 14, "b")
    office.line(left, "*", 14)
    drawn(office.line(right, "ĐẢNG CỘNG SẢN VIỆT NAM", 15, "b"), 73)
    office.line(table.rows[1].cells[0], "Số 07-KH/ĐU", 14)
    office.line(table.rows[1].cells[1], "Bình Sơn, ngày 09 tháng 7 năm 2026", 14, "i")
    office.document.add_paragraph()
    office.line(office.document, "KẾ HOẠCH", 16, "b")
    office.line(office.document, "thực hiện phong trào thi đua “Chi bộ gần dân” năm 2026", 14, "b")
    office.line(office.document, "-----", 14)
    office.document.add_paragraph()
    for text, looks in (
        ("- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;", ""),
        ("- Thực hiện Chương trình công tác năm 2026 của Đảng ủy xã.", ""),
        ("Ban Thường vụ Đảng ủy xã ban hành Kế hoạch thực hiện phong trào thi đua như sau:", ""),
        ("I- MỤC ĐÍCH", "b"),
        ("Mỗi chi bộ có một việc cụ thể để đảng viên gần dân hơn, người dân nhìn thấy được ngay trong năm.", ""),
        ("II- TỔ CHỨC THỰC HIỆN", "b"),
        ("Văn phòng Đảng ủy theo dõi, tổng hợp kết quả của các chi bộ, báo cáo Ban Thường vụ Đảng ủy hằng quý.", ""),
    ):
        p = office.line(office.document, text, 14, looks, BOTH)
        p.paragraph_format.first_line_indent = Mm(10)
        p.paragraph_format.space_after = Pt(6)
        p.paragraph_format.line_spacing = Pt(18)
    left, right = office.table(1, 75, 90).rows[0].cells
    office.line(left, "Nơi nhận:", 14, "u", LEFT)
    for text in ("- Ban Thường vụ Tỉnh ủy (để b/c);", "- Các chi bộ trực thuộc;", "- Lưu Văn phòng Đảng ủy."):
        office.line(left, text, 12, "", LEFT)
    office.line(right, "T/M BAN THƯỜNG VỤ", 14, "b")
    office.line(right, "BÍ THƯ", 14)
    for _ in range(4):
        office.line(right, "", 14)
    office.line(right, "Lê Minh Tâm", 14, "b")
    office.number()
    return office


def commune() -> Office:
    """A name over two lines, nobody above it; a deputy who signs for the head on behalf of the committee."""
    office = Office()
    office.heading(drawn, (("ỦY BAN NHÂN DÂN", "b"), ("XÃ BÌNH AN", "b")))
    office.document.tables[0].rows[1].cells[0].paragraphs[0].runs[0].text = "Số:       /KH-UBND"
    office.document.tables[0].rows[1].cells[1].paragraphs[0].runs[0].text = "Bình An, ngày      tháng 3 năm 2026"
    office.title(drawn)
    office.body()
    office.ending("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
    office.number()
    return office


def lists() -> Office:
    """Bullets and numbers by Word's own lists, in the text and before recipients."""
    office = Office()
    office.heading(bordered)
    office.title(bordered)
    styles = office.document.styles
    for text, kind in TEXT:
        looks = {"căn cứ": "i", "mục": "b", "khoản": "b"}.get(kind, "")
        p = office.line(office.document, text.removeprefix("a) ").removeprefix("b) "), 14, looks, BOTH)
        if text.startswith(("a) ", "b) ")):
            p.style = styles["List Bullet"]
            p.alignment = BOTH
            for closing in p.style.element.iter(qn("w:contextualSpacing")):  # 6 pt between them, as the decree asks
                closing.set(qn("w:val"), "0")
        else:
            p.paragraph_format.first_line_indent = Mm(12.7)
        p.paragraph_format.space_after = Pt(6)
    left, right = office.table(1, 70, 95).rows[0].cells
    office.line(left, "Nơi nhận:", 12, "bi", LEFT)
    for text in RECIPIENTS:
        office.line(left, text.removeprefix("- "), 11, "", LEFT).style = styles["List Bullet"]
    office.line(right, "GIÁM ĐỐC", 14, "b")
    office.line(right, "Trần Minh Hải", 14, "b")
    office.number()
    return office


def running() -> Office:
    """No list of căn cứ: the sentence that issues the plan begins with what it goes by."""
    office = usual(drawn)
    first, second, third = office.document.paragraphs[4:7]
    words = "Thực hiện Kế hoạch số 40/KH-UBND ngày 05 tháng 02 năm 2026 của UBND tỉnh về phong trào thi đua, "
    third.runs[0].text = words + third.runs[0].text
    for p in (first, second):
        p._element.getparent().remove(p._element)
    return office


def of_the_youth_union() -> Office:
    """A plan of the Youth Union, which has a guidance of its own."""
    office = Office()
    table = office.table(2, 75, 90)
    office.line(table.rows[0].cells[0], "TỈNH ĐOÀN HÒA AN", 14, "b")
    office.line(table.rows[0].cells[0], "***", 14)
    office.line(table.rows[0].cells[1], "ĐOÀN TNCS HỒ CHÍ MINH", 15, "b")
    office.line(table.rows[1].cells[0], "Số: 15-KH/TĐTN", 14)
    office.line(table.rows[1].cells[1], "Hòa An, ngày 09 tháng 3 năm 2026", 14, "i")
    office.title(none)
    office.body()
    office.ending()
    return office


def with_appendix() -> Office:
    """An appendix in a section of its own: PHỤ LỤC in capitals, its pages counted on."""
    office = usual(bordered)
    office.document.add_section()
    office.line(office.document, "PHỤ LỤC", 14, "b")
    office.line(office.document, "BẢNG PHÂN CÔNG NHIỆM VỤ", 14, "b")
    reference = "(Kèm theo Kế hoạch số 15/KH-SNV ngày 09 tháng 3 năm 2026 của Sở Nội vụ)"
    office.line(office.document, reference, 14, "i")
    office.line(office.document, "Văn phòng Sở tổng hợp kết quả hằng quý, báo cáo Giám đốc Sở./.", 14, "", BOTH)
    return office


_REPORTED = (
    ("I. KẾT QUẢ", "b"),
    ("Các phòng đã đăng ký thi đua, hồ sơ của người dân được giải quyết gọn, đúng hẹn, không phải đi lại nhiều.", ""),
    ("II. NHIỆM VỤ", "b"),
    ("Văn phòng Sở tiếp tục theo dõi, đôn đốc, tổng hợp kết quả của các phòng, báo cáo Giám đốc Sở hằng quý./.", ""),
)  # fmt: skip


def of_kind(
    kind: str, code: str, *, subject: Sequence[str] = ("Kết quả phong trào thi đua năm 2026",),
    opening: Sequence[tuple[str, str]] = (), text: Sequence[tuple[str, str]] = _REPORTED, answer: str = "",
    posts: Sequence[str] = (),
) -> Office:  # fmt: skip
    """A paper of another kind (Mẫu 1.4): each paragraph of its ``opening`` and ``text`` with its looks, ``c`` for one
    in the middle, ``0`` for one with another right below, ``d`` for one that begins an article.
    """
    office = Office()
    office.heading(bordered)
    office.document.tables[0].rows[1].cells[0].paragraphs[0].runs[0].text = f"Số: 15/{code}-SNV"
    office.line(office.document, kind, 14, "b")
    lines = [office.line(office.document, line, 14, "b") for line in subject]
    bordered(lines[-1], 35)
    office.document.add_paragraph()
    for words, looks in (*opening, *text):
        if "d" in looks:
            office.article(words)
            continue
        p = office.line(office.document, words, 14, looks, CENTRE if "c" in looks else BOTH)
        p.paragraph_format.first_line_indent = Mm(0 if "c" in looks else 12.7)
        p.paragraph_format.space_after = Pt(0 if "0" in looks else 6)
    office.ending(*posts)
    if answer:
        office.document.tables[-1].rows[0].cells[0].paragraphs[1].runs[0].text = answer
    office.number()
    return office


OPENINGS = (
    "Thực hiện Kế hoạch số 15/KH-UBND ngày 09 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh về phong trào thi đua, "
    "Sở Nội vụ báo cáo kết quả như sau:",
    "Căn cứ chức năng, nhiệm vụ được giao, Sở Nội vụ báo cáo như sau:",
    "Theo đề nghị của Phòng Thi đua, Sở Nội vụ kính trình Chủ tịch Ủy ban nhân dân tỉnh xem xét, tặng Bằng khen cho 05 "
    "tập thể.",
    "Xét đề nghị của các phòng, Sở Nội vụ hướng dẫn như sau.",
    "Thực hiện Kế hoạch số 15/KH-UBND ngày 09 tháng 02 năm 2026 của Ủy ban nhân dân tỉnh về phong trào thi đua, "
    "trong năm qua các phòng đã đăng ký và hoàn thành nhiều việc cụ thể.",
    "Trên cơ sở kết quả thi đua, các phòng bình chọn 05 tập thể, 12 cá nhân để đề nghị khen thưởng.",
)  # fmt: skip
"""Sentences of the text that begin as a căn cứ does."""


def with_a_chapter() -> Office:
    """Rules of an office in chapters: the title of each right below its number."""
    return of_kind(
        "QUY CHẾ", "QC",
        text=(("Chương I", "bc0"), ("QUY ĐỊNH CHUNG", "bc"), *_REPORTED[1:2], ("Mục 1", "bc0"), ("HỒ SƠ", "bc"),
              *_REPORTED[3:]),
    )  # fmt: skip


def begun_on_two_lines() -> Office:
    """A decision whose subject goes on with who issues it."""
    return of_kind(
        "QUYẾT ĐỊNH", "QĐ", subject=("Về việc ban hành Quy chế thi đua, khen thưởng", "của Sở Nội vụ"),
        opening=(
            ("GIÁM ĐỐC SỞ NỘI VỤ", "bc"), ("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;", "i"),
            ("Căn cứ Quyết định số 25/2025/QĐ-UBND ngày 01 tháng 7 năm 2025 của Ủy ban nhân dân tỉnh quy định chức "
             "năng, nhiệm vụ của Sở Nội vụ;", "i"),
            ("Theo đề nghị của Chánh Văn phòng Sở.", "i"),
        ),
        text=(("QUYẾT ĐỊNH:", "bc"), ("Điều 1. Ban hành kèm theo Quyết định này Quy chế thi đua, khen thưởng./.", "d")),
        answer="- Như Điều 1;",
    )  # fmt: skip


def named_by_its_author() -> Office:
    """A plan of the Party that says below its kind, in capitals, whose it is."""
    office = of_the_party()
    kind = next(p for p in office.document.paragraphs if p.text == "KẾ HOẠCH")
    author = office.line(office.document, "CỦA BAN THƯỜNG VỤ ĐẢNG ỦY", 14, "b")
    kind._element.addnext(author._element)
    return office


def left_blank() -> Office:
    """A draft: the last two figures of its year are left to be written, too."""
    office = usual(bordered)
    number, day = office.document.tables[0].rows[1].cells
    number.paragraphs[0].runs[0].text = "Số:        /KH-SNV"
    day.paragraphs[0].runs[0].text = "Hòa An, ngày .... tháng .... năm 20..."
    return office


def closed_by(words: str) -> Office:
    """The last căn cứ is one that tells how things stand, behind those that cite an instrument."""
    office = usual(bordered)
    (last,) = (one for one in office.document.paragraphs if one.text == TEXT[1][0])
    last.runs[0].text = last.text.rstrip(".") + ";"
    new = office.line(office.document, words, 14, "i", BOTH)
    new.paragraph_format.first_line_indent, new.paragraph_format.space_after = Mm(12.7), Pt(6)
    last._element.addnext(new._element)
    return office


CLOSING = (
    "Xét tình hình thực tế của cơ quan.", "Xét thành tích của các tập thể, cá nhân.",
    "Theo Biên bản họp Hội đồng Thi đua - Khen thưởng ngày 02 tháng 3 năm 2026.",
    "Sau khi thống nhất ý kiến với Ban Thường vụ Liên đoàn Lao động tỉnh.", "Theo đề xuất của Phòng Thi đua.",
    "Qua xem xét tình hình thực tế của đơn vị.",
)  # fmt: skip
"""Căn cứ that name no instrument."""


def signed_as(words: str) -> Office:
    """What stands where a signature comes, between the post and the name."""
    office = usual(bordered)
    office.run(office.document.tables[-1].rows[0].cells[1].paragraphs[2], words, 13, "i")
    return office


TO_BE_SIGNED = (
    "(Chữ ký của người có thẩm quyền, dấu/chữ ký số của cơ quan, tổ chức)", "(Chữ ký, dấu)", "#ChuKyLanhDao",
    "[daky]", "<signature>", "Đã ký số", "Ký bởi: Sở Nội vụ",
)  # fmt: skip


def padded() -> Office:
    """Rules as borders in cells that keep 5 mm free beside their text."""
    office = usual(bordered)
    table = office.document.tables[0]
    table._element.tblPr.append(
        parse_xml(
            f'<w:tblCellMar {_NS}><w:left w:w="283" w:type="dxa"/><w:right w:w="283" w:type="dxa"/></w:tblCellMar>'
        )
    )
    left, right = table.rows[0].cells
    for cell, length in ((left, 9.5), (right, 57)):
        line = next(p for p in cell.paragraphs if not p.text)
        indents = line._element.pPr.find(qn("w:ind"))
        for side in ("left", "right"):
            indents.set(qn(f"w:{side}"), str(round((cell.width.mm - 10 - length) / 2 * 56.7)))
    return office


def with_pictures() -> Office:
    """Rules that are flat pictures."""
    return usual(pictured)


def pictured(line: Any, length: float) -> None:
    """A picture of a line."""
    drawing = _drawing(length)
    shape = drawing[drawing.index("<a:graphicData") : drawing.index("</a:graphicData>")]
    picture = (
        '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic '
        'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="a"/>'
        '<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill/><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext cx="{round(length * 36000)}" cy="18000"/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic>'
    )
    line._element.append(parse_xml(drawing.replace(shape, picture)))


def numbered_behind_the_first() -> Office:
    """The number of the page by a field that leaves it out on the first."""
    office = usual(bordered)
    office.document.sections[0].different_first_page_header_footer = False
    code = next(office.document.sections[0].header._element.iter(qn("w:instrText")))
    code.text = ' IF PAGE > 1 "2" "" '
    return office


def jointly() -> Office:
    """A plan of two bodies: who signs stands side by side, Nơi nhận below them."""
    office = Office()
    office.heading(bordered, (("SỞ NỘI VỤ - LIÊN ĐOÀN LAO ĐỘNG", "b"),))
    office.document.tables[0].rows[1].cells[0].paragraphs[0].runs[0].text = "Số: 12/KHLT-SNV-LĐLĐ"
    office.title(bordered)
    office.body()
    for cell, lines in zip(
        office.table(1, 80, 85).rows[0].cells,
        (("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "", "", "", "Hoàng Thị Lan"), ("GIÁM ĐỐC", "", "", "", "", "Trần Minh Hải")),
        strict=True,
    ):
        for text in lines:
            office.line(cell, text, 14, "b")
    office.line(office.document, "Nơi nhận:", 12, "bi", LEFT)
    for text in RECIPIENTS:
        office.line(office.document, text, 11, "", LEFT)
    office.number()
    return office


RULES = (
    ("Điều 1. Phạm vi điều chỉnh, đối tượng áp dụng", "điều"),
    ("1. Quy chế này quy định về thi đua, khen thưởng trong các phòng, đơn vị thuộc Sở Nội vụ tỉnh Hòa An.", ""),
    ("2. Quy chế này áp dụng đối với cán bộ, công chức, viên chức, người lao động của Sở và tập thể của họ.", ""),
    ("Điều 2. Nguyên tắc", "điều"),
    ("a) Tự nguyện, tự giác, công khai, minh bạch, đoàn kết, hợp tác và cùng phát triển trong phong trào thi đua;", ""),
    ("b) Khen thưởng chính xác, công khai, minh bạch, công bằng, kịp thời, trên cơ sở thành tích đạt được.", ""),
)


def with_rules_of_its_own(
    *, rules: Sequence[tuple[str, str]] = RULES, size: float = 14, looks: str = "b",
    chapter: tuple[str, str] = ("Chương I", "QUY ĐỊNH CHUNG"), of_chapter: str = "b", align: Any = CENTRE,
) -> Office:  # fmt: skip
    """A decision of one page, and the rules that it issues, on one as well."""
    office = decision()
    office.document.add_page_break()
    for text, looks_of_it in (
        ("QUY CHẾ", "b"), ("Thi đua, khen thưởng của Sở Nội vụ", "b"),
        ("(Ban hành kèm theo Quyết định số 15/QĐ-SNV ngày 09 tháng 3 năm 2026", "i"), ("của Giám đốc Sở Nội vụ)", "i"),
    ):  # fmt: skip
        office.line(office.document, text, 14, looks_of_it)
    for text in filter(None, chapter):
        office.line(office.document, text, 14, of_chapter, align)
    for text, kind in rules:
        if kind:
            p = office.article(text, size, looks, titled=True)
        else:
            p = office.line(office.document, text, size, "", BOTH)
        p.paragraph_format.first_line_indent, p.paragraph_format.space_after = Mm(12.7), Pt(6)
    return office
