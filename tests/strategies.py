"""Random plans for the tests: any text that can be typed, in every place that takes one."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from thidua.wording import control_characters, nfc

Data = dict[str, Any]

HOSTILE = (
    *("{{", "}}", "{{ x }}", "{{ trich_yeu }}", "{{p khoi }}", "{%", "%}", "{% if x %}", "{%p endfor %}", "{%tr"),
    *("{#", "#}"),
    *("{_{", "}_}", "{_% x %_}", "{{ ''.__class__ }}", "{% raw %}", "{{ 1/0 }}", "{{r x }}", "{% vm %}"),
    *("<", ">", "&", "<w:p/>", "</w:t></w:r></w:p>", "</w:t>", "<w:br/>", "&amp;", "&lt;", "&#10;", "&x;", "]]>"),
    *("<![CDATA[", "<!--", "-->", "<?xml", '"', "'", "''", "“”", "‘’", "\\", "\\n", "$", "%s", "%(a)s", "{0}", "${x}"),
    *("*", "**", "*a*", "**b**", "***", "*a", r"\*", "_x_", "`", "#", "~", "|", "---", "- ", "+ ", "1. ", "a) ", "I. "),
    *("🎉", "👩‍👩‍👧", "🇻🇳", "\u202e", "אבג", "مرحبا", "\u00a0", "\u00ad", "\u200b", "\u200d", "\ufeff"),
    *("\u2028", "\u0085"),
    *("e\u0301", "\u0301", "a\u0323\u0306", "\u1eb7", "𝔘", "ﬁ", "№", "…", "–", "½", "\U0010ffff", "\ue000", "\ufffd"),
    *("\t", "  ", "./.", ";", ":", ".", "(để b/c)", "Căn cứ", "ngày 05", "Điều 5", "no", "null", "=1+1", "@SUM(1)"),
)  # fmt: skip
"""Pieces of text that have a meaning to some format on the way to a document."""

_PIECES = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=8),
    st.sampled_from(["thi đua", "Sở Nội vụ", "năm 2026", "100%", " "]),
)


def _printable(text: str) -> bool:
    return not control_characters(text)


def _typed(pieces: list[str]) -> str:
    """The pieces as one line that says something: a letter stands somewhere in it, at either end or inside."""
    at = len("".join(pieces)) % (len(pieces) + 1)
    return nfc("".join([*pieces[:at], "chữ", *pieces[at:]])).strip()


LINES: st.SearchStrategy[str] = st.lists(_PIECES, max_size=5).map(_typed).filter(_printable)
"""One line of text that holds a word."""
TEXTS: st.SearchStrategy[str] = st.lists(LINES, min_size=1, max_size=3).map("\n".join)
"""One to three lines, each a paragraph."""


def _items(texts: st.SearchStrategy[str], depth: int = 1) -> st.SearchStrategy[list[Data]]:
    plain = st.fixed_dictionaries({"nội dung": texts})
    titled = st.fixed_dictionaries({"tiêu đề": LINES, "nội dung": texts})
    kinds = [plain, titled]
    if depth:
        inner = _items(texts, depth - 1)
        kinds.append(st.fixed_dictionaries({"tiêu đề": LINES, "gồm": inner}))
        kinds.append(st.fixed_dictionaries({"nội dung": texts, "gồm": inner}))
        kinds.append(st.fixed_dictionaries({"bảng": _TABLES}))
    return st.lists(st.one_of(kinds), min_size=1, max_size=3)


def _table(width: int) -> st.SearchStrategy[Data]:
    row = st.one_of(st.lists(LINES, min_size=width, max_size=width), LINES)
    names = st.lists(LINES, min_size=width, max_size=width)
    return st.fixed_dictionaries({"cột": names, "dòng": st.lists(row, min_size=1, max_size=3)})


_TABLES = st.integers(1, 4).flatmap(_table)
_SIGNER = st.fixed_dictionaries({"chức vụ": LINES, "họ tên": LINES})
_OTHER_POST = st.fixed_dictionaries({"chức vụ khác": LINES}, optional={"dưới tên": st.just("có")})
_ONE_SIGNER = st.builds(dict.__or__, _SIGNER, st.one_of(st.just({}), _OTHER_POST))
_TASKS = st.lists(
    st.one_of(
        st.fixed_dictionaries({"đơn vị": LINES, "nhiệm vụ": st.lists(TEXTS, min_size=1, max_size=2)}),
        st.fixed_dictionaries({"nội dung": TEXTS}, optional={"sản phẩm": LINES, "phụ trách": LINES}),
    ),
    min_size=1,
    max_size=2,
)

SCHEMES = (["A.", "I.", "1."], ["1.", "1.1."], ["I.", "1.", "1.1."], ["Phần A.", "I."], ["1."], ["I.", "1)", "(1)"])
"""Signs of levels as authors have them."""

PLAN_DATA: st.SearchStrategy[Data] = st.fixed_dictionaries(
    {
        "số": st.just("15"),
        "ký hiệu": st.just("KH-SNV"),
        "ngày": st.just("2026-03-09"),
        "cơ quan": st.fixed_dictionaries({"tên": LINES, "địa danh": LINES}, optional={"chủ quản": LINES}),
        "trích yếu": LINES,
        "nội dung": _items(TEXTS),
        "nơi nhận": st.lists(st.fixed_dictionaries({"tên": LINES}), min_size=1, max_size=2),
        "người ký": _ONE_SIGNER,
    },
    optional={
        "tên loại": st.sampled_from(["Kế hoạch phối hợp", "Kế hoạch {{ x }} <b>", "Kế hoạch 5 + 3 % &amp;"]),
        "cách đánh số": st.sampled_from(SCHEMES),
        "quy ước": st.sampled_from(["nd30", "hd05"]),
        "dẫn căn cứ": st.sampled_from(["Căn cứ", "Căn cứ các văn bản sau"]),
        "căn cứ": st.lists(LINES.map("Căn cứ tình hình ".__add__), min_size=1, max_size=2),
        "mở đầu": LINES,
        "mục đích": _items(TEXTS, 0),
        "kinh phí": _items(TEXTS, 0),
        "tổ chức thực hiện": _TASKS,
        "mục khác": st.lists(st.fixed_dictionaries({"tiêu đề": LINES, "nội dung": TEXTS}), max_size=1),
        "kết luận": st.lists(LINES, min_size=1, max_size=2),
        "phụ lục": st.lists(st.fixed_dictionaries({"tiêu đề": LINES, "gồm": _items(TEXTS, 0)}), max_size=2),
    },
)
"""A small plan as plain data with every text hostile."""

_FIXED = ("số", "ký hiệu", "ngày", "dưới tên", "tên loại", "cách đánh số", "quy ước", "dẫn căn cứ")


def with_texts(data: Any, change: Callable[[str], str], key: str = "") -> Any:
    """The same data with each text of the author's changed."""
    if isinstance(data, dict):
        return {name: with_texts(value, change, name) for name, value in data.items()}
    if isinstance(data, list):
        return [with_texts(value, change, key) for value in data]
    return data if key in _FIXED else change(data)


