"""Word templates in docxtpl's dialect: docxtpl prepares the tags, Jinja compiles them, once for all documents."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import attrs
import jinja2
from lxml import etree
from markupsafe import Markup

from thidua.engine.package import Package, read_package
from thidua.engine.sandbox import Environment
from thidua.engine.wordml import ParagraphLook, RunLook, W, safe
from thidua.errors import TemplateError

_TAGGED = re.compile(r"word/(document|header\d*|footer\d*|footnotes|endnotes)\.xml|docProps/(core|app)\.xml")
_TAG = re.compile(r"\{[\{%#]")
_WHOLE_PARAGRAPH = re.compile(r"\s*\{\{p\s+(?P<value>.*?)\s*\}\}\s*", re.DOTALL)
_PARAGRAPH = "_doan"
_RUN = "_chu"


@attrs.frozen
class DocxTemplate:
    """A compiled Word template: immutable, correct in any number of threads.

    ``DocxTemplate.compile`` raises :class:`TemplateError` for what is no Word document and for tags that do not
    parse; ``render`` raises it for a name that is not defined.
    """

    source: str
    package: Package
    parts: Mapping[str, jinja2.Template]

    @classmethod
    def compile(cls, data: bytes, source: str = "mẫu") -> DocxTemplate:
        """Compiles a template from the bytes of a ``.docx``."""
        parts = read_package(data, source)
        looks: list[ParagraphLook | RunLook] = []
        environment = _environment(looks)
        compiled = {}
        for name in [name for name in parts if _TAGGED.fullmatch(name)]:
            text = _prepare(parts[name], name, looks, source)
            if text is not None:
                compiled[name] = _compile(environment, text, looks, name, source)
                del parts[name]
        return cls(source, Package(parts), compiled)

    def render(self, values: Mapping[str, Any]) -> bytes:
        """The document for some values, as the bytes of a ``.docx``."""
        out = {}
        for name, template in self.parts.items():
            try:
                text = template.render(values)
            except jinja2.UndefinedError as error:
                raise TemplateError(f"{self.source}, {name}: tên chưa có giá trị: {error.message}") from error
            except jinja2.TemplateError as error:
                raise TemplateError(f"{self.source}, {name}: {error}") from error
            out[name] = _close_sections(text).encode()
        return self.package.document(out)


def _environment(looks: list[ParagraphLook | RunLook]) -> Environment:
    def paragraph(value: Any, index: int) -> Markup:
        look = looks[index]
        assert isinstance(look, ParagraphLook)
        return safe(look.paragraph(value))

    def run(value: Any, index: int) -> Markup:
        look = looks[index]
        assert isinstance(look, RunLook)
        return safe(look.inside(value))

    return Environment(**{_PARAGRAPH: paragraph, _RUN: run})


def _prepare(content: bytes, name: str, looks: list[ParagraphLook | RunLook], source: str) -> str | None:
    """The Jinja source of a part, or ``None`` when it holds no tag."""
    try:
        root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError as error:
        raise TemplateError(f"{source}, {name}: không đọc được XML ({error})") from error
    text = etree.tostring(root, encoding="unicode", method="text")
    if not _TAG.search(text):
        return None
    _mark_paragraphs(root, looks)
    from docxtpl import DocxTemplate as Docxtpl  # python-docx costs 60 ms to import

    xml: str = Docxtpl(None).patch_xml(etree.tostring(root, encoding="unicode"))
    declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return declaration + xml


def _mark_paragraphs(root: etree._Element, looks: list[ParagraphLook | RunLook]) -> None:
    """``{{p x }}`` keeps the look of its paragraph: docxtpl would throw that away with the paragraph."""
    for paragraph in root.iter(f"{{{W}}}p"):
        texts = list(paragraph.iter(f"{{{W}}}t"))
        match = _WHOLE_PARAGRAPH.fullmatch("".join(t.text or "" for t in texts))
        if match is None:
            continue
        run = next(paragraph.iter(f"{{{W}}}r"))
        looks.append(ParagraphLook(paragraph.find(f"{{{W}}}pPr"), RunLook(run.find(f"{{{W}}}rPr"))))
        texts[0].text = f"{{{{p ({match['value']})|{_PARAGRAPH}({len(looks) - 1}) }}}}"
        for text in texts[1:]:
            text.text = ""


def _compile(
    environment: Environment, text: str, looks: list[ParagraphLook | RunLook], name: str, source: str
) -> jinja2.Template:
    try:
        return environment.from_string(_with_runs(environment, text, looks))
    except jinja2.TemplateSyntaxError as error:
        raise TemplateError(f"{source}, {name}: thẻ không đúng: {error.message}") from error


def _with_runs(environment: Environment, text: str, looks: list[ParagraphLook | RunLook]) -> str:
    """The source in which each ``{{ value }}`` inside a text knows the run that it stands in."""
    out: list[str] = []
    seen = ""
    indexes: dict[str, int] = {}
    inside = False
    for _, kind, token in environment.lex(text):
        if kind == "data":
            seen = (seen + token)[-20000:]
        if kind == "variable_begin":
            inside = seen.rfind("<w:t>") > seen.rfind("</w:t>") or seen.rfind("<w:t ") > seen.rfind("</w:t>")
            out.append(token + (" (" if inside else ""))
        elif kind == "variable_end":
            if inside:
                look = _run_properties(seen)
                if look not in indexes:
                    indexes[look] = len(looks)
                    looks.append(RunLook(_parse_properties(look)))
                out.append(f")|{_RUN}({indexes[look]}) ")
            out.append(token)
        else:
            out.append(token)
    return "".join(out)


def _run_properties(seen: str) -> str:
    start = max(seen.rfind("<w:r>"), seen.rfind("<w:r "))
    match = re.search(r"<w:rPr>.*?</w:rPr>", seen[start:], re.DOTALL) if start >= 0 else None
    return match[0] if match else ""


def _parse_properties(look: str) -> etree._Element | None:
    return etree.fromstring(look.replace("<w:rPr>", f'<w:rPr xmlns:w="{W}">', 1)) if look else None


_BREAK_ALONE = re.compile(
    r"</w:p>(?:<w:p>|<w:p [^>]*>)<w:pPr>(?:(?!</w:pPr>|</w:sectPr>).)*?(<w:sectPr.*?</w:sectPr>)</w:pPr></w:p>",
    re.DOTALL,
)


def _close_sections(text: str) -> str:
    """Section breaks that open no blank page.

    A break that stands alone in an empty paragraph moves into the paragraph before it (behind a table it stays: a
    table cannot carry one), and a break at the very end becomes the document's last section.
    """
    if text.count("<w:sectPr") < 2:
        return text
    out, at = [], 0
    for match in _BREAK_ALONE.finditer(text):
        out.append(_carry(text[at : match.start()], match[1]))
        at = match.end()
    text = "".join([*out, text[at:]])
    return _last_section(text)


def _carry(before: str, section: str) -> str:
    """Some text that ends inside a paragraph, closed, with a section's properties in that paragraph."""
    begin = max(before.rfind("<w:p>"), before.rfind("<w:p "))
    opened = before.index(">", begin) + 1
    if not before.startswith("<w:pPr>", opened):
        return f"{before[:opened]}<w:pPr>{section}</w:pPr>{before[opened:]}</w:p>"
    end = before.index("</w:pPr>", opened)
    return f"{before[:end]}{section}{before[end:]}</w:p>"


def _last_section(text: str) -> str:
    body = text.rfind("</w:body>")
    end = text.rfind("<w:sectPr", 0, body)
    at = text.rfind("</w:sectPr>", 0, end)
    if at < 0 or re.search(r"<w:(?:t|tbl|drawing|pict|fldChar|object)[ >/]", text[text.index("</w:p>", at) : end]):
        return text
    begin = text.rfind("<w:sectPr", 0, at)
    section = text[begin : at + len("</w:sectPr>")]
    paragraph = text.index("</w:p>", at) + len("</w:p>")
    return text[:begin] + text[at + len("</w:sectPr>") : paragraph] + section + text[body:]
