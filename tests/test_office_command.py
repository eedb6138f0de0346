"""The commands and the profile of an office: where it is found, what it gives, where a fault in it is told."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest
from support import ROOT

import thidua
from thidua.cli import run

Captured = pytest.CaptureFixture[str]
PLAN = "trích yếu: Thi đua\nnội dung: Làm tốt.\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a plan in a folder of a folder."""
    monkeypatch.chdir(tmp_path)
    Path("so/2026").mkdir(parents=True)
    Path("so/2026/a.yaml").write_text(PLAN, "utf-8")
    return tmp_path


def _office(path: str, name: str) -> None:
    format = Path(path).suffix[1:]
    thidua.write(thidua.KeHoach(co_quan=name), path, format=format)


def _shown(capsys: Captured, *words: str) -> str:
    assert run(["show", *words]) == 0
    return capsys.readouterr().out.splitlines()[0]


def test_the_nearest_office_is_taken(capsys: Captured, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _shown(capsys, "so/2026/a.yaml") == "trích yếu: Thi đua"
    _office("co-quan.json", "Tỉnh A")
    assert _shown(capsys, "so/2026/a.yaml").startswith("cơ quan: Tỉnh A  # co-quan.json:")
    _office("so/co-quan.toml", "Sở B")
    assert _shown(capsys, "so/2026/a.yaml").startswith("cơ quan: Sở B  # so/co-quan.toml:")
    Path("so/2026/co-quan.yaml").mkdir()  # a folder of that name is no file
    assert _shown(capsys, "so/2026/a.yaml").startswith("cơ quan: Sở B")
    Path("so/2026/.co-quan.yaml").write_text("cơ quan: Ẩn", "utf-8")
    Path("so/2026/co-quan.txt").write_text("cơ quan: Khác", "utf-8")
    assert _shown(capsys, "so/2026/a.yaml").startswith("cơ quan: Sở B")
    assert _shown(capsys, os.path.abspath("so/2026/a.yaml")).startswith(f"cơ quan: Sở B  # {os.path.abspath('so')}")
    assert _shown(capsys, "so/2026/a.yaml", "--office", "co-quan.json").startswith("cơ quan: Tỉnh A")
    for none in ("không", "KHONG"):
        assert _shown(capsys, "so/2026/a.yaml", "--office", none) == "trích yếu: Thi đua"
    monkeypatch.chdir("so/2026")
    assert _shown(capsys, "a.yaml").startswith("cơ quan: Sở B  # ../co-quan.toml:")
    assert _shown(capsys, "../2026/a.yaml").startswith("cơ quan: Sở B  # ../co-quan.toml:")


def test_an_office_is_checked_as_such(capsys: Captured) -> None:
    shutil.copytree(ROOT / "examples" / "co-quan", "vd")
    assert run(["check", "vd"]) == 0
    said = capsys.readouterr().out
    assert "vd/co-quan.yaml: không có gì phải báo" in said
    Path("vd/co-quan.yaml").write_text("cơ quan: Sở A\nmẫu: nd3\nkiểu: {cỡ chữ: 15}", "utf-8")
    assert run(["check", "vd/co-quan.yaml"]) == 1
    assert "vd/co-quan.yaml:2: mẫu: lỗi goi-301: không có mẫu “nd3”" in capsys.readouterr().out


def test_an_office_is_no_office_of_itself(capsys: Captured) -> None:
    Path("so/co-quan.yaml").write_text(PLAN, "utf-8")
    assert _shown(capsys, "so/co-quan.yaml") == "trích yếu: Thi đua"


def test_what_is_written_is_whole(capsys: Captured) -> None:
    shutil.copytree(ROOT / "examples" / "co-quan", "vd")
    office = thidua.read_office("vd/co-quan.yaml")
    plan = thidua.read("vd/ngay-chu-nhat-xanh.yaml", office=office)
    assert plan.missing() == ()
    for out in ("a.docx", "a.yaml", "a.json"):
        assert run(["write", "vd/ngay-chu-nhat-xanh.yaml", f"ra/{out}", "--strict"]) == 0
        assert thidua.read(f"ra/{out}") == plan
    assert run(["read", "vd/ngay-chu-nhat-xanh.yaml", "ra/b.toml"]) == 0
    assert thidua.read("ra/b.toml") == plan
    own = thidua.render(plan, template=thidua.Template(office))
    assert Path("ra/a.docx").read_bytes() == own != thidua.render(plan)
    assert run(["verify", "ra/a.docx", "vd/ngay-chu-nhat-xanh.yaml"]) == 0
    assert run(["verify", "ra/a.docx", "vd/ngay-chu-nhat-xanh.yaml", "--office", "không"]) == 1
    assert run(["write", "vd/ngay-chu-nhat-xanh.yaml", "ra/a.docx", "--template", "nd30"]) == 0
    assert Path("ra/a.docx").read_bytes() == thidua.render(plan)
    assert run(["write", "vd/ho-so-dung-hen.yaml", "vd/ngay-chu-nhat-xanh.yaml", "--to", "txt", "--out", "nhieu"]) == 0
    assert "Trần Thị Bình" in Path("nhieu/ho-so-dung-hen.txt").read_text("utf-8")
    assert "Lê Văn An" in Path("nhieu/ngay-chu-nhat-xanh.txt").read_text("utf-8")
    capsys.readouterr()
    assert run(["check", "vd/ngay-chu-nhat-xanh.yaml"]) == 0
    assert "không có gì phải báo" in capsys.readouterr().out


def test_the_template_of_an_office_is_for_its_own_plans() -> None:
    Path("co-quan.yaml").write_text("cơ quan: Sở A\nkiểu: {cỡ chữ: 13}", "utf-8")
    Path("b.yaml").write_text(f"cơ quan: Sở B\n{PLAN}", "utf-8")
    assert run(["write", "b.yaml", "b.docx"]) == 0
    assert Path("b.docx").read_bytes() == thidua.render(thidua.read("b.yaml"))


def test_a_fault_of_the_office_is_told_at_its_line(capsys: Captured) -> None:
    Path("so/co-quan.yaml").write_text("cơ quan: Sở A\nngày: 30/2/2026\nmẫuu: nd30", "utf-8")
    for words in (["write", "so/2026/a.yaml", "a.docx"], ["show", "so/2026/a.yaml"], ["check", "so/2026/a.yaml"]):
        assert run(words) == 1
        said = "".join(capsys.readouterr())
        assert "so/co-quan.yaml:2" in said
        assert "so/co-quan.yaml:3" in said
    Path("so/co-quan.yaml").write_text("cơ quan: Sở A\nmẫu: nd3", "utf-8")
    assert run(["write", "so/2026/a.yaml", "a.docx"]) == 1
    assert capsys.readouterr().err.startswith("so/co-quan.yaml:2: mẫu: không có mẫu “nd3” (có phải “nd30” không?)")
    shutil.copytree(ROOT / "examples" / "co-quan", "vd")
    office = Path("vd/co-quan.yaml")
    office.write_text(office.read_text("utf-8").replace("Quá trình", "Quá trìnһ"), "utf-8")  # һ of another alphabet
    assert run(["write", "vd/ngay-chu-nhat-xanh.yaml", "a.docx", "--strict"]) == 1
    assert capsys.readouterr().err.startswith("vd/co-quan.yaml:15: kết luận, mục 1: bắt buộc ct-101 (I.I.4): “trìnһ”")


def test_an_office_that_is_not_there_or_not_wanted_is_told(capsys: Captured) -> None:
    assert run(["show", "so/2026/a.yaml", "--office", "khac.yaml"]) == 1
    assert "khac.yaml" in capsys.readouterr().err
    _office("co-quan.yaml", "Sở A")
    thidua.write(thidua.read("so/2026/a.yaml"), "a.docx")
    for words in (["read", "a.docx", "b.yaml"], ["check", "a.docx"], ["verify", "a.docx", "a.docx"], ["check", "nd30"]):
        assert run([*words, "--office", "co-quan.yaml"]) == 2
        assert "--office bổ sung cho tệp kế hoạch" in capsys.readouterr().err
        run([*words, "--office", "không"])
        assert "--office" not in capsys.readouterr().err
    assert run(["read", "a.docx", "b.yaml"]) == 0  # a document is whole, wherever it lies
    assert thidua.read("b.yaml").co_quan is None
    assert run(["check", "a.docx", "so/2026/a.yaml", "--office", "co-quan.yaml"]) in (0, 1)
    for words in (["write", "so/2026/a.yaml"], ["read", "so/2026/a.yaml"]):
        before = Path("co-quan.yaml").read_bytes()
        assert run([*words, "co-quan.yaml"]) == 2
        assert Path("co-quan.yaml").read_bytes() == before


def test_standard_input_has_no_office_but_the_one_that_is_named(
    capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    from io import BytesIO, TextIOWrapper

    _office("co-quan.yaml", "Sở A")
    for words, first in (([], "trích yếu: Thi đua"), (["--office", "co-quan.yaml"], "cơ quan: Sở A  # co-quan.yaml:1")):
        monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(PLAN.encode()), "utf-8"))
        assert _shown(capsys, "-", *words) == first


