"""What a template prints, as data for typst: lines, blocks and tables with their looks; no text of it is markup."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache, lru_cache
from types import MappingProxyType
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
from thidua.layout.flat import laid_out
from thidua.layout.heading import Dau
from thidua.layout.lines import BangIn, Chu, Dong, HangIn, Ke, Khoi, marked
from thidua.layout.notes import Numbers
from thidua.layout.signing import TRUM, CacO, OTrong, attached_parts
from thidua.metrics import MM_PER_PT, text_width
from thidua.model import KeHoach
from thidua.model.bang_bieu import DongChiTieu, DongPhanCong, PhanThan
from thidua.model.muc import Bang, DongY
from thidua.pictures import Anh
from thidua.records import frozen
from thidua.wording import NBSP

_RULES = (
    "het_cau", "sau_muc", "duoi_co_quan", "duoi_trich_yeu", "tu_noi_nhan", "muc_hoa", "nghieng", "chuc_vu_dam",
)  # fmt: skip
"""What the page asks of a convention."""
O_KY = "cac_o_ky"
"""The name among the values of the fields that a document is to have, where it is to have any."""
_NO_DAY = (1980, 1, 1)
"""The day of a file whose document has none: PDF/A wants one, and that of the clock would make each file another."""
_NONE_OPEN = {"o_so": None, "o_ngay": None}


class Told(NamedTuple):
    """What is told to typst: the values as JSON, and what of them is the ``look``; the pictures that it names, by their
    files; and of the table that has most to print at the foot of its pages the rows and the marks of notes.
    """

    data: str
    look: str
    pictures: Mapping[str, bytes]
    noted: tuple[int, int] = (0, 0)


def told_of(
    values: Mapping[str, Any],
    own: Mapping[str, Any],
    fonts: Iterable[str],
    optional: Iterable[str] = (),
    *,
    keep: bool = False,
    measured: bool = True,
) -> Told:
    """The values of a template as JSON: the printed form by its names, ``kieu``, ``quy_uoc`` (the words and signs of
    the convention), what a file says of itself, its ``own`` texts and lists (``rieng``), and what else is given beside
    the plan (``gia_tri``), nothing for a name that is ``optional``. With ``keep`` a gap is the tag that fills it.
    Unless the letters of the font are ``measured`` (Times New Roman), a word is broken where it may be too wide.
    Raises ``RefusedError`` for a value that has no printed form.
    """
    kieu: Kieu = values["kieu"]
    fields: CacO | None = values.get(O_KY)
    signers = values["cuoi"].ky if fields and values["cuoi"] else ()
    signing = {id(one): fields.ky[at] for at, one in enumerate(signers)} if fields else {}
    parts = zip(attached_parts(values), fields.kem_theo, strict=True) if fields else ()
    attached = {id(one): field for one, field in parts}
    share = 1.0 if measured else _UNMEASURED
    plain = _Plain(notes_of(values, given=True), kieu, keep=keep, signing=signing, attached=attached, share=share)
    # In the order of the paper: so are the marks of notes counted.
    found: dict[str, Any] = {"dau": plain(values["dau"])}
    found["khoi"] = plain(values["khoi"])
    if values["than"] is not values["khoi"]:
        found["than"] = plain(values["than"])
    found["rieng"] = {name: plain.free(value) for name, value in own.items()}
    found |= {name: plain(values[name]) for name in ("cuoi", "phu_luc", "kem")}
    rules = convention(kieu)
    found["kieu"] = attrs.asdict(kieu)
    found["quy_uoc"] = {name: getattr(rules, name) for name in _RULES} | {"pt": not counts_lines(kieu.quy_uoc)}
    found["phong"] = list(fonts)
    found["chu_thich"] = plain.notes is not None
    found["o"] = plain(fields)
    found["dau"] |= {"o_so": plain(fields.so), "o_ngay": plain(fields.ngay)} if fields else _NONE_OPEN
    found["tep"] = _file(values["plan"], values["dau"])
    more = values.keys() - _of_plans()
    given = {name: plain.free(values[name]) for name in values if name in more}
    found["gia_tri"] = {**dict.fromkeys(optional), **given}
    noted = max(plain.noted, key=lambda rows_and_marks: rows_and_marks[0] * rows_and_marks[1], default=(0, 0))
    look = {name: found[name] for name in ("kieu", "quy_uoc", "phong", "chu_thich")} | {"trum": TRUM}
    return Told(json.dumps(found, ensure_ascii=False), json.dumps(look, ensure_ascii=False), plain.pictures, noted)


@cache
def _of_plans() -> frozenset[str]:
    """The names of what a plan gives to every template."""
    return frozenset(
        (*KeHoach.fields(), "plan", "kieu", O_KY, *(field.alias or field.name for field in attrs.fields(BanIn)))
    )


def _file(plan: KeHoach, dau: Any) -> Mapping[str, Any]:
    """What the file says of its document: title, who issues it, what it is about, its day."""
    day = plan.ngay.date if plan.ngay else None
    return {
        "tua": f"{dau.ten_loai} {dau.trich_yeu.words}".strip()[:_MOST_SAID],
        "tac_gia": (plan.co_quan.ten if plan.co_quan else "")[:_MOST_SAID],
        "mo_ta": dau.trich_yeu.words[:_MOST_SAID],
        "ngay": (day.year, day.month, day.day) if isinstance(day, date) else _NO_DAY,
    }


class Room(NamedTuple):
    """What a text may take of a line: so many mm, at its size in pt, in the look in which it is printed."""

    mm: float
    pt: float
    bold: bool = False
    upper: bool = False

    def wide(self, text: str, bold: bool = False) -> float:
        """How wide a text is, mm."""
        return text_width(text.upper() if self.upper else text, self.pt, bold=bold or self.bold)


_MOST_SAID = 10_000
"""The letters of a title that a file says of itself; a text of a PDF has no more than 32,767 bytes."""
_FOOT, _MOST_AT_FOOT = 11, 300
"""The size of an address at the foot of a page, pt; one of so many letters stands at the end of the text."""
_UNMEASURED = 0.75
"""What of its line a word of Times New Roman may take that is printed in another font: few are wider by a third."""
_NAMES = 85
"""The room of the names below ``Kính gửi:``, mm."""
_PADDING = 4.0
"""What a cell leaves at both sides, mm."""
_GLUE = "\u00a0\u2007\u202f"
"""Blanks at which no line ends, but for one that has no room for what they hold together."""


@cache
def _long(letters: int) -> re.Pattern[str]:
    return re.compile(rf"(?:[^\s{_WHOLE}{_ANYWHERE}]|[{_GLUE}]){{{letters + 1},}}")


@lru_cache(maxsize=4096)  # a plan printed for many units says most of its sentences again
def broken(text: str, room: Room, *, bold: bool = False) -> str:
    """A text as typst is to break it into lines: a word that is wider than its line where the line is full, as Word
    does; ``2021 - 2025`` nowhere, which it would break between the dash and the no-break space.
    """
    text = _UNPRINTED.sub(" ", text.replace(_WHOLE, ""))
    if NBSP in text:
        text = _DASHED.sub(
            lambda found: f"{_WHOLE}{found[0]}{_WHOLE}" if room.wide(found[0], bold) < room.mm else found[0], text
        )
    letters = int(room.mm / (room.pt * MM_PER_PT))  # none is wider than the size of its font
    if len(text) <= letters or max(map(len, text.split(" "))) <= letters:
        return text
    return _long(letters).sub(lambda word: _cut(word[0], room, bold), text)


def _cut(word: str, room: Room, bold: bool) -> str:
    """A word, with marks where a line may end if it is wider than one: behind a dash or slash, else between letters."""
    if room.wide(word, bold) <= room.mm:
        return word
    words = [
        _ANYWHERE.join(piece for part in _PARTS.findall(one) for piece in _pieces(part, room, bold))
        for one in _GLUED.split(word)
    ]
    return " ".join(words)


def _pieces(part: str, room: Room, bold: bool) -> Iterator[str]:
    start, used = 0, 0.0
    for at, letter in enumerate(part):
        wide = room.wide(letter, bold)
        if used + wide > room.mm and at > start:
            yield part[start:at]
            start, used = at, 0.0
        used += wide
    yield part[start:]


_ANYWHERE, _WHOLE = "\u200b", "\u2060"
"""Marks of the data, none of which is printed: here a line may end; from here to the next one none may."""
_DASHED = re.compile(
    rf"(?:(?<![^\s{_WHOLE}{_ANYWHERE}])[^\s{_WHOLE}{_ANYWHERE}]+{NBSP}|(?<= ))[-–]{NBSP}[^\s{_WHOLE}{_ANYWHERE}]*"
)
_PARTS = re.compile(r"[^/–—-]*[/–—-]+|[^/–—-]+")
_FIRST, _LAST = re.compile(r"\S+"), re.compile(r"(?<!\S)\S+\Z")
_GLUED = re.compile(f"[{_GLUE}]")
_UNPRINTED = re.compile("[\t\v\f\x85\u2028\u2029]")
"""Blanks that typst drops."""


MARK = "thidua:"


def mark_of(field: OTrong) -> str:
    """Where a link to this is drawn, a field is to be: so the file tells its place, in the order of the text."""
    return MARK + (field.dau or field.ten)


@frozen
class _Plain:
    """Turns the printed form into plain data; ``notes`` numbers the marks of notes, where there are any; ``signing``
    are the fields of those who sign, ``attached`` those of the lines ``(Kèm theo …)``, where they have any.
    """

    notes: Numbers | None
    kieu: Kieu
    keep: bool = attrs.field(kw_only=True)
    signing: Mapping[int, tuple[OTrong, ...]] = attrs.field(kw_only=True)
    attached: Mapping[int, OTrong | None] = attrs.field(kw_only=True)
    share: float = attrs.field(kw_only=True)
    """What of a line its words surely have room in."""
    pictures: dict[str, bytes] = attrs.field(factory=dict, init=False)
    """The pictures that are met, by the files in which typst finds them."""
    marks: list[str] = attrs.field(factory=list, init=False)
    """The numbers of the notes whose marks are met."""
    noted: list[tuple[int, int]] = attrs.field(factory=list, init=False)
    """The rows of each table that has notes, and their marks."""

    def __call__(self, value: Any) -> Any:
        as_data = _WAYS.get(type(value))
        return as_data(self, value) if as_data else value

    def line(self, line: Dong, room: Room | None = None) -> Any:
        """A line: its text where it is plain and as wide as its column, else its runs and by how many mm it is less.

        A word that is wider than its ``room``, of one that is no more than the page, is broken.
        """
        if self.notes is not None:
            line = self.notes.line(line)
        room = room or self.page
        room = room._replace(mm=room.mm * self.share)
        if not line.thut and len(line.van) == 1 and line.van[0].tron:
            return broken(line.van[0].chu, room)
        if line.thut:
            room = room._replace(mm=max(1, room.mm - 2 * line.thut))
        return {"van": self.runs(line, room), "thut": line.thut}

    def runs(self, line: Dong, room: Room) -> list[Any]:
        """The runs of a line, which may end between two of one word that is wider than it."""
        found, tail = [], ""
        for run in line.van:
            said = self.run(run, room)
            if isinstance(said, dict) and "so" in said:
                found.append(said)
                continue
            head = _FIRST.match(run.chu)
            if tail and head and room.wide(tail + head[0], True) > room.mm:
                said = _ANYWHERE + said if isinstance(said, str) else {**said, "chu": _ANYWHERE + said.get("chu", "")}
            found.append(said)
            last = _LAST.search(run.chu)
            tail = (tail if head and head[0] == run.chu else "") + (last[0] if last else "")
        return found

    def run(self, run: Chu, room: Room) -> Any:
        """A run: its text where it is plain, the number and words of a note at its mark, else text and look."""
        if self.notes is not None and (number := run.so_chu_thich):
            note = self.notes.given[run.chu_thich]
            self.marks.append(number)
            return {"so": number, "doan": [self.line(one) for one in note.doan]}
        if run.tron:
            return broken(run.chu, room)
        if run.thieu and self.keep:
            return run.the
        chu = broken(run.chu, room, bold=run.dam)
        return {"chu": chu, "dam": run.dam, "nghieng": run.nghieng, "thieu": run.thieu}

    @property
    def page(self) -> Room:
        """A line of the page, which may begin with an indent."""
        return Room(self.kieu.rong - self.kieu.thut_dong, self.kieu.co_chu)

    def block(self, block: Khoi, wide: float = 0) -> Mapping[str, Any]:
        """A block of the body, whose page is so much wider than that of others; ``bang`` only where it is a table."""
        upper = block.loai in ("muc", "tham_quyen")
        room = Room(self.kieu.rong - self.kieu.thut_dong + wide, self.kieu.co_chu, block.cap > 0 or upper, upper)
        if block.loai == "kinh_gui_ten":
            room = room._replace(mm=_NAMES)
        said = {"loai": block.loai, "dong": self.line(block.dong, room), "cap": block.cap, "giu": block.giu}
        return said | {"bang": self.table(block.bang, wide)} if block.bang else said

    def table(self, table: BangIn, wide: float = 0) -> Mapping[str, Any]:
        """A table: columns and rows, the words of each cell broken where they are wider than it."""
        size = self.kieu.co_bang
        room = [Room(max(1, column.rong - _PADDING), size) for column in table.cot]
        head = [
            {"ten": self.line(column.ten, most._replace(bold=True)), "rong": column.rong, "giua": column.giua}
            for column, most in zip(table.cot, room, strict=True)
        ]
        over = Room(self.kieu.rong + wide - _PADDING, size, bold=True)
        said = {"cot": head, "hang": self.rows(table.hang, lambda row: self.row(row, room, over))}
        return said | {"tieu_de": self.line(table.tieu_de, self.page)} if table.tieu_de else said

    def rows(self, rows: Sequence[Any], row: Callable[[Any], Any]) -> list[Any]:
        """The rows of a table; how many notes they have is kept."""
        before = len(self.marks)
        said = [row(one) for one in rows]
        if len(self.marks) > before:
            self.noted.append((len(rows), len(self.marks) - before))
        return said

    def row(self, row: HangIn, room: Sequence[Room], over: Room) -> Mapping[str, Any]:
        """A row of a table; one cell over all columns has room ``over`` them."""
        cells = [[self.line(line, most) for line in cell]
                 for cell, most in zip(row.o, [over] if row.gop else room, strict=True)]  # fmt: skip
        return {"o": cells, "gop": row.gop, **{name: True for name in ("giu", "cao") if getattr(row, name)}}

    def heading(self, heading: Dau) -> Mapping[str, Any]:
        """A heading, its lines in the columns in which they stand."""
        kieu = self.kieu
        left, right = kieu.cot_trai, kieu.rong - kieu.cot_trai
        across = kieu.rong_ngang if heading.ngang else kieu.rong
        title = Room(across, kieu.co_tieu_de, bold=True)
        name = Room(left, kieu.co_ten, bold=True, upper=True)
        said = self.fields(heading, {
            "chu_quan": Room(left, kieu.co_ten, upper=True), "co_quan": name, "cung_ban_hanh": name,
            "so": Room(left, kieu.co_so), "dia_danh": Room(right, kieu.co_dia_danh),
            "quoc_hieu": Room(right, kieu.co_quoc_hieu, bold=True, upper=True),
            "ten_loai": title._replace(upper=True), "trich_yeu": title, "kem_theo": Room(across, kieu.co_chu),
            "dia_chi": Room(kieu.rong, _FOOT),
        })  # fmt: skip
        lines = int((kieu.le_duoi - 6) / (1.15 * _FOOT * MM_PER_PT))  # of the foot of a page; some end before their end
        address = heading.dia_chi.words if heading.dia_chi else ""
        fits = text_width(address[:_MOST_AT_FOOT], _FOOT) < kieu.rong * (lines - 0.3)
        o = self(self.attached.get(id(heading)))
        return said | {"chan_trang": 0 < len(address) < _MOST_AT_FOOT and fits, "o": o}

    def appendix(self, appendix: PhuLucIn) -> Mapping[str, Any]:
        """An appendix, on its page."""
        kieu = self.kieu
        wide = kieu.rong_ngang - kieu.rong if appendix.ngang else 0.0
        title = Room(kieu.rong + wide, kieu.co_tieu_de, bold=True, upper=True)
        said = self.fields(attrs.evolve(appendix, khoi=()), {"tieu_de": title, "kem_theo": title})
        o = self(self.attached.get(id(appendix)))
        return said | {"khoi": [self.block(block, wide) for block in appendix.khoi], "o": o}

    def ending(self, ending: Cuoi) -> Mapping[str, Any]:
        """An ending, its signers in rows where they are many."""
        kieu, many = self.kieu, len(ending.ky)
        whom, by = (kieu.cot_nhan, kieu.cot_ky) if many < 2 else (kieu.rong / 3, kieu.rong / 3)
        whom = kieu.rong if ending.nhieu else whom
        room = Room(by, kieu.co_ky, bold=True, upper=True)
        names = Room(whom, kieu.co_noi_nhan)
        said = self.fields(attrs.evolve(ending, ky=()), {"noi_nhan": names, "soan_thao": names})
        rows = [[self.signer(one, room) for one in row] for row in ending.hang]
        return said | {"ky": [self.signer(one, room) for one in ending.ky], "nhieu": ending.nhieu, "hang": rows}

    def signer(self, signer: Ky, room: Room) -> Mapping[str, Any]:
        """A signer, and where he signs."""
        said = self.fields(signer, {"chuc_vu": room, "ho_ten": room._replace(upper=False), "duoi_ten": room})
        return said | {"o": self(self.signing.get(id(signer)))}

    def field(self, field: OTrong) -> Mapping[str, Any]:
        """A field: its mark in the file, its size in mm."""
        return {"dau": mark_of(field), "rong": field.rong, "cao": field.cao}

    def free(self, value: Any) -> Any:
        """A value of a plan, or beside it: a text with its looks, lists, mappings, rows by their names, a picture,
        anything else as it is printed.
        """
        room = self.page._replace(bold=True, upper=True)  # a template prints it as it likes
        if isinstance(value, bool) or (isinstance(value, int) and abs(value) < _MOST_WHOLE):
            return value
        if isinstance(value, str):
            whole = room._replace(mm=room.mm * self.share)
            return self.line(Dong(marked(value)), room) if has_signs(value) else broken(checked(value), whole)
        if isinstance(value, list | tuple):
            of_table = bool(value) and isinstance(value[0], DongChiTieu | DongPhanCong)
            return self.rows(value, self.free) if of_table else [self.free(one) for one in value]
        if isinstance(value, Mapping):
            return {str(name): self.free(one) for name, one in value.items()}
        if isinstance(value, Anh):
            return self.picture(value)
        if isinstance(value, Dong):
            return self.line(value, room)
        if isinstance(value, Chu | Khoi | BangIn):
            return self.line(Dong((value if isinstance(value, Chu) else Chu(str(value)),)), room)
        if isinstance(value, Bang):
            return self.table(laid_out(value, self.kieu))
        if type(value) in _ROWS:
            cls: Any = type(value)
            return {name: self.free(getattr(value, name)) for name in allowed(cls)}
        return self.free(printed(value))

    def picture(self, picture: Anh) -> Mapping[str, Any]:
        """A picture: its file, its size in mm, the words that stand for it."""
        file = f"{picture.digest}.{picture.loai}"
        self.pictures[file] = picture.du_lieu
        return {"tep": f"/{PICTURES}/{file}", "rong": picture.rong, "cao": picture.cao, "thay_the": picture.thay_the}

    def fields(self, value: Any, rooms: Mapping[str, Room] = MappingProxyType({})) -> dict[str, Any]:
        """Anything else of the printed form by its fields; those of ``rooms`` are lines with no more than these."""
        found: dict[str, Any] = {}
        for field in attrs.fields(type(value)):
            one = getattr(value, field.name)
            if field.name in ("chu_thich", "_than"):  # notes stand at their marks; the plan behind has no other body
                continue
            if room := rooms.get(field.name) if one is not None else None:
                found[field.name] = [self.line(x, room) for x in one] if type(one) is tuple else self.line(one, room)
            else:
                found[field.name] = self(one)
        return found


_MOST_WHOLE = 2**63
"""Whole numbers of typst are smaller; what is larger is its words, as other formats print it."""
_ROWS = (DongChiTieu, DongPhanCong, DongY, PhanThan)
"""Rows of what a plan says, which a template takes apart."""
_WAYS: Mapping[type, Callable[[_Plain, Any], Any]] = {
    Dong: _Plain.line,
    Khoi: _Plain.block,
    BangIn: _Plain.table,
    Cuoi: _Plain.ending,
    OTrong: _Plain.field,
    tuple: lambda plain, values: [plain(value) for value in values],
    Dau: _Plain.heading,
    PhuLucIn: _Plain.appendix,
    **dict.fromkeys((Ke, BanIn, CacO), _Plain.fields),
}
"""How each kind of thing on the paper is said; text, numbers and nothing are what they are."""
