"""Rules of targets and tables: what is measured, by whom, by when; values that fit their words, sums that are right."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal, InvalidOperation

from thidua.cursor import Path
from thidua.grammar.deadlines import deadline_of
from thidua.grammar.figures import parse_figure
from thidua.grammar.lists import late, one_of, phrases
from thidua.grammar.looks import without_notes
from thidua.model import Bang, ChiTieu
from thidua.model.node import Node
from thidua.rules.check import Fault, Unknown, check, fault
from thidua.rules.draft import Draft
from thidua.wording import fold, format_number, parse_number, shorten


def _leaves(items: Sequence[ChiTieu], path: Path = ("chỉ tiêu",)) -> Iterator[tuple[Path, ChiTieu, bool, bool]]:
    """The targets that hold no others: the way to each, whether it or one above it names a person and a deadline."""
    for at, one in enumerate(items):
        here = (*path, at)
        if one.con:
            for way, leaf, who, when in _leaves(one.con, (*here, "gồm")):
                yield way, leaf, who or bool(one.phu_trach), when or bool(one.thoi_han)
        elif one:
            yield here, one, bool(one.phu_trach), bool(one.thoi_han)


@check(
    "nd-501", "chỉ tiêu không đo được", "nên", {"": ""},
    {"": ("chỉ tiêu này không có con số", "nêu mức phấn đấu: 100 %, ít nhất 02 mô hình …"),
     "nhieu": ("{so} chỉ tiêu không có con số", "nêu mức phấn đấu: 100 %, ít nhất 02 mô hình …")},
    why="Chỉ tiêu không có mức thì cuối năm không chấm được.",
    wrong="chỉ tiêu: Nâng cao chất lượng phục vụ", right="chỉ tiêu: 98 % hồ sơ giải quyết đúng hạn",
)  # fmt: skip
def measured(draft: Draft) -> Iterator[Fault | Unknown]:
    wrong = [(way, one) for way, one, _, _ in _leaves(draft.plan.chi_tieu) if not _counts(one) and one.gia_tri is None]
    yield from _told(draft, wrong)


@check(
    "nd-502", "chỉ tiêu không có người phụ trách", "nên", {"": ""},
    {"": ("chỉ tiêu này không có đơn vị phụ trách", "ghi “phụ trách”"),
     "nhieu": ("{so} chỉ tiêu không có đơn vị phụ trách", "ghi “phụ trách” cho từng chỉ tiêu")},
    why="Chỉ tiêu không giao cho ai thì không ai báo cáo.",
    wrong="chỉ tiêu: 98 % hồ sơ giải quyết đúng hạn",
    right="chỉ tiêu: {nội dung: 98 % hồ sơ giải quyết đúng hạn, phụ trách: Văn phòng}",
)  # fmt: skip
def owned(draft: Draft) -> Iterator[Fault | Unknown]:
    found = [(way, one) for way, one, who, _ in _leaves(draft.plan.chi_tieu) if not who]
    if found and draft.on_paper:
        yield Unknown("khong_in")
        return
    yield from _told(draft, found)


@check(
    "nd-503", "chỉ tiêu không có thời hạn", "nên", {"": ""},
    {"": ("chỉ tiêu này không có thời hạn", "ghi “thời hạn”"),
     "nhieu": ("{so} chỉ tiêu không có thời hạn", "ghi “thời hạn” cho từng chỉ tiêu, hoặc “kết thúc” của kế hoạch")},
    why="Không có thời hạn thì không biết khi nào chấm.",
    wrong="chỉ tiêu: 98 % hồ sơ giải quyết đúng hạn",
    right="chỉ tiêu: {nội dung: 98 % hồ sơ giải quyết đúng hạn, thời hạn: 2026-12-15}",
)  # fmt: skip
def dated(draft: Draft) -> Iterator[Fault | Unknown]:
    if draft.period.last:
        return
    leaves = _leaves(draft.plan.chi_tieu)
    found = [
        (way, one) for way, one, _, when in leaves if not when and deadline_of(one.noi_dung or one.tieu_de) is None
    ]
    if found and draft.on_paper:
        yield Unknown("khong_in")
        return
    yield from _told(draft, found)


def _counts(target: ChiTieu) -> bool:
    """Its words say how much: in figures, or that there is to be none."""
    words = target.noi_dung or target.tieu_de
    return bool(re.search(r"\d", words)) or _NONE.match(words) is not None


_NONE = re.compile(r"(?:không (?:để|có|còn)|tất cả|toàn bộ|mọi|mỗi)(?!\w)", re.IGNORECASE)


def _told(draft: Draft, wrong: Sequence[tuple[Path, ChiTieu]]) -> Iterator[Fault]:
    if wrong:
        way, one = wrong[0]
        words = one.noi_dung or one.tieu_de
        form = "" if len(wrong) == 1 else "nhieu"
        yield fault(draft.at(*way, words=words), shorten(words, 60), form, so=len(wrong))


@check(
    "nd-504", "giá trị trái với câu chữ", "nên", {"": ""},
    {"": ("giá trị ghi {co}, câu chữ nói {khac}", "sửa một trong hai"),
     "so_sanh": ("so sánh ghi “{co}”, câu chữ nói “{khac}”", "sửa một trong hai"),
     "don_vi": ("đơn vị tính ghi “{co}”, câu chữ nói “{khac}”", "sửa một trong hai")},
    why="Giá trị đi vào bảng tổng hợp, câu chữ đi vào văn bản: hai số khác nhau thì một số sai.",
    wrong="chỉ tiêu: {nội dung: 98 % hồ sơ giải quyết đúng hạn, giá trị: 95}",
    right="chỉ tiêu: {nội dung: 98 % hồ sơ giải quyết đúng hạn, giá trị: 98}",
)  # fmt: skip
def same_value(draft: Draft) -> Iterator[Fault | Unknown]:
    for way, one, _, _ in _leaves(draft.plan.chi_tieu):
        given = _given(one)
        if given is None:
            continue
        words = one.noi_dung or one.tieu_de
        compared, unit = _typed(one, "so_sanh"), _typed(one, "don_vi_tinh")
        if not (compared or unit) and _says_alone(words, given):
            continue
        at, read = draft.at(*way, words=words), parse_figure(without_notes(words))
        if read.gia_tri is None:
            continue
        if read.gia_tri != given:
            yield fault(at, shorten(words, 60), co=format_number(given), khac=format_number(read.gia_tri))
        elif compared and read.so_sanh and compared != read.so_sanh:
            yield fault(at, shorten(words, 60), "so_sanh", co=compared, khac=read.so_sanh)
        elif (
            unit
            and read.don_vi_tinh
            and "%" in (unit, read.don_vi_tinh)
            and _is_share(unit) != _is_share(read.don_vi_tinh)
        ):
            yield fault(at, shorten(words, 60), "don_vi", co=unit, khac=read.don_vi_tinh)


def _says_alone(words: str, value: Decimal) -> bool:
    """A value is the one number of a sentence, as it stands there."""
    numbers = _NUMBERS.findall(words)
    return len(numbers) == 1 and numbers[0].lstrip("0") == str(value)


_NUMBERS = re.compile(r"[0-9][0-9.,]*")


def _is_share(unit: str) -> bool:
    return "%" in unit or "phan_tram" in fold(unit)


def _typed(target: ChiTieu, name: str) -> str:
    """What a field says that was typed, not what the sentence says."""
    found: str = getattr(target, ChiTieu.fields()[name].attribute)
    return found


def _given(target: ChiTieu) -> Decimal | None:
    """The value that was typed, not the one that its sentence says."""
    found: Decimal | None = getattr(target, ChiTieu.fields()["gia_tri"].attribute)
    return found


# Tables

_TOTALS = ("tong", "cong", "tong_cong", "tong_so", "tong_diem", "toan_tinh", "toan_xa")
_HUNDRED = late(
    lambda: (
        rf"(?:thang điểm|tổng (?:số )?điểm(?: (?:{one_of(phrases('figures')['at_most_always'])}))?(?: là)?) 100"
        r"(?!\w|[.,]\d)"
    )
)


@check(
    "nd-511", "dòng tổng của bảng", "nên", {"": ""},
    {"": ("cột “{cot}”: dòng “{dong}” ghi {co}, cộng lại được {dung}", "sửa một trong các số"),
     "tram": ("điểm các tiêu chí cộng lại được {dung}, không phải {co}", "xem lại điểm từng tiêu chí")},
    why="Bảng cộng sai là lỗi người đọc thấy trước tiên; điểm tiêu chí phải đủ 100.",
    wrong="nội dung:\n  - bảng: {cột: [Tiêu chí, Điểm], dòng: [[Một, 40], [Hai, 50], [Tổng, 100]]}",
    right="nội dung:\n  - bảng: {cột: [Tiêu chí, Điểm], dòng: [[Một, 40], [Hai, 60], [Tổng, 100]]}",
)  # fmt: skip
def sums(draft: Draft) -> Iterator[Fault | Unknown]:
    for path, table in _tables(draft.plan, ()):
        yield from _sums_of(draft, path, table)


def _sums_of(draft: Draft, path: Path, table: Bang) -> Iterator[Fault]:
    rows = [row for row in table.dong if not isinstance(row, str)]
    at = next((i for i, row in enumerate(rows) if any(fold(cell).strip("_.:") in _TOTALS for cell in row[:2])), None)
    if at is None or any(isinstance(row, str) for row in table.dong):  # groups may have sums of their own
        return
    parts, total = (rows[:at], rows[at]) if at else (rows[1:], rows[0])
    for column, typed in enumerate(total):
        said = _number(typed)
        values = [_number(row[column]) for row in parts]
        if said is None or len(values) < 2 or any(value is None for value in values):
            continue
        found = sum(filter(None, values), Decimal(0))
        name = table.cot[column].ten
        if found == said or fold(name) in ("stt", "tt", "so_tt"):
            continue
        label = next(cell for cell in total[:2] if fold(cell).strip("_.:") in _TOTALS)
        where = draft.at(*path, words=label)
        yield fault(where, name, cot=name, dong=label, co=format_number(said), dung=format_number(found))


@check(
    "nd-512", "điểm tiêu chí đủ 100", "nên", {"": ""},
    {"": ("các tiêu chí cộng lại được {dung} điểm, câu chữ nói {co}", "xem lại điểm từng tiêu chí")},
    why="Thang điểm 100 mà các tiêu chí cộng lại khác 100 thì không chấm được.",
    wrong="tiêu chí:\n  - Chấm theo thang điểm 100\n  - bảng: {cột: [Tiêu chí, Điểm], dòng: [[Một, 40], [Hai, 50]]}",
    right="tiêu chí:\n  - Chấm theo thang điểm 100\n  - bảng: {cột: [Tiêu chí, Điểm], dòng: [[Một, 40], [Hai, 60]]}",
)  # fmt: skip
def hundred(draft: Draft) -> Iterator[Fault | Unknown]:
    if not any(_HUNDRED.search(said.text) for said in draft.of("tiêu chí", "khen thưởng", "nội dung")):
        return
    for path, table in _tables(draft.plan, ()):
        column = next((at for at, one in enumerate(table.cot) if fold(one.ten).startswith("diem")), None)
        if column is None or path[0] not in ("tiêu chí", "khen thưởng", "nội dung"):
            continue
        rows = [row for row in table.dong if not isinstance(row, str)]
        parts = [row for row in rows if not any(fold(cell).strip("_.:") in _TOTALS for cell in row[:2])]
        values = [_number(row[column]) for row in parts]
        if len(parts) < len(rows) or len(values) < 2 or any(value is None for value in values):
            continue  # its own total says it
        found = sum(filter(None, values), Decimal(0))
        if found != 100:
            yield fault(draft.at(*path, words=table.cot[column].ten), dung=format_number(found), co="100")


def _tables(node: Node, path: Path) -> Iterator[tuple[Path, Bang]]:
    for field in type(node).fields().values():
        value = getattr(node, field.attribute)
        here = (*path, field.label)
        if isinstance(value, Bang):
            yield here, value
        elif isinstance(value, tuple):
            for at, one in enumerate(value):
                if isinstance(one, Node):
                    yield from _tables(one, (*here, at))
        elif isinstance(value, Node):
            yield from _tables(value, here)


def _number(typed: str) -> Decimal | None:
    try:
        return parse_number(typed.strip().rstrip("%").strip())
    except (ValueError, InvalidOperation):
        return None
