"""A list with a sign of its own, at any place of a plan, is read back from our own print; or the account tells."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

import thidua
from thidua.grammar.signs import SAMPLES
from thidua.model import KeHoach

OTHER = {"tiêu đề": "Thay bóng đèn", "gồm": ["Đo độ sáng.", "Thay loại bền."]}
_TELLS = {"doc-201", "doc-301", "doc-313", "doc-323"}


def lists(sign: str) -> Iterator[list[Any]]:
    """The places where a list with a sign may stand."""
    own = {"đánh số": sign, "gồm": ["Bàn cạnh cửa sổ.", "Bàn nhóm."]}
    yield [own]
    yield [{"nội dung": "Sửa phòng gồm:", **own}, "Thay bóng đèn."]
    yield [{"tiêu đề": "Sửa phòng", **own}, OTHER]
    yield [{"tiêu đề": "Sửa phòng", "gồm": [{"tiêu đề": "Kê bàn", **own}]}, OTHER]
    yield [{"tiêu đề": "Sửa phòng", "gồm": [{"tiêu đề": "Kê bàn", **own}, {"tiêu đề": "Kê sách", **own}]}, OTHER]


def plan_of(items: list[Any], scheme: tuple[str, ...]) -> KeHoach:
    return KeHoach.from_data({
        "cơ quan": {"tên": "Thư viện tỉnh", "địa danh": "Hòa An", "viết tắt": "TV"}, "số": "5", "ngày": "3/2/2026",
        "trích yếu": "Sửa phòng đọc", "nội dung": items, "nơi nhận": ["Các phòng"], "lưu": "VT",
        "người ký": {"chức vụ": "Giám đốc", "họ tên": "Lê Bình"},
        **({"cách đánh số": list(scheme)} if scheme else {}),
    })  # fmt: skip


@pytest.mark.parametrize("format", ["docx", "txt", "md"])
@pytest.mark.parametrize("scheme", [(), ("1.", "1.1.", "1.1.1."), ("A.", "I.", "1.")], ids=" ".join)
@pytest.mark.parametrize("sign", SAMPLES)
def test_a_sign_of_its_own_reads_back_or_is_told(sign: str, scheme: tuple[str, ...], format: str) -> None:
    for items in lists(sign):
        plan = plan_of(items, scheme)
        paper = thidua.render(plan, format, carry=False)
        reading = thidua.read_document(paper, format=format)
        differs = list(thidua.verify(paper, plan, format=format))
        assert not differs or _TELLS & {finding.rule for finding in reading.report}, (items, differs)
        assert format != "docx" or not differs


def test_two_lines_of_the_same_words_say_their_level() -> None:
    held = ["Cạnh cửa sổ.", "Ở giữa."]
    titled = plan_of([{"tiêu đề": "Kê bàn", "gồm": held}], ())
    text = plan_of([{"đánh số": "số", "gồm": [{"nội dung": "Kê bàn", "gồm": held}]}], ())
    (found,) = thidua.verify(thidua.render(titled, "docx", carry=False), text, format="docx")
    assert "“1. Kê bàn (đề mục cấp 2)”" in str(found)
    assert "“1. Kê bàn (lời văn)”" in str(found)
