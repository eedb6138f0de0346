"""What a paper says and what it hides: each attack of papers.yaml is told; our own papers are told nothing of."""

from __future__ import annotations

import io
import re
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.shared import Mm
from lxml import etree
from ruamel.yaml import YAML
from support import PATIENCE, PLANS, ROOT, need, need_module, print_pdf, some

import thidua
from thidua import cli
from thidua.budget import LIMITS
from thidua.documents.rules import DOC
from thidua.engine.carry import PART, carried_in, digest, paper_digest
from thidua.sheet.boxes import words_of_boxes
from thidua.sheet.files import read_sheet
from thidua.sheet.plain import is_plain_label
from thidua.templates import Template, bundled
from thidua.word.packing import digests
from thidua.writers import Options

CASES = YAML(typ="safe").load(Path(__file__).with_name("papers.yaml").read_text("utf-8"))
PLAN = thidua.KeHoach.from_data(CASES["plan"])
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{WORD}}}"
MAIN = "word/document.xml"
KY = ROOT / "examples" / "anh" / "ky.png"
KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
NAMES = {
    "w": WORD, "r": KINDS[:-1], "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
    "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
    "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
    "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    "wpi": "http://schemas.microsoft.com/office/word/2010/wordprocessingInk",
    "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    "v": "urn:schemas-microsoft-com:vml", "o": "urn:schemas-microsoft-com:office:office",
}  # fmt: skip
Parts = dict[str, bytes]


def _parts(data: bytes) -> Parts:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def _packed(parts: Parts) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, content in parts.items():
            package.writestr(name, content)
    return out.getvalue()


def _elements(xml: str) -> list[etree._Element]:
    names = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in NAMES.items())
    return list(etree.fromstring(f"<x {names}>{xml}</x>"))


def _saying(root: etree._Element, words: str) -> etree._Element:
    """The innermost paragraph that says some words."""
    for p in root.iter(f"{W}p"):
        if words in "".join(text.text or "" for text in p.iter(f"{W}t")):
            return p
    raise AssertionError(words)


def _properties(parent: etree._Element, name: str, xml: str) -> None:
    found = parent.find(f"{W}{name}")
    if found is None:
        found = etree.Element(f"{W}{name}")
        parent.insert(0, found)
    for element in _elements(xml):
        for old in found.findall(element.tag):
            found.remove(old)
        found.append(element)


def _surround(p: etree._Element, around: str) -> None:
    """Puts something around the runs of a paragraph."""
    runs = [run for run in p if run.tag == f"{W}r"]
    inner = "".join(etree.tostring(run, encoding="unicode") for run in runs)
    at = p.index(runs[0])
    for run in runs:
        p.remove(run)
    p[at:at] = _elements(around.replace("{{}}", "()").replace("{}", inner))


def _attacked(data: bytes, attack: dict[str, Any]) -> bytes:
    parts = _parts(data)
    name = attack.get("part", MAIN)
    root = etree.fromstring(parts[name])
    p = _saying(root, attack.get("at", "Trên 98%" if name == MAIN else ""))
    for element in _elements(attack.get("run", "")):
        p.append(element)
    if "around" in attack:
        _surround(p, attack["around"])
    for run in p.iter(f"{W}r") if "look" in attack else ():
        _properties(run, "rPr", attack["look"])
    if "paragraph" in attack:
        _properties(p, "pPr", attack["paragraph"])
    if "after" in attack:
        p.getparent()[p.getparent().index(p) + 1 : 0] = _elements(attack["after"])
    row = _saying(root, "95 hồ sơ") if {"row", "table", "cell"} & attack.keys() else None
    for part, tag in (("row", "tr"), ("table", "tbl"), ("cell", "tc")):
        if part in attack and row is not None:
            _properties(next(row.iterancestors(f"{W}{tag}")), f"{tag}Pr", attack[part])
    parts[name] = etree.tostring(root, encoding="UTF-8")
    for part, changes in attack.get("replace", {}).items():
        for old, new in changes:
            assert old.encode() in parts[part], old
            parts[part] = parts[part].replace(old.encode(), new.encode())
    parts |= {part: content.encode() for part, content in attack.get("parts", {}).items()}
    for kind, target in attack.get("types", {}).items():
        _point(parts, "word/_rels/document.xml.rels", kind, target)
    if "main" in attack:
        ((old, new),) = attack["main"].items()
        parts["word/khac.xml"] = parts[MAIN].replace(old.encode(), new.encode())
        parts["word/_rels/khac.xml.rels"] = parts["word/_rels/document.xml.rels"]
        parts["_rels/.rels"] = parts["_rels/.rels"].replace(b"word/document.xml", b"word/khac.xml")
    return _packed(parts)


