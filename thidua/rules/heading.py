"""Rules of the heading: Quốc hiệu, tên cơ quan, số, địa danh, tên loại, trích yếu (Phụ lục I, phần I, mục II, 1–5)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

import attrs

from thidua.diagnostics import Level, Place
from thidua.grammar.bodies import full_name, is_short_of, place_in_full
from thidua.grammar.conventions import HD05, ND30
from thidua.grammar.days import date_line, is_spelt_small
from thidua.grammar.lists import late, one_of
from thidua.grammar.tones import new_spelling
from thidua.layout.style import Limit
from thidua.recognise.lines import Line
from thidua.recognise.role import Role, RoleName
from thidua.rules.check import Asks, Fault, Unknown, check, fault
from thidua.rules.kinds import CODES, ruled_kind, short_names, words_of
from thidua.rules.looks import Look, faults_of, forms
from thidua.rules.paper import ROMAN, Paper, number, plain, shown, with_mark
from thidua.wording import shorten

_NEARLY = 0.1
"""How much longer or shorter a rule may be that was meant to be as long as its line, as printed pages measure it."""
_RAISED = (1.0, 0.67, 0.58)
"""How large typed signs may be: as they are, or raised above the line as in the decree's own file, by Word and by
LibreOffice.
"""
_SPACE = 10.0
"""Space in pt between two lines that are to be single: Word's own Normal has 8, once 10, and nobody sends it back."""
_SINGLE = 1.15
"""Lines of Word: single is 1; its newer templates print 1,08 and 1,15 for it."""


# 2: Quốc hiệu và Tiêu ngữ


@check(
    "tt-201", "Quốc hiệu", "bắt buộc", {"nd30": "I.II.1.a", "hd05": "HD05.I.1.2"},
    {"khong": ("không có “{dung}”", "đặt dòng này trên cùng, bên phải trang đầu"),
     "": ("dòng đầu ghi “{co}”", "ghi “{dung}”")},
    why="Quốc hiệu ở trên cùng, bên phải trang đầu mọi văn bản hành chính; văn bản của Đảng có tiêu đề riêng.",
    wrong="CỘNG HOÀ XHCN VIỆT NAM", right="CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
)  # fmt: skip
def motto(paper: Paper) -> Iterator[Fault | Unknown]:
    right, found = paper.convention.quoc_hieu, paper.first("quoc_hieu")
    if found is None:
        yield from _missing(paper, _MOTTOES, "", dung=right)
        return
    words = plain(with_mark(found.line))
    if not _same(words, right):
        yield fault(paper.place(found), words, co=words, dung=right)


_MOTTO = Look("co_quoc_hieu", bold=True, italic=False, caps=True, centred=True)


@check(
    "tt-202", "kiểu chữ Quốc hiệu", "bắt buộc", {"nd30": "I.II.1.a", "hd05": "HD05.I.1.2"}, forms(_MOTTO),
    why="Quốc hiệu in hoa, cỡ 12 đến 13, đứng, đậm; tiêu đề văn bản của Đảng cỡ 15.",
    wrong="Quốc hiệu cỡ 14, không đậm", right="Quốc hiệu cỡ 13, đậm",
)  # fmt: skip
def motto_look(paper: Paper) -> Iterator[Fault | Unknown]:
    yield from faults_of(paper, paper.lines("quoc_hieu")[:1], "Quốc hiệu", _MOTTO)


@check(
    "tt-203", "Tiêu ngữ", "bắt buộc", {"nd30": "I.II.1.b", "hd05": "HD05.I.1.2"},
    {"khong": ("không có “{dung}”", "đặt dòng này ngay dưới Quốc hiệu"),
     "": ("Tiêu ngữ ghi “{co}”", "ghi “{dung}”: gạch nối (-) có cách chữ hai bên, viết hoa chữ đầu mỗi cụm từ"),
     "thua": ("văn bản của Đảng có Tiêu ngữ “{co}”", "bỏ dòng này")},
    why="Ba cụm từ của Tiêu ngữ viết hoa chữ đầu, nối bằng gạch nối (-), có cách chữ.",
    wrong="Độc lập – Tự do – Hạnh phúc", right="Độc lập - Tự do - Hạnh phúc",
)  # fmt: skip
def second_motto(paper: Paper) -> Iterator[Fault | Unknown]:
    right, found = paper.convention.tieu_ngu, paper.first("tieu_ngu")
    if not right:
        if found:
            yield fault(paper.place(found), found.line.text, "thua", co=found.line.text)
        return
    if found is None:
        yield from _missing(paper, _SECONDS, "", dung=right)
    elif (words := plain(with_mark(found.line))) not in (right, right.upper()):
        yield fault(paper.place(found), words, co=words, dung=right)


_SECOND = Look("co_tieu_ngu", bold=True, italic=False, caps=False, centred=True)


@check(
    "tt-204", "kiểu chữ Tiêu ngữ", "bắt buộc", "I.II.1.b", forms(_SECOND),
    why="Tiêu ngữ in thường, cỡ 13 đến 14, đứng, đậm, canh giữa dưới Quốc hiệu.",
    wrong="Tiêu ngữ cỡ 12", right="Tiêu ngữ cỡ 14, đậm",
)  # fmt: skip
def second_motto_look(paper: Paper) -> Iterator[Fault | Unknown]:
    yield from faults_of(paper, paper.lines("tieu_ngu")[:1], "Tiêu ngữ", _SECOND)


_RULE_FORMS = {
    "khong": ("dưới {duoi} không có đường kẻ", "kẻ một đường liền nét"),
    "gach": ("{duoi} gạch chân thay cho đường kẻ", "bỏ gạch chân, kẻ một đường riêng ở dưới"),
    "dau": ("đường kẻ dưới {duoi} gõ bằng dấu “{co}”", "kẻ một đường liền nét"),
    "dai": ("đường kẻ dưới {duoi} dài bằng {co} % dòng chữ", "kẻ dài {muc}"),
    "lech": ("đường kẻ dưới {duoi} lệch {co} mm so với dòng chữ", "đặt đường kẻ cân đối dưới dòng chữ"),
    "dut": ("đường kẻ dưới {duoi} là nét đứt", "kẻ một đường liền nét"),
}


