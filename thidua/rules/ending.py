"""Rules of the ending: chức vụ, họ tên, nơi nhận (Phụ lục I, phần I, mục II, 7–9)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from thidua.diagnostics import Level
from thidua.grammar.articles import parse_article
from thidua.grammar.bodies import is_agency
from thidua.grammar.clauses import addresses, holds_address
from thidua.grammar.conventions import HD05, ND30
from thidua.grammar.endings import archive_of, is_archive, is_stamp
from thidua.grammar.lists import late, one_of
from thidua.grammar.people import is_name
from thidua.grammar.posts import authority_of, is_collective, is_deputy, is_member, is_persons_post
from thidua.grammar.tones import new_spelling
from thidua.layout.style import Limit
from thidua.recognise.role import Role
from thidua.rules.check import Asks, Fault, Unknown, check, fault
from thidua.rules.kinds import words_of
from thidua.rules.looks import Look, faults_of, forms, once
from thidua.rules.paper import Paper, is_dashed, number, plain, runs_of, shown, typed_dash
from thidua.sheet import paragraphs
from thidua.wording import shorten

_DEGREE = late(
    r"(?P<degree>(?:GS|PGS|TSKH|TS|ThS|Ths|Th\.[Ss]|BS|BSCKI{1,2}|KS|CN|NGND|NGƯT|AHLĐ|Ông|Bà|Đ/c)\.?)\s", re.NOFLAG
)
_NO_COMMA = late(r"VT\s?[;:.]\s?\w", re.NOFLAG)
_CLERK = late(lambda: rf"(?:{one_of(words_of('van_thu'))})\b", re.NOFLAG)
_FREE_OF_DEGREES = late(lambda: one_of(words_of("hoc_vi")))
"""Bodies of schools, hospitals, science and the armed forces, whose ministries let a degree or a rank stand."""


@check(
    "tt-401", "quyền hạn, chức vụ của người ký", "bắt buộc", {"nd30": "I.II.7.b", "hd05": "HD05.I.7.1.1"},
    {"khong": ("không thấy chức vụ của người ký", "ghi chức vụ bên phải, dưới nội dung"),
     "viet": ("quyền hạn ghi “{co}”", "ghi “{dung}”"),
     "pho": ("dưới “{co}” không phải chức vụ cấp phó: “{duoi}”", "ghi chức vụ của người ký, ví dụ PHÓ GIÁM ĐỐC"),
     "khong_pho": ("dưới “{co}” không có chức vụ cấp phó", "ghi chức vụ của người ký, ví dụ PHÓ {dung}"),
     "khong_chuc_vu": ("dưới “{co}” không có chức vụ của người ký", "ghi chức vụ của người ký ở dòng dưới"),
     "co_quan": ("“{co}”: KT. đứng trước một cơ quan", "ghi KT. và chức vụ người đứng đầu"),
     "quyen": ("dưới “{co}” có chức vụ cấp phó: “{duoi}”", "quyền cấp trưởng ký thì chỉ ghi “{co}”"),
     "tap_the": ("“{co}” đứng trước một chức vụ", "TM. đứng trước tên tập thể; người đứng đầu ký thì chỉ ghi chức vụ"),
     "tuq": ("văn bản của Đảng ghi “{co}”", "ghi T/L: văn bản của Đảng không có thừa ủy quyền"),
     "ten": ("chức vụ ghi cả tên cấp ủy: “{co}”", "chỉ ghi chức vụ: {dung}"),
     "uy_vien": ("dưới “{co}” ghi “{duoi}”", "ủy viên ký thay mặt thì không ghi chức vụ")},
    why="TM. trước tên tập thể, KT. trước chức vụ người đứng đầu, TL., TUQ., Q.; văn bản của Đảng: T/M, K/T, T/L.",
    wrong="T/M ỦY BAN NHÂN DÂN", right="TM. ỦY BAN NHÂN DÂN",
    asks=Asks("ten_loai", ("bien_ban",)),
)  # fmt: skip
def authority(paper: Paper) -> Iterator[Fault | Unknown]:
    posts = _posts(paper)
    if not posts:
        if _may_hide_a_post(paper):
            yield Unknown("khong_doc")
        elif not paper.attached:
            yield fault(paper.place(), form="khong")
        return
    party = paper.name == HD05
    for at, role in enumerate(posts):
        words = plain(shown(role.line))
        if right := _right_sign(paper, words):
            level: Level | None = "nên" if right.replace(" ", "") == words.replace(" ", "") else None
            yield fault(paper.place(role), words, "viet", level=level, co=words, dung=right)
        if party:
            yield from _of_party(paper, role, words, posts[at + 1 :])
        name, value = authority_of(words)
        below = _below(paper, role)
        if name == "ky_thay" and not party and is_agency(value) and not is_persons_post(value):
            yield fault(paper.place(role), words, "co_quan", co=words)
        elif name == "quyen" and (deputy := next(filter(is_deputy, below), "")):
            yield fault(paper.place(role), words, "quyen", co=words, duoi=deputy)
        elif name == "ky_thay" and below and not any(is_deputy(said) for said in below):
            post = next(iter(_lines_below(paper, role)), role)
            yield fault(paper.place(post), plain(shown(post.line)), "pho", co=words, duoi=next(iter(below)))
        elif name == "thay_mat" and is_persons_post(value) and not is_collective(value):
            yield fault(paper.place(role), words, "tap_the", co=words)
        elif name and not below and _is_signed(paper, role):
            yield from _without_post(paper, role, words, name, value)


def _may_hide_a_post(paper: Paper) -> bool:
    """Of the lines that nobody knows one may be a post: not those below the content that are a name alone."""
    start = next((role.line.at for role in paper.lines("tu_noi_nhan")), -1)
    if start < 0:
        return paper.first("ho_ten", "khac") is not None
    unknown = [plain(shown(role.line)) for role in paper.lines("khac") if role.line.at > start]
    return not all(is_name(words) and not words.isupper() for words in unknown)


def _lines_below(paper: Paper, role: Role) -> list[Role]:
    """What stands between a line of authority and the name below it."""
    parts = paper.main
    own = role.line.column
    lines = [one for one in parts[parts.index(role) + 1 :] if one.line.column == own]
    end = next((at for at, one in enumerate(lines) if one.name == "ho_ten"), len(lines))
    return [one for one in lines[:end] if one.name in ("chuc_vu", "khac")]


def _below(paper: Paper, role: Role) -> list[str]:
    """The words below a line of authority, each line; or behind it, as a post that was typed on its line."""
    found = [plain(shown(one.line)) for one in _lines_below(paper, role)]
    words = plain(shown(role.line)).split()
    behind = range(2, 1 if is_collective(" ".join(words[1:])) else len(words))
    return found or [said for at in behind if is_persons_post(said := " ".join(words[at:]))][:1]


def _is_signed(paper: Paper, role: Role) -> bool:
    """A name stands below a line of who signs."""
    return any(one.line.column == role.line.column and one.line.at > role.line.at for one in paper.lines("ho_ten"))


def _without_post(paper: Paper, role: Role, words: str, name: str, value: str) -> Iterator[Fault]:
    """A line of authority right above a name: the post of who signs is missing. Of the Party who signs T/M has none."""
    at = paper.place(role)
    if name == "ky_thay":
        yield fault(at, words, "khong_pho", co=words, dung=value.upper())
    elif name in ("thua_lenh", "thua_uy_quyen") or (name == "thay_mat" and paper.name != HD05):
        yield fault(at, words, "khong_chuc_vu", co=words)


def _of_party(paper: Paper, role: Role, words: str, below: list[Role]) -> Iterator[Fault]:
    """What the Party's guidance says of a line of who signs, beside its signs."""
    at = paper.place(role)
    if _BY_PROXY.match(words):
        yield fault(at, words, "tuq", co=words)
    if found := _WITH_BODY.match(new_spelling(words)):
        yield fault(at, words, "ten", co=words, dung=words[: found.end("post")])
    next_ = next((one for one in below if one.line.column == role.line.column), None)
    if next_ and words.startswith("T/M") and is_member(plain(shown(next_.line))):
        yield fault(at, words, "uy_vien", level="nên", co=words, duoi=plain(shown(next_.line)))


