"""What a paper says and what it hides: each attack of papers.yaml is told; our own papers are told nothing of."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from ruamel.yaml import YAML

import thidua
from thidua.documents.rules import DOC
from thidua.engine.carry import PART, carried_in, digest, paper_digest
from thidua.word.packing import digests

CASES = YAML(typ="safe").load(Path(__file__).with_name("papers.yaml").read_text("utf-8"))
PLAN = thidua.KeHoach.from_data(CASES["plan"])
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{WORD}}}"
MAIN = "word/document.xml"
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


def _attacked(data: bytes, attack: dict[str, Any]) -> bytes:
    parts = _parts(data)
    name = attack.get("part", MAIN)
    root = etree.fromstring(parts[name])
    p = _saying(root, attack.get("at", "Trên 98%" if name == MAIN else ""))
    for element in _elements(attack.get("run", "")):
        p.append(element)
    if "around" in attack:
        runs = [run for run in p if run.tag == f"{W}r"]
        inner = "".join(etree.tostring(run, encoding="unicode") for run in runs)
        at = p.index(runs[0])
        for run in runs:
            p.remove(run)
        around = attack["around"].replace("{{", "\0").replace("{}", inner).replace("\0", "{").replace("}}", "}")
        p[at:at] = _elements(around)
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
    taken = [one.rule for one in reading.report][0]
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