@check(
    "tt-205", "đường kẻ dưới Tiêu ngữ", "bắt buộc", {"nd30": "I.II.1.b", "hd05": "HD05.I.1.2"}, _RULE_FORMS,
    why="Dưới Tiêu ngữ (văn bản của Đảng: dưới tiêu đề) có đường kẻ ngang, nét liền, dài bằng dòng chữ.",
    wrong="đường kẻ ngắn bằng nửa dòng chữ", right="đường kẻ dài bằng dòng chữ",
    by_page=True,
)  # fmt: skip
def motto_rule(paper: Paper) -> Iterator[Fault | Unknown]:
    found = paper.first("tieu_ngu" if paper.convention.tieu_ngu else "quoc_hieu")
    if found:
        words = "Tiêu ngữ" if paper.convention.tieu_ngu else "tiêu đề"
        yield from rule_below(paper, [found.line], words, 0.9, 1.1, "bằng dòng chữ")


@check(
    "tt-206", "giãn dòng phần đầu", "bắt buộc", "I.II.1.c",
    {"": ("{phan} giãn dòng {co}", "đặt giãn dòng đơn"),
     "cach": ("dưới {phan} cách {co} pt", "bỏ khoảng cách: hai dòng cách nhau dòng đơn")},
    why="Quốc hiệu và Tiêu ngữ, tên cơ quan chủ quản và tên cơ quan ban hành cách nhau dòng đơn.",
    wrong="Tiêu ngữ giãn 1,5 dòng", right="giãn dòng đơn",
)  # fmt: skip
def single_lines(paper: Paper) -> Iterator[Fault | Unknown]:
    if paper.page_count:
        yield from _single_on_page(paper)
        return
    for name, words in (("quoc_hieu", "Quốc hiệu"), ("tieu_ngu", "Tiêu ngữ"), ("chu_quan", "tên cơ quan chủ quản"),
                        ("co_quan", "tên cơ quan ban hành")):  # fmt: skip
        for role in paper.lines(name):  # type: ignore[arg-type]
            line = role.line.source
            if line.line and not line.exact and line.line > _SINGLE:
                yield fault(paper.place(role), shorten(role.line.text), phan=words, co=number(line.line))
                break
    for above, below, words in _CLOSE:
        over, under = paper.lines(above)[-1:], paper.lines(below)[:1]
        gap = paper.gap(over[0].line, under[0].line) if over and under else None
        if gap is not None and gap > _SPACE:
            yield fault(paper.place(over[0]), shorten(over[0].line.text), "cach", phan=words, co=number(gap))


_CLOSE: tuple[tuple[RoleName, RoleName, str], ...] = (
    ("quoc_hieu", "tieu_ngu", "Quốc hiệu"), ("chu_quan", "co_quan", "tên cơ quan chủ quản"),
)  # fmt: skip
_LOOSE = 2.8
"""pt by which single lines may stand further apart on a page: 1,35 times their letters, where 1,15 is single."""


def _single_on_page(paper: Paper) -> Iterator[Fault | Unknown]:
    """A page shows how far lines stand apart, not whether their spacing or space does it: what is surely single, and
    what neither makes so wide.
    """
    doubtful = False
    for above, below, words in _CLOSE:
        over, under = paper.lines(above)[-1:], paper.lines(below)[:1]
        if not (over and under):
            continue
        space = paper.space(over[0].line, under[0].line)
        if space is not None and space > _SPACE + _LOOSE:
            yield fault(paper.place(over[0]), shorten(over[0].line.text), "cach", phan=words, co=number(space))
        doubtful = doubtful or space is None or space > _LOOSE
    if doubtful:
        yield Unknown("khong_ro")


# 3: tên cơ quan


@check(
    "tt-211", "tên cơ quan ban hành", "bắt buộc", {"nd30": "I.II.2.a", "hd05": "HD05.I.2.1"},
    {"khong": ("không thấy tên cơ quan ban hành", "đặt ở góc trên, bên trái trang đầu"),
     "tat": ("tên cơ quan ban hành viết tắt: “{co}”", "viết đầy đủ: “{dung}”"),
     "cap_tren": ("trên “{co}” ghi “{tren}”", "ghi tên đảng bộ cấp trên, ví dụ ĐẢNG BỘ TỈNH …")},
    why="Tên cơ quan ban hành là tên chính thức, đầy đủ; chỉ tên cơ quan chủ quản được viết tắt cụm từ thông dụng.",
    wrong="UBND XÃ BÌNH AN", right="ỦY BAN NHÂN DÂN XÃ BÌNH AN",
)  # fmt: skip
def issuer(paper: Paper) -> Iterator[Fault | Unknown]:
    found = _agencies(paper)
    if not found:
        misread = any(role.line.column == 1 for role in paper.lines("co_quan", "chu_quan", "khac"))
        yield from _missing(paper, _ANYTHING if misread else _NOTHING)
    for role in found:
        words = plain(shown(role.line))
        full = _SHORT_NAMES.sub(lambda one: short_names()[one[0]], full_name(words))
        if full != words:
            yield fault(paper.place(role), words, "tat", co=words, dung=full.upper() if words.isupper() else full)
    above = paper.first("chu_quan")
    if paper.name == HD05 and found and above:
        name, over = (new_spelling(plain(shown(role.line)).upper()) for role in (found[0], above))
        if _LOCAL.match(name) and _COMMITTEE.match(over):
            yield fault(paper.place(above), over, "cap_tren", co=name, tren=over)


_SHORT_NAMES = late(lambda: rf"(?<![\w&-])(?:{one_of(short_names())})(?![\w&-])", re.NOFLAG)
_LOCAL = late(lambda: rf"(?:{one_of(words_of('cap_uy_xa'))})\b", re.NOFLAG)
_COMMITTEE = late(r"(?:TỈNH|THÀNH|ĐẢNG) ỦY\b", re.NOFLAG)
"""A committee: above a đảng ủy of a commune, and above a chi bộ, stands the đảng bộ (HD05.I.2.1.2.c, đ)."""


