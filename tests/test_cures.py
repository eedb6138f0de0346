"""Every cure that a message for plans or calls proposes is applied, and the message is gone."""

from __future__ import annotations

import io
import re
import shlex
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML
from support import ROOT
from test_examples import pattern

import thidua
from thidua import cli
from thidua.diagnostics import Rule
from thidua.errors import Problem
from thidua.rulebook.calls import GOI
from thidua.rulebook.plans import KH

CASES: list[dict[str, str]] = YAML(typ="safe", pure=True).load(
    Path(__file__).with_name("cures.yaml").read_text("utf-8")
)
FAMILIES = {**KH, **GOI}
NOT_SHOWN = {
    ("kh-104", ""): "a file of a hundred thousand lines: tests/test_examples.py",
    ("kh-311", "bang"): "tables of other libraries: tests/model/test_programs.py",
    ("kh-404", "hon"): "a document that is read has it: tests/documents",
    ("kh-601", "lenh"): "the same in a command: tests/test_cli.py",
    ("kh-713", "yaml"): "structure that no other rule explains",
    ("kh-713", "yaml_tep"): "the same",
    ("goi-302", "goc"): "a file that bears the name of a template: tests/test_templates.py",
    ("goi-401", ""): "it watches until it is ended: tests/test_cli.py",
    ("goi-401", "nhieu"): "the same",
    ("goi-211", "hep"): "a file of its own: tests/test_pictures.py",
    ("goi-413", ""): "two files of one name: tests/test_cli.py",
    ("goi-405", ""): "a Word file of its own: tests/test_cli.py",
    **{("kh-611", form): "a warning of what is printed: tests/layout/test_body.py" for form in KH["kh-611"].forms},
    ("goi-403", ""): "a preview, which other programs print: tests/test_preview.py",
    ("goi-501", "lenh"): "without a command, the help is shown",
    ("goi-503", ""): "a command that is like none",
    ("goi-504", ""): "an option that is like none",
    **{(rule, form): "a file of its own: tests/test_pictures.py" for rule in ("goi-214", "goi-215")
       for form in GOI[rule].forms},
    **{("goi-303", form): "a Word file of its own: tests/test_templates.py" for form in GOI["goi-303"].forms},
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
    Path("mau").mkdir()
    Path("mau", "template.toml").write_text('extends = "nd30"', "utf-8")
    Path("mau", "document.html").write_text(
        "<!DOCTYPE html><html><head><title>A</title></head><body><p>{{ so }}</p></body></html>", "utf-8"
    )
    Path("ky.png").write_bytes(PNG)
    return tmp_path


PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)


def deep(levels: int) -> dict[str, Any]:
    """Data of so many levels."""
    data: dict[str, Any] = {"nội dung": "x"}
    for _ in range(levels):
        data = {"tiêu đề": "x", "gồm": data}
    return data


def refused(case: dict[str, str], text: str) -> tuple[Problem, ...]:
    """What is refused of the text of a file, or of a call."""
    closed = io.BytesIO()
    closed.close()
    names = {name: getattr(thidua, name) for name in thidua.__all__}
    plan = thidua.KeHoach(trich_yeu="Thi đua")
    try:
        if case["tệp"] == "python":
            eval(
                text, {**names, "thidua": thidua, "io": io, "Path": Path, "deep": deep, "plan": plan, "closed": closed}
            )
        else:
            thidua.read(text, format=case["tệp"])
    except thidua.ThiduaError as error:
        return error.problems
    return ()


def forms(rule: Rule, said: Problem) -> set[str]:
    """The forms of a rule that a problem may be of: those with its message and its way out."""
    return {name for name, form in rule.forms.items() if all(map(_is, form, (said.pattern, said.way_out)))}


def _is(form: str, pattern: str) -> bool:
    return pattern in (form, form.replace("{{", "{").replace("}}", "}"))  # without values, braces are no longer doubled


def _named(case: dict[str, str]) -> str:
    return f"{case['mã']}-{case['dạng']}"


@pytest.mark.parametrize("case", [case for case in CASES if case["tệp"] != "lệnh"], ids=_named)
def test_a_cure_is_applied_and_the_message_is_gone(case: dict[str, str], folder: Path) -> None:
    told = refused(case, case["sai"])
    assert any(case["dạng"] in forms(FAMILIES[case["mã"]], one) for one in told if one.rule == case["mã"]), told
    assert refused(case, case["đúng"]) == ()


@pytest.mark.parametrize("case", [case for case in CASES if case["tệp"] == "lệnh"], ids=_named)
def test_a_cure_of_a_command_is_applied_and_the_message_is_gone(
    case: dict[str, str], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    message = pattern(FAMILIES[case["mã"]].forms[case["dạng"]][0])
    assert cli.run(shlex.split(case["sai"])[1:]) == 2
    assert re.search(message, capsys.readouterr().err)
    assert cli.run(shlex.split(case["đúng"])[1:]) == 0
    assert not re.search(message, capsys.readouterr().err)


def test_each_form_of_a_rule_has_a_cure_that_is_applied() -> None:
    shown = {(case["mã"], case["dạng"]) for case in CASES}
    every = {(rule.id, form) for rule in FAMILIES.values() for form in rule.forms}
    assert sorted(every - shown) == sorted(NOT_SHOWN)
