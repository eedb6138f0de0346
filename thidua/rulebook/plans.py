"""The rules for a plan and the text of its file: what each says and what to do, why, and an example."""

from __future__ import annotations

from thidua.diagnostics import Rule, rules
from thidua.rulebook import NEAR

# 1: how the file is typed

UNKNOWN_KEY = Rule(
    "kh-201", "lỗi",
    {"gan": ("không có mục “{ten}”", NEAR), "co": ("không có mục “{ten}”", "dùng: {co}"),
     "duoi": ("không có mục “{ten}”", "đặt “{dung}” dưới “{cha}:”, thụt vào hai dấu cách")},
    "Tên mục gõ sai thì không ai biết chữ dưới nó thuộc phần nào.", "trich yeu cua: Phát động …",
)  # fmt: skip


KH = rules(*(one for one in tuple(globals().values()) if isinstance(one, Rule)))
"""Every rule above."""
