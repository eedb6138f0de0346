"""Every cure that a message for plans, calls, files or papers proposes is applied, and the message is gone."""

from __future__ import annotations

import io
import re
import shlex
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML
from support import ROOT, need_module, word_template
from test_examples import pattern

import thidua
from thidua import cli
from thidua.comparing import VB
from thidua.diagnostics import Diagnostic, Rule
from thidua.documents.rules import DOC
from thidua.rulebook.calls import GOI
from thidua.rulebook.files import TEP
from thidua.rulebook.plans import KH

CASES: list[dict[str, Any]] = YAML(typ="safe", pure=True).load(
    Path(__file__).with_name("cures.yaml").read_text("utf-8")
)
FAMILIES = {**KH, **GOI, **TEP, **DOC, **VB}
BY_WAY = {**TEP, **DOC, **VB}
"""The families in which one way out is that of many forms, so that it is applied for one of them."""
NOT_SHOWN = {
    ("kh-104", ""): "a file of a hundred thousand lines: tests/test_examples.py",
    ("kh-311", "bang"): "tables of other libraries: tests/model/test_programs.py",
    ("kh-404", "hon"): "a document that is read has it: tests/documents",
    ("kh-601", "lenh"): "the same in a command: tests/test_cli.py",
    ("kh-601", "phong_bi"): "the same of an envelope: tests/test_envelope.py",
    ("goi-408", "rong"): "a file of its own: tests/test_envelope.py",
    ("goi-415", ""): "a fork: tests/test_pdf.py",
    **dict.fromkeys((("goi-419", ""), ("goi-420", ""), ("goi-420", "loi"), ("goi-420", "la"),
                     ("goi-421", ""), ("goi-422", ""), ("goi-201", "ke_hoach_goc")),
                    "filters, executors, tables: tests/batch"),
    **{("kh-612", form): "a text of a certain length: tests/test_envelope.py" for form in ("", "ma", "so")},
    ("kh-713", "yaml"): "structure that no other rule explains",
    ("kh-713", "yaml_tep"): "the same",
    ("goi-302", "goc"): "a file that bears the name of a template: tests/test_templates.py",
    ("goi-401", ""): "it watches until it is ended: tests/test_cli.py",
    ("goi-401", "nhieu"): "the same",
    ("goi-211", "hep"): "a file of its own: tests/test_pictures.py",
    ("goi-413", ""): "two files of one name: tests/test_cli.py",
    ("goi-405", ""): "a Word file of its own: tests/test_cli.py",
    ("goi-305", "hong"): "a module that does not load: tests/test_cli.py",
    **{("kh-611", form): "a warning of what is printed: tests/layout/test_body.py" for form in KH["kh-611"].forms},
    ("goi-403", ""): "a preview, which other programs print: tests/test_preview.py",
    ("goi-501", "lenh"): "without a command, the help is shown",
    ("goi-503", ""): "a command that is like none",
    ("goi-504", ""): "an option that is like none",
    **{(rule, form): "a file of its own: tests/test_pictures.py" for rule in ("goi-214", "goi-215")
       for form in GOI[rule].forms},
    **{("goi-303", form): "a Word file of its own: tests/test_templates.py" for form in GOI["goi-303"].forms},
    **{("goi-431", form): "a template of its own: tests/test_signing.py"
       for form in ("rieng", "trung", "chu", "ngoai")},
    **{("goi-433", form): "a file that is signed: tests/test_signing.py"
       for form in ("co", "co_goc", "co_dau", "co_ky")},
    **{("goi-434", form): "files of their own: tests/fixing" for form in ("ky", "strict")},
    **{("goi-408", form): "files of their own: tests/test_envelope.py" for form in ("ten", "kem_theo")},
    ("goi-201", "vao_ghi"): "an open file: tests/test_streams.py",
    ("goi-304", ""): "a warning: tests/test_conventions.py",
    **{("goi-601", form): "a machine without a tool" for form in GOI["goi-601"].forms},
}  # fmt: skip
"""The forms of rules of which no cure is applied here, and why."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with the files that the cases name."""
    monkeypatch.chdir(tmp_path)
    plan = thidua.read(ROOT / "examples" / "ngan.yaml")
    for name in ("ke-hoach.yaml", "ke hoach.yaml", "cu.docx", "xem-truoc/a.yaml"):
        thidua.write(plan, name)
    for name in ("mau", "anh"):
        Path(name).mkdir()
    Path("mau", "template.toml").write_text('extends = "nd30"', "utf-8")
    Path("mau", "document.html").write_text(
        "<!DOCTYPE html><html><head><title>A</title></head><body><p>{{ so }}</p></body></html>", "utf-8"
    )
    Path("ky.png").write_bytes(PNG)
    Path("giay.docx").write_bytes(word_template("Mời {{ nguoi_moi }}."))
    Path("du-lieu.yaml").write_text("người mời: Bà Hoa", "utf-8")
    Path("don-vi.csv").write_text("số;ngày\n7;9/3/2026\n", "utf-8")
    Path("danh-sach.yaml").write_text("- Sở Nội vụ", "utf-8")
    Path("ho-so.yaml").write_text("cơ quan: Sở Nội vụ", "utf-8")
    Path("rieng.docx").write_bytes(DOCX)
    return tmp_path


PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


@cache
def pdf() -> bytes:
    """A PDF whose number and day are open."""
    need_module("typst")
    need_module("pyhanko")
    return thidua.render(SHORT.evolve(so="", ngay=None), "pdf", signature_fields=True)


OLE = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600)
SHORT = thidua.read(ROOT / "examples" / "ngan.yaml")
DOCX = thidua.render(SHORT, carry=False)
PAPER = thidua.render(SHORT, "txt").decode()


def deep(levels: int) -> dict[str, Any]:
    """Data of so many levels."""
    data: dict[str, Any] = {"nội dung": "x"}
    for _ in range(levels):
        data = {"tiêu đề": "x", "gồm": data}
    return data


def refused(case: dict[str, Any], text: Any) -> tuple[Diagnostic, ...]:
    """What is refused of the text of a file, or of a call; what is told of a paper."""
    closed = io.BytesIO()
    closed.close()
    names = {name: getattr(thidua, name) for name in thidua.__all__}
    plan = thidua.KeHoach(trich_yeu="Thi đua")
    names |= {"thidua": thidua, "io": io, "Path": Path, "deep": deep, "plan": plan, "closed": closed}
    names |= {"PNG": PNG, "OLE": OLE, "DOCX": DOCX, "KE_HOACH": SHORT, "pdf": pdf, "KY": ROOT / "examples/anh/ky.png"}
    try:
        if case["tệp"] == "giấy":
            paper = PAPER
            for before, after in text.items():
                assert before in paper
                paper = paper.replace(before, after)
            return tuple(one for one in thidua.read_document(paper, format="txt").report if one.rule == case["mã"])
        found = eval(text, names) if case["tệp"] == "python" else thidua.read(text, format=case["tệp"])
        return found.findings if isinstance(found, thidua.Report) else ()
    except thidua.ThiduaError as error:
        return error.problems


def forms(rule: Rule, said: Diagnostic) -> set[str]:
    """The forms of a rule that a problem may be of: those with its message and its way out."""
    return {name for name, form in rule.forms.items() if all(map(_is, form, (said.pattern, said.way_out)))}


def _is(form: str, pattern: str) -> bool:
    return pattern in (form, form.replace("{{", "{").replace("}}", "}"))  # without values, braces are no longer doubled


def _named(case: dict[str, Any]) -> str:
    return f"{case['mã']}-{case['dạng']}"


@pytest.mark.parametrize("case", [case for case in CASES if case["tệp"] != "lệnh"], ids=_named)
def test_a_cure_is_applied_and_the_message_is_gone(case: dict[str, Any], folder: Path) -> None:
    told = refused(case, case["sai"])
    assert any(case["dạng"] in forms(FAMILIES[case["mã"]], one) for one in told if one.rule == case["mã"]), told
    assert refused(case, case["đúng"]) == ()


