"""The command that checks: files, folders, standard input, templates; exit codes; what ``write`` and ``read`` say."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from support import EXAMPLES, word_template
from test_checking import MISSPELT, OLD, SIGNED_WRONG, commented, plan_of

import thidua
from thidua import cli
from thidua.cli import run

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A sound plan, one that a law refuses, one with advice, a document, a file that is none."""
    monkeypatch.chdir(tmp_path)
    thidua.write(plan_of(), "dung.yaml")
    thidua.write(plan_of(SIGNED_WRONG), "ky.yaml")
    thidua.write(plan_of(MISSPELT), "chinh-ta.yaml")
    thidua.write(plan_of(SIGNED_WRONG), "cu.docx", carry=False)
    Path("hong.yaml").write_text("trích yếu: [A\n", "utf-8")
    return tmp_path


# --- What is checked, and how it ends -----------------------------------------------------------------


@pytest.mark.parametrize(("name", "level", "code"), [
    ("dung.yaml", "bắt buộc", 0), ("chinh-ta.yaml", "bắt buộc", 0), ("chinh-ta.yaml", "thể thức", 0),
    ("chinh-ta.yaml", "nên", 1), ("ky.yaml", "bắt buộc", 1), ("cu.docx", "bắt buộc", 1), ("hong.yaml", "bắt buộc", 1),
])  # fmt: skip
@pytest.mark.usefixtures("folder")
def test_the_exit_code_is_that_of_the_gravest_finding(name: str, level: str, code: int, capsys: Captured) -> None:
    assert run(["check", name, "--level", level]) == code
    assert capsys.readouterr().out.splitlines()[-1].startswith(f"{name}: ")


@pytest.mark.usefixtures("folder")
def test_without_a_level_good_advice_is_no_failure(capsys: Captured) -> None:
    assert run(["check", "chinh-ta.yaml"]) == 0
    assert "nên ct-121" in capsys.readouterr().out


@pytest.mark.usefixtures("folder")
def test_of_several_files_one_that_cannot_be_read_stops_no_other(capsys: Captured) -> None:
    names = ["hong.yaml", "dung.yaml", "khong.yaml", "a.xlsx", "ky.yaml", "nd30", "dung.yaml"]
    assert run(["check", *names]) == 1
    out, err = capsys.readouterr()
    assert err == ""
    lines = out.splitlines()
    assert any(one.startswith("khong.yaml: lỗi tep-101: không có tệp này") for one in lines)
    assert any("không đọc được định dạng “xlsx”" in one for one in lines)
    counts = [one for one in lines if re.match(r"\S+: (\d+ (lỗi|bắt buộc)|không có gì)", one)]
    assert [one.partition(":")[0] for one in counts] == list(dict.fromkeys(names))
    assert lines[-1] == "6 tệp, 4 tệp phải sửa: 3 lỗi, 1 bắt buộc"


@pytest.mark.usefixtures("folder")
def test_a_call_that_is_wrong_is_told_as_such(capsys: Captured) -> None:
    Path("trong").mkdir()
    for words, said in {
        "": "thiếu TỆP…", "a.xlsx": "không đọc được định dạng “xlsx”",
        "trong": "thư mục trong không có tệp nào soi được",
        "dung.yaml --report pdf": "--report không có “pdf” (dùng: txt, json, sarif, md, html)",
        "dung.yaml --level lỗi": "--level không có “lỗi” (dùng: bắt buộc, thể thức, nên)",
        "dung.yaml --template nd3": "không có mẫu “nd3”", "dung.yaml --select nd-999": "không có quy tắc “nd-999”",
        "dung.yaml --out dung.yaml": "dung.yaml", "dung.yaml --comments a.docx": "chỉ tệp Word mới có bản chú thích",
        "cu.docx --comments a.txt": "bản có chú thích là một tệp Word", "cu.docx --comments cu.docx": "cu.docx",
        "cu.docx ky.yaml --comments a.docx": "--comments đi với một tệp",
        "- --comments a.docx": "chỉ tệp Word mới có bản chú thích",
        "dung.yaml --accept a.yaml --out a.yaml": "a.yaml vừa là",
        "cu.docx --out a.docx --comments a.docx": "a.docx vừa là",
        "cu.docx --instruments a.docx --comments a.docx": "a.docx vừa là",
    }.items():  # fmt: skip
        assert run(["check", *words.split()]) == 2, words
        assert said in capsys.readouterr().err, words
    assert not Path("a.docx").exists()


