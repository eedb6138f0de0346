"""The command line: files, standard input and output, exit codes."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from pathlib import Path

import pytest
from support import ROOT

import thidua
from thidua.cli import run

SHORT = ROOT / "examples" / "ngan.yaml"


def test_write_and_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["write", str(SHORT), str(tmp_path / "sub" / "ke-hoach.docx")]) == 0
    assert (tmp_path / "sub" / "ke-hoach.docx").read_bytes()[:2] == b"PK"
    assert run(["read", str(SHORT), str(tmp_path / "ke-hoach.json")]) == 0
    assert thidua.read(tmp_path / "ke-hoach.json") == thidua.read(SHORT)
    assert capsys.readouterr() == ("", "")


def test_gaps_are_said_and_refused_by_strict(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "ke-hoach.yaml"
    file.write_text("trích yếu: Thi đua\nnội dung: A\n", "utf-8")
    assert run(["write", str(file), str(tmp_path / "a.docx")]) == 0
    assert "còn thiếu cơ quan, địa danh, nơi nhận" in capsys.readouterr().err
    assert run(["write", str(file), str(tmp_path / "b.docx"), "--strict"]) == 1
    said = capsys.readouterr().err
    assert f"{file}: còn thiếu địa danh (bổ sung rồi in lại; không có --strict thì in được bản nháp)" in said
    assert not (tmp_path / "b.docx").exists()


def test_standard_input_and_output() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "thidua", "write", "-", "-", "--to", "txt"],
        input=SHORT.read_bytes(), check=True, capture_output=True,
    )  # fmt: skip
    assert "Số: 21/KH-SKHCN" in done.stdout.decode()
    assert done.stdout == thidua.render(thidua.read(SHORT), "txt")


def test_the_call_is_at_fault(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["write"]) == 2
    assert run(["read", str(SHORT), "a.docx"]) == 2
    assert "không phải là tệp kế hoạch" in capsys.readouterr().err
    assert run(["--version"]) == 0
    assert capsys.readouterr().out == f"thidua {thidua.__version__}\n"


def test_read_takes_text_bytes_paths_and_open_files() -> None:
    plan = thidua.read(SHORT)
    assert thidua.read(str(SHORT)) == plan
    assert thidua.read(SHORT.read_text("utf-8"), format="yaml") == plan
    assert thidua.read(SHORT.read_bytes(), format="yaml") == plan
    assert thidua.read(io.BytesIO(SHORT.read_bytes()), format="yaml") == plan
    with SHORT.open("rb") as file:
        assert thidua.read(file) == plan
    with pytest.raises(thidua.UsageError):
        thidua.read(b"a: b")


CALLS = {
    "an unknown command": (["wrte"], "không có lệnh “wrte” (có phải “write” không?)"),
    "an unknown option": (["write", "a", "--strct"], "không có tùy chọn --strct (có phải --strict không?)"),
    "a missing argument": (["write", "a"], "thiếu TỆP_RA"),
    "an argument too many": (["write", "a", "b", "c"], "thừa c"),
    "an option without its value": (["write", "a", "b", "--to"], "tùy chọn --to cần một giá trị"),
    "a value for a switch": (["write", "a", "b", "--strict=1"], "tùy chọn --strict không nhận giá trị"),
    "no command of a group": (["template", "--"], "thiếu lệnh"),
    "nothing at all": ([], "cách dùng: thidua LỆNH …"),
    "a group alone": (["template"], "cách dùng: thidua template LỆNH …"),
}


@pytest.mark.parametrize(("words", "wanted"), CALLS.values(), ids=CALLS)
def test_a_wrong_call_is_told_in_vietnamese(words: list[str], wanted: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(words) == 2
    assert capsys.readouterr().err.splitlines()[0].startswith(wanted)


COMMANDS = ["", "write", "read", "verify", "template"]
TOOLS = ["check", "fields", "list", "new", "preview", "dump"]
ENGLISH = re.compile(
    r"usage|option|command|argument|default|required|show|message|exit|(?<!--)help|text|missing|invalid|\[|str\b",
    re.I,
)


@pytest.mark.parametrize("words", [*COMMANDS, *(f"template {name}" for name in TOOLS)])
def test_help_is_in_vietnamese_and_names_all_that_can_be_typed(
    words: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "72")
    assert run([*words.split(), "--help"]) == 0
    said = capsys.readouterr().out
    assert said.startswith(f"cách dùng: {f'thidua {words}'.strip()} ")
    assert not ENGLISH.findall(said.replace("[tùy chọn]", "").replace("[TỆP_RA]", ""))
    assert max(map(len, said.splitlines())) <= 72
    assert "  --help" in said
    for name in {"": COMMANDS[1:], "template": TOOLS}.get(words, []):
        assert f"\n  {name} " in said
    if words == "write":
        typed = re.findall(r"^  (--\w+)", said, re.MULTILINE)
        assert typed == ["--template", "--strict", "--data", "--to", "--from", "--open", "--watch", "--help"]
        assert "Không nói thì là nd30, của cấp ủy thì là dang." in " ".join(said.split())


def test_verify_says_yes_or_names_each_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan, paper = ROOT / "examples" / "so-noi-vu.yaml", tmp_path / "a.docx"
    assert run(["write", str(plan), str(paper)]) == 0
    assert run(["verify", str(paper), str(plan)]) == 0
    assert "đúng là" in capsys.readouterr().out
    other = thidua.read(plan).evolve(so="65", chi_tieu=["Trên 99% hồ sơ đúng hạn."])
    thidua.write(other, tmp_path / "b.yaml")
    assert run(["verify", str(paper), str(tmp_path / "b.yaml")]) == 1
    said = capsys.readouterr().err
    assert "Số: 64/KH-SNV" in said
    assert "Trên 99% hồ sơ đúng hạn" in said
    assert "vb-102" in said