def _point(parts: Parts, rels: str, kind: str, target: str) -> None:
    relation = f'<Relationship Id="rId{kind}" Type="{KINDS}{kind}" Target="{target}"/>'
    parts[rels] = parts[rels].replace(b"</Relationships>", relation.encode() + b"</Relationships>")


PAPER = thidua.render(PLAN, "docx")


def _each(name: str) -> Any:
    attacks = CASES[name]["attacks"]
    return pytest.mark.parametrize("attack", attacks.values(), ids=attacks.keys())


def test_the_paper_that_is_attacked_is_the_plan() -> None:
    assert not thidua.verify(PAPER, PLAN, format="docx").findings
    assert thidua.read(PAPER, format="docx") == PLAN


@_each("verify")
def test_what_no_text_says_is_told(attack: dict[str, Any]) -> None:
    report = thidua.verify(_attacked(PAPER, attack), PLAN, format="docx")
    assert attack["says"] in str(report)
    assert not report.ok


PLACES = {
    "the body": (MAIN, "Trên 98%"),
    "a table": (MAIN, "95 hồ sơ"),
    "the header": ("word/header2.xml", ""),
    "the footer": ("word/footer2.xml", ""),
    "a footnote": ("word/footnotes.xml", "Số liệu"),
    "a text box": (MAIN, "Trên 98%"),
}
BOX = (
    '<w:r><w:drawing><wp:inline><wp:extent cx="3000000" cy="300000"/><wp:docPr id="90" name="h"/><a:graphic>'
    f'<a:graphicData uri="{NAMES["wps"]}"><wps:wsp><wps:spPr/><wps:txbx><w:txbxContent><w:p>{{}}</w:p>'
    "</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
)


@pytest.mark.parametrize("place", CASES["looks"]["places"])
@pytest.mark.parametrize("look", CASES["looks"]["looks"].values(), ids=CASES["looks"]["looks"].keys())
def test_words_that_are_not_seen_are_told_wherever_they_stand(look: list[str], place: str) -> None:
    part, at = PLACES[place]
    run = f"<w:r><w:rPr>{look[0]}</w:rPr><w:t>không quá</w:t></w:r>"
    attack = {"part": part, "at": at, "run": BOX.format(run) if place == "a text box" else run}
    report = thidua.verify(_attacked(PAPER, attack), PLAN, format="docx")
    assert look[1] in str(report)
    assert not report.ok


@_each("read")
def test_where_the_paper_says_something_else_it_wins(attack: dict[str, Any]) -> None:
    data = _attacked(PAPER, attack)
    reading = thidua.read_document(data, format="docx")
    if "says" in attack:
        assert attack["says"] in str(reading.report)
        assert not thidua.verify(data, PLAN, format="docx").ok
    taken = next(one.rule for one in reading.report)
    assert taken == ("doc-401" if attack.get("carried") else "doc-402")
    if attack.get("carried"):
        assert reading.plan == PLAN


def test_any_part_that_is_changed_lets_the_paper_be_read() -> None:
    """Whatever decides what a page shows: no part but the carried one may change in silence."""
    parts = _parts(PAPER)
    for name in parts.keys() - {PART}:
        inside = carried_in(_packed({**parts, name: parts[name] + b" "}))
        assert inside is not None
        assert not inside.untouched
    more = carried_in(_packed({**parts, "word/them.xml": b"<x/>"}))
    assert more is not None
    assert not more.untouched
    packed_anew = carried_in(_packed(dict(sorted(parts.items()))))
    assert packed_anew is not None
    assert packed_anew.untouched


