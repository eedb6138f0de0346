"""Section breaks of a rendered document: none opens a blank page."""

from __future__ import annotations

import re

_BREAK_ALONE = re.compile(
    r"</w:p>(?:<w:p>|<w:p [^<>]*+>)<w:pPr>(?:[^<]|<(?!/w:p>|/w:pPr>|/w:sectPr>|w:sectPr))*+"
    r"(<w:sectPr(?:[^<]|<(?!/w:p>|/w:sectPr></w:pPr>))*+</w:sectPr>)</w:pPr></w:p>"
)


def close_sections(text: str) -> str:
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
