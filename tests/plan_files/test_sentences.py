"""Texts with a colon that YAML takes for mappings: quotes stay where the class has no such key, and go where it has."""

from __future__ import annotations

import pytest

from thidua.model import KeHoach
from thidua.plan_files import yaml
from thidua.plan_files.sentences import rejoined

CASES = [
    ('nội dung:\n  - Chủ đề: "Cải cách" tốt', {"nội dung": ['Chủ đề: "Cải cách" tốt']}),
    ("nội dung:\n  - \"Chủ đề\": 'Cải cách'", {"nội dung": ["\"Chủ đề\": 'Cải cách'"]}),
    ('nội dung:\n  - nội dung: "Cải cách"', {"nội dung": [{"nội dung": "Cải cách"}]}),
    ("nội dung:\n  - Bằng khen:", {"nội dung": ["Bằng khen:"]}),
    ("can_cu:\n  - Luật 'Thi đua': \"số 1\"", {"can_cu": ["Luật 'Thi đua': \"số 1\""]}),
    ("căn cứ:\n  - mục: A\n    gồm:\n      - Luật X: số 1", {"căn cứ": [{"mục": "A", "gồm": ["Luật X: số 1"]}]}),
    (
        "nội dung:\n  - tiêu đề: 'Hai'\n    gồm:\n      - Về \"X\": 'y'",
        {"nội dung": [{"tiêu đề": "Hai", "gồm": ["Về \"X\": 'y'"]}]},
    ),
    ("chỉ tiêu:\n  - Thời hạn: 30/11", {"chỉ tiêu": ["Thời hạn: 30/11"]}),
    ("kết luận:\n  - Nơi gửi: Sở Nội vụ", {"kết luận": ["Nơi gửi: Sở Nội vụ"]}),
    (
        "nội dung:\n- bảng:\n    cột: [A]\n    dòng:\n    - Buổi sáng: khai mạc",
        {"nội dung": [{"bảng": {"cột": ["A"], "dòng": ["Buổi sáng: khai mạc"]}}]},
    ),
    # a name as programs have it is a key, and so is what stands between braces or under a key
    ("nội dung:\n  - text: a", {"nội dung": [{"text": "a"}]}),
    ("nội dung:\n  - thoi_han: a", {"nội dung": [{"thoi_han": "a"}]}),
    ("nội dung:\n  - Text: a", {"nội dung": ["Text: a"]}),
    ("kết luận:\n  - text: a", {"kết luận": [{"text": "a"}]}),
    ("nội dung:\n  - {Đối với: a}", {"nội dung": [{"Đối với": "a"}]}),
    ("nội dung: [Đối với: a]", {"nội dung": [{"Đối với": "a"}]}),
    ("nội dung:\n  Đối với: a", {"nội dung": {"Đối với": "a"}}),
    ("nội dung:\n  - Đối với: a\n    Với: b", {"nội dung": [{"Đối với": "a", "Với": "b"}]}),
    # a layout has keys of its own, a signer is no text, an unknown key is for the model to refuse
    ('bố cục:\n  - nội dung: "Nội dung"', {"bố cục": [{"nội dung": "Nội dung"}]}),
    ("người ký:\n  - Ông: 'A'", {"người ký": [{"Ông": "A"}]}),
    ("không có:\n  - Ông: 'A'", {"không có": [{"Ông": "A"}]}),
]


@pytest.mark.parametrize(("typed", "read"), CASES)
def test_as_typed_where_it_is_a_text(typed: str, read: object) -> None:
    assert rejoined(yaml.load(typed + "\n", "k.yaml"), KeHoach) == read
