"""Bad input: what is said, with file and line, all at once; exit code 1; nothing is written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

import thidua
from thidua.cli import run

CASES: list[dict[str, Any]] = YAML(typ="safe", pure=True).load(
    Path(__file__).with_name("bad_input.yaml").read_text("utf-8")
)


def _refused(file: Path, capsys: pytest.CaptureFixture[str]) -> str:
    target = file.with_name("ra.docx")
    assert run(["write", str(file), str(target)]) == 1
    assert not target.exists()
    assert list(file.parent.glob(".ra*")) == []
    return capsys.readouterr().err


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["tên"])
def test_what_is_said_of_a_bad_plan_file(
    case: dict[str, Any], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "ke-hoach.yaml"
    file.write_text(case["gõ"], "utf-8")
    said = _refused(file, capsys)
    for message in case["báo"]:
        assert message in said
    assert said.count("\n") >= len([m for m in case["báo"] if ": " in m]) - 1
    assert all(line.startswith(str(file)) for line in said.splitlines())


def test_a_folder_a_missing_file_and_an_unknown_format(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["write", str(tmp_path), str(tmp_path / "ra.docx")]) == 1
    assert "là một thư mục" in capsys.readouterr().err
    (tmp_path / "ke-hoach.yaml").write_text("trích yếu: A", "utf-8")
    assert run(["write", str(tmp_path / "ke-hoch.yaml"), str(tmp_path / "ra.docx")]) == 1
    assert "có phải “ke-hoach.yaml” không?" in capsys.readouterr().err
    assert run(["write", str(tmp_path / "ke-hoach.yaml"), str(tmp_path / "ra.odt")]) == 2
    assert "không ghi được định dạng “odt”" in capsys.readouterr().err
    assert run(["write", str(tmp_path / "ke-hoach.yaml"), str(tmp_path / "ra.docx"), "--template", "nd31"]) == 2
    assert "có phải “nd30” không?" in capsys.readouterr().err


def test_a_file_of_50_mb_is_refused_by_its_size(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "to.yaml"
    with file.open("wb") as out:
        out.write("nội dung:\n".encode())
        for _ in range(50):
            out.write(b"  - thi dua\n" * 87382)
    assert "MB" in _refused(file, capsys)


def test_bytes_that_are_no_text_are_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "ke-hoach.yaml"
    file.write_bytes("trích yếu: Phát động phong trào thi đua".encode("utf-16-le"))
    assert "UTF-8" in _refused(file, capsys)
    file.write_bytes("trích yếu: Cải cách".encode("utf-16"))
    assert thidua.read(file).trich_yeu == "Cải cách"  # Notepad's “Unicode” carries a mark and is read
    file.write_bytes(thidua.render(thidua.KeHoach(trich_yeu="A"), "docx"))
    assert "Word" in _refused(file, capsys)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("trích yếu: Céng hßa x· héi chñ nghÜa ViÖt Nam §éc lËp Tù do", "TCVN3"),
        ("trích yếu: Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam Ñoäc laäp Töï do", "VNI"),
    ],
)
def test_legacy_encoded_text_is_named(
    typed: str, name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "ke-hoach.yaml"
    file.write_text(typed, "utf-8")
    assert name in _refused(file, capsys)


def test_decomposed_text_becomes_composed() -> None:
    plan = thidua.read("tri\u0301ch ye\u0302\u0301u: Ca\u0309i ca\u0301ch", format="yaml")
    assert plan.trich_yeu == "Cải cách"


def test_all_faults_of_a_constructor_have_their_path() -> None:
    with pytest.raises(thidua.PlanError) as caught:
        thidua.KeHoach(noi_dung=[{"tiêu đề": "A", "gồn": "b"}, {"bảng": {"cột": ["A"], "dòng": [["1", "2"]]}}])
    said = str(caught.value)
    assert "nội dung, mục 1, gồn: không có mục “gồn”" in said
    assert "nội dung, mục 2, bảng" in said


def test_a_control_character_is_refused_before_it_reaches_xml() -> None:
    with pytest.raises(thidua.PlanError, match=r"U\+0007"):
        thidua.KeHoach(trich_yeu="chuông \a")


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    target = tmp_path / "ke-hoach.docx"
    target.write_bytes(b"cu")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(thidua.WriteError, match="không ghi được"):
        thidua.write(thidua.KeHoach(trich_yeu="A"), target)
    assert target.read_bytes() == b"cu"
    assert [path.name for path in tmp_path.iterdir()] == ["ke-hoach.docx"]
    with pytest.raises(thidua.WriteError, match="là một thư mục"):
        thidua.write(thidua.KeHoach(trich_yeu="A"), tmp_path, format="docx")
