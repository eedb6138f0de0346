"""What Jinja says of a syntax error, in words for someone who never programs."""

from __future__ import annotations

import ast
import re
import unicodedata
from typing import Any

from thidua.wording import shorten

_END = "end of (?:print statement|statement block|template)"
_NAMES = 'tên trường viết liền bằng dấu gạch dưới (trich_yeu); chữ cố định đặt trong dấu nháy "…"; nối điều kiện bằng '
_UNFINISHED = ("do_dang", "biểu thức viết dở dang", "viết tiếp tên trường hoặc giá trị")
_SAYINGS: tuple[tuple[str, str, str, str], ...] = (
    (rf"expected token '{_END}', got '='", "bang", "dấu = trong điều kiện", "so sánh bằng viết hai dấu: =="),
    (rf"expected token '{_END}', got '(.+)'", "o_sau", "không hiểu “{la}” ở sau", f"{_NAMES}and, or"),
    (r"chunk after expression", "chu_sau", "còn chữ không hiểu ở sau", f"{_NAMES}and, or"),
    (rf"[Ee]xpected (?:an )?expression, got '{_END}'", *_UNFINISHED),
    (rf"unexpected '{_END}'|unexpected end of template", *_UNFINISHED),
    (
        r"expected name or number|expected subscript expression",
        "sau_cham", "sau dấu chấm không có tên trường", "viết tên một trường sau dấu chấm, hoặc bỏ dấu chấm",
    ),
    (r"expected token 'in', got", "thieu_in", "vòng lặp thiếu chữ in", "viết {{% for x in danh_sach %}}"),
    (
        r"expected token '(.+)', got '(.+)'",
        "can", "cần “{la}” ở chỗ “{khac}”", "xem lại dấu ngoặc và dấu nháy trong thẻ",
    ),
    (
        r"""unexpected char ("'"|'"') at""",
        "nhay", "dấu nháy {la} mở mà không có dấu nháy đóng", "thêm dấu nháy đóng, hoặc bỏ dấu nháy này",
    ),
    (
        r"unexpected char ('.+'|\".+\") at",
        "dau", "có dấu “{la}” không dùng được trong thẻ", "xóa dấu này, hoặc đặt chữ trong nháy",
    ),
    (
        r"(?:unexpected|xpression, got) '(.+?)'(?:, expected '(.+)')?$",
        "thua", "thừa “{la}”", "xem lại các cặp dấu ngoặc ( ) [ ] và dấu nháy",
    ),
    (
        r"special loop variable",
        "loop", "không đặt được tên loop cho từng mục", "dùng một tên khác: loop là số đếm của vòng lặp",
    ),
    (
        r"[Cc]an't assign to",
        "dat", "không đặt được giá trị cho chữ ở sau {{% set %}}, {{% for %}}",
        "dùng một tên khác, không phải số, chữ trong nháy, hay true, false, none",
    ),
    (
        r"[Ii]nvalid character in identifier",
        "ten", "tên có ký tự không dùng được", "tên chỉ gồm chữ cái, chữ số, gạch dưới",
    ),
    (
        r"escape$|Unicode character|at end of string",
        "thoat", "dấu \\ trong nháy không đúng cách", "gõ hai dấu \\\\ để in một dấu \\",
    ),
    (
        r"cannot chain multiple tests",
        "is", "có hai phép thử is liền nhau", "nối bằng and: so is defined and so is string",
    ),
    (
        r"invalid syntax for function call",
        "ngoac", "chữ trong ngoặc ( ) viết sai thứ tự", "giá trị đứng trước, tên=giá trị đứng sau",
    ),
    (r"Exceeds the limit", "so_dai", "có số dài quá mức", "bỏ bớt chữ số"),
    (r"No filter named '(.+)'", "loc", "không có bộ lọc “{la}”", "xem danh sách bộ lọc, hoặc bỏ dấu | và chữ sau nó"),
    (r"No test named '(.+)'", "thu", "không có phép thử “is {la}”", "thường dùng: defined, none, odd"),
    (r"tag name expected", "khong_ten", "sau {{% không có tên thẻ", "viết if, for hoặc set ở đó"),
    (
        r"unknown tag '(.+?)'.* innermost block that needs to be closed is '(.+)'",
        "khong_dong", "“{la}” đứng trong khối {khac} chưa đóng", "đóng khối {khac} trước: {{% end{khac} %}}",
    ),
    (
        r"unknown tag '(.+)'",
        "the_la", "không có thẻ {{% {la} %}} ở chỗ này", "xem lại tên thẻ, và thẻ mở khối ở trên",
    ),
    (
        r"innermost block that needs to be closed is '(.+)'",
        "chua_dong", "khối {la} mở mà không đóng", "thêm {{% end{la} %}} ở cuối khối",
    ),
    (r"Unexpected end of template|Missing end of", "het", "mở mà không đóng", "thêm thẻ đóng"),
    (
        r"Block names|Required blocks|defined twice|can not be imported|non-default argument|expected call"
        r"|macros or call blocks|use extend",
        "cam", "thẻ này không dùng được trong mẫu", "viết thẳng nội dung vào mẫu này",
    ),
    ("", "", "máy không đọc được", "xem lại cách viết của thẻ"),
)  # fmt: skip
"""What Jinja says (its groups are the values ``la`` and ``khac``), the form for it, the fault and the way out."""

_MOST_SAID = 200
"""The characters of a tag that a message tells."""
FORMS = {form: (f"thẻ “{{the}}” viết sai: {what}", hint) for _, form, what, hint in _SAYINGS} | {
    "else_if": ("“else if” phải viết liền thành một chữ", "viết elif")
}
"""The forms of the rule for what does not parse."""


def explain(message: str, content: str) -> tuple[str, dict[str, Any]]:
    """The form for a message of Jinja about some content of a tag, and its values."""
    if re.match(r"else\s+if\b", content):
        return "else_if", {}
    found = ((form, match) for pattern, form, *_ in _SAYINGS if (match := re.search(pattern, message, re.DOTALL)))
    form, match = next(found)
    got = (_seen(_said(group or "", content)) for group in match.groups())
    return form, {"the": shorten(_seen(content), _MOST_SAID), **dict(zip(("la", "khac"), got, strict=False))}


def _seen(text: str) -> str:
    """A text in which a sign that nobody sees is told by its number: ``nguoi[U+200B]moi``."""
    if text.isprintable():
        return text
    return "".join(f"[U+{ord(one):04X}]" if unicodedata.category(one) in ("Cc", "Cf") else one for one in text)


def _said(token: str, content: str) -> str:
    """What Jinja calls a token: as it is typed, or its kind in words where no name of the tag is that word."""
    if token[:1] in "\"'" and token[-1:] == token[:1] and len(token) > 2:
        return str(ast.literal_eval(token))
    return token if re.search(rf"\b{re.escape(token)}\b", content) else _TOKENS.get(token, token)


_TOKENS = {
    "end of print statement": "}}", "end of statement block": "%}", "end of template": "chỗ hết mẫu",
    "begin of print statement": "{{", "begin of statement block": "{%", "begin of comment": "{#",
    "end of comment": "#}", "template data / text": "chữ ngoài thẻ",
    "string": "chữ trong nháy", "integer": "số", "float": "số", "name": "tên",
}  # fmt: skip
"""What Jinja calls the kinds of tokens."""
