"""Pictures that a template prints: PNG, JPEG or GIF, their size in mm, the words that stand for them."""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Callable, Iterator
from decimal import Decimal
from math import ceil
from pathlib import Path
from typing import Literal

import attrs

from thidua.arguments import explained
from thidua.diagnostics import Diagnostic
from thidua.errors import InputError, Problem, UsageError
from thidua.files import is_file, read_bytes, refuse_empty
from thidua.records import frozen
from thidua.rulebook.calls import PICTURE_SIZE, PICTURE_WORDS, wrong_kind
from thidua.rulebook.files import PICTURE_DAMAGED, PICTURE_KIND, PICTURE_TOO_LARGE, PICTURE_TURNED
from thidua.wording import as_told, control_characters

PictureKind = Literal["png", "jpeg", "gif"]

MOST_BYTES = 10 * 1024 * 1024
MOST_PIXELS = 50_000_000
LEAST_MM, MOST_MM = 0.1, 297
_LEAST = str(LEAST_MM).replace(".", ",")
"""The thinnest that is seen on paper, and the longer side of A4."""
_WIDEST, _HIGHEST = 165.0, 240.0  # mm of the text of a page: a picture of no given size is no larger
_INCH = 25.4
_DPI = 96.0
_SANE = (30, 2400)  # dpi; what lies beyond is no measure


@explained
@frozen(init=False)
class Anh:
    """A picture for a template: ``{{ chu_ky }}``.

    ``nguon`` is a path, or the bytes of a PNG, JPEG or GIF; ``rong`` and ``cao`` its size in mm (one alone keeps its
    shape; none: as large as the file says, at most the text of a page); ``thay_the`` what is read out for it, and
    printed in its place where no picture can be. Raises :class:`InputError` for a file that is no such picture or too
    large, :class:`UsageError` for a size that is none.
    """

    du_lieu: bytes = attrs.field(repr=False)
    loai: PictureKind
    rong: float
    cao: float
    thay_the: str

    def __init__(
        self, nguon: str | Path | bytes, *, rong: float | None = None, cao: float | None = None, thay_the: str = ""
    ) -> None:
        if not isinstance(nguon, str | Path | bytes):
            raise UsageError(wrong_kind("anh", nguon))
        refuse_empty(nguon, "anh")
        name = "" if isinstance(nguon, bytes) else str(nguon)
        if not isinstance(thay_the, str) or control_characters(thay_the) or len(thay_the.splitlines()) > 1:
            raise UsageError(PICTURE_WORDS.said())
        sides = {"rong": _side(rong, "rong"), "cao": _side(cao, "cao")}
        data = nguon if isinstance(nguon, bytes) else _read(Path(nguon))
        kind, width, height, dpi = _measured(data, name)
        across, down = _size(width * _INCH / dpi, height * _INCH / dpi, sides["rong"], sides["cao"])
        for side, mm in (("rong", across), ("cao", down)):
            if mm < LEAST_MM:
                raise UsageError(PICTURE_SIZE.said("hep", canh=_SIDES[side], muc=_LEAST))
            if mm > MOST_MM:
                text = f"{_WIDEST:.0f}"
                raise UsageError(PICTURE_SIZE.said("lon", canh=_SIDES[side], mm=f"{mm:.0f}", muc=MOST_MM, chu=text))
        self.__attrs_init__(data, kind, round(across, 2), round(down, 2), " ".join(thay_the.split()))

    @property
    def digest(self) -> str:
        """The same for the same bytes."""
        return hashlib.blake2b(self.du_lieu, digest_size=8).hexdigest()

    @property
    def words(self) -> str:
        """What stands for it in plain text."""
        return f"[{self.thay_the or 'ảnh'}]"


_SIDES = {"rong": "rộng", "cao": "cao"}


def _side(value: object, name: str) -> float | None:
    if value is None:
        return None
    number = isinstance(value, int | float | Decimal) and not isinstance(value, bool)
    if not number or not 0 < float(value) < float("inf"):  # type: ignore[arg-type]
        raise UsageError(PICTURE_SIZE.said(canh=_SIDES[name], gia_tri=as_told(value)))
    if float(value) < LEAST_MM:  # type: ignore[arg-type]
        raise UsageError(PICTURE_SIZE.said("nho", canh=_SIDES[name], muc=_LEAST))
    return float(value)  # type: ignore[arg-type]


def _size(width: float, height: float, across: float | None, down: float | None) -> tuple[float, float]:
    """Both sides in mm, of the file's own and those that are given."""
    if across and down:
        return across, down
    if across:
        return across, across * height / width
    if down:
        return down * width / height, down
    scale = min(1.0, _WIDEST / width, _HIGHEST / height)
    return width * scale, height * scale


def _read(path: Path) -> bytes:
    try:
        size = path.stat().st_size
    except (OSError, ValueError):
        size = 0  # which reading it says better
    if size > MOST_BYTES and is_file(path):
        raise _unfit(_too_heavy(size), str(path))
    return read_bytes(path)


def _unfit(said: Diagnostic, name: str) -> InputError:
    return InputError(Problem.of(said, source=name))


def _too_heavy(size: int) -> Diagnostic:
    return PICTURE_TOO_LARGE.said(
        "byte", lon=f"{ceil(size / 2**20 * 100) / 100:.2f}".replace(".", ","), muc=MOST_BYTES >> 20
    )