_BY_PROXY = late(r"T[/.]?U[/.]?Q\b", re.NOFLAG)
_WITH_BODY = late(
    lambda: rf"(?P<post>(?:PHÓ )?(?:{one_of(words_of('chuc_vu_cap_uy'))})) (?:TỈNH|THÀNH|ĐẢNG) ỦY\b", re.NOFLAG
)


def _right_sign(paper: Paper, words: str) -> str:
    """A line of authority as its sign should be written; empty where it is so, or where there is none."""
    name, value = authority_of(words)
    if not name or (paper.name == HD05 and name == "thua_uy_quyen"):  # which has no right form there
        return ""
    sign = "Q." if name == "quyen" else getattr(paper.convention, name)
    right = f"{sign} {value}"
    return "" if right == words else right


_POST = Look("co_ky", bold=True, italic=False, caps=True, centred=True)
_BELOW = Look("co_ky", bold=False, italic=False, caps=True, centred=True)


@check(
    "tt-402", "kiểu chữ quyền hạn, chức vụ", "bắt buộc", {"nd30": "I.II.7.đ", "hd05": "HD05.I.7.2.1"},
    forms(_POST, _BELOW),
    why="Quyền hạn, chức vụ in hoa, cỡ 13 đến 14, đứng, đậm; văn bản của Đảng cỡ 14, chức vụ dưới T/M, K/T không đậm.",
    wrong="chức vụ in thường", right="GIÁM ĐỐC",
)  # fmt: skip
def post_look(paper: Paper) -> Iterator[Fault | Unknown]:
    posts = [role for role in _posts(paper) if not _is_aside(plain(role.line.text))]
    seen: dict[int, bool] = {}  # of each column: its first line is one of authority
    first: list[Role] = []
    below: list[Role] = []
    for role in posts:
        column = role.line.column
        if paper.name != HD05 or column not in seen:
            first.append(role)
            seen[column] = bool(_ANY_SIGN.match(plain(role.line.text)))
        elif seen[column]:  # of the Party what stands below a line of authority is not bold
            below.append(role)
    yield from faults_of(paper, first, "quyền hạn, chức vụ", _POST)
    yield from faults_of(paper, below, "chức vụ", _BELOW)