@pytest.fixture(scope="session")
def pdf() -> bytes:
    need_module("typst")
    need("pdftocairo")
    return thidua.render(PLAN, "pdf")


def _painted(data: bytes, attack: dict[str, Any]) -> bytes:
    """A PDF with more painted on its first page."""
    need_module("pyhanko")
    from pyhanko.pdf_utils import generic
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

    def said(value: Any) -> Any:
        if isinstance(value, dict):
            return generic.DictionaryObject({generic.NameObject(key): said(one) for key, one in value.items()})
        if isinstance(value, list):
            return generic.ArrayObject(map(said, value))
        if isinstance(value, bool):
            return generic.BooleanObject(value)
        if isinstance(value, str):
            return generic.NameObject(value) if value.startswith("/") else generic.TextStringObject(value)
        return generic.FloatObject(value)

    writer = IncrementalPdfFileWriter(io.BytesIO(data))
    more = said({"/Font": {"/H": {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}},
                 "/ExtGState": {"/Trong": {"/ca": 0}, "/Hoa": {"/BM": "/Screen"}}})  # fmt: skip
    box = _box_of(data, attack["word"]) if "word" in attack else {}
    for where in ("before", "after"):
        if where in attack:
            stream = generic.StreamObject(stream_data=attack[where].format(**box).encode("latin-1") + b"\n")
            writer.add_stream_to_page(0, writer.add_object(stream), resources=more, prepend=where == "before")
    page = writer.find_page_for_modification(0)[0].get_object()
    for name, value in attack.get("page", {}).items():
        page[generic.NameObject(name)] = said(value)
    if "note" in attack:
        note = said({"/Type": "/Annot", "/Subtype": attack["note"], "/Rect": [100, 100, 300, 200], "/Contents": "thêm",
                     **attack.get("more", {})})  # fmt: skip
        if "look" in attack:
            form = said({"/Type": "/XObject", "/Subtype": "/Form", "/BBox": [0, 0, 200, 100]})
            look = generic.StreamObject(form, stream_data=attack["look"].encode())
            note[generic.NameObject("/AP")] = generic.DictionaryObject(
                {generic.NameObject("/N"): writer.add_object(look)}
            )
        page[generic.NameObject("/Annots")] = generic.ArrayObject([writer.add_object(note)])
    if "open" in attack:
        writer.root[generic.NameObject("/OpenAction")] = said(attack["open"])
        writer.update_root()
    writer.update_container(page)
    out = io.BytesIO()
    writer.write(out)
    old, new = (one.encode() for one in attack.get("bytes", ("", "")))
    assert old in out.getvalue()
    return out.getvalue().replace(old, new) if old else out.getvalue()


def _box_of(data: bytes, word: str) -> dict[str, str]:
    """Where a word stands on the first page, from below."""
    (leaf, *_) = words_of_boxes(_boxes(data))
    one = next(one for one in leaf.words if one.text == word)
    low, wide = leaf.height - one.bottom, one.right - one.left
    said = {
        "left": one.left, "right": one.right, "wide": wide, "low": low, "high": one.height,
        "one": wide / (len(word) + 1),
        "line": low + one.height / 4, "middle": leaf.height - one.middle, "mid": one.left + 2.8, "before": one.left - 4,
    }  # fmt: skip
    return {name: f"{value:.2f}" for name, value in said.items()}


def _boxes(data: bytes) -> str:
    done = subprocess.run(
        [need("pdftotext"), "-bbox", "-", "-"], input=data, capture_output=True, timeout=PATIENCE, check=True
    )
    return done.stdout.decode()


@pytest.mark.parametrize("more", CASES["pdf"]["harmless"].values(), ids=CASES["pdf"]["harmless"].keys())
def test_what_draws_nothing_upon_the_pages_of_a_pdf_is_not_told(more: dict[str, Any], pdf: bytes) -> None:
    assert not [one for one in thidua.verify(_painted(pdf, more), PLAN, format="pdf") if one.rule == "vb-109"]