@check(
    "tt-215", "hai cột của phần đầu", "bắt buộc", {"nd30": "I.II.2.c", "hd05": "HD05.I.2.2.1"},
    {"": ("tên cơ quan đứng bên phải “{co}”", "đặt tên cơ quan bên trái, “{co}” bên phải trang đầu")},
    why="Tên cơ quan, số và ký hiệu ở bên trái; Quốc hiệu, Tiêu ngữ (tiêu đề văn bản của Đảng), địa danh và ngày ở bên "
        "phải trang đầu.",
    wrong="Quốc hiệu bên trái, tên cơ quan bên phải", right="tên cơ quan bên trái, Quốc hiệu bên phải",
)  # fmt: skip
def sides(paper: Paper) -> Iterator[Fault | Unknown]:
    left, right = paper.first("co_quan"), paper.first("quoc_hieu")
    if left and right and left.line.column > right.line.column > 0:
        yield fault(paper.place(right), shorten(left.line.text), co=plain(shown(right.line)))


_ISSUER = Look("co_ten", bold=True, italic=False, caps=True, centred=True)
_ABOVE = Look("co_ten", bold=False, italic=False, caps=True, centred=True)


@check(
    "tt-212", "kiểu chữ tên cơ quan", "bắt buộc", {"nd30": "I.II.2.b", "hd05": "HD05.I.2.2.1"}, forms(_ISSUER, _ABOVE),
    why="Tên cơ quan ban hành in hoa, đứng, đậm; tên cơ quan chủ quản in hoa, đứng, không đậm.",
    wrong="tên cơ quan chủ quản in đậm", right="tên cơ quan chủ quản chữ đứng",
)  # fmt: skip
def agency_looks(paper: Paper) -> Iterator[Fault | Unknown]:
    issuers = _agencies(paper)
    yield from faults_of(paper, issuers, "tên cơ quan ban hành", _ISSUER)
    if issuers and not paper.attached:  # whose heading is a decision's, of two bodies perhaps
        side_by_side = len({role.line.column for role in paper.lines("chuc_vu")}) > 1  # of two issuers none is above
        above = attrs.evolve(_ABOVE, bold=None) if side_by_side else _ABOVE
        yield from faults_of(paper, paper.lines("chu_quan"), "tên cơ quan chủ quản", above)


@check(
    "tt-213", "đường kẻ dưới tên cơ quan", "bắt buộc", "I.II.2.b", _RULE_FORMS,
    why="Dưới tên cơ quan ban hành có đường kẻ ngang, nét liền, dài từ 1/3 đến 1/2 dòng chữ, đặt cân đối.",
    wrong="đường kẻ dài bằng cả dòng chữ", right="đường kẻ dài bằng 2/5 dòng chữ",
    by_page=True,
)  # fmt: skip
def agency_rule(paper: Paper) -> Iterator[Fault | Unknown]:
    found = _agencies(paper)
    if found:
        yield from rule_below(paper, [role.line for role in found], "tên cơ quan", 0.3, 0.55, "1/3 đến 1/2 dòng chữ")


@check(
    "tt-214", "dấu sao dưới tên cơ quan", "bắt buộc", {"hd05": "HD05.I.2.2.1"},
    {"": ("dưới tên cơ quan không có dấu sao (*)", "đặt một dấu sao (*), canh giữa dưới tên cơ quan")},
    why="Văn bản của Đảng ngăn tên cơ quan với số, ký hiệu bằng một dấu sao, không kẻ đường.",
    wrong="đường kẻ dưới tên đảng ủy", right="*",
)  # fmt: skip
def star(paper: Paper) -> Iterator[Fault | Unknown]:
    if paper.first("co_quan") and not any(role.line.text.strip() == "*" for role in paper.lines("ke", "khac")):
        yield fault(paper.place(paper.lines("co_quan")[-1]))


# 4: số, ký hiệu

_NUMBER = late(r"(?P<so>Số)(?P<colon>\s*:)?\s*(?P<number>[^\s/\\–-]*)\s*(?P<rest>.*)", re.NOFLAG)
_NO_NUMBER = late(r"0+|\d{1,3}(?:\.\d{3})+|\d+[a-zđ]")
_WHOLE_NUMBER = late(r"số\s*:\s*\d+/[A-ZĐ]")
_BLANKS = " \u00a0.…_"
_MARKS = ".,;"


