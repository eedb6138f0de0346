"""Mends the numbers of pages: in the middle of the upper margin, from the second page on, in plain figures."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from thidua.fixing.desk import Desk, Found
from thidua.fixing.letters import nearest
from thidua.fixing.mending import mends
from thidua.layout.style import Kieu
from thidua.rules.looks import PT
from thidua.sheet.docx import ITS_FORM, OF_PAGE
from thidua.word.names import WORD, R, W, is_on
from thidua.word.order import child
from thidua.word.units import twips
from thidua.word.xml import parse

_HEADER, _FOOTER = "header", "footer"
_PLAIN = frozenset(("", "trang", "tr"))
"""What stands beside a number and is no word of anybody: “Trang 2”, “- 2 -”."""
_FROM_EDGE = 10.0


def _of_story(root: etree._Element | None) -> Iterator[etree._Element]:
    """The paragraphs of a header or footer that print the number of the page."""
    for paragraph in () if root is None else root.iter(f"{W}p"):
        codes = [str(one.text or "") for one in paragraph.iter(f"{W}instrText")]
        codes += [str(one.get(f"{W}instr", "")) for one in paragraph.iter(f"{W}fldSimple")]
        if any(map(OF_PAGE.search, codes)):
            yield paragraph


def _numbers(desk: Desk, kind: str, *types: str) -> Iterator[etree._Element]:
    """The same of all headers, or footers, of some types (``default``, ``first``, ``even``), each once."""
    seen: set[str] = set()
    for section in desk.seen.sections:
        for one in section.findall(f"{W}{kind}Reference"):
            name = desk.target(one.get(f"{R}id", ""))
            if one.get(f"{W}type", "default") in types and name not in seen:
                seen.add(name)
                yield from _of_story(desk.file.tree(name) if name else None)


def _shown(desk: Desk) -> list[etree._Element]:
    """The paragraphs that print the number on pages behind the first."""
    return [one for kind in (_HEADER, _FOOTER) for one in _numbers(desk, kind, "default", "even")]


@mends("tt-106.giua")
def centred(desk: Desk, found: Found) -> None:
    """In the middle."""
    for paragraph in _shown(desk):
        properties = desk.properties(paragraph)
        child(properties, "jc").set(f"{W}val", "center")
        if (frame := properties.find(f"{W}framePr")) is not None:
            frame.set(f"{W}xAlign", "center")
        if (indent := properties.find(f"{W}ind")) is not None:
            properties.remove(indent)
        desk.tell(found, paragraph, "số trang", "không canh giữa", "canh giữa")


@mends("tt-106.co")
def sizes(desk: Desk, found: Found) -> None:
    """The nearest size that is right."""
    limit = found.fault.limit
    for run in _runs(desk) if limit else ():
        look = desk.seen.looks.get(run)
        if limit and look and not limit.low - PT <= look.size <= limit.high + PT:
            desk.set_run(found, run, size=nearest(limit, look.size))


@mends("tt-106.kieu")
def looks(desk: Desk, found: Found) -> None:
    """Upright, not bold."""
    for run in _runs(desk):
        desk.set_run(found, run, bold=False, italic=False)


def _runs(desk: Desk) -> list[etree._Element]:
    return [run for paragraph in _shown(desk) for run in paragraph.iter(f"{W}r")]


@mends("tt-106.dang")
def figures(desk: Desk, found: Found) -> None:
    """Arabic figures, whether the section or the field asks for others."""
    for at, section in enumerate(desk.seen.sections):
        number = section.find(f"{W}pgNumType")
        if number is not None and number.get(f"{W}fmt", "decimal") != "decimal":
            told = "kiểu số trang", str(number.get(f"{W}fmt")), "decimal"
            desk.set_section(found, at, "pgNumType", told, {"fmt": "decimal"})
    for paragraph in _shown(desk):
        for code in paragraph.iter(f"{W}instrText"):
            before = str(code.text or "")
            after = f"{ITS_FORM.sub('', before).rstrip()} "
            if OF_PAGE.search(before) and after.split() != before.split() and not desk.tracks.of_others(code):
                code.text = after
                desk.touch(code)
                desk.tell(found, paragraph, "kiểu số trang", before.strip(), after.strip())


@mends("tt-106.chu")
def number_alone(desk: Desk, found: Found) -> None:
    """What is typed beside the number is taken out, where it is but the word for a page, or signs."""
    for paragraph in _shown(desk):
        if sum(len(OF_PAGE.findall(str(one.text or ""))) for one in paragraph.iter(f"{W}instrText")) != 1:
            continue
        typed = [run for run in paragraph.iter(f"{W}r") if run.find(f"{W}t") is not None and not _is_result(run)]
        words = "".join(str(one.text or "") for run in typed for one in run.iter(f"{W}t"))
        if "".join(filter(str.isalpha, words)).casefold() in _PLAIN and not any(map(desk.tracks.of_others, typed)):
            for run in typed:
                desk.take_out_run(run)
            desk.tell(found, paragraph, "số trang", f"có “{words.strip()}”", "chỉ có con số")


def _is_result(run: etree._Element) -> bool:
    """A run stands in the result of a field."""
    depth = 0
    for one in run.itersiblings(f"{W}r", preceding=True):
        for mark in one.iter(f"{W}fldChar"):
            kind = mark.get(f"{W}fldCharType")
            depth += 1 if kind == "begin" else -1 if kind == "end" else 0
    return depth > 0


@mends("tt-106.tu")
def from_one(desk: Desk, found: Found) -> None:
    """Counted from 1."""
    for at, page in enumerate(found.paper.sheet.pages):
        if page.counted and page.counted.start > 1:
            told = "số trang đầu", str(page.counted.start), "1"
            desk.set_section(found, at, "pgNumType", told, {"start": "1"})
        break


@mends("tt-106.mep")
def from_edge(desk: Desk, found: Found) -> None:
    """So far from the edge as the Party asks for."""
    for at, page in enumerate(found.paper.sheet.pages):
        if page.counted and page.counted.above:
            told = "số trang cách mép trên", f"{page.counted.from_top:g} mm", f"{_FROM_EDGE:g} mm"
            desk.set_section(found, at, "pgMar", told, {"header": str(twips(_FROM_EDGE))})


@mends("tt-106.dau")
def not_on_the_first(desk: Desk, found: Found) -> None:
    """None on the first page: what else its header and footer show stays."""
    first = next(iter(desk.seen.sections), None)
    if first is None:
        return
    if is_on(first.find(f"{W}titlePg")):
        for paragraph in [one for kind in (_HEADER, _FOOTER) for one in _numbers(desk, kind, "first")]:
            _take_out(desk, paragraph)
            desk.tell(found, paragraph, "số trang", "có ở trang đầu", "bỏ")
        return
    of = {(one.tag, one.get(f"{W}type", "default")): one.get(f"{R}id", "") for one in first if one.get(f"{R}id")}
    words = [_words_beside(desk, desk.target(id_)) for (_, type_), id_ in of.items() if type_ == "default"]
    if any(said and numbered for said, numbered in words):  # a first page without them would lose words
        return
    section = desk.section(0)
    for kind in (_FOOTER, _HEADER):
        tag = f"{W}{kind}Reference"
        id_ = of.get((tag, "default"), "")
        if id_ and (tag, "first") not in of and _words_beside(desk, desk.target(id_))[0]:
            _refer(desk, section, kind, "first", id_)
    child(section, "titlePg").attrib.clear()
    desk.tell(found, None, "trang đầu", "như các trang sau", "không có số trang")


def _words_beside(desk: Desk, name: str) -> tuple[str, bool]:
    """The words of a header or footer beside the number of the page, and whether this stands there."""
    root = desk.file.tree(name) if name else None
    numbers = list(_of_story(root))
    said = (one for one in (() if root is None else root.iter(f"{W}p")) if one not in numbers)
    return "".join(str(text.text or "") for one in said for text in one.iter(f"{W}t")).strip(), bool(numbers)


def _refer(desk: Desk, section: etree._Element, kind: str, type_: str, id_: str) -> None:
    """Has a section point to a header or footer."""
    said = etree.Element(f"{W}{kind}Reference")
    section.insert(0, said)
    said.set(f"{W}type", type_)
    said.set(f"{R}id", id_)


@mends("tt-106.hai")
def not_at_the_foot(desk: Desk, found: Found) -> None:
    """The number in the footer goes."""
    for paragraph in list(_numbers(desk, _FOOTER, "default", "even")):
        _take_out(desk, paragraph)
        desk.tell(found, paragraph, "số trang", "có cả ở chân trang", "bỏ")


def _take_out(desk: Desk, paragraph: etree._Element) -> None:
    """Takes out what a paragraph shows; the paragraph stays, for a header or footer must have one."""
    for one in [one for one in paragraph if one.tag in (f"{W}fldSimple", f"{W}sdt")]:
        desk.touch(paragraph)
        paragraph.remove(one)
    for run in [one for one in paragraph.iter(f"{W}r") if not desk.tracks.of_others(one)]:
        desk.take_out_run(run)


@mends("tt-106.khong", "tt-106.chan")
def above(desk: Desk, found: Found) -> None:
    """A number in the header of the first section, from which the others have it; that in the footer goes."""
    settings = desk.file.part("settings")
    if not desk.seen.sections or (settings is not None and is_on(settings.find(f"{W}evenAndOddHeaders"))):
        return
    below = list(_numbers(desk, _FOOTER, "default"))
    section = desk.section(0)
    ids = [
        one.get(f"{R}id", "") for one in section.findall(f"{W}{_HEADER}Reference")
        if one.get(f"{W}type", "default") == "default"
    ]  # fmt: skip
    root = desk.file.tree(desk.target(ids[0])) if ids else None
    number = _number(found)
    if root is None:
        id_, root = desk.add_header()
        _refer(desk, section, _HEADER, "default", id_)
        root.append(number)
    else:
        empty = next((one for one in root.iterchildren(f"{W}p") if not "".join(map(str, one.itertext())).strip()), None)
        if empty is not None and not desk.tracks.on:
            desk.touch(empty, whole=True)
            root.replace(empty, number)
        else:
            root.append(number)
        desk.touch(root)
    child(section, "titlePg").attrib.clear()
    for paragraph in below:
        _take_out(desk, paragraph)
    desk.tell(found, None, "số trang", "ở chân trang" if below else "chưa có", "giữa lề trên, từ trang thứ hai")


def _number(found: Found) -> etree._Element:
    """A paragraph that prints the number of the page."""
    kieu = found.paper.own.kieu if found.paper.own else Kieu()
    limit = found.paper.limit("co_so_trang")
    size = round(2 * (nearest(limit, kieu.co_so_trang) if limit else kieu.co_so_trang))
    look = (
        '<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:b w:val="0"/>'
        f'<w:i w:val="0"/><w:sz w:val="{size}"/><w:szCs w:val="{size}"/></w:rPr>'
    )
    inside = (
        '<w:fldChar w:fldCharType="begin"/>', '<w:instrText xml:space="preserve"> PAGE </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>', "<w:t>2</w:t>", '<w:fldChar w:fldCharType="end"/>',
    )  # fmt: skip
    runs = "".join(f"<w:r>{look}{one}</w:r>" for one in inside)
    return parse(f'<w:p xmlns:w="{WORD}"><w:pPr><w:jc w:val="center"/></w:pPr>{runs}</w:p>'.encode())
