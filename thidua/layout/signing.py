"""Where an electronic document is signed, numbered and dated: fields with their sizes in mm, and what each is for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal

import attrs

from thidua.grammar.conventions import HD05, SIGNS
from thidua.grammar.posts import posts_of_head
from thidua.layout.appendix import PhuLucIn
from thidua.layout.balance import break_lines
from thidua.layout.convention import convention
from thidua.layout.form import BLANK
from thidua.layout.heading import Dau, lay_number, lay_place
from thidua.layout.lines import Dong
from thidua.layout.lines import line as plain_line
from thidua.layout.printed import BanIn
from thidua.layout.style import Kieu
from thidua.metrics import text_width
from thidua.model import Ngay, NguoiKy, NguoiLap
from thidua.model.van_ban import VanBan
from thidua.records import frozen
from thidua.wording import NBSP, fold, glued

Side = Literal["trai", "giua", "phai"]

SO, NGAY, NGUOI_KY, NGUOI_LAP, CO_QUAN, KEM_THEO = "so", "ngay", "nguoi_ky", "nguoi_lap", "co_quan", "kem_theo"
"""The names of fields; of several signers and agencies each has its number behind it: ``nguoi_ky_2``."""

CHU_KY = (45.0, 22.0)
"""The picture of a person's signature, between post and name (I.II.7.d): no article says how large; the room of 72 pt
that the paper leaves is 25.4 mm high, and the narrowest column of a signer 55 mm wide.
"""
DAU = (40.0, 40.0)
"""The seal of an agency, in its real size (I.II.8.a): the field is as large as the largest that we know of."""
TRUM = 1 / 3
"""How much of the signature the seal covers, on its left (I.II.8.a)."""
GOC = (60.0, 9.0)
"""Number and time of signing on a file of its own: two lines of 10 pt at the top on the right (I.II.8.b, I.III.1.d)."""
CO_GOC = 10.0
"""The size of its words, pt."""
TREN_GOC = 5.0
"""From the edge of the paper to them, mm: they stand in the margin, above what a convention has there (14 mm)."""
HEP = 0.75
"""What is filled in and is wider than its field is narrowed, at most to this."""
MM = 25.4 / 72
"""Of a pt."""
_LINE = 0.891 + 0.216
"""The height of a line's letters, of their size."""
_SPACING = 1.149
"""From line to line, of their size."""
_LONG_DAY = Ngay(2026, 12, 28)
_WIDEST = {SO: "123", NGAY: _LONG_DAY.dai}
"""What a field has room for at least; all digits are of one width."""
_DAY = Ngay().dai.split()[0]
_BEFORE_DAY = f", {_DAY}"
_OPEN_NUMBER, _OPEN_DAY = f" số {BLANK}", f" {_DAY}{NBSP}{NBSP}"
"""What is still open in a line ``(Kèm theo …)``."""


@frozen
class OTrong:
    """A field: its name, what is read out for it, how wide and high it is (mm)."""

    ten: str
    tu: str
    rong: float
    cao: float
    co_chu: float = 0
    """The size of the words that it is filled with, pt; 0 for a signature."""
    nghieng: bool = False
    canh: Side = "giua"
    """Where in it stands what is shown."""
    trong: str = ""
    """What stands there while it is not filled in."""
    dau: str = ""
    """Its mark in the file that is drawn, where that is not its name."""
    phong: str = ""
    """The font of the words that it is filled with, by its name in a file; empty where that of the page is known."""

    @property
    def so_dong(self) -> int:
        """How many lines of words it has room for."""
        return 1 + max(0, round((self.cao / MM / self.co_chu - _LINE) / _SPACING)) if self.co_chu else 0


@frozen
class CacO:
    """The fields of a document: ``ky`` those of each who signs, in the order of the ending, the seal behind the
    signature where an agency has one there; ``so`` and ``ngay`` where they are open; ``goc`` for a file of its own,
    which its agency alone signs; ``don_vi`` of a form that a unit signs. ``kem_theo`` are those of the lines that say
    what a part belongs to, in the order of :func:`attached_parts`, where number or day is open in them.
    """

    ky: tuple[tuple[OTrong, ...], ...]
    so: OTrong | None
    ngay: OTrong | None
    goc: OTrong
    don_vi: OTrong
    kem_theo: tuple[OTrong | None, ...] = ()
    trum: float = TRUM
    tren_goc: float = TREN_GOC

    def __iter__(self) -> Iterator[OTrong]:
        """Each of them, whether the document has a place for it or not."""
        yield from (field for fields in self.ky for field in fields)
        yield from (one for one in (self.so, self.ngay, self.goc, self.don_vi, *self.kem_theo) if one)


def in_line(name: str, line: str, text: str) -> str:
    """A line of number, or of place and day, with what was open in it; empty for a text that is no such line."""
    if name == SO:
        return line.replace(BLANK, NBSP + text, 1) if BLANK in line else ""
    place, sign, _ = line.rpartition(_BEFORE_DAY)
    return f"{place}, {text}" if sign else ""


