"""A PDF with fields on its way to be signed: number and day filled in, and what shows where somebody signs."""

from __future__ import annotations

import colorsys
import io
import math
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from thidua.diagnostics import Diagnostic
from thidua.engine.pdf_fields import fields_of, fill, get, locked, opened, pyhanko, room_of, shown, written
from thidua.engine.typst import drawn, pictured
from thidua.errors import InputError, MissingToolError, PlanError, Problem, ThiduaError, UsageError
from thidua.grammar.numbers import is_number
from thidua.layout.signing import (
    CHU_KY,
    CO_GOC,
    CO_QUAN,
    DAU,
    GOC,
    HEP,
    MM,
    NGAY,
    NGUOI_KY,
    NGUOI_LAP,
    SO,
    TRUM,
    OTrong,
    has_room,
    in_attached,
    in_line,
    is_attached,
    of_line,
    open_in,
)
from thidua.metrics import text_width
from thidua.model import KeHoach, Ngay
from thidua.pictures import Anh
from thidua.rulebook.calls import MISSING_TOOL, TO_FILL, TO_STAMP, wrong_kind
from thidua.rulebook.files import FILLED, LOCKED, NO_FIELD, NOT_AS_NAMED, SEALED, SIGNING_PICTURE, TOO_WIDE
from thidua.rulebook.plans import IMPOSSIBLE_DAY
from thidua.wording import VIETNAM, as_told, format_number, in_vietnam, nfc, plain, shorten

if TYPE_CHECKING:
    from pyhanko.stamp import StaticStampStyle

TO_FILL_IN = (SO, NGAY)
"""What is filled in."""
_MANY = 10**40
"""No number of a document is as large."""
_SIGNED = (NGUOI_KY, NGUOI_LAP, CO_QUAN)
"""The fields that are signed."""
# --- Number and day ---------------------------------------------------------------------------------------------------


def texts_of(values: Mapping[str, Any]) -> dict[str, str]:
    """What is printed of some values, as the model reads them: a number below 10 has its zero (I.II.3.c).

    Raises :class:`UsageError` for values that are none, of all at once.
    """
    given = {name: value for name, value in values.items() if value is not None}
    texts: dict[str, str] = {}
    problems = [] if given else [TO_FILL.said()]
    for name, value in given.items():
        read = _number_of if name == SO else _day_of
        try:
            texts[name] = read(value)
        except UsageError as error:
            problems += error.problems
    if problems:
        raise UsageError(problems)
    return texts


def _number_of(given: Any) -> str:
    """A number as it is printed. Raises :class:`UsageError` for one that no registry gives."""
    given = plain(given)
    if isinstance(given, str | int) and not isinstance(given, bool) and not (isinstance(given, int) and given >= _MANY):
        text = nfc(str(given)).strip()
        if is_number(text):
            return KeHoach(so=text).so_in
        raise UsageError(TO_FILL.said("so", gia_tri=shorten(text)))
    raise UsageError(TO_FILL.said("so", gia_tri="…" if isinstance(given, int) else as_told(given)))


def _day_of(given: Any) -> str:
    """A day as it is printed. Raises :class:`UsageError` for what is no whole day of a calendar."""
    try:
        day = given if isinstance(given, Ngay) else Ngay(given)
    except PlanError as error:
        if any(one.rule == IMPOSSIBLE_DAY.id for one in error.problems):
            raise UsageError(one.changed(label=NGAY, path=(NGAY,)) for one in error.problems) from error
        day = Ngay()
    if day.date:
        return day.printed()
    raise UsageError(TO_FILL.said("ngay", gia_tri=as_told(given)))


