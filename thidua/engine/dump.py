"""A Word template as lines that a person can read, so that a change made in Word is seen in a diff."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from thidua.engine.package import read_package
from thidua.word.names import W, val_of
from thidua.word.units import exact_mm
from thidua.word.xml import parse


def dump_docx(data: bytes, source: str = "mẫu") -> str:
    """The styles, parts, tables and paragraphs of a template as text. Raises :class:`TemplateError` for no DOCX."""
    lines: list[str] = []
    for name, content in sorted(read_package(data, source).items()):
        if not name.endswith(".xml") or name.startswith(("[Content", "docProps/app", "word/theme", "word/fontTable")):
            continue
        root = parse(content)
        lines += ["", f"== {name}"]
        if name == "word/styles.xml":
            lines += _styles(root)
        elif root.find(f".//{W}p") is not None:
            lines += _blocks(root[0] if name == "word/document.xml" else root, "")
        else:
            lines += [_said(node) for node in root]
    return "\n".join(lines).strip() + "\n"


def _blocks(parent: etree._Element, indent: str) -> Iterator[str]:
    for node in parent:
        kind = _local(node)
        if kind == "p":
            yield from _paragraph(node, indent)
        elif kind == "tbl":
            columns = node.findall(f"{W}tblGrid/{W}gridCol")
            widths = [str(round(exact_mm(column.get(f"{W}w")))) for column in columns]
            yield f"{indent}bảng {' | '.join(widths)} mm"
            for i, row in enumerate(node.findall(f"{W}tr"), 1):
                for j, cell in enumerate(row.findall(f"{W}tc"), 1):
                    yield f"{indent}  hàng {i}, ô {j}"
                    yield from _blocks(cell, indent + "    ")
        elif kind == "sectPr":
            yield f"{indent}--- {_said(node)}"


def _paragraph(node: etree._Element, indent: str) -> Iterator[str]:
    properties = node.find(f"{W}pPr")
    style, section, own = "", None, []
    for child in properties if properties is not None else ():
        if _local(child) == "pStyle":
            style = child.get(f"{W}val", "")
        elif _local(child) == "sectPr":
            section = child
        else:
            own.append(_said(child))
    text = "".join(_run(run) for run in node.iter(f"{W}r"))
    more = f" {{{'; '.join(own)}}}" if own else ""
    yield f"{indent}[{style}]{more} {text}".rstrip()
    if section is not None:
        yield f"{indent}--- {_said(section)}"


def _run(run: etree._Element) -> str:
    text = "".join(node.text or "" for node in run.iter(f"{W}t", f"{W}instrText"))
    look = run.find(f"{W}rPr")
    return f"⟨{_said(look)}: {text}⟩" if look is not None and text else text


def _styles(root: etree._Element) -> Iterator[str]:
    for style in root:
        title = val_of(style, f"{W}name", _local(style))
        own = [_said(node) for node in style if _local(node) != "name"]
        yield f"{title}: {'; '.join(text for text in own if text)}"


def _said(node: etree._Element) -> str:
    """An element with its values and what it holds, in one line."""
    values = " ".join(f"{etree.QName(str(key)).localname}={value!s}" for key, value in node.attrib.items())
    inner = ", ".join(_said(child) for child in node)
    head = " ".join(part for part in (_local(node), values, (node.text or "").strip()) if part)
    return f"{head} ({inner})" if inner else head


def _local(node: etree._Element) -> str:
    return etree.QName(node).localname
