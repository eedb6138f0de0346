"""Word templates drawn with python-docx for the tests of the engine, and what a document says."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

import attrs
import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.table import Table as DocxTable
from docx.table import _Cell
from docx.text.paragraph import Paragraph
from docxtpl import DocxTemplate
from lxml import etree

import thidua

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_NOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"

Runs = str | tuple[str, ...]
"""A paragraph: its text, or the texts of its runs; every second run is bold, so that no two look alike."""


@attrs.frozen
class Xml:
    """A block given as WordprocessingML; the prefix ``w`` is declared."""

    text: str


@attrs.frozen
class Table:
    """A table: rows of cells, a cell is a paragraph or a list of them; ``spans`` merges cells of a row."""

    rows: list[list[Runs | list[Runs]]]
    spans: Mapping[int, tuple[int, int]] = {}


Block = Runs | Xml | Table


@attrs.frozen
class Word:
    """A Word document to be drawn: its body, and what stands around it."""

    body: list[Block]
    header: Runs = ""
    footer: Runs = ""
    first_header: Runs = ""
    first_footer: Runs = ""
    even_header: Runs = ""
    footnotes: tuple[str, ...] = ()
    core: Mapping[str, str] = {}


def word(*body: Block, **around: Any) -> bytes:
    """The bytes of a Word document with these blocks; keywords as in :class:`Word`."""
    return draw(Word(list(body), **around))


def draw(plan: Word) -> bytes:
    """The bytes of a Word document."""
    document = docx.Document()
    for block in plan.body:
        _block(document, block)
    _around(document, plan)
    for note in plan.footnotes:
        document.add_paragraph("chú thích")
        assert note
    if plan.footnotes:
        _footnotes(document, plan.footnotes)
    for name, text in plan.core.items():
        setattr(document.core_properties, name, text)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _block(document: Document, block: Block) -> None:
    if isinstance(block, Xml):
        first, rest = block.text.split(">", 1) if not block.text.split(">", 1)[0].endswith("/") else (block.text, "")
        element = parse_xml(f"{first} {_NS}>{rest}")
        document.element.body.insert(len(document.element.body) - 1, element)
    elif isinstance(block, Table):
        _table(document, block)
    else:
        _runs(document.add_paragraph(), block)


def _table(document: Document, block: Table) -> None:
    table: DocxTable = document.add_table(len(block.rows), max(map(len, block.rows)))
    for i, cells in enumerate(block.rows):
        for j, content in enumerate(cells):
            _cell(table.cell(i, j), content)
    for i, (first, last) in block.spans.items():
        table.cell(i, first).merge(table.cell(i, last))


def _cell(cell: _Cell, content: Runs | list[Runs]) -> None:
    paragraphs = content if isinstance(content, list) else [content]
    _runs(cell.paragraphs[0], paragraphs[0])
    for paragraph in paragraphs[1:]:
        _runs(cell.add_paragraph(), paragraph)


def _runs(paragraph: Paragraph, runs: Runs) -> None:
    for i, text in enumerate((runs,) if isinstance(runs, str) else runs):
        run = paragraph.add_run(text)
        if i % 2:
            run.bold = True


def _around(document: Document, plan: Word) -> None:
    section = document.sections[0]
    section.different_first_page_header_footer = bool(plan.first_header or plan.first_footer)
    document.settings.odd_and_even_pages_header_footer = bool(plan.even_header)
    for place, runs in (
        (section.header, plan.header),
        (section.footer, plan.footer),
        (section.first_page_header, plan.first_header),
        (section.first_page_footer, plan.first_footer),
        (section.even_page_header, plan.even_header),
    ):
        if runs:
            _runs(place.paragraphs[0], runs)


def _footnotes(document: Document, notes: tuple[str, ...]) -> None:
    texts = "".join(
        f'<w:footnote w:id="{i}"><w:p><w:r><w:t xml:space="preserve">{note}</w:t></w:r></w:p></w:footnote>'
        for i, note in enumerate(notes, 1)
    )
    separators = "".join(
        f'<w:footnote w:type="{name}" w:id="{i}"><w:p><w:r><w:{name}/></w:r></w:p></w:footnote>'
        for i, name in ((-1, "separator"), (0, "continuationSeparator"))
    )
    xml = (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:footnotes {_NS}>{separators}{texts}</w:footnotes>'
    )
    part = Part(PackURI("/word/footnotes.xml"), _NOTES, xml.encode(), document.part.package)
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    for i, paragraph in enumerate(document.paragraphs[-len(notes) :], 1):
        paragraph.add_run()._r.append(parse_xml(f'<w:footnoteReference {_NS} w:id="{i}"/>'))


def by_docxtpl(
    template: bytes, values: Mapping[str, Any] | Callable[[DocxTemplate], Mapping[str, Any]], **options: Any
) -> bytes:
    """The document that docxtpl makes; ``values`` may be made from its template object."""
    document = DocxTemplate(io.BytesIO(template))
    document.render(dict(values(document) if callable(values) else values), autoescape=True, **options)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def by_thidua(
    template: bytes, values: Mapping[str, Any] | Callable[[DocxTemplate], Mapping[str, Any]], **options: Any
) -> bytes:
    """The document that thidua makes of the same template and values."""
    given = values(DocxTemplate(io.BytesIO(template))) if callable(values) else values
    return thidua.Template(template).render(given, "docx", **options)


# What a document says.

_PARTS = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml|docProps/core\.xml")
_CORE = ("title", "subject", "creator", "description", "identifier", "language")


def parts(document: bytes) -> dict[str, etree._Element]:
    """The trees of the parts that hold text, by name; every part must be well-formed."""
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        assert archive.testzip() is None
        assert len(set(archive.namelist())) == len(archive.namelist())
        trees = {n: etree.fromstring(archive.read(n)) for n in archive.namelist() if n.endswith((".xml", ".rels"))}
    return {name: trees[name] for name in sorted(trees) if _PARTS.fullmatch(name)}


def said(document: bytes) -> dict[str, list[str]]:
    """What each part says: a line a paragraph, with marks of rows and cells and of how cells are merged and shaded."""
    return {name: _properties(tree) if name.startswith("docProps") else _lines(tree) for name, tree in _named(document)}


def _named(document: bytes) -> Iterable[tuple[str, etree._Element]]:
    for name, tree in parts(document).items():
        if name.startswith("docProps") or any(_lines(tree)):
            yield name, tree


def body(document: bytes) -> str:
    """The paragraphs of the body, one a line, cells included; line breaks as they are."""
    return "\n".join(_text(paragraph) for paragraph in _body(document).iter(f"{W}p"))


def _body(document: bytes) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(document)) as archive:
        return etree.fromstring(archive.read("word/document.xml"))


def everything(document: bytes) -> str:
    """All that a document says, as one text."""
    return "\n".join(line for lines in said(document).values() for line in lines)


def tags(document: bytes) -> list[str]:
    """The structure of the body: paragraphs, tables, rows, cells, sections in order, each with its depth."""
    names = {f"{W}{name}": name for name in ("p", "tbl", "tr", "tc", "sectPr")}
    tree = _body(document)
    return [
        f"{sum(a.tag in names for a in element.iterancestors())}{names[str(element.tag)]}"
        for element in tree.iter(*names)
    ]


def _properties(tree: etree._Element) -> list[str]:
    found = {etree.QName(child).localname: child.text or "" for child in tree}
    return [f"{name}: {found[name]}" for name in _CORE if found.get(name)]


def _lines(tree: etree._Element) -> list[str]:
    out: list[str] = []
    for element in tree.iter(f"{W}p", f"{W}tr", f"{W}tc"):
        if element.tag == f"{W}p":
            out.append(_text(element))
        else:
            out.append(f"<{etree.QName(element).localname}{_look(element)}>")
    return out


def _look(element: etree._Element) -> str:
    out = ""
    for name, key in (("gridSpan", "val"), ("vMerge", "val"), ("shd", "fill")):
        found = element.find(f"{W}tcPr/{W}{name}")
        value = None if found is None else found.get(f"{W}{key}", "continue")
        if value not in (None, "1" if name == "gridSpan" else None):
            out += f" {name}={value}"
    return out


def _text(paragraph: etree._Element) -> str:
    """The text of a paragraph; text that stands outside any run (docxtpl's ``{{r plain }}``) is read too."""
    return "".join(_inside(paragraph))


def _inside(element: etree._Element) -> Iterator[str]:
    for child in element:
        if child.tag == f"{W}t":
            yield (child.text or "").replace("\n", " ")  # as Word shows it
        elif child.tag == f"{W}br":
            yield "\f" if child.get(f"{W}type") == "page" else "\n"
        elif child.tag == f"{W}tab":
            yield "\t"
        elif child.tag == f"{W}drawing":
            yield "[ảnh]"
        elif child.tag not in (f"{W}p", f"{W}pPr", f"{W}rPr"):
            yield from _inside(child)
        if child.tail and element.tag in (f"{W}p", f"{W}hyperlink"):
            yield child.tail.strip("\n")
