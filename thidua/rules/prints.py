"""Rules that only a printed page can be held against: what stands on which page, which number each page shows."""

from __future__ import annotations

from collections.abc import Iterator

from thidua.grammar.endings import HET
from thidua.metrics import MM_PER_PT
from thidua.recognise.role import Role
from thidua.rules.check import Asks, Fault, Unknown, check, fault
from thidua.rules.paper import number, plain
from thidua.rules.printed import PrintedPaper
from thidua.sheet.prints import Row
from thidua.wording import shorten


@check(
    "tt-601", "số của từng trang", "bắt buộc", {"nd30": "I.I.7", "hd05": "HD05.IV.5.1"},
    {"": ("trang {trang} in số {co}", "đánh số liên tục: trang này là {dung}"),
     "thieu": ("trang {trang} không thấy số {dung}", "để số trang hiện ở mọi trang sau trang thứ nhất")},
    why="Số trang đánh liên tục từ 1; thiếu hoặc sai một số thì người nhận tưởng mất tờ.",
    wrong="trang thứ ba in số 5", right="trang thứ ba in số 3",
)  # fmt: skip
def counts(paper: PrintedPaper) -> Iterator[Fault | Unknown]:
    if not paper.numbers:  # which tt-106 tells
        return
    counted = paper.sheet.pages[0].counted
    begins, ahead = 1, counted.start - 1 if counted and counted.start > 1 else 0  # which tt-106 tells
    for page in range(1, paper.page_count + 1):
        if page in paper.starts:
            begins = page
        row = paper.numbers.get(page)
        right = page - begins + 1
        if row is None:
            if page > begins:  # of the first page it is not to be seen
                yield fault(paper.place(f"trang {page}, dòng 1"), form="thieu", level="nên", trang=page, dung=right)
            continue
        shown = int("".join(filter(str.isdecimal, "".join(word.text for word in row.words))) or 0)
        # whole documents may be parts of a larger one, or count on through their appendices
        if shown not in (right, page, page + ahead):
            yield fault(paper.place(row.where), trang=page, co=shown, dung=right)
        ahead = shown - page


@check(
    "tt-602", "Quốc hiệu một dòng", "thể thức", {"nd30": "I.II.1.a", "hd05": "HD05.I.1.2"},
    {"": ("“{co}” bị ngắt thành {so} dòng", "nới cột bên phải, hoặc dùng cỡ 12")},
    why="Mẫu của Nghị định in Quốc hiệu (văn bản của Đảng: tiêu đề) trên một dòng.",
    wrong="CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT / NAM", right="CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
    asks=Asks("dau"),
)  # fmt: skip
def motto_in_one_line(paper: PrintedPaper) -> Iterator[Fault | Unknown]:
    for role in paper.lines("quoc_hieu", "tieu_ngu")[:2]:
        rows = paper.rows_of(role)
        if not rows:
            yield Unknown("khong_ro")
        elif len(rows) > 1:
            yield fault(paper.place(role), shorten(role.line.text), co=plain(role.line.text), so=len(rows))


@check(
    "tt-603", "chức vụ và họ tên cùng trang", "nên", "",
    {"": ("chức vụ ở trang {truoc}, họ tên ở trang {sau}", "giữ chức vụ, chỗ ký và họ tên trên một trang")},
    why="Chữ ký và dấu đóng trên họ tên phải ở cùng trang với chức vụ thì mới chứng được văn bản.",
    wrong="GIÁM ĐỐC ở cuối trang 2, Trần Minh Hải ở đầu trang 3", right="GIÁM ĐỐC và Trần Minh Hải ở trang 3",
    asks=Asks("dau"),
)  # fmt: skip
def signed_on_one_page(paper: PrintedPaper) -> Iterator[Fault | Unknown]:
    for role in paper.lines("ho_ten"):
        rows = paper.rows_of(role)
        posts = [one for one in paper.lines("chuc_vu") if one.line.column == role.line.column or not role.line.column]
        pages = [row.page for one in posts for row in paper.rows_of(one)]
        if rows and pages and (last := max(pages)) < rows[0].page:
            yield fault(paper.place(role), role.line.text, truoc=last, sau=rows[0].page)


@check(
    "tt-608", "chỗ ký", "nên", "",
    {"": ("giữa chức vụ và họ tên chỉ cách {co} mm", "để khoảng trống chừng bốn dòng")},
    why="Chữ ký, hoặc hình ảnh chữ ký số, nằm giữa chức vụ và họ tên; không đủ chỗ thì đè lên chữ.",
    wrong="họ tên ngay dưới chức vụ", right="bốn dòng trống giữa chức vụ và họ tên",
)  # fmt: skip
def room_to_sign(paper: PrintedPaper) -> Iterator[Fault | Unknown]:
    for role in paper.lines("ho_ten"):
        rows = paper.rows_of(role)
        posts = [one for one in paper.lines("chuc_vu") if one.line.column == role.line.column]
        above = [row for one in posts for row in paper.rows_of(one) if rows and row.page == rows[0].page]
        above = [row for row in above if row.base < rows[0].base]
        signed = any(one.line.column == role.line.column for one in paper.lines("bo"))
        if above and not signed and (gap := rows[0].base - max(row.base for row in above) - _LINE) < _TO_SIGN:
            yield fault(paper.place(role), role.line.text, co=number(gap * MM_PER_PT))


