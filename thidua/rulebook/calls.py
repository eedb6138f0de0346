"""The rules for a call, its options and tools: what each says and what to do, why, and an example."""

from __future__ import annotations

from thidua.diagnostics import Rule, rules
from thidua.rulebook import NEAR

# 1: formats

UNKNOWN_FORMAT = Rule(
    "goi-101", "lỗi",
    {"gan": ("không ghi được định dạng “{ten}”", NEAR), "co": ("không ghi được định dạng “{ten}”", "ghi được: {co}")},
    "Mỗi định dạng có người ghi của nó.", "odt",
)  # fmt: skip


GOI = rules(*(one for one in tuple(globals().values()) if isinstance(one, Rule)))
"""Every rule above."""
