"""What the pages of a PDF show, held against the words that are read from it: each word must be drawn, dark on its
ground and under nothing else, and nothing may be drawn that is neither a word nor a rule.

Poppler draws the pages as SVG, in the order in which they are painted.
"""

from __future__ import annotations

import math
import re
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping
from hashlib import blake2b
from pathlib import Path
from unicodedata import normalize

import attrs
from lxml import etree

from thidua.sheet.boxes import Leaf, Word
from thidua.sheet.colours import FAINTEST, contrast
from thidua.sheet.notes import ALL, Unseen

_MOST_STEPS = 5_000_000
"""Letters looked up among words, and areas held against letters: a page of text takes a hundred thousand."""


class TooMuchError(Exception):
    """The pages of a document draw more than anybody looks through."""


Matrix = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]

SMALLEST = 4.0
"""The height in pt below which nobody reads a word."""
_CLEAREST = 0.2
_THIN = 3.0  # pt: what is no wider is a rule
_END = 0.05
_NEAR = 1.5  # pt: a letter may begin so far outside of the box of its word
_DRAWN = 0.5  # of the letters of a word: ligatures draw two at once
_INSIDE = (0.3, 0.7)  # of the height of a word, where a rule strikes it out
_SVG = "{http://www.w3.org/2000/svg}"
_HREF = "{http://www.w3.org/1999/xlink}href"
_SAME: Matrix = (1, 0, 0, 1, 0, 0)
_EVERYWHERE: Box = (-math.inf, -math.inf, math.inf, math.inf)
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e-?\d+)?")
_STEP = re.compile(r"([MLHVCSQTAZmlhvcsqtaz])([^MLHVCSQTAZmlhvcsqtaz]*)")
_NOTED = re.compile(
    rb"/Subtype\s*+/(Text|FreeText|Line|Square|Circle|Polygon|PolyLine|Highlight|Underline|Squiggly|StrikeOut|Redact|Stamp"
    rb"|Caret|Ink|FileAttachment|Movie|Screen|RichMedia|3D|Watermark)(?![A-Za-z0-9])"
)
_CHANGING = re.compile(rb"/(JavaScript|XFA|OCProperties|Encrypt)(?![A-Za-z0-9])")
"""What lies upon a page; what changes a page when it is opened, or keeps what it holds from being looked at."""
_ESCAPED = re.compile(rb"#([0-9A-Fa-f]{2})")
_PACKED, _BEGUN, _ENDED = b"/ObjStm", b"stream", b"endstream"
_FAR = 2000  # bytes between the name of a packed stream and its beginning
_MOST_UNPACKED = 64 * 1024 * 1024


def unseen_in_pages(svg: Path, pages: list[Leaf], data: bytes) -> tuple[Unseen, ...]:
    """What the pages of a drawing show beside these words, and which of these they do not show plainly; and notes that
    lie upon the pages of the PDF itself.
    """
    found = list(_pages(svg, pages))
    kinds = dict.fromkeys(_kinds_of_notes(data))
    return (*found, *(Unseen(ALL, "la", kind, kind) for kind in kinds))


def _kinds_of_notes(data: bytes) -> Iterator[str]:
    """The kinds of annotations that a PDF has, but for links and fields, which the pages draw; and what changes it."""
    for text in (data, *_unpacked(data)):
        plain = _ESCAPED.sub(lambda found: bytes.fromhex(found[1].decode()), text)
        for pattern in (_NOTED, _CHANGING):
            yield from (said[1].decode() for said in pattern.finditer(plain))


def _unpacked(data: bytes) -> Iterator[bytes]:
    """The objects that a PDF keeps packed; ``/Encrypt`` for those that cannot be unpacked."""
    left, last, at = _MOST_UNPACKED, 0, data.find(_PACKED)
    while at >= 0:
        begun = data.find(_BEGUN, at, at + _FAR)
        ended = data.find(_ENDED, begun) if begun >= 0 else -1
        if ended > last:
            last = ended
            try:
                unpacked = zlib.decompressobj().decompress(data[begun + len(_BEGUN) : ended].lstrip(b"\r\n"), left)
            except zlib.error:
                unpacked = b"/Encrypt"
            yield unpacked if len(unpacked) < left else b"/Encrypt"
            left -= len(unpacked)
            if left <= 0:
                return
        at = data.find(_PACKED, max(at + 1, last))


