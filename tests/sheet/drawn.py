"""Word files written by hand for the tests of the sheet: WordprocessingML as strings, zipped."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from thidua.sheet import Block, Paragraph, Rule, Sheet, Table, paragraphs
from thidua.sheet.docx import read_docx

NAMESPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
        "x99": "urn:nobody:knows",
    }.items()
)
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_ROOTS = {"styles": "styles", "numbering": "numbering", "settings": "settings", "footnotes": "footnotes",
          "endnotes": "endnotes", "header1": "hdr", "header2": "hdr", "footer1": "ftr"}  # fmt: skip
TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType='
    '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)


def parts(body: str, *, theme: str = "", **others: str) -> dict[str, bytes]:
    """The parts of a Word file with this body; other parts by their name: ``styles``, ``numbering``, ``header1`` …"""
    out = {
        "[Content_Types].xml": TYPES,
        "_rels/.rels": relations({"rId1": ("officeDocument", "word/document.xml")}),
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
    }
    inner = {}
    for name, content in others.items():
        out[f"word/{name}.xml"] = f"<w:{_ROOTS[name]} {NAMESPACES}>{content}</w:{_ROOTS[name]}>"
        inner[name] = (name.rstrip("0123456789"), f"{name}.xml")
    if theme:
        out["word/theme/theme1.xml"] = theme
        inner["theme"] = ("theme", "theme/theme1.xml")
    out["word/_rels/document.xml.rels"] = relations(inner)
    return {name: content.encode() for name, content in out.items()}


def relations(targets: Mapping[str, tuple[str, str]], mode: str = "") -> str:
    """A part of relations: id -> (kind, target)."""
    inner = "".join(
        f'<Relationship Id="{name}" Type="{RELATION}/{kind}" Target="{target}"{mode}/>'
        for name, (kind, target) in targets.items()
    )
    return f'<?xml version="1.0"?><Relationships xmlns="{_PACKAGE}">{inner}</Relationships>'


def zipped(files: Mapping[str, bytes]) -> bytes:
    """The files as a zip."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def read(body: str, **others: str) -> Sheet:
    """The sheet of a Word file with this body."""
    return read_docx(zipped(parts(body, **others)), "thu.docx")


def p(text: str = "", properties: str = "", run: str = "") -> str:
    """A paragraph of one run."""
    look = f"<w:rPr>{run}</w:rPr>" if run else ""
    inner = f'<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r>' if text else ""
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{inner}</w:p>"


def r(text: str, run: str = "") -> str:
    """A run."""
    return f'<w:r>{f"<w:rPr>{run}</w:rPr>" if run else ""}<w:t xml:space="preserve">{text}</w:t></w:r>'


def table(*rows: str, properties: str = "") -> str:
    """A table of rows that :func:`tr` made."""
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr>{''.join(rows)}</w:tbl>"


def tr(*cells: str) -> str:
    """A row; a cell is its text, or its XML from ``<w:tc>`` on."""
    return f"<w:tr>{''.join(c if c.startswith('<w:tc>') else tc(c) for c in cells)}</w:tr>"


def tc(text: str, properties: str = "") -> str:
    """A cell of one paragraph."""
    return f"<w:tc>{f'<w:tcPr>{properties}</w:tcPr>' if properties else ''}{p(text)}</w:tc>"


def style(name: str, said: str = "", based: str = "", kind: str = "paragraph", default: bool = False) -> str:
    """A style whose id is its name."""
    on = f'<w:basedOn w:val="{based}"/>' if based else ""
    mark = ' w:default="1"' if default else ""
    return f'<w:style w:type="{kind}" w:styleId="{name}"{mark}><w:name w:val="{name}"/>{on}{said}</w:style>'


def shown(sheet: Sheet) -> list[str]:
    """What the paragraphs show, in reading order."""
    return [paragraph.shown for paragraph in paragraphs(sheet.blocks)]


def outline(blocks: tuple[Block, ...]) -> list[object]:
    """The blocks as plain data: a text, a rule's length, a table's cells."""
    out: list[object] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            out.append(block.shown)
        elif isinstance(block, Rule):
            out.append(block.length)
        elif isinstance(block, Table):
            out.append([[outline(cell.blocks) for cell in row] for row in block.rows])
    return out
