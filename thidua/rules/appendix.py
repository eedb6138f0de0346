"""Rules of appendices and marks: phụ lục, độ khẩn, phạm vi lưu hành, địa chỉ (Phụ lục I, phần I, mục III)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from thidua.grammar.appendices import points_to, points_to_attached
from thidua.grammar.conventions import HD05, ND30
from thidua.grammar.days import in_figures
from thidua.grammar.endings import is_stamp
from thidua.grammar.instruments import cited_in
from thidua.grammar.lists import late, one_of, phrases
from thidua.grammar.marks import mark_of
from thidua.grammar.signs import part_value
from thidua.layout.style import Limit
from thidua.recognise.role import Role
from thidua.rules.check import Asks, Fault, Unknown, check, fault
from thidua.rules.looks import Look, faults_of, forms
from thidua.rules.paper import Paper, plain, shown
from thidua.wording import roman, shorten

_NAME = late(lambda: rf"{one_of(phrases('appendices')['names'])}(?:\s+(?:số\s+)?(?P<number>[IVX]+|\d+))?")


@check(
    "tt-501", "chỉ dẫn đến phụ lục", "bắt buộc", {"nd30": "I.III.1.a", "hd05": "HD05.II.1.1"},
    {"": ("văn bản không nhắc đến {co}", "thêm vào chỗ cần: (chi tiết tại {co})"),
     "so": ("{co} là phụ lục thứ {thu}", "đánh số “{dung}”"),
     "la_ma": ("{co} không đánh số La Mã", "đánh số “{dung}”"),
     "mot": ("chỉ có một phụ lục mà đánh số “{co}”", "bỏ số")},
    why="Văn bản có phụ lục thì trong nội dung phải có chỉ dẫn; từ hai phụ lục trở lên đánh số La Mã (văn bản của "
        "Đảng: chữ số Ả Rập).",
    wrong="Phụ lục I, không câu nào nhắc đến", right="… (chi tiết tại Phụ lục I kèm theo)",
    asks=Asks("ten_loai", ("mau_rieng",)),
)  # fmt: skip
def referred_to(paper: Paper) -> Iterator[Fault | Unknown]:
    named = [part[0] for part in paper.appendices if _NAME.match(plain(part[0].line.text))]
    text = " ".join(plain(role.line.text) for role in paper.main).casefold()
    for at, role in enumerate(named, 1):
        found = _NAME.match(plain(role.line.text))
        number = found["number"] if found else ""
        name = plain(role.line.text)[: found.end()] if found else ""
        right = str(at) if paper.name == HD05 else roman(at)
        if len(named) > 1 and number != right:
            counted = number and number.isdecimal() and paper.name != HD05
            yield fault(paper.place(role), name, "la_ma" if counted else "so", co=name, thu=at, dung=f"Phụ lục {right}")
        elif len(named) == 1 and number:
            yield fault(paper.place(role), name, "mot", level="nên", co=name)
        own = part_value(number) if number else at
        if not (points_to(text, own) if len(named) > 1 else points_to_attached(text)):
            yield fault(paper.place(role), name, co=name.capitalize() if name.isupper() else name)


_WORD = Look("co_phu_luc", bold=True, italic=False, caps=False, centred=True)
_TITLE = Look("co_tieu_de", bold=True, italic=False, caps=True, centred=True)


@check(
    "tt-502", "tên phụ lục", "bắt buộc", {"nd30": "I.III.1.b", "hd05": "HD05.II.1.2"},
    {**forms(_WORD, _TITLE), "khong": ("phụ lục không có tên", "ghi tên phụ lục dưới dòng “Phụ lục”"),
     "cung_dong": ("tên phụ lục cùng dòng với “{co}”", "đặt “{co}” ở dòng riêng, tên phụ lục ở dòng dưới"),
     "dau": ("sau “{dung}” có “{co}”", "bỏ dấu này: “{dung}” đứng một mình")},
    why="“Phụ lục” và số thứ tự ở dòng riêng, in thường, cỡ 14, đứng, đậm; tên phụ lục in hoa, đứng, đậm, canh giữa.",
    wrong="PHỤ LỤC I", right="Phụ lục I",
    asks=Asks("ten_loai", ("mau_rieng",)),
)  # fmt: skip
def appendix_look(paper: Paper) -> Iterator[Fault | Unknown]:
    named = [part for part in paper.appendices if _NAME.match(plain(part[0].line.text))]
    party = paper.name == HD05
    for part in named:
        if not any(role.name == "ten_phu_luc" for role in part) and not _beside(part):
            if any(role.name == "y" and not role.sign for role in part[1:2]):  # which may be a title in small letters
                yield Unknown("khong_doc")
                return
            yield fault(paper.place(part[0]), shorten(part[0].line.text), "khong")
    if party:  # whose guidance sets no looks
        return
    for part in named:
        words, named_so = plain(part[0].line.text), _NAME.match(plain(part[0].line.text))
        name = named_so[0] if named_so else words
        if _beside(part):
            yield fault(paper.place(part[0]), shorten(plain(part[0].line.source.text)), "cung_dong", co=name)
            break
        if words != name:
            yield fault(paper.place(part[0]), words, "dau", level="nên", co=words[len(name) :].strip(), dung=name)
            break
    first = [part[0] for part in named]
    yield from faults_of(paper, first, "“Phụ lục”", _WORD)
    titles = [role for part in named for role in part if role.name == "ten_phu_luc"]
    yield from faults_of(paper, titles, "tên phụ lục", _TITLE)


def _beside(part: Sequence[Role]) -> bool:
    """The title of an appendix stands on the line that names it."""
    words = plain(part[0].line.source.text.partition("\n")[0])
    named = _NAME.match(words)
    return named is not None and any(map(str.isalnum, words[named.end() :]))


_REFERENCE = Look("co_tieu_de", bold=False, italic=True, caps=False, centred=True)


@check(
    "tt-503", "chỉ dẫn “Kèm theo” của phụ lục", "bắt buộc", {"nd30": "I.III.1.c", "hd05": "HD05.II.1.2"},
    {**forms(_REFERENCE),
     "khong": ("phụ lục không có dòng “(Kèm theo …)”", "thêm dưới tên phụ lục: (Kèm theo … số … của …)"),
     "ngoac": ("dòng “Kèm theo” không đặt trong ngoặc đơn", "đặt cả dòng trong ngoặc đơn"),
     "thieu": ("dòng “Kèm theo” thiếu {co}", "ghi đủ số, ngày và cơ quan ban hành"),
     "khac": ("dòng “Kèm theo” ghi {co}, văn bản này {dung}", "ghi như ở đầu văn bản")},
    why="Dưới tên phụ lục có dòng “(Kèm theo … số … ngày … tháng … năm … của …)”, in thường, nghiêng, canh giữa.",
    wrong="Ban hành kèm theo Kế hoạch của Sở", right="(Kèm theo Kế hoạch số 15/KH-SNV ngày 09 tháng 3 năm 2026 của …)",
    asks=Asks("ten_loai", ("mau_rieng",)),
)  # fmt: skip
def attached_line(paper: Paper) -> Iterator[Fault | Unknown]:
    for part in paper.appendices:
        if not _NAME.match(plain(part[0].line.text)):
            continue
        lines = [role for role in part if role.name == "kem_theo"]
        if not lines:
            if any("kèm theo" in plain(role.line.text).casefold() for role in part[1:6]):
                yield Unknown("khong_doc")
                return
            yield fault(paper.place(part[0]), shorten(part[0].line.text), "khong")
            continue
        text = plain(lines[0].line.text)
        if not (text.startswith("(") and text.endswith(")")):
            yield fault(paper.place(lines[0]), shorten(text), "ngoac")
        lacking = tuple(words for words, pattern in _PARTS if not re.search(pattern, text))
        if lacking:
            yield fault(paper.place(lines[0]), shorten(text), "thieu", co=lacking)
        for said, own in _of_another(paper, text):
            yield fault(paper.place(lines[0]), shorten(text), "khac", co=said, dung=own)
        if paper.name != HD05:
            yield from faults_of(paper, lines, "dòng “Kèm theo”", _REFERENCE)


def _of_another(paper: Paper, text: str) -> Iterator[tuple[str, str]]:
    """What the line of an appendix says of its document otherwise than the head of that: its number, or its day."""
    number = paper.first("so")
    head, cited = plain(shown(number.line)) if number else "", next(iter(cited_in(text)), None)
    own, said = (_COUNTED.search(one) for one in (head, cited.so if cited else ""))
    if not own or not said or paper.attached or own["sign"] != said["sign"]:
        return
    if int(own["number"]) != int(said["number"]):
        yield f"số {said[0]}", f"số {own[0]}"
    elif cited and cited.ngay and cited.ngay.date and paper.day and cited.ngay.date != paper.day:
        yield f"ngày {cited.ngay.ngan}", f"ngày {in_figures(paper.day)}"


_COUNTED = late(r"(?P<number>\d{1,6})\s?[/-]\s?(?P<sign>[^\W\d_][\w&./-]*)")
_PARTS = (("số", r"\bsố\b"), ("ngày", r"\bngày\b"), ("cơ quan ban hành", r"\bcủa\b"))


@check(
    "tt-504", "số trang của phụ lục", "bắt buộc", {"nd30": "I.III.1.đ", "hd05": "HD05.IV.5.2"},
    {"": ("phụ lục không đánh số trang riêng", "mỗi phụ lục là một phần (section) đánh số trang lại từ 1")},
    why="Số trang đánh riêng theo từng phụ lục.", wrong="phụ lục đánh tiếp trang 5", right="phụ lục đánh từ trang 1",
    by_page=True,
    asks=Asks("ten_loai", ("mau_rieng",)),
)  # fmt: skip
def appendix_pages(paper: Paper) -> Iterator[Fault | Unknown]:
    named = [part[0] for part in paper.appendices if _NAME.match(plain(part[0].line.text))]
    counted = [page.counted for page in paper.sheet.pages]
    if not named:
        return
    if not any(one and (one.above or one.below) for one in counted):
        yield Unknown("so_trang" if any(counted) else "khong_ro")
        return
    anew = sum(1 for one in counted[1:] if one and one.start == 1)
    if anew < len(named):
        yield fault(paper.place(named[anew]), shorten(named[anew].line.text))


_STAMPED = {
    ND30: Look(Limit(13, 14, "pt", "I.III.2.b"), bold=True, italic=False, caps=True),
    HD05: Look(Limit(14, 14, "pt", "HD05.II.3"), bold=True, italic=False, caps=True),
}
_SPREAD = {
    ND30: Look(Limit(13, 14, "pt", "I.III.2.c"), bold=True, italic=False, caps=True),
    HD05: Look(Limit(12, 12, "pt", "HD05.II.4.1"), bold=True, italic=False, caps=True),
}


_DRAFT = Look(Limit(14, 14, "pt", "HD05.II.4.2"), bold=False, italic=True)


@check(
    "tt-511", "dấu chỉ mức độ, phạm vi lưu hành", "bắt buộc", {"nd30": "I.III.2.b", "hd05": "HD05.II.3"},
    {**forms(*_STAMPED.values(), _DRAFT),
     "khung": ("quanh “{co}” không thấy khung", "đóng khung chữ nhật viền đơn")},
    why="Dấu chỉ mức độ khẩn, chỉ dẫn phạm vi lưu hành in hoa, cỡ 13 đến 14, đứng, đậm; văn bản của Đảng: dấu khẩn cỡ "
        "14, phạm vi lưu hành cỡ 12.",
    wrong="Hỏa tốc (chữ thường)", right="HỎA TỐC",
)  # fmt: skip
def marks(paper: Paper) -> Iterator[Fault | Unknown]:
    found = [(role, mark_of(plain(role.line.text))) for role in paper.lines("dau")]
    stamped = [role for role, mark in found if "do_khan" in mark]
    yield from faults_of(paper, stamped, "dấu chỉ mức độ khẩn", _STAMPED[paper.name])
    spread = [role for role, mark in found if "luu_hanh" in mark]
    yield from faults_of(paper, spread, "chỉ dẫn phạm vi lưu hành", _SPREAD[paper.name])
    bare = [role for role in (*stamped, *spread) if not paper.is_framed(role.line)]
    if paper.name == ND30 and bare and not paper.page_count:  # it may be a picture
        yield fault(paper.place(bare[0]), bare[0].line.text, "khung", level="nên", co=plain(shown(bare[0].line)))
    if paper.name == HD05:
        drafts = [role for role, mark in found if "du_thao" in mark]
        yield from faults_of(paper, drafts, "chỉ dẫn dự thảo", _DRAFT)


@check(
    "tt-512", "chỉ dẫn dự thảo", "nên", {"": ""},
    {"": ("văn bản đã có số, ngày mà còn ghi “{co}”", "bỏ dòng này khi phát hành")},
    why="Văn bản phát hành không còn là dự thảo.", wrong="Số: 15/KH-SNV, ngày 09 tháng 3 năm 2026, DỰ THẢO",
    right="DỰ THẢO trên bản chưa có số",
)  # fmt: skip
def draft_mark(paper: Paper) -> Iterator[Fault | Unknown]:
    number = any(re.search(r"\d", role.line.text) for role in paper.lines("so"))
    for role in paper.lines("dau"):
        if "du_thao" in mark_of(plain(role.line.text)) and number and paper.day:
            yield fault(paper.place(role), role.line.text, co=plain(shown(role.line)))


_ADDRESS = {
    ND30: Look(Limit(11, 12, "pt", "I.III.4"), italic=False),
    HD05: Look(Limit(10, 10, "pt", "HD05.II.6"), italic=False),
}


@check(
    "tt-513", "địa chỉ, thông tin liên hệ", "bắt buộc", {"nd30": "I.III.4", "hd05": "HD05.II.6"},
    {**forms(*_ADDRESS.values()),
     "ke": ("trên địa chỉ không thấy đường kẻ", "kẻ một đường liền nét hết chiều ngang vùng trình bày")},
    why="Địa chỉ ở cuối trang thứ nhất (văn bản của Đảng: trang cuối), dưới một đường kẻ hết chiều ngang, cỡ 11 đến 12 "
        "(văn bản của Đảng: 10), chữ đứng.",
    wrong="địa chỉ in nghiêng, cỡ 10", right="địa chỉ cỡ 11, chữ đứng, dưới đường kẻ",
)  # fmt: skip
def address(paper: Paper) -> Iterator[Fault | Unknown]:
    found = [role for role in paper.lines("dia_chi") if role.line.where.startswith("chân trang")]
    yield from faults_of(paper, found, "địa chỉ", _ADDRESS[paper.name])
    if found and not found[0].line.source.rule_above:  # a line that is drawn in a footer is not seen
        yield fault(paper.place(found[0]), shorten(found[0].line.text), "ke", level="nên")


_TYPIST = Look(Limit(11, 11, "pt", "I.III.3"), italic=False)


@check(
    "tt-514", "ký hiệu người soạn thảo", "bắt buộc", {"nd30": "I.III.3", "hd05": "HD05.II.5"}, forms(_TYPIST),
    why="Ký hiệu người soạn thảo, số lượng bản phát hành cỡ 11, chữ đứng.",
    wrong="PL.(300) cỡ 13", right="PL.(300) cỡ 11",
)  # fmt: skip
def typist(paper: Paper) -> Iterator[Fault | Unknown]:
    found = [role for role in paper.lines("soan_thao", "noi_nhan", "luu") if is_stamp(plain(role.line.text))]
    yield from faults_of(paper, found, "ký hiệu người soạn thảo", _TYPIST)