def filled(pdf: bytes, texts: Mapping[str, str], name: str = "") -> bytes:
    """A PDF with some texts for :data:`TO_FILL_IN`, added behind what stands in it, so that signatures stay valid; the
    lines that say what an appendix belongs to follow as soon as both are known.

    Raises :class:`InputError` for a file in which they have no place (any more); ``name`` is that of the file.
    """
    with _broken(name):
        file = opened(pdf)
        if file.prev.encrypted:
            raise InputError(Problem.of(LOCKED.said("dien"), source=name))
        fields = fields_of(file)
        rooms = {field: room_of(file, one) for field, one in fields.items() if field in texts or is_attached(field)}
        known = {**_known(file, fields), **texts}
        lines = {
            field: text for field, room in rooms.items()
            if room and is_attached(field)
            and (text := in_attached(room.trong, known.get(SO, ""), Ngay(known[NGAY]) if NGAY in known else None))
        }  # fmt: skip
        apart = [room.trong for field, room in rooms.items() if room and is_attached(field)]
        if apart and not fields.keys() & {*TO_FILL_IN}:
            refused = [*_refused_apart(texts, apart[0])]
            texts = {}
        else:
            refused = []
            texts = {field: _in_place(text, rooms.get(field)) for field, text in texts.items()}
        texts |= lines
        refused += [one for field in texts for one in _refused(file, field, texts[field], rooms)]
    if refused:
        raise InputError(dict.fromkeys(Problem.of(one, source=name) for one in refused))
    for field, text in texts.items():
        room = rooms[field]
        assert room is not None
        fill(file, fields[field], text, drawn(room, text))
    return written(file, pdf)


def _known(file: Any, fields: Mapping[str, Any]) -> dict[str, str]:
    """Number and day that stand in a file already."""
    found: dict[str, str] = {}
    for name in TO_FILL_IN:
        room = room_of(file, fields[name]) if name in fields else None
        value = str(get(fields[name].get_object(), "/V", "")) if room else ""
        text = of_line(name, room.trong, value) if room and value != room.trong else ""
        if is_number(text) if name == SO else _is_day(text):
            found[name] = text
    return found


def _is_day(text: str) -> bool:
    try:
        return bool(Ngay(text).date)
    except PlanError:
        return False


def _refused_apart(texts: Mapping[str, str], line: str) -> Iterator[Diagnostic]:
    """Why the line of an appendix that is a file of its own cannot be filled in."""
    wanted = open_in(line)
    for name in texts:
        if name not in wanted:
            yield NO_FIELD.said(name, ten=name)
    if lacking := tuple(name for name in wanted if name not in texts):
        yield NO_FIELD.said("rieng", ten=lacking)


def _in_place(text: str, room: OTrong | None) -> str:
    """A text as it stands in its field."""
    return in_line(room.ten, room.trong, text) if room else ""


_BY_DAMAGE = (
    ArithmeticError, AssertionError, AttributeError, LookupError, RuntimeError, TypeError, ValueError, zlib.error,
)  # fmt: skip
"""What a damaged file is to those who read it."""


@contextmanager
def _broken(name: str) -> Iterator[None]:
    """A file that cannot be read is no PDF, or is damaged."""
    try:
        yield
    except ThiduaError:
        raise
    except (*_BY_DAMAGE, pyhanko("pdf_utils.misc").PdfError) as error:
        raise InputError(Problem.of(NOT_AS_NAMED.said("pdf", duoi="pdf"), source=name)) from error


def _refused(file: Any, field: str, text: str, rooms: Mapping[str, OTrong | None]) -> Iterator[Diagnostic]:
    """Why a field cannot be filled in."""
    room, there = rooms.get(field), fields_of(file)
    if any(name.startswith(CO_QUAN) and "/V" in one.get_object() for name, one in there.items()):
        yield SEALED.said()
    elif room is None or not text:
        yield NO_FIELD.said(field if there.keys() & {*_SIGNED, *TO_FILL_IN} else "", ten=field)
    elif (value := str(get(there[field].get_object(), "/V", ""))) not in ("", room.trong):
        yield FILLED.said(ten=field, gia_tri=value)
    elif locked(file, field):
        yield SEALED.said("khoa")
    elif field == NGAY and not _goes_on(room.trong, text):
        yield FILLED.said("trai", ten=field, da_in=" ".join(room.trong.split()), gia_tri=text)
    elif not has_room(room, text):
        yield TOO_WIDE.said(ten=field, gia_tri=text)


def _goes_on(blank: str, text: str) -> bool:
    """A line says all that is said where it is open: month and year may be printed already."""
    words = iter(text.split())
    return all(word in words for word in blank.split())


# --- What shows -------------------------------------------------------------------------------------------------------

_FIELDS = (NGUOI_KY, CO_QUAN)
"""Of what there may be several, each with its number."""


def _is_signed(name: object) -> bool:
    """A name is that of a field that is signed: ``nguoi_ky``, ``nguoi_ky_2``."""
    kind, _, number = str(name).rpartition("_")
    return isinstance(name, str) and (name in _SIGNED or (kind in _FIELDS and number.isascii() and number.isdigit()))


