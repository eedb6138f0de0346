"""A Word document that is damaged as a case says it, in words of people who type documents."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from copy import deepcopy
from typing import Any

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.text.paragraph import Paragraph

_ALIGNED = {
    "trái": WD_ALIGN_PARAGRAPH.LEFT, "phải": WD_ALIGN_PARAGRAPH.RIGHT, "giữa": WD_ALIGN_PARAGRAPH.CENTER,
    "đều": WD_ALIGN_PARAGRAPH.JUSTIFY,
}  # fmt: skip
_ON = {"có": True, "không": False}


def damaged(document: bytes, case: Mapping[str, Any]) -> bytes:
    """The document with what a case changes."""
    opened = docx.Document(io.BytesIO(document))
    for one in (case, *([case["cùng"]] if "cùng" in case else [])):
        for name, value in one.get("trang", {}).items():
            _PAGE[name](opened, Mm(value))
        for name, value in one.get("số trang", {}).items():
            _NUMBERS[name](opened, value)
        if "đổi" in one:
            for paragraph in _chosen(opened, one):
                for name, value in one["đổi"].items():
                    _CHANGES[name](paragraph, _ON.get(value, value))
    out = io.BytesIO()
    opened.save(out)
    return out.getvalue()


def _chosen(document: Document, case: Mapping[str, Any]) -> list[Paragraph]:
    every = [Paragraph(one, document._body) for one in document.element.body.iter(qn("w:p"))]
    style, begin = case.get("kiểu"), case.get("đoạn")
    if style == "Normal":
        return every
    found = [
        one for one in every
        if (one.style is not None and one.style.style_id == style)
        or (begin and one.text.replace("\u00a0", " ").startswith(begin))
    ]  # fmt: skip
    found = found[case["thứ"] - 1 :][:1] if "thứ" in case else found[:1] if begin else found
    assert found, f"{case} chooses nothing"
    return found


def _document(paragraph: Paragraph) -> Any:
    """What it stands in: python-docx says of the part no more than that it has words."""
    part: Any = paragraph.part
    return part.document


def _drop(element: Any) -> None:
    element.getparent().remove(element)


def _each_run(change: Callable[[Any, Any], None]) -> Callable[[Paragraph, Any], None]:
    def of(paragraph: Paragraph, value: Any) -> None:
        for run in paragraph.runs:
            change(run.font, value)

    return of


def _font(font: Any, name: str) -> None:
    font.name = name
    for kind in ("hAnsi", "cs", "eastAsia"):
        font.element.rPr.rFonts.set(qn(f"w:{kind}"), name)


def _text(paragraph: Paragraph, words: str) -> None:
    first, *more = paragraph.runs
    first.text = words
    for run in more:
        _drop(run._r)


def _remove(paragraph: Paragraph, _: bool) -> None:
    """Without its rule: a cell must keep a paragraph."""
    for border in paragraph._p.iter(qn("w:pBdr")):
        _drop(border)
    paragraph.style = _document(paragraph).styles["Normal"]


def _part_end(paragraph: Paragraph, _: bool) -> None:
    """The sign that ends the text, in a paragraph of its own."""
    last = next(run for run in reversed(paragraph.runs) if run.text.endswith("./."))
    last.text = last.text.removesuffix("./.")
    following = paragraph.insert_paragraph_before("", style=paragraph.style)
    paragraph._p.addnext(following._p)
    following.add_run("./.")


def _empty_page(paragraph: Paragraph, _: bool) -> None:
    for one in (paragraph.insert_paragraph_before(), paragraph):
        one.paragraph_format.page_break_before = True


def _new_section(paragraph: Paragraph, number: int) -> None:
    """A section that begins with a paragraph, and a number for its first page."""
    last = _document(paragraph).sections[-1]._sectPr
    before = paragraph.insert_paragraph_before()._p.get_or_add_pPr()
    before.append(deepcopy(last))
    for old in last.findall(qn("w:titlePg")):
        last.remove(old)
    _begin_with(last, number)


def _far_below(paragraph: Paragraph, value: int) -> None:
    """Far below the line above, in a row that may go on on the next page."""
    for one in _document(paragraph).element.body.iter(qn("w:cantSplit"), qn("w:keepNext"), qn("w:keepLines")):
        _drop(one)
    for style in _document(paragraph).styles:
        for name in ("keep_with_next", "keep_together"):
            if hasattr(style, "paragraph_format"):
                setattr(style.paragraph_format, name, False)
    for _ in range(value // 20):
        paragraph.insert_paragraph_before()


def _begin_with(section: Any, number: int) -> None:
    kind = section.find(qn("w:pgNumType"))
    if kind is None:
        kind = section.makeelement(qn("w:pgNumType"), {})
        section.append(kind)
    kind.set(qn("w:start"), str(number))


def _set(name: str) -> Callable[[Any, Any], None]:
    return lambda thing, value: setattr(thing, name, value)


def _format(name: str, of: Callable[[Any], Any] = lambda value: value) -> Callable[[Paragraph, Any], None]:
    return lambda paragraph, value: setattr(paragraph.paragraph_format, name, of(value))


def _shorter(paragraph: Paragraph, value: float) -> None:
    paragraph.paragraph_format.left_indent = paragraph.paragraph_format.right_indent = Mm(value)


def _aside(paragraph: Paragraph, value: float) -> None:
    """A rule of the same length beside its place."""
    form = paragraph.paragraph_format
    left, right = (getattr(form, name) or getattr(paragraph.style.paragraph_format, name) or 0 for name in (
        "left_indent", "right_indent"))  # fmt: skip
    form.left_indent, form.right_indent = left + Mm(value), right - Mm(value)


_CHANGES: Mapping[str, Callable[[Paragraph, Any], None]] = {
    "cỡ": _each_run(lambda font, value: setattr(font, "size", Pt(value))),
    "đậm": _each_run(_set("bold")), "nghiêng": _each_run(_set("italic")), "gạch chân": _each_run(_set("underline")),
    "màu": _each_run(lambda font, value: setattr(font.color, "rgb", RGBColor.from_string(value))),
    "phông": _each_run(_font), "chữ": _text, "bỏ": _remove,
    "canh": lambda paragraph, value: setattr(paragraph, "alignment", _ALIGNED[value]),
    "thụt": _format("first_line_indent", Mm), "thụt trái": _format("left_indent", Mm),
    "thụt phải": _format("right_indent", Mm), "kẻ ngắn": _shorter, "kẻ lệch": _aside,
    "cách trên": _format("space_before", Pt), "cách dưới": _format("space_after", Pt), "giãn": _format("line_spacing"),
    "sang trang": _format("page_break_before"), "tách dấu kết thúc": _part_end, "trang trống": _empty_page,
    "phần mới từ số": _new_section, "xa dòng trên": _far_below,
}  # fmt: skip


def _every_section(name: str) -> Callable[[Document, Any], None]:
    def of(document: Document, value: Any) -> None:
        for section in document.sections:
            setattr(section, name, value)

    return of


_PAGE: Mapping[str, Callable[[Document, Any], None]] = {
    "rộng": _every_section("page_width"), "cao": _every_section("page_height"),
    "lề trái": _every_section("left_margin"), "lề phải": _every_section("right_margin"),
    "lề trên": _every_section("top_margin"),
    "lề dưới": _every_section("bottom_margin"),
}  # fmt: skip


def _number(change: str) -> Callable[[Document, Any], None]:
    def of(document: Document, value: Any) -> None:
        for section in document.sections:
            for paragraph in section.header.paragraphs:
                _CHANGES[change](paragraph, _ON.get(value, value))

    return of


def _without_numbers(document: Document, _: Any) -> None:
    for section in document.sections:
        for paragraph in section.header.paragraphs:
            for run in paragraph.runs:
                _drop(run._r)


def _on_the_first(document: Document, _: Any) -> None:
    for section in document.sections:
        section.different_first_page_header_footer = False


def _at_the_foot(document: Document, _: Any) -> None:
    for section in document.sections:
        foot = section.footer
        foot.is_linked_to_previous = False
        for paragraph in section.header.paragraphs:
            foot.paragraphs[0]._p.addnext(paragraph._p)
        section.header.add_paragraph()


def _ahead(document: Document, value: int) -> None:
    """The numbers begin later: the second page shows one that is not its own."""
    for section in document.sections:
        _begin_with(section._sectPr, value + 1)


_NUMBERS: Mapping[str, Callable[[Document, Any], None]] = {
    "canh": _number("canh"), "cỡ": _number("cỡ"), "đậm": _number("đậm"), "nghiêng": _number("nghiêng"),
    "bỏ": _without_numbers, "cả trang đầu": _on_the_first, "ở chân trang": _at_the_foot, "lệch": _ahead,
}  # fmt: skip
