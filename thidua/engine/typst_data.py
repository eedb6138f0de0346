"""What a template prints, as data for typst: lines, blocks and tables with their looks; no text of it is markup."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any, NamedTuple

import attrs

from thidua.engine.placeholders import notes_of
from thidua.engine.sandbox import allowed
from thidua.engine.typst_own import PICTURES
from thidua.engine.values import checked, printed
from thidua.grammar.looks import has_signs
from thidua.layout import BanIn, Kieu
from thidua.layout.appendix import PhuLucIn
from thidua.layout.convention import convention, counts_lines
from thidua.layout.ending import Cuoi, Ky
from thidua.layout.heading import Dau
from thidua.layout.lines import BangIn, Chu, Dong, HangIn, Ke, Khoi, marked
from thidua.layout.notes import Numbers
from thidua.layout.signing import CacO, OTrong
from thidua.model import KeHoach
from thidua.model.bang_bieu import DongChiTieu, DongPhanCong, PhanThan
from thidua.model.muc import DongY
from thidua.pictures import Anh
from thidua.wording import NBSP

_RULES = (
    "het_cau", "sau_muc", "duoi_co_quan", "duoi_trich_yeu", "tu_noi_nhan", "muc_hoa", "nghieng", "chuc_vu_dam",
)  # fmt: skip
"""What the page asks of a convention."""
O_KY = "cac_o_ky"
"""The name among the values of the fields that a document is to have, where it is to have any."""
_NO_DAY = (1980, 1, 1)
"""The day of a file whose document has none: PDF/A wants one, and that of the clock would make each file another."""


class Told(NamedTuple):
    """What is told to typst: the values as JSON; the pictures that it names, by their files."""

    data: str
    pictures: Mapping[str, bytes]


def told_of(
    values: Mapping[str, Any],
    own: Mapping[str, Any],
    fonts: Iterable[str],
    optional: Iterable[str] = (),
    *,
    keep: bool = False,
) -> Told:
    """The values of a template as JSON: the printed form by its names, ``kieu``, ``quy_uoc`` (the words and signs of
    the convention), what a file says of itself, its ``own`` texts and lists (``rieng``), and what else is given beside
    the plan (``gia_tri``), nothing for a name that is ``optional``. With ``keep`` a gap is the tag that fills it.
    Raises ``RefusedError`` for a value that has no printed form.
    """
    kieu: Kieu = values["kieu"]
    fields: CacO | None = values.get(O_KY)
    signers = values["cuoi"].ky if fields and values["cuoi"] else ()
    signing = {id(one): fields.ky[at] for at, one in enumerate(signers)} if fields else {}
    plain = _Plain(notes_of(values, given=True), keep=keep, signing=signing)
    # In the order of the paper: so are the marks of notes counted.
    found: dict[str, Any] = {name: plain(values[name]) for name in ("dau", "khoi")}
    found["rieng"] = {name: plain.free(value) for name, value in own.items()}
    found |= {name: plain(values[name]) for name in ("cuoi", "phu_luc", "kem")}
    rules = convention(kieu)
    found["kieu"] = attrs.asdict(kieu)
    found["quy_uoc"] = {name: getattr(rules, name) for name in _RULES} | {"pt": not counts_lines(kieu.quy_uoc)}
    found["phong"] = list(fonts)
    found["chu_thich"] = plain.notes is not None
    found["o"] = plain(fields)
    found["tep"] = _file(values["plan"], values["dau"])
    more = values.keys() - _of_plans()
    given = {name: plain.free(values[name]) for name in values if name in more}
    found["gia_tri"] = {**dict.fromkeys(optional), **given}
    return Told(json.dumps(found, ensure_ascii=False), plain.pictures)


@cache
def _of_plans() -> frozenset[str]:
    """The names of what a plan gives to every template."""
    return frozenset((*KeHoach.fields(), "plan", "kieu", O_KY, *(field.name for field in attrs.fields(BanIn))))


def _file(plan: KeHoach, dau: Any) -> Mapping[str, Any]:
    """What the file says of its document: title, who issues it, what it is about, its day."""
    day = plan.ngay.date if plan.ngay else None
    return {
        "tua": f"{dau.ten_loai} {dau.trich_yeu.words}".strip(),
        "tac_gia": plan.co_quan.ten if plan.co_quan else "",
        "mo_ta": dau.trich_yeu.words,
        "ngay": (day.year, day.month, day.day) if isinstance(day, date) else _NO_DAY,
    }


_LETTERS = 60
"""More letters than these find no room on a line of the page (165 mm), even of the narrow ones: 2.7 mm each."""
_LETTER, _PADDING = 3.2, 3.8
"""What a letter of a table takes at most that is not a W, and what a cell leaves at both sides, mm: a word that was
broken without need costs a line, one that was not stands outside of its cell.
"""


@cache
def _long(letters: int) -> re.Pattern[str]:
    return re.compile(rf"\S{{{letters + 1},}}")


def broken(text: str, letters: int) -> str:
    """A text as typst is to break it into lines: words of more than so many letters at any of them, ``2021 - 2025``
    nowhere, which it would break between the dash and the no-break space.
    """
    text = text.replace(_WHOLE, "")
    if NBSP in text:
        text = _DASHED.sub(lambda found: f"{_WHOLE}{found[0]}{_WHOLE}" if len(found[0]) < letters else found[0], text)
    return _long(letters).sub(lambda word: _ANYWHERE.join(word[0]), text) if len(text) > letters else text


_ANYWHERE, _WHOLE = "\u200b", "\u2060"
"""Marks of the data, none of which is printed: here a line may end; from here to the next one none may."""
_DASHED = re.compile(rf"(?:[^\s{_WHOLE}{_ANYWHERE}]+{NBSP}|(?<= ))[-–]{NBSP}[^\s{_WHOLE}{_ANYWHERE}]*")


MARK = "thidua:"


def mark_of(field: OTrong) -> str:
    """Where a link to this is drawn, a field is to be: so the file tells its place, in the order of the text."""
    return MARK + (field.dau or field.ten)


@attrs.frozen
class _Plain:
    """Turns the printed form into plain data; ``notes`` numbers the marks of notes, where there are any; ``signing``
    are the fields of those who sign, where they have any.
    """

    notes: Numbers | None
    keep: bool = attrs.field(kw_only=True)
    signing: Mapping[int, tuple[OTrong, ...]] = attrs.field(kw_only=True)
    pictures: dict[str, bytes] = attrs.field(factory=dict, init=False)
    """The pictures that are met, by the files in which typst finds them."""

    def __call__(self, value: Any) -> Any:
        as_data = _WAYS.get(type(value))
        return as_data(self, value) if as_data else value

    def line(self, line: Dong, letters: int = _LETTERS) -> Any:
        """A line: its text where it is plain and as wide as its column, else its runs and by how many mm it is less.

        Words of more than so many ``letters`` may be broken anywhere, as Word does.
        """
        if self.notes is not None:
            line = self.notes.line(line)
        if not line.thut and len(line.van) == 1 and line.van[0].tron:
            return broken(line.van[0].chu, letters)
        return {"van": [self.run(run, letters) for run in line.van], "thut": line.thut}

    def run(self, run: Chu, letters: int) -> Any:
        """A run: its text where it is plain, the number and words of a note at its mark, else text and look."""
        if self.notes is not None and (number := run.so_chu_thich):
            note = self.notes.given[run.chu_thich]
            return {"so": number, "doan": [self.line(one) for one in note.doan]}
        if run.tron:
            return broken(run.chu, letters)
        if run.thieu and self.keep:
            return run.the
        return {"chu": broken(run.chu, letters), "dam": run.dam, "nghieng": run.nghieng, "thieu": run.thieu}

    def block(self, block: Khoi) -> Mapping[str, Any]:
        """A block of the body; ``bang`` only where it is a table."""
        said = {"loai": block.loai, "dong": self.line(block.dong), "cap": block.cap, "giu": block.giu}
        return said | {"bang": self(block.bang)} if block.bang else said

    def table(self, table: BangIn) -> Mapping[str, Any]:
        """A table: columns and rows, the words of each cell broken where they are wider than it."""
        room = [max(1, int((column.rong - _PADDING) / _LETTER)) for column in table.cot]
        head = [
            {"ten": self.line(column.ten, most), "rong": column.rong, "giua": column.giua}
            for column, most in zip(table.cot, room, strict=True)
        ]
        return {"cot": head, "hang": [self.row(row, room) for row in table.hang]}

    def row(self, row: HangIn, room: Sequence[int]) -> Mapping[str, Any]:
        """A row of a table; in one cell over all columns is room for any word."""
        widths = [_LETTERS] if row.gop else room
        cells = [[self.line(line, most) for line in cell] for cell, most in zip(row.o, widths, strict=True)]
        return {"o": cells, "gop": row.gop}

    def ending(self, ending: Cuoi) -> Mapping[str, Any]:
        """An ending, its signers in rows where they are many."""
        return self.fields(ending) | {"nhieu": ending.nhieu, "hang": self(ending.hang)}

    def signer(self, signer: Ky) -> Mapping[str, Any]:
        """A signer, and where he signs."""
        return self.fields(signer) | {"o": self(self.signing.get(id(signer)))}

    def field(self, field: OTrong) -> Mapping[str, Any]:
        """A field: its mark in the file, its size in mm."""
        return {"dau": mark_of(field), "rong": field.rong, "cao": field.cao}

    def free(self, value: Any) -> Any:
        """A value of a plan, or beside it: a text with its looks, lists, mappings, rows by their names, a picture,
        anything else as it is printed.
        """
        if isinstance(value, bool | int):
            return value
        if isinstance(value, str):
            return self.line(Dong(marked(value))) if has_signs(value) else broken(checked(value), _LETTERS)
        if isinstance(value, list | tuple):
            return [self.free(one) for one in value]
        if isinstance(value, Mapping):
            return {str(name): self.free(one) for name, one in value.items()}
        if isinstance(value, Anh):
            return self.picture(value)
        if type(value) in _ROWS:
            cls: Any = type(value)
            return {name: self.free(getattr(value, name)) for name in allowed(cls)}
        return self.free(printed(value))

    def picture(self, picture: Anh) -> Mapping[str, Any]:
        """A picture: its file, its size in mm, the words that stand for it."""
        file = f"{picture.digest}.{picture.loai}"
        self.pictures[file] = picture.du_lieu
        return {"tep": f"/{PICTURES}/{file}", "rong": picture.rong, "cao": picture.cao, "thay_the": picture.thay_the}

    def fields(self, value: Any) -> dict[str, Any]:
        """Anything else of the printed form by its fields."""
        names = (field.name for field in attrs.fields(type(value)))
        return {name: self(getattr(value, name)) for name in names if name != "chu_thich"}  # which stand at their marks


_ROWS = (DongChiTieu, DongPhanCong, DongY, PhanThan)
"""Rows of what a plan says, which a template takes apart."""
_WAYS: Mapping[type, Callable[[_Plain, Any], Any]] = {
    Dong: _Plain.line,
    Khoi: _Plain.block,
    BangIn: _Plain.table,
    Cuoi: _Plain.ending,
    Ky: _Plain.signer,
    OTrong: _Plain.field,
    tuple: lambda plain, values: [plain(value) for value in values],
    **dict.fromkeys((Dau, Ke, PhuLucIn, BanIn, CacO), _Plain.fields),
}
"""How each kind of thing on the paper is said; text, numbers and nothing are what they are."""