def of_line(name: str, line: str, said: str) -> str:
    """What was filled in to a line of number, or of place and day; see :func:`in_line`."""
    if name == SO:
        before, _, behind = line.partition(BLANK)
        return said.removeprefix(before).removesuffix(behind).strip(NBSP)
    _, sign, day = said.rpartition(_BEFORE_DAY)
    return f"{_DAY}{day}" if sign else ""


def is_attached(name: str) -> bool:
    """A field is that of a line ``(Kèm theo …)``."""
    return name == KEM_THEO or name.startswith(f"{KEM_THEO}_")


def open_in(line: str) -> tuple[str, ...]:
    """What is open in a line ``(Kèm theo …)``: number, day."""
    return tuple(name for name, blank in ((SO, _OPEN_NUMBER), (NGAY, _OPEN_DAY)) if blank in line)


def in_attached(line: str, so: str, day: Ngay | None) -> str:
    """A line ``(Kèm theo …)`` with number and day, each where it was open; empty while one of them is not known."""
    wanted = open_in(line)
    if (SO in wanted and not so) or (NGAY in wanted and day is None):
        return ""
    head, word, rest = line.partition(" số")
    if SO in wanted:
        rest = f" {so}{rest[1:].removeprefix(BLANK)}"
    if NGAY in wanted and day:
        start = rest.index(_OPEN_DAY)
        end = min(at for sign in " )" if (at := rest.find(sign, start + 1)) >= 0)
        sign = next(letter for letter in rest[1:] if not letter.isalnum())
        when = f", {_DAY} {day.ngan}" if sign == SIGNS[HD05][0] else f" {glued(day.dai)}"
        rest = rest[:start] + when + rest[end:]
    return plain_line(head + word + rest).words


def laid_in(field: OTrong, text: str) -> tuple[tuple[str, ...], float]:
    """The lines that a text makes on the page, and how wide they may be (mm)."""
    if is_attached(field.ten):
        return break_lines(tuple(text.split(" ")), field.rong - 1, field.co_chu, italic=field.nghieng)
    return _lines(text, field.rong, field.co_chu, italic=field.nghieng), field.rong


def has_room(field: OTrong, text: str) -> bool:
    """A text has room in a field, narrowed where it must be."""
    if len(laid_in(field, text)[0]) <= field.so_dong:
        return True
    return len(_lines(text, field.rong / HEP, field.co_chu, italic=field.nghieng)) <= field.so_dong


def _lines(text: str, room: float, size: float, *, italic: bool) -> tuple[str, ...]:
    """The lines of a text in a room (mm): they end at blanks and behind hyphens, in a longer word anywhere."""

    def fits(part: str) -> bool:
        return text_width(part.rstrip(" "), size, italic=italic) <= room

    lines = [""]
    for part in _parts(text):
        if fits(lines[-1] + part):
            lines[-1] += part
        elif fits(part):
            lines.append(part)
        else:
            lines += [""] if lines[-1] else []
            for letter in part:
                lines = [*lines[:-1], lines[-1] + letter] if fits(lines[-1] + letter) else [*lines, letter]
    return tuple(one.strip(" ") for one in lines)


def _parts(text: str) -> Iterator[str]:
    """A text, parted where a line may end."""
    part = ""
    for at, letter in enumerate(text):
        part += letter
        if letter == " " or (letter == "-" and text[at - 1 : at].isalnum() and text[at + 1 : at + 2].isalnum()):
            yield part
            part = ""
    yield part


def attached_parts(printed: Mapping[str, Any]) -> Iterator[Dau | PhuLucIn]:
    """The parts of a printed form, by its names, that say what they belong to, in the order of the paper."""
    kem: BanIn | None = printed["kem"]
    for one in (printed, *((kem.values(),) if kem else ())):
        yield from (one["dau"],) if one["dau"].kem_theo else ()
        yield from one["phu_luc"]


def lay_attached_fields(parts: Iterable[Dau | PhuLucIn], kieu: Kieu) -> tuple[OTrong | None, ...]:
    """The fields of the lines of such parts; none where nothing is open, or where more than number and day is."""
    found: list[OTrong | None] = []
    for part in parts:
        wide = kieu.rong_ngang if part.ngang else kieu.rong
        number = sum(one is not None for one in found) + 1
        found.append(_attached(part.kem_theo, wide, kieu, number) if part.kem_theo else None)
    return tuple(found)


def _attached(line: Dong, wide: float, kieu: Kieu, number: int) -> OTrong | None:
    text = line.words
    if not open_in(text) or any(f"{sign}{BLANK}" in text for sign, _ in SIGNS.values()):
        return None
    name = KEM_THEO if number == 1 else f"{KEM_THEO}_{number}"
    field = OTrong(name, "Kèm theo văn bản", wide, 0, kieu.co_chu, nghieng=True, trong=text)
    return _to_fill(field, in_attached(text, _WIDEST[SO], _LONG_DAY))