def test_a_document_is_shown_as_the_plan_that_it_says(capsys: Captured) -> None:
    thidua.write(thidua.read(ROOT / "examples" / "ngan.yaml"), "a.docx")
    assert run(["show", "a.docx"]) == 0
    assert thidua.read(capsys.readouterr().out, format="yaml") == thidua.read(ROOT / "examples" / "ngan.yaml")


def test_the_schema_of_offices_takes_the_example() -> None:
    jsonschema = pytest.importorskip("jsonschema")
    from ruamel.yaml import YAML

    assert run(["schema", "co-quan.schema.json", "--office"]) == 0
    schema = json.loads(Path("co-quan.schema.json").read_text("utf-8"))
    of_office, of_plan = jsonschema.Draft202012Validator(schema), jsonschema.Draft202012Validator(thidua.json_schema())
    load = YAML(typ="safe", pure=True).load
    names = ("co-quan", "ho-so-dung-hen", "ngay-chu-nhat-xanh")
    texts = ((ROOT / f"examples/co-quan/{name}.yaml").read_text("utf-8") for name in names)
    office, *plans = (json.loads(json.dumps(load(text), default=str)) for text in texts)
    assert of_office.is_valid(office)
    assert not of_plan.is_valid(office)
    assert all(map(of_plan.is_valid, plans))
    assert of_office.is_valid(
        {"KIỂU": {"co_chu": "13,5", "Cỡ chữ": 14}, "nơi nhận": ["A", {"lĩnh vực": "b", "gồm": "C"}]}
    )
    for wrong in ({"kiểu": {"co_chuu": 1}}, {"mẫuu": "nd30"}, {"người ký": "A"}, {"nơi nhận": [{"lĩnh": "b", "x": 1}]}):
        assert not of_office.is_valid(wrong), wrong


