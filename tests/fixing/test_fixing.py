"""The verb that mends and its command: twenty damaged documents; what is refused, told, accepted; tracked changes."""

from __future__ import annotations

import io
import json
import re
import subprocess
import sys
import zipfile
from functools import cache
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.shared import Pt
from docx.text.paragraph import Paragraph
from fixing.deciding import ACCEPT, REJECT, decide
from fixing.holding import paragraphs_of, parts_of, words_of
from lxml import etree
from own_documents import clerks_plan
from ruamel.yaml import YAML
from rules.damaging import damaged
from rules.offices import decision
from rules.test_papers import forms_of, printed
from support import EXAMPLES, need, word_template

import thidua
from thidua.cli import run
from thidua.fixing.kinds import mendings
from thidua.rules.families import every
from thidua.sheet import paragraphs
from thidua.sheet.files import read_sheet

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DOCUMENTS: list[dict[str, Any]] = YAML(typ="safe", pure=True).load(
    Path(__file__).with_name("documents.yaml").read_text("utf-8")
)
PLANS = {path.stem: path for path in EXAMPLES}
FEWEST, MOST = 2, 8
Captured = pytest.CaptureFixture[str]


@cache
def sound(at: int) -> bytes:
    case = DOCUMENTS[at]
    plan = thidua.read(PLANS[case["của"]])
    plan = plan.evolve(ngay=case["ngày"]) if "ngày" in case else plan
    return thidua.render(plan, "docx", template=case["mẫu"], carry=False)


@cache
def bad(at: int) -> bytes:
    return damaged(sound(at), DOCUMENTS[at]["hỏng"])


def _forms(data: bytes) -> set[tuple[str, str]]:
    return forms_of(thidua.check(data, format="docx"))


@pytest.mark.parametrize("at", range(len(DOCUMENTS)))
@pytest.mark.parametrize("tracked", [False, True], ids=["plain", "tracked"])
def test_every_fault_of_a_damaged_document_is_gone(at: int, tracked: bool) -> None:
    data, usual = bad(at), _forms(sound(at))
    assert FEWEST <= len(_forms(data) - usual) <= MOST
    fixed = thidua.fix(data, tracked=tracked)
    assert forms_of(fixed.report) <= usual
    assert fixed.report.findings == thidua.check(fixed.data, format="docx").findings
    assert docx.Document(io.BytesIO(fixed.data)).paragraphs
    again = thidua.fix(fixed.data, tracked=tracked)
    assert (again.changes, again.data) == ((), fixed.data)
    assert "không có gì phải sửa" in str(again)


@pytest.mark.parametrize("at", range(len(DOCUMENTS)))
def test_every_word_is_there_and_what_no_change_names_is_as_it_was(at: int) -> None:
    data = bad(at)
    fixed = thidua.fix(data)
    old, new = parts_of(data), parts_of(fixed.data)
    assert [*new][: len(old)] == [*old]
    assert tuple(name for name in new if old.get(name) != new[name]) == fixed.receipt.changed
    kept = paragraphs_of(data)
    for one in paragraphs_of(fixed.data):
        if one in kept:
            kept.remove(one)
    assert len(kept) == fixed.receipt.paragraphs - fixed.receipt.paragraphs_kept
    said = {one.place for one in fixed.changes if one.what == "chữ"}
    differing = [pair for pair in zip(words_of(data), words_of(fixed.data), strict=True) if pair[0] != pair[1]]
    assert len(differing) == len(said)


@pytest.mark.once
def test_libreoffice_opens_them_and_accepts_or_rejects_what_is_tracked(tmp_path: Path) -> None:
    """All twenty: what is accepted is the document that is mended plainly, what is rejected the one that was."""
    jobs: list[tuple[Path, str, Path]] = []
    for at in range(len(DOCUMENTS)):
        tracked = thidua.fix(bad(at), tracked=True).data
        for name, data, choice in (
            ("was", bad(at), ""), ("fixed", thidua.fix(bad(at)).data, ""),
            ("accepted", tracked, ACCEPT), ("rejected", tracked, REJECT),
        ):  # fmt: skip
            source, target = tmp_path / f"{at}-{name}.docx", tmp_path / f"{at}-{name}-saved.docx"
            source.write_bytes(data)
            jobs.append((source, choice, target))
    decide(jobs)
    for at in range(len(DOCUMENTS)):
        was, fixed, accepted, rejected = (
            _paragraphs_with_looks(tmp_path / f"{at}-{name}-saved.docx")
            for name in ("was", "fixed", "accepted", "rejected")
        )
        assert [one for one in zip(accepted, fixed, strict=True) if one[0] != one[1]] == [], at
        assert [one for one in zip(rejected, was, strict=True) if one[0] != one[1]] == [], at


