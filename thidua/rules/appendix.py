"""Rules of appendices and marks: phụ lục, độ khẩn, phạm vi lưu hành, địa chỉ (Phụ lục I, phần I, mục III)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from thidua.grammar.conventions import HD05
from thidua.grammar.lists import late
from thidua.rules.check import Fault, Unknown, check, fault
from thidua.rules.looks import FORMS, Look, faults_of
from thidua.rules.paper import Paper, plain, shown
from thidua.wording import roman, shorten

_NAME = late(r"phụ\s+lục(?:\s+(?:số\s+)?(?P<number>[IVX]+|\d+))?")


@check(
    "tt-501", "chỉ dẫn đến phụ lục", "bắt buộc", {"nd30": "I.III.1.a", "hd05": "HD05.II.1.1"},
    {"": ("văn bản không nhắc đến {co}", "thêm vào chỗ cần: (chi tiết tại {co})"),
     "so": ("{co} là phụ lục thứ {thu}", "đánh số “{dung}”"),
     "la_ma": ("{co} không đánh số La Mã", "đánh số “{dung}”"),
     "mot": ("chỉ có một phụ lục mà đánh số “{co}”", "bỏ số")},
    why="Văn bản có phụ lục thì trong nội dung phải có chỉ dẫn; từ hai phụ lục trở lên đánh số La Mã (văn bản của "
        "Đảng: chữ số Ả Rập).",
    wrong="Phụ lục I, không câu nào nhắc đến", right="… (chi tiết tại Phụ lục I kèm theo)",
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
        if not re.search(r"phụ lục|biểu mẫu|kèm theo", text):
            yield fault(paper.place(role), name, co=name.capitalize() if name.isupper() else name)


@check(
    "tt-502", "tên phụ lục", "bắt buộc", {"nd30": "I.III.1.b", "hd05": "HD05.II.1.2"},
    {**FORMS, "khong": ("phụ lục không có tên", "ghi tên phụ lục dưới dòng “Phụ lục”")},
    why="“Phụ lục” và số thứ tự ở dòng riêng, in thường, cỡ 14, đứng, đậm; tên phụ lục in hoa, đứng, đậm, canh giữa.",
    wrong="PHỤ LỤC I", right="Phụ lục I",
)  # fmt: skip
def appendix_look(paper: Paper) -> Iterator[Fault | Unknown]:
    named = [part for part in paper.appendices if _NAME.match(plain(part[0].line.text))]
    party = paper.name == HD05
    for part in named:
        if not any(role.name == "ten_phu_luc" for role in part):
            yield fault(paper.place(part[0]), shorten(part[0].line.text), "khong")
    if party:  # whose guidance sets no looks
        return
    first = [part[0] for part in named]
    yield from faults_of(
        paper, first, "“Phụ lục”", Look("co_phu_luc", bold=True, italic=False, caps=False, centred=True)
    )
    titles = [role for part in named for role in part if role.name == "ten_phu_luc"]
    look = Look("co_tieu_de", bold=True, italic=False, caps=True, centred=True)
    yield from faults_of(paper, titles, "tên phụ lục", look)


@check(
    "tt-503", "chỉ dẫn “Kèm theo” của phụ lục", "bắt buộc", {"nd30": "I.III.1.c", "hd05": "HD05.II.1.2"},
    {**FORMS, "khong": ("phụ lục không có dòng “(Kèm theo …)”", "thêm dưới tên phụ lục: (Kèm theo … số … của …)"),
     "ngoac": ("dòng “Kèm theo” không đặt trong ngoặc đơn", "đặt cả dòng trong ngoặc đơn"),
     "thieu": ("dòng “Kèm theo” thiếu {co}", "ghi đủ số, ngày và cơ quan ban hành")},
    why="Dưới tên phụ lục có dòng “(Kèm theo … số … ngày … tháng … năm … của …)”, in thường, nghiêng, canh giữa.",
    wrong="Ban hành kèm theo Kế hoạch của Sở", right="(Kèm theo Kế hoạch số 15/KH-SNV ngày 09 tháng 3 năm 2026 của …)",
)  # fmt: skip
def attached_line(paper: Paper) -> Iterator[Fault | Unknown]:
    for part in paper.appendices:
        if not _NAME.match(plain(part[0].line.text)):
            continue
        lines = [role for role in part if role.name == "kem_theo"]
        if not lines:
            yield fault(paper.place(part[0]), shorten(part[0].line.text), "khong")
            continue
        text = plain(lines[0].line.text)
        if not (text.startswith("(") and text.endswith(")")):
            yield fault(paper.place(lines[0]), shorten(text), "ngoac")
        lacking = tuple(words for words, pattern in _PARTS if not re.search(pattern, text))
        if lacking:
            yield fault(paper.place(lines[0]), shorten(text), "thieu", co=lacking)
        if paper.name != HD05:
            look = Look("co_tieu_de", bold=False, italic=True, caps=False, centred=True)
            yield from faults_of(paper, lines, "dòng “Kèm theo”", look)


_PARTS = (("số", r"\bsố\b"), ("ngày", r"\bngày\b"), ("cơ quan ban hành", r"\bcủa\b"))


@check(
    "tt-504", "số trang của phụ lục", "bắt buộc", {"nd30": "I.III.1.đ", "hd05": "HD05.IV.5.2"},
    {"": ("phụ lục không đánh số trang riêng", "mỗi phụ lục là một phần (section) đánh số trang lại từ 1")},
    why="Số trang đánh riêng theo từng phụ lục.", wrong="phụ lục đánh tiếp trang 5", right="phụ lục đánh từ trang 1",
)  # fmt: skip
def appendix_pages(paper: Paper) -> Iterator[Fault | Unknown]:
    named = [part[0] for part in paper.appendices if _NAME.match(plain(part[0].line.text))]
    counted = [page.counted for page in paper.sheet.pages]
    if not named:
        return
    if not any(counted):
        yield Unknown("khong_ro")
        return
    anew = sum(1 for one in counted[1:] if one and one.start == 1)
    if anew < len(named):
        yield fault(paper.place(named[anew]), shorten(named[anew].line.text))


@check(
    "tt-511", "dấu chỉ mức độ, phạm vi lưu hành", "bắt buộc", {"nd30": "I.III.2.b", "hd05": "HD05.II.3"}, FORMS,
    why="Dấu chỉ mức độ khẩn, chỉ dẫn phạm vi lưu hành in hoa, cỡ 13 đến 14, đứng, đậm.",
    wrong="Hỏa tốc (chữ thường)", right="HỎA TỐC",
)  # fmt: skip
def marks(paper: Paper) -> Iterator[Fault | Unknown]:
    found = [role for role in paper.lines("dau") if not re.search(r"(?i)dự\s+thảo", role.line.text)]
    if not found:
        return
    yield from faults_of(paper, found, "dấu chỉ mức độ", Look(bold=True, italic=False, caps=True))


@check(
    "tt-512", "chỉ dẫn dự thảo", "bắt buộc", {"": ""},
    {"": ("văn bản đã có số, ngày mà còn ghi “{co}”", "bỏ dòng này khi phát hành")},
    why="Văn bản phát hành không còn là dự thảo.", wrong="Số: 15/KH-SNV, ngày 09 tháng 3 năm 2026, DỰ THẢO",
    right="DỰ THẢO trên bản chưa có số",
)  # fmt: skip
def draft_mark(paper: Paper) -> Iterator[Fault | Unknown]:
    number = any(re.search(r"\d", role.line.text) for role in paper.lines("so"))
    for role in paper.lines("dau"):
        if re.search(r"(?i)dự\s+thảo", role.line.text) and number and paper.day:
            yield fault(paper.place(role), role.line.text, level="nên", co=plain(shown(role.line)))