@pytest.mark.parametrize("way", ["preserve", "disable", "generate"])
def test_a_pdf_that_another_program_packed_anew_is_told_nothing_of(way: str, pdf: bytes) -> None:
    """A note upon it is found wherever it is packed."""
    pikepdf = pytest.importorskip("pikepdf")
    noted = _painted(pdf, {"note": "/Stamp"})
    for data, told in ((pdf, False), (noted, True)):
        out = io.BytesIO()
        with pikepdf.open(io.BytesIO(data)) as file:
            file.save(out, object_stream_mode=getattr(pikepdf.ObjectStreamMode, way))
        found = [one for one in thidua.verify(out.getvalue(), PLAN, format="pdf") if one.rule == "vb-109"]
        assert [dict(one.values)["ten"] for one in found] == ["Stamp"] * told


@_each("pdf")
def test_what_the_pages_of_a_pdf_do_not_show_is_told(attack: dict[str, Any], pdf: bytes) -> None:
    report = thidua.verify(_painted(pdf, attack), PLAN, format="pdf")
    assert attack["says"] in str(report)
    assert not report.ok


def test_a_pdf_that_nobody_touched_is_told_nothing_of(pdf: bytes) -> None:
    assert not thidua.verify(pdf, PLAN, format="pdf").findings


@_each("text")
def test_what_a_text_holds_beside_its_words_is_told(attack: dict[str, str]) -> None:
    text = f"{thidua.render(PLAN, attack['format']).decode()}\n\n{attack['more']}\n"
    report = thidua.verify(text, PLAN, format=attack["format"])
    assert attack["says"] in str(report)
    assert not report.ok


# Our own papers

PRINTING = [name for name in bundled() if Template(name).prints_plan]


def _own(path: Path, template: str) -> thidua.KeHoach:
    """A plan that is set out as a template prints it."""
    return thidua.read(path).evolve(quy_uoc=Template(template).kieu.quy_uoc)


@pytest.mark.parametrize("template", PRINTING)
@pytest.mark.parametrize("format", ["docx", "txt", "md", "pdf"])
def test_our_own_paper_is_told_nothing_of(format: str, template: str) -> None:
    if format == "pdf":
        need_module("typst")
        need("pdftocairo")
    if format not in Template(template).written:
        return
    for path in PLANS:
        plan = _own(path, template)
        paper = thidua.render(plan, format, template=template)
        assert [str(one) for one in thidua.verify(paper, plan, format=format, template=template)] == [], path.stem


def test_a_pdf_with_places_for_signatures_is_told_nothing_of() -> None:
    need_module("typst")
    need_module("pyhanko")
    need("pdftocairo")
    paper = thidua.render(PLAN, "pdf", signature_fields=True)
    assert not thidua.verify(paper, PLAN, format="pdf").findings


@pytest.mark.parametrize("template", bundled())
def test_no_template_of_ours_prints_what_no_text_says(template: str) -> None:
    if "docx" in Template(template).written:
        for path in PLANS:
            paper = thidua.render(thidua.read(path), "docx", template=template)
            assert read_sheet(paper, "docx", "", unseen=True).unseen == ()


@pytest.mark.parametrize("path", PLANS, ids=lambda path: path.stem)
def test_a_document_that_was_saved_again_is_accused_of_nothing(path: Path) -> None:
    plan = _own(path, "nd30")
    out = io.BytesIO()
    docx.Document(io.BytesIO(thidua.render(plan, "docx"))).save(out)
    assert [one.rule for one in thidua.verify(out.getvalue(), plan, format="docx")] == ["vb-112"]
    assert thidua.verify(out.getvalue(), plan, format="docx").ok
    reading = thidua.read_document(out.getvalue(), format="docx")
    assert reading.plan == plan
    assert [one.rule for one in reading.report] == ["doc-401"]