def _posts(paper: Paper) -> list[Role]:
    """The lines of who signs: posts, and lines of authority of which nobody knows more."""
    return [
        role
        for role in paper.lines("chuc_vu", "khac")
        if role.name == "chuc_vu" or (role.line.column and _ANY_SIGN.match(plain(role.line.text)))
    ]


_ANY_SIGN = late(r"(?:[TK][/.]?[MTL]|T[/.]?U[/.]?Q)[./,\s]", re.NOFLAG)


def _is_aside(text: str) -> bool:
    """It is no post: how to sign, “(Ký, ghi rõ họ tên)”, or the “kiêm” between two posts."""
    return text.startswith("(") or text == "kiêm"


_NAME = Look("co_ky", bold=True, italic=False, caps=False, centred=True)


@check(
    "tt-403", "họ tên người ký", "bắt buộc", {"nd30": "I.II.7.đ", "hd05": "HD05.I.7.2.3"},
    {**forms(_NAME), "khong": ("không thấy họ tên người ký", "ghi họ tên dưới chỗ ký"),
     "chu_dau": ("họ tên có tiếng viết thường: “{co}”", "viết hoa chữ cái đầu mỗi tiếng: {dung}"),
     "dau": ("họ tên ghi là “{co}”", "chỉ ghi họ tên: {dung}"),
     "hai": ("dưới một chức vụ có hai họ tên: “{co}”, “{khac}”", "mỗi người ký có chức vụ của mình, giữ một họ tên"),
     "hoc_vi": ("trước họ tên có “{co}”", "bỏ “{co}”: không ghi học hàm, học vị, danh hiệu")},
    why="Họ tên in thường, đứng, đậm; trước họ tên không ghi học hàm, học vị, danh hiệu (trừ vũ trang, giáo dục, y tế, "
        "khoa học).",
    wrong="TS. Trần Minh Hải (văn bản của sở)", right="Trần Minh Hải",
)  # fmt: skip
def signer_name(paper: Paper) -> Iterator[Fault | Unknown]:
    names = paper.lines("ho_ten")
    if not names:
        if paper.lines("chuc_vu") and paper.issued:
            yield fault(paper.place(paper.lines("chuc_vu")[-1]), form="khong")
        return
    issuers = " ".join(plain(role.line.text) for role in paper.lines("co_quan", "chu_quan"))
    for role in names:
        found = _DEGREE.match(plain(role.line.text))
        if found and not (paper.name != HD05 and _FREE_OF_DEGREES.search(issuers)):
            yield fault(paper.place(role), role.line.text, "hoc_vi", co=found["degree"])
        if (bare := (words := plain(shown(role.line))).strip("(). ")) != words and is_name(bare):
            yield fault(paper.place(role), words, "dau", level="thể thức", co=words, dung=bare)
        if right := _in_capitals(words):
            yield fault(paper.place(role), words, "chu_dau", co=words, dung=right)
    yield from _below_one_post(paper)
    yield from faults_of(paper, names, "họ tên", _NAME)