@check(
    "tt-221", "số, ký hiệu", "bắt buộc", {"nd30": "I.II.3.c", "hd05": "HD05.I.3.2"},
    {"khong": ("không thấy số, ký hiệu", "đặt dưới tên cơ quan ban hành"),
     "so_hoa": ("từ “Số” viết thành “{co}”", "viết “Số”"),
     "hai_cham": ("sau “Số” không có dấu hai chấm", "viết “Số:”"),
     "thua_hai_cham": ("sau “Số” có dấu hai chấm", "viết “Số” rồi đến số, không có dấu hai chấm"),
     "khong_0": ("số {co} thiếu số 0 phía trước", "viết {dung}"),
     "thua_0": ("số {co} thừa số 0 phía trước", "viết {dung}: chỉ số dưới 10 thêm số 0"),
     "la_ma": ("số ghi bằng chữ số La Mã: “{co}”", "ghi bằng chữ số Ả Rập"),
     "ky_hieu": ("sau số {co} không có ký hiệu", "ghi theo dạng “{dung}”"),
     "cham": ("số, ký hiệu kết thúc bằng “{co}”", "bỏ dấu này"),
     "chu_so": ("số ghi là “{co}”", "ghi bằng chữ số Ả Rập, từ 01"),
     "hai": ("có thêm dòng số, ký hiệu: “{co}”", "chỉ ghi một số cho một văn bản"),
     "so_cach": ("giữa “Số” và dấu hai chấm có dấu cách", "viết “Số:”"),
     "cach": ("ký hiệu có cách chữ: “{co}”", "viết liền: “{dung}”"),
     "thuong": ("chữ viết tắt “{co}” trong ký hiệu có chữ thường ở cuối", "viết hoa: {dung}"),
     "dau": ("số, ký hiệu ghi “{co}”", "ghi theo dạng “{dung}”")},
    why="Sau “Số” có dấu hai chấm, số dưới 10 thêm số 0; số và ký hiệu ngăn bằng gạch chéo, các chữ viết tắt bằng gạch "
        "nối, không cách chữ. Văn bản của Đảng: “Số 05-KH/ĐU”.",
    wrong="Số 5 / KH - SNV", right="Số: 05/KH-SNV",
)  # fmt: skip
def number_form(paper: Paper) -> Iterator[Fault | Unknown]:
    found = paper.first("so")
    if found is None:
        yield from _missing(paper, _NUMBERS)
        return
    at, text = paper.place(found), plain(shown(found.line))
    party = paper.name == HD05
    parts = _NUMBER.match(text)
    if parts is None:
        word = text.split(":")[0].split()[0] if text.split() else ""
        if word.casefold() == "số":
            yield fault(at, text, "so_hoa", co=word)
        return
    if parts["colon"] and party:
        yield fault(at, text, "thua_hai_cham", level="thể thức")  # the guidance only shows it
    elif not parts["colon"] and not party:
        yield fault(at, text, "hai_cham")
    elif parts["colon"] and parts["colon"] != ":":
        yield fault(at, text, "so_cach", level="nên")
    digits, rest = parts["number"].strip(_BLANKS), parts["rest"].strip()
    more = (role for role in paper.lines("khac") if role.because.rule == "dau.lan_hai")
    another = next(iter((*paper.lines("so")[1:], *more)), None)
    if another and _WHOLE_NUMBER.match(words := plain(shown(another.line))):
        yield fault(paper.place(another), shorten(words), "hai", level="thể thức", co=words)
    yield from _of_digits(at, text, digits)
    typed = text[parts.start("number") :].strip(_BLANKS)
    tight = re.sub(r"\s?([/–-])\s?", r"\1", typed)
    if tight != typed and digits:
        yield fault(at, text, "cach", co=typed, dung=tight)
    first, second = ("-", "/") if party else ("/", "-")
    shape = rf"{re.escape(first)}[A-ZĐ](?!\w*_)[\w&.]*+(?:[{re.escape(second)}-][A-ZĐ](?!\w*_)[\w&.]*+)*+"
    sign = re.sub(r"\s?([/–-])\s?", r"\1", rest)
    right = "Số 05-KH/ĐU" if party else "Số: 05/KH-SNV"
    if digits.isdecimal() and not sign.strip(_BLANKS + "/-"):
        yield fault(at, text, "ky_hieu", co=digits, dung=right)
        return
    if sign[-1:] and sign[-1] in _MARKS and sign[-2:-1].isalnum():  # no form has it, though no article names it
        yield fault(at, text, "cham", level="thể thức", co=sign[-1])
        sign = sign.rstrip(_MARKS)
    if sign and digits and not re.fullmatch(shape, sign):
        yield fault(at, text, "dau", co=text, dung=right)
    yield from _of_letters(paper, at, text, sign)


def _of_letters(paper: Paper, at: Place, text: str, sign: str) -> Iterator[Fault]:
    """An abbreviation of a ký hiệu whose last letter is small, and which is none of a kind (``CTr``)."""
    small = next((one for one in re.split(r"[/-]", sign) if _SMALL_LAST.fullmatch(one)), "")
    if small and small not in CODES[paper.name].values():
        yield fault(at, text, "thuong", level="nên", co=small, dung=small.upper())


_SMALL_LAST = late(r"[A-ZĐ]{2,}[a-zđ]", re.NOFLAG)


def _of_digits(at: Place, text: str, digits: str) -> Iterator[Fault]:
    """What is wrong with the number alone."""
    if len(digits) == 1 and digits.isdecimal():
        yield fault(at, text, "khong_0", co=digits, dung=f"0{digits}")
    if _NO_NUMBER.fullmatch(digits):  # letters behind it are one that was put in later
        yield fault(at, text, "chu_so", level="nên" if digits[-1].isalpha() else "thể thức", co=digits)
    if ROMAN.fullmatch(digits):
        yield fault(at, text, "la_ma", co=digits)
    if digits.isdecimal() and len(digits) > 2 and digits.startswith("0"):
        yield fault(at, text, "thua_0", level="nên", co=digits, dung=f"{int(digits):02}")


@check(
    "tt-222", "ký hiệu của tên loại", "bắt buộc", {"nd30": "I.II.3.b", "hd05": "HD05.I.3.1.2"},
    {"": ("ký hiệu “{co}” không phải của {loai}", "viết “{dung}” trước chữ viết tắt tên cơ quan"),
     "sau": ("“{dung}” đứng sau chữ viết tắt khác: “{co}”", "viết “{dung}” trước chữ viết tắt tên cơ quan"),
     "khong": ("ký hiệu “{co}” không có chữ viết tắt của {loai}", "viết “{dung}” trước chữ viết tắt tên cơ quan"),
     "co_quan": ("ký hiệu chỉ có “{co}”", "viết thêm chữ viết tắt tên cơ quan sau “{dung}”"),
     "hai": ("“{co}” ghi hai lần trong ký hiệu", "viết chữ viết tắt tên loại một lần"),
     "cong_van": ("ký hiệu công văn có “{co}” đứng trước tên cơ quan", "bỏ “{co}”: ghi “{dung}” rồi đến đơn vị soạn "
                  "thảo")},
    why="Ký hiệu gồm chữ viết tắt tên loại theo Phụ lục III và chữ viết tắt tên cơ quan; hai thứ phải cùng một loại.",
    wrong="Số: 15/QĐ-SNV trên một kế hoạch", right="Số: 15/KH-SNV",
    asks=Asks("dau", ("mau_rieng",)),
)  # fmt: skip
def kind_code(paper: Paper) -> Iterator[Fault | Unknown]:
    found = paper.first("so")
    codes = paper.symbols
    if found and paper.is_letter and len(codes) > 1 and not paper.attached:
        yield from _of_letter(paper, found, codes)
    if found is None or not paper.kind or not codes or paper.attached:
        return
    codes_of = CODES[paper.name]
    right, typed, at = codes_of[paper.kind], plain(shown(found.line)), paper.place(found)
    if codes == (right,) and typed[-1].isalpha() and any(map(str.isdigit, typed)):
        yield fault(at, typed, "co_quan", co=right, dung=right)
    if codes[:2] == (right, right) and len(codes) > 2:  # unless a body has the abbreviation of the kind
        yield fault(at, typed, "hai", level="nên", co=right)
    if codes[0].upper().startswith(right.upper()):  # or a kind of its own: KHPH
        return
    form = "" if codes[0] in codes_of.values() else "sau" if right in codes else "khong"
    yield fault(at, typed, form, co=codes[0] if not form else "-".join(codes), loai=paper.kind, dung=right)