def _measured(data: bytes, name: str) -> tuple[PictureKind, int, int, float]:
    """The kind of a picture, its pixels, and how many of them are an inch. Raises :class:`InputError`."""
    if len(data) > MOST_BYTES:
        raise _unfit(_too_heavy(len(data)), name)
    kind, read = next(((kind, read) for kind, (sign, read) in _KINDS.items() if data.startswith(sign)), (None, None))
    if kind is None or read is None:
        raise _unfit(PICTURE_KIND.said(_told(data)), name)
    try:
        width, height, dpi = read(data)
    except (ValueError, IndexError, struct.error) as error:
        raise _unfit(PICTURE_DAMAGED.said(loai=kind.upper()), name) from error
    if width * height > MOST_PIXELS:
        raise _unfit(PICTURE_TOO_LARGE.said("diem", rong=width, cao=height, muc=MOST_PIXELS // 10**6), name)
    if kind == "jpeg" and _is_turned(data):
        raise _unfit(PICTURE_TURNED.said(loai=kind.upper()), name)
    return kind, width, height, dpi if _SANE[0] <= dpi <= _SANE[1] else _DPI


def _told(data: bytes) -> str:
    """The form in which another kind of file is refused."""
    head = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n")
    if not data:
        return "rong"
    if b"<svg" in head.lower() or head.startswith(b"<?xml"):
        return "svg"
    if data[40:44] == b" EMF" or data.startswith((b"\xd7\xcd\xc6\x9a", b"\x01\x00\x09\x00")):
        return "emf"
    if data.startswith(b"%PDF"):
        return "pdf"
    if data.startswith((b"BM", b"II*\0", b"MM\0*")) or data[8:12] == b"WEBP" or data[4:8] == b"ftyp":
        return "khac"
    return ""


def _positive(width: int, height: int) -> tuple[int, int]:
    if not (width and height):
        raise ValueError("a picture without a side")
    return width, height


def _png(data: bytes) -> tuple[int, int, float]:
    """By its chunks, of which the last must be there."""
    dpi, size, at = 0.0, (0, 0), 8
    while True:
        length, kind = struct.unpack_from(">I4s", data, at)
        if at + 12 + length > len(data):
            raise ValueError("cut off")
        if kind == b"IHDR":
            size = _positive(*struct.unpack_from(">II", data, at + 8))
        elif kind == b"pHYs" and data[at + 16] == 1:
            dpi = struct.unpack_from(">I", data, at + 8)[0] * _INCH / 1000
        elif kind == b"IEND":
            return (*_positive(*size), dpi)
        at += 12 + length


_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


def _segments(data: bytes) -> Iterator[tuple[int, int]]:
    """The segments of a JPEG before its picture: marker, place of what it holds."""
    at = 2
    while True:
        while data[at] == 0xFF and data[at + 1] == 0xFF:
            at += 1
        if data[at] != 0xFF:
            raise ValueError("no marker")
        marker = data[at + 1]
        yield marker, at + 4
        if marker == 0xDA:
            return
        at += 2 + int(struct.unpack_from(">H", data, at + 2)[0])


def _jpeg(data: bytes) -> tuple[int, int, float]:
    """By the segments before its picture, whose end must be there."""
    dpi, size = 0.0, (0, 0)
    for marker, at in _segments(data):
        if marker in _FRAMES:
            height, width = struct.unpack_from(">HH", data, at + 1)
            size = _positive(width, height)
        elif marker == 0xE0 and data[at : at + 5] == b"JFIF\0":
            unit, across = struct.unpack_from(">BH", data, at + 7)
            dpi = {1: float(across), 2: across * _INCH / 10}.get(unit, 0.0)
    if b"\xff\xd9" not in data[-4096:]:
        raise ValueError("cut off")
    return (*_positive(*size), dpi)


_EXIF, _ORIENTATION, _UPRIGHT = b"Exif\0\0", 0x0112, 1


def _is_turned(data: bytes) -> bool:
    """A JPEG says that it is to be turned or mirrored when it is shown, which Word does not do."""
    for marker, at in _segments(data):
        if marker != 0xE1 or not data.startswith(_EXIF, at):
            continue
        start = at + len(_EXIF)
        order = {b"II": "<", b"MM": ">"}.get(data[start : start + 2], "")
        try:
            (first,) = struct.unpack_from(f"{order}I", data, start + 4)
            (count,) = struct.unpack_from(f"{order}H", data, start + first)
            fields = (struct.unpack_from(f"{order}HHIH", data, start + first + 2 + 12 * i) for i in range(count))
            said = next((field[3] for field in fields if field[0] == _ORIENTATION), _UPRIGHT)
        except struct.error:  # what a camera noted is damaged, which spoils no picture
            continue
        return bool(order) and 2 <= said <= 8
    return False


def _gif(data: bytes) -> tuple[int, int, float]:
    if b";" not in data[-64:]:
        raise ValueError("cut off")
    return (*_positive(*struct.unpack_from("<HH", data, 6)), 0.0)


_KINDS: dict[PictureKind, tuple[bytes, Callable[[bytes], tuple[int, int, float]]]] = {
    "png": (b"\x89PNG\r\n\x1a\n", _png),
    "jpeg": (b"\xff\xd8\xff", _jpeg),
    "gif": (b"GIF8", _gif),
}
