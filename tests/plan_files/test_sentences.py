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
    (
        "nội dung:\n  - tiêu đề: 'Hai'\n    gồm:\n      - Về \"X\": 'y'",
        {"nội dung": [{"tiêu đề": "Hai", "gồm": ["Về \"X\": 'y'"]}]},
    ),
    # a layout has keys of its own, a signer is no text, an unknown key is for the model to refuse
    ('bố cục:\n  - nội dung: "Nội dung"', {"bố cục": [{"nội dung": "Nội dung"}]}),
    ("người ký:\n  - Ông: 'A'", {"người ký": [{"Ông": "A"}]}),
    ("không có:\n  - Ông: 'A'", {"không có": [{"Ông": "A"}]}),
]


@pytest.mark.parametrize(("typed", "read"), CASES)
def test_as_typed_where_it_is_a_text(typed: str, read: object) -> None:
    assert rejoined(yaml.load(typed + "\n", "k.yaml"), KeHoach) == read
