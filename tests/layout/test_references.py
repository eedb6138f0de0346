"""Whether a cross-reference fits a line of the plan as it is printed."""

from __future__ import annotations

import pytest

import thidua
from thidua.grammar.references import references_in
from thidua.layout.references import numbered_lines, points_to

PLAN = """
trích yếu: Giữ sân trường sạch
cách đánh số: [A., I., 1., a)]
mục đích: Sân sạch.
yêu cầu: Làm đều.
nội dung:
  - tiêu đề: Hằng ngày
    gồm:
      - {tiêu đề: Quét sân, đánh số: chữ, gồm: [Buổi sáng., Buổi chiều.]}
  - {tiêu đề: Cuối tuần, gồm: Lau cửa.}
"""


@pytest.mark.parametrize(
    ("text", "scheme", "fits"),
    [
        ("điểm a khoản 1 Mục I Phần B", ["A.", "I.", "1.", "a)"], True),
        ("điểm b Mục I Phần B", ["A.", "I.", "1.", "a)"], True),
        ("điểm c khoản 1 Mục I Phần B", ["A.", "I.", "1.", "a)"], False),
        ("khoản 1 Mục II Phần B", ["A.", "I.", "1.", "a)"], False),
        ("Mục II Phần A", ["A.", "I.", "1.", "a)"], True),
        ("điểm a khoản 1 Mục I Phần B", [], False),
        ("khoản 1 Mục II", [], True),
        ("Mục II.1", [], True),
        ("mục 2.1", ["1.", "1.1."], True),
        ("mục 2.3", ["1.", "1.1."], False),
    ],
)
def test_a_reference_fits_a_line_or_none(text: str, scheme: list[str], fits: bool) -> None:
    plan = thidua.read(PLAN, format="yaml").evolve(cach_danh_so=scheme)
    (reference,) = references_in(text)
    assert points_to(reference, numbered_lines(plan)) == fits