@pytest.mark.parametrize("case", [case for case in CASES if case["tệp"] == "lệnh"], ids=_named)
def test_a_cure_of_a_command_is_applied_and_the_message_is_gone(
    case: dict[str, Any], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if "ke-hoach.pdf" in case["sai"]:
        Path("ke-hoach.pdf").write_bytes(pdf())
    message = pattern(FAMILIES[case["mã"]].forms[case["dạng"]][0])
    assert cli.run(shlex.split(case["sai"])[1:]) == (2 if case["mã"] in GOI else 1)
    assert re.search(message, capsys.readouterr().err)
    assert cli.run(shlex.split(case["đúng"])[1:]) == 0
    assert not re.search(message, capsys.readouterr().err)


def test_each_form_of_a_rule_has_a_cure_that_is_applied() -> None:
    shown = {(case["mã"], case["dạng"]) for case in CASES}
    every = {(rule.id, form) for rule in {**KH, **GOI}.values() for form in rule.forms}
    assert sorted(every - shown) == sorted(NOT_SHOWN)


_BY_HAND = "what a person does in another program"
_MADE = "a file made to be damaged, locked or too large: tests/sheet, tests/word"
_SYSTEM = (
    "what the system or another program refuses: tests/test_saving.py, tests/test_streams.py, tests/test_preview.py"
)
_TOLD = "what has been inferred, changed, or differs: a person judges, and nothing is to be mended for certain"
WAYS_NOT_SHOWN = {
    **{("tep-201", form): _BY_HAND for form in ("odt", "pdf_chu", "rtf_chu", "odt_chu", "odt_word")},
    **dict.fromkeys((("tep-105", ""), ("tep-114", ""), ("tep-203", ""), ("tep-406", "")), _BY_HAND),
    **{("tep-115", form): "a picture of its own: tests/test_signing.py"
       for form in ("loai", "xanh", "trong", "do", "lon")},
    **dict.fromkeys((("tep-402", "dien"), ("tep-703", ""), ("tep-703", "khoa")),
                    "a PDF that is locked or signed: tests/test_signing.py"),
    **{("tep-701", form): "a PDF of its own: tests/test_signing.py" for form in ("so", "ngay", "rieng")},
    **dict.fromkeys((("vb-111", ""), ("vb-111", "thieu")), "what another system sent: tests/test_envelope.py"),
    ("tep-103", ""): _SYSTEM, ("tep-104", "du_lieu"): "a file of data: tests/test_cli.py",
    **{("tep-401", form): _MADE for form in ("than", "office", "pdf")},
    ("tep-203", "edxml"): "what another system sent: tests/test_envelope.py", ("tep-407", "khac"): _MADE,
    ("tep-401", "tep_kem"): _MADE, ("tep-407", ""): _MADE, ("tep-401", "phong_bi"): _MADE,
    ("tep-403", "phong_bi"): _MADE, ("tep-408", ""): _MADE,
    **{("tep-402", form): _MADE for form in ("", "pdf")},
    **{("tep-403", form): _MADE for form in ("", "anh", "phan", "chu")}, ("tep-404", ""): _MADE,
    ("tep-403", "vao"): "a stream of many bytes: tests/test_cli.py",
    **{("tep-405", form): _MADE for form in ("macro", "ngoai", "doctype")},
    **{("tep-501", form): _SYSTEM for form in ("office", "pdf", "in")}, ("tep-502", "office"): _SYSTEM,
    ("tep-502", "dung"): "another program that dies: tests/test_office.py",
    **{("tep-601", form): _SYSTEM for form in ("", "ra", "thu_muc", "khoa", "nguoi_khac", "lien_ket")},
    ("tep-602", "xem_truoc"): _SYSTEM,
    **dict.fromkeys((("tep-605", ""), ("tep-606", ""), ("tep-607", "")),
                    "runs over one folder: tests/batch/test_write_many.py"),
    **{("tep-901", form): "tables: tests/batch/rows.yaml, test_tables.py"
       for form in ("gan", "ten_gan", "ten", "ten_hang", "cot", "cot_trung", "chi_so", "trong", "nhay", "trang_tinh",
                    "lon", "xa", "o_loi", "o_kieu", "o_trong", "ngoac")},
    ("tep-608", ""): "a note: tests/test_office_command.py",
    ("tep-904", ""): "runs over one folder: tests/batch/test_rows.py",
    ("tep-905", ""): "tables: tests/batch/test_rows.py",
    ("tep-903", "an"): "a workbook of its own: tests/batch/test_tables.py",
    ("tep-203", "bang"): "a workbook of its own: tests/batch/test_tables.py",
    **{("tep-604", form): "what may be looked at: tests/test_check_command.py" for form in ("", "cu")},
    **dict.fromkeys((("doc-102", "co_quan"), ("doc-111", ""), ("doc-112", ""), ("doc-202", ""), ("doc-402", "sua"),
                     ("doc-403", "doi"), ("doc-403", "them"), ("doc-404", "them"), ("doc-405", ""),
                     ("doc-405", "thieu")), _TOLD),
    **dict.fromkeys((("doc-309", ""), ("doc-309", "tu_ky"), ("doc-310", ""), ("doc-315", ""), ("doc-315", "mot_dong"),
                     ("doc-315", "nguoi_ky"), ("doc-320", "cho_khac"), ("doc-323", "")),
                    "a paper of its own: tests/documents/documents.yaml"),
    **dict.fromkeys((("vb-101", "them"), ("vb-101", "thieu"), ("vb-102", ""), ("vb-104", ""), ("vb-105", ""),
                     ("vb-106", ""), ("vb-107", ""), ("vb-107", "them"), ("vb-112", "")), _TOLD),
    **dict.fromkeys((("doc-401", ""), ("doc-406", "khong_khoa"), ("doc-406", "khong"), ("doc-406", "khong_niem"),
                     ("doc-406", "khoa_khac"), ("doc-406", "gia"), ("vb-109", "an"), ("vb-109", "anh"),
                     ("vb-110", "khong_khoa"), ("vb-110", "khong"), ("vb-110", "hong"), ("vb-110", "khong_niem"),
                     ("vb-110", "khoa_khac"), ("vb-110", "gia")), "papers that were attacked: tests/attacks"),
}  # fmt: skip
"""A form of each way out of a file or a paper that is not applied here, and why."""


def test_each_way_out_of_a_file_or_a_paper_is_applied() -> None:
    shown = {(case["mã"], BY_WAY[case["mã"]].forms[case["dạng"]][1]) for case in CASES if case["mã"] in BY_WAY}
    every = {(rule.id, way) for rule in BY_WAY.values() for _, way in rule.forms.values() if way}
    assert every - shown == {(rule, BY_WAY[rule].forms[form][1]) for rule, form in WAYS_NOT_SHOWN}
