"""What a reader of a tagged PDF goes by, and no checker asked: nothing is shown outside of it, tables have heads."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from support import EXAMPLES, need_module
from test_pdf import EACH

import thidua

pytest.importorskip("typst")
pikepdf: Any = need_module("pikepdf")

SHOWS = frozenset(
    ("Tj", "TJ", "'", '"', "Do", "EI", "sh", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "INLINE IMAGE")
)
"""The operators that put something on the page."""


@cache
def _made(family: str, path: Path) -> bytes:
    return thidua.render(thidua.read(path), "pdf", template=family)


@pytest.fixture
def pdf(family: str, path: Path) -> Iterator[Any]:
    with pikepdf.open(io.BytesIO(_made(family, path))) as opened:
        yield opened


def _marks(page: Any) -> Iterator[tuple[str, str, Any]]:
    """What a page, or a drawing on it, shows: the operator, the tag around it (``""``: none) and its number there."""
    around: list[tuple[str, Any]] = []
    properties = page.get("/Resources", {}).get("/Properties", {})
    for instruction in pikepdf.parse_content_stream(page):
        operator, operands = str(instruction.operator), list(instruction.operands)
        if operator in ("BMC", "BDC"):
            given = operands[1] if operator == "BDC" else {}
            given = properties[given] if isinstance(given, pikepdf.Name) else given
            around.append((str(operands[0]), given.get("/MCID")))
        elif operator == "EMC":
            around.pop()
        elif operator in SHOWS:
            known = [one for one in around if one[0] == "/Artifact" or one[1] is not None]
            yield operator, *(known[-1] if known else ("", None))
    assert not around


def _elements(node: Any) -> Iterator[Any]:
    """The elements of a structure tree, in order."""
    kids = node.get("/K", ())
    for kid in kids if isinstance(kids, pikepdf.Array) else (kids,):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from _elements(kid)


def _numbers(node: Any) -> Iterator[int]:
    """The numbers of what an element itself holds of its page."""
    kids = node.get("/K", ())
    for kid in kids if isinstance(kids, pikepdf.Array) else (kids,):
        if isinstance(kid, pikepdf.Dictionary):
            if kid.get("/Type") == "/MCR":
                yield int(kid.MCID)
        else:
            yield int(kid)


@pytest.mark.parametrize(("family", "path"), EACH)
def test_nothing_is_shown_outside_of_the_tags(pdf: Any) -> None:
    for page in pdf.pages:
        shown = list(_marks(page.obj))
        assert shown
        assert [one for one in shown if not one[1]] == []
        for name, drawing in page.obj.get("/Resources", {}).get("/XObject", {}).items():
            assert drawing.get("/Subtype") != "/Form" or not list(_marks(drawing)), name


@pytest.mark.parametrize(("family", "path"), EACH)
def test_all_that_is_tagged_is_read_once(pdf: Any) -> None:
    """As many pieces of pages as there are, each in one element."""
    shown = {
        (at, number) for at, page in enumerate(pdf.pages) for _, tag, number in _marks(page.obj) if number is not None
    }
    read = Counter(number for one in _elements(pdf.Root.StructTreeRoot) for number in _numbers(one))
    there = Counter(number for _, number in shown)
    assert not {number: count for number, count in there.items() if read[number] < count}


@pytest.mark.parametrize(("family", "path"), EACH)
def test_the_number_of_a_page_is_no_word_of_the_document(pdf: Any) -> None:
    """The header holds the number of each page but the first, and an artefact is what it is."""
    for page in pdf.pages[1:]:
        high = float(page.mediabox[3]) - 20 / 25.4 * 72  # the margin above
        inside: list[str] = []
        for instruction in pikepdf.parse_content_stream(page):
            operator, operands = str(instruction.operator), list(instruction.operands)
            if operator in ("BMC", "BDC"):
                inside.append(str(operands[0]))
            elif operator == "EMC":
                inside.pop()
            elif operator == "Tm" and float(operands[5]) > high:
                assert "/Artifact" in inside


@pytest.mark.parametrize(("family", "path"), EACH)
def test_language_title_and_outline(pdf: Any, path: Path, family: str) -> None:
    assert str(pdf.Root.Lang) == "vi-VN"
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    assert bool(pdf.Root.MarkInfo.Marked)
    title = str(pdf.docinfo["/Title"])
    assert title
    kinds = [str(one.S) for one in _elements(pdf.Root.StructTreeRoot)]
    headings = [kind for kind in kinds if kind[2:].isdigit() and kind.startswith("/H")]
    with pdf.open_outline() as outline:
        assert bool(outline.root) == bool(headings)
    assert bool(headings) or family in ("dang-ky", "phan-cong", "quyet-dinh", "quyet-dinh-dang")
    levels = [int(kind[2:]) for kind in headings]
    assert all(then - first <= 1 for first, then in zip([0, *levels], levels, strict=False))
    with pdf.open_metadata() as meta:
        assert (meta["pdfaid:part"], meta["pdfaid:conformance"], meta["pdfuaid:part"]) == ("2", "A", "1")


@pytest.mark.parametrize(("family", "path"), EACH)
def test_a_table_has_heads_that_say_what_they_are_of(pdf: Any) -> None:
    for table in _elements(pdf.Root.StructTreeRoot):
        if table.S != "/Table":
            continue
        parts = list(_elements(table))
        heads = [one for one in parts if one.S == "/TH"]
        assert heads
        for head in heads:
            given = head.get("/A", ())
            given = given if isinstance(given, pikepdf.Array) else [given]
            scopes = [one.get("/Scope") for one in given if one.get("/O") == "/Table"]
            assert scopes == ["/Column"]
        rows = [one for one in parts if one.S == "/TR"]
        assert rows
        widths = {sum(_span(cell) for cell in _elements(row) if cell.S in ("/TH", "/TD")) for row in rows}
        assert len(widths) == 1


def _span(cell: Any) -> int:
    given = cell.get("/A", ())
    given = given if isinstance(given, pikepdf.Array) else [given]
    return next((int(one.ColSpan) for one in given if "/ColSpan" in one), 1)


def test_the_layout_of_letterhead_and_ending_is_no_table() -> None:
    plan = thidua.read(EXAMPLES[0].with_name("ngan.yaml"))
    with pikepdf.open(io.BytesIO(thidua.render(plan, "pdf", template="nd30"))) as pdf:
        assert "/Table" not in {str(one.S) for one in _elements(pdf.Root.StructTreeRoot)}


def test_what_is_not_tagged_is_seen() -> None:
    """The looks above find what they look for, where it is."""
    typst: Any = need_module("typst")
    source = b'#set page(numbering: "1")\n= M\xe1\xbb\x99t\n#table(columns: 2, table.header[A][B], [a], [b])'
    with pikepdf.open(io.BytesIO(typst.compile(source, pdf_tags=False))) as pdf:
        assert {tag for page in pdf.pages for _, tag, _ in _marks(page.obj)} == {""}
    with pikepdf.open(io.BytesIO(typst.compile(source))) as pdf:
        shown = [one for page in pdf.pages for one in _marks(page.obj)]
        assert {tag for _, tag, _ in shown} > {"/Artifact"}
        assert [str(one.S) for one in _elements(pdf.Root.StructTreeRoot)].count("/TH") == 2
