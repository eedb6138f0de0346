"""Every cure that a message for a template proposes is applied, and the message is gone: files, pages, what prints.

How a tag of a Word file is typed, where it stands and what it names: tests/engine/cures.yaml.
"""

from __future__ import annotations

import functools
import io
from collections.abc import Iterable, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import docx
import pandas
import pytest
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from ruamel.yaml import YAML
from support import ROOT, word_template

import thidua
from thidua.diagnostics import Diagnostic
from thidua.engine.check import check_docx
from thidua.engine.faults import MAU
from thidua.engine.kinds import of_data
from thidua.engine.markup import MarkupTemplate
from thidua.engine.markup_check import check_markup
from thidua.templates.checking import check_template

CASES: list[dict[str, Any]] = YAML(typ="safe", pure=True).load(
    Path(__file__).with_name("cures.yaml").read_text("utf-8")
)
FAMILIES = [rule for id, rule in MAU.items() if not "mau-100" < id < "mau-400"]
NOT_SHOWN = {
    ("mau-001", "mở bằng Word rồi lưu lại dạng .docx"): "a part that is broken: tests/engine/test_check.py",
    (
        "mau-001",
        "mở bằng Word, lưu lại dạng Word Document (.docx), không chọn Strict Open XML",
    ): "what Word alone saves",
    ("mau-005", "mở bằng Word rồi lưu lại dạng .docx"): "a part of comments that is broken: tests/engine/test_check.py",
    ("mau-003", MAU["mau-003"].forms["du_lieu"][1]): "told by the logger: tests/engine/test_word_files.py",
    **{
        ("mau-602", way): "no width of that column is outside the limits"
        for _, way in MAU["mau-602"].forms.values()
        if "bảng nơi nhận" in way
    },
    ("mau-602", "sửa giá trị"): "a Word file by itself says where each of its values is set",
    ("mau-723", MAU["mau-723"].forms["le"][1]): "fields in the margin of a page: tests/test_signing.py",
    ("mau-710", MAU["mau-710"].forms[""][1]): "what no other form of it tells",
    ("mau-710", MAU["mau-710"].forms["la"][1]): "what nobody has foreseen: tests/engine/test_meter.py",
    ("mau-709", MAU["mau-709"].forms["dung"][1]): "what ends a program: tests/engine/test_typst_own.py",
    ("mau-724", MAU["mau-724"].forms["lien_ket"][1]): "a link: tests/engine/test_typst_own.py",
    ("mau-707", "đặt thẻ trong <div>, ngoài <p>"): "a table of the layout: tests/engine/test_markup.py",
    ("mau-726", MAU["mau-726"].forms[""][1]): "a machine without typst: tests/engine/test_typst_own.py",
    ("mau-620", MAU["mau-620"].forms[""][1]): "a package that is installed: tests/test_templates.py",
}
"""The cures that are not applied here, and why."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def _check(files: Mapping[str, str | bytes]) -> Iterable[Diagnostic]:
    """What is found in a template of such files; one with a folder in its name is another template."""
    files = {"template.toml": 'extends = "nd30"', **files}
    for name, content in files.items():
        path = Path("mau", name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    found = check_template("mau").findings
    for name in files:
        Path("mau", name).unlink()
    return found


def _typst(source: str, **files: str | bytes) -> Iterable[Diagnostic]:
    """What is found in a template with a source of typst of its own."""
    return _check({"document.typ": f'#import "the-thuc.typ": *\n#show: trang\n{source}', **files})


def _manifest(text: str) -> Iterable[Diagnostic]:
    return _check({"template.toml": text if "extends" in text else f'extends = "nd30"\n{text}'})


def _page(text: str) -> str:
    if "<!DOCTYPE" in text:
        return text
    return f'<!DOCTYPE html>\n<html lang="vi"><head><title>A</title></head><body>\n{text}\n</body></html>'


def _text(text: str, format: str = "html") -> Iterable[Diagnostic]:
    return check_markup(text, f"a.{format}", format=format, plan=False, decree=False).findings


def _file(content: bytes, **data: Any) -> Iterable[Diagnostic]:
    """What is found in a Word file, whose names are a plan's where it is given no data."""
    names = {name: of_data(value) for name, value in data.items()}
    return check_docx(content, "mau.docx", plan=not data, decree=False, names=names or None).findings


