"""Mends the rules of the heading: drawn where none is, or typed; as long as they should be, and unbroken."""

from __future__ import annotations

from lxml import etree

from thidua.fixing.desk import Desk, Found
from thidua.fixing.mending import mends
from thidua.grammar.letterheads import is_drawn
from thidua.layout.style import Kieu
from thidua.recognise.lines import Line, last_of
from thidua.sheet import Paragraph, Rule
from thidua.sheet.drawing import ALTERNATE, SHAPES, held
from thidua.word.names import WORD, W
from thidua.word.order import child
from thidua.word.units import twips
from thidua.word.xml import parse

_WHOLE = "tt-205"
"""The rule of which is as long as its line."""
_FORMS = ("khong", "gach", "dau", "dai", "dut")
_SOLID = (("val", "single"), ("sz", "6"), ("space", "0"), ("color", "000000"))
_TYPED = "gõ bằng dấu"


@mends(*(f"{rule}.{form}" for rule in ("tt-205", "tt-213", "tt-243") for form in _FORMS), late=True)
def rule_below(desk: Desk, found: Found) -> None:
    """A rule below the last of some lines."""
    line = found.lines[-1]
    own = last_of(line).source
    element = desk.paragraph(own.where)
    room, side = _beside(found, line)
    if element is None or not room or not desk.ends_with(own.where, last_of(line)):
        return
    for one in found.lines if found.fault.form == "gach" else ():
        for run in desk.runs(one):
            desk.set_run(found, run, underline=False)
    before = found.paper.rule_under(line)
    for block in [*found.paper.below(line)]:
        there = desk.paragraph(block.where)
        if isinstance(block, Paragraph) and there is not None and (block.rule_above or block.rule_below):
            _as_it_should_be(desk, found, block, there, side)
            return
        if isinstance(block, Paragraph) and there is not None and is_drawn(block.text.strip()):
            desk.tell(found, there, "đường kẻ", _TYPED, "kẻ")
            desk.turn_into(there, _rule(side))
            return
        if isinstance(block, Rule) and there is not None and _without_shape(desk, there):
            break
    desk.insert_after(element, _rule(side))
    desk.tell(found, element, "đường kẻ", "chưa có" if before is None else "sai", "kẻ")


def _beside(found: Found, line: Line) -> tuple[float, float]:
    """The room of the rule in mm, and how much of it stays free at each side."""
    paper = found.paper
    room = paper.width_at(line) + line.source.left + line.source.right
    widths = [width for one in found.lines for width in paper.widths_of(one)]
    kieu = paper.own.kieu if paper.own else Kieu()
    length = min(max(widths, default=0.0), paper.width_at(line)) * (1.0 if found.rule == _WHOLE else kieu.ke)
    return room, round(max(room - length, 0.0) / 2, 1)


def _as_it_should_be(desk: Desk, found: Found, block: Paragraph, element: etree._Element, side: float) -> None:
    """A paragraph that draws the rule as its border: unbroken, and of its length."""
    if found.fault.form == "dut":
        properties = desk.properties(element)
        for border in properties.iterfind(f"{W}pBdr/*"):
            border.set(f"{W}val", "single")
        if block.rule_dashed and properties.find(f"{W}pBdr") is None:  # its style draws it
            border = child(child(properties, "pBdr"), "top" if block.rule_above else "bottom")
            for name, value in _SOLID:
                border.set(f"{W}{name}", value)
        desk.tell(found, element, "đường kẻ", "nét đứt", "nét liền")
    else:
        desk.set_paragraph(found, block.where, left=side, right=side, first_line=0.0)


def _without_shape(desk: Desk, element: etree._Element) -> bool:
    """Takes out of a paragraph the shape that draws a rule; tells whether it could."""
    for shape in list(element.iter(*SHAPES, ALTERNATE)):
        run = shape.getparent()
        if run is None or run.tag != f"{W}r" or desk.tracks.of_others(run):
            continue
        alone = len([one for one in run if one.tag != f"{W}rPr"]) == 1
        if alone and any(kind in ("rule", "dashes") for kind, _ in held(shape)):
            desk.take_out_run(run)
            return True
    return False


def _rule(side: float) -> etree._Element:
    """An empty paragraph, the border of which is a rule with so much room in mm at each side."""
    indent = twips(side)
    return parse(
        f'<w:p xmlns:w="{WORD}"><w:pPr><w:pBdr><w:top w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>'
        '<w:spacing w:before="50" w:after="0" w:line="40" w:lineRule="exact"/>'
        f'<w:ind w:left="{indent}" w:right="{indent}" w:firstLine="0"/><w:jc w:val="center"/>'
        '<w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:pPr></w:p>'.encode()
    )
