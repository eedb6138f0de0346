"""Where the tags of a Word template stand: what a paragraph, row or cell would lose, and looks that split a tag."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from lxml import etree

from thidua.diagnostics import Diagnostic
from thidua.engine import faults
from thidua.engine.tags import Tag, text_of
from thidua.word.names import OFF, VAL, W

Note = Callable[[Tag, Diagnostic], None]
_Lost = tuple[str, dict[str, Any]]  # the form in which it is said, and its text

_LOST = {
    "drawing": "hinh",
    "pict": "hinh",
    "object": "doi_tuong",
    "fldChar": "truong",
    "fldSimple": "truong",
    "footnoteReference": "chu_thich",
    "endnoteReference": "chu_thich_cuoi",
    "sym": "ky_hieu",
    "oMath": "cong_thuc",
}
_LOST_INSIDE = _LOST | {
    "commentRangeStart": "nhan_xet",
    "commentRangeEnd": "nhan_xet",
    "commentReference": "nhan_xet",
    "noBreakHyphen": "gach_noi",
}
"""What would go with a tag that it stands in; beside a tag a comment may stand."""
_TRACKED = tuple(f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo"))
_LOOKS = {
    "b": "đậm",
    "i": "nghiêng",
    "u": "gạch chân",
    "sz": "cỡ chữ",
    "color": "màu",
    "rFonts": "phông chữ",
    "highlight": "tô nền",
    "rStyle": "kiểu chữ",
}
_SHOWN = 40


def check_places(tags: list[Tag], note: Note) -> None:
    """Notes what is wrong with the places of some tags of one part."""
    for tag in tags:
        if any(next(text.iterancestors(*_TRACKED), None) is not None for text in tag.texts):
            note(tag, faults.TRACKED.said())
    own = [tag for tag in tags if tag.start >= 0 and tag.paragraph.tag == f"{W}p"]
    spans: dict[etree._Element, list[Tag]] = {}
    for tag in own:
        spans.setdefault(tag.paragraph, []).append(tag)
        _check_look(tag, note)
        _check_inside(tag, note)
    _check_paragraphs(own, note)
    for prefix in ("tr", "tc"):
        _check_cells(prefix, [tag for tag in own if tag.prefix == prefix], spans, note)


def container(tag: Tag, prefix: str) -> etree._Element | None:
    """In what a block must open and close: the body, cell or box; with tr the table, with tc the row.

    ``prefix`` is the one that is meant, where another was typed.
    """
    if tag.start < 0:
        return tag.texts[0]  # an attribute, a field code
    if tag.paragraph.tag != f"{W}p":
        return tag.paragraph
    held = ancestor(tag, prefix) if prefix in ("tr", "tc") else None
    return (tag.paragraph if held is None else held).getparent()


def inside_paragraph(tag: Tag, prefix: str) -> list[str]:
    """In what a tag stands inside its paragraph: a link, a tracked insertion."""
    if prefix not in ("", "r") or tag.texts[0] is tag.paragraph:
        return []
    out = []
    for element in tag.texts[0].iterancestors():
        if element is tag.paragraph:
            break
        out.append(str(element.tag))
    return out


def ancestor(tag: Tag, name: str) -> etree._Element | None:
    """The row (``tr``) or cell (``tc``) that a tag stands in."""
    return next(tag.paragraph.iterancestors(f"{W}{name}"), None)


def _check_paragraphs(tags: list[Tag], note: Note) -> None:
    alone: dict[etree._Element, list[Tag]] = {}
    for tag in tags:
        if tag.prefix == "p":
            alone.setdefault(tag.paragraph, []).append(tag)
    for paragraph, owners in alone.items():
        for tag in owners[1:]:
            note(tag, faults.TWO_IN_PARAGRAPH.said())
        if owners[0].kind == "ghi chú":  # it is to go with all that stands beside it
            continue
        # its section break is kept: the engine parts it off
        if lost := _rest(paragraph, owners) or _object(paragraph):
            form, values = lost
            note(owners[0], faults.BESIDE_PARAGRAPH.said(form, **values))


def _check_cells(prefix: str, tags: list[Tag], spans: dict[etree._Element, list[Tag]], note: Note) -> None:
    cells: dict[etree._Element, list[Tag]] = {}
    for tag in tags:
        held = ancestor(tag, prefix)
        if held is None:
            note(tag, faults.OUTSIDE_TABLE.said(chu=prefix))
        else:
            cells.setdefault(held, []).append(tag)
    for cell, owners in cells.items():
        for tag in owners[1:]:
            note(tag, faults.TWO_IN_CELL.said(prefix))
        if owners[0].kind == "ghi chú" and cell.find(f".//{W}tbl") is None:
            continue
        if lost := next(_cell_rests(cell, owners), None) or _object(cell):
            form, values = lost
            note(owners[0], faults.BESIDE_CELL.said(f"{prefix}_{form}", **values))


def _cell_rests(cell: etree._Element, owners: list[Tag]) -> Iterator[_Lost]:
    """What a row or cell holds besides some tags."""
    for paragraph in cell.iter(f"{W}p"):
        rest = _rest(paragraph, [tag for tag in owners if tag.paragraph is paragraph])
        if rest:
            yield rest
    if cell.find(f".//{W}tbl") is not None:
        yield "bang", {}


def _rest(paragraph: etree._Element, owners: list[Tag]) -> _Lost | None:
    """The text of a paragraph besides some tags."""
    text = text_of(paragraph)
    for tag in reversed(owners):
        text = text[: tag.start] + " " + text[tag.end :]
    text = " ".join(text.split())
    if not text:
        return None
    return "the" if text.startswith("{") else "chu", {"mat": f"{text[:_SHOWN]}{'…' if len(text) > _SHOWN else ''}"}


def _object(holder: etree._Element) -> _Lost | None:
    """What else than text would be lost with a paragraph, row or cell."""
    for element in holder.iter(etree.Element):
        name = etree.QName(element).localname
        if name in _LOST:
            return _LOST[name], {}
        if _breaks(element):
            return "ngat_trang", {}
    return None


def _breaks(element: etree._Element) -> bool:
    """It is a break of the page or column."""
    return element.tag == f"{W}br" and element.get(f"{W}type") in ("page", "column")


def _check_inside(tag: Tag, note: Note) -> None:
    """Notes what stands between the texts of a tag and would go with what docxtpl drops there."""
    if len(tag.texts) < 2 or tag.prefix == "p":  # of the paragraph of which all goes that is said elsewhere
        return
    inside = False
    for element in tag.paragraph.iter(etree.Element):
        if element is tag.texts[-1]:
            return
        inside = inside or element is tag.texts[0]
        name = etree.QName(element).localname
        if inside and (name in _LOST_INSIDE or _breaks(element)):
            note(tag, faults.SWALLOWED.said(_LOST_INSIDE.get(name, "ngat_trang")))
            return
        if inside and name == "bookmarkStart" and not (mark := element.get(f"{W}name", "")).startswith("_"):
            note(tag, faults.SWALLOWED.said("dau_trang", ten=mark))
            return


def _check_look(tag: Tag, note: Note) -> None:
    looks = [_look(run) for run in _runs(tag)]
    differ = tuple(word for name, word in _LOOKS.items() if len({look.get(name, "") for look in looks}) > 1)
    if differ:
        note(tag, faults.SPLIT_LOOK.said(dang=differ))


def _runs(tag: Tag) -> Iterator[etree._Element]:
    for text in tag.texts:
        run = text.getparent()
        if run is not None and (text.text or "").strip():
            yield run


def _look(run: etree._Element) -> dict[str, str]:
    """The properties of a run that people see."""
    out: dict[str, str] = {}
    for name in _LOOKS:
        found = run.find(f"{W}rPr/{W}{name}")
        if found is not None:
            value = found.get(f"{W}ascii") if name == "rFonts" else found.get(VAL, "1")
            out[name] = "" if value is None or value in OFF | {"auto"} else {"true": "1", "on": "1"}.get(value, value)
    return out
