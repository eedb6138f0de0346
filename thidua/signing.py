"""A PDF with fields on its way to be signed: number and day filled in, and what shows where somebody signs."""

from __future__ import annotations

import colorsys
import io
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from thidua.diagnostics import Diagnostic
from thidua.engine.pdf_fields import fields_of, fill, get, locked, opened, pyhanko, room_of, shown, written
from thidua.engine.typst import drawn, pictured
from thidua.errors import InputError, MissingToolError, Problem, ThiduaError, UsageError
from thidua.layout.signing import CHU_KY, CO_GOC, CO_QUAN, DAU, GOC, HEP, NGAY, NGUOI_KY, NGUOI_LAP, SO, OTrong, in_line
from thidua.metrics import text_width
from thidua.model import KeHoach
from thidua.pictures import Anh
from thidua.rulebook.calls import MISSING_TOOL, TO_FILL, TO_STAMP, wrong_kind
from thidua.rulebook.files import FILLED, LOCKED, NO_FIELD, NOT_AS_NAMED, SEALED, SIGNING_PICTURE, TOO_WIDE

if TYPE_CHECKING:
    from pyhanko.stamp import StaticStampStyle

TO_FILL_IN = (SO, NGAY)
"""What is filled in."""
_SIGNED = (NGUOI_KY, NGUOI_LAP, CO_QUAN)
"""How the names of fields that are signed begin."""


# --- Number and day ---------------------------------------------------------------------------------------------------


def texts_of(values: Mapping[str, Any]) -> dict[str, str]:
    """What is printed of some values, as the model reads them: a number below 10 has its zero (I.II.3.c).

    Raises :class:`PlanError` and :class:`UsageError` for values that are none.
    """
    given = {name: value for name, value in values.items() if value is not None}
    plan = KeHoach(**given)
    problems = []
    if SO in given and not (plan.so[:1].isdecimal() and not plan.ky_hieu):
        problems.append(TO_FILL.said("so", gia_tri=str(given[SO])))
    if NGAY in given and not (plan.ngay and plan.ngay.date):
        problems.append(TO_FILL.said("ngay", gia_tri=str(given[NGAY])))
    if not given:
        problems.append(TO_FILL.said())
    if problems:
        raise UsageError(problems)
    printed = {SO: plan.so_in, NGAY: plan.ngay.printed() if plan.ngay else ""}
    return {name: printed[name] for name in given}


def filled(pdf: bytes, texts: Mapping[str, str], name: str = "") -> bytes:
    """A PDF with some texts for :data:`TO_FILL_IN`, added behind what stands in it, so that signatures stay valid.

    Raises :class:`InputError` for a file in which they have no place (any more); ``name`` is that of the file.
    """
    with _broken(name):
        file = opened(pdf)
        if file.prev.encrypted:
            raise InputError(Problem.of(LOCKED.said("dien"), source=name))
        fields = fields_of(file)
        rooms = {field: room_of(fields[field]) for field in texts if field in fields}
        texts = {field: _in_place(text, rooms.get(field)) for field, text in texts.items()}
        refused = [one for field in texts for one in _refused(file, field, texts[field], rooms)]
    if refused:
        raise InputError(dict.fromkeys(Problem.of(one, source=name) for one in refused))
    for field, room in rooms.items():
        assert room is not None
        fill(file, fields[field], texts[field], drawn(room, texts[field]))
    return written(file, pdf)


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
        yield NO_FIELD.said(ten=field)
    elif (value := str(get(there[field].get_object(), "/V", ""))) not in ("", room.trong):
        yield FILLED.said(ten=field, gia_tri=value)
    elif locked(file, field):
        yield SEALED.said("khoa")
    elif text_width(text, room.co_chu, italic=room.nghieng) * HEP > room.rong:
        yield TOO_WIDE.said(ten=field, gia_tri=text)


# --- What shows -------------------------------------------------------------------------------------------------------

_VIETNAM = timezone(timedelta(hours=7))