def test_a_document_that_was_written_again_is_told_so_once_and_gently() -> None:
    parts = _parts(PAPER)
    again = _packed({**parts, "word/settings.xml": parts["word/settings.xml"].replace(b'"100"', b'"90"')})
    (found,) = thidua.verify(again, PLAN, format="docx")
    assert (found.rule, found.level) == ("vb-112", "ghi chú")
    assert dict(found.values)["phan"] == ("word/settings.xml",)
    sealed = _parts(SEALED)
    again = _packed({**sealed, "word/settings.xml": sealed["word/settings.xml"].replace(b'"100"', b'"90"')})
    (found,) = thidua.verify(again, PLAN, format="docx", receipt_key=KEY)
    assert "khóa bảo đảm kế hoạch mang theo, không bảo đảm các phần ấy" in found.what


def test_a_carried_part_that_holds_more_than_its_plan_is_damaged() -> None:
    parts = _parts(PAPER)
    for old, new in ((b"</ke-hoach>", b"<x>khac</x> duoi</ke-hoach>"), (b" giay=", b' them="1" giay=')):
        more = _packed({**parts, PART: parts[PART].replace(old, new)})
        reading = thidua.read_document(more, format="docx")
        assert reading.report.findings[0].pattern == DOC["doc-402"].forms["hong"][0]


@pytest.mark.parametrize("label", ["%1.", "%1.%2.", "(%1)", "Điều %1.", "-", "o", "\uf0b7", "§"])
def test_the_usual_numbers_and_signs_of_lists_hide_nothing(label: str) -> None:
    form = "decimal" if "%" in label else "bullet"
    assert is_plain_label(label, form)
    assert not is_plain_label("Không %1", "decimal")
    listed = CASES["verify"]["attacks"]["a list of letters"]
    part = listed["parts"]["word/numbering.xml"].replace('w:val="bullet"', f'w:val="{form}"')
    part = re.sub(r"<w:pPr>.*?</w:pPr><w:rPr>.*?</w:rPr>", "", part.replace("HẾT HIỆU LỰC", label))
    report = thidua.verify(_attacked(PAPER, {**listed, "parts": {"word/numbering.xml": part}}), PLAN, format="docx")
    assert not [one for one in report if one.rule == "vb-109"]


def test_libreoffice_may_save_it_again(tmp_path: Path) -> None:
    plans = {path.stem: _own(path, "nd30") for path in PLANS}
    papers = [thidua.write(plan, tmp_path / f"{name}.docx") for name, plan in plans.items()]
    print_pdf(papers, tmp_path / "lai", "docx:MS Word 2007 XML")
    for name, plan in plans.items():
        paper = tmp_path / "lai" / f"{name}.docx"
        assert [one.rule for one in thidua.verify(paper, plan)] == ["vb-112"], name
        reading = thidua.read_document(paper)
        assert reading.plan == plan
        assert [one.rule for one in reading.report] == ["doc-401"]


@pytest.mark.parametrize("format", ["odt", "rtf", "doc"])
def test_what_libreoffice_makes_of_it_hides_nothing(format: str, tmp_path: Path) -> None:
    paper = thidua.write(PLAN, tmp_path / "a.docx")
    print_pdf([paper], tmp_path / "lai", format)
    found = thidua.verify(tmp_path / "lai" / f"a.{format}", PLAN)
    told = {dict(one.values).get("ten") for one in found if one.rule == "vb-109"}
    assert told == ({"SEQ"} if format == "rtf" else set())  # whose numbers it shows, though they were hidden


def _with_logo(folder: Path) -> Path:
    """A template of an office that prints its logo."""
    document = docx.Document(io.BytesIO((ROOT / "thidua/templates/nd30/document.docx").read_bytes()))
    document.sections[0].first_page_header.paragraphs[0].add_run().add_picture(str(KY), Mm(12))
    document.save(str(folder / "co-logo.docx"))
    return folder / "co-logo.docx"


def test_a_picture_is_no_finding_where_the_template_prints_it(tmp_path: Path) -> None:
    template = _with_logo(tmp_path)
    for more in ({}, {"carry": False}):
        paper = thidua.render(PLAN, "docx", template=template, **more)
        assert "có hình" in str(thidua.verify(paper, PLAN, format="docx"))
        assert not thidua.verify(paper, PLAN, format="docx", template=template).findings
    out = io.BytesIO()
    docx.Document(io.BytesIO(thidua.render(PLAN, "docx", template=template))).save(out)
    assert [one.rule for one in thidua.verify(out.getvalue(), PLAN, format="docx", template=template)] == ["vb-112"]