def _below_one_post(paper: Paper) -> Iterator[Fault]:
    """Names one below the other: two who sign side by side have each a column, two below one another each a post. Where
    no style tells it the second is a line that nobody knows.
    """
    for first, then in pairwise(paper.lines("ho_ten", "khac")):
        said, below = plain(shown(first.line)), plain(shown(then.line))
        alike = first.line.column == then.line.column and then.line.at == first.line.at + 1
        if alike and first.name == "ho_ten" and is_name(said) and is_name(below):
            yield fault(paper.place(then), below, "hai", level="thể thức", co=said, khac=below)


def _in_capitals(name: str) -> str:
    """A name as it should be written; empty where it is so, or is none for sure: two of its words have a capital, and
    none of the others ends a degree or a rank.
    """
    words = name.split()
    small = {word for word in words if word[0].islower()}
    capitals = sum(word[0].isupper() for word in words)
    if not small or capitals < _SURE_CAPITALS or small & {*words_of("hoc_vi_viet_day_du")}:
        return ""
    right = " ".join(word[0].upper() + word[1:] for word in words)
    return right if is_name(right) else ""


_SURE_CAPITALS = 2
_WORD = {
    ND30: Look("co_tu_noi_nhan", bold=True, italic=True, caps=False, underlined=False),
    HD05: Look("co_tu_noi_nhan", bold=False, italic=False, caps=False),
}


@check(
    "tt-411", "từ “Nơi nhận”", "bắt buộc", {"nd30": "I.II.9.d", "hd05": "HD05.I.9.2.1"},
    {**forms(*_WORD.values()), "khong": ("không thấy “Nơi nhận:”", "đặt bên trái, ngang dòng quyền hạn, chức vụ"),
     "cham": ("“{co}” không có dấu hai chấm", "viết “Nơi nhận:”"),
     "hang": ("“Nơi nhận” không ngang hàng với chức vụ người ký", "đặt hai thứ trong một hàng của bảng"),
     "le": ("“Nơi nhận” không sát lề trái", "canh trái"),
     "khong_gach": ("“Nơi nhận” không gạch chân", "gạch chân hai chữ “Nơi nhận”")},
    why="Từ “Nơi nhận” ở dòng riêng, sát lề trái, sau có dấu hai chấm, cỡ 12, nghiêng, đậm; văn bản của Đảng cỡ 14, "
        "đứng, gạch chân.",
    wrong="NƠI NHẬN", right="Nơi nhận: (nghiêng, đậm)",
)  # fmt: skip
def recipients_word(paper: Paper) -> Iterator[Fault | Unknown]:
    found = paper.lines("tu_noi_nhan")
    if not found:
        if any("nơi nhận" in plain(role.line.text).casefold() for role in paper.roles.parts):
            yield Unknown("khong_doc")
        elif not paper.attached:
            yield fault(paper.place(), form="khong")
        return
    text = plain(found[0].line.text)
    if not text.rstrip().endswith(":"):
        yield fault(paper.place(found[0]), text, "cham", co=text)
    party = paper.name == HD05
    yield from faults_of(paper, found[:1], "“Nơi nhận”", _WORD[paper.name])
    if found[0].line.source.align in ("center", "right"):
        yield fault(paper.place(found[0]), text, "le")
    posts = {role.line.column: role for role in reversed(_posts(paper))}  # the first of each column
    beside = len(posts) > 1 and found[0].line.column in posts  # who signs stands there, too
    if not party and posts and not beside and all(paper.rows_apart(found[0], post) for post in posts.values()):
        yield fault(paper.place(found[0]), text, "hang")
    underlined = any(run.underline for run in runs_of(found[0].line))
    if party and not underlined and paper.rule_under(found[0].line) is None:
        yield fault(paper.place(found[0]), text, "khong_gach")


