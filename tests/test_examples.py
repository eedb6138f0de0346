"""What the rules show: the example of a rule is what the rule is said of, its right form is not."""

from __future__ import annotations

import io
import re
import shlex
import string
from pathlib import Path
from typing import Any

import docx
import pytest

import thidua
from thidua import cli
from thidua.diagnostics import Rule
from thidua.engine.check import check_docx
from thidua.engine.faults import MAU
from thidua.engine.markup_check import check_markup
from thidua.rulebook.calls import GOI
from thidua.rulebook.files import LEGACY_LETTERS
from thidua.rulebook.plans import KH
from thidua.templates.checking import check_template

IN_WORDS = {
    "kh-102": ("yaml", "trích yếu: Thi\u0007 đua"),  # a sign that is not seen
    "kh-103": ("yaml", "nội dung: " + 61 * "["),  # too long to be read
    "kh-104": ("json", f'{{"nội dung": [{", ".join(["1"] * 60_001)}]}}'),  # the same
    "kh-404": ("yaml", f"bố cục: {{nội dung: Nội dung, đánh số: chữ}}\nnội dung: [{', '.join(['Một'] * 24)}]"),
    "kh-802": ("yaml", "nội dung:\n\u00a0 - Một"),  # a blank that looks like another
}
"""The rules of which the example is told in words, and a text that each is said of; why it is not shown."""
OF_CALLS = {
    "kh-311": "what a program hands over: tests/test_cures.py",
    "kh-422": "the profile of an office, printed with: tests/plan_files/test_offices.py",
    "kh-601": "a plan is whole or not by what it is printed for: tests/test_templates.py",
    "kh-612": "a subject of 501 letters, for an envelope: tests/test_envelope.py",
    "kh-611": "a table has room or not on the paper that it is printed on: tests/layout/test_body.py",
}
_FORMATS = {"kh-205": "toml", "kh-712": "toml", "kh-713": "toml"}
_JSON = ("kh-705", "kh-706", "kh-707", "kh-708", "kh-709", "kh-710", "kh-711")


@pytest.mark.parametrize("rule", [rule for rule in KH.values() if rule.id not in OF_CALLS], ids=lambda rule: rule.id)
def test_the_example_of_a_rule_for_plans_is_a_text_that_it_is_said_of(rule: Rule) -> None:
    format, text = IN_WORDS.get(rule.id) or (
        _FORMATS.get(rule.id, "json" if rule.id in _JSON else "yaml"),
        rule.example,
    )
    with pytest.raises(thidua.PlanError) as caught:
        thidua.read(text, format=format)
    assert [problem.rule for problem in caught.value.problems] == [rule.id], str(caught.value)


def test_the_example_of_letters_of_another_time_is_read_as_such() -> None:
    with pytest.raises(thidua.PlanError) as caught:
        thidua.read(LEGACY_LETTERS.example.encode(), format="yaml")
    assert [problem.rule for problem in caught.value.problems] == [LEGACY_LETTERS.id]


# --- Calls ------------------------------------------------------------------------------------------

NOT_CALLED = {
    "goi-434": "a Word file that holds tags: tests/test_cures.py",
    "goi-214": "an object of docxtpl's", "goi-215": "a file of data", "goi-303": "a Word file of its own",
    "goi-304": "a warning", "goi-405": "a file of data",
    "goi-420": "an executor that is shut down: tests/batch", "goi-421": "a process that is killed: tests/batch",
    "goi-422": "an error of a program: tests/batch",
    "goi-415": "a fork: tests/test_pdf.py", "goi-601": "a machine without a tool",
}  # fmt: skip
CALLED = pytest.mark.parametrize(
    "rule", [one for one in GOI.values() if one.id not in NOT_CALLED], ids=lambda one: one.id
)