def stamp(o: str, anh: Anh | None = None, *, so: str = "", luc: datetime | None = None) -> StaticStampStyle:
    """What shows in a field when it is signed, for pyHanko's ``PdfSigner(stamp_style=…)``; ``o`` is its name.

    ``anh`` is the picture of the signature (``nguoi_ky``, ``nguoi_lap``), blue, which is made as small as its field
    (I.II.7.d); or that of the seal (``co_quan``), red, in its real size in mm: as the file says, or
    ``Anh("dau.png", rong=36)`` (I.II.8.a). On a file of its own an agency shows no picture: ``so`` is number and ký
    hiệu of the document, ``luc`` the time of signing, now where none is given, by the clock of Vietnam; one of no zone
    is of Vietnam (I.II.8.b).

    Raises :class:`UsageError` for what does not belong there, :class:`InputError` for a picture of another kind,
    colour or size, :class:`TemplateError` for a letter that no font has, :class:`MissingToolError` where pyHanko,
    Pillow or typst is not installed.
    """
    if not _is_signed(o):
        raise UsageError(TO_STAMP.said(ten=str(o), co=_SIGNED))
    if (anh is None) == (not so):
        raise UsageError(TO_STAMP.said("gi", ten=o))
    if anh is None:
        return _style(_words(o, so, luc), _corner(o))
    if not isinstance(anh, Anh):
        raise UsageError(wrong_kind("hinh", anh))
    agency = o.startswith(CO_QUAN)
    if refused := [*_refused_picture(anh, agency=agency)]:
        raise InputError(refused)
    wide, high = DAU if agency else CHU_KY
    scale = min(1.0, wide / anh.rong, high / anh.cao)
    field = OTrong(o, "", wide, high, canh="phai" if agency else "giua")
    covered = 0 if agency or o == NGUOI_LAP else TRUM * (wide - anh.rong * scale)
    return _style(pictured(field, anh.du_lieu, anh.rong * scale, anh.cao * scale, left=covered), field)


def _words(o: str, so: str, luc: datetime | None) -> bytes:
    """Number and time of signing, as ISO 8601 has it."""
    if not o.startswith(CO_QUAN):
        raise UsageError(TO_STAMP.said("so", ten=o))
    if not (luc is None or isinstance(luc, datetime)):
        raise UsageError(TO_STAMP.said("luc", kieu=type(luc).__name__))
    if not isinstance(so, str) or not so.strip() or not so.isprintable():
        raise UsageError(TO_STAMP.said("so_chu", gia_tri=repr(so)))
    line = f"Số: {so.strip()};"
    if text_width(line, CO_GOC) * HEP > GOC[0]:
        raise UsageError(TO_STAMP.said("so_dai", gia_tri=so, rong=f"{GOC[0]:.0f}"))
    signed = in_vietnam(datetime.now(VIETNAM) if luc is None else luc)
    if signed.tzinfo is not VIETNAM:
        raise UsageError(TO_STAMP.said("luc_xa"))
    return drawn(_corner(o), f"{line}\n{signed.isoformat(timespec='seconds')}")


def _corner(o: str) -> OTrong:
    return OTrong(o, "", *GOC, CO_GOC, canh="phai")


_HUES = {False: ("xanh", 180, 280), True: ("do", 330, 390)}
"""Of a signature and of a seal: the colour, from where to where it is (degrees; red stands on both sides of 360)."""
_PALE = 0.15
"""A colour of less is grey or black."""
_OTHERS = 0.1
"""How much of the ink may be of another colour: a scan is not clean."""
_TRACE = 25
"""What is less dense, of 255, is nothing."""
_CLEAR = 0.1
"""How much of a picture is to be seen through, at least."""