_LIST = Look("co_noi_nhan", bold=False, italic=False)


@check(
    "tt-412", "các dòng nơi nhận", "bắt buộc", {"nd30": "I.II.9.d", "hd05": "HD05.I.9.2.2"},
    {**forms(_LIST), "gach": ("dòng nơi nhận không có gạch đầu dòng", "đặt “- ” ở đầu dòng"),
     "gach_dai": ("dòng nơi nhận bắt đầu bằng “{co}”", "gõ gạch nối (-)"),
     "lui": ("dòng nơi nhận lùi vào {co} mm", "đặt sát lề trái"),
     "cuoi": ("dòng nơi nhận kết thúc bằng “{co}”", "đặt dấu chấm phẩy (;), dòng cuối dấu chấm (.)"),
     "khong_cuoi": ("dòng nơi nhận không có dấu cuối", "đặt dấu chấm phẩy (;), dòng cuối dấu chấm (.)"),
     "hai": ("hai nơi nhận ở một dòng: “{co}”", "mỗi nơi nhận một dòng"),
     "dieu": ("nơi nhận ghi “{co}”, văn bản có {so} điều", "ghi “Như Điều {so}”"),
     "kinh_gui": ("{loai} có “{co}”", "bỏ: chỉ công văn, tờ trình, báo cáo gửi cấp trên mới có")},
    why="Mỗi nơi nhận một dòng, đầu dòng có gạch, cuối dòng dấu chấm phẩy, cỡ 11 (văn bản của Đảng: 12), chữ đứng.",
    wrong="Các phòng chuyên môn (không gạch đầu dòng)", right="- Các phòng chuyên môn;",
)  # fmt: skip
def recipients(paper: Paper) -> Iterator[Fault | Unknown]:
    lines = recipients_of(paper)
    for role in lines:
        if (cited := _AS_ARTICLE.match(_undashed(role))) and 0 < _articles(paper) < int(cited["number"]):
            words = shorten(plain(role.line.text))
            yield fault(paper.place(role), words, "dieu", level="thể thức", co=cited[0], so=_articles(paper))
    yield from once(_of_recipients(paper, lines))
    yield from faults_of(paper, lines, "dòng nơi nhận", _LIST)


def _of_recipients(paper: Paper, lines: Sequence[Role]) -> Iterator[Fault]:
    """What is wrong with each line."""
    listed = False  # what goes on with “+” stands below a recipient
    for at, role in enumerate(lines):
        text = plain(role.line.text)
        own = (role.line,)
        listed = text.endswith(":") or (listed and typed_dash(role) == "+")
        for form in _of_line(role, text, last=at == len(lines) - 1, inner=listed):
            yield fault(paper.place(role), shorten(text), form, lines=own, co=text[-1:])
        if (dash := typed_dash(role)) in _LONG_DASHES:  # as Word changes “-” by itself
            yield fault(paper.place(role), shorten(text), "gach_dai", level="nên", lines=own, co=dash)
        if _TWO.search(text):
            yield fault(paper.place(role), shorten(text), "hai", lines=own, co=shorten(text))
        if (much := _set_in(paper, role)) > _ASIDE:
            yield fault(paper.place(role), shorten(text), "lui", lines=own, co=number(much))
        if _answers(_undashed(role)) and _is_for_all(paper):
            words = text.strip("-– ;.")
            yield fault(paper.place(role), shorten(text), "kinh_gui", lines=own, loai=paper.kind, co=words)
    addressed = next((role for role in paper.main if addresses(role.line.text)), None)
    if addressed and _is_for_all(paper):
        words = shorten(addressed.line.text)
        yield fault(paper.place(addressed), words, "kinh_gui", lines=[addressed.line], loai=paper.kind, co=words)