@attrs.define
class _Seen:
    """A word, how many of its letters are seen, and why others are not; and what is drawn of it: where, which shape."""

    word: Word
    letters: int
    seen: int = 0
    why: str = "an"
    shapes: list[tuple[float, str]] = attrs.field(factory=list)

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Each shape with the letter that is read of it, where there are as many of both."""
        text = normalize("NFC", self.word.text)
        if len(text) == len(self.shapes):
            yield from zip((shape for _, shape in sorted(self.shapes)), text, strict=True)


@attrs.frozen
class _State:
    """How something is drawn: where, in which colour, how much of it lets through, within which box."""

    at: Matrix = _SAME
    fill: str = "rgb(0%,0%,0%)"
    stroke: str = "none"
    width: float = 1
    opacity: float = 1
    fill_opacity: float = 1
    stroke_opacity: float = 1
    clip: Box = _EVERYWHERE


@attrs.define
class _Meter:
    """The steps that are left for the pages of a document."""

    left: int = _MOST_STEPS

    def charge(self, steps: int) -> None:
        """Raises :class:`TooMuchError` where none are left."""
        self.left -= steps
        if self.left < 0:
            raise TooMuchError


class _Page:
    """One page on its way: what was drawn so far."""

    def __init__(self, number: int, leaf: Leaf, known: Mapping[str, etree._Element], meter: _Meter) -> None:
        self._meter = meter
        self._where, self._known = f"trang {number}", known
        self._paper: Box = (0, 0, leaf.width, leaf.height)
        self.found: list[Unseen] = []
        self._rows: dict[int, list[_Seen]] = {}
        self._words: list[_Seen] = []
        for word in leaf.words:
            letters = sum(map(str.isalnum, word.text))
            seen = _Seen(word, letters)
            self._words.append(seen)
            for row in range(int((word.top - _NEAR) // 20), int((word.bottom + _NEAR) // 20) + 1):
                self._rows.setdefault(row, []).append(seen)
        self._glyphs: list[tuple[float, float, _Seen]] = []
        self._grounds: list[tuple[Box, str]] = []
        self._other: set[str] = set()
        self.words: list[tuple[str, _Seen]] = []

    def _tell(self, form: str, mark: str = "") -> None:
        self.found.append(Unseen(self._where, form, "", mark))

    def draw(self, element: etree._Element, state: _State, depth: int = 0) -> None:
        """What an element draws, and what it holds."""
        self._meter.charge(1)
        if depth > 40:
            self._tell("anh", "sâu")
            return
        state = self._within(element, state)
        if element.get("mask"):
            self._tell("anh", "mask")
        tag = element.tag
        if tag == f"{_SVG}path":
            self._path(element.get("d", ""), state)
        elif tag == f"{_SVG}rect":
            x, y, wide, high = (_number(element.get(name)) for name in ("x", "y", "width", "height"))
            self._path(f"M {x} {y} L {x + wide} {y} L {x + wide} {y + high} L {x} {y + high} Z", state)
        elif tag == f"{_SVG}image":
            self._picture(element, state)
        elif tag == f"{_SVG}use":
            self._used(element, state, depth)
        elif tag in (f"{_SVG}g", f"{_SVG}page", f"{_SVG}svg", f"{_SVG}symbol"):
            for child in element.iterchildren(tag=etree.Element):
                self.draw(child, state, depth + 1)

    def _within(self, element: etree._Element, state: _State) -> _State:
        said = {str(name): str(value) for name, value in element.attrib.items() if name in _LOOKS}
        for declared in element.get("style", "").split(";"):
            name, _, value = declared.partition(":")
            said[name.strip()] = value.strip()
        said.pop("", None)
        matrix, clip = element.get("transform"), element.get("clip-path", "")
        if not (said or matrix or clip):
            return state
        at = _times(state.at, _matrix(matrix)) if matrix else state.at
        box = state.clip
        if named := re.fullmatch(r"url\(#([^)]+)\)", clip):
            paths = self._known.get(named[1])
            inner = [
                _moved(one, at) for path in ([] if paths is None else paths) if (one := _extent(path.get("d", "")))
            ]
            if inner:
                box = _cut(box, _around(inner))
        return _State(
            at, said.get("fill", state.fill), said.get("stroke", state.stroke),
            _number(said.get("stroke-width"), state.width), state.opacity * _number(said.get("opacity"), 1),
            _number(said.get("fill-opacity"), state.fill_opacity),
            _number(said.get("stroke-opacity"), state.stroke_opacity), box,
        )  # fmt: skip

    def _used(self, element: etree._Element, state: _State, depth: int) -> None:
        target = self._known.get(element.get(_HREF, element.get("href", "")).lstrip("#"))
        if target is None:
            return
        x, y = _number(element.get("x")), _number(element.get("y"))
        if _is_glyph(target):
            self._glyph(target, _apply(state.at, x, y), state)
        elif target.tag == f"{_SVG}image":
            self._picture(target, attrs.evolve(state, at=_times(state.at, (1, 0, 0, 1, x, y))))
        else:
            self.draw(target, attrs.evolve(state, at=_times(state.at, (1, 0, 0, 1, x, y))), depth + 1)

    def _picture(self, element: etree._Element, state: _State) -> None:
        wide, high = (_number(element.get(name)) for name in ("width", "height"))
        box = _cut(_moved((0, 0, wide, high), state.at), state.clip)
        said = blake2b(element.get(_HREF, element.get("href", "")).encode(), digest_size=16).hexdigest()
        self._tell("anh", f"{said} {' '.join(f'{side:.0f}' for side in box)}")

    def _glyph(self, target: etree._Element, at: tuple[float, float], state: _State) -> None:
        if not any(path.get("d") for path in target.iter(f"{_SVG}path", f"{_SVG}image", f"{_SVG}use")):
            return  # a blank
        x, y = at
        word = self._word_at(x, y)
        clear = state.opacity * state.fill_opacity < _CLEAREST
        self._meter.charge(len(self._grounds))
        ground = next((colour for box, colour in reversed(self._grounds) if _holds(box, x, y)), "FFFFFF")
        faint = clear or contrast(_colour(state.fill) or "000000", ground) < FAINTEST
        cut = not _holds(_grown(state.clip, _NEAR), x, y)
        if word is None:
            if not (faint or cut):
                self._other.add(f"{x:.0f} {y:.0f}")
        elif faint or cut:
            word.why = "trang" if faint else "khuat"
        else:
            word.seen += 1
            word.shapes.append((x, _outline(target)))
            self._glyphs.append((x, y, word))

    def _word_at(self, x: float, y: float) -> _Seen | None:
        """The word in whose box a letter begins; of two the nearer one."""
        self._meter.charge(len(self._rows.get(int(y // 20), ())))
        near = [one for one in self._rows.get(int(y // 20), ()) if _holds(_grown(_box_of(one.word), _NEAR), x, y)]
        return min(near, key=lambda one: _away(_box_of(one.word), x, y), default=None)

    def _path(self, d: str, state: _State) -> None:
        extent = _extent(d)
        if extent is None:
            return
        box = _cut(_moved(extent, state.at), state.clip)
        if box[0] > box[2] or box[1] > box[3]:
            return
        filled = state.fill != "none" and state.opacity * state.fill_opacity > 0
        stroked = state.stroke != "none" and state.opacity * state.stroke_opacity > 0
        width = state.width * math.sqrt(abs(state.at[0] * state.at[3] - state.at[1] * state.at[2])) if stroked else 0
        if not (filled or stroked):
            return
        if not _is_upright(d, state.at) or (filled and not _colour(state.fill)):
            self._tell("anh", " ".join(f"{side:.0f}" for side in box))
        elif filled or width > _THIN:
            self._area(_grown(box, width / 2), _colour(state.fill if filled else state.stroke), state)
        else:
            for segment in _segments(d, state.at):
                self._strike(_cut(segment, state.clip))

    def _area(self, box: Box, colour: str, state: _State) -> None:
        """A filled area: a rule where it is thin, the ground of what is drawn upon it, a cover of what was."""
        if min(box[2] - box[0], box[3] - box[1]) <= _THIN:
            self._strike(box)
            return
        self._grounds.append((box, colour or "000000"))
        if state.opacity * state.fill_opacity < _CLEAREST:
            return
        left = []
        self._meter.charge(len(self._glyphs))
        for x, y, word in self._glyphs:
            if _holds(box, x, y - word.word.height / 4):
                word.seen -= 1
                word.why = "khuat"
            else:
                left.append((x, y, word))
        self._glyphs = left

    def _strike(self, box: Box) -> None:
        """A rule through the letters of a word strikes it out."""
        if box[2] - box[0] < box[3] - box[1]:
            return
        middle = (box[1] + box[3]) / 2
        self._meter.charge(len(self._rows.get(int(middle // 20), ())))
        for one in {id(word): word for word in self._rows.get(int(middle // 20), ())}.values():
            word = one.word
            shared = min(box[2], word.right) - max(box[0], word.left)
            part = (middle - word.top) / word.height
            if shared > (word.right - word.left) / 2 and _INSIDE[0] < part < _INSIDE[1]:
                self._tell("gach", word.text)

    def close(self) -> None:
        """Tells of the words that were not drawn, and of letters that are no words."""
        self.words = [(self._where, one) for one in self._words]
        for one in self._words:
            if one.letters and one.word.height < SMALLEST:
                self._tell("nho", one.word.text)
            elif one.letters and not _holds(self._paper, *_middle_of(one.word)):
                self._tell("khuat", one.word.text)
            elif one.letters and one.seen < math.ceil(_DRAWN * one.letters):
                self._tell(one.why, one.word.text)
        for mark in sorted(self._other):
            self._tell("chu_thua", mark)


_LOOKS = frozenset(("fill", "stroke", "stroke-width", "opacity", "fill-opacity", "stroke-opacity"))


def _pages(svg: Path, pages: list[Leaf]) -> Iterator[Unseen]:
    known: dict[str, etree._Element] = {}
    words: list[tuple[str, _Seen]] = []
    meter, number = _Meter(), 0
    root: etree._Element | None = None

    def drawn(element: etree._Element) -> list[Unseen]:
        page = _Page(number, pages[number - 1] if number <= len(pages) else Leaf(0, 0), known, meter)
        page.draw(element, _State())
        page.close()
        words.extend(page.words)
        return page.found

    for _, element in etree.iterparse(
        str(svg), events=("end",), huge_tree=True, resolve_entities=False, no_network=True
    ):
        root = element
        if name := element.get("id"):
            known[name] = element
        if element.tag == f"{_SVG}page":
            number += 1
            yield from drawn(element)
            element.clear()
    if root is not None and not number:  # a single page has no element of its own
        number = 1
        yield from drawn(root)
    yield from _misread(words)


def _outline(glyph: etree._Element) -> str:
    """What a letter looks like, in its font and size."""
    return "".join(path.get("d", "") for path in glyph.iter(f"{_SVG}path"))


def _misread(words: list[tuple[str, _Seen]]) -> Iterator[Unseen]:
    """The words of which another letter is read than elsewhere of the same shape: a file may say so of any."""
    read: dict[str, Counter[str]] = {}
    for _, word in words:
        for shape, letter in word.pairs():
            read.setdefault(shape, Counter())[letter] += 1
    usual = {shape: letters.most_common(1)[0] for shape, letters in read.items() if len(letters) > 1}
    for where, word in words:
        for shape, letter in word.pairs():
            known, times = usual.get(shape, (letter, 0))
            if known != letter and _is_plain(known) and _is_plain(letter) and times > read[shape][letter]:
                yield Unseen(where, "chu_khac", "", word.word.text)
                break


def _is_plain(letter: str) -> bool:
    """A digit, or a letter with or without marks: signs that look alike are many."""
    base = normalize("NFD", letter)[0]
    return base.isascii() and base.isalnum()


def _is_glyph(element: etree._Element) -> bool:
    return element.get("id", "").startswith("glyph")


def _box_of(word: Word) -> Box:
    return word.left, word.top, word.right, word.bottom


def _middle_of(word: Word) -> tuple[float, float]:
    return (word.left + word.right) / 2, word.middle


def _number(value: str | None, missing: float = 0.0) -> float:
    found = _NUMBER.match(value or "")
    return float(found[0]) if found else missing


def _colour(paint: str) -> str:
    """A paint as RRGGBB; empty for what is no plain colour."""
    if re.fullmatch(r"#[0-9A-Fa-f]{6}", paint):
        return paint[1:]
    if not paint.startswith("rgb("):
        return {"black": "000000", "white": "FFFFFF"}.get(paint, "")
    unit = 255 / 100 if "%" in paint else 1
    parts = [min(255, max(0, round(float(part) * unit))) for part in _NUMBER.findall(paint)]
    return bytes(parts).hex() if len(parts) == 3 else ""


def _matrix(text: str) -> Matrix:
    parts = [float(part) for part in _NUMBER.findall(text.partition("(")[2])]
    if text.startswith("matrix") and len(parts) == 6:
        return parts[0], parts[1], parts[2], parts[3], parts[4], parts[5]
    if text.startswith("translate") and parts:
        return 1, 0, 0, 1, parts[0], parts[1] if len(parts) > 1 else 0
    if text.startswith("scale") and parts:
        return parts[0], 0, 0, parts[-1], 0, 0
    return _SAME


def _times(one: Matrix, two: Matrix) -> Matrix:
    a, b, c, d = one[:4]
    x, y = _apply(one, two[4], two[5])
    return (
        a * two[0] + c * two[1], b * two[0] + d * two[1], a * two[2] + c * two[3], b * two[2] + d * two[3], x, y
    )  # fmt: skip


def _apply(at: Matrix, x: float, y: float) -> tuple[float, float]:
    return at[0] * x + at[2] * y + at[4], at[1] * x + at[3] * y + at[5]


def _points(d: str) -> Iterator[tuple[str, list[tuple[float, float]]]]:
    """The steps of a path, each with its points; cairo writes them with absolute places."""
    for step, rest in _STEP.findall(d):
        parts = [float(part) for part in _NUMBER.findall(rest)]
        yield step, [*zip(parts[::2], parts[1::2], strict=False)]


def _extent(d: str) -> Box | None:
    points = [point for _, some in _points(d) for point in some]
    return _around([(x, y, x, y) for x, y in points]) if points else None


def _around(boxes: list[Box]) -> Box:
    return (
        min(one[0] for one in boxes), min(one[1] for one in boxes), max(one[2] for one in boxes),
        max(one[3] for one in boxes),
    )  # fmt: skip


def _is_upright(d: str, at: Matrix) -> bool:
    """A path of straight lines that run level or upright, as rules and the grounds of cells do."""
    last = None
    for step, some in _points(d):
        if step not in "MLZz":
            return False
        for point in (_apply(at, x, y) for x, y in some):
            if last and step == "L" and min(abs(point[0] - last[0]), abs(point[1] - last[1])) > 0.5:
                return False
            last = point
    return True


def _segments(d: str, at: Matrix) -> Iterator[Box]:
    """The lines of a path."""
    first = last = None
    for step, some in _points(d):
        for point in [first] if step in "Zz" and first else (_apply(at, x, y) for x, y in some):
            if last and step != "M":
                yield _around([(*last, *last), (*point, *point)])
            first, last = point if step == "M" else first, point


def _moved(box: Box, at: Matrix) -> Box:
    corners = [_apply(at, x, y) for x in (box[0], box[2]) for y in (box[1], box[3])]
    return _around([(x, y, x, y) for x, y in corners])


def _cut(one: Box, other: Box) -> Box:
    return max(one[0], other[0]), max(one[1], other[1]), min(one[2], other[2]), min(one[3], other[3])


def _grown(box: Box, by: float) -> Box:
    return box[0] - by, box[1] - by, box[2] + by, box[3] + by


def _holds(box: Box, x: float, y: float) -> bool:
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def _away(box: Box, x: float, y: float) -> float:
    """How far a letter begins outside of a word; where one word ends the next one begins."""
    return max(box[0] - x, 0, x - box[2] + _END) + max(box[1] - y, 0, y - box[3])