_TO_SIGN = 40.0
"""pt between a post and the name below it, at least."""
_LINE = 15.5
"""pt that a line of 14 pt takes above and below where its letters stand."""


@check(
    "tt-604", "phần ký đứng một mình", "nên", "",
    {"": ("phần ký đứng một mình ở trang {trang}", "đưa ít nhất hai dòng nội dung sang trang này")},
    why="Trang chỉ có phần ký thì không biết là ký cho văn bản nào, và dễ bị ghép.",
    wrong="trang cuối chỉ có Nơi nhận và chữ ký", right="trang cuối có cả đoạn kết",
    asks=Asks("dau"),
)  # fmt: skip
def signature_alone(paper: PrintedPaper) -> Iterator[Fault | Unknown]:
    rows = [row for role in paper.lines("chuc_vu", "tu_noi_nhan") for row in paper.rows_of(role)]
    if not rows:
        return
    page = min(row.page for row in rows)
    ending = {row.where for role in paper.roles.parts if role.name in _ENDING for row in paper.rows_of(role)}
    top = min(row.base for row in rows if row.page == page)
    number = paper.numbers.get(page)
    above = [
        row for row in paper.sheet.prints[page - 1].rows
        if row.base < top - 1 and row.where not in ending and (number is None or row.where != number.where)
    ]  # fmt: skip
    if not above:
        yield fault(paper.place(rows[0].where), trang=page)


_ENDING = ("chuc_vu", "ho_ten", "tu_noi_nhan", "noi_nhan", "luu", "bo", "soan_thao")


@check(
    "tt-605", "tiêu đề ở cuối trang", "nên", "",
    {"": ("tiêu đề đứng cuối trang {trang}, nội dung ở trang sau", "chọn “Keep with next” cho tiêu đề")},
    why="Tiêu đề đi liền với dòng đầu của phần mà nó mở.", wrong="“II. NỘI DUNG” là dòng cuối của trang 1",
    right="“II. NỘI DUNG” ở đầu trang 2",
    asks=Asks("loai"),
)  # fmt: skip
def stranded_title(paper: PrintedPaper) -> Iterator[Fault | Unknown]:
    last = {rows[-1].where: page for page, rows in _inner(paper)}
    for role, below in zip(paper.main, paper.main[1:], strict=False):
        rows = paper.rows_of(role)
        if rows and rows[-1].where in last and _is_title(role, below):
            found = paper.rows_of(below)
            page = rows[-1].page
            if below.line.table is not None or (found and found[0].page > page):
                yield fault(paper.place(role), shorten(role.line.text), trang=page)


def _inner(paper: PrintedPaper) -> Iterator[tuple[int, list[Row]]]:
    """The rows of each page but its number and what is printed around it."""
    around = {one.line.where for one in paper.roles.left}
    for at, page in enumerate(paper.sheet.prints, 1):
        if rows := [row for row in page.rows if row.where not in around]:
            yield at, rows


def _is_title(role: Role, below: Role) -> bool:
    """A line that what stands below it belongs to: a title, or a whole line in bold."""
    if role.name == "muc":
        return True
    return role.name == "y" and role.title and below.name in ("y", "bang", "ten_bang")


@check(
    "tt-606", "“./.” lẻ dòng", "nên", "",
    {"": ("“./.” đứng riêng một dòng", "viết liền sau chữ cuối"),
     "trang": ("trang {trang} chỉ có {so} dòng cuối của nội dung", "dàn lại để trang cuối có ít nhất hai dòng")},
    why="Dấu kết thúc đi liền chữ cuối của nội dung, không đứng một mình trên dòng hay trang.",
    wrong="./. đứng một mình ở trang 3", right="… tổ chức thực hiện./.",
    asks=Asks("loai"),
)  # fmt: skip
def lone_end(paper: PrintedPaper) -> Iterator[Fault | Unknown]:
    for at, role in enumerate(paper.main):
        rows = paper.rows_of(role)
        below_table = len(rows) == 1 and at and paper.main[at - 1].name == "bang"  # where there is no last letter
        if rows and [word.text for word in rows[-1].words] == [HET] and not below_table:
            yield fault(paper.place(rows[-1].where), HET)
    last = [role for role in paper.text if paper.rows_of(role)]
    if last:
        rows = paper.rows_of(last[-1])
        page = rows[-1].page
        own = [row for row in rows if row.page == page]
        first = dict(_inner(paper)).get(page, [])
        if len(rows) > 1 and len(own) == 1 and first and first[0].where == own[0].where:
            yield fault(paper.place(own[0].where), form="trang", trang=page, so=1)


@check(
    "tt-607", "trang trống", "nên", "",
    {"": ("trang {trang} không có chữ", "xóa dấu ngắt trang, đoạn trống thừa")},
    why="Trang trống làm số trang không khớp, in ra người nhận tưởng thiếu chữ.",
    wrong="trang 2 trống", right="không có trang trống",
)  # fmt: skip
def empty_page(paper: PrintedPaper) -> Iterator[Fault | Unknown]:
    inner = dict(_inner(paper))
    for at, page in enumerate(paper.sheet.prints, 1):
        if at not in inner and not page.pictures and not page.rules:
            yield fault(paper.place(f"trang {at}, dòng 1"), trang=at)
