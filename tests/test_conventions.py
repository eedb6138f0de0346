"""The convention of a plan: of its issuer, of the paper that it was read from, and the template that fits it."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from support import EXAMPLES

import thidua
from thidua.cli import run
from thidua.grammar.conventions import CONVENTIONS
from thidua.layout import convention
from thidua.templates import Template, fitting

PARTY = EXAMPLES[0].parent / "dang-uy-xa.yaml"
STATE = EXAMPLES[0].parent / "so-noi-vu.yaml"


def test_each_name_of_a_convention_is_one_that_prints() -> None:
    assert tuple(convention.CONVENTIONS) == CONVENTIONS
    assert {fitting(thidua.KeHoach(quy_uoc=name)).kieu.quy_uoc for name in CONVENTIONS} == set(CONVENTIONS)


def test_a_plan_has_the_convention_of_its_issuer_unless_it_says_another() -> None:
    cell = thidua.KeHoach(co_quan="Chi bộ thôn Đông")
    assert (cell.quy_uoc, cell.to_data()) == ("hd05", {"cơ quan": "Chi bộ thôn Đông"})
    assert cell.evolve(co_quan="Trường Tiểu học Hòa An").quy_uoc == "nd30"
    assert cell.evolve(quy_uoc="nd30").to_data()["quy ước"] == "nd30"
    assert thidua.KeHoach(trich_yeu="A", kem_theo={"cơ quan": "Ban Thường vụ Tỉnh ủy"}).quy_uoc == "hd05"
    with pytest.raises(thidua.PlanError, match="nd30, hd05"):
        thidua.read("quy ước: đảng\n", format="yaml")


@pytest.mark.parametrize("format", ["docx", "txt", "md"])
def test_a_plan_of_the_party_prints_in_its_form_without_being_told(format: str) -> None:
    plan = thidua.read(PARTY)
    assert thidua.render(plan, format) == thidua.render(plan, format, template="dang")
    state = thidua.read(STATE)
    assert thidua.render(state, format) == thidua.render(state, format, template="nd30")


@pytest.mark.parametrize("format", ["docx", "txt", "md"])
@pytest.mark.parametrize("said", ["", "nd30", "hd05"])
@pytest.mark.parametrize("path", [PARTY, STATE], ids=lambda path: path.stem)
def test_a_paper_is_read_with_the_convention_that_it_shows(path: Path, said: str, format: str) -> None:
    plan = thidua.read(path).evolve(quy_uoc=said)
    again = thidua.read_document(thidua.render(plan, format, carry=False), format=format).plan
    assert again.quy_uoc == plan.quy_uoc
    assert ("quy ước" in again.to_data()) == (plan.quy_uoc != thidua.read(path).quy_uoc)
    assert not thidua.verify(thidua.render(plan, format, carry=False), plan, format=format)


def test_a_template_of_another_convention_prints_and_says_so(caplog: pytest.LogCaptureFixture) -> None:
    plan = thidua.read(PARTY)
    with caplog.at_level(logging.WARNING, logger="thidua"):
        thidua.render(plan, "txt")
        assert not caplog.messages
        assert "CỘNG HÒA" in thidua.render(plan, "txt", template="nd30").decode()
    (said,) = caplog.messages
    assert "mẫu nd30 in theo quy ước nd30, kế hoạch theo hd05" in said
    assert "in bằng mẫu dang" in said


def test_the_command_takes_the_template_that_fits(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "a.txt"
    assert run(["write", str(PARTY), str(out)]) == 0
    assert "ĐẢNG CỘNG SẢN VIỆT NAM" in out.read_text("utf-8")
    assert "quy ước" not in capsys.readouterr().err
    assert run(["write", str(PARTY), str(out), "--template", "nd30"]) == 0
    assert "CỘNG HÒA" in out.read_text("utf-8")
    assert capsys.readouterr().err.count("mẫu nd30 in theo quy ước nd30, kế hoạch theo hd05") == 1


def test_a_word_file_without_a_folder_prints_in_the_convention_of_the_plan() -> None:
    template = Template(Template("nd30").word_file())
    for plan in (thidua.read(PARTY), thidua.read(STATE)):
        assert template.convention(plan) == plan.quy_uoc


def test_a_plan_that_is_cited_has_the_number_of_its_convention() -> None:
    plan = thidua.KeHoach(co_quan="Đảng ủy xã Hòa An", so=5, ngay="3/2/2026")
    assert plan.vien_dan == "Kế hoạch số 05-KH/ĐU, ngày 03/02/2026 của Đảng ủy xã Hòa An"
    assert (
        plan.evolve(quy_uoc="nd30").vien_dan == "Kế hoạch số 05/KH-ĐU ngày 03 tháng 02 năm 2026 của Đảng ủy xã Hòa An"
    )


def test_a_number_of_the_party_that_is_typed_whole_is_taken_apart_and_printed_so() -> None:
    plan = thidua.KeHoach(co_quan="Văn phòng Tỉnh ủy", so="15-KH/VPTU")
    assert (plan.so, plan.ky_hieu, plan.so_ky_hieu) == ("15", "KH/VPTU", "15-KH/VPTU")
    union = thidua.KeHoach(co_quan="Đoàn Thanh niên Cộng sản Hồ Chí Minh xã Hòa An", so="15-KH/ĐTN")
    assert union.so_ky_hieu == "15-KH/ĐTN"  # as typed