def texts_in(data: Any) -> list[str]:
    """Each text of the author's in some data, in order."""
    found: list[str] = []
    with_texts(data, lambda text: found.append(text) or text)  # type: ignore[func-returns-value]
    return found


def harmless(text: str) -> str:
    """A plain text of the same shape: as many lines, each a word or a few."""
    prefix = "Căn cứ tình hình " if text.startswith("Căn cứ tình hình ") else ""
    return prefix + "\n".join("chữ thường" for line in text.removeprefix(prefix).split("\n") if line.strip())


# --- Who issues and who signs -----------------------------------------------------------------------

_POSTS = st.sampled_from(["Giám đốc", "Phó Giám đốc", "Chủ tịch", "Hiệu trưởng", "Trưởng ban"])
_PEOPLE = st.sampled_from(["Lê Thị Mai", "Trần Văn Bình", "Phạm Hùng Dũng"])
_BODIES = (
    "Sở Nội vụ",
    "Tỉnh đoàn Hòa An",
    "Hội Nông dân tỉnh",
    "Liên đoàn Lao động tỉnh Hòa An",
    "Công an tỉnh Hòa An",
)
_SIGNS = st.fixed_dictionaries(
    {"chức vụ": _POSTS, "họ tên": _PEOPLE},
    optional={
        "lời duyệt": st.sampled_from(["Duyệt", "Duyệt của Ban Giám hiệu", "Phê duyệt của Hiệu trưởng"]),
        "ký thay": _POSTS,
        "thay mặt": st.just("Ban Chỉ đạo"),
        "chức vụ khác": st.just("Chủ tịch UBND tỉnh"),
        "dưới tên": st.just("có"),
    },
)
_MAKES = st.fixed_dictionaries(
    {"họ tên": _PEOPLE}, optional={"chức vụ": st.just("Tổ trưởng"), "lời ghi": st.just("Người lập")}
)
_PLAIN = st.fixed_dictionaries(
    {"trích yếu": st.just("Tiết kiệm điện"), "nội dung": st.just(["Trồng cây.", "Quét lớp."]),
     "nơi nhận": st.just("Như trên"), "lưu": st.just("VT"), "số": st.just("5"), "ngày": st.just("2026-03-09")},
    optional={"dự thảo": st.sampled_from(["có", "lần 2"])},
)  # fmt: skip
_LEAD = {"viết tắt": st.just("SNV"), "địa danh": st.just("Hòa An")}
_ABOVE = {"chủ quản": st.just("UBND tỉnh Hòa An")}