def test_what_an_office_says_of_its_prints_is_shown_and_told_where_no_plan_holds_it(capsys: Captured) -> None:
    said = "cơ quan: Sở Nội vụ\nkiểu:\n  cỡ chữ: 13,5\nlời riêng: {khẩu hiệu: Đúng hẹn}\n"
    Path("so/co-quan.yaml").write_text(said, "utf-8")
    assert run(["show", "so/2026/a.yaml"]) == 0
    page = capsys.readouterr().out
    assert page.splitlines()[:3] == [
        "# kiểu, co_chu: 13,5  # so/co-quan.yaml:3", "# lời riêng, khau_hieu: Đúng hẹn  # so/co-quan.yaml:4", "",
    ]  # fmt: skip
    Path("het.yaml").write_text(page, "utf-8")
    assert thidua.read("het.yaml") == thidua.read("so/2026/a.yaml", office="so/co-quan.yaml")
    assert run(["write", "so/2026/a.yaml", "day-du.yaml"]) == 0
    assert "day-du.yaml: tệp kế hoạch không mang theo kiểu, lời riêng của hồ sơ" in capsys.readouterr().err
    for other in ([], ["--office", "so/co-quan.yaml"]):
        assert run(["write", "day-du.yaml", "lai.docx", *other]) == 0
        assert run(["write", "so/2026/a.yaml", "a.docx"]) == 0
        assert (Path("lai.docx").read_bytes() == Path("a.docx").read_bytes()) is bool(other)
    Path("so/2026/b.yaml").write_text("cơ quan: Sở Y tế\n" + PLAN, "utf-8")  # another agency takes nothing
    capsys.readouterr()
    assert run(["write", "so/2026/b.yaml", "b.yaml"]) == 0
    assert capsys.readouterr().err == ""