def _of_letter(paper: Paper, found: Role, codes: Sequence[str]) -> Iterator[Fault]:
    """A công văn has the abbreviation of who issues it first: none of a kind, or of “công văn”, before that."""
    issuer = " ".join(plain(role.line.text) for role in _agencies(paper))
    own = [bool(issuer) and is_short_of(code, issuer.title()) for code in codes[:2]]
    if own == [False, True] and codes[0] in (*CODES[paper.name].values(), *words_of("cong_van")):
        yield fault(paper.place(found), plain(shown(found.line)), "cong_van", co=codes[0], dung=codes[1])


_NUMBER_LINE = Look("co_so", bold=False, italic=False, centred=True, figures=True)


@check(
    "tt-223", "kiểu chữ số, ký hiệu", "bắt buộc", {"nd30": "I.II.3.c", "hd05": "HD05.I.3.2"}, forms(_NUMBER_LINE),
    why="Số, ký hiệu cỡ 13 (văn bản của Đảng: 14), chữ đứng, không đậm, canh giữa dưới tên cơ quan.",
    wrong="số, ký hiệu in đậm", right="số, ký hiệu cỡ 13, chữ đứng",
)  # fmt: skip
def number_look(paper: Paper) -> Iterator[Fault | Unknown]:
    yield from faults_of(paper, paper.lines("so")[:1], "số, ký hiệu", _NUMBER_LINE)


# 5: địa danh và thời gian


@check(
    "tt-231", "địa danh, ngày tháng năm", "bắt buộc", {"nd30": "I.II.4.b", "hd05": "HD05.I.4.2"},
    {"khong": ("không thấy địa danh và ngày tháng năm", "đặt cùng dòng với số, ký hiệu, bên phải"),
     "ngay": ("ngày viết là “{co}”", "viết “{dung}”: ngày dưới 10 thêm số 0 phía trước"),
     "thang": ("tháng viết là “{co}”", "viết “{dung}”: chỉ tháng 1, tháng 2 thêm số 0 phía trước"),
     "day_du": ("thời gian viết là “{co}”", "viết đầy đủ “{dung}”"),
     "nam": ("năm viết là “{co}”", "viết đủ bốn chữ số: {dung}"),
     "dia_danh": ("trước ngày không có địa danh", "viết địa danh, dấu phẩy, rồi ngày, tháng, năm"),
     "hoa": ("“{co}” viết hoa giữa dòng", "viết thường: ngày … tháng … năm …"),
     "cham": ("sau năm có dấu “{co}”", "bỏ dấu này"),
     "phay": ("sau địa danh không có dấu phẩy", "viết “{dung}”"),
     "cach": ("trước dấu phẩy có dấu cách: “{co}”", "viết liền: “{dung}”"),
     "dang": ("địa danh, ngày tháng năm ghi “{co}”", "ghi theo dạng: Hòa An, ngày 05 tháng 3 năm 2026"),
     "khong_co": ("không có ngày “{co}”", "xem lại ngày, tháng")},
    why="Ngày, tháng, năm viết đầy đủ bằng chữ số Ả Rập; ngày dưới 10 và tháng 1, 2 thêm số 0; sau địa danh dấu phẩy.",
    wrong="Hòa An, ngày 5 tháng 03 năm 2026", right="Hòa An, ngày 05 tháng 3 năm 2026",
    asks=Asks("dau", ("bien_ban",)),
)  # fmt: skip
def date_form(paper: Paper) -> Iterator[Fault | Unknown]:
    found = paper.first("dia_danh")
    if found is None:
        yield from _missing(paper, _DAYS, "dang")
        return
    at, text = paper.place(found), plain(shown(found.line))
    said = date_line(text, loosely=True)
    if said is None:
        return
    place, date = said
    day, month, year = date.figures
    if len(year) == 2 and year.isdecimal() and not _LEFT_BLANK.match(text, date.end):
        yield fault(at, text, "nam", co=year, dung=f"20{year}")
        return
    if day and month and year and date.day is None:
        yield fault(at, text, "khong_co", co=text[date.start : date.end].strip())
        return
    written = text[date.start : date.end]
    if date.day and date.day.date and not re.search(r"(?i)ngày.{0,20}tháng.{0,20}năm", written):
        yield fault(at, text, "day_du", co=written.strip(), dung=date.day.dai)
        return
    if day.isdecimal() and len(day) != 2:
        yield fault(at, text, "ngay", co=day, dung=f"{int(day):02}")
    if month.isdecimal() and month != (right := f"{int(month):02}" if int(month) < 3 else str(int(month))):
        yield fault(at, text, "thang", co=month, dung=right)
    if date.day and date.day.date and not text[: date.start].strip():
        yield fault(at, text, "dia_danh")
    elif shouted := _CAPITAL_WORDS.search(written):
        yield fault(at, text, "hoa", level="thể thức", co=shouted[0])
    if year.isdecimal() and (mark := text[date.end :].strip()) and mark in _MARKS:  # no form has it
        yield fault(at, text, "cham", level="thể thức", co=mark)
    if place:
        yield from _comma_behind(place, at, text)


def _comma_behind(place: str, at: Place, text: str) -> Iterator[Fault]:
    """What is wrong with the comma behind the name of the place."""
    if not text[len(place) :].lstrip().startswith(","):
        yield fault(at, text, "phay", dung=f"{place}, ngày …")
    elif text.startswith(f"{place} ,"):
        yield fault(at, text, "cach", level="nên", co=text, dung=f"{place}, ngày …")


_LEFT_BLANK = re.compile(r"\s?[.…_]")
"""Behind the first figures of a year that is to be filled in."""
_CAPITAL_WORDS = late(r"(?<!\w)(?:Ngày|Tháng|Năm)(?!\w)", re.NOFLAG)