def _paragraphs_with_looks(path: Path) -> list[tuple[Any, ...]]:
    """What a document says and how it looks, but for its pages and the form of lines without words, of which
    LibreOffice tracks nothing, and for empty lines: it puts one before a table at the top of a page where there are
    comments.
    """
    said: list[tuple[Any, ...]] = []
    for one in paragraphs(read_sheet(path.read_bytes(), "docx", "").blocks):
        if not one.text.strip():
            said += [("", "kẻ")] if one.rule_above else []
            continue
        letters = [
            (run.size, run.bold, run.italic, run.font, letter) for run in one.runs for letter in run.text.strip()
        ]
        form = (one.align, round(one.left, 1), round(one.right, 1), round(one.first_line, 1), one.before, one.after)
        said.append((one.text, *form, round(one.line, 2), letters))
    return said


@pytest.mark.audit
def test_openxml_audit_finds_no_error(tmp_path: Path) -> None:
    """Those with comments each alone: of several it holds the comments of one against those of another."""
    audit = need(str(Path(sys.executable).parent / "openxml-audit"))
    calls = [["--recursive", str(tmp_path)]]
    for at in range(len(DOCUMENTS)):
        (tmp_path / f"{at}.docx").write_bytes(thidua.fix(bad(at)).data)
        (tmp_path / "tracked").mkdir(exist_ok=True)
        file = tmp_path / "tracked" / f"{at}.bin"  # which the first call does not see
        file.write_bytes(thidua.fix(bad(at), tracked=True).data)
    done = subprocess.run([audit, *calls[0]], capture_output=True, text=True, check=False)
    assert done.stdout.count("Errors: 0") == len(DOCUMENTS), done.stdout
    for file in sorted((tmp_path / "tracked").iterdir()):
        alone = file.rename(file.with_suffix(".docx"))
        done = subprocess.run([audit, str(alone)], capture_output=True, text=True, check=False)
        assert "Errors: 0" in done.stdout or "clean" in done.stdout, done.stdout
        assert not re.findall(r"Part: /(\S+)", done.stdout), done.stdout


SIGNS = {
    "letters of Russian": ({"thi đua thiết thực": "thi đuа thiết thựс"}, ""),
    "a letter of Iceland": ({"NĐ-CP": "NÐ-CP", "Mỗi phòng": "Mỗi ðơn vị"}, "Mỗi đơn vị"),
    "signs of no width": ({"Giúp từng": "Giúp từ\u200bng"}, ""),
    "letters of full width": ({"thi đua thiết thực": "ｔhi đua thiết thực"}, ""),
}


@pytest.mark.parametrize(("damage", "other"), SIGNS.values(), ids=SIGNS)
@pytest.mark.parametrize("tracked", [False, True], ids=["plain", "tracked"])
def test_letters_that_only_look_right_are_those_that_are_meant(
    damage: dict[str, str], other: str, tracked: bool
) -> None:
    data = damaged(sound(0), [{"thay": damage}])
    assert {one.rule for one in thidua.check(data, format="docx", select=["ct-10"])} <= {"ct-101", "ct-102"}
    fixed = thidua.fix(data, tracked=tracked)
    assert not [one for one in fixed.report if one.rule in ("ct-101", "ct-102")]
    assert {one.what for one in fixed.changes} == {"mã chữ"}
    if not tracked:
        wrong = {one: two for one, two in zip(words_of(fixed.data), words_of(sound(0)), strict=True) if one != two}
        assert all(other and other in one for one in wrong)


def test_a_word_of_another_language_is_left() -> None:
    data = damaged(sound(0), [{"thay": {"thi đua thiết thực": "thi đua “мир” thiết thực, góc α"}}])
    assert thidua.fix(data).data == data


