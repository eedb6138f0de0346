"""The command line: files, standard input and output, exit codes."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from pathlib import Path

import pytest
from support import ROOT, need, word_template
from texts import docx_text

import thidua
from thidua.cli import run
from thidua.templates.checking import check_template

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


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (["--data", "du-lieu.yaml", "ra.docx"], "thêm --template"),
        (["ra.docx"], "thiếu TỆP_RA"),
        (["--data", "du-lieu.yaml", "--template", "giay-moi.docx", "ra.html"], "không có định dạng html (dùng: docx)"),
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


def test_a_preview_of_any_data(invitation: Path, capsys: pytest.CaptureFixture[str]) -> None:
    need("soffice")
    need("pdftoppm")
    assert run(["template", "preview", "giay-moi.docx", "--data", "du-lieu.yaml", "--out", "xem"]) == 0
    assert "du-lieu.docx: 1 trang" in capsys.readouterr().out