def stamp(o: str, anh: Anh | None = None, *, so: str = "", luc: datetime | None = None) -> StaticStampStyle:
    """What shows in a field when it is signed, for pyHanko's ``PdfSigner(stamp_style=…)``; ``o`` is its name.

    ``anh`` is the picture of the signature (``nguoi_ky``, ``nguoi_lap``), blue, which is made as small as its field
    (I.II.7.d); or that of the seal (``co_quan``), red, in its real size in mm: as the file says, or
    ``Anh("dau.png", rong=36)`` (I.II.8.a). On a file of its own an agency shows no picture: ``so`` is number and ký
    hiệu of the document, ``luc`` the time of signing, now where none is given, by the clock of Vietnam; one of no zone
    is of Vietnam (I.II.8.b).

    Raises :class:`UsageError` for what does not belong there, :class:`InputError` for a picture of another kind,
    colour or size, :class:`MissingToolError` where pyHanko, Pillow or typst is not installed.
    """
    if not isinstance(o, str) or not o.startswith(_SIGNED):
        raise UsageError(TO_STAMP.said(ten=str(o), co=_SIGNED))
    if (anh is None) == (not so):
        raise UsageError(TO_STAMP.said("gi", ten=o))
    if anh is None:
        return _style(_words(o, so, luc))
    if not isinstance(anh, Anh):
        raise UsageError(wrong_kind("anh", anh))
    agency = o.startswith(CO_QUAN)
    if refused := [*_refused_picture(anh, agency=agency)]:
        raise InputError(refused)
    wide, high = DAU if agency else CHU_KY
    scale = min(1.0, wide / anh.rong, high / anh.cao)
    field = OTrong(o, "", wide, high, canh="phai" if agency else "giua")
    return _style(pictured(field, anh.du_lieu, anh.rong * scale, anh.cao * scale))


def _words(o: str, so: str, luc: datetime | None) -> bytes:
    """Number and time of signing, as ISO 8601 has it."""
    if not o.startswith(CO_QUAN):
        raise UsageError(TO_STAMP.said("so", ten=o))
    if not (luc is None or isinstance(luc, datetime)):
        raise UsageError(TO_STAMP.said("luc", kieu=type(luc).__name__))
    time = datetime.now(_VIETNAM) if luc is None else luc if luc.tzinfo else luc.replace(tzinfo=_VIETNAM)
    signed = time.astimezone(_VIETNAM).isoformat(timespec="seconds")
    return drawn(OTrong(o, "", *GOC, CO_GOC, canh="phai"), f"Số: {so};\n{signed}")


_HUES = {False: ("xanh", 180, 280), True: ("do", 330, 390)}
"""Of a signature and of a seal: the colour, from where to where it is (degrees; red stands on both sides of 360)."""
_PALE = 0.15
"""A colour of less is grey or black."""
_CLEAR = 0.1
"""How much of a picture is to be seen through, at least."""


def _refused_picture(picture: Anh, *, agency: bool) -> Iterator[Diagnostic]:
    """What a picture is not that is to show where a person, or an agency, signs."""
    if picture.loai != "png":
        yield SIGNING_PICTURE.said("loai", loai=picture.loai.upper())
        return
    (red, green, blue), clear = _looked_at(picture.du_lieu)
    if clear < _CLEAR:
        yield SIGNING_PICTURE.said("nen")
        return
    colour, low, high = _HUES[agency]
    hue, _, _ = colorsys.rgb_to_hls(red, green, blue)
    hue = hue * 360 + (360 if agency and hue < 0.5 else 0)
    if not low <= hue <= high or max(red, green, blue) - min(red, green, blue) < _PALE:
        yield SIGNING_PICTURE.said(colour)
    if agency and (picture.rong > DAU[0] or picture.cao > DAU[1]):
        room = " × ".join(f"{side:.0f}" for side in DAU)
        yield SIGNING_PICTURE.said("lon", rong=f"{picture.rong:.0f}", cao=f"{picture.cao:.0f}", o=room)


def _looked_at(png: bytes) -> tuple[tuple[float, float, float], float]:
    """The mean colour of what is drawn in a picture, each part of it from 0 to 1; which share of it is clear."""
    try:
        from PIL import Image
    except ImportError as error:
        raise MissingToolError(MISSING_TOOL.said("o_ky")) from error
    with Image.open(io.BytesIO(png)) as opened_picture:
        picture = opened_picture.convert("RGBA")
    picture.thumbnail((200, 200))
    data = picture.tobytes()
    pixels = [data[at : at + 4] for at in range(0, len(data), 4)]
    inked = [pixel for pixel in pixels if pixel[3] > 127]
    mean = [sum(pixel[part] for pixel in inked) / max(1, len(inked)) / 255 for part in range(3)]
    return (mean[0], mean[1], mean[2]), 1 - len(inked) / len(pixels)


def _style(page: bytes) -> StaticStampStyle:
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

    return pyhanko("stamp").StaticStampStyle(  # type: ignore[no-any-return]
        background=Page(), border_width=0, background_opacity=1,
        background_layout=layout.SimpleBoxLayoutRule(
            x_align=layout.AxisAlignment.ALIGN_MID, y_align=layout.AxisAlignment.ALIGN_MID,
            margins=layout.Margins.uniform(0),
        ),
    )  # fmt: skip