def _refused_picture(picture: Anh, *, agency: bool) -> Iterator[Diagnostic]:
    """What a picture is not that is to show where a person, or an agency, signs."""
    if picture.loai != "png":
        yield SIGNING_PICTURE.said("loai", loai=picture.loai.upper())
        return
    inks, clear = _looked_at(picture.du_lieu)
    if clear < _CLEAR:
        yield SIGNING_PICTURE.said("nen")
        return
    if not inks:
        yield SIGNING_PICTURE.said("trong")
        return
    colour, low, high = _HUES[agency]
    hue, strength = _colour((sum(ink[0] for ink in inks) / len(inks), sum(ink[1] for ink in inks) / len(inks),
                             sum(ink[2] for ink in inks) / len(inks)), agency=agency)  # fmt: skip
    coloured = [hue for hue, strength in (_colour(ink, agency=agency) for ink in inks) if strength >= _PALE]
    others = sum(not low <= hue <= high for hue in coloured)
    if not low <= hue <= high or strength < _PALE or others > _OTHERS * len(inks):
        yield SIGNING_PICTURE.said(colour)
    if agency and (picture.rong > DAU[0] or picture.cao > DAU[1]):
        yield SIGNING_PICTURE.said("lon", rong=_mm(picture.rong), cao=_mm(picture.cao), o=_sides(DAU))


def _sides(sides: Iterable[float]) -> str:
    return " × ".join(map(_mm, sides))


def _mm(side: float) -> str:
    """A length to a tenth of a mm, never less than it is."""
    return format_number(Decimal(math.ceil(round(side * 10, 3))) / 10)


def _colour(ink: tuple[float, float, float], *, agency: bool) -> tuple[float, float]:
    """The hue of an ink, and how strong it is."""
    hue, _, _ = colorsys.rgb_to_hls(*ink)
    return hue * 360 + (360 if agency and hue < 0.5 else 0), max(ink) - min(ink)


def _looked_at(png: bytes) -> tuple[list[tuple[float, float, float]], float]:
    """The colours of what is drawn in a picture, each part of them from 0 to 1; which share of it is clear."""
    try:
        from PIL import Image
    except ImportError as error:
        raise MissingToolError(MISSING_TOOL.said("o_ky")) from error
    with Image.open(io.BytesIO(png)) as opened_picture:
        picture = opened_picture.convert("RGBA")
    picture.thumbnail((200, 200))
    data = picture.tobytes()
    pixels = [data[at : at + 4] for at in range(0, len(data), 4)]
    strongest = max(pixel[3] for pixel in pixels)
    inked = [pixel for pixel in pixels if pixel[3] > max(_TRACE, strongest / 2)]  # ink may be seen through all over
    inks = [(pixel[0] / 255, pixel[1] / 255, pixel[2] / 255) for pixel in inked]
    return inks, 1 - len(inked) / len(pixels)


_BY_SIZE = {GOC: "co_goc", DAU: "co_dau", CHU_KY: "co_ky"}
"""What is said of a picture for another field, by the size of the field that is signed."""


def _alike(one: tuple[float, float], other: tuple[float, float]) -> bool:
    """Two sizes (mm) are one, but for what a file rounds."""
    return all(abs(a - b) <= 1 for a, b in zip(one, other, strict=True))


def _style(page: bytes, field: OTrong) -> StaticStampStyle:
    """The page of a PDF, as large as its field, as what pyHanko shows."""
    content: Any = pyhanko("pdf_utils.content")
    layout = pyhanko("pdf_utils.layout")

    class Page(content.PdfContent):  # type: ignore[misc]
        def render(self) -> bytes:
            found = shown(self.writer, page)
            self.resources.xobject["/O"] = found
            _, _, wide, high = map(float, found.get_object()["/BBox"])
            self.box = layout.BoxConstraints(width=wide, height=high)
            return b"/O Do"

    class Style(pyhanko("stamp").StaticStampStyle):  # type: ignore[misc]
        def create_stamp(self, writer: Any, box: Any, text_params: Any) -> Any:
            """What shows in a box, which must be as large: pyHanko would make a seal small without a word."""
            room, size = (box.width * MM, box.height * MM), (field.rong, field.cao)
            if not _alike(room, size):
                form = next((name for side, name in _BY_SIZE.items() if _alike(room, side)), "co")
                raise UsageError(TO_STAMP.said(form, ten=field.ten, o=_sides(map(round, room)), hinh=_sides(size)))
            return super().create_stamp(writer, box, text_params)

    return Style(
        background=Page(), border_width=0, background_opacity=1,
        background_layout=layout.SimpleBoxLayoutRule(
            x_align=layout.AxisAlignment.ALIGN_MID, y_align=layout.AxisAlignment.ALIGN_MID,
            margins=layout.Margins.uniform(0),
        ),
    )  # fmt: skip