@check(
    "tt-232", "tên địa danh", "bắt buộc", "I.II.4.a",
    {"tat": ("địa danh viết tắt: “{co}”", "viết đầy đủ: “{dung}”"),
     "thuong": ("địa danh viết thường: “{co}”", "viết hoa chữ cái đầu mỗi tiếng"),
     "hoa": ("địa danh in hoa: “{co}”", "in thường, viết hoa chữ cái đầu mỗi tiếng")},
    why="Địa danh là tên đơn vị hành chính; đơn vị đặt theo tên người, chữ số, sự kiện lịch sử ghi đầy đủ tên cấp.",
    wrong="TP.HCM, ngày …", right="Thành phố Hồ Chí Minh, ngày …",
    asks=Asks("dau", ("bien_ban",)),
)  # fmt: skip
def place_name(paper: Paper) -> Iterator[Fault | Unknown]:
    found = paper.first("dia_danh")
    said = date_line(plain(shown(found.line)), loosely=True) if found else None
    if not found or not said or not said[0]:
        return
    place = said[0]
    if full := _FULL_PLACES.get(re.sub(r"[.\s]+", "", place).casefold()):
        yield fault(paper.place(found), found.line.text, "tat", co=place, dung=full)
    elif (full := place_in_full(place)) != place:
        level: Level | None = None if full[-1].isdigit() else "nên"  # places named by a figure alone have a level
        yield fault(paper.place(found), found.line.text, "tat", level=level, co=place, dung=full)
    elif place[:1].islower() or is_spelt_small(place):
        yield fault(paper.place(found), found.line.text, "thuong", co=place)
    elif place.isupper() and sum(map(str.isalpha, place)) > _FEWEST_CAPITALS and not shown(found.line).isupper():
        yield fault(paper.place(found), found.line.text, "hoa", co=place)


_FEWEST_CAPITALS = 3
"""Letters in capitals that are no abbreviation."""
_FULL_PLACES = dict.fromkeys(
    ("tphcm", "hcm", "hồchíminh", "tphồchíminh", "tphochiminh"), "Thành phố Hồ Chí Minh"
)  # fmt: skip
"""What is typed for a place that must be written in full, without blanks and dots."""


_DATE_LINE = Look("co_dia_danh", bold=False, italic=True, caps=False, centred=True, figures=True)


@check(
    "tt-233", "kiểu chữ địa danh, ngày tháng năm", "bắt buộc", {"nd30": "I.II.4.c", "hd05": "HD05.I.4.2"},
    forms(_DATE_LINE),
    why="Địa danh và thời gian in thường, nghiêng, cỡ 13 đến 14 (văn bản của Đảng: 14), canh giữa dưới Tiêu ngữ.",
    wrong="địa danh chữ đứng", right="địa danh chữ nghiêng",
    asks=Asks("dau", ("bien_ban",)),
)  # fmt: skip
def date_look(paper: Paper) -> Iterator[Fault | Unknown]:
    yield from faults_of(paper, paper.lines("dia_danh")[:1], "địa danh, ngày tháng năm", _DATE_LINE)


@check(
    "tt-234", "số và ngày trên một dòng", "bắt buộc", {"nd30": "I.II.4.c"},
    {"": ("địa danh, ngày tháng năm không cùng dòng với số, ký hiệu", "đặt hai thứ trong một hàng của bảng")},
    why="Địa danh và thời gian ban hành trình bày trên cùng một dòng với số, ký hiệu văn bản.",
    wrong="số ở hàng 2, ngày ở hàng 3", right="số và ngày cùng hàng",
    asks=Asks("dau", ("bien_ban",)),
)  # fmt: skip
def same_line(paper: Paper) -> Iterator[Fault | Unknown]:
    number, date = paper.first("so"), paper.first("dia_danh")
    if number and date and paper.rows_apart(number, date):
        yield fault(paper.place(date), shorten(date.line.text))


# 6: tên loại, trích yếu


_KIND = {
    ND30: Look("co_tieu_de", bold=True, italic=False, caps=True, centred=True),
    HD05: Look(Limit(15, 16, "pt", "HD05.I.5.2"), bold=True, italic=False, caps=True, centred=True),
}


@check(
    "tt-241", "tên loại", "bắt buộc", {"nd30": "I.II.5.b", "hd05": "HD05.I.5.2"},
    {**forms(*_KIND.values()),
     "khong": ("không thấy tên loại", "ghi tên loại (KẾ HOẠCH, BÁO CÁO …) ở dòng riêng, trên trích yếu"),
     "sai": ("tên loại ghi “{co}”", "ghi “{dung}”"), "cham": ("sau tên loại có dấu “{co}”", "bỏ dấu này")},
    why="Tên loại in hoa, đứng, đậm, canh giữa, cỡ 13 đến 14 (văn bản của Đảng: 15 đến 16).",
    wrong="Kế hoạch (chữ thường)", right="KẾ HOẠCH",
    asks=Asks("ten_loai"),
)  # fmt: skip
def kind_name(paper: Paper) -> Iterator[Fault | Unknown]:
    found = paper.lines("ten_loai")
    if not found and not paper.is_letter:
        yield from _without_kind(paper)
        return
    words = plain(shown(found[0].line)) if found else ""
    if paper.kind and not ruled_kind(words, paper.name):
        yield fault(paper.place(found[0]), words, "sai", co=words, dung=paper.kind.upper())
    elif words[-1:] and words[-1] in ":.;":  # no form has it
        yield fault(paper.place(found[0]), words, "cham", level="thể thức", co=words[-1])
    yield from faults_of(paper, found[:1], "tên loại", _KIND[paper.name])


def _without_kind(paper: Paper) -> Iterator[Fault | Unknown]:
    """A paper that names no kind: it has none where a sentence stands below its heading; capitals may be one."""
    heading = [role.line.at for role in paper.lines("quoc_hieu", "tieu_ngu", "co_quan", "so", "dia_danh")]
    below = (role for role in paper.main if role.line.at > max(heading, default=-1) and role.name not in ("dau", "ke"))
    first = next(below, None)
    if first is None or paper.attached or not paper.has_heading or shown(first.line).isupper():
        yield Unknown("khong_doc")
    else:
        yield fault(paper.place(first), shorten(first.line.text), "khong")


