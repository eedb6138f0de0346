"""Rules of the page: paper, margins, fonts, colour, the numbers of pages (Phụ lục I, phần I, mục I)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from math import isnan

from thidua.grammar.conventions import HD05
from thidua.grammar.marks import is_mark
from thidua.layout.style import A4
from thidua.rules.check import Asks, Fault, Unknown, check, fault
from thidua.rules.looks import PT, once, span
from thidua.rules.paper import Missed, Paper, number, plain
from thidua.sheet import Counted, Page, Paragraph, Run, Table, paragraphs
from thidua.sheet.legacy import is_old
from thidua.wording import shorten

_MM = 1.0
"""How far in mm paper may be off its size: LibreOffice and Word round to twips, scans more."""
_MARGIN = 0.5
"""The same of a margin: 1,76 cm typed for 17,6 mm."""
_FROM_EDGE = 3.0
"""How far in mm the number of a page of the Party may be off: to which edge of a figure is not said."""
_CLONES = ("liberationserif", "tinos", "nimbusroman", "texgyretermes", "freeserif")
"""Fonts of the same widths, with which other systems print what is set in Times New Roman."""
_TIMES = ("Times New Roman", "TimesNewRoman", "TimesNewRomanPSMT", "TimesNewRomanPS")


@check(
    "tt-101", "khổ giấy", "bắt buộc", {"nd30": "I.I.1", "hd05": "HD05.IV.3"},
    {"": ("khổ giấy {rong} × {cao} mm", "đặt khổ A4, 210 × 297 mm")},
    why="Văn bản hành chính in trên khổ A4; khổ khác thì văn thư không đóng được vào hồ sơ.",
    wrong="Letter, 216 × 279 mm", right="A4, 210 × 297 mm",
)  # fmt: skip
def paper_size(paper: Paper) -> Iterator[Fault | Unknown]:
    for page in _different(paper.sheet.pages):
        if is_off_size(page):
            yield fault(paper.place(), rong=number(page.width), cao=number(page.height))


def is_off_size(page: Page) -> bool:
    """Paper is not A4, as it stands or lying."""
    short, long = sorted((page.width, page.height))
    return abs(short - A4[0]) > _MM or abs(long - A4[1]) > _MM


def _different(pages: tuple[Page, ...]) -> Iterator[Page]:
    """One page of each size and margins."""
    seen = set()
    for page in pages:
        key = (page.width, page.height, page.left + page.gutter, page.right, page.top, page.bottom)
        if key not in seen:
            seen.add(key)
            yield page


@check(
    "tt-102", "hướng giấy", "bắt buộc", {"nd30": "I.I.2", "hd05": "HD05.IV.4.3"},
    {"": ("trang nằm ngang mà không có bảng, biểu", "đặt trang dọc; chỉ phần có bảng, biểu mới được ngang")},
    why="Văn bản trình bày theo chiều dài khổ giấy; chỉ bảng, biểu mới được theo chiều rộng.",
    wrong="trang ngang chỉ có lời văn", right="trang ngang có bảng phân công",
)  # fmt: skip
def orientation(paper: Paper) -> Iterator[Fault | Unknown]:
    start, before = 0, False
    for at, page in enumerate(paper.sheet.pages, 1):
        blocks = paper.sheet.blocks[start : page.blocks]
        start, told = page.blocks, before
        before = page.width > page.height and not any(isinstance(block, Table) and block.ruled for block in blocks)
        if before and not (told and paper.page_count):  # of a print the first page of several is told
            first = next(paragraphs(blocks), None)
            yield fault(paper.place(first.where if first else f"trang {at}"), shorten(first.shown) if first else "")


@check(
    "tt-103", "lề trang", "bắt buộc", {"nd30": "I.I.3", "hd05": "HD05.IV.4.1"},
    {"": ("{le} {co} mm", "đặt {muc} mm")},
    why="Lề quy định chỗ đóng hồ sơ và chỗ bút phê; hệ thống quản lý văn bản đo lề khi tiếp nhận.",
    wrong="lề trái 20 mm", right="lề trái 30 mm",
    by_page=True,
)  # fmt: skip
def margins(paper: Paper) -> Iterator[Fault | Unknown]:
    unknown = False
    for page in _different(paper.sheet.pages):
        for side, (_, words) in SIDES.items():
            value = margin(page, side)
            unknown = unknown or (isnan(value) and page.width <= page.height)
            if missed := missed_margin(paper, page, side):
                yield fault(paper.place(), template=missed.template, le=words, co=number(value), muc=span(missed.limit))
    if unknown:
        yield Unknown("khong_ro")


SIDES = {
    "top": ("le_tren", "lề trên"), "bottom": ("le_duoi", "lề dưới"), "left": ("le_trai", "lề trái"),
    "right": ("le_phai", "lề phải"),
}  # fmt: skip
"""The style value of each margin, and what it is called."""


def margin(page: Page, side: str) -> float:
    """A margin in mm, on the left with the room for binding."""
    value: float = getattr(page, side)
    return value + page.gutter if side == "left" else value


def missed_margin(paper: Paper, page: Page, side: str) -> Missed | None:
    """The limit that a margin misses; of a page that lies the decree says nothing."""
    value = margin(page, side)
    return None if page.width > page.height or isnan(value) else paper.missed(SIDES[side][0], value, _MARGIN)


@check(
    "tt-104", "phông chữ", "bắt buộc", {"nd30": "I.I.4", "hd05": "HD05.IV.1"},
    {"": ("{so} đoạn có chữ phông “{co}”", "đổi sang Times New Roman"),
     "cu": ("chữ phông “{co}” gõ bằng bảng mã cũ", "chuyển mã sang Unicode, rồi đổi phông sang Times New Roman"),
     "cung_co": ("in bằng phông “{co}”", "nhúng Times New Roman khi xuất PDF"),
     "so": ("{so} số tự động phông “{co}”", "đổi phông ở định dạng số của danh sách sang Times New Roman")},
    why="Phông chữ quy định là Times New Roman, bộ mã Unicode TCVN 6909:2001.",
    wrong="Arial", right="Times New Roman",
)  # fmt: skip
def fonts(paper: Paper) -> Iterator[Fault | Unknown]:
    found: dict[str, list[Paragraph]] = {}
    if paper.page_count and not all(run.font for _, run in _runs(paper)):
        yield Unknown("khong_ro")
    for paragraph, run in _runs(paper):
        if not is_right_font(run.font) and not _is_sign(run.text):
            found.setdefault(run.font, []).append(paragraph)
    for name, places in found.items():
        apart = list(dict.fromkeys(one.where for one in places))
        first = places[0]
        if paper.page_count and name.replace(" ", "").casefold().startswith(_CLONES):
            yield fault(paper.place(first.where), form="cung_co", level="nên", co=name)
        else:
            form = "cu" if is_old(name) else ""
            yield fault(paper.place(first.where), shorten(first.shown), form, co=name, so=len(apart))
    counted = [(paragraph, run.font) for paragraph, run in _numbers(paper) if not is_right_font(run.font)]
    yield from _otherwise(paper, ((one, font) for one, font in counted if font not in {run.font for run in one.runs}))


def is_right_font(font: str) -> bool:
    """A font is the one that is asked for, or not known."""
    name = font.replace("-", " ").strip()
    return not name or name.startswith(_TIMES)


def _numbers(paper: Paper) -> Iterator[tuple[Paragraph, Run]]:
    """The numbers that lists of Word print, each with its paragraph."""
    for paragraph in paragraphs(paper.sheet.blocks):
        number = paragraph.numbered
        if number is not None and paragraph.label and paragraph.text.strip() and not _is_sign(number.text):
            yield paragraph, number


def _otherwise(paper: Paper, found: Iterable[tuple[Paragraph, str]]) -> Iterator[Fault]:
    """The numbers of lists that look otherwise than they should, by how they look."""
    places: dict[str, list[Paragraph]] = {}
    for paragraph, said in found:
        places.setdefault(said, []).append(paragraph)
    for said, ones in places.items():
        yield fault(paper.place(ones[0].where), shorten(ones[0].shown), "so", co=said, so=len(ones))


def _runs(paper: Paper) -> Iterator[tuple[Paragraph, Run]]:
    """All that shows words, with its paragraph, headers, footers and notes included."""
    sheet = paper.sheet
    for paragraph in (*paragraphs(sheet.blocks), *sheet.headers, *sheet.footers, *sheet.footnotes):
        for run in paragraph.runs:
            if run.text.strip():
                yield paragraph, run


def _is_sign(text: str) -> bool:
    """A text of signs alone: bullets and boxes, which have fonts of their own."""
    return not any(map(str.isalnum, text))


@check(
    "tt-105", "màu chữ", "bắt buộc", {"nd30": "I.I.4", "hd05": "HD05.IV.1"},
    {"": ("{so} đoạn có chữ màu {co}", "đổi sang màu đen"),
     "so": ("{so} số tự động màu {co}", "đổi màu ở định dạng số của danh sách sang màu đen")},
    why="Chữ của văn bản màu đen; chỉ chữ ký, dấu và dấu chỉ mức độ khẩn có màu khác.",
    wrong="chữ màu FF0000", right="chữ màu đen",
    asks=Asks("dau"),
)  # fmt: skip
def colour(paper: Paper) -> Iterator[Fault | Unknown]:
    stamped = {role.line.where for role in paper.lines("dau")}
    found: dict[str, list[Paragraph]] = {}
    for paragraph, run in _runs(paper):
        if not run.color or _is_dark(run.color) or paragraph.where in stamped:
            continue
        if not is_mark(plain(paragraph.shown)):
            found.setdefault(run.color, []).append(paragraph)
    for name, places in found.items():
        apart = list(dict.fromkeys(one.where for one in places))
        yield fault(paper.place(places[0].where), shorten(places[0].shown), co=name, so=len(apart))
    counted = ((one, run.color) for one, run in _numbers(paper) if run.color and not _is_dark(run.color))
    yield from _otherwise(paper, ((one, color) for one, color in counted if color not in found))


def _is_dark(colour: str) -> bool:
    """A colour that prints as black: what programs write for it is not always pure (333333 from a page of the web,
    231F20 where a PDF mixes it of inks).
    """
    return max(bytes.fromhex(colour)) <= 0x40


@check(
    "tt-106", "số trang", "bắt buộc", {"nd30": "I.I.7", "hd05": "HD05.IV.5.1"},
    {"khong": ("các trang sau không có số trang", "đặt số trang ở giữa lề trên, từ trang thứ hai"),
     "chan": ("số trang ở chân trang", "chuyển lên giữa lề trên"),
     "hai": ("số trang có ở cả lề trên và chân trang", "bỏ số ở chân trang"),
     "dau": ("trang thứ nhất có số trang", "bật “trang đầu khác”, để trống đầu trang thứ nhất"),
     "giua": ("số trang không canh giữa", "canh giữa"),
     "co": ("số trang cỡ {co} pt", "đặt cỡ {muc} pt"),
     "kieu": ("số trang {co}", "chữ đứng, không đậm"),
     "dang": ("số trang kiểu {co}", "dùng chữ số Ả Rập: 2, 3, 4"),
     "chu": ("số trang in là “{co}”", "chỉ in con số: 2"),
     "tu": ("trang đánh số từ {co}", "đánh số từ 1"),
     "mep": ("số trang cách mép trên {co} mm", "đặt cách mép trên 10 mm")},
    why="Số trang để người nhận biết còn thiếu tờ nào; từ 1, chữ số Ả Rập, giữa lề trên, trang đầu không hiện.",
    wrong="số trang ở góc phải chân trang", right="số 2 ở giữa lề trên của trang thứ hai",
    by_page=True,
)  # fmt: skip
def page_numbers(paper: Paper) -> Iterator[Fault | Unknown]:
    counted = [page.counted for page in paper.sheet.pages if page.counted]
    if not counted:
        yield Unknown("khong_ro")
        return
    first = counted[0]
    if not any(one.above or one.below for one in counted):
        if paper.longest_part > 1 or (not paper.page_count and _surely_long(paper)):
            yield fault(paper.place(), form="khong")
        elif not paper.page_count:
            yield Unknown("so_trang")
        return
    if first.start > 1:
        yield fault(paper.place(), form="tu", co=first.start)
    if first.first:
        yield fault(paper.place(), form="dau")
    yield from once(found for one in counted for found in _of_number(paper, one))


def _of_number(paper: Paper, counted: Counted) -> Iterator[Fault]:
    if counted.below and not counted.above:
        yield fault(paper.place(), form="chan")
    elif counted.below:
        yield fault(paper.place(), form="hai")
    shown = counted.above or counted.below
    if shown is None:
        return
    if counted.form != "decimal":
        yield fault(paper.place(), form="dang", co=counted.form)
    if shown.align and shown.align != "center":
        yield fault(paper.place(), form="giua")
    if not shown.shown.strip().isdecimal():
        yield fault(paper.place(), form="chu", co=shorten(shown.shown.strip()))
    if shown.size and (missed := paper.missed("co_so_trang", shown.size, PT)):
        muc = span(missed.limit)
        yield fault(
            paper.place(), form="co", template=missed.template, limit=missed.limit, co=number(shown.size), muc=muc
        )
    if paper.name == HD05 and counted.above and counted.from_top and abs(counted.from_top - 10) > _FROM_EDGE:
        yield fault(paper.place(), form="mep", level="nên", co=number(counted.from_top))
    looks = [name for name, on in (("đậm", shown.bold), ("nghiêng", shown.italic)) if on]
    if looks:
        yield fault(paper.place(), form="kieu", co=tuple(looks))


_LINES, _LETTERS = 46, 80
"""The lines that a page holds at most (13 pt, single), and the letters of a line: what has more has two pages."""


def _surely_long(paper: Paper) -> bool:
    """The text of the first section fills more than one page, whatever its looks."""
    lines = Counter[str]()
    for paragraph in paragraphs(paper.sheet.blocks):
        lines["all"] += 1 + len(paragraph.text) // _LETTERS
    return lines["all"] > 2 * _LINES


@check(
    "tt-107", "chữ dựng sẵn", "nên", {"nd30": "I.I.4", "hd05": "HD05.IV.1"},
    {"": ("chữ có dấu gõ rời (Unicode tổ hợp)", "chuyển sang Unicode dựng sẵn")},
    why="Unicode có hai cách ghi một chữ có dấu; ghi rời thì tìm chữ này không ra chữ kia.",
    wrong="“ế” là ba ký tự ghép lại", right="“ế” là một ký tự",
)  # fmt: skip
def composed(paper: Paper) -> Iterator[Fault | Unknown]:
    first = next((note for note in paper.sheet.notes if note.form == "to_hop"), None)
    if first:
        yield fault(paper.place(first.where))
