"""The rules for a file that is opened or written: what each says and what to do, why, and an example."""

from __future__ import annotations

from thidua.diagnostics import Rule, rules
from thidua.rulebook import NEAR

# 1: opening

MISSING_FILE = Rule(
    "tep-101", "lỗi",
    {"gan": ("không có tệp này", NEAR), "": ("không có tệp này", "kiểm tra lại tên tệp và thư mục"),
     "thu_muc": ("không có tệp này", "không có thư mục {thu_muc}")},
    "Tên tệp hoặc thư mục gõ sai.", "ke-hoach.yml khi tệp là ke-hoach.yaml",
)  # fmt: skip


TEP = rules(*(one for one in tuple(globals().values()) if isinstance(one, Rule)))
"""Every rule above."""