def _print(lines: str | list[str], data: Any = None, *, header: str = "", **given: Any) -> None:
    content = word_template(*([lines] if isinstance(lines, str) else lines), header=header)
    thidua.Template(content).render({} if data is None else data, **given)


def _print_page(body: str, **data: Any) -> None:
    MarkupTemplate.compile(_page(body), "a.html", "html").render(data)


def _alone(content: bytes) -> Iterable[Diagnostic]:
    """What is found in a Word file by itself."""
    Path("mau.docx").write_bytes(content)
    return check_template("mau.docx").findings


def _own(
    *, le: int = 0, kho: tuple[int, int] | None = None, co: tuple[str, int] = ("", 0), ten: tuple[str, str] = ("", ""),
    cot: tuple[int, int] | None = None,
) -> bytes:  # fmt: skip
    """The Word file of nd30 with another left margin or paper (mm), size (pt) or name of a style, left column of its
    first or last table (mm).
    """
    document, out = docx.Document(str(ROOT / "thidua" / "templates" / "nd30" / "document.docx")), io.BytesIO()
    for section in document.sections if le else ():
        section.left_margin = Mm(le)
    for section in document.sections if kho else ():
        section.page_width, section.page_height = map(Mm, kho or ())
    if co[0]:
        document.styles[co[0]].font.size = Pt(co[1])
    if ten[0]:
        document.styles[ten[0]].name = ten[1]
        document.styles[ten[1]].element.set(qn("w:styleId"), "Khac")  # as Word does when it saves
    if cot:
        for cell in document.tables[-cot[0]].columns[0].cells:
            cell.width = Mm(cot[1])
        document.tables[-cot[0]].columns[0].width = Mm(cot[1])
    document.save(out)
    return out.getvalue()


PLAN = thidua.read("trích yếu: Thi đua[^1]\nnội dung: Hội thi\nchú thích:\n  1: Năm 2026", format="yaml")
TYPED = {
    **{name: getattr(thidua, name) for name in thidua.__all__},
    "thu_muc": _check, "typ": _typst, "tep": _file, "in_ra": _print, "in_trang": _print_page,
    "word": word_template, "nd30": _own,
    "rieng": _alone, "timedelta": timedelta, "Period": pandas.Period,
    "trang": _text, "PLAN": PLAN,
    "PNG": bytes.fromhex(
        "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
        "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
    ),
}  # fmt: skip
"""What a case of Python may name."""


@functools.cache
def said_of(kind: str, text: str) -> tuple[Diagnostic, ...]:
    """What is said of a page, a text, a manifest, or of what an expression checks or prints."""
    try:
        if kind == "trang":
            return check_markup(_page(text), "a.html", format="html", decree=False).findings
        if kind == "md":
            return check_markup(text, "a.md", format="md", decree=False).findings
        return tuple((_manifest(text) if kind == "toml" else eval(text, dict(TYPED))) or ())
    except thidua.ThiduaError as error:
        return error.problems


def ways(case: dict[str, Any]) -> set[str]:
    """The ways out of the rule of a case, as it has them, that are among what is found."""
    said = {one.way_out for one in said_of(case["tệp"], case["mẫu"]) if one.rule == case["báo"]}
    forms = MAU[case["báo"]].forms.values()
    return {way for _, way in forms if {way, way.replace("{{", "{").replace("}}", "}")} & said}


@pytest.mark.parametrize("case", CASES, ids=[f"{case['báo']} {i}" for i, case in enumerate(CASES)])
def test_what_a_message_says_to_do_ends_it(case: dict[str, Any], folder: Path) -> None:
    assert ways(case), said_of(case["tệp"], case["mẫu"])
    left = [one for one in said_of(case["tệp"], case["sửa"]) if one.rule not in case.get("còn", ())]
    assert not left, "\n".join(map(str, left))


def test_every_cure_is_tried(folder: Path) -> None:
    tried = {(case["báo"], way) for case in CASES for way in ways(case)}
    every = {(rule.id, way) for rule in FAMILIES for _, way in rule.forms.values() if way}
    assert sorted(every - tried) == sorted(NOT_SHOWN)
