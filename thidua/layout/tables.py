"""Tables as they are printed: column widths in mm, cells as paragraphs, rows that stand over all columns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

import attrs

from thidua.diagnostics import Diagnostic
from thidua.grammar.lists import late
from thidua.grammar.looks import without_notes
from thidua.layout.balance import lay_title
from thidua.layout.lines import BangIn, CotIn, HangIn, Khoi, line, paragraphs
from thidua.layout.style import Kieu
from thidua.metrics import text_width
from thidua.model import Bang, KeHoach
from thidua.records import frozen
from thidua.rulebook.plans import TOO_NARROW
from thidua.wording import NBSP, keep_together, shorten

_PADDING = 4.4  # mm of a cell that are not text: 2 × 1.9 margin and the border
_SLACK = 0.05  # mm
_SMALLEST = 10  # pt, of letters that are read on paper without trouble
_TOLD = 3  # columns without room that are told of one table
_FIGURE = late(r"[\d\s.,:/%hgp" + NBSP + r"–-]*|[IVXLC]+", re.NOFLAG)


def lay_table(table: Bang, kieu: Kieu, *, wide: bool = False) -> Iterator[Khoi]:
    """A table's title and the table; ``wide`` in landscape."""
    if table.tieu_de:
        title, _ = lay_title(table.tieu_de, kieu.rong_ngang if wide else kieu.rong, kieu.co_chu)
        yield Khoi("ten_bang", title.going_on, giu=True)
    yield Khoi("bang", line(""), bang=_printed(table, kieu, wide=wide))


@frozen
class OwnColumn:
    """A column of a template's own table: its name; its width in mm, where what it holds does not say it; whether its
    cells are centred whatever they hold.
    """

    ten: str
    rong: float | None = None
    giua: bool = False


def lay_rows(
    columns: Sequence[OwnColumn], rows: Sequence[str | tuple[str, ...]], kieu: Kieu, *, wide: bool = False
) -> Khoi:
    """A table of a template's own: columns as wide as what they hold asks for."""
    width = kieu.rong_ngang if wide else kieu.rong
    cot = tuple(
        {"ten": one.ten, "rong": mm} if mm else one.ten
        for one, mm in zip(columns, _low(columns, rows, width, kieu.co_bang), strict=True)
    )
    printed = _printed(Bang(cot=cot, dong=tuple(rows)), kieu, wide=wide)
    middle = zip(printed.cot, columns, strict=True)
    cot_in = tuple(attrs.evolve(one, giua=one.giua or column.giua) for one, column in middle)
    return Khoi("bang", line(""), bang=attrs.evolve(printed, cot=cot_in))


_MOST_WEIGHED = 40
"""The rows by which widths are found, the fullest: what the others say changes nothing."""
_STEP = 1.0
"""mm that a column is widened by at a time."""
_TO_WRITE = 20.0
"""mm of a column of which nothing is known yet."""
_RAGGED = 4.0
"""mm of a line that its words leave empty, on the average."""


def _low(
    columns: Sequence[OwnColumn], rows: Sequence[str | tuple[str, ...]], width: float, size: float
) -> list[float | None]:
    """Widths in mm at which the table is as low as can be: from what its words need, each mm goes to the column that
    it makes lower by most. Those that are given stay; where there is no room, what is given is all that is said.
    """
    given = [one.rong for one in columns]
    cells = [tuple(map(without_notes, row)) for row in rows if not isinstance(row, str)]
    held = [*zip(*cells, strict=True)] if cells else [() for _ in columns]
    words = _least([without_notes(one.ten) for one in columns], held, size)
    kept = (_longest_kept(column, size) + _PADDING if any(column) else _TO_WRITE for column in held)
    least = [max(both) for both in zip(words, kept, strict=True)]
    widths = [mm or low for mm, low in zip(given, least, strict=True)]
    fullest = sorted(cells, key=lambda row: -max(map(len, row)))[:_MOST_WEIGHED]
    lengths = [[text_width(cell, size) for cell in row] for row in fullest]
    free = [i for i, mm in enumerate(given) if not mm]
    texts = [i for i in free if not all(_FIGURE.fullmatch(cell) for cell in held[i])]
    if sum(widths) > width or not texts:
        return given
    while (rest := width - sum(widths)) > _SLACK:
        gain = dict.fromkeys(free, 0.0)
        for row in lengths:
            lines, i = max((row[i] / (widths[i] - _PADDING - _RAGGED), i) for i in free)
            gain[i] += lines / widths[i] if lines > 1 else 0
        best = max(free, key=lambda i: gain[i])
        if not gain[best]:  # each cell is one line
            return [mm + rest / len(texts) if i in texts else mm for i, mm in enumerate(widths)]
        widths[best] += min(_STEP, rest)
    return [*widths]


