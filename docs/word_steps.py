"""The steps of muoi-buoc.md as hands take them in Word: each turns the Word file of the step before into its own.

The test of the page and its pictures both have the files from here, so that neither shows what the other does not.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
from docx.oxml import OxmlElement
from docx.text.paragraph import Paragraph

FOLDER = "mau-cua-so"
"""The folder of the template, as the page names it."""
ADDRESS = "15 Lê Lợi, phường Hòa An – 0203 3820 000"
UNITS = '- {{ plan.cac_don_vi|join(", ") }} (để thực hiện);'
"""The units of a plan on one line of the addressees; then on a line each, first with a letter mistyped."""
MISTAKEN = "{%p for d in plan.cac_don_v %}"
MENDED = "{%p for d in plan.cac_don_vi %}"
UNIT = "- {{ d }} (để thực hiện);"
DRAFT = ("{%p if dau.du_thao %}", "- Các sở, ngành (để góp ý);", "{%p endif %}")
TAG = "Thẻ (không in)"
"""The style of tags that stand alone in a paragraph."""


def spaced(document: Any) -> None:
    """Step 3: the lines of the style of the body stand further apart."""
    document.styles["Lời văn"].paragraph_format.line_spacing = 1.3


def addressed(document: Any) -> None:
    """Step 4: the address of the office at the foot of the first page, in place of the tag."""
    _retyped(document.sections[0].first_page_footer.paragraphs[0], ADDRESS)


def listed(document: Any) -> None:
    """Step 5: the units of the plan, on one line before the other addressees."""
    _behind(_found(_addressees(document), "Nơi nhận:"), UNITS, "Nơi nhận")


def looped(document: Any) -> None:
    """Step 6: on a line each, between the two tags of a loop, the first of which is mistyped."""
    line = _found(_addressees(document), UNITS)
    _retyped(line, UNIT)
    _behind(line, "{%p endfor %}", TAG)
    _behind(_found(_addressees(document), "Nơi nhận:"), MISTAKEN, TAG)


def mended(document: Any) -> None:
    """Step 7: that tag is mended."""
    _retyped(_found(_addressees(document), MISTAKEN), MENDED)


def drafted(document: Any) -> None:
    """Step 8: one more addressee, of drafts only."""
    at = _found(_addressees(document), "{%p endfor %}")
    for text, style in zip(DRAFT, (TAG, "Nơi nhận", TAG), strict=True):
        at = _behind(at, text, style)


STEPS: dict[int, Callable[[Any], None]] = {3: spaced, 4: addressed, 5: listed, 6: looped, 7: mended, 8: drafted}
"""The steps that change the Word file, in order."""


def take(step: int, path: Path) -> None:
    """Takes a step in the Word file of the template."""
    document = docx.Document(str(path))
    STEPS[step](document)
    document.save(str(path))


def _addressees(document: Any) -> Any:
    """The cell of the addressees: the left one of the second table."""
    return document.tables[1].cell(0, 0)


def _found(cell: Any, text: str) -> Paragraph:
    return next(one for one in cell.paragraphs if one.text == text)


def _behind(paragraph: Paragraph, text: str, style: str) -> Paragraph:
    """Enter at the end of a paragraph, a style chosen, a line typed."""
    element = OxmlElement("w:p")
    paragraph._p.addnext(element)
    made = Paragraph(element, paragraph._parent)
    made.style = paragraph.part.document.styles[style]
    made.add_run(text)
    return made


def _retyped(paragraph: Paragraph, text: str) -> None:
    """Other words in a paragraph, in the look of the first ones."""
    first, *others = paragraph.runs
    first.text = text
    for run in others:
        run._r.getparent().remove(run._r)