def test_lines_that_share_a_paragraph_are_mended_each_by_itself() -> None:
    """Quốc hiệu and Tiêu ngữ with a break between, both in italics: one run is parted from the other."""
    document = docx.Document(io.BytesIO(clerks_plan()))
    cell = document.tables[0].rows[0].cells[1]
    first, second = cell.paragraphs[:2]
    first.runs[0].add_break()
    run = first.add_run(second.text)
    run.bold, run.italic, run.font.size = True, True, Pt(16)
    first.runs[0].italic = True
    second._p.getparent().remove(second._p)
    out = io.BytesIO()
    document.save(out)
    for tracked in (False, True):
        fixed = thidua.fix(out.getvalue(), tracked=tracked)
        assert not [one for one in fixed.report if one.rule in ("tt-202", "tt-204")]
        assert (thidua.fix(fixed.data).data, words_of(fixed.data)) == (fixed.data, words_of(out.getvalue()))


# --- Tracked changes ----------------------------------------------------------------------------------------


def test_tracked_changes_hold_what_was_and_say_why() -> None:
    fixed = thidua.fix(bad(5), tracked=True)
    root = etree.fromstring(parts_of(fixed.data)["word/document.xml"])
    assert {etree.QName(one).localname for one in root.iter() if one.get(f"{W}author") == "thidua"} >= {
        "ins", "del", "rPrChange", "sectPrChange",
    }  # fmt: skip
    gone = "".join(str(one.text) for one in root.iter(f"{W}delText"))
    come = "".join(str(one.text) for ins in root.iter(f"{W}ins") for one in ins.iter(f"{W}t"))
    assert (gone, come) == ("–", "-")
    comments = etree.fromstring(parts_of(fixed.data)["word/comments.xml"])
    said = ["".join(map(str, one.itertext())) for one in comments]
    assert len(said) == len(list(root.iter(f"{W}commentReference")))
    assert any("tt-203" in one and "khoản 1" in one for one in said)
    ids = [one.get(f"{W}id") for one in root.iter() if one.get(f"{W}author") == "thidua"]
    assert len(ids) == len(set(ids))


