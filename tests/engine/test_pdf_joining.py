"""PDFs in one: each page as it is by itself, tagged and listed as there, nothing of one taken for another's."""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from support import ROOT, need_module

import thidua
from thidua.engine.pdf_joining import join

pytest.importorskip("typst")
pytest.importorskip("pyhanko")
pikepdf: Any = need_module("pikepdf")

SHORT = thidua.read(ROOT / "examples" / "ngan.yaml")
WIDE = thidua.read(ROOT / "examples" / "phu-luc-ngang.yaml")
NOTED = thidua.read(
    "trích yếu: Tiết kiệm điện\nnội dung: [Thay bóng cũ[^a] ở sân., Đo công tơ[^b].]\nchú thích: {a: Một., b: Hai.}",
    format="yaml",
)


@cache
def given() -> tuple[bytes, ...]:
    """One with appendices and tables twice, one with notes and fields twice."""
    wide, noted = thidua.render(WIDE, "pdf"), thidua.render(NOTED, "pdf", signature_fields=True)
    return wide, noted, wide, noted


def joined(*files: bytes) -> bytes:
    """The whole of some files, which are called by their numbers."""
    out = io.BytesIO()
    join(map(str, range(len(files))), lambda name: files[int(name)], out, "tat-ca", thidua.WriteError)
    return out.getvalue()


@pytest.fixture(scope="module")
def whole() -> Iterator[Any]:
    with pikepdf.open(io.BytesIO(joined(*given()))) as file:
        yield file


def elements(node: Any) -> Iterator[Any]:
    """The elements below one, in order."""
    kids = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield kid
            yield from elements(kid)


def test_each_page_shows_what_it_shows_by_itself(whole: Any) -> None:
    files = [pikepdf.open(io.BytesIO(data)) for data in given()]  # whose pages are gone with them
    singles = [page for file in files for page in file.pages]
    assert [page.Contents.read_bytes() for page in whole.pages] == [page.Contents.read_bytes() for page in singles]
    assert [list(page.MediaBox) for page in whole.pages] == [list(page.MediaBox) for page in singles]
    assert whole.Root.Pages.Count == len(singles)


def test_it_is_built_to_pdf_ua(tmp_path: Any) -> None:
    pdfua: Any = need_module("pdfua")
    (tmp_path / "x.pdf").write_bytes(joined(*given()))
    assert list(pdfua.validate(str(tmp_path / "x.pdf")).findings) == []


def test_it_is_sound(whole: Any) -> None:
    assert list(whole.check_pdf_syntax() if hasattr(whole, "check_pdf_syntax") else whole.check()) == []


def test_all_is_tagged_under_one_document(whole: Any) -> None:
    root = whole.Root.StructTreeRoot
    (document,) = root.K
    assert document.S == "/Document"
    assert [str(one.S) for one in document.K] == ["/Part"] * 4
    tags = [str(one.S) for one in elements(document)]
    files = [pikepdf.open(io.BytesIO(data)) for data in given()]  # whose tags are gone with them
    singles = [file.Root.StructTreeRoot for file in files]
    there = ["/Part" if one.S == "/Document" else str(one.S) for single in singles for one in elements(single)]
    assert tags == there
    assert whole.Root.MarkInfo.Marked
    for one in elements(root):
        assert one.P.objgen in (root.objgen, document.objgen) or "/S" in one.P


def test_what_stands_on_a_page_leads_to_its_own_element(whole: Any) -> None:
    tree = pikepdf.NumberTree(whole.Root.StructTreeRoot.ParentTree)
    keys = [int(page.StructParents) for page in whole.pages]
    assert len({*keys}) == len(keys)
    assert max(tree) < int(whole.Root.StructTreeRoot.ParentTreeNextKey)
    for page in whole.pages:
        for element in tree[int(page.StructParents)]:
            own = element if "/Pg" in element else next(one for one in element.K if isinstance(one, pikepdf.Dictionary))
            assert own.Pg.objgen == page.objgen
        for annotation in page.get("/Annots", []):
            kids = tree[int(annotation.StructParent)].K
            pointed = [one.Obj.objgen for one in (kids if isinstance(kids, pikepdf.Array) else [kids]) if "/Obj" in one]
            assert annotation.objgen in pointed


