"""The command line: files, standard input and output, exit codes."""

from __future__ import annotations

import io
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from support import ROOT, need, word_template
from texts import docx_text

import thidua
from thidua.cli import run
from thidua.formats import DOCUMENTS
from thidua.templates.checking import check_template

SHORT = ROOT / "examples" / "ngan.yaml"


def test_write_and_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["write", str(SHORT), str(tmp_path / "sub" / "ke-hoach.docx")]) == 0
    assert (tmp_path / "sub" / "ke-hoach.docx").read_bytes()[:2] == b"PK"
    assert run(["read", str(SHORT), str(tmp_path / "ke-hoach.json")]) == 0
    assert thidua.read(tmp_path / "ke-hoach.json") == thidua.read(SHORT)
    counted = f"{SHORT}: soi kế hoạch thấy 3 nên (xem từng điều: thidua check {SHORT})\n"
    assert capsys.readouterr() == ("", counted)


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
    "a value for help": (["write", "--help=1"], "tùy chọn --help không nhận giá trị"),
    "a short option without its value": (["write", "a", "b", "-t"], "tùy chọn -t cần một giá trị"),
    "no command": (["--"], "thiếu lệnh"),
    "no command of a group": (["template", "--"], "thiếu lệnh"),
    "an option before the command": (["--strict", "write"], "không có tùy chọn --strict"),
    "an unknown short option": (["write", "a", "b", "-sx"], "không có tùy chọn -x"),
    "an argument too many for two": (["verify", "a", "b", "c d"], "thừa c d"),
    "nothing at all": ([], "cách dùng: thidua LỆNH …"),
    "a group alone": (["template"], "cách dùng: thidua template LỆNH …"),
}