@CALLED
def test_the_example_of_a_rule_for_calls_is_a_call_that_it_is_said_of(
    rule: Rule, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = thidua.KeHoach(trich_yeu="Thi đua")
    monkeypatch.chdir(tmp_path)
    for name in ("ke-hoach.yaml", "xem-truoc/a.yaml", "cu.docx"):
        thidua.write(plan, name)
    for name, text in (("template.toml", 'extends = "nd30"'), ("document.html", "<p>{{ so }}</p>")):
        Path("mau").mkdir(exist_ok=True)
        Path("mau", name).write_text(text, "utf-8")
    if rule.example.startswith("thidua "):
        assert cli.run(shlex.split(rule.example)[1:]) == 2
        said = capsys.readouterr().err.splitlines()[0]
        assert any(re.match(pattern(what), said) for what, _ in rule.forms.values()), said
    else:
        with pytest.raises(thidua.UsageError) as caught:
            eval(rule.example, {"thidua": thidua, "plan": plan, "mau": thidua.Template("nd30")})
        assert [problem.rule for problem in caught.value.problems] == [rule.id]


def pattern(what: str) -> str:
    """What a message of a rule looks like, whatever its values are."""
    return ".+".join(re.escape(text) for text, *_ in string.Formatter().parse(what))


# --- Templates --------------------------------------------------------------------------------------

TOLD = {
    "mau-001": "another kind of file", "mau-002": "hundreds of brackets", "mau-003": "a file without a tag",
    "mau-004": "thousands of letters", "mau-005": "a file that cannot be written to",
    "mau-102": "a tag over two paragraphs", "mau-112": "a look that changes inside of a tag",
    "mau-113": "the signs of two paragraphs", "mau-117": "a tracked change", "mau-118": "the border of a paragraph",
    "mau-210": "a picture inside of a tag",
    "mau-203": "a row of a table", "mau-204": "a row of a table",
    "mau-207": "two cells of a table", "mau-401": "what a whole file has not", "mau-501": "bytes that are no UTF-8",
    "mau-603": "a style of a Word file", "mau-604": "the paper of a Word file", "mau-606": "a file beside the template",
    "mau-608": "what a whole file has not", "mau-615": "two keys, of which one is enough",
    "mau-617": "a folder without a file", "mau-633": "a file beside it",
    "mau-618": "two folders", "mau-620": "a package that is installed",
    "mau-701": "a name without a value is marked, unless all values are asked for",
    "mau-706": "a sign that is not seen", "mau-721": "a header", "mau-722": "a value given when it prints",
    "mau-723": "a source of typst", "mau-724": "hundreds of files", "mau-725": "a source of typst",
    "mau-726": "a source of typst",
    "mau-707": "a table of the layout", "mau-709": "a loop of a minute",
}  # fmt: skip
"""The rules of which the example is told in words, and what it tells of: tests/engine and tests/test_templates.py."""
RIGHT_TOLD = ("mau-108", "mau-201", "mau-202", "mau-602", "mau-607", "mau-616")
"""The rules of which only the right form is told in words, or is that nothing stands there."""
_EXAMPLE = re.compile(r"sai: (?P<wrong>.+); đúng: (?P<right>.+)")
_LEFT_OPEN = re.compile(r"\{%(p|tr)? (if|for)\b")


def sides(rule: Rule) -> tuple[str, str]:
    """The wrong form of an example, and the right one; empty where that is told in words."""
    found = _EXAMPLE.fullmatch(rule.example)
    assert found
    return found["wrong"], "" if rule.id in RIGHT_TOLD else found["right"]


def closed(typed: str) -> str:
    """An example with the end of a block that is left open in it: an example shows one tag."""
    if (found := _LEFT_OPEN.search(typed)) and "{%p end" not in typed and "{% end" not in typed:
        return f"{typed} … {{%{found[1] or ''} end{found[2]} %}}"
    return typed


def word(typed: str) -> bytes:
    """A Word file of some paragraphs: what stands on either side of “ … ” where a tag takes a paragraph to itself."""
    document, out = docx.Document(), io.BytesIO()
    for paragraph in typed.split(" … ") if re.search(r"\{%(p|tr)", typed) else [typed]:
        document.add_paragraph(paragraph)
    document.save(out)
    return out.getvalue()


def tried(family: str) -> Any:
    rules = [rule for rule in MAU.values() if re.match(family, rule.id) and rule.id not in TOLD]
    return pytest.mark.parametrize("rule", rules, ids=lambda rule: rule.id)


@tried("mau-[1-4]")
def test_the_example_of_a_rule_for_word_templates_is_a_tag_that_it_is_said_of(rule: Rule) -> None:
    wrong, right = sides(rule)
    found = check_docx(word(wrong if rule.id == "mau-208" else closed(wrong)), "a.docx", decree=False)
    assert rule.id in {one.rule for one in found}, str(found)
    if right:
        found = check_docx(word(closed(right)), "a.docx", decree=False)
        assert not found.findings, f"{right}: {found}"


@tried("mau-5")
def test_the_example_of_a_rule_for_pages_is_a_piece_that_it_is_said_of(rule: Rule) -> None:
    for typed, wanted in zip(sides(rule), ({rule.id}, set()), strict=True):
        page = f"<!DOCTYPE html><html><head><title>A</title></head><body>{closed(typed)}</body></html>"
        found = check_markup(page, "a.html", format="html", decree=False)
        assert {one.rule for one in found} == wanted, str(found)


_KIND = '[van_ban]\nten_loai = "A"\n'
_TABLES = {
    **dict.fromkeys(("mau-602", "mau-605", "mau-609", "mau-613", "mau-614"), "[kieu]\n"), "mau-610": _KIND,
    "mau-631": "[gia_tri]\n",
}  # fmt: skip
_LINES = {
    "mau-607": ('[ly_do]\nco_chu = "vì"', ""),
    "mau-612": ('[ly_do]\nco_chuu = ""', '[kieu]\nco_chu = 15\n[ly_do]\nco_chu = "Quy chế của Sở"'),
    "mau-632": (
        '[[than]]\ncot = [{ten = "A"}]',
        '[van_ban]\nten_loai = "Báo cáo"\nma_loai = "BC"\n[[than]]\nmuc = "A"',
    ),
    "mau-616": ('[van_ban]\ntrich_yeu = "A"', f'{_KIND}trich_yeu = "A"'),
}
"""The examples of several lines, which are told on one."""


@tried("mau-6")
def test_the_example_of_a_rule_for_a_manifest_is_a_line_that_it_is_said_of(rule: Rule, tmp_path: Path) -> None:
    given = _LINES.get(rule.id) or sides(rule)
    for typed, wrong in zip(given, (True, False), strict=True):
        base = "" if "extends" in typed else 'extends = "nd30"\n'
        if typed:
            (tmp_path / "template.toml").write_text(f"{base}{_TABLES.get(rule.id, '')}{typed}\n", "utf-8")
            found = check_template(tmp_path)
            assert (rule.id in {one.rule for one in found}) is wrong, f"{typed}: {found}"
            assert wrong or found.ok, f"{typed}: {found}"


_DATA: dict[str, dict[str, Any]] = {
    "mau-702": {"ds": [1, 2, 3]},
    "mau-703": {"ten": "An"},
    "mau-704": {"ds": [1, 2, 3]},
    "mau-705": {},
    "mau-708": {"so_luong": 2},
    "mau-710": {"so_luong": 0},
    "mau-711": thidua.Template("nd30").values(thidua.KeHoach()),
}


@tried("mau-7")
def test_the_example_of_a_rule_for_what_prints_is_a_tag_that_it_is_said_of(rule: Rule) -> None:
    wrong, right = (closed(side.partition(" khi ")[0]) for side in sides(rule))
    with pytest.raises(thidua.TemplateError) as caught:
        thidua.Template(word(wrong)).render(_DATA[rule.id], strict=rule.id == "mau-711")
    assert [problem.rule for problem in caught.value.problems] == [rule.id]
    assert thidua.Template(word(right)).render(_DATA[rule.id])


def test_what_is_told_in_words_is_a_rule() -> None:
    assert {*TOLD, *RIGHT_TOLD} <= MAU.keys()
    assert {*IN_WORDS, *OF_CALLS} <= KH.keys()