def _joint(bodies: int) -> st.SearchStrategy[Data]:
    """Who issues and who signs of so many bodies together."""
    return st.fixed_dictionaries(
        {
            "cơ quan": st.permutations(_BODIES).flatmap(
                lambda names: st.tuples(
                    st.fixed_dictionaries({"tên": st.just(names[0]), **_LEAD}, optional=_ABOVE),
                    *map(st.just, names[1:bodies]),
                )
            ),
            "tên loại": st.sampled_from(["Kế hoạch liên tịch", "Kế hoạch liên ngành"]),
            "người ký": st.tuples(*[_SIGNS] * bodies),
        }
    )


_SCHOOL = st.fixed_dictionaries(
    {"cơ quan": st.fixed_dictionaries({"tên": st.sampled_from(_BODIES), **_LEAD}, optional=_ABOVE), "người ký": _SIGNS},
    optional={"tên loại": st.sampled_from(["Kế hoạch phối hợp", "Kế hoạch chi tiết"]), "người lập": _MAKES},
)
_THREE = st.fixed_dictionaries(
    {"cơ quan": st.just({"tên": "Sở Nội vụ", "viết tắt": "SNV", "địa danh": "Hòa An"}), "người lập": _MAKES,
     "người ký": st.tuples(_SIGNS, _SIGNS)},
)  # fmt: skip
SIGNED_DATA: st.SearchStrategy[Data] = st.builds(
    dict.__or__, _PLAIN, st.one_of(_joint(2), _joint(3), _joint(4), _SCHOOL, _THREE)
)
"""A plan of usual words, issued by one body or several, signed in all the ways that there are."""


# --- All of it together -----------------------------------------------------------------------------

_SENTENCES = st.sampled_from((
    "Trồng 200 cây xanh quanh sân.", "Mỗi tổ dọn kho một buổi;", "Đọc sách cùng học sinh lớp 2.",
    "Ghi sổ theo dõi hằng tuần.", "Giảm *ít nhất* 5% lượng giấy in.", "Tắt đèn khi ra về, kể cả hành lang.",
    "Hoàn thành trước ngày 30/6/2026.", "**Mọi người** góp ý qua hòm thư.", "Báo cáo kết quả về Văn phòng.",
))  # fmt: skip
_HEADS = st.sampled_from(("Dọn kho", "Đọc sách", "Trồng cây", "Nước sạch", "Giữ gìn sân trường", "Hộp thư góp ý"))
_SAID = st.one_of(_SENTENCES, st.tuples(_SENTENCES, _SENTENCES).map("\n".join))


def _usual_items(depth: int) -> st.SearchStrategy[list[Data]]:
    kinds: list[st.SearchStrategy[Data]] = [
        st.fixed_dictionaries({"nội dung": _SENTENCES}),
        st.fixed_dictionaries({"tiêu đề": _HEADS, "nội dung": _SENTENCES}),
    ]
    if depth:
        kinds.append(st.fixed_dictionaries({"tiêu đề": _HEADS, "gồm": _usual_items(depth - 1)}))
        row = st.lists(_HEADS, min_size=2, max_size=2)
        table = st.fixed_dictionaries({
            "cột": st.just(["Việc", "Nơi làm"]), "dòng": st.lists(st.one_of(row, _HEADS), min_size=1, max_size=3)
        })  # fmt: skip
        kinds.append(st.fixed_dictionaries({"bảng": table}))
    return st.lists(st.one_of(kinds), min_size=1, max_size=3)