def test_rejecting_the_changes_gives_the_document_that_was() -> None:
    """Its words and its looks, but for the header and for what ends a paragraph."""
    data = bad(0)
    root = etree.fromstring(parts_of(thidua.fix(data, tracked=True).data)["word/document.xml"])
    for change in list(root.iter(f"{W}rPrChange", f"{W}pPrChange", f"{W}sectPrChange")):
        now, before = change.getparent(), change[0]
        if len(before) or before.tag == f"{W}sectPr":
            kept = [one for one in now if one.tag in (f"{W}headerReference", f"{W}footerReference", f"{W}rPr")]
            now[:] = [*kept, *before]
        else:
            now.getparent().remove(now)
    for one in list(root.iter(f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}commentReference")):
        one.getparent().remove(one)
    was = etree.fromstring(parts_of(data)["word/document.xml"])
    assert [one.attrib for one in root.iter(f"{W}pgMar", f"{W}sz")] == [
        one.attrib for one in was.iter(f"{W}pgMar", f"{W}sz")
    ]


# --- What is asked for -------------------------------------------------------------------------------------


def test_a_rule_that_is_left_out_or_accepted_is_not_mended() -> None:
    data = bad(0)
    for options in ({"ignore": ["tt-3"]}, {"accepted": {"tt-301": "mẫu riêng", "tt-311": "mẫu riêng"}}):
        fixed = thidua.fix(data, **options)  # type: ignore[arg-type]
        assert {one.rule for one in fixed.changes} == {"tt-103"}
    assert [one.reason for one in fixed.report.accepted] == ["mẫu riêng", "mẫu riêng"]
    only = thidua.fix(data, select=["tt-311"])
    assert {one.rule for one in only.changes} == {"tt-311"}
    assert {one.rule for one in only.report} <= {"tt-311"}


def test_the_template_of_an_office_says_its_own_values() -> None:
    fixed = thidua.fix(bad(0), template="nd30")
    assert [one.after for one in fixed.changes if one.what == "lề phải"] == ["15 mm"]


def test_a_document_without_faults_is_the_same_file(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(sound(0))
    fixed = thidua.fix(tmp_path / "a.docx", tmp_path / "b.docx")
    assert (fixed.path, (tmp_path / "b.docx").read_bytes()) == (tmp_path / "b.docx", sound(0))


def test_the_result_is_data_too() -> None:
    said = json.loads(thidua.fix(bad(0)).to_json())
    assert set(said) == {"changes", "left", "receipt"}
    assert said["changes"][0]["rule"] == "tt-103"
    assert said["receipt"]["parts"] - said["receipt"]["parts_kept"] == len(said["receipt"]["changed"])


# --- What is refused ---------------------------------------------------------------------------------------


def test_what_no_longer_holds_when_it_is_mended_is_refused(tmp_path: Path) -> None:
    signed = io.BytesIO(sound(0))
    with zipfile.ZipFile(signed, "a") as archive:
        archive.writestr("_xmlsignatures/sig1.xml", "<a/>")
    with pytest.raises(thidua.UsageError, match="đã ký số"):
        thidua.fix(signed.getvalue())
    strict = io.BytesIO()
    with zipfile.ZipFile(strict, "w") as archive:
        for name, part in parts_of(sound(0)).items():
            usual, own = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main", b"http://purl.oclc.org/ooxml"
            archive.writestr(name, part.replace(usual, own + b"/wordprocessingml/main"))
    with pytest.raises(thidua.UsageError, match="Strict"):
        thidua.fix(strict.getvalue())
    with pytest.raises(thidua.UsageError, match="là mẫu"):
        thidua.fix(word_template("Mời {{ nguoi_moi }}."))
    with pytest.raises(thidua.UsageError, match="chỉ sửa được"):
        thidua.fix(tmp_path / "a.pdf")
    with pytest.raises(thidua.PlanError):
        thidua.fix(b"PK\x03\x04")


def test_a_copy_is_never_written_over_its_document(tmp_path: Path) -> None:
    file, link = tmp_path / "a.docx", tmp_path / "b.docx"
    file.write_bytes(bad(0))
    link.symlink_to(file)
    for target in (file, link):
        with pytest.raises(thidua.UsageError, match="vừa là tệp vào vừa là tệp ra"):
            thidua.fix(file, target)
    with pytest.raises(thidua.UsageError, match=r"đặt đuôi \.docx"):
        thidua.fix(file, tmp_path / "c.doc")
    assert file.read_bytes() == bad(0)


def test_each_mending_is_of_a_rule_that_there_is() -> None:
    known = {f"{one.id}.{form}" for one in every() for form in one.rule.forms}
    named = [name for name in mendings().by_name if not name.startswith("kiểu chữ.")]
    assert [name for name in named if name not in known] == []


# --- The command -------------------------------------------------------------------------------------------


def test_the_command_tells_what_it_mended_and_what_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.docx").write_bytes(damaged(bad(0), [{"thay": {"Số: 64": "Số: VII"}}]))
    assert run(["fix", "a.docx", "b.docx"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert re.fullmatch(r"a\.docx: đã sửa \d+ chỗ", lines[0])
    assert "văn bản: lề trái 20 mm → 30 mm ← tt-103 (I.I.3): lề trái 20 mm" in lines
    assert any("còn lại: " in one and "tt-221" in one for one in lines)
    assert "giống từng byte" in lines[-1]
    assert run(["fix", "b.docx", "c.docx", "--json", "--select", "tt-1,tt-3"]) == 0
    assert json.loads(capsys.readouterr().out)["changes"] == []
    assert Path("c.docx").read_bytes() == Path("b.docx").read_bytes()
    assert run(["fix", "a.docx", "a.docx"]) == 2
    assert run(["fix", "a.docx", "b.txt"]) == 2
    assert run(["fix", "khong-co.docx", "b.docx"]) == 1
    assert "không có tệp này" in capsys.readouterr().err


def test_a_plan_file_is_put_right_in_place_shown_first_or_written_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    monkeypatch.chdir(tmp_path)
    typed = "# giữ\nnội dung: Nộp  báo cáo trước ngày 5/12/2026 # hạn\n"
    Path("a.yaml").write_text(typed, "utf-8")
    assert run(["fix", "a.yaml", "--dry-run"]) == 0
    said = capsys.readouterr().out
    assert "+nội dung: Nộp báo cáo trước ngày 05/12/2026 # hạn" in said.splitlines()
    assert "a.yaml: sẽ sửa 2 chỗ" in said
    assert Path("a.yaml").read_text("utf-8") == typed
    assert run(["fix", "a.yaml", "b.yaml"]) == 0
    assert Path("a.yaml").read_text("utf-8") == typed
    capsys.readouterr()
    assert run(["fix", "a.yaml", "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["changes"]) == 2
    assert (
        Path("a.yaml").read_text("utf-8")
        == Path("b.yaml").read_text("utf-8")
        == typed.replace("  b", " b").replace("5/12", "05/12")
    )
    before = Path("a.yaml").stat().st_mtime_ns
    assert run(["fix", "a.yaml"]) == 0
    assert Path("a.yaml").stat().st_mtime_ns == before
    assert "không có gì phải sửa" in capsys.readouterr().out
    assert run(["fix", "a.yaml", "a.json"]) == 2
    assert run(["fix", "a.yaml", "--tracked"]) == 2
    assert run(["fix", "sua.docx", "--office", "x.yaml", "ra.docx"]) == 2


def test_the_copy_goes_to_standard_output_and_is_told_aside(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(bad(0))
    command = [sys.executable, "-m", "thidua", "fix", "-", "-", "--tracked"]
    done = subprocess.run(command, input=bad(0), capture_output=True, check=False)
    assert done.returncode == 0
    assert done.stdout == thidua.fix(bad(0), tracked=True).data
    assert "đã sửa" in done.stderr.decode()


# --- Words set in parts, marks that were typed with blanks -------------------------------------------------


def _clerks(begin: str, change: Any) -> bytes:
    """The plan of a clerk in which something was done to the paragraphs that begin so."""
    document = docx.Document(io.BytesIO(clerks_plan()))
    for element in list(document.element.body.iter(f"{W}p")):
        paragraph = Paragraph(element, document._body)
        if paragraph.text.startswith(begin):
            change(paragraph)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _half(size: float) -> Any:
    """The second half of a paragraph in another size."""

    def change(paragraph: Paragraph) -> None:
        first = paragraph.runs[0]
        words, at = first.text, len(first.text) // 2
        first.text = words[:at]
        rest = paragraph.add_run(words[at:])
        rest.bold, rest.italic, rest.font.size = first.bold, first.italic, Pt(size)

    return change


HALVES = {"CỘNG HÒA": (15, "tt-202"), "KẾ HOẠCH": (18, "tt-241"), "Sở Nội vụ ban hành": (10, "tt-311")}


@pytest.mark.parametrize("begin", HALVES)
def test_half_a_line_of_another_size_is_found_and_mended(begin: str) -> None:
    size, rule = HALVES[begin]
    data = _clerks(begin, _half(size))
    assert rule in {one.rule for one in thidua.check(data, format="docx")}
    fixed = thidua.fix(data)
    assert {one.rule for one in fixed.changes} == {rule}
    assert rule not in {one.rule for one in fixed.report}
    assert words_of(fixed.data) == words_of(data)


def test_a_word_of_another_size_inside_the_text_is_left() -> None:
    """A figure in the air, as people set m² by hand."""

    def change(paragraph: Paragraph) -> None:
        paragraph.add_run("m")
        paragraph.add_run("2").font.size = Pt(9)

    data = _clerks("Sở Nội vụ ban hành", change)
    assert "tt-311" not in {one.rule for one in thidua.check(data, format="docx")}


def test_a_number_without_a_blank_before_it_is_read_as_one() -> None:
    data = _clerks("Số:", lambda paragraph: setattr(paragraph.runs[0], "text", "Số:5/KH-SNV"))
    assert {one.rule for one in thidua.check(data, format="docx")} & {"tt-221", "tt-222"} == {"tt-221"}
    fixed = thidua.fix(data)
    assert "Số:05/KH-SNV" in words_of(fixed.data)
    assert not {one.rule for one in fixed.report} & {"tt-221", "tt-222"}


def test_the_closing_sign_is_not_put_behind_a_part_of_itself() -> None:
    def change(paragraph: Paragraph) -> None:
        paragraph.runs[0].text = paragraph.runs[0].text.replace("./.", " . / .")

    fixed = thidua.fix(_clerks("Trên đây", change))
    assert next(one for one in words_of(fixed.data) if one.startswith("Trên đây")).endswith("thực hiện./.")


def test_a_rule_below_the_last_line_of_a_cell_can_be_rejected() -> None:
    """No mark can go at the end of a cell: it is the line above that is told to be parted."""
    document = docx.Document(io.BytesIO(clerks_plan()))
    cell = document.tables[0].rows[0].cells[1]
    for paragraph in cell.paragraphs[2:]:
        paragraph._p.getparent().remove(paragraph._p)
    out = io.BytesIO()
    document.save(out)
    data = out.getvalue()
    fixed = thidua.fix(data, tracked=True, select=["tt-205"])
    assert [one.rule for one in fixed.changes] == ["tt-205"]
    root = etree.fromstring(parts_of(fixed.data)["word/document.xml"])
    above, rule = list(next(root.iter(f"{W}tr"))[-1].iter(f"{W}p"))[-2:]
    assert above.find(f"{W}pPr/{W}rPr/{W}ins") is not None
    assert rule.find(f"{W}pPr/{W}rPr/{W}ins") is None
    before = rule.find(f"{W}pPr/{W}pPrChange/{W}pPr")
    was = etree.fromstring(parts_of(data)["word/document.xml"])
    own = list(next(was.iter(f"{W}tr"))[-1].iter(f"{W}p"))[-1].find(f"{W}pPr")
    assert before is not None
    assert own is not None
    assert [(one.tag, dict(one.attrib)) for one in before] == [
        (one.tag, dict(one.attrib)) for one in own if one.tag != f"{W}rPr"
    ]
    assert thidua.fix(fixed.data, tracked=True, select=["tt-205"]).data == fixed.data


# --- Numbers that lists of Word print ----------------------------------------------------------------------------

COUNTED: dict[str, Any] = {
    "1. Văn phòng Sở": {"dạng": "decimal", "chữ": "%1.", "dấu đoạn": {"nghiêng": "có", "phông": "Arial", "cỡ": 12}}
}


def _counted(*more: dict[str, Any]) -> bytes:
    return printed({"hỏng": [{"tự động": COUNTED}, *more]})


def _numbers(data: bytes) -> list[tuple[Any, ...]]:
    sheet = read_sheet(data, "docx", "")
    found = (one.numbered for one in paragraphs(sheet.blocks))
    return [(one.text, one.bold, one.italic, one.size, one.font) for one in found if one]


@pytest.mark.parametrize("tracked", [False, True], ids=["plain", "tracked"])
def test_a_number_that_a_list_prints_is_mended_by_the_mark_of_its_paragraph(tracked: bool) -> None:
    data = _counted()
    assert _forms(data) == {("tt-104", "so"), ("tt-311", "so"), ("tt-322", "so")}
    fixed = thidua.fix(data, tracked=tracked)
    assert _forms(fixed.data) == set()
    assert _numbers(fixed.data) == [("1.", True, False, 14, "Times New Roman")]
    assert sorted((one.what, one.before, one.after) for one in fixed.changes) == [
        ("cỡ của số", "12 pt", "14 pt"), ("kiểu chữ của số", "nghiêng", "đứng"),
        ("phông chữ của số", "Arial", "Times New Roman"),
    ]  # fmt: skip
    assert thidua.fix(fixed.data, tracked=tracked).changes == ()


def test_a_number_goes_with_its_words() -> None:
    """Where these are set in bold, it would not be any more what they are."""
    fixed = thidua.fix(_counted({"kiểu": {"Khoản": {"đậm": "không"}}}))
    assert _forms(fixed.data) == set()
    assert _numbers(fixed.data) == [("1.", True, False, 14, "Times New Roman")]


def test_the_number_of_an_article_is_bold_and_its_words_are_not() -> None:
    look = {"cỡ": 14, "phông": "Times New Roman", "nghiêng": "có"}
    number = {"dạng": "decimal", "chữ": "Điều %1.", "thay cho": "Điều 1.", "dấu đoạn": look}
    data = damaged(decision().saved(), [{"tự động": {"Điều 1.": number}}])
    assert _forms(data) == {("tt-328", "so")}
    fixed = thidua.fix(data)
    assert _forms(fixed.data) == set()
    assert _numbers(fixed.data) == [("Điều 1.", True, False, 14, "Times New Roman")]
    assert len(fixed.changes) == 2


def test_what_the_list_says_of_its_numbers_is_left() -> None:
    said = {"1. Văn phòng Sở": {"dạng": "decimal", "chữ": "%1.", "số": {"đậm": "không"}}}
    data = printed({"hỏng": [{"tự động": said}, {"kiểu": {"Khoản": {"đậm": "không"}}}]})
    fixed = thidua.fix(data)
    assert _forms(fixed.data) == {("tt-322", "so")}
    assert [one.what for one in fixed.changes if "số" in one.what] == []