def _printed(table: Bang, kieu: Kieu, *, wide: bool) -> BangIn:
    width, size = kieu.rong_ngang if wide else kieu.rong, kieu.co_bang
    cells = [tuple(map(without_notes, row)) for row in table.dong if not isinstance(row, str)]
    columns = list(zip(*cells, strict=True)) if cells else [() for _ in table.cot]
    given = [float(column.rong) if column.rong else None for column in table.cot]
    names = [column.ten for column in table.cot]
    plain = [without_notes(name) for name in names]
    least = _least(plain, columns, size)
    widths = share(given, plain, columns, width, size, least=least)
    fits = all(mm + _SLACK >= low for mm, low in zip(widths, least, strict=True))
    return BangIn(
        cot=tuple(
            CotIn(line(name), round(mm, 2), giua=_centred(column))
            for name, mm, column in zip(names, widths, columns, strict=True)
        ),
        hang=tuple(
            HangIn((tuple(paragraphs(row)),), gop=True)
            if isinstance(row, str)
            else HangIn(tuple(tuple(paragraphs(cell)) for cell in row))
            for row in table.dong
        ),
        chat=None if fits else _too_narrow(table, widths, kieu, wide=wide),
    )


def _too_narrow(table: Bang, widths: Sequence[float], kieu: Kieu, *, wide: bool) -> Diagnostic | None:
    """Which words and numbers the columns have no room for, and the way out: a wide page, smaller letters, or both."""
    size = kieu.co_bang
    rows = [(0, tuple(column.ten for column in table.cot))]
    rows += [(number, row) for number, row in enumerate(table.dong, 1) if not isinstance(row, str)]
    found, words = [], []
    for i, mm in enumerate(widths):
        number, word = max(
            ((number, word) for number, row in rows for word in without_notes(row[i]).split()),
            key=lambda one: text_width(one[1], size, bold=True), default=(0, ""),
        )  # fmt: skip
        words.append(text_width(word, size, bold=True))
        if word and mm + _SLACK < words[-1] + _PADDING:
            place = f"dòng {number}" if number else "tên cột"
            found.append(f"{place}, cột {i + 1} “{shorten(table.cot[i].ten)}”: {shorten(word)}")
    if not found:
        return None
    told = (*found[:_TOLD], *([f"và {len(found) - _TOLD} cột nữa"] if len(found) > _TOLD else ()))
    form, values = _way_out(sum(words), len(words) * _PADDING, kieu, wide=wide)
    return TOO_NARROW.said(form, nhieu=len(found), cho=told, **values)


def _way_out(words: float, padding: float, kieu: Kieu, *, wide: bool) -> tuple[str, dict[str, Any]]:
    """The form of the rule that says what would give the words of a row their room, and the size for it."""
    wider, own = kieu.rong_ngang, kieu.rong_ngang if wide else kieu.rong
    for form, width, smallest in (
        ("ngang", wider, kieu.co_bang),
        ("co", own, _SMALLEST),
        ("ngang_co", wider, _SMALLEST),
    ):
        fits = min(kieu.co_bang, int(2 * kieu.co_bang * (width - padding) / words) / 2)
        if fits >= smallest and not (wide and "ngang" in form):
            return form, {} if form == "ngang" else {"co": f"{fits:g}"}
    return "", {}


def _centred(column: Sequence[str]) -> bool:
    """A column of figures, times, numbers stands centred."""
    return bool(column) and all(_FIGURE.fullmatch(cell) for cell in column)