def lay_fields(van_ban: VanBan, kieu: Kieu, plan: VanBan | None = None) -> CacO:
    """The fields of a document, which may be derived from a ``plan``, in its conventions: each body that issues it
    signs once, with the signer of its own, who leads with the last of them (HD05.I.7.2.4); the paper of the plan's
    maker has no seal.
    """
    signers = () if van_ban.kem_theo else van_ban.cho_ky
    approved = any(signer.loi_duyet for signer in (plan or van_ban).cac_nguoi_ky)
    lead = van_ban.co_quan.ten_day_du if van_ban.co_quan else ""
    bodies = (*van_ban.cung_ban_hanh, lead)
    first = len(signers) - len(bodies)
    ky: list[tuple[OTrong, ...]] = []
    for at, signer in enumerate(signers):
        name = NGUOI_KY if len(signers) == 1 else f"{NGUOI_KY}_{at + 1}"
        fields = [_signature(name, signer)]
        if at >= first:
            body = at - first
            number = 1 if body == len(bodies) - 1 else body + 2
            whose = _sealed_by(van_ban, signer, bodies[body], approved=approved)
            fields.append(_seal(CO_QUAN if number == 1 else f"{CO_QUAN}_{number}", whose, DAU))
        ky.append(tuple(fields))
    if maker := van_ban.nguoi_lap:
        made = (_signature(NGUOI_LAP, maker),)
        ky = [*ky, made] if signers and signers[0].loi_duyet else [made, *ky]
    apart = _sealed_by(van_ban, signers[-1], lead, approved=approved) if signers else lead
    return CacO(
        ky=tuple(ky),
        so=_number(van_ban, kieu),
        ngay=_day(van_ban, kieu),
        goc=attrs.evolve(_seal(CO_QUAN, apart, GOC), dau="goc"),
        don_vi=OTrong(NGUOI_KY, "Chữ ký số của thủ trưởng đơn vị", *CHU_KY, dau="don_vi"),
    )


def _sealed_by(van_ban: VanBan, signer: NguoiKy, body: str, *, approved: bool) -> str:
    """Whose seal stands by a signer: of the body above where its head has approved what a part of it has made, as that
    of a school does (a group of teachers has no seal); else of the body that issues.
    """
    above = van_ban.co_quan.chu_quan if van_ban.co_quan else ""
    post = fold(signer.ky_thay or signer.chuc_vu)
    return above if approved and post in posts_of_head(above) and post not in posts_of_head(body) else body


def _signature(name: str, signer: NguoiKy | NguoiLap) -> OTrong:
    who = " ".join(part for part in (signer.chuc_vu, signer.ho_ten) if part)
    who = _words(who)
    return OTrong(name, f"Chữ ký số: {who}" if who else "Chữ ký số của người có thẩm quyền", *CHU_KY)


def _words(text: str) -> str:
    """A text without the marks that it is typed with, as it is read out."""
    return " ".join(plain_line(text).words.split())


def _seal(name: str, body: str, size: tuple[float, float]) -> OTrong:
    body = _words(body)
    return OTrong(name, f"Chữ ký số của cơ quan: {body}" if body else "Chữ ký số của cơ quan", *size, canh="phai")


def _number(van_ban: VanBan, kieu: Kieu) -> OTrong | None:
    rules, size = convention(kieu), kieu.co_so
    if van_ban.kem_theo or van_ban.so or not rules.symbol(van_ban):
        return None  # one that is not known yet is a gap that is to be seen
    line = str(lay_number(van_ban, rules))
    return _to_fill(OTrong(SO, "Số, ký hiệu của văn bản", kieu.cot_trai, 0, size, trong=line))


def _day(van_ban: VanBan, kieu: Kieu) -> OTrong | None:
    day, size = van_ban.ngay or Ngay(), kieu.co_dia_danh
    place = van_ban.co_quan.dia_danh if van_ban.co_quan else ""
    if van_ban.kem_theo or day.date or not place:
        return None
    line = str(lay_place(place, day, kieu))
    read = "Địa danh, ngày, tháng, năm ban hành"
    return _to_fill(OTrong(NGAY, read, kieu.cot_phai, 0, size, nghieng=True, trong=line))


def _to_fill(field: OTrong, widest: str = "") -> OTrong:
    """A field that is filled in, of as many lines as the page would print."""
    texts = (field.trong, widest or in_line(field.ten, field.trong, _WIDEST[field.ten]))
    count = max(len(laid_in(field, text)[0]) for text in texts)
    return attrs.evolve(field, cao=(_LINE + (count - 1) * _SPACING) * field.co_chu * MM)
