"""Rules of words: letters that only look right, blanks, quotes, spelling, capitals of Phụ lục II."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from typing import Any

import attrs

from thidua.decoding import legacy_encoding, may_be_legacy
from thidua.diagnostics import Level
from thidua.grammar.addresses import without_links
from thidua.grammar.lists import CAPITALS, late, one_of, phrases
from thidua.grammar.slips import ends_short, is_misspelt, other_tone, respelt, says_number_twice
from thidua.grammar.tones import has_no_marks, has_two_spellings, lacks_marks, old_and_new
from thidua.listed import listed
from thidua.records import frozen
from thidua.rules.check import Fault, Unknown, check, fault
from thidua.rules.draft import Draft, Said
from thidua.rules.phrases import Phrases, Words, around, is_name_at
from thidua.wording import shorten


@cache
def _data() -> Mapping[str, Any]:
    return listed(__file__, "words")


@cache
def _phrases(key: str, *, exact: bool = False) -> Phrases:
    data = _data()[key]
    if key == _WRONG:  # a word of the list, where it is one, knows what beside it makes it right
        data = {word: other_tone(word) for word in _data()["lan_hoi_nga"].split()} | data
    return Phrases(data, exact=exact)


_WRONG = "sai"


@frozen
class _Seen:
    """Something wrong at its place in a text; of all with one ``key`` the first is told, and how many there are.
    ``right``: what must surely stand there instead, from ``at`` to ``end``.
    """

    said: Said
    at: int
    key: str
    form: str = ""
    level: Level | None = None
    values: Mapping[str, Any] = attrs.field(factory=dict)
    end: int = 0
    right: str | None = None


@frozen
class Slip:
    """What is surely written otherwise: the rule that says so, the text, from where to where in it, what is right."""

    rule: str
    said: Said
    start: int
    end: int
    right: str


def slips(draft: Draft) -> Iterator[Slip]:
    """What a machine may put right in the words of a plan: letters that only look right, signs that nobody sees,
    blanks, zeros of days, capitals; never which word stands there.
    """
    for rule, seen in (
        ("ct-101", _look_alikes), ("ct-102", _unseen), ("ct-111", _spacing), ("ct-123", _zeros), ("ct-131", _capitals),
    ):  # fmt: skip
        for one in seen(draft):
            if one.right is not None and one.said.at is None and one.said.text[one.at : one.end] != one.right:
                yield Slip(rule, one.said, one.at, one.end, one.right)


def _told(draft: Draft, seen: Iterable[_Seen]) -> Iterator[Fault]:
    first: dict[str, _Seen] = {}
    counted: Counter[str] = Counter()
    for one in seen:
        first.setdefault(one.key, one)
        counted[one.key] += 1
    for key, one in first.items():
        words = around(one.said.text, one.at)
        yield fault(draft.where(one.said, one.at), words, one.form, level=one.level, so=counted[key], **one.values)


_LATIN = r"A-Za-zÀ-ɏḀ-ỿ"
# Of Greek only what looks like a letter of ours: μg, kΩ, 2πR, cosφ, Δt are signs beside letters.
_OTHERS = r"ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοό\u0400-\u052f\uff21-\uff3a\uff41-\uff5a"
_MIXED = late(rf"(?<![{_LATIN}{_OTHERS}])[{_LATIN}]*+[{_OTHERS}][{_LATIN}{_OTHERS}]*+", re.NOFLAG)
_OF_OTHERS = late(rf"[{_OTHERS}]", re.NOFLAG)
_IS_LATIN = re.compile(rf"[{_LATIN}]")


@check(
    "ct-101", "chữ cái trông giống chữ Việt", "bắt buộc", {"nd30": "I.I.4", "hd05": "HD05.IV.1"},
    {"": ("“{co}” ({so} chỗ) có chữ cái của bảng khác: {chu}", "xóa, gõ lại bằng bàn phím tiếng Việt")},
    why="Chữ Nga, chữ Hy Lạp trông giống chữ Việt: mắt không thấy, máy tìm không ra, hệ thống tiếp nhận báo sai mã.",
    wrong="nội dung: Thi đuа dạy tốt (chữ а là chữ Nga)", right="nội dung: Thi đua dạy tốt",
)  # fmt: skip
def look_alikes(draft: Draft) -> Iterator[Fault | Unknown]:
    return _told(draft, _look_alikes(draft))


def _look_alikes(draft: Draft) -> Iterator[_Seen]:
    rare = (_ETH, _WITH_FIGURES) if _MAY_LOOK_ALIKE.search(draft.whole) else ()
    mixed = _OF_OTHERS.search(draft.whole) is not None
    for said in draft.texts if mixed or rare else ():
        for found in _mixed(said.text):
            yield _look_alike(said, found, [one for one in found[0] if not _IS_LATIN.match(one)], found[0])
        for pattern in rare:
            for found in pattern.finditer(said.text):
                strange = _MAY_LOOK_ALIKE.findall(found[0])  # a font that has it has it throughout
                yield _look_alike(said, found, strange, f"{strange[0]} {pattern is _ETH}")
    for said in draft.texts if _GREEK.search(draft.whole) else ():
        for found in _with_greek(said.text):
            yield _look_alike(said, found, _GREEK.findall(found[0]), found[0])


def _mixed(text: str) -> Iterator[re.Match[str]]:
    """Words with letters of ours and of others: one of others alone is of another language."""
    return (one for one in (() if text.isascii() else _MIXED.finditer(text)) if _IS_LATIN.search(one[0]))


def _with_greek(text: str) -> Iterator[re.Match[str]]:
    return (one for one in _WITH_GREEK.finditer(text) if _GREEK.search(one[0]) and _OURS.search(one[0]))


def words_with_look_alikes(text: str) -> list[tuple[int, int]]:
    """Where words stand in a text of which a letter only looks right."""
    rare = (one for pattern in (_ETH, _WITH_FIGURES) for one in pattern.finditer(text))
    return sorted({one.span() for some in (_mixed(text), rare, _with_greek(text)) for one in some})


def unseen_signs(text: str) -> list[int]:
    """Where signs stand in a text that nobody sees and that are surely none of its letters."""
    return [one.start() for one in _UNSEEN.finditer(text)]


def _look_alike(said: Said, found: re.Match[str], strange: Iterable[str], key: str) -> _Seen:
    codes = tuple(f"{one} (U+{ord(one):04X})" for one in dict.fromkeys(strange))
    right = found[0].translate(_AS_OURS)
    sure = right if not set(right) & set(strange) else None
    return _Seen(said, found.start(), key, values={"co": found[0], "chu": codes}, end=found.end(), right=sure)


_AS_OURS = str.maketrans(
    "АВЕКМНОРСТХІЈЅаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧαινρυÐðƉɖ", "ABEKMHOPCTXIJSaeopcyxijsABEZHIKMNOPTYXaivpuĐđĐđ"
)
"""Letters that look like one of ours, and that one; ``З`` of Russian may be a figure."""


# Ð of Iceland for Đ, at the beginning of a syllable or in an abbreviation; not between the bars of a pronunciation.
_MAY_LOOK_ALIKE = late(r"[ÐðƉɖАВЕЗКМНОРСТУХІЈЅаеорсухіјѕΑΒΕΖΗΙΚΜΝΟΡΤΥΧ]", re.NOFLAG)
_ETH = late(
    r"(?<!\w)(?:[A-ZĐ]{1,6}[ÐƉ][A-ZĐ]{0,6}|[ÐƉ][A-ZĐ]{1,6}|(?<!/)[ÐðƉɖ][a-zA-ZÀ-ỹ]{1,7})"
    rf"(?![\w{_OTHERS}])",
    re.NOFLAG,
)
# α, ι, ν, ρ, υ of Greek in a syllable that has a letter of ours: đuα; not cosα, tgν.
_GREEK = late(r"[αινρυ]", re.NOFLAG)
_WITH_GREEK = late(rf"(?<!\w)[{_LATIN}αινρυ]{{2,10}}(?!\w)", re.NOFLAG)
_OURS = late(r"[ăâđêôơưĂÂĐÊÔƠƯạ-ỹẠ-Ỹ]", re.NOFLAG)
# А of Russian between figures: lớp 10А1.
_WITH_FIGURES = late(
    r"(?<!\w)(?:\d{1,3}[АВЕКМНОРСТХаеорсхΑΒΕΗΚΜΝΟΡΤΧ]\d{0,3}|[АВЕКМНОРСТХаеорсхΑΒΕΗΚΜΝΟΡΤΧ]\d{1,3})(?!\w)", re.NOFLAG
)


# What joins the letters of Khmer, Lao, Thai or the parts of a picture (👨‍👩‍👧) belongs to them; what symbol fonts
# print is seen.
_UNSEEN = late(
    r"(?<![\u0590-\u1dff\ufe0f\U0001f000-\U0001faff])[\u200b-\u200d](?![\u0590-\u1dff\U0001f000-\U0001faff])"
    r"|[\u0085\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u2069\ufeff]",
    re.NOFLAG,
)
_DOUBTFUL = late(r"\u00ad", re.NOFLAG)
_BROKEN = late(r"\ufffd", re.NOFLAG)
"""What programs put for what they could not read."""
_OF_ONE_FONT = late(r"[\ue000-\uf8ff]", re.NOFLAG)
"""Signs that only one font has (Wingdings): on paper they are seen, a plan is printed in another font."""


def _may_be_unseen(text: str) -> bool:
    return "\ufffd" in text or not text.replace("\n", "").isprintable()


@check(
    "ct-102", "ký tự không nhìn thấy", "bắt buộc", {"nd30": "I.I.4", "hd05": "HD05.IV.1"},
    {"": ("có ký tự không nhìn thấy {co} ({so} chỗ)",
          "xóa ký tự ấy: đặt con trỏ vào chỗ đó, xóa hai chữ hai bên rồi gõ lại"),
     "hong": ("có ký tự hỏng {co} ({so} chỗ): chữ ở đó đã mất", "gõ lại chữ ấy"),
     "phong": ("có ký tự riêng của một phông chữ {co} ({so} chỗ)", "thay bằng dấu thường gõ: in ra chỉ thấy ô vuông")},
    why="Ký tự ẩn đi theo chữ chép từ trang mạng; nó chen vào giữa từ, làm hỏng việc tìm, so và tiếp nhận.",
    wrong="nội dung: Thi \u200bđua", right="nội dung: Thi đua",
)  # fmt: skip
def unseen(draft: Draft) -> Iterator[Fault | Unknown]:
    return _told(draft, _unseen(draft))


def _unseen(draft: Draft) -> Iterator[_Seen]:
    kinds: list[tuple[re.Pattern[str], str, Level]] = [
        (_UNSEEN, "", "bắt buộc"), (_DOUBTFUL, "", "nên"), (_BROKEN, "hong", "nên"),
    ]  # fmt: skip
    if not draft.on_paper:
        kinds.append((_OF_ONE_FONT, "phong", "nên"))
    texts = draft.texts if _may_be_unseen(draft.whole) else ()
    for said in (*texts, *draft.typed):
        for pattern, form, level in kinds:
            for found in pattern.finditer(said.text):
                if said.at and found[0] in draft.whole:  # which reading has left where it stands
                    continue
                code = f"U+{ord(found[0]):04X}"
                right = "" if pattern is _UNSEEN else None
                yield _Seen(said, found.start(), code, form, level, {"co": code}, found.end(), right)


@check(
    "ct-103", "chữ của bảng mã cũ", "nên", {"nd30": "I.I.4", "hd05": "HD05.IV.1"},
    {"": ("{so} chỗ gõ bằng bảng mã {ma}", "chuyển sang Unicode: “{dung}”")},
    why="Chữ TCVN3, VNI chỉ đọc được bằng phông cũ.", wrong="nội dung: Thi ®ua d¹y tèt, häc tèt trong n¨m häc míi",
    right="nội dung: Thi đua dạy tốt, học tốt trong năm học mới",
)  # fmt: skip
def old_encodings(draft: Draft) -> Iterator[Fault | Unknown]:
    return _told(draft, _old_encodings(draft))


def _old_encodings(draft: Draft) -> Iterator[_Seen]:
    for said in draft.texts if may_be_legacy(draft.whole) else ():
        if found := legacy_encoding(said.text):
            name, words = found
            yield _Seen(said, 0, name, values={"ma": name, "dung": shorten(words)})


@check(
    "ct-104", "chữ không dấu", "nên", {"nd30": "I.I.4", "hd05": "HD05.IV.1"},
    {"": ("{so} chỗ gõ không dấu", "gõ lại có dấu")},
    why="Văn bản tiếng Việt viết có dấu.",
    wrong="nội dung: To chuc phat dong phong trao thi dua den toan the can bo, cong chuc trong co quan nam 2026",
    right="nội dung: Tổ chức phát động phong trào thi đua đến toàn thể cán bộ, công chức trong cơ quan năm 2026",
)  # fmt: skip
def without_marks(draft: Draft) -> Iterator[Fault | Unknown]:
    return _told(draft, (_Seen(said, 0, "") for said in draft.texts if _is_without_marks(said.text)))


def _is_without_marks(text: str) -> bool:
    return has_no_marks([text]) or lacks_marks(text)


# Blanks and marks

# Each begins with what it looks for, then looks behind: so most of a text is passed over at once.
_DOUBLE = late(r"  (?<=\S  ) *+(?=\S)", re.NOFLAG)
# Not of 3 : 1, and not of the dots of a blank, which stand apart; before a word only between two of them.
_BEFORE = late(
    r" (?:(?<=[\w)”\"% ] )(?P<sign>[,;:.!?])(?=\s|$)(?!(?<=[:.]) *[\d.])"
    rf"|(?<=[{CAPITALS}a-zà-ỹđ]{{2}} )[,;](?=[{CAPITALS}a-zà-ỹđ]{{2}}))",
    re.NOFLAG,
)
_AFTER = late(rf"(?P<sign>[,;])(?=[^\W\d_])(?<=[{CAPITALS}a-zà-ỹđ]{{2}}.)(?=[{CAPITALS}a-zà-ỹđ]{{2}})", re.NOFLAG)
_JOINED = late(r"[,;](?=[^\W\d_])", re.NOFLAG)
_JOINED_STOP = late(r"\.(?=[^\W\d_]{2})", re.NOFLAG)
_STOP = late(rf"\.(?<=[a-zà-ỹđ]{{3}}\.)(?=[{CAPITALS}][a-zà-ỹđ])", re.NOFLAG)
"""A full stop between two words: not of an abbreviation, nor in the name of a file."""
_IN_BRACKETS = late(r"(?P<sign>[(“]) (?=[^\W\d_]{2})| (?<=[^\W\d_]{2} )(?P<close>[)”])", re.NOFLAG)
_AT_QUOTES = late(r"(?P<sign>[“”])(?:(?<=“)(?<=[^\W\d_]“)|(?<=[\w.,!?…]”)(?=[^\W\d_]))", re.NOFLAG)
# v.v., TP.; and ./. are right.
_SIGNS = late(
    r"(?:,,|;;|::(?=\s|$)|\.\.(?<!v..)(?=\s|$)|,\.(?!\d)|;\.|\.[,;](?<=[a-zà-ỹđ]{4}..)|:;)"
    r"(?<![.,;:!?…]..)(?![.,;:!?/])",
    re.NOFLAG,
)


@check(
    "ct-111", "dấu cách và dấu câu", "nên", {"": ""},
    {"hai": ("{so} chỗ có hai dấu cách liền nhau", "giữ một dấu cách"),
     "truoc": ("{so} chỗ có dấu cách trước dấu câu, chỗ đầu: “{co}”", "dấu câu viết liền sau chữ"),
     "sau": ("{so} chỗ không có dấu cách sau dấu câu, chỗ đầu: “{co}”", "thêm dấu cách sau dấu câu"),
     "ngoac": ("{so} chỗ có dấu cách ngay trong ngoặc, trong nháy, chỗ đầu: “{co}”", "ngoặc, nháy viết liền với chữ"),
     "nhay": ("{so} chỗ không có dấu cách ngoài nháy, chỗ đầu: “{co}”", "thêm dấu cách trước nháy mở, sau nháy đóng"),
     "dau": ("{so} chỗ có hai dấu câu liền nhau, chỗ đầu: “{co}”", "giữ một dấu")},
    why="Dấu cách thừa làm hở chữ khi canh đều hai lề; dấu câu đứng đầu dòng khi xuống dòng.",
    wrong="nội dung: Thi đua  dạy tốt , học tốt", right="nội dung: Thi đua dạy tốt, học tốt",
)  # fmt: skip
def spacing(draft: Draft) -> Iterator[Fault | Unknown]:
    return _told(draft, _spacing(draft))


def _spacing(draft: Draft) -> Iterator[_Seen]:
    whole = draft.whole
    looked_for = [(form, pattern) for form, pattern, may in _SPACING if may(whole)]
    if without_links(whole) is whole:  # of most plans all is known at once
        looked_for = [one for one in looked_for if one[1].search(whole)]
    for said in draft.texts if looked_for else ():
        text = without_links(said.text)
        for form, pattern in looked_for:
            for found in pattern.finditer(text):
                if pattern is _STOP and not _has_mark(text, found.start()):
                    continue
                sign = found.groupdict().get("sign") or found[0].strip()
                right = _spaced(form, found) if text is said.text else None
                yield _Seen(said, found.start(), form, form, values={"co": sign}, end=found.end(), right=right)
    for said in draft.typed:
        for found in () if "  " in draft.whole else _DOUBLE.finditer(said.text):  # of two blanks reading has made one
            yield _Seen(said, found.start(), "hai", "hai", values={"co": ""})


def _spaced(form: str, found: re.Match[str]) -> str | None:
    """What stands in place of wrong blanks; of two signs nobody knows which."""
    typed = found[0]
    match form:
        case "hai":
            return " "
        case "truoc" if found.string[found.end() : found.end() + 1].isalpha():
            return f"{typed.strip()} "
        case "truoc" | "ngoac":
            return typed.replace(" ", "")
        case "sau":
            return f"{typed} "
        case "nhay":
            return f" {typed}" if typed == "“" else f"{typed} "
    return None


def _has_mark(text: str, at: int) -> bool:
    """The word before a place, or that behind it, has a letter of ours: it is none of a name of a file."""
    return not (text[:at].rpartition(" ")[2] + text[at:].partition(" ")[0]).isascii()


def _any(*signs: str) -> Callable[[str], object]:
    return lambda text: any(map(text.__contains__, signs))


_SPACING: tuple[tuple[str, re.Pattern[str], Callable[[str], object]], ...] = (
    ("hai", _DOUBLE, _any("  ")),
    ("truoc", _BEFORE, _any(" ,", " ;", " :", " .", " !", " ?")),
    ("sau", _AFTER, lambda text: _JOINED.search(text)),
    ("sau", _STOP, lambda text: _JOINED_STOP.search(text)),
    ("ngoac", _IN_BRACKETS, _any("( ", "“ ", " )", " ”")),
    ("nhay", _AT_QUOTES, _any("“", "”")),
    ("dau", _SIGNS, _any(",,", ";;", "::", "..", ",.", ";.", ".,", ".;", ":;")),
)
"""What is looked for, and whether there may be any: most plans have none of it, and each pattern is dear to compile."""


_PAIRS = {"“": "”", "(": ")", "[": "]", "«": "»"}
_POINT = late(r"(?<![\w.])(?:[A-Za-zĐđ]|\d{1,2}(?:\.\d{1,2}){0,3}|[IVXivx]{1,4}|\*)\)", re.NOFLAG)
_RANGE = late(r"[\[(] ?[\d.,+-]{1,9}[;,] ?[\d.,+∞-]{1,9} ?[\])]", re.NOFLAG)
_INCHES = late(r"(?<=\d)\"", re.NOFLAG)


@check(
    "ct-112", "ngoặc và nháy không đủ đôi", "nên", {"": ""},
    {"mo": ("{so} chỗ có dấu {co} mà không có dấu đóng", "thêm dấu đóng: {dung}"),
     "dong": ("{so} chỗ có dấu {co} mà không có dấu mở", "thêm dấu mở, hoặc bỏ dấu này"),
     "thang": ("{so} chỗ có nháy kép đứng lẻ một mình", "thêm nháy còn thiếu")},
    why="Nháy, ngoặc thiếu một bên thì không biết tên phong trào, câu trích dừng ở đâu.",
    wrong="nội dung: Phong trào “Cải cách hành chính", right="nội dung: Phong trào “Cải cách hành chính”",
)  # fmt: skip
def pairs(draft: Draft) -> Iterator[Fault | Unknown]:
    return _told(draft, _pairs(draft))


def _pairs(draft: Draft) -> Iterator[_Seen]:
    """A quotation may run on over items: one mark opens it, that of a later item closes it; a bracket over lines."""
    open_: _Seen | None = None
    at = 0
    for number, said in enumerate(draft.texts):
        one = _unpaired_in(said)
        if open_ and open_.values["co"] == "(" and number > at + 1:
            yield open_
            open_ = None
        if one is None:
            continue
        if open_ and one.values["co"] == _PAIRS[open_.values["co"]] and said.part == open_.said.part:
            open_ = None
            continue
        if open_:
            yield open_
        open_, at = (one, number) if one.values["co"] in _RUNS_ON else (None, at)
        if open_ is None:
            yield one
    if open_:
        yield open_


_RUNS_ON = ("“", "(")


def _unpaired_in(said: Said) -> _Seen | None:
    if not _MARK.search(said.text) or "\n" in said.text:
        return None
    text = _RANGE.sub("", without_links(said.text))
    points = frozenset(one.end() - 1 for one in _POINT.finditer(text))
    wrong = _unpaired(text, points, close=True)
    if wrong and _unpaired(text, points, close=False):
        form, sign = wrong
        values = {"co": sign, "dung": _PAIRS.get(sign, "")}
        return _Seen(said, said.text.find(sign), form + sign, form, values=values)
    if (text.count('"') - len(_INCHES.findall(text))) % 2 and text.count('"') % 2:
        return _Seen(said, said.text.find('"'), '"', "thang", values={"co": '"'})
    return None


_MARK = re.compile(r'[“”()\[\]«»"]')


def _unpaired(text: str, points: frozenset[int], *, close: bool) -> tuple[str, str] | None:
    """The first mark without its other half, and of which form that is. What ends a point (``a)``, ``1)``) has none;
    with ``close`` it ends a bracket where one is open (``(theo điểm a)``).
    """
    open_: list[str] = []
    for found in _MARK.finditer(text):
        at, letter = found.start(), found[0]
        if letter in _PAIRS:
            open_.append(letter)
        elif letter in _PAIRS.values():
            if at in points and not (close and open_ and open_[-1] == "("):
                continue
            if not open_ or _PAIRS[open_.pop()] != letter:
                return "dong", letter
    return ("mo", open_[-1]) if open_ else None


# Spelling


@check(
    "ct-121", "chính tả", "nên", {"": ""},
    {"": ("“{co}” ({so} chỗ)", "viết “{dung}”"),
     "thanh": ("“{co}” ({so} chỗ): tiếng có c, ch, p, t ở cuối chỉ mang dấu sắc, dấu nặng",
               "viết “{dung}” hoặc “{hai}”"),
     "lap": ("“{co}” lặp từ ({so} chỗ)", "giữ một từ")},
    why="Chỉ kể những chữ mà cách viết ấy không bao giờ đúng.",
    wrong="nội dung: Nâng cao năng xuất lao động", right="nội dung: Nâng cao năng suất lao động",
)  # fmt: skip
def spelling(draft: Draft) -> Iterator[Fault | Unknown]:
    return _told(draft, _spelling(draft))


def _spelling(draft: Draft) -> Iterator[_Seen]:
    words, texts = draft.words, draft.texts
    told: dict[int, set[int]] = {}  # the letters of what is told by a list, by the texts
    for hit in _phrases(_WRONG).find(words):
        told.setdefault(hit.text, set()).update(range(hit.start, hit.end))
        yield _Seen(texts[hit.text], hit.start, hit.right, values={"co": hit.words, "dung": _as(hit.words, hit.right)})
    for hit in _phrases("lap").find(words):
        yield _Seen(texts[hit.text], hit.start, f"lap {hit.right}", "lap", values={"co": hit.words})
    for number, at in words.places("số"):
        if words.words[number][at : at + 2] == ["số", "số"] and says_number_twice(texts[number].text):
            yield _Seen(
                texts[number], words.span(number, at)[0], "lap số", "lap", values={"co": words.typed(number, at, 2)}
            )
    for word in filter(is_misspelt, words.numbers):
        right, two = respelt(word), ends_short(word)
        for number, at in words.places(word):
            start, typed = words.span(number, at)[0], words.typed(number, at)
            if start in told.get(number, ()) or is_name_at(words, number, at) or _is_of_old_letters(texts[number].text):
                continue
            if right:
                yield _Seen(texts[number], start, right, values={"co": typed, "dung": _as(typed, right)})
            elif _is_plain(words, number, at):
                values = {"co": typed, "dung": _as(typed, two[0]), "hai": _as(typed, two[1])}
                yield _Seen(texts[number], start, two[0], "thanh", values=values)


_FEWEST_OF_A_WORD = 4
"""Letters in capitals that are no abbreviation."""


def _is_plain(words: Words, number: int, at: int) -> bool:
    """A word is surely no name and no part of a word of another language: it stands in small letters, or begins a
    sentence, and no hyphen joins it.
    """
    text, (start, end), typed = words.texts[number], words.span(number, at), words.typed(number, at)
    if text[start - 1 : start] in _JOINS or text[end : end + 1] in _JOINS:
        return False
    if typed.isupper():
        return text.isupper() and len(typed) >= _FEWEST_OF_A_WORD
    return typed.islower() or not text[:start].strip() or text[:start].rstrip()[-1] in ".:!?"


_JOINS = ("-", "–", "'", "’", ".", "/")


def _is_of_old_letters(text: str) -> bool:
    """A text was typed in letters of before Unicode, of which ct-103 tells."""
    return legacy_encoding(text) is not None


def _as(typed: str, right: str) -> str:
    """What is right, with the capitals of what was typed."""
    return right.upper() if typed.isupper() else right.capitalize() if typed[:1].isupper() else right


@check(
    "ct-122", "cách bỏ dấu", "nên", {"": ""},
    {"": ("viết cả “{cu}” ({so_cu} chỗ) và “{moi}” ({so_moi} chỗ)", "chọn một cách bỏ dấu cho cả văn bản")},
    why="“hoà” và “hòa” đều đúng, nhưng lẫn hai cách thì tìm chữ này không ra chữ kia.",
    wrong="nội dung: [Giao tiếp hòa nhã với người dân, Xây dựng gia đình hoà thuận]",
    right="nội dung: [Giao tiếp hòa nhã với người dân, Xây dựng gia đình hòa thuận]",
)  # fmt: skip
def tones(draft: Draft) -> Iterator[Fault | Unknown]:
    old: Counter[str] = Counter()
    new: Counter[str] = Counter()
    first: dict[str, Said] = {}
    for said in draft.having(*filter(has_two_spellings, draft.words.numbers)):
        if said.part == "căn cứ":  # names of instruments as their issuers spell them
            continue
        one, other = old_and_new(said.text)
        old.update(one)
        new.update(other)
        for word in (*one, *other):
            first.setdefault(word, said)
    if old and new:
        rare = next(iter(old if old.total() < new.total() else new))
        where = first[rare]
        (one_old, _), (one_new, _) = old.most_common(1)[0], new.most_common(1)[0]
        place = where.text.find(rare)
        at, words = draft.where(where, place), around(where.text, place)
        yield fault(at, words, cu=one_old, so_cu=old.total(), moi=one_new, so_moi=new.total())


# A day without its year (Quốc khánh ngày 2 tháng 9) is a name; years before 2000 are history.
_DAY = late(r"(?<!\w)ngày\s+[1-9](?:\s+tháng\s+\d{1,2}\s+năm\s+|/\d{1,2}/)20\d\d(?!\d)", re.NOFLAG)
_ONE_FIGURE = late(r"^ngày\s+", re.NOFLAG)
_SHORT_MONTH = late(
    r"(?<!\w)ngày\s+(?P<day>\d\d)\s+tháng\s+(?P<month>[12])(?!\d)(?=\s+năm\s+20\d\d|(?!\s+năm))", re.NOFLAG
)
_NAMED = frozenset(("27/2", "14/2"))
"""Days that are called so."""
_MONTH = late(r"(?<!\w)tháng\s+0(?P<month>[3-9])(?=(?:\s+năm\s+|/)20\d\d)", re.NOFLAG)


@check(
    "ct-123", "số 0 của ngày, tháng", "nên", {"nd30": "I.II.4.b", "hd05": "HD05.I.4.2"},
    {"ngay": ("{so} chỗ ghi ngày một chữ số: “{co}”", "ghi “{dung}”: ngày dưới 10 thêm số 0"),
     "thang": ("{so} chỗ ghi “{co}”", "ghi “{dung}”: chỉ tháng 1, tháng 2 thêm số 0")},
    why="Ngày dưới 10, tháng 1, tháng 2 thêm số 0 phía trước; các tháng khác thì không.",
    wrong="nội dung: Nộp báo cáo trước ngày 5/12/2026", right="nội dung: Nộp báo cáo trước ngày 05/12/2026",
)  # fmt: skip
def zeros(draft: Draft) -> Iterator[Fault | Unknown]:
    return _told(draft, _zeros(draft))


def _zeros(draft: Draft) -> Iterator[_Seen]:
    for said in draft.having("ngày", "tháng"):
        if said.part != "căn cứ":
            for found in _DAY.finditer(said.text):
                right = _ONE_FIGURE.sub(r"\g<0>0", found[0], count=1)
                values = {"co": found[0], "dung": right}
                yield _Seen(said, found.start(), "ngay", "ngay", values=values, end=found.end(), right=right)
            for found in _SHORT_MONTH.finditer(said.text):
                if f"{found['day']}/{found['month']}" not in _NAMED:
                    typed = f"tháng {found['month']}"
                    values = {"co": typed, "dung": f"tháng 0{typed[-1]}"}
                    right = f"{found[0][:-1]}0{typed[-1]}"
                    yield _Seen(said, found.start(), "thang_1", "thang", values=values, end=found.end(), right=right)
            for found in _MONTH.finditer(said.text):
                right = f"tháng {found['month']}"
                values = {"co": found[0], "dung": right}
                yield _Seen(said, found.start(), "thang", "thang", values=values, end=found.end(), right=right)


# Capitals

_INSIDE = r"(?<=[a-zà-ỹđ,] )"  # a sentence


def _list(key: str) -> str:
    return one_of(_data()["chu"][key])


_INSIDE_LEVEL = " Tỉnh"
_LEVEL = late(
    lambda: rf"{_INSIDE}(?P<wrong>Tỉnh)\s+(?:{one_of(phrases('bodies')['provinces'])})(?!\w|\s+[{CAPITALS}])", re.NOFLAG
)
_POST = late(
    lambda: (
        rf"{_INSIDE}(?P<wrong>{_list('chuc_vu')})\s+(?:(?:{_list('mot_co_quan')})(?!\w)"
        rf"|(?:{_list('co_quan')})\s+[{CAPITALS}])"
    ),
    re.NOFLAG,
)
_NUMBERED = late(rf"{_INSIDE}(?<!mỗi )(?<!, )(?P<wrong>quận|phường)\s+\d{{1,2}}(?=[;.)]|,\s|$)", re.NOFLAG)
_SURNAME = late(
    lambda: (
        rf"(?<!\w)(?i:{one_of(_data()['chu']['xung_ho'])})\s(?P<wrong>{one_of(_data()['chu']['ho'])})\s[{CAPITALS}]"
    ),
    re.NOFLAG,
)
_CODE = late(r"số\s\d{1,5}(?:/\d{4})?[/-][A-ZĐ]", re.NOFLAG)
_ARTICLE = late(
    lambda: (
        r"(?<=[a-zà-ỹđ\d,] )(?P<wrong>(?:Khoản \d+|Điểm [a-zđ])(?=.{0,20}[Đđ]iều \d)|mục \d+(?=\s+Chương [IVX])"
        rf"|(?:điều \d+|chương [IVX]+)(?=\s+(?:của\s+)?(?:{_list('van_ban')})(?!\w)))"
    ),
    re.NOFLAG,
)


@check(
    "ct-131", "viết hoa", "nên", {"nd30": "PL2", "hd05": "PL2"},
    {"": ("“{co}” ({so} chỗ)", "viết “{dung}”"), "cap": ("“{co}” viết hoa giữa câu ({so} chỗ)", "viết “{dung}”"),
     "dieu": ("“{co}” ({so} chỗ)", "viết “{dung}”: Chương, Mục, Điều viết hoa, khoản, điểm viết thường"),
     "chuc_vu": ("“{co}” liền với tên cơ quan ({so} chỗ)", "viết “{dung}”")},
    why="Phụ lục II: tên cơ quan viết hoa chữ đầu của từ chỉ loại hình và chức năng; Điều viết hoa, khoản, điểm viết "
        "thường; Thủ đô Hà Nội, Thành phố Hồ Chí Minh.",
    wrong="nội dung: Theo chỉ đạo của Ủy ban Nhân dân tỉnh", right="nội dung: Theo chỉ đạo của Ủy ban nhân dân tỉnh",
)  # fmt: skip
def capitals(draft: Draft) -> Iterator[Fault | Unknown]:
    return _told(draft, _capitals(draft))


_IN_CAPITALS = ("cơ quan", "người ký")
"""What a paper prints in capitals: how it is written in small letters was reckoned when it was read."""


def _capitals(draft: Draft) -> Iterator[_Seen]:
    patterns: tuple[tuple[str, re.Pattern[str], Callable[[str], str], tuple[str, ...]], ...] = (
        ("cap", _LEVEL, str.lower, ("tỉnh",)),
        ("", _NUMBERED, str.capitalize, ("quận", "phường")),
        ("chuc_vu", _POST, _post, tuple(one.partition(" ")[0] for one in _data()["chu"]["chuc_vu"])),
        ("", _SURNAME, str.capitalize, tuple(one.rpartition(" ")[2] for one in _data()["chu"]["xung_ho"])),
        ("dieu", _ARTICLE, _other_case, ("khoản", "điểm", "mục", "điều", "chương")),
    )
    for hit in _phrases("viet_hoa", exact=True).find(draft.words):
        said = draft.texts[hit.text]
        if not _is_in_capitals(draft, said):
            values = {"co": hit.words, "dung": hit.right}
            yield _Seen(said, hit.start, hit.words, values=values, end=hit.end, right=hit.right)
    for form, pattern, right, words in patterns:
        for said in draft.having(*words) if form != "cap" or _INSIDE_LEVEL in draft.whole else ():
            if form == "chuc_vu" and not _names_post_in_small(said.text):
                continue
            for found in () if _is_in_capitals(draft, said) else pattern.finditer(said.text):
                wrong = found["wrong"]
                values = {"co": wrong, "dung": right(wrong)}
                start, end = found.span("wrong")
                yield _Seen(said, start, wrong, form, values=values, end=end, right=right(wrong))

    yield from _kinds_in_small(draft)


def _names_post_in_small(text: str) -> bool:
    """Most posts that a text names have their capital: of the others alone the long pattern is asked."""
    return any(map(" ".join(text.split()).__contains__, _data()["chu"]["chuc_vu"]))


def _kinds_in_small(draft: Draft) -> Iterator[_Seen]:
    """The kind of an instrument in small letters before its number and ký hiệu; of several it is no name."""
    words = draft.words
    kinds, several = _data()["chu"]["loai"], _data()["chu"]["nhieu"]
    for number, at in words.places("số"):
        beside = words.words[number]
        count = next((n for n in (2, 1) if at >= n and " ".join(beside[at - n : at]) in kinds), 0)
        if not count or (at > count and beside[at - count - 1] in several):
            continue
        typed, start = words.typed(number, at - count, count), words.span(number, at - count)[0]
        if (
            typed.islower()
            and " ".join(typed.split()) in kinds
            and _CODE.match(words.texts[number], words.span(number, at)[0])
        ):
            right = typed.capitalize()
            values = {"co": typed, "dung": right}
            yield _Seen(draft.texts[number], start, typed, values=values, end=start + len(typed), right=right)


def _is_in_capitals(draft: Draft, said: Said) -> bool:
    """A text is in capitals, as it was typed or as the paper that it was read from prints it."""
    return said.text.isupper() or (draft.on_paper and said.part in _IN_CAPITALS)


def keeps_capital(name: str) -> bool:
    """A name that begins with a capital inside a sentence, too: ``Thành phố Hồ Chí Minh``."""
    return name in _data()["viet_hoa"].values()


def _other_case(words: str) -> str:
    """Words with a small letter at their beginning for a capital, or a capital for a small one."""
    return words[0].swapcase() + words[1:]


def _post(words: str) -> str:
    """A post as it stands before the name of a body: ``Phó Giám đốc``."""
    first, _, rest = words.partition(" ")
    return f"Phó {_other_case(rest)}" if first == "phó" else _other_case(words)