def share(
    given: Sequence[float | None],
    names: Sequence[str],
    columns: Sequence[Sequence[str]],
    width: float,
    size: float,
    *,
    least: Sequence[float] = (),
) -> list[float]:
    """The widths of columns in mm, filling ``width``: given ones kept, the rest by what they hold; ``least`` as
    :func:`_least` gives it, where it is known.

    No column is narrower than its longest word, nor, where there is room, than what stays on one line in its cells
    (``10h45 - 11h00``); widths that are too many are brought down to scale.
    """
    least = least or _least(names, columns, size)
    widths = _shared(given, least, names, columns, width, size)
    kept = [max(low, _longest_kept(column, size) + _PADDING) for low, column in zip(least, columns, strict=True)]
    if sum(kept) <= width and any(mm < low - _SLACK for mm, low in zip(widths, kept, strict=True)):
        widths = _shared(given, kept, names, columns, width, size)
    return widths


def _least(names: Sequence[str], columns: Sequence[Sequence[str]], size: float) -> list[float]:
    """The widths that the longest words of columns and of their names need."""
    return [_longest_word([name, *column], size) + _PADDING for name, column in zip(names, columns, strict=True)]


def _shared(
    given: Sequence[float | None],
    least: Sequence[float],
    names: Sequence[str],
    columns: Sequence[Sequence[str]],
    width: float,
    size: float,
) -> list[float]:
    """The widths, none narrower than its ``least``."""
    asked = [
        max(low, _PADDING + _usual([name, *column], size) if mm is None else mm)
        for mm, low, name, column in zip(given, least, names, columns, strict=True)
    ]
    fixed = sum(mm for mm, own in zip(asked, given, strict=True) if own is not None)
    free = [i for i, mm in enumerate(given) if mm is None]
    floor = sum(least[i] for i in free)
    if not free or fixed + floor >= width:
        return _to_scale(asked, least, width)
    rest = width - fixed
    spare = [asked[i] - least[i] for i in free]
    given_up = sum(spare)
    if not given_up:
        total = sum(asked[i] for i in free)
        part = {i: asked[i] * rest / total for i in free}
    else:
        part = {i: least[i] + more * (rest - floor) / given_up for i, more in zip(free, spare, strict=True)}
    return [part.get(i, mm) for i, mm in enumerate(asked)]


def _to_scale(asked: Sequence[float], least: Sequence[float], width: float) -> list[float]:
    """The widths brought to ``width``: what is above the longest word is what can be given or taken."""
    spare = [mm - low for mm, low in zip(asked, least, strict=True)]
    rest, given = width - sum(least), sum(spare)
    if rest <= 0 or not given:
        total = sum(asked)
        return [mm * width / total for mm in asked]
    return [low + more * rest / given for low, more in zip(least, spare, strict=True)]


def _longest_word(texts: Sequence[str], size: float) -> float:
    words = {word for text in texts for word in text.split()}
    return max((text_width(word, size, bold=True) for word in words), default=0.0)


def _longest_kept(texts: Sequence[str], size: float) -> float:
    """The longest words of cells that a line must not part."""
    kept = {words for text in texts for words in re.split(r"[ \t\n]+", keep_together(text)) if NBSP in words}
    return max((text_width(words, size) for words in kept), default=0.0)


def _usual(texts: Sequence[str], size: float) -> float:
    """What a column asks for: long texts are broken, so they count less than their length."""
    lengths = [text_width(text, size) for text in texts if text]
    if not lengths:
        return 0.0
    longest = max(lengths)
    return longest if longest < 30 else 30 + (longest - 30) ** 0.75


def assignments(plan: KeHoach) -> Bang:
    """The table of assignments: STT, nhiệm vụ, đơn vị chủ trì, phối hợp, thời hạn, sản phẩm. The notes of a sentence
    stand where it was said.
    """
    rows = (
        (
            row.stt,
            without_notes(row.nhiem_vu),
            row.chu_tri,
            row.phoi_hop,
            row.thoi_han.van_ban if row.thoi_han else "",
            row.san_pham,
        )
        for row in plan.cac_nhiem_vu
    )
    columns = ("STT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn", "Sản phẩm")
    return Bang(cot=columns, dong=tuple(rows))