def test_names_are_those_of_one_document(whole: Any) -> None:
    ids = [str(one.ID) for one in elements(whole.Root.StructTreeRoot) if "/ID" in one]
    assert len({*ids}) == len(ids) > 20
    assert [*pikepdf.NameTree(whole.Root.StructTreeRoot.IDTree)] == sorted(ids)
    for part in whole.Root.StructTreeRoot.K[0].K:
        own = {str(one.ID) for one in elements(part) if "/ID" in one}
        for one in elements(part):
            for said in one.get("/A", []) if isinstance(one.get("/A"), pikepdf.Array) else []:
                assert {str(head) for head in said.get("/Headers", [])} <= own


def test_links_stay_in_their_document(whole: Any) -> None:
    pages = {page.objgen: at for at, page in enumerate(whole.pages)}
    links = [
        (at, pages[link.Dest[0].objgen])
        for at, page in enumerate(whole.pages)
        for link in page.get("/Annots", [])
        if link.Subtype == "/Link"
    ]
    assert len(links) == 8
    assert all(at == to for at, to in links)


def test_the_outline_lists_each_document(whole: Any) -> None:
    with whole.open_outline() as outline:
        titles = [one.title for one in outline.root]
        inside = [len(one.children) for one in outline.root]
    singles = [pikepdf.open(io.BytesIO(data)) for data in given()]
    assert titles == [str(one.docinfo.Title) for one in singles]
    for single, count in zip(singles, inside, strict=True):
        with single.open_outline() as outline:
            assert len(outline.root) == count
    starts = [0]
    for single in singles[:-1]:
        starts.append(starts[-1] + len(single.pages))
    item, first = whole.Root.Outlines.First, []
    while item is not None:
        first.append(item.Dest[0].objgen)
        item = item.get("/Next")
    assert first == [whole.pages[at].objgen for at in starts]
    assert [page.label for page in whole.pages][starts[1]] == "1"


def test_it_says_of_itself_what_all_say(whole: Any) -> None:
    said = whole.open_metadata()
    assert (str(whole.docinfo.Title), said["dc:title"]) == ("tat-ca", "tat-ca")
    assert ("/Subject" in whole.docinfo, "dc:description" in said) == (False, False)
    assert (said["pdfaid:part"], said["pdfaid:conformance"], said["pdfuaid:part"]) == ("2", "A", "1")
    assert f"<xmpTPg:NPages>{len(whole.pages)}<".encode() in whole.Root.Metadata.read_bytes()
    same = pikepdf.open(io.BytesIO(joined(given()[0], given()[0])))
    assert str(same.docinfo.Subject) == same.open_metadata()["dc:description"]


def test_fields_have_names_of_their_own_and_lock_those_of_their_document(whole: Any) -> None:
    names = [str(one.T) for one in whole.Root.AcroForm.Fields]
    assert len({*names}) == len(names)
    assert {"nguoi_ky_2", "nguoi_ky_4", "co_quan_2", "co_quan_4"} <= {*names}
    locks = [one.Lock for one in whole.Root.AcroForm.Fields if "/Lock" in one]
    assert [str(one.Action) for one in locks] == ["/Include"] * 2
    assert all(str(name).endswith("_4") for name in locks[1].Fields)
    assert {str(name) for one in locks for name in one.Fields} == {*names}


def test_one_that_claims_nothing_takes_the_claims_away() -> None:
    bare = pikepdf.new()
    bare.add_blank_page()
    out = io.BytesIO()
    bare.save(out)
    whole = pikepdf.open(io.BytesIO(joined(given()[0], out.getvalue())))
    assert not {"pdfaid:part", "pdfuaid:part"} & {*whole.open_metadata()}
    assert "/StructTreeRoot" not in whole.Root
    assert len(whole.pages) == len(pikepdf.open(io.BytesIO(given()[0])).pages) + 1


def test_what_is_the_same_is_there_once_and_the_same_files_make_the_same_bytes() -> None:
    one = given()[0]
    twice = joined(one, one)
    assert twice == joined(one, one)
    with pikepdf.open(io.BytesIO(twice)) as whole, pikepdf.open(io.BytesIO(one)) as single:
        streams, singles = ([o for o in file.objects if isinstance(o, pikepdf.Stream)] for file in (whole, single))
        assert len(singles) <= len(streams) < len(singles) * 2 - 2


def test_what_is_no_pdf_is_told_with_its_file() -> None:
    for data in (b"", b"%PDF-1.7", given()[0][:3000]):
        with pytest.raises(thidua.WriteError) as caught:
            joined(given()[0], data)
        assert caught.value.problems[0].source == "1"