@pytest.mark.parametrize(("words", "wanted"), CALLS.values(), ids=CALLS)
def test_a_wrong_call_is_told_in_vietnamese(words: list[str], wanted: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(words) == 2
    assert capsys.readouterr().err.splitlines()[0].startswith(wanted)


ALL_THAT_IS_WRONG = {
    "two unknown options": (
        ["write", "a", "b", "--templat", "x", "--strct", "--help"],
        [
            "không có tùy chọn --templat (có phải --template không?)",
            "không có tùy chọn --strct (có phải --strict không?)",
        ],
    ),
    "an unknown option, and what it hides": (
        ["batch", "a", "b", "--order=1", "--formt=docx"],
        ["không có tùy chọn --order", "không có tùy chọn --formt (có phải --format không?)", "thiếu THƯ_MỤC"],
    ),
    "an empty value and one given twice": (
        ["write", "a", "b", "--to", "x", "--to", "y", "--from", ""],
        ["tùy chọn --to có hai lần (giữ một)", "--from để trống"],
    ),
    "short options on one word": (["write", "a", "b", "-sxq"], ["không có tùy chọn -x", "không có tùy chọn -q"]),
    "nothing but such": (["--strct", "--version"], ["không có tùy chọn --strct"]),
    "all, with an argument too many": (["verify", "a", "b", "c", "--xyz"], ["không có tùy chọn --xyz", "thừa c"]),
}


@pytest.mark.parametrize(("words", "wanted"), ALL_THAT_IS_WRONG.values(), ids=ALL_THAT_IS_WRONG)
def test_all_that_is_wrong_with_a_call_is_told_at_once(
    words: list[str], wanted: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(words) == 2
    *said, usage, see = capsys.readouterr().err.splitlines()
    assert (usage.split(":")[0], see.split(":")[0]) == ("cách dùng", "xem")
    assert len(said) == len(wanted), said
    for line, beginning in zip(said, wanted, strict=True):
        assert line.startswith(beginning)


COMMANDS = [
    "", "write", "batch", "read", "next", "show", "check", "fix", "verify", "fill", "schema", "completion", "template",
]  # fmt: skip
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
    typed = r"\[(tùy chọn|KẾ_HOẠCH|TỆP_RA|TỆP…|Ô=GIÁ_TRỊ…)\]|-\w, --\w+|\.\w+|\w+_mb\b|thidua show|(?<=\n  )show"
    assert not ENGLISH.findall(re.sub(typed, "", said))
    assert max(map(len, said.splitlines())) <= 72
    assert "  -h, --help" in said
    for name in {"": COMMANDS[1:], "template": TOOLS}.get(words, []):
        assert f"\n  {name} " in said
    if words == "write":
        typed = re.findall(r"^  -\w, (--\w+)", said, re.MULTILINE)
        assert typed == [
            "--out",
            "--template",
            "--strict",
            "--data",
            "--filters",
            "--to",
            "--from",
            "--open",
            "--watch",
            "--help",
        ]
        assert "hồ sơ không có thì là nd30, của cấp ủy thì là dang." in " ".join(said.split())


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


# --- Input and output are two files -------------------------------------------------------------------

BOTH = {
    "the plan itself": ["write", "k.yaml", "k.yaml"],
    "the plan itself, named otherwise": ["write", "k.yaml", "./k.yaml"],
    "a link to the plan": ["write", "k.yaml", "lien-ket.yaml"],
    "a plan that is read through a link": ["write", "lien-ket.yaml", "k.yaml"],
    "another name of the plan": ["write", "k.yaml", "ten-khac.yaml"],
    "the plan that is read": ["read", "k.yaml", "k.yaml"],
    "a link to the plan that is read": ["read", "k.yaml", "lien-ket.yaml"],
    "the data": ["write", "k.yaml", "d.yaml", "--data", "d.yaml"],
    "the Word file of the template": ["write", "k.yaml", "mau/document.docx", "--template", "mau"],
    "the template that is checked": ["template", "check", "mau", "--comments", "mau/document.docx"],
    "the template that is shown": ["template", "dump", "mau", "mau/document.docx"],
    "one of several plans": ["write", "k.yaml", "b.yaml", "a.json", "--to", "yaml", "-o", "."],
}


@pytest.mark.parametrize("words", BOTH.values(), ids=BOTH)
def test_an_output_that_is_an_input_is_refused(
    words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("k.yaml").write_text("# ghi chú\n" + SHORT.read_text("utf-8"), "utf-8")
    Path("d.yaml").write_text("phòng họp: Tầng 2\n", "utf-8")
    Path("lien-ket.yaml").symlink_to("k.yaml")
    Path("ten-khac.yaml").hardlink_to("k.yaml")
    assert run(["template", "new", "mau"]) == 0
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    capsys.readouterr()
    assert run(words) == 2
    assert "vừa là tệp vào vừa là tệp ra" in capsys.readouterr().err
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


# --- What an option says of a file is true ------------------------------------------------------------

CONTRARY = {
    "--to": (["write", "k.yaml", "a.docx", "--to", "txt"], "--to txt trái với đuôi tên của a.docx"),
    "--to of read": (["read", "k.yaml", "a.json", "-t", "toml"], "--to toml trái với đuôi tên của a.json"),
    "--from": (["write", "k.yaml", "a.docx", "--from", "toml"], "--from toml trái với đuôi tên của k.yaml"),
    "--from of read": (["read", "k.yaml", "a.json", "-f", "docx"], "--from docx trái với đuôi tên của k.yaml"),
    "--comments": (["template", "check", "nd30", "-c", "x.txt"], "bản có chú thích là một tệp Word"),
    "files of verify": (["verify", "k.yaml", "k.docx"], "đổi chỗ hai tệp: thidua verify k.docx k.yaml"),
    "a suffix that is not read": (["read", "a.html", "b.yaml"], "không đọc được định dạng “html” (đọc được: yaml, "),
    "no suffix": (["read", "van-ban", "b.yaml"], "“van-ban” không có đuôi tên tệp, không rõ định dạng (thêm đuôi: "),
    "no suffix of the output": (["write", "k.yaml", "van-ban"], "“van-ban” không có đuôi tên tệp"),
    "a document where a plan file is written": (["read", "k.docx", "-t", "txt"], "“.txt” không phải là tệp kế hoạch"),
    "an unknown shell": (["completion", "tcsh"], "không có phím Tab cho “tcsh” (dùng: bash, zsh, fish, "),
}


@pytest.mark.parametrize(("words", "wanted"), CONTRARY.values(), ids=CONTRARY)
def test_what_a_call_says_of_a_file_is_held_against_its_name(
    words: list[str], wanted: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    thidua.write(thidua.read(SHORT), "k.yaml")
    thidua.write(thidua.read(SHORT), "k.docx")
    before = sorted(tmp_path.iterdir())
    assert run(words) == 2
    assert capsys.readouterr().err.startswith(wanted) or wanted.startswith("đổi chỗ")
    assert sorted(tmp_path.iterdir()) == before


def test_the_format_of_a_file_without_a_suffix_may_be_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["write", str(SHORT), "van-ban", "--to", "docx"]) == 0
    assert Path("van-ban").read_bytes()[:2] == b"PK"
    assert run(["read", "van-ban", "ke-hoach", "--from", "docx", "--to", "json"]) == 0
    assert thidua.read(Path("ke-hoach"), format="json") == thidua.read(SHORT)


# --- Several files ------------------------------------------------------------------------------------


@pytest.fixture
def several(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two plans, one at fault and one with gaps."""
    monkeypatch.chdir(tmp_path)
    for name in ("a.yaml", "b.yaml"):
        Path(name).write_bytes(SHORT.read_bytes())
    Path("sai.yaml").write_text("trích yếu: A\nkhong biet: B\n", "utf-8")
    Path("thieu.yaml").write_text("trích yếu: A\nnội dung: B\n", "utf-8")
    return tmp_path


def test_several_plans_are_written_each_to_its_file(several: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["write", "a.yaml", "b.yaml", "--to", "txt"]) == 0
    assert run(["write", "a.yaml", "b.yaml", "-o", "ra"]) == 0
    assert run(["read", "ra/a.docx", "ra/b.docx", "-t", "json", "-o", "ra"]) == 0
    assert run(["write", "a.yaml", "--to", "md"]) == 0
    made = {path.relative_to(several).as_posix() for path in several.rglob("*") if path.is_file()}
    wanted = {"a.txt", "b.txt", "a.md", "ra/a.docx", "ra/b.docx", "ra/a.json", "ra/b.json"}
    assert made == wanted | {"a.yaml", "b.yaml", "sai.yaml", "thieu.yaml"}
    assert Path("b.txt").read_bytes() == thidua.render(thidua.read(SHORT), "txt")
    assert thidua.read("ra/b.json") == thidua.read(SHORT)


def test_each_of_several_plans_stands_for_itself(several: Path, capsys: pytest.CaptureFixture[str]) -> None:
    names = ["sai.yaml", "a.yaml", "khong-co.yaml", "thieu.yaml", "b.yaml"]
    assert run(["write", *names, "--to", "docx", "--strict"]) == 1
    said = capsys.readouterr().err.splitlines()
    assert [line.partition(":")[0] for line in said[:3]] == ["sai.yaml", "a.yaml", "khong-co.yaml"]
    assert len(said) > 4
    assert all(line.startswith("thieu.yaml: còn thiếu ") for line in said[3:-1])
    assert said[1::len(said) - 2] == [f"{name}: soi kế hoạch thấy 3 nên (xem từng điều: thidua check {name})"
                                     for name in ("a.yaml", "b.yaml")]  # fmt: skip
    assert {path.name for path in several.glob("*.docx")} == {"a.docx", "b.docx"}
    assert run(["write", "a.html", "b.yaml", "c.yaml", "--to", "txt"]) == 2
    assert capsys.readouterr().err.startswith("a.html: không đọc được định dạng “html”")
    assert Path("b.txt").is_file()


SEVERAL = {
    "two plans for one file": (["a.yaml", "./a.yaml", "b.yaml", "--to", "txt"], "a.yaml và ./a.yaml cùng ghi ra a.txt"),
    "one plan twice": (["a.yaml", "a.yaml", "b.yaml", "-t", "txt"], "a.yaml và a.yaml cùng ghi ra a.txt"),
    "standard input among them": (["a.yaml", "-", "b.yaml", "--to", "txt"], "“-” không đi cùng nhiều tệp"),
    "no format": (["a.yaml", "b.yaml", "c.yaml"], "thừa c.yaml (nhiều tệp vào thì thêm --to"),
    "an unknown format": (["a.yaml", "b.yaml", "--to", "odt"], "không ghi được định dạng “odt”"),
    "an unknown template": (["a.yaml", "b.yaml", "--to", "txt", "-m", "nd3"], "không có mẫu “nd3”"),
    "watching": (["a.yaml", "b.yaml", "--to", "txt", "--watch"], "--watch đi với một tệp ra"),
}


@pytest.mark.parametrize(("words", "wanted"), SEVERAL.values(), ids=SEVERAL)
def test_a_wrong_call_with_several_files_writes_nothing(
    words: list[str], wanted: str, several: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(several.iterdir())
    assert run(["write", *words]) == 2
    said = capsys.readouterr().err
    assert said.startswith(wanted)
    assert said.count("\n") == 1
    assert sorted(several.iterdir()) == before


# --- The Tab key --------------------------------------------------------------------------------------


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "powershell", "pwsh"])
def test_a_shell_gets_its_script(shell: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["completion", shell]) == 0
    assert "_THIDUA_COMPLETE" in capsys.readouterr().out


COMMANDS_OFFERED = {
    "write", "batch", "read", "next", "show", "check", "fix", "verify", "fill", "schema", "completion", "template",
}  # fmt: skip
TABS = {
    "commands": ("thidua ", COMMANDS_OFFERED),
    "commands of a group": ("thidua template ", {"check", "fields", "list", "new", "preview", "dump"}),
    "templates, or a file": ("thidua write a.yaml a.docx --template bao", {"bao-cao", "bao-cao-dang", "(file)"}),
    "templates, for a tool": ("thidua template check tin", {"tin-bai", "(file)"}),
    "an option": ("thidua write --str", {"--strict"}),
    "a format": ("thidua write - - --to to", {"toml"}),
    "a format that is read": ("thidua read - - -f dot", {"dotx"}),
    "fields to fill in": ("thidua fill a.pdf n", {"ngay=", "(file)"}),
    "a shell": ("thidua completion po", {"powershell"}),
    "files": ("thidua write ke", {"(file)"}),
    "more files": ("thidua write a.yaml b.yaml ke", {"(file)"}),
    "a folder": ("thidua template new ma", {"(dir)"}),
}


def _asked(shell: str, words: str) -> set[str]:
    """What is offered to the script of a shell that asks for the last of some words."""
    at, last = words.count(" "), words.rpartition(" ")[2]
    asked = {"COMP_WORDS": words, "COMP_CWORD": last if shell == "fish" else f"{at}"}
    env = {**os.environ, "_THIDUA_COMPLETE": f"{shell}_complete", **asked}
    done = subprocess.run([sys.executable, "-m", "thidua"], env=env, check=False, capture_output=True)
    assert done.stderr == b""
    parted = "," if shell in ("bash", "fish") else "\n"  # kind, value, and what it does
    found = re.findall(rf"^(plain|file|dir){parted}([^\t\n]*)", done.stdout.decode("utf-8"), re.MULTILINE)
    return {value if kind == "plain" else f"({kind})" for kind, value in found}


@pytest.mark.parametrize(("words", "wanted"), TABS.values(), ids=TABS)
def test_the_tab_key_offers_what_may_stand_there(words: str, wanted: set[str]) -> None:
    assert _asked("bash", words) == wanted


@pytest.mark.parametrize("shell", ["zsh", "fish", "powershell"])
def test_each_shell_is_offered_the_same(shell: str) -> None:
    for words, wanted in (TABS["commands"], TABS["an option"], TABS["files"]):
        assert _asked(shell, words) == wanted


PRESSED = {
    "bash": """
        compopt() { :; }  # works under the key only
        . ./script
        COMP_WORDS=(thidua template ch) COMP_CWORD=2
        _thidua_completion thidua
        printf '%s\n' "${COMPREPLY[@]}"
    """,
    "zsh": """
        compdef() { :; }
        compadd() { :; }
        _describe() { print -l -- "${completions_with_descriptions[@]%%:*}" }
        . ./script
        words=(thidua template ch) CURRENT=3
        _thidua_completion
    """,
    "fish": """
        source ./script
        complete -C 'thidua template ch' | string split -f 1 \\t
    """,
}
"""What a shell does as its Tab key is pressed behind ``thidua template ch``."""


@pytest.mark.parametrize("shell", PRESSED)
def test_the_script_of_a_shell_completes_a_call(shell: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["completion", shell]) == 0
    (tmp_path / "script").write_text(capsys.readouterr().out, "utf-8")
    command = tmp_path / "thidua"
    command.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m thidua "$@"\n', "utf-8")
    command.chmod(0o755)
    places = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
    found = {"PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}", "PYTHONPATH": places, "HOME": str(tmp_path)}
    done = subprocess.run(
        [need(shell), "-c", PRESSED[shell]], cwd=tmp_path, env={**os.environ, **found}, check=False, capture_output=True
    )
    assert (done.stdout, done.stderr) == (b"check\n", b"")


# --- Any data ---------------------------------------------------------------------------------------

_DATA = "người mời: Bà Lan\nhọp: {tên: Giao ban, ngày: 9/3/2026}\nkhách: [{tên: A}, {tên: B, ghi chú: chủ trì}]\n"
_INVITATION = (
    "Mời {{ nguoi_moi }} dự {{ hop.ten }}, {{ hop.ngay|ngay_dai }}",
    "{% for k in khach %}{{ k.ten }}{% if k.ghi_chu is defined %} ({{ k.ghi_chu }}){% endif %} {% endfor %}",
    "{{ phong|default('Phòng họp') }}{% if gio is defined %}, {{ gio }}{% endif %}",
)


@pytest.fixture
def invitation(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "du-lieu.yaml").write_text(_DATA, "utf-8")
    (tmp_path / "giay-moi.docx").write_bytes(word_template(*_INVITATION))
    return tmp_path


def test_any_data_is_written_by_its_template(invitation: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["write", "--data", "du-lieu.yaml", "--template", "giay-moi.docx", "ra.docx"]) == 0
    assert run(["template", "check", "giay-moi.docx", "--data", "du-lieu.yaml"]) == 0
    assert capsys.readouterr() == ("", "")
    said = docx_text((invitation / "ra.docx").read_bytes())
    assert said == "Mời Bà Lan dự Giao ban, ngày 09 tháng 3 năm 2026\nA B (chủ trì) \nPhòng họp"


def test_the_check_knows_the_names_of_the_data(invitation: Path, capsys: pytest.CaptureFixture[str]) -> None:
    faulty = word_template(
        "{{ nguoi_moii }} {{ hop.tenn }} {{ gia_vang }}", "{% for k in khach %}{{ k.tenx }}{% endfor %}"
    )
    (invitation / "sai.docx").write_bytes(faulty)
    assert run(["template", "check", "sai.docx", "--data", "du-lieu.yaml"]) == 1
    said = capsys.readouterr().out
    for one in ("“nguoi_moii” (có phải “nguoi_moi”", "“tenn” (có phải “ten”", "thêm “gia_vang” vào dữ liệu", "“tenx”"):
        assert one in said
    assert run(["write", "--data", "du-lieu.yaml", "--template", "sai.docx", "ra.docx"]) == 0
    assert "“tenx” chưa có giá trị, đã in chỗ trống có đánh dấu (dữ liệu: khach, mục 1)" in capsys.readouterr().err


def test_strict_names_all_gaps_of_any_data(invitation: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (invitation / "thieu.docx").write_bytes(word_template("{{ mot }} {{ hop.hai }}", header="{{ ba }}"))
    call = ["write", "--data", "du-lieu.yaml", "--template", "thieu.docx", "ra.docx"]
    assert run([*call, "--strict"]) == 1
    said = capsys.readouterr().err
    assert all(f"“{name}” chưa có giá trị (" in said for name in ("mot", "hai", "ba"))
    assert not (invitation / "ra.docx").exists()
    assert run(call) == 0
    assert capsys.readouterr().err.count("đã in chỗ trống có đánh dấu") == 3


def test_data_beside_a_plan_are_known_to_the_check_of_its_template(invitation: Path) -> None:
    """What only a plan has says that a template is about one: the data are further names."""
    template = word_template("{{ dau.trich_yeu }} {{ nguoi_moi }} {{ nguoi_moii }}")
    (invitation / "mau.docx").write_bytes(template)
    found = check_template("mau.docx", data={"nguoi_moi": "Bà Lan"})
    assert [one.rule for one in found if one.level == "lỗi" and one.rule != "mau-401"] == ["mau-301"]


def test_fields_of_a_plan_beside_data_are_known_to_the_check_and_the_preview(
    invitation: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """None of the data has a name of the plan's, as beside a plan none may: the template prints both."""
    (invitation / "co-ky.docx").write_bytes(word_template("{{ trich_yeu }} {{ phong_hop }}"))
    (invitation / "phong.yaml").write_text("phòng họp: P\n", "utf-8")
    assert run(["template", "check", "co-ky.docx", "--data", "phong.yaml"]) == 0
    plan = str(ROOT / "examples" / "ngan.yaml")
    assert run(["write", plan, "ra.docx", "--template", "co-ky.docx", "--data", "phong.yaml", "--strict"]) == 0
    assert "lỗi" not in capsys.readouterr().out
    assert thidua.Template("co-ky.docx").about_plan({"phong_hop"})
    (invitation / "sai.docx").write_bytes(word_template("{{ trich_yeuu }} {{ trich_yeu }} {{ phong_hopp }}"))
    assert run(["template", "check", "sai.docx", "--data", "phong.yaml"]) == 1
    said = capsys.readouterr().out
    assert "có phải “trich_yeu”" in said
    assert "có phải “phong_hop”" in said
    (invitation / "ca-hai.yaml").write_text("phòng họp: P\ntrích yếu: A\n", "utf-8")
    assert run(["template", "check", "co-ky.docx", "--data", "ca-hai.yaml"]) == 0  # of the data alone
    assert run(["write", "--data", "ca-hai.yaml", "--template", "co-ky.docx", "ra.docx", "--strict"]) == 0
    assert not thidua.Template("co-ky.docx").about_plan({"phong_hop", "trich_yeu"})


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (["--data", "du-lieu.yaml", "ra.docx"], "thêm --template"),
        (["ra.docx"], "thiếu TỆP_RA"),
        (
            ["--data", "du-lieu.yaml", "--template", "giay-moi.docx", "ra.html"],
            "không có định dạng html (dùng: docx, pdf)",
        ),
    ],
)
def test_a_call_without_a_plan_that_cannot_be_meant(
    call: list[str], said: str, invitation: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["write", *call]) == 2
    assert said in capsys.readouterr().err


def test_data_in_the_place_of_a_plan_are_told_to_stand_behind_data(
    invitation: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["write", "du-lieu.yaml", "ra.docx", "--template", "giay-moi.docx"]) == 1
    cure = "thidua write --data du-lieu.yaml --template giay-moi.docx ra.docx"
    assert f"mẫu giay-moi.docx không dùng trường nào của kế hoạch (du-lieu.yaml là dữ liệu của mẫu thì gõ: {cure})" in (
        capsys.readouterr().err
    )
    assert run(cure.split()[1:]) == 0


# --- Filters of one's own ---------------------------------------------------------------------------

_FILTERS = """
BO_LOC = {"dien_thoai": lambda so: f"{so[:4]} {so[4:]}"}
"""


@pytest.fixture
def filters(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with a template that has a filter of its own, and beside it one whose modules Python finds."""
    monkeypatch.chdir(tmp_path)
    for name, text in {
        "bo_loc_thu": _FILTERS,
        "bo_loc_hong": "1 / 0",
        "bo_loc_thieu": "import khong_co_goi_nay",
    }.items():
        Path("py").mkdir(exist_ok=True)
        Path("py", f"{name}.py").write_text(text, "utf-8")
    monkeypatch.syspath_prepend("py")
    Path("mau.docx").write_bytes(word_template("{{ so_may|dien_thoai }}"))
    Path("d.yaml").write_text("số máy: '0912345678'", "utf-8")
    yield tmp_path
    for name in ("bo_loc_thu", "bo_loc_hong", "bo_loc_thieu"):
        sys.modules.pop(name, None)


def test_a_command_takes_filters_from_a_module_that_it_names(filters: Path, capsys: pytest.CaptureFixture[str]) -> None:
    call = ["write", "--data", "d.yaml", "--template", "mau.docx", "a.docx"]
    assert run(call) == 1
    assert "không có bộ lọc “dien_thoai”" in capsys.readouterr().err
    assert "bo_loc_thu" not in sys.modules  # what is not named is not loaded
    assert run([*call, "--filters", "bo_loc_thu:BO_LOC"]) == 0
    assert docx_text(Path("a.docx").read_bytes()) == "0912 345678"
    for words in (["check", "mau.docx", "--any"], ["check", "mau.docx", "-d", "d.yaml"], ["fields", "mau.docx"]):
        assert run(["template", *words]) > 0
        assert run(["template", *words, "-l", "bo_loc_thu:BO_LOC"]) == 0
    Path("ke-hoach.docx").write_bytes(word_template("{{ so|dien_thoai }}"))
    assert run(["write", str(SHORT), "b.docx", "-m", "ke-hoach.docx", "-l", "bo_loc_thu:BO_LOC"]) == 0
    assert run(["write", str(SHORT), "--to", "docx", "-o", "ra", "-m", "ke-hoach.docx", "-l", "bo_loc_thu:BO_LOC"]) == 0
    assert docx_text(Path("ra", "ngan.docx").read_bytes()) == docx_text(Path("b.docx").read_bytes()) == "21 "


@pytest.mark.parametrize(
    ("named", "said"),
    [
        ("bo_loc_thu", "--filters không nói được bộ lọc ở đâu: “bo_loc_thu” (viết mô đun, dấu hai chấm, tên: "),
        ("bo loc:A", "--filters không nói được bộ lọc ở đâu"),
        ("py/bo_loc_thu.py:BO_LOC", "--filters không nói được bộ lọc ở đâu"),
        ("khong_co_dau:BO_LOC", "không có mô đun Python “khong_co_dau”"),
        ("bo_loc_thu.con:BO_LOC", "không có mô đun Python “bo_loc_thu.con”"),
        ("bo_loc_thieu:BO_LOC", "mô đun “bo_loc_thieu” không nạp được: ModuleNotFoundError"),
        ("bo_loc_hong:BO_LOC", "mô đun “bo_loc_hong” không nạp được: ZeroDivisionError"),
        ("bo_loc_thu:BO_LOCK", "mô đun “bo_loc_thu” không có “BO_LOCK”"),
        ("bo_loc_thu:__name__", "filters cần một dict, không phải str"),
    ],
)
def test_filters_that_cannot_be_had_are_a_wrong_call(
    named: str, said: str, filters: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["write", "--data", "d.yaml", "-m", "mau.docx", "a.docx", "--filters", named]) == 2
    assert capsys.readouterr().err.startswith(said)
    assert not Path("a.docx").exists()


NAMES = ["có dấu cách", "nháy'đơn", "a&b", "$HOME", "kế-hoạch"]


@pytest.mark.parametrize("name", NAMES)
def test_a_command_that_a_message_proposes_runs_as_it_is_typed(
    name: str, invitation: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path(name).mkdir()
    for file in ("du-lieu.yaml", "giay-moi.docx"):
        Path(name, f"m {file}").write_bytes(Path(file).read_bytes())
    thidua.write(thidua.read(SHORT), f"{name}/ke-hoach.yaml")
    thidua.write(thidua.read(SHORT), f"{name}/cu 1.docx")
    for call in (
        ["write", f"{name}/m du-lieu.yaml", f"{name}/ra.docx", "--template", f"{name}/m giay-moi.docx"],
        ["verify", f"{name}/ke-hoach.yaml", f"{name}/cu 1.docx"],
    ):
        assert run(call) in (1, 2)
        command = re.search(r"(?:gõ|tệp): (thidua .*)\)$", capsys.readouterr().err.strip())
        assert command is not None
        assert run(shlex.split(command[1])[1:]) == 0


def test_a_preview_of_any_data(invitation: Path, capsys: pytest.CaptureFixture[str]) -> None:
    need("soffice")
    need("pdftoppm")
    assert run(["template", "preview", "giay-moi.docx", "--data", "du-lieu.yaml", "--out", "xem"]) == 0
    assert "du-lieu.docx: 1 trang" in capsys.readouterr().out


@pytest.mark.parametrize("format", ["json", "JSON", ".json"])
def test_a_format_is_taken_as_python_takes_it(format: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "thidua", "read", str(SHORT), "-", "--to", format], check=True, capture_output=True
    )
    assert thidua.read(done.stdout, format="json") == thidua.read(SHORT)


def test_verify_offers_the_documents_that_it_reads(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["verify", "a.html", str(SHORT)]) == 2
    said = capsys.readouterr().err
    assert all(name in said for name in DOCUMENTS)
    assert "yaml" not in said


def test_what_is_written_has_the_suffix_of_what_it_is(tmp_path: Path) -> None:
    (tmp_path / "k.yaml").write_bytes(SHORT.read_bytes())
    for call in (["schema", str(tmp_path / "k.yaml")], ["template", "dump", "nd30", str(tmp_path / "k.yaml")]):
        assert run(call) == 2
    assert (tmp_path / "k.yaml").read_bytes() == SHORT.read_bytes()


@pytest.mark.parametrize("words", [["fill", "-", "so=1"], ["read", "-", "a.yaml"]])
def test_what_comes_without_an_end_is_not_read_without_one(
    words: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class Endless(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            assert size > 0
            return b"y\n" * (size // 2 + 1)

    class Stream:
        buffer = Endless()

    monkeypatch.setattr("sys.stdin", Stream())
    assert run(words) == 1
    assert "dài quá 64 MB" in capsys.readouterr().err


@pytest.mark.parametrize("verb", ["write", "read"])
@pytest.mark.parametrize("many", [False, True], ids=["one", "several"])
def test_no_result_takes_the_place_of_the_key(verb: str, many: bool, tmp_path: Path) -> None:
    plan, suffix = tmp_path / "k.yaml", "docx" if verb == "write" else "json"
    plan.write_text("trích yếu: A\n", "utf-8")
    key = tmp_path / f"k.{suffix}"
    key.write_bytes(b"mot khoa dai du dung")
    call = [str(plan), "--to", suffix, "--out", str(tmp_path)] if many else [str(plan), str(key)]
    assert run([verb, *call, "--receipt-key", str(key)]) == 2
    assert key.read_bytes() == b"mot khoa dai du dung"
