"""The forms of a report: text, a terminal in colour, JSON, Markdown, a page of HTML, SARIF; each says all of it."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from urllib.parse import unquote, urlsplit

import jsonschema
import lxml.html
import pytest
from markdown_it import MarkdownIt
from support import chromium
from test_checking import MISSPELT, SIGNED_WRONG, plan_of

import thidua
from thidua.diagnostics import Diagnostic, Place, Report
from thidua.reports import FORMS, Reports, as_html, as_markdown, as_sarif, as_text
from thidua.rules.check import NOT_JUDGED
from thidua.terminal import show

ODD = Diagnostic("", "lỗi", "<b>|*_`[x](y) & \\", "a | b", Place("khong|co.yaml", label="đoạn <1>"), "a\nb")
REPORTS: Reports = {
    "kế hoạch [1].yaml": thidua.check(plan_of(SIGNED_WRONG, MISSPELT), accepted={"ct-121": "tên riêng"}),
    "cu.txt": thidua.check(thidua.render(plan_of({"chỉ tiêu": None}), "txt"), format="txt"),
    "khong|co.yaml": Report((ODD,)),
}


def _words(reports: Reports = REPORTS) -> Iterator[str]:
    """What each form must say of reports, beside numbers."""
    for name, report in reports.items():
        yield name
        for one in (*report.findings, *(one.finding for one in report.accepted)):
            yield one.rule
        for one in report.findings:
            yield from (one.level, one.what, one.hint)
        yield from (one.reason for one in report.accepted)
        yield from (one.rule for one in report.unjudged)


def _on_terminal(reports: Reports, *, width: str = "200", tty: bool = True) -> str:
    file = io.StringIO()
    file.isatty = lambda: tty  # type: ignore[method-assign]
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COLUMNS", width)
        patch.setenv("TERM", "xterm-256color")
        patch.delenv("NO_COLOR", raising=False)
        show(reports, file)
    return file.getvalue()


def _shown_html(text: str) -> str:
    return "".join(map(str, lxml.html.document_fromstring(text).itertext()))


SHOWN = {
    "txt": as_text,
    "json": lambda reports: json.dumps(json.loads(FORMS["json"](reports)), ensure_ascii=False),
    "md": lambda reports: _shown_html(MarkdownIt().enable("table").render(as_markdown(reports))),
    "html": lambda reports: _shown_html(as_html(reports)),
    "sarif": lambda reports: unquote(as_sarif(reports)),
    "terminal": lambda reports: re.sub(r"\x1b\[[\d;]*m", "", _on_terminal(reports)),
}


def _plain(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


@pytest.mark.parametrize("form", SHOWN)
def test_each_form_says_all_of_a_report(form: str) -> None:
    shown = _plain(SHOWN[form](REPORTS))
    assert [words for words in _words() if _plain(words) not in shown] == []


def test_the_forms_are_those_that_are_shown_here() -> None:
    assert {*FORMS, "terminal"} == SHOWN.keys()


def test_text_counts_what_was_judged_and_what_was_not() -> None:
    lines = as_text(REPORTS).splitlines()
    assert any(re.fullmatch(r"kế hoạch \[1\].yaml: 1 bắt buộc; đã xét \d\d quy tắc, chấp nhận 1", one) for one in lines)
    assert any(
        re.fullmatch(r"cu.txt: chưa có gì phải báo; đã xét \d\d quy tắc, không xét được \d\d", one) for one in lines
    )
    assert lines[-1] == "3 tệp, 2 tệp phải sửa: 1 lỗi, 1 bắt buộc"
    assert "tệp chữ không có kiểu chữ, cỡ chữ, lề" in as_text(REPORTS)


def test_where_nothing_was_judged_nothing_is_said_to_be_in_order() -> None:
    nothing = NOT_JUDGED.said("trong", ten="khổ giấy")
    assert as_text({"a.docx": Report(unjudged=(nothing,))}).endswith("a.docx: không xét được quy tắc nào")


def test_a_notebook_is_told_what_was_not_judged_and_why() -> None:
    """“Nothing to report” of a plan without a date, which most rules cannot judge, is no comfort."""
    shown = thidua.check(thidua.KeHoach(co_quan="Sở Nội vụ", trich_yeu="Thi đua năm 2026"))._repr_html_()
    assert re.search(r"Không có gì phải báo; đã xét \d+ quy tắc, không xét được \d", shown)
    assert "không xét nd-104" in shown
    assert "không rõ văn bản của ngày nào" in shown
    found = thidua.check(thidua.KeHoach(trich_yeu="Thi đua “Một"))._repr_html_()
    assert "không rõ văn bản của ngày nào" in found.partition("</table>")[2]


def test_one_file_alone_has_no_summary() -> None:
    alone = as_text({"a.yaml": Report()})
    assert alone == "a.yaml: không có gì phải báo"


def test_a_line_is_told_once() -> None:
    reports = {"a.yaml": Report((Diagnostic("nd-101", "nên", "gì", at=Place("a.yaml", 5)),))}
    assert as_markdown(reports).count("dòng 5") == 1
    assert as_text(reports).splitlines()[0].count("5") == 1


# --- JSON, Markdown ---------------------------------------------------------------------------------


def test_json_gives_each_report_back() -> None:
    data = json.loads(FORMS["json"](REPORTS))
    assert data == {name: report.to_data() for name, report in REPORTS.items()}
    (accepted,) = data["kế hoạch [1].yaml"]["accepted"]
    assert (accepted["reason"], accepted["rule"]) == ("tên riêng", "ct-121")


def test_markdown_is_a_table_for_each_level_and_no_sign_of_it_is_taken_for_markup() -> None:
    page = lxml.html.document_fromstring(MarkdownIt().enable("table").render(as_markdown(REPORTS)))
    assert [one.text_content() for one in page.iter("h1", "h2")] == ["Kết quả kiểm tra", *REPORTS]
    assert [one.text_content() for one in page.iter("h3")] == ["Bắt buộc", "Lỗi"]
    cells = [[cell.text_content() for cell in row.iter("td")] for row in page.iter("tr")]
    assert ["", "", "đoạn <1>", f"{ODD.what} (“a b”)", "a | b"] in cells
    assert not list(page.iter("a", "em", "b", "code"))


# --- HTML -------------------------------------------------------------------------------------------


def test_a_page_is_one_that_a_reader_of_screens_reads() -> None:
    """What axe asks of a page: language, title, headings without a leap, headers of tables, names of regions."""
    page = lxml.html.document_fromstring(as_html(REPORTS))
    assert page.get("lang") == "vi"
    assert page.findtext(".//title") == "Kết quả kiểm tra"
    levels = [int(one.tag[1]) for one in page.iter("h1", "h2", "h3", "h4")]
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    for table in page.iter("table"):
        heads = table.findall("thead/tr/th")
        assert [one.get("scope") for one in heads] == ["col"] * 5
        for row in table.iterfind("tbody/tr"):
            assert [(cell.tag, cell.get("scope")) for cell in row] == [("th", "row"), *[("td", None)] * 4]
    assert all(one.get("aria-label") for one in page.iterfind(".//*[@role='region']"))
    assert len(page.findall(".//main")) == 1
    assert not list(page.iter("script", "link", "img", "iframe"))


def test_a_page_is_shown_by_a_browser_at_any_width(tmp_path: Path) -> None:
    file = tmp_path / "bao-cao.html"
    file.write_text(as_html(REPORTS), "utf-8")
    for width in (360, 1200):
        picture = tmp_path / f"{width}.png"
        chromium(f"--window-size={width},900", f"--screenshot={picture}", file.as_uri())
        assert picture.stat().st_size > 5_000
    shown = chromium("--dump-dom", file.as_uri())
    assert "ký thay “Giám đốc” nhưng chức vụ là “Giám đốc”" in shown


# --- SARIF ------------------------------------------------------------------------------------------


def _object(required: str = "", **properties: object) -> dict[str, object]:
    return {
        "type": "object", "additionalProperties": False, "properties": properties, "required": required.split()
    }  # fmt: skip


TEXT = _object("text", text={"type": "string", "minLength": 1})
LEVEL = {"enum": ["none", "note", "warning", "error"]}
URI = _object(uri={"type": "string", "pattern": r"^[!#-;=?-\[\]_a-z~]+$"})
SARIF = _object(
    "version runs", version={"const": "2.1.0"}, **{"$schema": {"type": "string", "format": "uri"}},
    runs={"type": "array", "items": _object(
        "tool",
        tool=_object("driver", driver=_object(
            "name", name={"type": "string"}, version={"type": "string"},
            rules={"type": "array", "uniqueItems": True, "items": _object(
                "id", id={"type": "string", "minLength": 1}, name={"type": "string"}, shortDescription=TEXT,
                fullDescription=TEXT, help=TEXT, defaultConfiguration=_object(level=LEVEL),
            )},
        )),
        artifacts={"type": "array", "items": _object(location=URI)},
        columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
        results={"type": "array", "items": _object(
            "message", message=TEXT, ruleId={"type": "string", "minLength": 1},
            ruleIndex={"type": "integer", "minimum": 0}, level=LEVEL,
            kind={"enum": ["notApplicable", "pass", "fail", "review", "open", "informational"]},
            locations={"type": "array", "items": _object(
                physicalLocation=_object(
                    artifactLocation=URI,
                    region=_object(startLine={"type": "integer", "minimum": 1},
                                   startColumn={"type": "integer", "minimum": 1}),
                ),
                logicalLocations={"type": "array", "items": _object(fullyQualifiedName={"type": "string"})},
            )},
            suppressions={"type": "array", "uniqueItems": True, "items": _object(
                "kind", kind={"enum": ["inSource", "external"]}, justification={"type": "string"},
            )},
            properties={"type": "object"},
        )},
    )},
)  # fmt: skip
"""What the schema of SARIF 2.1.0 (OASIS) says of the properties that are used here: names, required, values."""


def test_sarif_is_as_its_schema_wants_it(tmp_path: Path) -> None:
    reports = {**REPORTS, str(tmp_path / "a b.yaml"): Report((ODD.changed(source=str(tmp_path / "a b.yaml")),))}
    jsonschema.Draft7Validator.check_schema(SARIF)
    data = json.loads(as_sarif(reports))
    jsonschema.validate(data, SARIF, format_checker=jsonschema.FormatChecker())
    (run,) = data["runs"]
    ids = [one["id"] for one in run["tool"]["driver"]["rules"]]
    assert all(ids[one["ruleIndex"]] == one["ruleId"] for one in run["results"])
    uris = [one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for one in run["results"]]
    assert {unquote(urlsplit(uri).path) for uri in uris} >= {"kế hoạch [1].yaml", str(tmp_path / "a b.yaml")}


def test_sarif_says_what_is_accepted_and_what_could_not_be_judged() -> None:
    (run,) = json.loads(as_sarif(REPORTS))["runs"]
    accepted = [one for one in run["results"] if "suppressions" in one]
    assert [(one["ruleId"], one["suppressions"][0]["justification"]) for one in accepted] == [("ct-121", "tên riêng")]
    unsure = {one["ruleId"] for one in run["results"] if one.get("kind") == "open"}
    assert unsure == {one.rule for one in REPORTS["cu.txt"].unjudged}
    assert all(one["level"] == "none" for one in run["results"] if one.get("kind") == "open")


# --- A terminal -------------------------------------------------------------------------------------


def test_a_terminal_shows_the_gravest_in_colour_and_words_as_they_are() -> None:
    shown = _on_terminal(REPORTS)
    assert "\x1b[1;31mbắt buộc nd-201\x1b[0m" in shown
    assert ODD.what in shown
    narrow = re.sub(r"\x1b\[[\d;]*m", "", _on_terminal(REPORTS, width="40"))
    assert max(map(len, narrow.splitlines())) <= 40


def test_what_is_no_terminal_gets_no_colour() -> None:
    assert "\x1b" not in _on_terminal(REPORTS, tty=False)