def test_the_picture_of_a_template_in_another_size_is_another_picture(tmp_path: Path) -> None:
    template = _with_logo(tmp_path)
    parts = _parts(thidua.render(PLAN, "docx", template=template))
    larger = {name: re.sub(rb'\bcx="\d+"', b'cx="5400000"', one) for name, one in parts.items() if "header" in name}
    other = {name: one[:-9] + bytes(9) for name, one in parts.items() if name.startswith("word/media/")}
    assert other
    for changed in (larger, other):
        found = thidua.verify(_packed({**parts, **changed}), PLAN, format="docx", template=template)
        assert [one.rule for one in found] == ["vb-109"]


def test_a_document_that_was_made_with_the_key_may_show_its_pictures(tmp_path: Path) -> None:
    template = _with_logo(tmp_path)
    paper = thidua.render(PLAN, "docx", template=template, receipt_key=KEY)
    assert not thidua.verify(paper, PLAN, format="docx", receipt_key=KEY).findings
    covered = _attacked(paper, CASES["verify"]["attacks"]["a picture over a line"])
    assert not thidua.verify(covered, PLAN, format="docx", receipt_key=KEY).ok


# Receipts

KEY = "khóa của cơ quan"


def _forged(data: bytes) -> bytes:
    """The document with another plan inside, whose digest was made again by somebody who has not the key."""
    parts = _parts(data)
    part = parts[PART].replace("Các phòng".encode(), "Không ai".encode())
    text = etree.fromstring(part).text or ""
    parts[PART] = re.sub(rb'ke-hoach="[^"]*"', f'ke-hoach="{digest(text)}"'.encode(), part)
    return _packed(parts)


def _damaged(data: bytes) -> bytes:
    parts = _parts(data)
    return _packed({**parts, PART: parts[PART].replace("Trên 98%".encode(), "Trên 8%".encode())})


def _page_changed(data: bytes) -> bytes:
    return _attacked(data, {"replace": {MAIN: [["Trên 98%", "Trên 89%"]]}})


def _page_forged(data: bytes) -> bytes:
    """The page changed, and the digest of it in the receipt made again."""
    changed = _parts(_page_changed(data))
    shown = paper_digest(digests({name: one for name, one in changed.items() if name != PART}))
    changed[PART] = re.sub(rb'giay="[^"]*"', b'giay="' + shown.encode() + b'"', changed[PART])
    return _packed(changed)


SEALED = thidua.render(PLAN, "docx", receipt_key=KEY)
RECEIPTS = {
    "made with the key": (SEALED, KEY, "dung", True),
    "made with a key, none given": (SEALED, None, "khong_khoa", True),
    "made with another key": (SEALED, "khóa khác", "khoa_khac", False),
    "made without a key": (PAPER, KEY, "khong_niem", False),
    "a forged plan": (_forged(SEALED), KEY, "gia", False),
    "a forged plan without a key": (_forged(PAPER), KEY, "khong_niem", False),
    "no plan at all": (thidua.render(PLAN, "docx", carry=False), KEY, "khong", False),
    "a damaged plan": (_damaged(SEALED), KEY, "", False),
    "a forged page": (_page_forged(SEALED), KEY, "gia", False),
    "a changed page": (_page_changed(SEALED), KEY, "dung", True),
}


@pytest.mark.parametrize(("data", "key", "said", "believed"), RECEIPTS.values(), ids=RECEIPTS.keys())
def test_each_receipt_is_called_what_it_is(data: bytes, key: str | None, said: str, believed: bool) -> None:
    reading = thidua.read_document(data, format="docx", receipt_key=key)
    forms = {one.pattern for one in reading.report if one.rule == "doc-406"}
    assert forms == ({DOC["doc-406"].forms[said][0]} if said else set())
    asked = [task.phu_trach for task in reading.plan.chi_tieu[1:]]
    assert asked == ([("Các phòng",)] if believed else [()])