@pytest.mark.usefixtures("folder")
def test_a_folder_is_all_in_it_that_can_be_read_and_a_template_in_it_is_one(capsys: Captured) -> None:
    inside = Path("ho-so", "nam-2026")
    inside.mkdir(parents=True)
    Path("ho-so", "mau").mkdir()
    Path("ho-so", "mau", "template.toml").write_text('extends = "nd30"\n', "utf-8")
    Path("ho-so", "mau", "thu.yaml").write_text("trích yếu: A", "utf-8")
    Path("ho-so", ".git").mkdir()
    for name in (".git/a.yaml", "nam-2026/~$cu.docx", "nam-2026/.an.yaml", "nam-2026/anh.png"):
        Path("ho-so", name).write_bytes(b"x")
    Path("cu.docx").rename(inside / "cu.docx")
    Path("ky.yaml").rename(inside / "ky.yaml")
    assert run(["check", "ho-so", "dung.yaml", "--report", "json"]) == 1
    data = json.loads(capsys.readouterr().out)
    assert [Path(name).as_posix() for name in data] == [
        "ho-so/mau", "ho-so/nam-2026/cu.docx", "ho-so/nam-2026/ky.yaml", "dung.yaml",
    ]  # fmt: skip


@pytest.mark.parametrize(("options", "data", "code"), [
    ([], plan_of(SIGNED_WRONG), 1), (["--from", "json"], plan_of(), 0), (["--from", "docx"], plan_of(SIGNED_WRONG), 1),
])  # fmt: skip
def test_standard_input_is_checked(options: list[str], data: thidua.KeHoach, code: int) -> None:
    given = thidua.render(data, options[-1] if options else "yaml")
    call = [sys.executable, "-m", "thidua", "check", "-", *options]
    done = subprocess.run(call, input=given, capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (code, b"")
    assert done.stdout.decode().splitlines()[-1].startswith("-: ")


@pytest.mark.usefixtures("folder")
def test_a_template_is_checked_by_the_same_command(capsys: Captured) -> None:
    Path("mau.docx").write_bytes(word_template("{{ khong_co }}", "{{ trich_yeu }}"))
    assert run(["check", "mau.docx"]) == 1
    said = capsys.readouterr().out.splitlines()
    assert run(["template", "check", "mau.docx"]) == 1
    assert {*capsys.readouterr().out.splitlines()} == {*said[:-1]}
    assert run(["check", "mau.docx", "--comments", "noi.docx"]) == 1
    assert any("khong_co" in words for words, _ in commented(Path("noi.docx").read_bytes()))


# --- What is asked for ------------------------------------------------------------------------------


@pytest.mark.usefixtures("folder")
def test_words_that_are_forbidden_or_wanted_are_named_one_by_one(capsys: Captured) -> None:
    call = ["check", "dung.yaml", "--level", "nên", "--forbid", "giải quyết gọn", "--forbid", "trang thông tin của Sở"]
    assert run([*call, "--require", "cải cách hành chính", "--require", "Sở Nội vụ", "--require", "chuyển đổi số"]) == 1
    said = capsys.readouterr().out
    assert (said.count("nd-604"), said.count("nd-605")) == (2, 2)


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("form", ["txt", "json", "sarif", "md", "html"])
def test_what_is_accepted_is_told_with_its_reason_in_every_form(form: str, capsys: Captured) -> None:
    Path("chap-nhan.yaml").write_text("nd-201: Giám đốc ủy quyền bằng văn bản riêng\n", "utf-8")
    assert run(["check", "ky.yaml", "dung.yaml", "--accept", "chap-nhan.yaml", "--report", form]) == 0
    out, err = capsys.readouterr()
    assert "Giám đốc ủy quyền bằng văn bản riêng" in out
    assert err == ""


@pytest.mark.usefixtures("folder")
def test_an_acceptance_that_excuses_nothing_in_any_file_is_told(capsys: Captured) -> None:
    Path("chap-nhan.yaml").write_text("nd-201: Giám đốc ủy quyền\nnd-202: không còn\n", "utf-8")
    assert run(["check", "ky.yaml", "dung.yaml", "--accept", "chap-nhan.yaml"]) == 0
    assert capsys.readouterr().err.splitlines() == [
        "chap-nhan.yaml:2: nd-202: ghi chú tep-803: lý do chấp nhận “nd-202” không dùng đến (bỏ mục ấy)"
    ]


@pytest.mark.usefixtures("folder")
def test_what_is_accepted_may_be_so_in_some_files_only(capsys: Captured) -> None:
    Path("chap-nhan.yaml").write_text("- {quy tắc: nd-201, lý do: Giám đốc ủy quyền, tệp: '*.docx'}\n", "utf-8")
    assert run(["check", "ky.yaml", "cu.docx", "--accept", "chap-nhan.yaml", "--select", "ct-104, nd-201"]) == 1
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith("ky.yaml:")
    assert "cu.docx: không có gì phải báo; đã xét 2 quy tắc, chấp nhận 1" in said


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(("option", "text", "said"), [
    ("--accept", "nd-201:\n", "chap-nhan.yaml:1: nd-201: chấp nhận “nd-201” mà không có lý do"),
    ("--accept", "- {quy tắc: nd-201, lí do: A}\n- nd-202\n", "chap-nhan.yaml:2: mục 2: mục này không rõ chấp nhận gì"),
    ("--accept", "a: [\n", "chap-nhan.yaml:"),
    ("--instruments", "- {đến: 2025-06-30}\n", "chap-nhan.yaml:1: văn bản 1: văn bản này không có số"),
    ("--instruments", "tựa: A\n", "chap-nhan.yaml:1: văn bản 1: mục này không phải một văn bản"),
    ("--instruments", "- {số: 1/QĐ-A, đến: 31/2/2025}\n", "chap-nhan.yaml:1: văn bản 1: "),
    ("--accept", None, "chap-nhan.yaml: không có tệp này"),
    ("--instruments", None, "chap-nhan.yaml: không có tệp này"),
])  # fmt: skip
def test_a_file_beside_that_is_wrong_is_told_at_its_line(option: str, text: str, said: str, capsys: Captured) -> None:
    if text is not None:
        Path("chap-nhan.yaml").write_text(text, "utf-8")
    assert run(["check", "dung.yaml", option, "chap-nhan.yaml"]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert any(line.startswith(said) for line in err.splitlines()), err


def test_instruments_of_a_file_join_those_that_are_known(folder: Path, capsys: Captured) -> None:
    thidua.write(plan_of(OLD), "cu.yaml")
    file = folder / "van-ban.yaml"
    file.write_text("- {số: 99/2021/NQ-HĐND, đến: 31/12/2025, thay: 12/2025/NQ-HĐND}\n", "utf-8")
    assert run(["check", "cu.yaml", "--instruments", str(file)]) == 0
    assert (
        "99/2021/NQ-HĐND hết hiệu lực từ 01/01/2026, thay bằng 12/2025/NQ-HĐND (mức chắc: vừa)"
        in capsys.readouterr().out
    )


# --- Where it goes ----------------------------------------------------------------------------------


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("form", ["txt", "json", "sarif", "md", "html"])
def test_a_report_is_written_to_a_file_as_it_is_printed(form: str, capsys: Captured) -> None:
    assert run(["check", "ky.yaml", "--report", form]) == 1
    printed = capsys.readouterr().out
    assert run(["check", "ky.yaml", "--report", form, "--out", "bao-cao"]) == 1
    assert capsys.readouterr().out == ""
    assert Path("bao-cao").read_text("utf-8") == printed
    assert run(["check", "ky.yaml", "--report", form, "--out", "-"]) == 1
    assert capsys.readouterr().out == printed
    assert not Path("-").exists()


@pytest.mark.usefixtures("folder")
def test_a_copy_with_comments_is_written_beside(capsys: Captured) -> None:
    before = Path("cu.docx").read_bytes()
    assert run(["check", "cu.docx", "--comments", "soi/chu-thich.docx"]) == 1
    assert "tt-401" in capsys.readouterr().out
    assert any("tt-401" in said for _, said in commented(Path("soi/chu-thich.docx").read_bytes()))
    assert Path("cu.docx").read_bytes() == before
    Path("tep").mkdir()
    Path("tep", "a.docx").mkdir()
    assert run(["check", "cu.docx", "--comments", "tep/a.docx"]) == 1
    assert "tt-401" in capsys.readouterr().out  # which is said though the copy cannot be written


@pytest.mark.usefixtures("folder")
def test_rich_is_asked_where_a_person_reads_and_nowhere_else(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    again = "import sys; from thidua.cli import run; run(['check', 'ky.yaml']); print('rich' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", again], capture_output=True, check=True)
    assert done.stdout.decode().splitlines()[-1] == "False"
    monkeypatch.setattr(cli.sys.stdout, "isatty", lambda: True, raising=False)
    assert run(["check", "ky.yaml"]) == 1
    shown = capsys.readouterr().out
    assert "\n    ký thay “Giám đốc” nhưng chức vụ là “Giám đốc”" in shown
    assert run(["check", "ky.yaml", "--report", "json"]) == 1
    assert json.loads(capsys.readouterr().out)["ky.yaml"]["ok"] is False


# --- write and read ---------------------------------------------------------------------------------


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("out", ["a.docx", "a.txt", "a.md", "a.html"])
def test_write_ends_with_a_line_that_counts_findings(out: str, capsys: Captured) -> None:
    assert run(["write", "ky.yaml", out]) == 0
    said = "ky.yaml: soi kế hoạch thấy 1 bắt buộc (xem từng điều: thidua check ky.yaml)\n"
    assert capsys.readouterr() == ("", said)
    assert run(["write", "dung.yaml", out]) == 0
    assert capsys.readouterr() == ("", "")


@pytest.mark.usefixtures("folder")
def test_a_plan_file_is_a_draft_of_which_nothing_is_counted(capsys: Captured) -> None:
    assert run(["write", "ky.yaml", "a.json", "--strict"]) == 0
    assert capsys.readouterr() == ("", "")


@pytest.mark.usefixtures("folder")
def test_strict_refuses_at_the_line_of_the_plan_file_gaps_and_findings_at_once(capsys: Captured) -> None:
    assert run(["write", "ky.yaml", "a.docx", "--strict"]) == 1
    (line,) = capsys.readouterr().err.splitlines()
    number = next(at for at, text in enumerate(Path("ky.yaml").read_text("utf-8").splitlines(), 1) if "chức vụ" in text)
    assert line.startswith(
        f"ky.yaml:{number}: người ký, chức vụ: bắt buộc nd-201 (I.II.7.b): "
        "ký thay “Giám đốc” nhưng chức vụ là “Giám đốc” (ghi "
    )
    thidua.write(plan_of(SIGNED_WRONG).evolve(noi_nhan=()), "thieu.yaml")
    assert run(["write", "thieu.yaml", "a.docx", "--strict"]) == 1
    gap, found = capsys.readouterr().err.splitlines()
    assert gap.startswith("thieu.yaml: còn thiếu nơi nhận (bổ sung rồi in lại; không có --strict")
    assert found.startswith("thieu.yaml:")
    assert not Path("a.docx").exists()
    assert run(["write", "chinh-ta.yaml", "a.docx", "--strict"]) == 0
    assert Path("a.docx").is_file()


def test_reading_an_old_document_ends_with_what_a_new_plan_should_look_at(folder: Path, capsys: Captured) -> None:
    cited = "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết Luật Thi đua"
    thidua.write(plan_of({"căn cứ": cited, "ngày": "2025-03-09"}), "nam-truoc.txt")
    assert run(["read", "nam-truoc.txt", "moi.yaml"]) == 0
    last = capsys.readouterr().err.splitlines()[-1]
    assert last.startswith("nam-truoc.txt: dùng lại cho năm nay thì xem lại: ")
    assert "văn bản đã được thay thế" in last
    assert last.endswith("(đổi số, ngày, năm, rồi xem từng điều: thidua check moi.yaml)")
    assert run(["read", "dung.yaml", "moi.json"]) == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_no_example_is_refused_by_the_command(path: Path, capsys: Captured) -> None:
    assert run(["check", str(path)]) == 0
