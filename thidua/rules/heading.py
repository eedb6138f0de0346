"""Rules of the heading: Quốc hiệu, tên cơ quan, số, địa danh, tên loại, trích yếu (Phụ lục I, phần I, mục II, 1–5)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from thidua.grammar.bodies import full_name
from thidua.grammar.conventions import HD05
from thidua.grammar.days import date_line
from thidua.grammar.kinds import symbols
from thidua.grammar.lists import late
from thidua.grammar.tones import new_spelling
from thidua.recognise.lines import Line
from thidua.recognise.role import Role
from thidua.rules.check import Fault, Unknown, check, fault
from thidua.rules.looks import FORMS, Look, faults_of
from thidua.rules.paper import Paper, number, plain, shown
from thidua.wording import shorten

_SINGLE = 1.15
"""Lines of Word: single is 1; its newer templates print 1,08 and 1,15 for it."""


# 2: Quốc hiệu và Tiêu ngữ


@check(
    "tt-201", "Quốc hiệu", "bắt buộc", {"nd30": "I.II.1.a", "hd05": "HD05.I.1.2"},
    {"khong": ("không có “{dung}”", "đặt dòng này trên cùng, bên phải trang đầu"),
     "": ("dòng đầu ghi “{co}”", "ghi “{dung}”"),
     "khac": ("văn bản của Đảng có Quốc hiệu “{co}”", "ghi “{dung}”")},
    why="Quốc hiệu ở trên cùng, bên phải trang đầu mọi văn bản hành chính; văn bản của Đảng có tiêu đề riêng.",
    wrong="CỘNG HOÀ XHCN VIỆT NAM", right="CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
)  # fmt: skip
def motto(paper: Paper) -> Iterator[Fault | Unknown]:
    right, found = paper.convention.quoc_hieu, paper.first("quoc_hieu")
    if found is None:
        if not paper.attached:
            yield fault(paper.place(), form="khong", dung=right)
        return
    words = plain(shown(found.line))
    if _same(words, right):
        return
    form = "khac" if paper.name == HD05 and "CỘNG" in new_spelling(words).upper() else ""
    yield fault(paper.place(found), words, form, co=words, dung=right)


@check(
    "tt-202", "kiểu chữ Quốc hiệu", "bắt buộc", {"nd30": "I.II.1.a", "hd05": "HD05.I.1.2"}, FORMS,
    why="Quốc hiệu in hoa, cỡ 12 đến 13, đứng, đậm; tiêu đề văn bản của Đảng cỡ 15.",
    wrong="Quốc hiệu cỡ 14, không đậm", right="Quốc hiệu cỡ 13, đậm",
)  # fmt: skip
def motto_look(paper: Paper) -> Iterator[Fault | Unknown]:
    look = Look("co_quoc_hieu", bold=True, italic=False, caps=True, centred=True)
    yield from _looks(paper, paper.lines("quoc_hieu")[:1], "Quốc hiệu", look)


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
        if not paper.attached:
            yield fault(paper.place(), form="khong", dung=right)
    elif plain(shown(found.line)) != right:
        yield fault(paper.place(found), found.line.text, co=shown(found.line), dung=right)


@check(
    "tt-204", "kiểu chữ Tiêu ngữ", "bắt buộc", "I.II.1.b", FORMS,
    why="Tiêu ngữ in thường, cỡ 13 đến 14, đứng, đậm, canh giữa dưới Quốc hiệu.",
    wrong="Tiêu ngữ cỡ 12", right="Tiêu ngữ cỡ 14, đậm",
)  # fmt: skip
def second_motto_look(paper: Paper) -> Iterator[Fault | Unknown]:
    look = Look("co_tieu_ngu", bold=True, italic=False, caps=False, centred=True)
    yield from _looks(paper, paper.lines("tieu_ngu")[:1], "Tiêu ngữ", look)


_RULE_FORMS = {
    "khong": ("dưới {duoi} không có đường kẻ", "kẻ một đường liền nét"),
    "gach": ("{duoi} gạch chân thay cho đường kẻ", "bỏ gạch chân, kẻ một đường riêng ở dưới"),
    "dau": ("đường kẻ dưới {duoi} gõ bằng dấu “{co}”", "kẻ một đường liền nét"),
    "dai": ("đường kẻ dưới {duoi} dài bằng {co} % dòng chữ", "kẻ dài {muc}"),
}


@check(
    "tt-205", "đường kẻ dưới Tiêu ngữ", "bắt buộc", {"nd30": "I.II.1.b", "hd05": "HD05.I.1.2"}, _RULE_FORMS,
    why="Dưới Tiêu ngữ (văn bản của Đảng: dưới tiêu đề) có đường kẻ ngang, nét liền, dài bằng dòng chữ.",
    wrong="đường kẻ ngắn bằng nửa dòng chữ", right="đường kẻ dài bằng dòng chữ",
)  # fmt: skip
def motto_rule(paper: Paper) -> Iterator[Fault | Unknown]:
    found = paper.first("tieu_ngu" if paper.convention.tieu_ngu else "quoc_hieu")
    if found:
        words = "Tiêu ngữ" if paper.convention.tieu_ngu else "tiêu đề"
        yield from rule_below(paper, [found.line], words, 0.9, 1.1, "bằng dòng chữ")


@check(
    "tt-206", "giãn dòng phần đầu", "bắt buộc", "I.II.1.c",
    {"": ("{phan} giãn dòng {co}", "đặt giãn dòng đơn")},
    why="Quốc hiệu và Tiêu ngữ, tên cơ quan chủ quản và tên cơ quan ban hành cách nhau dòng đơn.",
    wrong="Tiêu ngữ giãn 1,5 dòng", right="giãn dòng đơn",
)  # fmt: skip
def single_lines(paper: Paper) -> Iterator[Fault | Unknown]:
    if paper.page_count:  # a page shows how far lines stand apart, not which of it is their spacing
        yield Unknown("khong_ro")
        return
    for name, words in (("quoc_hieu", "Quốc hiệu"), ("tieu_ngu", "Tiêu ngữ"), ("chu_quan", "tên cơ quan chủ quản"),
                        ("co_quan", "tên cơ quan ban hành")):  # fmt: skip
        for role in paper.lines(name):  # type: ignore[arg-type]
            line = role.line.source
            if line.line and not line.exact and line.line > _SINGLE:
                yield fault(paper.place(role), shorten(role.line.text), phan=words, co=number(line.line))
                break


# 3: tên cơ quan


@check(
    "tt-211", "tên cơ quan ban hành", "bắt buộc", {"nd30": "I.II.2.a", "hd05": "HD05.I.2.1"},
    {"khong": ("không thấy tên cơ quan ban hành", "đặt ở góc trên, bên trái trang đầu"),
     "tat": ("tên cơ quan ban hành viết tắt: “{co}”", "viết đầy đủ: “{dung}”")},
    why="Tên cơ quan ban hành là tên chính thức, đầy đủ; chỉ tên cơ quan chủ quản được viết tắt cụm từ thông dụng.",
    wrong="UBND XÃ BÌNH AN", right="ỦY BAN NHÂN DÂN XÃ BÌNH AN",
)  # fmt: skip
def issuer(paper: Paper) -> Iterator[Fault | Unknown]:
    found = paper.lines("co_quan")
    if not found:
        if not paper.attached:
            yield fault(paper.place(), form="khong")
        return
    for role in found:
        words = plain(shown(role.line))
        full = full_name(words)
        if full != words:
            yield fault(paper.place(role), words, "tat", co=words, dung=full.upper() if words.isupper() else full)


@check(
    "tt-212", "kiểu chữ tên cơ quan", "bắt buộc", {"nd30": "I.II.2.b", "hd05": "HD05.I.2.2.1"}, FORMS,
    why="Tên cơ quan ban hành in hoa, đứng, đậm; tên cơ quan chủ quản in hoa, đứng, không đậm.",
    wrong="tên cơ quan chủ quản in đậm", right="tên cơ quan chủ quản chữ đứng",
)  # fmt: skip
def agency_looks(paper: Paper) -> Iterator[Fault | Unknown]:
    issuing = Look("co_ten", bold=True, italic=False, caps=True, centred=True)
    yield from _looks(paper, paper.lines("co_quan"), "tên cơ quan ban hành", issuing)
    # of two issuers none is above; of a decision and its plan in one file the signers of one alone are known
    side_by_side = len({role.line.column for role in paper.lines("chuc_vu")}) > 1 or paper.attached
    above = Look("co_ten", bold=None if side_by_side else False, italic=False, caps=True, centred=True)
    yield from faults_of(paper, paper.lines("chu_quan"), "tên cơ quan chủ quản", above)


@check(
    "tt-213", "đường kẻ dưới tên cơ quan", "bắt buộc", "I.II.2.b", _RULE_FORMS,
    why="Dưới tên cơ quan ban hành có đường kẻ ngang, nét liền, dài từ 1/3 đến 1/2 dòng chữ, đặt cân đối.",
    wrong="đường kẻ dài bằng cả dòng chữ", right="đường kẻ dài bằng 2/5 dòng chữ",
)  # fmt: skip
def agency_rule(paper: Paper) -> Iterator[Fault | Unknown]:
    found = paper.lines("co_quan")
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

_NUMBER = late(r"(?P<so>Số)(?P<colon>\s*:)?\s*(?P<number>[^\s/–-]*)\s*(?P<rest>.*)", re.NOFLAG)
_BLANKS = " \u00a0.…_"


@check(
    "tt-221", "số, ký hiệu", "bắt buộc", {"nd30": "I.II.3.c", "hd05": "HD05.I.3.2"},
    {"khong": ("không thấy số, ký hiệu", "đặt dưới tên cơ quan ban hành"),
     "so_hoa": ("từ “Số” viết thành “{co}”", "viết “Số”"),
     "hai_cham": ("sau “Số” không có dấu hai chấm", "viết “Số:”"),
     "thua_hai_cham": ("sau “Số” có dấu hai chấm", "viết “Số” rồi đến số, không có dấu hai chấm"),
     "khong_0": ("số {co} thiếu số 0 phía trước", "viết {dung}"),
     "cach": ("ký hiệu có cách chữ: “{co}”", "viết liền: “{dung}”"),
     "dau": ("số, ký hiệu ghi “{co}”", "ghi theo dạng “{dung}”")},
    why="Sau “Số” có dấu hai chấm, số dưới 10 thêm số 0; số và ký hiệu ngăn bằng gạch chéo, các chữ viết tắt bằng gạch "
        "nối, không cách chữ. Văn bản của Đảng: “Số 05-KH/ĐU”.",
    wrong="Số 5 / KH - SNV", right="Số: 05/KH-SNV",
)  # fmt: skip
def number_form(paper: Paper) -> Iterator[Fault | Unknown]:
    found = paper.first("so")
    if found is None:
        if not paper.attached:
            yield fault(paper.place(), form="khong")
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
        yield fault(at, text, "thua_hai_cham")
    elif not parts["colon"] and not party:
        yield fault(at, text, "hai_cham")
    digits, rest = parts["number"].strip(_BLANKS), parts["rest"].strip()
    if len(digits) == 1 and digits.isdecimal():
        yield fault(at, text, "khong_0", co=digits, dung=f"0{digits}")
    typed = text[parts.start("number") :].strip(_BLANKS)
    tight = re.sub(r"\s*([/–-])\s*", r"\1", typed)
    if tight != typed and digits:
        yield fault(at, text, "cach", co=typed, dung=tight)
    first, second = ("-", "/") if party else ("/", "-")
    shape = rf"{re.escape(first)}[A-ZĐ][\wĐđ&.]*(?:{re.escape(second)}[A-ZĐ][\wĐđ&.]*)*(?:-[A-ZĐ][\wĐđ&.]*)*"
    sign = re.sub(r"\s*([/–-])\s*", r"\1", rest)
    if sign and digits and not re.fullmatch(shape, sign):
        yield fault(at, text, "dau", co=text, dung="Số 05-KH/ĐU" if party else "Số: 05/KH-SNV")


@check(
    "tt-222", "ký hiệu của tên loại", "bắt buộc", {"nd30": "I.II.3.b", "hd05": "HD05.I.3.1.2"},
    {"": ("ký hiệu “{co}” không phải của {loai}", "viết “{dung}” trước chữ viết tắt tên cơ quan")},
    why="Ký hiệu gồm chữ viết tắt tên loại theo Phụ lục III và chữ viết tắt tên cơ quan; hai thứ phải cùng một loại.",
    wrong="Số: 15/QĐ-SNV trên một kế hoạch", right="Số: 15/KH-SNV",
)  # fmt: skip
def kind_code(paper: Paper) -> Iterator[Fault | Unknown]:
    found, kind = paper.first("so"), paper.first("ten_loai")
    if found is None or kind is None:
        return
    name = plain(kind.line.text).casefold()
    right = next((code for known, code in _codes() if name.startswith(known)), "")
    parts = [part for part in re.split(r"[\s/–-]+", plain(found.line.text)) if part]
    codes = [part for part in parts if part[:1].isalpha() and part.rstrip(":").casefold() != "số"]
    known = {code for _, code in _codes()}
    if right and codes and codes[0] != right and codes[0] in known:
        yield fault(paper.place(found), found.line.text, co=codes[0], loai=name, dung=right)


def _codes() -> list[tuple[str, str]]:
    return sorted(symbols().items(), key=lambda pair: -len(pair[0]))


@check(
    "tt-223", "kiểu chữ số, ký hiệu", "bắt buộc", {"nd30": "I.II.3.c", "hd05": "HD05.I.3.2"}, FORMS,
    why="Số, ký hiệu cỡ 13 (văn bản của Đảng: 14), chữ đứng, không đậm, canh giữa dưới tên cơ quan.",
    wrong="số, ký hiệu in đậm", right="số, ký hiệu cỡ 13, chữ đứng",
)  # fmt: skip
def number_look(paper: Paper) -> Iterator[Fault | Unknown]:
    look = Look("co_so", bold=False, italic=False, centred=True)
    yield from _looks(paper, paper.lines("so")[:1], "số, ký hiệu", look)


# 5: địa danh và thời gian


@check(
    "tt-231", "địa danh, ngày tháng năm", "bắt buộc", {"nd30": "I.II.4.b", "hd05": "HD05.I.4.2"},
    {"khong": ("không thấy địa danh và ngày tháng năm", "đặt cùng dòng với số, ký hiệu, bên phải"),
     "ngay": ("ngày viết là “{co}”", "viết “{dung}”: ngày dưới 10 thêm số 0 phía trước"),
     "thang": ("tháng viết là “{co}”", "viết “{dung}”: chỉ tháng 1, tháng 2 thêm số 0 phía trước"),
     "day_du": ("thời gian viết là “{co}”", "viết đầy đủ “{dung}”"),
     "phay": ("sau địa danh không có dấu phẩy", "viết “{dung}”"),
     "khong_co": ("không có ngày “{co}”", "xem lại ngày, tháng")},
    why="Ngày, tháng, năm viết đầy đủ bằng chữ số Ả Rập; ngày dưới 10 và tháng 1, 2 thêm số 0; sau địa danh dấu phẩy.",
    wrong="Hòa An, ngày 5 tháng 03 năm 2026", right="Hòa An, ngày 05 tháng 3 năm 2026",
)  # fmt: skip
def date_form(paper: Paper) -> Iterator[Fault | Unknown]:
    found = paper.first("dia_danh")
    if found is None:
        if not paper.attached:
            yield fault(paper.place(), form="khong")
        return
    at, text = paper.place(found), plain(shown(found.line))
    said = date_line(text, loosely=True)
    if said is None:
        return
    place, date = said
    day, month, year = date.figures
    if day and month and year and date.day is None:
        yield fault(at, text, "khong_co", co=text[date.start : date.end].strip())
        return
    written = text[date.start : date.end]
    if date.day and date.day.date and not re.search(r"ngày.*tháng.*năm", written):
        yield fault(at, text, "day_du", co=written.strip(), dung=date.day.dai)
        return
    if day.isdecimal() and len(day) != 2:
        yield fault(at, text, "ngay", co=day, dung=f"{int(day):02}")
    if month.isdecimal() and month != (right := f"{int(month):02}" if int(month) < 3 else str(int(month))):
        yield fault(at, text, "thang", co=month, dung=right)
    if place and not text[len(place) :].lstrip().startswith(","):
        yield fault(at, text, "phay", dung=f"{place}, ngày …")


@check(
    "tt-232", "tên địa danh", "bắt buộc", "I.II.4.a",
    {"tat": ("địa danh viết tắt: “{co}”", "viết đầy đủ: “{dung}”"),
     "thuong": ("địa danh viết thường: “{co}”", "viết hoa chữ cái đầu")},
    why="Địa danh là tên đơn vị hành chính; đơn vị đặt theo tên người, chữ số, sự kiện lịch sử ghi đầy đủ tên cấp.",
    wrong="TP.HCM, ngày …", right="Thành phố Hồ Chí Minh, ngày …",
)  # fmt: skip
def place_name(paper: Paper) -> Iterator[Fault | Unknown]:
    found = paper.first("dia_danh")
    said = date_line(plain(shown(found.line)), loosely=True) if found else None
    if not found or not said or not said[0]:
        return
    place = said[0]
    if full := _FULL_PLACES.get(re.sub(r"[.\s]+", "", place).casefold()):
        yield fault(paper.place(found), found.line.text, "tat", co=place, dung=full)
    elif place[:1].islower():
        yield fault(paper.place(found), found.line.text, "thuong", co=place)


_FULL_PLACES = dict.fromkeys(
    ("tphcm", "hcm", "hồchíminh", "tphồchíminh", "tphochiminh"), "Thành phố Hồ Chí Minh"
)  # fmt: skip
"""What is typed for a place that must be written in full, without blanks and dots."""


@check(
    "tt-233", "kiểu chữ địa danh, ngày tháng năm", "bắt buộc", {"nd30": "I.II.4.c", "hd05": "HD05.I.4.2"}, FORMS,
    why="Địa danh và thời gian in thường, nghiêng, cỡ 13 đến 14 (văn bản của Đảng: 14), canh giữa dưới Tiêu ngữ.",
    wrong="địa danh chữ đứng", right="địa danh chữ nghiêng",
)  # fmt: skip
def date_look(paper: Paper) -> Iterator[Fault | Unknown]:
    look = Look("co_dia_danh", bold=False, italic=True, caps=False, centred=True)
    yield from _looks(paper, paper.lines("dia_danh")[:1], "địa danh, ngày tháng năm", look)


# 6: tên loại, trích yếu


@check(
    "tt-241", "tên loại", "bắt buộc", {"nd30": "I.II.5.b", "hd05": "HD05.I.5.2"},
    {**FORMS, "khong": ("không thấy tên loại văn bản", "đặt tên loại, ví dụ KẾ HOẠCH, ở giữa, dưới phần đầu")},
    why="Tên loại in hoa, đứng, đậm, canh giữa, cỡ 13 đến 14 (văn bản của Đảng: 15 đến 16).",
    wrong="Kế hoạch (chữ thường)", right="KẾ HOẠCH",
)  # fmt: skip
def kind_name(paper: Paper) -> Iterator[Fault | Unknown]:
    found = paper.lines("ten_loai")
    if not found:
        yield fault(paper.place(), form="khong")
        return
    size = "" if paper.name == HD05 else "co_tieu_de"
    yield from _looks(paper, found[:1], "tên loại", Look(size, bold=True, italic=False, caps=True, centred=True))


@check(
    "tt-242", "trích yếu", "bắt buộc", {"nd30": "I.II.5.b", "hd05": "HD05.I.5.1"},
    {**FORMS, "khong": ("không thấy trích yếu", "đặt trích yếu ngay dưới tên loại"),
     "cham": ("trích yếu kết thúc bằng “{co}”", "bỏ dấu này")},
    why="Trích yếu là một câu ngắn gọn hoặc cụm từ, in thường, đứng, đậm, canh giữa dưới tên loại.",
    wrong="PHÁT ĐỘNG PHONG TRÀO THI ĐUA", right="Phát động phong trào thi đua",
)  # fmt: skip
def subject(paper: Paper) -> Iterator[Fault | Unknown]:
    found = paper.lines("trich_yeu")
    if not found:
        if paper.first("ten_loai"):
            yield fault(paper.place(), form="khong")
        return
    look = Look("co_tieu_de", bold=True, italic=False, caps=False, centred=True)
    yield from _looks(paper, found, "trích yếu", look)
    last = plain(found[-1].line.text)
    if last[-1:] in ".;:" and not last.endswith(("...", "…")):
        yield fault(paper.place(found[-1]), shorten(last), "cham", level="nên", co=last[-1])


@check(
    "tt-243", "đường kẻ dưới trích yếu", "bắt buộc", "I.II.5.b", _RULE_FORMS,
    why="Dưới trích yếu có đường kẻ ngang, nét liền, dài từ 1/3 đến 1/2 dòng chữ, đặt cân đối.",
    wrong="không có đường kẻ", right="đường kẻ dài bằng 2/5 dòng chữ",
)  # fmt: skip
def subject_rule(paper: Paper) -> Iterator[Fault | Unknown]:
    found = paper.lines("trich_yeu")
    if found and not paper.attached:
        yield from rule_below(paper, [role.line for role in found], "trích yếu", 0.3, 0.55, "1/3 đến 1/2 dòng chữ")


@check(
    "tt-244", "năm gạch nối dưới trích yếu", "bắt buộc", {"hd05": "HD05.I.5.2"},
    {"": ("dưới trích yếu không có năm gạch nối (-----)", "đặt một dòng “-----”, canh giữa")},
    why="Văn bản của Đảng ngăn trích yếu với nội dung bằng năm gạch nối, không kẻ đường.",
    wrong="một đường kẻ", right="-----",
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
)  # fmt: skip
def about_line(paper: Paper) -> Iterator[Fault | Unknown]:
    found = paper.first("ve_viec")
    if found and paper.first("ten_loai"):
        yield fault(paper.place(found), shorten(found.line.text))


# What they share


def _looks(paper: Paper, lines: tuple[Role, ...], words: str, look: Look) -> Iterator[Fault | Unknown]:
    yield from faults_of(paper, lines, words, look)


def rule_below(
    paper: Paper, lines: Sequence[Line], words: str, low: float, high: float, wanted: str
) -> Iterator[Fault | Unknown]:
    """What is wrong with the rule that is to be drawn below some lines, between two parts of the length of one."""
    line = lines[-1]
    at, text, drawn = paper.place(line), shorten(line.text), paper.rule_under(line)
    if drawn is None and (paper.loose_rules or paper.lost(line)):
        yield Unknown("khong_ro")
    elif drawn is None:
        yield fault(at, text, "khong", duoi=words)
    elif drawn.how == "gach":
        yield fault(at, text, "gach", duoi=words)
    elif drawn.how == "dau" and drawn.signs.strip("_ "):
        yield fault(at, text, "dau", duoi=words, co=shorten(drawn.signs, 12))
    elif drawn.how != "dau" and drawn.length:
        room, own = paper.width_at(line), paper.widths_of(line)
        parts = [drawn.length / width for one in lines for width in paper.widths_of(one) if width]
        broken = room and any(width > room - 2 for width in own)  # in several lines, or raised
        if parts and not broken and not any(low <= part <= high for part in parts):
            yield fault(at, text, "dai", duoi=words, co=round(100 * min(parts)), muc=wanted)


def _same(one: str, other: str) -> bool:
    """The same words, wherever a tone mark stands: the decree itself prints ``HÒA`` and ``HOÀ``."""
    return new_spelling(one) == new_spelling(other)
