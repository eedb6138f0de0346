"""Rules of targets and tables: what is measured, by whom, by when; values that fit their words, sums that are right."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from functools import cache

from thidua.cursor import Path
from thidua.grammar.deadlines import target_deadline_of
from thidua.grammar.figures import parse_figure
from thidua.grammar.lists import late, one_of, phrases
from thidua.grammar.looks import without_notes
from thidua.listed import listed
from thidua.model import Bang, ChiTieu
from thidua.rules.check import Fault, Unknown, check, fault
from thidua.rules.draft import Draft, Said
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
        (way, one)
        for way, one, _, when in leaves
        if not when and target_deadline_of(one.noi_dung or one.tieu_de) is None
    ]
    if found and draft.on_paper:
        yield Unknown("khong_in")
        return
    yield from _told(draft, found)


def _counts(target: ChiTieu) -> bool:
    """Its words say how much: in figures, in words, by a rank to be reached, or that there is to be none."""
    words = target.noi_dung or target.tieu_de
    return bool(_FIGURE.search(words)) or _IN_WORDS.search(words) is not None


@cache
def _data() -> Mapping[str, list[str]]:
    return listed(__file__, "targets")


_FIGURE = late(r"[0-9]", re.NOFLAG)
_IN_WORDS = late(
    lambda: (
        rf"(?<!\w)(?:{one_of(_data()['do_duoc'])})(?!\w)"
        rf"|(?<!\w)(?:{one_of(_data()['so'])})\s(?:{one_of(_data()['sau_so'])})(?!\w)"
    )
)


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
        if _says_just_so(words, given, compared, unit):  # of most targets this is known at once
            continue
        at, read = draft.at(*way, words=words), parse_figure(without_notes(words))
        if read.gia_tri is None:
            continue
        if read.gia_tri != given:
            yield fault(at, shorten(words, 60), co=format_number(given), khac=format_number(read.gia_tri))
        elif {compared, read.so_sanh} in _OPPOSITES:
            yield fault(at, shorten(words, 60), "so_sanh", co=compared, khac=read.so_sanh)
        elif (
            unit
            and read.don_vi_tinh
            and "%" in (unit, read.don_vi_tinh)
            and _is_share(unit) != _is_share(read.don_vi_tinh)
        ):
            yield fault(at, shorten(words, 60), "don_vi", co=unit, khac=read.don_vi_tinh)


_OPPOSITES = [{least, most} for least in ("trên", "ít nhất") for most in ("dưới", "không quá")]
"""Comparisons that cannot both be meant; others are a way to read a sentence."""


def _says_just_so(words: str, value: Decimal, compared: str, unit: str) -> bool:
    """A sentence says a value as it was typed: ``không quá 15 phút``; without a comparison, it has no other number."""
    if not compared:
        return not unit and _says_alone(words, value)
    shown = format_number(value)
    return any(
        one[0].rstrip(".,").lstrip("0") == shown
        and words[: one.start()].rstrip().casefold().endswith(compared)
        and (not unit or _is_share(unit) == words[one.end() :].lstrip().startswith("%"))
        for one in _NUMBERS.finditer(words)
    )


def _says_alone(words: str, value: Decimal) -> bool:
    """A value is the one number of a sentence, as it stands there."""
    numbers = _NUMBERS.findall(words)
    return len(numbers) == 1 and numbers[0].lstrip("0") == str(value)


_NUMBERS = late(r"[0-9][0-9.,]*", re.NOFLAG)


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

_HUNDRED = late(
    lambda: (
        rf"(?:thang điểm|tổng (?:số )?điểm(?: (?:{one_of(phrases('figures')['at_most_always'])}))?(?: là)?) 100"
        r"(?!\w|[.,]\d)|tổng (?:cộng )?100 điểm(?!\w)"
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
    for path, table in draft.tables:
        yield from _sums_of(draft, path, table)


def _sums_of(draft: Draft, path: Path, table: Bang) -> Iterator[Fault]:
    rows = [row for row in table.dong if not isinstance(row, str)]
    at = next((i for i, row in enumerate(rows) if _is_total(row)), None)
    if at is None or any(isinstance(row, str) for row in table.dong):  # groups may have sums of their own
        return
    parts, total = (rows[:at], rows[at]) if at else (rows[1:], rows[0])
    label = next(cell for cell in total[:2] if _is_total((cell,)))
    for column, one in enumerate(table.cot):
        if _is_no_sum(one.ten, [row[column] for row in rows]):
            continue
        for head, below in _sums(parts, total):
            said, values = _number(head[column]), [_number(row[column]) for row in below]
            if said is None or len(values) < _FEWEST_PARTS or any(value is None for value in values):
                continue
            found = sum(filter(None, values), Decimal(0))
            if said not in (found, _without_extra_points(below, values)):
                name = label if head is total else next(filter(None, head[1:2]), head[0])
                yield fault(
                    draft.at(*path, words=label), one.ten, cot=one.ten, dong=shorten(name, 40),
                    co=format_number(said), dung=format_number(found),
                )  # fmt: skip
                break


def _without_extra_points(rows: Sequence[Row], values: Sequence[Decimal | None]) -> Decimal:
    """The sum of what is no bonus and no deduction: a total is often that of the criteria alone."""
    kept = (value for row, value in zip(rows, values, strict=True) if not any(map(_MORE_POINTS.search, row[:2])))
    return sum(filter(None, kept), Decimal(0))


_FEWEST_PARTS = 2
Row = Sequence[str]


def _is_total(row: Row) -> bool:
    """A row sums up others, as one of its first cells says."""
    return any(fold(cell).strip("_.:") in _totals() for cell in row[:2])


@cache
def _totals() -> frozenset[str]:
    return frozenset(map(fold, _data()["tong"]))


def _is_no_sum(title: str, cells: Sequence[str]) -> bool:
    """A column is not summed up: it counts the rows, or holds shares, prices, averages, ranks."""
    key = f"_{fold(title)}_"
    return (
        any(cell.rstrip().endswith("%") for cell in cells)
        or any(f"_{fold(one)}_" in key or one == title.strip() for one in _data()["khong_cong"])
        or "%" in title
    )


def _sums(parts: Sequence[Row], total: Row) -> Iterator[tuple[Row, list[Row]]]:
    """What is the sum of what: the total of the rows of the highest level, a row of that level of those below it."""
    levels = [_level(row[0]) for row in parts]
    known = {level for level in levels if level is not None}
    if len(known) < 2:
        yield total, list(parts)
        return
    if None in levels:  # a row that nobody knows the place of
        return
    top = min(known)
    yield total, [row for row, level in zip(parts, levels, strict=True) if level == top]
    heads = [at for at, level in enumerate(levels) if level == top]
    for at, end in zip(heads, [*heads[1:], len(parts)], strict=True):
        inside = [level for level in levels[at + 1 : end] if level is not None]
        least = min(inside, default=None)
        yield parts[at], [row for row, level in zip(parts[at + 1 : end], inside, strict=True) if level == least]


_LEVELS = tuple(
    late(one, re.NOFLAG)
    for one in (r"[A-HĐ]", r"[IVX]+", r"[0-9]+", r"[0-9]+\.[0-9]+", r"[0-9]+(?:\.[0-9]+){2,}", r"[a-zđ]", r"[-+*•–]")
)
"""How rows are numbered, from the highest level down."""


def _level(number: str) -> int | None:
    """The level that the number of a row says; None for one that says none."""
    sign = number.strip().rstrip(".)")
    return next((at for at, form in enumerate(_LEVELS) if form.fullmatch(sign or number.strip())), None)


@check(
    "nd-512", "điểm tiêu chí đủ 100", "nên", {"": ""},
    {"": ("các tiêu chí cộng lại được {dung} điểm, câu chữ nói {co}", "xem lại điểm từng tiêu chí")},
    why="Thang điểm 100 mà các tiêu chí cộng lại khác 100 thì không chấm được.",
    wrong="tiêu chí:\n  - Chấm theo thang điểm 100\n  - bảng: {cột: [Tiêu chí, Điểm], dòng: [[Một, 40], [Hai, 50]]}",
    right="tiêu chí:\n  - Chấm theo thang điểm 100\n  - bảng: {cột: [Tiêu chí, Điểm], dòng: [[Một, 40], [Hai, 60]]}",
)  # fmt: skip
def hundred(draft: Draft) -> Iterator[Fault | Unknown]:
    parts = {said.part for said in draft.having("điểm") if said.part in _OF_POINTS and _HUNDRED.search(said.text)}
    if not parts:
        return
    for path, table in draft.tables:
        column = next((at for at, one in enumerate(table.cot) if fold(one.ten).startswith("diem")), None)
        rows = [row for row in table.dong if not isinstance(row, str)]
        if column is None or path[0] not in _OF_POINTS or any(map(_is_total, rows)):  # its own total says it
            continue
        rows = [row for row in rows if not any(map(_MORE_POINTS.search, row[:2]))]
        sums = [_added(row[column] for row in below) for _, below in _sums(rows, ())][:1]
        if sums and sums[0] is not None and sums[0] != _WHOLE:
            yield fault(draft.at(*path, words=table.cot[column].ten), dung=format_number(sums[0]), co="100")
    for part in parts:
        yield from _points_in_words(draft, part)
    for said in draft.of(*parts):
        yield from _points_in_line(draft, said)


_OF_POINTS = ("tiêu chí", "khen thưởng", "nội dung")
_WHOLE = 100


def _added(cells: Iterable[str]) -> Decimal | None:
    """The sum of two cells or more; None where one is no number."""
    values = [_number(cell) for cell in cells]
    known = [value for value in values if value is not None]
    return sum(known, Decimal(0)) if len(known) == len(values) >= _FEWEST_PARTS else None


_POINTS = late(r"(?<![\w.,])(?P<points>[0-9]{1,3})\sđiểm\s?\)?[\s.;:,]*$")
_ONE_BY_ONE = late(lambda: rf"(?<!\w)(?:(?:{one_of(_data()['diem_le'])})\s(?=[0-9]{{1,3}}\sđiểm\s?\)?[\s.;:,]*$))")
_MORE_POINTS = late(lambda: rf"(?<!\w)(?:{one_of(_data()['diem_them'])})(?!\w)")


def _points_in_words(draft: Draft, part: str) -> Iterator[Fault]:
    """Items of one list that each end in points: those of the highest list that has several."""
    lists: dict[Path, list[tuple[Said, int]]] = {}
    unclear: set[Path] = set()
    for said in draft.of(part):
        found = _POINTS.search(said.text)
        if found and not _MORE_POINTS.search(said.text) and len(said.path) > 1:
            above = said.path[: max(at for at, step in enumerate(said.path) if isinstance(step, int))]
            lists.setdefault(above, []).append((said, int(found["points"])))
            if _ONE_BY_ONE.search(said.text):
                unclear.add(above)
    several = {path: items for path, items in lists.items() if len(items) >= _FEWEST_PARTS and path not in unclear}
    depth = min(map(len, several), default=0)
    highest = [items for path, items in several.items() if len(path) == depth]
    if len(highest) == 1 and (found_ := sum(points for _, points in highest[0])) != _WHOLE:
        first = highest[0][0][0]
        yield fault(draft.where(first), shorten(first.text, 80), dung=str(found_), co="100")


_PARTED = late(r"(?<!\w)100\sđiểm,?\s(?:bao\s)?gồm:?\s(?P<parts>.+)$")


def _points_in_line(draft: Draft, said: Said) -> Iterator[Fault]:
    """A sentence that says of what the hundred are made, each part with its points."""
    found = _PARTED.search(said.text)
    if not found or _MORE_POINTS.search(said.text) or "(" in found["parts"]:
        return
    parts = found["parts"].split(";" if ";" in found["parts"] else ",")
    points = [_POINTS.search(one) for one in parts]
    if len(parts) < _FEWEST_PARTS or not all(points) or any(map(_ONE_BY_ONE.search, parts)):
        return
    if (found_ := sum(int(one["points"]) for one in points if one)) != _WHOLE:
        yield fault(draft.where(said, found.start()), shorten(said.text, 80), dung=str(found_), co="100")


def _number(typed: str) -> Decimal | None:
    try:
        return parse_number(typed.strip().rstrip("%").strip())
    except (ValueError, InvalidOperation):
        return None