@pytest.mark.parametrize(("data", "key", "said", "believed"), RECEIPTS.values(), ids=RECEIPTS.keys())
def test_verify_wants_the_receipt_that_it_was_given_a_key_for(
    data: bytes, key: str | None, said: str, believed: bool
) -> None:
    report = thidua.verify(data, PLAN, format="docx", receipt_key=key)
    rules = {one.rule: one.level for one in report}
    if said == "dung":
        assert "vb-110" not in rules
    else:
        assert rules["vb-110"] == ("cảnh báo" if key is None else "lỗi")


def test_a_plan_that_is_too_large_is_named() -> None:
    parts = _parts(PAPER)
    large = parts[PART].replace(b"</ke-hoach>", b" " * LIMITS.text + b"</ke-hoach>")
    reading = thidua.read_document(_packed({**parts, PART: large}), format="docx")
    assert reading.report.findings[0].pattern == DOC["doc-402"].forms["lon"][0]
    assert reading.plan.trich_yeu == PLAN.trich_yeu


@pytest.mark.parametrize("other", [b"<ke-hoach xmlns='urn:thidua:ke-hoach:1'>{", b"<x xmlns='urn:thidua:ke-hoach:1'/>"])
def test_a_second_plan_that_is_damaged_does_not_hide_the_first(other: bytes) -> None:
    data = _packed({**_parts(SEALED), "customXml/item100.xml": other})
    reading = thidua.read_document(data, format="docx", receipt_key=KEY)
    assert [task.phu_trach for task in reading.plan.chi_tieu[1:]] == [("Các phòng",)]
    assert not [one for one in reading.report if one.rule == "doc-402"]
    assert thidua.verify(data, PLAN, format="docx", receipt_key=KEY).ok