_SUBJECT = Look("co_tieu_de", bold=True, italic=False, caps=False, centred=True)


@check(
    "tt-242", "trích yếu", "bắt buộc", {"nd30": "I.II.5.b", "hd05": "HD05.I.5.1"},
    {**forms(_SUBJECT),
     "chu_dau": ("trích yếu bắt đầu bằng chữ hoa: “{co}”", "viết thường chữ đầu"),
     "khong": ("không thấy trích yếu", "đặt trích yếu ngay dưới tên loại"),
     "ve_viec": ("trích yếu bắt đầu bằng “{co}”", "bỏ “{co}”: chỉ công văn ghi “V/v”"),
     "cham": ("trích yếu kết thúc bằng “{co}”", "bỏ dấu này")},
    why="Trích yếu là một câu ngắn gọn hoặc cụm từ, in thường, đứng, đậm, canh giữa dưới tên loại.",
    wrong="PHÁT ĐỘNG PHONG TRÀO THI ĐUA", right="Phát động phong trào thi đua",
    asks=Asks("ten_loai", ("mau_rieng", "cong_van")),
)  # fmt: skip
def subject(paper: Paper) -> Iterator[Fault | Unknown]:
    found = _subject(paper)
    if not found:
        if paper.first("ten_loai"):
            yield fault(paper.place(), form="khong")
        return
    author = _author(paper, found)
    yield from faults_of(paper, author, "trích yếu", _AUTHOR)
    found = found[len(author) :]
    if not found:
        return
    yield from faults_of(paper, found, "trích yếu", _SUBJECT)
    first = shown(found[0].line).split()
    if first and first[0].casefold() == "v/v":  # many write so, and the forms have “Về việc”
        yield fault(paper.place(found[0]), shorten(found[0].line.text), "ve_viec", level="thể thức", co=first[0])
    if paper.name == HD05 and len(first) > 1 and first[0].istitle() and first[1].islower():
        yield fault(paper.place(found[0]), shorten(found[0].line.text), "chu_dau", level="nên", co=first[0])
    last = plain(found[-1].line.text)
    if last[-1:] in ".;:" and not last.endswith(("...", "…")):
        yield fault(paper.place(found[-1]), shorten(last), "cham", level="nên", co=last[-1])


_AUTHOR = attrs.evolve(_SUBJECT, caps=None)


def _author(paper: Paper, found: Sequence[Role]) -> Sequence[Role]:
    """The lines in capitals that name, above a subject of the Party's, whose document it is."""
    words = [shown(role.line) for role in found]
    begun = paper.name == HD05 and bool(_AUTHORS.match(words[0]))
    return found[: next((at for at, said in enumerate(words) if not said.isupper()), 1)] if begun else []


@check(
    "tt-243", "đường kẻ dưới trích yếu", "bắt buộc", "I.II.5.b", _RULE_FORMS,
    why="Dưới trích yếu có đường kẻ ngang, nét liền, dài từ 1/3 đến 1/2 dòng chữ, đặt cân đối.",
    wrong="không có đường kẻ", right="đường kẻ dài bằng 2/5 dòng chữ",
    by_page=True,
    asks=Asks("loai", ("mau_rieng", "cong_van")),
)  # fmt: skip
def subject_rule(paper: Paper) -> Iterator[Fault | Unknown]:
    found = _subject(paper)
    if found and not paper.attached:
        yield from rule_below(paper, [role.line for role in found], "trích yếu", 0.3, 0.55, "1/3 đến 1/2 dòng chữ")


@check(
    "tt-244", "năm gạch nối dưới trích yếu", "bắt buộc", {"hd05": "HD05.I.5.2"},
    {"": ("dưới trích yếu không có năm gạch nối (-----)", "đặt một dòng “-----”, canh giữa")},
    why="Văn bản của Đảng ngăn trích yếu với nội dung bằng năm gạch nối, không kẻ đường.",
    wrong="một đường kẻ", right="-----",
    asks=Asks("ten_loai", ("mau_rieng", "cong_van")),
)  # fmt: skip
def dashes(paper: Paper) -> Iterator[Fault | Unknown]:
    found = paper.lines("trich_yeu")
    if found and not any(role.line.text.strip() == "-----" for role in paper.lines("ke", "khac")):
        yield fault(paper.place(found[-1]))


@check(
    "tt-245", "“V/v” dưới số, ký hiệu", "bắt buộc", {"nd30": "I.II.5.b", "hd05": "HD05.I.5.2.3"},
    {"": ("có “V/v” dưới số, ký hiệu", "bỏ dòng này: văn bản có tên loại nêu trích yếu dưới tên loại")},
    why="Chỉ công văn, không có tên loại, mới ghi “V/v” dưới số và ký hiệu.",
    wrong="V/v phát động thi đua (dưới Số: 15/KH-SNV)", right="trích yếu dưới KẾ HOẠCH",
    asks=Asks("ten_loai"),
)  # fmt: skip
def about_line(paper: Paper) -> Iterator[Fault | Unknown]:
    found = paper.first("ve_viec")
    if found and paper.first("ten_loai"):
        yield fault(paper.place(found), shorten(found.line.text))


_ABOUT = {
    ND30: Look(Limit(12, 13, "pt", "I.II.5.b"), bold=False, italic=False, caps=False, centred=True),
    HD05: Look(Limit(12, 12, "pt", "HD05.I.5.2.3"), bold=False, italic=True, caps=False, centred=True),
}


