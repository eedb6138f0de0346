"""What the pages of a PDF show, held against the words that are read from it: each word must be drawn, dark on its
ground and under nothing else, and nothing may be drawn that is neither a word nor a rule.

Poppler draws the pages as SVG, in the order in which they are painted.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from unicodedata import category, combining, normalize

import attrs
from lxml import etree

from thidua.budget import MOST_ON_PAGE, Steps, TooMuchError
from thidua.records import frozen
from thidua.sheet.boxes import Leaf, Word
from thidua.sheet.colours import FAINTEST, contrast
from thidua.sheet.notes import Unseen

Matrix = tuple[float, float, float, float, float, float]
Box = tuple[float, float, float, float]

_SMALLEST = 4.0
"""The height in pt below which nobody reads a word."""
_CLEAREST = 0.2
_DARK = 3.0
"""The contrast with its ground above which an empty area is a drawing: grounds of cells are light."""
_THIN = 3.0  # pt: what is no wider is a rule
_SHORT = 8.0  # pt: a rule is longer; what is shorter, among words, may be a stroke of a letter
_LONG = 2.0  # pt of a word that a rule strikes out
_TOUCH = 0.2  # pt: boxes that share no more stand beside each other
_END = 0.05
_NEAR = 1.5  # pt: a letter may begin so far outside of the box of its word
_WHOLE = 0.9  # of a letter, within what cuts it
_HALF = 0.5  # of a letter that something covers in a colour of its own
_INSIDE = (0.3, 0.7)  # of the height of a word, where a rule strikes it out
_FAR = 20_000.0  # pt: no page is longer
_ROW = 20  # pt: pages are looked up by rows so high
_SMALL = (0.0, -5.0, 5.0, 0.0)
_SVG = "{http://www.w3.org/2000/svg}"
_HREF = "{http://www.w3.org/1999/xlink}href"
_USE = f"{_SVG}use"
_PLACED = (_HREF, "x", "y")
_EFFECTS = frozenset(("mask", "filter", "mix-blend-mode"))
_SAME: Matrix = (1, 0, 0, 1, 0, 0)
_EVERYWHERE: Box = (-math.inf, -math.inf, math.inf, math.inf)
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e-?\d+)?")
_STEP = re.compile(r"([MLHVCSQTAZmlhvcsqtaz])([^MLHVCSQTAZmlhvcsqtaz]*)")
_LIGATURE = re.compile(r"ffi|ffl|ff|fi|fl")
_MORE_LIGATURES = re.compile(r"ffi|ffl|fft|ff|fi|fl|ft|fj|tti|tt|ti|tf|Th|st|ct")
"""Letters that fonts draw as one: those that have a sign of Unicode, and those of some fonts more."""
_TONES = frozenset("\u0300\u0301\u0303\u0309\u0323")


def unseen_in_pages(svg: Path, pages: list[Leaf], steps: Steps) -> tuple[Unseen, ...]:
    """What the pages of a drawing show beside these words, and which of these they do not show plainly.

    Raises :class:`TooMuchError` where they draw more than ``steps`` look through.
    """
    return tuple(_pages(svg, pages, steps))


@frozen
class Drawn:
    """What is drawn on a page: where the letters of each of its words stand, from the top (0: not drawn); the boxes of
    solid rules, level and upright; ``pictures``: something else than words, rules and grounds.
    """

    bases: tuple[float, ...] = ()
    rules: tuple[Box, ...] = ()
    pictures: bool = False


def drawn_on_pages(svg: Path, pages: list[Leaf], steps: Steps) -> tuple[Drawn, ...]:
    """What a drawing has on each page. Raises as :func:`unseen_in_pages` does."""
    return tuple(page.drawn for page in _leaves(svg, pages, steps))


@attrs.define
class _Seen:
    """A word, the box in which a letter of it may begin, and what is drawn of it: where, which shape; whether some of
    that was covered later, and why letters that were drawn are not seen.
    """

    word: Word
    left: float
    top: float
    right: float
    bottom: float
    why: str = "an"
    covered: bool = False
    shapes: list[tuple[float, str]] = attrs.field(factory=list)
    base: float = 0.0
    """Where its letters stand, from the top; 0 where none was drawn."""

    def pairs(self) -> Iterator[tuple[str, str]]:
        """Each shape with the letters that are read of it, where there are as many of both."""
        for letters in self._readings():
            if len(letters) == len(self.shapes):
                yield from zip((shape for _, shape in sorted(self.shapes)), letters, strict=True)
                return

    def _readings(self) -> Iterator[list[str]]:
        """What its shapes may draw, one for each: letters, or several that a font draws as one."""
        text = "".join(filter(_has_ink, normalize("NFC", self.word.text)))
        yield [*text]
        for ligatures in (_LIGATURE, _MORE_LIGATURES):
            yield [*_parted(text, ligatures)]

    def fault(self) -> str:
        """Why it is not what is read, or not seen plainly: letters that are covered, not drawn, or drawn beside those
        that are read; empty where it is what is read.
        """
        if self.covered:
            return "khuat"
        apart = [*filter(_has_ink, normalize("NFD", self.word.text))]  # its marks may be shapes of their own
        letters = [one for one in apart if not combining(one)]
        counts = {len(one) for one in self._readings()}
        counts |= {len(apart), len(next(iter(self._readings()))) + sum(one in _TONES for one in apart)}
        if len(self.shapes) in counts or not letters:
            return ""
        return self.why if len(self.shapes) < min(counts) else "chu_thua"


def _has_ink(letter: str) -> bool:
    return not (letter.isspace() or category(letter) in ("Cc", "Cf", "Zs"))


def _parted(text: str, together: re.Pattern[str]) -> Iterator[str]:
    """The letters of a text, some of them together."""
    at = 0
    for found in together.finditer(text):
        yield from text[at : found.start()]
        yield found[0]
        at = found.end()
    yield from text[at:]


@attrs.define(eq=False)
class _Letter:
    """A letter that was drawn: of which word, within which box, how much of it was covered since."""

    word: _Seen
    box: Box
    covered: float = 0.0


@frozen
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
    cut: bool = False
    """It is cut along something else than a box."""
    dashed: bool = False


class _Page:
    """One page on its way: what was drawn so far."""

    def __init__(
        self, number: int, leaf: Leaf, known: Mapping[str, etree._Element],
        shapes: dict[str, tuple[str, Box | None]], steps: Steps,
    ) -> None:  # fmt: skip
        self._steps, self._shapes = steps, shapes
        self._where, self._known = f"trang {number}", known
        self._paper: Box = (0, 0, leaf.width, leaf.height)
        self.found: list[Unseen] = []
        self._rows: dict[int, list[_Seen]] = {}
        self._words: list[_Seen] = []
        for word in leaf.words:
            seen = _Seen(word, *_grown(_box_of(word), _NEAR))
            self._words.append(seen)
            for row in _rows_of(_grown(_box_of(word), _NEAR)):
                self._rows.setdefault(row, []).append(seen)
        self._letters: dict[int, dict[_Letter, None]] = {}
        self._grounds: list[tuple[Box, str]] = []
        self._other: set[str] = set()
        self.words: list[tuple[str, _Seen]] = []
        self.rules: list[Box] = []

    @property
    def drawn(self) -> Drawn:
        """What is measured of it."""
        pictures = any(one.form == "anh" for one in self.found)
        return Drawn(tuple(one.base for one in self._words), tuple(self.rules), pictures)

    def _tell(self, form: str, mark: str = "") -> None:
        self.found.append(Unseen(self._where, form, "", mark))

    def draw(self, element: etree._Element, state: _State, depth: int = 0) -> None:
        """What an element draws, and what it holds."""
        self._steps.charge(1)
        if depth > 40:
            self._tell("anh", "sâu")
            return
        if element.tag == _USE and len(element.attrib) == len(_PLACED):  # a letter, as a page has thousands
            self._used(element, state, depth)
            return
        said = _said(element)
        for effect in _EFFECTS & said.keys():
            if said[effect] not in ("none", "normal"):
                self._tell("anh", effect)
        state = self._within(element, said, state)
        tag = element.tag
        if tag == f"{_SVG}path":
            self._path(element.get("d", ""), state)
        elif tag == f"{_SVG}rect":
            x, y, wide, high = (_number(element.get(name)) for name in ("x", "y", "width", "height"))
            self._path(f"M {x} {y} L {x + wide} {y} L {x + wide} {y + high} L {x} {y + high} Z", state)
        elif tag == f"{_SVG}image":
            self._picture(element, state)
        elif tag == _USE:
            self._used(element, state, depth)
        elif tag in (f"{_SVG}g", f"{_SVG}page", f"{_SVG}svg", f"{_SVG}symbol"):
            for child in element.iterchildren(tag=etree.Element):
                self.draw(child, state, depth + 1)

    def _within(self, element: etree._Element, said: Mapping[str, str], state: _State) -> _State:
        matrix, clip = element.get("transform"), element.get("clip-path", "")
        if not (matrix or clip or said.keys() & _LOOKS):
            return state
        at = _times(state.at, _matrix(matrix)) if matrix else state.at
        box, cut = state.clip, state.cut
        if named := re.fullmatch(r"url\(#([^)]+)\)", clip):
            paths = self._known.get(named[1])
            drawn = [path.get("d", "") for path in ([] if paths is None else paths)]
            inner = [_moved(one, at) for d in drawn if (one := _extent(d))]
            if inner:
                box = _cut(box, _around(inner))
            cut = cut or not (len(inner) == 1 and _is_box(drawn[0], at))
        return _State(
            at, said.get("fill", state.fill), said.get("stroke", state.stroke),
            _number(said.get("stroke-width"), state.width), state.opacity * _number(said.get("opacity"), 1),
            _number(said.get("fill-opacity"), state.fill_opacity),
            _number(said.get("stroke-opacity"), state.stroke_opacity), box, cut,
            state.dashed if "stroke-dasharray" not in said else said["stroke-dasharray"] != "none",
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
        outline, extent = self._outlined(target)
        if extent is None:
            return  # a blank
        x, y = at
        left, top, right, bottom = _moved(extent, (*state.at[:4], 0.0, 0.0))
        box = left + x, top + y, right + x, bottom + y
        word = self._word_at(x, y)
        clear = state.opacity * state.fill_opacity < _CLEAREST
        faint = clear or _is_faint(state.fill, self._ground(x, y))
        cut = state.cut or _area(_cut(state.clip, box)) < _WHOLE * _area(box)
        if word is None:
            if not (faint or cut):
                self._other.add(f"{x:.0f} {y:.0f}")
        elif faint or cut:
            word.why = "trang" if faint else "khuat"
        elif not any(shape == outline and abs(x - place) < _END for place, shape in word.shapes[-3:]):  # but twice
            word.shapes.append((x, outline))
            word.base = word.base or y
            letter = _Letter(word, box)
            for row in _rows_of(box):
                self._letters.setdefault(row, {})[letter] = None

    def _outlined(self, glyph: etree._Element) -> tuple[str, Box | None]:
        """What a letter looks like in its font and size, and its box about the place where it begins."""
        name = glyph.get("id", "")
        if name not in self._shapes:
            outline = "".join(path.get("d", "") for path in glyph.iter(f"{_SVG}path"))
            held = next(glyph.iter(f"{_SVG}image", f"{_SVG}use"), None)
            extent = _extent(outline) if outline else None if held is None else _SMALL
            self._shapes[name] = outline, extent
        return self._shapes[name]

    def _ground(self, x: float, y: float) -> str:
        """The colour that a place of the page has."""
        self._steps.charge(1 + len(self._grounds))
        return next((colour for box, colour in reversed(self._grounds) if _holds(box, x, y)), "FFFFFF")

    def _word_at(self, x: float, y: float) -> _Seen | None:
        """The word in whose box a letter begins; of two the nearer one."""
        row = self._rows.get(int(y // _ROW), ())
        self._steps.charge(len(row))
        near = [one for one in row if one.left <= x <= one.right and one.top <= y <= one.bottom]
        return min(near, key=lambda one: _away(_box_of(one.word), x, y), default=None)

    def _path(self, d: str, state: _State) -> None:
        self._steps.charge(len(d) // 20)
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
            self._painted(_grown(box, width / 2), _colour(state.fill if filled else state.stroke), state)
        else:
            for segment in _segments(d, state.at):
                self._painted(_cut(_grown(segment, width / 2), state.clip), _colour(state.stroke), state)

    def _painted(self, box: Box, colour: str, state: _State) -> None:
        """A filled area: a rule where it is thin, the ground of what is drawn upon it, a cover of what was."""
        clear = state.opacity * (state.fill_opacity if state.fill != "none" else state.stroke_opacity) < _CLEAREST
        x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
        seen = contrast(colour or "000000", self._ground(x, y)) if not clear else 1.0
        if not clear:
            self._cover(box, erases=seen < FAINTEST)
        wide, high = box[2] - box[0], box[3] - box[1]
        if min(wide, high) > _THIN:
            self._grounds.append((box, colour or "000000"))
            if seen > _DARK and not any(_holds(box, *_middle_of(one.word)) for one in self._words_in(box)):
                self._tell("anh", " ".join(f"{side:.0f}" for side in box))
        elif seen >= FAINTEST:
            if max(wide, high) < _SHORT and any(_cut_area(box, one.word) for one in self._words_in(box)):
                self._tell("anh", " ".join(f"{side:.0f}" for side in box))
            self._strike(box)
            if max(wide, high) >= _SHORT and not state.dashed:
                self.rules.append(box)

    def _cover(self, box: Box, *, erases: bool) -> None:
        """What is painted over letters: what has the colour of their ground hides of each what it touches."""
        for row in _rows_of(box):
            letters = self._letters.get(row, {})
            self._steps.charge(len(letters))
            for letter in [*letters]:
                shared = _cut(box, letter.box)
                if min(shared[2] - shared[0], shared[3] - shared[1]) <= _TOUCH:
                    continue
                letter.covered += _area(shared) / max(_area(letter.box), _END)
                if erases or letter.covered > _HALF:
                    letter.word.covered = True
                    del letters[letter]

    def _words_in(self, box: Box) -> list[_Seen]:
        """The words of the rows that a box lies in."""
        found: dict[int, _Seen] = {}
        for row in _rows_of(box):
            words = self._rows.get(row, ())
            self._steps.charge(len(words))
            found.update((id(one), one) for one in words)
        return [*found.values()]

    def _strike(self, box: Box) -> None:
        """A level rule through the letters of a word strikes it out."""
        if box[2] - box[0] < box[3] - box[1]:
            return
        middle = (box[1] + box[3]) / 2
        for one in self._words_in((box[0], middle, box[2], middle)):
            word = one.word
            shared = min(box[2], word.right) - max(box[0], word.left)
            part = (middle - word.top) / word.height
            if shared > min((word.right - word.left) / 2, _LONG) and _INSIDE[0] < part < _INSIDE[1]:
                self._tell("gach", word.text)

    def close(self) -> None:
        """Tells of the words that were not drawn, and of letters that are no words."""
        self.words = [(self._where, one) for one in self._words]
        for one in self._words:
            letters = any(map(str.isalnum, one.word.text))
            if letters and one.word.height < _SMALLEST:
                self._tell("nho", one.word.text)
            elif letters and not _holds(self._paper, *_middle_of(one.word)):
                self._tell("khuat", one.word.text)
            elif fault := one.fault():
                self._tell(fault, one.word.text)
        for mark in sorted(self._other):
            self._tell("chu_thua", mark)


_LOOKS = frozenset(("fill", "stroke", "stroke-width", "stroke-dasharray", "opacity", "fill-opacity", "stroke-opacity"))


def _pages(svg: Path, pages: list[Leaf], steps: Steps) -> Iterator[Unseen]:
    words: list[tuple[str, _Seen]] = []
    for page in _leaves(svg, pages, steps):
        page.close()
        words.extend(page.words)
        yield from page.found
    yield from _misread(words)


def _leaves(svg: Path, pages: list[Leaf], steps: Steps) -> Iterator[_Page]:
    """Each page, drawn."""
    known: dict[str, etree._Element] = {}
    shapes: dict[str, tuple[str, Box | None]] = {}
    number = held = 0
    root: etree._Element | None = None

    def drawn(element: etree._Element) -> _Page:
        page = _Page(number, pages[number - 1] if number <= len(pages) else Leaf(0, 0), known, shapes, steps)
        page.draw(element, _State())
        return page

    with svg.open("rb") as file:
        for _, element in etree.iterparse(
            file, events=("end",), huge_tree=True, resolve_entities=False, no_network=True
        ):
            root = element
            held += 1
            if held > MOST_ON_PAGE:
                raise TooMuchError
            if name := element.get("id"):
                known[name] = element
            if element.tag == f"{_SVG}page":
                number += 1
                yield drawn(element)
                element.clear()
                held = 0
    if root is not None and not number:  # a single page has no element of its own
        number = 1
        yield drawn(root)


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


def _said(element: etree._Element) -> dict[str, str]:
    """What an element says of its looks."""
    said = {str(name): str(value) for name, value in element.attrib.items()}
    for declared in element.get("style", "").split(";"):
        name, _, value = declared.partition(":")
        said[name.strip()] = value.strip()
    return said


def _is_glyph(element: etree._Element) -> bool:
    return element.get("id", "").startswith("glyph")


def _box_of(word: Word) -> Box:
    return word.left, word.top, word.right, word.bottom


def _middle_of(word: Word) -> tuple[float, float]:
    return (word.left + word.right) / 2, word.middle


def _number(value: str | None, missing: float = 0.0) -> float:
    found = _NUMBER.match(value or "")
    return float(found[0]) if found else missing


@lru_cache(1000)
def _is_faint(paint: str, ground: str) -> bool:
    return contrast(_colour(paint) or "000000", ground) < FAINTEST


@lru_cache(1000)
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
    places = [*map(float, _NUMBER.findall(d))]
    across, down = places[::2], places[1::2]
    return (min(across), min(down), max(across), max(down)) if down else None


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


def _is_box(d: str, at: Matrix) -> bool:
    """A path that goes once round a box."""
    return d.count("L") <= 4 and _is_upright(d, at)


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


def _area(box: Box) -> float:
    return max(0.0, box[2] - box[0]) * max(0.0, box[3] - box[1])


def _cut_area(box: Box, word: Word) -> float:
    return _area(_cut(_grown(box, _TOUCH), _box_of(word)))


def _rows_of(box: Box) -> range:
    """The rows of a page that a box lies in."""
    return range(int(max(box[1], -_FAR) // _ROW), int(min(box[3], _FAR) // _ROW) + 1)


def _cut(one: Box, other: Box) -> Box:
    return max(one[0], other[0]), max(one[1], other[1]), min(one[2], other[2]), min(one[3], other[3])


def _grown(box: Box, by: float) -> Box:
    return box[0] - by, box[1] - by, box[2] + by, box[3] + by


def _holds(box: Box, x: float, y: float) -> bool:
    return box[0] <= x <= box[2] and box[1] <= y <= box[3]


def _away(box: Box, x: float, y: float) -> float:
    """How far a letter begins outside of a word; where one word ends the next one begins."""
    return max(box[0] - x, 0, x - box[2] + _END) + max(box[1] - y, 0, y - box[3])