def test_the_key_stands_nowhere(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    secret = "mat-khau-cua-co-quan"
    for data in (SEALED, PAPER, thidua.render(PLAN, "docx", receipt_key=secret)):
        thidua.read(data, format="docx", receipt_key=secret)
        thidua.verify(data, PLAN, format="docx", receipt_key=secret)
        assert secret.encode() not in b"".join(_parts(data).values())
    assert secret not in caplog.text
    assert secret not in repr(Options(receipt_key=secret.encode()))
    assert "doc-406" in caplog.text  # which read tells where it has no report to tell it in


def test_a_text_is_its_utf_8() -> None:
    assert thidua.render(PLAN, "docx", receipt_key=KEY) == thidua.render(PLAN, "docx", receipt_key=KEY.encode())


def test_a_receipt_of_an_earlier_version_is_read_by_its_paper() -> None:
    """It told of some words only, and is not believed to tell of the page."""
    parts = _parts(PAPER)
    parts[PART] = re.sub(rb' giay="[^"]*"', b' van-ban="0" hinh="0"', parts[PART])
    reading = thidua.read_document(_packed(parts), format="docx")
    assert reading.plan == PLAN
    assert [one.pattern for one in reading.report] == [DOC["doc-401"].forms["luu_lai"][0]]


def test_the_command_takes_the_key_from_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("khoa").write_text("một\n", "utf-8")
    Path("khac").write_text("hai\n", "utf-8")
    thidua.write(PLAN, "a.yaml")
    assert cli.run(["write", "a.yaml", "a.docx", "--receipt-key", "khoa"]) == 0
    assert cli.run(["verify", "a.docx", "a.yaml", "--receipt-key", "khoa"]) == 0
    assert cli.run(["verify", "a.docx", "a.yaml", "--receipt-key", "khac"]) == 1
    assert cli.run(["verify", "a.docx", "a.yaml"]) == 0
    assert cli.run(["read", "a.docx", "b.yaml", "--receipt-key", "khoa"]) == 0
    assert thidua.read("b.yaml") == PLAN
    said = capsys.readouterr().err
    assert "vb-110: biên nhận làm bằng khóa khác" in said
    assert "doc-406: biên nhận có khóa, đúng khóa" in said
    assert cli.run(["write", "a.yaml", "a.pdf", "--receipt-key", "khoa"]) == 2
    assert cli.run(["write", "a.yaml", "b.docx", "--receipt-key", "khong-co"]) == 1


def test_the_command_names_the_template_that_prints_a_picture(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    _with_logo(tmp_path)
    thidua.write(PLAN, "a.yaml")
    assert cli.run(["write", "a.yaml", "a.docx", "--template", "co-logo.docx"]) == 0
    assert cli.run(["verify", "a.docx", "a.yaml"]) == 1
    assert "--template" in capsys.readouterr().err
    assert cli.run(["verify", "a.docx", "a.yaml", "--template", "co-logo.docx"]) == 0


# Words

ADDED = {
    "words behind": lambda text: f"{text} xyzq",
    "words before": lambda text: f"Xyzq {text}",
    "words in brackets": lambda text: f"{text} (xyzq)",
    "a mark behind": lambda text: f"{text} (*)",
}
RUN = re.compile(r"<w:t(?: xml:space=\"preserve\")?>([^<]+)</w:t>")
OTHERS = {
    path.stem: thidua.read(path) for path in PLANS if path.stem in ("chi-bo", "phu-luc-ngang", "truong-hoc-duyet")
}


def _lines(plan: thidua.KeHoach, format: str, change: Any, most: int = 30) -> Iterator[tuple[str, bytes]]:
    """The paper of a plan, each of its first and last lines changed in turn: what it was, and the paper."""
    data = thidua.render(plan, format, carry=False)
    if format == "txt":
        lines = data.decode().split("\n")
        for at, line in enumerate(lines):
            if any(map(str.isalnum, line)) and (at < most or at >= len(lines) - most) and "    " not in line.strip():
                yield line, "\n".join([*lines[:at], change(line), *lines[at + 1 :]]).encode()
        return
    parts = _parts(data)
    for name in [one for one in parts if re.fullmatch(r"word/(document|header\d|footer\d|footnotes)\.xml", one)]:
        text = parts[name].decode()
        runs = [*RUN.finditer(text)]
        for run in runs[:most] + runs[max(most, len(runs) - most) :]:
            changed = text[: run.start(1)] + change(run[1]) + text[run.end(1) :]
            yield run[1], _packed({**parts, name: changed.encode()})


@pytest.mark.parametrize("change", ADDED.values(), ids=ADDED.keys())
@pytest.mark.parametrize("format", ["docx", "txt"])
@pytest.mark.parametrize("plan", [PLAN, *OTHERS.values()], ids=["a plan", *OTHERS])
def test_a_word_beside_any_line_is_kept_or_told(plan: thidua.KeHoach, format: str, change: Any) -> None:
    wanted = "(*)" if change("") == " (*)" else "xyzq"
    for line, paper in some([*_lines(plan, format, change)]):
        reading = thidua.read_document(paper, format=format)
        said = f"{thidua.render(reading.plan, 'txt').decode()}{reading.report}"
        assert wanted in said.casefold() or line.isdecimal(), line
        assert not thidua.verify(paper, plan, format=format).ok, line


@pytest.mark.parametrize("plan", [PLAN, *OTHERS.values()], ids=["a plan", *OTHERS])
@pytest.mark.parametrize("format", ["docx", "txt"])
def test_a_number_that_was_taken_away_is_told(plan: thidua.KeHoach, format: str) -> None:
    number = re.compile(r"^(?:[A-Z]-|[IVX]+\.|\d+\.|[a-z]\)) ?")
    for line, paper in _lines(plan, format, lambda text: number.sub("", text)):
        if number.match(line):
            assert not thidua.verify(paper, plan, format=format).ok, line


def test_the_number_of_another_plan_on_an_appendix_is_told() -> None:
    plan = OTHERS["phu-luc-ngang"]
    for line, paper in _lines(plan, "docx", lambda text: text.replace("721", "712")):
        if "721" in line:
            assert not thidua.verify(paper, plan, format="docx").ok, line