_BASES = st.lists(
    st.sampled_from((
        "Căn cứ Luật Thư viện ngày 21 tháng 11 năm 2019", "Căn cứ tình hình thực tế",
        "Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh Hòa An về đọc sách",
    )), min_size=1, max_size=2, unique=True,
)  # fmt: skip
_BODY = st.fixed_dictionaries(
    {"nội dung": _usual_items(2)},
    optional={
        "quy ước": st.sampled_from(["nd30", "hd05"]),
        "cách đánh số": st.sampled_from(SCHEMES),
        "căn cứ": st.one_of(_BASES, st.builds(
            lambda above, titles, inside: [*above, *({"mục": title, "gồm": inside} for title in titles)],
            _BASES, st.sampled_from((["Căn cứ pháp lý"], ["Căn cứ pháp lý", "Văn bản của tỉnh"])), _BASES,
        )),
        "mở đầu": st.sampled_from(("Nay ban hành Kế hoạch như sau:", "Năm qua sân trường sạch hơn.")),
        "mục đích": _usual_items(0),
        "yêu cầu": _usual_items(0),
        "kinh phí": _usual_items(0),
        "mục khác": st.just([{"tiêu đề": "Tình hình chung", "nội dung": "Kho còn nhiều giấy cũ."}]),
        "tổ chức thực hiện": st.lists(
            st.fixed_dictionaries({"đơn vị": st.sampled_from(("Văn phòng", "Tổ Bảo vệ")),
                                   "nhiệm vụ": st.lists(_SENTENCES, min_size=1, max_size=2)}),
            min_size=1, max_size=2, unique_by=lambda task: task["đơn vị"],
        ),
        "kết luận": st.just("Trên đây là Kế hoạch, các đơn vị thực hiện."),
        "lưu": st.sampled_from(("VT", "không", "VT, VP")),
        "phụ lục": st.lists(
            st.fixed_dictionaries({"tiêu đề": _HEADS, "gồm": _usual_items(1)},
                                  optional={"hướng": st.just("ngang")}), min_size=1, max_size=2,
        ),
    },
)  # fmt: skip
_HEADED = st.fixed_dictionaries({}, optional={"dẫn căn cứ": st.sampled_from(["Căn cứ", "Căn cứ các văn bản sau"])})
_NOTED = ("nội dung", "căn cứ", "kết luận", "mục đích", "yêu cầu", "kinh phí", "phụ lục", "trích yếu")
_NOTES = st.sampled_from((
    "Số liệu của Văn phòng.", "Kể cả sân sau.", "Xem mục II.", "Điều 5 của Luật.", "Căn cứ báo cáo quý I.",
    "I. Số cây trồng năm 2025.", "Hai đoạn:\nđoạn sau.",
))  # fmt: skip
_NO_NOTE = ("cột", "dòng", "đơn vị", "hướng", "mục")


def _with_notes(data: Data, at: set[int], words: list[str]) -> Data:
    """The plan with notes behind some of its texts, by their place among those that can hold one."""
    count = 0
    notes: dict[str, str] = {}

    def noted(value: Any, key: str) -> Any:
        nonlocal count
        if isinstance(value, dict):
            return {name: noted(one, name) for name, one in value.items()}
        if isinstance(value, list):
            return [noted(one, key) for one in value]
        if key in _NO_NOTE:
            return value
        count += 1
        if count not in at:
            return value
        name = f"n{len(notes) + 1}"
        notes[name] = words[len(notes) % len(words)]
        return f"{value}[^{name}]"

    out = {key: noted(value, key) if key in _NOTED else value for key, value in data.items()}
    return out | {"chú thích": notes} if notes else out


WHOLE_DATA: st.SearchStrategy[Data] = st.builds(
    _with_notes,
    st.builds(
        lambda signed, body, headed: signed | body | (headed if "căn cứ" in body else {}), SIGNED_DATA, _BODY, _HEADED
    ),
    st.sets(st.integers(1, 12), max_size=4),
    st.lists(_NOTES, min_size=1, max_size=4),
)
"""A plan of usual words that may hold all there is at once: schemes, kinds, conventions, heads of căn cứ, notes, two
issuers, tables, appendices, every way of signing.
"""
