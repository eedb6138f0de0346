"""Căn cứ as offices write them: under one head, in a section of their own; printed so, read back from each format."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import thidua
from thidua.documents.carried import differences
from thidua.layout.convention import convention
from thidua.templates import Template, fitting

HEAD: dict[str, Any] = {
    "cơ quan": {"tên": "Trung tâm Y tế Hòa An", "viết tắt": "TTYT", "địa danh": "Hòa An"},
    "số": "7", "ngày": "2026-02-05", "trích yếu": "Thi đua tiết kiệm nước",
    "nội dung": ["Sửa vòi rỉ.", "Hứng nước mưa."], "nơi nhận": ["Các khoa"], "lưu": "VT",
    "người ký": {"chức vụ": "Giám đốc", "họ tên": "Lê Minh Hạ"},
    "căn cứ": ["Luật Tài nguyên nước năm 2023", "Thực hiện Kế hoạch số 8/KH-UBND ngày 06/01/2026 của UBND tỉnh",
               "tình hình thực tế của đơn vị"],
}  # fmt: skip
FORMS: dict[str, dict[str, Any]] = {
    "under Căn cứ:": {"dẫn căn cứ": "Căn cứ"},
    "under a head": {"dẫn căn cứ": "Căn cứ các văn bản sau"},
    "in a section": {"bố cục": [{"căn cứ": "Căn cứ pháp lý"}, "nội dung"]},
    "in a section, each led": {"bố cục": [{"gồm": "căn cứ", "dẫn": "có"}, "nội dung"]},
    "in a section, numbered": {"bố cục": [{"gồm": "căn cứ", "tiêu đề": "Cơ sở pháp lý", "đánh số": "số"}, "nội dung"]},
    "in a section, besides those above the text": {
        "căn cứ": [
            "Luật Thi đua, khen thưởng năm 2022",
            {"mục": "Căn cứ pháp lý", "gồm": ["Luật Tài nguyên nước năm 2023", "Nghị định số 2/2026/NĐ-CP"]},
        ],
    },
    "in two sections": {
        "căn cứ": [
            {"mục": "Cơ sở pháp lý", "gồm": ["Luật Tài nguyên nước năm 2023", "Nghị định số 2/2026/NĐ-CP"]},
            {"mục": "Cơ sở thực tiễn", "gồm": ["tình hình thực tế của đơn vị"]},
        ],
    },
    "in two parts of a section": {
        "căn cứ": [
            {"mục": "Căn cứ pháp lý", "gồm": ["Luật Tài nguyên nước năm 2023", "Nghị định số 2/2026/NĐ-CP"]},
            {"mục": "Căn cứ thực tiễn", "gồm": ["tình hình thực tế của đơn vị"]},
        ],
        "bố cục": [
            {
                "tiêu đề": "Căn cứ",
                "gồm": [{"căn cứ": "Căn cứ pháp lý"}, {"gồm": "căn cứ", "tiêu đề": "Căn cứ thực tiễn", "dẫn": "có"}],
            },
            "nội dung",
        ],
    },
    "beside other members": {
        "mục đích": ["Tiết kiệm.", "Sạch sẽ."],
        "bố cục": [{"gồm": ["căn cứ", "mục đích"], "tiêu đề": "Những vấn đề chung"}, "nội dung"],
    },
}
EACH = pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)


@EACH
@pytest.mark.parametrize("template", ["nd30", "dang"])
@pytest.mark.parametrize("format", ["docx", "txt", "md"])
def test_what_is_printed_is_read_back(form: dict[str, Any], template: str, format: str) -> None:
    plan = thidua.KeHoach.from_data(HEAD | form | {"quy ước": Template(template).kieu.quy_uoc})
    paper = thidua.render(plan, format, template=template, carry=False)
    again = thidua.read_document(paper, format=format).plan
    assert again.can_cu == plan.can_cu
    assert again.dan_can_cu == plan.dan_can_cu
    assert [*differences(again, plan, Template(template).kieu)] == []
    assert not thidua.verify(paper, plan, format=format)
    other = plan.evolve(can_cu=[plan.can_cu[0], "Thông tư số 5/2026/TT-BYT", plan.can_cu[2]])
    assert not thidua.verify(paper, other, format=format).ok


@EACH
@pytest.mark.parametrize("format", ["yaml", "json", "toml"])
def test_a_plan_file_says_the_form(form: dict[str, Any], format: str) -> None:
    plan = thidua.KeHoach.from_data(HEAD | form)
    assert thidua.read(thidua.render(plan, format).decode(), format=format) == plan


def _lines(form: dict[str, Any], template: str = "nd30") -> list[str]:
    plan = thidua.KeHoach.from_data(HEAD | form)
    return thidua.render(plan, "txt", template=template).decode().split("\n")


def test_under_a_head_the_word_is_said_once() -> None:
    said = _lines(FORMS["under a head"])
    at = said.index("Căn cứ các văn bản sau:")
    assert said[at + 1 : at + 4] == [
        "- Luật Tài nguyên nước năm 2023;",
        "- Thực hiện Kế hoạch số 8/KH-UBND ngày 06/01/2026 của UBND tỉnh;",
        "- Tình hình thực tế của đơn vị.",
    ]


def test_in_a_section_they_stand_as_its_items_and_nowhere_else() -> None:
    said = _lines(FORMS["in a section"])
    at = said.index("I. CĂN CỨ PHÁP LÝ")
    assert said[at + 1] == "- Luật Tài nguyên nước năm 2023;"
    assert sum("Luật Tài nguyên" in line for line in said) == 1
    assert "II. NỘI DUNG" in said
    assert "- Căn cứ Luật Tài nguyên nước năm 2023;" in _lines(FORMS["in a section, each led"])
    assert "1. Luật Tài nguyên nước năm 2023;" in _lines(FORMS["in a section, numbered"])
    assert "I- Căn cứ pháp lý" in _lines(FORMS["in a section"], "dang")


def test_a_group_stands_in_its_section_and_the_plan_knows_every_one() -> None:
    form = FORMS["in two parts of a section"]
    said = _lines(form)
    at = said.index("I. CĂN CỨ")
    assert said[at : at + 7] == [
        "I. CĂN CỨ", "1. Căn cứ pháp lý", "- Luật Tài nguyên nước năm 2023;", "- Nghị định số 2/2026/NĐ-CP.",
        "2. Căn cứ thực tiễn", "Căn cứ tình hình thực tế của đơn vị.", "II. NỘI DUNG",
    ]  # fmt: skip
    plan = thidua.KeHoach.from_data(HEAD | form)
    assert [basis.muc for basis in plan.can_cu] == ["Căn cứ pháp lý", "Căn cứ pháp lý", "Căn cứ thực tiễn"]
    assert plan.can_cu_dau == ()
    assert plan.evolve(can_cu=[*plan.can_cu, "Luật Đất đai năm 2024"]).can_cu_dau[0].ve == "Đất đai năm 2024"


def test_sections_that_the_layout_does_not_name_stand_first() -> None:
    said = _lines(FORMS["in two sections"] | {"bố cục": ["nội dung", {"căn cứ": "Cơ sở thực tiễn"}]})
    assert [line for line in said if line.startswith("I")] == [
        "I. CƠ SỞ PHÁP LÝ", "II. NỘI DUNG", "III. CƠ SỞ THỰC TIỄN",
    ]  # fmt: skip


def test_a_plan_attached_to_its_decision_keeps_the_sections_only() -> None:
    plan = thidua.KeHoach.from_data(HEAD | FORMS["in a section, besides those above the text"])
    values = Template("quyet-dinh").values(plan)
    assert len([block for block in values["khoi"] if block.loai == "can_cu"]) == 3
    attached = [str(block.dong) for block in values["kem"].khoi]
    assert "Thi đua" not in " ".join(attached[:3])
    assert len(attached) > 3


@pytest.mark.parametrize("layout", [["căn cứ", "nội dung"], [{"căn cứ": "Căn cứ pháp lí"}, "nội dung"]])
def test_a_section_that_no_group_names_is_refused(layout: list[Any]) -> None:
    form = FORMS["in a section, besides those above the text"] | {"bố cục": layout}
    with pytest.raises(thidua.PlanError, match="kế hoạch không có phần này"):
        thidua.KeHoach.from_data(HEAD | form)


def test_a_section_without_any_is_left_out() -> None:
    plan = thidua.KeHoach.from_data(HEAD | FORMS["in a section"]).evolve(can_cu=())
    assert "I. NỘI DUNG" in thidua.render(plan, "txt").decode()


def test_the_decision_that_issues_the_plan_cites_them_as_the_decree_asks() -> None:
    plan = thidua.KeHoach.from_data(HEAD | FORMS["in a section"])
    values = Template("quyet-dinh").values(plan)
    assert [str(block.dong)[:10] for block in values["khoi"]] == ["Căn cứ Luậ", "Thực hiện ", "Căn cứ tìn"]
    assert str(values["kem"].khoi[0]).replace("\u00a0", " ") == "I. Căn cứ pháp lý"


WORDS = st.sampled_from(["Căn cứ", "Luật", "năm 2026", "Kế hoạch số 5/KH-A", "tình hình", "vào", ":", ";", "-", "1."])
TEXTS = st.lists(WORDS, min_size=1, max_size=4).map(" ".join).map("chữ ".__add__)


@given(
    st.lists(TEXTS, min_size=1, max_size=3), st.sampled_from([*FORMS.values(), {"dẫn căn cứ": "Dựa trên: điều sau"}])
)
@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_bases_read_back_line_by_line(bases: list[str], form: dict[str, Any]) -> None:
    plan = thidua.KeHoach.from_data(HEAD | {"căn cứ": bases} | form)
    again = thidua.read_document(thidua.render(plan, "docx", carry=False), format="docx").plan
    assert [*differences(again, plan, fitting(plan).kieu)] == []
    assert convention(fitting(plan).kieu)
