"""What Jinja says of a syntax error, in words for someone who never programs."""

from __future__ import annotations

import re

_END = "end of (?:print statement|statement block)"
_SAYINGS: tuple[tuple[str, str, str], ...] = (
    (
        rf"expected token '{_END}', got '='",
        "dấu = trong điều kiện",
        "so sánh bằng viết hai dấu: ==",
    ),
    (
        rf"expected token '{_END}', got '(.+)'",
        "không hiểu “{0}” ở sau",
        'tên trường viết liền bằng dấu gạch dưới (trich_yeu); chữ cố định đặt trong dấu nháy "…"; nối điều kiện bằng '
        "and, or",
    ),
    (rf"[Ee]xpected (?:an )?expression, got '{_END}'", "biểu thức viết dở dang", "viết tiếp tên trường hoặc giá trị"),
    (r"[Ee]xpected (?:an )?expression, got '(.+)'", "không hiểu “{0}”", "trước nó phải là tên trường hoặc giá trị"),
    (rf"unexpected '{_END}'", "biểu thức viết dở dang", "viết tiếp tên trường hoặc giá trị"),
    (r"expected token 'in', got", "vòng lặp thiếu chữ in", "viết {% for x in danh_sach %}"),
    (r"expected token '(.+)', got '(.+)'", "cần “{0}” ở chỗ “{1}”", "xem lại dấu ngoặc và dấu nháy trong thẻ"),
    (r"unexpected char '(.+)' at", "có dấu “{0}” không dùng được trong thẻ", "xóa dấu này, hoặc đặt chữ trong nháy"),
    (r"unexpected '(.+)'(?:, expected '(.+)')?", "thừa “{0}”", "xem lại các cặp dấu ngoặc ( ) [ ] và dấu nháy"),
    (r"[Cc]an't assign to '(.+)'", "không đặt được giá trị cho “{0}”", "dùng một tên khác"),
    (r"[Ii]nvalid character in identifier", "tên có ký tự không dùng được", "tên chỉ gồm chữ cái, chữ số, gạch dưới"),
)


def explain(message: str, content: str) -> tuple[str, str]:
    """The fault and the way out for a message of Jinja about some content of a tag."""
    if re.match(r"else\s+if\b", content):
        return "“else if” phải viết liền thành một chữ", "viết elif"
    for pattern, what, hint in _SAYINGS:
        if match := re.search(pattern, message):
            got = [_END_WORDS.get(group or "", group or "") for group in match.groups()]
            return f"thẻ “{content}” viết sai: {what.format(*got)}", hint
    return f"thẻ “{content}” viết sai: {message}", "xem lại cách viết của thẻ"


_END_WORDS = {"end of print statement": "}}", "end of statement block": "%}", "string": "chữ", "name": "tên"}