def _undashed(role: Role) -> str:
    """The words of a recipient without its dash."""
    return plain(role.line.text).lstrip("-– ")


def _articles(paper: Paper) -> int:
    """The number of its last article; 0 where it has none."""
    found = (parse_article(plain(role.line.text)) for role in paper.main if role.name in ("muc", "y"))
    return max((one.value for one in found if one), default=0)


_AS_ARTICLE = late(r"như\s+điều\s+(?P<number>\d{1,3})")
_TWO = late(r";\s+[-–]\s")
_LONG_DASHES = ("–", "—", "−")
_ASIDE = 5.0
"""mm by which a line that is to begin at the margin is set in on purpose."""


def _set_in(paper: Paper, role: Role) -> float:
    """How far in mm the first sign of a recipient stands right of “Nơi nhận”; 0 where the file does not say it, and of
    what stands below another one.
    """
    head, own = paper.first("tu_noi_nhan"), role.line.source
    if head is None or paper.page_count or paper.is_set_by_hand(head.line) or typed_dash(role) == "+":
        return 0.0
    above = head.line.source
    return own.left + own.first_line - above.left - above.first_line if own.align in ("", "left", "both") else 0.0


def _is_for_all(paper: Paper) -> bool:
    """It is of a kind that is sent to nobody by name: a plan, and what the decree does not count with letters; of the
    Party a plan, since its guidance says of few more.
    """
    if not paper.first("ten_loai") or not paper.kind:
        return False
    others = (one for key in ("kinh_gui", "gui_rieng", "mau_rieng") for one in words_of(key))
    return paper.is_plan or (paper.name == ND30 and paper.kind not in others)


def _answers(text: str) -> bool:
    """A recipient is one of those that a letter names above its content."""
    return text.startswith("Như trên") or addresses(text)


def recipients_of(paper: Paper) -> tuple[Role, ...]:
    """The lines below “Nơi nhận”, but for that of who typed it."""
    return tuple(role for role in paper.lines("noi_nhan", "luu") if not is_stamp(plain(role.line.text)))


def _of_line(role: Role, text: str, *, last: bool, inner: bool) -> Iterator[str]:
    if not is_dashed(role) or (typed_dash(role) == "+" and not inner):
        yield "gach"
    end = text[-1:]
    if last:
        if end != "." and is_archive(text):
            yield "cuoi" if end in ";,:" else "khong_cuoi"
    elif end not in ";" and not is_archive(text):
        yield "cuoi" if end in ".,:" else "khong_cuoi"


_ADDRESSED = Look(Limit(13, 14, "pt", "I.II.9.d"), bold=False, italic=False, caps=False)


@check(
    "tt-414", "“Kính gửi” của công văn, tờ trình", "bắt buộc", "I.II.9",
    {**forms(_ADDRESSED),
     "khong": ("công văn không có “Kính gửi”", "ghi “Kính gửi: …” trên nội dung"),
     "hai_cham": ("sau “Kính gửi” không có dấu hai chấm", "viết “Kính gửi:”"),
     "gach": ("gửi nhiều nơi mà dòng này không có gạch đầu dòng", "mỗi nơi một dòng, đầu dòng có gạch (-)"),
     "cuoi": ("dòng dưới “Kính gửi” kết thúc bằng “{co}”", "đặt dấu chấm phẩy (;), dòng cuối dấu chấm (.)"),
     "khong_cuoi": ("dòng dưới “Kính gửi” không có dấu cuối", "đặt dấu chấm phẩy (;), dòng cuối dấu chấm (.)"),
     "nhu_tren": ("nơi nhận không có “Như trên”", "ghi “- Như trên;” ở dòng đầu của nơi nhận")},
    why="Công văn, tờ trình, báo cáo gửi cấp trên ghi “Kính gửi:”, cỡ 13 đến 14, chữ đứng; nhiều nơi thì mỗi nơi một "
        "dòng có gạch, cuối dòng dấu chấm phẩy, dòng cuối dấu chấm; nơi nhận bắt đầu bằng “Như trên”.",
    wrong="Kính gửi: (đậm) Các phòng,", right="Kính gửi:\n- Các phòng thuộc Sở;\n- Ủy ban nhân dân các xã.",
)  # fmt: skip
def addressed(paper: Paper) -> Iterator[Fault | Unknown]:
    if not (paper.is_letter or paper.kind in words_of("kinh_gui")) or paper.attached:
        return
    lines = paper.addressed
    if paper.page_count:  # where names stand beside the word, or below it
        yield from faults_of(paper, lines[:1], "“Kính gửi”", _ADDRESSED)
        yield Unknown("khong_doc")
    elif lines:
        yield from faults_of(paper, lines, "“Kính gửi”", _ADDRESSED)
        yield from once(_of_addressed(paper, lines))
        if not any(_ANSWERS.search(plain(role.line.text)) for role in recipients_of(paper)) and paper.lines("noi_nhan"):
            yield fault(paper.place(paper.lines("noi_nhan")[0]), form="nhu_tren")
    elif paper.is_letter and not any(holds_address(plain(one.text)) for one in paragraphs(paper.sheet.blocks)):
        yield fault(paper.place(), form="khong")