@check(
    "tt-246", "trích yếu của công văn", "bắt buộc", {"nd30": "I.II.5.b", "hd05": "HD05.I.5.2.3"},
    {**forms(*_ABOUT.values()), "khong": ("công văn không có trích yếu", "ghi “V/v …” ở dưới số, ký hiệu"),
     "cach": ("trích yếu cách số, ký hiệu {co} pt", "đặt cách 6 pt")},
    why="Trích yếu của công văn đứng dưới số, ký hiệu, sau chữ “V/v”, in thường, đứng, cỡ 12 đến 13, canh giữa; văn "
        "bản của Đảng nghiêng, cỡ 12.",
    wrong="V/v hưởng ứng phong trào thi đua (đậm, cỡ 14)", right="V/v hưởng ứng phong trào thi đua (đứng, cỡ 12)",
    asks=Asks("ten_loai"),
)  # fmt: skip
def letter_subject(paper: Paper) -> Iterator[Fault | Unknown]:
    if not paper.is_letter:
        return
    found = paper.lines("ve_viec")
    number = paper.first("so")
    if not found and number:
        misread = any(role.line.column == number.line.column for role in paper.lines("khac", "mo_dau", "y"))
        yield Unknown("khong_doc") if misread else fault(paper.place(number), number.line.text, "khong")
    yield from faults_of(paper, found, "trích yếu", _ABOUT[paper.name])
    gap = paper.gap(number.line, found[0].line) if found and number and paper.name == ND30 else None
    if gap is not None and gap < _BELOW_NUMBER - 0.5 and not paper.page_count:
        yield fault(paper.place(found[0]), shorten(found[0].line.text), "cach", co=f"{gap:g}")


_BELOW_NUMBER = 6.0
"""pt between the number of a công văn and its subject."""


# What they share

_AUTHORS = late(lambda: rf"(?:{one_of(words_of('tac_gia'))})\s", re.NOFLAG)
_MOTTOES = late(lambda: one_of(words_of("tieu_de")))
_SECONDS = late(r"độc\s*lập|hạnh\s*phúc")
_NUMBERS = late(r"(?<!\w)số\s*[:.\d…]|/\s*[A-ZĐ]{2}")
_DAYS = late(r"ngày.{0,40}(?:tháng|/)|tháng.{0,40}năm")
_ANYTHING, _NOTHING = late(r""), late(r"(?!)")


def _missing(
    paper: Paper, known_by: re.Pattern[str], misspelt: str | None = None, **values: Any
) -> Iterator[Fault | Unknown]:
    """A part that was not recognised is missing where nothing of it stands in the heading, and ``misspelt``, by the
    form that says so, where a line beside Quốc hiệu has words of it; a paper that is attached to another one has none.
    """
    if paper.attached:
        return
    beside = (role for role in paper.lines("khac") if role.because.rule == "dau.canh_quoc_hieu")
    wrong = next((role for role in beside if known_by.search(role.line.text)), None)
    if wrong and misspelt is not None and not paper.page_count and not _TO_FILL.search(wrong.line.text):
        words = plain(shown(wrong.line))
        yield fault(paper.place(wrong), shorten(words), misspelt, **{**values, "co": words})
    else:
        yield Unknown("khong_doc") if known_by.search(paper.head) else fault(paper.place(), form="khong", **values)


_TO_FILL = late(r"\.{2}|…|_{2}|\s{3}|\[")
"""Room that is left to be filled."""


def _subject(paper: Paper) -> list[Role]:
    """The lines of trích yếu, without who decides, in capitals below it (Mẫu 1.2)."""
    found = list(paper.lines("trich_yeu"))
    capitals = [shown(role.line).isupper() for role in found]
    while len(found) > 1 and capitals[len(found) - 1] and not capitals[0]:
        found.pop()
    return found


def _agencies(paper: Paper) -> list[Role]:
    """The lines of the issuer's name; none where one that holds a day or a number is taken for it: it was misread."""
    found = paper.lines("co_quan")
    texts = [plain(role.line.text) for role in found]
    misread = any(date_line(text, loosely=True) or _NUMBERS.search(text) for text in texts)
    return [] if misread else list(found)


_BALANCED = 4.0
"""mm by which the middle of a rule may be off that of its line: what is less nobody sees."""


def rule_below(
    paper: Paper, lines: Sequence[Line], words: str, low: float, high: float, wanted: str
) -> Iterator[Fault | Unknown]:
    """What is wrong with the rule that is to be drawn below some lines, between two parts of the length of one."""
    for one in _of_rule(paper, lines, words, low, high, wanted):
        yield one if isinstance(one, Unknown) else attrs.evolve(one, lines=tuple(lines))


def _of_rule(
    paper: Paper, lines: Sequence[Line], words: str, low: float, high: float, wanted: str
) -> Iterator[Fault | Unknown]:
    line = lines[-1]
    at, text, drawn = paper.place(line), shorten(line.text), paper.rule_under(line)
    if drawn is None and (paper.loose_rules or paper.lost(line)):
        yield Unknown("khong_ro")
    elif drawn is None:
        yield fault(at, text, "khong", duoi=words)
    elif drawn.how == "gach":  # of the Party, whose rule is as long as its line, it looks alike
        yield fault(at, text, "gach", level="nên" if paper.name == HD05 else None, duoi=words)
    elif drawn.how == "dau" and drawn.signs.strip("_ "):
        yield fault(at, text, "dau", duoi=words, co=shorten(drawn.signs, 12))
    elif drawn.dashed:
        yield fault(at, text, "dut", duoi=words)
    elif abs(drawn.off) > _BALANCED and line.source.align in ("center", ""):  # and the line is not off itself
        yield fault(at, text, "lech", duoi=words, co=number(abs(drawn.off)))
    elif drawn.length:
        room, own = paper.width_at(line), paper.widths_of(line)
        sizes = _RAISED if drawn.how == "dau" else (1.0,)
        widths = [width for one in lines for width in paper.widths_of(one) if width]
        parts = [drawn.length * size / width for width in widths for size in sizes]
        broken = room and any(width > room - 2 for width in own)  # in several lines, or raised
        if parts and not broken and not any(low <= part <= high for part in parts):
            near = low > 0.5 and any(low - _NEARLY <= part <= high + _NEARLY for part in parts)  # as the eye sees it
            level: Level | None = "nên" if near else None
            nearest = round(100 * min(parts, key=lambda part: max(low - part, part - high)))
            yield fault(at, text, "dai", level=level, duoi=words, co=nearest, muc=wanted)


def _same(one: str, other: str) -> bool:
    """The same words in any letters, wherever a tone mark stands: the decree itself prints ``HÒA`` and ``HOÀ``."""
    return new_spelling(one).upper() == new_spelling(other).upper()
