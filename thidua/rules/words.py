"""Rules of words: letters that only look right, blanks, quotes, spelling, capitals of Phụ lục II."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from thidua.decoding import legacy_encoding
from thidua.grammar.lists import CAPITALS, late, one_of
from thidua.grammar.tones import has_no_marks, old_and_new
from thidua.rules.check import Fault, Unknown, check, fault
from thidua.rules.draft import Draft
from thidua.wording import shorten


@cache
def _data() -> Mapping[str, Any]:
    return tomllib.loads(Path(__file__).with_name("words.toml").read_text("utf-8"))


_LATIN = r"A-Za-zÀ-ɏḀ-ỿ"
_OTHERS = r"\u0370-\u03ff\u0400-\u052f\uff21-\uff3a\uff41-\uff5a"
_MIXED = late(rf"[{_LATIN}]*[{_OTHERS}]+[{_LATIN}{_OTHERS}]*", re.NOFLAG)
_IS_LATIN = re.compile(rf"[{_LATIN}]")


@check(
    "ct-101", "chữ cái trông giống chữ Việt", "bắt buộc", {"nd30": "I.I.4", "hd05": "HD05.IV.1"},
    {"": ("“{co}” có chữ cái của bảng khác: {chu}", "xóa, gõ lại bằng bàn phím tiếng Việt")},
    why="Chữ Nga, chữ Hy Lạp trông giống chữ Việt: mắt không thấy, máy tìm không ra, hệ thống tiếp nhận báo sai mã.",
    wrong="nội dung: Thi đuа dạy tốt (chữ а là chữ Nga)", right="nội dung: Thi đua dạy tốt",
)  # fmt: skip
def look_alikes(draft: Draft) -> Iterator[Fault | Unknown]:
    for said in draft.texts:
        if said.text.isascii():
            continue
        for found in _MIXED.finditer(said.text):
            if not _IS_LATIN.search(found[0]):  # α, Ω alone: a sign
                continue
            strange = "".join(dict.fromkeys(one for one in found[0] if not _IS_LATIN.match(one)))
            codes = tuple(f"{one} (U+{ord(one):04X})" for one in strange)
            yield fault(draft.where(said), shorten(said.text, 80), co=found[0], chu=codes)


_UNSEEN = late(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u00ad\ufffd\ue000-\uf8ff]", re.NOFLAG)


@check(
    "ct-102", "ký tự không nhìn thấy", "bắt buộc", {"nd30": "I.I.4", "hd05": "HD05.IV.1"},
    {"": ("có ký tự không nhìn thấy {co}", "xóa ký tự ấy: đặt con trỏ vào chỗ đó, xóa hai chữ hai bên rồi gõ lại")},
    why="Ký tự ẩn đi theo chữ chép từ trang mạng; nó chen vào giữa từ, làm hỏng việc tìm, so và tiếp nhận.",
    wrong="nội dung: Thi \u200bđua", right="nội dung: Thi đua",
)  # fmt: skip
def unseen(draft: Draft) -> Iterator[Fault | Unknown]:
    for said in draft.texts:
        if codes := dict.fromkeys(f"U+{ord(one):04X}" for one in _UNSEEN.findall(said.text)):
            yield fault(draft.where(said), shorten(said.text, 80), co=tuple(codes))


@check(
    "ct-103", "chữ của bảng mã cũ", "nên", {"nd30": "I.I.4", "hd05": "HD05.IV.1"},
    {"": ("chữ gõ bằng bảng mã {ma}", "chuyển sang Unicode: “{dung}”")},
    why="Chữ TCVN3, VNI chỉ đọc được bằng phông cũ.", wrong="nội dung: Thi ®ua d¹y tèt, häc tèt trong n¨m häc míi",
    right="nội dung: Thi đua dạy tốt, học tốt trong năm học mới",
)  # fmt: skip
def old_encodings(draft: Draft) -> Iterator[Fault | Unknown]:
    for said in draft.texts:
        found = None if said.text.isascii() else legacy_encoding(said.text)
        if found:
            name, words = found
            yield fault(draft.where(said), shorten(said.text, 80), ma=name, dung=shorten(words))


@check(
    "ct-104", "chữ không dấu", "nên", {"nd30": "I.I.4", "hd05": "HD05.IV.1"},
    {"": ("chữ gõ không dấu", "gõ lại có dấu")},
    why="Văn bản tiếng Việt viết có dấu.",
    wrong="nội dung: To chuc phat dong phong trao thi dua den toan the can bo, cong chuc trong co quan nam 2026",
    right="nội dung: Tổ chức phát động phong trào thi đua đến toàn thể cán bộ, công chức trong cơ quan năm 2026",
)  # fmt: skip
def without_marks(draft: Draft) -> Iterator[Fault | Unknown]:
    for said in draft.texts:
        if has_no_marks([said.text]):
            yield fault(draft.where(said), shorten(said.text, 80))


# Blanks and marks

_DOUBLE = late(r"(?<=\S) {2,}(?=\S)", re.NOFLAG)
_BEFORE = late(r"(?<=[\w)”\"%]) +(?P<sign>[,;:.!?])(?=\s|$)", re.NOFLAG)
_AFTER = late(rf"(?<=[{CAPITALS}a-zà-ỹđ]{{2}})(?P<sign>[,;])(?=[{CAPITALS}a-zà-ỹđ]{{2}})", re.NOFLAG)
_SIGNS = late(r"(?<![.,;:!?])(?:,,|;;|::|\.\.(?!\.)|,\.|;\.|\.,|\.;|:;)(?![.,;:!?/])", re.NOFLAG)


@check(
    "ct-111", "dấu cách và dấu câu", "nên", {"": ""},
    {"hai": ("{so} chỗ có hai dấu cách liền nhau", "giữ một dấu cách"),
     "truoc": ("có dấu cách trước dấu “{co}”", "dấu câu viết liền sau chữ"),
     "sau": ("sau dấu “{co}” không có dấu cách", "thêm dấu cách sau dấu câu"),
     "dau": ("hai dấu câu liền nhau: “{co}”", "giữ một dấu")},
    why="Dấu cách thừa làm hở chữ khi canh đều hai lề; dấu câu đứng đầu dòng khi xuống dòng.",
    wrong="nội dung: Thi đua  dạy tốt , học tốt", right="nội dung: Thi đua dạy tốt, học tốt",
)  # fmt: skip
def spacing(draft: Draft) -> Iterator[Fault | Unknown]:
    told: Counter[str] = Counter()
    for said in draft.texts:
        text = said.text
        for form, pattern in (("hai", _DOUBLE), ("truoc", _BEFORE), ("sau", _AFTER), ("dau", _SIGNS)):
            found = pattern.search(text)
            if not found:
                continue
            told[form] += 1
            if told[form] == 1:
                sign = found.groupdict().get("sign") or found[0].strip()
                count = sum(len(pattern.findall(one.text)) for one in draft.texts) if form == "hai" else 1
                yield fault(draft.where(said), shorten(text, 80), form, co=sign, so=count)


_PAIRS = {"“": "”", "(": ")", "[": "]", "«": "»"}
_POINT = late(r"(?:^|(?<=[\s;,(]))(?:[a-zđ]|\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4})\)", re.NOFLAG)


@check(
    "ct-112", "ngoặc và nháy không đủ đôi", "nên", {"": ""},
    {"mo": ("“{co}” không có dấu đóng", "thêm dấu đóng “{dung}”"),
     "dong": ("“{co}” không có dấu mở", "thêm dấu mở, hoặc bỏ dấu này"),
     "thang": ("nháy kép đứng lẻ một mình", "thêm nháy còn thiếu")},
    why="Nháy, ngoặc thiếu một bên thì không biết tên phong trào, câu trích dừng ở đâu.",
    wrong="nội dung: Phong trào “Cải cách hành chính", right="nội dung: Phong trào “Cải cách hành chính”",
)  # fmt: skip
def pairs(draft: Draft) -> Iterator[Fault | Unknown]:
    for said in draft.texts:
        text = _POINT.sub("", said.text)  # a) and 1) have no other half
        open_: list[str] = []
        wrong = ("", "", "")
        for letter in text:
            if letter in _PAIRS:
                open_.append(letter)
            elif letter in _PAIRS.values():
                if open_ and _PAIRS[open_[-1]] == letter:
                    open_.pop()
                else:
                    wrong = wrong if wrong[0] else ("dong", letter, "")
        if open_ and not wrong[0]:
            wrong = ("mo", open_[-1], _PAIRS[open_[-1]])
        if not wrong[0] and text.count('"') % 2 and not re.search(r'\d"', text):
            wrong = ("thang", '"', "")
        if wrong[0] and "\n" not in said.text:
            yield fault(draft.where(said), shorten(said.text, 80), wrong[0], co=wrong[1], dung=wrong[2])


# Spelling

_WRONG = late(lambda: rf"(?<!\w)(?:{one_of(_data()['sai'])})(?!\w)")
_TWICE = late(lambda: rf"(?<!\w)(?P<word>{one_of(_data()['khong_lap'])})\s+(?P=word)(?!\w)")


@check(
    "ct-121", "chính tả", "nên", {"": ""},
    {"": ("“{co}”", "viết “{dung}”"), "lap": ("“{co}” lặp từ", "giữ một từ")},
    why="Chỉ kể những chữ mà cách viết ấy không bao giờ đúng.",
    wrong="nội dung: Nâng cao năng xuất lao động", right="nội dung: Nâng cao năng suất lao động",
)  # fmt: skip
def spelling(draft: Draft) -> Iterator[Fault | Unknown]:
    right = {wrong.casefold(): word for wrong, word in _data()["sai"].items()}
    for said in draft.texts:
        for found in _WRONG.finditer(said.text):
            word = right[" ".join(found[0].split()).casefold()]
            dung = word.capitalize() if found[0][:1].isupper() else word
            yield fault(draft.where(said), shorten(said.text, 80), co=found[0], dung=dung)
        for found in _TWICE.finditer(said.text):
            yield fault(draft.where(said), shorten(said.text, 80), "lap", co=found[0])


@check(
    "ct-122", "cách bỏ dấu", "nên", {"": ""},
    {"": ("viết cả “{cu}” ({so_cu} chỗ) và “{moi}” ({so_moi} chỗ)", "chọn một cách bỏ dấu cho cả văn bản")},
    why="“hoà” và “hòa” đều đúng, nhưng lẫn hai cách thì tìm chữ này không ra chữ kia.",
    wrong="nội dung: [Thi đua ở xã Hòa An, Xây dựng gia đình hoà thuận]",
    right="nội dung: [Thi đua ở xã Hòa An, Xây dựng gia đình hòa thuận]",
)  # fmt: skip
def tones(draft: Draft) -> Iterator[Fault | Unknown]:
    old: Counter[str] = Counter()
    new: Counter[str] = Counter()
    first = None
    for said in draft.texts:
        if said.part == "căn cứ":  # names of instruments as their issuers spell them
            continue
        one, other = old_and_new(said.text)
        old.update(one)
        new.update(other)
        if first is None and (one if new.total() > old.total() else other):
            first = said
    if old and new and first:
        rare = min(old, new, key=Counter.total)
        where = next((said for said in draft.texts if any(word in said.text for word in rare)), first)
        yield fault(
            draft.where(where), shorten(where.text, 80), cu=old.most_common(1)[0][0], so_cu=old.total(),
            moi=new.most_common(1)[0][0], so_moi=new.total(),
        )  # fmt: skip


_DAY = late(r"(?<!\w)ngày\s+(?P<day>[1-9])(?P<rest>\s+tháng\s+\d{1,2}|/\d{1,2}/\d{4})", re.NOFLAG)
_MONTH = late(r"(?<!\w)tháng\s+0(?P<month>[3-9])(?=\s+năm\s+\d{4})", re.NOFLAG)


@check(
    "ct-123", "số 0 của ngày, tháng", "nên", {"nd30": "I.II.4.b", "hd05": "HD05.I.4.2"},
    {"ngay": ("{so} chỗ ghi ngày một chữ số: “{co}”", "ghi “{dung}”: ngày dưới 10 thêm số 0"),
     "thang": ("{so} chỗ ghi “{co}”", "ghi “{dung}”: chỉ tháng 1, tháng 2 thêm số 0")},
    why="Ngày dưới 10, tháng 1, tháng 2 thêm số 0 phía trước; các tháng khác thì không.",
    wrong="nội dung: Nộp báo cáo trước ngày 5/12/2026", right="nội dung: Nộp báo cáo trước ngày 05/12/2026",
)  # fmt: skip
def zeros(draft: Draft) -> Iterator[Fault | Unknown]:
    for form, pattern in (("ngay", _DAY), ("thang", _MONTH)):
        all_ = [(said, found) for said in draft.texts if said.part != "căn cứ" for found in pattern.finditer(said.text)]
        if all_:
            said, found = all_[0]
            right = re.sub(r"(?<=ngày )(\d)", r"0\1", found[0]) if form == "ngay" else f"tháng {found['month']}"
            yield fault(draft.where(said), shorten(said.text, 80), form, so=len(all_), co=found[0], dung=right)


# Capitals

_CAPITALS = late(lambda: rf"(?<!\w)(?:{one_of(_data()['viet_hoa'])})(?!\w)", re.NOFLAG)
_LEVEL = late(rf"(?<=[a-zà-ỹđ,] )(?P<level>Tỉnh|Xã|Phường|Thôn)\s+(?=[{CAPITALS}][a-zà-ỹđ]+(?:\s|[,;.]|$))", re.NOFLAG)
_ARTICLE = late(
    r"(?<=[a-zà-ỹđ,] )(?P<wrong>(?:Khoản \d+|Điểm [a-zđ])(?=.{0,20}Điều \d)"
    r"|điều \d+(?=\s+(?:Luật|Nghị định|Thông tư)))",
    re.NOFLAG,
)


@check(
    "ct-131", "viết hoa", "nên", {"nd30": "PL2", "hd05": "PL2"},
    {"": ("“{co}”", "viết “{dung}”"), "cap": ("“{co}” viết hoa giữa câu", "viết “{dung}”"),
     "dieu": ("“{co}”", "viết “{dung}”: Điều viết hoa, khoản, điểm viết thường")},
    why="Phụ lục II: tên cơ quan viết hoa chữ đầu của từ chỉ loại hình và chức năng; Điều viết hoa, khoản, điểm viết "
        "thường; Thủ đô Hà Nội, Thành phố Hồ Chí Minh.",
    wrong="nội dung: Theo chỉ đạo của Ủy ban Nhân dân tỉnh", right="nội dung: Theo chỉ đạo của Ủy ban nhân dân tỉnh",
)  # fmt: skip
def capitals(draft: Draft) -> Iterator[Fault | Unknown]:
    right: Mapping[str, str] = _data()["viet_hoa"]
    told: set[str] = set()
    for said in draft.texts:
        if said.text.isupper():
            continue
        found = [("", one[0], right[" ".join(one[0].split())]) for one in _CAPITALS.finditer(said.text)]
        found += [("cap", one["level"], one["level"].lower()) for one in _LEVEL.finditer(said.text)]
        found += [("dieu", one["wrong"], _articled(one["wrong"])) for one in _ARTICLE.finditer(said.text)]
        for form, wrong, word in found:
            if wrong not in told:
                told.add(wrong)
                yield fault(draft.where(said), shorten(said.text, 80), form, co=wrong, dung=word)


def _articled(words: str) -> str:
    return words.capitalize() if words.startswith("điều") else words[:1].lower() + words[1:]