_ANSWERS = late(r"(?<!\w)như\s+(?:trên|kính)(?!\w)")


def _of_addressed(paper: Paper, lines: Sequence[Role]) -> Iterator[Fault]:
    first, *names = lines
    text = plain(first.line.text)
    if ":" not in text:
        yield fault(paper.place(first), shorten(text), "hai_cham")
    several = names if text.endswith(":") else lines
    for role in names:
        said = plain(role.line.text)
        if len(several) > 1 and not is_dashed(role):
            yield fault(paper.place(role), shorten(said), "gach", lines=[role.line])
        end = said[-1:]
        if len(several) > 1 and end != ("." if role is lines[-1] else ";"):
            form = "cuoi" if end in ".;,:" else "khong_cuoi"
            yield fault(paper.place(role), shorten(said), form, lines=[role.line], co=end)


@check(
    "tt-413", "dòng “Lưu”", "bắt buộc", {"nd30": "I.II.9.d", "hd05": "HD05.PL2"},
    {"khong": ("nơi nhận không có dòng “Lưu”", "thêm dòng cuối: {dung}"),
     "vt": ("dòng lưu ghi “{co}”", "sau “Lưu:” ghi VT (Văn thư) trước: {dung}"),
     "dang": ("dòng lưu ghi “{co}”", "ghi theo dạng: {dung}"),
     "cuoi": ("sau dòng “Lưu” còn dòng nơi nhận", "đưa dòng “Lưu” xuống cuối")},
    why="Dòng cuối là “Lưu: VT”, chữ viết tắt đơn vị soạn thảo, số bản lưu; văn bản của Đảng “Lưu Văn phòng …”.",
    wrong="- Lưu: CN (Trung).", right="- Lưu: VT, TCCB.",
)  # fmt: skip
def archive(paper: Paper) -> Iterator[Fault | Unknown]:
    lines = recipients_of(paper)
    kept = [role for role in lines if role.name == "luu" or is_archive(plain(role.line.text))]
    party = paper.name == HD05
    right = "- Lưu Văn phòng Đảng ủy." if party else "- Lưu: VT, …"
    if not kept:
        if lines:
            yield fault(paper.place(lines[-1]), shorten(lines[-1].line.text), "khong", dung=right)
        return
    text = plain(kept[-1].line.text)
    inside = archive_of(text)
    if party:
        if re.search(r"Lưu\s*:|\bVT\b", text):
            form: Level = "thể thức" if ":" in text else "nên"  # VT alone: a plan of the State's that is printed so
            yield fault(paper.place(kept[-1]), text, "dang", level=form, co=text, dung=right)
    elif not re.search(r"Lưu\s*:", text):
        yield fault(paper.place(kept[-1]), text, "dang", co=text, dung=right)
    elif _NO_COMMA.match(inside):
        yield fault(paper.place(kept[-1]), text, "dang", level="thể thức", co=text, dung=right)
    elif inside.strip(" .…_") and not _CLERK.match(inside):
        level: Level | None = None if inside[:2].isupper() else "nên"  # a unit without a clerk: “Hồ sơ tổ”
        yield fault(paper.place(kept[-1]), text, "vt", level=level, co=text, dung=right)
    if lines[-1] is not kept[-1]:
        yield fault(paper.place(kept[-1]), text, "cuoi")
