"""Lines, rules and tables of the layout as HTML, escaped for the place where they stand."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import groupby
from typing import Any

from thidua.engine import faults
from thidua.engine.html_places import HtmlContext
from thidua.engine.refusals import RefusedError
from thidua.engine.values import Block, checked, escaped, printed, runs
from thidua.layout.flat import YIn
from thidua.layout.lines import BangIn, Chu, Dong, HangIn, Ke, Khoi
from thidua.layout.notes import ChuThichIn
from thidua.pictures import Anh
from thidua.wording import NBSP

_DASHES = ("-", "–")
_HYPHENS = tuple(f"{dash}{NBSP}" for dash in _DASHES)
_CSS_PLAIN = re.compile(r"[^\w ]", re.ASCII)


def put(place: HtmlContext, value: Any) -> str:
    """A value as it stands at a place of an HTML template.

    Raises ``RefusedError`` for what cannot stand there.
    """
    if place == "số":
        return _number(value)
    if place == "trơn":
        return _attribute(_plain(value))
    if place == "chữ css":
        return _CSS_PLAIN.sub(lambda sign: f"\\{ord(sign.group()):x} ", checked(_plain(value)))
    return _flow(value) if place == "khối" else _phrase(value)


def _number(value: Any) -> str:
    """A number of CSS: with a point, without thousands; nothing else has a place there."""
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal) or abs(float(value)) > 1e9:
        raise RefusedError(faults.UNFIT_PLACE.said("css"))
    return f"{float(value):.4f}".rstrip("0").rstrip(".")


def _plain(value: Any) -> str:
    """A value as text without look, for an attribute, a title, a string of CSS."""
    if type(value) is Block and "<" in value.markup:
        raise RefusedError(faults.UNFIT_PLACE.said("the"))
    if isinstance(value, Ke | BangIn) or (isinstance(value, Khoi) and value.bang):
        raise RefusedError(faults.UNFIT_PLACE.said("ke"))
    return str(value) if isinstance(value, Dong) else printed(value)


def _attribute(text: str) -> str:
    return escaped(checked(text)).replace('"', "&quot;").replace("'", "&#39;")


def _flow(value: Any) -> str:
    """A value among blocks."""
    if isinstance(value, Khoi) and value.bang:
        return table(value.bang)
    if isinstance(value, tuple) and value and all(isinstance(one, YIn) for one in value):
        return listed(value)
    return table(value) if isinstance(value, BangIn) else _phrase(value)


def listed(rows: Iterable[YIn]) -> str:
    """Rows of a flat list as lists in lists; a table stands in the item whose it is, in a box that scrolls."""
    out: list[str] = []
    levels: list[int] = []

    def close(cap: int) -> None:
        while levels and levels[-1] > cap:
            levels.pop()
            out.append("</li></ul>")

    for row in rows:
        close(row.cap)
        if row.bang:
            out.append(boxed(row.bang))
        elif levels and levels[-1] == row.cap:
            out.append(f"</li><li>{_phrase(row.dong)}")
        else:
            levels.append(row.cap)
            out.append(f"<ul><li>{_phrase(row.dong)}")
    close(0)
    return "".join(out)


def boxed(value: BangIn) -> str:
    """A table in a box that scrolls where a screen is narrow, for keys too."""
    name = _attribute(f"Bảng: {value.tieu_de}" if value.tieu_de else "Bảng")
    return f'<div class="cuon" role="group" tabindex="0" aria-label="{name}">{table(value)}</div>'


def _phrase(value: Any) -> str:
    """A value in a paragraph."""
    if type(value) is Block:
        return value.markup
    if isinstance(value, Anh):
        return _picture(value)
    if isinstance(value, Ke):
        return f'<span class="ke" style="display:block;width:{_number(value.dai)}mm"></span>'
    if isinstance(value, BangIn) or (isinstance(value, Khoi) and value.bang):
        raise RefusedError(faults.UNFIT_PLACE.said("bang"))
    if isinstance(value, list | tuple):
        return "<br>".join(map(_phrase, value))
    line = value.dong if isinstance(value, Khoi) else value
    said = "".join(map(_run, runs(line)))
    return _breaking(said) if isinstance(line, Dong) and line.thut else said


_HELD = 4
"""So many words that are held on one line with the next have room on any screen."""


def _breaking(title: str) -> str:
    """A narrowed line whose words are held together so that they are on paper where they belong: a narrow screen, to
    which ``<wbr>`` means something, may part them.
    """
    return " ".join(map(_parted, title.split(" ")))


def _parted(held: str) -> str:
    if held.count(NBSP) <= _HELD:
        return held
    words = held.split(NBSP)
    return words[0] + "".join(NBSP + word if word in _DASHES else f"{NBSP}<wbr>{word}" for word in words[1:])


def _run(run: Chu) -> str:
    if run.so_chu_thich:
        return _mark(run)
    text = escaped(checked(run.chu).replace("\r\n", "\n"))
    if any(sign in text for sign in _HYPHENS):
        text = " ".join(map(_unbroken, text.split(" ")))
    text = text.replace("\n", "<br>")
    if run.nghieng:
        text = f"<i>{text}</i>"
    if run.dam:
        text = f"<b>{text}</b>"
    return f'<mark class="thieu">{text}</mark>' if run.thieu else text


def _mark(run: Chu) -> str:
    """The mark of a note: a link to it, to which the note links back."""
    number = run.so_chu_thich
    own = "" if run.lai else f' id="dau-chu-thich-{number}"'
    return f'<sup><a class="dau-chu-thich" href="#chu-thich-{number}"{own}>{number}</a></sup>'


def _picture(picture: Anh) -> str:
    """A picture inside its page, in its size on paper."""
    data = base64.b64encode(picture.du_lieu).decode()
    size = f"width:{_number(picture.rong)}mm;height:{_number(picture.cao)}mm"
    words = _attribute(picture.thay_the)
    return f'<img src="data:image/{picture.loai};base64,{data}" alt="{words}" style="{size};vertical-align:bottom">'


def with_notes(page: str, notes: Iterable[ChuThichIn]) -> str:
    """A page with its notes at its end, for a template that does not print them itself."""
    items = "".join(
        f'<li id="chu-thich-{note.so}" value="{note.so}">{"<br>".join(map(_phrase, note.doan))} '
        f'<a href="#dau-chu-thich-{note.so}" title="Về chỗ có dấu">↩</a></li>'
        for note in notes
    )
    inside = page.rpartition("</main>")[2].partition("</body>")[0]  # which ends the page: notes are of what it says
    head, end, tail = page.rpartition("</main>" if "</main>" in page and not inside.strip() else "</body>")
    section = f'<section class="chu-thich"><hr><ol>{items}</ol></section>\n'
    return f"{head}{section}{end}{tail}" if end else f"{page}{section}"


def _unbroken(word: str) -> str:
    """Browsers break a line behind a hyphen even where a no-break space follows: ``2021 -`` / ``2025``."""
    return f'<span style="white-space:nowrap">{word}</span>' if any(sign in word for sign in _HYPHENS) else word


# --- Tables ---------------------------------------------------------------------------------------


def table(value: BangIn) -> str:
    """A table: widths of its columns in mm, its head repeated on each page, each group of rows a body of its own."""
    columns = "".join(f'<col style="width:{_number(column.rong)}mm">' for column in value.cot)
    heads = "".join(f'<th scope="col">{_phrase(column.ten)}</th>' for column in value.cot)
    width = _number(sum(column.rong for column in value.cot))
    title = f"<caption>{_phrase(value.tieu_de)}</caption>" if value.tieu_de else ""
    return (
        f'<table class="bang" style="width:{width}mm">{title}<colgroup>{columns}</colgroup>'
        f"<thead><tr>{heads}</tr></thead>{''.join(_bodies(value))}</table>"
    )


def _bodies(value: BangIn) -> Iterator[str]:
    group = 0

    def of(row: HangIn) -> int:
        nonlocal group
        group += row.gop
        return group

    for _, rows in groupby(value.hang, of):
        yield f"<tbody>{''.join(_row(row, value) for row in rows)}</tbody>"


def _row(row: HangIn, value: BangIn) -> str:
    looks = " ".join(name for name in ("giu", "cao") if getattr(row, name))
    kept, middle = (f' class="{looks}"' if looks else ""), ' class="giua"'
    if row.gop:
        scope = f'colspan="{len(value.cot)}" scope="rowgroup"'
        return f"<tr{kept}><th {scope}>{_cell(row.o[0])}</th></tr>"
    cells = (
        f"<td{middle if column.giua else ''}>{_cell(cell)}</td>" for column, cell in zip(value.cot, row.o, strict=True)
    )
    return f"<tr{kept}>{''.join(cells)}</tr>"


def _cell(lines: Iterable[Dong]) -> str:
    found = list(lines)
    return _phrase(found[0]) if len(found) == 1 else "".join(f"<p>{_phrase(one)}</p>" for one in found)
