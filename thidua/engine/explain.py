"""What Jinja says of a syntax error, in words for someone who never programs."""

from __future__ import annotations

import re
from typing import Any

_END = "end of (?:print statement|statement block)"
_NAMES = 'tên trường viết liền bằng dấu gạch dưới (trich_yeu); chữ cố định đặt trong dấu nháy "…"; nối điều kiện bằng '
_UNFINISHED = ("do_dang", "biểu thức viết dở dang", "viết tiếp tên trường hoặc giá trị")
_SAYINGS: tuple[tuple[str, str, str, str], ...] = (
    (rf"expected token '{_END}', got '='", "bang", "dấu = trong điều kiện", "so sánh bằng viết hai dấu: =="),
    (rf"expected token '{_END}', got '(.+)'", "o_sau", "không hiểu “{la}” ở sau", f"{_NAMES}and, or"),
    (rf"[Ee]xpected (?:an )?expression, got '{_END}'", *_UNFINISHED),
    (
        r"[Ee]xpected (?:an )?expression, got '(.+)'",
        "la", "không hiểu “{la}”", "trước nó phải là tên trường hoặc giá trị",
    ),
    (rf"unexpected '{_END}'", *_UNFINISHED),
    (
        r"expected name or number",
        "sau_cham", "sau dấu chấm không có tên trường", "viết tên một trường sau dấu chấm, hoặc bỏ dấu chấm",
    ),
    (r"expected token 'in', got", "thieu_in", "vòng lặp thiếu chữ in", "viết {{% for x in danh_sach %}}"),
    (
        r"expected token '(.+)', got '(.+)'",
        "can", "cần “{la}” ở chỗ “{khac}”", "xem lại dấu ngoặc và dấu nháy trong thẻ",
    ),
    (
        r"unexpected char '(.+)' at",
        "dau", "có dấu “{la}” không dùng được trong thẻ", "xóa dấu này, hoặc đặt chữ trong nháy",
    ),
    (
        r"unexpected '(.+)'(?:, expected '(.+)')?",
        "thua", "thừa “{la}”", "xem lại các cặp dấu ngoặc ( ) [ ] và dấu nháy",
    ),
    (r"[Cc]an't assign to '(.+)'", "dat", "không đặt được giá trị cho “{la}”", "dùng một tên khác"),
    (
        r"[Ii]nvalid character in identifier",
        "ten", "tên có ký tự không dùng được", "tên chỉ gồm chữ cái, chữ số, gạch dưới",
    ),
    ("(?s)(.*)", "", "{la}", "xem lại cách viết của thẻ"),
)  # fmt: skip
"""What Jinja says (its groups are the values ``la`` and ``khac``), the form for it, the fault and the way out."""

FORMS = {form: (f"thẻ “{{the}}” viết sai: {what}", hint) for _, form, what, hint in _SAYINGS} | {
    "else_if": ("“else if” phải viết liền thành một chữ", "viết elif")
}
"""The forms of the rule for what does not parse."""


def explain(message: str, content: str) -> tuple[str, dict[str, Any]]:
    """The form for a message of Jinja about some content of a tag, and its values."""
    if re.match(r"else\s+if\b", content):
        return "else_if", {}
    found = ((form, match) for pattern, form, *_ in _SAYINGS if (match := re.search(pattern, message)))
    form, match = next(found)
    got = (_END_WORDS.get(group or "", group or "") for group in match.groups())
    return form, {"the": content, **dict(zip(("la", "khac"), got, strict=False))}


_END_WORDS = {"end of print statement": "}}", "end of statement block": "%}", "string": "chữ", "name": "tên"}
